"""`dlp serve`."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Final

import click

from dlp.cli.session import Session
from dlp.office import starting
from dlp.office.choices import named_by
from dlp.ports import ConfigError
from dlp.show.asking import Asked, Option
from dlp.texts.told import told, told_of

MORE: Final = [
    Asked(name, Path if name == "folder" else str, None if name == "folder" else "", Option(said))
    for name, (_, said) in starting.ENTRANCES.items()
]


def command(
    here: Session,
    workers: Annotated[
        int, Option("processes that read attachments; decisions stay in one, which holds the conversation memory")
    ] = 2,
    public: Annotated[bool, Option("an entrance of these flags may listen on an address that other machines reach")] = False,
    sites: Annotated[Path | None, Option("serve every site in this folder, by their own dlp.yaml and the folder's")] = None,
    **given: str | Path | None,
) -> None:
    from dlp import log
    from dlp.app.serve import serve
    from dlp.app.site import Site

    said = {name: str(value) for name, value in given.items() if value}
    flags = [starting.flag(name) for name in starting.ENTRANCES if name in said]
    if sites is not None:
        _many(sites, here, flags=flags, workers=workers, public=public)
        return
    actor = starting.serving(here.site, here.asker, here.given, flags=flags)
    _counted(workers)
    overrides, named = starting.overrides(said, public=public)
    with Site.open(here.site) as site, named_by(named):
        log.setup(site.settings.log_level)
        site.readers = workers
        asyncio.run(serve(site, overrides, say=_ready, by={**actor.body(), "flags": flags}))


def _ready(line: str) -> None:
    print(line, flush=True)  # noqa: T201  the contract's one line


def _counted(workers: int) -> None:
    if not 1 <= workers <= 64:
        raise ConfigError("--workers", "", "must be 1 to 64")


def _many(root: Path, here: Session, *, flags: list[str], workers: int, public: bool) -> None:
    """`serve --sites`: who starts it needs the right `run` on every site that has operators, or starts it as its account does."""
    from dlp.app.many import serve_many

    if here.named is not None:
        raise ConfigError("--sites", "", "goes without --site: each folder in it is a site")
    if flags or public:
        raise ConfigError(
            ", ".join(flags) or "--public", "", "goes without --sites: an entrance that sites share stands in the folder's dlp.yaml"
        )
    _counted(workers)

    def complain(name: str, error: Exception) -> None:
        click.echo(f"{name}: {told_of(error) if isinstance(error, ConfigError) else told(str(error))}", err=True)

    def by(site: Path) -> Mapping[str, Any]:
        return starting.serving(site, here.asker, here.given, flags=()).body()

    asyncio.run(serve_many(root, say=_ready, by=by, complain=complain, readers=workers))
