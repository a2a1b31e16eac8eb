"""Mail addresses of the register that no detector can see whole: something glued to them, or mailbox and domain told apart from each other.

Pure. A domain is looked up before anything else, and most are nobody's: an address of the agency or a supplier costs three look-ups. u is that of an
address times the pairs that were tried.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from string import ascii_letters
from typing import Final

from dlp.budget import HIT, Budget
from dlp.linkage import weights
from dlp.linkage.index import Index
from dlp.linkage.mentions import Mention, Seen, held
from dlp.linkage.texts import Reading
from dlp.model import Entity
from dlp.triggers import any_of, trigger

READ: Final = 4_000
"""Characters of a text that is read for them."""
ADDRESSES: Final = 60
"""Addresses of one text to which something may be glued."""
IDS: Final = 40
"""Words that are tried as mailboxes."""
HOSTS: Final = 4
GLUED: Final = 4
"""Characters that may be glued to the beginning of an address, and half as many to its end."""
APART: Final = 30.0
"""How much likelier by accident a mailbox and a domain that stand apart are one address."""
_ADDRESS: Final = re.compile(r"([A-Za-z0-9._%+\-]{2,64})@([A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,4})")
_HOST: Final = re.compile(r"(?<![A-Za-z0-9\-])(?:@\s?)?([A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,4})(?![A-Za-z0-9\-])")
_ID: Final = re.compile(r"(?<![A-Za-z0-9._%+\-])([A-Za-z0-9][A-Za-z0-9._%+\-]{1,30}[A-Za-z0-9])(?![A-Za-z0-9])")
_SIGNS: Final = re.compile(r"[._%+\-]{2,}")
_DOTTED: Final = re.compile(r"[A-Za-z0-9]\.[A-Za-z]")
_ENDINGS: Final = frozenset(
    {"com", "net", "org", "kr", "gov", "edu", "io", "me", "info", "biz", "jp", "cn", "uk", "us", "de", "example"}
)
"""Last labels that most domains have: nothing is glued to them."""
_ENTITY: Final = Entity("EMAIL_ADDRESS", field="email", shape="mail")


GATE: Final = any_of(trigger("@", *(f".{letter}" for letter in ascii_letters)))
"""One of these stands where anything is found."""


def search(readings: Sequence[Reading], index: Index, seen: Seen, budget: Budget) -> None:
    """Add a mention for every address of the register that stands there with something glued to it or in two places."""
    known = {row for m in seen.mentions if m.field == "email" for row in m.rows}
    texts = [one for one in readings if len(one.text) <= READ]
    for one in texts:
        for match in islice(_ADDRESS.finditer(one.text), ADDRESSES) if "@" in one.text else ():
            if budget.charge(HIT, one.view.part):
                _glued(one, match, index, seen, known)
    if any(_DOTTED.search(one.text) is not None for one in texts):
        _apart(texts, index, seen, known, budget)


def _glued(one: Reading, match: re.Match[str], index: Index, seen: Seen, known: set[int]) -> None:
    local, domain = match[1], match[2].rstrip(".-")
    cuts = 1 if domain.rpartition(".")[2] in _ENDINGS else GLUED // 2 + 1
    hosts = [domain[: len(domain) - cut] for cut in range(cuts) if len(domain) - cut > 3]
    labels = domain.split(".")
    hosts += [".".join(labels[:i] + labels[i + 1 :]) for i in range(len(labels) - 1)] if len(labels) > 2 else []
    for cut, host in enumerate(hosts):
        if not index.run("mail_host", host.casefold()):
            continue
        for start in range(min(GLUED, len(local) - 2) + 1):
            if not cut and not start:
                continue
            value = f"{local[start:]}@{host}"
            rows = index.find("email", value)
            if rows and not known.issuperset(rows):
                chance = weights.CHANCE["email"] * (GLUED + 1) * len(hosts)
                _take(one, match.start(), match.end(), value, rows, chance, seen)
                known.update(rows)
                return


def _take(one: Reading, start: int, end: int, value: str, rows: tuple[int, ...], chance: float, seen: Seen) -> None:
    made = one.view.finding(_ENTITY, start, end, 0.9, value, detector="register")
    seen.mentions.append(Mention("email", (made.part, made.start), rows, chance, end=made.end))
    seen.findings.append(held(made))


def _with_and_without_ending(text: str) -> tuple[str, ...]:
    """A word may be the name of a file, or two words with signs between that no mailbox has side by side."""
    stem, dot, ending = text.rpartition(".")
    some = _SIGNS.split(text)
    return (text, *([stem] if dot and ending.isalnum() else ()), *(some if len(some) > 1 else ()))


def _apart(readings: Sequence[Reading], index: Index, seen: Seen, known: set[int], budget: Budget) -> None:
    hosts: dict[str, None] = {}
    for one in readings:
        for match in _HOST.finditer(one.text):
            for host in _with_and_without_ending(match[1].casefold()):
                if len(hosts) < HOSTS and "." in host and index.run("mail_host", host):
                    hosts.setdefault(host)
    if not hosts:
        return
    words: dict[str, tuple[Reading, int, int]] = {}
    for one in readings:
        for match in _ID.finditer(one.text):
            for word in _with_and_without_ending(match[1].casefold()):
                if len(words) < IDS and budget.charge(HIT, one.view.part) and index.run("mail_id", word):
                    words.setdefault(word, (one, *match.span(1)))
    for word, (one, start, end) in words.items():
        for host in hosts:
            rows = index.find("email", f"{word}@{host}")
            if rows and not known.issuperset(rows):
                chance = weights.CHANCE["email"] * APART * len(words) * len(hosts)
                _take(one, start, end, f"{word}@{host}", rows, chance, seen)
                known.update(rows)
