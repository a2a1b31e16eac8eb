"""The syntax of style sheets, and the values that decide whether and where text is seen. Pure text work, linear.

A style sheet is read for the few properties that move text or take it away, but read as programs read it: comments, escapes (`d\\69splay`),
strings, unclosed blocks, nested rules, `!important`, and a declaration with a value that is none counts for nothing, so that it overrides
nothing. tinycss2 and cssselect2 do all of that and more, for programs that draw a page; here each rule of a newsletter would be paid for in every
mail. Selectors are matched by the HTML parser (lexbor), not here.
References: CSS Syntax 3, CSS Values 4, CSS Nesting 1, Media Queries 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from math import floor
from typing import Final, NamedTuple

MAX_RULES: Final = 5_000
_DEEPEST: Final = 50
_LONGEST: Final = 4_000
"""Characters of a selector: nested lists of them would double at every level."""
_TOKEN: Final = re.compile(
    r"""/\*.*?(?:\*/|\Z)|\\(?:[0-9A-Fa-f]{1,6}\s?|.|\Z)|"(?:\\(?:.|\n)|[^"\\\n])*"?|'(?:\\(?:.|\n)|[^'\\\n])*'?|url\(\s*(?!["'\s])[^)]*\)?|[{};()\[\]]""",
    re.S | re.I,
)
_COMMENT: Final = re.compile(r"""("(?:\\(?:.|\n)|[^"\\\n])*"?|'(?:\\(?:.|\n)|[^'\\\n])*'?)|/\*.*?(?:\*/|\Z)""", re.S)
_ESCAPE: Final = re.compile(r"\\(?:([0-9A-Fa-f]{1,6})(?:\r\n|\s)?|(\r\n|\n)|(.)|\Z)", re.S)
_NAME: Final = re.compile(r"-{0,2}[A-Za-z_\u0080-\U0010ffff][\w-]*|--[\w-]+")
_WITH_STRINGS: Final = frozenset(("content", "quotes", "list-style", "list-style-type"))
_IMPORTANT: Final = re.compile(r"\s*!\s*important\s*\Z", re.I)
_ELEMENT: Final = re.compile(
    r"(?:::(marker|placeholder|selection|backdrop)|::?(before|after|first-line|first-letter))(?![\w-])", re.I
)


class Declaration(NamedTuple):
    name: str
    value: str
    important: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A selector (one of a list's, without its pseudo-element), what it declares, and where it counts: `plain` on a wide light screen,
    else only on another one. `layer`: order of its cascade layer, the last for none."""

    selector: str
    pseudo: str
    declarations: tuple[Declaration, ...]
    plain: bool
    layer: int


def unescape(text: str) -> str:
    """Escapes of identifiers and strings undone."""
    return _ESCAPE.sub(_unescaped, text) if "\\" in text else text


def _unescaped(found: re.Match[str]) -> str:
    if found[1]:
        code = int(found[1], 16)
        return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    return "" if found[2] else found[3] or ""


def declarations(text: str) -> list[Declaration]:
    """The declarations of a `style` attribute or of a block without blocks in it."""
    return [made for piece in _pieces(text) if (made := _declaration(piece))]


def _pieces(text: str) -> Iterator[str]:
    if not any(sign in text for sign in "\"'(\\/["):
        yield from text.split(";")
        return
    start = depth = 0
    for found in _TOKEN.finditer(text):
        sign = found[0]
        if sign in ("(", "["):
            depth += 1
        elif sign in (")", "]"):
            depth = max(depth - 1, 0)
        elif sign == ";" and not depth:
            yield text[start : found.start()]
            start = found.end()
    yield text[start:]


def _declaration(text: str) -> Declaration | None:
    if "/*" in text:
        text = _COMMENT.sub(lambda found: found[1] or " ", text)
    name, colon, value = text.partition(":")
    name, value = unescape(name.strip()), value.strip()
    if not colon or not _NAME.fullmatch(name):
        return None
    if not name.startswith("--"):
        name = name.lower()
    important = False
    if "!" in value:
        bare = _IMPORTANT.sub("", value)
        important, value = bare != value, bare
        if "!" in value and '"' not in value and "'" not in value:
            return None
    if name not in _WITH_STRINGS and not name.startswith("--"):
        value = unescape(value).lower()
    return Declaration(name, value, important) if value or name.startswith("--") else None  # an empty variable is one


def rules(sheet: str) -> tuple[list[Rule], bool]:
    """The style rules of a sheet in their order, nested ones taken apart, and whether these are all."""
    read = _Sheet(sheet)
    return read.rules, read.whole


class _Open(NamedTuple):
    """A block that is open: the selectors it belongs to (None: of no element), does it count on a plain screen, its layer."""

    selectors: tuple[str, ...] | None
    plain: bool
    layer: int
    dead: bool
    scope: str = ""  # what each subject must be, besides


class _Sheet:
    UNLAYERED: Final = 1_000_000

    def __init__(self, text: str) -> None:
        self.rules: list[Rule] = []
        self.layers: dict[str, int] = {}
        self.text = text
        self.whole = True
        self._read()

    def _read(self) -> None:
        text, start, depth = self.text, 0, 0
        stack = [_Open(None, True, self.UNLAYERED, dead=False)]
        gathered: list[list[str]] = [[]]
        for found in _TOKEN.finditer(text):
            sign = found[0]
            if sign in ("(", "["):
                depth += 1
            elif sign in (")", "]"):
                depth = max(depth - 1, 0)
            elif sign == "{":
                stack.append(self._opened(text[start : found.start()], stack[-1]))
                gathered.append([])
                start, depth = found.end(), 0
            elif sign == ";" and not depth:
                self._statement(text[start : found.start()], stack[-1], gathered[-1])
                start = found.end()
            elif sign == "}" and len(stack) > 1:
                gathered[-1].append(text[start : found.start()])
                self._close(stack.pop(), gathered.pop())
                start, depth = found.end(), 0
            if len(self.rules) > MAX_RULES or len(stack) > _DEEPEST:
                self.whole = False
                return
        gathered[-1].append(text[start:])
        while len(stack) > 1:
            self._close(stack.pop(), gathered.pop())

    def _statement(self, text: str, inside: _Open, gathered: list[str]) -> None:
        if inside.selectors is not None:
            gathered.append(text)
        elif (word := text.strip()).lower().startswith("@layer"):
            for name in word[6:].split(","):
                self.layers.setdefault(name.strip(), len(self.layers))

    def _opened(self, prelude: str, inside: _Open) -> _Open:
        bare = _COMMENT.sub(lambda found: found[1] or "", prelude).replace("<!--", " ").replace("-->", " ").strip()
        if not bare.startswith("@"):
            made = tuple(_nested(one, inside.selectors) for one in _listed(bare))
            if len(made) > MAX_RULES or any(len(one) > _LONGEST for one in made):
                self.whole, made = False, ()
            return inside._replace(selectors=made)
        word = (re.match(r"@[\w\\-]+", bare) or re.match("@", bare))[0]  # type: ignore[index]
        name, rest = unescape(word).lower(), bare[len(word) :].strip()
        if name == "@media":
            fits = media(rest)
            return inside._replace(plain=inside.plain and fits == "plain", dead=inside.dead or fits == "never")
        if name == "@supports":
            return inside._replace(plain=inside.plain and not rest.lower().startswith("not"))
        if name in ("@container", "@document", "@-moz-document", "@starting-style"):
            return inside._replace(plain=False)
        if name == "@scope":
            return inside._replace(scope=inside.scope + _scope(rest))
        if name == "@layer":
            return inside._replace(layer=self.layers.setdefault(rest or f"#{len(self.layers)}", len(self.layers)))
        return inside._replace(selectors=None, dead=True)

    def _close(self, block: _Open, texts: list[str]) -> None:
        if block.selectors is None or block.dead:
            return
        found = tuple(made for text in texts for piece in _pieces(text) if (made := _declaration(piece)))
        if found:
            for selector in block.selectors:
                pseudo = _ELEMENT.search(selector)
                bare = selector[: pseudo.start()] + selector[pseudo.end() :] if pseudo else selector
                where = (pseudo[1] or pseudo[2]).lower() if pseudo else ""
                self.rules.append(Rule((bare.strip() or "*") + block.scope, where, found, block.plain, block.layer))


_SCOPE: Final = re.compile(r"(?:\((.*?)\))?\s*(?:to\s*\((.*)\))?\s*", re.S | re.I)


def _scope(prelude: str) -> str:
    """What `@scope (root) to (limit)` asks of the subject of each of its rules (CSS Cascade 6 section 2.5)."""
    found = _SCOPE.fullmatch(prelude)
    root, limit = (found[1], found[2]) if found else ("", "")
    return (f":where({root}, {root} *)" if root else "") + (f":not(:where({limit}, {limit} *))" if limit else "")


def _listed(selectors: str) -> list[str]:
    """A selector list taken apart; one bad member makes the whole list bad, so that all of it is kept as one that will not match."""
    if "," not in selectors:
        return [selectors]
    out, start, depth = [], 0, 0
    for found in re.finditer(r"""\\.|"[^"]*"?|'[^']*'?|[(),\[\]]""", selectors):
        if found[0] in "([":
            depth += 1
        elif found[0] in ")]":
            depth -= 1
        elif found[0] == "," and depth == 0:
            out.append(selectors[start : found.start()].strip())
            start = found.end()
    out.append(selectors[start:].strip())
    return out if all(out) else [selectors]


def _nested(selector: str, parents: tuple[str, ...] | None) -> str:
    if parents is None:
        return selector
    outer = f":is({','.join(parents)})"
    return selector.replace("&", outer) if "&" in selector else f"{outer} {selector}"


_FEATURE: Final = re.compile(r"\(\s*([a-z-]+)\s*(?::\s*([^()]*))?\)")
_WIDE: Final = 1024.0
"""Width in pixels of the screen that a mail is read on."""


def media(query: str) -> str:
    """`plain`: counts on a wide light screen; `other`: on another screen; `never`: on none."""
    fits = [_fits(one) for one in unescape(query).lower().split(",")]
    return "plain" if "plain" in fits else "other" if "other" in fits else "never"


def _fits(query: str) -> str:
    query = query.strip()
    if query.startswith("not"):
        return {"plain": "other", "other": "plain", "never": "plain"}[_fits(query[3:])]
    word = re.match(r"(?:only\s+)?([a-z]+)", query)
    if word and word[1] not in ("all", "screen", "and", "or"):
        return (
            "never"
            if word[1] in ("print", "speech", "tty", "braille", "embossed", "handheld", "projection", "tv", "aural")
            else "other"
        )
    return "plain" if all(_feature(name, value or "") for name, value in _FEATURE.findall(query)) else "other"


def _feature(name: str, value: str) -> bool:
    if name in ("max-width", "max-device-width"):
        return (length(value) or 0) >= _WIDE
    if name in ("min-width", "min-device-width"):
        return (length(value) or 0) <= _WIDE
    return (name, value.strip()) in (
        ("prefers-color-scheme", "light"), ("orientation", "landscape"), ("hover", "hover"), ("hover", ""), ("pointer", "fine"), ("color", ""),
        ("-webkit-min-device-pixel-ratio", "0"), ("min-resolution", ".001dpcm"), ("-webkit-min-device-pixel-ratio", "1"), ("any-hover", "hover"),
    )  # fmt: skip


# ---------------------------------------------------------------- lengths

_UNITS: Final = {
    "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6, "vw": 10.24, "vh": 7.68, "vmin": 7.68,
    "vmax": 10.24, "": 1.0,
}  # fmt: skip
_RELATIVE: Final = {"em": 1.0, "rem": 0.0, "ex": 0.5, "ch": 0.5, "ic": 1.0, "lh": 1.2, "cap": 0.7, "rlh": 0.0}
_NUMBER: Final = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|[a-z]*)")
_LONGEST_SUM: Final = 1_000
_MATH: Final = re.compile(r"(?:([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|[a-z]*)|(calc|min|max|clamp|abs)?\(|([-+*/(),]))")


def length(value: str, *, em: float = 16.0, whole: float = 1024.0) -> float | None:
    """Pixels of a length; `em` is the font size, `whole` what a percentage is of. None where it is no length that can be known."""
    value = value.strip()
    found = _NUMBER.fullmatch(value)
    if found:
        return _pixels(found[1], found[2], em, whole)
    if not value.startswith(("calc(", "min(", "max(", "clamp(", "abs(")):
        return None
    return _Sum(value, em, whole).result()


def _pixels(number: str, unit: str, em: float, whole: float) -> float | None:
    size = min(max(float(number), -1e9), 1e9)
    if unit == "%":
        return size * whole / 100
    if unit in _UNITS:
        return size * _UNITS[unit]
    if unit in _RELATIVE:
        return size * (_RELATIVE[unit] * em or 16.0)
    return None


_CALCULATED: Final = re.compile(r"(?:calc|min|max|clamp|abs)\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)")


def whole(value: str) -> str:
    """A value with the numbers that it has calculated, rounded as CSS Values 4 section 10.12 says; what cannot be known stays."""

    def rounded(found: re.Match[str]) -> str:
        number = length(found[0])
        return found[0] if number is None else str(floor(number + 0.5))

    return _CALCULATED.sub(rounded, value[:_LONGEST_SUM])


class _Sum:
    """calc(), min(), max(), clamp(): a recursive descent over at most a hundred signs."""

    def __init__(self, text: str, em: float, whole: float) -> None:
        self.signs = list(islice(_MATH.finditer(text), 100))
        self.at, self.em, self.whole = 0, em, whole

    def result(self) -> float | None:
        try:
            return self._sum()
        except (ValueError, IndexError, ZeroDivisionError, RecursionError):
            return None

    def _sum(self) -> float:
        total = self._product()
        while self.at < len(self.signs):
            sign = self.signs[self.at]
            if sign[4] in ("+", "-"):
                self.at += 1
                total += self._product() if sign[4] == "+" else -self._product()
            elif sign[1] and sign[1][0] in "+-":
                total += self._product()
            else:
                break
        return total

    def _product(self) -> float:
        total = self._value()
        while self.at < len(self.signs) and self.signs[self.at][4] in ("*", "/"):
            sign = self.signs[self.at][4]
            self.at += 1
            value = self._value()
            total = total * value if sign == "*" else total / value
        return total

    def _value(self) -> float:
        sign = self.signs[self.at]
        self.at += 1
        if sign[1]:
            known = _pixels(sign[1], sign[2], self.em, self.whole)
            if known is None:
                raise ValueError(sign[2])
            return known
        if sign[4] in ("-", "+"):
            return -self._value() if sign[4] == "-" else self._value()
        if sign[4] and sign[4] != "(":
            raise ValueError(sign[4])
        values = [self._sum()]
        while self.signs[self.at][4] == ",":
            self.at += 1
            values.append(self._sum())
        self.at += 1  # the closing bracket
        if sign[3] == "clamp":
            return max(values[0], min(values[1], values[2]))
        if sign[3] in ("min", "max"):
            return min(values) if sign[3] == "min" else max(values)
        return abs(values[0]) if sign[3] == "abs" else values[0]


# ---------------------------------------------------------------- variables

_VARIABLE: Final = re.compile(r"var\(\s*(--[^\s,()]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)")


def substituted(value: str, variables: Mapping[str, str]) -> str:
    """`value` with its var() replaced, ten levels deep; what is not defined stays, and makes the declaration worth nothing."""
    for _ in range(10):
        if "var(" not in value:
            break
        value = _VARIABLE.sub(lambda found: _value(found, variables), value)[:10_000]
    return value


def _value(found: re.Match[str], variables: Mapping[str, str]) -> str:
    value = variables.get(found[1], "initial")
    return value if value.strip() != "initial" else found[2] if found[2] is not None else "\0"
