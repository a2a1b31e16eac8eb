"""What a page is made of, as `dlp.views.boxes` builds it: boxes with their styles, and the runs of text in them."""

from __future__ import annotations

from dataclasses import dataclass, field

from dlp.views.styles import Style


@dataclass(slots=True)
class Run:
    """Text with one style. `node` is the number of the text node in the page, -1 for text that is drawn but not written there. `kind`: text,
    made (generated or from an attribute), or alt (shown where pictures are not)."""

    text: str
    style: Style
    node: int = -1
    kind: str = "text"


@dataclass(slots=True)
class Box:
    """An element. `children` in the order of the tree."""

    tag: str
    style: Style
    children: list[Box | Run] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """`texts[i]`: the text node number i as it stands. `moved`: some box is not where the source has it. `ruled`: rules of a style sheet
    matched; `others`: rules for other screens did. `respaced`: lines or blanks are
    not where the elements alone would have them. `letters`: cells that hold a single one. `missed`: more rules than are applied. `drawings`:
    documents in addresses that are no place of their own in the text, such as backgrounds."""

    root: Box
    texts: list[str]
    moved: bool = False
    ruled: bool = False
    others: bool = False
    respaced: bool = False
    letters: int = 0
    missed: bool = False
    drawings: list[str] = field(default_factory=list)


def unnumber(root: Box) -> None:
    """Texts of an inner document are drawn here, not written."""
    stack = [root]
    while stack:
        for child in stack.pop().children:
            if isinstance(child, Box):
                stack.append(child)
            elif child.kind == "text":
                child.node, child.kind = -1, "made"
