"""The bot's line to a sender, beside `foi_dlp_synapse`: what became of his message, where he alone reads it."""

from __future__ import annotations

import logging
import time
from typing import Any

from synapse.module_api import EventBase, ModuleApi, make_deferred_yieldable, run_as_background_process
from twisted.internet.defer import DeferredLock

logger = logging.getLogger(__name__)

BOT = "보안 안내"
KOREA = 9 * 3600
"""Seconds before UTC: the officials' clock, whichever zone the server's is set to. Korea changes none in summer."""
ROOMS = "kr.foi_dlp.rooms"
"""Account data of the bot: user → room."""


def where_of(message: dict[str, Any]) -> str:
    """When and where to the sender sent it, behind what he is told of it: he is logged in, and the place is his own."""
    talk = message["conversation"]
    place = talk["name"] or ", ".join(one["address"] for one in message["recipients"][:3])
    now = time.gmtime(time.time() + KOREA)
    return f"\n\n보낸 시각: {now.tm_year}. {now.tm_mon}. {now.tm_mday}. {now.tm_hour:02}:{now.tm_min:02}\n받는 곳: {place}"


class Line:
    """A room of the sender and the bot, in which he alone reads what became of his message. Clients do not show the text of a refused request:
    Element has a mark and a button to try again. The bot's account has no password; nobody can speak as it."""

    def __init__(self, api: ModuleApi, localpart: str) -> None:
        self._api, self._localpart = api, localpart
        self._bot = f"@{localpart}:{api.server_name}" if localpart else ""
        self._rooms: dict[str, str] | None = None
        self._lock = DeferredLock()
        self._speaking = 0

    def speaks(self, event: EventBase) -> bool:
        """Is this one of its own events? Only while it makes one: an account of that name that somebody uses is asked about like any other."""
        return bool(self._speaking) and event.sender == self._bot

    def tell_later(self, user: str, text: str) -> None:
        if self._bot and user != self._bot:
            run_as_background_process("foi_dlp_line", self._tell, user, text, bg_start_span=False)

    async def _tell(self, user: str, text: str) -> None:
        await make_deferred_yieldable(self._lock.acquire())
        self._speaking += 1
        try:
            room = await self._room(user)
            # of an m.notice clients count and push nothing (.m.rule.suppress_notices)
            content = {"msgtype": "m.text", "body": text}
            await self._api.create_and_send_event_into_room(
                {"type": "m.room.message", "room_id": room, "sender": self._bot, "content": content}
            )
        except Exception as error:  # what was decided stands, told or not
            logger.error("foi-dlp: a sender was not told: %s", type(error).__name__)
        finally:
            self._speaking -= 1
            self._lock.release()

    async def _room(self, user: str) -> str:
        """His room with the bot, made where there is none; he is in it."""
        if self._rooms is None:
            if not await self._api.check_user_exists(self._bot):
                await self._api.register_user(self._localpart, BOT)
            kept = await self._api.account_data_manager.get_global(self._bot, ROOMS)
            self._rooms = dict((kept or {}).get("rooms", {}))
        room = self._rooms.get(user)
        if room is None:
            config = {"preset": "private_chat", "is_direct": True, "name": BOT, "invite": [user]}
            room, _ = await self._api.create_room(self._bot, config, ratelimit=False)
            self._rooms[user] = room
            await self._api.account_data_manager.put_global(self._bot, ROOMS, {"rooms": dict(self._rooms)})
        state = await self._api.get_room_state(room, [("m.room.member", user)])
        member = state.get(("m.room.member", user))
        membership = member.content.get("membership") if member is not None else None
        if membership not in ("join", "invite"):
            await self._api.update_room_membership(self._bot, user, room, "invite")
        if membership != "join":
            await self._api.update_room_membership(user, user, room, "join")
        return room
