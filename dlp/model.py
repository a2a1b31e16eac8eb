"""The nouns. Every stage of the pipeline takes values of this file and returns values of this file.

Owns the vocabulary of the program (one word for one thing); imports nothing of the project but `dlp.basis`, `dlp.triggers` and the nouns of `dlp.digits`, and
does no work.
All values are frozen. Text that may hold personal data is kept in `Sensitive`, which prints its length and nothing else.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import Final

from dlp.basis import Basis
from dlp.digits import DigitStream as DigitStream
from dlp.digits import NumberRun as NumberRun
from dlp.frozen import quickly_made
from dlp.sensitive import NAMELESS as NAMELESS
from dlp.sensitive import Sensitive as Sensitive

SCHEMA: Final = 1
CHANNELS: Final = ("email", "messenger", "sms")
RETRACT: Final = "retract"
"""The event of a message that is taken back: it shows nobody anything, and what it showed stays remembered, since it was seen."""
EVENTS: Final = ("send", "edit", "upload", RETRACT)


class Action(IntEnum):
    """What happens to the message; ordered, the strongest wins."""

    ALLOW = 0
    ALERT = 1
    MASK = 2
    HOLD = 3
    BLOCK = 4

    @property
    def word(self) -> str:
        return self.name.lower()

    @classmethod
    def of(cls, word: str) -> Action:
        return cls[word.upper()]


# ---------------------------------------------------------------- entities


class Entity(str):
    """The name of an entity, and what its detector says about it, so that nobody else has to know the entity by name.

    `field`: the register's word for it (`dlp.vocabulary.FIELDS`), "" where the register has no such column. `unique`: a unique identifier,
    whose disclosure the law forbids whoever it belongs to (고유식별정보, PIPA 24). `precedence`: set where it is one reading of digits that
    another entity could read otherwise; of those on one span one is kept, and with equal scores the lowest number. None: it stands beside
    every other finding. `shape`: how a value is shown, one of `SHAPES` or `first:N` and `last:N` (N characters are shown, of which at most
    half of the value). `wording`: a way of speaking and no datum: it is never cut out and has no token.
    """

    __slots__ = ("field", "precedence", "shape", "unique", "wording")
    field: str
    unique: bool
    precedence: int | None
    shape: str
    wording: bool

    def __new__(
        cls,
        name: str,
        *,
        field: str = "",
        unique: bool = False,
        precedence: int | None = None,
        shape: str = "stars",
        wording: bool = False,
    ) -> Entity:
        made = super().__new__(cls, name)
        made.field, made.unique, made.precedence, made.shape, made.wording = field, unique, precedence, shape, wording
        return made

    @property
    def said(self) -> tuple[object, ...]:
        """Everything but the name; the same for a name of which nothing was said."""
        return self.field, self.unique, self.precedence, self.shape, self.wording


SHAPES: Final = ("stars", "hidden", "birth", "phone", "name", "mail", "region", "date")
"""The ways of showing a value that need more than a number (`dlp.record.shapes`)."""


# ---------------------------------------------------------------- the message


@quickly_made
@dataclass(frozen=True, slots=True)
class Party:
    """A sender or a recipient: a mail address, a messenger id or a phone number, in any spelling."""

    address: Sensitive
    field: str = "to"  # from | to | cc | bcc
    staff_id: str | None = None  # only ever trusted on the sender: set by the connector that authenticated him


@dataclass(frozen=True, slots=True)
class Conversation:
    id: str
    kind: str = "direct"  # direct | group
    name: Sensitive = field(default_factory=lambda: Sensitive(""))
    members: int | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """`given` False: only the name was told, so that nobody can look inside. That is a gap, and no empty file."""

    name: Sensitive
    data: bytes = field(repr=False)
    given: bool = True

    def as_given(self) -> dict[str, str]:
        """In the words of the contract: without a content where none was given."""
        named = {"name": self.name.reveal()}
        return named | {"content_b64": b64encode(self.data).decode()} if self.given else named


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """The ground an official records for a provision outside the purpose (PIPA 18(2); ledger of Decree 15)."""

    ground: str = ""  # 18-2-1 … 18-2-10 without 4, or own-law
    article: str = ""
    document: str = ""
    approver: str = ""
    consent_id: str = ""
    purpose: str = ""
    items: tuple[str, ...] = ()
    recipients: tuple[Sensitive, ...] = ()
    period: str = ""
    id: str = ""  # of a basis that was approved before


@quickly_made
@dataclass(frozen=True, slots=True)
class Message:
    """One outgoing message, whatever the channel (contract section 3)."""

    id: str
    channel: str
    sender: Party
    recipients: tuple[Party, ...]
    event: str = "send"
    conversation: Conversation | None = None
    sent_at: datetime | None = None
    subject: Sensitive | None = None
    text: Sensitive | None = None
    html: Sensitive | None = None
    attachments: tuple[Attachment, ...] = ()
    legal_basis: LegalBasis | None = None
    shown_as: tuple[Party, ...] = ()
    """Whom a mail names as its senders beside the one that it is from: its readers see them. No word of the contract."""


@quickly_made
@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a message that holds text: `subject`, `text`, `html`, or `attachment:NAME` after extraction.

    `place` names where inside an attachment the text stood (a sheet, a page), for the incident.
    """

    id: str
    text: Sensitive
    kind: str = "text"  # text | html | attachment
    place: str = ""


@quickly_made
@dataclass(frozen=True, slots=True)
class Gap:
    """Something that was not examined, and why. A gap is never clean."""

    part: str
    reason: str  # encrypted unreadable unsupported limit timeout empty image detector-error …


# ---------------------------------------------------------------- views


@quickly_made
@dataclass(frozen=True, slots=True)
class TextView:
    """One readable form of a part, with the way back to the original.

    `starts[i]`, `ends[i]` give the span of view character i in the part's own text (code points); both None means the view is
    the part's text itself. `how` is the word that appears in a finding (`plain`, `folded`, `jamo`, `keyboard`, `reversed`, `base64`, …).
    `numbers` are the digit runs of this view. `maskable` is False where a span cannot be cut out of the original alone.
    `length`: characters of the text of which it shows a part; 0 where it shows all.
    """

    part: str
    text: Sensitive
    how: str = "plain"
    starts: Sequence[int] | None = field(default=None, repr=False)
    ends: Sequence[int] | None = field(default=None, repr=False)
    numbers: tuple[NumberRun, ...] = field(default=(), repr=False)
    maskable: bool = True
    place: str = ""  # of the part
    streams: tuple[DigitStream, ...] = field(default=(), repr=False)
    length: int = 0

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Original span of the view span [start, end); end > start."""
        if self.starts is None or self.ends is None:
            return start, end
        if self.how in ("reversed", "rendered"):  # the offsets do not rise with the view
            return min(self.starts[start:end]), max(self.ends[start:end])
        return self.starts[start], self.ends[end - 1]

    def start(self, place: int) -> int:
        """Where the view character at `place` stands in the original part."""
        return place if self.starts is None else self.starts[place]

    def finding(self, entity: str, start: int, end: int, score: float, value: str, *, detector: str, how: str = "") -> Finding:
        """A finding at view span [start, end), carried back to the original. `value` is what was found, decoded."""
        a, b = self.span(start, end)
        named = entity if isinstance(entity, Entity) else Entity(entity)
        return Finding(named, self.part, a, b, score, how or self.how, Sensitive(value), detector, place=self.place)


@quickly_made
@dataclass(frozen=True, slots=True)
class Finding:
    """An entity at a span of a part (code points, end exclusive). `known` = the value is in the register."""

    entity: Entity
    part: str
    start: int
    end: int
    score: float
    how: str
    value: Sensitive
    detector: str = ""
    known: bool = False
    place: str = ""  # where in an attachment: a sheet, a page

    def __post_init__(self) -> None:
        if not isinstance(self.entity, Entity):  # a bare name: an entity of which nothing is said
            object.__setattr__(self, "entity", Entity(self.entity))


# ---------------------------------------------------------------- links and relations


@quickly_made
@dataclass(frozen=True, slots=True)
class Link:
    """What a message, with what was delivered before it, shows of one requester.

    One link is one person; `rows` and `case_nos` are the cases of his that this message can be about, the likeliest first.
    `fields` uses the register's scope names (name, phone, email, address, birth_date, rrn, frn, passport, driver_license,
    bank_account, case_no) and `*_part` for pieces (name_part, phone_part, rrn_part). `fresh` are those this message itself adds.
    """

    person: int
    rows: tuple[int, ...]  # of the cases in the register index
    case_nos: tuple[str, ...]
    fields: frozenset[str]
    fresh: frozenset[str]
    strength: float
    identified: bool
    partial: bool
    topic: bool = False
    suspected: bool = False  # worth a look, too weak to stop anything
    bits: float = 0.0  # log2 of the odds that he is shown as a requester
    standing: str = "none"  # of the case in this message: own interest asked desk office counterpart department unlisted none
    wording: bool = False  # something in it makes it a matter of a request: wording, topic, number, strong data
    why: tuple[tuple[str, float], ...] = ()  # evidence → bits
    group: int = 0  # links that rest on one and the same name: namesakes are no list
    whose: str = ""  # keyed token of the person (`CaseRows.whose`)

    @property
    def case_no(self) -> str:
        return self.case_nos[0]


@quickly_made
@dataclass(frozen=True, slots=True)
class Relation:
    """Who a party is, and what it is to the subjects of this message. `word` is the contract's relation."""

    word: str
    kind: str  # staff requester partner processor emergency watchdog group external
    outside: bool


Spent = tuple[str, int, int, str]
"""part, start, end (code points, end exclusive) of what looks like somebody's and means somebody or something else, and what that is."""
Value = bool | int | float | str | list[str]
Facts = Mapping[str, Value]


@quickly_made
@dataclass(frozen=True, slots=True)
class Evidence:
    """All that policy may look at, flat: one mapping for the message, one per recipient, one per recipient and subject.

    The names and types of the facts are the table `dlp.policy.facts.VARIABLES`.
    """

    message: Facts
    recipients: tuple[Facts, ...]
    pairs: tuple[Facts, ...]
    carried_by: tuple[str, ...] = ()  # ids of the bases that carry something to somebody who else might not have it


# ---------------------------------------------------------------- the decision


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that hit. `message` is the Korean text for the sender; it repeats no data."""

    rule: str
    action: Action
    why: str
    law: tuple[str, ...] = ()
    message: str = ""
    enforced: bool = True  # False: the rule is in shadow mode, or a named exception covers it
    exception: str = ""
    contact: bool = False  # the rule asks whether the recipient is a requester: what it did would tell
    title: str = ""  # a few Korean words for lists
    why_en: str = ""  # the English of `why`, where the policy says it


@quickly_made
@dataclass(frozen=True, slots=True)
class Decision:
    action: Action
    notify: bool
    reasons: tuple[Reason, ...] = ()
    policy_version: str = ""
    policy_hash: str = ""
    cut: frozenset[str] = frozenset()
    """Entities that an enforced rule which masks acted on: they are taken out beside what masking always takes out."""

    @property
    def told(self) -> Action:
        """What the sender or a caller is told. A refusal by a contact rule alone is told as a hold: between the two words one could read
        what the recipient is to a case (contract section 8)."""
        if self.action is not Action.BLOCK:
            return self.action
        refusing = [reason for reason in self.reasons if reason.enforced and reason.action is Action.BLOCK]
        return Action.HOLD if refusing and all(reason.contact for reason in refusing) else Action.BLOCK


@quickly_made
@dataclass(frozen=True, slots=True)
class Verdict:
    """Everything one scan found out. Goes to disk or screen only through `dlp.record`."""

    message: Message
    decision: Decision
    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()
    links: tuple[Link, ...] = ()
    explained: tuple[Spent, ...] = ()  # places that mean somebody or something else
    addressed: tuple[tuple[str, str], ...] = ()  # case number and `Link.whose` of recipients who are requesters themselves
    sender: Relation = Relation("external", "external", True)
    recipients: tuple[tuple[Party, Relation], ...] = ()
    evidence: Evidence | None = None
    masked: Message | None = None
    bases: tuple[Basis, ...] = ()  # that carry what this message shows
    contact: str = ""  # the kind of a message to a citizen, where it is more than ordinary (`dlp.linkage.contact.kinds.KINDS`)
    cues: tuple[str, ...] = ()  # the groups of cues that made it so
    stages: tuple[tuple[str, int], ...] = ()  # stage name and microseconds, in flow order
    elapsed_us: int = 0

    @property
    def about_contact(self) -> bool:
        """Is the decision about contacting a requester who receives the message?"""
        return bool(self.addressed) and any(reason.contact for reason in self.decision.reasons)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a connector did with a decided message: delivered, masked, held, refused, failed. `detail` is a code, never text."""

    done: str
    detail: str = ""
    at: datetime | None = None
