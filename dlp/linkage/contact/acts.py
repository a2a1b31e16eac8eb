"""What a sentence wants of a citizen or holds out to him, by its parts: an object, what is to be done with it, a mood. Put together from classes of words, so
that a wish in any politeness is one act: `취하해 달라`, `청구를 유지하실지 숙고하여 주시기 바랍니다`, `열람 건은 잊으시고` are all of the first.

    drop      the reader is to let go of what he asked for, complained of or wrote
    soften    the same said of a matter: that he show understanding, or settle it
    dissuade  he had better not
    benefit   something is held out to him that is no part of what he asked for
    harm      something that could befall him is brought up as open
    decides   whoever writes is the one who decides on what the reader lives on
    tied      something comes only to who lets go, goes along or pledges it, or when the request is out of the world
    persist   what becomes of who does not let go
    asked     what he wants it for, or who put him up to it, asked as a form asks
    interview he is to talk about it with somebody in private
    reach     whom he works for or lives with is told, asked or called on
    blame     what it does to those who work there
    noise     what he does against the office is called trouble, and he one who makes it
    gift      something is sent to him or left at his door
    audience  a chief wishes to see, visit or greet him, or he is to call on one
    fallout   what could become of somebody when the papers are given out
    grounds   his request, or what he does against the office, is given as the reason of something
    must      an answer or a paper is demanded, or what becomes of who gives none

Read over one sentence in lower case, as `words.GROUPS` is. Acts in neighbouring sentences make another, which no sentence says alone (`TOGETHER`).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_ASKED: Final = r"(?:청구|열람|정보\s?공개|공개\s?(?:신청|요청|건)|요구(?!\s?사항)|제기하신|진행\s?(?:중이신|하고\s?계신)\s?(?:다른\s?)?신청|자료|민원|신고|제보|진정|이의|소송|문의|게시|글|기사|댓글|후기|(?:이|그|해당|관련)\s?(?:건|일|문제|사안))"
_GIVEN_UP: Final = r"(?:취하|철회|회수|취소|포기|보류|유예|재고|숙고|자제|삼가|양보|정리|마무리|매듭|종결|거두|거둬|그만|접어|접으|접는|덮|내려놓|내려\s?놓|잊(?!지)|물리|물러|미루|미뤄|멈추|멈춰|줄이|줄여|조율|다시\s?(?:한\s?번\s?)?(?:생각|내|넣|검토)|신중(?:히|하게|한)\s?(?:판단|결정|검토|생각)|유지하실지|계속하실지|진행하실지|없던|없었던|넘어가|내리|내려|지우|지워|삭제)"
_OWN_CHOICE: Final = r"(?!하?지\s?(?:는\s?|도\s?)?(?:말|마)|서|\s서식|하(?:고자|고\s싶|겠다|신다|려|시려|지\s?않|실\s?수|셔도|거나|는\s(?:것은\s)?의무)|\s?(?:방법|절차|여부는|사유|시에는|신청서)|(?:을|를)?\s?원하|되었|됐|처리|\s?통지|\s?결정|된)"
_WISH: Final = r"(?:주(?:시|십|셨|실|신다|면|기)|바랍|바라|부탁|요청|권(?:해|하|유|고)|셨으면|시죠|시지요|시는\s?(?:게|것|걸|편|쪽|방향)|는\s?(?:게|것이|편이|쪽이|방향)|실지|실\s?(?:것|의향|생각|용의|마음|뜻)|의향|어떨|어떠|으시고|시고|세요|십시오|봅시다|합시다|읍시다|ㅂ시다|도록|기로|협조|협의)"
_MOOD: Final = rf"(?:시면|으면|하면|{_WISH})"
_NOT_DONE: Final = r"(?:신청|요청)?(?:[은는이가도을를]|까지|하신\s?건은)?\s?(?:더\s?(?:는\s?)?|또\s?|다시\s?)?(?:안\s?(?:하|쓰|넣|내|올)|(?:하|쓰|넣|내|올리)지\s?않)"
_GRANTED: Final = r"(?:면|경우|조건|전제)[^.!?\n]{0,40}?(?:제공|배정|유예|면제|제외|우대|없(?:던|었던)|좋(?:겠|을)|감사|고맙|어떨|어떠|안\s?될|힘\s?써|챙겨|도와)"
"""A condition with something good behind it: `신고하지 않으시면` with a fine behind it is what the law says of who owes a report."""
_UNASKED: Final = r"^(?:(?!하시려|하려|하고자|원하(?!지\s?않)|의사|뜻이|경우|다고|방법|절차|양식|서식|필요|하실)[^\n])*?"
"""A sentence up to a place, in which nothing says that it is the reader who wants it."""
_OMITS: Final = r"(?<!잊)(?<!늦)(?<!놓치|미루|놀라)(?<!빠뜨리|빼먹으|망설이)(?<!걱정하|염려하|당황하|무리하|포기하|주저하|상심하|실망하)(?<!(?:걱정|염려)은\s하)"
"""Behind a verb, none of these: not to omit and not to worry is no refraining."""
_CHIEF: Final = (
    r"(?:시장|구청장|군수|청장|교육장|총장|이사장|의장|의원|국장|본부장|실장|과장|위원장|단장|소장|서장|원장|관장|교장|처장|부서장)"
)
_LIVES_ON: Final = r"(?:심사|심의|평가|재계약|갱신|연장|채용|정규직|기간제|면접|일자리|공공근로|위촉|강사|보직|승진|인사|인증|등급|수급|임대|입주|입소|순번|순서|순위|대기|재원|선발|배정|보조금|지원금|지원\s?(?:사업|대상)|공모|입찰|계약|납품|영업|허가|면허|증축|점용|대관|비자|체류|장학|등록|단속|점검|주차)"
_GOOD: Final = r"(?:기념품|상품권|사은품|선물|쿠폰|사례|답례|보답|무료|무상|할인|면제|감면|감액|우선|우대|가점|특별|배려|혜택|편의|포상|표창|위촉|추천|일자리|자리|명단|강사|대관|좋은\s?(?:점수|결과|조건)|유예|없던|정규직|채용)"
_GIVES: Final = r"(?:드[리릴린려렸립림]|해\s?(?:줄|주|드)|챙[겨기]|제공|배정|받으실|되실|되도록|힘쓰|힘\s?써|얘기|말씀|검토|고려|도와|돕|올려|넣어|잡아|신경)"
_BAD: Final = r"(?:법적\s?(?:조치|대응|책임|절차)|형사|고소|고발|손해\s?배상|업무\s?방해|명예\s?훼손|무고|수사|세무|불이익|감점|배제|탈락|중단|해지|재검토|제한)"
_OPEN: Final = (
    r"(?:검토|고려|불가피|수밖에|수\s?있|수도|것\s?같|진행\s?중|들어가|앞두|남아|보게|달려|좌우|영향|어려|어렵|우려|걱정|장담|모르)"
)
_IF: Final = r"(?:(?:[으하되시실신는을될된한할린릴])?\s?(?:경우|때에는|(?:(?:분|자|때|사람|청구인|단체)(?:께|에게|에)?\s?)?(?:한하여|한해|한정)|조건|전제)|(?:하|되|으)?(?:시면|하면|되면|다면|으면|셔야|해야|되어야|돼야)|(?:는|되는|하는|시는)\s?(?:대로|즉시)|여부(?:에|를|가)|[은신한된]\s?(?:뒤|이?후|다음|분)|\s(?:시|후|뒤)(?:에|\s))"
_GOES_ALONG: Final = r"(?:취하|철회|포기|종결|종료|정리|마무리|매듭|해결|해소|원만한\s?관계|관계(?:를)?\s?유지|협조|협의|합의|동의|서약|각서|확약|약속|응하|응해|자제|(?:하|쓰|내|가|올리|알리|넘기|묻|삼)지\s?않|참석|면담)"
_OTHERS: Final = r"(?:근무처|근무지|직장|재직|고용주|소속\s?(?:기관|학교|부서|단체|회사|시설)|회사|원장님?|사장님?|대표님?|팀장님?|배우자|남편분?|아내분?|부모님|시댁|자녀|집주인|건물주|임대인|거래처)"
_COLLEAGUES: Final = r"(?:직원|부서|담당자|실무자|후배|계장|주무관|저희\s?(?:과|팀|쪽|부서)|우리\s?(?:과|팀|부서|애들)|그\s?(?:친구|사람)|동료|제\s?(?:밑|자리)|여러\s?사람|행정력|인력|업무)"
_SUFFERS: Final = r"(?:옷을?\s?벗|징계|감봉|좌천|날아가|날아갑|밤을?\s?새|밤샘|잠을?\s?(?:못|설)|쓰러|그만두|그만둘|야근|울(?:고|었|면)|힘들어|괴로|고생|낭비|마비|지장|피해를|아파|병원|휴직|상처|죄인|고통|곤란해)"
_TROUBLE: Final = r"(?:시끄러|시끄럽|(?<![가-힣])(?:말썽|물의|소란|분란|구설|소동|잡음)|(?:시|군|구|청|우리|저희|공사|기관|행정|학교|회사|부서)(?:과|와|랑|이랑|하고|에)\s?(?:다투|다툼|싸우|싸움|척|등\s?[지을]|맞서|각을|대립|반기)|문제\s?삼|목소리를?\s?(?:내|높)|앞에?\s?나서|이름이\s?(?:자꾸\s?|자주\s?)?(?:오르|나오|거론)|(?:[시군구도]정|행정|기관|조직|직원|저희|우리|부서)(?:들)?(?:에|에게)?\s?(?:큰\s)?(?:부담|폐|누)(?:를|을|가)?\s?(?:주|끼치|되)|말이\s?(?:많|나오|나와)|(?:협조|협력)하지\s?않|비협조|원망|적(?:을|만|이)\s?(?:만|되|돼|생)|미운\s?털|눈\s?밖|눈에\s?(?:나(?:면|신|시|서|실)|찍)|일을?\s?(?:키우|벌이|크게)|파헤치|들쑤)"
_PRESENT: Final = r"(?:과일|홍삼|한우|굴비|상자|세트|쿠폰|상품권|선물|기프티콘|케이크|화분|꽃다발|떡|와인|티켓|초대권|입장권|봉투|사례금|성의|마음)"
_SENT: Final = r"(?:보냈|보내\s?드렸|보내\s?(?:두|뒀|놓)|부쳤|두고\s?(?:갑|갈|왔|가)|놓고\s?(?:갑|갈|왔|가)|넣어\s?(?:드렸|뒀|두었)|맡겨|전해\s?드(?:리라|렸)|마련했|마련해\s?(?:두|뒀)|준비했|준비해\s?(?:두|뒀|놓)|챙겨\s?(?:뒀|두었|놨|놓)|받아\s?(?:주|두)|받으(?:시고|세요|십시오|셨))"
_GAP: Final = r"[^.!?\n]"

ACTS: Final[dict[str, str]] = {
    "drop": rf"{_ASKED}{_GAP}{{0,18}}?{_GIVEN_UP}{_OWN_CHOICE}{_GAP}{{0,10}}?{_MOOD}|(?:취하|철회){_OWN_CHOICE}{_GAP}{{0,8}}?{_MOOD}|{_ASKED}{_NOT_DONE}{_GAP}{{0,4}}?(?:{_WISH}|{_GRANTED})|{_UNASKED}취하서{_GAP}{{0,16}}?(?:서명|날인|작성|제출|회신|내(?=시|\s?주)|보내(?=\s?주)|써){_GAP}{{0,4}}?(?:{_WISH}|{_GRANTED})",
    "soften": rf"(?:건|일|문제|사안|부분|자료|요구|신청)(?:은|는|에|도|만|에\s?(?:대해|관해|대한|관한|관하여|대하여)(?:서는)?)?\s{_GAP}{{0,14}}?(?:원만|협조|이해(?:해|를|\s)|양해(?:해|를)|너그러|넓은\s?마음|신중(?:히|하게|한)|배려해|선처|결단|현명|숙고|재고){_GAP}{{0,8}}?{_MOOD}",
    "dissuade": rf"[가-힣]{_OMITS}지\s?(?:는|도|들)?\s?(?:맙시다|말(?:자|죠|지요|고|아|길)|마(?:시(?:죠|지요|고|길)|세요|십시오)|않으셨으면|않으시(?:는|면)\s?(?:게|것|편|쪽|좋)|않는\s?(?:게|것이|편이|쪽이)|않으?시는\s?(?:걸로|것으로|조건))|(?<![가-힣])안\s?[가-힣]{{1,4}}(?:시는|으시는|실)\s?(?:게|걸로|것이|것으로|편이|쪽이|거라|조건)",
    "benefit": rf"{_GOOD}{_GAP}{{0,20}}?{_GIVES}|추가\s?(?:배정|지급|제공){_GAP}{{0,6}}?드[리릴립]|(?:유예|면제|제외|감면)(?:될|하실|할|해\s?드릴)\s?수",
    "harm": rf"{_BAD}{_GAP}{{0,16}}?{_OPEN}|{_LIVES_ON}{_GAP}{{0,16}}?(?:영향|불이익|감점|지장|어려|어렵|곤란|장담|좌우|달려|앞두|남아|있는데|있으신데|있으시잖|있잖|보게\s?(?:될|되)|수밖에|밀릴|빠질|떨어질|(?:반영|참고|고려|감안)(?:될|되|할|합니다|됩니다))",
    "decides": rf"{_LIVES_ON}{_GAP}{{0,20}}?(?:저희|우리|제가|저도|위에서){_GAP}{{0,12}}?(?:정하|정합|정해|결정|봅니다|보는|맡|거쳐|거칩|하는|합니다|달렸)|(?:저희|우리|제가)(?:가|도|는)?\s?{_GAP}{{0,16}}?{_LIVES_ON}{_GAP}{{0,12}}?(?:정하|정합|정해|결정|맡고|맡아|보는\s?(?:사람|쪽)|위원|들어갑|들어가)",
    "tied": rf"{_GOES_ALONG}{_IF}|{_GOES_ALONG}[가-힣]{{0,3}}\s{_IF}",
    "persist": rf"(?:청구|공개|민원|이의|신고|열람|요구|요청|문의|입장)(?:을|를|만)?\s?(?:계속|유지|고집|반복|지속|강행|되풀이|거듭|이어\s?가|끝까지){_GAP}{{0,8}}?(?:경우|시에는|\s시\s|시면|으면|하면|다면|여부|수록|는\s?한|실지)|(?:취하|철회|포기)(?:를|을)?\s?(?:하지\s?않|안\s?하){_GAP}{{0,4}}?(?:면|경우|\s시)|(?:반복|과다|다수|악성|무분별|과도)(?:적인|한|하게)?\s?(?:[가-힣]{{1,5}}\s)?(?:청구|민원|요청|문의|신고)",
    "asked": rf"(?:청구|열람|요청|신고|민원)(?:하신|를\s?하신|하게\s?되신|의|인의)?\s?(?:목적|배경|동기|경위|의도|계기)|(?:활용|사용|이용)\s?(?:계획|목적|용도)|(?:권유|부탁|의뢰|사주|도움|제보|귀띔|시킨|시켰|배후){_GAP}{{0,12}}?(?:사람|분이|분의|분을|자의|직원|단체){_GAP}{{0,14}}?(?:성명|이름|연락처|누구|소속|알려|말씀|기재|적어)|(?:무엇|무슨\s?일|어디|누구)(?:에|에게|한테|와|하고|를\s?위해|인지)?\s{_GAP}{{0,10}}?(?:쓰|사용|활용|제공|보여|함께|주시려){_GAP}{{0,10}}?(?:적어|기재|알려|말씀|회신|밝혀|소명|답)|(?:어디|누구|무엇|어떻게)(?:에|에게|한테|를|로)?\s{_GAP}{{0,10}}?(?:쓰|사용하|활용하|보여\s?주|공유하|제공하|전달하|배포하)(?:실|시|려|신){_GAP}{{0,8}}?(?:나요|까|계획|예정|건가|생각|죠|지요|는지|건지)|누구의?\s?(?:권유|부탁|의뢰|소개|지시)|보도\s?(?:계획|예정)|(?:청구인|신청인|귀하|본인|선생님)(?:의)?\s{_GAP}{{0,12}}?(?:직업|소속|직장|학력|정당|종교|배후|동기|성향){_GAP}{{0,16}}?(?:확인|파악|조사|알려|회신|기재|적어)",
    "interview": r"(?:사전|개별|개인|비공개|대면|일대일)\s?(?:면담|상담|미팅|대화|만남|설명)|면담(?:에|을|이|하|\s?(?:후|뒤|일정|요청))|(?:과장|국장|소장|실장|본부장|부장|원장|교장|기관장|부서장|단장|서장)(?:님)?\s?(?:실로|실에서|과(?:의)?\s?(?:면담|만남|대화)|면담)",
    "reach": rf"{_OTHERS}{_GAP}{{0,24}}?(?:통보|알리|알려|알릴|알게|문의|협의|확인|방문|연락|찾아|말씀|아시|아십|알고|묻|물어|들어가|이야기|얘기)",
    "blame": rf"{_COLLEAGUES}{_GAP}{{0,20}}?{_SUFFERS}",
    "noise": _TROUBLE,
    "gift": rf"{_PRESENT}{_GAP}{{0,14}}?{_SENT}",
    "audience": rf"{_CHIEF}님?(?:께서|께|이|은|과의?|와의?|을)?(?:는|도)?\s{_GAP}{{0,24}}?(?:만나|만남|뵙|뵈|뵐|면담|대화|환담|방문|통화|전화|인사\s?(?:드|나)|안부|당부|부탁|여쭤|여쭙|식사|대접|옆자리)",
    "fallout": rf"공개(?:될\s?경우|되는\s?경우|할\s?경우|되면|\s시(?:에는)?\s){_GAP}{{0,40}}?(?:불가피|수\s?있|수도|우려|어려|피해|다치|곤란|조치|영향|불이익|고소|소송)",
    "grounds": r"(?:사유|이유|원인)(?:는|은|가)?\s?[:：]?\s[^.!?\n:：]{0,16}?(?:청구(?!서|하신|된|\s?(?:내용|대상|량|건수|범위|인의))|문제\s?제기|이의\s?제기|제보|언론|상대로)",
    "must": r"(?:제출|기재|소명|보정|작성|회신|답변|동의|참석|출석)(?:하)?(?:셔야|여야|해야)|밝히셔야|적으셔야|(?:미\s?(?:제출|회신|기재|보정|참석)|불응|무응답)\s?시|(?:제출|기재|소명|보정|회신|답변)(?:을|를|이)?\s?(?:하지\s?(?:않|아니)|아니\s?하|않|없)",
}
"""Act → its pattern. `words.GROUPS` holds them among the groups."""
_YIELD: Final = frozenset({"drop", "soften"})
_HELD_OUT: Final = frozenset({"benefit", "favour", "harm", "decides", "trade", "conspire"})
_HIS_REQUEST: Final = frozenset({"request"})
TOGETHER: Final = (
    ("bargain", _YIELD, frozenset({"benefit", "favour"})),
    ("leverage", _YIELD, frozenset({"harm", "decides", "threat", "hint"})),
    ("warning", frozenset({"dissuade"}), frozenset({"harm", "decides"})),
    ("stake", _HIS_REQUEST, frozenset({"harm", "decides"})),
    ("price", _HIS_REQUEST, frozenset({"tied", "persist", "dissuade"}), _HELD_OUT),
    ("summons", _HIS_REQUEST, frozenset({"interview"})),
    ("exposed", _HIS_REQUEST, frozenset({"reach"})),
    ("burden", _HIS_REQUEST, frozenset({"blame"})),
    ("reprisal", frozenset({"noise"}), frozenset({"harm", "decides", "trade", "threat", "tail", "hint", "deal", "benefit", "kin"})),
    ("exacted", frozenset({"asked"}), frozenset({"must"})),
    ("retort", frozenset({"grounds"}), frozenset({"harm", "decides", "trade"})),
    ("sweetener", frozenset({"gift"}), frozenset({"request", "withdraw", "plead", "drop", "soften", "persist", "hope"})),
)
"""(act, one of these, and one of each of those): of a window of neighbouring sentences."""


@lru_cache(maxsize=1 << 12)
def together(cues: frozenset[str]) -> frozenset[str]:
    """The acts that these groups make."""
    return frozenset(name for name, *sets in TOGETHER if not any(one.isdisjoint(cues) for one in sets))
