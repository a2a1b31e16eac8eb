"""Texts to citizens that two persons vouched for: proposed, from a file or a held message, looked at, taken back; and those that could be."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from dlp.desk.rights import Right, stated
from dlp.mime import envelope
from dlp.model import Message, Party, Sensitive
from dlp.office import infile, proposals, who
from dlp.office.entries import opened, recorded
from dlp.office.held import once_more
from dlp.office.options import Why
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError, MessageError, NotFound, NotNow
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    from dlp.app.templates import Seen
    from dlp.ledgers.templates import Template
    from dlp.office.who import Asker


MOST_TITLE: Final = 80


FILE: Final = Argument(
    "The text of one such message, filled in for anybody: UTF-8 text, a page (.html) or a mail (.eml).", metavar="FILE"
)
Subject = Annotated[str, Option("Its subject, of a mail.", "--subject")]


def propose(
    site: Path,
    asker: Asker,
    title: Annotated[str, Option("What the desk calls it; no name of a person.")],
    reason: Annotated[str, Option("Why it is lawful; goes into the journal.")],
    file: Annotated[Path | None, FILE] = None,
    incident: Annotated[str, Option("In place of FILE: the text of this held message.", metavar="INC-…")] = "",
    subject: Subject = "",
) -> str:
    """Ask a second person to vouch for a text, of a file or (`propose_held`) of a held message; the number of the proposal."""
    from dlp.ledgers.proposals import What
    from dlp.ledgers.templates import REGISTERED

    actor = who.acting(site, asker, Right.propose)
    if (file is None) == (not incident):
        raise ConfigError("--incident", "", "give a file or an incident")
    if file is None:
        return propose_held(site, asker, incident, title=title, reason=reason)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    ref, made = _read(site, file, subject)
    body = {"title": _called(site, title), "length": len(made)}
    effects = [(REGISTERED, ref, body)]
    return proposals.propose(site, What.template, ref, actor=actor, reason=kept_reason(site, reason), effects=effects, facts=body)


def propose_held(site: Path, asker: Asker, incident_id: str, *, title: str, reason: str) -> str:
    """The same of the text of a held message. Of it nothing is shown: whoever is to vouch for it reads the excerpt (`held preview`). NotNow where its
    original cannot be read as a message any more, or is no filling of a template: a file beside it, too short, two persons named, or a text that is
    stopped by other rules than those of contact."""
    from dlp.app.site import Site
    from dlp.app.templates import ref_of
    from dlp.ledgers.proposals import What
    from dlp.ledgers.templates import REGISTERED

    actor = who.acting(site, asker, Right.propose)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    called = _called(site, title)
    recorded(site)  # there is a site at all
    _, message = once_more(site, asker, incident_id)
    with Site.open(site) as opened_site:
        contacted = opened_site.decide(message).contacted
    if not contacted.skeleton:
        raise NotNow(f"{incident_id}: it is no filling of a template")
    ref, body = ref_of(contacted.skeleton), {"title": called, "length": contacted.length}
    facts = {**body, "incident": incident_id, "kind": contacted.kind.word}
    effects = [(REGISTERED, ref, body)]
    return proposals.propose(site, What.template, ref, actor=actor, reason=kept_reason(site, reason), effects=effects, facts=facts)


def _called(site: Path, title: str) -> str:
    """ConfigError where it is no title, or names a person."""
    if not stated(title) or len(title) > MOST_TITLE or (called := kept_reason(site, title)) != title.strip():
        raise ConfigError("--title", "", f"a few words, at most {MOST_TITLE} characters, that name nobody")
    return called


def check(site: Path, asker: Asker, file: Annotated[Path, FILE], subject: Subject = "") -> tuple[str, str, bool]:
    """The number of a text, what stays of it once its values are taken out, and whether it is registered."""
    who.admitted(site, asker, (Right.view, Right.propose), what="template check")
    ref, made = _read(site, file, subject)
    return ref, made, any(one.ref == ref for one in every(site))


def remove(
    site: Path, asker: Asker, template_id: Annotated[str, Argument("A text of `template list`.", metavar="TM-…")], reason: Why
) -> None:
    """Its messages are judged by their words again. One person is enough, since it takes nothing from anybody's protection."""
    from dlp.ledgers.templates import REMOVED

    actor = who.acting(site, asker, Right.propose)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    if all(one.ref != template_id for one in every(site)):
        raise NotFound("no such template")
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


def seen(site: Path) -> list[Seen]:
    """What departments kept sending to many citizens in the days of `look_back`, and nobody has vouched for."""
    from dlp import keys, settings
    from dlp.app.templates import seen_often

    return seen_often(site, keys.load(site / "keys"), days=settings.load(site).look_back.days, now=datetime.now(UTC))


def _read(site: Path, file: Path, subject: str) -> tuple[str, str]:
    """The number and the skeleton of a text. ConfigError where it is no template."""
    from dlp import keys, settings
    from dlp.app import history
    from dlp.app.templates import ref_of, token_of
    from dlp.linkage.contact.skeleton import LONGEST, SHORTEST
    from dlp.pipeline.contact import filling
    from dlp.pipeline.scan import text_parts
    from dlp.views import build

    ring = keys.load(site / "keys")
    words = settings.words_of(history.in_force(site, ring, datetime.now(UTC)).texts["lexicons.yaml"], site / "lexicons.yaml")

    made = filling([view for part in text_parts(_message(file, subject)) for view in build(part)[0]], words.places).skeleton
    if not made:
        raise ConfigError(
            str(file), "", f"no template: it needs {SHORTEST} letters besides its values, and at most {LONGEST:,} characters"
        )
    return ref_of(token_of(ring, made)), made


def _message(file: Path, given: str) -> Message:
    """What a file says, as a message that a citizen would get: plain text, or by its ending a page (.html, .htm) or a whole mail (.eml), which has
    its own subject. ConfigError where it cannot be read as what its ending says."""
    raw = infile.contents(file)
    ending = file.suffix.lower()
    nobody = Party(Sensitive("nobody@invalid"))
    try:
        if ending == ".eml":
            return envelope.read(raw, sender="nobody@invalid", recipients=["nobody@invalid"])
        said = Sensitive(raw.decode("utf-8-sig").rstrip("\r\n"))
    except UnicodeDecodeError:
        raise ConfigError(str(file), "", "not UTF-8 text") from None
    except MessageError:
        raise ConfigError(str(file), "", "cannot be read as a mail") from None
    page = ending in (".html", ".htm")
    subject = Sensitive(given) if given else None
    return Message("", "email", nobody, (nobody,), subject=subject, text=None if page else said, html=said if page else None)
