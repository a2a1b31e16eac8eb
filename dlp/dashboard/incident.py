"""One incident, stage by stage. From here it can be judged, and a held message decided."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from dlp.dashboard import marks
from dlp.dashboard.decide import POSSIBLE, Asked, Field, Reason, about, act, decide
from dlp.dashboard.desk import Desk
from dlp.dashboard.edges import Hint, Key
from dlp.dashboard.frame import ask, bindings, bottom, over
from dlp.dashboard.several import previewed
from dlp.dashboard.stages import headline, judged, stages
from dlp.dashboard.told import Told, sender_lines
from dlp.ledgers.provisions import is_provision
from dlp.record.titles import title_of
from dlp.texts.screens import Say

if TYPE_CHECKING:
    from dlp.app.sender import Sender

KEYS: Final = (
    Key("escape", "back", "key.back"),
    Key("r", "decide('release')", "key.release"),
    Key("x", "decide('refuse')", "key.refuse"),
    Key("t", "resolve('true')", "key.true"),
    Key("f", "resolve('false_positive')", "key.false"),
    Key("l", "resolve('lawful')", "key.lawful"),
    Key("p", "preview", "key.preview"),
    Key("w", "who", "key.who"),
    Key("s", "template", "key.template"),
    Key("k", "question", "key.question"),
    Key("a", "assign", "key.assign"),
    Key("m", "comment", "key.comment"),
    Key("n", "move(1)", "key.next"),
    Key("b", "move(-1)", "key.previous"),
)


class Incident(Screen[None]):
    """`ids` is the list it was opened from, for the next and the one before."""

    BINDINGS: ClassVar = bindings(KEYS)

    def __init__(self, desk: Desk, say: Say, incident_id: str, ids: list[str]) -> None:
        super().__init__()
        self.desk, self.say = desk, say
        self._shown, self._ids = incident_id, ids
        self._record: dict[str, Any] = {}
        self._looked: set[str] = set()

    def compose(self) -> ComposeResult:
        yield Static(self.say("busy"), id="headline")
        yield Static("", id="judged")
        yield VerticalScroll(id="stages")
        yield bottom(self.say, KEYS)

    def on_screen_resume(self) -> None:
        self.query_one("#stages").focus()
        self.news()

    def news(self) -> None:
        asked = self._shown
        ask(self, lambda: self._read(asked), self._show, group="incident")

    def _read(self, incident_id: str) -> dict[str, Any]:
        if incident_id not in self._looked:  # journalled before it is shown, once and not at every refresh
            self.desk.looked(incident_id)
            self._looked.add(incident_id)
        record = self.desk.incident(incident_id)
        return record | {"steps": self.desk.steps(record), "particulars": self.desk.particulars(record)}

    async def _show(self, record: dict[str, Any]) -> None:
        self._record = record
        self.query_one("#headline", Static).update(headline(self.say, record))
        self.query_one("#judged", Static).update(judged(self.say, record))
        state = "uncertain" if record.get("uncertain") else record["state"]
        for hint in self.query(Hint):  # a key that would do nothing takes no room
            hint.display = (hint.runs not in ("preview", "template") or state in POSSIBLE["refuse"]) and all(
                state in states for verb, states in POSSIBLE.items() if hint.runs == f"decide('{verb}')"
            )
        body = self.query_one("#stages", VerticalScroll)
        await body.remove_children()
        pieces = []
        for number, stage in enumerate(stages(self.say, record), 1):
            name = Text(f"{number} {self.say('stage.' + stage.name)}")
            if stage.us is not None:
                name.append(f"  {stage.us:,} µs", style="not bold")
            pieces += [Static(name, classes="stage"), Static(Text("\n").join(stage.lines), classes="lines")]
        await body.mount(*pieces)

    def action_back(self) -> None:
        self.dismiss(None)

    def action_move(self, step: int) -> None:
        place = self._ids.index(self._shown) + step if self._shown in self._ids else -1
        if 0 <= place < len(self._ids):
            self._shown = self._ids[place]
            self.query_one("#stages", VerticalScroll).scroll_home(animate=False)
            self.news()

    def action_decide(self, verb: str) -> None:
        if self._record:
            asked = self._record["id"]
            decide(self, self.desk, verb, self._row(), done=self.news, still=lambda: self._record.get("id") == asked)

    def action_resolve(self, verdict: str) -> None:
        if not self._record:
            return
        row, say = self._row(), self.say

        def done() -> None:
            self.notify(say("judged.done", id=row["id"], verdict=say(f"verdict.{verdict}")), markup=False)
            self.news()

        act(
            self,
            self.desk,
            verdict,
            about(say, row),
            key=row["id"],
            work=lambda answer: self.desk.resolve(row["id"], verdict, reason=answer.reason),
            done=done,
        )

    def action_preview(self) -> None:
        if self._record:
            previewed(self, self.desk, self._record["id"])

    def action_template(self) -> None:
        """Propose the text of a held message as a template: another person vouches for it."""
        if not self._record:
            return
        asked, say = self._record["id"], self.say
        if self._record["state"] not in POSSIBLE["refuse"]:
            self.notify(say("decide.not", state=say(f"state.{self._record['state']}")), severity="warning", markup=False)
            return

        def entered(answer: Asked | None) -> None:
            if answer is not None:
                ask(self, lambda: self.desk.register(asked, answer.more["title"], reason=answer.reason), told, group="template")

        def told(number: str) -> None:
            self.notify(say("template.asked", id=number), markup=False, timeout=10)

        fields = (Field("title", say("ask.title")),)
        self.app.push_screen(Reason(say, "template", about(say, self._row()), operator=self.desk.operator, fields=fields), entered)

    def action_question(self) -> None:
        """Show the letter that asks whoever sent it for its business; what is entered is asked besides."""
        if not self._record:
            return
        asked, say = self._record["id"], self.say

        def entered(answer: Asked | None) -> None:
            if answer is not None:
                ask(self, lambda: self.desk.ask_sender(asked, text=answer.reason), told, group="question")

        def told(letter: str) -> None:
            self.app.push_screen(Told(say, say("question.title"), [marks.plain(line) for line in letter.splitlines()]))
            self.news()

        form = Reason(say, "question", about(say, self._row()), operator=self.desk.operator, label="ask.besides")
        self.app.push_screen(form, entered)

    def action_assign(self) -> None:
        self._note("assign", lambda answer: self.desk.assign(self._record["id"], answer.reason), "ask.to")

    def action_comment(self) -> None:
        self._note("comment", lambda answer: self.desk.comment(self._record["id"], answer.reason), "ask.text")

    def _note(self, verb: str, work: Callable[[Asked], object], label: str) -> None:
        if self._record:
            act(self, self.desk, verb, about(self.say, self._row()), key=self._record["id"], work=work, done=self.news, label=label)

    def action_who(self) -> None:
        """Show who sent it where another has allowed it, else ask for that."""
        if not self._record:
            return
        asked, say = self._record["id"], self.say

        def seen(found: Sender) -> None:
            self.app.push_screen(Told(say, say("who.title"), sender_lines(say, found)))

        def proposed(answer: Asked | None) -> None:
            if answer is not None:
                ask(self, lambda: self.desk.ask_who(asked, reason=answer.reason), told, group="who")

        def told(number: str) -> None:
            self.notify(say("who.asked", id=number), markup=False, timeout=10)

        def known(allowed: bool) -> None:
            if allowed:
                ask(self, lambda: self.desk.who(asked), seen, group="who")
            else:
                over(self, Reason(say, "who", about(say, self._row()), operator=self.desk.operator), proposed)

        ask(self, lambda: self.desk.may_see(asked), known, group="who")

    def _row(self) -> dict[str, Any]:
        return {
            **self._record,
            "provision": is_provision(self._record["reasons"]),
            "rules": [r["rule"] for r in self._record["reasons"] if r["enforced"]],
            "titles": [title_of(r) for r in self._record["reasons"] if r["enforced"]],
        }
