"""What a post is: does a title say that its holder stands at the head of something, and by which words may a request mean him?

The one place that says so, for every kind of agency. Korean posts are made, not listed: the name of what somebody leads and 장 (병원+장, 세무서+장,
진료부+장), with 부 before it for the second there; beside them stand the titles that no 장 ends (교육감, 정책관, 이사, 대변인). Two readings:

    rank   of the column of posts, where everything is a post: whatever ends in 장 is a head, but for the least units (과장, 팀장)
    named  of running text, where 현장, 주차장 and 전통시장 end alike: what is led must be a body that has a head

Pure; patterns only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from dlp.openings import endings

HEAD: Final = "head"
"""Of an agency or of a part of it that is more than a section, or second there; on its board; elected; of the ranks that lead."""
CHAMBER: Final = "chamber"
"""Of a head's own staff: his word is taken for the head's."""
MIDDLE: Final = "middle"
"""Of what is a house in one agency and ten people in another: the line of departments decides."""
LEADS: Final = "leads"
"""Of one of the least units: a section, a team, a shift, a village."""


@dataclass(frozen=True, slots=True)
class Own:
    """What a site says of its own posts: `heads` count as heads, `others` as nobody of power, whatever the words say."""

    heads: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()


NONE: Final = Own()


def own(heads: Collection[str], others: Collection[str]) -> Own:
    return Own(frozenset(map(_plain, heads)), frozenset(map(_plain, others)))


def _plain(title: str) -> str:
    return "".join(title.split()).casefold()


# ---------------------------------------------------------------- the column of posts

_BESIDE: Final = re.compile(r"[()\[\]（）/·,;|+&]|\s(?:및|겸)\s|(?<=[장감관사인표])겸\s?(?=[가-힣])")
"""Between several posts of one person (`기획실장 겸 대변인`, `지방부이사관(도시국장)`)."""
_HOW_HELD: Final = re.compile(
    r"^(?:前|전|현|신임|차기|직무\s?대리|제\s?\d+대)\s|\s?(?:직무\s?대[리행]|권한\s?대행|대행|서리|내정자|당선[인자]|급|\d+)$|\s대리$|(?<=[가-힣])님$"
)
"""Who acts for a head, or is called by his grade, has his power. 대리 alone is a post of its own, of clerks."""
_LEAST: Final = re.compile(
    r"(?:과|계|팀|반|조|파트|셀|통|리|읍|면|동|분대|소대|학급|주방|조리|급식|사무|기능|명)장$|^이장$|부장교사$"
)
"""Sections and less, and titles that only end like a head's."""
_GRADE: Final = re.compile(r"(?:병|경|소방)장$")
"""Of the grades of uniformed services those that end so and lead nothing (군인사법 3, 경찰공무원법 3, 소방공무원법 3)."""
_MIDDLE: Final = re.compile(r"(?:(?<!본)부|(?<![청처])차|센터|점|대|역)장$")
"""The second of a 청 or 처 is its 차장; elsewhere a 차장 leads a few, or nobody."""
_MANY: Final = re.compile(r"^부장$|차장$")
"""Of the middle, those that most agencies have by the dozen."""
_NO_JANG: Final = (
    r"(?:군수|(?:도|부)지사|교육감|교감|원감|학감|총리|장관|차관보?|총재|의원|이사|감사|전무|상무|대표자?|대변인|사령관|지휘관|대사|총영사|(?:상임|감사)위원"
    r"|(?:치안|소방)[정총준]?감|경무관|총경|소방정|이사관|정책관|기획관|심의관|조정관|협력관|(?:부장|차장)(?:검사|판사))"
)
_OTHER_HEADS: Final = re.compile(rf"{_NO_JANG}$|^(?:지사|(?:지방)?관리관|대통령)$")
_IN_LATIN: Final = re.compile(
    r"(?:^|\s)(?:president|chancellor|provost|rector|dean|mayor|governor|superintendent|commissioner|chair(?:man|woman|person)?|director(?:[\s-]?general)?"
    r"|chief|c[a-z]{1,2}o|head of\s.+|chief\s.+\sofficer)$"
)
_CHAMBER: Final = re.compile(r"(?:비서[관역]?|보좌[관역]|수행(?:원|기사)?|특보)$")


@lru_cache(maxsize=1 << 12)
def rank(title: str, site: Own = NONE) -> str:
    """`HEAD`, `CHAMBER`, `MIDDLE`, `LEADS`, or "" for none of them."""
    several = parts(title)
    said = {_plain(title), *map(_plain, several)}
    if said & site.heads:
        return HEAD
    if said & site.others:
        return ""
    ranks = {_rank(part) for part in several}
    return next((one for one in (HEAD, CHAMBER, MIDDLE, LEADS) if one in ranks), "")


def parts(title: str) -> list[str]:
    """The posts that a cell of the column names, without how they are held."""
    out = []
    for part in _BESIDE.split(title):
        while (bare := _HOW_HELD.sub("", part.strip())) != part:
            part = bare
        if part:
            out.append(part)
    return out


def _rank(part: str) -> str:
    post = "".join(part.split())
    if _GRADE.search(post) is not None:
        return ""
    if _LEAST.search(post) is not None:
        return LEADS
    if _MIDDLE.search(post) is not None:
        return MIDDLE
    if (
        (post[-1] == "장" and len(post) > 1)
        or _OTHER_HEADS.search(post) is not None
        or _IN_LATIN.search(part.casefold()) is not None
    ):
        return HEAD
    return CHAMBER if _CHAMBER.search(post) is not None else ""


_HEADS_OFFICE: Final = re.compile(r"비서실|부속실|의회|의원실|정무")
_OF_OFFICES: Final = ("장", "감", "수", "지사", "장관", "차관", "총재", "총리")
"""Ends of posts whose office is called by them and 실; 감사실 and 이사실 are offices of many."""


def placed(rank: str, title: str, beneath: int | None) -> str:
    """What a rank comes to where the line of departments is known: `beneath` are the levels of departments below the holder's own, None where the table
    says of no department what it belongs to. What nothing decides counts as a head's, but for those that are many anywhere."""
    if rank == MIDDLE:
        many = all(_MANY.search("".join(part.split())) for part in parts(title) if _rank(part) == MIDDLE)
        return HEAD if (not many if beneath is None else beneath > 0) else LEADS
    return HEAD if rank == LEADS and (beneath or 0) > 1 else rank


@lru_cache(maxsize=1 << 12)
def of_head(department: str) -> bool:
    """Is a department the office of a head (`병원장실`, `총장 비서실`), or the council?"""
    if _HEADS_OFFICE.search(department) is not None:
        return True
    leader = department.removesuffix("실")
    return leader != department and leader.endswith(_OF_OFFICES) and leads_body(leader)


# ---------------------------------------------------------------- running text

_UNIT: Final = r"(?:본부|센터|사업소|지사|지점|지부|지회|지구대|조합|위원|이사|은행|공장|시설|기관|구청|대책반|교육|국|실|처|청|원|서|단|관|소|대|교|학|총|사|의|회|부|과|팀|계|시|점|역|읍|면)"
_LED: Final = re.compile(rf"[가-힣]{{0,12}}?{_UNIT}장|[가-힣]{{0,8}}(?:[청처])차장|[가-힣]{{0,8}}?(?:{_NO_JANG}|비서관?|보좌관)")
LED_ENDS: Final = endings(_LED)
_PLACE: Final = re.compile(
    r"(?:[공행조]사|[주정승하세]차|전시|임시|야시|도시|[가-힣]?회의|심의|강의|상의|[연집]회|[람도악명청표론평연담]회|대회|시험|작업|보관|성)장$"
)
"""Where something happens (場), a sheet of paper or what grows: no body that somebody leads."""
_LEDGER: Final = re.compile(
    r"[가-힣]{2,}(?<!소방)(?<!기동)(?<!구조)(?<!구급)(?<!지구)(?<!순찰)(?<!경비)(?<!특공)(?<!항공)(?<!방범)(?<!경찰)대장$"
)
_MARKET: Final = re.compile(
    r"(?:전통|재래|중앙|수산|수산물|농산물|농수산물|축산물|도매|소매|벼룩|노동|주식|금융|부동산|새벽|풍물|청과|약령|가축|우|어|오일|[일이삼사오]일|[동서남북]문|상설|골목|야간|온라인|해외|국내|세계)시장$"
)
_SHORT: Final = re.compile(rf"부?(?:{_UNIT}장|{_NO_JANG})$")
_HANGUL: Final = re.compile(r"[가-힣]{2,}")
_PARTICLE: Final = re.compile(
    r"(?:에게서|으로서|에서|에게|께서|까지|부터|이라는|라는|이나|님|들|의|은|는|이|가|을|를|과|와|로|도|만|및|등|측|실)$"
)


def leads_body(word: str) -> bool:
    """Is a word of running text a post, and no place or thing whose name ends alike?"""
    return (
        (LED_ENDS is None or word[-1:] in LED_ENDS)
        and _LED.fullmatch(word) is not None
        and _PLACE.search(word) is None
        and _LEDGER.fullmatch(word) is None
        and _MARKET.search(word) is None
    )


def named(text: str) -> frozenset[str]:
    """The posts that a text names, as they stand: `행정처장 관용차` → 행정처장."""
    found = set()
    for run in _HANGUL.findall(text):
        word = run
        while len(word) > 1:
            if leads_body(word):
                found.add(word)
            bare = _PARTICLE.sub("", word)
            if bare == word:
                break
            word = bare
    return frozenset(found)


def short(post: str) -> str:
    """The post without what it is the head of: 세무서장 → 서장, 행정부원장 → 부원장; "" where it has no such end."""
    found = _SHORT.search(post)
    return found[0] if found is not None else ""


@lru_cache(maxsize=1 << 13)
def keys(title: str) -> tuple[tuple[str, str], ...]:
    """Under what the register keeps the posts that the title of a request names, whatever number of titles names them. Titles repeat."""
    found = sorted(named(title))
    ends = sorted({end for post in found if (end := short(post)) not in ("", post)})
    return (*(("post", post) for post in found), *(("post_end", end) for end in ends))


def calls(title: str, department: str) -> tuple[frozenset[str], frozenset[str]]:
    """By which words a text means the holder of a post: those that are he, and ends of posts (`short`) of which any may be he: where neither title nor
    department says what he is the head of (`원장`, of whatever the agency calls itself)."""
    whole: set[str] = set()
    ends: set[str] = set()
    place = "".join(department.split())
    for part in parts(title):
        post = "".join(part.split())
        of = _rank(part)
        if not of:
            continue
        led = place + "장" if post.endswith("장") and place.endswith(post[:-1]) else ""
        if place:
            whole |= {place + post, *([led] if led else [])}
        if post == (short(post) or post) and (of == LEADS or _MANY.search(post) is not None):
            continue  # 과장, 부장: of any of them
        end = short(post)
        whole |= {post, *([end] if end and _rank(end) == HEAD else [])}
        if post == end and not led:
            ends.add(end)
    return frozenset(whole), frozenset(ends)


_OF_PEOPLE: Final = re.compile(r"[장관의감분원자인사생진직객들모족수부독]$")
"""How words for people end that say what they are or do."""
_SURELY: Final = frozenset("장관감의분들객")
"""Of these, what given names hardly end in."""
_EVERY: Final = frozenset("전각총")


def role(word: str, noun: Callable[[str], bool | None]) -> bool:
    """Is a word that has the shape of a name what people are called by what they are or do (부서장, 전공의, 지원자, 임직원)? `noun`: is a word one of the
    dictionary's common nouns and no name in it; None where it has no such word. A surname before a post (김사장) is somebody."""
    if _OF_PEOPLE.search(word) is None:
        return False
    if noun(word) or (len(word) > 3 and leads_body(word)):
        return True
    if noun(word) is not None:
        return False
    made = word[-1] in _SURELY and noun(word[:-1]) and short(word) in ("", word)
    return bool(made or (word[0] in _EVERY and noun(word[1:])))
