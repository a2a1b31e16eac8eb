"""What a store promises, as ports: who needs one of them asks for no more. Every writing call either has written durably when it returns, or raises
StoreError and has written nothing. `now` comes from the caller and carries its offset. Answers are dicts ready for JSON.

    Journal   Decisions   Vault   Desk      written by the program; `Store` is all of them, over one transaction
    Reader    Records                       what is kept, read only (`dlp.store.records`)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from dlp.model import Outcome

if TYPE_CHECKING:
    from dlp.desk.rights import Actor
    from dlp.ledgers import Ledger
    from dlp.ledgers.bases import Approver, Request
    from dlp.ledgers.proposals import Proposal
    from dlp.ledgers.retention import Class
    from dlp.ports import Kept
    from dlp.record import Record
    from dlp.store.engine import Alone
    from dlp.store.quarantine import Claim
    from dlp.store.reading import Filter
    from dlp.store.shelf import Shelf
    from dlp.store.verify import VerifyResult

T = TypeVar("T")
FILE: Final = "journal.db"
"""In the site's folder, where the store is the embedded one."""
ANCHOR: Final = "journal.anchor"
"""In the site's folder, whichever the store: it remembers the end of the journal."""
GONE: Final = f"the journal is gone but {ANCHOR} remembers it: restore the journal from the backup"
OUTLIVED: Final = "the journal is gone, and what is only made after its first entry is still here: restore the site from the backup (`dlp restore`), or put it aside and make a new one"

QUICKLY: Final = 64 << 20
"""Bytes of a journal that is written anew while others wait: about a second."""


class Journal(Protocol):
    """One chain of entries: appended to, walked, and what is past its days destroyed out of it."""

    def note(self, kind: str, *, now: datetime, ref: str = "", body: Mapping[str, Any]) -> int:
        """Journal another event (register-import, policy-load, view, export …): ids and counts only. Returns its seq."""
        ...

    def last_of(self, ref: str) -> int:
        """Seq of the newest entry with this ref; 0 where there is none."""
        ...

    def verify(self, *, since: int | None = None, checkpoint: tuple[int, str] | None = None) -> VerifyResult: ...

    def checkpoint(self) -> tuple[int, str]:
        """Seq and hash of the journal's end, to be kept where nobody who writes the journal can write."""
        ...

    def present(self) -> None:
        """StoreError where the journal that is written to was removed or replaced under its name. Cheap: asked for every message."""
        ...

    def alone(self, what: str) -> Alone:
        """What one node of several does: `destruction`, `checkpoints`, `notify-…`."""
        ...

    def shelf(self) -> Shelf | None:
        """Where nodes leave one another what decides; None where one machine serves the site."""
        ...

    def ready(self) -> None:
        """Returns if the store could be written at this moment."""
        ...

    def term(self, kind: Class) -> int:
        """Days for which a class is kept (`retention-set`)."""
        ...

    def silence(self, *, now: datetime) -> timedelta:
        """How long before yesterday the journal last had an entry."""
        ...

    def overdue(self, *, now: datetime) -> dict[str, int]:
        """How much of each class (`dlp.ledgers.retention.Class`, and `looks`) is past its days and under no hold."""
        ...

    def destroy(self, *, now: datetime, body: Mapping[str, Any]) -> dict[str, int]:
        """Destroy what is past its days, in short transactions, each with its `destroyed` entry; nothing under a hold. `wipe` comes after."""
        ...

    def erase_case(self, case_no: str, only: Collection[str] | None = None, *, now: datetime, body: Mapping[str, Any]) -> int:
        """Destroy the evidence of all incidents of one case, or of those among `only`; their number, without those under a hold. StoreError, and nothing
        destroyed, while an original among them is sealed or a message under way. `body`: who acts, and the request."""
        ...

    def wipe(self) -> bool:
        """Make what was erased unfindable in every file of the store. False where somebody reads at this moment: call it again."""
        ...

    def compact(self, *, most: int) -> bool:
        """Write the file anew, without the room destroyed bodies leave; False where it has more than `most` bytes, or somebody is at it."""
        ...

    def close(self) -> None: ...


class Decisions(Protocol):
    """Decided before delivery, done after it; what was decided, and numbers of what was clean."""

    def decided(
        self,
        record: Record,
        *,
        raw: bytes | None = None,
        meta: Mapping[str, Any] | None = None,
        grounds: Iterable[Mapping[str, Any]] = (),
        counted: bool = True,
        kept: Kept | None = None,
    ) -> str:
        """Journal a decision before anything is delivered, and in the same transaction seal `raw` where the message is held, and use the
        approved `grounds` that carry it. StoreError, and nothing written, where one of them was used up meanwhile. The same decision a second time,
        after an error that left it open whether it was kept, is there once. `counted` False: it is about
        no message of now, and adds to no number of messages. `kept`: its answer, in the same transaction; Repeated where the question has one.

        Answers the id; of a message to be held that the quarantine has already, from and to the same, the id of the decision that keeps it, and
        nothing is written. A sender who heard no answer (the program was killed, or he gave up while it was deciding) sends again, and what is held
        twice is let go twice. So this is asked in the transaction that writes: two of them may be decided at the same moment."""
        ...

    def done(self, decision_id: str, outcome: Outcome, *, now: datetime) -> None:
        """Journal what the connector did. The same report twice is one report."""
        ...

    def asked(
        self,
        ref: str,
        body: Mapping[str, Any],
        *,
        since: datetime,
        now: datetime,
        reached: Callable[[Sequence[Mapping[str, Any]]], Record | None],
    ) -> None:
        """Journal what one who asks after people asked, and in the same transaction the incident, if any, that `reached` makes of what he had asked before
        it since then: many are counted at once, and the order of the journal says whose reached a bound."""
        ...

    def unfinished(self, *, before: datetime) -> list[dict[str, Any]]:
        """What was begun before `before` and not brought to its end: `step` delivery (decided, never done), release (claimed and never
        finished, or asked for and not taken up), refusal (refused, its sender's side not told)."""
        ...

    def attach_case(self, decision_id: str, case_no: str, fields: Iterable[str], *, addressed: bool = False, now: datetime) -> None:
        """A case that came after the decision (`addressed`: the message was meant for its person): from now on it is in its lists as one of its own."""
        ...

    def incidents(self, wanted: Filter, *, limit: int = 50, offset: int = 0) -> list[dict[str, Any]]:
        """Here, in `incident` and in `held_list`: without evidence, and `suspended`, where a person had processing suspended (PIPA 37(2))."""
        ...

    def incident_count(self, wanted: Filter) -> int: ...

    def incident(self, incident_id: str) -> dict[str, Any]: ...

    def review(self, incident_id: str, kind: str, body: Mapping[str, Any], *, now: datetime) -> None:
        """Journal what somebody made of an incident: `assigned` {to}, `commented` {text}, `resolved` {verdict, reason}."""
        ...

    def decided_since(self, moment: datetime) -> Iterator[Mapping[str, Any]]:
        """Records of all decisions from this moment on, the oldest first, with the cases that came later among their own."""
        ...

    def of_case(self, case_no: str) -> list[dict[str, Any]]:
        """Records of all decisions of a case, what passed included, the oldest first, each with its `state`."""
        ...

    def beside(self, kind: str, *, rule: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """(decision id, body) of the entries of this kind beside decisions of a rule, in the order of the journal; destroyed ones left out."""
        ...

    def count(self, *, channel: str, connector: str, now: datetime, flush: bool = True) -> None:
        """One clean message (allow, no reason): no entry, no row, only this number. StoreError where `present` says so, else none. `flush` False:
        it only adds; somebody else calls `flush_counts`."""
        ...

    def flush_counts(self) -> None: ...

    def counted(self) -> int:
        """Messages ever counted, for entries that repeat it: so an older copy of the counters is found."""
        ...

    def repeat_count(self, *, now: datetime) -> None:
        """Journal `counted` where that number has grown since an entry last said it."""
        ...

    def totals(self, *, since_day: str = "", until_day: str = "9999") -> list[dict[str, Any]]: ...

    def shown(self, row: dict[str, Any], *, most: int) -> None:
        """Keep for a while what a clean message showed (`dlp.record.shown`), at most so many messages a day; written with its count. StoreError from
        when that failed until it succeeds: who could not be found later may not be shown now."""
        ...

    def shown_since(self, moment: datetime) -> list[dict[str, Any]]: ...


class Vault(Protocol):
    """Sealed originals and their way out: released, refused, opened by two, or erased."""

    def hold(self, decision_id: str, *, raw: bytes, meta: Mapping[str, Any], connector: str, now: datetime) -> None:
        """Seal the original of a decision that could not be carried out as decided (a mask that would not cut)."""
        ...

    def held_list(self, *, now: datetime) -> list[dict[str, Any]]: ...

    def request_release(
        self,
        decision_id: str,
        *,
        operator: str,
        reason: str,
        now: datetime,
        again: bool = False,
        origin: str = "",
        stated: Mapping[str, str] | None = None,
    ) -> None:
        """`stated`: ground, article, document and purpose, as who lets it go says, for the ledger of provisions (Decree 15)."""
        ...

    def refuse(
        self, decision_id: str, *, operator: str, reason: str, now: datetime, again: bool = False, origin: str = ""
    ) -> None: ...

    def pending_releases(self, *, now: datetime) -> list[dict[str, str]]: ...

    def claim_release(self, decision_id: str, *, worker: str, lease_s: float, now: datetime) -> Claim | None:
        """The original for exactly one worker; None where another has it. A worker that dies leaves it uncertain, never sent twice."""
        ...

    def doubt_releases(self, *, worker: str, now: datetime) -> int:
        """Every release that was asked for counts as begun and never reported (`again` repeats it); how many."""
        ...

    def finish_release(
        self, decision_id: str, outcome: Outcome, *, worker: str, now: datetime, retry_at: datetime | None = None
    ) -> None: ...

    def pending_refusals(self, *, now: datetime) -> list[dict[str, str]]: ...

    def claim_refusal(self, decision_id: str, *, worker: str, lease_s: float, now: datetime) -> Claim | None: ...

    def finish_refusal(
        self, decision_id: str, outcome: Outcome, *, worker: str, now: datetime, retry_at: datetime | None = None
    ) -> None: ...

    def expire_originals(self, *, now: datetime, body: Mapping[str, Any]) -> int:
        """Refuse what waits in the quarantine past its days (reason `expired`; the sender's side is told, then it is erased). `body`: who acts."""
        ...

    def unseal(self, decision_id: str, *, actor: Actor, now: datetime) -> tuple[bytes, dict[str, Any]]:
        """The original of a held message and its meta, once, for who asked, after another approved. Journalled before it is opened."""
        ...

    def original(self, decision_id: str) -> tuple[bytes, dict[str, Any]]:
        """The original of a held message and its meta, for the program itself, which shows nobody more than a masked excerpt of it."""
        ...

    def reveal(self, decision_id: str, *, actor: Actor, now: datetime, facts: Mapping[str, Any]) -> None:
        """Journal that who sent it is shown, once, to who asked, after another approved. StoreError where nobody did."""
        ...

    def rewrap(
        self, new: bytes, *, proposal_id: str = "", actor: Actor | None = None, now: datetime, old: bytes | None = None
    ) -> int:
        """Every sealed original under a new sealing key, in one transaction; how many. Repeating it changes nothing. `old`: the key before, where it
        is not the store's; without `actor` the entry of the rotation is there already."""
        ...


class Desk(Protocol):
    """The people at the desk and what needs two of them, folded from the journal."""

    def ledger(self, which: Ledger[T]) -> T:
        """What a ledger says now (`dlp.ledgers`). StoreError where an entry of a trusted one was altered."""
        ...

    def settle(self, proposal_id: str, *, kind: str, actor: Actor, reason: str, now: datetime) -> Proposal:
        """Approve or reject a proposal; what it does is written in the same transaction. StoreError where this person may not."""
        ...

    def renew_token(self, name: str, *, actor: Actor, reason: str, now: datetime) -> int:
        """Void an operator's tokens; the generation that counts now. His roles stay as they are. StoreError where he is none."""
        ...

    def basis_carried(self, basis_id: str) -> frozenset[str]:
        """Tokens of the messages that a ground, of the desk or of the register, has carried."""
        ...

    def ask_basis(self, body: Mapping[str, Any], *, now: datetime) -> str:
        """Journal a request for a ground; its id."""
        ...

    def settle_basis(self, basis_id: str, *, kind: str, actor: Actor, second: Approver, reason: str, now: datetime) -> Request:
        """Approve, reject or revoke a ground. StoreError where this person may not."""
        ...

    def use_bases(self, decision_id: str, grounds: Iterable[Mapping[str, Any]], *, message: str, now: datetime) -> None:
        """Use grounds for a held message that is about to be released, as `decided` does; a release that fails gives them back."""
        ...


class Store(Journal, Decisions, Vault, Desk, Protocol):
    """Everything that a site keeps, and one place in which it is kept."""
