"""Open threats and plain abuse, as a grammar: what is done to somebody, times every ending by which a speaker says that he will do it.

A verb is given by its stem and its form before an auxiliary (`죽이 죽여`); the endings are made from these two. What is denied, asked of others or told of
somebody is none: bare present tense behind a subject that is not the speaker (`강도가 칼로 찌릅니다`), things and animals as objects (`쥐를 죽이겠습니다`).
Whether the words are somebody else's, `dlp.quotation` says. Insults are those that dictionaries mark as such (표준국어대사전: 욕설, 비속어), as address or
predicate, without their homographs (`병신년` a year, `시발역` a station, `지랄탄`, young animals).
"""

from __future__ import annotations

from typing import Final

import regex

_FIRST, _VOWELS_FINALS = ord("가"), 28
_N, _L, _B = 4, 8, 17
"""ㄴ, ㄹ, ㅂ among the finals of a syllable (Unicode 3.12)."""
_END: Final = r"(?=[\s.!?~,ㅋㅎㅠ]|$)"
_APART: Final = r"[\W\d_]{0,3}"
"""What may stand between a verb and its auxiliary: a space, signs, a picture."""
_WILL: Final = "[겠겟켔켓]"
_THINGS: Final = r"(?<!(?:쥐|모기|벌레|해충|바퀴벌레|개미|진드기|세균|균|바이러스|잡초|나무|가지|가로수|북|장구|징|꽹과리|드럼|공|홈런|못|벽)[를을]\s?(?:다\s|모두\s|확\s)?)"
_NARRATED: Final = r"(?<!(?<![내제나저]|우리|저희)(?:이|가|은|는|께서)\s[^.!?,\n]{0,16})"


def _with(syllable: str, final: int) -> str:
    return chr(ord(syllable) + final)


def _forms(verb: str) -> tuple[str, str, str, str]:
    """Stem, form before a noun of the future, present (plain and polite), and form before an auxiliary, of `죽이 죽여`; a third word is an irregular future."""
    stem, joined, *irregular = verb.split()
    closed = (ord(stem[-1]) - _FIRST) % _VOWELS_FINALS
    future = irregular[0] if irregular else stem + "을" if closed else stem[:-1] + _with(stem[-1], _L)
    present = f"{stem}(?:는다|습니다)" if closed else f"{stem[:-1]}(?:{_with(stem[-1], _N)}다|{_with(stem[-1], _B)}니다)"
    return stem, future, present, joined


def _will(*verbs: str, polite: bool = True, present: bool = True) -> str:
    """That the speaker will do it. `polite`: also as a service (`죽여 드릴까요`); `present`: also in the plain present."""
    stems, futures, presents, joined = ("|".join(column) for column in zip(*map(_forms, verbs), strict=True))
    aux = "버리|뻐리|놓|주|드리" if polite else "버리|뻐리|놓|주"
    later = "버릴|뻐릴|놓을|줄|드릴" if polite else "버릴|뻐릴|놓을|줄"
    return (
        rf"(?:(?:{stems})(?:{_WILL}|고\s?싶(?:다|습|네|어(?!\s?하)|은데)|기\s?전에)"
        rf"|(?:{futures})\s?(?:거(?!나)|것(?=이|입)|겁|테(?!스)|줄\s?알|게(?:요)?{_END}|래(?:요)?{_END}|까(?:요)?{_END})"
        rf"|(?:{joined}){_APART}(?:(?:{aux}){_WILL}|(?:버린|뻐린|삔|뿐|뿌린|놓는)다(?!면)|(?:버립|뻐립|놓습)니다|버려(?:야|라)|버리(?:기\s?전에|고\s?싶)"
        rf"|(?:{later})\s?(?:거|것|겁|테|게|까|래|지도|수(?:도|가)?\s?있))"
        + (rf"|{_NARRATED}(?:{presents})(?=[\s.!?~,]|$|다?[고는며던])" if present else "")
        + ")"
    )


_OBJECT: Final = r"(?<![가-힣])(?:{})(?:를|을|까지|부터|이라도)?\s?(?:다\s|확\s|그냥\s|몽땅\s|하나\s)?"
_BODY: Final = _OBJECT.format("다리|팔|팔다리|다리몽둥이|손목|손가락|손모가지|발목|목|모가지|뼈|허리|갈비뼈|이빨|몽둥이로")
_SUFFERED: Final = r"(?:죽|맞|쳐맞|처맞|뒤지|뒈지|디지|터지|다치)"
_LOST: Final = (
    "죽", "맞", "뒤지", "뒈지", "디지", "다치", "털리", "잘리", "짤리", "망하", "망신당하", "매장당하", "혼나", "피 보", "피를 보", "피보", "꼴 당하", "꼴 보", "꼴당하", "봉변 당하", "봉변당하",
    "신세 지", "병원 가", "감옥 가", "쇠고랑 차", "옷 벗",
)  # fmt: skip
_LOSS: Final = rf"(?:{'|'.join(_LOST)}|(?:전과|빨간\s?줄)[가-힣 ]{{0,6}}(?:생기|달|긋))"
_DEMAND: Final = r"(?:조용|닥치|닥쳐|꺼[지져]|그만|멈추|멈춰|물러|입\s?(?:다물|닫|조심)|가만|취하|철회|접어|접으|내려|잊|손\s?(?:떼|뗍)|까불|나대|덤비|협조|알아서|말\s?(?:들|잘)|집어\s?치)"

_DEEDS: Final = "|".join(
    (
        _THINGS + r"(?<![가-힣])(?:찔러\s?|때려\s?|패\s?|쏴\s?|밟아\s?)?" + _will("죽이 죽여", "쳐죽이 쳐죽여", "죽이 주겨", "죽이 쥬겨", "죽이 쥭여", "죽이 죽겨", "쥑이 쥑이", "쥑이 쥑여", "직이 직이", "살해하 살해해", "살해하 살해", present=False),
        _NARRATED + r"(?<![가-힣])(?:찔러|때려|패|쏴|밟아|목\s?졸라|쳐)\s?죽(?:인다|입니다)",
        _OBJECT.format("칼로|흉기로|송곳으로|가위로|낫으로|도끼로") + r"(?:배를\s|목을\s)?" + _will("찌르 찔러", "긋 그어 그을", "쑤시 쑤셔", "찍 찍어", "담그 담가", "담그 담궈"),
        _BODY + _will("부러뜨리 부러뜨려", "부러트리 부러트려", "분지르 분질러", "꺾 꺾어", "비틀 비틀어 비틀", "자르 잘라", "따 따", "조르 졸라"),
        _OBJECT.format("머리통|대가리|머리") + _will("깨 깨", "부수 부숴", "날리 날려"),
        _OBJECT.format("불") + _will("지르 질러", "싸지르 싸질러"),
        r"(?<![가-힣])(?:집|가게|사무실)(?:을|를)\s?(?:다\s|확\s)?" + _will("태우 태워", "폭파하 폭파해"),
        _THINGS + r"(?<![가-힣])(?:두들겨\s?|흠씬\s?)?" + _will("패 패", "때리 때려", "때려눕히 때려눕혀", present=False),
        r"(?:땅에|땅속에|산에|바다에|산\s?채로)\s?" + _will("묻 묻어", "파묻 파묻어", polite=False),
        r"(?<![가-힣])(?:확|콱|그냥|너를|널|당신을|니를)\s?" + _will("묻 묻어", "파묻 파묻어", polite=False, present=False),
        r"(?<![가-힣])(?:생매장|매장)(?:을\s?)?" + _will("시키 시켜", present=False),
        r"(?<![가-힣])(?<!(?:를|을|에|속에|땅에)\s)(?:파\s?)?묻어\s?버(?:린다|립니다|리[겠겟켔켓]|릴\s?(?:거|것|겁|테|게|까))",
        r"가(?:만(?:히)?|마니)\s?(?:안\s?(?:둔다|둔데이|둡니다|둘\s?(?:거|것|겁|테|줄)|두[겠겟]|둬(?![도서])|놔\s?(?:두[겠겟]|둔다|둔데이|둡니다|둬|둘\s?(?:거|것|겁|테)))|(?:두|놔\s?두)[지쥐]\s?(?:는\s?|도\s?)?(?:않|안|앙)(?:[겠겟켔켓]|을\s?(?:거|것|겁|테)|는다|습니다))",
        r"(?i:\b(?:i|we)(?:'ll|\swill|\sam\sgoing\sto|'m\sgoing\sto|\sare\sgoing\sto)\s(?:kill|stab|shoot|hurt|strangle)\s(?:you|your)\b|\bbreak\syour\s(?:legs?|arms?|neck|bones?)\b|\bburn\s(?:down\s)?your\s(?:house|home|shop)\b|\b(?:keep|stay|be)\s(?:quiet|silent)\sif\syou\s(?:want|wish|value|like|hope)\b)",
    )
)  # fmt: skip
_IDIOMS: Final = "|".join(
    (
        rf"{_SUFFERED}고\s?싶(?:냐|나{_END}|니{_END}|어(?:요)?\?|지\?|어서\s?(?:그|환)|나\s?보[지군네])",
        rf"(?<![가-힣])(?:죽을|맞을|쳐맞을|처맞을|뒤질|뒈질|디질)래(?:요)?{_END}",
        r"(?<![가-힣])(?:너|넌|니|네놈|니놈|네년|너희|당신)(?:는|은|들)?\s?(?:진짜\s?|정말\s?|오늘\s?|곧\s?|확\s?)?(?:내\s?손에\s?)?(?:죽는다|죽었어|죽는\s?줄\s?알|뒤진다|뒈진다|디진다)",
        rf"{_LOSS}(?:기\s?싫(?:으(?:면|시면)|거든)|고\s?싶지\s?않(?:으(?:면|시면)|거든)|기\s?전에)[^.!?\n]{{0,20}}?{_DEMAND}",
        rf"(?:신상|뒤)(?:을|를)?\s?(?:털|캐|까)기\s?전에[^.!?\n]{{0,20}}?{_DEMAND}",
        r"(?<![가-힣])골로\s?(?:가는\s?수|간다|갈\s?(?:줄|수|래)|보내)|황천길?\s?(?:가고|보내|구경|동무)|저승\s?(?:구경|보내|가고)|제삿날(?:인\s?줄|이\s?될|\s?받)|쥐도\s?새도\s?모르게\s?(?:없|사라|보내|처리|죽)",
        r"뼈도\s?못\s?추리|반\s?병신\s?(?:을\s?)?(?:만들|되)|피눈물\s?나게\s?(?:해|만들)|제\s?명에\s?못\s?(?:죽|살)",
        r"(?:병원\s?신세\s?지게|송장\s?(?:을\s?)?(?:만들|치)|불구(?:로|를)?\s?만들)",
        r"좋은\s?말로\s?할\s?때|(?:삼촌|형님|형|동생|친구|선배|아는\s?(?:사람|형님))(?:들)?(?:이|가)\s?(?:조폭|깡패|건달)",
        r"(?<![가-힣])애들\s?(?:몇\s?명\s?|좀\s?)?(?:데리고|풀어서?)[^.!?\n]{0,16}?(?:찾아가|쳐들어가|들이닥)",
        r"(?:가게|식당|회사|사업장|공장)?\s?문\s?(?:을\s?)?닫게\s?(?:해|만들어)\s?(?:드릴|드리[겠겟]|줄\s?(?:게|까|테)|주[겠겟])|문\s?(?:을\s?)?닫게\s?만들[겠겟]|장사\s?(?:를\s?)?(?:못|그만)\s?하게\s?(?:해|만들)",
    )
)  # fmt: skip
_BEGINS: Final = regex.compile(_DEEDS)
_BEGUN: Final = 20
"""Characters that the beginning of a threat has at most."""
_SYLLABLES: Final = "".join(sorted(set(regex.findall("[가-힣]", _DEEDS))))
_WORDS: Final = regex.compile(rf"(?<![가-힣])[{_SYLLABLES}](?=[{_SYLLABLES}\W\d_]*$)")
"""From where on nothing stands that is in no deed."""
_NOT_HANGUL: Final = regex.compile(r"[^가-힣]+")


def begun(text: str, before: int) -> tuple[str, ...]:
    """With which words a text ends that a deed begins with, without what stands between them: the two longest that begin `before` a place."""
    text = text.rstrip()
    found = []
    for word in _WORDS.finditer(text, max(0, len(text) - _BEGUN)):
        if word.start() < before and (piece := _BEGINS.fullmatch(text, word.start(), partial=True)) is not None and piece.partial:
            found.append(_NOT_HANGUL.sub(" ", piece[0]).strip())
    return tuple(found[:2])


_YOUNG: Final = r"(?!\s?(?:고양이|강아지|개|돼지|곰|새|오리|토끼|사슴|여우|늑대|양|염소|소|말|호랑이|사자|물범|고래|거북|[0-9한두세네다여]+\s?마리|들을|를\s?(?:낳|분양|키|돌)))"
_ABUSE: Final = "|".join(
    (
        r"(?:씨|씹|쒸|씌|ㅆ)[1!]?(?:발|팔|벌|빨)(?!물|려|점|라기)|(?<![가-힣])시[1!]?발(?:놈|년|새|것|아(?![가-힣])|(?=[\s!?~.]|$)(?!\s?(?:역|점|지|시각|열차|버스|택시|자동차)))|(?<![가-힣])18\s?(?:놈|년|새)|씹(?:새|할|년|놈)",
        rf"(?<![가-힣])개(?:새끼(?!\s?(?:를|을|[0-9한두세네다여]+\s?마리))|자식(?:아|들아|이)|놈아|년아|쌍놈|쌍년)|(?:거지|쥐|미친|씨발|돼지|쓰레기|호로|애미|에미|등신|병신)\s?새끼{_YOUNG}|(?<![가-힣])(?:이|그|저|야|이런|저런|너)\s?새끼(?:야|들아|가|{_END}){_YOUNG}|새끼야{_END}",
        r"(?<![가-힣])병신(?!년|일주|정변|사화|처분|[가-힣]?\s?(?:과|와)\s?머저리|생|대)(?:들|아|이|같|\s?(?:같|새|짓|놈)|[\s!?~.]|$)|등신\s?(?:같|아(?![가-힣])|새끼|짓)|(?:머저리|또라이|돌아이|찌질이|싸이코|미친놈|미친년|미친것|미친\s?(?:놈|년|새끼|것))(?:야|아|들아?|네|냐|니|같|가|\s?(?:같|아니|새끼|짓)|\s*[!?~.]|$)",
        rf"지랄(?!탄|병)(?:하|이|도|을|{_END}|\s?(?:말|마|하|떨|염병))|염병\s?(?:하네|할|떨)|엿\s?먹어|[좆좇](?:같|까|만|도)|썅|(?<![가-힣])쌍(?:놈|년)|(?:호로|후레)\s?자식|육시랄|우라질",
        r"(?<![가-힣])(?<!(?<!너|니|넌|당신|이제)[이가은는도]\s)꺼져(?:라|버려|주)?(?=[\s!.~]*$|[!.]|\s?(?:이|야|개|새|이놈|미친|병|진짜))|(?<!(?:가|이|재난|위기|위험|추위|더위)\s?)닥쳐(?:라|요)?(?=[\s!.?~]*$|[!.]|\s(?:라|이|야|좀))|닥치고\s?(?:가만|있|조용|꺼|살|기다)",
        r"인간\s?쓰레기|쓰레기\s?같은\s?(?:인간|놈|년|것|사람)|(?:기생충|버러지|벌레|짐승)\s?같은\s?(?:인간|놈|년|것|사람)|(?<![가-힣])(?:한심한|더러운|못된|나쁜|미련한|무식한|멍청한|뻔뻔한|악질|이|저|야\s이)\s?(?:놈|년)(?:아|들아)(?![가-힣])",
        r"(?:4|싸)가지(?:가|라고는)?\s?없(?:이\s?(?:굴|굽|행)|네|냐|는\s?(?:놈|년|것|인간))|늙었으면\s?곱게|곱게\s?늙으|주제\s?파악\s?(?:좀|이나|을|도|하)|정신병자(?:처럼|같|야|냐|새)|(?:부모|애미|에미|애비)(?:가|님이)?\s?(?:그렇게|그따위로|그리)\s?가르|정신과(?:나|부터)\s?(?:좀\s?)?(?:가|다녀)",
        r"(?<![ㄱ-ㅎㅏ-ㅣ가-힣])(?:[ㅅㅆ][1!]?ㅂ|ㅆㅂ|ㅂㅅ|ㅄ|ㅈㄹ|ㄲㅈ|ㅗㅗ|ㅅ1발|ㅁㅊㄴ|ㄱㅅㄲ|ㅅㄲ)(?:아|야|라|놈|년)?(?![ㄱ-ㅎ])",
    )
)  # fmt: skip

THREATS: Final = (
    ("죽이", "죽일", "죽여", "살해", "죽인", "죽입", "죽고", "죽을", "죽는", "죽었", "주겨", "쥬겨", "쥭여", "죽겨", "쥑", "직이", "칼로", "흉기로", "송곳으로", "가위로", "낫으로", "도끼로", "부러뜨", "부러트", "부러뜰", "부러틀", "분지", "분질", "꺾", "비틀", "자르", "자를", "자른", "자릅", "잘라", "조르", "조를", "조른", "졸라", "목을", "목 따", "목따", "모가지", "머리통", "대가리", "머리를", "머리 ", "지르", "지를", "질러", "지른", "지릅", "태우", "태울", "태워", "태운", "태웁", "폭파", "패고", "패기", "패겠", "팰", "패 ", "패버", "패주", "패놓", "패드", "때리", "때릴", "때려", "묻어", "묻겠", "묻을", "묻고 싶", "묻고싶", "묻기", "매장", "가만", "가마니", "kill", "Kill", "KILL", "stab", "shoot", "hurt", "strangle", "break your", "Break your", "burn ", "Burn ", "quiet", "silent"),
    _DEEDS,
)  # fmt: skip
SAYINGS: Final = (
    (*(verb + ending for verb in (*_LOST, "터지") for ending in ("기 전", "기전", "고 싶", "고싶")), "기 싫", "기싫", "전과", "빨간", "죽을래", "맞을래", "뒤질래", "뒈질래", "디질래", "죽는다", "죽었어", "죽는 줄", "죽는줄", "뒤진다", "뒈진다", "디진다", "신상", "뒤를", "뒤 털", "뒤 캐", "골로", "황천", "저승", "제삿날", "쥐도", "뼈도", "병신", "피눈물", "제명", "제 명", "신세 지게", "송장", "불구", "좋은 말로", "조폭", "깡패", "건달", "애들", "닫게", "못 하게", "못하게", "그만 하게", "그만하게"),
    _IDIOMS,
)  # fmt: skip
ABUSE: Final = (
    ("씨발", "씨팔", "씨벌", "씨빨", "씨1발", "씨!발", "씹", "쒸발", "씌발", "ㅆ발", "시발", "시1발", "시!발", "18놈", "18년", "18 놈", "18새", "새끼", "개자식", "개놈", "개년", "개쌍", "병신", "등신", "머저리", "또라이", "돌아이", "찌질이", "싸이코", "미친놈", "미친년", "미친것", "미친새", "미친 놈", "미친 년", "미친 새", "미친 것", "지랄", "염병", "엿먹", "엿 먹", "좆", "좇", "썅", "쌍놈", "쌍년", "호로", "후레", "육시랄", "우라질", "꺼져", "닥쳐", "닥치고", "쓰레기 같", "쓰레기같", "쓰레기새", "쓰레기 새", "인간쓰", "인간 쓰", "기생충 같", "기생충같", "버러지", "벌레 같", "벌레같", "짐승 같", "짐승같", "놈아", "년아", "놈들아", "년들아", "4가지", "싸가지", "늙었으면", "곱게", "주제 파악", "주제파악", "정신병자", "그렇게 가르", "그렇게가르", "그따위로", "그리 가르", "정신과나", "정신과부", "ㅅㅂ", "ㅆㅂ", "ㅅ1ㅂ", "ㅅ!ㅂ", "ㅆ1ㅂ", "ㅆ!ㅂ", "ㅂㅅ", "ㅄ", "ㅈㄹ", "ㄲㅈ", "ㅗㅗ", "ㅅ1발", "ㅁㅊㄴ", "ㄱㅅㄲ", "ㅅㄲ"),
    _ABUSE,
)  # fmt: skip
"""Each: the words of which one stands wherever the pattern finds anything, and the pattern."""
