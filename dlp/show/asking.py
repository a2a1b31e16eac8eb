"""What a use case asks of who calls it, said once: at a parameter, or at a field of the values it takes, stands `Annotated[type, Option(...)]`. A face
makes of it what it needs; the command line an option with its check, its help and its completion.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
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


def asked(of: Callable[..., Any]) -> Iterator[Asked]:
    """The parameters of a function, or the fields of a dataclass, in their order. What it answers is not looked up."""
    parameters = inspect.signature(of).parameters
    if isinstance(of, type):
        hints = get_type_hints(of, include_extras=True)
    else:
        own = {name: one.annotation for name, one in parameters.items() if one.annotation is not inspect.Parameter.empty}
        hints = get_type_hints(SimpleNamespace(__annotations__=own), globalns=of.__globals__, include_extras=True)
    for name, parameter in parameters.items():
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            continue
        hint = hints.get(name, Any)
        said = next((one for one in getattr(hint, "__metadata__", ()) if isinstance(one, Option)), None)
        yield Asked(name, hint.__origin__ if said else hint, parameter.default, said)
