"""Views: the readable forms of a part, each with a map back to the part's own text.

`build` gives the canonical form first and others only where a cheap test says that they could matter; the union of what is found
in all of them counts. May not decide anything about what is found. Reference: UAX 15 (normal forms), KS X 5002 (keyboard).
"""

from __future__ import annotations

from dlp.model import Gap, Part, Sensitive, TextView
from dlp.views.alphabet import shape_of
from dlp.views.fold import fold
from dlp.views.numbers import read_numbers
from dlp.views.offsets import Woven

__all__ = ["build"]


def build(part: Part, *, limit: int = 2_000_000) -> tuple[tuple[TextView, ...], tuple[Gap, ...]]:
    """Views of `part`, canonical first, and what was not examined: a text of more than `limit` characters is read up to there."""
    text = part.text.reveal()
    gaps: tuple[Gap, ...] = ()
    if len(text) > limit:
        text, gaps = text[:limit], (Gap(part.id, "limit"),)
    shape = shape_of(text)
    form = fold(text, shape)
    if form is None:
        return (TextView(part.id, Sensitive(text), numbers=read_numbers(text, shape)),), gaps
    views = [_view(part.id, form.woven, "jamo" if form.jamo else "folded", shape_of(form.woven.text))]
    if form.fused:
        views.append(_view(part.id, Woven(text), "plain", shape))
    return tuple(views), gaps


def _view(part: str, woven: Woven, how: str, shape: bytes) -> TextView:
    return TextView(part, Sensitive(woven.text), how, woven.starts, woven.ends, read_numbers(woven.text, shape))
