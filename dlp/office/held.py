"""What people do with held messages: list them, let one go, refuse one, see one's content. Every step is journalled in a person's name."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.basis import CONSENT
from dlp.desk.rights import Actor, Right, stated
from dlp.ledgers.bases import BASES
from dlp.ledgers.breaches import leaked
from dlp.ledgers.provisions import is_provision, needed
from dlp.office.choices import one_of
from dlp.office.entries import opened_for, recorded
from dlp.office.impartial import refuse_involved
from dlp.office.options import HeldMessage
from dlp.office.steps import HELD, Allowed
from dlp.office.who import Asker, acting, looking, staffed
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError, NotFound, NotNow
from dlp.show.asking import Option
from dlp.vocabulary import GROUNDS

if TYPE_CHECKING:
    from dlp.app.preview import Excerpt
    from dlp.basis import Basis
    from dlp.model import Message
    from dlp.store import Store

MISSING = "no such held message"
Again = Annotated[bool, Option("Although an earlier delivery was begun and its end is unknown.")]

NO_GROUND: Final = "this is a provision outside the purpose (PIPA 18(2)): give --ground, --document and --purpose, or have a basis approved: `dlp basis request --incident`"
NOT_COVERED: Final = "the basis that was approved for this message does not carry it (recipients, items, days): have one approved that does, or give --ground, --document and --purpose"


class CannotSend(ConfigError):
    """The entrance that this message came by can send nothing later."""


def listing(site: Path, asker: Asker, *, reason: str = "") -> list[dict[str, Any]]:
    """Messages whose original is sealed and waits, the oldest first; shapes, never values. The look is journalled."""
    recorded(site)  # there is a site at all
    looking(site, asker, reason, what="held list")
    return waiting(site)


def waiting(site: Path) -> list[dict[str, Any]]:
    """As `listing`, for who has asked already."""
    from dlp.store import look

    if not recorded(site):
        return []
    with look(site) as kept:
        return kept.held(now=datetime.now(UTC))


@dataclass(frozen=True, slots=True)
class Ground:
    """On which ground of PIPA 18(2) a held message is let go, and to what end, for the ledger (Decree 15). `document`: the letter that asks."""

    ground: Annotated[str, Option("Of a provision outside the purpose: 18-2-1 … 18-2-10 (PIPA 18(2)), or own-law.")] = ""
    article: Annotated[str, Option("Law and article, where the ground is 18-2-2 or own-law.")] = ""
    document: Annotated[str, Option("The letter that asks for it, by its number.")] = ""
    purpose: Annotated[str, Option("What it is provided for; goes into the ledger.")] = ""


UNSTATED: Final = Ground()


def unfounded(site: Path, incident_id: str) -> bool:
    """Was this message, a provision, let go last with no ground stated and none approved that carries it? On a site without operators it is let go
    all the same: who lets it go has to be told."""
    store = opened_for(site, MISSING)
    try:
        incident = store.incident(incident_id)
    finally:
        store.close()
    orders = [step for step in incident["history"] if step["kind"] == "release-requested"]
    return is_provision(incident["reasons"]) and bool(orders) and not (orders[-1].get("ground") or orders[-1].get("basis"))


def grounds(site: Path, incident_id: str) -> tuple[str, ...]:
    """What may be stated as the ground of this release: exactly what `release` takes. () where nothing has to be stated: it is no provision, or an
    approved basis carries it, or the site has no operators and nothing could be stated. ConfigError where only an approved basis could carry it."""
    from dlp.office.grounds import outside, statable
    from dlp.office.institutions import kinds

    store = opened_for(site, MISSING)
    try:
        incident = store.incident(incident_id)
    finally:
        store.close()
    if not is_provision(incident["reasons"]) or _resting(site, incident_id):
        return ()
    found = statable(outside(incident["recipients"], kinds(site)))
    if not found and staffed(site):
        raise ConfigError(
            incident_id,
            "",
            "no ground can be stated for these recipients: have a basis approved, `dlp basis request --incident`",
        )
    return found


def allowed(site: Path, incident: dict[str, Any]) -> Allowed:
    """What `release`, `dlp basis request --incident` and `dlp breach open` take of this incident today."""
    from dlp.app.entrances import sends_later
    from dlp.office.grounds import askable, outside, statable
    from dlp.office.institutions import kinds

    others = outside(incident["recipients"], kinds(site))
    provision = incident["state"] in HELD and is_provision(incident["reasons"]) and not _rests(site, incident)
    stated = statable(others) if provision else ()
    possible = not provision or bool(stated) or not staffed(site)
    # a basis on another ground than the message states is not the one that it means
    said = (incident.get("basis") or {}).get("ground")
    asked = tuple(ground for ground in askable(others) if said in (None, "", ground))
    return Allowed(sends_later(str(incident["connector"])) and possible, stated, asked, leaked(incident))


def _rests(site: Path, incident: Mapping[str, Any]) -> bool:
    """As `_resting`, which is dear: asked only where a basis was approved because of the incident or its message names one, and where there are keys."""
    with suppress(ConfigError):
        return bool((incident.get("basis") or _approved(site, incident["id"])) and _resting(site, incident["id"]))
    return False


@dataclass(frozen=True, slots=True)
class Released:
    """`left`: it has left already. `unfounded`: as a provision for which nobody stated a ground."""

    left: bool
    unfounded: bool


def let_go(
    site: Path,
    asker: Asker,
    incident_id: HeldMessage,
    ground: Ground,
    reason: Annotated[str, Option("Why it may go; needed where operators are set up.")] = "",
    again: Again = False,
) -> Released:
    """As `release`, and what has to be told of it."""
    left = release(site, asker, incident_id, ground, reason=reason, again=again)
    return Released(left, unfounded(site, incident_id))


def release(site: Path, asker: Asker, incident_id: str, ground: Ground = UNSTATED, *, reason: str, again: bool = False) -> bool:
    """Let a held message go, once. True where it has left already, False where the serving process will deliver it. ConfigError where its
    entrance can send nothing later, for a ground that carries nothing to its recipients, and on a site with operators where no reason is given, or no `ground` for
    a provision that needs one and has no approved basis. NotNow for who takes part in the message himself (`dlp.office.impartial`). `again`: although an earlier delivery was begun and its end is unknown."""
    from dlp.app.entrances import sends_later
    from dlp.office.grounds import outside, refuse_unfit, without_consent
    from dlp.office.institutions import kinds

    actor = acting(site, asker, Right.decide)
    if staffed(site) and not stated(reason):
        raise ConfigError("--reason", "", "say why the message may go")
    said = _ground(site, ground)
    store = opened_for(site, MISSING)
    try:
        incident = store.incident(incident_id)
        refuse_involved(site, actor.name, incident, _told(store, incident_id))
        if said:
            _refuse_consent(site, incident_id, said["ground"])
            refuse_unfit(said["ground"], outside(incident["recipients"], kinds(site)), without_consent)
        if not said and is_provision(incident["reasons"]):
            said = {"basis": ", ".join(one.id for one in _resting(site, incident_id))}
        if staffed(site) and said == {"basis": ""}:
            raise ConfigError("--ground", "", NOT_COVERED if _approved(site, incident_id) else NO_GROUND)
        if not sends_later(str(incident["connector"])):
            raise CannotSend(
                incident_id,
                "",
                "a web request cannot be sent later: refuse it, and its sender sends it again with an approved basis",
            )
        kept, now = kept_reason(site, reason), datetime.now(UTC)
        store.request_release(incident_id, operator=actor.name, origin=actor.origin, reason=kept, now=now, again=again, stated=said)
    finally:
        store.close()
    return _carried_out(site, incident_id)


def _told(store: Store, incident_id: str) -> Message | None:
    """The message of a sealed original; None where it is erased or no message."""
    from dlp.app.originals import told_by

    with suppress(ConfigError, NotFound):
        return told_by(*store.original(incident_id))
    return None


def _ground(site: Path, given: Ground) -> dict[str, str]:
    """What is kept of it; {} where none was given. ConfigError for half of one."""
    texts = {name: text.strip() for name, text in asdict(given).items()}
    if not any(texts.values()):
        return {}
    one_of("--ground", texts["ground"] or None, GROUNDS)
    for name in ("ground", *needed(texts["ground"])):
        if not stated(texts[name]):
            raise ConfigError(f"--{name}", "", "is needed for the ledger of provisions")
    return {name: kept_reason(site, text, f"--{name}") if name != "ground" else text for name, text in texts.items() if text}


def _refuse_consent(site: Path, incident_id: str, ground: str) -> None:
    """ConfigError for a consent that nobody has on paper: it is stated by its approved basis alone, which holds the document."""
    if ground == CONSENT and not any(one.ground == CONSENT for one in _resting(site, incident_id)):
        raise ConfigError(
            "--ground",
            "",
            "a consent (18-2-1) needs its document and who approves it: `dlp basis request --ground 18-2-1 --consent-file FILE --incident`",
        )


def _approved(site: Path, incident_id: str) -> bool:
    """Was a basis approved because of this message, whatever it carries?"""
    from dlp import keys
    from dlp.store import look

    with look(site) as kept:
        asked = kept.ledger(BASES, keys.load(site / "keys").journal)
    return any(one.asked["incident"] == incident_id and one.state == "approved" for one in asked)


def _resting(site: Path, incident_id: str) -> tuple[Basis, ...]:
    """The approved bases on which this message could leave now: all of it that needs one, to everybody it goes to. None of an original
    that cannot be read, or of a site that cannot be opened."""
    from dlp.app.originals import told_by
    from dlp.app.releasing import resting
    from dlp.app.site import Site

    with suppress(ConfigError, NotFound), Site.open(site) as opened:
        message = told_by(*opened.recording.store.original(incident_id))
        return () if message is None else resting(opened.decide(message, now=datetime.now(UTC), incident=incident_id))
    return ()


def once_more(site: Path, asker: Asker, incident_id: str) -> tuple[dict[str, Any], Message]:
    """The incident of a held message, and the message as it was. NotNow where its original is none that could be read once more. Whoever may not see
    suspended cases does not see theirs."""
    from dlp.app.originals import told_by

    store = opened_for(site, MISSING)
    try:
        incident = store.incident(incident_id)
        if incident["suspended"]:
            acting(site, asker, Right.rights)
        raw, meta = store.original(incident_id)
    finally:
        store.close()
    message = told_by(raw, meta)
    if message is None:
        raise NotNow(f"{incident_id}: its original cannot be read as a message: unseal it with another person")
    return incident, message


def preview(site: Path, asker: Asker, incident_id: HeldMessage, *, reason: str = "") -> Excerpt:
    """A short excerpt of a held message with everything cut out that tells who it is about or who sent it (`dlp.app.preview`). The look is
    journalled. NotNow where the original is no message that could be read once more, or nothing proves that the excerpt is clean."""
    from dlp.app.preview import excerpt
    from dlp.app.site import Site

    recorded(site)  # there is a site at all
    looking(site, asker, reason, what="preview", ref=incident_id, right=Right.decide)
    incident, message = once_more(site, asker, incident_id)
    with Site.open(site) as opened:
        found = excerpt(opened, message, [case["case_no"] for case in incident["cases"]])
    if not found.shown:
        raise NotNow(f"{incident_id}: it cannot be proved that an excerpt holds nobody's data: unseal it with another person")
    return found


def refuse(
    site: Path,
    asker: Asker,
    incident_id: HeldMessage,
    reason: Annotated[
        str, Option("Why it may not go; its sender is told it, without names and numbers, unless it is about contacting somebody.")
    ],
    again: Again = False,
) -> None:
    """Refuse a held message for good, and tell its sender's side at once where no serving process is there to do it."""
    if not stated(reason):
        raise ConfigError("--reason", "", "say why the message is refused")
    actor = acting(site, asker, Right.decide)
    store = opened_for(site, MISSING)
    try:
        kept, now = kept_reason(site, reason), datetime.now(UTC)
        store.refuse(incident_id, operator=actor.name, origin=actor.origin, reason=kept, now=now, again=again)
    finally:
        store.close()
    _carried_out(site, incident_id)


def ask_to_unseal(
    site: Path,
    asker: Asker,
    incident_id: HeldMessage,
    reason: Annotated[str, Option("Why the content must be seen; goes into the journal.")],
) -> str:
    """Propose that the content of a held message be seen; the id of the proposal. Another person approves it."""
    from dlp.ledgers.proposals import What
    from dlp.office.proposals import propose
    from dlp.store import look

    actor = acting(site, asker, Right.decide)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    if not recorded(site):
        raise NotFound(MISSING)
    with look(site) as kept:
        there = [row for row in kept.held(now=datetime.now(UTC)) if row["id"] == incident_id]
    if not there:
        raise NotFound(f"{MISSING}, or its original is erased")
    if there[0]["suspended"]:
        acting(site, asker, Right.rights)  # whose processing was suspended on request (PIPA 37), is not read for a release
    return propose(site, What.unseal, incident_id, actor=actor, reason=kept_reason(site, reason))


def may_unseal(site: Path, asker: Asker) -> Actor:
    """Who would see the content of a held message; asked before a place for it is made."""
    actor = acting(site, asker, Right.decide)
    if not recorded(site):
        raise NotFound(MISSING)
    return actor


def unsealed(site: Path, asker: Asker, incident_id: str, *, actor: Actor) -> bytes:
    """The original of a held message, once, within an hour of the approval, in the name of who asked. Journalled before it is returned."""
    store = opened_for(site, MISSING)
    try:
        if store.incident(incident_id)["suspended"]:
            acting(site, asker, Right.rights)
        raw, _ = store.unseal(incident_id, actor=actor, now=datetime.now(UTC))
        return raw
    finally:
        store.close()


def _carried_out(site: Path, incident_id: str) -> bool:
    """Deliver at once where no serving process is there to do it. True where the message has left."""
    import asyncio

    from dlp.app.serve import release_now
    from dlp.app.site import Site

    try:
        with Site.open(site) as opened:
            if asyncio.run(release_now(opened)) == 0:
                return False
            return bool(opened.recording.store.incident(incident_id)["state"] == "released")
    except ConfigError:
        return False  # a site that cannot be opened as a whole still has its journal; the request stands in it
