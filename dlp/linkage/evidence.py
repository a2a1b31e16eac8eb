"""How pieces of evidence add up: probabilistic record linkage with a prior from standing.

The question is not "does this string occur in the register" but "does this message show the requester of case c, as a requester". Three
explanations compete: it does (Q); it shows the same person in other business (O); it shows somebody else (X). For agreeing fields with
m = P(field | he is meant) and u = P(field | chance):

    odds(c) = 2^W · q·M / (U + o·M)        M = Π m,  U = Π u,  o = q / other

q is how often a message of this sender speaks of case c at all; `other` how much oftener he is meant as a requester than otherwise, once it is
he; W the bits of wording, topic and case number, which say nothing of who and only of which business. A telephone number makes U vanish:
what is left is 2^W · other, so standing and wording decide, not the number.

I. P. Fellegi, A. B. Sunter: A Theory for Record Linkage, JASA 64 (1969), 1183-1210 (weights m/u, two thresholds). W. E. Winkler: Frequency-based
matching in Fellegi-Sunter record linkage, US Bureau of the Census (1989/2000) (u by the frequency of the value). Pure; looks nothing up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log2

from dlp.linkage import weights

Why = tuple[tuple[str, float], ...]
"""Evidence → bits, in the order in which `--explain` shows it."""


@dataclass(frozen=True, slots=True)
class Prior:
    """What is believed of a case before the message is read. `word` is shown: `own-open`."""

    word: str
    q: float
    other: float

    @property
    def standing(self) -> str:
        return self.word.partition("-")[0]


def prior(standing: str, age: str, *, divisor: int, open_cases: int, cases: int) -> Prior:
    """`age`: open, recent (closed within the grace period), closed. `divisor`: how many cases share this standing."""
    if standing == "none":
        kind = "open" if age == "open" else "closed"
        first, second, other = weights.NOBODY[kind]
        return Prior(f"none-{age}", first / ((open_cases if age == "open" else cases) + second), other)
    most, share, other = weights.PRIOR[standing][age]
    return Prior(f"{standing}-{age}", min(most, share / max(1, divisor)), other)


def bearers(open_bearers: int, all_bearers: int, *, open_cases: int, cases: int) -> Prior:
    """All namesakes without a standing taken together. Since u is the same share, their odds hardly depend on the name."""
    first, second, other = weights.NOBODY["open"]
    late, more, _ = weights.NOBODY["closed"]
    return Prior("none-bearers", first * open_bearers / (open_cases + second) + late * all_bearers / (cases + more), other)


def name_chance(register_count: int, cases: int, family: str) -> float:
    """u of a full name: its share in the register, drawn towards what surname and a typical given name make while the register is small."""
    typical = weights.SURNAME_SHARE.get(family, weights.RARE_SURNAME) * weights.GIVEN_NAME
    return (register_count + weights.NAME_TABLE * typical) / (cases + weights.NAME_TABLE)


def part_chance(register_count: int, cases: int) -> float:
    """u of initials or of a masked name; a form that nobody bears yet counts as one in a thousand."""
    return (register_count + weights.NAME_TABLE * 1e-3) / (cases + weights.NAME_TABLE)


def surname_chance(family: str) -> float:
    return weights.SURNAME_SHARE.get(family, weights.RARE_SURNAME) + 0.005


def word_bits(titles_with: int, cases: int, words_in_text: float) -> float:
    """A title word in a text: bits of its rarity among titles, less the chances a long text has."""
    share = (titles_with + 1.0) / (cases + 300.0)
    return max(0.0, -log2(min(1.0, share * max(1.0, words_in_text / 15))))


def odds(before: Prior, wording: float, fields: Mapping[str, float], *, most: float = float("inf")) -> float:
    """`fields`: field → u of the value that agreed. `wording`: W. `most`: how much `other` may say at most (`weights.BARE`)."""
    m = u = 1.0
    for name, chance in fields.items():
        m *= weights.AGREES.get(name, 0.1)
        u *= min(1.0, chance)
    other = before.q / min(before.other, most)
    return float(2.0**wording * before.q * m / (u + other * m))


def bits(ratio: float) -> float:
    """log2, to a tenth, for showing; -99 for nothing."""
    return round(log2(ratio), 1) if ratio > 0 else -99.0


def probability(value: float) -> float:
    """Of links with these odds, the share that was right: read off `weights.RELIABILITY`, straight between its points. The odds themselves
    take each piece of evidence as independent, which title words and cues are not, and are too sure of the middle."""
    at = log2(value) if value > 0 else weights.RELIABILITY[0][0]
    (low, share), *rest = weights.RELIABILITY
    for high, more in rest:
        if at < high:
            return share + (more - share) * max(0.0, at - low) / (high - low)
        low, share = high, more
    return share


def explain(before: Prior, fields: Mapping[str, float], said: Iterable[tuple[str, float]]) -> Why:
    """The sum as it is shown: prior, each field (m/u), each piece of wording."""
    shown = [(f"standing {before.word}", bits(before.q))]
    shown += [(name, bits(weights.AGREES.get(name, 0.1) / chance)) for name, chance in fields.items()]
    return tuple((*shown, *((word, round(worth, 1)) for word, worth in said)))
