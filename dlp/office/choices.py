"""A word that an option takes from a closed list: what is not in it is refused with the list, and never means "none of them"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from dlp.ledgers.probing import RULE as PROBING
from dlp.ports import ConfigError, StoreError
from dlp.record.titles import OWN

_PLAIN: Final = re.compile(r"[A-Za-z0-9_.-]{1,40}")


def one_of(option: str, word: str | None, words: Iterable[str]) -> None:
    """ConfigError, with the choices, where something was given that is none of them."""
    if word is not None and word not in (known := tuple(words)):
        if _PLAIN.fullmatch(word):  # what somebody typed may else be anything
            raise ConfigError(option, "", f"must be one of {', '.join(known)}, not {word}")
        raise ConfigError(option, "", f"must be one of {', '.join(known)}")


def known_rule(option: str, rule: str | None, site: Path) -> str | None:
    """The id of a rule, given by it or by its title: those of the policy in force, and those of the past that the journal names."""
    if rule is None:
        return None
    from dlp.office.entries import recorded
    from dlp.store import look

    found = {PROBING}
    if recorded(site):
        with look(site) as kept:
            found |= kept.rules()
    if rule in found:
        return rule
    titles = {**OWN, **_rules(site)}
    if rule in titles:
        return rule
    called = sorted(name for name, title in titles.items() if title == rule.strip())
    if len(called) != 1:
        one_of(
            option,
            rule,
            [f"{titles[name]} ({name})" if name in titles else name for name in called or sorted(found | titles.keys())],
        )
    return called[0]


def known_department(option: str, department: str | None, site: Path) -> None:
    """As `one_of`, for a department: those of the staff table, and those of the past that the journal names."""
    if department is None:
        return
    from dlp.office.entries import recorded
    from dlp.store import look

    found: frozenset[str] = frozenset()
    if recorded(site):
        with look(site) as kept:
            found = kept.departments()
    if department not in found:
        one_of(option, department, sorted(found | _departments(site)))


def of_the_past(site: Path, department: str | None) -> bool:
    """Has nobody of the staff table this department, so that incidents since stand under another name? False where there is no such table."""
    return bool(department) and bool(present := _departments(site)) and department not in present


def _departments(site: Path) -> set[str]:
    from dlp import keys
    from dlp.app import tables

    try:
        return {one.department for one in tables.index(site, keys.load(site / "keys")).staff.values() if one.department}
    except (ConfigError, StoreError):
        return set()  # a journal can be read without the register


def known_assignee(option: str, name: str | None, site: Path, *, nobody: str) -> None:
    """As `one_of`, for who looks after incidents: the operators, and whoever was ever given one. `nobody`: the word for nobody yet."""
    if name is None or name == nobody:
        return
    from dlp.office.entries import recorded
    from dlp.office.who import staffed
    from dlp.store import look

    found: frozenset[str] = frozenset()
    if recorded(site):
        with look(site) as kept:
            found = kept.assignees()
    if name not in found:
        one_of(option, name, [*sorted({*found, *staffed(site)}), nobody])


def _rules(site: Path) -> dict[str, str]:
    from dlp import keys, policy
    from dlp.app.history import in_force

    try:
        texts = in_force(site, keys.load(site / "keys"), datetime.now(UTC)).texts
        return {each.id: each.title or each.id for each in policy.parse(texts["policy.yaml"], texts["exceptions.yaml"]).rules}
    except (ConfigError, StoreError):
        return {}  # a journal can be read without the policy it was written by


@contextmanager
def named_by(flags: Mapping[str, str], *, file: str = "") -> Iterator[None]:
    """An error of a value that came from the command line names its flag, not the setting it stood in for. `flags`: place → flag.
    Whatever else is said of `file` is said of what the command names."""
    try:
        yield
    except ConfigError as error:
        if flag := flags.get(error.where):
            raise ConfigError(flag, "", error.hint) from None
        if file and error.file == file:
            raise ConfigError("NAME", error.where, error.hint) from None
        raise
