"""Whose numbers and addresses are officials'."""

from __future__ import annotations

from typing import Final

from dlp.linkage import canon
from dlp.linkage.directory import Directory
from dlp.linkage.tokens import Tokens

AT_HAND: Final = 8_192
"""Numbers and addresses of which it is kept whose they are: every step asks for those of a text anew."""


class Contacts:
    """Whose numbers and addresses are officials'. Thread-safe: what two threads find out is the same."""

    __slots__ = ("_directory", "_known", "_tokens")

    def __init__(self, directory: Directory, tokens: Tokens) -> None:
        self._directory, self._tokens = directory, tokens
        self._known: dict[str, str] = {}

    def of(self, value: str) -> str:
        """`desk`, `work_mail` or `mobile` of somebody of the office, else ""."""
        number = canon.phone(value) if value.isascii() and value.isdigit() else ""
        if number and (len(number), number[:2]) not in self._directory.dialled:
            return ""  # a row of figures has many stretches, and few of them begin like an official's number
        known = self._known.get(value)
        if known is None:
            kind, plain = canon.party(value)
            found = self._directory.contacts.get(self._tokens(kind, plain), "") if plain else ""
            if len(self._known) >= AT_HAND:
                self._known.clear()
            known = self._known[value] = "" if found == "messenger" else found
        return known
