"""`dlp dashboard`: opens the desk of a site and hands it what the command line can do: judge, release, refuse, approve, examine, read the policy."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dlp.cli.who import Keyboard, Operator, Reason, acting, looking, staffed
from dlp.desk.rights import Actor, Right
from dlp.language import english, speak, tr
from dlp.office import held, incidents, proposals
from dlp.office.entries import recorded
from dlp.ports import ConfigError, trouble

if TYPE_CHECKING:
    from dlp.dashboard.desk import Desk, RuleRow


def command(
    ctx: typer.Context,
    lang: Annotated[str, typer.Option(help="ko or en (else as `dlp --lang`)")] = "",
    operator: Operator = "",
    reason: Reason = "",
    serve: Annotated[str, typer.Option(metavar="HOST:PORT", help="In a browser instead (this machine only; extra `web`).")] = "",
) -> None:
    """Watch incidents as they come, judge incidents, decide on held messages and proposals, look after the site. Shows no raw data. Press ? for the keys.

    Exit status: 0 left by its user, 2 could not run.

    Example: dlp --site site dashboard --lang en
    """
    import gc
    import os
    import sys

    lang = lang or ("en" if english() else "ko")
    if lang not in ("ko", "en"):
        raise ConfigError("--lang", "", "ko or en")
    speak(lang)
    recorded(ctx.obj)  # there is a site at all
    actor = looking(ctx.obj, operator, reason, what="dashboard")
    if serve:
        _served(ctx.obj, serve, lang=lang, operator=actor.name, reason=reason)
        return
    if not os.environ.get("TEXTUAL_DRIVER") and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise ConfigError("dashboard", "", "needs a terminal; `dlp incidents list` and `dlp held list` write to a file or a pipe")
    gc.disable()  # some hundred modules of classes that stay: looking through them for garbage takes a tenth of the start
    from dlp.dashboard.app import Dashboard

    gc.freeze()
    gc.enable()
    desk = desk_of(ctx.obj, given=operator, actor=actor, reason=reason)
    try:
        app = Dashboard(desk, lang)
        app.run()
    finally:
        desk.close()
    if app.crash is not None:
        raise app.crash


def _served(site: Path, place: str, *, lang: str, operator: str, reason: str) -> None:
    """This same command, once for every page that is opened."""
    import shlex
    import sys

    from dlp.dashboard import web

    host, port = web.place(place)
    words = [sys.executable, "-m", "dlp", "--site", str(site), "dashboard", "--lang", lang, "--as", operator]
    words += ["--reason", reason] if reason else []
    web.serve(shlex.join(words), host, port, say=typer.echo)


def desk_of(site: Path, *, given: str = "", actor: Actor, reason: str = "") -> Desk:
    """The desk over this site. Rights are asked anew at every decision: an operator may be removed while his dashboard is open."""
    from dlp.cli import doctor
    from dlp.dashboard.desk import Desk, Health, Proposals

    asker = Keyboard(given)

    def release(incident_id: str, *, reason: str, again: bool) -> bool:
        return held.release(site, asker, incident_id, reason=reason, again=again)

    def refuse(incident_id: str, *, reason: str, again: bool) -> bool:
        held.refuse(site, asker, incident_id, reason=reason, again=again)
        return True

    def resolve(incident_id: str, verdict: str, *, reason: str) -> None:
        incidents.resolve(site, asker, incident_id, incidents.Verdict(verdict), reason=reason)

    def approve(proposal_id: str, *, reason: str) -> None:
        if any(one.id == proposal_id and "token_until" in one.facts for one in proposals.every(site)):
            said = tr("토큰의 뒤쪽 절반은 명령줄에서 나옵니다", "the second half of a token comes on the command line")
            raise ConfigError(proposal_id, "", f"{said}: dlp proposal approve {proposal_id}")
        proposals.allow(site, proposal_id, actor=acting(site, given, Right.propose), reason=reason)

    def reject(proposal_id: str, *, reason: str) -> None:
        proposals.turn_down(site, proposal_id, actor=acting(site, given, Right.propose), reason=reason)

    def looked(incident_id: str) -> None:
        looking(site, given, reason, what="incident", ref=incident_id)

    return Desk(
        site,
        operator=actor.name,
        release=release,
        refuse=refuse,
        resolve=resolve,
        proposals=Proposals(lambda: proposals.every(site), approve, reject),
        looked=looked,
        health=Health(lambda: doctor.examine(site, datetime.now(UTC)), tuple(doctor.LOOKS)),
        rules=lambda: _rules(site),
    )


def _rules(site: Path) -> tuple[RuleRow, ...]:
    """The rules in force now: policy.yaml, or the approved policy where the site has operators. ConfigError names file and line."""
    from dlp import policy
    from dlp.dashboard.desk import RuleRow

    path = site / "policy.yaml"
    if staffed(site):
        from dlp import keys
        from dlp.app.history import in_force

        found = in_force(site, keys.load(site / "keys"), datetime.now(UTC))
        path, text = found.folder / "policy.yaml", found.texts["policy.yaml"]
    else:
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(str(path), "", f"cannot be read ({trouble(error)})") from None
    read = policy.parse(text, "", policy_file=str(path), exceptions_file=str(site / "exceptions.yaml"))
    return tuple(RuleRow(r.id, str(r.mode), r.then.word, str(r.maturity), r.why, r.law) for r in read.rules)
