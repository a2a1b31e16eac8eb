"""Which entrances there are, found without importing one: files of `connectors/`, and entry points `dlp.entrances` of installed packages.

An entrance is one module. It says of itself what the program must know:

    CONNECTOR   the class (`dlp.ports.Connector`)
    Options     a frozen dataclass: the keys of its table in dlp.yaml, each with what it can do to protection (`dlp.weakening`)
    ROUTE       which options decide where a released original goes
    MASKS       how `mask` is carried out: `itself`, `source` (the default), `never`
    RELEASES    False where nothing held can be sent later
    NEEDS       what the class takes beside its options: `callers`, `replays`, `own` (the caller of self-tests), `used` (what other nodes have taken)
    concern     a function of options and the account (uid) that serves: what of them cannot work for it, for the start and doctor; "" for nothing
    PROCESSES   True where further processes may decide on its socket (`processes` among its options)

Its table in dlp.yaml has the file's name, or the entry point's. A package's entrance is loaded only where dlp.yaml names its table.
"""

from __future__ import annotations

import importlib
import importlib.metadata
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Final

from dlp.ports import ConfigError

GROUP: Final = "dlp.entrances"
_TABLES: Final = {"sms_spool": "sms"}
"""The one file whose table had another name first."""


@cache
def shipped() -> dict[str, str]:
    """Table → module of the entrances that lie in `connectors/`."""
    folder = Path(__file__).resolve().parent.parent / "connectors"
    files = sorted(path.stem for path in folder.glob("[a-z]*.py"))
    return {_TABLES.get(file, file): f"connectors.{file}" for file in files}


@cache
def installed() -> dict[str, str]:
    """Table → module of the entrances of other packages; none takes the place of a shipped one."""
    return {point.name: point.module for point in importlib.metadata.entry_points(group=GROUP) if point.name not in shipped()}


@cache
def module_of(name: str) -> ModuleType:
    """The module of an entrance. ConfigError where there is none, it cannot be imported, or it is none."""
    module = shipped().get(name) or installed().get(name)
    if module is None:
        raise ConfigError("dlp.yaml", name, f"no entrance is called {name}; there are: {', '.join(shipped())}")
    try:
        found = importlib.import_module(module)
    except (ImportError, SyntaxError) as error:
        raise ConfigError(f"{module.replace('.', '/')}.py", "", f"cannot be imported ({type(error).__name__})") from error
    for part in ("CONNECTOR", "Options"):
        if not hasattr(found, part):
            raise ConfigError(f"{module.replace('.', '/')}.py", part, "missing")
    return found
