"""`dlp bot SERVER`: put the check before a messenger server. Registers the caller, leaves its secret in a file, prints what to add there."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import click

from dlp import plugins
from dlp.cli.commands import Commands
from dlp.cli.session import Place, Session
from dlp.language import tr
from dlp.show.asking import Option

app = Commands(
    "Put the check before a messenger server.\n\n"
    "Example: dlp --site site bot synapse --homeserver http://127.0.0.1:8008 --secret-file /etc/matrix-synapse/foi-dlp.secret"
)

_Check = Annotated[str, Option("Where `dlp serve` answers: http://HOST:PORT or unix:/PATH.", "--check")]
_Secret = Annotated[Path, Option("New file for the secret; the messenger server must be able to read it.", "--secret-file")]
_Name = Annotated[str, Option("Name of the caller.", "--name")]


@app.command()
def synapse(
    here: Place,
    homeserver: Annotated[str, Option("Where Synapse listens, for news of released messages.")],
    secret_file: _Secret,
    check: _Check = "http://127.0.0.1:8480",
    name: _Name = "synapse",
) -> None:
    """A Matrix Synapse: prints how to install the module and its block of homeserver.yaml.

    Example: dlp --site site bot synapse --homeserver http://127.0.0.1:8008 --secret-file synapse.secret
    """
    _caller(here.site, name, f"{homeserver.rstrip('/')}/_foi_dlp/webhook", secret_file)
    click.echo(
        f"# 1. {tr('Synapse의 Python 환경에', 'in the Python environment of Synapse')}:  pip install {plugins.clients() / 'synapse'}\n"
        f"# 2. {tr('homeserver.yaml에', 'in homeserver.yaml')}:\n"
        "modules:\n"
        "  - module: foi_dlp_synapse.FoiDlp\n"
        "    config:\n"
        f"      url: {check}\n"
        f"      caller: {name}\n"
        f"      secret_file: {secret_file.resolve()}\n"
        f"# 3. dlp --site {here.site} serve --http {check.removeprefix('http://')}\n"
        f"# 4. {tr('Synapse를 다시 시작한다', 'start Synapse again')}. {_stopped()}"
    )


@app.command()
def prosody(
    here: Place,
    server: Annotated[str, Option("Where prosody's HTTP server listens, for news of released messages.")],
    secret_file: _Secret,
    check: _Check = "http://127.0.0.1:8480",
    name: _Name = "prosody",
) -> None:
    """An XMPP server, prosody: prints where the module is and its lines of prosody.cfg.lua.

    Example: dlp --site site bot prosody --server http://127.0.0.1:5280 --secret-file prosody.secret
    """
    _caller(here.site, name, f"{server.rstrip('/')}/foi_dlp/webhook", secret_file)
    added = tr('modules_enabled에는 "foi_dlp"를 더한다', 'add "foi_dlp" to modules_enabled')
    click.echo(
        f"-- 1. {tr('prosody의 모듈 폴더(plugin_paths)에', 'in the folder of modules (plugin_paths)')}:  {plugins.clients() / 'prosody' / 'mod_foi_dlp.lua'}\n"
        f"-- 2. {tr('prosody.cfg.lua의 VirtualHost에', 'in the VirtualHost of prosody.cfg.lua')} "
        f"({added}):\n"
        f'  foi_dlp_url = "{check}"\n'
        f'  foi_dlp_caller = "{name}"\n'
        f'  foi_dlp_secret_file = "{secret_file.resolve()}"\n'
        f"-- 3. dlp --site {here.site} serve --http {check.removeprefix('http://')}\n"
        f"-- 4. {tr('prosody를 다시 시작한다', 'start prosody again')}. {_stopped()}"
    )


def _caller(site: Path, name: str, webhook: str, secret_file: Path) -> None:
    """Register the caller, its secret in a new file that only its owner reads. ConfigError where the file is there or cannot be written."""
    from dlp import callers, keys
    from dlp.desk.rights import Right
    from dlp.office.entries import journalled
    from dlp.office.outfile import made

    actor = Session(site).acting(Right.run)
    ring = keys.load(site / "keys")
    handle = made(site, secret_file)
    try:
        secret = callers.add(site, ring.seal, name, webhook=webhook, channels=("messenger",), now=datetime.now(UTC))
        book = callers.mark(site, ring.seal, ring.journal)
        journalled(site, "caller-added", {"caller": name, "book": book, **actor.body()})
    except BaseException:
        os.close(handle)
        secret_file.unlink()
        raise
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secret + "\n")


def _stopped() -> str:
    return tr("검사기가 꺼져 있으면 아무것도 전달되지 않는다.", "While the check is off, nothing is delivered.")
