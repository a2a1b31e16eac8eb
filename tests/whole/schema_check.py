"""As much of JSON Schema (2020-12) as our schemas use: enough to hold real messages and decisions against them. An unknown keyword fails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,), "integer": (int,), "number": (int, float), "null": (type(None),),
}  # fmt: skip
_NOTES = {"$schema", "$defs", "title", "description", "default", "format", "examples", "propertyNames"}
_KNOWN = _NOTES | {
    "$ref", "type", "enum", "const", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "minLength", "maxLength",
    "pattern", "patternProperties", "minimum", "maximum", "exclusiveMinimum", "anyOf", "oneOf", "allOf", "contentEncoding",
}  # fmt: skip


def problems(value: Any, schema: dict[str, Any]) -> list[str]:
    """Places and keywords that do not hold."""
    return list(_check(value, schema, schema, "$"))


def _check(value: Any, schema: Any, root: dict[str, Any], at: str) -> Iterator[str]:
    if isinstance(schema, bool):
        if not schema:
            yield f"{at}: nothing is allowed here"
        return
    unknown = schema.keys() - _KNOWN
    assert not unknown, f"schema uses {sorted(unknown)}"
    if "$ref" in schema:
        target: Any = root
        for step in schema["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        yield from _check(value, target, root, at)
    if "type" in schema and not _is(value, schema["type"]):
        yield f"{at}: type"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: enum"
    if "const" in schema and value != schema["const"]:
        yield f"{at}: const"
    for keyword, least in (("anyOf", 1), ("oneOf", 1), ("allOf", len(schema.get("allOf", ())))):
        if keyword in schema:
            fitting = sum(not list(_check(value, option, root, at)) for option in schema[keyword])
            if fitting < least or (keyword == "oneOf" and fitting != 1):
                yield f"{at}: {keyword}"
    yield from _sizes(value, schema, at)
    if isinstance(value, dict):
        own = schema.get("properties", {})
        yield from (f"{at}.{name}: required" for name in schema.get("required", ()) if name not in value)
        for name, item in value.items():
            matching = [one for pattern, one in schema.get("patternProperties", {}).items() if re.search(pattern, name)]
            matching += [own[name]] if name in own else []
            for one in matching or [schema.get("additionalProperties", True)]:
                yield from _check(item, one, root, f"{at}.{name}")
    if isinstance(value, list) and "items" in schema:
        for i, item in enumerate(value):
            yield from _check(item, schema["items"], root, f"{at}[{i}]")


def _is(value: Any, wanted: str | list[str]) -> bool:
    names = [wanted] if isinstance(wanted, str) else wanted
    return any(isinstance(value, _TYPES[name]) and (name == "boolean" or not isinstance(value, bool)) for name in names)


def _sizes(value: Any, schema: dict[str, Any], at: str) -> Iterator[str]:
    if isinstance(value, str):
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            yield f"{at}: length"
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{at}: pattern"
    if isinstance(value, list) and not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        yield f"{at}: items"
    if isinstance(value, int | float) and not isinstance(value, bool):
        if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            yield f"{at}: range"
        if "exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]:
            yield f"{at}: range"
