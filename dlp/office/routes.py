"""Where released originals go, entrance by entrance: what dlp.yaml says, whether two persons approved it, and the proposal to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.office import proposals, who
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError

if TYPE_CHECKING:
    from dlp.office.who import Asker


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


def propose(site: Path, asker: Asker, reason: str) -> str:
    """Ask a second person to approve what dlp.yaml says now; the number of the proposal. ConfigError where there is nothing to approve."""
    from dlp import keys, settings
    from dlp.app import routes as of_entrances
    from dlp.ledgers.proposals import What

    actor = who.acting(site, asker, Right.propose)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    ring, config = keys.load(site / "keys"), settings.load(site)
    allowed, said = of_entrances.approved(site, ring), of_entrances.of_settings(ring, config)
    if allowed is None:
        raise ConfigError("--propose", "", "this site has no operators: what dlp.yaml says is good")
    new = {name: route for name, route in said.items() if allowed.get(name) != route}
    if not new:
        raise ConfigError("--propose", "", "nothing to approve: the routes of dlp.yaml are the approved ones")
    facts = {row["entrance"]: place_of(row["place"]) for row in listed(site) if row["entrance"] in new}
    effect = (of_entrances.KIND, of_entrances.REF, {"routes": new})
    return proposals.propose(
        site, What.routes, "dlp.yaml", actor=actor, reason=kept_reason(site, reason), effects=[effect], facts=facts
    )


def place_of(place: dict[str, Any]) -> str:
    """In words of the reader."""
    return ", ".join(f"{name} {value}" for name, value in place.items() if value) or tr("호출자마다 다름", "each caller's own")
