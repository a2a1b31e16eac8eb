"""The option by which every listing takes its form."""

from __future__ import annotations

from typing import Annotated

import typer

from dlp.show.rows import Form

AsForm = Annotated[Form, typer.Option("--format", help="table for people; json, jsonl or csv for programs")]
