"""Wording that leans on a requester (PRESSURE): protest, pleading and favours, requests to withdraw, veiled threats.

Stems with room for Korean endings, not word lists; What a handler has to say (how to withdraw, objection, extension,
supplement) is none of it. Each pattern is tried only where one of its stems occurs. Practice behind it: recommendations of the privacy
commission's mediation committee of 2025-11 (an agency does not contact a requester beyond its duty).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any, Final

import regex

from detectors._threats import ABUSE, SAYINGS, THREATS, begun
from dlp.anchors import Anchored, forwards
from dlp.hanja import HAN, in_hangul
from dlp.model import Entity, Finding, Sensitive, TextView
from dlp.quotation import attributed
from dlp.triggers import any_of, trigger
from dlp.vocabulary import OPEN_THREAT

_ASK: Final = r"(?:청구|신청|민원|요구|요청|신고|제보|진정|접수)"
_HONOR: Final = r"(?:하셨|하신|하시|하십|했|하는|한\s?(?:겁|거|건)|할|넣으|넣었|넣는|내셨|내신|제기)"
_PLEASE: Final = r"\s?(?:주(?:시|세|십|실|면|신다|시길|시기|셨으면|었으면)|주시면|줘|줄|달라|드려)"
_HOW: Final = r"(?:(?!확인|건\s|통지|접수|결과|내역|여부|의사)[가-힣]{1,6}\s)"
"""How or by what one is asked (`정중히`, `처리`), between a thing and the verb."""

_UNLESS: Final = (
    r"(?:지\s?(?:를\s?)?않(?:으면|는다면|으신다면|으시면)|(?<![가-힣])(?:안|못)\s?[가-힣]{1,6}면|(?:미납|불응|불이행)\s?시"
    r"|(?<![가-힣])(?:계속|자꾸|또|끝까지)\s?[가-힣 ]{0,10}?면|(?<![가-힣])(?:이|그)러(?:면|시면|다가는|다간))"
)
"""A condition that is about what the reader does."""
_UPON: Final = (
    rf"{_UNLESS}[^.!?\n]{{0,30}}?(?:밤\s?길(?:을)?\s?(?:조심|무서)|후회하(?:게\s?(?:될|해|만들)|시게\s?될|실\s?(?:거|것|겁))"
    r"|각오하(?:시|십|세|라|는)|무사하지\s?못|성하지\s?못|신상에\s?(?:안\s?좋|좋지|해로)|(?:가족|아이|자녀|식구)[가-힣 ]{0,8}?무사)"
)

PATTERNS: Final[tuple[tuple[tuple[str, ...], float, str], ...]] = (
    # protest: why did you ask for it
    (("왜", "뭣 때문", "무엇 때문", "뭐 때문", "어째서"), 0.85, rf"(?:왜|뭣 때문에|무엇 때문에|뭐 때문에|어째서)(?!냐하면)[가-힣 ]{{0,28}}?{_ASK}(?:을|를)?\s?{_HONOR}"),
    (("의도", "저의", "이유", "목적", "속셈", "감정"), 0.7, rf"{_ASK}[가-힣 ]{{0,12}}(?:의도|저의|속셈|이유|목적)[가이는은를을]?\s?(?:도대체\s?|대체\s?)?(?:뭡|뭔|뭐|무엇입|무엇인가요|있는 ?겁|궁금)"),
    (("감정", "원한", "악의"), 0.75, r"(?:저(?:희)?|제)(?:한테|에게|게)\s?(?:무슨\s?|혹시\s?)?(?:감정|원한|악의|억하심정)[이가]?\s?(?:라도\s?)?(?:있|남)"),
    (("꼭 이렇게", "이렇게까지", "이런 식", "해도 너무", "너무하"), 0.75, r"(?:꼭\s?)?(?:이렇게까지|이렇게\s?꼭|이런\s?식(?:으로|이면|이라면)?)\s?(?:자꾸\s?|계속\s?)?(?:하셔야|해야|하시면|하시는|하실|나오|청구|저도|곤란)|해도\s?너무하(?:시|십|신)|너무하(?:신|시는|십|는)\s?(?:거|것|겁)"),
    # requests to withdraw
    (("취하",), 0.9, rf"취하(?:를|만|는)?\s?(?:좀\s?|한번\s?|{_HOW}{{1,2}})?(?:해{_PLEASE}(?!고)|하시(?:죠|지요|는\s?(?:게|것이|편이|쪽)|기\s?바|면\s?(?:안|어떨|좋겠|저희|제가|모두))|하(?:세요|십시오|심이|면\s?(?:안|어떨|좋겠|되|저희|모두))|하여\s?주|할\s?(?:수\s?없|의향|생각)(?![^.\n]{{0,12}}서식)|(?:부탁|요청)(?:드|을|합|좀)|권(?:유|해|합)|(?:검토|고려|협조|결심)(?:를|을)?\s?(?:좀\s?)?(?:해{_PLEASE}|하여\s?주|부탁))"),
    (("철회", "취소", "포기", "거둬", "거두", "접어", "접으", "물러", "내려", "없던", "없었던"), 0.8, rf"(?:{_ASK}|정보\s?공개|이의신청|그\s?건|이번\s?건|이\s?건|건)[가-힣()\s]{{0,10}}?(?:(?:철회|취소|포기)(?:해{_PLEASE}(?!고)|하시(?:죠|지요|는\s?(?:게|것이))|하세요|하십시오|부탁)|거(?:둬|두어)\s?주|접(?:어\s?주|으시|으세|어주)|물러\s?주|내려\s?주(?:세|시|십)|없(?:던|었던)\s?(?:일|걸)로)"),
    # pleading and favours
    (("은혜",), 0.85, r"은혜(?:는|를|도)?\s?(?:평생\s?|꼭\s?|절대\s?)?(?:잊지|갚|로\s?알|입)"),
    (("챙겨", "섭섭", "서운", "보답", "사례", "편의", "신세"), 0.75, r"(?:따로|잘|특별히|나중에|꼭|제가|저희가)\s?(?:[가-힣]{1,6}\s){0,2}?챙겨\s?드|섭섭(?:지|하지)\s?않게|서운(?:치|하지)\s?않게|(?:따로|꼭|충분히|개인적으로)\s?(?:보답|사례)|신세\s?(?:꼭\s?)?갚|편의(?:를|도)?\s?(?:따로\s?)?봐\s?드"),
    (("한 번만", "한번만", "눈감", "눈 감", "넘어가", "사정", "입장", "살려", "도와주시는 셈"), 0.7, r"(?:이번\s?)?한\s?번만\s?(?:[가-힣]{1,6}\s)?(?:봐|눈|넘어가|살려|양보|이해해|참아|물러)|눈\s?감아\s?주(?:세|시|십|면|실)|(?:그냥|조용히|이번엔|이번은|모른\s?척)\s?(?:[가-힣]{1,4}\s)?넘어가\s?(?:주|시)|(?:저희|제|직원들?|우리)\s?(?:사정|입장|처지)(?:도|을|를|좀)?\s?(?:한\s?번\s?|한번\s?|조금\s?|좀\s?)?(?:생각|헤아|이해|봐|배려|살펴)|살려\s?주"),
    (("좋게", "원만", "조용히", "둥글게"), 0.7, r"좋게\s?좋게|서로\s?좋게|원만(?:히|하게)\s?(?:[가-힣]{1,6}\s)?(?:해결|합의|마무리|끝내|정리)(?:하|해|했|되|을|를)?\s?(?:시죠|하시|주시|봅시다|싶|으면|면\s?좋|부탁|보시)|조용히\s?(?:해결|끝내|마무리|덮|처리하(?:시|죠))|둥글게\s?(?:가|갑|살)"),
    # veiled threats
    (("가만",), 0.9, r"가만(?:히)?\s?(?:(?:안\s?|못\s?)?(?:있(?:지|을|진)|있지는)\s?(?:않|만은|못|수)|안\s?(?:있|두|둘|놔)|두지\s?않|놔두지|있을\s?줄|있지만)"),
    (("후회", "불이익", "각오", "두고", "책임", "손해", "좋을 것", "좋지 않을"), 0.8, r"후회(?:하|할|하게)?\s?(?:하실|하시게|하게\s?(?:될|해|만)|될|않|마시|하지\s?마|할\s?(?:거|텐|일))|(?:선생님|본인|이러|그러|계속|자꾸|청구인|저희도)[^.\n]{0,20}불이익(?:이|을)?\s?(?:있을|생길|따를|갈|받을|당하|감수)(?:[^.\n]{0,3}(?:수|겁|것|거|텐|지도))(?!\s?없)|각오\s?(?:하(?:시|세|십)|는\s?되)|두고\s?(?:보(?:시|자|겠|죠|세)|봅시다)|(?:모든|그)\s?책임(?:은|을)?\s?(?:본인|선생님|청구인)[^.\n]{0,6}(?:지|져|있)|(?:서로|선생님께도?|본인(?:에게|한테)도?)\s?(?:좋을\s?(?:것|거)\s?없|좋지\s?않을)"),
    (("고소", "고발", "법적", "소송", "무고", "명예"), 0.75, r"(?:저(?:도|희도)?|우리도?|제가|이러(?:시|면)|계속|자꾸)[^.\n]{0,24}?(?:고소|고발|법적(?:인)?\s?(?:대응|조치|책임|절차)|소송|손해배상)(?:을|를|도|으로)?\s?(?:하(?:겠|ㄹ|고|는)|할\s?(?:수|겁|것|거|테)|취하겠|검토|불사|묻|물을|들어가|제기하겠|갈|걸)|(?:무고|명예\s?훼손)(?:죄|으로|로)?[^.\n]{0,6}(?:고소|고발|대응|걸|책임)(?:하|할|을|될|겠)"),
    (("어디 사", "어디사", "집이 어디", "집도 알", "찾아가", "찾아갈", "알고 있습", "다 알", "직장", "조심"), 0.8, r"(?:어디\s?(?:사는지|사시는지|사는\s?줄)|집(?:이|도|을)?\s?(?:어딘지|어디인지)?|직장(?:이|도|을)?\s?(?:어딘지|어디인지)?|누군지|누구신지)\s?(?:도\s?)?(?:다\s?|이미\s?)?알(?:고\s?있|아요|아냈|게\s?됐|죠)|(?:집|직장|회사|댁)(?:으로|에)\s?(?:직접\s?|한번\s?)?찾아(?:가겠|갈\s?(?:수|겁|거|테)|갑니)|(?:몸|밤길|말|행동|앞으로)\s?조심(?:하시는\s?(?:게|것이)|하시길|하십|하시죠|하는\s?게)"),
    (("어려워질", "힘들어질", "곤란해질", "불편해질", "골치 아파질", "문제가 생길", "일이 커질"), 0.75, r"(?:(?:어려워|힘들어|곤란해|불편해|골치\s?아파)질|문제가\s?생길|일이\s?커질)\s?(?:수(?:도|가)?\s?있|텐데|(?:겁|거|것|지도))"),
    (("남편", "아내", "부인", "아드님", "따님", "자녀", "가족", "부모님", "가게", "사업장", "업소", "아이들"), 0.75, r"(?:남편|아내|부인|아드님|따님|자녀|가족|부모님|아이들?)(?:분|분들)?(?:이|도|은|께서|는)?\s?[^.\n]{0,14}(?:다니시|근무하시|있으시|계시|일하시|하시)(?:죠|지요|던데|더라|네요|잖아)|(?:가게|사업장|업소)(?:가|도|는|이)?\s?[^.\n]{0,14}(?:있으시|하시|계시|운영하시)(?:죠|지요|던데|더라|네요|잖아)"),
    # open threats
    (THREATS[0], OPEN_THREAT, THREATS[1]),
    (SAYINGS[0], OPEN_THREAT, SAYINGS[1]),
    (ABUSE[0], OPEN_THREAT, ABUSE[1]),
    (("밤길", "밤 길", "후회", "각오", "무사", "성하지", "신상"), OPEN_THREAT, _UPON),
    # calls and visits that do not stop; who complies or is inspected
    (("때까지", "읽씹", "계속 전화", "왜 안 받"), 0.9, r"(?:받|나오|나올|열|대답하|답하|만나\s?주|만나\s?줄)[가-힣]{0,3}\s?때까지\s?(?:계속\s?|매일\s?|밤새\s?|밤낮(?:으로)?\s?|몇\s?번이고\s?|하루\s?종일\s?|(?:집|가게|회사|문)\s?앞에서?\s?)?(?:전화할|전화하(?!시)|전화한|걸|겁니|찾아갈|찾아가[겠ㄹ]|기다릴\s?(?:거|겁|테)|안\s?(?:갑|갈|간))|읽씹\s?하(?:지|면)|계속\s?전화(?:할\s?(?:거|겁|테)|한다)"),
    (("점검", "단속", "조사"), 0.9, r"(?:협조|협력|말씀|말)(?:을|를)?\s?(?:안\s?(?:하|들으|들)|하지\s?않|듣지\s?않)[가-힣]{0,3}면[^.!?\n]{0,24}?(?:점검|단속|조사)[^.!?\n]{0,10}?(?:매주|매일|날마다|자주|수시로|계속)|(?:점검|단속|조사)(?:을|를)?\s?(?:매주|매일|날마다)\s?(?:나갑|나가[겠드]|나갈)"),
    # the same in English
    (("withdraw", "Withdraw", "drop your", "drop the", "regret", "cancel your"), 0.8, r"(?i:(?:please|kindly|should|could you|would you|better|must)\s(?:just\s)?(?:withdraw|drop|cancel)\s(?:your|the|this)\s(?:request|complaint|petition|claim)|you(?:'ll| will)\sregret|(?:withdraw|drop)[^.\n]{0,40}(?:otherwise|or else|will remember|favou?r))"),
    # stop it
    (("그만",), 0.85, r"(?:이제|이쯤|제발|좀|그쯤|더는|인제)[가-힣 ]{0,6}그만\s?(?:하|두|좀|해|합|청|보내|넣)|그만\s?(?:좀\s?)?(?:하(?:시|세|십|라고)|해\s?(?:주|요)|두(?:시|세|십)|청구|괴롭|합시다|보내)(?!\s?(?:시간|하차))"),
    (("지장", "마비", "시달", "못 하겠", "힘들", "고통", "괴롭"), 0.75, r"(?:업무|일|행정|근무|직원)(?:에|가|이|을|를|들이|들도)?\s?(?:너무\s?|큰\s?|많은\s?|매우\s?|상당한\s?|심각한\s?|막대한\s?)?(?:지장(?:이|을|도)?\s?(?:큽|크|많|심|있습|생기|생깁|받|초래하고|주고|되|막대)|마비(?:되|될|됩|상태)|(?:정말\s?|다들\s?|모두\s?)?(?:힘들어[하합해했]|고통받|고통을\s?받|괴로워[하합해했]|고생[하합해했이]))|괴롭히(?:시|십|지\s?마|는\s?(?:겁|거|이유)|려)"),
    (("적당히", "작작", "자제", "남발", "남용", "낭비", "귀찮", "피곤"), 0.75, rf"(?:적당히|작작)\s?(?:좀\s?)?(?:하(?:시|세|십)|해|합)|{_ASK}[가-힣 ]{{0,8}}자제(?:해\s?(?:주|달)|하(?:시|여|십)|부탁)|(?:남발|남용)(?:하지\s?마|하시|하십|하는\s?(?:거|겁)|이\s?아닙)|(?:행정력|세금|인력)\s?낭비(?:입니다|아닙|라고\s?생각|이?지요|하지\s?마|하시)|귀찮게\s?(?:하|굴|좀)|(?:왜\s?)?사람을?\s?(?:이렇게\s?)?(?:귀찮|피곤)"),
    (("자꾸", "계속", "매번", "또"), 0.7, rf"(?:자꾸|계속|매번|또)\s?(?:이렇게\s?|이런\s?)?(?:[가-힣]{{1,8}}\s)?(?:{_ASK}(?:을|를)?\s?(?:하시면|하시니|하셔서|하시는데|넣으시|하면)|달라고\s?하시)[^.\n]{{0,20}}(?:곤란|힘들|지장|부담|어렵|난처|피곤|저희도|저도|그만|너무|불편)"),
    (("만나", "찾아뵙", "술", "식사", "밥", "커피", "차 한잔", "차 한 잔"), 0.7, r"(?:개인적으로|따로|조용히|한번|한\s?번|직접)\s?(?:뵙|만나|식사|술|밥|커피|차)[가-힣 ]{0,10}(?:사|하면서|뵙|만나|드시면서|하시죠|대접)[^.\n]{0,16}(?:오해|풀|해결|취하|말씀|얘기|이야기|상의|청구)"),
)  # fmt: skip
"""(stems, score, pattern): the pattern runs only where a stem is in the text."""

SECONDS: Final = 2.0
"""Patterns with this many alternatives are tried under a clock (`regex` has one, `re` has not); running out of time is a gap, not a miss."""
LONG: Final = 2_000
"""Characters from which a pattern is tried only where a word of it stands: in a list of thousands of names stands a stem of nearly each (`건달`)."""
_COMPILED: Final = tuple(
    (any_of(stands := trigger(*stems)), stands, score, regex.compile(pattern), Anchored(re.compile(forwards(pattern))))
    for stems, score, pattern in PATTERNS
)
_STEMS: Final = trigger(*(stem for stems, _, _ in PATTERNS for stem in stems))

_PROCEDURE: Final = regex.compile(
    r"취하(?:서|원|하시려면|하시고자|하고자|를\s?원하|\s?방법|\s?신청|\s?의사|\s?절차|하실\s?수|할\s?수\s?있|\s?여부|\s?시에?)|(?:종용|회유|강요|압박|요구|부탁|권유)(?:하(?:면|거나|는|여서는|지)|해서는|을|를)[^.\n]{0,24}(?:안|금지|위법|처벌|마시|마십|말)"
)


ENTITY: Final = Entity("PRESSURE", shape="hidden", wording=True)


class Pressure:
    name = "pressure"
    version = "1"
    entities = frozenset({ENTITY})
    gate = any_of(_STEMS, HAN)

    def detect(self, view: TextView) -> Iterator[Finding]:
        if view.text.says(_STEMS):
            yield from self._detect(view, view.text)
        if view.text.looked() & HAN and (read := in_hangul(view.text.reveal())) != view.text.reveal():
            yield from self._detect(view, Sensitive(read))

    def begun(self, text: str, before: int) -> tuple[str, ...]:
        return begun(text, before)

    def _detect(self, view: TextView, said: Sensitive) -> Iterator[Finding]:
        """What stands in a reading of the view that is as long as it."""
        seen, text = said.looked(), said.reveal()
        for gate, stems, score, pattern, anchored in _COMPILED:
            if not seen & gate or not said.says(stems):
                continue
            few = anchored.few(text, partial(pattern.match, timeout=SECONDS)) if len(text) > LONG else None
            for found in few if few is not None else pattern.finditer(text, timeout=SECONDS):
                start, end = found.span()
                if not (_PROCEDURE.search(text, max(0, start - 4), min(len(text), end + 28)) or attributed(text, start, end)):
                    yield view.finding(ENTITY, start, end, score, found[0], detector=self.name)


DETECTOR = Pressure()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("제 자료를 왜 청구하셨습니까", "왜 청구하셨"),
        ("이번 청구는 취하해 주시면 은혜 잊지 않겠습니다", "취하해 주시"),
        ("위원님 개인 일정이 있어 취하를 정중히 부탁드립니다", "취하를 정중히 부탁드"),
        ("저도 가만있지 않겠습니다", "가만있지 않"),
        ("이제 그만하시지요", "이제 그만하"),
        ("업무에 지장이 큽니다", "업무에 지장이 큽"),
    ],
    "miss": [
        "취하하시려면 취하서를 제출해 주시기 바랍니다",
        "말씀하신 취하 건 확인 부탁드립니다",
        "불복하시는 경우 30일 이내에 이의신청할 수 있습니다",
        "서류 보완을 요청드리오니 기한까지 제출 부탁드립니다",
        "결정기간을 10일 연장합니다",
        "필요한 조치를 취하여 주시기 바랍니다",
        "업무에 지장이 없도록 협조 부탁드립니다",
        "청구 취하를 종용하면 안 됩니다",
    ],
    "known_miss": ["요즘 애들은 잘 지내죠? 학교가 근처던데"],
}
