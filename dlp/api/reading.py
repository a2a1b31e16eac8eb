"""Queries and bodies of the API. A name that is not known, or stands there twice, is refused: a misspelt filter must not be silence."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from aiohttp import web

from dlp.app.listening import Refuse

MOST: Final = 64 * 1024
"""Bytes of a body."""
SECONDS: Final = 20.0
"""In which a body has to come."""
FIELDS: Final = 32
_KINDS: Final = {str: "text", bool: "true or false", list: "a list"}
_LONGEST: Final = 256
"""Characters of a filter."""


def query(request: web.BaseRequest, known: Mapping[str, str]) -> dict[str, str]:
    """The query by name. `known`: what there may be."""
    found: dict[str, str] = {}
    try:
        pairs = parse_qsl(request.rel_url.raw_query_string, keep_blank_values=True, errors="strict", max_num_fields=FIELDS)
    except ValueError:  # among them bytes that are no UTF-8: replaced signs would ask for something else
        raise _wrong("query", "is not UTF-8, or too long") from None
    for name, value in pairs:
        if name not in known:
            raise _wrong(
                name if name.isascii() and name.isidentifier() and len(name) < 40 else "query",
                f"unknown; known: {', '.join(sorted(known)) or 'none'}",
            )
        if name in found:
            raise _wrong(name, "stands there twice")
        if not value or len(value) > _LONGEST or not _plain(value):
            raise _wrong(name, "is empty, too long or not UTF-8")
        found[name] = value
    return found


def number(given: Mapping[str, str], name: str, default: int, *, least: int, most: int) -> int:
    text = given.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 10 and least <= int(text) <= most):
        raise _wrong(name, f"must be {least} to {most}")
    return int(text)


def flag(given: Mapping[str, Any], name: str) -> bool:
    """`true` or `false` of a query, or the same of a body."""
    value = given.get(name, False)
    if value in ("true", "false"):
        return bool(value == "true")
    if not isinstance(value, bool):
        raise _wrong(name, "must be true or false")
    return value


async def body(request: web.BaseRequest, known: Mapping[str, type]) -> dict[str, Any]:
    """A JSON object with these keys at most, of these types. 408, 413, 415 and 422 as RFC 9110 has them."""
    if "Content-Encoding" in request.headers:
        raise Refuse(415, "encoding")
    try:
        async with asyncio.timeout(SECONDS):
            raw = await request.read()
    except TimeoutError:
        raise Refuse(408, "timeout") from None
    except web.HTTPRequestEntityTooLarge:
        raise Refuse(413, "too-large") from None
    try:
        found = json.loads(raw.decode("utf-8"), object_pairs_hook=_once) if raw else {}
    except (ValueError, RecursionError):
        raise _wrong("body", "must be a JSON object, each key once") from None
    if not isinstance(found, dict):
        raise _wrong("body", "must be a JSON object, each key once")
    for name, value in found.items():
        if name not in known:
            raise _wrong(
                name if name.isascii() and name.isidentifier() and len(name) < 40 else "body",
                f"unknown; known: {', '.join(sorted(known))}",
            )
        if type(value) is not known[name] or (isinstance(value, str) and not _plain(value)):
            raise _wrong(name, f"must be {_KINDS[known[name]]}")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) != len(pairs):
        raise ValueError
    return dict(pairs)


def _plain(text: str) -> bool:
    """Can it be written as UTF-8, and does it hold no NUL? What is half of a surrogate pair would break the journal's form."""
    try:
        text.encode()
    except UnicodeError:
        return False
    return "\0" not in text


def _wrong(field: str, problem: str) -> Refuse:
    return Refuse(422, "input", field=field, problem=problem)
