"""The calls about sealed originals of a store: the quarantine and the way out of it (`dlp.store.quarantine`)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from dlp.model import Outcome
from dlp.store import quarantine, reading, words
from dlp.store.derived import vouch
from dlp.store.grounds import Grounds
from dlp.store.looking import Looking, Opened
from dlp.store.pen import stamp

if TYPE_CHECKING:
    from dlp.desk.rights import Actor
    from dlp.store.quarantine import Claim


class Holding(Looking):
    """A part of `SqlStore`."""

    def hold(self: Opened, decision_id: str, *, raw: bytes, meta: Mapping[str, Any], connector: str, now: datetime) -> None:
        sealed = quarantine.sealed_original(self._keys.seal, decision_id, raw=raw, meta=meta)
        with self._write() as pen:
            pen.append("held", at=stamp(now), ref=decision_id, body={"sealed": quarantine.digest(sealed)})
            quarantine.write_held(pen, decision_id, sealed, at=stamp(now), connector=connector, size=len(raw))

    def held_list(self: Opened, *, now: datetime) -> list[dict[str, Any]]:
        with self._database.read() as connection:
            return reading.held(connection, states=quarantine.OPEN, now=words.of(connection).clock(connection, now))

    def request_release(
        self: Opened,
        decision_id: str,
        *,
        operator: str,
        reason: str,
        now: datetime,
        again: bool = False,
        origin: str = "",
        stated: Mapping[str, str] | None = None,
    ) -> None:
        with self._write() as pen:
            now = words.of(pen.connection).clock(pen.connection, now)
            vouch(pen.connection, self._keys.journal, decision_id)
            quarantine.request(
                pen, decision_id, operator=operator, origin=origin, reason=reason, again=again, stated=stated or {}, at=stamp(now)
            )

    def refuse(
        self: Opened, decision_id: str, *, operator: str, reason: str, now: datetime, again: bool = False, origin: str = ""
    ) -> None:
        with self._write() as pen:
            now = words.of(pen.connection).clock(pen.connection, now)
            vouch(pen.connection, self._keys.journal, decision_id)
            quarantine.refuse(pen, decision_id, operator=operator, origin=origin, reason=reason, again=again, at=stamp(now))

    def pending_releases(self: Opened, *, now: datetime) -> list[dict[str, str]]:
        with self._database.read() as connection:
            return reading.pending(connection, state="release-requested", now=words.of(connection).clock(connection, now))

    def claim_release(self: Opened, decision_id: str, *, worker: str, lease_s: float, now: datetime) -> Claim | None:
        return _claim(self, decision_id, "release-requested", worker=worker, lease_s=lease_s, now=now)

    def doubt_releases(self: Opened, *, worker: str, now: datetime) -> int:
        with self._write() as pen:
            return quarantine.doubt(pen, self._keys.journal, worker=worker, at=stamp(now))

    def finish_release(
        self: Opened, decision_id: str, outcome: Outcome, *, worker: str, now: datetime, retry_at: datetime | None = None
    ) -> None:
        with self._write() as pen:
            later = stamp(words.of(pen.connection).clock(pen.connection, retry_at)) if retry_at else ""
            quarantine.finish_release(pen, decision_id, outcome, worker=worker, retry_at=later, at=stamp(now))
            if outcome.done not in ("delivered", "masked"):
                Grounds._settled(pen, decision_id, Grounds._used(pen.connection, decision_id), delivered=False, at=stamp(now))

    def pending_refusals(self: Opened, *, now: datetime) -> list[dict[str, str]]:
        with self._database.read() as connection:
            return reading.pending(connection, state="refused", now=words.of(connection).clock(connection, now))

    def claim_refusal(self: Opened, decision_id: str, *, worker: str, lease_s: float, now: datetime) -> Claim | None:
        return _claim(self, decision_id, "refused", worker=worker, lease_s=lease_s, now=now)

    def finish_refusal(
        self: Opened, decision_id: str, outcome: Outcome, *, worker: str, now: datetime, retry_at: datetime | None = None
    ) -> None:
        with self._write() as pen:
            later = stamp(words.of(pen.connection).clock(pen.connection, retry_at)) if retry_at else ""
            quarantine.finish_refusal(pen, decision_id, outcome, worker=worker, retry_at=later, at=stamp(now))

    def unseal(self: Opened, decision_id: str, *, actor: Actor, now: datetime) -> tuple[bytes, dict[str, Any]]:
        from dlp.ledgers.proposals import What
        from dlp.store import desk

        with self._write() as pen:
            raw, meta = quarantine.original(pen.connection, self._keys.seal, decision_id)
            desk.use(pen, self._keys.journal, decision_id, what=What.unseal, actor=actor, now=now, facts={"bytes": len(raw)})
        return raw, meta

    def original(self: Opened, decision_id: str) -> tuple[bytes, dict[str, Any]]:
        with self._database.read() as connection:
            return quarantine.original(connection, self._keys.seal, decision_id)

    def reveal(self: Opened, decision_id: str, *, actor: Actor, now: datetime, facts: Mapping[str, Any]) -> None:
        from dlp.ledgers.proposals import What
        from dlp.store import desk

        with self._write() as pen:
            desk.use(pen, self._keys.journal, decision_id, what=What.reveal, actor=actor, now=now, facts=dict(facts))

    def rewrap(
        self: Opened, new: bytes, *, proposal_id: str = "", actor: Actor | None = None, now: datetime, old: bytes | None = None
    ) -> int:
        from dlp.store import desk

        with self._write() as pen:
            count = quarantine.rewrap(pen, old=self._keys.seal if old is None else old, new=new, at=stamp(now))
            if actor is not None:
                desk.rotated(pen, self._keys.journal, proposal_id, actor=actor, now=now, facts={"key": "seal", "held": count})
        return count


def _claim(store: Opened, decision_id: str, state: str, *, worker: str, lease_s: float, now: datetime) -> Claim | None:
    with store._write() as pen:
        now = words.of(pen.connection).clock(pen.connection, now)
        lease = stamp(now + timedelta(seconds=lease_s))
        vouch(pen.connection, store._keys.journal, decision_id)
        return quarantine.claim(pen, store._keys.seal, decision_id, state=state, worker=worker, lease=lease, at=stamp(now))
