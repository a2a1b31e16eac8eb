"""The entrances of `dlp serve`, built from their tables of dlp.yaml and from the flags that stand in for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from dlp import plugins
from dlp.app.site import Site
from dlp.callers import Book
from dlp.ports import ConfigError, Connector

ENTRANCES: Final = ("milter", "smtp", "http", "folder", "sms", "sms_forward", "callbacks")
_FILES: Final = {"sms": "sms_spool"}
"""Entrances whose file has another name than their table."""


def connectors(site: Site, overrides: Mapping[str, Mapping[str, Any]], *, only: str = "") -> dict[str, Connector]:
    """The entrances that are on, by name. `overrides[name]` are flags and switch that entrance on. ConfigError names key and value's place."""
    made = {}
    for name in ENTRANCES:
        entrance = getattr(site.settings, name)
        if only and name != only:
            continue
        if not (entrance.enabled or name in overrides or only):
            continue
        made[name] = connector(site, name, table_of(site, overrides, name))
    return made


def table_of(site: Site, overrides: Mapping[str, Mapping[str, Any]], name: str) -> dict[str, Any]:
    """The options of an entrance, flags before settings."""
    return {**(getattr(site.settings, name).model_extra or {}), **overrides.get(name, {})}


def connector(site: Site, name: str, table: Mapping[str, Any]) -> Connector:
    """One entrance from its table of dlp.yaml."""
    check_options(name, table)
    kind = _kind(name)
    options = module_of(name).Options(**table)
    if name == "http":
        made: Connector = kind(options, callers=Book(site.folder, site.keys.seal))
    else:
        made = kind(options)
    return made


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


def module_of(name: str) -> Any:
    """The module that an entrance stands in."""
    return __import__(_kind(name).__module__, fromlist=["Options"])


def _kind(name: str) -> Any:
    file = _FILES.get(name, name)
    return plugins.load_connectors([file])[file]
