"""The terminal application: seven screens, one pulse that looks for news, a sign while something is waited for, and no stack trace on anybody's screen."""

from __future__ import annotations

import asyncio
import time
from functools import partial
from importlib import import_module
from typing import Any, ClassVar, Final

from rich.text import Text
from textual import events
from textual.app import App, ComposeResult, ScreenStackError
from textual.binding import Binding
from textual.screen import ModalScreen, Screen
from textual.widgets import Static
from textual.worker import WorkerFailed

from dlp.dashboard.desk import Desk
from dlp.dashboard.edges import SCREENS
from dlp.dashboard.frame import ask
from dlp.dashboard.incidents import Incidents
from dlp.dashboard.look import CSS
from dlp.dashboard.wanted import Wanted
from dlp.language import speak
from dlp.texts.screens import LANGS, Say, words

PULSE_S: Final = 1.0
SIGN_S: Final = 0.3
"""Work in the background that is met twice at this distance is said to be under way: what is answered at once does not flicker."""
LATER: Final = {
    "live": ("live", "Live"), "held": ("held", "Held"), "rules": ("rules", "Rules"), "health": ("health", "HealthScreen"), "trend": ("trend", "Trend"),
    "proposals": ("proposals", "ProposalsScreen"),
}  # fmt: skip


class Dashboard(App[None]):
    """`crash` is the exception that ended it, if one did: whoever ran it reports that by type and place, never by its text."""

    CSS = CSS
    TITLE = "dlp"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar = [
        *(Binding(str(n), f"go('{name}')", show=False) for n, name in enumerate(SCREENS, 1)),
        Binding("ctrl+c", "quit", show=False),
    ]

    def __init__(self, desk: Desk, lang: str) -> None:
        super().__init__()
        self.desk, self.lang = desk, lang
        speak(lang)  # what a screen shows of other rooms (the doctor, errors) is in its language, too
        self.told: dict[str, float] = {}  # troubles that were shown, and when
        self.crash: BaseException | None = None
        self._seq = -1
        self._held = 0
        self._busy = self.waiting = False
        self._opened = 0.0  # when the window that is on top was
        self._lists = {tongue: Incidents(desk, words(tongue)) for tongue in LANGS}
        for tongue in LANGS:
            for name in SCREENS:
                self.add_mode(f"{name}.{tongue}", partial(self._screen, name, tongue))

    @property
    def say(self) -> Say:
        return words(self.lang)

    def _screen(self, name: str, tongue: str) -> Screen[None]:
        """A screen is loaded when it is first looked at: the first picture does not wait for the others."""
        if name == "incidents":
            return self._lists[tongue]
        module, kind = LATER[name]
        made: Screen[None] = getattr(import_module(f"dlp.dashboard.{module}"), kind)(self.desk, words(tongue))
        return made

    async def _open(self, name: str) -> None:
        await self.switch_mode(f"{name}.{self.lang}")

    def compose(self) -> ComposeResult:
        """Until the first screen is there: to load it takes a while on a busy machine."""
        yield Static(self.say("busy"), markup=False)

    async def on_mount(self) -> None:
        self.set_interval(SIGN_S, self._look_at_work)
        await asyncio.to_thread(import_module, "dlp.dashboard.live")
        await self._open("live")
        self.set_interval(PULSE_S, self._beat)
        self._beat()
        self.run_worker(self._load_rest, thread=True, group="pulse")

    @staticmethod
    def _load_rest() -> None:
        """What the first key of a kind would otherwise wait for."""
        for module in (*(module for module, _ in LATER.values()), "keys", "incident"):
            import_module(f"dlp.dashboard.{module}")

    # ------------------------------------------------------------ news

    def _beat(self) -> None:
        """Has the journal grown? Asked of the screen that is open, so that a dead screen keeps no question alive."""
        try:
            screen = self.screen
        except ScreenStackError:  # one screen is gone and the next not there yet: the next beat asks
            return
        ask(screen, self._pulse, self._felt, group="pulse")

    def _pulse(self) -> tuple[int, int]:
        return self.desk.seq(), self.desk.held_count()

    def _felt(self, found: tuple[int, int]) -> None:
        seq, held = found
        if not self.screen_stack or not self.screen.is_mounted:
            return  # a screen that is still being made has nothing to say it on: the next beat does
        self._held = held
        self._show_pulse()
        if seq != self._seq:
            news = getattr(self.screen, "news", None)
            if news is not None:
                news()
        self._seq = seq

    def _look_at_work(self) -> None:
        """Is an answer waited for? Whoever pressed a key sees that it was taken."""
        busy = any(one.is_running and one.group != "pulse" for one in self.workers)
        waiting, self._busy = busy and self._busy, busy
        if waiting != self.waiting:
            self.waiting = waiting
            self._show_pulse()

    def _show_pulse(self) -> None:
        """Above, on the right: that something is waited for, else how many messages wait for a person."""
        long, short = (self.say("busy"), "…") if self.waiting else (f"= {self.say('nav.held')} {self._held:,}", f"= {self._held:,}")
        for line in self.screen.query("#pulse").results(Static) if self.screen_stack else ():
            told = Text(long, style="bold #e69f00")
            if told.cell_len > line.content_size.width:  # the number is what matters
                told = Text(short, style="bold #e69f00")
            line.update(told if self.waiting or self._held else "")

    # ------------------------------------------------------------ going about

    async def action_go(self, name: str) -> None:
        """A screen by name; the digit of the open one leads back to its list."""
        if f"{name}.{self.lang}" == self.current_mode:
            while len(self.screen_stack) > 1:
                await self.pop_screen()
        await self._open(name)

    async def action_lang(self) -> None:
        """The same screen in the other language."""
        name = self.current_mode.partition(".")[0]
        self.lang = next(tongue for tongue in LANGS if tongue != self.lang)
        speak(self.lang)
        self._seq = -1
        await self._open(name)

    async def action_filtered(self) -> None:
        await self.to_incidents()
        self._lists[self.lang].action_filter()

    async def to_incidents(self) -> None:
        await self._open("incidents")
        while len(self.screen_stack) > 1:
            await self.pop_screen()

    def push_screen(self, screen: Any, *given: Any, **how: Any) -> Any:
        self._opened = time.monotonic()
        return super().push_screen(screen, *given, **how)

    async def on_event(self, event: events.Event) -> None:
        """What was typed before a window stood there was not meant for it."""
        if isinstance(event, events.Key) and event.time < self._opened and isinstance(self.screen, ModalScreen):
            return
        await super().on_event(event)

    def action_help(self) -> None:
        from dlp.dashboard.keys import Keys

        self.push_screen(Keys(self.say))

    def open_incident(self, incident_id: str, ids: list[str]) -> None:
        from dlp.dashboard.incident import Incident

        self.push_screen(Incident(self.desk, self.say, incident_id, ids))

    async def show_rule(self, rule: str) -> None:
        await self.to_incidents()
        self._lists[self.lang].show(Wanted(rule=rule))

    # ------------------------------------------------------------ bugs

    def _handle_exception(self, error: Exception) -> None:
        """Textual would print a stack trace with the values of local variables, among them what a record says."""
        self.crash = error.error if isinstance(error, WorkerFailed) else error
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()
