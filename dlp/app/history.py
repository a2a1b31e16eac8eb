"""Every policy that was ever in force: its three texts, sealed, and in the journal when it came into force.

    policies/<sha256>.sealed   the texts, under the site's sealing key, named by their digest (`dlp.app.texts.digest`)
    policy-in-force            {policy, version, sha256}: from this entry on, until the next one of its kind

A program keeps the texts before it decides by them; what cannot be kept does not come into force. The entries are vouched for by the journal
key and the file by its digest, so a history cannot be written past either. A policy that says `effective_from` waits until then, and the one
before it goes on (`in_force`).
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from dlp import policy, realfile
from dlp.app import standing
from dlp.app.texts import NAMES, approved, digest
from dlp.keys import Keys, Sealed, rewrapped, seal, unseal
from dlp.ledgers.policies import IN_FORCE
from dlp.ledgers.proposals import PROPOSALS
from dlp.ports import ConfigError, StoreError, trouble
from dlp.store import Store, look, recorded
from dlp.store.engine import Lost

FOLDER: Final = "policies"
KIND: Final = "policy-in-force"
REF: Final = "PO-history"
_AAD: Final = b"policy/"


@dataclass(frozen=True, slots=True)
class Version:
    """One stretch of time under one policy. `until` "" for the last. Times are ISO 8601; `hash` as decisions name it, `sha256` of the texts;
    `proposal`, `operator` and `second`: who asked for it and who allowed it, where two had to; `stated`: its `effective_from`; `own`: the digest of the site's texts where a base policy came on top."""

    version: str
    hash: str
    sha256: str
    since: str
    until: str = ""
    stated: str = ""
    proposal: str = ""
    operator: str = ""
    second: str = ""
    own: str = ""


@dataclass(frozen=True, slots=True)
class InForce:
    """`folder` is for errors, and the site itself where its files are those in force; `waiting`: when the site's own come into force, where
    they wait; `approved` False: they are not what was approved."""

    folder: Path
    texts: Mapping[str, str]
    waiting: datetime | None = None
    approved: bool = True


def in_force(site: Path, ring: Keys, now: datetime) -> InForce:
    """The texts that count at this moment: the site's, or the approved ones where those were touched, or the last that were in force where
    those wait for their day. ConfigError where there are none."""
    folder, texts = approved(site, ring)
    starts = policy.effective_from(texts["policy.yaml"], file=str(folder / "policy.yaml"))
    if starts is None or starts <= now:
        return InForce(folder, texts, approved=folder == site)
    try:
        before = versions(site, ring)
    except Lost:
        before = _told(standing.in_force(site, ring))
    if not before:
        hint = f"takes effect only on {starts.isoformat(timespec='minutes')}, and no policy was in force before: leave the date out, or start with another one"
        raise ConfigError(str(folder / "policy.yaml"), "effective_from", hint)
    if digest(texts) in (before[-1].sha256, before[-1].own):  # it has been: a clock that was set back takes nothing away
        return InForce(folder, texts, approved=folder == site)
    return InForce(site / FOLDER, texts_of(site, ring, before[-1]), starts, folder == site)


def keep(site: Path, ring: Keys, store: Store, texts: Mapping[str, str], read: policy.Policy, *, now: datetime) -> None:
    """Before anything is decided by these texts. Doing it again changes nothing. StoreError where they cannot be kept."""
    sha256, own = digest(texts), {"own": digest({name: texts[name] for name in NAMES})} if len(texts) > len(NAMES) else {}
    try:
        with look(site) as kept:
            entries = kept.ledger(IN_FORCE, ring.journal)
    except Lost:
        one, mine = standing.in_force(site, ring), digest({name: texts[name] for name in NAMES})
        if mine in (one.facts.get("texts"), one.facts.get("approved")) or any(each.sha256 == sha256 for each in _told(one)):
            return  # the generation keeps them; the journal hears of it when it is back
        raise
    path = _path(site, sha256)
    if not path.exists():
        _write(path, seal(ring.seal, json.dumps(dict(texts)).encode(), _AAD + sha256.encode()))
    if not entries or entries[-1][1]["sha256"] != sha256:
        stated = {} if read.effective_from is None else {"stated": read.effective_from.isoformat(timespec="minutes")}
        store.note(KIND, now=now, ref=REF, body={"version": read.version, "policy": read.hash, "sha256": sha256, **own, **stated})


def versions(site: Path, ring: Keys) -> list[Version]:
    """The oldest first. StoreError where an entry is not ours."""
    if not recorded(site):
        return []
    with look(site) as kept:
        entries = kept.ledger(IN_FORCE, ring.journal)
        allowed = kept.ledger(PROPOSALS, ring.journal) if kept.any_operator() else []
    asked = {str(one.facts.get("sha256", "")): one for one in allowed if one.what == "policy" and one.state == "approved"}
    found: list[Version] = []
    for at, body in entries:
        if found and found[-1].sha256 == body["sha256"]:
            continue
        if found:
            found[-1] = _ended(found[-1], at)
        own = body.get("own", "")
        one = asked.get(own or body["sha256"])
        by = {} if one is None else {"proposal": one.id, "operator": one.operator, "second": one.second}
        found.append(Version(body["version"], body["policy"], body["sha256"], at, stated=body.get("stated", ""), own=own, **by))
    return found


def _told(one: standing.Generation) -> list[Version]:
    """The policy that was in force when a generation was made, as the journal said then."""
    said = one.facts.get("in_force") or {}
    if not said:
        return []
    return [
        Version(said["version"], said["policy"], said["sha256"], one.at, stated=said.get("stated", ""), own=said.get("own", ""))
    ]


def texts_of(site: Path, ring: Keys, one: Version) -> dict[str, str]:
    """ConfigError where the file is gone, was altered, or is sealed under another key."""
    path = _path(site, one.sha256)
    try:
        raw = realfile.content(path)
    except OSError as error:
        raise ConfigError(str(path), "", f"cannot be read ({trouble(error)}): restore it from the backup") from None
    try:
        texts: dict[str, str] = json.loads(unseal(ring.seal, _sealed(raw), _AAD + one.sha256.encode()))
    except StoreError as error:
        raise ConfigError(str(path), "", f"{error}: restore it from the backup") from None
    if digest(texts) != one.sha256:
        raise ConfigError(str(path), "", "is not the text that was in force: restore it from the backup")
    return texts


def named(found: list[Version], name: str) -> Version:
    """The version that a person means by its number or the beginning of its hash (the latest where it was in force several times).
    ConfigError for none, or for a number that several texts have."""
    fits = {one.sha256: one for one in found if name in (one.version, one.sha256) or (len(name) >= 4 and one.hash.startswith(name))}
    if not fits:
        raise ConfigError(
            "VERSION", "", f"no policy {name} was in force since the history is kept: `dlp policy history` lists them"
        )
    if len(fits) > 1:
        hashes = ", ".join(one.hash for one in fits.values())
        raise ConfigError("VERSION", "", f"several texts are called {name}: name one by its hash ({hashes})")
    return next(iter(fits.values()))


def rewrap(site: Path, old: bytes, new: bytes) -> None:
    """Wrap the key of each text under a new sealing key; again where a crash cut it short."""
    for path in sorted((site / FOLDER).glob("*")):
        if path.name.startswith("."):  # the draft of a process that was killed
            path.unlink()
        else:
            _write(path, rewrapped(_sealed(realfile.content(path)), _AAD + path.stem.encode(), old=old, new=new))


def _ended(one: Version, at: str) -> Version:
    return Version(**{**{name: getattr(one, name) for name in Version.__slots__}, "until": at})


def _path(site: Path, sha256: str) -> Path:
    return site / FOLDER / f"{sha256}.sealed"


def _sealed(raw: bytes) -> Sealed:
    size = int.from_bytes(raw[:2], "big")
    return Sealed(raw[2 : 2 + size], raw[2 + size :])


def _write(path: Path, item: Sealed) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        with os.fdopen(realfile.opener(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(len(item.wrapped).to_bytes(2, "big") + item.wrapped + item.body)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise StoreError(f"{path}: cannot be written ({trouble(error)})") from None


def facts(one: Version) -> dict[str, Any]:
    """As listings show it."""
    return {name: getattr(one, name) for name in Version.__slots__}
