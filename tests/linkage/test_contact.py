"""Contact by duty: lines of other officials than those who trained the model, through a whole site, plain and in official dress."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

sys.path.append(str(Path(__file__).parents[1] / "whole"))

import whole_rig as rig

import dlp
from dlp.app.replay.wording import CONTACT
from dlp.linkage.contact import kinds, text

HERE = Path(__file__).parent / "contact_lines"
ROOT = Path(__file__).parents[2]
STOP = ("hold", "block")


class Line(NamedTuple):
    label: str  # C personal approach, X pressing, L lawful
    family: str
    sender: str
    recipient: str
    channel: str
    said: str


def _table(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((HERE / name).read_text("utf-8").splitlines()))


def _opened(here: Path, tables: Path) -> dlp.Site:
    for words in (["init"], *(["register", "import", name, str(tables / f"{name}.csv")] for name in ("staff", "cases"))):
        assert rig.here(here, *words).returncode == 0
    return dlp.open_site(here)


def _lines(name: str) -> list[Line]:
    rows = (HERE / name).read_text("utf-8").splitlines()
    return [Line(*raw.replace("\\n", "\n").split("|", 5)) for raw in rows if raw and raw[0] != "#"]


LINES = _lines("lines.txt")
WRAPPERS = (HERE / "wrappers.txt").read_text("utf-8").splitlines()
STAFF = {row["사번"]: row for row in _table("staff.csv")}
CASES = {f"R{n}": row for n, row in enumerate(_table("cases.csv"), 1)}
ON_IT = {
    (one, f"R{n}") for n, row in enumerate(_table("cases.csv"), 1) for one in f"{row['담당자']};{row['결재선']}".split(";") if one
}
"""Whoever works on a case may ask its requester for a call: of theirs only pressing lines count."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dlp.Site:
    return _opened(tmp_path_factory.mktemp("contact") / "site", HERE)


def _message(line: Line, n: int, said: str = "", to: str = "") -> dict[str, object]:
    mail = line.channel == "email"
    stranger = f"nobody{n}@mailbox.example" if mail else f"010-0999-{n:04d}"
    own = CASES[line.recipient]["전자우편" if mail else "휴대전화"] if line.recipient in CASES else stranger
    return {
        "schema": 1, "id": f"m-{n}", "channel": "email" if mail else "sms", "text": said or line.said,
        "sender": {"address": STAFF[line.sender]["전자우편" if mail else "내선"], "staff_id": line.sender},
        "recipients": [{"address": {"": own, "stranger": stranger}[to]}],
    }  # fmt: skip


def _stopped(site: dlp.Site, lines: list[Line], said: list[str]) -> list[Line]:
    answers = [site.scan(_message(line, n, one), remember=False) for n, (line, one) in enumerate(zip(lines, said, strict=True))]
    return [line for line, one in zip(lines, answers, strict=True) if one.action in STOP]


def _approaches(lines: list[Line]) -> list[Line]:
    return [one for one in lines if one.label == "X" or (one.label == "C" and (one.sender, one.recipient) not in ON_IT)]


APPROACHES = _approaches(LINES)
LAWFUL = [one for one in LINES if one.label == "L"]


def test_approaches_are_stopped_and_lawful_contact_is_not(site: dlp.Site) -> None:
    stopped = _stopped(site, APPROACHES, [one.said for one in APPROACHES])
    assert len(stopped) >= 0.95 * len(APPROACHES)
    assert len(_stopped(site, LAWFUL, [one.said for one in LAWFUL])) <= 0.02 * len(LAWFUL)


def test_lines_of_a_hand_that_knew_neither_model_nor_sentences(site: dlp.Site) -> None:
    """`another_hand.txt`, trained with by now. First look: 176 of 190 stopped, in dress 171; 16 of 201 lawful lines; by a model that leaves the hand out
    (`tools/measure_contact.py --left-out`) see the card. The bounds are what it must never fall below."""
    lines = _lines("another_hand.txt")
    approaches, lawful = _approaches(lines), [one for one in lines if one.label == "L"]
    assert len(approaches) >= 190
    assert len(lawful) >= 200
    assert len(_stopped(site, approaches, [one.said for one in approaches])) >= 0.9 * len(approaches)
    assert len(_stopped(site, lawful, [one.said for one in lawful])) <= 0.08 * len(lawful)


@pytest.mark.parametrize(
    ("hand", "bounds"),
    [
        ("hand_n", (("lawful", 150, 0.92), ("approach", 100, 0.95), ("dressed", 50, 0.66))),  # trained with by now
        ("hand_v", (("lawful", 60, 0.92), ("approach", 60, 0.85), ("dressed", 30, 0.66))),  # nobody trains on it
        ("hand_y", (("lawful", 60, 0.92), ("approach", 30, 0.86), ("dressed", 30, 0.86))),  # nor on this
        ("hand_z", (("lawful", 75, 0.9), ("approach", 55, 0.86), ("dressed", 20, 0.76))),  # nor on this half
    ],
)
def test_lines_with_senders_of_many_posts(hand: str, bounds: tuple[tuple[str, int, float], ...], tmp_path: Path) -> None:
    """`hand_n`: a county, an office of education and a corporation; `hand_v`: a regional office of ports; `hand_y`: a university; `hand_z`: a city district. The bounds are what it must never fall below;
    `tools/measure_contact.py` tells first look and last (`tools/contact/CARD.md`)."""
    staff, cases = _table(f"{hand}/staff.csv"), _table(f"{hand}/cases.csv")
    own = {one["사번"]: one for one in staff}
    right: dict[str, list[bool]] = {}
    with _opened(tmp_path / "site", HERE / hand) as site:
        for n, raw in enumerate((HERE / f"{hand}/lines.txt").read_text("utf-8").splitlines()):
            if raw[0] == "#":
                continue
            label, sender, recipient, channel, said = raw.replace("\\n", "\n").split("|", 4)
            mail = channel == "email"
            person = own[recipient] if recipient in own else cases[int(recipient[1:]) - 1]
            place = ("전자우편" if mail else "내선") if recipient in own else "전자우편" if mail else "휴대전화"
            decision = site.scan(
                {
                    "schema": 1, "id": f"{hand}-{n}", "channel": channel, "text": said,
                    "sender": {"address": own[sender]["전자우편" if mail else "내선"], "staff_id": sender},
                    "recipients": [{"address": person[place]}],
                },
                remember=False,
            )  # fmt: skip
            kind = "lawful" if label in "LD" else "dressed" if label == "W" else "approach"
            right.setdefault(kind, []).append((decision.action in STOP) == (kind != "lawful"))
    for kind, lines, least in bounds:
        assert len(right[kind]) == lines
        assert sum(right[kind]) >= least * lines, kind


def test_a_half_by_the_model_alone() -> None:
    """`hand_m.txt`, nothing verified; trained with by now. Measured before: 13 of 99 lawful lines of who has no part, 3 of 110 pressing; 49 of 52 approaches,
    21 of 24 in dress at least in doubt. The bounds are what it must never fall below."""
    said = [
        raw.replace("\\n", "\n").split("|", 1) for raw in (HERE / "hand_m.txt").read_text("utf-8").splitlines() if raw[0] != "#"
    ]
    read = [(label, kinds.KINDS.index(kinds.judge([one]).word)) for label, one in said]
    doubtful, approach, pressing = (kinds.KINDS.index(word) for word in ("doubtful", "approach", "pressing"))
    lawful = [word for label, word in read if label in "LD"]
    apart = [word for label, word in read if label == "L"]
    assert sum(word == pressing for word in lawful) <= 0.04 * len(lawful)
    assert sum(word >= approach for word in apart) <= 0.15 * len(apart)
    for label, least in (("C", 0.9), ("W", 0.75)):
        found = [word for one, word in read if one == label]
        assert sum(word >= doubtful for word in found) >= least * len(found)


def test_official_dress_changes_little(site: dlp.Site) -> None:
    dressed = [WRAPPERS[n % len(WRAPPERS)].replace("{text}", one.said) for n, one in enumerate(APPROACHES)]
    assert len(_stopped(site, APPROACHES, dressed)) >= 0.9 * len(APPROACHES)


def test_pressing_content_is_told_alike_to_requester_and_stranger(site: dlp.Site) -> None:
    pressing = [one for one in LINES if one.label == "X" and kinds.judge([one.said]).word == "pressing" and one.recipient != "Z"]
    assert len(pressing) > 30
    for n, line in enumerate(pressing):
        known, unknown = (site.scan(_message(line, n, to=to), remember=False) for to in ("", "stranger"))
        if any(not reason.contact for reason in unknown.verdict.decision.reasons):
            continue  # it shows somebody's address to a stranger
        assert {known.action, unknown.action} <= set(STOP), line
        assert known.verdict.decision.told.word == unknown.verdict.decision.told.word == "hold", line
        assert known.user_message == unknown.user_message, line


def test_pressing_begins_lower_only_for_who_knows_the_requester(site: dlp.Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who writes to a citizen whose case he does not know learns from no bound whether there is one."""
    judge, asked = kinds.judge, list[kinds.Bounds]()

    def watched(*given: object, bounds: kinds.Bounds = kinds.UNRELATED, **more: object) -> kinds.Kind:
        asked.append(bounds)
        return judge(*given, bounds=bounds, **more)

    monkeypatch.setattr(kinds, "judge", watched)
    lower = 0
    for n, line in enumerate(LINES):
        knows = (line.sender, line.recipient) in ON_IT or STAFF[line.sender]["역할"] in ("foi_officer", "cpo", "audit")
        for to in ("", "stranger"):
            asked.clear()
            site.scan(_message(line, n, to=to), remember=False)
            lower += any(one.pressing != kinds.PRESSING for one in asked)
            assert knows or all(one.pressing == kinds.PRESSING for one in asked), line
            assert to == "" or all(one == kinds.UNRELATED for one in asked), line
    assert lower > 20


@pytest.mark.parametrize(
    ("said", "matter"),
    [
        ("산책로 화단에 심을 꽃을 고르고 있습니다", False),  # one word of the title, which others use as well
        ("조명 행사가 토요일에 있습니다", False),
        ("산책로 조명을 두고 드릴 말씀이 있습니다", True),
        ("산책로 청구하신 건으로 드릴 말씀이 있습니다", True),  # one, and a request is spoken of
        ("81230001 건으로 드릴 말씀이 있습니다", True),
    ],
)
def test_one_word_of_a_title_is_not_the_matter(site: dlp.Site, monkeypatch: pytest.MonkeyPatch, said: str, matter: bool) -> None:
    asked = list[kinds.Bounds]()

    def doubtful(*_: object, bounds: kinds.Bounds = kinds.UNRELATED, **more: object) -> kinds.Kind:
        asked.append(bounds)
        return kinds.Kind("doubtful", -0.5, -3.0)

    monkeypatch.setattr(kinds, "judge", doubtful)
    decision = site.scan(_message(Line("L", "", "K16", "R1", "sms", said), 0), remember=False)
    assert (decision.action in STOP) == matter
    assert (asked[-1].doubtful < kinds.UNRELATED.doubtful) == matter


def test_a_decision_about_contact_names_the_recipients_case(site: dlp.Site) -> None:
    for n, line in enumerate(one for one in APPROACHES if one.recipient in CASES):
        decision = site.scan(_message(line, n), remember=False)
        if decision.action in STOP:
            case = CASES[line.recipient]["접수번호"]
            assert any(one["case_no"] == case and "contact" in one["fields"] for one in decision.to_dict()["cases"]), line


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_what_is_not_verified_takes_nothing_away(wrapper: str) -> None:
    """Text beside an approach, official or not, never lowers what its own sentences say by more than the length of the message explains."""
    for line in APPROACHES[::7]:
        plain, dressed = kinds.judge([line.said]), kinds.judge([wrapper.replace("{text}", line.said + "\n")])
        if "\n" not in line.said and wrapper.startswith("{text}"):
            assert dressed.approach >= plain.approach - 2.0
            assert dressed.pressing >= plain.pressing - 2.0


def test_the_weights_are_those_its_sentences_make() -> None:
    made = subprocess.run(
        [sys.executable, "tools/train_contact.py", "--check"], cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    assert made.returncode == 0, made.stdout[-500:] + made.stderr[-500:]
    assert (ROOT / "dlp/linkage/contact/weights.py").stat().st_size < 100_000


@pytest.mark.parametrize(
    "said",
    ["{} 버리겠습니다", "[한빛시 도로과] 도로점용료 120,000원을 11월 30일까지 납부하지 않으면 {} 버리겠습니다. 문의 033-0300-2000"],
)
def test_an_open_threat_is_stopped_whoever_writes_it_in_whatever_dress(site: dlp.Site, said: str) -> None:
    """Of the handler, of one without a part, to requesters and others, on both ways; nothing that stands beside it, and no demand, excuses it."""
    lines = LAWFUL[:: max(1, len(LAWFUL) // 20)]
    for threat in ("죽여", "다리를 부러뜨려", "집에 가서 불을 질러"):
        stopped = _stopped(site, lines, [said.format(threat)] * len(lines))
        assert stopped == lines, (threat, [one for one in lines if one not in stopped][:3])


def test_wording_that_leans_is_not_enough_alone() -> None:
    """The detector's word needs the model's to be pressing; a word that the site itself lists needs none."""
    care = "약 꼭 챙겨 드시고 다음 주에 다시 오세요. 방문간호사"
    assert kinds.judge([care], leaning=["꼭 챙겨 드"]).word != "pressing"
    assert kinds.judge([care], leaning=["꼭 챙겨 드"], forced=True).word == "pressing"
    for line in LINES:
        plain, leant = kinds.judge([line.said]), kinds.judge([line.said], leaning=[line.said.lower()[:6]])
        assert kinds.KINDS.index(leant.word) >= kinds.KINDS.index(plain.word), "it never takes away"


@pytest.mark.parametrize("ask", ["봐주십시오", "봐 주세요", "봐주시겠습니까"])
@pytest.mark.parametrize("what", ["임차권 양도 동의 거절 사유를", "계약서 초안을", "첨부한 답변서를"])
@pytest.mark.parametrize("name", ["가온", "나래울"])
def test_a_lawyer_who_is_asked_to_look_at_something_is_no_threat_and_no_plea(name: str, what: str, ask: str) -> None:
    assert not {"threat", "plead"} & text.cues(f"{name} 변호사님, {what} {ask}")
    assert {"threat", "plead"} <= text.cues(f"{name} 님, 저희를 {ask}. 저희 변호사하고 얘기하시기 전에요")


def test_examples_have_their_kind() -> None:
    for kind in ("ordinary", "unclear", "approach", "pressing"):
        assert kinds.judge([CONTACT[kind]]).word == kind
    assert kinds.judge([CONTACT["accuses"]]).word == "pressing"


def test_segments_keep_every_word() -> None:
    for line in LINES:
        assert "".join("".join(text.segments(line.said)).split()) == "".join(line.said.lower().split())
