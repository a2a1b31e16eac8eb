"""`dlp api`: the desk over HTTP, for programs of the agency that show or settle incidents (docs/api.md)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Annotated

from dlp.cli.session import Session
from dlp.office.choices import named_by
from dlp.office.entries import journalled, recorded
from dlp.office.starting import serving
from dlp.show.asking import Option


def command(
    here: Session,
    listen: Annotated[str, Option("Where to listen, or unix:PATH (else api.listen of dlp.yaml).", metavar="HOST:PORT")] = "",
    public: Annotated[bool, Option("It may listen on an address that other machines reach.")] = False,
) -> None:
    from dlp import log, settings
    from dlp.api.server import serve
    from dlp.office.doctor import examine

    recorded(here.site)
    flags = [name for name, given in (("--listen", listen), ("--public", public)) if given]
    actor = serving(here.site, here.asker, here.given, flags=flags)
    read = settings.load(here.site)
    options = read.api.model_copy(update={**({"listen": listen} if listen else {}), **({"public": True} if public else {})})
    log.setup(read.log_level)
    with named_by({"api.listen": "--listen"} if listen else {}):
        asyncio.run(
            serve(
                here.site,
                options,
                examine=lambda site: examine(site, datetime.now(UTC)),
                started=lambda: journalled(here.site, "view", {**actor.body(), "what": "api", "reason": ""}),
                say=lambda line: print(line, flush=True),  # noqa: T201  who started it waits for the line
            )
        )
