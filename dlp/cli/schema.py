"""`dlp schema NAME`: the JSON Schemas of the contract, for editors and callers."""

from __future__ import annotations

import json
from typing import Annotated

import click

from dlp.cli.session import Place
from dlp.office.choices import one_of
from dlp.show.asking import Argument


def command(here: Place, name: Annotated[str, Argument("message, decision, policy, exceptions, settings, http or api")]) -> None:
    from dlp import message, policy, record, settings
    from dlp.api import document
    from dlp.app import openapi
    from dlp.app.entrances import with_options

    schemas = {
        "message": message.json_schema,
        "decision": record.json_schema,
        "policy": policy.json_schema,
        "exceptions": policy.exceptions_schema,
        "settings": lambda: with_options(settings.json_schema()),
        "http": openapi.document,
        "api": document.document,
    }
    one_of("NAME", name, schemas)
    click.echo(json.dumps(schemas[name](), ensure_ascii=False, indent=2))
