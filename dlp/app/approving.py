"""The approved policy: what a second person allowed stays in force, whatever is written into the site's files past them.

    policy.yaml, exceptions.yaml, lexicons.yaml   what the site shows; loaded only where their digest was approved
    approved/                                     the copies that were, in force where those were touched
    proposals/PR-…/                               texts that wait for their second person

Applies from the first operator on; before, the site's files are the policy. The digests stand in the journal (`policy-approved`).
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from dlp import keys
from dlp.desk.proposals import Proposal, What
from dlp.desk.rights import Actor
from dlp.ports import ConfigError, StoreError, trouble
from dlp.store import FILE, look, marks, open_store, recorded

NAMES: Final = ("policy.yaml", "exceptions.yaml", "lexicons.yaml")
MOST: Final = 8 << 20
REF: Final = "PO-policy"


def texts_of(folder: Path) -> dict[str, str]:
    """The three texts as they stand; a missing one is "". ConfigError names what cannot be read."""
    found = {}
    for name in NAMES:
        try:
            found[name] = text_of(folder / name)
        except FileNotFoundError:
            found[name] = ""
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(str(folder / name), "", f"cannot be read ({trouble(error)})") from None
    return found


def text_of(path: Path) -> str:
    """Of a real file of bearable size: a pipe in its place would never end. OSError, UnicodeDecodeError as reading a file gives them."""
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags | os.O_NONBLOCK)) as file:
        return text_in(file, path)


def text_in(file: BinaryIO, path: Path) -> str:
    """As `text_of`, of a file that is open."""
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        raise ConfigError(str(path), "", "is no file")
    raw = file.read(MOST + 1)
    if len(raw) > MOST:
        raise ConfigError(str(path), "", f"is larger than {MOST:,} bytes")
    return raw.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")  # as text mode reads it


def digest(texts: Mapping[str, str]) -> str:
    """SHA-256 over names, lengths and texts."""
    whole = hashlib.sha256()
    for name in NAMES:
        content = texts[name].encode()
        whole.update(f"{name} {len(content)}\n".encode() + content)
    return whole.hexdigest()


def in_force(site: Path, ring: keys.Keys) -> tuple[Path, dict[str, str]]:
    """The folder whose policy counts, and its texts as they were looked at: the site itself, or `approved/` where the site's files
    are not what was approved; or the proposal's own, where who approved it died before the other two were written. ConfigError
    where none is.
    """
    wanted, why, remembered = "", "", marks.texts(site)
    if recorded(site):
        with look(site) as kept:
            why = kept.objection(marks.marks(ring.journal, remembered))
            wanted = kept.approved_policy(ring.journal) if kept.any_operator() else ""
    elif remembered:
        why = marks.GONE
    if why:  # which policy was approved is not known any more
        raise ConfigError(str(site / FILE), "", why)
    for folder in (site, site / "approved", *(site / "proposals").glob("PR-*")):
        try:
            texts = texts_of(folder)
        except ConfigError:
            if not wanted:
                raise
            continue  # whatever was done to these files, the approved ones are in force
        if not wanted or digest(texts) == wanted:
            return folder, texts
    raise ConfigError(
        str(site / "policy.yaml"), "", "is not the approved policy, and approved/ is not, either: restore one of them"
    )


def stage(site: Path, proposal_id: str, texts: Mapping[str, str]) -> str:
    """Put the texts aside until somebody decides on them; returns their digest."""
    (site / "proposals").mkdir(mode=0o700, exist_ok=True)
    folder = site / "proposals" / proposal_id
    folder.mkdir(mode=0o700, parents=True)
    _write(folder, texts)
    return digest(texts)


def keep_approved(site: Path) -> str:
    """Take the site's present texts as approved: where a site gets its first operator. Returns their digest."""
    texts = texts_of(site)
    (site / "approved").mkdir(mode=0o700, exist_ok=True)
    _write(site / "approved", texts)
    return digest(texts)


def approve(site: Path, proposal: Proposal, *, actor: Actor, reason: str, now: datetime) -> Proposal:
    """Settle a proposal and do what it says. StoreError where this person may not. A policy whose files a crash kept from being written is
    written when its approval is repeated."""
    if proposal.what is What.policy:
        with _alone(site):
            return _approve_policy(site, proposal, actor=actor, reason=reason, now=now)
    return _settled(site, proposal, actor=actor, reason=reason, now=now)


def _approve_policy(site: Path, proposal: Proposal, *, actor: Actor, reason: str, now: datetime) -> Proposal:
    staged = site / "proposals" / proposal.id
    if proposal.state == "approved" and staged.exists() and _over(site, proposal):
        shutil.rmtree(staged)  # what a crash left of it
        return proposal
    texts = texts_of(staged)
    if digest(texts) != proposal.facts["sha256"]:
        raise StoreError(f"{staged} is not what was proposed: propose it again")
    if proposal.state != "approved":
        proposal = _settled(site, proposal, actor=actor, reason=reason, now=now)
    (site / "approved").mkdir(mode=0o700, exist_ok=True)
    _write(site / "approved", texts)
    _write(site, texts)
    shutil.rmtree(staged)
    return proposal


def _settled(site: Path, proposal: Proposal, *, actor: Actor, reason: str, now: datetime) -> Proposal:
    store = open_store(site, keys.load(site / "keys"))
    try:
        return store.settle(proposal.id, kind="approved", actor=actor, reason=reason, now=now)
    finally:
        store.close()


@contextmanager
def _alone(site: Path) -> Iterator[None]:
    """One approval at a time, from the journal to the files: a slower one would write its texts over those of a later one."""
    (site / "proposals").mkdir(mode=0o700, exist_ok=True)
    handle = os.open(site / "proposals", os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _over(site: Path, proposal: Proposal) -> bool:
    """Are the texts of an approved proposal written already, or has a later one been approved since?"""
    with look(site) as kept:
        wanted = kept.approved_policy(keys.load(site / "keys").journal)
    written = all(digest(texts_of(folder)) == wanted for folder in (site, site / "approved"))
    return written or wanted != proposal.facts["sha256"]


def _write(folder: Path, texts: Mapping[str, str]) -> None:
    """Each file whole or not at all, as a reader sees it."""
    try:
        for name, text in texts.items():
            draft = folder / f".{name}.{os.getpid()}"
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o640)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(folder / name)
    except OSError as error:
        raise ConfigError(str(folder), "", f"cannot be written ({error.strerror})") from None
