"""Around a command: what nodes that serve the same site are to have of it, and what is said of a site whose keys are lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import click

from dlp.language import tr
from dlp.ports import ConfigError, StoreError

CHANGING: Final = ("register", "caller", "policy", "proposal", "operator", "keys", "upgrade")
"""Commands that change what decides."""
WITHOUT_SITE: Final = frozenset({"schema", "completion", "detect", "extract"})


@contextmanager
def around(site: Path, path: str) -> Iterator[None]:
    """What a command (`path`: its words) changes in the folder of a site that several nodes serve, they are to have, too: first what the others
    published, then what it made of it."""
    if path.partition(" ")[0] not in CHANGING or not (site / "generation").exists():
        yield
        return
    from dlp.app import generations

    with suppress(ConfigError, StoreError):  # the command says what is wrong; nothing it changes is published past the others
        generations.exchange(site, publish=False)
    try:
        yield
    finally:
        _offered(site)


def _offered(site: Path) -> None:
    """ConfigError where another node's change came before this one's."""
    from dlp.app import generations

    try:
        done = generations.exchange(site)
    except (ConfigError, StoreError) as error:
        click.echo(
            f"dlp: {tr('다른 노드에 아직 배포되지 않았습니다', 'the other nodes do not have this yet')}: {error}",
            err=True,
        )
        return
    for name, why in done.withheld.items():
        click.echo(f"dlp: {name}: {tr('배포되지 않았습니다', 'not published')}: {why}", err=True)
    if done.lost:
        raise ConfigError(done.lost[0], "", generations.OVERTAKEN)


def told_of_lost_keys(site: Path, path: str) -> None:
    """What a site without operators holds may be listed without its keys, as a copy may; but then nothing vouches for it, and nothing can be
    opened, released or recorded. A command that needs a key has failed before and said so."""
    if path in WITHOUT_SITE or all((site / "keys" / f"{one}.key").exists() for one in ("register", "seal", "journal")):
        return
    from dlp import keys

    if keys.needed(site):
        click.echo(f"{site / 'keys'}: {keys.restore()}", err=True)
