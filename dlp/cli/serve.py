"""`dlp serve`."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated, Any

import typer

from dlp.cli.who import Operator, serving


def command(
    ctx: typer.Context,
    milter: Annotated[str, typer.Option(help="unix:PATH or inet:HOST:PORT, as Postfix's smtpd_milters names it")] = "",
    smtp: Annotated[str, typer.Option(help="HOST:PORT of the SMTP relay")] = "",
    next_hop: Annotated[str, typer.Option(help="HOST:PORT the relay forwards to")] = "",
    http: Annotated[str, typer.Option(help="HOST:PORT of /v1/check, /healthz, /readyz, /metrics")] = "",
    folder: Annotated[Path | None, typer.Option(help="watched outbox: DIR/out → DIR/sent, DIR/held, DIR/blocked")] = None,
    sms_spool: Annotated[
        str, typer.Option(help="DSN of the SMS spool's database: postgresql://, mariadb://, sqlite:PATH, env:NAME")
    ] = "",
    sms_schema: Annotated[str, typer.Option(help="whose tables: emma, em_tran, lgu, or custom (from dlp.yaml)")] = "",
    sms_forward: Annotated[str, typer.Option(help="HOST:PORT that stands before SOLAPI, SENS, NHN Cloud, Aligo")] = "",
    workers: Annotated[
        int, typer.Option(help="processes that read attachments; decisions stay in one, which holds the conversation memory")
    ] = 2,
    operator: Operator = "",
) -> None:
    """Run every entrance that dlp.yaml switches on; flags switch one on for a trial. Prints `ready` when every entrance decides.

    Exit status: 0 after SIGTERM, 2 where it cannot start.

    Example: dlp --site site serve --smtp 127.0.0.1:10025 --next-hop 127.0.0.1:10026 --http 127.0.0.1:8480
    """
    from dlp import log
    from dlp.app.serve import serve
    from dlp.app.site import Site
    from dlp.ports import ConfigError

    flags = _given({"--milter": milter, "--smtp": smtp, "--next-hop": next_hop, "--http": http, "--folder": folder, "--sms-spool": sms_spool,
                    "--sms-schema": sms_schema, "--sms-forward": sms_forward})  # fmt: skip
    actor = serving(ctx.obj, operator, flags=flags)
    if not 1 <= workers <= 64:
        raise ConfigError("--workers", "", "must be 1 to 64")
    if next_hop and not (smtp or milter):
        raise ConfigError("--next-hop", "", "goes with --smtp, or with --milter for the way out of held mails")
    overrides: dict[str, dict[str, Any]] = {}
    if milter:
        overrides["milter"] = {"listen": milter} | ({"release_hop": next_hop} if next_hop and not smtp else {})
    if smtp:
        overrides["smtp"] = {"listen": smtp} | ({"next_hop": next_hop} if next_hop else {})
    if http:
        overrides["http"] = {"listen": http}
    if folder is not None:
        overrides["folder"] = {"directory": str(folder)}
    if sms_schema and not sms_spool:
        raise ConfigError("--sms-schema", "", "goes with --sms-spool")
    if sms_spool:
        overrides["sms"] = {"dsn": sms_spool} | ({"schema": sms_schema} if sms_schema else {})
    if sms_forward:
        overrides["sms_forward"] = {"listen": sms_forward}
    with Site.open(ctx.obj) as site:
        log.setup(site.settings.log_level)
        site.readers = workers
        asyncio.run(serve(site, overrides, say=lambda line: print(line, flush=True), by={**actor.body(), "flags": flags}))  # noqa: T201  the contract's one line


def _given(flags: dict[str, object]) -> list[str]:
    return [name for name, value in flags.items() if value]
