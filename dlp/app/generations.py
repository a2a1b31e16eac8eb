"""Register, policy, callers and settings of a site that several nodes serve: each copies what another published, and never goes back.

    publish    what was changed in this node's folder (an import, an approved policy, a caller, a setting) becomes the next generation, where the journal
               says that it is allowed: what an older copy or somebody past the program put there is not published
    adopt      the newest generation comes into the folder: parts, then their copies, then the list (`dlp.app.standing`)
    start      with the database away a node goes on with the generation that it had last; a file that is not of it gives way to its copy

One node publishes at a time: who comes second takes the first one's, and his own change is told to be lost where both changed the same.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import platform
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from dlp import callers, policy, realfile, settings
from dlp.app import generation_parts as parts
from dlp.app import history, rewrapping, standing
from dlp.app.standing import Generation
from dlp.app.texts import NAMES, digest, texts_of
from dlp.keys import COMING, Keys, Seal, load
from dlp.ledgers.imports import IMPORTS, Imported
from dlp.ledgers.policies import APPROVED, IN_FORCE
from dlp.log import event, trouble
from dlp.ports import ConfigError, NotNow, StoreError
from dlp.register import sealed
from dlp.store import Store, look, open_store, recorded
from dlp.store.choosing import place
from dlp.store.engine import Lost
from dlp.store.shelf import Shelf, Shelved

TRIES: Final = 5
BEHIND: Final = "the database holds generation {there}, this node had {here}: a backup was put back. Publish this node's once: `dlp store nodes --publish`"
POINTED: Final = "names no database, and this folder was a node of several: put the setting right"
NOTHING_YET: Final = "this folder has no policy, and no node has put one into the database yet: start the node that has it (`dlp serve`), then this one"
OVERTAKEN: Final = "was changed here and on another node at once: the other node's is in force; do it again"


@dataclass(slots=True)
class State:
    """What a look found: this node's number and the shelf's; `withheld`: parts that were changed here and may not be published, with why; `lost`: parts
    whose change here another node's came before; `changed`: parts that came into the folder."""

    number: int = 0
    newest: int = 0
    withheld: dict[str, str] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)


_lock = threading.Lock()


def name_of(site: Path) -> str:
    """What this node is called among the others: the machine, and which folder of it."""
    return f"{platform.node()[:40]}-{hashlib.sha256(str(site.resolve()).encode()).hexdigest()[:6]}"


@contextmanager
def _alone(site: Path) -> Iterator[None]:
    """One process of this node at a time."""
    folder = site / standing.FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise ConfigError(str(folder), "", f"cannot be written ({error.strerror})") from None
    try:
        with _lock:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
    finally:
        os.close(handle)


def begin(site: Path, ring: Keys) -> None:
    """Before a site is opened: the newest generation, or, with the database away, the last one that this node had, whole. ConfigError where neither
    is to be had: what cannot be told to be the newest that this node knew is not decided by."""
    if not standing.used(site):
        return
    if not place(site)[0]:
        raise ConfigError(str(site / settings.FILE), "store.dsn", POINTED)
    try:
        store = open_store(site, ring)
    except Lost:
        with _alone(site):
            restored(site, ring)
        return
    try:
        sync(site, ring, store, publish=False)
    except StoreError as error:  # the database was put back or touched: the node goes on by its own, and says so while it serves
        trouble("generation", error)
        with _alone(site):
            if not restored(site, ring):
                raise
    finally:
        store.close()


def join(site: Path, ring: Keys) -> None:
    """A folder without a policy that is pointed at a database becomes a node: what decides is copied from there. ConfigError where there is nothing to
    copy, StoreError where it cannot be had; else the missing policy would be blamed, which is only what is seen of it."""
    try:
        store = open_store(site, ring)
    except Lost as error:
        raise StoreError(
            f"this folder has no policy, and the database that has it does not answer: a new node begins where it does ({error})"
        ) from None
    try:
        if not sync(site, ring, store, publish=False).number:
            raise ConfigError(str(site), "", NOTHING_YET)
    finally:
        store.close()


def exchange(site: Path, *, publish: bool = True) -> State:
    """As `sync`, for who has no store open."""
    ring = load(site / "keys")
    store = open_store(site, ring)
    try:
        return sync(site, ring, store, publish=publish)
    finally:
        store.close()


def restored(site: Path, ring: Keys) -> bool:
    """Every part as this node's generation has it; False where it has none. What a person wrote meanwhile is put aside."""
    one = standing.local(site, ring)
    if one is None:
        return False
    there = parts.found(site)
    wrong = [name for name, wanted in one.parts.items() if name not in there or parts.digest(there[name]) != wanted]
    contents = {name: standing.copy_of(site, ring, one.parts[name]) for name in wrong}
    for name, content in contents.items():
        _aside(site, name)
        parts.write(site, name, content)
    for name in there.keys() - one.parts.keys():
        if not name.startswith(history.FOLDER):
            _aside(site, name)
            parts.path_of(site, name).unlink(missing_ok=True)
            wrong.append(name)
    if wrong:
        event("generation", level="WARNING", state="restored", count=len(wrong), seq=one.number)
    return True


def sync(
    site: Path, ring: Keys, store: Store, *, publish: bool = True, forced: bool = False, by: Mapping[str, Any] | None = None
) -> State:
    """Adopt what is newer, then publish what was changed here. StoreError where the database cannot be asked or holds what is not ours; ConfigError
    where a part cannot be read or written. `forced`: this node's goes on although the database was put back to an earlier one."""
    shelf = store.shelf()
    if shelf is None:
        return State()
    with _alone(site):
        state = State()
        for attempt in range(TRIES):
            try:
                here = _mine(site, ring)
                state.number, state.newest = (here.number if here is not None else 0), shelf.number()
                if state.newest < max(state.number, standing.highest_of(site, ring)) and not forced:
                    raise StoreError(BEHIND.format(there=state.newest, here=max(state.number, standing.highest_of(site, ring))))
                found = None if forced else shelf.newest()
                if state.newest > state.number and not forced:
                    here = _adopted(site, ring, shelf, found, here, state)
                    state.number = here.number
                if publish:
                    _publish(site, ring, store, shelf, here, state, dict(by or {}), forced=forced)
                return state
            except NotNow:
                if attempt == TRIES - 1:
                    raise
        return state


def _mine(site: Path, ring: Keys) -> Generation | None:
    """This node's own, or None where it has none, or one that is no good: then all of it is copied anew."""
    try:
        return standing.local(site, ring)
    except ConfigError:
        event("generation", level="WARNING", state="unreadable")
        standing.highest_of(site, ring)  # an altered mark is no reason to believe in nothing
        return None


def _adopted(site: Path, ring: Keys, shelf: Shelf, found: Shelved | None, here: Generation | None, state: State) -> Generation:
    if found is None:
        raise NotNow("the newest generation is gone")
    newer = standing.opened_list(ring, found.body)
    if newer.number != found.number or newer.number < standing.highest_of(site, ring):
        raise StoreError("the newest generation in the database is not what its number says: run `dlp journal verify`")
    contents = parts.found(site)
    there = {name: parts.digest(content) for name, content in contents.items()}
    before = here.parts if here is not None else {}
    copies: dict[str, bytes] = {}
    wanted: list[str] = []
    for name, digest_ in newer.parts.items():
        mine = there.get(name)
        if mine == digest_:
            copies[name] = contents[name]
            continue
        ours = here is not None and mine is not None and mine != before.get(name)
        if not (ours and (before.get(name) == digest_ or _newer_table(site, ring, name, newer))):
            wanted.append(name)
            state.lost += [name] if ours else []
        if name in wanted or not _copied(site, digest_):
            copies[name] = shelf.part(digest_)
    for name in wanted:
        _aside(site, name, unless=before.get(name))
        parts.write(site, name, copies[name])
        state.changed.append(name)
    for name in before.keys() - newer.parts.keys():
        if there.get(name) == before[name] and name not in parts.tables():
            parts.path_of(site, name).unlink(missing_ok=True)
            state.changed.append(name)
    _settled(site, ring, newer, copies)
    event("generation", state="adopted", seq=newer.number, count=len(state.changed))
    for name in state.lost:
        event("generation", level="ERROR", state="lost", part=name)
    return newer


def _settled(site: Path, ring: Keys, newer: Generation, copies: Mapping[str, bytes]) -> None:
    """It is this node's own from now on, with a copy of each part. Where another node seals under the next key by now, this one does, too."""
    standing.keep(site, ring, newer, {name: one for name, one in copies.items() if not _copied(site, newer.parts[name])})
    standing.settle(site, ring, newer)
    with suppress(OSError):
        coming = realfile.content(site / "keys" / COMING)
        if newer.facts.get("key") == standing.fingerprint(ring, coming):
            rewrapping.go_over(site, ring)
            event("keys", state="rotated")


def _sealing(ring: Keys) -> bytes:
    return ring.seal.current if isinstance(ring.seal, Seal) else ring.seal


def _copied(site: Path, digest_: str) -> bool:
    return (site / standing.FOLDER / f"{digest_}.sealed").exists()


def _newer_table(site: Path, ring: Keys, name: str, other: Generation) -> bool:
    """Is a table in this folder from a later import than the other's? Then it is the register, as it is without nodes."""
    if name not in parts.tables():
        return False
    kind = Path(name).stem
    with suppress(ConfigError):
        head, said = sealed.read_head(site, ring, kind), (other.facts.get("tables") or {}).get(kind) or {}
        return head is not None and str(said.get("imported_at", "")) < head.imported_at
    return False


def _publish(
    site: Path, ring: Keys, store: Store, shelf: Shelf, here: Generation | None, state: State, by: dict[str, Any], *, forced: bool
) -> None:
    there = parts.found(site)
    digests = {name: parts.digest(content) for name, content in there.items()}
    before = dict(here.parts) if here is not None else {}
    changed = sorted(name for name in digests.keys() | before.keys() if digests.get(name) != before.get(name))
    if not changed and not forced:
        return
    facts, refused = _judged(site, ring, changed, there)
    state.withheld = refused
    names = [name for name in changed if name not in refused]
    if not names and not forced:
        return
    wanted = {**before, **{name: digests[name] for name in names if name in digests}}
    for name in names:
        if name not in digests:
            wanted.pop(name, None)
    at = datetime.now(UTC)
    number = max(state.newest, state.number) + 1
    one = Generation(number, at.isoformat(timespec="seconds"), name_of(site), wanted, facts)
    contents = {digests[name]: there[name] for name in wanted if digests.get(name) == wanted[name]}
    for digest_ in set(wanted.values()) - contents.keys():
        contents[digest_] = standing.copy_of(site, ring, digest_)
    told = {"node": one.node, "parts": names, **by}
    shelf.put(
        number,
        standing.sealed_list(ring, one, standing.ring_of(site)),
        frozenset(wanted.values()),
        contents,
        before=state.newest,
        now=at,
        facts=told,
    )
    standing.keep(site, ring, one, {name: contents[digest_] for name, digest_ in wanted.items() if not _copied(site, digest_)})
    standing.settle(site, ring, one)
    state.number = state.newest = number
    event("generation", state="published", seq=number, count=len(names))


# ---------------------------------------------------------------- what may be published


def _judged(site: Path, ring: Keys, changed: list[str], there: Mapping[str, bytes]) -> tuple[dict[str, Any], dict[str, str]]:
    """What the journal says now, and which of the changed parts may not go to the others, with why."""
    tables: dict[str, Imported] = {}
    wanted, staffed, book, entries = "", False, "", []
    if recorded(site):
        with look(site) as kept:
            tables = kept.ledger(IMPORTS, ring.journal)
            staffed = kept.any_operator()
            wanted = kept.ledger(APPROVED, ring.journal) if staffed else ""
            book = str((kept.noted(("caller-added", "caller-removed")) or {}).get("book", ""))
            entries = kept.ledger(IN_FORCE, ring.journal)
    facts = {
        "tables": {kind: {"generation": one.generation, "imported_at": one.imported_at} for kind, one in tables.items()},
        "texts": digest(texts_of(site)),
        "staffed": staffed,
        "approved": wanted,
        "book": book,
        "key": standing.fingerprint(ring, _sealing(ring)),
        "in_force": dict(entries[-1][1]) if entries else {},
    }
    refused = {name: why for name in changed if (why := _objection(site, ring, name, there, tables, wanted, book))}
    return facts, refused


def _objection(
    site: Path, ring: Keys, name: str, there: Mapping[str, bytes], tables: Mapping[str, Imported], wanted: str, book: str
) -> str:
    if name in parts.tables():
        kind = Path(name).stem
        try:
            whole = sealed.read(site, ring, kind)
        except ConfigError:
            return "cannot be opened"
        if whole is None:
            return "is gone"
        head = whole[0]
        last = tables.get(kind, Imported())
        return "is from before the last import" if last.is_older(head.generation, head.imported_at) else ""
    if name == callers.FILE:
        try:
            mine = callers.mark(site, ring.seal, ring.journal) if name in there else ""
        except StoreError:
            return "cannot be opened"
        return "is not what the last command about callers left" if (mine or book) != book and book else ""
    if name in NAMES or name.startswith(f"{parts.APPROVED}/"):
        folder = site if name in NAMES else site / parts.APPROVED
        if not wanted:
            return _broken(site) if name in NAMES else ""
        try:
            return "" if digest(texts_of(folder)) == wanted else "is not what was approved"
        except ConfigError:
            return "cannot be read"
    if name.startswith(f"{history.FOLDER}/") and name not in there:
        return "is gone"
    return ""


def _broken(site: Path) -> str:
    """Why the texts of this folder are no policy: each node would have to go on with what it had, and not start again."""
    try:
        texts = texts_of(site)
        policy.parse(texts["policy.yaml"], texts["exceptions.yaml"])
        settings.words_of(texts["lexicons.yaml"], site / "lexicons.yaml")
    except ConfigError:
        return "cannot be read"
    return ""


def _aside(site: Path, name: str, unless: str | None = None) -> None:
    """What a person wrote is not lost: the last such file stays beside it, hidden, until the next."""
    path = parts.path_of(site, name)
    if not parts.is_text(name):
        return
    with suppress(OSError, ConfigError):
        mine = parts.settings_of(site) if name == parts.SETTINGS else realfile.content(path)
        if parts.digest(mine) != unless:
            (site / standing.FOLDER / "aside").mkdir(mode=0o700, exist_ok=True)
            kept = site / standing.FOLDER / "aside" / path.name
            kept.write_bytes(realfile.content(path))
            kept.chmod(0o600)
