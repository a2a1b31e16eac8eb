"""Wording that leans on a requester, and the polite wording of a handler that must not be taken for it."""

from __future__ import annotations

import pytest

from detectors.pressure import DETECTOR
from dlp import views
from dlp.model import Part, Sensitive
from dlp.vocabulary import OPEN_THREAT

LEANS = [
    "왜 그런 걸 청구하셨나요?", "뭐 때문에 자꾸 신청하시는 겁니까", "청구하신 의도가 무엇입니까", "이번 청구만 취하해 주세요", "취하해주시면 감사하겠습니다", "민원 취하하시는 게 좋을 겁니다", "청구를 철회해 주십시오",
    "그 건은 없던 일로 해 주세요, 이번 건 없던 일로", "청구는 접어 주시면", "은혜는 꼭 갚겠습니다", "저희 과에서 따로 잘 챙겨 드릴게요", "한 번만 눈감아 주세요", "제 입장 좀 생각해 주세요", "서로 좋게 좋게 끝냅시다",
    "가만있지 않겠습니다", "가만 안 두겠습니다", "가만히 있을 줄 아십니까", "후회하시게 될 겁니다", "두고 보시죠", "법적 대응도 검토하고 있습니다, 저도 법적 대응 할 겁니다", "어디 사시는지도 알고 있습니다", "집으로 찾아가겠습니다",
    "이제 그만하세요", "그만 좀 하시죠", "제발 그만 청구하세요", "업무에 지장이 많습니다", "직원들이 힘들어합니다", "적당히 좀 하십시오", "정보공개 청구를 자제해 주시기 바랍니다", "행정력 낭비 아닙니까, 행정력 낭비입니다", "왜 사람을 이렇게 귀찮게 하세요",
]  # fmt: skip
POLITE = [
    "취하하시려면 취하서를 제출하여 주시기 바랍니다", "청구 취하를 원하시면 담당자에게 연락 주십시오", "취하하실 수 있습니다", "취하 의사가 있으신지 확인 부탁드립니다", "이의신청하실 수 있습니다", "청구 내용을 보완하여 주시기 바랍니다",
    "처리 기한이 10일 연장되었습니다", "청구하신 정보는 부존재합니다", "왜 비공개인지 사유를 아래에 적었습니다", "수수료를 납부하여 주시면 공개해 드립니다", "회의를 취소해 주세요", "업무에 지장이 없도록 하겠습니다", "업무에 지장을 주지 않는 범위에서",
    "불편을 드려 죄송합니다. 조금만 기다려 주시면 감사하겠습니다", "조치를 취하여 주시기 바랍니다", "필요한 조치를 취하고 결과를 알려 주세요", "청구인을 회유하거나 취하를 종용하지 마십시오", "그만큼 시간이 걸립니다", "그만두신 직원 대신 처리합니다",
    "가만히 두면 녹이 습니다", "정보공개 청구 이유는 적지 않으셔도 됩니다", "기한 내 미제출 시 불이익이 있을 수 있습니다", "개인정보를 유출하면 고발될 수 있습니다", "편의를 위해 주차 공간을 마련했습니다", "빗길 운전 조심하세요", "은혜로운 하루 되세요",
]  # fmt: skip


def _hits(text):
    built, _ = views.build(Part("text", Sensitive(text)))
    return [f for view in built for f in DETECTOR.detect(view)]


@pytest.mark.parametrize("text", LEANS)
def test_leaning(text):
    assert _hits(text)


@pytest.mark.parametrize("text", POLITE)
def test_procedure(text):
    assert not _hits(text)


VIOLENT = (
    ("죽이", "죽일", "죽여"), ("칼로 찌르", "칼로 찌를", "칼로 찔러"), ("다리를 부러뜨리", "다리를 부러뜨릴", "다리를 부러뜨려"), ("불을 지르", "불을 지를", "불을 질러"),
    ("목을 조르", "목을 조를", "목을 졸라"), ("손가락을 자르", "손가락을 자를", "손가락을 잘라"), ("흠씬 패", "흠씬 팰", "흠씬 패"), ("때려눕히", "때려눕힐", "때려눕혀"),
    ("집을 태우", "집을 태울", "집을 태워"), ("땅에 묻", "땅에 묻을", "땅에 묻어"), ("대가리를 깨", "대가리를 깰", "대가리를 깨"),
)  # fmt: skip
WILLED = (
    "{0}겠습니다",
    "{0}겠다",
    "{1} 겁니다",
    "{1} 거야",
    "{1}테니까",
    "{2} 버리겠습니다",
    "{2}버린다",
    "{2} 버릴 거요",
    "{2} 놓겠습니다",
    "{2} 줄까",
    "{2}버립니다",
    "{2} 버릴 수도 있습니다",
    "{2} 버릴래",
    "{2} 놓을까",
    "{1}래?",
    "{1}게요.",
    "{0}고 싶다",
    "{2}버리기 전에",
    "계속 그러면 {2}버립니다",
)
DRESSES = (
    "{}", "[한빛시 도로과] 도로점용료 120,000원을 11월 30일까지 납부하지 않으면 {}", "안내드립니다. 신청하신 건은 처리되었습니다.\n{}\n문의: 민원실", "{}! 기한 내 납부 바랍니다",
)  # fmt: skip
REPORTED = (
    "{0}겠다고 협박하는 전화는 112에 신고하십시오",
    "{0}겠다는 문자를 받으셨습니까",
    "{0}지 않겠습니다",
    "{2} 버리겠다며 위협한 사람을 조사합니다",
    '남편분이 "{2}버린다"고 하신 녹음은 지우지 마십시오',
    "'{0}겠다'는 말도 폭력입니다",
    "피의자는 피해자에게 '{0}겠다'고 말한 뒤 달아났습니다",
    "신청하신 도서 『{1} 거야』 예약 도착 안내",
)
OWN = (
    "나는 '{0}겠다'고 했다",
    '"{2}버린다"라고 내가 분명히 말했습니다',
    "{0}겠다고 했지",
    '"{0}겠다"',
    "『{0}겠다』",
    '과장님이 "{2}버리겠다"고 하십니다',
    "남편분이 {0}겠다고 하던데요",
    '"{0}겠다"는 말씀을 드립니다',
    "'{0}겠다'는 말 명심하세요",
    '제가 보낸 "{0}겠다"는 문자 받으셨죠?',
    "112에 신고하면 {0}겠다고 했지?",
    "> {0}겠다",
    "안녕하세요.\n> {0}겠다",
    "남편분이 '{0}겠다'고 한 말은 기록하겠습니다. 그리고 {0}겠습니다",
)
UNLESS = ("납부하지 않으면", "과태료를 안 내면", "계속 민원을 넣으시면", "미납 시", "이러시면", "취하하지 않으시면")
THEN = (
    "밤길 조심하십시오",
    "후회하게 될 것입니다",
    "후회하실 겁니다",
    "각오하십시오",
    "무사하지 못할 겁니다",
    "가만두지 않겠습니다",
)
LAWFUL_THEN = (
    "압류합니다",
    "고발될 수 있습니다",
    "체납처분을 받게 됩니다",
    "가산금이 붙습니다",
    "신청이 반려됩니다",
    "법적 조치를 할 수 있습니다",
    "불이익을 받을 수 있습니다",
)


def _plain(text):
    return any(one.score >= OPEN_THREAT for one in _hits(text))


@pytest.mark.parametrize("dress", DRESSES)
def test_an_open_threat_is_one_whatever_stands_beside_it(dress):
    for verb in VIOLENT:
        for will in WILLED:
            assert _plain(dress.format(will.format(*verb))), (dress, will.format(*verb))


def test_what_others_said_and_what_is_denied_is_no_threat():
    for verb in VIOLENT:
        for told in REPORTED:
            assert not _plain(told.format(*verb)), told.format(*verb)


def test_quoting_is_no_way_out():
    for verb in VIOLENT:
        for told in OWN:
            assert _plain(told.format(*verb)), told.format(*verb)


def test_what_stands_below_ones_own_answer_is_the_citizens():
    mark = "2026년 12월 1일 (화) 오전 9:12, 이웃 <a@letters.example>님이 작성:\n"
    answer = "불편을 드려 죄송합니다. 오늘 중으로 보수하겠습니다.\n\n"
    for verb in VIOLENT:
        words = verb[0] + "겠습니다"
        assert not _plain(f"{answer}{mark}> 길이 왜 이래.\n> 담당자 {words}")
        assert _plain(f"{answer}{mark}> 길이 왜 이래.\n담당자 {words}")
        assert _plain(f"{mark}> 담당자 {words}")


@pytest.mark.parametrize(
    "text",
    [
        "죽을래?", "죽고 싶냐", "디지고 싶나", "너 죽는다 진짜", "칼침 맞기 싫으면 꺼져", "신상 털리기 싫으면 닥치고 있어라", "전과 생기고 싶지 않으면 멈춰요", "피 보기 싫으면 물러나시죠", "때려 죽인다", "반병신 만들어 줄까",
        "확 쥑이삔다", "쥬겨 버린다", "주겨버린다", "가만두지 안겠습니다", "가마니 안 놔둘거야", "죽여🔪버린다", "가게 문 닫게 만들겠습니다", "좋은 말로 할 때 들으세요", "개새끼야 너 때문에 내가 이 고생이다",
        "병신 같은 게 어디서 큰소리야", "꺼져 이 새끼야", "닥치고 가만히 계세요", "지랄하지 마세요 진짜", "또라이 아니에요?", "늙었으면 곱게 늙으세요", "18놈아", "ㅂㅅ아 그만해", "한심한 놈아", "기생충 같은 인간",
    ],
)  # fmt: skip
def test_other_threats_and_plain_abuse(text):
    assert _plain(text)
    assert _plain(f"{text} 감사합니다. 건강하세요.")


@pytest.mark.parametrize(
    "text",
    [
        "2016년은 병신년으로 붉은 원숭이의 해였습니다", "소설 《병신과 머저리》를 읽습니다", "이 새끼 고양이는 두 달입니다", "개 새끼 세 마리를 분양합니다", "사업의 시발점이 된 조례", "시발역은 하늘역입니다", "보안등이 꺼져 있어 어둡습니다",
        "추위가 닥쳐 수도관이 업니다", "지랄탄 사진전", "등신대 마네킹", "또라이 선언문이라는 제목의 전시", "진상 조사 결과", "쥐를 죽이겠습니다", "북을 때리겠습니다", "가로수 가지를 자르겠습니다", "공원 땅속에 묻어 드리겠습니다",
        "마피아가 한 명을 죽입니다", "죽고 싶다는 생각이 드시면 109로 전화하세요", "죽고 싶은 마음이 드시나요?", "김장 담그기 행사", "음식이 맛있어 죽겠다는 요리교실", "기생충 검사 결과는 정상입니다", "강도가 칼로 찌릅니다",
    ],
)  # fmt: skip
def test_homographs_things_and_tales_are_neither(text):
    assert not _plain(text)


def test_a_demand_excuses_the_consequences_of_law_and_no_other():
    for demand in UNLESS:
        for then in THEN:
            assert _plain(f"{demand} {then}"), f"{demand} {then}"
        for then in LAWFUL_THEN:
            assert not _plain(f"{demand} {then}"), f"{demand} {then}"
