"""`dlp held routes`: where released originals go, entrance by entrance, and whether that was approved."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from dlp.cli.rows import AsForm, Form, emit, of
from dlp.cli.who import Operator, acting, admitted
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.ports import ConfigError


def routes(
    ctx: typer.Context,
    propose: Annotated[bool, typer.Option("--propose", help="Ask a second person to approve what dlp.yaml says now.")] = False,
    reason: Annotated[str, typer.Option("--reason", help="Why, with --propose; goes into the journal.")] = "",
    form: AsForm = Form.table,
    operator: Operator = "",
) -> None:
    """Where released messages go, by entrance; on a site with operators only where two persons approved it.

    Example: dlp --site site held routes; after a change of dlp.yaml: dlp --site site held routes --propose --reason "메일 서버 교체"
    """
    if propose:
        _propose(ctx.obj, operator, reason)
        return
    admitted(ctx.obj, operator, (Right.view, Right.run), what="held routes")
    rows = listed(ctx.obj)
    said = {True: tr("승인됨", "approved"), False: tr("승인되지 않음", "not approved"), None: "-"}
    columns = (
        of(tr("출입구", "entrance"), "entrance"),
        of(tr("내보내는 곳", "goes to"), "place", _place),
        of(tr("승인", "approval"), "approved", lambda word: said[word]),
    )
    emit(form, rows, columns, title=tr("내보내기 경로", "release routes"))


def listed(site: Path) -> list[dict[str, Any]]:
    """A row an entrance that is on in dlp.yaml; `approved` is None where there is nothing to go by yet: no operators, or never started."""
    from dlp import keys, settings
    from dlp.app import routes as of_entrances

    ring, config = keys.load(site / "keys"), settings.load(site)
    allowed = of_entrances.approved(site, ring)
    return [
        {
            "entrance": name,
            "place": of_entrances.place(name, getattr(config, name).model_extra or {}),
            "approved": allowed[name] == route if allowed is not None and name in allowed else None,
        }
        for name, route in of_entrances.of_settings(ring, config).items()
    ]


def _propose(site: Path, given: str, reason: str) -> None:
    from dlp import keys, settings
    from dlp.app import routes as of_entrances
    from dlp.cli.proposal import announced
    from dlp.desk.proposals import What
    from dlp.office import proposals
    from dlp.office.wording import kept_reason

    actor = acting(site, given, Right.propose)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    ring, config = keys.load(site / "keys"), settings.load(site)
    allowed, said = of_entrances.approved(site, ring), of_entrances.of_settings(ring, config)
    if allowed is None:
        raise ConfigError("--propose", "", "this site has no operators: what dlp.yaml says is good")
    new = {name: route for name, route in said.items() if allowed.get(name) != route}
    if not new:
        raise ConfigError("--propose", "", "nothing to approve: the routes of dlp.yaml are the approved ones")
    facts = {row["entrance"]: _place(row["place"]) for row in listed(site) if row["entrance"] in new}
    effect = (of_entrances.KIND, of_entrances.REF, {"routes": new})
    announced(
        proposals.propose(
            site, What.routes, "dlp.yaml", actor=actor, reason=kept_reason(site, reason), effects=[effect], facts=facts
        )
    )


def _place(place: dict[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in place.items() if value) or tr("호출자마다 다름", "each caller's own")
