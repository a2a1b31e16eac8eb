"""The calls about approved grounds of a store; what they do is `dlp.store.bases`, which few commands need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from dlp.keys import Keys
from dlp.store.engine import Connection, Engine, Rows
from dlp.store.pen import Pen, stamp

if TYPE_CHECKING:
    from dlp.desk.rights import Actor
    from dlp.ledgers.bases import Approver, Request
    from dlp.record import Record


class Opened(Protocol):
    _database: Engine
    _keys: Keys

    def _write(self) -> AbstractContextManager[Pen]: ...


class Grounds:
    """A part of `SqlStore`."""

    def basis_carried(self: Opened, basis_id: str) -> frozenset[str]:
        from dlp.store import bases

        with self._database.read() as connection:
            return bases.messages(connection, basis_id)

    def ask_basis(self: Opened, body: Mapping[str, Any], *, now: datetime) -> str:
        from dlp.store import bases

        with self._write() as pen:
            return bases.request(pen, body, now=now)

    def settle_basis(
        self: Opened, basis_id: str, *, kind: str, actor: Actor, second: Approver, reason: str, now: datetime
    ) -> Request:
        from dlp.store import bases

        with self._write() as pen:
            return bases.settle(pen, self._keys.journal, basis_id, kind=kind, actor=actor, second=second, reason=reason, now=now)

    def use_bases(self: Opened, decision_id: str, grounds: Iterable[Mapping[str, Any]], *, message: str, now: datetime) -> None:
        from dlp.store import bases

        with self._write() as pen:
            bases.take(pen, grounds, decision_id=decision_id, message=message, at=stamp(now))

    @staticmethod
    def _take(pen: Pen, grounds: Iterable[Mapping[str, Any]], record: Record, *, at: str) -> None:
        from dlp.store import bases

        bases.take(pen, grounds, decision_id=record.id, message=record.content_token, at=at)

    @staticmethod
    def _used(connection: Connection, decision_id: str) -> Rows:
        """What a decision has used."""
        from dlp.store import bases

        return bases.asked(connection, decision_id)

    @staticmethod
    def _settled(pen: Pen, decision_id: str, used: Iterable[tuple[str, str]], *, delivered: bool, at: str) -> None:
        """What a decision has `used` is given back where its message was not delivered, and counts again where it was after all."""
        from dlp.store import bases

        (bases.take_again if delivered else bases.give_back)(pen, decision_id, used, at=at)
