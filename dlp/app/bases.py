"""Approved grounds of a site: those of the register and those of the desk, as a message refers to them; asking for one and settling it.

A message that refers to nothing costs one comparison. For one that does, the register's table is in memory, and the journal is read again
only where an entry about a ground was added since. Which are used up is asked of those that are counted.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dlp import register
from dlp.basis import Basis
from dlp.desk.rights import Operator, Role
from dlp.keys import Keys
from dlp.ledgers.bases import BASES, Approver
from dlp.linkage import canon
from dlp.linkage.basis import recipient_words, reference, references
from dlp.linkage.index import Index
from dlp.model import Message
from dlp.record import masked_address
from dlp.settings import Settings
from dlp.store import look, recorded

if TYPE_CHECKING:
    from dlp.store.records import Records


class Bases:
    """The approved grounds of one register generation. Thread-safe. `site` is read, never written."""

    def __init__(self, site: Path, keys: Keys, index: Index) -> None:
        self._site, self._keys, self._index = site, keys, index
        self._of_register = register.load_bases(site, keys, index)
        self._lock = threading.Lock()
        self._seen = -1  # seq of the newest entry about a ground that `_of_desk` knows
        self._of_desk: tuple[Basis, ...] = ()

    def of(self, message: Message, *, incident: str = "", content: str = "") -> tuple[Basis, ...]:
        """Those that this message refers to, and, for a held one, those that were asked for because of it. What was used up is not among
        them, but for the same message again (`content`: its token). StoreError where the journal cannot be read."""
        named = references(message)
        if not named and not incident:
            return ()
        wanted = frozenset(map(self._index.token, named))
        found = [one for one in self._of_register if not one.refs.isdisjoint(wanted)]
        if not recorded(self._site):
            return tuple(found)
        with look(self._site) as kept:
            found += [one for one in self._desk(kept) if not one.refs.isdisjoint(wanted) or (incident and one.incident == incident)]
            return tuple(one for one in found if not one.times or self._left(kept, one, content))

    def _desk(self, kept: Records) -> tuple[Basis, ...]:
        with self._lock:
            seen = kept.last_entry(BASES)
            if seen != self._seen:
                approved = [one.basis for one in kept.ledger(BASES, self._keys.journal)]
                self._of_desk = tuple(
                    replace(one, refs=one.refs | {self._index.token(reference(one.id))}) for one in approved if one is not None
                )
                self._seen = seen
            return self._of_desk

    @staticmethod
    def _left(kept: Records, basis: Basis, content: str) -> bool:
        carried = kept.carried(basis.id)
        return len(carried) < basis.times or content in carried


def body_of(
    index: Index,
    *,
    ground: str,
    article: str,
    document: str,
    digest: str,
    consent_id: str,
    purpose: str,
    sender: str,
    recipients: Iterable[str],
    items: Iterable[str],
    valid_from: str,
    valid_to: str,
    times: int,
    incident: str,
) -> dict[str, Any]:
    """The entry that asks for a ground, without who asks and why. Addresses become keyed tokens and shapes; of an institution its name stays."""
    to = named(recipients)
    words = {index.token(word) for text in to for word in recipient_words(text, index)}
    refs = {index.token(word) for text in (document, consent_id) if (word := reference(text))}
    return {
        "ground": ground, "article": article, "document": document, "digest": digest, "consent_id": consent_id, "purpose": purpose,
        "for": sender, "recipients": [_shown(text) for text in to], "words": sorted(words), "refs": sorted(refs), "items": list(items),
        "valid_from": valid_from, "valid_to": valid_to, "times": times, "incident": incident,
    }  # fmt: skip


def named(recipients: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text.strip() for text in recipients if text.strip()))


def _shown(text: str) -> str:
    return masked_address(text) if canon.party(text)[0] in ("email", "phone") or "@" in text else text


def approver(index: Index, config: Settings, name: str, staff: Mapping[str, Operator]) -> Approver:
    """Who approves: an operator, and the official he is. On a site without operators he is the official whose id he gives; on another, his id,
    his login or either before the agency's domain must lead to one official, else he is none of them."""
    person = staff.get(name)
    words = [name] if person is None else [name, person.login]
    found = {official for word in words if word for official in _officials(index, config, word)}
    staff_id = found.pop() if len(found) == 1 else ""
    roles = index.staff[staff_id].roles if staff_id else frozenset[str]()
    officer = "cpo" in roles or (person is not None and Role.privacy_officer in person.roles)
    return Approver(name, staff_id, officer or not roles.isdisjoint(config.policy.basis_approvers), officer)


def _officials(index: Index, config: Settings, word: str) -> set[str]:
    same = {staff_id for staff_id in index.staff if staff_id.casefold() == word.casefold()}
    if same:
        return same
    spelt = [f"@{word}", *(f"{word}@{domain.lstrip('@')}" for domain in config.agency.domains)]
    return {official for text in spelt for official in index.party(text).staff_ids}


def institution(index: Index, text: str) -> frozenset[str]:
    """The kind of the institution that a named recipient is, by an address of his, a whole domain or his name; none where he is none."""
    partner = index.party(f"somebody@{host}" if (host := canon.domain(text)) else text).partner or index.institution(text)
    return frozenset({partner.kind} if partner is not None else ())


def concerned(index: Index, recipients: Iterable[str]) -> bool:
    """Is one of them interested in an open case? Then the privacy officer has to approve."""
    return any(index.open.interests(index.party(text)) for text in recipients)
