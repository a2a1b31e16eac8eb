"""Views → findings: runs every detector on every view and merges what they say.

Owns the one blind except of the program: a detector that raises becomes a `Gap`, and what it or others found is kept. May not decide
what a finding means. Merging is a sweep over sorted spans, so cost grows with n log n and not with n².
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from dlp import views as view_forms
from dlp.budget import HIT, Budget
from dlp.model import Entity, Finding, Gap, Part, Sensitive, TextView
from dlp.ports import ConfigError, Detector, Unanswered
from dlp.triggers import ALWAYS, NUMBERS, any_of

REPORTED: Final = 0.5
"""Findings below this score are dropped."""

_DIGITS: Final = "digits"
_LAST: Final = 1 << 30
"""After every precedence that an entity declares."""


@lru_cache(maxsize=64)
def declared(detectors: tuple[Detector, ...]) -> Mapping[str, Entity]:
    """Name → entity, as the detectors that find it declare it. A detector may give a bare name; where two say something, they must agree.

    ConfigError where they do not: one of them would silently lose what it declared.
    """
    known: dict[str, Entity] = {}
    for detector in detectors:
        for name in getattr(detector, "entities", ()):
            entity = name if isinstance(name, Entity) else Entity(name)
            old = known.get(name)
            if old is None or old.said == _NOTHING_SAID:
                known[name] = entity
            elif entity.said not in (old.said, _NOTHING_SAID):
                raise ConfigError(f"detector {detector.name}", "entities", f"{name} is declared otherwise by another detector")
    return known


_NOTHING_SAID: Final = Entity("").said


def as_declared(found: Iterable[Finding], known: Mapping[str, Entity]) -> tuple[Finding, ...]:
    """The findings with their entities as they were declared, whoever found them and by whatever name."""
    return tuple([f if (e := known.get(f.entity)) is None or e is f.entity else _under(f, e) for f in found])


def _under(f: Finding, entity: Entity) -> Finding:
    return Finding(entity, f.part, f.start, f.end, f.score, f.how, f.value, f.detector, f.known, f.place)


class _Kept:
    """Spans that were accepted, sorted and free of overlap, one list for each group of entities that exclude each other."""

    __slots__ = ("ends", "findings", "starts")

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.findings: list[Finding] = []

    def offer(self, finding: Finding) -> Finding | None:
        """Take the finding, or return the accepted one that it overlaps."""
        at = bisect_left(self.starts, finding.end)
        if at and self.ends[at - 1] > finding.start:
            return self.findings[at - 1]
        self.starts.insert(at, finding.start)
        self.ends.insert(at, finding.end)
        self.findings.insert(at, finding)
        return None


def detect(
    views: Sequence[TextView],
    detectors: Sequence[Detector],
    *,
    skip: frozenset[str] = frozenset(),
    budget: Budget | None = None,
) -> tuple[tuple[Finding, ...], tuple[Gap, ...]]:
    """Findings of score 0.5 and more, sorted by part and start, and a gap for every detector that failed on a part or did not examine all of it.

    `skip` names detectors that are not run; one is left out where nothing of its `gate` stands in a view, and where no run has as many digits as it
    `needs_numbers`. Over several views of one part the better score wins and, on a tie, the plainer view;
    entities that read the same digits differently exclude each other. A view that `budget` does not allow is left out and noted there.
    """
    budget = budget or Budget()
    found: list[Finding] = []
    said: list[Finding | Gap] = []
    gaps: list[Gap] = []
    folded: dict[str, int] = {}  # where a canonical view differs from the text: how much was found when it had been read
    every = tuple([d for d in detectors if d.name not in skip]) if skip else tuple(detectors)
    plan, wordy, gates = _plan(every)
    if budget.left_out:
        gaps += [Gap(view.part, "detector") for view in views for d in every if d.name in budget.left_out]
    for view in views:
        before = len(found)
        size, seen, longest = len(view.text), view.text.looked(), 0
        if view.numbers:
            seen |= NUMBERS
            longest = max([len(run.digits) for run in view.numbers])
        surely = budget.charge_surely(
            size * (len(plan) if longest else wordy)
        )  # those that are left out, too: the bound is the same everywhere
        for gate, least, detector in plan if longest or seen & gates or not surely else ():
            idle = least > longest or not seen & gate or detector.name in budget.left_out
            if idle and surely:
                continue
            # charged already or not: a scan that was given up ends here
            if not budget.charge(size if not surely and (longest or not least) else 0, view.part):
                break
            if idle:
                continue
            try:
                said.extend(detector.detect(view))
            except MemoryError:  # no fault of the detector's: the process has to end
                raise
            except Exception as error:  # noqa: BLE001 - a failing detector is a gap; its text must reach no log and no traceback
                gaps += _failed(error, detector, view, views, budget)
        if said:
            gaps += [one for one in said if isinstance(one, Gap)]
            found += as_declared([one for one in said if not isinstance(one, Gap)], declared(every))
            said.clear()
        budget.charge(HIT * (len(found) - before), view.part)
        if view.how in ("folded", "jamo"):
            folded.setdefault(view.part, len(found))
        elif view.how == "plain" and view.part in folded and len(found) > before:
            found[before:] = _added(found[before:], found[: folded[view.part]])
    if not found:
        return (), tuple(dict.fromkeys(gaps))
    # an entity that its detector never declared is one that no rule can name: the detector is not what it says
    gaps += [Gap(f.part, "detector") for f in found if f.entity not in declared(every)]
    return merge(found), tuple(dict.fromkeys(gaps))


def _failed(error: Exception, detector: Detector, view: TextView, views: Sequence[TextView], budget: Budget) -> list[Gap]:
    """What a detector that raised has not examined: this view's part, or, where it does not answer at all, every part."""
    if not isinstance(error, Unanswered):
        return [Gap(view.part, "detector")]
    budget.left_out.add(detector.name)
    return [Gap(one.part, "detector") for one in views]


@lru_cache(maxsize=64)
def _plan(detectors: tuple[Detector, ...]) -> tuple[tuple[tuple[int, int, Detector], ...], int, int]:
    """(gate, least digits of a run, detector) of each, how many need no run, and the gates of these."""
    plan = tuple([(getattr(d, "gate", ALWAYS), int(getattr(d, "needs_numbers", 0)), d) for d in detectors])
    wordy = [gate for gate, least, _ in plan if not least]
    return plan, len(wordy), any_of(*wordy)


def _added(raw: list[Finding], canonical: list[Finding]) -> list[Finding]:
    """The raw text is read only for what folding may have hidden: it adds, and does not contradict. An invisible character in a number
    must not make another number of it.
    """
    read = [f for f in canonical if f.score >= REPORTED and f.entity.precedence is not None]
    return [
        f
        for f in raw
        if f.entity.precedence is None
        or not any(c.part == f.part and c.start < f.end and f.start < c.end and c.entity != f.entity for c in read)
    ]


def merge(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """One finding for each thing found (see `detect`)."""
    strong = [f for f in found if f.score >= REPORTED]
    if len(strong) > 1:
        strong.sort(key=_preference)
        kept: dict[tuple[str, str], _Kept] = {}
        chosen: list[Finding] = []
        for finding in strong:
            group = finding.entity if finding.entity.precedence is None else _DIGITS
            other = kept.setdefault((finding.part, group), _Kept()).offer(finding)
            if other is None or _beside(finding, other):
                chosen.append(finding)
        strong = list(dict.fromkeys(chosen))
        strong.sort(key=lambda f: (f.part, f.start, f.end))
    return tuple(strong)


def _preference(finding: Finding) -> tuple[float, int, bool, int, int]:
    """Best first: score, entity, plain before decoded, longer, earlier."""
    return (
        -finding.score,
        _LAST if finding.entity.precedence is None else finding.entity.precedence,
        finding.how != "plain",
        finding.start - finding.end,
        finding.start,
    )


def _beside(finding: Finding, other: Finding) -> bool:
    """Two different things of one decoded stretch (a base64 block, a reversed line) carry the same span; both are kept."""
    return (
        finding.start == other.start
        and finding.end == other.end
        and finding.how == other.how != "plain"
        and finding.value != other.value
        and finding.entity == other.entity
    )


def detect_text(text: str, detectors: Sequence[Detector], *, part: str = "text") -> list[Finding]:
    """Findings in a plain text, with no site, register or policy.

    A detector that fails raises RuntimeError here, with no text in it: without a policy nobody would look at a gap.
    """
    built, _ = view_forms.build(Part(part, Sensitive(text)))
    found, gaps = detect(built, detectors)
    if gaps:
        raise RuntimeError("a detector failed")
    return list(found)
