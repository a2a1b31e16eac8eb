"""Texts that the desk vouched for, and circulars: what a filling may change, and what no number of trials opens."""

from __future__ import annotations

import csv
import re
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

sys.path.append(str(Path(__file__).parents[1] / "whole"))

import whole_rig as rig

import dlp
from dlp import keys
from dlp.app.templates import Seen, all_registered, ref_of, seen_often, token_of
from dlp.cli.who import Keyboard
from dlp.desk.rights import Actor
from dlp.linkage.contact import kinds
from dlp.linkage.contact.skeleton import DAYS, KEPT, LONGEST, MANY, SHORTEST, Circulars, read, skeleton
from dlp.mime import envelope
from dlp.office import incidents, proposals
from dlp.office.contact import ASKED, ask_sender, question
from dlp.office.templates import propose_held
from dlp.ports import ConfigError
from dlp.store import look, open_store
from tests.drawn import drawn

HERE = Path(__file__).parent / "contact_lines"
TEMPLATE = (
    "{name}님, {road} {number} 건물 일로 {amount}원을 {month}월 {day}일까지 계속 달라고 하시면 가게 문 닫게 될 겁니다. "
    "후회하지 마시고 조용히 접으세요. {phone} {page}"
)
"""A text that is held whoever gets it: what makes it pass is the template alone."""
NAMES = ("문하람", "도래솔", "선우결", "라온")
ROADS = ("감나무로", "샘터길", "바람대로12번길")
fillings = st.fixed_dictionaries(
    {
        "name": st.sampled_from(NAMES), "road": st.sampled_from(ROADS), "number": st.integers(1, 400).map(str),
        "amount": st.integers(1000, 9_999_999).map(lambda n: f"{n:,}"), "month": st.integers(1, 12).map(str), "day": st.integers(1, 28).map(str),
    }
)  # fmt: skip
OFFICE = {"phone": "02-0000-1234", "page": "https://www.dodam.example/notice?no=12"}
"""What a template itself says, and no filling changes."""


@settings(max_examples=60, deadline=None)
@given(one=fillings, other=fillings)
def test_two_fillings_of_a_template_have_one_skeleton(one: dict[str, str], other: dict[str, str]) -> None:
    made = skeleton([TEMPLATE.format(**OFFICE, **one)], ROADS)
    assert made == skeleton([TEMPLATE.format(**OFFICE, **other)], ROADS) != ""
    assert one["name"] not in made
    assert OFFICE["phone"] in made, "whose number stands there is what a template says"


phrases = st.one_of(
    st.sampled_from(
        (
            "취하하세요",
            "한번 뵙고 싶습니다",
            "아드님 학교 다니시죠",
            "x",
            "님",
            "로 3",
            "{number}",
            "\u200b그만",
            "010-0633-4017",
            "0 1 0 0 6 3 3",
        )
    ),
    st.text(st.characters(categories=["L"]), min_size=1, max_size=12),
)


@settings(max_examples=drawn(300), deadline=None)
@given(one=fillings, said=phrases, at=st.floats(0, 1))
def test_nothing_rides_on_a_template_wherever_it_is_put(one: dict[str, str], said: str, at: float) -> None:
    plain = TEMPLATE.format(**OFFICE, **one)
    place = round(at * len(plain))
    put = plain[:place] + said + plain[place:]
    before, _, behind = plain.partition(one["name"])
    longer = rf"{re.escape(before)}[가-힣]{{{len(one['name']) + 1},{len(one['name']) + 2}}}{re.escape(behind)}"
    assume(not re.fullmatch(longer, put))  # another name: nothing rides on it
    assert skeleton([put], ROADS) != skeleton([plain], ROADS)


@settings(max_examples=drawn(200), deadline=None)
@given(
    one=fillings,
    slot=st.sampled_from(("name", "road", "number", "amount", "month", "day", "phone", "page")),
    said=st.one_of(
        st.sampled_from(("010-0633-4017", "01006334017", "0 1 0 0 6 3 3", "https://withdraw.example/now", "취하하지않으면가게가없어질로", "국장", "그만두시")),
        st.text(st.characters(categories=["L"]), min_size=1, max_size=12),
    ),
)  # fmt: skip
def test_a_slot_takes_values_of_its_type_alone(one: dict[str, str], slot: str, said: str) -> None:
    whole = {**OFFICE, **one}
    if (
        said == whole[slot]
        or (slot == "road" and said in ROADS)
        or (slot == "name" and read([f"{said}님 {'가' * SHORTEST}"]).name == said)
    ):
        return
    assert skeleton([TEMPLATE.format(**{**whole, slot: said})], ROADS) != skeleton([TEMPLATE.format(**whole)], ROADS)


def test_two_persons_are_no_filling() -> None:
    text = "{}님, 신청하신 보조금이 지급되었습니다. 가족 {}님께도 전해 주시기 바랍니다."
    assert skeleton([text.format("문하람", "문하람")]) != ""
    assert skeleton([text.format("문하람", "도래솔")]) == ""


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
    done = rig.here(site, *words)
    assert done.returncode == 0, done.stderr
    return str(done.stdout)


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
    "name": "문하람", "road": "샘터길", "number": "3", "amount": "1,000", "month": "1", "day": "2", **OFFICE,
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


def test_the_text_of_a_held_message_becomes_a_template_once_another_approves(folder: Path) -> None:
    text = "{name}님, 이번 일을 그만두지 않으시면 보조금 {amount}원은 없던 일이 됩니다. 조용히 물러나 주십시오. 02-0000-1234"
    with dlp.open_site(folder) as site:
        held = site.submit(_sms(text.format(name="문하람", amount="1,000")), now=datetime.now(UTC)).incident_id
        assert held
        number = propose_held(folder, Keyboard("A1"), held, title="보조금 안내", reason="정기 발송")
        assert site.scan(_sms(text.format(name="라온", amount="5,000")), remember=False).action == "hold"
        (one,) = [each for each in proposals.every(folder) if each.id == number]
        assert {"title": "보조금 안내", "incident": held}.items() <= one.facts.items()
        proposals.allow(folder, number, actor=Actor("A2"), reason="문안을 읽음")
        assert site.scan(_sms(text.format(name="라온", amount="5,000")), remember=False).action == "allow"
        assert (
            site.scan(_sms(text.format(name="라온", amount="5,000").replace("02-0000", "02-0001")), remember=False).action == "hold"
        )
        with pytest.raises(ConfigError):
            propose_held(folder, Keyboard("A1"), held, title="문하람 010-0123-4567", reason="정기 발송")


def _mail(name: str, amount: str, *, shown: str = "", html: str = "both", more: bytes = b"") -> bytes:
    """A mail as the agency's own programs send it: a display name, a text and a page that say the same."""
    mail = EmailMessage()
    said = f"{name}님, 이번 일을 그만두지 않으시면 보조금 {amount}원은 없던 일이 됩니다. 조용히 물러나 주십시오."
    page = f"<html><head><style>p {{color: red}}</style></head><body><p>{name}님,</p><p>{said[len(name) + 3 :]}</p></body></html>"
    mail["From"], mail["Subject"] = f"보조금 안내 <{STAFF[OFFICIAL]['전자우편']}>", "보조금 안내"
    mail["To"] = f'"{shown or name}" <nobody@mailbox.example>'
    mail["Message-ID"] = f"<{amount}.{name.encode().hex()}@dodam.example>"
    mail.set_content(page if html == "only" else said, subtype="html" if html == "only" else "plain")
    if html == "both":
        mail.add_alternative(page, subtype="html")
    if more:
        mail.add_attachment(more, maintype="application", subtype="octet-stream", filename="a.txt")
    return mail.as_bytes()


@pytest.mark.parametrize("html", ["both", "only", "none"])
def test_a_mail_with_a_page_and_display_names_is_a_filling_too(folder: Path, tmp_path: Path, html: str) -> None:
    def decided(site: dlp.Site, raw: bytes) -> str:
        return site.scan(envelope.read(raw), remember=False).action

    file = tmp_path / "notice.eml"
    file.write_bytes(_mail("문하람", "1,000", html=html))
    with dlp.open_site(folder) as site:
        assert decided(site, _mail("라온", "5,000", html=html)) == "hold"
        number = _dlp(folder, "template", "propose", str(file), "--title", "보조금", "--reason", "정기 발송", "--as", "A1").strip()
        _dlp(folder, "proposal", "approve", number, "--as", "A2")
        assert decided(site, _mail("라온", "5,000", html=html)) == "allow"
        assert decided(site, _mail("라온", "5,000", html=html, shown="라온 아드님 조심하시죠")) == "hold", (
            "a display name says more"
        )
        assert decided(site, _mail("라온", "5,000", html=html, more="아드님 조심하세요".encode())) == "hold", "a file goes with it"


def test_a_template_names_no_other_than_the_requester_it_goes_to(folder: Path) -> None:
    text = "{name}님, 다음번 심사에서 탈락하면 곤란해지실 겁니다. 조용히 물러나 주십시오. 문의는 창구로 하십시오."
    case = list(csv.DictReader((HERE / "cases.csv").read_text("utf-8").splitlines()))[2]
    own, mobile = case["청구인"], case["휴대전화"]
    with dlp.open_site(folder) as site:
        held = site.submit(_sms(text.format(name="문하람")), now=datetime.now(UTC)).incident_id
        number = propose_held(folder, Keyboard("A1"), held, title="심사 안내", reason="정기 발송")
        proposals.allow(folder, number, actor=Actor("A2"), reason="문안을 읽음")
        assert site.scan(_sms(text.format(name=own), to=mobile), remember=False).action not in ("hold", "block")
        assert site.scan(_sms(text.format(name="도래솔"), to=mobile), remember=False).action in ("hold", "block")


def test_whoever_sent_a_message_is_asked_and_not_told_to_whom_it_went(folder: Path) -> None:
    text = "이 일을 그만두지 않으시면 가게 문을 닫게 될 겁니다. 후회하지 마시고 조용히 접으세요."
    case = next(csv.DictReader((HERE / "cases.csv").read_text("utf-8").splitlines()))
    with dlp.open_site(folder) as site:
        held = site.submit(_sms(text, to=REQUESTER), now=datetime.now(UTC)).incident_id
    for cut in (f"{case['청구인']} 님께 보낸 사유", "010-0123-4567 로 보낸 사유"):
        with pytest.raises(ConfigError):
            ask_sender(folder, Keyboard("A1"), held, text=cut)
    asked = ask_sender(folder, Keyboard("A1"), held, text="대상 명단")
    row = STAFF[OFFICIAL]
    assert f"{row['부서']} {row['직위']}" in asked.text
    assert "대상 명단" in asked.text
    for told in (case["접수번호"], case["청구인"], row["성명"], REQUESTER, "청구", "contact"):
        assert told not in asked.text
    assert "접수ㆍ고지번호" in asked.text
    others = {
        "department": "문화과",
        "post": "주무관",
        "at": "2026-11-20T10:00:00+09:00",
        "channel": "messenger",
        "state": "held",
        "recipients": [{"relation": "interested"}],
    }
    told = question(others, agency="", contact="", due=asked.due, besides="")
    assert not re.search("시민|접수ㆍ고지번호|발송 대상", told), "nothing went to a citizen"
    history = incidents.one(folder, Keyboard("A1"), held)["history"]
    assert [step["due"] for step in history if step["kind"] == ASKED] == [asked.due.isoformat()]


def test_what_departments_keep_sending_is_shown_and_never_registered_by_itself(folder: Path) -> None:
    """Rows of other days are written as the program writes its own."""
    ring = keys.load(folder / "keys")
    token = token_of(ring, skeleton(["신청하신 자전거 보관대가 설치되었으니 언제든 이용하시기 바랍니다."]))
    now = datetime.now(UTC)

    def row(n: int, day: int, *, relation: str = "external", skeleton: str = token) -> dict[str, Any]:
        to = [["", "", relation, relation, "to", "", f"citizen-{n}"]]
        at = (now - timedelta(days=day)).isoformat()
        return {
            "at": at,
            "department": "세정과",
            "from": ["", "", "uninvolved", "staff", "from", "K11", ""],
            "to": to,
            "data": [],
            "skeleton": skeleton,
            "message": f"m{n}-{day}",
            "channel": "sms",
            "context": False,
        }

    def written(rows: list[dict[str, Any]]) -> list[Seen]:
        with closing(open_store(folder, ring)) as store:
            for one in rows:
                store.shown(one, most=1000)
            store.count(channel="sms", connector="test", now=now, flush=True)
        return [one for one in seen_often(folder, ring, days=30, now=now) if one.ref == ref_of(token)]

    assert written([row(n, 1) for n in range(MANY)]) == [], "one day"
    assert written([row(n, 2, relation="requester") for n in range(MANY)] + [row(0, 40)]) == [], (
        "requesters do not count, nor what is too long ago"
    )
    (one,) = written([row(0, 2)])
    assert (one.people, one.days, one.departments) == (MANY, 2, ("세정과",))
    assert ref_of(token) not in {each.ref for each in all_registered(folder, ring)}


def test_what_an_official_sends_leaves_its_skeleton_and_what_a_chief_sends_does_not(folder: Path) -> None:
    ring = keys.load(folder / "keys")
    lines = [raw[2:] for raw in LAWFUL.read_text("utf-8").splitlines() if raw.startswith("L|")]
    text = next(one for one in lines if skeleton([one]) and kinds.judge([one]).word in ("doubtful", "unclear"))
    with dlp.open_site(folder) as site:
        for sender in (OFFICIAL, CHIEF):
            assert site.submit(_sms(text, sender=sender, to="010-0999-0777"), now=datetime.now(UTC)).answer.action == "allow"
        site.recording.store.count(channel="sms", connector="test", now=datetime.now(UTC), flush=True)
    with look(folder) as kept:
        rows = [
            one
            for one in kept.skeletons(datetime.now(UTC) - timedelta(days=1))
            if one["skeleton"] == token_of(ring, skeleton([text]))
        ]
    assert [one["from"][5] for one in rows] == [OFFICIAL]


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
