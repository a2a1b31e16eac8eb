"""Weighing: candidates × mentions × wording → how likely each requester is shown, one mention to one person.

Pure. `Candidate` collects the best chance per field of one person; `Court` knows what the message as a whole says and judges. After a first
judgement the candidates of one mention compete (`dlp.linkage.rivals`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf, prod
from typing import Final, NamedTuple

from dlp.linkage import agreeing, evidence, filer, weights
from dlp.linkage.agreeing import BESIDE
from dlp.linkage.evidence import Prior, Why
from dlp.linkage.filer import Clause
from dlp.linkage.index import Index
from dlp.linkage.mentions import STRONG, Mention
from dlp.linkage.places import NOWHERE, Places
from dlp.linkage.standing import Standings
from dlp.linkage.topics import Spoken, said_of

PARTS: Final = frozenset(
    {"name_part", "surname", "given", "described", "birth_year", "birth_day", "mail_id", "road", "building", "quarter"}
)
"""Fields that are less than the name; shown as `name_part`, the year as `birth_date`."""
_SAYS_WHO: Final = ("named", "confirmed", "claimant", "asked", "claimed", "follows", "inquirer", "inquired", "doubtful")
_OF_HIM: Final = ("named", "claimant", "doubtful", "inquirer", "follows")
_LITTLE: Final = frozenset({"surname", "given", "birth_year", "birth_day"})
"""Pieces that many share: that their sentence says who asked is said of them only where it touches them, or two of them stand there."""
_NAMING: Final = ("name", "given", "described")
"""Fields whose clause is read."""
_ASIDE: Final = ("datum", "aside")
"""What general talk in the sentence of a mention itself says."""
_Said = list[tuple[str, float]]
_QUIET: Final = frozenset({"petition", "petitioner", "other-business", "pointing"})
_OF: Final = {"request": "request-of", "claim": "claim-of"}
TALK: Final = frozenset({"request", "request-far", "claim", "aside", "datum"})
"""General talk of a request."""
MOST_ROWS: Final = 50
_OTHER: Final = frozenset({"other", "title"})
"""Roles that speak against a requester whatever is said."""
_EXPLAIN: Final = frozenset({"title", "post", "word"})
"""Roles that explain a name where nothing speaks of a request (`dlp.linkage.roles.role`)."""
_CALLED: Final = frozenset({"name", "surname", "given", "name_part", "described"})
"""Fields that say no more than what somebody is called."""


@dataclass(slots=True)
class Candidate:
    """One person who may be meant."""

    rows: set[int] = field(default_factory=set)
    fields: dict[str, Mention] = field(default_factory=dict)  # the best mention of each field
    extra: set[str] = field(default_factory=set)  # case_no, and what goes with a name

    def add(self, mention: Mention, row: int) -> None:
        self.rows.add(row)
        old = self.fields.get(mention.field)
        if old is None or _better(mention, old):
            self.fields[mention.field] = mention


def _better(new: Mention, old: Mention) -> bool:
    """Of two mentions of one field the one of which more is said, then the rarer."""
    return (-_worth(new), new.chance) < (-_worth(old), old.chance)


def _worth(mention: Mention) -> float:
    return weights.WORDING.get(mention.cue, 0.0) + (weights.WORDING["other-role"] if mention.role in _OTHER | _EXPLAIN else 0.0)


@dataclass(frozen=True, slots=True)
class Judged:
    odds: float
    sum: tuple[Prior, dict[str, float], list[tuple[str, float]]] | None = None  # what they come from
    standing: str = "none"
    wording: bool = False  # something makes it a matter of a request

    @property
    def why(self) -> Why:
        """Worked out where it is asked for: of a list of thousands few come to a link."""
        return evidence.explain(*self.sum) if self.sum is not None else ()


def of_unlisted(one: Judged, stand: Standings) -> Judged:
    """The same as an address of ours that no table knows makes it: suspected, with that standing, where what is shown of the requester is whole and
    would identify him if the sender had to do with the case. What is identified without it stays as it is, and so does what is said of a name."""
    if one.sum is None or one.odds >= weights.IDENTIFIED:
        return one
    before, chances, said = one.sum
    prior = stand.of_unlisted(before) if not STRONG.isdisjoint(chances) else None
    if prior is None:
        return one
    odds = evidence.odds(prior, sum(worth for _, worth in said), chances)
    return replace(one, odds=odds, sum=(prior, chances, said), standing=prior.standing) if odds >= weights.IDENTIFIED else one


class _Weighing(NamedTuple):
    """All that the odds of one person come from. `together`: the standing of all bearers of a name; `silent`: nothing speaks of a request."""

    priors: Sequence[tuple[Prior, int]]
    together: Prior | None
    chances: dict[str, float]
    said: list[tuple[str, float]]
    silent: bool


@dataclass(slots=True)
class Court:
    """What the message as a whole says, and who stands where."""

    index: Index
    stand: Standings
    general: str = ""  # request, request-far, claim, petition or remembered
    meant: frozenset[int] | None = None  # rows of which what is said in general may be; None: of any
    topics: Spoken | None = None  # bits of the title words that stand there
    remembered: frozenset[int] = frozenset()  # rows whose topic was spoken of just before
    cases: frozenset[int] = frozenset()  # rows whose number stands in the message
    told: dict[int, frozenset[str]] = field(default_factory=dict)  # person → fields shown before
    letter: bool = False  # to one requester by who works on his case
    pointing: bool = False
    continuing: bool = False
    talk: bool = False  # what is said may go on with something that was spoken of
    accounts: Places = NOWHERE  # of account and identity numbers of nobody in the register
    numbers: Places = NOWHERE  # of telephone numbers and mails found
    _alike: dict[object, Judged] = field(default_factory=dict)
    _together: dict[tuple[int, int], Prior] = field(default_factory=dict)
    _words: dict[object, tuple[str, ...]] = field(default_factory=dict)
    _kinds: dict[object, tuple[_Weighing, Judged]] = field(default_factory=dict)
    _of_mention: dict[int, tuple[object, ...]] = field(default_factory=dict)  # by id: the mentions of a message outlive its court

    def judge(self, people: dict[int, Candidate], only: Iterable[int] | None = None) -> dict[int, Judged]:
        """Odds of every candidate, or of some: first with the most that the model may say of each clause, then with what it says where that matters."""
        out: dict[int, Judged] = {}
        asked: dict[int, tuple[_Weighing, Clause]] = {}
        for number in people if only is None else only:
            person = people[number]
            if person.fields:
                what, out[number] = self._by_one(number, person) if len(person.fields) == 1 else self._odds(number, person)
                if (out[number].odds >= weights.WORTH_TELLING or person.extra) and (clause := _read_clause(person)) is not None:
                    asked[number] = what, clause
            elif person.extra:
                out[number] = Judged(0.0)
        said = filer.bits_of([clause for what, clause in asked.values() if any([word == "clause" for word, _ in what.said])])
        for number, (what, clause) in asked.items():
            if clause in said and (heard := _heard(what.said, said[clause])) != what.said:
                out[number] = self._weighed(what._replace(said=heard))
        return out

    def _by_one(self, number: int, person: Candidate) -> tuple[_Weighing, Judged]:
        """Odds of whoever has one case and one mention that speaks for him: a list of thousands has few kinds of them, and the first of a kind is
        judged for all. The key is everything that `_odds` looks at."""
        if person.extra or len(person.rows) != 1 or number in self.told or len(self.index.person_rows(number)) > 1:
            return self._odds(number, person)
        ((name, one),) = person.fields.items()
        (row,) = person.rows
        if row in self.cases or row in self.remembered:
            return self._odds(number, person)
        prior = self.stand.prior(row)
        alike = self._of_mention.get(id(one))  # a value that many share is theirs as one mention
        if alike is None:
            alike = self._of_mention[id(one)] = (
                name, one.chance, one.cue, one.role, one.clause and one.clause.against_only, one.key[0] == "joined",
                name == "name" and (self._number_behind(one), self._paid(person)),
            )  # fmt: skip
        kind = (
            alike, one.first == row and one.bearers, prior.word, self._most(row, prior), self.topics.of(row) if self.topics is not None else 0.0,
            _anothers(one, person.rows),
        )  # fmt: skip
        weighed = self._kinds.get(kind)
        if weighed is None:
            what = self._weighing(number, person)
            weighed = self._kinds[kind] = what, self._weighed(what)
        return weighed

    def _odds(self, number: int, person: Candidate) -> tuple[_Weighing, Judged]:
        what = self._weighing(number, person)
        return what, self._weighed(what)

    def _weighing(self, number: int, person: Candidate) -> _Weighing:
        rows = self.index.person_rows(number, person.rows)[:MOST_ROWS]
        told = self.told.get(number, frozenset())
        before = told - {"case_no"}
        numbered = "case_no" in told and not self.remembered.isdisjoint(rows)
        chances = agreeing.chances(person.fields, before)
        said, silent = self._said(person, rows, chances, before, numbered=numbered)
        priors = [(self.stand.prior(row), row) for row in rows]
        together = self._bearers(person, rows) if len(chances) == 1 else None
        return _Weighing(priors, together, chances, said, silent)

    def _weighed(self, what: _Weighing) -> Judged:
        """A list of thousands has few kinds of candidates, and each is weighed once."""
        kinds = tuple([(prior.word, self._most(row, prior)) for prior, row in what.priors])
        alike = kinds, what.together, tuple(what.chances.items()), tuple(what.said), what.silent
        judged = self._alike.get(alike)
        if judged is None:
            judged = self._alike[alike] = self._weigh(what)
        return judged

    def _weigh(self, what: _Weighing) -> Judged:
        """The odds from nothing but these."""
        priors, together, chances, said, silent = what
        total = sum(worth for _, worth in said)
        everyday = _everyday(said)
        best = 0.0
        chosen: Prior | None = None
        for prior, row in priors:
            less = everyday.get(prior.standing, 0.0)
            value = evidence.odds(prior, total + less, chances, most=self._most(row, prior) if silent else inf)
            if value > best:
                best, chosen = value, prior
        if together is not None:  # whichever of its bearers: the name is told all the same
            all_of_them = evidence.odds(together, total, chances)
            if all_of_them > best:
                chosen = together
            best += all_of_them
        if chosen is None:
            return Judged(best)
        if chosen.standing in everyday:
            said = [*said, ("everyday", everyday[chosen.standing])]
        return Judged(best, (chosen, chances, said), chosen.standing, not silent)

    def _most(self, row: int, prior: Prior) -> float:
        """What standing may say of a bare name: more where who knows the case tells somebody who is interested in it, hardly anything of who is addressed."""
        if prior.standing == "asked":
            return weights.BARE_TO_HIM
        return weights.BARE_TOLD if prior.standing == "interest" and self.stand.sender_has(row) else weights.BARE

    def _bearers(self, person: Candidate, rows: Sequence[int]) -> Prior | None:
        name = person.fields.get("name")
        if name is None or not name.bearers[1] or name.first not in rows:
            return None
        prior = self._together.get(name.bearers)
        if prior is None:
            counts = self.index.counts
            prior = self._together[name.bearers] = evidence.bearers(*name.bearers, open_cases=counts["open"], cases=counts["cases"])
        return prior

    def _said(
        self, person: Candidate, rows: Sequence[int], chances: dict[str, float], before: frozenset[str], *, numbered: bool
    ) -> tuple[_Said, bool]:
        """What adds to the odds, and whether it is silent of any request. `numbered`: the number of his case was told just before."""
        w = weights.WORDING
        topic = self.topic(rows)
        general = self.general if self.meant is None or not self.meant.isdisjoint(rows) else ""
        kind = (*person.fields, *[m.cue for m in person.fields.values()], topic >= weights.TOPIC_NEAR, general)
        words = self._words.get(kind)
        if words is None:
            words = self._words[kind] = tuple(self._who(person, topic, general))
        said = [(word, w[word]) for word in words]
        if (clause := self._clause(person, words, topic)) is not None:
            said.append(("clause", clause))
        explained = self._explained(person, rows, words)
        said += said_of(topic, explained=explained)
        if not self.cases.isdisjoint(rows):
            said.append(("case-no", w["case-no"]))
        if (before - person.fields.keys()) or "phone_part" in before or numbered:
            said.append(("known-fields", w["known-fields"]))
        if any(m.key[0] == "joined" for m in person.fields.values()):
            said.append(("split", w["split"]))
        said, silent = self._quieted(person, chances, said)
        return said + self._against(person, chances, explained=explained), silent

    def _quieted(self, person: Candidate, chances: dict[str, float], said: _Said) -> tuple[_Said, bool]:
        """Without a word for it where none is of a request: a complaint or an application is none, nor within the house one that is paid for."""
        if not all(word in _QUIET for word, _ in said):
            return said, False
        sure = not STRONG.isdisjoint(chances) or prod(chances.values()) < weights.SURE
        paid, outside = self._paid(person), self.stand.outside
        if (sure and not paid) or (paid and outside):
            return said, False
        against = [(word, worth) for word, worth in said if worth < 0]
        return (against, False) if sure else ([*against, ("silent", weights.WORDING["silent"])], True)

    def _explained(self, person: Candidate, rows: Sequence[int], words: Sequence[str]) -> bool:
        """Does an office or an occupation beside the name, or the word of which it is a part, say why it stands there, and nothing speaks of a request? That
        what a case is about stands there, too, then says nothing of its requester. Not where somebody interested in the case is told."""
        if words or self.talk:
            return False
        fields = person.fields
        called = fields.get("name") or fields.get("surname")
        if called is None or called.role not in _EXPLAIN or not fields.keys() <= _CALLED:
            return False
        spoken = not (self.cases.isdisjoint(rows) and self.remembered.isdisjoint(rows))
        return not spoken and not any([self.stand.word(row) == "interest" for row in rows])

    def _who(self, person: Candidate, topic: float, general: str) -> list[str]:
        """Words for what is said of who asked: of the mention itself, of its sentence, or of the message."""
        cues = {
            m.cue
            for name, m in person.fields.items()
            if m.cue and (name not in _LITTLE or m.cue in _OF_HIM or len(person.fields) > 1)
        }
        if "other-business" in cues and topic >= weights.TOPIC_NEAR:
            cues.add("claimed")  # a request about such a procedure
        if "doubtful" in cues and topic >= weights.TOPIC_ALONE:
            cues.add("claimant")  # what is named is the matter that the request is about
        if "objector" in cues:  # a score, a fine: unless that is what his request was about
            cues.add("inquirer" if topic >= weights.TOPIC_LEAST else "petitioner")
        words: list[str] = []
        if "answer" in cues and general == "remembered":
            return ["answered"]
        direct = next((cue for cue in _SAYS_WHO if cue in cues), "")
        if direct and weights.WORDING[direct] >= weights.WORDING.get(general, 0.0):
            words.append(direct)
        elif "other-business" in cues:
            words.append("other-business")
        else:
            both = "name" in person.fields and not STRONG.isdisjoint(person.fields)
            talk = general or next((cue for cue in _ASIDE if cue in cues), "")
            words += [_OF.get(talk, talk) if both else talk] if talk else []
            words += ["petitioner"] if "petitioner" in cues else []
        if self.letter and not words:
            words.append("to-requester")
        if self.pointing:
            words.append("pointing")
        if self.continuing and person.fields.keys() & {"phone_part", "described"}:
            words.append("continuing")
        return words

    def _clause(self, person: Candidate, words: Sequence[str], topic: float) -> float | None:
        """The most that the model may say of the clause in which the name stands: for and against where a request is only spoken of, or was just
        before, or somebody wanted what his own case is about; against where a phrase seems to say it of him. None: it is not asked."""
        clause = _read_clause(person)
        if clause is None or not words:
            return None
        if words[0] in TALK or (words[0] == "petition" and topic >= weights.TOPIC_NEAR):
            return 0.0 if clause.against_only else weights.CLAUSE_FOR
        if words[0] == "remembered":
            return 0.0 if clause.against_only else weights.CLAUSE_ANSWERS
        return 0.0 if words[0] in _SAYS_WHO else None

    def topic(self, rows: Sequence[int]) -> float:
        topic = max([self.topics.of(row) for row in rows], default=0.0) if self.topics is not None else 0.0
        return max(topic, weights.TOPIC_REMEMBERED) if not self.remembered.isdisjoint(rows) else topic

    def _paid(self, person: Candidate) -> bool:
        """Does an account or an identity number of nobody in the register stand beside his name?"""
        name = person.fields.get("name")
        return (
            name is not None
            and (name.role not in _OTHER or not self.stand.outside)
            and self.accounts.between(name.key[0], name.key[1] - BESIDE, name.key[1] + BESIDE)
        )

    def _number_behind(self, name: Mention) -> bool:
        return self.numbers.between(name.key[0], name.key[1] + 1, name.key[1] + 40)

    def _against(self, person: Candidate, chances: dict[str, float], *, explained: bool) -> list[tuple[str, float]]:
        """What speaks for somebody else: a number that is not his right after his name, a role of his own."""
        out: list[tuple[str, float]] = []
        name = person.fields.get("name")
        if name is None:
            if explained:
                out.append(("other-role", weights.WORDING["other-role"]))
            if self.cases.isdisjoint(person.rows) and any([_anothers(one, person.rows) for one in person.fields.values()]):
                out.append(("other-name", weights.WORDING["other-name"]))
            address = person.fields.get("address") or person.fields.get("building")
            if address is not None and address.role == "place" and not STRONG & chances.keys() - {"address"}:
                out.append(("place", weights.WORDING["place"]))
            return out
        if STRONG & chances.keys():
            return out
        if self._number_behind(name):
            out.append(("other-number", weights.WORDING["other-number"]))
        if explained or (name.role in _OTHER and name.cue not in ("named", "claimant")):
            out.append(("other-role", weights.WORDING["other-role"]))
        return out


def _heard(said: list[tuple[str, float]], bits: float) -> list[tuple[str, float]]:
    """What is said, with what the model says (`bits`) in the place of the most that it may say. It is asked last, and not where the most would be
    too little: it costs more than all the rest, and a list of thousands of names is too little."""
    out = []
    for word, worth in said:
        if word == "clause":
            worth = max(-weights.CLAUSE_AGAINST, min(worth, bits))
            if not worth:
                continue
        out.append((word, worth))
    return out


def _everyday(said: Sequence[tuple[str, float]]) -> Mapping[str, float]:
    """What general talk of a request says less, by standing; half of it where the talk is of this case's own topic."""
    if not any(word in TALK for word, _ in said):
        return {}
    topic = any(word == "topic" and worth >= weights.TOPIC_SHARE * weights.TOPIC_NEAR for word, worth in said)
    return _HALVED if topic else weights.EVERYDAY


_HALVED: Final = {standing: worth / 2 for standing, worth in weights.EVERYDAY.items()}


def _anothers(value: Mention, rows: set[int]) -> bool:
    """Do the names beside a value say that it is somebody else's? Not where its own sentence says whose it is."""
    own = value.cue in _SAYS_WHO and value.cue != "follows"
    return bool(value.beside) and not own and not any([rows & meant for meant in value.beside])


def _read_clause(person: Candidate) -> Clause | None:
    """The clause around his name, or around the piece of it that stands there."""
    for name_of in _NAMING:
        if (name := person.fields.get(name_of)) is not None:
            return name.clause
    return None
