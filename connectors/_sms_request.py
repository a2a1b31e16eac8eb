"""A request to an SMS provider, taken apart into what each recipient gets, and put together again for those who may get it. Pure.

What is not understood is not let through: a key that stands twice (two readers would see two messages), an encoding that is none, a field
that is missing. Strings that the provider's manual does not name are scanned with the rest.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

Refusal = tuple["Draft", str, str]
"""Who does not get it, the incident's number, the Korean reason."""


class Unreadable(Exception):
    """`field` and `problem` name a place and a rule, never a value."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field} {problem}")
        self.field, self.problem = field, problem


@dataclass(frozen=True, slots=True)
class Draft:
    """What one recipient gets. `beside` are strings that go along (template words, custom fields); `files` (name, content), empty
    content where only the provider has it."""

    sender: str
    to: str
    text: str = field(repr=False)
    subject: str = field(default="", repr=False)
    beside: tuple[str, ...] = field(default=(), repr=False)
    files: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)


class Bulk(Protocol):
    """A request as it was read. `keep` are indexes of `drafts`, `texts` (index → masked text)."""

    drafts: list[Draft]

    def written(self, keep: frozenset[int], texts: Mapping[int, str]) -> bytes | None:
        """The body for some of the recipients. None where that cannot be written: the text is shared, or the form cannot be divided."""
        ...


class Provider(Protocol):
    """The part of a provider's interface that carries messages. Paths without the host."""

    name: str
    upstream: str
    queries: tuple[str, ...]
    """Beginnings of the paths that may be asked without a body (what became of a message, what is left)."""

    def carries(self, method: str, path: str) -> bool | None:
        """True: messages, to be read. False: none (a query, an upload that no one gets by itself). None: unknown, not let through."""
        ...

    def read(self, path: str, kind: str, body: bytes) -> Bulk:
        """`kind` is the Content-Type. Unreadable where it is not as the manual says."""
        ...

    def refused(self, text: str) -> tuple[int, dict[str, Any]]:
        """Status and body of an error in the provider's own shape."""
        ...

    def noted(self, answer: dict[str, Any], refusals: list[Refusal]) -> None:
        """Add those who were left out to the provider's answer for the rest."""
        ...


def loaded(body: bytes) -> dict[str, Any]:
    """A JSON object. Unreadable for anything else and for a key that stands twice."""
    try:
        found = json.loads(body.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Unreadable("body", "is not JSON in UTF-8") from None
    if not isinstance(found, dict):
        raise Unreadable("body", "is not a JSON object")
    return found


def dumped(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise Unreadable("body", "has a key twice")
    return made


def _no_constant(word: str) -> None:
    raise ValueError


def listed(value: object, where: str) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not value or not all(isinstance(one, dict) for one in value):
        raise Unreadable(where, "must be a list of objects")
    return value


def word(value: object, where: str, *, required: bool = False) -> str:
    """A string of the request; numbers are taken as providers take them."""
    if value is None and not required:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int) or (required and value == ""):
        raise Unreadable(where, "must be a string")
    return str(value)


def beside(value: Any, known: Iterable[str]) -> tuple[str, ...]:
    """Every string and long number outside the known keys, keys of objects included."""
    out: list[str] = []

    def walk(found: Any) -> None:
        if isinstance(found, dict):
            for name, inner in found.items():
                if sum(c.isdigit() for c in name) >= 7 or not name.isascii():
                    out.append(name)
                walk(inner)
        elif isinstance(found, list):
            for inner in found:
                walk(inner)
        elif isinstance(found, str):
            out.append(found)
        elif isinstance(found, int | float) and not isinstance(found, bool) and abs(found) >= 1_000_000:
            out.append(str(found))

    walk({name: inner for name, inner in value.items() if name not in known})
    return tuple(dict.fromkeys(one for one in out if one))
