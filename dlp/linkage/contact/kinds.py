"""Is a message a personal approach (P) or pressing content (Q)? Two linear heads over cue groups and n-grams, the highest window counts.

A window is a segment of the text, or two neighbours. Its score is

    bias + sum of the weights of its cue groups + (sum of the weights of its n-grams) / sqrt(number of n-grams + `DAMPING`) + context

and the message's is the highest of its windows: text that is added, official or not, takes nothing away. The context is all that the rest of
a message can take away from a window: that `claims` found its origin to be what it says, and then that it is a part of more, with business beside
it; together at most `CONTEXT_LEAST`, of an approach alone, and nothing where an act stands in it (`DONE`). A claim that is not verified changes nothing. Weights come from `tools/train_contact.py`.
"""

from __future__ import annotations

import re
from array import array
from base64 import b85decode
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from math import log2, sqrt
from typing import Final, NamedTuple
from zlib import decompress

from dlp.compiled import native
from dlp.linkage import wording
from dlp.linkage.contact import text, weights
from dlp.linkage.contact.acts import ACTS, TOGETHER, together
from dlp.linkage.contact.words import REASONS
from dlp.linkage.sentences import Sentence

CONTEXT: Final = ("apart", "business-beside", "own-office", "own-number", "own-transaction")
EXCUSES: Final = frozenset(CONTEXT)
CONTEXT_LEAST: Final = -2.5
BESIDE: Final = ("leaning", *(name for name, *_ in TOGETHER), *CONTEXT)
"""Cues that no pattern finds."""
DONE: Final = REASONS.intersection((*ACTS, *(name for name, *_ in TOGETHER)))
"""Acts that are a reason by themselves. What is true of the sender explains a tone, never one of these."""


DAMPING: Final = 16
"""n-grams that every window is counted as having besides its own: a heading of two words says little."""
MOST: Final = 2
"""Segments of a window."""


class Window(NamedTuple):
    """Segments [first, end) of a text, and the cues that stand in them or are true of it."""

    cues: frozenset[str]
    first: int
    end: int


def windows(
    read: Sequence[text.Segment], true: Collection[str], *, leaning: Collection[int] = (), given: set[tuple[str, ...]] | None = None
) -> Iterator[Window]:
    """Every segment, and every two neighbours. `true`: claims that were verified, without which the rest of a message counts for nothing;
    `leaning`: segments with wording that leans on somebody; `given`: the texts of the windows that were given before, which are not given again; added to."""
    said = frozenset(true)
    business = [text.is_business(one.cues) for one in read] if said else []
    every = sum(business)
    for first in range(len(read)):
        for size in range(1, MOST + 1):
            if first + size > len(read):
                break
            mine = read[first : first + size]
            if given is not None:
                stands = tuple([one.text for one in mine])
                if stands in given:
                    continue
                given.add(stands)
            cues = mine[0].cues if size == 1 else mine[0].cues | mine[1].cues
            cues |= together(cues)
            if said and cues.isdisjoint(DONE):
                cues |= said
                if len(read) > size:
                    cues |= {"apart"}
                if every > sum(business[first : first + size]):
                    cues |= {"business-beside"}
            if leaning and (first in leaning or (size > 1 and first + 1 in leaning)):
                cues |= {"leaning"}
            yield Window(cues, first, first + size)


class Head:
    """One linear model: the scale of its n-grams (`_grams`), and the weights of its cues."""

    __slots__ = ("_bias", "_cues", "scale", "weight")

    def __init__(self, scale: float, cues: Mapping[str, float], bias: float) -> None:
        self.scale, self._cues, self._bias = scale, cues, bias
        self.weight = lru_cache(maxsize=1 << 12)(self._weight)
        """What the cues of a window weigh. Kept: the windows of a long text hold the same few."""

    def score(self, cues: frozenset[str], grams: float, size: int) -> float:
        """In logits: 0 is as likely as not where both are equally frequent. `grams`: what the window's `size` n-grams weigh together."""
        return self.weight(cues) + grams / sqrt(size + DAMPING)

    def _weight(self, cues: frozenset[str]) -> float:
        context = sum([self._cues[cue] for cue in CONTEXT if cue in cues])
        plain = sum([self._cues[cue] for cue in cues if cue not in CONTEXT])
        return self._bias + plain + max(CONTEXT_LEAST, context)


def _unpacked(packed: str) -> bytes:
    return decompress(b85decode("".join(packed.split())))


@cache
def _kept() -> tuple[int, ...]:
    """The buckets that have a weight, ascending: kept as the steps between them, 255 meaning that the step goes on."""
    at = 0
    found = []
    for step in _unpacked(weights.BUCKETS):
        at += step
        if step < 255:
            found.append(at)
    return tuple(found)


@cache
def heads() -> tuple[Head, Head]:
    """Approach and pressing. Unpacked when it is first asked for: most processes never send a citizen anything."""
    return (
        Head(weights.APPROACH_SCALE, weights.APPROACH_CUES, weights.APPROACH_BIAS),
        Head(weights.PRESSING_SCALE, weights.PRESSING_CUES, weights.PRESSING_BIAS),
    )


@cache
def _grams() -> array[int]:
    """The weights of n-grams, two for each bucket: of approach and of pressing, in units of the head's scale. They are kept as 8-bit numbers n, meaning
    n * |n|: most are small. Of the buckets only those that weigh something are kept (`_kept`)."""
    found = array("h", bytes(4 * text.BUCKETS))
    for head, packed in enumerate((weights.APPROACH_GRAMS, weights.PRESSING_GRAMS)):
        for bucket, n in zip(_kept(), array("b", _unpacked(packed)), strict=True):
            found[2 * bucket + head] = n * abs(n)
    return found


Sums = tuple[int, int, int]
"""What n-grams weigh for approach and for pressing, in units of the heads' scales, and how many they are."""


def sums_in_python(words: Sequence[str]) -> Sums:
    """Of the n-grams of words, without the compiled module."""
    return _summed(text.grams(words))


def _summed(buckets: Sequence[int]) -> Sums:
    weigh = _grams()
    return sum([weigh[2 * one] for one in buckets]), sum([weigh[2 * one + 1] for one in buckets]), len(buckets)


@cache
def summing() -> Callable[[list[str]], Sums]:
    """Of the n-grams of words."""
    return native.Grams(_grams()).sums if native is not None else sums_in_python


@lru_cache(maxsize=1 << 12)
def _of_groups(groups: frozenset[str]) -> Sums:
    return _summed(text.pairs(groups))


class Kind(NamedTuple):
    """What a message is to the citizen who receives it, and what the two heads say of it (logits; of pressing, with what the other agrees). `groups`: the cue groups of the window that tells most, for a reviewer."""

    word: str
    approach: float = 0.0
    pressing: float = 0.0
    groups: tuple[str, ...] = ()


NOT_JUDGED: Final = Kind("")
KINDS: Final = ("notice", "ordinary", "doubtful", "unclear", "approach", "pressing")
"""In ascending order. notice: proven by its origin; ordinary: nothing personal in it; doubtful: enough for who has power over the citizen or a
stake in his case; unclear; approach: personal; pressing: forbidden to everybody."""
UNCLEAR, APPROACH, PRESSING = -0.2, 1.0, 0.7
"""Scores from which a message is that (`tools/contact/CARD.md` says how they were chosen)."""
AGREE, AGREE_MOST = 0.3, 1.2
"""What the head for approaches has to say of pressing, a share of its score, and at most so much: pressing words come in an approach, and where the
two heads agree, a hand that neither had seen is read better than by either (card). Where it comes from excuses nothing of that, either."""


class Bounds(NamedTuple):
    """From which score a message is doubtful, and pressing."""

    doubtful: float = -0.7
    pressing: float = PRESSING


UNRELATED: Final = Bounds()
KNOWN: Final = 0.3
"""The bound of pressing for who works on all the recipients' cases: he knows whose they are, so that a stop of his tells him nothing. For all others it
is the same whoever gets the message."""
DOUBTFUL: Final = {(False, False): UNRELATED.doubtful, (False, True): -1.0, (True, False): -0.8, (True, True): -2.0}
"""By whether the sender has a stake in the recipient's case, or may have one, and whether the message speaks of the very matter of his request: what
lawful lines there are from such senders, and about such matters, says how much is enough (card)."""
UNNAMED: Final = KNOWN - AGREE_MOST + 0.1
"""What a window says at most of pressing in which stands no reason that could be named: what n-grams alone make of it was wrong nine times in ten on
traffic that the model had not seen. The other head's agreement lifts it over the bound only where that is as sure as can be, and only of who works on
the case (`KNOWN`): whatever his text says, it is no notice."""
UNSAID: Final = UNCLEAR - 0.1
"""What a window says at most of an approach that is a notice of the office's own (`_says_nothing`)."""
LEANT: Final = 0.0
"""The same for pressing where wording stands there that leans on somebody. Such wording alone stopped a nurse's `꼭 챙겨 드세요`."""
PLAINLY: Final = 1.5
"""Score of an approach from which having been sent to many makes it nothing else."""
_FREE: Final = 6
"""Segments of a message up to which nothing is added to the thresholds: the highest of many windows is high by chance."""
_STEP, _STEPS_MOST = 0.35, 2.0


def judge(
    texts: Sequence[str],
    true: Collection[str] = (),
    *,
    leaning: Sequence[str] = (),
    forced: bool = False,
    bounds: Bounds = UNRELATED,
) -> Kind:
    """The kind of a message of these texts. `true`: its verified claims (`claims.verified`); `leaning`: the places where wording leans on
    somebody, in lower case: with them less is enough (`LEANT`), alone they are not; `forced`: among them is one that the site itself has listed,
    which always is. Linear in the length of the texts."""
    highest = lowest = agreed = -99.0
    said: frozenset[str] = frozenset()
    approach, pressing = heads()
    weighed = summing()
    count = 0
    places = dict.fromkeys(leaning)
    made: dict[str, text.Segment] = {}
    summed: dict[str, tuple[float, float, int]] = {}
    shown: dict[float, set[tuple[str, ...]]] = {}  # windows of other views: unless a claim is true, nothing else is looked at
    spoken: Spoken = {}
    for one, less in [(part, less) for whole in texts for part, less in _quoted(whole)]:
        read = [text.without_notice(text.without_warning(seg)) for seg in text.read(one, made)]
        count += len(read)
        distinct = {seg.text: seg for seg in read}
        for words, seg in distinct.items():
            if words not in summed:
                (a, b, n), (c, d, m) = weighed(seg.words), _of_groups(seg.cues)
                summed[words] = approach.scale * (a + c), pressing.scale * (b + d), n + m
        sums = [summed[seg.text] for seg in read]
        leant = {words for words in distinct if any(place in words for place in places)}
        leans = {i for i, seg in enumerate(read) if seg.text in leant}
        for window in windows(read, true, leaning=leans, given=set() if true else shown.setdefault(less, set())):
            mine = sums[window.first : window.end]
            size = sum([n for _, _, n in mine])
            grams = sum([a for a, _, _ in mine])
            p = approach.score(window.cues, grams, size) - less
            q = pressing.score(window.cues, sum([b for _, b, _ in mine]), size) - less
            bare = approach.score(window.cues - EXCUSES, grams, size) - less if true else p
            # a window that is no higher than one before it changes nothing, and to read its sentences costs more than all the rest
            higher = p > highest or bare > agreed
            if higher and bare > UNSAID and _says_nothing(read[window.first : window.end], window.cues, spoken):
                p, bare = min(p, UNSAID), UNSAID
            # to ask which papers are meant is an approach by who has no part in the case, and a duty of who has: it agrees with nothing that presses
            asks = "clarify" in window.cues and window.cues & REASONS <= {"plead"}
            agreed = max(agreed, min(bare, UNSAID) if asks else bare)
            if q > UNNAMED and window.cues.isdisjoint(REASONS):
                q = UNNAMED
            if p > highest:
                highest = p
                said = window.cues if q <= lowest else said
            if q > lowest:
                lowest, said = q, window.cues
    more = min(_STEPS_MOST, _STEP * log2(count / _FREE)) if count > _FREE else 0.0
    if not count:
        return Kind("ordinary")
    lowest += max(-AGREE_MOST, min(AGREE_MOST, AGREE * agreed))
    word = _word(highest - more, lowest - more, bounds)
    if forced or (leaning and lowest - more >= LEANT):
        word = "pressing"
    return Kind(word, round(highest - more, 2), round(lowest - more, 2), tuple(sorted(said.difference(CONTEXT))))


Spoken = dict[str, tuple[Sentence, ...]]
"""Text of a segment → what its sentences say of a request."""


def _says_nothing(mine: Sequence[text.Segment], cues: frozenset[str], known: Spoken) -> bool:
    """Is a window no approach, since it speaks of disclosure in general, of another procedure (in a window of business), of what a withdrawal costs, or of this very message
    having gone astray? Not where a reason for one stands there, but that whoever sent such a message be told. `known`: added to."""
    reasons = cues & REASONS
    if reasons <= _OF_THE_STRAY and any([text.STRAY.search(one.text) is not None for one in mine]):
        return True
    if not reasons and any([text.is_final(one.text) for one in mine]):
        return True
    asked = [] if reasons else [one.text for one in mine if "request" in one.cues]
    other = text.is_business(cues)
    some = False
    for part in asked:
        sentences = known.get(part)
        if sentences is None:
            sentences = known[part] = wording.spoken(part).sentences
        if not all([said.general or (said.kind == "other" and other) for said in sentences]):
            return False
        some = some or bool(sentences)
    return some


_OF_THE_STRAY: Final = frozenset({"media"})


_QUOTE: Final = re.compile(r"(?<!-)-{3,}+\s?(?:original message|원본 메[시세]지|forwarded)|님이 작성\s?:|\bwrote:", re.IGNORECASE)
_QUOTED: Final = 1.5
"""What is taken off behind the mark of a quotation: mostly the citizen's own words. Not more: whoever writes sets the mark."""


def _quoted(whole: str) -> list[tuple[str, float]]:
    """A text in two: what is written, and what stands behind the first mark of a quotation, with what is taken off its scores."""
    said = _QUOTE.search(whole)
    marked = _marked(whole)
    at = min(said.start() if said is not None else len(whole), marked if marked is not None else len(whole))
    return [(whole, 0.0)] if said is None and marked is None else [(whole[:at], 0.0), (whole[at:], _QUOTED)]


def _marked(whole: str) -> int | None:
    """Where the first line that begins with `>` is parted from what stands before it. Looked for from the sign back: a pattern that goes through
    the white space before it would do so again from each empty line."""
    at = whole.find(">")
    while at >= 0:
        blank = at
        while blank and whole[blank - 1].isspace():
            blank -= 1
        if (line := whole.find("\n", blank, at)) >= 0:
            return line
        at = whole.find(">", at + 1)
    return None


def _word(approach: float, pressing: float, bounds: Bounds) -> str:
    if pressing >= bounds.pressing:
        return "pressing"
    if approach >= APPROACH:
        return "approach"
    if approach >= UNCLEAR:
        return "unclear"
    return "doubtful" if approach >= bounds.doubtful else "ordinary"
