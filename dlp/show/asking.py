"""What a use case asks of who calls it, said once: at a parameter, or at a field of the values it takes, stands `Annotated[type, Option(...)]`. A face
makes of it what it needs; the command line an option with its check, its help and its completion.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from sys import modules
from types import SimpleNamespace
from typing import Any, get_type_hints


class Option:
    """Something that may be given by its name. `flags`: how it is written, where that is not `--name`; `least`, `most`: what a number may be; `words`: what a text
    may be."""

    def __init__(
        self, help_: str, *flags: str, metavar: str | None = None, least: float | None = None, most: float | None = None, words: Iterable[str] = ()
    ) -> None:  # fmt: skip
        self.help, self.flags, self.metavar, self.least, self.most, self.words = help_, flags, metavar, least, most, tuple(words)


class Argument(Option):
    """Something that is given by its place."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A parameter: its name, its type without `Annotated`, its default (`inspect.Parameter.empty`: it must be given), how it is asked for (None: by no
    face; of values whose fields are asked for, `kind` is their class)."""

    name: str
    kind: Any
    default: Any
    option: Option | None


def texts(names: Mapping[str, str], *needed: str) -> list[Asked]:
    """Texts that a use case takes as keywords: what each is, by its name."""
    return [Asked(name, str, inspect.Parameter.empty if name in needed else "", Option(said)) for name, said in names.items()]


def asked(of: Callable[..., Any]) -> Iterator[Asked]:
    """The parameters of a function, or the fields of a dataclass, in their order. What it answers is not looked up, and a type that is there for the
    type checker alone is none that a face could ask for."""
    known = vars(modules[of.__module__])
    for name, parameter in inspect.signature(of).parameters.items():
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            continue
        try:
            hint = get_type_hints(SimpleNamespace(__annotations__={name: parameter.annotation}), known, include_extras=True)[name]
        except NameError:
            hint = Any
        said = next((one for one in getattr(hint, "__metadata__", ()) if isinstance(one, Option)), None)
        yield Asked(name, hint.__origin__ if said else hint, parameter.default, said)
