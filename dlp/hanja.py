"""Hanja as the Hangul they are read as, so that what is written in either is read as the same words.

The characters of KS X 1001 stand there in the order of their readings, so that the table is readings and how many characters have each; a character with several
readings has its first. At the head of a word ㄹ and ㄴ fall away (한글 맞춤법 10 to 12). Pure.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from dlp.triggers import signs

_READINGS: Final = (
    "가29각11간24갈10감20갑6강24개20객2갱4갹거17건12걸4검7겁3게3격7견11결6겸6경45계24고39곡7곤10골3공17과13곽3관17괄4광13괘3괴9굉4교25구54국6군6굴4궁6권10궐5궤7귀5규15균7귤극7근16금14급7긍4기64긴길5끽나25난7날2남10납4낭"
    "7내7녀년3념5녕노27농5뇌6뇨9눈눌뉴8능3니2닉2다2단20달5담17답5당11대17덕2도40독10돈10돌2동17두11둔6득등9라9락10란8랄2람10랍3랑8래4랭략2량13려18력7련12렬6렴5렵령18례5로18록7론롱7뢰8료12룡루13류14륙3륜6률4륭륵2름릉6리26린9림"
    "5립4마8막6만19말7망12매14맥5맹6멱2면11멸2명15몌모24목7몰2몽3묘12무22묵2문12물3미19민13밀3박19반25발11방28배20백8번10벌4범9법2벽12변6별4병17보16복17본볼봉17부42북분19불5붕6비43빈14빙4사60삭4산12살5삼8삽4상31새5색3"
    "생5서30석15선32설13섬8섭4성18세9소37속9손6솔송8쇄5쇠2수61숙12순27술4숭3슬3습5승10시28식15신24실4심10십3쌍씨아18악14안10알4암8압4앙7애11액7앵4야11약10양30어10억5언6얼2엄6업2엔여24역13연46열7염15엽6영38예24오30옥5온"
    "6올옹9와8완18왈왕5왜4외7요36욕6용24우32욱9운13울3웅2원27월3위25유57육7윤16율융5은7을음6읍3응4의19이40익6인24일9임11입5잉4자26작13잔5잠6잡장37재17쟁4저28적25전41절8점9접3정55제23조46족4존2졸3종17좌5죄주40죽2준19줄중4"
    "즉즐즙3증11지34직5진35질15짐3집6징3차15착7찬15찰5참10창22채12책4처4척15천19철10첨10첩10청9체9초27촉6촌4총10촬최3추23축12춘3출3충6췌4취14측5층치24칙3친칠3침9칩칭2쾌타14탁16탄10탈2탐4탑3탕5태14택3탱터토4통7퇴6투6특2틈파1"
    "6판9팔3패11팽4퍅편10폄평5폐10포28폭6표14품2풍5피7필10핍2하14학5한14할2함12합7항17해18핵2행5향9허4헌4헐험2혁4현21혈4혐협12형20혜9호41혹3혼6홀3홍10화14확6환17활5황24회20획2횡3효13후13훈10훙훤4훼3휘8휴5휼3흉5흑흔4흘4흠3"
    "흡4흥희20힐"
)
_OTHERWISE: Final = "串관廓확金금拏라諾락寧령怒로坍단宅택不불嗇색樂락泌비"
"""Those that stand elsewhere than by their first reading: each with its reading."""
HAN: Final = signs("㐀丨豈")
"""Stands in a text that has Hanja."""
_ROWS: Final = range(0xCA, 0xFE), range(0xA1, 0xFF)
"""Where they stand in the code table (EUC-KR)."""
_WORD: Final = re.compile("[\u4e00-\u9fff]+")
_FALLS: Final = dict(
    zip(
        "녀뇨뉴니랴려례료류리라래로뢰루르량련렬렴렵령륙륜률륭림립락란람랑랭략록론롱뢰룡릉년념녕뉵린",
        "여요유이야여예요유이나내노뇌누느양연열염엽영육윤율융임입낙난남낭냉약녹논농뇌용능연염영육인",
        strict=True,
    )
)


@cache
def _table() -> dict[str, str]:
    counted = re.findall(r"([가-힣])([0-9]*)", _READINGS)
    read = [sound for sound, many in counted for _ in range(int(many or 1))]
    characters = [bytes((row, cell)).decode("euc-kr") for row in _ROWS[0] for cell in _ROWS[1]]
    table: dict[str, str] = {}
    for character, sound in zip(characters, read, strict=True):
        table.setdefault(character, sound)
    return table | dict(zip(_OTHERWISE[::2], _OTHERWISE[1::2], strict=True))


def in_hangul(text: str) -> str:
    """The text with every row of Hanja as it is read; of the same length."""
    return _WORD.sub(lambda found: _read(found[0]), text)


def _read(row: str) -> str:
    table, out = _table(), ""
    for at, character in enumerate(row):
        sound = table.get(character, character)
        if at == 0 or row[at - 1] == "不":  # a prefix: what follows it is a word
            sound = _FALLS.get(sound, sound)
        out += "부" if character == "不" and _before_d(table.get(row[at + 1 : at + 2], "")) else sound
    return out


def _before_d(sound: str) -> bool:
    """Does a syllable begin with ㄷ or ㅈ, before which 不 is read 부?"""
    return bool(sound) and (ord(sound) - ord("가")) // 588 in (3, 12)
