"""Tells the sender by mail where his entrance has no way of its own to tell him (SMS: the row is just not sent; of a refusal, a program that asks
over HTTP and takes no webhook, as the adapters for Mattermost and Rocket.Chat after a restart, or without their address). The mail goes to the address that
the staff table has for him, through the server of `notify.mail`; who is in no table is not told.

Sent beside the decision, a few times within some minutes, then given up: what was decided stands whether anybody was told or not.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from dlp import notices
from dlp.log import event, trouble
from dlp.model import Action, Party
from dlp.notify.mail import Post
from dlp.particles import particle
from dlp.ports import ConfigError, DeliveryError, Ticket
from dlp.register import sealed
from dlp.register.small_tables import rows_of

if TYPE_CHECKING:
    from dlp.app.site import Site

TEXTS: Final = {
    what: {
        **notices.texts(what),
        "refused-at-once": (
            f"보낸 {particle(what, '을/를')} 보내지 않았습니다",
            f"보낸 {particle(what, '은/는')} 받는 사람에게 가지 않았습니다.",
        ),
    }
    for what in ("문자", "메시지")
}
_TOLD_AS: Final = {Action.BLOCK: "refused-at-once", Action.HOLD: "held", Action.MASK: "masked", Action.ALERT: "alert"}
MOST: Final = 1000
"""Mails that wait at once; of more the oldest are given up."""
ATTEMPTS: Final = (0.0, 10.0, 60.0, 300.0)
"""Seconds after which a mail is tried, one after the other."""


@dataclass(slots=True)
class _Letter:
    to: str = field(repr=False)
    subject: str
    text: str = field(repr=False)
    key: str
    tries: int = 0
    due: float = 0.0


class Telling:
    """A thread that sends; started with the first letter. Thread-safe."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._waiting: deque[_Letter] = deque(maxlen=MOST)
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._addresses: tuple[str, dict[str, str]] = ("", {})

    def decided(self, ticket: Ticket) -> None:
        """Of a message whose decision was carried out."""
        from dlp.app.entrances import telling_of  # which knows the site, and the site this

        told = ticket.verdict.decision.told
        if told is Action.ALLOW or not ticket.user_message or telling_of(ticket.entrance) != "mail":
            return
        sender = ticket.verdict.message.sender
        self._tell(_TOLD_AS[told], sender, ticket.incident_id, ticket.about, said=ticket.user_message)

    def reviewed(self, kind: str, entrance: str, sender: Party | None, meta: Mapping[str, Any], *, untold: bool = False) -> None:
        """`kind` is `released` or `refused`; `meta` is the held message's, with the reviewer's `words`. `untold`: his entrance would have told
        him, and had nobody to pass it on."""
        from dlp.app.entrances import telling_of

        if sender is not None and (untold or telling_of(entrance) == "mail"):
            words = str(meta.get("words", ""))
            said = f"검토자의 말: {words}" if words else ""
            self._tell(
                kind,
                sender,
                str(meta.get("incident_id", "")),
                meta.get("about") or {},
                said=said,
                what="메시지" if untold else "문자",
            )

    def _tell(self, kind: str, sender: Party, incident: str, about: Mapping[str, Any], *, said: str, what: str = "문자") -> None:
        if not self._site.settings.notify.mail.server:
            return
        to = self._address(sender)
        if not to:
            return
        title, text = TEXTS[what][kind]
        parts = (text, "\n".join(notices.which(about)), said, f"사건 번호: {incident}")
        letter = _Letter(
            to, f"[{incident}] {title}", "\n\n".join(part for part in parts if part) + "\n", f"sender/{incident}/{kind}"
        )
        with self._changed:
            self._waiting.append(letter)
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name="dlp-telling", daemon=True)
                self._thread.start()
            self._changed.notify()

    def _address(self, sender: Party) -> str:
        """The mail address of an official; "" for who is in no staff table."""
        index = self._site.tools.index
        number = sender.staff_id or index.party(sender.address.reveal()).staff_id or ""
        if not number:
            return ""
        if self._addresses[0] != index.generation:
            stored = sealed.read(self._site.folder, self._site.keys, "staff")
            rows = rows_of(stored[1]) if stored is not None else []
            self._addresses = index.generation, {str(row["staff_id"]): str(row.get("email") or "") for row in rows}
        return self._addresses[1].get(number, "")

    def _loop(self) -> None:
        while True:
            with self._changed:
                while not (letter := self._next()):
                    self._changed.wait(1.0 if self._waiting else None)
            try:
                Post(self._site.settings.notify.mail).send([letter.to], letter.subject, letter.text, key=letter.key)
            except (DeliveryError, ConfigError) as error:
                self._again(letter, error.code if isinstance(error, DeliveryError) else "settings")
            except Exception as error:  # noqa: BLE001  the thread must go on; the error is named by type and place
                trouble("tell-sender", error)

    def _next(self) -> _Letter | None:
        now = monotonic()
        for letter in self._waiting:
            if letter.due <= now:
                self._waiting.remove(letter)
                return letter
        return None

    def _again(self, letter: _Letter, code: str) -> None:
        letter.tries += 1
        if letter.tries >= len(ATTEMPTS):
            event("tell-sender", level="WARNING", state="given-up", code=code)
            return
        letter.due = monotonic() + ATTEMPTS[letter.tries]
        with self._changed:
            self._waiting.append(letter)
