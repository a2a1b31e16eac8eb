"""The protocols: what a detector, a connector, a store and a register look like to the rest. Signatures and errors only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Protocol, runtime_checkable

from dlp.model import Finding, Gap, Message, Outcome, TextView, Verdict


class ConfigError(Exception):
    """The site cannot be used as it is: names file, place and what to do. Refuse to start, exit 2. Holds no personal data."""

    def __init__(self, file: str, where: str, hint: str) -> None:
        super().__init__(f"{file}: {where}: {hint}" if where else f"{file}: {hint}")
        self.file, self.where, self.hint = file, where, hint


def trouble(error: OSError | UnicodeDecodeError) -> str:
    """Why a file cannot be read or written, in the system's words; nothing of its content."""
    return "not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror or type(error).__name__


class MessageError(ValueError):
    """Not a message of the contract. `field` is the path of the offending field; the value is not repeated."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field, self.problem = field, problem


class StoreError(Exception):
    """The journal or the quarantine could not be written: what cannot be recorded is not released."""


class Repeated(Exception):
    """The question has an answer (sealed: its only argument), and nothing was written."""


class Damaged(StoreError):
    """The file is no database any more, or a page of it is broken."""


class NotFound(StoreError):
    """Nothing of that id is kept, or not any more."""


class NotNow(StoreError):
    """What is asked cannot follow on the state of what is kept."""


class DeliveryError(Exception):
    """The next hop did not take the message. `code` is a short word; `temporary` says whether a retry can help."""

    def __init__(self, code: str, *, temporary: bool = True) -> None:
        super().__init__(code)
        self.code, self.temporary = code, temporary


class Detector(Protocol):
    """Pure, thread-safe, no I/O. One file in `detectors/`, a module-level `DETECTOR` and its `EXAMPLES`."""

    name: str
    version: str

    @property
    def entities(self) -> frozenset[str]:
        """Everything it can find: `dlp.model.Entity` values, or bare names of which nothing more is said."""
        ...

    def detect(self, view: TextView) -> Iterable[Finding | Gap]:
        """What stands in the view, and a gap for what of it was not examined."""
        ...


class Unanswered(Exception):
    """A detector that runs apart was asked and gave no answer in its time. It is not asked again for the same message."""


@runtime_checkable
class Beginning(Protocol):
    """What a detector may be beside: it knows how what it finds begins, of which the rest may come in another message."""

    def begun(self, text: str, before: int) -> tuple[str, ...]:
        """The beginnings that the text ends with and that begin `before` a place, in the words of the detector's own grammar and nothing else of the
        text; few and short."""
        ...

    def detect(self, view: TextView) -> Iterable[Finding | Gap]: ...


@runtime_checkable
class Dictionary(Protocol):
    """What a detector may be beside: it has a dictionary."""

    def noun(self, word: str) -> bool | None:
        """Is a word one of its common nouns, and no name in it? None where it has no such word."""
        ...


@dataclass(frozen=True, slots=True)
class Ticket:
    """A decided and journalled message on its way. `raw` in a held ticket has been sealed in the quarantine already."""

    id: str  # the journal's id of this decision; the incident id where there is an incident
    verdict: Verdict
    incident_id: str = ""
    user_message: str = ""  # Korean, for the sender; repeats no data
    answer: Mapping[str, object] = field(default_factory=dict, repr=False)  # the decision of contract section 4
    entrance: str = ""
    about: Mapping[str, Any] = field(default_factory=dict, repr=False)  # which message it was, as its sender may be told (`about`)
    given: Given | None = None  # this question had an answer already, and nothing was journalled


@dataclass(frozen=True, slots=True)
class Given:
    """The answer that a question had when it was first asked, and the decision behind it. `answer` empty: the key was another question's."""

    decision: str
    action: str
    answer: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Once:
    """A question that may be asked again under its `key`, at any node and after a crash: what is journalled has one answer until then (seconds since 1970).
    `answer`: what a decision is answered with."""

    caller: str
    key: str = field(repr=False)
    body: bytes = field(repr=False)
    until: float
    answer: Callable[[Ticket], bytes]


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it is kept beside its decision: under a mark of the question, sealed."""

    mark: bytes
    answer: bytes = field(repr=False)
    until: int


class Gate(Protocol):
    """What a connector calls. `decide` has journalled (and, for hold, sealed `raw`) when it returns; on any trouble it raises StoreError."""

    async def decide(
        self,
        message: Message,
        *,
        raw: bytes,
        connector: str,
        meta: Mapping[str, Any] | None = None,
        within: float | None = None,
        once: Once | None = None,
    ) -> Ticket:
        """`meta` is what the connector needs to deliver `raw` later (JSON types; holds addresses): sealed with it, given back to `release`.
        `within`: seconds the caller waits. What cannot be examined by then is a gap, and policy decides; to cancel ends the work, too.
        `once`: its answer is kept in the transaction that journals the decision."""
        ...

    async def done(self, ticket: Ticket, outcome: Outcome) -> None: ...

    async def repeated(self, caller: str, given: Given) -> None:
        """`done` for an answer that was given before, and was now heard."""
        ...

    async def ready(self) -> bool:
        """Can it decide and record at this moment (journal writable, scanners alive)?"""
        ...

    @property
    def stopping(self) -> bool:
        """Has it given its scans up because the program ends? What has no answer then is asked again; nobody delivers it unchecked."""
        ...

    def warnings(self) -> tuple[str, ...]:
        """What lowers protection while it decides (`register-empty`, `register-refused`, `register-rows-left`), and why it is not ready (`disk-full`): words, no data."""
        ...

    def standing(self) -> Mapping[str, Any]:
        """How it stands among several nodes (`generation`, `newest`, `anchor`, `feed_age`): numbers. Empty where there is one."""
        ...

    def proved(self) -> tuple[datetime, bool] | None:
        """When it was last seen that every entrance stops what it must, and whether it was so; None before the first self-test."""
        ...

    def figures(self) -> bytes:
        """Figures of the whole program in the text format of Prometheus. Looks at the journal: not for an event loop."""
        ...

    def read_mail(self, raw: bytes, *, sender: str, recipients: list[str]) -> Message:
        """An RFC 5322 message and its SMTP envelope → Message (MessageError)."""
        ...

    def read_json(self, raw: bytes) -> Message:
        """A contract message in JSON → Message (MessageError)."""
        ...

    def mask_mail(self, raw: bytes, ticket: Ticket) -> bytes | None:
        """The mail with the findings cut out, or None where that cannot be done (then it is held)."""
        ...


class Connector(Protocol):
    """Owns one transport. `start` returns when the entrance takes messages; `stop` finishes what was accepted."""

    name: str

    async def start(self, gate: Gate) -> None: ...

    async def stop(self) -> None: ...

    async def release(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        """Deliver a held original, once; DeliveryError where the next hop refuses. `meta` is `decide`'s, with `id` and `incident_id`
        added. Works without `start`: the release may come from another process."""
        ...


class Refuser(Protocol):
    """A connector that has something to do when a held message is refused (tell the caller, move the file)."""

    async def refuse(self, raw: bytes, meta: dict[str, Any]) -> Outcome: ...


class Teller(Protocol):
    """A connector that tells the sender itself when his held message went out after all."""

    async def tell_released(self, meta: dict[str, Any]) -> None:
        """Once the release is recorded: who is told of it may act on it at once. Trouble with it changes nothing of what was done."""
        ...


class Probed(Protocol):
    """A connector that can be asked, through its own socket, whether it stops what it must. Where nothing is sent before it is delivered
    there is nothing to stop, and no such method."""

    async def probe(self, text: str) -> bool | None:
        """Send `text` from `PROBE_FROM` to `PROBE_TO` as a client would. True: refused; False: taken; None: not with these options. OSError: no
        answer, or no decision."""
        ...


PROBE_FROM: Final = "selftest@foi-dlp.invalid"
PROBE_TO: Final = "nobody@foi-dlp.invalid"
PROBE_MOBILE: Final = "01001880166"
"""Names that nothing resolves (RFC 2606), and a number that is not given out."""
DEFAULT_RATE: Final = 50.0
"""Requests a second of a caller for whom none was set (contract section 8)."""


@dataclass(frozen=True, slots=True)
class Caller:
    """A program that may ask for decisions. `channels` empty: all. `former` is the secret before the last rotation, good until `former_until`
    (seconds since 1970). `rate` in requests a second, 0: `DEFAULT_RATE`. `fail_open`: what it is told to do when we cannot decide.
    """

    name: str
    secret: bytes = field(repr=False)
    webhook: str = ""
    channels: tuple[str, ...] = ()
    former: bytes = field(default=b"", repr=False)
    former_until: float = 0.0
    rate: float = 0.0
    fail_open: bool = False


class Callers(Protocol):
    """The callers of this moment, by name; cheap enough to be asked on every request."""

    def __call__(self) -> Mapping[str, Caller]: ...


@dataclass(frozen=True, slots=True)
class Taken:
    """`fresh`: no node had this signature before. `given`: what was answered under the same key."""

    fresh: bool
    given: Given | None = None


class Used(Protocol):
    """Requests that any node of a site, or a process before this one, has taken. Blocks on a database; StoreError while it is away."""

    def asks(self, caller: str, key: str) -> bool:
        """Is there anybody to be asked about this request? Blocks at most once, for what a process before this one has left."""
        ...

    def take(self, caller: str, signature: str, until: float, *, key: str, body: bytes) -> Taken:
        """`until` in seconds since 1970; `key` "" where the question has none."""
        ...


class Clock(Protocol):
    def __call__(self) -> datetime: ...
