"""What the screens may ask and do. Reading is read-only and needs no key; acts are the use cases of `dlp.office`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dlp.dates import KST
from dlp.language import tr
from dlp.ledgers.proposals import Proposal, What
from dlp.office import contact, held, incidents, proposals, revealing, rules, templates
from dlp.office.health import Sign
from dlp.office.particulars import Particular, particulars
from dlp.office.steps import Step, next_steps
from dlp.office.who import Asker, looking
from dlp.ports import ConfigError, StoreError
from dlp.record.titles import OWN
from dlp.store import open_reader
from dlp.store.reading import Filter
from dlp.texts.screens import words

if TYPE_CHECKING:
    from dlp.app.preview import Excerpt
    from dlp.app.sender import Sender
    from dlp.store.figures import Figures

PAGE: Final = 200
SEARCHED: Final = 5000
"""Incidents that are looked through, sorted and brought together; the list says so where there are more."""
SAY: Final = words("ko")
SETTLED: Final = timedelta(minutes=5)
"""An unreported delivery younger than this is under way."""


@dataclass(frozen=True, slots=True)
class Health:
    """The doctor: what to run, and how many looks it takes (for the progress bar)."""

    examine: Callable[[], Iterator[Sign]]
    checks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as it stands in the policy, or a name that only the journal still knows (`mode` "")."""

    id: str
    mode: str
    action: str
    maturity: str
    why: str
    law: tuple[str, ...]
    title: str = ""
    why_en: str = ""


@dataclass(frozen=True, slots=True)
class Hits:
    """How often a rule took part in a recorded decision. `last` is ISO 8601 UTC, "" for never."""

    day: int
    month: int
    all: int
    last: str


class Desk:
    """One site, opened for reading. Thread-safe. Every question may raise StoreError."""

    def __init__(self, site: Path, asker: Asker, *, operator: str, reason: str = "", health: Health) -> None:
        """`operator`: the name it was opened in; rights are asked anew at every act, of whom `asker` is then. `reason`: of its looks."""
        self.site, self.operator, self.health = site, operator, health
        self._asker, self._reason = asker, reason
        self._reader = open_reader(site, busy_s=2.0)

    @property
    def empty(self) -> bool:
        """Nothing was ever recorded here."""
        return self._reader.empty

    def seq(self) -> int:
        """The journal's last entry: it grows with everything that happens."""
        if self.empty:
            return 0
        with self._reader.look() as kept:
            head = kept.head()
        return head[0] if head else 0

    def incidents(self, wanted: Filter, *, limit: int = PAGE, offset: int = 0) -> list[dict[str, Any]]:
        """The newest first."""
        if self.empty:
            return []
        with self._reader.look() as kept:
            return kept.incidents(wanted, limit=limit, offset=offset)

    def count(self, wanted: Filter) -> int:
        if self.empty:
            return 0
        with self._reader.look() as kept:
            return kept.incident_count(wanted)

    def incident(self, incident_id: str) -> dict[str, Any]:
        with self._reader.look() as kept:
            return kept.incident(incident_id)

    def steps(self, incident: dict[str, Any]) -> list[Step]:
        """What to do next about it."""
        return next_steps(incident, held.allowed(self.site, incident))

    def particulars(self, incident: dict[str, Any]) -> list[Particular]:
        """What the register says of its recipients, and of the grounds that it names."""
        return particulars(self.site, incident)

    def held(self) -> list[dict[str, Any]]:
        """The oldest first."""
        if self.empty:
            return []
        with self._reader.look() as kept:
            return kept.held(now=now())

    def held_count(self) -> int:
        if self.empty:
            return 0
        with self._reader.look() as kept:
            return kept.held_count()

    def unfinished(self) -> list[dict[str, Any]]:
        if self.empty:
            return []
        with self._reader.look() as kept:
            return kept.unfinished(before=now() - SETTLED)

    def totals(self, *, days: int) -> list[dict[str, Any]]:
        """Messages per day, channel, action and connector; today is the last of `days`."""
        if self.empty:
            return []
        with self._reader.look() as kept:
            return kept.totals(since_day=(today() - timedelta(days=days - 1)).isoformat())

    def hits(self) -> dict[str, Hits]:
        """Per rule. Counted over the index of rules, not over the journal."""
        if self.empty:
            return {}
        with self._reader.look() as kept:
            found = kept.rule_hits(*(now() - timedelta(days=n) for n in (1, 30)))
        return {rule: Hits(day, month, whole, last) for rule, ((day, month), whole, last) in found.items()}

    def looked(self, incident_id: str) -> None:
        """Journal that this incident is being looked at. StoreError or ConfigError where it may not be."""
        looking(self.site, self._asker, self._reason, what="incident", ref=incident_id)

    def searched(self, text: str) -> None:
        """Journal what was looked for."""
        looking(self.site, self._asker, self._reason, what="incidents list", filters={"search": text})

    def found(self, wanted: Filter, text: str) -> list[dict[str, Any]]:
        """The newest `SEARCHED` incidents that say this: in id, case, rule, department, relation, state, channel. There is no search by a
        person: addresses are not looked through."""
        rows = self.incidents(wanted, limit=SEARCHED)
        words = text.casefold().split()
        return [row for row in rows if all(word in _said(row) for word in words)]

    def reach(self, since: datetime | None, until: datetime | None) -> list[tuple[str, str]]:
        """For what of that time the records do not speak, in Korean and in English."""
        from dlp.office.reaching import reach_of_all

        return reach_of_all(self.site, since, until).lines()

    def figures(self, *, days: int) -> Figures | None:
        """Of the last `days` days, today among them. None on a site that recorded nothing."""
        if self.empty:
            return None
        until = datetime.now(KST)
        since = until.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=days - 1)
        with self._reader.look() as kept:
            return kept.figures(since=since, until=until)

    def preview(self, incident_id: str) -> Excerpt:
        """A masked excerpt of a held message. StoreError or ConfigError where there is none."""
        return held.preview(self.site, self._asker, incident_id, reason=self._reason)

    def ask_who(self, incident_id: str, *, reason: str) -> str:
        """The id of the proposal that who sent it be shown; so for every act below StoreError or ConfigError where he may not."""
        return revealing.ask(self.site, self._asker, incident_id, reason=reason)

    def may_see(self, incident_id: str) -> bool:
        """Has another person allowed who opened this desk to see who sent it, within the hour?"""
        mine = (one for one in self.proposals() if one.what is What.reveal and one.subject == incident_id)
        return any(one.operator == self.operator and one.usable_at(now()) for one in mine)

    def who(self, incident_id: str) -> Sender:
        """Who sent it, once, after another allowed it."""
        return revealing.seen(self.site, self._asker, incident_id)

    def register(self, incident_id: str, title: str, *, reason: str) -> str:
        """The id of the proposal that the text of a held message be a template."""
        return templates.propose_held(self.site, self._asker, incident_id, title=title, reason=reason)

    def ask_sender(self, incident_id: str, *, text: str) -> str:
        """The letter to whoever sent it."""
        return contact.ask_sender(self.site, self._asker, incident_id, text=text).text

    def grounds(self, incident_id: str) -> tuple[str, ...]:
        """What may be stated as the ground of its release; () where nothing has to be."""
        return held.grounds(self.site, incident_id)

    def release(self, incident_id: str, *, reason: str, again: bool, ground: Mapping[str, str] | None = None) -> bool:
        """True where it has left already."""
        stated = held.Ground(**(ground or {}))
        return held.release(self.site, self._asker, incident_id, stated, reason=reason, again=again)

    def refuse(self, incident_id: str, *, reason: str, again: bool) -> bool:
        held.refuse(self.site, self._asker, incident_id, reason=reason, again=again)
        return True

    def resolve(self, ids: str | Sequence[str], verdict: str, *, reason: str) -> None:
        incidents.resolve(self.site, self._asker, ids, incidents.Verdict(verdict), reason=reason)

    def assign(self, ids: str | Sequence[str], to: str) -> None:
        incidents.assign(self.site, self._asker, ids, to)

    def comment(self, ids: str | Sequence[str], text: str) -> None:
        incidents.comment(self.site, self._asker, ids, text)

    def proposals(self) -> list[Proposal]:
        """The oldest first."""
        return proposals.every(self.site)

    def approve(self, proposal_id: str, *, reason: str) -> None:
        if any(one.id == proposal_id and "token_until" in one.facts for one in self.proposals()):
            said = tr("토큰의 뒤쪽 절반은 명령줄에서 나옵니다", "the second half of a token comes on the command line")
            raise ConfigError(proposal_id, "", f"{said}: dlp proposal approve {proposal_id}")
        proposals.approve(self.site, self._asker, proposal_id, reason)

    def reject(self, proposal_id: str, *, reason: str) -> None:
        proposals.turn_down(self.site, self._asker, proposal_id, reason)

    def rules(self) -> tuple[RuleRow, ...]:
        """Those in force now."""
        return tuple(
            RuleRow(r.id, str(r.mode), r.then.word, str(r.maturity), r.why, r.law, r.title, r.why_en)
            for r in rules.in_force(self.site)
        )

    def titles(self) -> dict[str, str]:
        """Rule → its Korean title; the program's own alone while the policy cannot be read."""
        try:
            return {**OWN, **{one.id: one.title or one.id for one in self.rules()}}
        except (ConfigError, StoreError):
            return dict(OWN)

    def close(self) -> None:
        self._reader.close()


def _said(row: Mapping[str, Any]) -> str:
    """What is looked through of an incident."""
    people = [row["sender"], *row["recipients"]]
    own = (
        row["id"],
        *row["cases"],
        *row["rules"],
        *row["titles"],
        row["department"],
        row["state"],
        row["action"],
        row["channel"],
        row["assignee"],
    )
    korean = [SAY(f"{kind}.{row[kind]}") for kind in ("state", "action", "channel")]
    return " ".join((*own, *korean, *(SAY(f"relation.{one['relation']}") for one in people))).casefold()


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    """The site's date."""
    return datetime.now(KST).date()
