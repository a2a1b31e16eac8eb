"""Builds `site_a/messages.jsonl` from the hand-written lines in `site_a/lines/*.yaml` and the register beside it.

Owns the short form of a line (explained in README.md) and its expansion; the same input gives the same bytes. It checks what it
writes: every staff id, case and attachment must exist, ids are unique, time ascends, `accept` contains the expected action.
Run: python tests/scenarios/make_site_a.py [--check]  (--check compares with the file on disk and prints the counts)
"""

from __future__ import annotations

import base64
import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final

import yaml

sys.path.insert(0, str(Path(__file__).parent))

from files import build
from spelling import SPELLINGS

SITE: Final = Path(__file__).parent / "site_a"
KST: Final = timezone(timedelta(hours=9))
CHANNELS: Final = {"m": "messenger", "e": "email", "s": "sms"}
ACTIONS: Final = ("allow", "alert", "mask", "hold", "block")
CASE_FIELDS: Final = {
    "n": "청구인", "p": "휴대전화", "t": "전화번호", "e": "전자우편", "a": "주소", "b": "생년월일", "c": "접수번호", "r": "주민등록번호",
    "f": "외국인등록번호", "k": "로마자성명", "h": "한자성명", "i": "청구제목",
}  # fmt: skip
STAFF_FIELDS: Final = {"s": "성명", "d": "내선", "m": "휴대전화", "x": "전자우편"}
SLOT: Final = re.compile(r"\{((?:\w+:)*)([a-z])(\d\d)\}")
STAFF_ADDRESS: Final = {"m": "메신저", "e": "전자우편", "s": "내선"}
CASE_ADDRESS: Final = {"e": "전자우편", "s": "휴대전화"}
FAMILY_LAW: Final = {
    "handover": ["PIPA 18(1)", "PIPA 59(2)"], "contact": ["PIPA 18(1)", "PIPA 19"], "pressure": ["PIPA 3(1)"], "own": ["FOI 13"],
    "closed": ["PIPA 3(1)"], "wrong": ["PIPA 29"], "visible": ["PIPA 29"], "basis": ["PIPA 18(2)"], "processor": ["PIPA 26"],
    "consent": ["PIPA 18(2)1"], "emergency": ["PIPA 18(2)3"], "watchdog": ["PIPA 62"], "uniqueid": ["PIPA 24", "PIPA 24-2"],
    "spelling": ["PIPA 18(1)"], "lookalike": [], "drip": ["PIPA 18(1)"], "file": ["PIPA 29"], "html": ["PIPA 18(1)"], "edit": ["PIPA 18(1)"],
    "homonym": [],
    "letter": ["PIPA 18(1)"],
    "context": ["PIPA 59(2)"], "clean": [], "mobile": ["FOI 9(1)6"], "bulk": ["PIPA 3(1)"], "coop": ["FOI decree 10"],
}  # fmt: skip


def table(name: str) -> list[dict[str, str]]:
    with (SITE / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


STAFF: Final = {row["사번"][2:]: row for row in table("staff")}
CASES: Final = {f"{number:02}": row for number, row in enumerate(table("cases"), 1)}


def value(letter: str, key: str) -> str:
    row, column = (CASES[key], CASE_FIELDS[letter]) if letter in CASE_FIELDS else (STAFF[key], STAFF_FIELDS[letter])
    if not row[column]:
        raise SystemExit(f"{letter}{key}: the register has no {column}")
    return row[column]


def filled(text: str) -> str:
    """`{kbd:n01}` → the name of case 01 typed on the wrong keyboard; several spellings apply from left to right."""

    def one(match: re.Match[str]) -> str:
        found = value(match[2], match[3])
        for name in match[1].split(":")[:-1]:
            found = SPELLINGS[name](found)
        return found

    return SLOT.sub(one, text)


def deep(item: Any) -> Any:
    if isinstance(item, str):
        return filled(item)
    if isinstance(item, list):
        return [deep(part) for part in item]
    return {key: deep(part) for key, part in item.items()} if isinstance(item, dict) else item


def address(word: str, *, channel: str) -> str:
    """`03` staff, `03m` his private mobile, `c01` the requester of case 01; everything else is an address as it stands."""
    if re.fullmatch(r"\d\d", word):
        return STAFF[word][STAFF_ADDRESS[channel]]
    if re.fullmatch(r"\d\dm", word):
        return value("m", word[:2])
    if re.fullmatch(r"c\d\d", word):
        return CASES[word[1:]][CASE_ADDRESS[channel]] or CASES[word[1:]]["전화번호"]
    if re.fullmatch(r"[a-z]?\d{1,2}[a-z]?", word):
        raise SystemExit(f"{word}: not a staff number, a case or an address")
    return filled(word)


def parties(route: str, *, number: int) -> tuple[str, dict[str, str], list[dict[str, str]]]:
    code, rest = route.split(" ", 1)
    left, right = rest.split(">", 1)
    sender = {"address": address(left, channel=code)}
    staff = re.fullmatch(r"(\d\d)m?", left)
    if staff and (code == "s" or number % 2):
        sender["staff_id"] = STAFF[staff[1]]["사번"]
    recipients = []
    for word in right.split(","):
        field, _, name = word.strip().rpartition(":")
        recipients.append({"address": address(name, channel=code), "field": field or "to"})
    if not all(item["address"] for item in [sender, *recipients]):
        raise SystemExit(f"{route}: an address is empty")
    return CHANNELS[code], sender, recipients


def message(line: Mapping[str, Any], *, line_id: str, number: int, at: datetime) -> dict[str, Any]:
    channel, sender, recipients = parties(line["m"], number=number)
    out: dict[str, Any] = {
        "schema": 1,
        "id": line_id,
        "channel": channel,
        "event": line.get("ev", "send"),
        "sender": sender,
        "recipients": recipients,
    }
    if channel == "messenger" or "cv" in line:
        size = len(recipients) + 1
        grouped = size > 2 or recipients[0]["address"].startswith(("@grp", "@staff-all"))
        out["conversation"] = {"id": line.get("cv", f"sn-{line_id}"), "kind": "group" if grouped else "direct"}
        if "members" in line or size > 2:
            out["conversation"]["members"] = line.get("members", size)
        if "room" in line:
            out["conversation"]["name"] = line["room"]
    out["sent_at"] = at.isoformat()
    for short, long in (("sub", "subject"), ("t", "text"), ("html", "html")):
        if short in line:
            out[long] = filled(line[short])
    if "at" in line:
        files = [deep(item) for item in line["at"]]
        out["attachments"] = [{"name": item["n"], "content_b64": base64.b64encode(build(item)).decode()} for item in files]
    if "lb" in line:
        out["legal_basis"] = deep(line["lb"])
    if line.get("private"):
        out["store_content"] = False
    return out


def judged(line: Mapping[str, Any]) -> dict[str, Any] | None:
    if line["x"] is None:
        return None
    accept = line.get("ok", [line["x"]])
    if line["x"] not in accept or not set(accept) <= set(ACTIONS):
        raise SystemExit(f"{line['m']}: accept {accept} does not fit {line['x']}")
    law = line.get("law", [] if line["x"] == "allow" else FAMILY_LAW[line["f"].split("-")[0]])
    expect = {"action": line["x"], "why": line["w"], "law": law}
    return expect | ({"accept": accept} if len(accept) > 1 else {})


def blocks() -> list[list[tuple[str, Mapping[str, Any]]]]:
    """Lines that share a conversation stay together; the topics are dealt out evenly over the days."""
    dealt: list[tuple[float, int, list[tuple[str, Mapping[str, Any]]]]] = []
    for rank, path in enumerate(sorted((SITE / "lines").glob("*.yaml"))):
        lines = yaml.safe_load(path.read_text(encoding="utf-8"))
        groups: list[list[tuple[str, Mapping[str, Any]]]] = []
        for number, line in enumerate(lines, 1):
            item = (f"{path.stem}-{number:03}", line)
            if groups and line.get("after"):
                groups[-1].append(item)
            else:
                groups.append([item])
        dealt += [((place + 0.5) / len(groups), rank, group) for place, group in enumerate(groups)]
    return [group for _, _, group in sorted(dealt, key=lambda entry: entry[:2])]


def lines() -> Iterator[dict[str, Any]]:
    at, number = datetime(2026, 11, 23, 8, 40, tzinfo=KST), 0
    for block in blocks():
        for line_id, line in block:
            number += 1
            at += timedelta(minutes=line.get("after", 3 + number * 7 % 13))
            if at.hour >= 18 and not line.get("after"):
                at = (at + timedelta(days=1)).replace(hour=8, minute=31 + number % 20)
            built = message(line, line_id=line_id, number=number, at=at)
            store = {"store_content": False} if built.pop("store_content", True) is False else {}
            yield {"id": line_id, "family": line["f"], "message": built, "expect": judged(line)} | store


def main() -> int:
    made = list(lines())
    ids, times = [item["id"] for item in made], [item["message"]["sent_at"] for item in made]
    if len(set(ids)) != len(ids) or times != sorted(times):
        raise SystemExit("ids repeat or time does not ascend")
    text = "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in made)
    target = SITE / "messages.jsonl"
    if "--check" not in sys.argv:
        target.write_text(text, encoding="utf-8")
    actions = Counter(item["expect"]["action"] if item["expect"] else "(context)" for item in made)
    families = Counter((item["family"], item["expect"]["action"] if item["expect"] else "(context)") for item in made)
    sys.stdout.write(
        f"{len(made)} lines, {dict(actions)}\n"
        + "".join(f"  {family:24} {action:10} {count}\n" for (family, action), count in sorted(families.items()))
    )
    return 0 if target.read_text(encoding="utf-8") == text else 1


if __name__ == "__main__":
    raise SystemExit(main())
