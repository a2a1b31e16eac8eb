"""What a text says about a request: which procedure it speaks of, sentence by sentence, and where it points at whoever asked.

Pure. Five kinds of business, told apart by the nouns of their laws:

    request   disclosure of information (정보공개법): 정보공개, 공개 청구, 비공개 결정
    claim     청구 with nothing that says which procedure; an office that speaks of a disclosure request says no more
    other     a procedure of its own that also has 청구, 신청, 이의신청: insurance, tax, appeal, damages, fines, welfare
    doubtful  청구 in a message that names another procedure
    petition  somebody complained, applied or reported (민원처리법 7 protects him, too)

A sentence with 청구 alone takes the kind of the message around it. One that speaks of disclosure in general (a footer, figures, a course, legal
remedies: `dlp.linkage.talk`) keeps its kind for what is said in it, and makes nothing else in the message a matter of a request. `asked` are the places where a phrase stands for the person who asked
(청구인, 정보공개 청구하신 분, 자료 달라던 사람, the person who filed …).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from dlp.anchors import anchored
from dlp.linkage import called, objections, procedures, talk
from dlp.linkage.roles import official
from dlp.linkage.sentences import NOTHING, Sentence, Spoken, sentences
from dlp.triggers import any_of, trigger

_GATE: Final = (
    "청구", "공개", "신청", "민원", "요청", "넣", "낸", "달라", "달란", "달래", "내래", "보재", "보내래", "요구", "제보", "신고", "진정", "청원", "고발", "작성자", "심의회", "캐", "파헤", "뒤지", "정공", "물어", "문의", "알아본", "궁금", "알려", "보자", "내놓", "밝히",
    "heong", "onggae", "isclosure", "FOI", "foi", "request", "asked", "filed", "want", "inquir",
)  # fmt: skip
TALK: Final = trigger(*_GATE)
GATE: Final = any_of(TALK)
"""One of these stands in every text that this page has anything to say about."""

_NO_LAW: Final = (
    r"(?!\s?(?:acts?|laws?|ordinances?|officers?|portals?|teams?|divisions?|units?|systems?|polic|committees?|exempt)(?![a-z]*ing))"
)
_REQUEST: Final = anchored(
    r"(?:자료|정보|문서|내역|현황|기록)[을를]?\s?(?:다\s|전부\s|모두\s)?공개(?:하라|해\s?달라|하시라|를?\s?(?:요구|요청|신청))|정보\s?공개(?!에\s?관한\s?법률|법|제도|\s?(?:포털|시스템|제도|교육|평가|운영|업무|담당|책임관|팀|계\b|심의\s?회|총괄|주간|연차|편람|홈페이지|이행|수준))"
    r"|공개\s?청구|(?:비공개|부분\s?공개|전부\s?공개|즉시\s?공개|공개)\s?(?:결정|통지|처분|여부\s?결정)|(?<![가-힣])정공(?:\s?청구|(?=[은는이을의\s,.):：/]|건[은이을\s]|$))"
    r"|\bjeong-?bo\s?-?gong-?gae|\bcheong-?gu(?:-?in|ja)?\b"
    rf"|(?:\bFOI\b|freedom of information|(?:information|public records?|records?)\s?(?:disclosure|requests?)|disclosure\s?requests?){_NO_LAW}",
    re.IGNORECASE,
)
"""The name of the law, of a unit or a system of the office is no request: it stands in every letterhead and disclaimer."""
_CLAIM: Final = anchored(
    r"청구\s?(?:인|자|취하|취소|철회|내용|내역|사실|접수|목록|제목|대상|정보|건|번호|기한)|(?<![가-힣])(?:재|반복|그|이|본|해당)?청구(?!\s?(?:동|역|로|길|산|초|중|고|아파트|대학|약국|서\s?양식))"
    r"|(?<=[가-힣] )청구|(?<=[이가은는을를님씨])청구(?=하[셨신더고는]|했|한(?![가-힣])|함(?![가-힣]))|심의회"
)
_LABELLED: Final = anchored(r"청구자\s?[:：]")
"""The head of a form of any kind: supplies, travel expenses, overtime are also asked for by a 청구자."""
_DOCUMENTS: Final = anchored(
    r"(?:내역서?|현황|자료|명세서?|대장|기록|보고서|문서|계약서|회의록|사본|서류|목록|영수증|일지|도면|공문|설계서|결과서?|통계)(?:을|를|에\s대한|\s일체)?\s?(?:또\s|다시\s|계속\s|자꾸\s)?청구"
)
"""Papers are what one asks to be disclosed."""
_TOLD_TO: Final = r"(?:내놓으래|밝히래|공개하래|알려\s?달래|(?:자료|서류|문서|내역|정보)[가-힣]{0,2}\s(?:(?:다|전부|모두|좀|또)\s){0,2}(?:달래|보재|보내래|내래))(?=요|네|는데|더라|던데|서\s|[\W]|$)"
"""What somebody wants, as it is passed on: 내놓으라고 해요 is 내놓으래요."""
_PETITION: Final = anchored(
    r"(?:민원|청원|진정|고발|신고|제보|요청|신청|이의\s?신청)\s?(?:인|자|하신|하셨|한\s?사람|한\s?분|넣|낸|냈|제기|올린|올라)|작성자|이의\s?신청"
    r"|(?:건|거|자료|내역)\s?(?:넣은|낸|달라|요구|요청|신청)|달라(?:고|는|시는|던|며)|(?:뒤지|캐묻|캐|파헤치|물고\s?늘어지)(?:는|던)\s?(?:사람|분|양반|인간)"
    rf"|(?:내놓으라|밝히라|공개하라)(?:는|던|고|네|신다|십니다|신대|대(?![가-힣]))|{_TOLD_TO}|(?:캐묻|파헤치)(?:는|던)"
    r"|(?:자료|서류|문서|내역|명세|장부|영수증|계약서)(?:를|을)?\s?(?:좀\s)?(?:보자|요구)(?:는|던|고|한|하)"
)

_PERSON: Final = r"(?:분|사람|시민|주민|구민|양반|인간|이(?=[가는])|자(?=[가는])|여자|남자|아저씨|아줌마|아주머니|할머니|할아버지|어르신|어머님|아버님|선생|학생|기자|친구|놈|녀석|냥반|사름|청년|부부|학부모|보호자|부모님?|민원인|당사자|장본인|주인공)"
_PARTY: Final = r"(?:집|댁|가구|가게|식당|학원|업체|회사|단체|농가|교회)(?=[은는이가의을를도]|\s|$)"
"""A household or a firm that filed."""
_FILED: Final = (
    r"(?:한|헌|혔던|혔다는|했단|하신|했던|하셨던|했다는|하셨다는|했다던|하는|하시는|해\s?온|넣은|넣으신|넣었던|넣었다는|넣었다던|넣는|낸|내신|냈던|냈다는|냈다던|내는|제기한|제기하신|접수한|접수하신|접수시킨|올린|올리신|제출한|제출하신|신청한|신청하신"
    r"|들이민|들고\s?온|보낸|보내신|요구한|요구하신|요청한|요청하신)"
)
_NOUN: Final = (
    r"(?:정보\s?공개(?:\s?(?:청구|신청|요청))?|공개\s?청구|정공|청구|이의\s?신청|공개\s?신청|공개\s?요청)(?:서)?(?:를|을|건을|건)?"
)
_AGAIN: Final = r"(?:\s?(?:또|다시|자꾸|계속|맨날|매번|이번에|먼저|직접|처음|많이|자주|늘|매일|매달|매년|꾸준히|줄기차게|여러\s?(?:번|차례)|(?:제일|가장)\s?(?:많이|자주|먼저)))?"
_ROLE: Final = r"(?:청구인|청구자|청구\s?당사자|(?:정보\s?)?공개\s?청구\s?(?:신청|요청|청구)(?:인|자)|(?:정보\s?)?공개\s?(?:신청|요청|요구)(?:인|자)|이의\s?신청인)"
_WANTED: Final = (
    r"(?:자료|정보|내역|문서|서류|현황|보고서|계약서|명세|기록|회의록|영수증|견적|단가|예산|공개|거|건|것)[을를]?(?:해)?\s?(?:좀\s?)?(?:달라(?:고|던|는|며)?|달란|내놓으라(?:고|던|는)?|보자(?:고|던|는)|요구한|요구하신|요구하던|요청한|요청하신|궁금해\s?하던?|캐묻는|캐묻던|캐는|캐던|파헤치는|뒤지는|알려\s?달라(?:고|던|는)?)"
    r"\s?(?:한|하는|하던|하신|했던)?"
)
_DIGS: Final = r"(?:캐묻|캐|파헤치|뒤지|물고\s?늘어지)(?:는|던|고\s?다니는)"
_CLEFT: Final = rf"(?:달라|내놓으라|보자|밝히라|공개하라|알려\s?달라)고\s?(?:[가-힣]{{1,5}}(?:로|게|히)\s)?(?:하던|{_FILED})\s?(?:(?:게|건|거는|(?:분|사람)[은이])\s|(?:데|곳|쪽|업체|회사|단체|법인|조합)(?:은|는|이|가)?\s)"
"""Whoever it was that said: give it to us."""
ASKED: Final = anchored(
    rf"{_ROLE}|{_NOUN}{_AGAIN}\s?{_FILED}\s?(?:그\s?|바로\s?그\s?)?(?:{_PERSON}|{_PARTY}|게\s|건\s|거\s|(?:\s?\([^)\n]{{1,6}}\))?\W{{0,6}}$)|(?:{_WANTED}|{_DIGS})\s?(?:그\s?)?{_PERSON}|{_CLEFT}"
    rf"|(?:(?:거|건|자료|내역|현황|보고서|계약서)\s?|(?<![가-힣]))(?:넣은|낸|내신|물어본|물어보신|문의한|알아본)\s?(?:그\s?)?(?:분|사람|양반|인간)"
    rf"|공개\s?(?:하라|해\s?달라)(?:는|던|고\s?(?:한|하는|하던))\s?(?:그\s?)?{_PERSON}|(?:정보\s?공개|공개\s?청구)[^\n.!?]{{0,14}}?(?:는|던|온|낸|한|은)\s(?:분|사람|양반|인간|시민|주민)(?![가-힣]{{3}})|(?:정보\s?공개|공개\s?청구|청구)(?:를|을)?\s?(?:넣고|내고|하고)\s?(?:다니|다닌)"
    r"|(?:정보\s?공개|공개\s?청구|청구)(?:는|를|은|건|건은)?\s?누가(?![가-힣])|누가\s?(?:[^\n.!?]{0,24}\s)?(?:정보\s?공개|공개\s?청구|청구)(?:를)?\s?(?:했|한|냈|넣)"
    r"|(?:정보\s?공개|공개\s?청구|(?<![가-힣])정공)(?:\s(?:건\s)?|건\s)(?:민원인|범인|장본인|주인공|당사자|학부모|제보자|그\s?분|그\s?사람|그\s?양반)(?![가-힣]{0,2}(?:협의|단체|연합|회의?))"
    r"|\bcheong-?gu-?(?:in|ja)\b|\b(?:dal-?lan|dal-?la-?neun|cheong-?gu-?han|neo-?eun|naen)\s(?:saram|bun)\b"
    r"|(?:request(?:ed|er)?|filed|submitted|asked(?: for)?|made|wanted)\s+by|request(?:er|or)\b|applicant\b|who (?:filed|wanted|asked|requested|made|submitted|inquired|is asking)|(?:person|one|man|woman|citizen|resident)s? (?:behind|who|that)",
    re.IGNORECASE,
)
"""A phrase that stands for whoever asked."""


@lru_cache(maxsize=4)
def asked_at(text: str) -> tuple[tuple[int, int], ...]:
    """Where such phrases stand in a text: more than one step asks."""
    return tuple([m.span() for m in ASKED.finditer(text)])


_DEMANDING: Final = (
    r"(?:(?:달라|내놓으라|보자|밝히라|공개하라)(?:는|던|고\s?(?:한|하는|하던|하신|했던|하셨던|우기는|조르는|떼쓰는|난리인|성화인|따지는))"
    r"|(?:자료|서류|문서|내역|명세|장부|영수증)(?:를|을)?\s?(?:요구한|요구하는|요구하던|요구하신)|(?:캐묻|캐|파헤치|뒤지|물고\s?늘어지)(?:는|던))"
)
"""What is said of who wants to be given something: right before him …"""
_DEMANDS: Final = re.compile(
    rf"\s?(?:씨|님|선생님?|여사님?|이?라(?:는|던)\s(?:분|사람|양반)|{called.ANY}님?)?{called.SUBJECT}\s(?:[^\n.!?,]{{0,30}}\s)?(?:(?:내놓으라|밝히라|공개하라|공개\s?해\s?달라)(?:고|네|신다|십니다|신대|대(?![가-힣]))|{_TOLD_TO})"
)
"""… and behind him."""
_LINK: Final = r"(?:은|는|이|가|의|을|를|란|이란|명|\s|:|：|-|=|>|\(|\[|「|'|\"|“|성명|성함|이름|님|씨|\(\?\)|바로|다름\s?아닌|또|혹시|아마|알고\s?보니|인|이라는|is|was|were|named|called|it's|ms\.?|mr\.?|mrs\.?)*"
_NAMED_BEFORE: Final = anchored(
    rf"(?P<asked>(?:{ASKED.pattern})들?|{_NOUN}\s?(?:또|다시|자꾸|계속|맨날)?\s?(?:한|하신|했던|하셨던|했다는|넣은|넣으신|낸|내신|냈다는|제기한)){_LINK}$|{_DEMANDING}\s(?:그\s|저\s|바로\s)?$",
    re.IGNORECASE,
)
_WORD_ALONE: Final = "청구"
"""Calls nobody where nothing but signs follow it (정보공개 청구 X): looked at first, since a list says it before every name."""
_SIGNS: Final = " \n\t:：-=>([「'\"“"
_DID_BEFORE: Final = anchored(rf"{_NOUN}(?:는|은|도)?\s$")
_DID: Final = r"(?:했|혔|햄|핸(?![가-힣])|하셨|하더|하신|한(?=\s|게|거|건|다)|함(?![가-힣])|넣|냈|내셨|낸(?=\s|게|거|건|다)|냄|제기했|제기한|접수했|접수하셨|올렸|걸었|해(?:서|가지고)|하(?:니까|길래|느라|는\s?(?:바람에|통에)))"
"""What was done, as it is told or given as a reason."""
_DID_RIGHT_AFTER: Final = re.compile(rf"\s?(?:{called.ANY}?님?|씨)?(?:이|가|께서)\s?(?:또\s?)?{_DID}")
_NAMED_AFTER: Final = re.compile(
    rf"(?:\s?\([^)\n]{{0,20}}\))?[가-힣]{{0,3}}?(?:(?:\s?(?:{called.MADE}|씨|님|분)님?)?{called.SUBJECT}|\s?(?:씨|님|선생님|여사님?)|(?=\s(?:또|다시|자꾸|계속)))\s?(?:\(?본인\)?\s?)?(?:[^\n.!?,]{{0,30}}\s)?(?:{_NOUN}){_AGAIN}\s?(?:서\s?)?{_DID}"
    rf"|\s?(?:{called.ANY}{called.SUBJECT}\s{called.ONE_CLAUSE}|{called.MADE}님?\s){_NOUN}{_AGAIN}\s?{_DID}"
    rf"|\s?(?:씨|님)?(?:의)?\s?(?:이름|명의)(?:으로|로)\s?[^\n.!?]{{0,16}}{_NOUN}(?:이|가)?\s?(?:들어|접수|왔|됐|되었|{_DID})|\s?(?:씨|님)?(?:한테서|에게서|한테|에게)\s?[^\n.!?]{{0,16}}{_NOUN}(?:이|가)?\s?(?:들어|접수됐|왔)"
    rf"|\s?(?:씨|님|선생님?)?(?:이|가)?\s[^\n.!?]{{0,30}}?{_ROLE}\s?(?:맞|이었|였|이래|이라|인가|아닌가|아니)"
    rf"|\s?(?:씨|님|선생님?|여사님?)?(?:의|이|가|께서)?\s?(?:낸|넣은|내신|넣으신|하신|한|제기한|접수한)?\s?(?:정보\s?공개\s?|공개\s?)?청구(?:서|건|\s건|\s?내용|한\s거|하신\s거|\s?취하)"
    r"|(?:[^\n.!?]{0,3})\s(?:has |had |have )?(?:who (?:filed|wanted|asked|requested)|filed|requested|asked for|submitted|wanted our|wants our|is the (?:requester|applicant))",
    re.IGNORECASE,
)
_CULPRIT: Final = re.compile(
    r"\s?(?:씨|님)?(?:(?:이|가)\s?(?:그랬|그런\s?거|그런\s?짓|한\s?거|한\s?짓|벌인|장본인|주인공|범인)|\s?(?:거|꺼|건|것)(?:더라|예요|에요|래|라|이래|입니다|임|네|이야)"
    r"|이?라(?:고|꼬|는|카는)\s?(?:하는\s)?(?:사람|분|양반|시민|주민)(?:이|가|께서)?\s?(?:또\s)?(?:했|냈|넣|한\s?거|낸|넣은|청구))"
)
"""In a sentence about a request: it was he."""
_KIN: Final = re.compile(rf"\s?(?:씨|님)?(?:\s?[가-힣]{{1,4}}(?:관|장|사|원|과|팀))?(?:님)?(?:의|네)?\s?(?:{called.KIN})")
"""X's neighbour, X's brother-in-law: not X is said to have asked, and the description needs no name."""
_PETITIONER: Final = anchored(
    r"(?:(?:신청|요청|접수|제보|신고)(?:를|을)?\s?(?:한|하신|했던|하셨던|넣은|낸)\s?(?:분|사람|시민|주민)?|신청인|신청자|민원인|요청인|요청자|진정인|제보자|신고인|신고자|고발인|작성자|성명|이름|성함|예금주|보낸\s?사람|보낸사람)"
    r"(?:은|는|이|가|의|을|를|란|명|\s|:|：|-|=|\(|\[|「|'|\"|성명|이름|님|씨|입니다|인)*$"
)
_TELLING: Final = re.compile(
    r"\s?(?:씨|님|분)?\s?(?:이라고|라고|이래|래요|래|랍니다|이랍니다|이에요|예요|입니다|이네|네요|이야|야|임|이던데|라던데|라네|이었|였|맞)"
)


_OF_OTHERS: Final = re.compile(
    r"(?<![가-힣])[가-힣]{2,6}(?<!청구)(?<!신청)(?<!민원)(?<!당사)(?<!요청)(?<!요구)(?<!제보)(?<!신고)(?<!작성)(?<!제출)(?<!제기)(?<!접수)자(?:들?은|는)\s"
)
"""The subject of a sentence that tells who did something else (`정답자는 X입니다`): no answer to the one before."""

_ORDER: Final = ("request", "claim", "doubtful", "petition", "other", "")


@dataclass(frozen=True, slots=True)
class Business:
    """What the message as a whole names: disclosure of information, another procedure; `act`: an article of another act, and no disclosure."""

    request: bool = False
    other: bool = False
    act: bool = False


def business(texts: Sequence[str], *, more: bool = False) -> Business:
    """Of all readable texts of a message together. `more`: there are others, which are read within it."""
    if not any([talks(text) for text in texts]):
        return Business()
    claimed = more or any(["청구" in text or "심의회" in text for text in texts])  # else nothing is asked of another procedure
    act = claimed and any([procedures.cites(text) for text in texts]) and not any([procedures.discloses(text) for text in texts])
    other = act or (claimed and any([procedures.names(text) for text in texts]))
    return Business(not act and any([_requests(text) for text in texts]), other, act)


def _requests(text: str) -> bool:
    """Does one of its sentences speak of a request that was filed?"""
    if _REQUEST.search(text) is None and ("청구" not in text or _DOCUMENTS.search(text) is None):
        return False
    for start, end in sentences(text):
        part = text[start:end]
        if (_REQUEST.search(part) is not None or _DOCUMENTS.search(part) is not None) and (
            ASKED.search(part) is not None or not in_general(part)
        ):
            return True
    return False


def nouns(text: str) -> list[tuple[int, int]]:
    """Where the words of a request stand; those beside each other (정보공개 청구) are one place."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(m.span() for pattern in (_REQUEST, _DOCUMENTS, _CLAIM) for m in pattern.finditer(text)):
        if out and start - out[-1][1] <= 1:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


_NOUNS: Final = 4
"""Words of a request in one sentence that are asked about."""
_SAYS_LITTLE: Final = 6
"""Signs beside the words of a request below which a sentence says nothing about them (`정보공개 청구 관련`)."""


def in_general(part: str) -> bool:
    """Does a sentence with the words of a request speak of none that was filed? Whether another line follows is no part of it."""
    return _in_general((part,))[0]


def _in_general(parts: Sequence[str]) -> list[bool]:
    """The same of many sentences, of which the model is asked at once."""
    places: list[tuple[str, int, int]] = []
    asked: list[slice | None] = []  # of `places`; None where a sentence says too little to be asked about
    for part in map(str.strip, parts):
        found = nouns(part)
        if len(part) - sum([end - start for start, end in found]) < _SAYS_LITTLE:
            asked.append(None)
            continue
        asked.append(slice(len(places), len(places) + len(found[:_NOUNS])))
        places += [(part, start, end) for start, end in found[:_NOUNS]]
    bits = talk.bits_of(places)
    return [some is not None and all([worth <= talk.GENERAL for worth in bits[some]]) for some in asked]


def talks(text: str) -> bool:
    """May this text say anything about a request at all?"""
    return TALK.stands(text)


def spoken(text: str, around: Business | None = None, known: dict[str, Sentence] | None = None) -> Spoken:
    """Read canonical text. `around`: the business of the whole message, for sentences that say 청구 and no more. `known`: what sentences say that were
    read within the same business, to which those of this text are added: the views of a message share most of theirs."""
    if not talks(text):
        return NOTHING
    around = around or business((text,))
    known = {} if known is None else known
    places = list(sentences(text))
    fresh = [part for part in dict.fromkeys([text[start:end] for start, end in places]) if part not in known]
    known.update(zip(fresh, _read(fresh, around), strict=True))
    found = tuple([_placed(known[text[start:end]], start, end) for start, end in places])
    kind = min((s.kind for s in found if not s.general), key=_ORDER.index, default="")
    worded = min((s.kind for s in found), key=_ORDER.index, default="")
    return Spoken(kind, found, worded, tuple([one.start for one in found]))


_MORE: Final = ("내놓으라", "늘어지", "내신")
_LATIN: Final = re.compile(r"[A-Za-z]{2}")


def _silent(part: str) -> bool:
    """Is there nothing in a sentence that any pattern of this page could find? Most sentences of a long text speak of something else, empty lines of nothing."""
    return len(part) < 2 or (not talks(part) and _LATIN.search(part) is None and not any([word in part for word in _MORE]))


def _placed(said: Sentence, start: int, end: int) -> Sentence:
    asked = tuple([(start + a, start + b) for a, b in said.asked]) if said.asked else ()
    return Sentence(start, end, said.kind, asked, said.general)


def _read(parts: Sequence[str], around: Business) -> list[Sentence]:
    """Sentences as if the text began with each."""
    out: list[Sentence] = []
    doubtful: list[int] = []  # which of them may speak of disclosure in general
    for part in parts:
        if _silent(part):
            out.append(Sentence(0, len(part), ""))
            continue
        asked = tuple([m.span() for m in ASKED.finditer(part)])
        kind = _kind(part, bool(asked), around)
        if not asked and kind in ("request", "claim"):
            doubtful.append(len(out))
        out.append(Sentence(0, len(part), kind, asked))
    for at, general in zip(doubtful, _in_general([parts[at] for at in doubtful]), strict=True):
        out[at] = out[at]._replace(general=general)
    return out


def _kind(part: str, asked: bool, around: Business) -> str:
    named = "청구" in part
    if _REQUEST.search(part) is not None or (named and not around.act and _DOCUMENTS.search(part) is not None):
        return "request"
    if named and procedures.another(part):
        return "other"
    if (named or "심의회" in part) and _CLAIM.search(part) is not None:
        if _LABELLED.search(part) is not None:
            return "doubtful"
        if around.request:
            return "request"
        return "doubtful" if around.other else "claim"
    if asked and around.request:
        return "request"
    return "petition" if asked or _PETITION.search(part) is not None else ""


# ---------------------------------------------------------------- one mention


def cue(text: str, start: int, end: int, said: Spoken) -> str:
    """What the sentence says of the mention at text[start:end]: a word of `weights.WORDING`, or "".

    named, claimant, inquirer: it is said of the mention itself. follows: it begins the sentence after one that says who asked. asked, claimed, inquired: its sentence, or the one before that it answers, says who asked.
    other-business: the same, of another procedure. petitioner: 민원인, 신청인, 성명 touches it.
    """
    here = said.at(start)
    if (
        here is None
        and _no_more_than(text, _LONGEST_ANSWER)
        and _ANSWER.fullmatch(_once(text[:start] + " " + text[end:])) is not None
    ):
        return "answer"
    if here is not None and here.asked and _KIN.match(text[end : end + 20]) is not None:
        return ""
    if here is None:
        return "petitioner" if _PETITIONER.reaches_end(text[max(0, start - 24) : start]) else ""
    if here.kind and _touches(text, start, end, here):
        return _objecting(text, start, end, here) or OF_HIM[here.kind]
    if not here.asked and end - here.start <= 24:
        last = said.before(here.start)
        if last is not None and last.asked and last.kind in ("request", "claim"):
            if _TELLING.match(text[end : end + 12]) is not None and _OF_OTHERS.search(text, here.start, start) is None:
                here = last
            elif start - here.start <= 1:
                return "follows"
    if here.asked or (here.kind in ("request", "claim") and not here.general and _CULPRIT.match(text[end : end + 14]) is not None):
        return OF_HIS_SENTENCE[here.kind]
    return "petitioner" if _PETITIONER.reaches_end(text[max(0, start - 24) : start]) else ""


def _objecting(text: str, start: int, end: int, here: Sentence) -> str:
    """objector: he objects to something that is named, and nothing says that it was disclosure."""
    return "objector" if here.kind == "petition" and objections.of_something_else(text, start, end, here.start, here.end) else ""


def said_of_nobody_here(text: str, said: Spoken) -> bool:
    """Is a phrase that stands for who asked a predicate, so that it is said of somebody who was named before (`청구인이에요, 비밀`)?"""
    return any(_TELLING.match(text, end) is not None for one in said.sentences for _, end in one.asked)


OF_HIM: Final = {
    "request": "named",
    "claim": "claimant",
    "doubtful": "doubtful",
    "other": "other-business",
    "petition": "inquirer",
    "": "",
}
OF_HIS_SENTENCE: Final = {
    "request": "asked",
    "claim": "claimed",
    "doubtful": "doubtful",
    "other": "other-business",
    "petition": "inquired",
    "": "",
}
"""Kind of the sentence → what it says of a mention in it."""


_ANSWER: Final = re.compile(
    r"(?:아|음|네|예|어|응|그게|그거|그|바로|아마|제가\s?알기로|듣기로|들으니|알고\s?보니|다름\s?아닌|저기|혹시|이름은|성함은|\W)*\s(?:\s?(?:씨|님|선생님?|여사))?(?:이?(?:라고|라는|래|라네|라던데|랍니다|래요|라네요|라던데요|라고\s?[가-힣]{1,6}|에요|예요|요|야|네|임|입니다|더라|더라고요|거든요|던데요?|맞(?:아|대|다|습니다|네|는|죠|지)[가-힣]{0,4}|같아요?|같은데요?|일걸요?))?[\Wㅋㅎㅠㅜ]*"
)
"""A message that is nothing but a name, as one answers. Tried on short texts only, in which no sign is repeated: it goes back over signs."""
_LONGEST_ANSWER: Final = 100
_BLANK: Final = re.compile(r"\s+")
_REPEATED: Final = re.compile(r"(\W)\1+")


def _once(text: str) -> str:
    return _REPEATED.sub(r"\1", _BLANK.sub(" ", text))


@lru_cache(maxsize=4)
def _no_more_than(text: str, most: int) -> bool:
    return len(text) <= most or len(_once(text)) <= most


COST: Final = rf"{procedures.COST}(?:을|를)?\s?"
_COST_CLAIMED: Final = re.compile(rf"{COST}(?:또\s)?청구")
"""What is claimed is money: of whoever does, it is said in every office that he claimed his expenses."""


def _touches(text: str, start: int, end: int, here: Sentence) -> bool:
    """Is it said of the mention itself, within its sentence?"""
    by = _named_by(text[max(here.start, start - 40) : start], text[end : min(here.end, end + 60)])
    if by == "after" and here.kind == "claim" and _COST_CLAIMED.search(text, end, min(here.end, end + 60)) is not None:
        return False
    return by == "after" or (bool(by) and not official(text, start, end))  # 청구를 받은 X 주무관: whoever deals with it


@lru_cache(maxsize=1 << 12)
def _named_by(before: str, after: str) -> str:
    """What says it of whoever stands between: after, before, demands, or "" for nothing. Kept, since lists and forms say the same at every place."""
    if _NAMED_AFTER.match(after) is not None:
        return "after"
    if not before.rstrip(_SIGNS).endswith(_WORD_ALONE) and _NAMED_BEFORE.reaches_end(before):
        return "before"
    if _DID_BEFORE.reaches_end(before) and _DID_RIGHT_AFTER.match(after) is not None:
        return "after"
    return "demands" if _DEMANDS.match(after) is not None else ""
