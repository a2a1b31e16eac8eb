"""The entrances of `dlp serve`, built from their tables of dlp.yaml and from the flags that stand in for them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final, get_type_hints

from dlp import realfile
from dlp.app import calling
from dlp.app.reach import PUBLIC, insist, opened, reachable
from dlp.app.using import used_of
from dlp.log import event
from dlp.manifests import module_of as module_of
from dlp.manifests import shipped
from dlp.paths import FromFolder
from dlp.ports import Caller, ConfigError, Connector, Gate
from dlp.settings import Entrance, Settings, entrances

if TYPE_CHECKING:
    from dlp.app.site import Site


def connectors(site: Site, overrides: Mapping[str, Mapping[str, Any]], *, only: str = "") -> dict[str, Connector]:
    """The entrances that are on, by name. `overrides[name]` are flags and switch that entrance on. ConfigError names key and value's place."""
    found = {}
    for name in entrances(site.settings):
        entrance = getattr(site.settings, name)
        if only and name != only:
            continue
        if not (entrance.enabled or name in overrides or only):
            continue
        table = table_of(site, overrides, name)
        if not said_twice(site.settings, overrides, name):
            near(name, table)
        found[name] = connector(site, name, table)
        if concern := concern_of(name, table, os.geteuid()):
            site.trouble[f"{name}-release"] = concern
            event("entrance", level="WARNING", part=name, state="cannot-release")
    return found


def said_twice(config: Settings, overrides: Mapping[str, Mapping[str, Any]], name: str) -> bool:
    """May other machines reach this entrance?"""
    return bool(getattr(config, name).public or overrides.get(name, {}).get("public"))


async def start(name: str, one: Connector, gate: Gate, *, public: bool) -> None:
    """Open an entrance. ConfigError as its `start`, and where other machines reach what it opened and `public` does not say so; it
    is closed again then."""
    before = {} if public else opened()
    await one.start(gate)
    if not public:
        try:
            insist(before, f"{name}.listen")
        except ConfigError:
            await one.stop()
            raise


def near(name: str, table: Mapping[str, Any]) -> None:
    """ConfigError where an entrance would listen on an address that other machines reach. That must be said twice: a checker that
    anybody can reach is asked by anybody."""
    if reachable(str(table.get("listen", getattr(module_of(name).Options(), "listen", "")))):
        raise ConfigError("dlp.yaml", f"{name}.listen", PUBLIC)


def table_of(site: Site, overrides: Mapping[str, Mapping[str, Any]], name: str) -> dict[str, Any]:
    """The options of an entrance, flags before settings."""
    table = {**placed(name, getattr(site.settings, name), site.folder), **overrides.get(name, {})}
    if "notify" in {f.name for f in fields(module_of(name).Options)}:
        table.setdefault("notify", list(site.own_domains))  # the agency's own people are told, unless dlp.yaml says who, or nobody
    table.pop("public", None)  # which is no entrance's own to know
    return table


def placed(name: str, entrance: Entrance, folder: Path) -> dict[str, Any]:
    """The options of an entrance as the dlp.yaml in `folder` says them, with absolute paths that know how they are written: the digest of a route goes by that."""
    hints = get_type_hints(module_of(name).Options, include_extras=True)
    table = dict(entrance.model_extra or {})
    for key, value in table.items():
        for one in getattr(hints.get(key), "__metadata__", ()) if isinstance(value, str) else ():
            if isinstance(one, FromFolder):
                table[key] = one.placed(value, folder.absolute())
    return table


def connector(site: Site, name: str, table: Mapping[str, Any]) -> Connector:
    """One entrance from its table of dlp.yaml."""
    return made(
        name,
        table,
        {
            "callers": lambda: calling.book(site.folder, site.keys),
            "replays": lambda: site.folder / "replays",
            "own": prober,
            "used": lambda: used_of(site.folder, site.keys),
        },
    )


def made(name: str, table: Mapping[str, Any], offered: Mapping[str, Callable[[], Any]]) -> Connector:
    """An entrance with what it needs beside its options, of what is `offered`. ConfigError as `check_options`."""
    check_options(name, table)
    module = module_of(name)
    one: Connector = module.CONNECTOR(module.Options(**table), **{need: offered[need]() for need in getattr(module, "NEEDS", ())})
    return one


def concern_of(name: str, table: Mapping[str, Any], uid: int) -> str:
    """What of an entrance's options cannot work for the account that serves; "" for nothing. ConfigError as `check_options`."""
    check_options(name, table)
    module = module_of(name)
    said = getattr(module, "concern", None)
    return str(said(module.Options(**table), uid)) if said is not None else ""


def amiss_of(name: str, table: Mapping[str, Any]) -> str:
    """What stands behind an entrance and is not as it must be now, as its module and its certificate say; "" for nothing. Blocks: it connects to
    next hops and databases. ConfigError as `check_options`."""
    check_options(name, table)
    module = module_of(name)
    options = module.Options(**table)
    look = getattr(module, "amiss", None)
    if look is not None and (why := str(look(options))):
        return why
    ends = ends_of(str(getattr(options, "tls_cert", "")))
    if ends is not None and ends <= datetime.now(UTC):
        return "its certificate has ended, or cannot be read"
    return ""


def ends_of(certificate: str) -> datetime | None:
    """When a certificate ends: long ago, where it cannot be read; None where there is none."""
    from cryptography import x509

    if not certificate:
        return None
    try:
        return x509.load_pem_x509_certificate(realfile.content(certificate)).not_valid_after_utc
    except (OSError, ValueError):
        return datetime.min.replace(tzinfo=UTC)


_JSON: Final = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}


def with_options(schema: dict[str, Any]) -> dict[str, Any]:
    """The JSON Schema of dlp.yaml with the options of every shipped entrance in its table, and no key besides."""
    common = schema["$defs"]["Entrance"]["properties"]
    for name in shipped():
        if name not in schema["properties"]:
            continue
        options = module_of(name).Options()
        own = {one.name: getattr(options, one.name) for one in fields(options)}
        told = {key: {"type": _JSON[type(value)], "default": value} for key, value in own.items() if type(value) in _JSON}
        table = {"type": "object", "properties": {**common, **told}, "additionalProperties": False}
        schema["properties"][name] = {**table, "description": schema["$defs"]["Entrance"].get("description", "")}
    return schema


def prober() -> Caller:
    """The caller of self-tests: its secret is this process's, and no name of a person's making has brackets."""
    return Caller("(selftest)", token_hex(32).encode())


def check_options(name: str, table: Mapping[str, Any]) -> None:
    """ConfigError where a key of an entrance's table is not known or its value has the wrong type."""
    module = module_of(name)
    known = {f.name: f.type for f in fields(module.Options)}
    for key, value in table.items():
        if key not in known:
            raise ConfigError("dlp.yaml", f"{name}.{key}", f"unknown key; known: {', '.join(sorted(known))}")
        wanted = type(getattr(module.Options(), key))
        fits = isinstance(value, wanted) or (wanted is float and isinstance(value, int))
        if not fits or (isinstance(value, bool) and wanted is not bool):
            raise ConfigError("dlp.yaml", f"{name}.{key}", f"must be {wanted.__name__}")


@cache
def masking_of(name: str) -> str:
    """How an entrance carries out `mask`, as its module says in `MASKS`: `itself` puts the masked text in place, `source` has it cut out of
    what came in, `never` cannot (and the message is held)."""
    try:
        return str(getattr(module_of(name), "MASKS", "source"))
    except ConfigError:
        return "source"


@cache
def telling_of(name: str) -> str:
    """How the sender of an entrance is told: `itself` tells him where he sends, `mail` has no way to, and a mail does (`TELLS` of its module)."""
    try:
        return str(getattr(module_of(name), "TELLS", "itself"))
    except ConfigError:
        return "itself"


@cache
def sends_later(name: str) -> bool:
    """Can an entrance deliver an original that was held? Its module says `RELEASES = False` where it cannot."""
    try:
        return bool(getattr(module_of(name), "RELEASES", True))
    except ConfigError:
        return True
