"""Texts that do not flatter: what an invented office wrote in a week, no two alike, one line in ten with somebody's data.

`bench/lines.py` repeats fifteen clean lines, and whoever scans one of them twice finds much of it at hand. Deterministic.
"""

from __future__ import annotations

import html
import random
import re
from collections.abc import Sequence
from email.message import EmailMessage
from functools import cache
from typing import Any, Final

from bench import lines
from bench.agency.files import sheet_file
from bench.agency.population import World
from bench.agency.score import BODIES, families, traffic

_REQUEST: Final = re.compile(r"청구|공개|이의\s?신청|민원인|requester", re.IGNORECASE)
DATA: Final = 0.1
"""Share of the lines of a mail that hold somebody's data, mostly of nobody in the register."""


@cache
def week() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Messages of an office that speak of no request, and those that may: each once."""
    world = World(300, 11, BODIES["development"])
    said = traffic(world, families("development"), seed="texts", innocent=2_500, leaks=0, business=40)
    texts = dict.fromkeys(str(message["text"]) for sample in said for message in sample.messages if message.get("text"))
    return tuple(t for t in texts if not _REQUEST.search(t)), tuple(t for t in texts if _REQUEST.search(t))


def chat(count: int, *, requests: bool = False, seed: int = 1) -> list[str]:
    """Short messages, each another."""
    rng = random.Random(seed)
    chosen = [text for text in week()[requests] if len(text) <= 250]
    return rng.sample(chosen, min(count, len(chosen)))


def mails(count: int, rows: Sequence[Sequence[str]], *, size: int = 5_000, requests: bool = False, seed: int = 1) -> list[str]:
    """Bodies of that many bytes in UTF-8. `requests`: every second paragraph is of what the office says of requests."""
    rng = random.Random(seed)
    plain, asked = week()
    out = []
    for _ in range(count):
        text: list[str] = []
        length = 0
        while length < size:
            if rng.random() < DATA:
                row = rng.choice(rows[1:])
                line = rng.choice(lines.CARRYING).format(
                    name=row[3], phone=row[5], case_no=row[0],
                    other_phone=f"010-{rng.randrange(2000):04}-{rng.randrange(10000):04}", other_mail=f"team{rng.randrange(999)}@agency.example",
                )  # fmt: skip
                if not requests and _REQUEST.search(line):
                    continue
            else:
                line = rng.choice(asked if requests and rng.random() < 0.5 else plain)
            text.append(line)
            length += len(line.encode()) + 1
        out.append("\n".join(text).encode()[:size].decode(errors="ignore"))
    return out


def page(text: str, beside: str = "") -> str:
    """A text as a mail program writes it: paragraphs with styles of their own. `beside`: markup between two of them."""
    made = [
        f'<p style="margin:0;font-family:\'맑은 고딕\';font-size:11pt"><span style="color:#222">{html.escape(line)}</span></p>'
        for line in text.split("\n")
    ]
    made.insert(len(made) // 2, beside)
    inside = "".join(made)
    return (
        f"<html><head><meta charset=utf-8><style>p{{line-height:1.6}} .s{{color:#888}}</style></head><body>{inside}</body></html>"
    )


def as_mail(text: str, people: Sequence[str], *, kind: str = "text") -> bytes:
    """A mail with this body. kind: text, html (beside the text), attachment (the lines as a sheet beside it)."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = people[0], people[1], "주간 업무 보고"
    made.set_content(text, cte="base64")
    if kind == "html":
        made.add_alternative(page(text), subtype="html", cte="base64")
    elif kind == "attachment":
        name, data = sheet_file("업무보고.xlsx", [[str(i), line] for i, line in enumerate(text.split("\n")[:20])])
        made.add_attachment(
            data, maintype="application", subtype="vnd.openxmlformats-officedocument.spreadsheetml.sheet", filename=name
        )
    return made.as_bytes()


def message(text: str, number: int, *, as_html: bool = False) -> dict[str, Any]:
    """The same as a message for a scan."""
    return {
        "id": f"t{number}",
        "channel": "email",
        "sender": {"address": f"s{1 + number % 8}@bench.example"},
        "recipients": [{"address": f"s{10 + number % 30}@bench.example"}],
        "subject": "주간 업무 보고",
        "text": text,
        "sent_at": "2026-11-20T12:00:00+09:00",
    } | ({"html": page(text)} if as_html else {})
