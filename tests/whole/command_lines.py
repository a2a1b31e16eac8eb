"""Every command of the program as click has it, and a line by which each can be called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dlp.cli import COMMANDS, command_named
from dlp.show.rows import Form

FILL = {
    "kind": "groups", "file": "none.csv", "log": "none.csv", "files": "none.eml", "name": "nobody", "rule": "no-such-rule", "new": "shadow", "reason": "시험",
    "incident_id": "INC-0", "incident_ids": "INC-0", "to": "persons", "text": "시험", "verdict": "true", "owner": "담당", "ground": "18-2-2",
    "expires": "2099-01-01", "out": "none.out", "proposal_id": "PR-0", "role": "analyst", "breach_id": "BR-0", "case_no": "99999999",
    "number": "SR-0", "note": "시험", "quarter": "2026Q4", "month": "2026-11", "homeserver": "http://127.0.0.1:1", "server": "http://127.0.0.1:1",
    "chosen": "held", "days": "30", "hold_id": "HO-0", "secret_file": "none.secret", "shell": "bash", "item": "none", "basis_id": "B-0", "before": "files", "until": "2099-01-01", "table": "staff",
}  # fmt: skip
"""For what must be given: something that is not there."""
MORE = {"retention hold": ("--case", "99999999"), "breach open": ("INC-0",)}
"""What a call needs although it is an option: one of two."""
NEEDS_NO_SITE = {
    "init", "restore", "detect", "extract", "schema", "completion", "operator roles", "subject grounds",
}  # fmt: skip
STAYS = {"serve", "dashboard", "api"}
"""Do not end by themselves."""


def leaves() -> Iterator[tuple[str, Any]]:
    """`incidents list` and its like, with the command behind it."""
    for name in COMMANDS:
        command = command_named(name)
        below = getattr(command, "commands", None)
        yield from ((f"{name} {word}", one) for word, one in below.items()) if below else ((name, command),)


def line(name: str, command: Any, given: dict[str, str] | None = None) -> list[str]:
    """The words of a call in which all that is required is there."""
    words = name.split()
    for one in command.params:
        if one.required:
            value = {**FILL, **(given or {})}.get(one.name, "none")
            words += [one.opts[0], value] if one.param_type_name == "option" else [value]
    return [*words, *MORE.get(name, ())]


def takes_form(command: Any) -> bool:
    return any("--format" in one.opts and getattr(one.type, "kind", None) is Form for one in command.params)


LISTINGS = {name: command for name, command in leaves() if takes_form(command)}
