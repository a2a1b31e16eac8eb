"""What a setting can do to protection, said where the setting stands.

Every setting (a field of dlp.yaml, lexicons.yaml, the settings of policy.yaml, an entrance's options) is annotated with one of two: `Weakens`
names the values that lower protection, `Harmless` says why none does. A field with neither fails a test. A value that weakens is no error,
since offices differ; it is a fact that `doctor`, `policy lint`, `/readyz`, the start of `serve` and the journal show. Imports nothing of ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator


def _whole(value: object) -> object:
    """Python takes `true` and 1.0 for 1."""
    return value if type(value) is int else None


One = Annotated[Literal[1], BeforeValidator(_whole)]
"""The number of the form in which a file is written."""


@dataclass(frozen=True, slots=True)
class Harmless:
    """No value of the setting lets anything through that another would stop, or hides what happened; `why`."""

    why: str


@dataclass(frozen=True, slots=True)
class Weakens:
    """The values from which a setting lowers protection, and `why`: numbers `above` or `below` a bound, `words`, an `empty` or a `filled`
    list or table, or what `when` says."""

    why: str
    above: float | None = None
    below: float | None = None
    words: tuple[object, ...] = ()
    empty: bool = False
    filled: bool = False
    when: Callable[[Any], bool] | None = None
    secret: bool = False
    """The value itself is in no listing."""

    def by(self, value: Any) -> bool:
        """Does this value lower protection?"""
        if isinstance(value, int | float) and not isinstance(value, bool) and self._beyond(value):
            return True
        if any(type(word) is type(value) and word == value for word in self.words):
            return True
        if isinstance(value, list | tuple | dict | str) and (self.filled if value else self.empty):
            return True
        return self.when is not None and self.when(value)

    def _beyond(self, value: float) -> bool:
        return (self.above is not None and value > self.above) or (self.below is not None and value < self.below)


Declared = Harmless | Weakens


@dataclass(frozen=True, slots=True)
class Weak:
    """A setting that lowers protection at this moment. `name` as it is written (`probing.asked`), `value` in short, `why` in English."""

    name: str
    value: str
    why: str


def declared(metadata: object) -> Declared | None:
    """The declaration among the annotations of a field."""
    found = [each for each in metadata if isinstance(each, Harmless | Weakens)] if isinstance(metadata, tuple | list) else []
    return found[0] if len(found) == 1 else None


def weak(prefix: str, values: Mapping[str, Any], said: Mapping[str, Declared]) -> Iterator[Weak]:
    """Of the settings of one table, those whose value lowers protection."""
    for name, value in values.items():
        declaration = said.get(name)
        if isinstance(declaration, Weakens) and declaration.by(value):
            yield Weak(f"{prefix}{name}", "***" if declaration.secret else shown(value), declaration.why)


SHOWN: Final = 40


def shown(value: Any) -> str:
    """A value as it may stand in a listing: numbers and words; of a list or table how many entries it has."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple | dict):
        return f"[{len(value)}]" if value else "[]"
    return str(value)[:SHOWN]


SERVICE: Final = Harmless("how the entrance is reached or runs; what it cannot take is refused and not delivered")
WORDING: Final = Harmless("words that people read; nothing is decided by them")
IDENTITY: Final = Harmless("a name for readers; nothing is decided by it")
STRICTER: Final = Harmless("what lies beyond is a gap or is refused, never clean")
APPROVED: Final = Harmless("where released originals may leave is approved by two persons and looked at by `doctor`")
"""Reasons that many settings share."""
