"""The benchmark's messages: carriers filled with invented values, hard negatives, public contacts. Same seed, same messages.

Development and test share neither carriers (every second one of a family) nor values (see `values.py`).
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path

from corpus import values

SEED = 411
FILLS, DISGUISED = 10, 4
"""Messages of a carrier, and how many of them hide what can be hidden."""
_SLOT = re.compile(r"\{(\w+)(?:\|([가-힣]+))?\}")
_HERE = Path(__file__).resolve().parent
_GREETINGS = ("", "안녕하세요. ", "참고하세요\n", "[공지] ", "- ", "※ ", "네 ", "Re: ")


@dataclass(frozen=True)
class Gold:
    entity: str
    start: int
    end: int
    trick: str = ""


@dataclass(frozen=True)
class Message:
    """`kind`: positive, negative or contact; `side`: 0 development, 1 test."""

    id: str
    family: str
    kind: str
    side: int
    text: str
    gold: tuple[Gold, ...] = ()


def messages(side: int) -> list[Message]:
    """All messages of one side, in a fixed order."""
    out: list[Message] = []
    rng = random.Random(SEED + side)
    for family, carriers in _families("carriers.txt").items():
        for number, carrier in enumerate(carriers):
            if number % 2 == side:
                for fill in range(FILLS):
                    text, gold = _fill(carrier, rng, side, disguise=fill >= FILLS - DISGUISED)
                    out.append(Message(f"{family}-{number}-{fill}", family, "positive", side, text, gold))
    plain = [c for carriers in _families("negatives.txt").values() for i, c in enumerate(carriers) if i % 2 == side]
    for number, carrier in enumerate(plain):
        out.append(Message(f"negative-{number}", "negative", "negative", side, _fill(carrier, rng, side)[0]))
    for number in range(320):
        chosen = rng.sample(plain, rng.choice((2, 2, 3)))
        text = rng.choice(_GREETINGS) + rng.choice((" ", ". ", "\n")).join(_fill(c, rng, side)[0] for c in chosen)
        out.append(Message(f"negatives-{number}", "negative", "negative", side, text))
    for carriers in _families("contacts.txt").values():
        for number, carrier in enumerate(carriers):
            if number % 2 == side:
                for fill in range(6):
                    text = rng.choice(_GREETINGS) + _fill(carrier, rng, side)[0]
                    out.append(Message(f"contact-{number}-{fill}", "contact", "contact", side, text))
    return out


def _families(file: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    family = ""
    for line in (_HERE / file).read_text("utf-8").splitlines():
        if line.startswith("["):
            match = re.fullmatch(r"\[([a-z]+)\]", line)
            if match:
                family = match[1]
                continue
        if line and not line.startswith("# "):
            found.setdefault(family, []).append(line.replace("\\n", "\n").replace("\\t", "\t"))
    return found


def _fill(carrier: str, rng: random.Random, side: int, *, disguise: bool = False) -> tuple[str, tuple[Gold, ...]]:
    text, last = "", 0
    gold: list[Gold] = []
    for slot in _SLOT.finditer(carrier):
        text += carrier[last : slot.start()]
        last = slot.end()
        if slot[1] not in values.ENTITY:
            value = values.filler(slot[1], rng)
        else:
            entity, make = values.ENTITY[slot[1]]
            value, trick = make(rng, side), ""
            if disguise:
                value, trick = values.hidden(entity, value, rng)
            start = len(text) + (value.find(" ") + 1 if entity == "KR_BANK_ACCOUNT" else 0)
            gold.append(Gold(entity, start, len(text) + len(value), trick))
        text += value + (_particle(value, slot[2]) if slot[2] else "")
    return text + carrier[last:], tuple(gold)


_BARE = {"은": "는", "이": "가", "을": "를", "과": "와", "아": "야", "으로": "로"}
_CLOSED_DIGITS = "013678"


def _particle(word: str, form: str) -> str:
    last = word.rstrip(") .")[-1]
    code = ord(last) - 0xAC00
    tail = code % 28 if 0 <= code <= 11171 else int(last in _CLOSED_DIGITS or last in "lmnLMN")
    if form in _BARE:
        return form if tail and not (form == "으로" and (tail == 8 or last in "178")) else _BARE[form]
    return form if tail or not form.startswith("이") else form[1:]
