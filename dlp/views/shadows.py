"""What is drawn in an element, in order, where that is not what it holds: shadow trees, copies in a drawing, the choice of a list, stacked formulas.

Shadow trees: `<template shadowrootmode>` is drawn in place of what its element holds, which shows only in slots.

The parser keeps a template's content out of the tree, so the template is given another name before it parses. Owns that name and which nodes a
slot shows. Styles of such a tree count for the whole page. Reference: HTML 4.12.3 (declarative shadow roots), DOM 4.2.2 (slots).
"""

from __future__ import annotations

import re
from typing import Any, Final

from dlp.views.elements import ANIMATED, STACKED

TREE: Final = "x-shadow"
_TEMPLATE: Final = re.compile(r"<(/?)template\b([^<>]*)>", re.I)
_FRAGMENT: Final = re.compile(r"#[\w.:-]{1,100}")
_DECLARED: Final = re.compile(r"shadowroot(?:mode)?\s*=", re.I)


def opened(source: str) -> str:
    """The source with shadow trees as elements of the page."""
    if "shadowroot" not in source.lower():
        return source
    kept: list[bool] = []

    def renamed(tag: re.Match[str]) -> str:
        if not tag[1]:
            kept.append(_DECLARED.search(tag[2]) is not None)
            return f"<{TREE}>" if kept[-1] else tag[0]
        return f"</{TREE}>" if kept and kept.pop() else tag[0]

    return _TEMPLATE.sub(renamed, source)


def children(node: Any) -> list[Any]:
    """What is drawn in an element, in order."""
    own = _all(node)
    if node.tag == "use":
        return own + _copied(node)
    if node.tag in STACKED:
        parts = [one for one in own if one.tag[0] != "-"]
        return [*parts[-1:], *parts[:-1]]
    if node.tag == "slot":
        return _slotted(node) or own
    tree = next((one for one in own if one.tag == TREE), None)
    return own if tree is None else [tree]


def _copied(use: Any) -> list[Any]:
    """What a `use` draws once more: the element that it names, or what a symbol holds (SVG 2 section 5.6)."""
    given = use.attributes
    name = (given.get("href") or given.get("xlink:href") or "").strip()
    outer, inside = use.parent, 0
    while outer is not None and outer.tag[0] != "-":
        inside += outer.tag == "use" or f"#{outer.attributes.get('id')}" == name
        outer = outer.parent
    if not _FRAGMENT.fullmatch(name) or inside:
        return []
    named = use.parser.css_first(f'[id="{name[1:]}"]')
    return [] if named is None else _all(named) if named.tag == "symbol" else [named]


def chosen(node: Any) -> Any:
    """The option that a closed list shows: the last that is selected, else the first; None where it is an open list, or none."""
    given = node.attributes
    if "multiple" in given or (given.get("size") or "1").strip() not in ("", "0", "1"):
        return None
    options = node.css("option")
    return next((one for one in reversed(options) if "selected" in one.attributes), options[0] if options else None)


def animations(node: Any) -> dict[str, str]:
    """What the animations within an element of a drawing set on it, as they end (SMIL in SVG 2)."""
    found = {}
    for one in _all(node):
        if one.tag in ANIMATED:
            given = one.attributes
            name, end = given.get("attributeName") or "transform", given.get("to") or (given.get("values") or "").rpartition(";")[2]
            found[name] = f"{given.get('type') or 'translate'}({end})" if name == "transform" else end
    return found


def _all(node: Any) -> list[Any]:
    found, child = [], node.child
    while child is not None:
        found.append(child)
        child = child.next
    return found


def _slotted(slot: Any) -> list[Any]:
    """What the element outside has for a slot; nothing where the slot is in no shadow tree."""
    tree = slot.parent
    while tree is not None and tree.tag != TREE:
        tree = tree.parent
    if tree is None or tree.parent is None:
        return []
    name = slot.attributes.get("name") or ""
    return [one for one in _all(tree.parent) if one.tag != TREE and _asks(one) == name and not (one.tag == "-text" and name)]


def _asks(node: Any) -> str:
    return "" if node.tag[0] == "-" else node.attributes.get("slot") or ""
