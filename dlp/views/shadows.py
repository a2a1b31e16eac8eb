"""Shadow trees that a page declares: `<template shadowrootmode>` is drawn in place of what its element holds, which shows only in slots.

The parser keeps a template's content out of the tree, so the template is given another name before it parses. Owns that name and which nodes a
slot shows. Styles of such a tree count for the whole page. Reference: HTML 4.12.3 (declarative shadow roots), DOM 4.2.2 (slots).
"""

from __future__ import annotations

import re
from typing import Any, Final

TREE: Final = "x-shadow"
_TEMPLATE: Final = re.compile(r"<(/?)template\b([^<>]*)>", re.I)
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
    if node.tag == "slot":
        return _slotted(node) or own
    tree = next((one for one in own if one.tag == TREE), None)
    return own if tree is None else [tree]


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
