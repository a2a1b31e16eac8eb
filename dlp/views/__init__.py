"""Views: the readable forms of a part, each with a map back to the part's own text.

`build` gives the canonical form first and others only where a cheap test says that they could matter; the union of what is found
in all of them counts, so that no form has to be the right one. May not decide anything about what is found.
Reference: UAX 15 (normal forms), KS X 5002 (keyboard), RFC 3676 (quoted and flowed text).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from dlp.budget import Budget
from dlp.model import Gap, Part, Sensitive, TextView
from dlp.triggers import CHAINED, any_of, reads
from dlp.views import beginnings, columns, encoded, folding, letters, margins, retyped, runs, values
from dlp.views.alphabet import CLASSES, shape_of
from dlp.views.folding import fold
from dlp.views.hangul import choseong, compose, unkey
from dlp.views.markup import read_html
from dlp.views.offsets import Spots, Woven, excerpt
from dlp.views.rendered import rendered
from dlp.views.runs import read_numbers
from dlp.views.streams import read_streams
from dlp.views.values import valued

__all__ = ["build", "choseong", "compose", "reversed_views", "unkey"]

_DEPTH: Final = 2
"""An encoding inside an encoding is read, a third one is not."""
_WHOLE: Final = 1_000
"""Characters of a text up to which every view shows all of it. Of a longer one a view that undoes a trick shows only where it was undone,
with what stands around it: else a text with one of each trick would be read forty times."""
_CONTEXT: Final = 200
"""Characters shown on both sides: labels, roles and the other half of a number stand nearer."""
_READING: Final = 5
"""Units of work a character: shape, folding, numbers and the tests for tricks are passes of their own."""
_RENDERING: Final = 10
"""Units of work a character of a page: the parser's tree, style sheets, and a walk for each way of drawing it."""
_LETTERS: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_NOT_LATIN: Final = bytes(code for code in range(256) if code not in _LETTERS + b"%&\\=")
_SURE: Final = any_of(
    folding.GATE, retyped.APART, retyped.AT, letters.OTHERS, retyped.LETTERED, retyped.REVERSED,
)  # fmt: skip
_MAYBE: Final = runs.GATE | beginnings.GATE | values.GATE
reads(CLASSES, runs.BESIDE, retyped.GAPS)


def build(part: Part, *, limit: int = 2_000_000, budget: Budget | None = None) -> tuple[tuple[TextView, ...], tuple[Gap, ...]]:
    """Views of `part`, canonical first, and what was not examined: a text of more than `limit` characters is read up to there.

    `how` is `plain` for what is written, `rendered` for what a page shows otherwise than its source has it, `folded` or `jamo` for what was
    normalised, else the trick that was undone.
    Never raises for a text, whatever it is; linear in its length. A view that `budget` does not allow is left out and noted there.
    """
    budget = budget or Budget()
    text = part.text.reveal()
    gaps: tuple[Gap, ...] = ()
    if len(text) > limit:
        text, gaps = text[:limit], (Gap(part.id, "limit"),)
    if part.kind != "html":
        made = _views(part.id, Woven(text), "plain", budget, part.text if not gaps else None)
        return tuple(replace(view, place=part.place) for view in made) if part.place else tuple(made), gaps
    if not budget.charge(_READING * len(text), part.id):
        return (), gaps
    seen, whole = read_html(text)
    views = _views(part.id, seen, "plain", budget)
    if whole is not None:
        views += _hidden(part.id, whole, budget)
    if not budget.charge(_RENDERING * len(text), part.id):
        return tuple(views), gaps
    drawn = rendered(text, seen.text)
    for reading in drawn.readings:
        views += _views(part.id, reading, "rendered", budget)
    return tuple(views), (*gaps, Gap(part.id, "unreadable")) if drawn.uncertain else gaps


def _hidden(part: str, whole: Woven, budget: Budget) -> list[TextView]:
    """Everything that a page holds. Where only style sheets are hidden, these alone: nobody reads them as going on with a sentence of the page, which was
    read as it is seen, and they make no second page of it."""
    sheets = excerpt(whole, whole.spots, context=0) if whole.spots else whole
    if sheets is whole:
        return _views(part, whole, "html_hidden", budget)
    return [replace(view, length=len(whole.text)) for view in _views(part, sheets, "html_hidden", budget)]


def _views(part: str, source: Woven, how: str, budget: Budget, held: Sensitive | None = None) -> list[TextView]:
    """The canonical view of `source`, the raw one if folding may have hidden something, and what else the text gives reason for. `held`: the text of
    `source`, where it is at hand."""
    if not budget.charge(_READING * len(source.text), part):
        return []
    held = held or Sensitive(source.text)
    seen = held.looked()
    if not seen & _SURE and not (seen & _MAYBE and (runs.worth(seen) or beginnings.worth(seen) or values.worth(seen))):
        budget.charge(_READING * len(source.text), part)
        return [TextView(part, held, how, source.starts, source.ends)]
    shape = shape_of(source.text)
    roman = letters.unromanised(source.text) if seen & letters.ROMAN else None
    form = fold(source.text, shape) if seen & folding.GATE else None
    if form is None:
        views = [_view(part, source, how, shape, held)]
        canonical, text = source, source.text
    else:
        canonical, text = form.woven.over(source), form.woven.text
        raw, shape = shape, shape_of(text)
        how = how if how != "plain" else "jamo" if form.jamo else "folded"
        held = Sensitive(text)
        seen = held.looked()
        views = [_view(part, canonical, how, shape, held)]
        if form.fused:
            read = _shown(source, form.woven.sources())
            views.append(_view(part, read, "plain", raw if read is source else shape_of(read.text)))
    first = views[0]
    if not budget.charge(_READING * len(text), part):
        return views
    if seen & retyped.APART:
        apart, spaced = retyped.taken_apart(shape)
        if apart and (woven := retyped.closed(text, shape)) is not None:
            views.append(_derived(part, woven, canonical, "jamo"))
        if spaced and (woven := retyped.joined(text, shape)) is not None:
            views.append(_derived(part, woven, canonical, "spaced"))
    if seen & retyped.AT and 0x40 in shape:
        if (woven := retyped.latin_joined(text)) is not None:
            views.append(_derived(part, woven, canonical, "spaced"))
        if (woven := retyped.address_typed(text)) is not None:
            views.append(_derived(part, woven, canonical, "keyboard"))
    framed = seen & letters.FRAMED and seen & retyped.AT
    if (seen & letters.OTHERS or framed) and (woven := letters.latinised(text, shape)) is not None:
        views.append(_derived(part, woven, canonical, "lookalike"))
        if (woven := letters.upside_down(text)) is not None:
            views += reversed_views(_derived(part, woven, canonical, "lookalike"))
    if seen & letters.OTHERS and (woven := letters.digits_alike(text)) is not None:
        views.append(_derived(part, woven, canonical, "lookalike"))
    if roman is not None:
        views.append(_derived(part, roman, source, "numerals"))
    if seen & CHAINED and "\n" in text and (woven := columns.turned(text)) is not None:
        views.append(_folded(part, woven.over(canonical), "spaced")[0])
    if "\n" in text and (woven := margins.blocks(text)) is not None and budget.charge(_READING * len(woven.text), part):
        views.append(_folded(part, woven.over(canonical), "numerals")[0])
    if values.worth(seen) and (woven := valued(text)) is not None:
        views.append(_derived(part, woven, canonical, "numerals"))
    if seen & retyped.LETTERED or first.numbers:
        latin = shape.translate(None, _NOT_LATIN)
        if len(latin) >= 4 or latin.strip(_LETTERS) or sum(len(run.digits) for run in first.numbers) >= 16:
            keyed = retyped.unkeyed(text, shape)
            if keyed is not None:
                views.append(_derived(part, keyed, canonical, "keyboard"))
            if (woven := retyped.letters_joined(text)) is not None:
                views.append(_derived(part, woven, canonical, "spaced"))
            views += _decoded(part, canonical, shape, _DEPTH, budget, set())
    if (seen & retyped.REVERSED or first.numbers) and retyped.looks_reversed(text, shape, first.numbers):
        views += reversed_views(first)
    return views


def _decoded(part: str, source: Woven, shape: bytes, depth: int, budget: Budget, known: set[str]) -> Iterator[TextView]:
    """The text with each encoding that occurs in it undone, and once more inside of what came out. `known`: what was shown before, added to: two
    encodings beside each other say the same, whichever is undone first."""
    near = source.spots if depth < _DEPTH and len(source.text) > _WHOLE else None
    for how, woven in encoded.decodings(source.text, shape, near=near):
        if not budget.charge(_READING * len(woven.text), part):
            return
        shown = _shown(woven, woven.spots).over(source)
        if shown.text in known:
            continue
        known.add(shown.text)
        view, whole = _folded(part, shown, how)
        yield view
        if depth > 1:
            yield from _decoded(part, whole, shape_of(whole.text), depth - 1, budget, known)


def reversed_views(view: TextView) -> tuple[TextView, ...]:
    """`view` read backwards: as a whole, and word by word. For short texts; of a longer one only the beginning is turned."""
    source = Woven(view.text.reveal(), view.starts, view.ends)
    text = source.text[: retyped.REVERSIBLE]
    views = []
    for turn in (retyped.backwards, retyped.words_backwards):
        woven = turn(text).over(source)
        views.append(_view(view.part, woven, "reversed", shape_of(woven.text)))
    return tuple(views)


def _derived(part: str, woven: Woven, source: Woven, how: str) -> TextView:
    return _folded(part, _shown(woven, woven.spots).over(source), how)[0]


def _shown(woven: Woven, spots: Spots) -> Woven:
    return woven if len(woven.text) <= _WHOLE else excerpt(woven, spots, context=_CONTEXT)


def _folded(part: str, woven: Woven, how: str) -> tuple[TextView, Woven]:
    """A view of a text that an undone trick brought out, folded like any other, with the text it shows."""
    shape = shape_of(woven.text)
    form = fold(woven.text, shape)
    if form is not None:
        spots = form.woven.places(woven.spots)
        woven = form.woven.over(woven)
        woven = Woven(woven.text, woven.starts, woven.ends, spots)
        shape = shape_of(woven.text)
    return _view(part, woven, how, shape), woven


def _view(part: str, woven: Woven, how: str, shape: bytes, held: Sensitive | None = None) -> TextView:
    held = held or Sensitive(woven.text)
    seen = held.looked()
    numbers = read_numbers(woven.text, shape) if runs.worth(seen) else ()
    streams = read_streams(woven.text, shape, numbers) if beginnings.worth(seen) else ()
    return TextView(part, held, how, woven.starts, woven.ends, numbers, streams=streams)
