"""Requesters who are in no register: forms, phrases and lists are stopped, other mail is not. The lines were written before the rule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dlp
from dlp import keys, register
from dlp.app.init import init
from dlp.linkage import strangers

HERE = Path(__file__).parent
STAFF = (
    "사번,성명,부서,직위,전자우편,메신저,내선,휴대전화,역할\n"
    "U01,강가온,총무과,주무관,gaon@office.example,@gaon,033-0300-3001,010-1999-0001,none\n"
    "U02,나세온,회계과,주무관,seon@office.example,@seon,033-0300-3003,010-1999-0003,none\n"
    "U03,우다솔,민원과,주무관,foi@office.example,@foi,033-0300-3004,010-1999-0004,foi_officer\n"
    "U04,노을찬,문화국,국장,chief@office.example,@chief,033-0300-3002,010-1999-0002,none\n"
    "U05,하늬람,감사과,과장,audit@office.example,@audit,033-0300-3005,010-1999-0005,audit\n"
)
CASES = "접수번호,접수일,청구제목,청구인,휴대전화,처리부서,담당자,상태,종결일\n70010001,2026-11-10,별맞이 축제 식대,함초롬,010-0123-4567,총무과,U01,open,\n"
FORM = "정보공개 청구서\n청구인 성명: 도해온\n전화번호: 010-0421-7733\n청구 내용: 가로등 교체 공사 설계서\n공개 방법: 전자파일"
PHRASE = "정보공개 청구한 사람이 도해온이라는데 아세요?"


def lines(name: str) -> list[tuple[str, str]]:
    """(kind, text) of each block of a file: form, phrase, list or other."""
    found = []
    for block in (HERE / f"own_{name}.txt").read_text("utf-8").split("=== ")[1:]:
        kind, _, text = block.partition("\n")
        found.append((kind.strip(), text.strip()))
    return found


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("site")
    init(folder)
    ring = keys.load(folder / "keys")
    for kind, text in (("staff", STAFF), ("cases", CASES)):
        table = folder / f"{kind}.csv"
        table.write_text(text, "utf-8")
        assert register.import_table(folder, kind, table, ring, datetime.now(UTC)).ok
    with dlp.open_site(folder) as opened:
        yield opened


def decided(site: Any, text: str, *to: str, sender: str = "gaon@office.example", **more: Any) -> Any:
    message = {
        "channel": "email", "sender": {"address": sender}, "recipients": [{"address": one} for one in to or ("seon@office.example",)], "text": text, **more,
    }  # fmt: skip
    return site.scan(message, remember=False)


@pytest.mark.parametrize("name", ["dev", "test"])
def test_what_shows_a_requester_is_stopped_and_the_rest_is_not(site: Any, name: str) -> None:
    shown, missed, wrong = 0, [], []
    for kind, text in lines(name):
        stopped = decided(site, text).action in ("hold", "block")
        shown += kind != "other"
        if kind != "other" and not stopped:
            missed.append(text)
        if kind == "other" and stopped:
            wrong.append(text)
    assert len(missed) <= 0.05 * shown, missed
    assert not wrong


@pytest.mark.parametrize(
    ("to", "sender", "text", "action"),
    [
        ("seon@office.example", "gaon@office.example", FORM, "block"),
        ("chief@office.example", "foi@office.example", FORM, "block"),
        ("private@mailbox.example", "gaon@office.example", FORM, "block"),
        ("seon@office.example", "gaon@office.example", PHRASE, "hold"),
        ("foi@office.example", "gaon@office.example", FORM, "allow"),
        ("audit@office.example", "gaon@office.example", PHRASE, "allow"),
        ("seon@office.example", "foi@office.example", FORM, "alert"),
        ("haeon@mailbox.example", "foi@office.example", "도해온님, 접수하신 정보공개 청구서 사본입니다.\n" + FORM, "hold"),
        ("haeon@mailbox.example", "foi@office.example", FORM + "\n전자우편: haeon@mailbox.example", "alert"),
    ],
)
def test_who_may_know(site: Any, to: str, sender: str, text: str, action: str) -> None:
    assert decided(site, text, to, sender=sender).action == action


@pytest.mark.parametrize("carrier", ["\n".join, "\t".join, " | ".join], ids=["lines", "tabs", "cells"])
@pytest.mark.parametrize(
    ("cells", "held"),
    [
        ((), False),
        (("휴대전화", "010-0421-7733"), True),
        (("전자우편", "haeon@mailbox.example"), True),
        (("생년월일", "1903-04-05"), True),
        (("휴대전화", "010-0421-7733", "전자우편", "friend@mailbox.example"), False),
        (("생년월일", "1903-04-05", "전자우편", "friend@mailbox.example"), False),
        (("전자우편", "haeon@mailbox.example", "참고", "friend@mailbox.example"), True),
    ],
    ids=["name", "phone", "mail", "birth", "own-mail", "own-mail-birth", "two-mails"],
)
def test_a_form_leaves_the_agency_only_to_whom_it_belongs(site: Any, carrier: Any, cells: tuple[str, ...], held: bool) -> None:
    """The FOI desk may return a form to its requester, whose address stands in it; to any other mailbox it is held, however it is addressed."""
    form = carrier(
        ["정보공개 청구서", "청구인 성명", "도해온", *cells, "청구 내용", "가로등 교체 공사 설계서", "공개 방법", "전자파일"]
    )
    for greeting in ("", "도해온님께 접수하신 청구서를 보내드립니다.\n\n"):
        told = decided(site, greeting + form, "friend@mailbox.example", sender="foi@office.example").action
        assert (told == "hold") is held, (greeting, told)


@pytest.mark.parametrize(
    ("to", "text", "action"),
    [
        ("seon@office.example", "정보공개 건은 팀장님이 민원인께 안내하라고 하셨어요", "allow"),
        ("seon@office.example", "정보공개 소송 판결문 봤어요? 회의록은 공개하라고 했네요", "allow"),
        ("other@agency.example", "도해온님 안녕하세요. 정보공개 청구 처리 절차를 여쭤보셔서 회신드립니다.", "allow"),
        ("seon@office.example", "도해온 사건 항소하기로 했음. 정보공개소송은 아니고 그냥 보상금 증액 소송", "allow"),
        ("seon@office.example", "정보공개 청구 들어왔어요. 도해온님이라고 하시네요", "hold"),
        ("seon@office.example", "이의신청인 도해온이 회의에 출석해서 진술하겠답니다. 의견진술 10분 잡아 주세요", "allow"),
        ("seon@office.example", "이의신청인 도해온이 비공개 결정에 불복해 출석하겠답니다", "hold"),
        (
            "seon@office.example",
            "행정심판 청구서\n청구인 도해온\n피청구인 미리내시장\n청구취지: 처분을 취소한다\n\n* 정보공개에 관한 법률 제9조",
            "allow",
        ),
        ("seon@office.example", "정보공개 청구서\n청구인 도해온\n청구취지: 설계서\n공개 방법: 전자파일", "block"),
    ],
    ids=[
        "verb",
        "verb-2",
        "addressed",
        "another-sentence",
        "another-sentence-of-him",
        "appeal",
        "appeal-of-disclosure",
        "other-form",
        "form",
    ],
)
def test_what_only_looks_like_a_requester(site: Any, to: str, text: str, action: str) -> None:
    assert decided(site, text, to).action == action


_DAMAGE = "청구인 도해온(010-0421-7733)\n사고: 화장장 계단 미끄러짐\n청구액 3,234,000원\n보험 접수번호 2026-2286"
_FOOTER = (
    "\n\n담당 강가온\n※ 본 전자우편은 정보공개법에 따른 비공개 대상 정보를 포함할 수 있습니다. 정보공개 청구는 open.office.example"
)


@pytest.mark.parametrize("footer", ["", _FOOTER], ids=["plain", "footer"])
@pytest.mark.parametrize(
    ("text", "action"),
    [
        (_DAMAGE, "allow"),
        ("요양급여 심사청구\n청구인 도해온 010-0421-7733\n요양기관 한마음의원\n급여액 320,000원", "allow"),
        ("심의회 위원 교육\n외부위원 최온결, 도해온. 회의비는 당일 지급", "allow"),
        ("정보공개 건입니다. " + _DAMAGE, "hold"),
        ("정보공개 청구인 도해온(010-0421-7733)\n계단 사고 관련 영상 달라고 하네요", "hold"),
        ("외부위원 최온결, 나보슬은 보지 마세요. 정보공개 청구한 사람은 도해온이래요", "hold"),
    ],
    ids=["damage", "care", "members", "damage-asked", "asked", "beside-members"],
)
def test_a_footer_that_names_the_law_makes_no_request_of_another_procedure(site: Any, text: str, action: str, footer: str) -> None:
    assert decided(site, text + footer).action == action


def test_a_registered_requester_is_the_registers_own_matter(site: Any) -> None:
    text = "정보공개 청구서\n청구인 성명: 함초롬\n전화번호: 010-0123-4567\n청구 내용: 별맞이 축제 식대\n공개 방법: 전자파일"
    blocked = decided(site, text)
    assert {one.rule for one in blocked.verdict.decision.reasons} == {"requester-data-to-uninvolved-staff"}
    assert decided(site, text, "gaon@office.example", sender="foi@office.example").action == "allow"


@pytest.mark.parametrize("carrier", ["\n".join, "\t".join, " | ".join, ", ".join], ids=["lines", "tabs", "cells", "commas"])
@pytest.mark.parametrize("turned", [False, True])
def test_layout_and_order_do_not_matter(site: Any, carrier: Any, turned: bool) -> None:
    cells = [
        "청구인 성명",
        "도해온",
        "휴대전화",
        "010-0421-7733",
        "청구 내용",
        "가로등 교체 공사 설계서",
        "공개 방법",
        "전자파일",
        "수령 방법",
        "우편",
    ]
    pairs = [cells[n : n + 2] for n in range(0, len(cells), 2)]
    flat = [cell for pair in (reversed(pairs) if turned else pairs) for cell in pair]
    assert decided(site, carrier(flat)).action == "block"


def test_text_elsewhere_never_lets_it_go(site: Any) -> None:
    """Another procedure, a course or the press spoken of in another place of the message changes nothing where the request is named."""
    for more in (
        "보험금 청구 서류는 별도로 보내세요.",
        "다음 주 정보공개 교육 참석자를 알려 주세요.",
        "보도자료를 붙입니다.",
        "홍길동 010-0000-0000 작성 예시",
    ):
        for text in (f"{more}\n\n\n{FORM}", f"{FORM}\n\n\n{more}"):
            assert decided(site, text).action == "block", more
        assert decided(site, f"{PHRASE}\n\n\n{more}").action in ("hold", "block"), more


WHO = "정보공개 청구한 거 남궁솔이래"
"""Names somebody by the name model alone: no label, no register."""
SUPPLIES = "오늘 창고 정리와 비품 점검을 마쳤습니다. 토너와 복사지는 다음 주에 들어옵니다.\n"
ATTENDED = "".join(
    f"{'김이박최정강조윤장임'[n % 10]}{'가나다라마바사아자차'[n // 10 % 10]}{'람온솔빛결늘'[n // 100]} 참석\n" for n in range(600)
)


@pytest.mark.parametrize(
    "before",
    [SUPPLIES * 1_500, f"정보공개 제도 안내\n{SUPPLIES * 1_500}", f"정보공개 교육 참석자\n{ATTENDED}{SUPPLIES * 40}"],
    ids=["long", "long after a request", "six hundred names"],
)
def test_what_stands_before_hides_nobody(site: Any, before: str) -> None:
    assert decided(site, WHO).action == "hold"
    assert decided(site, before + WHO).action in ("hold", "block")


def test_a_text_too_long_to_be_read_is_a_gap_and_never_clean(site: Any) -> None:
    """A request is named in every part: either the name at the end is found, or it is said that not all was read."""
    book = "".join(f"정보공개 청구 안내 {n}쪽\n{SUPPLIES * 1_300}" for n in range(12))
    seen = decided(site, book + WHO)
    assert seen.action in ("hold", "block"), seen.to_dict()["gaps"]


def test_names_that_the_model_does_not_read_any_more_are_a_gap(site: Any) -> None:
    minutes = "".join(f"{n}번 안건은 정보공개 청구 목록 정리이고 {n}호에서 모입니다.\n" for n in range(1_000, 2_400))
    seen = decided(site, minutes, "private@mailbox.example")
    assert [gap["reason"] for gap in seen.to_dict()["gaps"]] == ["limit"]
    assert seen.action in ("hold", "block")
    assert not decided(site, minutes[:10_000], "private@mailbox.example").to_dict()["gaps"]


def test_a_list_of_people_who_are_no_requesters(site: Any) -> None:
    people = "\n".join(
        f"성명: {'김이박최정'[n % 5]}{'가나다라마'[n // 5 % 5]}{'람온'[n // 25 % 2]} 010-0{n:03}-2{n:03}" for n in range(50)
    )
    assert decided(site, people, "private@mailbox.example").action == "hold"
    assert decided(site, people, "seon@office.example").action == "allow"
    assert decided(site, "\n".join(people.splitlines()[:20]), "private@mailbox.example").action == "allow"


def test_plain_text_loads_no_model(site: Any) -> None:
    """The gate: what names no request never comes to the detector of names, nor does what goes to the desk."""
    asked = []

    class Watch:
        name, version, entities = "watch", "1", frozenset({"PERSON"})

        def detect(self, view: Any) -> tuple[()]:
            asked.append(view.how)
            return ()

    from dataclasses import replace

    real = site._tools
    site._tools = replace(real, names=(Watch(),))
    try:
        decided(site, "오늘 회의는 3층 회의실에서 합니다. 자료는 내일까지 보내 주세요.")
        decided(site, "공개 채용 면접 일정을 알려 드립니다")
        decided(site, PHRASE, "foi@office.example")
        assert not asked
        decided(site, PHRASE)
        assert asked
    finally:
        site._tools = real


def test_the_case_that_comes_late_gives_its_number_to_what_was_stopped(tmp_path: Path) -> None:
    from dlp.app.looking_back import sweep
    from dlp.store.attached import KIND

    init(tmp_path)
    ring = keys.load(tmp_path / "keys")
    table = tmp_path / "staff.csv"
    table.write_text(STAFF, "utf-8")
    register.import_table(tmp_path, "staff", table, ring, datetime.now(UTC))
    with dlp.open_site(tmp_path) as opened:
        message = {
            "channel": "email",
            "sender": {"address": "gaon@office.example"},
            "recipients": [{"address": "seon@office.example"}],
            "text": FORM,
        }
        stopped = opened.submit(message)
        assert stopped.action == "block"
        store, now = opened.recording.store, datetime.now(UTC)
        assert sweep(tmp_path, ring, store, days=30, now=now).count("attached") == 0
        late = tmp_path / "cases.csv"
        late.write_text(
            CASES.splitlines()[0] + "\n70010009,2026-11-28,가로등 설계서,도해온,010-0421-7733,총무과,U01,open,\n", "utf-8"
        )
        assert register.import_table(tmp_path, "cases", late, ring, now).ok
        assert sweep(tmp_path, ring, store, days=30, now=now).count("attached") == 1
        assert sweep(tmp_path, ring, store, days=30, now=now).count("attached") == 0, "once"
        history = store.incident(stopped.incident_id)["history"]
        assert [step["case_no"] for step in history if step["kind"] == KIND] == ["70010009"]
        assert store.verify().breaks == ()


TITLES = ("씨", "비서님", "비서", "과장", "국장님", "팀장", "주무관", "의원", "교수", "위원장", "기자", "정책보좌관", "운전원")
FILED = (
    "{N}이 정보공개 청구를 냈다", "{N}께서 정보공개를 청구하셨습니다", "{N}이 또 정보공개청구 넣었네요", "정보공개 청구한 사람이 {N}이래요",
    "정보공개 청구인은 {N}입니다", "{N}이 정보공개 청구인이래",
)  # fmt: skip
AT_WORK = (
    "{N} 주무관이 정보공개 청구를 접수했습니다", "정보공개청구 담당은 {N} 팀장입니다", "정보공개 청구 건은 {N} 과장이 결재했습니다",
    "정보공개청구서는 {N} 주무관에게 내시면 됩니다", "정보공개 청구인에게 {N} 주무관이 통지서를 발송했습니다", "{N} 과장이 정보공개를 했습니다",
    "정보공개 청구인이 {N} 주무관에게 전화했습니다", "{N} 주무관이 정보공개 청구 답변서를 냈습니다", "{N} 국장이 비공개 결정을 했습니다",
)  # fmt: skip


@pytest.mark.parametrize("name", ["도해온", "김민석", "노을찬"])
def test_no_post_makes_somebody_else_of_who_is_said_to_have_filed(site: Any, name: str) -> None:
    """Not even one of the staff table. Who received, decided or answers is not said to have filed."""
    said = [
        text.replace("{N}", f"{room}{name} {title}") for text in FILED for room in ("", "비서실 ", "문화과 ") for title in TITLES
    ]
    assert [text for text in said if decided(site, text).action not in ("hold", "block")] == []
    assert [text for text in AT_WORK if decided(site, text.replace("{N}", name)).action in ("hold", "block")] == []


ASKED = [
    f"{before}{{}}{called}{about} 청구{did}{mark}"
    for before in ("", "혹시 ", "가로등 건은 ")
    for called, about in ((" 씨가", ""), ("이라는 사람이", ""), (" 님이", " 공사 자료"), (" 씨가", " 정보공개"))
    for did, mark in (("한 거 있어", "?"), ("했나요", ""), ("서 냈는지", " 알아봐 줘요"))
]


def test_whoever_asks_whether_somebody_filed_learns_nothing(site: Any) -> None:
    """The answer is one for a requester and for anybody else: the same action with the same words to the sender."""
    for asked in ASKED:
        told = [
            decided(site, asked.format(name), "chief@office.example", sender="seon@office.example") for name in ("함초롬", "도해온")
        ]
        assert [one.action for one in told] == ["hold", "hold"], asked
        assert told[0].user_message == told[1].user_message
    told = (
        "함초롬 씨가 축제 식대를 청구했어요",
        "정보공개 청구인 함초롬, 아시는 분?",
        "또 들어왔네요. 청구인 함초롬, 아시는 분 있나요?",
        "함초롬 씨가 정보공개를 청구했는데 어떻게 하죠?",
        "정보공개 청구한 건 함초롬 씨예요. 점심 뭐 먹죠?",
    )
    for text in told:
        assert decided(site, text, "chief@office.example", sender="seon@office.example").action == "block", (
            "who tells what he knows asks nothing"
        )
    for other in ("도해온 씨가 출장비 청구했나요?", "도해온 씨가 강사료를 청구하셨나요?", "기관이 청구했나요?"):
        assert decided(site, other).action == "allow", other


ASKED_OF_WORK = [
    f"{before}{{}}{called} {what}{mark}"
    for before in ("", "혹시 ")
    for called in (" 씨", " 님")
    for what in (
        "정보공개 청구 건 담당이시죠", "정보공개 청구서 접수됐나요", "이름으로 들어온 정보공개 청구 있나요", "정보공개 청구 언제 들어왔죠", "정보공개 결과 나왔나요", "한테 정보공개 통지 나갔나요", "정보공개 청구 처리 기한이 언제인가요",
    )
    for mark in ("?", "")
] + ["혹시 {} 씨도 정보공개 냈어요?", "{} 씨가 정보공개 청구했어요?"]  # fmt: skip


@pytest.mark.parametrize("asked", ASKED_OF_WORK)
def test_nor_does_he_by_asking_for_what_became_of_it(site: Any, asked: str) -> None:
    told = [
        decided(site, asked.format(name), "chief@office.example", sender="seon@office.example") for name in ("함초롬", "도해온")
    ]
    assert [one.action for one in told] == ["hold", "hold"]
    assert told[0].user_message == told[1].user_message


ASKED_IF_SO = [
    before.format(f"{{}}{said}") + asked
    for before, said in (
        ("이번에 정보공개 낸 사람이 {}", "이라던데"), ("{}", " 님이 우리 시에 정보공개 청구 하셨다는 게"), ("정보공개 청구인이 {}", "이라는 게"),
    )
    for asked in (" 사실이야?", " 진짜예요?", " 정말인가요", " 맞는지 확인 부탁드려요", " 맞죠?")
] + [
    f"{label}{{}}{asked}"
    for label in ("정보공개 청구인이 혹시 ", "정보공개 청구인: ", "정보공개 청구한 사람 혹시 ")
    for asked in ("?", " 씨?", " 아니지?", " 아니죠?", " 씨 맞아요?", " 씨 (맞는지 확인 부탁드립니다)")
] + ["{} 씨 이름으로 된 정보공개 있으면 알려주세요.", "성명 {} 씨, 정보공개 청구 여부 회신 바랍니다.", "정보공개 청구한 사람 중에 {} 씨 있나요?"]  # fmt: skip


@pytest.mark.parametrize("asked", ASKED_IF_SO)
def test_nor_does_he_by_saying_it_and_asking_whether_it_is_so(site: Any, asked: str) -> None:
    """The form of a statement with a question behind it is a question."""
    told = [
        decided(site, asked.format(name), "chief@office.example", sender="seon@office.example") for name in ("함초롬", "도해온")
    ]
    assert [one.action for one in told] == ["hold", "hold"]
    assert told[0].user_message == told[1].user_message


@pytest.mark.parametrize(
    "asked",
    [
        "정보공개 청구인 중에 {} 쓰는 사람 있나요?",
        "{} 이 번호로 정보공개 청구한 사람 있어요?",
        "정보공개 청구인 연락처가 {} 맞아요?",
    ],
)
def test_nor_by_asking_for_a_number(site: Any, asked: str) -> None:
    told = [
        decided(site, asked.format(number), "chief@office.example", sender="seon@office.example")
        for number in ("010-0123-4567", "010-0421-7744")
    ]
    assert [one.action for one in told] == ["hold", "hold"]
    assert told[0].user_message == told[1].user_message


@given(
    st.lists(st.sampled_from(["함초롬", " 씨", "가", "이", " 정보공개", " 청구", "했는지 ", "했는데 ", " 맞나요", "?", ". ", "\n", "담당이시죠", " 청구인 "]), min_size=150, max_size=400),
    st.text("가나 ?.", max_size=300),
)  # fmt: skip
def test_a_question_is_looked_for_near_the_name(pieces: list[str], behind: str) -> None:
    """Each of thousands of names costs no more than what stands about it: nothing further on changes the answer."""
    text = "함초롬" + "".join(pieces)
    near = text[: 3 + strangers.ASKED_WITHIN]
    if len(text) > len(near):
        assert strangers.asks_whether(text, 0, 3) == strangers.asks_whether(near + behind, 0, 3)


@pytest.mark.parametrize("by", ["로", "를 통해", "를", "으로"])
@pytest.mark.parametrize("did", ["요청하셨습니다", "신청했다고 합니다", "청구했어요"])
def test_by_whatever_particle_disclosure_was_asked_for(site: Any, by: str, did: str) -> None:
    assert decided(site, f"가로등 교체 자료를 도해온님이 정보공개{by} {did}", "rival@firm.example").action in ("hold", "block")


def test_what_is_done_to_a_name_is_none(site: Any) -> None:
    done = ["가림", "지움", "숨김", "밝힘", "남김", "알림", "보냄", "받음", "맡김", "바꿈", "돌림"]
    assert [one for one in done if decided(site, f"청구인 {one}, 정보공개 자료 검토 바랍니다").action != "allow"] == []
    assert [
        one for one in ("김봄", "이솜", "한샘") if decided(site, f"정보공개 청구인 {one}, 검토 바랍니다").action == "allow"
    ] == []
    assert decided(site, "정보공개 청구인 가림 씨가 또 넣었어요").action != "allow"
