"""Names in a list of thousands: each could agree by chance with somebody, so a bare one says nothing, and only those that something else speaks for
are judged.

Pure. Half the number of names in a message multiplies the chance of each (`dlp.linkage.candidates`). What all else could still add to one of which its
own sentence says nothing is known: general talk of a request, and what the model says of its clause, which is read for all together where the most that
it could say would be enough. Where even with that no bearer comes to what a link has to reach to be told at all (`weights.WORTH_TELLING`), none is
spoken of by number or title or shown by another datum, and no number or address stands beside it, it is left out: the outcome is the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from math import ceil
from typing import Final, NamedTuple

from dlp.linkage import evidence, filer, weights
from dlp.linkage.index import Index
from dlp.linkage.judge import TALK
from dlp.linkage.mentions import Mention
from dlp.linkage.naming import Bare, Named, clause, judged
from dlp.linkage.standing import Standings

BESIDE: Final = 60
"""Characters from a value within which a name may be its bearer's."""


class Besides(NamedTuple):
    """What a message says besides a name. `many`: by how much the chance of each is multiplied; `shown`: rows of which other data stands there, or of
    which it was spoken before; `title`: bits of what is said of a row's title, None where no word of any stands there; `general`: a word of `weights.WORDING` for the whole message;
    `answering`: the conversation spoke of a request just before."""

    many: float
    shown: set[int]
    title: Callable[[int], float] | None
    general: str
    pointing: bool
    answering: bool


class Crowd:
    """The bare names of one message that are not judged. Those that turn out to matter leave it."""

    __slots__ = ("_bare", "_index", "_stand", "_worth")

    def __init__(self, bare: Sequence[Bare], index: Index, stand: Standings) -> None:
        self._bare, self._index, self._stand = list(bare), index, stand
        self._worth: dict[tuple[object, ...], bool] = {}

    def __bool__(self) -> bool:
        return bool(self._bare)

    @property
    def named(self) -> bool:
        """Is a name among them that is no everyday word?"""
        return any(one.strength == "name" for one in self._bare)

    @property
    def strong(self) -> int:
        """How many of them count among the names that could agree by chance."""
        return sum([one.strength != "name_weak" for one in self._bare])

    @property
    def rows(self) -> set[int]:
        """Of each name the bearer who would stand for it."""
        return {one.hit.rows[0] for one in self._bare if one.whole}

    def beside(self, values: Iterable[Mention]) -> list[Named]:
        """Those that stand near a value."""
        places: dict[str, list[tuple[int, int]]] = {}
        for one in values if self._bare else ():
            places.setdefault(one.key[0], []).append((one.key[1] - BESIDE, max(one.key[1], one.end) + BESIDE))
        merged = {part: _merged(spans) for part, spans in places.items()}

        def near(one: Bare) -> bool:
            spans = merged.get(one.reading.view.part)
            if spans is None:
                return False
            start, end = one.reading.view.span(one.hit.start, one.hit.end)
            at = bisect_left(spans, (end, -1)) - 1
            return at >= 0 and spans[at][1] > start

        return self._out(near) if merged else []

    def meant(self, said: Besides) -> list[Named]:
        """Those that something speaks for."""
        asked: dict[tuple[str, str, float], bool] = {}

        def speaks(one: Bare, bits: float) -> bool:
            key = one.reading.text[one.hit.start : one.hit.end], one.strength, bits
            known = asked.get(key)
            if known is None:
                known = asked[key] = self._speaks(one, said, bits)
            return known

        def most(one: Bare) -> float:
            if one.reading.said.worded in ("request", "claim"):
                return weights.CLAUSE_FOR
            return weights.CLAUSE_ANSWERS if said.answering else 0.0

        likely = [one for one in self._bare if speaks(one, most(one))]
        clauses = [(one.hit.name, clause(one, answering=said.answering)) for one in likely if one.whole and most(one)]
        heard = filer.bits_of([around for _, around in clauses if around is not None])
        best: dict[str, float] = {}  # of a name the most that is said where it stands, in whole bits, of which there are few
        for name, around in clauses:
            if around is not None:
                best[name] = max(best.get(name, 0.0), ceil(heard[around]))
        return self._out(lambda one: speaks(one, min(most(one), best.get(one.hit.name, 0.0))))

    def _speaks(self, one: Bare, said: Besides, clause: float) -> bool:
        """`clause`: bits that the model of its clause may add."""
        run, stand = one.hit.run, self._stand
        if not said.shown.isdisjoint(run):
            return True
        rows: Collection[int] = run
        if len(run) > 1 or not one.whole:
            rows = stand.among(run, named=one.whole)
            if not one.whole and not rows:
                return False
            rows.add(one.hit.rows[0])
        if said.title is not None and any([said.title(row) >= weights.TOPIC_LEAST for row in rows]):
            return True
        opened = bisect_left(run, self._index.open_rows)
        return any([self._could(stand.prior(row), said, one, opened, clause) for row in rows])

    def _could(self, prior: evidence.Prior, said: Besides, one: Bare, opened: int, clause: float) -> bool:
        """Could one of its bearers become worth telling?"""
        key = prior.word, opened, one.hit.total, one.strength, clause
        known = self._worth.get(key)
        if known is None:
            known = self._worth[key] = self._most(prior, said, one, opened, clause) >= weights.WORTH_TELLING
        return known

    def _most(self, prior: evidence.Prior, said: Besides, one: Bare, opened: int, clause: float) -> float:
        """The odds of a bearer with everything that the message may say for him."""
        counts, total = self._index.counts, one.hit.total
        bits = clause + weights.WORDING.get(said.general, 0.0) + (weights.WORDING["pointing"] if said.pointing else 0.0)
        everyday = weights.EVERYDAY.get(prior.standing, 0.0) if said.general in TALK else 0.0
        if not one.whole:
            chance = evidence.part_chance(total, counts["cases"]) * said.many
            return evidence.odds(prior, bits + everyday, {"name_part": chance})
        chance = evidence.name_chance(total, counts["cases"], "") * said.many
        if one.strength != "name":
            chance += min(weights.DOUBT.values()) * said.many
        bearers = evidence.bearers(opened, total, open_cases=counts["open"], cases=counts["cases"])
        return evidence.odds(prior, bits + everyday, {"name": chance}) + evidence.odds(bearers, bits, {"name": chance})

    def of(self, rows: set[int]) -> list[Named]:
        """Those that one of these people bears."""
        return self._out(lambda one: not rows.isdisjoint(one.hit.run)) if rows else []

    def _out(self, wanted: Callable[[Bare], bool]) -> list[Named]:
        """Judge the wanted ones; they are bare no more."""
        left: list[Bare] = []
        out: list[Named] = []
        for one in self._bare:
            if not wanted(one):
                left.append(one)
            elif isinstance(named := judged(one.hit, one.reading, self._index, self._stand), Named):
                out.append(named)
        self._bare = left
        return out


def _merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
