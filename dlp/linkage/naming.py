"""Names of the register in a text → mentions. Whoever is better explained by a post, a list, a signature or his own letter is spent here.

Pure. A name is strong, weak (an everyday word, part of a longer word) or a piece (initials, masked). All bearers of a name together are one candidate
of a message in which none of them has a standing; those with a standing are candidates one by one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final, NamedTuple

from dlp.budget import HIT, Budget
from dlp.linkage import cues, evidence, filer, names, roles, strangers, variants, weights, wording
from dlp.linkage.index import CAP, Index, Known, NameHit
from dlp.linkage.lexicon import COMMON
from dlp.linkage.mentions import HOUSEHOLD, Mention, Seen, held
from dlp.linkage.standing import Standings, within
from dlp.linkage.surnames import COUNTED, SAME
from dlp.linkage.texts import Reading
from dlp.model import Finding

SAID_OF_HIM: Final = frozenset({"named", "claimant"})
"""Cues that say of the mention itself that he asked."""
SURE: Final = SAID_OF_HIM | {"asked", "claimed", "inquirer", "petitioner", "objector"}
"""Cues beside which a word that is also a name is meant as one."""
_ASKED: Final = frozenset({"inquirer", "inquired"})
"""Cues of a sentence that says who asked for something, whatever it is called: an official may be meant, though hardly (`weights.OFFICIAL_BESIDE`)."""
_WIDTH: Final = 24
"""A part shorter than this that holds a name and nothing else was sent for the name."""
_ENTITY: Final = {"email": "EMAIL_ADDRESS", "address": "KR_ADDRESS", "name": "PERSON", "roman": "PERSON"}
_PARTS: Final = frozenset({"choseong", "masked_name"})
LIST: Final = 1_000
"""Names in one view from which it is a list of thousands."""
_OTHER_LETTERS: Final = frozenset({"choseong", "masked_name", "roman", "hanja", "spaced"})


class Named(NamedTuple):
    """One name that may count, before its candidates are chosen. strength: name, name_weak, name_part."""

    hit: NameHit
    reading: Reading
    strength: str
    cue: str
    role: str

    @property
    def finding(self) -> Finding:
        """As it is shown once somebody of that name is linked."""
        hit, view = self.hit, self.reading.view
        how = hit.form if hit.form in _OTHER_LETTERS and self.reading.plain else view.how
        score = 0.95 if self.strength == "name" else 0.6
        text = self.reading.text[hit.start : hit.end]
        return held(view.finding("PERSON", hit.start, hit.end, score, text, detector="register", how=how))


class Bare(NamedTuple):
    """A name in a list of thousands of which its own sentence says nothing: not judged yet (`dlp.linkage.crowd`)."""

    hit: NameHit
    reading: Reading
    strength: str

    @property
    def whole(self) -> bool:
        return self.hit.form not in _PARTS


def read(readings: Iterable[Reading], index: Index, stand: Standings, seen: Seen, budget: Budget) -> tuple[list[Named], list[Bare]]:
    """Register names in every view, each with what its sentence says of it; and the bare ones of long lists."""
    out: list[Named] = []
    bare: list[Bare] = []
    known: Known = {}
    for reading in readings:
        if reading.view.how == "numerals":  # its letters are those of the text
            continue
        hits = reading.once("names", lambda reading=reading: index.names(reading.text, known, reading.seen))  # type: ignore[misc]
        listed = len(hits) > LIST
        for hit in hits:
            if not budget.charge(HIT * 3, reading.view.part):
                break
            if listed and (strength := _bare(hit, reading)) is not None:
                if strength:
                    bare.append(Bare(hit, reading, strength))
                continue
            one = judged(hit, reading, index, stand)
            if isinstance(one, str):
                a, b = reading.view.span(hit.start, hit.end)
                seen.spent.append((reading.view.part, a, b, one))
            elif one is not None:
                out.append(one)
    return out, bare


def _bare(hit: NameHit, reading: Reading) -> str | None:
    """The strength of a name of which nothing is said where it stands, "" for none at all; None where it has to be judged by itself."""
    if hit.staff or roles.in_road(reading.text, hit.start, hit.end) or reading.cue(hit.start, hit.end):
        return None
    if roles.may_tell(reading.text, hit.start, reading.headings):
        return None
    return _strength(hit, reading.text, decoded=not reading.plain, sure=hit.cued)


def judged(hit: NameHit, reading: Reading, index: Index, stand: Standings) -> Named | str | None:
    """The name, or the reason for which it is spent, or None where it is no name at all."""
    text = reading.text
    cue = reading.cue(hit.start, hit.end)
    his = cue in SAID_OF_HIM
    own = hit.staff and bool(hit.name) and index.name_token(hit.name) in stand.own_names
    if own and not his:
        return "sender or recipient"
    if not his and roles.in_road(text, hit.start, hit.end):
        return "road"
    if (
        hit.staff
        and not his
        and roles.official(text, hit.start, hit.end, index.titles)
        and not (cue in _ASKED or _asks_himself(hit, reading, index))
    ):
        return "official"
    alone = len(text) < _WIDTH and hit.end - hit.start >= len(text.strip(" .,!?~()[]\"'\n"))
    sure = hit.cued or alone or his or (cue in SURE and not (reading.plain and cues.inside_word(text, hit.start)))
    strength = _strength(hit, text, decoded=not reading.plain, sure=sure)
    if not strength:
        if not (his and hit.bounded):
            return None
        strength = "name_weak"
    role = "" if his else roles.role(text, hit.start, hit.end, reading.headings)
    if role == "listed":  # under a heading that speaks of disclosure: of requests, or of courses, figures, duties?
        role = "" if wording.in_general(reading.headings.title(hit.start) or reading.headings.of(hit.start)) else "asker"
    if role == "asker":
        cue, role = cue or wording.OF_HIM[reading.said.kind], ""
    if not role and strength == "name_weak" and not hit.bounded and reading.plain and roles.part_of_word(text, hit.start, hit.end):
        role = "word"
    return Named(hit, reading, strength, cue, role)


def _asks_himself(hit: NameHit, reading: Reading, index: Index) -> bool:
    """An official who is a requester, where a request is spoken of, or who has the name of one and is said to have filed: his post and title do
    not make somebody else of him."""
    if not hit.name:
        return False
    if index.is_requester_too(hit.name):
        return reading.said.kind in ("request", "claim")
    return bool(hit.rows) and strangers.asked(reading.text, hit.start, hit.end)


def _strength(hit: NameHit, text: str, *, decoded: bool, sure: bool) -> str:
    """name, name_weak, name_part, or "" for nothing. `sure`: something beside it says that a person is meant."""
    if hit.form in _PARTS:
        return "name_part" if hit.bounded else ""
    if hit.form in ("roman", "hanja"):
        return "name" if hit.bounded else ""
    if (decoded or hit.form == "spaced") and not hit.cued and COUNTED.fullmatch(hit.name) is not None:
        return ""
    if hit.common and (hit.length > 2 or text[hit.start : hit.end] in COMMON) and not sure:
        # 이슬, 고은, 한가람: a word until somebody is addressed by it; decoded from another channel it was meant as a name
        return "name" if decoded and hit.bounded else ("name_weak" if hit.bounded else "")
    if not hit.bounded and not sure:
        return "name_weak" if hit.length >= 3 else ""
    return "name"


def mention(
    named: Named,
    index: Index,
    stand: Standings,
    *,
    many: float,
    shown: frozenset[int] | set[int] = frozenset(),
    answering: bool = False,
) -> Mention | None:
    """A name with its candidates. `many`: how many names stand in the message; each of them could agree by chance. `shown`: rows of which other data
    stands there. `answering`: the conversation spoke of a request just before."""
    hit = named.hit
    start, end = named.reading.view.span(hit.start, hit.end)
    key = (named.reading.view.part, start)
    many = 1.0 if named.cue in SAID_OF_HIM else many
    whole = hit.form not in _PARTS
    own = stand.asked.intersection(hit.run) if stand.asked else frozenset[int]()
    rows = own | (stand.spoken.intersection(hit.rows)) if own else stand.among(hit.run, named=whole or named.cue in SAID_OF_HIM)
    if not whole:
        chance = evidence.part_chance(hit.total, index.counts["cases"]) * many
        return Mention("name_part", key, tuple(sorted(rows)), chance, named.cue, named.role, end=end) if rows else None
    doubt = _doubt(named)
    chance = (_chance(named, index) + doubt) * many
    bearers = (0, 0) if own else (bisect_left(hit.rows, index.open_rows), hit.total)
    if not own:
        likewise = {row for row in shown if within(hit.run, row)} if len(hit.run) > 8 * len(shown) else shown.intersection(hit.run)
        rows = {hit.rows[0], *rows, *likewise}
    return Mention(
        "name", key, tuple(sorted(rows)), min(1.0, chance), named.cue or _aside(named), named.role,
        bearers=bearers, first=hit.rows[0], doubt=min(chance, doubt * many), end=end,
        clause=clause(named, answering=answering),
    )  # fmt: skip


def _aside(named: Named) -> str:
    """The cue of a name in a sentence that is taken for talk of disclosure in general, which may be wrong where it names the sender's own requester."""
    here = named.reading.said.at(named.hit.start)
    return "aside" if here is not None and here.general else ""


ANSWER: Final = 60
"""Characters of a line that may answer what was said before."""


def clause(named: Named | Bare, *, answering: bool) -> filer.Clause | None:
    """What the model may be asked about. It was shown names: of syllables that may be none it can only say that they are not meant."""
    reading, hit = named.reading, named.hit
    talk = reading.said.worded in ("request", "claim", "petition")
    if not talk and not (answering and len(reading.text) <= ANSWER):
        return None
    sure = named.strength == "name" and hit.bounded
    return filer.around(reading.text, hit.start, hit.end, against_only=not sure, answering=not talk)


def _chance(named: Named, index: Index) -> float:
    """u of the name here: its share among people, and the other people whom it could mean."""
    hit = named.hit
    his = named.cue in SAID_OF_HIM
    family = names.surname(hit.name)
    chance = evidence.name_chance(hit.total, index.counts["cases"], SAME.get(family, family))
    if hit.staff:
        called = weights.STAFF_AFTER_CUE if his else weights.STAFF_CALLED if hit.cued and not hit.office else 1.0
        chance += called / max(1, index.counts["staff"])
    if (
        not his
        and roles.official(named.reading.text, hit.start, hit.end, index.titles)
        and not _asks_himself(hit, named.reading, index)
    ):
        chance += weights.OFFICIAL_BESIDE  # an official of another agency, or of this one whom the table does not know
    return chance


def _doubt(named: Named) -> float:
    """How likely these syllables are no name at all."""
    hit = named.hit
    if named.strength != "name_weak" or named.cue in SAID_OF_HIM or (hit.staff and hit.length > 2):
        return 0.0
    if named.reading.text[hit.start : hit.end] in COMMON:
        return weights.DOUBT["word"]
    return weights.DOUBT["short"] if hit.length <= 2 else 0.0 if hit.bounded else weights.DOUBT["inside"]


def spelled(readings: Sequence[Reading], index: Index, stand: Standings, seen: Seen, *, petitioner: bool, named: bool) -> None:
    """Names in another order beside a cue; mails, roads and names in spellings that only the register recognises."""
    for reading in readings:
        if petitioner and not named:
            for start, end, name in variants.beside_cues(reading.text):
                _reordered(reading, start, end, name, index, stand, seen)
        if not reading.seen & variants.LOOSE:
            continue
        for name, start, end, value in variants.loose(reading.text, reading.seen):
            rows = index.find("address_unit", value) if name == "address" else ()
            rows = rows or index.find(name, value)
            field = "name" if name == "roman" else name
            if field == "address" and len({index.person(row) for row in rows}) > HOUSEHOLD:
                continue  # a building that many live in (`mentions.values`)
            if rows and len(rows) < CAP:
                chance = weights.CHANCE.get(field) or evidence.name_chance(len(rows), index.counts["cases"], "")
                cue = reading.cue(start, end) if field == "name" else ""
                a, b = reading.view.span(start, end)
                seen.mentions.append(Mention(field, (reading.view.part, a), rows, chance, cue, end=b))
                found = reading.view.finding(_ENTITY[name], start, end, 0.9, value, detector="register", how="spelled")
                seen.findings.append(held(found))


_NOUN: Final = re.compile(r"[가-힣A-Za-z0-9&]{2,20}")
_PARTICLE: Final = re.compile(
    r"(?:에서는|에서|측에서|측이|측|이라고|라고|입니다|이래요?|이|가|은|는|을|를|의|에|도|와|과|로|으로)$"
)
NOUNS: Final = 60


def organisations(readings: Sequence[Reading], index: Index, stand: Standings, seen: Seen) -> None:
    """Companies and associations that filed, where somebody in the message is interested in the case: a name that is no personal data, but he must
    not learn it. Only where a request is spoken of."""
    if not stand.interest or not index.has_any("organisation"):
        return
    for reading in readings:
        for word in (
            islice(_NOUN.finditer(reading.text), NOUNS) if reading.said.kind in ("request", "claim") or reading.said.asked else ()
        ):
            for name in dict.fromkeys((word[0], _PARTICLE.sub("", word[0]))):
                rows = tuple(row for row in index.find("organisation", name) if stand.word(row) == "interest")
                if rows:
                    a, b = reading.view.span(word.start(), word.end())
                    cue = reading.cue(word.start(), word.start() + len(name))
                    seen.mentions.append(Mention("name", (reading.view.part, a), rows, weights.CHANCE["organisation"], cue, end=b))
                    break


_ORDERS_TRIED: Final = 6.0
"""Other orders and spellings tried for one name: each could agree by chance."""


def _reordered(reading: Reading, start: int, end: int, name: str, index: Index, stand: Standings, seen: Seen) -> None:
    run = index.run("name", name)
    if not run:
        return
    rows = tuple(sorted(stand.among(run, named=True))) or (tuple(run) if len(run) <= 3 else ())
    if not rows:
        return
    family = names.surname(name)
    chance = _ORDERS_TRIED * evidence.name_chance(len(run), index.counts["cases"], SAME.get(family, family))
    a, b = reading.view.span(start, end)
    cue = reading.cue(start, end)
    seen.mentions.append(Mention("name", (reading.view.part, a), rows, chance, cue, end=b))
    seen.findings.append(held(reading.view.finding("PERSON", start, end, 0.9, name, detector="register", how="reordered")))
