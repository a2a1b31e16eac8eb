"""How a part whose messages are kept as text is dressed: greeting, signature, quoted mail and a page around a mail, slips of the hand in a chat.

The eleventh, twelfth and thirteenth part differ in words alone.
"""

from __future__ import annotations

import html
import random
from collections.abc import Callable
from typing import Final, NamedTuple

from bench.agency.population import Official, Supplier, World
from bench.agency.script import Dress
from bench.agency.writing import Addressee

_ANSWERS: Final = ("RE: ", "Re: ", "답장: ")
_ENDS: Final = ("", "", "", "", ".", "ㅎㅎ", " ㅜㅜ", "~~")
_NO_CALL: Final = 6
"""Of nine chat lines so many call nobody."""


class Words(NamedTuple):
    """What an office says of itself. `hello` and `signs` know {s} and its {s_dept}, {s_post}, {s_desk}, {s_mail}; `before` knows {day}, {other}, {place} and
    {number}; `slips` are (written, typed); `calls` are whom a chat line speaks to first."""

    hello: tuple[str, ...]
    signs: tuple[str, ...]
    before: tuple[str, ...]
    slips: tuple[tuple[str, str], ...]
    calls: tuple[str, ...]
    halls: tuple[str, ...]
    food: tuple[str, ...]
    url: str


def dressed(words: Words) -> Dress:
    def mail(rng: random.Random, world: World, sender: Official, to: Addressee, subject: str, text: str) -> tuple[str, str, str]:
        own = {"s": sender.name, "s_dept": sender.department, "s_post": sender.post, "s_desk": sender.desk, "s_mail": sender.mail}
        parts = [text]
        if rng.random() < 0.4 and not text.startswith("안녕"):
            parts.insert(0, rng.choice(words.hello).format_map(own))
        if rng.random() < 0.7:
            parts.append(rng.choice(words.signs).format_map(own))
        if isinstance(to, Official | Supplier) and rng.random() < 0.3:
            other = world.official(rng)
            said = rng.choice(words.before).format(
                day=f"{rng.randint(1, 28)}일", other=other.name, place=rng.choice(world.agency.facilities), number=other.desk
            )
            quoted = "\n".join(f"> {line}" for line in said.splitlines())
            parts.append(f"2026-11-{rng.randint(10, 22)} 14:{rng.randint(10, 59)}, {to.name} <{to.mail}>:\n{quoted}")
            subject = f"{rng.choice(_ANSWERS)}{subject}"
        body = "\n\n".join(parts)
        draw = rng.random()
        if draw < 0.3:
            return subject, "" if draw < 0.15 else body, _page(body)
        return subject, body, ""

    def chat(rng: random.Random, text: str) -> str:
        if rng.random() < 0.12:
            old, new = rng.choice(words.slips)
            text = text.replace(old, new)
        if rng.random() < 0.1:
            text = text.replace(", ", " ").replace("? ", "?")
        return f"{rng.choice((*[''] * _NO_CALL, *words.calls))}{text.rstrip('.')}{rng.choice(_ENDS)}"

    slots: dict[str, Callable[[random.Random, World], str]] = {
        "place": lambda r, w: r.choice(w.agency.facilities),
        "event": lambda r, w: r.choice(w.agency.events),
        "hall": lambda r, w: r.choice(words.halls),
        "food": lambda r, w: r.choice(words.food),
        "url": lambda r, w: f"{words.url}{r.randint(100, 999)}",
    }
    return Dress(slots, mail, chat)


def _page(text: str) -> str:
    """Lines as paragraphs; neighbouring rows with bars as one table."""
    out, rows = [], []
    for line in [*text.splitlines(), ""]:
        if line.count("|") > 1:
            rows.append("".join(f"<td>{html.escape(cell.strip())}</td>" for cell in line.split("|")))
            continue
        if rows:
            out.append(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
            rows = []
        out.append(f"<p>{html.escape(line) or '&nbsp;'}</p>")
    return f"<html><body>{''.join(out)}</body></html>"
