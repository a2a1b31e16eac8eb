"""The site's own word lists, ready to be asked: public contacts, placeholders of forms, wording that leans on people, and by what a message to a
citizen is checked for being what it says: departments' registered sender numbers, forms of their transaction numbers, places. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from dlp.linkage import canon
from dlp.model import Entity, Finding, TextView

PRESSURE = Entity("PRESSURE", shape="hidden", wording=True)
"""The site's own wording is found without the detector of that name, which declares the same."""
SITE_WORDS: Final = "lexicon"
"""Name of the detector that such a finding has."""


@dataclass(frozen=True, slots=True)
class Lexicons:
    exact: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    domains: frozenset[str] = frozenset()
    pressure: re.Pattern[str] | None = None
    senders: Mapping[str, str] = field(default_factory=dict)  # registered sender number, in its one spelling → department
    transactions: Mapping[str, tuple[re.Pattern[str], ...]] = field(default_factory=dict)  # department → forms of its numbers
    places: tuple[str, ...] = ()

    def is_public(self, value: str) -> bool:
        """Is a found number or mail address one that the site has declared public, or a placeholder?"""
        plain = canon.party(value)[1]
        if plain in self.exact or plain.rpartition("@")[2] in self.domains:
            return True
        return bool(self.beginnings) and plain.startswith(self.beginnings)

    def leaning(self, view: TextView) -> Iterator[Finding]:
        """PRESSURE findings for the site's own wording."""
        if self.pressure is not None:
            for found in self.pressure.finditer(view.text.reveal()):
                yield view.finding(PRESSURE, found.start(), found.end(), 0.9, found[0], detector=SITE_WORDS)


NONE = Lexicons()


def lexicons(
    public: Iterable[str],
    placeholders: Iterable[str],
    pressure: Iterable[str],
    *,
    senders: Mapping[str, Iterable[str]] = MappingProxyType({}),
    transactions: Mapping[str, Iterable[str]] = MappingProxyType({}),
    places: Iterable[str] = (),
) -> Lexicons:
    """`transactions`: in a form `#` is a digit, and spaces may stand anywhere between its signs."""
    exact, beginnings, domains = set(), [], set()
    for entry in public:
        if entry.startswith("@") and "." in entry:
            domains.add(canon.domain(entry))
        elif entry.endswith("*"):
            beginnings.append(canon.digits(entry[:-1]) or entry[:-1].casefold())
        else:
            exact.add(canon.party(entry)[1])
    exact |= {canon.party(entry)[1] for entry in placeholders}
    phrases = [r"\s*".join(map(re.escape, "".join(phrase.split()))) for phrase in pressure if phrase.strip()]
    return Lexicons(
        frozenset(exact), tuple(beginnings), frozenset(domains), re.compile("|".join(phrases)) if phrases else None,
        {canon.party(number)[1]: department for department, numbers in senders.items() for number in numbers},
        {department: tuple([_form(one) for one in forms]) for department, forms in transactions.items()}, tuple(places),
    )  # fmt: skip


def _form(written: str) -> re.Pattern[str]:
    signs = [r"\d" if sign == "#" else re.escape(sign) for sign in "".join(written.split())]
    return re.compile(rf"(?<![0-9A-Za-z-]){' ?'.join(signs)}(?![0-9A-Za-z-])")
