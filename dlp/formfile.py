"""A YAML file of a given form, read strictly: each key once, no key that the form does not know, errors that name file, line and key."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from dlp.ports import ConfigError

UNKNOWN: Final = "unknown key"
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is 13 times faster where it was built in
F = TypeVar("F", bound=BaseModel)


def parsed(text: str, path: Path, form: type[F]) -> F:
    """The file's text as its form; an empty one as a form of defaults. Paths begin at the file's folder (`dlp.paths`). ConfigError for broken YAML, an unknown or repeated key, a wrong type."""
    try:
        data = _once(text, path) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise ConfigError(str(path), f"line {mark.line + 1}" if mark else "", "is not valid YAML") from None
    except (ValueError, RecursionError):  # a date or a number that is none, or nesting beyond reason
        raise ConfigError(str(path), "", "is not valid YAML: a date, a number or the nesting cannot be read") from None
    if not isinstance(data, dict):
        raise ConfigError(str(path), "", "must be a mapping of settings")
    try:
        return form.model_validate(data, context=path.parent.absolute())
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise ConfigError(str(path), f"line {_line(text, first['loc'])}, {where}", _hint(first)) from None


def _once(text: str, path: Path) -> Any:
    """The data of one document. ConfigError for a key that stands twice in one mapping: of `enabled: true` and, further down, `enabled: false`
    one would win without a word."""
    loader = _LOADER(text)
    try:
        root = loader.get_single_node()
        waiting, seen = [root] if root is not None else [], set()
        while waiting:
            node = waiting.pop()
            if id(node) in seen:  # an alias
                continue
            seen.add(id(node))
            if isinstance(node, yaml.MappingNode):
                keys: set[str] = set()
                for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):
                    if key.value in keys:
                        raise ConfigError(str(path), f"line {key.start_mark.line + 1}, {key.value}", "stands there twice")
                    keys.add(key.value)
                waiting += [value for _, value in node.value]
            elif isinstance(node, yaml.SequenceNode):
                waiting += node.value
        return loader.construct_document(root) if root is not None else None
    finally:
        loader.dispose()


SAMPLES: Final = (
    "name@agency.example",
    "mail.agency.example:25",
    "env:NAME",
    "09:00",
    "https://agency.example/",
    "agency.example",
    "name",
    "홍보과",
)
"""One of each way in which a setting is written: whoever mistyped one is shown the first that its pattern takes, and no pattern."""


def _hint(problem: Any) -> str:
    context = problem.get("ctx", {})
    match problem["type"]:
        case "literal_error":
            return f"must be one of {context.get('expected', '')}".replace("'", "").replace(" or ", ", ")
        case "string_pattern_mismatch":
            sample = next((one for one in SAMPLES if re.search(context["pattern"], one)), "")
            return f"must be written like {sample}" if sample else "is not written as it must be: see config/dlp.yaml"
    return UNKNOWN if problem["type"] == "extra_forbidden" else str(problem["msg"])


def _line(text: str, loc: tuple[Any, ...]) -> int:
    """Line of the key a problem is about, found along the YAML nodes."""
    node = yaml.compose(text, Loader=_LOADER)
    line = 1
    for step in loc:
        if not isinstance(node, yaml.MappingNode):
            break
        for key, value in node.value:
            if key.value == str(step):
                line, node = key.start_mark.line + 1, value
                break
        else:
            break
    return line
