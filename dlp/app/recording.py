"""Decisions → the store: journal before delivery, seal what is held, count what is clean. Owns ids and the clock of the journal."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Self

from dlp import keys as site_keys
from dlp import message as contract
from dlp.app import standing
from dlp.app.answer import Answer, Submitted
from dlp.app.originals import sealable
from dlp.basis import Basis
from dlp.linkage import canon
from dlp.linkage.contact.standing import powerful
from dlp.linkage.index import Index
from dlp.model import Action, LegalBasis, Message, Outcome, Party, Verdict
from dlp.ports import Kept, Repeated, StoreError
from dlp.record import ground_mark, record_of
from dlp.record.shown import shown_of
from dlp.settings import LookBack, Settings
from dlp.store import Store, open_store
from dlp.store.ids import new_id

_NEXT: Final = {
    Action.ALLOW: "deliver",
    Action.ALERT: "deliver",
    Action.MASK: "deliver_masked",
    Action.HOLD: "held",
    Action.BLOCK: "refused",
}


class Recording:
    """The site's store with the program's clock and ids. StoreError: nothing was recorded, nothing may be delivered."""

    def __init__(self, store: Store, keys: site_keys.Keys, look_back: LookBack | None = None) -> None:
        self.store, self.look_back = store, look_back or LookBack()
        self.token = site_keys.tokens(keys.register)
        self.flushes = True  # False where housekeeping does it, since a clean message must not wait for a database
        self.routes: Mapping[str, str] = {}  # where this process would send originals, by entrance (`dlp.app.routes`)

    @classmethod
    def open(cls, site: Path, config: Settings, keys: site_keys.Keys) -> Self:
        store = open_store(site, keys, busy_s=config.journal.lock_seconds, later=standing.used(site))
        return cls(store, keys, config.look_back)

    def decided(
        self,
        verdict: Verdict,
        *,
        raw: bytes,
        connector: str,
        meta: Mapping[str, Any],
        index: Index,
        context: bool = False,
        skeleton: str = "",
        keep: Callable[[Submitted], Kept] | None = None,
    ) -> Submitted:
        """Journal a decision. A clean message leaves a number; a decision other than allow is an incident; a legal basis that was used
        enters the ledger even where everything was in order (Decree 15). `context`: a request was spoken of; `skeleton`: the token of a text to
        citizens, which is counted where an official's department sent it. `keep`: the answer that is kept with it.
        """
        now, action = _now(), verdict.decision.action
        original = None
        if action is Action.HOLD:
            original = raw or json.dumps(contract.dumps(verdict.message), ensure_ascii=False).encode("utf-8", "surrogatepass")
            meta = sealable(verdict.message, original, meta)
        kept = action is not Action.ALLOW or bool(verdict.decision.reasons)
        if not kept and not verdict.bases and not (verdict.message.legal_basis is not None and verdict.links):
            if (verdict.findings or skeleton) and self.look_back.days:
                self._shown(verdict, connector=connector, index=index, now=now, context=context, skeleton=skeleton)
            self.store.count(channel=verdict.message.channel, connector=connector, now=now, flush=self.flushes)
            return Submitted(Answer(verdict), "", _NEXT[action])
        number = new_id(now, os.urandom)
        staff_id = _staff_id(verdict.message.sender, index)
        staff = index.staff.get(staff_id)
        record = record_of(
            verdict,
            incident_id=number,
            token=self.token,
            connector=connector,
            route=self.routes.get(connector, ""),
            now=now,
            department=staff.department if staff is not None else "",
            post=staff.title if staff is not None else "",
            staff_id=staff_id,
            named=names_in(_statements(verdict.message.legal_basis), index),
        )
        grounds = marks(verdict.bases, index) if action in (Action.ALLOW, Action.ALERT, Action.MASK) else []
        incident = number if action is not Action.ALLOW else ""
        submitted = Submitted(Answer(verdict, incident), incident, _NEXT[action], number)
        try:
            given = None if keep is None else keep(submitted)
            known = self.store.decided(record, raw=original, meta=meta, grounds=grounds, kept=given)
        except Repeated as before:
            return replace(submitted, given=before.args[0])
        if known != number:  # it is in the quarantine already
            return Submitted(Answer(verdict, known), known, _NEXT[action], known)
        return submitted

    def _shown(self, verdict: Verdict, *, connector: str, index: Index, now: datetime, context: bool, skeleton: str) -> None:
        """What a clean message showed of people of no case is kept for a while (`dlp.record.shown`). The text of who has power over citizens is
        no department's template, however often he sends it."""
        staff = index.staff.get(_staff_id(verdict.message.sender, index))
        counts = staff is not None and bool(staff.department) and not powerful(staff)
        row = shown_of(
            verdict, token=self.token, connector=connector, now=now, staff_id=lambda who: _staff_id(who, index),
            spelling=lambda address: canon.party(address)[1], context=context, skeleton=skeleton if counts else "",
            department=staff.department if staff is not None else "", post=staff.title if staff is not None else "",
        )  # fmt: skip
        if row is not None:
            self.store.shown(row, most=self.look_back.messages)

    def department(self, message: Message, index: Index) -> str:
        """Of the sender, as the staff table has it; "" for who is not in it."""
        staff = index.staff.get(_staff_id(message.sender, index))
        return staff.department if staff is not None else ""

    def done(self, ticket_id: str, outcome: Outcome) -> None:
        self.store.done(ticket_id, outcome, now=_now())

    def note(self, kind: str, body: Mapping[str, Any], *, ref: str = "") -> None:
        """Another event of the site: a register import, a policy change, a start."""
        self.store.note(kind, now=_now(), ref=ref, body=body)

    def writable(self) -> bool:
        try:
            self.store.ready()
        except StoreError:
            return False
        return True

    def unfinished(self) -> list[str]:
        """Ids of decisions whose delivery was never reported: what a crash leaves behind."""
        return [str(row["id"]) for row in self.store.unfinished(before=_now())]

    def close(self) -> None:
        self.store.close()


def names_in(texts: Iterable[str], index: Index) -> tuple[str, ...]:
    """The requesters' names in statements that are kept: no detector reads a statement, and its writer forgets that others read it."""
    return tuple({text[hit.start : hit.end] for text in texts if text and index for hit in index.names(text)})


_MAILBOX: Final = re.compile(r"[\w.+-]+@[\w.-]+")
_DIGITS: Final = re.compile(r"\d(?:[\s().\-–]{0,2}\d){7,}")
_LENGTHS: Final = range(13, 7, -1)
"""Digits of a resident or a telephone number."""


def without_known(text: str, index: Index) -> str:
    """With `***` for whatever the register knows of a requester: names, telephone and resident numbers, mailboxes. The rest as it stands."""
    text = unicodedata.normalize("NFC", text)
    if not index:
        return text
    for name in names_in((text,), index):
        text = text.replace(name, "***")
    text = _MAILBOX.sub(lambda match: "***" if index.find("email", canon.email(match[0])) else match[0], text)
    return _DIGITS.sub(lambda match: _without_numbers(match[0], index), text)


def _without_numbers(run: str, index: Index) -> str:
    """A run of digits, with what stands between them, without the numbers in it that somebody has."""
    places = [at for at, letter in enumerate(run) if letter.isdigit()]
    digits = "".join(run[at] for at in places)
    kept, after, start = "", 0, 0
    while start < len(digits):
        length = next((each for each in _LENGTHS if _somebodys(digits[start : start + each], each, index)), 0)
        if length:
            kept += run[after : places[start]] + "***"
            after = places[start + length - 1] + 1
        start += length or 1
    return kept + run[after:]


def _somebodys(value: str, length: int, index: Index) -> bool:
    fields = ("rrn", "frn") if length == _LENGTHS[0] else ("phone",)
    return len(value) == length and any(index.find(one, canon.CANON[one](value)) for one in fields)


def marks(grounds: Iterable[Basis], index: Index) -> list[dict[str, Any]]:
    """What is kept of the approved grounds that carry a message, without requesters' names."""
    return [ground_mark(one, names_in((one.article, one.document, one.consent_id), index)) for one in grounds]


def _staff_id(party: Party, index: Index) -> str:
    return party.staff_id or index.party(party.address.reveal()).staff_id or ""


def _statements(basis: LegalBasis | None) -> tuple[str, ...]:
    return () if basis is None else (basis.article, basis.document, basis.approver, basis.consent_id, basis.purpose, basis.period)


def _now() -> datetime:
    return datetime.now(UTC).astimezone(contract.KST)
