"""Texts that the desk vouched for, and circulars: what a filling may change, and what no number of trials opens."""

from __future__ import annotations

import csv
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dlp
from dlp.linkage.contact import kinds
from dlp.linkage.contact.skeleton import DAYS, KEPT, LONGEST, MANY, SHORTEST, Circulars, skeleton

HERE = Path(__file__).parent / "contact_lines"
TEMPLATE = (
    "{name}님, {road} {number} 건물 일로 {amount}원을 {month}월 {day}일까지 계속 달라고 하시면 가게 문 닫게 될 겁니다. "
    "후회하지 마시고 조용히 접으세요. {phone}"
)
"""A text that is held whoever gets it: what makes it pass is the template alone."""
NAMES = ("문하람", "도래솔", "선우결", "라온")
ROADS = ("감나무로", "샘터길", "바람대로12번길")
fillings = st.fixed_dictionaries(
    {
        "name": st.sampled_from(NAMES), "road": st.sampled_from(ROADS), "number": st.integers(1, 400).map(str),
        "amount": st.integers(1000, 9_999_999).map(lambda n: f"{n:,}"), "month": st.integers(1, 12).map(str), "day": st.integers(1, 28).map(str),
        "phone": st.sampled_from(("02-0000-1234", "031-090-1200", "010-0123-4567")),
    }
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(one=fillings, other=fillings)
def test_two_fillings_of_a_template_have_one_skeleton(one: dict[str, str], other: dict[str, str]) -> None:
    made = skeleton([TEMPLATE.format(**one)])
    assert made == skeleton([TEMPLATE.format(**other)]) != ""
    assert not any(one[name] in made for name in ("name", "phone"))


@settings(max_examples=60, deadline=None)
@given(
    one=fillings,
    said=st.sampled_from(("취하하세요", "한번 뵙고 싶습니다", "아드님 학교 다니시죠", "x")),
    at=st.sampled_from((0, -1)),
)
def test_a_word_that_is_added_makes_another_skeleton(one: dict[str, str], said: str, at: int) -> None:
    plain = TEMPLATE.format(**one)
    dressed = f"{said}. {plain}" if at == 0 else f"{plain} {said}"
    assert skeleton([dressed]) != skeleton([plain])


def test_what_is_no_template() -> None:
    assert skeleton(["네 알겠습니다"]) == ""
    assert skeleton(["가" * SHORTEST]) != ""
    assert skeleton(["가" * (LONGEST + 1)]) == ""
    assert skeleton([]) == ""


MONDAY = date(2026, 11, 23)


def test_a_circular_needs_people_and_days() -> None:
    sent = Circulars()
    for n in range(MANY - 1):
        sent.note("s", [f"p{n}"], MONDAY + timedelta(days=n % DAYS))
    assert not sent.known("s", MONDAY)
    sent.note("s", ["p0"], MONDAY)
    assert not sent.known("s", MONDAY), "who got it twice is one"
    sent.note("s", ["last"], MONDAY)
    assert sent.known("s", MONDAY)
    assert not sent.known("s", MONDAY + KEPT + timedelta(days=2))
    assert not sent.known("other", MONDAY)


def test_one_message_to_many_is_one_trial() -> None:
    sent = Circulars()
    for day in range(DAYS):
        sent.note("s", [f"p{n}" for n in range(4 * MANY)], MONDAY + timedelta(days=day))
    assert not sent.known("s", MONDAY)
    one_day = Circulars()
    for n in range(4 * MANY):
        one_day.note("s", [f"p{n}"], MONDAY)
    assert not one_day.known("s", MONDAY)


# ---------------------------------------------------------------- through a whole site


def _dlp(site: Path, *words: str) -> str:
    done = subprocess.run([sys.executable, "-m", "dlp", "--site", str(site), *words], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    here = tmp_path_factory.mktemp("templates") / "site"
    _dlp(here, "init")
    for name in ("staff", "cases"):
        _dlp(here, "register", "import", name, str(HERE / f"{name}.csv"))
    return here


OFFICIAL, CHIEF = "K10", "K02"
STAFF = {row["사번"]: row for row in csv.DictReader((HERE / "staff.csv").read_text("utf-8").splitlines())}
REQUESTER = next(csv.DictReader((HERE / "cases.csv").read_text("utf-8").splitlines()))["휴대전화"]
FILLED = {
    "name": "문하람", "road": "샘터길", "number": "3", "amount": "1,000", "month": "1", "day": "2", "phone": "02-0000-1234",
}  # fmt: skip


def _sms(
    text: str, *, sender: str = OFFICIAL, to: str = "010-0999-0001", at: str = "2026-11-23T10:00:00+09:00"
) -> dict[str, object]:
    return {
        "schema": 1, "id": f"t-{text[:3]}-{to}-{at}", "channel": "sms", "text": text, "sent_at": at,
        "sender": {"address": STAFF[sender]["내선"], "staff_id": sender}, "recipients": [{"address": to}],
    }  # fmt: skip


def test_a_registered_template_is_a_notice_and_nothing_beside_it(folder: Path, tmp_path: Path) -> None:
    text = TEMPLATE.format(**FILLED)
    other = TEMPLATE.format(**{**FILLED, "name": "도래솔", "amount": "777,000"})
    file = tmp_path / "template.txt"
    file.write_text(text, "utf-8")
    with dlp.open_site(folder) as site:
        assert site.scan(_sms(other), remember=False).action == "hold"
        number = _dlp(
            folder, "template", "propose", str(file), "--title", "체납 안내", "--reason", "정기 발송", "--as", "A1"
        ).strip()
        assert site.scan(_sms(other), remember=False).action == "hold", "one person's word is none"
        _dlp(folder, "proposal", "approve", number, "--as", "A2")
        assert site.scan(_sms(other), remember=False).action == "allow"
        assert site.scan(_sms(f"{other} 아드님 생각하셔야죠, 다칩니다."), remember=False).action == "hold"
        assert site.scan(_sms(other, sender=CHIEF), remember=False).action == "hold", "never for who has power over the citizen"
        (row,) = _dlp(folder, "template", "list", "--format", "jsonl").splitlines()
        ref = row.split('"id": "')[1].split('"')[0]
        assert f"{ref} 등록됨" in _dlp(folder, "template", "check", str(file))
        assert "후회하지" not in (folder / "journal.db").read_bytes().decode("utf-8", "ignore")
        _dlp(folder, "template", "remove", ref, "--reason", "문구 변경", "--as", "A1")
        assert site.scan(_sms(other), remember=False).action == "hold"


def test_pressing_content_is_no_circular_however_often_it_is_sent(folder: Path) -> None:
    threat = "{name}님, 그 일 계속하시면 가게 문 닫게 될 겁니다. 후회하지 마시고 조용히 접으세요."
    with dlp.open_site(folder) as site:
        for n in range(3 * MANY):
            message = _sms(threat.format(name=NAMES[n % 4]), to=f"010-0888-{n:04}", at=f"2026-11-{23 + n % 3}T10:00:00+09:00")
            assert site.scan(message).action == "hold"


LAWFUL = Path(__file__).parents[2] / "tools" / "contact" / "lawful.txt"


def test_what_many_got_is_no_approach_to_one_of_them(folder: Path) -> None:
    """A lawful line that the model takes for an approach, though not plainly: to a requester it is held until many others got it, on two days."""
    with dlp.open_site(folder) as site:

        def held(text: str) -> bool:
            return site.scan(_sms(text, to=REQUESTER), remember=False).action in ("hold", "block")

        lines = [raw[2:] for raw in LAWFUL.read_text("utf-8").splitlines() if raw.startswith("L|")]
        near = [
            one
            for one in lines
            if skeleton([one])
            and kinds.APPROACH <= (kind := kinds.judge([one])).approach < kinds.PLAINLY
            and kind.word == "approach"
        ]
        text = next(one for one in near if held(one))
        for n in range(MANY):
            assert held(text)
            site.scan(_sms(text, to=f"010-0777-{n:04}", at=f"2026-11-{23 + n % DAYS}T10:00:00+09:00"))
        assert not held(text)
        assert held(f"조용히 한번 뵙고 싶습니다. {text}")
        assert site.scan(_sms(text, to=REQUESTER, sender=CHIEF), remember=False).action in ("hold", "block")
