"""Every choice the default policy offers an agency leaves its own tests green: who changes a setting must not be told that rules broke."""

from __future__ import annotations

from pathlib import Path

import pytest
import whole_rig as rig

from dlp import policy

DEFAULT = (Path(__file__).parents[2] / "config" / "policy.yaml").read_text("utf-8")
CHOICES = (
    ("cooperation: block", "cooperation: mask"),
    ("other_department_notice: allow", "other_department_notice: alert"),
    ("unlinked_ids_inside: mask", "unlinked_ids_inside: hold"),
    ("mass_subjects: 5", "mass_subjects: 2"),
    ("mass_subjects: 5", "mass_subjects: 50"),
    ("closed_grace_days: 90", "closed_grace_days: 0"),
    ("closed_grace_days: 90", "closed_grace_days: 365"),
)


@pytest.mark.parametrize(("shipped", "chosen"), CHOICES)
def test_a_choice_breaks_no_test(shipped: str, chosen: str) -> None:
    text = DEFAULT.replace(f"\n  {shipped} ", f"\n  {chosen} ", 1)
    assert text != DEFAULT
    failed = [(r.subject, r.name) for r in policy.run_tests(policy.parse(text, "")) if not r.passed]
    assert failed == []


def test_an_entrance_in_shadow_records_and_does_nothing(own_site: Path) -> None:
    """The HTTP check in shadow, the relay as ever: the same message passes the one and not the other."""
    rig.edit(own_site, "dlp.yaml", "http:\n  enabled: false", "http:\n  mode: shadow\n  enabled: false")
    secret = rig.here(own_site, "caller", "add", "messenger").stdout.strip()
    letter = f"국장님, 청구인은 {rig.NAME} {rig.MOBILE} 입니다."
    with rig.Sink() as sink, rig.Serve(own_site, http=True, hop=sink.port) as server:
        status, answer = server.check(rig.message(letter, rig.DIRECTOR), secret)
        assert (status, answer["action"], answer["user_message"]) == (200, "allow", "")
        assert "reasons" not in answer  # whoever asks is not told what a shadow would have stopped
        assert server.send(rig.mail(letter, rig.DIRECTOR), rig.DIRECTOR)[0] == 550
    rows = [
        row
        for more in ((), ("--action", "allow"))
        for row in rig.rows(rig.here(own_site, "incidents", "list", "--format", "jsonl", *more))
    ]
    assert {(row["connector"], row["action"]) for row in rows} == {("http", "allow"), ("smtp", "block")}
    assert "requester-data-to-interested" in {rule for row in rows if row["connector"] == "http" for rule in row["rules"]}
