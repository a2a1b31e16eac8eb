"""The approved policy: what a second person allowed stays in force, whatever is written into the site's files past them.

    policy.yaml, exceptions.yaml, lexicons.yaml   what the site shows; loaded only where their digest was approved
    approved/                                     the copies that were, in force where those were touched
    proposals/PR-…/                               texts that wait for their second person

Applies from the first operator on; before, the site's files are the policy. The digests stand in the journal (`policy-approved`).
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from dlp import keys
from dlp.app import history
from dlp.app.texts import digest, texts_of, write
from dlp.desk.rights import Actor
from dlp.ledgers.policies import APPROVED
from dlp.ledgers.proposals import Proposal, What
from dlp.policy import parse
from dlp.ports import ConfigError, StoreError
from dlp.store import look, open_store

REF: Final = "PO-policy"


def stage(site: Path, proposal_id: str, texts: Mapping[str, str]) -> str:
    """Put the texts aside until somebody decides on them; returns their digest."""
    (site / "proposals").mkdir(mode=0o700, exist_ok=True)
    folder = site / "proposals" / proposal_id
    folder.mkdir(mode=0o700, parents=True)
    write(folder, texts)
    return digest(texts)


def keep_approved(site: Path) -> str:
    """Take the site's present texts as approved: where a site gets its first operator. Returns their digest."""
    texts = texts_of(site)
    (site / "approved").mkdir(mode=0o700, exist_ok=True)
    write(site / "approved", texts)
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
    if proposal.state != "open" and not staged.exists():
        return _settled(site, proposal, actor=actor, reason=reason, now=now)  # which says what became of it
    texts = texts_of(staged)
    if digest(texts) != proposal.facts["sha256"]:
        raise StoreError(f"{staged} is not what was proposed: propose it again")
    if proposal.state != "approved":
        _kept(site, now)
        proposal = _settled(site, proposal, actor=actor, reason=reason, now=now)
    (site / "approved").mkdir(mode=0o700, exist_ok=True)
    write(site / "approved", texts)
    write(site, texts)
    shutil.rmtree(staged)
    _kept(site, now)
    return proposal


def _kept(site: Path, now: datetime) -> None:
    """What is in force at this moment goes into the history, as it does where a program decides by it: texts that wait for their day need
    those before them."""
    ring = keys.load(site / "keys")
    try:
        found = history.in_force(site, ring, now)
        read = parse(found.texts["policy.yaml"], found.texts["exceptions.yaml"])
    except ConfigError:
        return  # nothing is in force: a better policy is on its way in
    store = open_store(site, ring)
    try:
        history.keep(site, ring, store, found.texts, read, now=now)
    finally:
        store.close()


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
        wanted = kept.ledger(APPROVED, keys.load(site / "keys").journal)
    written = all(digest(texts_of(folder)) == wanted for folder in (site, site / "approved"))
    return written or wanted != proposal.facts["sha256"]
