"""What is drawn although it is no text of the page: generated content, the values of fields, the alt of pictures, documents in addresses.

References: CSS 2.2 chapter 12 (generated content), HTML 15.4 and 15.5 (replaced elements, form controls), RFC 2397 (`data:`).
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from typing import Final

from dlp.views import css
from dlp.views.counters import CounterStyle

_STRING: Final = re.compile(
    r"""("(?:\\(?:.|\n)|[^"\\])*"|'(?:\\(?:.|\n)|[^'\\])*')|attr\(\s*([\w-]+)[^,()]*(?:,\s*(["'][^"']*["']))?\)|counter(s?)\(\s*([\w-]+)\s*(?:,\s*(["'][^"']*["'])\s*)?(?:,\s*([\w-]*)[^()]*)?\)|(/)""",
    re.S | re.I,
)
_DATA: Final = re.compile(r"\s*data:([^,;]*)((?:;[^,;]*)*),(.*)\Z", re.S | re.I)
_PERCENT: Final = re.compile(rb"%([0-9A-Fa-f]{2})")


def content(
    value: str, given: Mapping[str, str | None], counters: Callable[[str], list[int]], styles: Mapping[str, CounterStyle]
) -> str:
    """The text of a `content` declaration: strings, attributes and counters (values by name, the innermost last), without the alternative after a slash."""
    out: list[str] = []
    for string, attribute, fallback, every, counter, between, style, slash in _STRING.findall(value):
        if slash:
            break
        if string:
            out.append(css.unescape(string[1:-1]))
        elif attribute:
            out.append(given.get(attribute.lower()) or fallback[1:-1])
        elif counter:
            numbers, named = counters(counter) or [0], styles.get(style.lower())
            made = [named.number(number) if named else str(number) for number in numbers[0 if every else -1 :]]
            out.append(css.unescape(between[1:-1]).join(made))
    return "".join(out)


def integer(text: str | None, default: int) -> int:
    found = re.match(r"\s*([+-]?\d{1,15})", text or "")
    return int(found[1]) if found else default


def _image(given: Mapping[str, str | None]) -> list[tuple[str, str]]:
    kind, text = data_text(given.get("src") or "")
    return [(given.get("alt") or "", "alt"), (said(text) if "svg" in kind else "", "made")]


def said(drawing: str) -> str:
    """The text of a drawing or a page, without its markup."""
    return re.sub(r"<(?:title|desc|style)\b.*?</\w+>|<[^>]*>", "", drawing, flags=re.S).strip()


def _input(given: Mapping[str, str | None]) -> list[tuple[str, str]]:
    kind = (given.get("type") or "").strip().lower()
    if kind == "image":
        return [(given.get("alt") or "", "alt")]
    if kind in ("hidden", "password", "checkbox", "radio", "file", "color", "range"):
        return []
    return [(given.get("value") or given.get("placeholder") or "", "made")]


def _label(given: Mapping[str, str | None]) -> list[tuple[str, str]]:
    return [(given.get("label") or "", "made")]


TEXTS: Final[dict[str, Callable[[Mapping[str, str | None]], list[tuple[str, str]]]]] = {
    "img": _image, "image": _image, "amp-img": _image, "amp-anim": _image, "area": lambda given: [(given.get("alt") or "", "alt")], "input": _input, "option": _label, "optgroup": _label,
    "textarea": lambda given: [(given.get("placeholder") or "", "alt")],
}  # fmt: skip


def data_text(address: str) -> tuple[str, str]:
    """(type, text) of a `data:` address (RFC 2397); ("", "") where it is none."""
    found = _DATA.match(address) if "data:" in address[:64].lower() else None
    if not found:
        return "", ""
    body = _PERCENT.sub(lambda byte: bytes((int(byte[1], 16),)), found[3].encode("utf-8", "replace"))
    if "base64" in found[2].lower():
        try:
            body = base64.b64decode(re.sub(rb"[^A-Za-z0-9+/]", b"", body) + b"==")
        except binascii.Error:
            return found[1].strip().lower(), ""
    return found[1].strip().lower(), body.decode("utf-8", "replace")


_KEPT: Final = re.compile(
    r"""(?:(?P<quote>["'])|(?P<round>\()\s*|^\s*|[\s,])data:(?P<head>[^,"'()\s]{0,200}),(?P<body>(?(quote)(?:(?!(?P=quote)).)*|(?(round)[^)]*|.*)))""",
    re.S | re.I,
)
_WRITTEN: Final = re.compile(r"svg|html|xml|text/plain", re.I)
_SHORTEST: Final = len("data:,<svg></svg>")


def documents(value: str) -> list[str]:
    """Drawings and pages in the `data:` addresses of an attribute or a sheet (RFC 2397), wherever they stand in it: `src`, `srcset`, a background."""
    if len(value) < _SHORTEST or "data:" not in value.lower():
        return []
    found = []
    for kept in _KEPT.finditer(value):
        if _WRITTEN.search(kept["head"]):
            body = re.split(r"\s+[\d.]+[wx]\s*(?:,|$)", kept["body"], maxsplit=1)[0]  # of a srcset: up to the description
            found.append(data_text(f"data:{kept['head']},{css.unescape(body) if kept['quote'] else body}")[1])
    return [text for text in found if text.strip()]


_IMPORT: Final = re.compile(r"""@import\s+(?:url\(\s*)?["']?(data:[^"')]*)""", re.I)


def imported(sheet: str) -> str:
    """The sheets that a sheet brings in by a `data:` address; others are not loaded by mail programs."""
    return "\n".join(data_text(found)[1] for found in _IMPORT.findall(sheet[:100_000])) if "@import" in sheet else ""
