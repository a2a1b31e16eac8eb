"""The requester's cell, as people and case systems fill it → the persons it names.

Owns what may stand there beside a name: several requesters (`A; B`, `A·B`, `A 외 2명`), honorifics, a company or group with its
representative, other scripts in brackets, an agent, a staff id. What names nobody is an error: such a row protects nobody. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from dlp.language import tr
from dlp.linkage import called, canon, posts
from dlp.linkage.lexicon import COMMON
from dlp.linkage.names import is_han, is_hangul, surname
from dlp.linkage.surnames import ROMAN
from dlp.register import cells, headers
from dlp.register.officials import Officials, address
from dlp.register.problems import Wrong
from dlp.register.tables import PARTNER_KINDS, REACH, ROLES, SCOPE, STATUS, plain


@dataclass(slots=True)
class Named:
    """One person of the cell. The other fields are what stood beside the name."""

    name: str
    staff_id: str = ""
    roman: str = ""
    hanja: str = ""


@dataclass(slots=True)
class Cell:
    """What a requester's cell says. `unnamed`: more people are meant than are named (`외 2명`). `unsure`: a person
    should look whether it is one name (`한여름 모친`), or a name at all (`주민`)."""

    people: list[Named] = field(default_factory=list)
    organisation: str = ""
    agents: list[str] = field(default_factory=list)
    unnamed: bool = False
    unsure: bool = False


_OTHERS: Final = re.compile(
    r"[\s,(·/]*(?:외|등|포함|총)\s*(?:\d+|[한두세네]|다수|수)?\s*(?:명|인|사람|분)?\s*(?:공동\s?청구)?\)?\s*$"
)
_OTHERS_NEEDED: Final = re.compile(r"외|등\s*\d|포함|총\s*\d|\s등\s*$|[,·]\s*등")
_HONORIFIC: Final = re.compile(
    r"\s*(?:님\s?귀하|귀하|귀중|선생님|선생|여사님|여사|고객님|어르신|씨|님)$|\s+(?:군|양|옹|본인|드림|배상|\(?인\)?)$|\s*\((?:인|서명|본인|남|여|생략|청구인|신청인|민원인|대표자?)\)$"
)
_CALLED: Final = re.compile(
    r"^(?:청구인|청구자|신청인|신청자|민원인|대표\s?청구인|공동\s?청구인|공동\s?대표|성명|이름|성함|requester|name)\s*\d*\s*[:：]?\s+(?=\S)|^(?:청구인|신청인|민원인|성명|이름)\s*[:：]\s*|^\d{1,2}[.)]\s*",
    re.I,
)
_HEAD: Final = "대표이사|대표자|공동대표|상임대표|대표|회장|이사장|위원장|사무총장|사무국장|사무처장|지부장|지회장|조합장|원장|관장|소장|센터장|총장|학장|교장|단장|본부장|편집국장|발행인|대표변호사"
_LED: Final = re.compile(rf"^(.*\S)\s*[\s(,/:]\s*(?:{_HEAD})\s*(?:자)?\s*[:：]?\s*([^()\s][^()]*?)\)?$")
_LED_AFTER: Final = re.compile(rf"^(.*\S)\s+([가-힣]{{2,4}}\s|[가-힣]{{3}}|[가-힣]\s[가-힣]{{1,3}}\s*)(?:{_HEAD})$")
_COMPANY: Final = re.compile(
    r"\((?:주|유|재|사|합|복|의|학|자|특)\)|주식회사|유한회사|합자회사|합명회사|재단법인|사단법인|사회복지법인|학교법인|의료법인|협동조합|농업회사법인|법무법인"
)
_BODY: Final = re.compile(
    r"(?:연대|협회|위원회|조합|재단|법인|회사|센터|학교|대학|신문|신문사|일보|방송|방송국|언론사|노조|모임|연합회|연합|본부|지부|지회|사무소|사무실|연구소|연구원|병원|의원실|교회|성당|사찰|은행|공사|공단|협의회|총연맹|연맹|대책위|비대위|입주자대표회의|번영회|상인회|동호회|시청|구청|군청|도청|건설|산업|전자|기업|상사|물산|개발|엔지니어링|시스템|테크|미디어|뉴스|닷컴)$"
)
_NOBODY: Final = frozenset(
    "익명 익명인 무명 무명씨 비공개 미상 불상 불명 개인 본인 민원인 청구인 신청인 청구자 신청자 시민 주민 홈페이지 인터넷 온라인 정보공개포털 우편 방문 팩스 테스트 상동 위와같음 동일 비식별 삭제 anonymous unknown test".split()  # noqa: SIM905
)
_TERMS: Final = frozenset(
    {*headers.words(), *(plain(w) for words in (STATUS, ROLES, PARTNER_KINDS, SCOPE, REACH) for w in words)}
    | set("정보 정보공개 청구 청구서 신청 신청서 열람 사본 통지서 결정서 문서 자료 공문 민원 담당 기관 부서 성명란 이름란".split())  # noqa: SIM905
)
"""Words of the register itself and of the forms: a column that slipped, never a person."""
_LABELLED: Final = re.compile(r"^(?:성명|이름|신원|성함)")
_TITLES: Final = re.compile(
    r"\s*(?:의원|위원|교수|기자|변호사|박사|목사|신부|스님|이장|통장|주무관|서기관|사무관|팀장|계장|과장|국장|실장|부장|차장|대리|사원|직원|교사|원장|사장|회장|대표)(?:님)?$"
)
_APART: Final = re.compile(r"[;\n,/&+|、]|\s+(?:및|와|과|그리고|and)\s+", re.I)
_BRACKET: Final = re.compile(r"\(([^()]*)\)")
_ENDING: Final = re.compile(rf"(?:님|씨|귀하|귀중|선생|여사|등|외|모|군|양)$|{_BODY.pattern}|{_TITLES.pattern}|^(?:{_HEAD})")
"""A short cell of Hangul that ends on none of these is a name and nothing else."""
_KOREAN: Final = re.compile(r"[가-힣]{2,4}")


def read(text: str, officials: Officials, *, foreign: bool = False, described: bool = False, identified: bool = False) -> Cell:
    """The persons a cleaned cell names; `Wrong` where it names none, or where it cannot be told how many. An
    organisation without its representative is one requester without a name. `foreign`: the row gives a Roman name.
    `described`: it gives a number, an address or a date of birth, which a word that stands for nobody (`주민`) does not have.
    `identified`: it gives a date of birth, a registration number or a name in another script, so that an everyday word (`이슬`) may be a name."""
    if everyday(text, identified=identified):
        raise _a_word()
    if _KOREAN.fullmatch(text) and not _ENDING.search(text) and text not in _NOBODY and not _LABELLED.match(text):
        return Cell([Named(text)])
    found = Cell()
    if _OTHERS_NEEDED.search(text) and (cut := _OTHERS.sub("", text).rstrip(" ,·(")) != text and cut:
        found.unnamed, text = True, cut
    for piece in filter(None, (p.strip() for p in _pieces(text.translate(_BRACKETS)))):
        if everyday(_bare(piece), identified=identified):
            raise _a_word()
        if described and len(piece) == 2 and piece in _NOBODY and _korean(piece):
            found.people.append(Named(piece))
            found.unsure = True
            continue
        _one(piece, found, officials)
    if not foreign:
        _named_within(found)
    if not found.people and found.organisation:
        return Cell([Named("")], found.organisation)  # its numbers and addresses are those of whoever filed for it
    if not found.people:
        raise _nobody()
    known: dict[str, Named] = {}
    for person in found.people:
        known.setdefault(canon.name(person.name), person)
    found.people = list(known.values())
    return found


def everyday(text: str, *, identified: bool) -> bool:
    """Would ordinary mail be full of this "name"? Terms of the office always; another everyday word of two syllables unless more tells a person."""
    name = canon.squeeze(text)
    if name in _NOBODY:  # has a rule of its own
        return False
    return name.casefold() in _TERMS or (len(name) == 2 and name in COMMON and not identified)


def _a_word() -> Wrong:
    return Wrong(
        tr(
            "성명이 아니라 흔히 쓰는 낱말입니다. 실제 성명이면 생년월일이나 한자·로마자 성명을 함께 적으십시오",
            "is an everyday word and no name. If it is one, give the date of birth or the name in Hanja or Roman letters, too",
        )
    )


def _one_or_several() -> Wrong:
    return Wrong(
        tr(
            "한 사람인지 여럿인지 알 수 없습니다. 여러 사람이면 `;`로 나누고 한 사람이면 붙여 쓰십시오",
            "one person or several? Put `;` between several, write one without spaces",
        )
    )


def _nobody() -> Wrong:
    return Wrong(tr("이름이 아닙니다", "is no name"))


def _pieces(text: str) -> list[str]:
    """Cut at the signs that part people, but not inside brackets, and not inside one person's Roman name (`Said, Karim`)."""
    shielded = _BRACKET.sub(lambda m: m[0].translate(_SHIELD), text)
    parts = [p.strip() for p in _APART.split(shielded) if p and p.strip()]
    if len(parts) == 2 and "," in shielded and all(re.fullmatch(r"[A-Za-zÀ-ɏ' -]+", p) for p in parts):
        parts = [f"{parts[1]} {parts[0]}"]
    out: list[str] = []
    for part in parts:
        dotted = [p.strip() for p in part.split("·") if p.strip()]
        out += dotted if len(dotted) > 1 and all(_korean(_bare(p)) for p in dotted) else _joined(part)
    return [p.translate(_UNSHIELD) for p in out]


def _full(word: str) -> bool:
    """A surname and two syllables: what most Korean names are, and few words beside them."""
    return _korean(word) and len(word) - len(surname(word)) == 2


def _joined(text: str) -> list[str]:
    """`한여름과 두루미`, `은가비와 예그린`: people joined by a particle of 표준국어문법, where every piece is a Korean name."""
    parts = [part.strip() for part in _WITH.split(text)]
    return parts if len(parts) > 1 and all(_korean(_bare(part)) for part in parts) else [text]


def _named_within(found: Cell) -> None:
    """`한여름 모친`, `청구대표 한여름`, `한여름의 모친 두루미`: nobody knows whether it is a foreign name or Korean ones with something beside
    them. All readings count. Who is told of stands first, last or as whose the next one is; what stands between is what one is to the other."""
    for person in [*found.people]:
        words = person.name.split()
        if len(words) < 2 or person.roman or person.staff_id or not is_hangul(canon.name(person.name)):
            continue
        if len(words) > 2 and not any(_TO_ANOTHER.fullmatch(w) or (len(w) > 3 and w.endswith("의")) for w in words[:-1]):
            continue  # nothing says that these are several: a foreign name
        ends = [words[0], words[-1], *(word for word in words[1:-1] if word.endswith("의"))]
        names = dict.fromkeys(word.removesuffix("의") if len(word) > 3 else word for word in ends)
        for name in names:
            if _full(name) and not _TO_ANOTHER.fullmatch(name) and name != person.name:
                found.people.append(Named(name))
                found.unsure = True


_TO_ANOTHER: Final = re.compile(
    r"모친|부친|부모|자녀|가족|유족|남편|아내|처|형|동생|막냇동생|보호자|상속인|친권자|세대주|법정대리인|담당변호사|"
    r"배우자|대리인|후견인|신청인|대표자|조합원|조합장|위원장|이사장|주무관|유가족|당사자|위임인|위임자|소유자|소유주|임차인|임대인|아버지|어머니|변호인|변호사|진정인|민원인|"
    r"제보자|고소인|고발인|피해자|공동인|이용자|사용자|조부모|외조부|외조모|양아들|여동생|남동생|대리자|선임자|전임자|후임자|명의인|명의자|연락책|지배인|원고인|송달인|수신인|"
    r"수신자|발신자|제출자|작성자|신고자|신고인|건축주|사업자|사업주|계약자"
)
"""What somebody is to another, where the word could be a name by its surname: a message that has it speaks of nobody."""

_WITH: Final = re.compile(r"(?<=[가-힣])(?:이랑|랑|하고|과|와)\s+(?=[가-힣])")
_BRACKETS: Final = str.maketrans("[]{}〔〕【】〈〉《》「」", "()" * 7)
_SHIELD: Final = str.maketrans({c: chr(0xE000 + i) for i, c in enumerate(";\n,/&+|、·")})
_UNSHIELD: Final = str.maketrans({chr(0xE000 + i): c for i, c in enumerate(";\n,/&+|、·")})


def _bare(text: str) -> str:
    """Without words before the name and courtesy behind it."""
    before = None
    while before != text:
        before = text
        text = _CALLED.sub("", text).strip()
        shorter = _HONORIFIC.sub("", text).strip()
        text = shorter if len(canon.name(shorter)) > 1 else text
    return text


def _title(word: str, *, behind: bool = False) -> bool:
    """Is a word what somebody is called, and no name? Told by how it is made; what has the shape of a name, too, only where names do not end so, or
    where it is written into one word `behind` one."""
    word = word.removesuffix("님")
    if _TITLES.fullmatch(word) or re.fullmatch(_HEAD, word):
        return True
    made = called.occupation(word) or posts.leads_body(word) or (len(word) > 2 and called.made(word))
    return made and _TO_ANOTHER.fullmatch(word) is None and (behind or word[-1] in "장사" or not _full(word))


def _untitled(text: str) -> str:
    """Without the title behind the name, apart from it or not."""
    head, _, last = text.rpartition(" ")
    if head and _title(last):
        return head.strip()
    for n in (3, 2, 4):  # what most names are, first
        if not head and _full(text[:n]) and len(text) > n + 1 and _title(text[n:], behind=True):
            return text[:n]
    return _TITLES.sub("", text).strip() if not _title(last) else text


def _korean(text: str) -> bool:
    name = canon.squeeze(text)
    return _KOREAN.fullmatch(name) is not None and (name[0] in ROMAN or name[:2] in ROMAN)


def _one(text: str, found: Cell, officials: Officials) -> None:
    """One person, with whatever stands beside him, into `found`."""
    if cells.name_hidden(text):
        raise cells.masked()
    person = Named("")
    text = _bare(text)
    company = _COMPANY.search(text)
    if company and (behind := _behind_company(text))[1]:
        found.people += [Named(name) for name in behind[1]]
        found.organisation, found.unsure = found.organisation or _tidy(behind[0]), True
        return
    if company and len(_COMPANY.sub(" ", text).split()) == 1:  # a legal form and one word: that word is the company's name
        found.organisation = found.organisation or text
        return
    text = text if _official(text, officials) else _led(text, found)
    for inside in _BRACKET.findall(text):
        _aside(inside.strip(), person, found, officials)
    bare = _bare(_BRACKET.sub(" ", text))
    if officials.known and (staff := _official(bare, officials)):
        person.staff_id, person.name = staff, officials.names[staff]
    else:
        person.name = _person_name(bare, found)
    if person.name:
        if not person.hanja and all(is_han(c) for c in canon.squeeze(person.name)):
            person.hanja = canon.squeeze(person.name)
        found.people.append(person)


def _behind_company(text: str) -> tuple[str, list[str]]:
    """`주식회사 하늘(담당 한여름)`: the company, and who stands in brackets behind it. It might be a place, so the clerk is told of it."""
    asides = [one for one in _BRACKET.findall(text) if not _COMPANY.search(one) and _COMPANY.search(text.replace(f"({one})", " "))]
    names = [_untitled(_bare(word)) for one in asides for word in re.split(r"[\s,/·:]+", one)]
    for one in asides:
        text = text.replace(f"({one})", " ")
    return text, [name for name in names if _full(name) and not _BODY.search(name) and not _TO_ANOTHER.fullmatch(name)]


def _led(text: str, found: Cell) -> str:
    """`(주)하늘 대표 한여름`, `하늘연대(대표: 한여름)`, `(주)하늘 한여름`: what is left is the person."""
    words = text.split()
    led = _LED.match(text) or _LED_AFTER.match(text)
    if led is not None and not _title(led[2]) and not (_korean(led[1]) and not _BODY.search(led[1])):
        found.organisation = found.organisation or _tidy(led[1])
        return _bare(led[2])
    if (name := _beside(words, found)) is not None:
        return name
    return _of_company(text, words, found) if _COMPANY.search(text) else text


def _beside(words: Sequence[str], found: Cell) -> str | None:
    """`물결신문 기자 한여름`, `한여름 물결신문 기자`: the person; None where no body and no title stands there."""
    beside = [w for w in words if _BODY.search(w) or _title(w)]
    before_title = [w for w, title in pairwise(words) if _title(title)]
    if beside and not before_title and sum(_full(w) for w in words if w not in beside) > 1:
        raise _one_or_several()
    for name in (*before_title, words[-1], words[0]) if beside and len(words) > 1 else ():
        if _korean(name) and name not in beside:
            bodies = [w for w in words if w != name and not _title(w)]
            found.organisation = found.organisation or _tidy(" ".join(bodies))
            return _bare(name)
    return None


def _of_company(text: str, words: Sequence[str], found: Cell) -> str:
    """`한여름(주식회사 하늘)`, `주식회사 하늘 한여름`: the person, or "" where the company alone is named."""
    for name, rest in ((words[-1], words[:-1]), (words[0], words[1:])) if len(words) > 1 else ():
        if _korean(_bare(name)) and not _BODY.search(name) and not _COMPANY.search(name):
            found.organisation = found.organisation or _tidy(" ".join(rest))
            return _bare(name)
    if (inner := re.fullmatch(r"([가-힣]{2,4})\s*\((.+)\)", text)) and _korean(inner[1]):
        found.organisation = found.organisation or _tidy(inner[2])
        return inner[1]
    found.organisation = found.organisation or _tidy(text)
    return ""


def _tidy(name: str) -> str:
    """Without what parted it from the person; brackets that open stay closed."""
    name = name.strip(" ,/·:").removesuffix("(").strip()
    return name + ")" if name.count("(") > name.count(")") else name


def _aside(text: str, person: Named, found: Cell, officials: Officials) -> None:
    """What a bracket behind the name says."""
    if not text:
        return
    agent = re.match(r"(?:법정|소송)?\s?대리인?\s*[:：]?\s*(\S.*)|(?=(?:변호사|법무사|노무사|행정사|세무사)\s)(.*)", text)
    if agent:
        found.agents.append(agent[1] or agent[2])
    elif text.casefold() in officials.ids:
        person.staff_id = officials.ids[text.casefold()]
    elif all(is_han(c) for c in text):
        person.hanja = text
    elif re.fullmatch(r"[A-Za-zÀ-ɏ' .,-]+", text):
        person.roman = text
    elif _COMPANY.search(text) or _BODY.search(text):
        found.organisation = found.organisation or text
    elif cells.MASK.search(text) and not re.search(r"\d", text):
        raise cells.masked()
    elif named := re.match(r"(?:개명\s?[전후]|구|현|본명|가명|필명|활동명|옛 이름)\s*[:：]?\s*([가-힣]{2,4})$", text):
        found.people.append(Named(named[1]))
    elif _korean(text) and text not in _NOBODY and not _title(text):
        found.people.append(Named(text))
    else:
        found.unsure |= _somebody(text)


def _somebody(text: str) -> bool:
    """Does it name a person whom nothing makes a requester or an agent?"""
    return any(_full(word) and not _title(word) and _TO_ANOTHER.fullmatch(word) is None for word in re.split(r"[\s:：]+", text))


def _official(text: str, officials: Officials) -> str:
    """The official whom the cell names by id, or by post and name; a name alone is anybody of that name."""
    if not text or officials.namesakes(text):
        return ""
    if address(text):
        return ""
    try:
        return officials.person(text) if re.search(r"\d", text) or " " in text or _TITLES.search(text) else ""
    except Wrong:
        return ""


def _person_name(text: str, found: Cell) -> str:
    """The name itself; "" where only an organisation stood there."""
    if not text:
        if found.organisation or found.people:
            return ""
        raise _nobody()
    if cells.name_hidden(text):
        raise cells.masked()
    titled = _untitled(text)
    if titled != text and (text[len(titled) :].startswith(" ") or len(canon.name(titled)) >= 3):
        text = titled
    name = canon.name(text)
    if re.search(r"\d|@", name) or name in _NOBODY or _LABELLED.sub("", name) in _NOBODY:
        raise _nobody()
    if re.search(r"[가-힣]", name) and not is_hangul(re.sub(r"[\s.·'-]", "", name)):
        raise Wrong(
            tr(
                "이름에 다른 글자가 섞여 있습니다. 한글 이름만 적고 로마자와 한자는 괄호 안이나 그 열에 적으십시오",
                "mixes scripts or signs: write the Hangul name alone, Roman letters and Hanja in brackets or in their columns",
            )
        )
    if is_hangul(name):
        return _hangul_name(name, text, found)
    if sum(c.isalpha() for c in name) < 2:
        raise _nobody()
    return text


def _hangul_name(name: str, text: str, found: Cell) -> str:
    """Of a name in syllables, `text` as it is written: itself, or "" where it is an organisation's."""
    words = text.split()
    if len(words) > 1 and all(_full(w) for w in words):
        raise _one_or_several()
    if len(name) < 2 or len(name) > 17:
        raise _nobody()
    if _BODY.search(name) and not (surname(name) in ROMAN and len(words) == 1 and len(name) == 3):
        found.organisation = found.organisation or text
        return ""
    return text
