"""Around a command that changes what decides, on a site that several nodes serve: first what the others published, then what the command made of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import typer

from dlp.language import tr
from dlp.ports import ConfigError, StoreError


@contextmanager
def around(site: Path) -> Iterator[None]:
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
        typer.echo(
            f"dlp: {tr('다른 노드에 아직 배포되지 않았습니다', 'the other nodes do not have this yet')}: {error}",
            err=True,
        )
        return
    for name, why in done.withheld.items():
        typer.echo(f"dlp: {name}: {tr('배포되지 않았습니다', 'not published')}: {why}", err=True)
    if done.lost:
        raise ConfigError(done.lost[0], "", generations.OVERTAKEN)
