"""Names of people by their cues (PERSON): a role word before, a title after, a form field, a mobile number beside.

No cue, no finding: the shape of a Korean name alone is that of any noun. Rare names without a cue are the register's and the name
model's. Reserved example names and names already masked (홍○○, 김모씨, A씨) are no finding. Value: the matched text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from detectors._columns import under
from detectors._names import DOUBLE, SURNAMES, WORDS, is_name, is_post
from dlp.anchors import anchored
from dlp.model import Entity, Finding, TextView
from dlp.triggers import NUMBERS, any_of, trigger

_ROLES: Final = (
    "청구인 민원인 신청인 신고인 진정인 제보자 고발인 고소인 피해자 작성자 이의신청인 신청자 청구자 신고자 제출자 요청자 요청인 대리인 보호자 세대주 예금주 수신인 수취인 받는분 받는사람 보내는사람 보낸사람 제기자 당사자 고객 납세자 체납자 임대인 임차인 세입자 근로자 환자 지원자 응시자 피보험자 계약자 수급자 대상자 의뢰인 채무자 채권자 명의자 가입자 소유자 소유주 차주 운전자 원고 피고 상속인 사업주 대표자 대표이사 담당의 수령인 발신인 참고인"
    " 보내는_사람 보낸_사람 받는_분 받는_사람"
)
_FIELDS: Final = "성명 이름 성함 성_명 이_름 청구인명 신청인명 민원인명 고객명 예금주명"
_TITLES: Final = (
    "주무관 사무관 서기관 이사관 행정관 연구사 연구관 지도사 팀장 과장 국장 계장 실장 차장 부장 구청장 부구청장 시장 군수 동장 의원 위원장 위원 대표 사장 회장 교수 박사 변호사 기자 원장 교장 교사 간호사 순경 형사"
    " 청구인 민원인 신청인 주임 전무 상무 이사"
)
_HONORS: Final = "씨 님 귀하 선생 여사"
_GLUED_TITLES: Final = frozenset(
    ["주무관", "사무관", "서기관", "팀장", "과장", "국장", "계장", "실장", "의원", "교수", "변호사", "위원장", "구청장"]
)
"""Titles that may follow without a space; of the others many are the end of an everyday word (주차장, 남대문시장)."""
_COPULAS: Final = "사람은 사람이 분은 분이 자는 이름은 이름이 성함은 성함이"

_TITLE_SET: Final = frozenset(_TITLES.split())
_HONOR_SET: Final = frozenset(_HONORS.split())
_ROLE_SET: Final = frozenset(_ROLES.replace("_", "").split())
_FIELD_SET: Final = frozenset(_FIELDS.replace("_", "").split())
_COPULA_SET: Final = frozenset(_COPULAS.split())
_ANCHOR: Final = re.compile(
    "|".join(
        word.replace("_", r"\s?")
        for word in sorted({*_TITLE_SET, *_HONOR_SET, *_COPULA_SET, *_ROLES.split(), *_FIELDS.split()}, key=lambda w: (-len(w), w))
    )
)
_BLANKS: Final = [chr(code) for code in range(0x3001) if chr(code).isspace()]
_ANCHORS: Final = trigger(
    *(word.replace("_", blank) for word in (*_TITLE_SET, *_HONOR_SET, *_COPULAS.split(), *_ROLES.split(), *_FIELDS.split())
      for blank in (("", *_BLANKS) if "_" in word else ("",)))
)  # fmt: skip
"""What `_ANCHOR` finds, word by word: in a text without any, nothing is searched for."""

_DOUBLE: Final = "|".join(sorted(DOUBLE))
_FIRST: Final = "".join(sorted(SURNAMES))
_FULL: Final = rf"(?:(?:{_DOUBLE})[가-힣]{{1,2}}|[{_FIRST}][가-힣]{{2}})"
_NAME: Final = rf"(?:{_FULL}|[{_FIRST}][가-힣])"
_END: Final = (
    r"(?=$|[\s,.()\[\]/·:;!?~|'\"”’<>-]|[0-9]|씨|님|귀하|군(?![가-힣])|양(?![가-힣])|(?:이|은|는|가|을|를|의|에게|한테|께|과|와|도|만)(?![가-힣])|께서|에게|한테"
    r"|으?로(?:부터)?(?![가-힣])|이?라[고는며]|이?라(?=\s)|입니다|인데|이고|이며|이래|이에요|예요|이?었|였|이란|건(?![가-힣])|외\s?[0-9]|선생|여사)"
)
_SAYS: Final = re.compile(r"\s?(?:씨|님|귀하|입니다|이고|이며|인데|이라|이에요|예요|이래|였|이었|인 것|인 듯|[(,.]|$)")
_AFTER_ROLE: Final = re.compile(rf"(?P<how>\s?[:：=]\s{{0,3}}|\s?\(|[은는이가]\s|\s{{1,2}}['‘“\[]?|)(?P<name>{_NAME}){_END}")
_GLUED_ON: Final = re.compile(r"\s?(?:씨|님|\(|,|귀하|입니다|이고|01)")
_CLOSED: Final = re.compile(r"\s?(?:[),/:·]|[0-9]|씨|님|귀하|$)")
_NEXT_FIELD: Final = re.compile(r"\s?[,/]?\s?(?:폰|전화|휴대|핸드폰|연락처|번호|주소|생년|주민|01[0-9])")
_AFTER_FIELD: Final = re.compile(
    rf"(?:\s?\([^)\n]{{1,12}}\))?\s{{0,3}}(?P<sign>[:：=|]|은|는|이|\t)\s{{0,3}}(?P<name>(?:{_DOUBLE}|[{_FIRST}])(?:\s?[가-힣]){{1,2}}){_END}"
)
_AFTER_COPULA: Final = re.compile(rf"\s(?:바로\s)?(?P<name>{_FULL}){_END}")
_BEFORE: Final = re.compile(rf"(?<![가-힣])(?:{_FULL}|[{_FIRST}]\s[가-힣]\s[가-힣])(?= ?\(?\Z)")
_AFTER_SSI: Final = re.compile(r"$|[^가-힣]|[가는를의와도께이에한입]")
_SHORT: Final = re.compile(rf"(?<![가-힣])[{_FIRST}][가-힣](?= ?\Z)")
_INTRODUCED: Final = re.compile(rf" (?P<name>{_FULL})(?=입니다|이라고|라고 합|인데요)")
_SELF: Final = anchored(
    rf"(?<![가-힣])(?P<name>{_FULL})(?:(?:이라고|라고)\s?(?:합니다|해요|하는데|하며|하고요|불러)|이?라는\s?(?:분|사람|민원인|청구인|시민|주민|자))"
)
_BEFORE_MOBILE: Final = re.compile(
    rf"(?<![가-힣])(?P<name>{_FULL})(?:\s?[,/:]?\s?[(\[]?\s?(?:(?:휴대폰|핸드폰|휴대전화|연락처|전화|HP|H\.P\.?|M\.)\s?[:：]?\s?)?(?:\+\s?)?)\Z"
)
_BESIDE: Final = anchored(
    rf"(?:(?<=[0-9])\s?\((?P<a>{_FULL})\)|(?<![가-힣])(?P<b>{_FULL})\s?[(,]\s?(?:남|여|주민|생년월일|생년|연락처|휴대|[0-9]{{6}}(?=[\s-]?[0-9*])|(?:19|20)[0-9]{{2}}\s?년?\s?생|[0-9]{{2}}년생|(?:19|20)[0-9]{{2}}[.\-][0-9]|[0-9]{{1,2}}세)(?![가-힣]{{2}}))"
)
_LISTED: Final = re.compile(rf"(?:(?<=\n)|(?<=^)|(?<=[\s:]))(?:[0-9]{{1,2}}[.)]|[①-⑳]|[-•▪○])\s?(?P<name>{_FULL})(?=$|[\s,(/\n])")
_LATIN: Final = re.compile(
    r"(?:\s?(?:[:：(=]|은|는)?\s{0,2})(?P<name>[A-Z][A-Za-z'’-]{1,19}(?:,?\s[A-Z][A-Za-z'’-]{0,19}){1,3})(?![A-Za-z@])"
)
_NAMED_LATIN: Final = anchored(r"\bName\s?[:：]\s?(?P<name>[A-Z][A-Za-z'’-]{1,19}(?:,?\s[A-Z][A-Za-z'’-]{0,19}){1,3})(?![A-Za-z@])")
_FOREIGN: Final = re.compile(
    r"\s?[:：]?\s?(?P<name>[가-힣]{2,6}(?:\s[가-힣]{1,6}){1,3})(?=\s?[(,/]\s?(?:[A-Z][a-z]*\s[A-Z]|외국인|0|여권))"
)
_TRANSCRIBED: Final = re.compile(r"\s?\((?P<name>[가-힣]{2,5}(?:\s[가-힣]{1,5}){1,3})\)")
_HANJA: Final = re.compile(
    r"\s?[:：은는]?\s?(?P<name>[\u4e00-\u9fff]{1,2}[\u4e00-\u9fff가-힣]{1,2}?)(?=$|[\s,.()/]|씨|님|은|는|이|가|을|를|의)"
)
_LIST_WORD: Final = anchored(r"명단|목록|청구인|신청자|민원인|대상자|참석자")
_AFTER_TITLE: Final = re.compile(r"$|님|[\s,.()\[\]/·:;!?~'\"”’-]|이|은|는|가|을|를|의|에|께|과|와|도|한|입")
_NOT_SSI: Final = frozenset("날글저가솜음불말맘맵홀")
_NO_SSI: Final = re.compile(r"씨(?:앗|름|족|줄|눈|방|암|월|젤|알)")
_OFFICIAL: Final = frozenset(("주무관", "사무관", "서기관", "팀장", "과장", "계장", "국장", "실장", "행정관", "소장"))
_DESK: Final = re.compile(r"\s?[(,:/]?\s?(?:☎|☏|📞|전화|Tel|TEL|내선|T\.|0(?:2|[3-6][1-5])[)\s-])")
_FINAL_CONSONANT: Final = {"이": True, "은": True, "을": True, "과": True, "가": False, "는": False, "를": False, "와": False}

_NAMES_OF: Final = rf"(?:{'|'.join(w.replace('_', '') for w in (*_FIELDS.split(), *_ROLES.split()))})(?:명|\s?성명|\s?이름)?(?:\s?\([^)\n]{{1,12}}\))?"
_HEADING: Final = re.compile(_NAMES_OF)
_HEAD: Final = anchored(rf"(?:^|[\t|,\n])[ \"]?{_NAMES_OF}[ \"]?(?=[\t|,\n])")
_IN_CELL: Final = re.compile(rf"(?:{_DOUBLE}|[{_FIRST}])(?:[ \u200b]?[가-힣]){{1,2}}")
_BLANK: Final = re.compile(r"[ \u200b]")

Span = tuple[int, int, float]


ENTITY: Final = Entity("PERSON", field="name", shape="name")


class Person:
    name = "person"
    version = "1"
    entities = frozenset({ENTITY})
    gate = any_of(_ANCHORS, NUMBERS, trigger("Name", "라고", "라는", "명단", "목록"))

    def detect(self, view: TextView) -> Iterable[Finding]:
        text = view.text.reveal()
        spans = _by_anchor(text, anchored=view.text.says(_ANCHORS))
        if view.numbers:
            spans += _by_number(view, text)
        if "\n" in text and _HEAD.search(text):
            spans += _under(text)
        if "Name" in text:
            spans += [(m.start("name"), m.end("name"), 0.75) for m in _NAMED_LATIN.finditer(text)]
        if not spans:
            return ()
        best: dict[tuple[int, int], float] = {}
        for start, end, score in spans:
            best[start, end] = max(score, best.get((start, end), 0.0))
        return [view.finding(ENTITY, a, b, score, text[a:b], detector=self.name) for (a, b), score in best.items()]


def _by_anchor(text: str, *, anchored: bool) -> list[Span]:
    """Names beside a role, a field, a title or a form of address. `anchored`: one of those stands there."""
    spans: list[Span] = []
    roles = False
    for found in _ANCHOR.finditer(text) if anchored else ():
        word = found[0]
        if word not in _TITLE_SET and " " in word:
            word = word.replace(" ", "")
        if word in _HONOR_SET:
            spans += _honored(text, found.start(), word)
        elif word in _COPULA_SET:
            spans += _said(text, found.end())
            if word[:2] in _FIELD_SET:
                spans += _field(text, found.end() - 1)
        else:
            if word in _TITLE_SET:
                spans += _titled(text, found.start(), found.end(), word)
            if word in _FIELD_SET:
                spans += _field(text, found.end())
            if word in _ROLE_SET or word in _FIELD_SET:
                roles = True
                spans += _called(text, found.end(), field=word in _FIELD_SET)
    if "라고" in text or "라는" in text:
        spans += [
            (m.start("name"), m.end("name"), 0.75) for m in _SELF.finditer(text) if _plain(m["name"]) and m["name"][-1] != "이"
        ]
    if roles or "명단" in text or "목록" in text:
        spans += (
            [(m.start("name"), m.end("name"), 0.7) for m in _LISTED.finditer(text) if _plain(m["name"])]
            if _LIST_WORD.search(text)
            else []
        )
    return spans


def _under(text: str) -> Iterator[Span]:
    """Names below the heading of a column of names."""
    for start, end in under(text, _HEADING):
        if _IN_CELL.fullmatch(text, start, end):
            bare = _BLANK.sub("", text[start:end])
            if _plain(bare):
                yield start, end, 0.9 if len(bare) > 2 else 0.75
            elif len(bare) == 3 and bare not in WORDS and not is_post(bare):  # rare syllables: the heading vouches for them
                yield start, end, 0.75


def _by_number(view: TextView, text: str) -> list[Span]:
    """A full name right before a mobile number, or in brackets right behind a number, or with a year of birth."""
    spans: list[Span] = []
    for run in view.numbers:
        for i in (0, *run.breaks[:64]):
            if run.digits.startswith(("010", "8210", "011", "016", "017", "018", "019"), i):
                at = run.starts[i]
                found = _BEFORE_MOBILE.search(text, max(0, at - 16), at)
                if found and _plain(found["name"]):
                    spans.append((found.start("name"), found.end("name"), 0.85))
    for found in _BESIDE.finditer(text):
        group = "a" if found["a"] else "b"
        if _plain(found[group]):
            spans.append((found.start(group), found.end(group), 0.7))
    return spans


def _plain(name: str) -> bool:
    return is_name(name) and not is_post(name)


def _honored(text: str, at: int, title: str) -> Iterator[Span]:
    """윤하람 씨, 남궁솔님, 이 정 훈 님."""
    found = _BEFORE.search(text, max(0, at - 7), at)
    if found is None and title == "씨":  # 박솔 씨, but not 김모 씨: that is how a name is masked
        found = _SHORT.search(text, max(0, at - 4), at)
        found = None if found and (found[0][-1] == "모" or not _AFTER_SSI.match(text, at + 1)) else found
    if found is None or found.end() < at - 1:
        return
    name = found[0]
    bare = name.replace(" ", "")
    if title == "씨" and ((found.end() == at and name[-1] in _NOT_SSI) or _NO_SSI.match(text, at)):
        return
    if is_name(bare) and not (title == "님" and bare[-1] in "장관원" and is_post(bare)):
        yield found.start(), found.end(), 0.75 if title in ("선생", "여사") else 0.85


def _titled(text: str, at: int, end: int, title: str) -> Iterator[Span]:
    found = _BEFORE.search(text, max(0, at - 7), at)
    if found is None or found.end() < at - 2 or " " in found[0] or not _AFTER_TITLE.match(text, end):
        found = _INTRODUCED.match(text, end)
        if found and _plain(found["name"]):
            yield found.start("name"), found.end("name"), 0.7
        return
    if found.end() == at and title not in _GLUED_TITLES:
        return
    if _plain(found[0]) and not (title in _OFFICIAL and _DESK.match(text, end, end + 8)):
        # an official's line in a directory (name, post, desk phone) is public: FOI Act 9(1)6 la
        yield found.start(), found.end(), 0.7


def _said(text: str, at: int) -> Iterator[Span]:
    """…한 사람은 남궁솔이고."""
    found = _AFTER_COPULA.match(text, at)
    if found and _SAYS.match(text, found.end("name")):
        name = _trim(found["name"])
        if name:
            yield found.start("name"), found.start("name") + len(name), 0.8


def _field(text: str, at: int) -> Iterator[Span]:
    found = _AFTER_FIELD.match(text, at)
    if (
        found
        and is_name(found["name"].replace(" ", ""))
        and (found["sign"] not in "은는이" or _SAYS.match(text, found.end("name")))
    ):
        yield found.start("name"), found.end("name"), 0.92


def _called(text: str, at: int, *, field: bool) -> Iterator[Span]:
    """A name after a role word: 청구인 윤하람, 청구인: 윤하람, 청구인(윤하람), 청구인은 윤하람입니다."""
    found = _AFTER_ROLE.match(text, at)
    if found:
        how = found["how"]
        sign, end = how.strip(), found.end("name")
        name = _trim(found["name"])
        sure = sign in (":", "：", "(", "=")
        said = sign not in ("은", "는", "이", "가") or _SAYS.match(text, end)
        glued = how or _GLUED_ON.match(text, end)
        if sign == "(" and not _CLOSED.match(text, end):
            return
        addressed = text[end : end + 2].strip()[:1] in ("씨", "님")
        if name and said and glued and (len(name) > 2 or sure or addressed) and (not field or sure or _NEXT_FIELD.match(text, end)):
            yield found.start("name"), found.start("name") + len(name), 0.9 if sure else 0.8
            return
    for pattern, score in ((_LATIN, 0.75), (_HANJA, 0.75), (_FOREIGN, 0.65)):
        found = pattern.match(text, at)
        if found and not _LIST_WORD.search(found["name"]):
            yield found.start("name"), found.end("name"), score
            again = _TRANSCRIBED.match(text, found.end("name")) if pattern is _LATIN else None
            if again:
                yield again.start("name"), again.end("name"), 0.65
            return


def _trim(name: str) -> str | None:
    """The name without a particle that the pattern took as its last syllable; None where it is no name.

    은, 이, 을, 과 follow a final consonant and 는, 가, 를, 와 a vowel, so 남궁솔은 ends in a particle and 남궁하은 does not.
    """
    last = name[-1]
    if len(name) == 4 and name[:2] in DOUBLE and is_name(name[:3]):
        closed = (ord(name[2]) - 0xAC00) % 28 != 0
        if last in "의에도만" or _FINAL_CONSONANT.get(last) is closed:
            return name[:3]
    if is_name(name):
        return name
    if len(name) == 3 and last in "은는이가을를의도만과와" and is_name(name[:2]):
        return name[:2]
    return None


DETECTOR = Person()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("연번\t성명\t부서\n1\t함초롬\t회계과", "함초롬"),
        ("청구하신 분이 윤하람씨고 연락처는", "윤하람"),
        ("성명: 윤하람", "윤하람"),
        ("청구인 제갈민, 아시는 분", "제갈민"),
        ("남궁솔 님께 안내", "남궁솔"),
        ("청구한 사람은 남궁솔이고", "남궁솔"),
        ("봉하준 주무관 010-0333-4444", "봉하준"),
        ("윤하람(010-0123-4567)", "윤하람"),
        ("청구인 Nguyen Thi Lan", "Nguyen Thi Lan"),
    ],
    "miss": [
        "성명,부서\n합계,3",
        "성명,부서\n주무관,민원과",
        "청구인 성명 연락처를 제출",
        "오늘날씨가 좋네요",
        "민원인은 주소지로 방문",
        "문화과 과장 회의",
        "주무관님 안녕하세요",
        "청구인 홍○○ 건",
        "이슬이 맺힌 가을, 고은 말 쓰기",
        "서울대 교수 초청",
        "담당: 서다온 주무관(☎ 02-0000-1101)",
    ],
    "known_miss": ["한여름이 어제 왔다 갔어"],
}
