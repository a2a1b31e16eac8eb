"""Which rules of a page's style sheets hold for which of its elements.

Selectors are matched by the parser (lexbor), which takes each of them through the whole tree. That is quick for all but a few kinds, which are
estimated beforehand: `:has()` looks at all that follows once for every combinator in it, `:nth-…()` counts siblings anew for each. A page whose
rules would cost more than `MAX_STEPS` is not styled to the end, and counts as uncertain. Reference: Selectors 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Final

from dlp.views import cascade, css
from dlp.views.cascade import Key
from dlp.views.css import Declaration, Rule
from dlp.views.drawn import data_text, imported
from dlp.views.shadows import TREE
from dlp.views.styles import TINY

MAX_MATCHES: Final = 100_000
"""Pairs of declaration and element in one page."""
MAX_STEPS: Final = 20_000_000
"""Steps of the parser's matching, some 15 ns each."""
PSEUDO: Final = frozenset(("before", "after", "marker", "first-letter", "first-line"))

_SHEET_TYPE: Final = ("", "text/css")


_LINKS: Final = re.compile(r":(?:any-link|link)\b")
_UNKNOWN: Final = re.compile(
    r":(?:lang|dir|-webkit-any|-moz-any|host-context|state|current|defined|scope|read-only|in-range|enabled)(?:\([^()]*\))?",
    re.I,
)
_NEVER: Final = re.compile(
    r":(?:target(?:-within)?|focus-(?:within|visible)|visited|user-(?:in)?valid|popover-open|modal|fullscreen|picture-in-picture|autofill|playing|blank"
    r"|-webkit-(?:autofill|full-screen)|-moz-(?:focusring|broken))(?![\w(-])",
    re.I,
)
"""States in which nothing is on a page that a person only reads."""
_SLOTTED: Final = re.compile(r"[^\s>+~,]*::slotted\(([^()]*(?:\([^()]*\)[^()]*)*)\)", re.I)
_HOST: Final = re.compile(r":host(?![\w-])(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\))?", re.I)
_PART: Final = re.compile(r"::part\(\s*([\w-]+)\s*\)", re.I)
_DIRECTION: Final = re.compile(r":dir\(\s*(ltr|rtl)\s*\)", re.I)
_COUNTING: Final = re.compile(r":(?:nth|only|last|first)-")
_HAS: Final = re.compile(r":has\(([^)]*)")


@dataclass(slots=True)
class Matches:
    """What rules declare for elements and their pseudo-elements, by the parser's identity of the element. `ruled`: some rule holds; `others`: rules
    for other screens hold; `missed`: more rules than are applied; `sheets`: the sheets as they stand."""

    own: dict[int, list[tuple[Key, Declaration]]] = field(default_factory=dict)
    pseudo: dict[tuple[int, str], list[tuple[Key, Declaration]]] = field(default_factory=dict)
    ruled: bool = False
    others: bool = False
    missed: bool = False
    sheets: list[str] = field(default_factory=list)


def matched(document: Any, sheets: str, tags: int) -> Matches:
    """The rules of a document's style sheets, `sheets` of them as for `boxes.page`, on its elements; at most `tags`."""
    made = Matches()
    if sheets == "none":
        return made
    total = steps = 0
    for number, rule in enumerate(_rules(document, made)):
        steps += _steps(rule.selector, tags)
        nodes = _select(document, rule.selector) if steps <= MAX_STEPS else []
        if not nodes and (bare := _in_a_client(rule)) is not None:
            steps += _steps(bare, tags)
            if steps <= MAX_STEPS and (nodes := _select(document, bare)):
                rule = replace(rule, plain=False)
        total += len(nodes) * len(rule.declarations)
        if steps > MAX_STEPS or total > MAX_MATCHES:
            made.missed = True
            break
        if nodes:
            _apply(made, nodes, rule, number, every=sheets == "all")
    return made


_NO_SELECTOR: Final = re.compile(r"[{};@!]")
_RENAMED: Final = re.compile(r"(?<=[.#])x_")


def _in_a_client(rule: Rule) -> str | None:
    """What a rule is about that may take text away and holds for nothing as the page stands: a mail program that puts the page in an element of its own, marks its
    own, or gives its classes other names draws it with that rule. None for any other."""
    if _NO_SELECTOR.search(rule.selector) or not any(_tells(one) for one in rule.declarations):
        return None
    bare = _RENAMED.sub("", _last(rule.selector))
    return bare if bare not in ("", "*", rule.selector) else None


def _last(selector: str) -> str:
    """The last compound of a selector: what stands behind its last combinator."""
    selector, depth = selector.strip(), 0
    for at in range(len(selector) - 1, -1, -1):
        sign = selector[at]
        if sign in ")]":
            depth += 1
        elif sign in "([":
            depth -= 1
        elif not depth and sign in " \t\n\r\f>+~":
            return selector[at + 1 :]
    return selector


def _apply(made: Matches, nodes: list[Any], rule: Rule, number: int, *, every: bool) -> None:
    if not rule.plain:
        made.others = made.others or any(_tells(one) for one in rule.declarations)
        if not every:
            return
    made.ruled = True
    keyed = [(cascade.key(rule, number, important=one.important), one) for one in rule.declarations]
    for node in nodes:
        if rule.pseudo in PSEUDO:
            made.pseudo.setdefault((node.mem_id, rule.pseudo), []).extend(keyed)
        elif not rule.pseudo:
            made.own.setdefault(node.mem_id, []).extend(keyed)


def _steps(selector: str, tags: int) -> int:
    power = 1 + max([1 + len(re.findall(r"[~+>]|\w\s+[\w.*#:]", inner)) for inner in _HAS.findall(selector)], default=0)
    if _COUNTING.search(selector):
        power = max(power, 2)
    return int(tags ** min(power, 6))


def _rules(document: Any, made: Matches) -> Iterable[Rule]:
    found: list[Rule] = []
    for node in document.css("style, link[rel~=stylesheet]"):
        given = node.attributes
        if (given.get("type") or "").strip().lower() not in _SHEET_TYPE:
            continue
        fits = css.media(given.get("media") or "all")
        if fits == "never":
            continue
        text = node.text() if node.tag == "style" else data_text(given.get("href") or "")[1]
        text = imported(text) + text
        made.sheets.append(text)
        said, whole = css.rules(text)
        made.missed = made.missed or not whole
        for rule in said:
            found.append(rule if fits == "plain" else Rule(rule.selector, rule.pseudo, rule.declarations, False, rule.layer))
        if len(found) > css.MAX_RULES:
            made.missed = True
            break
    return [rule for rule in found if any(one.name in cascade.KNOWN or one.name.startswith("--") for one in rule.declarations)]


def _select(document: Any, selector: str) -> list[Any]:
    from selectolax.lexbor import SelectolaxError

    selector = _DIRECTION.sub(_directed, _NEVER.sub(":not(*)", _LINKS.sub("[href]", selector)))
    selector = _HOST.sub(lambda found: f"{found[1] or ''}:has(> {TREE})", selector)
    if "::" in selector:
        selector = _PART.sub(r" [part~=\1]", _SLOTTED.sub(rf":has(> {TREE}) > :is(\1):not({TREE})", selector))
    for form in (selector, _UNKNOWN.sub("", selector).strip() or "*"):
        try:
            return list(document.css(form))
        except (SelectolaxError, ValueError):
            if not _UNKNOWN.search(selector):
                break
    return []


def _directed(found: re.Match[str]) -> str:
    backwards = ":is([dir=rtl i], [dir=rtl i] *)"
    return backwards if found[1].lower() == "rtl" else f":not({backwards})"


_TELLS: Final = frozenset(
    (
        "visibility", "opacity", "content", "order", "flex-direction", "flex-flow", "direction", "unicode-bidi", "position", "float", "clip", "clip-path", "transform",
        "text-indent", "max-height", "height", "zoom", "color", "background", "background-color", "content-visibility",
    )
)  # fmt: skip


def _tells(one: Declaration) -> bool:
    """Could it take text away, or show what is not shown elsewhere? That another screen is narrower, and its letters larger, tells nothing."""
    if one.name == "display":
        return True
    if one.name in ("font", "font-size"):
        size = css.length(one.value)
        return size is not None and size <= 2 * TINY
    return one.name in _TELLS and one.value not in ("auto", "static", "none", "normal", "left", "visible")
