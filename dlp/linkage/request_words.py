"""What requests, their forms and lists are called, and what is none of them: the patterns and word tables of `dlp.linkage.unregistered`.

Labels and titles are those of the forms of 정보공개법 시행규칙 (별지 제1호의2 서식 and following) and of their usual renderings in case systems and chat.
"""

from __future__ import annotations

import re
from typing import Final

from dlp.anchors import Anchored, anchored
from dlp.linkage import called, surnames, wording

COMPOUND: Final = (
    r"에\s?관한\s?법률|법(?![가-힣]*\s?(?:에\s?따라|제\s?10조).{0,12}청구)|제도|포털|시스템|교육|실무|평가|운영|업무(?!\s?인계)|담당|책임관|팀(?!장님)|과장|계\b|총괄|주간|연차|편람|홈페이지|이행|수준|심의회|위원회|센터(?!에서)|모니터|실적|통계|우수|메뉴"
    r"|마일리지|율|용\s|종합|건수|청구(?:가|는|의)?\s?(?:몇|총|건수|비율|실적|통계|처리율)|청구(?:가|는|의|서)?\s?(?:접수\s?)?(?:[2-9]|\d{2,})\s?건|처리\s?(?:실적|기간|절차|건수|율|현황\s?보고)|강사|서식|정책|모의|연구|사례|기준|대상\s?정보"
)
STRONG: Final = anchored(
    rf"정보\s{{0,3}}공개(?!\s?(?:말고|아니|{COMPOUND}))|청구하신\s?(?:자료|정보|문서|내역)|(?<!정보)(?<!정보\s)공개\s?청구|(?<![가-힣])정공(?=[\s,.)청건넣낸민]|$)|ㅈㅂㄱㄱ"
    r"|(?:비공개|부분\s?공개|전부\s?공개|즉시\s?공개)\s?\)?\s?(?:결정|통지|통보|처분)|비공개로\s?하"
    r"|(?<![가-힣])공개(?:하라|해\s?달라)고\s?(?:청구|신청)"
    r"|\bFOI\b|freedom of information|(?:information|public records?) (?:disclosure(?! act)|request)|disclosure request|information_request|information requested",
    re.IGNORECASE,
)
ASKER: Final = anchored(
    r"청구\s?인(?!들|란|의\s?권리|은\s?(?:신분증|공공)|에게)|청구자|청\s구\s?인|이의\s?신청인|(?:정보\s?)?공개\s?(?:신청|요청|요구)\s?(?:인|자)|requester|applicant",
    re.IGNORECASE,
)
APPELLANT: Final = re.compile(r"이의\s?신청인")
OTHER_FORM: Final = anchored(
    r"피\s?청구인|청구\s?(?:취지|원인)|(?:심판|심사|소청|소송|경정|배상|보상|보험금?|급여|환급|반환|감사|열람)\s?청구서"
)
"""Labels and titles of the forms of other procedures that have a 청구인: no form of a request where disclosure is named nowhere."""
CLAIM: Final = anchored(r"청구(?!\s?(?:동|역|로|길|초|중|고|아파트))")
NAMED_ANYHOW: Final = anchored(r"정보\s?공개|비공개|부분\s?공개|disclosure", re.IGNORECASE)
COURSE: Final = re.compile(
    r"(?:보도\s?자료|기사\s?스크랩|\[기사\]|\[스크랩\]|칼럼|예제|작성\s?예시|견본|시험\s?문제|퀴즈|역할극|모의\s?훈련|교육\s?자료|사례\s?연구|이수자|참석자?|수강|강사|교재|저자|논문|표창|위촉|논평|지적했다|말했다|밝혔다|발표했다)"
)
LABELS: Final[tuple[tuple[str, Anchored], ...]] = (
    ("what", anchored(r"청\s?구\s?(?:하는\s?|하고자\s?하는\s?|하신\s?|된\s?)?(?:정\s?보)?(?:의\s?)?\s?(?:내\s?용|제\s?목)|청구\s?(?:하신\s?)?정보(?!공개)|정\s?보\s?(?:의\s?)?내\s?용|(?:원하는|달라는|요구하는|필요한)\s?(?:자료|정보)|청구(?:취지|제목)|말로\s?청구한\s?내용|requested information|information[_ ]requested", re.IGNORECASE)),
    ("how", anchored(r"공\s?개\s?(?:의\s?)?(?:방\s?법|형\s?태|방\s?식)|(?:method|form)[_ ]of[_ ]disclosure", re.IGNORECASE)),
    ("receipt", anchored(r"(?:수\s?령|교\s?부)\s?(?:의\s?)?(?:방\s?법|방\s?식)|(?:받는|받을)\s?(?:방법|곳)|(?m:^[\W]{0,4}수령\s?[:：])|방법\s?[:：]\s?메일")),
    ("fee", anchored(r"수수료\s?(?:감면|\[)|감면\s?(?:대상|신청)")),
    ("asker", anchored(r"청\s?구\s?인(?:\s?정보|\s?구분|명|\s?성명|\s?이름|\(|\s?[|:：\n\t])|(?:이의\s?)?신청인\s?(?:성명)?|requester_?name", re.IGNORECASE)),
    ("law", anchored(r"제\s?10조(?:제\s?1항)?에\s?따라|정보공개에\s?관한\s?법률")),
    ("title", anchored(r"정\s?보\s?공\s?개\s?청\s?구\s?서|공개\s?청구서|(?:결정|이송)\s?통지|이의\s?신청서|취하(?:서|원)|위\s?임\s?장|접수(?:증|\s?알림)|의견\s?(?:청취|서)|구두\s?청구|청구를\s?취하|(?:팩스|우편).{0,12}청구서|청구서\s?(?:내용|사본)|접수되었습니다", re.IGNORECASE)),
)  # fmt: skip
HEAD: Final = anchored(
    r"청구인|청구자|민원인(?!의\s?개인정보)|이의\s?신청인|(?:청구|신청)하신\s?분|통지\s?(?:대상|발송)|발송\s?대상|처리\s?대장|미처리|접수\s?현황|청구\s?현황|이의신청자|청구\s?제목|requesters?\b|악성\s?민원"
)
OWN: Final = anchored(r"(?:청구인|청구자|민원인|이의\s?신청인|이의\s?신청자|성명|이름|requester)\b|청구인|민원인")
PROCEDURE: Final = re.compile(
    r"헌재|보험|심판|심사\s?청구|열람[을를]?\s?청구|정보\s?주체|공제|피청구인|답변서|자녀|학급|학년|취소\s?청구|재결|소송|소장|원고|피고|배상|보상금|경정|납세|과태료|요양|수급|사고|합의금|구상|위자료|급여|연금|대금|관리비|세금|재심사|본인부담금|환급|손해|체납|입주자|출장비|상해|유족|수당|강사료|기성금|임차|가스|전기|수도\s?요금|계약\s?상대|재심|헌법"
)
SAMPLE: Final = re.compile(r"홍길동|김철수|이영희|아무개|○○|OO|□□|△△|김○|A씨")
AT_DESK: Final = re.compile(
    r"(?:담당자?|강사|위원장?|소장|센터장?\s?대표|대표|기자|저자|주무관|팀장|과장|국장|장관|시장|원고|피고|피청구인|변호사|교수|간사|작성자|검토자|결재|문의|총괄|책임관|참석자?|이수자|실무자|실무|발표|진행|대리인|수임인|수령인)"
    r"(?:은|는|이|가|로|으로)?\s?[:：(]?\s?$"
)
LABEL_WORDS: Final = frozenset(
    "성명 이름 성함 전화 주소 연락 연락처 휴대 휴대폰 내용 정보 청구 방법 생년 수령 형태 공개 이의 접수 제목 감면 수수료 우편 사본 열람 처리 통지 결정 비공개 부분공개 전자 메일 임기제 배정 기관 대상 명단 보호 권리 의견 요청 요구 신원 개인 본인 유출 관리 응대 안내 상담 면담 확인 통보 회신 문의 취하 이송 기각 인용 각하".split()  # noqa: SIM905
)
CALLED: Final = anchored(
    rf"(?<![가-힣])(?P<name>(?:{'|'.join(sorted(surnames.TWO_SYLLABLE))}|[{''.join(sorted(surnames.SINGLE))}])[가-힣]{{2}})"
    r"(?=\s?(?:씨|님)(?![가-힣]{3})|(?:이)?(?:래|라던|라는|라고|라며|라네|라데|랍니다|에요|예요|네요|임(?![가-힣])|더라|던데)|\s?(?:이|가)\s?(?:또\s?)?(?:냈|넣|청구))"
)
OF_VERBS: Final = "하되시"
"""Last syllables of verb stems: 공개하라고, 안내하더라, 정리되는 have the shape of a name and its ending."""
VERBAL: Final = re.compile(r"라|래|더|던|는|네|면|며|고")
AT_END: Final = re.compile(
    rf"(?<=\s)(?P<name>(?:{'|'.join(sorted(surnames.TWO_SYLLABLE))}|[{''.join(sorted(surnames.SINGLE))}])[가-힣]{{2}})(?=[.!?~]?\s*$)",
    re.MULTILINE,
)
HIS_LABEL: Final = re.compile(r"(?:청구인|청구자|신청인|민원인|성명|이름|인적\s?사항)(?:은|는|을|를|의)?\s$")
CLAIMS_IT: Final = re.compile(r"(?:청구인|청구자|신청인)(?:은|는|이|가)?\s?[:：(]?\s?$")
DESK_NUMBER: Final = re.compile(r"\s?[(,]?\s?0(?:2|[3-6]\d)[-)\s]")
ABOVE: Final = re.compile(r"[가-힣](?:시|도|군|구)\s$")
"""The place above, before a district or a village."""
QUOTED: Final = re.compile(r"\s?/[^\]\n:]{2,50}:\s?[\"“”']")
"""A speaker in a transcript of the press: `[name/who he is: "…"]`."""
SALUTED: Final = re.compile(r"\s?(?:님|귀하|선생님|씨)")
SPOKEN_TO: Final = re.compile(
    r"\s?(?:님|귀하|선생님)(?:,|께|\s?(?:안녕|질의\s?주신|물어보신|문의\s?주신|문의하신|질의하신|말씀하신|접수하신))"
)
WROTE: Final = re.compile(r"<(?P<mail>[^\s<>@]+@[^\s<>]+)>")
OPENING: Final = re.compile(r"(?:\s*\[[^\]\n]{1,24}\])?\s*(?:안녕하세요|안녕하십니까|수신\s?:|받는\s?분\s?:|청구인)?[\s,.]*")
READ: Final = frozenset(("plain", "folded", "html_hidden", "jamo", "spaced"))
SPACES: Final = re.compile(r"\s+")
_DISCLOSURE: Final = r"(?:정보\s?공개(?!\s?(?:법|제도|시스템|포털))|공개|정공)"
_ADVERB: Final = r"(?:(?:또|다시|자꾸|계속|직접|먼저|이미|어제|오늘|방금|아까|지난주에?)\s?){0,2}"
_DID: Final = r"(?:했|하셨|하신(?!\s?(?:수|줄))|하더|한(?=\s?(?:다|거|건|게|사람|분|걸|답|대))|함(?![가-힣]))"
_PUT_IN: Final = r"(?:넣|냈|내셨|낸|내신|냄|제기)"
_BRACKET: Final = r"(?:\s?\([^)\n]{0,20}\))?\s?(?:님|씨)?"
_POST: Final = rf"(?:\s?(?:[가-힣]{{2,6}}\s)?{called.ANY})?{_BRACKET}"
_FILES: Final = (
    rf"{_DISCLOSURE}\s?(?:(?:을|를|로|으로|(?:을|를)\s?통해서?)\s?)?{_ADVERB}"
    rf"(?:(?:청구|신청|요청|이의\s?신청)서?(?:을|를|건을)?\s?{_ADVERB}(?:{_DID}|{_PUT_IN})|{_PUT_IN})"
)
_FILED: Final = (
    rf"{called.SUBJECT}\s{_ADVERB}(?:{called.ONE_CLAUSE}[가-힣]{{0,4}}?{_FILES}"
    rf"|[^\n.!?]{{0,12}}?공개\s?(?:하라|해\s?달라)(?:고|며|는)\s{_ADVERB}(?:청구|신청)서?(?:를|을)?\s?{_ADVERB}(?:{_DID}|{_PUT_IN}))"
    r"|(?:이|가)\s(?:바로\s)?(?:정보\s?공개\s?)?(?:공개\s?)?청구(?:인|자)(?=입니다|이?래|이?라|이에요|예요|임|이었|였|\s?맞|[.,!?\s]*$)"
)
FILED_WITHIN: Final = 60
"""Characters around a name in which it is said of himself."""
FILED_BEHIND: Final = re.compile(rf"{_POST}(?:{_FILED})|\s{called.MADE}님?\s{_ADVERB}{_FILES}")
"""`X 팀장님이 정보공개 청구를 냈다`, `X 의원이 청구인이래`; who received, decided or instructed is not said to have filed."""
FILED_BEFORE: Final = re.compile(
    rf"{_DISCLOSURE}\s?(?:을|를)?\s?(?:청구|신청|요청)?서?(?:를|을)?\s?{_ADVERB}(?:한|하신|했던|하셨던|했다는|넣은|넣으신|낸|내신|냈다는|제기한)\s?(?:사람|분|자|게|건|양반|인간)(?:은|는|이|가)?\s?(?:바로\s?)?(?:[가-힣]{{1,8}}\s){{0,2}}$"
    r"|(?:정보\s?공개\s?|공개\s?)청구\s?(?:인|자)(?:은|는|이|가)?\s?[:：]?\s?(?:바로\s?)?(?:[가-힣]{1,7}(?:과|팀|국|실|관|장|사|원)?\s){0,2}$"
)
ASKED_BEFORE: Final = re.compile(
    rf"(?P<what>[가-힣]{{0,2}}\s?)청구서?(?:를|을)?\s?{_ADVERB}(?:한|하신|했던|하셨던|했다는|넣은|넣으신|낸|내신|냈다는|제기한)\s?(?:사람|분|자|게|건|양반|인간)(?:은|는|이|가)?\s?(?:바로\s?)?(?:[가-힣]{{1,8}}\s){{0,2}}$"
    r"|(?P<of>[가-힣]{0,2}\s?)청구\s?(?:인|자)(?:은|는|이|가)?\s?[:：]?\s?(?:바로\s?)?(?:[가-힣]{1,7}(?:과|팀|국|실|관|장|사|원)?\s){0,2}$"
)
"""The same of a name of the register: what was asked for need not be said."""
_IS: Final = r"입니다|이에요|예요|이?래|이?라(?!도)|이?네|이?야|임(?![가-힣])|이었|였|인데|이던데|이?랍니다|\s?맞"
_TELLS: Final = rf"(?:{_IS}|\s?(?:[.,!?)\n]|$))"
IS_HE: Final = re.compile(rf"{_POST}(?:{_IS})|\s?(?:씨|님|귀하)")
TOLD: Final = re.compile(rf"{_POST}(?:{_IS})|(?:\s?(?:[가-힣]{{2,6}}\s)?{called.MADE})?{_BRACKET}{_TELLS}")
"""`정보공개 청구한 사람은 총무과 X 주무관이래`, `정보공개 청구인은 X 의원`: both must stand."""
_WHETHER: Final = (
    r"(?:(?:\s?(?:씨|님|선생님?)|이?라(?:는|고\s?하는|던)\s?(?:사람|분|양반|시민|주민|이(?=가)))(?:이|가|께서|도)?|이|가|께서)\s"
    rf"(?P<what>[^\n.!?]{{0,30}}?)(?<!재)청구서?\s?(?:를|을)?\s?{_ADVERB}(?:{_DID}|{_PUT_IN}|한\s?적|들어[왔온])"
)
WHETHER: Final = anchored(rf"(?<=[가-힣]){_WHETHER}")
WHETHER_BEHIND: Final = re.compile(_WHETHER)
"""Behind somebody's name: that he filed something that is called 청구, asked by people who have nothing to do with it."""
IS_IT_HE: Final = re.compile(
    r"\s?(?:씨|님)?(?:이|가|은|는)?\s?(?:(?:정보\s?공개\s?|공개\s?)?청구(?:인|자)\s?(?:이|가)?\s?)?"
    r"(?:맞(?:아|나|냐|죠|지|습니까|는지)|인가|인지|이?냐|입니까|아닌가|(?:이야|이에요|예요|야|아니야|아니에요|아니죠)\s?\?)"
    r"|\s?(?:씨|님)?\s?\?"
)
"""Behind a name: is it he?"""
AMONG: Final = re.compile(r"\s중(?:에서?|엔|에는)?\s$")
"""Before a name: he is looked for among those who filed, and not said to be one."""
IS_IT_SO: Final = re.compile(
    r"[^\n.!?]{0,60}?(?:사실|진짜|정말|실화|확실|맞|아니)[가-힣]{0,6}?(?:[\s)]*\?|는지|은지|인지|[가나냐까죠](?:요)?(?![가-힣]))"
)
"""Further behind: is it true? The predicates of truth are a closed class; whoever asks so may say all the rest as if he knew it."""
COST: Final = re.compile(rf"{wording.COST}$")
"""What is claimed is money, and no paper."""
CALLED_BY_POST: Final = anchored(
    rf"(?<![가-힣])(?P<name>(?:{'|'.join(sorted(surnames.TWO_SYLLABLE))}|[{''.join(sorted(surnames.SINGLE))}])[가-힣]{{2}})"
    rf"(?=\s{called.MADE}{_BRACKET}(?:{_FILED}|\s{_ADVERB}{_FILES}|{_TELLS}))"
)


def labels(text: str) -> set[str]:
    return {kind for kind, pattern in LABELS if pattern.search(text) is not None}


def is_form(text: str, *, strong: bool) -> bool:
    """Has it the labels of a form? `strong`: the request is named by a word that says it surely."""
    found = labels(text)
    if len(found) < 2 or not (found & {"what", "how", "receipt"} or {"title", "asker"} <= found or ("title" in found and strong)):
        return False
    if not (strong or found & {"how", "receipt", "law"} or {"what", "asker"} <= found):
        return False
    return strong or not (found <= {"fee", "asker", "title", "law"} or OTHER_FORM.search(text) is not None)
