"""HTML as a person sees it: readings of the page with its style sheets applied, beside the reading of its source.

Each reading is a way in which some mail program draws the page: on a wide light screen, without what is in doubt, in the order in which it
lies on the page, on another screen, without style sheets, and in Outlook, which opens conditional comments. None replaces another; a reading
that says the same as one before it is left out. Fragments of digits or Hangul that are styled away within a word or a number are no
decoration: they are counted, since whoever reads the source only would be misled, and so would we where a program styles differently.

The characters of a reading lead back to where their text stands in the source, found by its words, which suffices to tell what is near what.
References: HTML 15 (rendering), CSS 2.2 section 16.6 (white space), the conditional comments of Internet Explorer and Outlook.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dlp.views import boxes
from dlp.views.layout import laid_out
from dlp.views.offsets import Woven
from dlp.views.parsing import TooMuch, parse
from dlp.views.styles import Style
from dlp.views.tree import Box, Page, Run

MAX_PIECES: Final = 2
"""Fragments styled away within words or numbers, from which the page counts as not readable."""
_LETTERS: Final = 3
"""Cells of a single letter from which a table may spell a word across its cells."""
MAX_TURNS: Final = 4
"""Changes between text that is in doubt and other text within words or numbers, and pieces of numbers that lie nobody knows where, from which it does the same."""
_BIT: Final = 4
"""Characters of a piece that is set apart from the rest of its number."""
_SHORT_LINE: Final = 5
_SPACE: Final = re.compile(r"[ \t\n\f\r]+")
_UNSEEN: Final = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f"
_WORDS: Final = re.compile(r"[0-9\uac00-\ud7a3]")
_IF: Final = re.compile(
    r"<!(?:--)?\s*\[if\s([^\]]{0,200})\]\s*(?:>\s*<!\s*--\s*>|-->|>)(.*?)<!\s*(?:--\s*<!)?\s*\[endif\]\s*(?:--)?\s*>", re.S | re.I
)
_SETTINGS: Final = re.compile(r"<(xml|style|script)\b.*?</\1\s*>|<[^>]*>", re.S | re.I)
_LINES: Final = frozenset(
    ("inline", "contents", "inline-block", "ruby", "ruby-text", "inline-flex", "inline-grid", "inline-table", "none", "math")
)


_BLANK: Final = Run(" ", Style(variables={}), kind="made")
"""Stands around what is raised or lowered: nobody reads a footnote mark as part of a number."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a reading and the text node that it comes from, -1 for none."""

    text: str
    node: int


@dataclass(slots=True)
class Rendered:
    """The readings of a page that differ from its source as read, and whether anything in it cannot be read for certain."""

    readings: list[Woven]
    uncertain: bool


def rendered(source: str, seen: str) -> Rendered:
    """Readings of the page `source` other than `seen`, which is how its source reads."""
    try:
        document = parse(source)
    except TooMuch:
        return Rendered([], True)
    known = {_bare(seen)}
    found: list[tuple[list[Piece], list[str]]] = []
    tags = source.count("<")
    first = boxes.page(document, tags=tags)
    if first.respaced:
        known.add(_spaced(seen))
    noise = _Noise()
    read = _flow(first, pictures=True, noise=noise)
    doubtful = any(piece is None for piece in read)
    _add(found, known, [piece for piece in read if piece], first.texts, respaced=first.respaced)
    for certain, pictures in ((True, True), (False, False), (True, False)):
        if (certain and not doubtful) or (not pictures and not noise.alts):
            continue
        pieces = [piece for piece in _flow(first, doubtful=not certain, pictures=pictures) if piece]
        _add(found, known, pieces, first.texts)
    beyond = first.missed
    if first.moved or first.letters >= _LETTERS:
        try:
            words, cut = laid_out(first.root)
            noise.count += cut
            pieces = [Piece(text, node) for text, node in words]
            _add(found, known, pieces, first.texts, respaced=first.letters >= _LETTERS)  # its lines are others
            if len(column := _column(pieces)) < len(pieces):
                _add(found, known, column, first.texts, respaced=True)
        except (TooMuch, RecursionError):
            beyond = True
    if first.others:
        other = boxes.page(document, tags=tags, sheets="all")
        _add(found, known, [piece for piece in _flow(other) if piece], other.texts)
    if first.ruled and found:
        bare = boxes.page(document, tags=tags, sheets="none")
        _add(found, known, [piece for piece in _flow(bare) if piece], bare.texts)
    if first.drawings:
        for drawn in _drawn(first.drawings):
            _add(found, known, drawn, first.texts, respaced=True)
    if (opened := _opened(source, seen)) is not None:
        try:
            outlook = boxes.page(parse(opened), tags=tags)
            _add(found, known, [piece for piece in _flow(outlook) if piece], outlook.texts)
        except TooMuch:
            beyond = True
    places = _Places(source, first.texts) if found else None
    return Rendered(
        [_woven(pieces, places) for pieces, _ in found if places is not None],
        beyond or noise.count >= MAX_PIECES or noise.turns >= MAX_TURNS,
    )


def _add(
    found: list[tuple[list[Piece], list[str]]], known: set[str], pieces: list[Piece], texts: list[str], *, respaced: bool = False
) -> None:
    """Keep a reading that says something new; blanks count only where the page sets some that its source has not, or takes some away."""
    text = "".join(piece.text for piece in pieces)
    bare = _bare(text)
    spaced = _spaced(text) if respaced else bare
    if bare and not (bare in known and spaced in known):
        known.update((bare, spaced))
        found.append((pieces, texts))


def _spaced(text: str) -> str:
    return "\n" + " ".join(text.split())  # no reading without blanks begins so


def _bare(text: str) -> str:
    bare = "".join(text.split())
    for char in _UNSEEN:
        if char in bare:
            bare = bare.replace(char, "")
    return bare


# ---------------------------------------------------------------- in the order of the source


class _Noise:
    """Counts the hidden fragments that stand within a word or a number: digits or Hangul on both sides of them, and in them."""

    def __init__(self) -> None:
        self.count = 0
        self.before = ""  # the last character that is seen, if it is a digit or Hangul and nothing has come in between
        self.hidden = False
        self.turns = 0  # changes of style within words or numbers, where one side or the other is in doubt
        self.style: Style | None = None
        self.alts = 0

    def shown(self, text: str, style: Style) -> None:
        self.turns += style.adrift and _loose(text)
        if self.before and _kind(text[:1]) == _kind(self.before):
            self.count += self.hidden
            other = style is not self.style or len(text) <= _BIT
            if other and self.style is not None and (style.doubtful or self.style.doubtful):
                self.turns += 1
        self.hidden, self.style = False, style
        self.before = text[-1] if _kind(text[-1]) else ""

    def unseen(self, text: str) -> None:
        if self.before and _WORDS.search(text):
            self.hidden = True

    def apart(self) -> None:
        self.before, self.hidden = "", False


def _loose(text: str) -> bool:
    """A digit or few, a syllable or a letter: a piece of a number or a name, which is one in some order only."""
    text = text.strip(" -.()")
    return 0 < len(text) <= _BIT and (text.isdigit() or (len(text) == 1 and text.isalnum()))


def _kind(char: str) -> str:
    return "digit" if char.isdigit() else "hangul" if "\uac00" <= char <= "\ud7a3" else ""


def _flow(page: Page, *, doubtful: bool = True, pictures: bool = False, noise: _Noise | None = None) -> list[Piece | None]:
    """The pieces of text that are seen, in the order of the tree; None once if some of them are in doubt. `pictures`: with the words that stand
    for pictures, as where these are not loaded."""
    noise = noise or _Noise()
    out: list[Piece | None] = []
    fresh, unsure = True, False  # no blank is due; something was in doubt
    alts: list[int] = []
    for item in _walk(page.root):
        if item is None:
            noise.apart()
            if not fresh:
                out.append(Piece("\n", -1))
                fresh = True
            continue
        style = item.style
        text = item.text
        if not style.pre and ("\n" in text or "  " in text or "\t" in text):
            text = _SPACE.sub(" ", text)
        if not style.shown or (not doubtful and style.doubtful):
            noise.unseen(text)
            continue
        unsure = unsure or style.doubtful
        if fresh and not style.pre:
            text = text.lstrip(" ")
        if not text:
            continue
        if item.kind == "alt":
            if not pictures or not _WORDS.search(text):
                continue
            noise.alts += 1
            alts.append(len(out))
        noise.shown(text, style)
        out.append(Piece(text[::-1] if style.override and style.rtl else text, item.node))
        fresh = text[-1] in " \n"
    _drop_loose(out, alts)
    return [*out, None] if unsure else out


def _drop_loose(out: list[Piece | None], alts: list[int]) -> None:
    """The alt of a picture is part of what is read only where it touches text: it stands beside the source anyhow."""
    for at in alts:
        around = [out[i] for i in (at - 1, at + 1) if 0 <= i < len(out)]
        touching = (
            around and at and around[0] and around[0].text[-1:].strip(),
            len(out) > at + 1 and (after := out[at + 1]) and after.text[:1].strip(),
        )
        if not any(touching):
            out[at] = Piece(" ", -1)


def _walk(root: Box) -> Iterator[Run | None]:
    """The runs of a page in order, None where a line ends."""
    stack: list[Box | Run | None] = [root]
    while stack:
        item = stack.pop()
        if not isinstance(item, Box):
            yield item
            continue
        if item.tag in ("br", "hr"):
            yield None
            continue
        if item.tag in ("sup", "sub"):
            yield _BLANK
            stack.append(_BLANK)
        place = item.style.place
        apart = (
            item.style.display not in _LINES
            and not item.style.gone
            and not place.side
            and place.position not in ("absolute", "fixed")
        )
        if apart:
            stack.append(None)
        stack.extend(reversed(item.children))
        if apart:
            yield None


def _drawn(drawings: list[str]) -> list[list[Piece]]:
    """What the drawings of a page say, one after the other: in the order of their own sources, and as it lies on them."""
    written: list[Piece] = []
    placed: list[Piece] = []
    for source in drawings:
        try:
            page = boxes.page(parse(source), tags=source.count("<"), depth=1)
            written += [Piece(piece.text, -1) for piece in _flow(page) if piece]
            placed += [Piece(text, -1) for text, _ in laid_out(page.root)[0]]
        except (TooMuch, RecursionError):
            written.append(Piece(source, -1))
        written.append(Piece("\n", -1))
        placed.append(Piece("\n", -1))
    return [written, placed]


def _column(pieces: list[Piece]) -> list[Piece]:
    """What lies on the page with short lines in one: a word written downwards is read as one."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        lines[-1].append(piece)
        if piece.text == "\n":
            lines.append([])
    short = [0 < sum(len(piece.text) for piece in line) <= _SHORT_LINE for line in lines]
    out: list[Piece] = []
    for number, line in enumerate(lines):
        after = number + 1 < len(lines) and short[number] and short[number + 1]
        out += line[:-1] if after and line and line[-1].text == "\n" else line
    return out


# ---------------------------------------------------------------- Outlook


def _opened(source: str, seen: str) -> str | None:
    """The source as Outlook takes it: comments for it opened, and what is not for it left out. None where that says nothing new."""
    if "[if" not in source and "[IF" not in source:
        return None
    new = False

    def open_up(found: re.Match[str]) -> str:
        nonlocal new
        condition, inner = found[1].lower(), found[2]
        said = _bare(_SETTINGS.sub("", inner))
        plain = "!mso" in condition.replace(" ", "").replace("(", "")
        if _WORDS.search(said) and (plain or said not in seen):
            new = True
        return "" if plain else inner

    out, at, end, lowered = [], 0, 0, source.lower()
    while (begin := lowered.find("[if", at)) >= 0:
        end = end if end > begin else lowered.find("[endif]", begin)
        if end < 0:
            break
        start = lowered.rfind("<!", max(at, begin - 12), begin)
        found = _IF.match(source, start, min(end + 12, len(source))) if start >= 0 else None
        if found is None:
            out.append(source[at : begin + 3])
            at = begin + 3
            continue
        out += [source[at : found.start()], open_up(found)]
        at = found.end()
    return "".join((*out, source[at:])) if new else None


# ---------------------------------------------------------------- back to the source


class _Places:
    """Where the text nodes of a page stand in its source: found one after the other by how they begin."""

    PATIENCE: Final = 200

    def __init__(self, source: str, texts: list[str]) -> None:
        self.length = max(len(source), 1)
        self.starts: list[int] = []
        at, patience = 0, self.PATIENCE
        for text in texts:
            word = text.strip()[:12].partition("&")[0]
            found = source.find(word, at) if word and patience else -1
            if found < 0:
                patience -= bool(word)
                self.starts.append(min(at, self.length - 1))
            else:
                self.starts.append(found)
                at = found + len(word)

    def span(self, piece: Piece, before: int) -> tuple[int, int]:
        start = self.starts[piece.node] if 0 <= piece.node < len(self.starts) else before
        return start, min(start + max(len(piece.text), 1), self.length)


def _woven(pieces: list[Piece], places: _Places) -> Woven:
    starts: list[int] = []
    ends: list[int] = []
    before = 0
    for piece in pieces:
        start, stop = places.span(piece, before)
        size = len(piece.text)
        starts += [min(start + i, stop - 1) for i in range(size)]
        ends += [min(start + i + 1, stop) for i in range(size)]
        before = max(stop - 1, 0)
    return Woven("".join(piece.text for piece in pieces), starts, ends)
