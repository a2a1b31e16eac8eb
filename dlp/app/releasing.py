"""Carries out what reviewers decided on held messages: each original goes out through the connector that held it, once.

A release is decided anew before it goes: what went out since the hold counts together with it. A person who lets a message go judged it
by what was known then. If another piece has gone out meanwhile, or a contract has expired, a rule may stop the message now that he was
not shown. Then it goes back to the quarantine once, with the detail `changed`.
"""

from __future__ import annotations

import asyncio
import re
import secrets
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from dlp.app import routes
from dlp.app.originals import told_by
from dlp.app.recording import marks
from dlp.app.site import Site
from dlp.basis import Basis
from dlp.keys import tokens
from dlp.ledgers.provisions import cites
from dlp.ledgers.retention import PROGRAM
from dlp.log import event, trouble
from dlp.model import Action, Outcome
from dlp.pipeline.tools import Scanned
from dlp.ports import ConfigError, Connector, DeliveryError, StoreError
from dlp.record import content_token
from dlp.store.quarantine import Claim

LEASE_S: Final = 900.0
CHANGED: Final = "changed"
"""Detail of a release that was not carried out because a rule now stops the message that did not at the hold."""
RETRY: Final = timedelta(minutes=2)
UNTOLD: Final = ("no-webhook", "no-caller", "webhook-410")
"""Of a refusal that an entrance could pass on to nobody; 410: the caller has the message no more."""
MAX_ATTEMPTS: Final = 20
WIPE_S: Final = 600.0
"""Seconds after which the WAL is emptied in any case: a command may have erased something and found a reader in its way."""


class Releasing:
    """`turn` looks once; call it again and again. Connectors that are not running here are left to whoever runs them, and so is what may
    not leave by the `routes` of this process."""

    def __init__(self, site: Site, running: Mapping[str, Connector], *, routes: Mapping[str, str]) -> None:
        self._site, self._store = site, site.recording.store
        self._running = running
        self._routes = routes
        self._worker = f"serve-{secrets.token_hex(8)}"  # a number that another process can have again would take over its claims
        self._wipe_by = 0.0
        self._unwiped = True  # a process that was killed may have left an erased original in the WAL
        self.busy = self.working = self.stopping = False

    async def turn(self) -> int:
        """Deliver what was released, tell of what was refused; the number of messages dealt with. Erased originals leave the files, too.

        Set `stopping` and it takes no further message; `working` says whether it still has one in hand.
        """
        self.working = True
        try:
            return await self._turn()
        finally:
            self.working = False

    async def _turn(self) -> int:
        count = 0
        for refuse, pending in ((False, self._store.pending_releases), (True, self._store.pending_refusals)):
            for row in await self._ours(await asyncio.to_thread(pending, now=_now())):
                count += await self._one(row, refuse=refuse)
        self.busy = count > 0
        if self._unwiped or count or time.monotonic() > self._wipe_by:
            self._wipe_by = time.monotonic() + WIPE_S
            self._unwiped = not await asyncio.to_thread(self._store.wipe)  # a reader may keep the WAL: the next turn tries again
        return count

    async def _ours(self, rows: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
        """Those that may leave by the routes of this process."""
        if not rows:
            return []
        allowed = await asyncio.to_thread(routes.approved, self._site.folder, self._site.keys)
        settings = routes.of_settings(self._site.keys, self._site.settings)
        found = []
        for row in rows:
            name = row["connector"]
            wanted = routes.wanted(name, row["route"], settings=settings, allowed=allowed)
            if name in self._routes and (wanted == "" or wanted == self._routes[name]):
                found.append(row)
        return found

    async def _one(self, row: Mapping[str, Any], *, refuse: bool) -> int:
        connector = self._running.get(str(row["connector"]))
        if connector is None or self.stopping:
            return 0
        take = self._store.claim_refusal if refuse else self._store.claim_release
        try:
            claim = await asyncio.to_thread(take, str(row["id"]), worker=self._worker, lease_s=LEASE_S, now=_now())
        except StoreError as error:  # an original that was altered does not open; the others wait for nothing
            trouble("releasing", error)
            return 0
        if claim is None:
            return 0
        if refuse:
            outcome, retry = await self._carried_out(connector, claim, refuse=True)
        else:
            outcome, retry = await self._released(connector, claim)
        again = _now() + RETRY if retry and outcome.done == "failed" and claim.attempts < MAX_ATTEMPTS else None
        finish = self._store.finish_refusal if refuse else self._store.finish_release
        await asyncio.to_thread(finish, claim.id, outcome, worker=self._worker, now=_now(), retry_at=again)
        if outcome.done in ("delivered", "masked", "refused") and not (
            refuse and await asyncio.to_thread(contacting, self._site, claim.id)
        ):
            if not refuse:
                await self._tell_released(connector, claim)
            await asyncio.to_thread(self._tell, connector.name, claim, refuse=refuse, untold=outcome.detail in UNTOLD)
        event("refused" if refuse else "released", incident_id=claim.id, outcome=outcome.done, connector=connector.name)
        return 1

    async def _tell_released(self, connector: Connector, claim: Claim) -> None:
        """By the entrance itself, where it can."""
        tell: Any = getattr(connector, "tell_released", None)
        if tell is not None:
            try:
                await tell({**claim.meta, "incident_id": claim.id})
            except (DeliveryError, OSError) as error:
                trouble("tell-sender", error)

    def _tell(self, entrance: str, claim: Claim, *, refuse: bool, untold: bool) -> None:
        """The sender, where his entrance cannot. Trouble with it changes nothing of what was done."""
        try:
            message = told_by(claim.raw, claim.meta)
            meta = {**claim.meta, "incident_id": claim.id, "words": words_for_sender(self._site, claim.id) if refuse else ""}
            self._site.telling.reviewed(
                "refused" if refuse else "released", entrance, message.sender if message is not None else None, meta, untold=untold
            )
        except (StoreError, ConfigError, OSError) as error:
            trouble("tell-sender", error)

    async def _released(self, connector: Connector, claim: Claim) -> tuple[Outcome, bool]:
        """Decided anew, delivered, remembered: what a released message shows counts from now on."""
        try:
            anew, changed = await asyncio.to_thread(decided_anew, self._site, claim.id, claim.raw, claim.meta)
        except StoreError as error:
            trouble("releasing", error)
            return Outcome("failed", "trouble"), True
        if changed:
            return Outcome("failed", CHANGED), False
        if anew is not None and anew.verdict.bases:
            try:
                await asyncio.to_thread(self._use, claim.id, anew)
            except StoreError as error:
                trouble("releasing", error)
                return Outcome("failed", "trouble"), True
        outcome, retry = await self._carried_out(connector, claim, refuse=False)
        if anew is not None and outcome.done in ("delivered", "masked"):
            self._site.advance(anew, delivered=True)
        return outcome, retry

    def _use(self, incident_id: str, anew: Scanned) -> None:
        """The approved grounds that carry it are used up by the release, before it leaves."""
        message = content_token(anew.verdict.message, tokens(self._site.keys.register))
        grounds = marks(anew.verdict.bases, self._site.tools.index)
        self._store.use_bases(incident_id, grounds, message=message, now=_now())

    async def _carried_out(self, connector: Connector, claim: Claim, *, refuse: bool) -> tuple[Outcome, bool]:
        meta = {**claim.meta, "incident_id": claim.id}
        if refuse:
            meta["words"] = await asyncio.to_thread(words_for_sender, self._site, claim.id)
            if await asyncio.to_thread(contacting, self._site, claim.id):
                meta |= {"notify": "", "quiet": True}
        work: Any = getattr(connector, "refuse", None) if refuse else connector.release
        if work is None:
            return Outcome("refused", "nobody-to-tell"), False
        try:
            return await work(claim.raw, meta), True
        except DeliveryError as error:
            return Outcome("failed", error.code), error.temporary
        except (OSError, StoreError):
            return Outcome("failed", "trouble"), True


NAME: Final = (5, 4, 3, 2)
"""Syllables of a name, the longest first."""
_SHORT: Final = 2
"""A name of so many is one where it stands alone: within a word it is a part of the word."""
_RUN: Final = re.compile(r"[가-힣]{2,}")


def contacting(site: Site, incident_id: str) -> bool:
    """Did a contact rule take part? Its refusal is told to no sender: a contact that was refused at once is never told of again, and a later word about
    the one and not the other would say what the recipient is to a case."""
    kept = site.recording.store.incident(incident_id)
    free = {rule.id for rule in site.tools.policy.rules if not rule.contact}  # of a rule that is gone nobody knows
    return any(reason.get("enforced") and reason["rule"] not in free for reason in kept.get("reasons", ()))


def words_for_sender(site: Site, incident_id: str) -> str:
    """What the reviewer wrote when he refused, as it is kept, and without names of officials either. Nothing where a contact rule took part."""
    if contacting(site, incident_id):
        return ""
    kept = site.recording.store.incident(incident_id)
    refusals = [step for step in kept["history"] if step["kind"] == "refused"]
    words = str(refusals[-1].get("reason", "")) if refusals and refusals[-1].get("operator") != PROGRAM["operator"] else ""
    return without_staff(site, words)


def without_staff(site: Site, words: str) -> str:
    """With `***` for the name of an official: whoever reads the words at the other end may be told a post, and nobody's name."""
    index = site.tools.index

    def cut(match: re.Match[str]) -> str:
        run = match[0]
        pieces = (run[at : at + size] for size in NAME for at in range(len(run) - size + 1))
        for piece in [one for one in pieces if (len(one) > _SHORT or one == run) and index.is_colleague(one)]:
            run = run.replace(piece, "***")
        return run

    return _RUN.sub(cut, words)


def resting(scanned: Scanned) -> tuple[Basis, ...]:
    """The approved grounds that carry all of this message that needs one; none where anything in it goes without."""
    stopped = any(one.enforced and cites(one.law) and one.action >= Action.HOLD for one in scanned.verdict.decision.reasons)
    return () if stopped else scanned.verdict.bases


def decided_anew(site: Site, incident_id: str, raw: bytes, meta: Mapping[str, Any]) -> tuple[Scanned | None, bool]:
    """The decision of this moment on a held message that is to be released, and whether it may not leave as it was let go: a rule stops it now that
    no person has seen stop it, or the approved ground that the order rests on carries it no more. The decision is None where the original is
    no message any more: a person has seen it and decided."""
    message = told_by(raw, meta)
    if message is None:
        return None, False
    scanned = site.decide(message, now=_now(), incident=incident_id)
    kept = site.recording.store.incident(incident_id)
    orders = [step for step in kept["history"] if step["kind"] == "release-requested"]
    if orders and orders[-1].get("basis") and not resting(scanned):
        return scanned, True
    if any(step["kind"] == "release-failed" and step.get("detail") == CHANGED for step in kept["history"]):
        return scanned, False  # he has been told, and decided again
    known = {reason["rule"] for reason in kept.get("reasons", ())}
    stopping = {one.rule for one in scanned.verdict.decision.reasons if one.enforced and one.action >= Action.HOLD}
    return scanned, bool(stopping - known)


def _now() -> datetime:
    return datetime.now(UTC)
