"""One file on its way in: text → form, and every problem with file, line, entry and key.

Hints quote keys and the words a key may hold, never the value that was found.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from dlp.policy.yamltree import Path, Tree
from dlp.ports import ConfigError

F = TypeVar("F", bound=BaseModel)


@dataclass(slots=True)
class Page:
    """A file on its way in: its tree and what is wrong with it."""

    tree: Tree
    items: str  # the key whose entries carry an id: rules, exceptions
    found: list[tuple[int, ConfigError]] = field(default_factory=list)

    def wrong(self, path: Path, hint: str) -> None:
        line = self.tree.line(path)
        error = ConfigError(self.tree.file, ", ".join(filter(None, (f"line {line}", self._place(path)))), hint)
        if str(error) not in {str(other) for _, other in self.found}:
            self.found.append((line, error))

    def _place(self, path: Path) -> str:
        if len(path) > 1 and path[0] == self.items and isinstance(path[1], int):
            entry = self.tree.data[self.items][path[1]]
            name = entry.get("id") if isinstance(entry, dict) else None
            start = f"{self.items.removesuffix('s')} {name}" if isinstance(name, str) else f"{self.items}[{path[1]}]"
            return ", ".join(filter(None, (start, _dotted(path[2:]))))
        return _dotted(path)


def _dotted(path: Path) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).lstrip(".")


def load(form: type[F], page: Page) -> F | None:
    """The page as its form, or None and what is wrong with it noted on the page."""
    try:
        return form.model_validate(page.tree.data)
    except ValidationError as error:
        told = error.errors(include_url=False, include_context=True, include_input=False)
        broken = {tuple(problem["loc"][:n]) for problem in told for n in range(len(problem["loc"]))}
        for problem in told:
            path = tuple(problem["loc"])
            if problem["type"] == "too_short" and path in broken:
                continue  # short only because its entries were refused
            hint = _hint(problem, form)
            if problem["type"] != "missing" and path not in page.tree.lines:  # pydantic's own step: the branch of a union, `[key]`
                path = next(path[:n] for n in range(len(path), -1, -1) if path[:n] in page.tree.lines)
                hint = "must be text, a number, true, false or a list of texts" if "given" in path or "more" in path else hint
            page.wrong(path, hint)
        return None


_HINTS: Final[Mapping[str, str]] = {
    "missing": "is missing",
    "string_type": "must be text",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "tuple_type": "must be a list",
    "dict_type": "must be a mapping",
    "model_type": "must be a mapping",
    "model_attributes_type": "must be a mapping",
    "string_too_short": "must not be empty",
}


def _hint(problem: Any, form: type[BaseModel]) -> str:
    kind, context = problem["type"], problem.get("ctx", {})
    match kind:
        case "extra_forbidden":
            close = difflib.get_close_matches(str(problem["loc"][-1]), _keys(form), n=1)
            return "unknown key" + (f"; is {close[0]!r} meant?" if close else "")
        case "literal_error":
            return f"must be one of {context.get('expected', '')}"
        case "string_pattern_mismatch":
            return f"must be written as {context.get('pattern', '')}"
        case "value_error":
            return str(context.get("error", problem["msg"]))
    return _HINTS.get(kind, str(problem["msg"]))


def _keys(form: type[BaseModel]) -> list[str]:
    """Every key of the written form, at any depth: the pool of guesses for a misspelt one."""
    schema = form.model_json_schema(by_alias=True)
    parts = (schema, *schema.get("$defs", {}).values())
    return sorted({name for part in parts for name in part.get("properties", {})})
