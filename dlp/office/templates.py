"""Texts to citizens that two persons vouched for: proposed, looked at, taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dlp.desk.rights import Right, stated
from dlp.office import proposals, who
from dlp.office.entries import opened
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError, StoreError

if TYPE_CHECKING:
    from dlp.office.who import Asker
    from dlp.store.templates import Template


MOST_TITLE: Final = 80


@dataclass(frozen=True, slots=True)
class Text:
    """One such message, filled in for anybody, and the subject of a mail. `read` answers what stands in `file`, as its user may read it."""

    file: Path
    read: Callable[[], str]
    subject: str = ""


def propose(site: Path, asker: Asker, text: Text, *, title: str, reason: str) -> str:
    """Ask a second person to vouch for a text; the number of the proposal."""
    from dlp.desk.proposals import What
    from dlp.store.templates import REGISTERED

    actor = who.acting(site, asker, Right.propose)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    if not stated(title) or len(title) > MOST_TITLE or (called := kept_reason(site, title)) != title.strip():
        raise ConfigError("--title", "", f"a few words, at most {MOST_TITLE} characters, that name nobody")
    ref, made = _read(site, text)
    body = {"title": called, "length": len(made)}
    effects = [(REGISTERED, ref, body)]
    return proposals.propose(site, What.template, ref, actor=actor, reason=kept_reason(site, reason), effects=effects, facts=body)


def check(site: Path, asker: Asker, text: Text) -> tuple[str, str, bool]:
    """The number of a text, what stays of it once its values are taken out, and whether it is registered."""
    who.admitted(site, asker, (Right.view, Right.propose), what="template check")
    ref, made = _read(site, text)
    return ref, made, any(one.ref == ref for one in every(site))


def remove(site: Path, asker: Asker, template_id: str, reason: str) -> None:
    """Its messages are judged by their words again. One person is enough, since it takes nothing from anybody's protection."""
    from dlp.store.templates import REMOVED

    actor = who.acting(site, asker, Right.propose)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    if all(one.ref != template_id for one in every(site)):
        raise StoreError("no such template")
    store = opened(site)
    try:
        body = {**actor.body(), "reason": kept_reason(site, reason)}
        store.note(REMOVED, now=datetime.now(UTC), ref=template_id, body=body)
    finally:
        store.close()


def every(site: Path) -> list[Template]:
    """The oldest first."""
    from dlp import keys
    from dlp.app.templates import all_registered

    return all_registered(site, keys.load(site / "keys"))


def _read(site: Path, text: Text) -> tuple[str, str]:
    """The number and the skeleton of a text. ConfigError where it is no template."""
    from dlp import keys
    from dlp.app.templates import ref_of, token_of
    from dlp.linkage.contact.skeleton import LONGEST, SHORTEST, skeleton

    body = text.read().rstrip("\r\n")
    made = skeleton([f"{text.subject}\n{body}" if text.subject else body])
    if not made:
        raise ConfigError(
            str(text.file), "", f"no template: it needs {SHORTEST} letters besides its values, and at most {LONGEST:,} characters"
        )
    return ref_of(token_of(keys.load(site / "keys"), made)), made
