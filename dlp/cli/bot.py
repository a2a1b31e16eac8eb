"""`dlp bot SERVER`: put the check before a messenger server. Registers the caller, leaves its secret in a file, prints what to add there."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Place
from dlp.cli.who import Keyboard
from dlp.office import messenger
from dlp.show.asking import Option

app = Commands(
    "Put the check before a messenger server.\n\n"
    "Example: dlp --site site bot synapse --homeserver http://127.0.0.1:8008 --secret-file /etc/matrix-synapse/foi-dlp.secret"
)
Secret = Annotated[Path, Option("New file for the secret; the messenger server must be able to read it.")]
Check = Annotated[str, Option("Where `dlp serve` answers: http://HOST:PORT or unix:/PATH.")]
Name = Annotated[str, Option("Name of the caller.")]
HERE = "http://127.0.0.1:8480"


@app.command()
def synapse(
    here: Place,
    homeserver: Annotated[str, Option("Where Synapse listens, for news of released messages.")],
    secret_file: Secret,
    check: Check = HERE,
    name: Name = "synapse",
) -> None:
    """A Matrix Synapse: prints how to install the module and its block of homeserver.yaml.

    Example: dlp --site site bot synapse --homeserver http://127.0.0.1:8008 --secret-file synapse.secret
    """
    messenger.register(here.site, Keyboard(), name, f"{homeserver.rstrip('/')}/_foi_dlp/webhook", secret_file)
    click.echo(messenger.synapse(here.site, check, name, secret_file))


@app.command()
def prosody(
    here: Place,
    server: Annotated[str, Option("Where prosody's HTTP server listens, for news of released messages.")],
    secret_file: Secret,
    check: Check = HERE,
    name: Name = "prosody",
) -> None:
    """An XMPP server, prosody: prints where the module is and its lines of prosody.cfg.lua.

    Example: dlp --site site bot prosody --server http://127.0.0.1:5280 --secret-file prosody.secret
    """
    messenger.register(here.site, Keyboard(), name, f"{server.rstrip('/')}/foi_dlp/webhook", secret_file)
    click.echo(messenger.prosody(here.site, check, name, secret_file))
