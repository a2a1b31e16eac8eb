"""What the notices are made of, whatever a rule is called or an id holds: syslog, mail, webhook."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import notify_servers as servers
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dlp.app.notifying import pause_of
from dlp.dates import KST
from dlp.notify import mail, syslog, webhook
from dlp.notify.events import TROUBLE, Digest, Event, told_of

calm = settings(suppress_health_check=[HealthCheck.too_slow], max_examples=50, deadline=None)
WORDS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=60)
EVENTS = st.builds(
    Event,
    word=st.sampled_from(["alert", "mask", "hold", "block", *TROUBLE, "waiting", "test"]),
    at=st.datetimes(timezones=st.just(UTC), min_value=datetime(2000, 1, 1), max_value=datetime(2090, 1, 1)),
    seq=st.integers(0, 2**40), id=WORDS, channel=WORDS, entrance=WORDS, rules=st.lists(WORDS, max_size=3).map(tuple), count=st.integers(1, 10**6),
)  # fmt: skip


@calm
@given(EVENTS)
def test_a_syslog_message_is_one_of_rfc_5424_whatever_a_rule_is_called(event: Event) -> None:
    line = syslog.line(event, host="host").decode()
    match = servers.LINE.fullmatch(line)
    assert match, line
    assert 0 <= int(match[1]) <= 191
    framed = syslog.framed(line.encode())
    assert framed.partition(b" ")[2] == line.encode()
    assert int(framed.partition(b" ")[0]) == len(line.encode())


@calm
@given(st.lists(EVENTS, min_size=1, max_size=60))
def test_a_mail_counts_every_event_and_its_subject_is_one_line(events: list[Event]) -> None:
    subject, text = mail.written(events)
    assert "\n" not in subject
    named = sum(line.startswith("- ") and "그 밖에" not in line for line in text.splitlines())
    assert named <= 2 * mail.LISTED
    for action, word in mail.ACTIONS.items():
        number = sum(one.word == action for one in events)
        assert (f"{word} {number:,}건" in subject) == bool(number)


@calm
@given(EVENTS)
def test_a_webhook_says_no_more_than_its_form(event: Event) -> None:
    assert set(json.loads(webhook.body(event))) <= {
        "schema",
        "event",
        "at",
        "id",
        "action",
        "channel",
        "entrance",
        "rules",
        "count",
    }


def test_only_what_is_bad_is_told() -> None:
    at = datetime.now(UTC).isoformat()
    assert told_of(1, at, "selftest", "ST-run", {"ok": True}) is None
    assert told_of(1, at, "selftest", "ST-run", {"ok": False}) is not None
    assert told_of(1, at, "policy-load", "", {"state": "ok"}) is None
    assert told_of(1, at, "register-import", "", {"state": "bad"}) is not None
    assert told_of(1, at, "decided", "INC-1", {"action": "allow", "reasons": []}) is None


def test_a_pause_doubles_to_a_quarter_of_an_hour() -> None:
    pauses = [pause_of(n) for n in range(1, 40)]
    assert pauses[:4] == [5, 10, 20, 40]
    assert pauses[-1] == 900
    assert sorted(pauses) == pauses


def test_an_empty_digest_is_sent_too() -> None:
    now = datetime(2026, 11, 30, tzinfo=KST)
    subject, text = mail.summary(Digest(now - timedelta(days=1), now, {}, 0, 0, None))
    assert "사건 0건" in subject
    assert "2026. 11. 29. 00:00부터 2026. 11. 30. 00:00까지" in text
