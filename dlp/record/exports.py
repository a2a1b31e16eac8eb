"""Incidents for other programs: CSV, JSON Lines, syslog (RFC 5424) and CEF. Pure; what goes in is a summary, which holds shapes and never values.

A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, a SIEM takes a line break for the next event: both are defused
here. CEF: ArcSight Common Event Format, revision 26.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from dlp.csv_cells import inert, plain

Row = Mapping[str, Any]

COLUMNS: Final = (
    "id", "at", "channel", "action", "state", "finished", "connector", "department", "rules", "cases", "sender", "sender_relation",
    "recipients", "recipient_relations", "policy_version", "verdict", "assignee",
)  # fmt: skip
_SEVERITY: Final = {"allow": (6, 1), "alert": (5, 3), "mask": (4, 5), "hold": (4, 6), "block": (4, 8)}
"""Action → severity of syslog (RFC 5424, table 2) and of CEF (0 to 10)."""
_FACILITY: Final = 10  # security and authorization messages
_ENTERPRISE: Final = 32473  # the number RFC 5612 keeps for documentation: an agency's own is not known


def cells(row: Row) -> list[str]:
    """The columns of one incident as text."""
    flat = {
        **row,
        "rules": " ".join(row["rules"]),
        "cases": " ".join(row["cases"]),
        "sender": row["sender"]["address"],
        "sender_relation": row["sender"]["relation"],
        "recipients": " ".join(one["address"] for one in row["recipients"]),
        "recipient_relations": " ".join(one["relation"] for one in row["recipients"]),
    }
    return [plain(flat.get(name, "")) for name in COLUMNS]


def csv_line(row: Row) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(map(inert, cells(row)))
    return out.getvalue()


def json_line(row: Row) -> str:
    return json.dumps(dict(row), ensure_ascii=False) + "\n"


def syslog_line(row: Row) -> str:
    """RFC 5424: header, one element of structured data, and no free text."""
    priority = _FACILITY * 8 + _SEVERITY[row["action"]][0]
    pairs = zip(COLUMNS[2:], cells(row)[2:], strict=True)
    data = " ".join(f'{name}="{_escaped(value, chr(34), "]")}"' for name, value in pairs if value)
    return f"<{priority}>1 {row['at']} - foi-dlp - {row['id']} [incident@{_ENTERPRISE} {data}]\n"


def cef_line(row: Row) -> str:
    head = (
        "FOI-DLP",
        "dlp",
        row["policy_version"],
        (row["rules"] or ["none"])[0],
        f"message {row['action']}",
        str(_SEVERITY[row["action"]][1]),
    )
    fields = {
        "externalId": row["id"],
        "end": row["at"],
        "act": row["action"],
        "outcome": row["state"],
        "app": row["channel"],
        "suser": row["sender"]["address"],
        "duser": ", ".join(one["address"] for one in row["recipients"]),
        "cs1Label": "rules",
        "cs1": " ".join(row["rules"]),
        "cs2Label": "cases",
        "cs2": " ".join(row["cases"]),
        "cs3Label": "department",
        "cs3": row["department"],
    }
    extension = " ".join(f"{name}={_escaped(str(value), '=')}" for name, value in fields.items() if value)
    return "CEF:0|" + "|".join(_escaped(part, "|") for part in head) + f"|{extension}\n"


def _escaped(text: str, *signs: str) -> str:
    plain = "".join(c if c.isprintable() else " " for c in text).replace("\\", "\\\\")
    for sign in signs:
        plain = plain.replace(sign, "\\" + sign)
    return plain


LINES: Final[dict[str, Callable[[Row], str]]] = {"csv": csv_line, "jsonl": json_line, "syslog": syslog_line, "cef": cef_line}
HEADS: Final = {"csv": "\ufeff" + ",".join(COLUMNS) + "\r\n"}
"""What stands before the first line; the mark makes spreadsheets read UTF-8."""
