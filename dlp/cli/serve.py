"""`dlp serve`."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Final

import click

from dlp.cli.session import Session
from dlp.cli.who import given_site
from dlp.office.choices import named_by
from dlp.ports import ConfigError
from dlp.show.asking import Asked, Option
from dlp.texts.told import told, told_of

FLAGS: Final[Mapping[str, tuple[str, str]]] = {
    "milter": ("milter.listen", "unix:PATH or inet:HOST:PORT, as Postfix's smtpd_milters names it"), "smtp": ("smtp.listen", "HOST:PORT of the SMTP relay"),
    "next_hop": ("smtp.next_hop milter.release_hop", "HOST:PORT the relay forwards to"),
    "http": ("http.listen", "HOST:PORT of /v1/check, /healthz, /readyz, /metrics"),
    "folder": ("folder.directory", "watched outbox: DIR/out → DIR/sent, DIR/held, DIR/blocked"),
    "sms_spool": ("sms.dsn", "DSN of the SMS spool's database: postgresql://, mariadb://, sqlite:PATH, env:NAME"),
    "sms_schema": ("sms.schema", "whose tables: emma, em_tran, lgu, or custom (from dlp.yaml)"),
    "sms_forward": ("sms_forward.listen", "HOST:PORT that stands before SOLAPI, SENS, NHN Cloud, Aligo"),
    "icap": ("icap.listen", "HOST:PORT of the ICAP service that the web proxy asks"),
}  # fmt: skip
"""Flags: the settings that each stands in for, and what it is."""
MORE: Final = [
    Asked(name, Path if name == "folder" else str, None if name == "folder" else "", Option(said))
    for name, (_, said) in FLAGS.items()
]
PLACES: Final = ("listen", "directory", "dsn")
"""Settings without which an entrance is not on."""


def command(
    here: Session,
    workers: Annotated[
        int, Option("processes that read attachments; decisions stay in one, which holds the conversation memory")
    ] = 2,
    public: Annotated[bool, Option("an entrance of these flags may listen on an address that other machines reach")] = False,
    sites: Annotated[Path | None, Option("serve every site in this folder, by their own dlp.yaml and the folder's")] = None,
    **given: str | Path | None,
) -> None:
    """Run every entrance that dlp.yaml switches on; flags switch one on for a trial. Prints `ready` when every entrance decides.

    Exit status: 0 after SIGTERM, 2 where it cannot start, 71 where its memory ran out. SIGHUP reloads.

    Example: dlp --site site serve --smtp 127.0.0.1:10025 --next-hop 127.0.0.1:10026 --http 127.0.0.1:8480
    """
    from dlp import log
    from dlp.app.serve import serve
    from dlp.app.site import Site

    said = {name: str(value) for name, value in given.items() if value}
    flags = [_flag(name) for name in FLAGS if name in said]
    if sites is not None:
        _many(sites, here, flags=flags, workers=workers, public=public)
        return
    actor = here.serving(flags)
    _counted(workers)
    if "next_hop" in said and not ("smtp" in said or "milter" in said):
        raise ConfigError("--next-hop", "", "goes with --smtp, or with --milter for the way out of held mails")
    if "sms_schema" in said and "sms_spool" not in said:
        raise ConfigError("--sms-schema", "", "goes with --sms-spool")
    overrides, named = _overrides(said, public=public)
    with Site.open(here.site) as site, named_by(named):
        log.setup(site.settings.log_level)
        site.readers = workers
        asyncio.run(serve(site, overrides, say=_ready, by={**actor.body(), "flags": flags}))


def _ready(line: str) -> None:
    print(line, flush=True)  # noqa: T201  the contract's one line


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _counted(workers: int) -> None:
    if not 1 <= workers <= 64:
        raise ConfigError("--workers", "", "must be 1 to 64")


def _overrides(said: Mapping[str, str], *, public: bool) -> tuple[dict[str, dict[str, Any]], dict[str, str]]:
    """What the flags put in place of dlp.yaml: entrances whose place was given, and what was given beside it; and which flag stands for each."""
    tables: dict[str, dict[str, Any]] = {}
    named: dict[str, str] = {}
    for name, value in said.items():
        for setting in FLAGS[name][0].split():
            table, _, key = setting.partition(".")
            if setting == "milter.release_hop" and "smtp" in said:
                continue
            tables.setdefault(table, {})[key] = value
            named[setting] = _flag(name)
    overrides = {
        name: table | ({"public": True} if public else {}) for name, table in tables.items() if any(key in table for key in PLACES)
    }
    return overrides, {setting: flag for setting, flag in named.items() if setting.partition(".")[0] in overrides}


def _many(root: Path, here: Session, *, flags: list[str], workers: int, public: bool) -> None:
    """`serve --sites`: who starts it needs the right `run` on every site that has operators, or starts it as its account does."""
    from dlp.app.many import serve_many

    if given_site() is not None:
        raise ConfigError("--sites", "", "goes without --site: each folder in it is a site")
    if flags or public:
        raise ConfigError(
            ", ".join(flags) or "--public", "", "goes without --sites: an entrance that sites share stands in the folder's dlp.yaml"
        )
    _counted(workers)

    def complain(name: str, error: Exception) -> None:
        click.echo(f"{name}: {told_of(error) if isinstance(error, ConfigError) else told(str(error))}", err=True)

    def by(site: Path) -> Mapping[str, Any]:
        return Session(site, here.given).serving().body()

    asyncio.run(serve_many(root, say=_ready, by=by, complain=complain, readers=workers))
