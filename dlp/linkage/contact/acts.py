"""What a sentence wants of a citizen or holds out to him, by its parts: an object, what is to be done with it, a mood. Put together from classes of words, so
that a wish in any politeness is one act: `취하해 달라`, `청구를 유지하실지 숙고하여 주시기 바랍니다`, `열람 건은 잊으시고` are all of the first.

    drop      the reader is to let go of what he asked for, complained of or wrote
    soften    the same said of a matter: that he show understanding, or settle it
    dissuade  he had better not
    benefit   something is held out to him that is no part of what he asked for
    harm      something that could befall him is brought up as open
    decides   whoever writes is the one who decides on what the reader lives on

Read over one sentence in lower case, as `words.GROUPS` is. Two acts in neighbouring sentences are a third, which no sentence says alone (`TOGETHER`).
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

_ASKED: Final = r"(?:청구|열람|정보\s?공개|공개\s?(?:신청|요청|건)|자료|민원|신고|제보|진정|이의|소송|문의|게시|글|기사|댓글|후기|(?:이|그|해당|관련)\s?(?:건|일|문제|사안))"
_GIVEN_UP: Final = r"(?:취하|철회|회수|취소|포기|보류|유예|재고|숙고|자제|삼가|양보|정리|마무리|매듭|종결|거두|거둬|그만|접어|접으|접는|덮|내려놓|내려\s?놓|잊|물리|물러|미루|미뤄|멈추|멈춰|줄이|줄여|조정|조율|다시\s?(?:한\s?번\s?)?(?:생각|내|넣|검토)|유지하실지|계속하실지|진행하실지|없던|없었던|넘어가|내리|내려|지우|지워|삭제|안\s?(?:하|쓰|넣|내)|하지\s?않)"
_OWN_CHOICE: Final = r"(?!\s?서(?:를|는|\s|양식|서식)|하(?:고자|려|시려|지\s?않|실\s?수|셔도|거나)|\s?(?:방법|절차|여부는|사유|시에는|신청서)|(?:을|를)?\s?원하|되었|됐|처리|\s?통지|\s?결정|된)"
_MOOD: Final = r"(?:주(?:시|십|셨|실|신다|면|기)|바랍|바라|부탁|요청|권(?:해|하|유|고)|시면|으면|하면|셨으면|시죠|시지요|시는\s?(?:게|것|걸|편|쪽|방향)|는\s?(?:게|것이|편이|쪽이|방향)|실지|실\s?(?:것|의향|생각|용의|마음|뜻)|의향|어떨|어떠|으시고|시고|세요|십시오|봅시다|합시다|읍시다|ㅂ시다|도록|기로|협조|협의)"
_LIVES_ON: Final = r"(?:심사|심의|평가|재계약|갱신|연장|채용|정규직|기간제|면접|일자리|공공근로|위촉|강사|보직|승진|인사|인증|등급|수급|임대|입주|입소|순번|순서|순위|대기|재원|선발|배정|보조금|지원금|지원\s?(?:사업|대상)|공모|입찰|계약|납품|영업|허가|면허|증축|점용|대관|비자|체류|장학|등록|단속|점검|주차)"
_GOOD: Final = r"(?:기념품|상품권|사은품|선물|쿠폰|사례|답례|보답|무료|무상|할인|면제|감면|감액|우선|우대|가점|특별|배려|혜택|편의|포상|표창|위촉|추천|일자리|자리|명단|강사|대관|좋은\s?(?:점수|결과|조건)|유예|없던|정규직|채용)"
_GIVES: Final = r"(?:드[리릴린려렸립림]|해\s?(?:줄|주|드)|챙[겨기]|제공|배정|받으실|되실|되도록|힘쓰|힘\s?써|얘기|말씀|검토|고려|도와|돕|올려|넣어|잡아|신경)"
_BAD: Final = r"(?:법적\s?(?:조치|대응|책임|절차)|형사|고소|고발|손해\s?배상|업무\s?방해|명예\s?훼손|무고|수사|세무|불이익|감점|배제|탈락|중단|해지|재검토|제한)"
_OPEN: Final = (
    r"(?:검토|고려|불가피|수밖에|수\s?있|수도|것\s?같|진행\s?중|들어가|앞두|남아|보게|달려|좌우|영향|어려|어렵|우려|걱정|장담|모르)"
)
_GAP: Final = r"[^.!?\n]"

ACTS: Final[dict[str, str]] = {
    "drop": rf"{_ASKED}{_GAP}{{0,18}}?{_GIVEN_UP}{_OWN_CHOICE}{_GAP}{{0,10}}?{_MOOD}|(?:취하|철회){_OWN_CHOICE}{_GAP}{{0,8}}?{_MOOD}",
    "soften": rf"(?:건|일|문제|사안|부분|자료)(?:은|는|에|도|만|에\s?(?:대해|관해|관하여|대하여)(?:서는)?)?\s{_GAP}{{0,14}}?(?:원만|협조|이해해|양해해|배려해|선처|결단|현명|숙고|재고){_GAP}{{0,8}}?{_MOOD}",
    "dissuade": r"[가-힣]지\s?(?:는|도|들)?\s?(?:맙시다|말(?:자|죠|지요|고|아|길)|마(?:시(?:죠|지요|고|길)|세요|십시오)|않으셨으면|않으시(?:는|면)\s?(?:게|것|편|쪽|좋)|않는\s?(?:게|것이|편이|쪽이))",
    "benefit": rf"{_GOOD}{_GAP}{{0,20}}?{_GIVES}",
    "harm": rf"{_BAD}{_GAP}{{0,16}}?{_OPEN}|{_LIVES_ON}{_GAP}{{0,16}}?(?:영향|불이익|감점|지장|어려|어렵|곤란|장담|좌우|달려|앞두|남아|있는데|있으신데|있으시잖|있잖|보게\s?(?:될|되)|수밖에|밀릴|빠질|떨어질)",
    "decides": rf"{_LIVES_ON}{_GAP}{{0,20}}?(?:저희|우리|제가|저도|위에서){_GAP}{{0,12}}?(?:정하|정합|정해|결정|봅니다|보는|맡|거쳐|거칩|하는|합니다|달렸)|(?:저희|우리|제가)(?:가|도|는)?\s?{_GAP}{{0,16}}?{_LIVES_ON}{_GAP}{{0,12}}?(?:정하|정합|정해|결정|맡고|맡아|보는\s?(?:사람|쪽)|위원|들어갑|들어가)",
}
"""Act → its pattern. `words.GROUPS` holds them among the groups."""
_YIELD: Final = frozenset({"drop", "soften"})
TOGETHER: Final = (
    ("bargain", _YIELD, frozenset({"benefit", "favour"})),
    ("leverage", _YIELD, frozenset({"harm", "decides", "threat", "hint"})),
    ("warning", frozenset({"dissuade"}), frozenset({"harm", "decides"})),
    ("stake", frozenset({"request"}), frozenset({"harm", "decides"})),
)
"""(act, one of these, and one of those): of a window of neighbouring sentences."""


def together(cues: Collection[str]) -> frozenset[str]:
    """The acts that two of these groups make."""
    return frozenset(name for name, one, other in TOGETHER if not one.isdisjoint(cues) and not other.isdisjoint(cues))
