"""What somebody with a bad intention tried, and must not get: names in the journal, a blocked desk, a policy weakened past the second person."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig

from dlp.store import FILE

As = Callable[..., "CompletedProcess[str]"]


def journal(site: Path) -> list[dict[str, Any]]:
    with sqlite3.connect(site / FILE) as connection:
        rows = connection.execute("SELECT kind, ref, body FROM journal ORDER BY seq")
        return [{"kind": kind, "ref": ref, "body": body} for kind, ref, body in rows]


def test_a_look_at_a_proposal_does_not_settle_it(run: As, staff: dict[str, str], ids: dict[str, str], site: Path) -> None:
    """An analyst may look at any id; his look stands in the journal, and must not end what waits for a second person."""
    from datetime import UTC, datetime

    from dlp import keys
    from dlp.store import open_store

    number = run("held", "unseal", ids["hold"], "--reason", "대조", by=staff["RV01"]).stdout.strip()
    assert run("incidents", "show", number, "--reason", "확인", by=staff["AN01"]).returncode == 2
    store = open_store(site, keys.load(site / "keys"))
    store.note("view", now=datetime.now(UTC), ref=number, body={"operator": "AN01", "from": "", "what": "", "reason": ""})
    store.close()
    done = run("proposal", "approve", number, by=staff["CP01"])
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("incidents", "show", f"{rig.NAME}"),
        ("incidents", "list", "--case", f"{rig.NAME} {rig.MOBILE}"),
        ("incidents", "list", "--department", f"{rig.NAME}"),
        ("breach", "show", f"{rig.NAME}"),
        ("subject", "show", f"{rig.NAME}"),
    ],
)
def test_a_name_typed_where_an_id_goes_stays_out_of_the_journal(
    words: tuple[str, ...], run: As, staff: dict[str, str], site: Path
) -> None:
    run(*words, "--reason", "확인", by=staff["CP01"])
    assert not [entry for entry in journal(site) if rig.NAME in entry["ref"] + entry["body"]]


@pytest.mark.parametrize("kind", ["unseal", "approve", "reject", "mode", "operator", "keys", "resolve"])
def test_numbers_addresses_and_signs_of_a_terminal_are_cut_out_of_every_reason(
    kind: str, run: As, staff: dict[str, str], ids: dict[str, str], site: Path
) -> None:
    said = f"{rig.MOBILE} {rig.MAIL} \x1b]0;x\x07\u202e" + "가" * 5000
    words: dict[str, tuple[tuple[str, ...], str]] = {
        "unseal": (("held", "unseal", ids["hold"]), "RV01"),
        "mode": (("policy", "mode", "mass-disclosure", "shadow"), "RV01"),
        "operator": (("operator", "remove", "AN01"), "AD01"),
        "keys": (("keys", "rotate"), "AD01"),
        "resolve": (("incidents", "resolve", ids["hold"], "--verdict", "lawful"), "RV01"),
    }
    if kind in ("approve", "reject"):
        number = run("held", "unseal", ids["hold"], "--reason", "대조", by=staff["RV01"]).stdout.strip()
        words[kind] = (("proposal", kind, number), "CP01")
    done = run(*words[kind][0], "--reason", said, by=staff[words[kind][1]])
    assert done.returncode == 0, done.stderr
    last = journal(site)[-1]["body"]
    assert json.loads(last)["reason"]
    assert len(last) < 4000
    assert not any(sign in last + json.loads(last)["reason"] for sign in (rig.MOBILE, rig.MAIL, "\x1b", "\u202e"))
