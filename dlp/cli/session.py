"""Who sits at the keyboard, and how he is answered. A command says by the class of its first parameter what it has of this:

Place     nobody is asked (`dlp.cli.who.FREE`)
Printed   nobody is asked; `--format`
Session   `--as`
Shown     `--format`, `--as`
Look      `--reason`, `--as`: something recorded is looked at
Reading   `--format`, `--reason`, `--as`
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from dlp.cli.who import SERVICE, Keyboard, by_itself
from dlp.desk.rights import Actor, Right
from dlp.office import who
from dlp.office.who import Rights
from dlp.show.asking import Option
from dlp.show.rows import Form, emit


@dataclass(frozen=True)
class Place:
    site: Path


@dataclass(frozen=True)
class Printed(Place):
    form: Annotated[Form, Option("table for people; json, jsonl or csv for programs", "--format")] = Form.table

    @property
    def table(self) -> bool:
        """Is it for a person?"""
        return self.form is Form.table

    def show(self, rows: Iterable[Mapping[str, Any]], columns: Any = (), **more: Any) -> None:
        emit(self.form, rows, columns, **more)


@dataclass(frozen=True)
class Session(Place):
    given: Annotated[str, Option("Who acts (else $DLP_OPERATOR, else the login name).", "--as", metavar="OPERATOR")] = ""

    @property
    def asker(self) -> Keyboard:
        return Keyboard(self.given)

    def acting(self, right: Rights, *, any_form: bool = False) -> Actor:
        """`dlp.office.who.acting`"""
        return who.acting(self.site, self.asker, right, any_form=any_form)

    def watching(self, *rights: Right) -> dict[str, Any]:
        """Who acts, as the journal has it: an operator, or whatever watches the machine by itself."""
        staff = who.staffed(self.site)
        if staff and by_itself(self.site, self.given, staff):
            return {"operator": SERVICE, "from": self.asker.origin()}
        return dict(self.acting(rights).body())

    def admitted(
        self, right: Rights, *, what: str, reason: str | None = None, at_least: bool = True, **facts: str | int
    ) -> Actor | None:
        """`dlp.office.who.admitted`"""
        return who.admitted(self.site, self.asker, right, what=what, reason=reason, at_least=at_least, facts=facts)


@dataclass(frozen=True)
class Shown(Session, Printed):
    pass


@dataclass(frozen=True)
class Look(Session):
    reason: Annotated[str, Option("Why you look (else $DLP_REASON); needed where operators are set up.", "--reason")] = ""

    def looking(self, *, what: str, ref: str = "", right: Rights = Right.view, **filters: str | None) -> Actor:
        """`dlp.office.who.looking`"""
        return who.looking(self.site, self.asker, self.reason, what=what, ref=ref, right=right, filters=filters)


@dataclass(frozen=True)
class Reading(Look, Shown):
    pass
