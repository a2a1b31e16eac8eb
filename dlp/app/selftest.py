"""Is it still alive? A built-in requester's message goes through every entrance, as a client would send it, and must be stopped.

The message is a fixed text with a code that only this site's key makes, good for ten minutes. The gate knows it, decides it by the site's own
detectors and policy over a register of one invented case, and records nothing: it appears in no list, figure or letter. It is never delivered: where the
policy would let it go, the entrance gets no decision, and that is what the test finds. A message with one word more is none of these and is
decided like any other, so the code opens no door.
"""

from __future__ import annotations

import asyncio
import hmac
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from dlp.app import postfix
from dlp.app.answer import Answer
from dlp.app.entrances import amiss_of
from dlp.app.site import Site
from dlp.linkage.index import Index, build_index
from dlp.linkage.memory import Memory
from dlp.linkage.tokens import Tokens
from dlp.log import event, trouble
from dlp.model import Action, Message
from dlp.pipeline.scan import scan
from dlp.ports import PROBE_FROM, PROBE_TO, Connector, StoreError, Ticket
from dlp.store import open_reader

KIND, ASKED = "selftest", "selftest-asked"
RUN, ASK = "ST-run", "ST-ask"
"""Refs of the entries: what was found, and that somebody asks for it."""
EVERY: Final = 3600.0
AGAIN: Final = 60.0
"""Seconds until an entrance that gave no answer is asked again, and between two looks at what stands behind them."""
PATIENCE: Final = 20.0
"""Seconds for one such look."""
_GOOD: Final = 600
_TEXT: Final = "[FOI-DLP {code}] 정보공개 청구인 {name}, 연락처 {mobile}, 접수번호 {case}"
_NAME, _MOBILE, _CASE, _TO_MOBILE = "한시험", "010-0199-0177", "99019901", "010-0188-0166"
_CODE: Final = re.compile(r"\[FOI-DLP ([a-j]{10})-([a-p]{32})\]")
_LETTERS: Final = str.maketrans("0123456789abcdef", "abcdefghijklmnop")
_DIGITS: Final = str.maketrans("abcdefghij", "0123456789")
"""The code is written in letters: long runs of digits and letters look like numbers of other countries, and their recognizers take a second to load."""
_AROUND: Final = frozenset(("", "/"))
"""What an entrance puts beside the text: a web request's path."""
_WORDS: Final[Mapping[bool | None, str]] = {True: "stopped", False: "passed", None: "none"}
_TOLD: Final = "자체 점검 메시지입니다. 정상으로 막았습니다."


def text(key: bytes, at: float) -> str:
    """The message of this moment. `key`: the site's register key."""
    return _TEXT.format(code=f"{int(at)}-{_mark(key, int(at))}".translate(_LETTERS), name=_NAME, mobile=_MOBILE, case=_CASE)


def _mark(key: bytes, at: int) -> str:
    return hmac.digest(key, b"selftest\0%d" % at, "sha256").hex()[:32]


class Selftest:
    """The gate's half. Pure but for the log."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def recognised(self, message: Message, at: float) -> bool:
        """Is it this site's own test of the last minutes, the whole message and nothing beside it?"""
        if message.text is None or len(message.text) > 400 or message.attachments or message.html is not None or message.subject:
            return False
        said = message.text.reveal()
        match = _CODE.search(said)
        if match is None:
            return False
        made, key = int(match[1].translate(_DIGITS)), self._site.keys.register
        return (
            abs(at - made) <= _GOOD
            and hmac.compare_digest(match[2], _mark(key, made).translate(_LETTERS))
            and said.replace(text(key, made), "").strip() in _AROUND
        )

    def ticket(self, message: Message, connector: str) -> Ticket:
        """A refusal without a record. StoreError where the policy would not have stopped it: then there is no decision to be had."""
        tools = replace(self._site.tools, index=self._index, known={})
        now = datetime.now(UTC)
        done = scan(message, (), (), tools=tools, memory=Memory(), now=now, clock=time.perf_counter_ns)
        decision = done.verdict.decision
        if decision.action < Action.MASK:
            event("selftest", level="ERROR", entrance=connector, state="not-stopped")
            self._site.let_go.add(connector)
            raise StoreError("the policy lets the self-test go")
        verdict = replace(done.verdict, decision=replace(decision, action=Action.BLOCK), masked=None)
        return Ticket("", verdict, "", _TOLD, Answer(verdict).to_dict())

    @cached_property
    def _index(self) -> Index:
        staff: list[dict[str, str | list[str]]] = [
            {"staff_id": "FOIDLP1", "name": "점하나", "department": "점검과", "title": "주무관", "email": PROBE_FROM, "roles": ["none"]},
            {"staff_id": "FOIDLP2", "name": "점두리", "department": "점검과", "title": "과장", "email": PROBE_TO, "mobile": _TO_MOBILE, "roles": ["none"]},
        ]  # fmt: skip
        case: dict[str, str | list[str]] = {
            "case_no": _CASE, "title": "자체 점검", "requester": _NAME, "mobile": _MOBILE, "received_on": "2026-01-02", "status": "open",
            "department": "점검과", "handlers": ["FOIDLP1"], "interested": ["FOIDLP2"],
        }  # fmt: skip
        return build_index([case], Tokens(self._site.keys.register), staff=staff)


@dataclass(frozen=True, slots=True)
class Found:
    """Of one round: entrance → `stopped`, `passed` (the message went through, or the policy would have let it), `silent` (no answer), `shadow` (nothing is
    stopped there by the settings), `none` (this entrance hears of messages when they are delivered). `amiss`: entrance → what stands behind it and is not
    as it must be."""

    at: datetime
    results: Mapping[str, str]
    seq: int = 0  # of its entry in the journal
    amiss: Mapping[str, str] = field(default_factory=dict)
    answers: int = 0
    """Entry of the newest question that was there when the round began: one in hand saw nothing of what came after."""

    @property
    def bad(self) -> list[str]:
        """Entrances that did not stop it, in order."""
        return [name for name, word in sorted(self.results.items()) if word in ("passed", "silent")]

    @property
    def ok(self) -> bool:
        return not self.bad and not self.amiss


def last(site: Path) -> Found | None:
    """What the newest round found, as the journal has it; None where there was none."""
    reader = open_reader(site)
    try:
        if reader.empty:
            return None
        with reader.look() as kept:
            entry = kept.latest(RUN)
    finally:
        reader.close()
    return (
        None
        if entry is None
        else Found(
            datetime.fromisoformat(entry[1]), entry[2]["results"], entry[0], entry[2].get("amiss", {}), entry[2].get("answers", 0)
        )
    )


class Rounds:
    """The serving process's half: sends, and records what was found."""

    def __init__(self, site: Site, running: Mapping[str, Connector], tables: Mapping[str, Mapping[str, Any]]) -> None:
        self._site, self._running, self._tables = site, running, tables
        self._next = self._look = 0.0
        self._amiss: Mapping[str, str] = {}
        self._looks: dict[str, asyncio.Task[str]] = {}
        self._answered = 0

    async def turn(self) -> None:
        """One round if it is time, if somebody asked, or if something behind an entrance broke or was mended."""
        asked = await asyncio.to_thread(self._site.recording.store.last_of, ASK)
        if time.monotonic() >= self._next or asked > self._answered or await self._changed():
            self._answered = asked
            await self.run()

    async def run(self) -> Found:
        self._next = time.monotonic() + EVERY
        names = list(self._running)
        self._site.let_go.clear()
        self._amiss = await self._behind()
        words = await asyncio.gather(*(self._one(name) for name in names))
        found = Found(datetime.now(UTC), dict(zip(names, words, strict=True)), amiss=self._amiss)
        self._tell(found)
        try:
            self._site.recording.note(
                KIND,
                {
                    "results": dict(found.results),
                    "ok": found.ok,
                    "answers": self._answered,
                    **({"amiss": dict(found.amiss)} if found.amiss else {}),
                },
                ref=RUN,
            )
        except StoreError as error:
            trouble("selftest", error)
        if not found.bad:
            self._site.trouble.pop(KIND, None)
        else:
            bad = ", ".join(found.bad)
            passed = [name for name in found.bad if found.results[name] == "passed"]
            self._site.trouble[KIND] = (
                f"the self-test was not stopped: {', '.join(passed)}" if passed else f"the self-test got no answer: {bad}"
            )
            if not passed:  # a busy machine may answer a minute later
                self._next = time.monotonic() + AGAIN
            event("selftest", level="ERROR", state="failed", entrance=bad)
        self._site.proved = found
        return found

    def _tell(self, found: Found) -> None:
        for name in self._running:
            self._site.trouble.pop(f"{name}-behind", None)
        for name, why in found.amiss.items():
            self._site.trouble[f"{name}-behind"] = why
            event("selftest", level="ERROR", state="behind", entrance=name)

    async def _changed(self) -> bool:
        if time.monotonic() < self._look:
            return False
        return await self._behind() != self._amiss

    async def _behind(self) -> Mapping[str, str]:
        self._look = time.monotonic() + AGAIN
        names = [name for name in self._running if name in self._tables]
        found = await asyncio.gather(*(self._of_one(name) for name in names))
        return {name: why for name, why in zip(names, found, strict=True) if why}

    async def _of_one(self, name: str) -> str:
        """One look at a time: what hangs keeps one thread, not one more each minute, of those that everything else shares."""
        look = self._looks.get(name)
        if look is None or look.done():
            look = self._looks[name] = asyncio.create_task(asyncio.to_thread(self._look_behind, name))
            look.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
        try:
            return await asyncio.wait_for(asyncio.shield(look), PATIENCE)
        except Exception as error:  # noqa: BLE001  whatever it was, nobody knows what stands behind
            trouble("selftest", error)
            return "what stands behind it could not be looked at"

    def _look_behind(self, name: str) -> str:
        table = self._tables[name]
        if why := amiss_of(name, table):
            return why
        if name == "milter" and self._site.settings.milter.enabled:
            signs = postfix.asked(self._site.folder, self._site.settings, self._site.flags)
            if any(sign.state == postfix.BAD for sign in signs):
                return "Postfix is not set up as the recipe says: dlp doctor --only milter"
        return ""

    async def _one(self, name: str) -> str:
        probe: Any = getattr(self._running[name], "probe", None)
        if probe is None:
            return "none"
        if getattr(getattr(self._site.settings, name, None), "mode", "") == "shadow":
            return "shadow"
        try:
            return _WORDS[await probe(text(self._site.keys.register, time.time()))]
        except Exception as error:  # noqa: BLE001  nobody knows whether it was stopped; named by type and place
            trouble("selftest", error)
            return "passed" if name in self._site.let_go else "silent"
