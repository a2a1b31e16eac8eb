"""Recipients in their most usual spelling, of whom the tables of the office know nothing: people outside, requesters and their agents among them.

A circular goes to hundreds of addresses that were never seen. Nothing has to be taken apart in them, so that what `Index.party` finds in many
steps is found in few; None for every other address, which goes the long way. Pure and thread-safe: what two threads find out is the same.
"""

from __future__ import annotations

import re
from typing import Final

from dlp.linkage import canon
from dlp.linkage.directory import Directory, PartyMatch
from dlp.linkage.tokens import NO_ROWS, Tokens, TokenTable

AT_HAND: Final = 4096
"""Mail domains of which it is kept whether a table knows them."""
MOST: Final = 64
"""Rows of one address; who has more goes the long way."""
_USUAL: Final = re.compile(
    r"(?!\.|[\d._]{9,}@)[a-z0-9._]{1,64}(?<!\.)@((?!xn--)[a-z0-9-]+(?:\.(?!xn--)[a-z0-9-]+)*\.[a-z]{2,24})|0\d{1,2}-?\d{3,4}-?\d{4}"
)
"""In lower case and ASCII; each is ordinary (`dlp.linkage.destinations.is_ordinary`)."""
_NOT_ASKED: Final = -1
Outsider = tuple[str, str, str, PartyMatch]
"""Kind, canonical address, its mail domain ("" of a telephone number), and what the register has of it."""


class Outsiders:
    """Of one index: the directory that must not know them, and the table of the cases."""

    __slots__ = ("_agent", "_directory", "_hosts", "_listed", "_mail", "_rows", "_tokens")

    def __init__(self, directory: Directory, tokens: Tokens, table: TokenTable, *, agents: bool) -> None:
        """`agents`: has anybody in the register one?"""
        self._directory, self._tokens, self._rows = directory, tokens, table.rows
        self._mail, self._agent = tokens.of("email"), tokens.of("agent") if agents else None
        self._listed = frozenset((*directory.staff_at, *directory.partner_at, *directory.group_at))
        self._hosts: dict[str, int | None] = {}

    def match(self, address: str) -> Outsider | None:
        value = address.lower()
        if (usual := _USUAL.fullmatch(value)) is None or not address.isascii():
            return None
        directory = self._directory
        if host := usual[1] or "":
            domain = self._hosts.get(host, _NOT_ASKED)
            if domain == _NOT_ASKED:
                domain = self._host(host)
            if domain is None:
                return None
            kind = "email"
            token = self._mail(value)
            tokens = frozenset((token, domain))
        else:
            kind, dialled, value = "phone", value, canon.phone(value)
            token = self._tokens(kind, value)
            tokens = frozenset((token,))
            if not value or dialled in directory.ids:
                return None
        if token in self._listed or value in directory.ids:
            return None
        rows, agent = self._rows(token), self._agent
        agent_rows = self._rows(agent(f"{kind}:{value}")) if agent is not None else NO_ROWS
        if not rows and not agent_rows:
            return kind, value, host, PartyMatch(None, (), (), None, None, (), tokens)
        if len(rows) > MOST or len(agent_rows) > MOST:
            return None
        return kind, value, host, PartyMatch(None, tuple(rows), tuple(agent_rows), None, None, (), tokens)

    def _host(self, host: str) -> int | None:
        """The token of a domain that is nobody's of the tables; None for one of ours, one below it, and one where a partner has a mailbox."""
        token: int | None = self._tokens("domain", host)
        ours = any(host == domain or host.endswith(f".{domain}") for domain in self._directory.own)
        directory = self._directory
        if ours or token in directory.partner_at or token in directory.domains or token in directory.houses:
            token = None
        if len(self._hosts) >= AT_HAND:
            self._hosts.clear()
        self._hosts[host] = token
        return token
