"""The institutions of the register by the masked address that a decision keeps: the ledger asks for their names, a ground for their kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from dlp import keys
from dlp.app import tables
from dlp.ports import ConfigError
from dlp.record.shapes import masked_address
from dlp.register.small_tables import rows_of


def institutions(site: Path) -> Callable[[str], str]:
    """Masked address → name. "" where none is entered under such an address today, or more than one, or the register cannot be opened."""
    found = _of_register(site, "name")

    def name(address: str) -> str:
        names = _at(found, address)
        return next(iter(names)) if len(names) == 1 else ""

    return name


def kinds(site: Path) -> Callable[[str], frozenset[str]]:
    """Masked address → the kinds of whoever is entered under such an address today; none as there."""
    found = _of_register(site, "kind")
    return lambda address: frozenset(_at(found, address))


def _at(found: Mapping[str, set[str]], address: str) -> set[str]:
    domain = "@" + address.rpartition("@")[2] if "@" in address.lstrip("@") else ""
    return found.get(address, set()) or found.get(domain, set())


def _of_register(site: Path, column: str) -> Mapping[str, set[str]]:
    with suppress(ConfigError):
        if (table := tables.read(site, keys.load(site / "keys"), "partners")) is not None:
            return _named(table[1], column)
    return {}


def _named(body: bytes, column: str) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in rows_of(body):
        for address in row.get("addresses", ()):
            shown = address if address.startswith("@") else masked_address(address)
            found.setdefault(shown, set()).add(str(row[column]))
    return found
