"""The institutions of the register by the masked address that a decision keeps, for the ledger: its form asks for their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from dlp import keys
from dlp.ports import ConfigError
from dlp.record.shapes import masked_address
from dlp.register import sealed
from dlp.register.importing import rows_of


def institutions(site: Path) -> Callable[[str], str]:
    """Masked address → name. "" where none is entered under such an address today, or more than one, or the register cannot be opened."""
    found: Mapping[str, set[str]] = {}
    with suppress(ConfigError):
        if (table := sealed.read(site, keys.load(site / "keys"), "partners")) is not None:
            found = _named(table[1])

    def name(address: str) -> str:
        domain = "@" + address.rpartition("@")[2] if "@" in address.lstrip("@") else ""
        names = found.get(address, set()) or found.get(domain, set())
        return next(iter(names)) if len(names) == 1 else ""

    return name


def _named(body: bytes) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in rows_of(body):
        for address in row.get("addresses", ()):
            shown = address if address.startswith("@") else masked_address(address)
            found.setdefault(shown, set()).add(str(row["name"]))
    return found
