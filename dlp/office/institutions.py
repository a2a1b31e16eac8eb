"""The institutions of the register by the masked address that a decision keeps: the ledger asks for their names, a ground for their kinds."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from dlp.ports import ConfigError
from dlp.record.shapes import masked_address

Row = dict[str, Any]


def entered(site: Path) -> Callable[[str], list[Row]]:
    """Masked address → the rows of whoever is entered under such an address today, or under its domain. None where the register cannot be opened."""
    from dlp import keys
    from dlp.app import tables
    from dlp.register.small_tables import rows_of

    found: dict[str, list[Row]] = {}
    with suppress(ConfigError):
        if (table := tables.read(site, keys.load(site / "keys"), "partners")) is not None:
            for row in rows_of(table[1]):
                for address in row.get("addresses", ()):
                    found.setdefault(address if address.startswith("@") else masked_address(address), []).append(row)

    def at(address: str) -> list[Row]:
        host = "@" + address.rpartition("@")[2] if "@" in address.lstrip("@") else ""
        return found.get(address) or found.get(host, [])

    return at


def institutions(site: Path) -> Callable[[str], str]:
    """Masked address → name. "" where none is entered under such an address today, or more than one, or the register cannot be opened."""
    rows = entered(site)

    def name(address: str) -> str:
        names = {str(row["name"]) for row in rows(address)}
        return names.pop() if len(names) == 1 else ""

    return name


def kinds(site: Path) -> Callable[[str], frozenset[str]]:
    """Masked address → the kinds of whoever is entered under such an address today; none as there."""
    rows = entered(site)
    return lambda address: frozenset(str(row["kind"]) for row in rows(address))
