"""The views of one message as linkage reads them: text, what it speaks of, headings of its lists. Each is worked out when it is first asked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any, Final, TypeVar

from dlp.linkage import roles, wording
from dlp.linkage.sentences import NOTHING, Sentence, Spoken
from dlp.model import NumberRun, TextView
from dlp.triggers import Trigger

T = TypeVar("T")
MAX_VIEWS: Final = 12
"""Views whose wording colours the whole message; a mention in a later one has the wording of its own view."""
LONG: Final = 400
"""Characters beyond which a request is spoken of somewhere, not of this mention."""


_NO_BUSINESS: Final = wording.Business()


class Reading:
    """One view. Lives for one message, or for all that say the same, under one register."""

    __slots__ = ("_around", "_beside", "_cues", "_headings", "_said", "_sentences", "kept", "seen", "text", "view")

    def __init__(self, view: TextView, beside: dict[tuple[str, str], str] | None = None) -> None:
        """`beside`: what the surroundings of names say, shared by the views of a message, which show most names again."""
        self.view, self.text = view, view.text.reveal()
        self.seen = view.text.looked()
        """What a pass sees of it: words and signs (`dlp.triggers`)."""
        self._around = _NO_BUSINESS
        self._sentences: dict[str, Sentence] | None = None
        self._said: Spoken | None = None
        self._cues: dict[tuple[int, int], str] = {}
        self._beside = beside
        self._headings: roles.Headings | None = None
        self.kept: dict[str, Any] = {}
        """What is found in the text alone, whoever sends it to whom."""

    def once(self, what: str, make: Callable[[], T]) -> T:
        """The same, worked out when it is first asked for. Nobody changes what is given."""
        if what not in self.kept:
            self.kept[what] = make()
        found: T = self.kept[what]
        return found

    def says(self, trigger: Trigger) -> bool:
        """Does one of the trigger's words stand in the view?"""
        return self.view.text.says(trigger)

    def within(self, around: wording.Business, sentences: dict[str, Sentence]) -> None:
        """Before anything is asked of it. `sentences`: shared by all views that are read within this business (`wording.spoken`)."""
        self._around, self._sentences = around, sentences

    @property
    def said(self) -> Spoken:
        if self._said is None:
            self._said = wording.spoken(self.text, self._around, self._sentences) if self.says(wording.TALK) else NOTHING
        return self._said

    @property
    def headings(self) -> roles.Headings:
        if self._headings is None:
            self._headings = roles.Headings(self.text, self._beside)
        return self._headings

    @property
    def plain(self) -> bool:
        return self.view.how in ("plain", "folded")

    def start(self, at: int) -> int:
        """Where the view character at `at` stands in the original part."""
        return self.view.start(at)

    def cue(self, start: int, end: int) -> str:
        """What the sentence says of text[start:end] (`wording.cue`). Kept: of a name in a long list it is asked first whether the name is a bare one,
        and again once it matters."""
        said = self._cues.get((start, end))
        if said is None:
            said = self._cues[start, end] = wording.cue(self.text, start, end, self.said)
        return said


class Sentences:
    """The sentences of a message that say something of a request, by part and place in the original. What is shown as sentences of their own may stand in
    one in the source of a page: another procedure is said of a value only where every view says so that shows it."""

    __slots__ = ("_by_part", "_silent")

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._by_part: dict[str, list[tuple[int, int, str, bool, bool]]] = {}
        self._silent: dict[str, list[tuple[int, int]]] = {}  # of no procedure
        for reading in readings:
            for one in reading.said.sentences:
                if one.end <= one.start:
                    continue
                a, b = reading.view.span(one.start, one.end)
                if one.kind:
                    self._by_part.setdefault(reading.view.part, []).append((a, b, one.kind, bool(one.asked), one.general))
                else:
                    self._silent.setdefault(reading.view.part, []).append((a, b))
        for places in self._by_part.values():
            places.sort()
        for silent in self._silent.values():
            silent.sort()

    def cue(self, part: str, at: int) -> str:
        """For a value that was found: asked, claimed, inquired, other-business, "datum" where its sentence speaks of disclosure in what was taken for
        general talk, or "" where its sentence does not say who asked."""
        places = self._by_part.get(part, ())
        found = bisect_right(places, (at, 1 << 60, "", False, False))
        aside = ""
        for a, b, kind, asked, general in places[max(0, found - 4) : found]:
            if a <= at < b and (asked or kind == "other"):
                if kind == "other" and self._is_silent(part, at):
                    continue
                return wording.OF_HIS_SENTENCE[kind]
            if a <= at < b and general and kind == "request":
                aside = "datum"
        return aside

    def _is_silent(self, part: str, at: int) -> bool:
        """Does a view show the place in a sentence of no procedure?"""
        places = self._silent.get(part, ())
        found = bisect_right(places, (at, 1 << 60))
        return any([a <= at < b for a, b in places[max(0, found - MAX_VIEWS) : found]])


def readings(views: Sequence[TextView]) -> list[Reading]:
    """Every view as it is read, within the business that the message as a whole speaks of."""
    beside: dict[tuple[str, str], str] = {}
    made = [Reading(view, beside) for view in views]
    if any([one.seen & wording.GATE and one.says(wording.TALK) for one in made[:MAX_VIEWS]]):
        around = wording.business([one.text for one in made[:MAX_VIEWS]], more=len(made) > MAX_VIEWS)
        sentences: dict[str, Sentence] = {}
        for one in made:
            one.within(around, sentences)
    return made


Read = Callable[[Sequence[TextView]], list[Reading]]
_LINK: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"']+")


def outside_links(view: TextView) -> tuple[NumberRun, ...]:
    """The digit runs, without their groups that are part of a web address: a page's number is nobody's telephone, and what stands in the next line is no
    page's number."""
    text = view.text.reveal() if view.numbers else ""
    if "://" not in text and "www." not in text:
        return view.numbers
    links = [match.span() for match in _LINK.finditer(text)]
    starts = [a for a, _ in links]

    def touched(run: NumberRun) -> bool:
        at = bisect_right(starts, run.starts[-1]) - 1
        return at >= 0 and run.starts[0] < links[at][1]

    def linked(place: int) -> bool:
        at = bisect_right(starts, place) - 1
        return at >= 0 and place < links[at][1]

    return tuple([part for run in view.numbers for part in (_without(run, linked) if touched(run) else (run,))])


def _without(run: NumberRun, linked: Callable[[int], bool]) -> Iterator[NumberRun]:
    """The stretches of a run of which no group begins at a place that is linked."""
    cuts = (0, *run.breaks, len(run.digits))
    for gone, groups in groupby(range(len(cuts) - 1), lambda group: linked(run.starts[cuts[group]])):
        here = list(groups)
        first, last = here[0], here[-1]
        if gone:
            continue
        if last - first == len(cuts) - 2:
            yield run
            return
        a, b = cuts[first], cuts[last + 1]
        breaks = tuple([cut - a for cut in run.breaks[first:last]])
        yield NumberRun(run.digits[a:b], run.starts[a:b], run.ends[a:b], breaks, run.separators[first:last], run.sources[a:b])
