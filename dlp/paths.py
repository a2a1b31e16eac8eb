"""Paths in dlp.yaml begin at the folder in which it lies, wherever the program was started.

A setting or an option of an entrance that may name a file says so beside its type: `PATH`, or `PLACE` where only some of its values do.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from pydantic_core import core_schema


class Placed(str):
    """A value with absolute paths. A dump of the settings gives it as it is `written`: nodes of one site compare and share them, each in a folder of its own."""

    __slots__ = ("written",)
    written: str


def written(value: str) -> str:
    """As dlp.yaml has it."""
    return value.written if isinstance(value, Placed) else value


@dataclass(frozen=True, slots=True)
class FromFolder:
    """`way`: a value as it is written, and an absolute folder → the value with absolute paths. Pydantic is given the folder as its context."""

    way: Callable[[str, Path], str]

    def placed(self, value: str, folder: Path) -> Placed:
        found = Placed(self.way(value, folder))
        found.written = value
        return found

    def __get_pydantic_core_schema__(self, source: Any, handler: Callable[[Any], core_schema.CoreSchema]) -> core_schema.CoreSchema:
        def placed(value: str, info: core_schema.ValidationInfo) -> str:
            return value if info.context is None else self.placed(value, info.context)

        as_written = core_schema.plain_serializer_function_ser_schema(written, return_schema=core_schema.str_schema())
        return core_schema.with_info_after_validator_function(placed, handler(source), serialization=as_written)


_FILE_OF_DSN: Final = re.compile(
    r"\b(?P<key>sslrootcert|sslcert|sslkey|sslcrl|passfile|ssl_ca|ssl_cert|ssl_key)\s*=\s*(?P<file>(?!system\b)[^/\s&'][^\s&']*)"
)


def _path(value: str, folder: Path) -> str:
    return str(folder / value) if value else ""


def _place(value: str, folder: Path) -> str:
    """`file:PATH`, `unix:PATH`, `sqlite:PATH`, or a DSN with the files that it names. Three slashes before what does not lie at the root (`sqlite:///…`)
    begin no absolute path."""
    how, _, rest = value.partition(":")
    if how == "sqlite" and rest.startswith("///") and not rest.startswith("////") and not Path(rest[2:]).exists():
        rest = rest[3:]
    if how in ("file", "unix", "sqlite"):
        return f"{how}:{folder / rest}" if rest else value

    def file(found: re.Match[str]) -> str:
        name = str(folder / found["file"])
        return f"{found['key']}={quote(name) if '://' in value else name}"

    return _FILE_OF_DSN.sub(file, value)


PATH: Final = FromFolder(_path)
"""The whole value is a path."""
PLACE: Final = FromFolder(_place)
"""A path follows a word and a colon; what else may stand there (`env:NAME`, HOST:PORT) stays."""
