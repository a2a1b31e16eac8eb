"""`dlp serve`."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Final

import click

from dlp.cli.session import Session
from dlp.cli.who import given_site, serving
from dlp.office.choices import named_by
from dlp.show.asking import Option
from dlp.texts.told import told, told_of

FLAGS: Final = {
    "milter.listen": "--milter", "milter.release_hop": "--next-hop", "smtp.listen": "--smtp", "smtp.next_hop": "--next-hop", "http.listen": "--http",
    "folder.directory": "--folder", "sms.dsn": "--sms-spool", "sms.schema": "--sms-schema", "sms_forward.listen": "--sms-forward",
    "icap.listen": "--icap",
}  # fmt: skip
"""Settings that a flag can stand in for."""


def command(
    here: Session,
    milter: Annotated[str, Option("unix:PATH or inet:HOST:PORT, as Postfix's smtpd_milters names it")] = "",
    smtp: Annotated[str, Option("HOST:PORT of the SMTP relay")] = "",
    next_hop: Annotated[str, Option("HOST:PORT the relay forwards to")] = "",
    http: Annotated[str, Option("HOST:PORT of /v1/check, /healthz, /readyz, /metrics")] = "",
    folder: Annotated[Path | None, Option("watched outbox: DIR/out → DIR/sent, DIR/held, DIR/blocked")] = None,
    sms_spool: Annotated[str, Option("DSN of the SMS spool's database: postgresql://, mariadb://, sqlite:PATH, env:NAME")] = "",
    sms_schema: Annotated[str, Option("whose tables: emma, em_tran, lgu, or custom (from dlp.yaml)")] = "",
    sms_forward: Annotated[str, Option("HOST:PORT that stands before SOLAPI, SENS, NHN Cloud, Aligo")] = "",
    icap: Annotated[str, Option("HOST:PORT of the ICAP service that the web proxy asks")] = "",
    workers: Annotated[
        int, Option("processes that read attachments; decisions stay in one, which holds the conversation memory")
    ] = 2,
    public: Annotated[
        bool, Option("an entrance of these flags may listen on an address that other machines reach", "--public")
    ] = False,
    sites: Annotated[
        Path | None, Option("serve every site in this folder, by their own dlp.yaml and the folder's", "--sites")
    ] = None,
) -> None:
    """Run every entrance that dlp.yaml switches on; flags switch one on for a trial. Prints `ready` when every entrance decides.

    Exit status: 0 after SIGTERM, 2 where it cannot start, 71 where its memory ran out. SIGHUP reloads.

    Example: dlp --site site serve --smtp 127.0.0.1:10025 --next-hop 127.0.0.1:10026 --http 127.0.0.1:8480
    """
    from dlp import log
    from dlp.app.serve import serve
    from dlp.app.site import Site
    from dlp.ports import ConfigError

    flags = _given({"--milter": milter, "--smtp": smtp, "--next-hop": next_hop, "--http": http, "--folder": folder, "--sms-spool": sms_spool,
                    "--sms-schema": sms_schema, "--sms-forward": sms_forward, "--icap": icap})  # fmt: skip
    if sites is not None:
        _many(sites, here.given, flags=flags, workers=workers, public=public)
        return
    actor = serving(here.site, here.given, flags=flags)
    if not 1 <= workers <= 64:
        raise ConfigError("--workers", "", "must be 1 to 64")
    if next_hop and not (smtp or milter):
        raise ConfigError("--next-hop", "", "goes with --smtp, or with --milter for the way out of held mails")
    if sms_schema and not sms_spool:
        raise ConfigError("--sms-schema", "", "goes with --sms-spool")
    said = {
        "milter": {"listen": milter, "release_hop": "" if smtp else next_hop}, "smtp": {"listen": smtp, "next_hop": next_hop}, "http": {"listen": http},
        "folder": {"directory": "" if folder is None else str(folder)}, "sms": {"dsn": sms_spool, "schema": sms_schema},
        "sms_forward": {"listen": sms_forward}, "icap": {"listen": icap},
    }  # fmt: skip
    overrides = _overrides(said, public=public)
    with Site.open(here.site) as site, named_by(_flags(overrides)):
        log.setup(site.settings.log_level)
        site.readers = workers
        asyncio.run(serve(site, overrides, say=lambda line: print(line, flush=True), by={**actor.body(), "flags": flags}))  # noqa: T201  the contract's one line


def _overrides(said: Mapping[str, Mapping[str, str]], *, public: bool) -> dict[str, dict[str, Any]]:
    """What the flags put in place of dlp.yaml: entrances whose place, the first setting of each, was given, and what was given beside it."""
    return {
        name: {key: value for key, value in table.items() if value} | ({"public": True} if public else {})
        for name, table in said.items()
        if next(iter(table.values()))
    }


def _many(root: Path, operator: str, *, flags: list[str], workers: int, public: bool) -> None:
    """`serve --sites`: who starts it needs the right `run` on every site that has operators, or starts it as its account does."""
    from dlp.app.many import serve_many
    from dlp.ports import ConfigError

    if given_site() is not None:
        raise ConfigError("--sites", "", "goes without --site: each folder in it is a site")
    if flags or public:
        raise ConfigError(
            ", ".join(flags) or "--public", "", "goes without --sites: an entrance that sites share stands in the folder's dlp.yaml"
        )
    if not 1 <= workers <= 64:
        raise ConfigError("--workers", "", "must be 1 to 64")

    def complain(name: str, error: Exception) -> None:
        click.echo(f"{name}: {told_of(error) if isinstance(error, ConfigError) else told(str(error))}", err=True)

    asyncio.run(
        serve_many(
            root,
            say=lambda line: print(line, flush=True),  # noqa: T201  the contract's one line
            by=lambda site: serving(site, operator, flags=()).body(),
            complain=complain,
            readers=workers,
        )
    )


def _flags(overrides: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Place in dlp.yaml → the flag that stands in for it, of the flags that were given."""
    return {
        f"{name}.{key}": FLAGS[f"{name}.{key}"] for name, table in overrides.items() for key in table if f"{name}.{key}" in FLAGS
    }


def _given(flags: dict[str, object]) -> list[str]:
    return [name for name, value in flags.items() if value]
