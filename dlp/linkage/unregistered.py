"""A requester whom no register knows: the filled-in form, the phrase that names him, the list of several. Found by what such texts are made of.

The register learns of a request hours or days after it came; other agencies' transferred cases and paper never do. Three kinds, in any layout:

    form    labels of the request form of two kinds (what is asked, how it is to be disclosed, how it is received, who asks, the fee, the title of one of
            the forms of 정보공개법 시행규칙), and a person filled in. Order and distance do not matter, so cells and lines read by OCR do not.
    phrase  the request, or whoever filed it, and a citizen's name or number beside it
    list    several names, or numbers, under a heading of requesters or petitioners

Who is no such person: an official (a name of the staff table, a post beside it), who has a role of his own (speaker, committee, reporter), the names of
example forms; what is no such request: other procedures that also have 청구, and the compounds of 정보공개 that name an office, a law, a course.
A person of the register whom this message was linked to is the register's own matter. Pure; asked only where a word of `GATE` stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dlp.linkage import filer, roles, surnames, wording
from dlp.linkage.lexicon import is_common
from dlp.linkage.texts import Reading
from dlp.model import Finding, TextView

GATE: Final = re.compile(r"청구|공개|정공|ㅈㅂㄱㄱ|이의\s?신청|민원인|isclosure|\bFOI\b|requester")
"""One of these stands in every text that this page has anything to say about."""
KINDS: Final = ("form", "phrase", "list")
LISTED: Final = 4
"""Names that make a list."""
NUMBERED: Final = 5
"""Numbers, or mail addresses, that do."""
NEAR: Final = 60
"""Characters between what names a request and the person."""
SAYS: Final = 1.0
"""Bits of the clause model from which it is said that the person filed."""
SURELY: Final = 4.0
"""Bits where nothing but the clause itself says it."""
MOST: Final = 60_000
"""Characters of one text that are read."""

_COMPOUND: Final = (
    r"에\s?관한\s?법률|법(?![가-힣]*\s?(?:에\s?따라|제\s?10조).{0,12}청구)|제도|포털|시스템|교육|실무|평가|운영|업무(?!\s?인계)|담당|책임관|팀(?!장님)|과장|계\b|총괄|주간|연차|편람|홈페이지|이행|수준|심의회|위원회|센터(?!에서)|모니터|실적|통계|우수|메뉴"
    r"|마일리지|율|용\s|종합|건수|처리\s?(?:실적|기간|절차|건수|율|현황\s?보고)|강사|서식|정책|모의|연구|사례|기준|대상\s?정보"
)
_STRONG: Final = re.compile(
    rf"정보\s{{0,3}}공개(?!\s?(?:{_COMPOUND}))|(?:청구|신청|요청)하신\s?(?:자료|정보|문서|내역)|공개\s?청구|(?<![가-힣])정공(?=[\s,.)청건넣낸민]|$)|ㅈㅂㄱㄱ"
    r"|(?:비공개|부분\s?공개|전부\s?공개|즉시\s?공개)\s?\)?\s?(?:결정|통지|통보|처분)|비공개로\s?하"
    r"|\bFOI\b|freedom of information|(?:information|public records?) (?:disclosure|request)|disclosure request|information_request|information requested",
    re.IGNORECASE,
)
_ASKER: Final = re.compile(
    r"청구\s?인(?!들|의\s?권리|은\s?(?:신분증|공공)|에게)|청구자|청\s구\s?인|이의\s?신청\s?인|(?:정보\s?)?공개\s?(?:신청|요청|요구)\s?(?:인|자)|requester|applicant",
    re.IGNORECASE,
)
_CLAIM: Final = re.compile(r"청구(?!\s?(?:동|역|로|길|초|중|고|아파트))")
_NAMED_ANYHOW: Final = re.compile(r"정보\s?공개|비공개|부분\s?공개|disclosure", re.IGNORECASE)
_COURSE: Final = re.compile(
    r"(?:보도\s?자료|기사\s?스크랩|\[기사\]|\[스크랩\]|칼럼|예제|작성\s?예시|견본|시험\s?문제|퀴즈|역할극|모의\s?훈련|교육\s?자료|사례\s?연구|이수자|참석자?|수강|강사|교재|저자|논문|표창|위촉|논평|지적했다|말했다|밝혔다|발표했다)"
)
_LABELS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("what", re.compile(r"청\s?구\s?(?:하는\s?|하고자\s?하는\s?|하신\s?|된\s?)?(?:정\s?보)?(?:의\s?)?\s?(?:내\s?용|제\s?목)|청구\s?(?:하신\s?)?정보(?!공개)|정\s?보\s?(?:의\s?)?내\s?용|(?:원하는|달라는|요구하는|필요한)\s?(?:자료|정보)|청구(?:취지|제목)|말로\s?청구한\s?내용|requested information|information[_ ]requested", re.IGNORECASE)),
    ("how", re.compile(r"공\s?개\s?(?:의\s?)?(?:방\s?법|형\s?태|방\s?식)|(?:method|form)[_ ]of[_ ]disclosure", re.IGNORECASE)),
    ("receipt", re.compile(r"(?:수\s?령|교\s?부)\s?(?:의\s?)?(?:방\s?법|방\s?식)|(?:받는|받을)\s?(?:방법|곳)|(?m:^[\W]{0,4}수령\s?[:：])|방법\s?[:：]\s?메일")),
    ("fee", re.compile(r"수수료\s?(?:감면|\[)|감면\s?(?:대상|신청)")),
    ("asker", re.compile(r"청\s?구\s?인(?:\s?정보|\s?구분|명|\s?성명|\s?이름|\(|\s?[|:：\n\t])|(?:이의\s?)?신청인\s?(?:성명)?|requester_?name", re.IGNORECASE)),
    ("law", re.compile(r"제\s?10조(?:제\s?1항)?에\s?따라|정보공개에\s?관한\s?법률")),
    ("title", re.compile(r"정\s?보\s?공\s?개\s?청\s?구\s?서|공개\s?청구서|(?:결정|이송)\s?통지|이의\s?신청서|취하(?:서|원)|위\s?임\s?장|접수(?:증|\s?알림)|의견\s?(?:청취|서)|구두\s?청구|청구를\s?취하|(?:팩스|우편).{0,12}청구서|청구서\s?(?:내용|사본)|접수되었습니다", re.IGNORECASE)),
)  # fmt: skip
_HEAD: Final = re.compile(
    r"청구인|청구자|민원인|이의\s?신청인|(?:청구|신청)하신\s?분|통지\s?(?:대상|발송)|발송\s?대상|처리\s?대장|미처리|접수\s?현황|청구\s?현황|이의신청자|청구\s?제목|requesters?\b|악성\s?민원"
)
_OWN: Final = re.compile(r"(?:청구인|청구자|민원인|이의\s?신청인|이의\s?신청자|성명|이름|requester)\b|청구인|민원인")
_PROCEDURE: Final = re.compile(
    r"보험|심판|재결|소송|소장|원고|피고|배상|보상금|경정|납세|과태료|요양|수급|사고|합의금|구상|위자료|급여|연금|대금|관리비|세금|재심사|본인부담금|환급|손해|체납|입주자|출장비|상해|유족|수당|강사료|기성금|임차|가스|전기|수도\s?요금|계약\s?상대|재심|헌법"
)
_SAMPLE: Final = re.compile(r"홍길동|김철수|이영희|아무개|○○|OO|□□|△△|김○|A씨")
_ROLED: Final = re.compile(
    r"\s?(?:교수|변호사|회계사|세무사|법무사|노무사|강사|기자(?!님)|대표|이사|소장|센터장|위원장?|박사|감독|주무관|팀장|과장|국장|실장|계장|의원|시장|군수|구청장|부시장|사무관|서기관|주사|간사|조합장|작가|연구원|설계사|기사)(?:님)?(?![가-힣]{2})"
)
_AT_DESK: Final = re.compile(
    r"(?:담당자?|강사|위원장?|소장|센터장?\s?대표|대표|기자|저자|주무관|팀장|과장|국장|장관|시장|원고|피고|피청구인|변호사|교수|간사|작성자|검토자|결재|문의|총괄|책임관|참석자?|이수자|발표|진행|대리인|수임인|수령인)"
    r"(?:은|는|이|가|로|으로)?\s?[:：(]?\s?$"
)
_LABEL_WORDS: Final = frozenset(
    "성명 이름 성함 전화 주소 연락 연락처 휴대 휴대폰 내용 정보 청구 방법 생년 수령 형태 공개 이의 접수 제목 감면 수수료 우편 사본 열람 처리 통지 결정 비공개 부분공개 전자 메일 기관 대상 명단 취하 이송 기각 인용 각하".split()  # noqa: SIM905
)
_CALLED: Final = re.compile(
    rf"(?<![가-힣])(?P<name>(?:{'|'.join(sorted(surnames.TWO_SYLLABLE))}|[{''.join(sorted(surnames.SINGLE))}])[가-힣]{{2}})"
    r"(?=\s?(?:씨|님)(?![가-힣]{3})|(?:이)?(?:래|라던|라는|라고|라며|라네|라데|랍니다|에요|예요|네요|임(?![가-힣])|더라|던데)|\s?(?:이|가)\s?(?:또\s?)?(?:냈|넣|청구))"
)
_AT_END: Final = re.compile(
    rf"(?<=\s)(?P<name>(?:{'|'.join(sorted(surnames.TWO_SYLLABLE))}|[{''.join(sorted(surnames.SINGLE))}])[가-힣]{{2}})(?=[.!?~]?\s*$)",
    re.MULTILINE,
)
_QUOTED: Final = re.compile(r"\s?/[^\]\n:]{2,50}:\s?[\"“”']")
"""A speaker in a transcript of the press: `[name/who he is: "…"]`."""
_SALUTED: Final = re.compile(r"\s?(?:님|귀하|선생님|씨)")
_OPENING: Final = re.compile(r"(?:\s*\[[^\]\n]{1,24}\])?\s*(?:안녕하세요|안녕하십니까|수신\s?:|받는\s?분\s?:|청구인)?[\s,.]*")
READ: Final = frozenset(("plain", "folded", "html_hidden", "jamo", "spaced"))
_SPACES: Final = re.compile(r"\s+")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Unregistered:
    """What a message shows of people who are in no register. `kinds` of `KINDS`; `people`: how many requesters, as far as they can be told
    apart; `fields`: what of them, in the register's words; `listed`: people with a number or a birth date, whoever they are."""

    kinds: tuple[str, ...] = ()
    people: int = 0
    fields: tuple[str, ...] = ()
    listed: int = 0


NOTHING: Final = Unregistered()


def worth(views: Sequence[TextView]) -> bool:
    """Does any text name a request, or have two labels of its form, so that it is worth reading?"""
    return any(_talks(view.text.reveal()[:MOST]) for view in views if view.how in READ)


def _talks(text: str) -> bool:
    if GATE.search(text) is None:
        return False
    return any(pattern.search(text) is not None for pattern in (_STRONG, _ASKER, _HEAD)) or len(_labels(text)) > 1


def _labels(text: str) -> set[str]:
    return {kind for kind, pattern in _LABELS if pattern.search(text) is not None}


@dataclass(frozen=True, slots=True)
class Known:
    """What the register says of somebody who is found: `official`: his name is one of the staff table's. `contact`: this number or address is
    an official's. `linked`: the message was linked to him, so that he is the register's own matter. `own`: (canonical) addresses of the
    only recipient, an outsider, whom a letter may tell his own name and number; empty where there is no such one."""

    official: Callable[[str], bool]
    contact: Callable[[str], bool]
    linked: Callable[[Finding], bool]
    own: frozenset[str] = frozenset()


def read(views: Sequence[TextView], findings: Sequence[Finding], known: Known) -> Unregistered:
    """`findings`: of all detectors, the name model's among them."""
    kinds: set[str] = set()
    people: set[str] = set()
    fields: set[str] = set()
    by_part: dict[str, list[Finding]] = {}
    for found in findings:
        by_part.setdefault(found.part, []).append(found)
    for view in views:
        text = view.text.reveal()[:MOST] if view.how in READ else ""
        if not text or not _talks(text):
            continue
        page = _Page(view, text, by_part.get(view.part, ()), known)
        for kind, who in page.shown():
            kinds.add(kind)
            people |= who
            fields |= page.fields
    return Unregistered(tuple(kind for kind in KINDS if kind in kinds), _count(people), tuple(sorted(fields))) if kinds else NOTHING


def _count(people: set[str]) -> int:
    """Names, or numbers and addresses where nobody is named: a number beside a name is the same person's."""
    return sum(value.isalpha() for value in people) or len(people)


def with_names(findings: Sequence[Finding], named: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings, and those names that stand where none of them does: what is known of a name is not lost."""
    places: dict[str, list[Span]] = {}
    for found in findings:
        if found.entity.field == "name":
            places.setdefault(found.part, []).append((found.start, found.end))
    more = [one for one in named if not any(a < one.end and one.start < b for a, b in places.get(one.part, ()))]
    return tuple(sorted((*findings, *more), key=lambda f: (f.part, f.start, f.end))) if more else tuple(findings)


LIST_WORTH: Final = 10
"""Findings below which nobody counts people."""


def listed(findings: Sequence[Finding], contact: Callable[[str], bool]) -> int:
    """People with a mobile number or a birth date beside a name: as many as there are of the scarcer."""
    if len(findings) < LIST_WORTH:
        return 0
    names, data = set[str](), set[str]()
    for found in findings:
        value = found.value.reveal()
        if found.entity.field == "name":
            names.add(value)
        elif (found.entity.field == "phone" and value.startswith("01") and not contact(value)) or found.entity.field in (
            "birth_date",
            "rrn",
            "frn",
        ):
            data.add(value)
    return min(len(names), len(data))


class _Page:
    """One text with whom and what was found in it. Lives for one message."""

    def __init__(
        self,
        view: TextView,
        text: str,
        findings: Sequence[Finding],
        known: Known,
    ) -> None:
        self.view, self.text, self._official = view, text, known.official
        self.fields: set[str] = set()
        self.names: list[tuple[int, int, str]] = []
        self.numbers: list[tuple[int, int, str]] = []
        self.mails: list[tuple[int, int, str]] = []
        reading = Reading(view)
        self._said = reading.said
        spoken_for = [(f.start, f.end) for f in findings if known.linked(f)]
        self._spoken_for = [self._place(a, b) for a, b in spoken_for]
        for found in findings:
            if any(a < found.end and found.start < b for a, b in spoken_for):
                continue
            start, end = self._place(found.start, found.end)
            if end > len(text) or start >= end:
                continue
            value = found.value.reveal()
            if found.entity == "PERSON":
                name = _SPACES.sub("", value)
                if name not in _LABEL_WORDS and not (
                    known.official(name) or self._other(start, end) or (known.own and self._addressed(start, end))
                ):
                    self.names.append((start, end, name))
            elif found.entity == "PHONE_NUMBER" and value[:2] == "01":
                if value not in known.own and not known.contact(value):
                    self.numbers.append((start, end, value))
            elif found.entity == "EMAIL_ADDRESS":
                if value.casefold() not in known.own and not known.contact(value):
                    self.mails.append((start, end, value))
            else:
                self.fields.add(found.entity.field)
        self.fields = (self.fields & {"birth_date", "address", "rrn", "frn"}) | {
            field for field, there in (("name", self.names), ("phone", self.numbers), ("email", self.mails)) if there
        }
        self.strong = [m.span() for m in _STRONG.finditer(text)]
        self.claims = [m.span() for m in _CLAIM.finditer(text)]
        self.askers = [m.span() for m in _ASKER.finditer(text)]
        self.names += [(a, b, text[a:b]) for a, b in self._called()]

    def _addressed(self, start: int, end: int) -> bool:
        """Is it the name of whom the letter is written to, at its beginning?"""
        return _SALUTED.match(self.text[end : end + 4]) is not None and _OPENING.fullmatch(self.text[:start]) is not None

    def _called(self) -> Iterator[Span]:
        """Names by their shape and what calls them so, which the model has not: only where the request is named."""
        known = [*self._spoken_for, *((a, b) for a, b, _ in self.names)]
        if not (self.strong or self.askers):
            return
        for m in (*_CALLED.finditer(self.text), *_AT_END.finditer(self.text)):
            start, end = m.span("name")
            if m.re is _AT_END and not (self._asked(start) and filer.bits(self.text, start, end) >= SAYS):
                continue
            if is_common(m["name"]) or m["name"] in _LABEL_WORDS or any(a < end and start < b for a, b in known):
                continue
            if not (self._official(m["name"]) or self._other(start, end)):
                yield start, end

    def _asked(self, start: int) -> bool:
        here = self._said.at(start)
        return here is not None and bool(here.asked)

    def _place(self, start: int, end: int) -> Span:
        """Where a span of the part stands in this view."""
        starts = self.view.starts
        return (start, end) if starts is None else (bisect_left(starts, start), bisect_left(starts, end))

    def _other(self, start: int, end: int) -> bool:
        """Has he a role of his own, or is he nobody?"""
        text = self.text
        return (
            _SAMPLE.search(text[start:end]) is not None
            or (text[start - 1 : start] == "[" and _QUOTED.match(text[end : end + 60]) is not None)
            or (_ROLED.match(text[end : end + 12]) is not None)
            or _AT_DESK.search(text[max(0, start - 14) : start]) is not None
            or roles.official(text, start, end)
        )

    # ---------------------------------------------------------------- the three kinds

    def shown(self) -> Iterator[tuple[str, set[str]]]:
        if not (self.names or self.numbers or self.mails):
            return
        if who := self._form():
            yield "form", who
        if who := self._list():
            yield "list", who
        if who := self._phrase():
            yield "phrase", who

    def _form(self) -> set[str]:
        found = _labels(self.text)
        if len(found) < 2 or not (
            found & {"what", "how", "receipt"} or {"title", "asker"} <= found or ("title" in found and self.strong)
        ):
            return set()
        if not (self.strong or found & {"how", "receipt", "law"} or {"what", "asker"} <= found):
            return set()
        if found <= {"fee", "asker", "title", "law"} and not self.strong:
            return set()
        return self._everybody()

    def _list(self) -> set[str]:
        head = _HEAD.search(self.text)
        if (
            head is None
            or self._taught(head.start(), head.end())
            or (not self.strong and self._otherwise(head.start(), head.end()))
        ):
            return set()
        names = {value for _, _, value in self.names}
        numbers = {value for _, _, value in self.numbers}
        mails = {value for _, _, value in self.mails}
        if not (self.strong or _OWN.search(self.text)):
            return set()
        if len(names) >= LISTED or len(numbers) >= NUMBERED or len(mails) >= NUMBERED:
            return names or numbers or mails
        return set()

    def _phrase(self) -> set[str]:
        who: set[str] = set()
        for start, end, value in self.names:
            if self._he(start, end):
                who.add(value)
        for start, end, value in (*self.numbers, *self.mails):
            if self._his(start, end):
                who.add(value)
        return who

    def _everybody(self) -> set[str]:
        names = {value for _, _, value in self.names}
        return names or {value for _, _, value in (*self.numbers, *self.mails)}

    def _he(self, start: int, end: int) -> bool:
        """Is it said of this name that he filed, or does he stand beside what names the request?"""
        cue = wording.cue(self.text, start, end, self._said)
        if cue == "other-business":
            return False
        near = self._near(self.strong, start, end)
        asker = self._near(self.askers, start, end) if not self._otherwise(start, end) or self.strong else None
        if cue not in ("named", "asked") and self._taught(start, end):
            return False
        if cue in ("named", "asked", "claimant", "claimed", "follows") and (
            near is not None or asker is not None or not self._otherwise(start, end)
        ):
            return True
        if near is None and asker is None:  # 정보공개 stands only in the name of an office, and somebody's 청구 is spoken of
            loose = _NAMED_ANYHOW.search(self.text) is not None and self._near(self.claims, start, end) is not None
            return loose and not self._otherwise(start, end) and filer.bits(self.text, start, end) >= SURELY
        return (
            (asker is not None and asker <= 12) or (near is not None and near <= NEAR) or filer.bits(self.text, start, end) >= SAYS
        )

    def _his(self, start: int, end: int) -> bool:
        if self._taught(start, end):
            return False
        near = self._near(self.strong, start, end)
        asker = self._near(self.askers, start, end) if self.strong or not self._otherwise(start, end) else None
        return (near is not None and near <= NEAR) or (asker is not None and asker <= NEAR)

    def _near(self, spans: Sequence[Span], start: int, end: int) -> int | None:
        """Characters to the nearest of these on the same line or the next; None where there is none."""
        best: int | None = None
        for a, b in spans:
            gap = max(a - end, start - b, 0)
            if gap <= 2 * NEAR and (best is None or gap < best) and self.text.count("\n", min(b, end), max(a, start)) <= 1:
                best = gap
        return best

    def _taught(self, start: int, end: int) -> bool:
        """Is it of a course, a sample or the press that the words around it speak?"""
        return _COURSE.search(self.text, max(0, start - 60), end + 40) is not None

    def _otherwise(self, start: int, end: int) -> bool:
        """Does another procedure stand around it?"""
        return _PROCEDURE.search(self.text, max(0, start - 40), end + 40) is not None
