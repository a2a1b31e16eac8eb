"""A decision about nobody in the register, through the whole program: held, journalled, shown, exported, released, counted."""

from __future__ import annotations

import email
import email.policy
import json
from pathlib import Path

import pytest
import whole_rig as rig

import dlp

FREEZE = """
  - id: freeze-outgoing
    why: 사고 대응 중이라 밖으로 나가는 메일을 모두 붙잡는다.
    scope: recipient
    when: r.outside && m.channel == "email"
    then: hold
    message: 사고 대응 중이라 밖으로 나가는 메일을 보류하고 있습니다.
    tests:
      - {name: 밖으로 가는 메일, given: {r.outside: true, m.channel: email}, expect: hit}
      - {name: 청 안, given: {m.channel: email}, expect: miss}

scenarios:
"""
CLEAN = "오늘 회의는 세 시입니다. 자료는 어제 드린 것과 같습니다."
EMERGENCY = "rescue@fire-garam.example"


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = rig.make_site(tmp_path_factory.mktemp("town") / "site")
    rig.edit(folder, "policy.yaml", "\nscenarios:\n", FREEZE)
    return folder


def test_the_policy_passes_its_checks(town: Path, tmp_path: Path) -> None:
    assert rig.here(town, "policy", "lint").returncode == 0
    few = rig.few_rules(rig.make_site(tmp_path / "site"))
    rig.edit(few, "policy.yaml", "\nscenarios:\n", FREEZE)
    tested = rig.here(few, "policy", "test", "--format", "jsonl")
    assert "freeze-outgoing" in tested.stdout
    live = [row for row in rig.rows(tested) if row["kind"] == "replay" and row["rule"] == "freeze-outgoing"]
    assert [row["outcome"] for row in live] == ["equal"]


def test_scan_and_submit(town: Path, tmp_path: Path) -> None:
    town = rig.copy_site(town, tmp_path / "site")
    lines = [rig.message(CLEAN, rig.OUTSIDE, ident="m-1"), rig.message(CLEAN, rig.UNINVOLVED, ident="m-2")]
    done = rig.here(town, "scan", "--format", "jsonl", "-", stdin="\n".join(json.dumps(one) for one in lines))
    assert done.returncode == 1
    assert [(row["action"], [r["rule"] for r in row["reasons"]], row["cases"]) for row in rig.rows(done)] == [
        ("hold", ["freeze-outgoing"], []),
        ("allow", [], []),
    ]
    with dlp.open_site(town) as site:
        held = site.submit(rig.message(CLEAN, rig.OUTSIDE, ident="m-3"))
        assert (held.answer.action, bool(held.incident_id)) == ("hold", True)
        assert site.submit(rig.message(CLEAN, rig.UNINVOLVED, ident="m-4")).answer.action == "allow"
    shown = rig.here(town, "incidents", "show", held.incident_id, "--format", "json")
    assert (shown.returncode, CLEAN[:5] in shown.stdout, "freeze-outgoing" in shown.stdout) == (0, False, True)


def test_through_a_real_entrance(town: Path, tmp_path: Path) -> None:
    """SMTP: the clean mail to the outside is held, nothing of it is delivered, and it is released by a person; the one inside goes out."""
    site = rig.copy_site(town, tmp_path / "site")
    with rig.Sink() as sink, rig.Serve(site, hop=sink.port) as serve:
        assert serve.send(rig.mail(CLEAN, rig.OUTSIDE), rig.OUTSIDE)[0] // 100 in (2, 5)
        assert serve.send(rig.mail(CLEAN, rig.UNINVOLVED), rig.UNINVOLVED)[0] == 250
        rig.until(lambda: sink.recipients, what="the mail inside delivered")
        assert sink.recipients == [[rig.UNINVOLVED]]
        held = rig.rows(rig.dlp(site, "held", "list", "--format", "jsonl"))
        assert len(held) == 1
        told = serve.send(rig.mail("쓰러졌습니다. 010-1777-2345 로 전화 주세요.", EMERGENCY), EMERGENCY)
        assert told[0] // 100 in (2, 5)
    listed = rig.rows(rig.dlp(site, "incidents", "list", "--format", "jsonl"))
    assert {tuple(row["rules"]) for row in listed} >= {("freeze-outgoing",)}
    assert all(row["cases"] == [] for row in listed)
    for form in ("csv", "syslog", "cef"):
        exported = rig.dlp(site, "incidents", "export", "--format", form, "--reason", "feed")
        assert ("freeze-outgoing" in exported.stdout, "1777" in exported.stdout) == (True, False), exported.stderr
    assert rig.dlp(site, "journal", "verify").returncode == 0


def test_an_alert_without_a_link_is_delivered_recorded_and_told(tmp_path: Path) -> None:
    """The shipped rule on emergency lines, about a person nobody registered."""
    site = rig.make_site(tmp_path / "site")
    text = "쓰러졌습니다. 010-1777-2345 로 전화 주세요."
    with rig.Sink() as sink, rig.Serve(site, hop=sink.port) as serve:
        assert serve.send(rig.mail(text, EMERGENCY), EMERGENCY)[0] == 250
        assert serve.send(rig.mail(CLEAN, EMERGENCY), EMERGENCY)[0] == 250
        rig.until(lambda: len(sink.recipients) == 2, what="both delivered")
    listed = rig.rows(rig.dlp(site, "incidents", "list", "--format", "jsonl"))
    assert [(row["action"], row["rules"], row["cases"], row["state"]) for row in listed] == [
        ("alert", ["emergency"], [], "delivered")
    ]
    shown = rig.dlp(site, "incidents", "show", listed[0]["id"])
    assert (shown.returncode, "2345" in shown.stdout, "010-****-****" in shown.stdout) == (0, False, True)


CARDS = """
  - id: cards-outside
    why: 신용카드 번호가 밖으로 나간다.
    scope: recipient
    when: r.outside && "CREDIT_CARD" in m.entities
    then: mask
    message: 카드 번호를 가리고 보냈습니다.
    tests:
      - {name: 밖으로, given: {r.outside: true, m.entities: [CREDIT_CARD]}, expect: hit}
      - {name: 청 안, given: {m.entities: [CREDIT_CARD]}, expect: miss}

scenarios:
"""


def test_a_masked_mail_leaves_without_what_the_rule_named(tmp_path: Path) -> None:
    """An entity that is no unique identifier and belongs to nobody in the register, cut out of a real mail and out of an answer to a caller."""
    site = rig.make_site(tmp_path / "site")
    rig.edit(site, "policy.yaml", "\nscenarios:\n", CARDS)
    text = "결제 카드 4000-0000-0000-0002, 연락처 010-1777-2345 입니다."
    secret = rig.dlp(site, "caller", "add", "portal").stdout.split()[-1]
    with rig.Sink() as sink, rig.Serve(site, hop=sink.port, http=True) as serve:
        assert serve.send(rig.mail(text, rig.OUTSIDE), rig.OUTSIDE)[0] == 250
        rig.until(lambda: sink.mails, what="the masked mail delivered")
        status, answer = serve.check(rig.message(text, rig.OUTSIDE), secret)
    body = email.message_from_bytes(sink.mails[0], policy=email.policy.default).get_content()
    assert ("4000" in body, "010-1777-2345" in body, "****-****" in body) == (False, True, True)
    assert (status, answer["action"]) == (200, "mask")
    assert ("4000" in answer["masked_text"], "010-1777-2345" in answer["masked_text"]) == (False, True)
    listed = rig.rows(rig.dlp(site, "incidents", "list", "--format", "jsonl"))
    assert {(row["action"], *row["rules"]) for row in listed} == {("mask", "cards-outside")}
