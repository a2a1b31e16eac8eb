"""Options that need no check are not checked: Typer would bring pydantic for every one, a quarter of a second for who only lists incidents.

What is a word, or a default that is of its type already, is taken as it is; numbers, choices, paths and times that somebody typed go the whole
way. With a Typer that is built otherwise, everything does.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, Final

PLAIN: Final = (str, int, bool)


def quicken() -> None:
    from typer import core

    whole = getattr(core, "build_runtime_param", None)
    if whole is not None and not isinstance(whole, _Quick):
        vars(core)["build_runtime_param"] = _Quick(whole)


class _Quick:
    def __init__(self, whole: Callable[[Any], Any]) -> None:
        self._whole = whole

    def __call__(self, descriptor: Any) -> Any:
        wanted, info = descriptor.annotation, descriptor.parameter_info
        plain = wanted in PLAIN or (isinstance(wanted, type) and issubclass(wanted, Enum))
        own = getattr(info, "parser", None) is not None or getattr(info, "click_type", None) is not None
        return _Ready(lambda: self._whole(descriptor), wanted) if plain and not own else self._whole(descriptor)


class _Ready:
    """Stands where Typer's own check would, and calls it for what is not of the type yet."""

    def __init__(self, whole: Callable[[], Any], wanted: type) -> None:
        self._whole, self._wanted = whole, wanted

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        if type(value) is self._wanted or (value is None and not param.multiple and param.nargs == 1):
            return value
        return self._whole().coerce(value, param=param, ctx=ctx)
