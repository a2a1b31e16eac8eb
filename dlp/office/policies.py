"""Policies by name: the one in force, the files, every one that was in force, and what a second person must know of a change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.desk.rights import Actor, Right, stated
from dlp.office import infile
from dlp.office.choices import one_of
from dlp.office.options import Why
from dlp.office.who import ANY, Asker, acting, admitted
from dlp.ports import ConfigError, trouble
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    from dlp.policy import Policy, Rule

NOW: Final = "now"
FILES: Final = "files"
"""The policy in force, and what the site's files say."""
Which = Annotated[
    str,
    Argument(
        "A policy: one of `policy history`, the one in force (now), the one on disk (files), or a file.",
        metavar="VERSION|HASH|now|files|FILE",
    ),
]
FACTS: Final = (
    "files", "rules_added", "rules_removed", "rules_changed", "exceptions_changed", "settings_changed", "words_changed", "exceptions_added",
    "exceptions_removed", "version", "effective_from", "weaker",
)  # fmt: skip
"""What there is to say of a change, in the order in which it is told."""


def policy_named(site: Path, name: str) -> Policy:
    """ConfigError where there is none of that name, or the file is no policy."""
    from dlp import policy
    from dlp.app.base import NAME, with_base

    texts = texts_named(site, name)
    own = policy.parse(texts["policy.yaml"], texts["exceptions.yaml"])
    return with_base(own, texts.get(NAME, ""))


def texts_named(site: Path, name: str) -> Mapping[str, str]:
    """The three texts of a policy that a person names. Beside a file of a candidate policy stand the exceptions and words in force."""
    from dlp import keys, settings
    from dlp.app import base
    from dlp.app import history as kept
    from dlp.app.texts import texts_of

    ring = keys.load(site / "keys")
    if name not in (NOW, FILES) and not ("/" in name or name.endswith((".yaml", ".yml"))):
        return kept.texts_of(site, ring, kept.named(kept.versions(site, ring), name))
    above = base.read(site, settings.load(site)) if (site / settings.FILE).exists() else ""
    found = texts_of(site) if name == FILES else dict(kept.in_force(site, ring, datetime.now(UTC)).texts)
    if name not in (NOW, FILES):
        found["policy.yaml"] = given(Path(name))
    return {**found, **({base.NAME: above} if above else {})}


def given(path: Path) -> str:
    """A text that somebody names, read as he may read it."""
    from dlp.app.texts import text_in

    try:
        with infile.opened(path) as file:
            return text_in(file, path)
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(str(path), "", f"cannot be read ({trouble(error)})") from None


def texts_changed(old: Mapping[str, str], new: Mapping[str, str]) -> list[dict[str, Any]]:
    """Of lexicons.yaml: how many words came and went, never which (a word may be somebody's number). Words that make a value count as public or
    as an example take protection away; words of pressure add it."""
    from dlp import settings

    was, now = (settings.words_of(each["lexicons.yaml"], Path("lexicons.yaml")) for each in (old, new))
    rows = []
    for name in ("public_contacts", "placeholders", "pressure", "sender_numbers", "transactions", "places"):
        before, after = _listed(getattr(was, name)), _listed(getattr(now, name))
        if before != after:
            lost = before - after if name == "pressure" else after - before
            rows.append(
                {
                    "kind": "words", "name": name, "change": "changed", "field": "", "before": f"[{len(before)}]",
                    "after": f"[{len(after)}] (+{len(after - before)} -{len(before - after)})", "weaker": "yes" if lost else "no",
                }
            )  # fmt: skip
    return rows


def _listed(words: list[str] | dict[str, list[str]]) -> set[str]:
    """The words of a list, or of a table with the department before each."""
    return set(words) if isinstance(words, list) else {f"{name}: {one}" for name, some in words.items() for one in some}


def versions(site: Path) -> list[dict[str, Any]]:
    """Every policy that was in force, the oldest first; the last one is in force, unless one that is approved waits for its day."""
    from dlp import keys
    from dlp.app import history

    rows = [history.facts(one) for one in history.versions(site, keys.load(site / "keys"))]
    if (waiting := _waiting(site)) is not None:
        rows.append(waiting)
    return [{**row, "state": row.get("state") or ("ended" if row["until"] else "in force")} for row in rows]


def changes(before: dict[str, str], after: dict[str, str]) -> dict[str, Any]:
    """What a second person must know: rules that come, go, or change their mode or what they do; exceptions; word lists; which files differ.

    ConfigError, with file and line, where the new texts are no policy.
    """
    from dlp import policy
    from dlp.policy.comparing import compare

    old = policy.parse(before["policy.yaml"], before["exceptions.yaml"])
    new = policy.parse(after["policy.yaml"], after["exceptions.yaml"])
    facts: dict[str, Any] = {
        "files": [name for name, text in after.items() if text != before[name]],
        **_rules_changed(old, new),
        **_exceptions_changed(old, new),
        "settings_changed": _differ(old.settings, new.settings),
        "words_changed": sorted({one.name for one in {*_bare(old)} ^ {*_bare(new)}}),
        "version": new.version,
        "effective_from": "" if new.effective_from is None else new.effective_from.isoformat(timespec="minutes"),
        "weaker": [
            f"{one.name} {one.field}".strip() if one.weaker == "yes" else f"{one.name} {one.field} (?)"
            for one in compare(old, new)
            if one.weaker != "no"
        ]
        + [f"lexicons.yaml {row['name']}" for row in texts_changed(before, after) if row["weaker"] == "yes"],
    }
    return {name: facts[name] for name in FACTS if facts[name]}


def _rules_changed(old: Policy, new: Policy) -> dict[str, list[str]]:
    was, now = ({rule.id: rule for rule in each.rules} for each in (old, new))
    changed = [
        f"{name}: {_does(was[name])} -> {_does(now[name])}" + (f" ({', '.join(fields)})" if fields else "")
        for name in sorted(was.keys() & now.keys())
        if (fields := _differ(was[name], now[name])) or _does(was[name]) != _does(now[name])
    ]
    return {
        "rules_added": sorted(now.keys() - was.keys()),
        "rules_removed": sorted(was.keys() - now.keys()),
        "rules_changed": changed,
    }


def _exceptions_changed(old: Policy, new: Policy) -> dict[str, list[str]]:
    had, has = ({one.id: one for one in each.exceptions} for each in (old, new))
    changed = [
        f"{name}: {', '.join(fields)}" for name in sorted(had.keys() & has.keys()) if (fields := _differ(had[name], has[name]))
    ]
    return {
        "exceptions_changed": changed, "exceptions_added": sorted(has.keys() - had.keys()), "exceptions_removed": sorted(had.keys() - has.keys()),
    }  # fmt: skip


def rules_of(checked: Policy) -> list[dict[str, Any]]:
    """A row for every rule, the strongest first."""
    return [
        {
            "rule": rule.id, "title": rule.title, "then": rule.then.word, "mode": rule.mode, "maturity": rule.maturity, "scope": rule.scope,
            "notify": rule.notify, "law": rule.law, "why": rule.why, **({"why_en": rule.why_en} if rule.why_en else {}), "exceptionable": rule.exceptionable, "when": rule.when,
        }
        for rule in sorted(checked.rules, key=lambda rule: (-rule.then, rule.id))
    ]  # fmt: skip


def compared(
    site: Path, asker: Asker, before: Which, after: Which = NOW, *, reason: str
) -> tuple[Policy, Policy, list[dict[str, Any]], str]:
    """Two policies, what differs between them, and whether it lets through what was stopped: yes, maybe, no."""
    from dlp.policy.comparing import compare, weakest

    admitted(site, asker, ANY, what="policy diff", reason=reason)
    old, new = policy_named(site, before), policy_named(site, after)
    found = compare(old, new)
    rows: list[dict[str, Any]] = [asdict(one) for one in found] + texts_changed(texts_named(site, before), texts_named(site, after))
    weaker = "yes" if any(one["weaker"] == "yes" for one in rows) else "maybe" if weakest(found) == "maybe" else "no"
    return old, new, rows, weaker


def _proposing(site: Path, asker: Asker, reason: str) -> Actor:
    actor = acting(site, asker, Right.propose)
    if not stated(reason):
        raise ConfigError("--reason", "", "say why")
    return actor


def propose_mode(
    site: Path,
    asker: Asker,
    rule: Annotated[str, Argument("A rule of `policy show`.", metavar="RULE")],
    new: Annotated[str, Argument("off, shadow or enforce", metavar="MODE")],
    reason: Why,
) -> str:
    """Ask for another mode of one rule; the number of the proposal. Nothing is in force before a second person has approved."""
    from dlp.office import proposals
    from dlp.policy import parse
    from dlp.policy.editing import MODES, CannotEdit, with_mode

    actor = _proposing(site, asker, reason)
    before = proposals.policy_texts(site)
    texts = dict(before)
    one_of("MODE", new, MODES)
    one_of("RULE", rule, [each.id for each in parse(texts["policy.yaml"], texts["exceptions.yaml"]).rules])
    try:
        texts["policy.yaml"] = with_mode(texts["policy.yaml"], rule, new)
    except CannotEdit as error:
        raise ConfigError("policy.yaml", "", str(error)) from None
    facts = {"rule": rule, "mode": new}
    return proposals.propose_policy(site, texts, f"{rule} {new}", before=before, actor=actor, reason=reason, facts=facts)


def propose_files(
    site: Path,
    asker: Asker,
    reason: Why,
    policy_file: Annotated[Path | None, Option("A new policy.yaml; else the site's, as it now is.", "--policy")] = None,
    exceptions_file: Annotated[Path | None, Option("A new exceptions.yaml.", "--exceptions")] = None,
    lexicons_file: Annotated[Path | None, Option("A new lexicons.yaml.", "--lexicons")] = None,
) -> str:
    """Ask for new texts of policy.yaml, exceptions.yaml and lexicons.yaml; the number of the proposal."""
    from dlp.app.texts import NAMES, texts_of
    from dlp.office import proposals

    actor = _proposing(site, asker, reason)
    before, texts = proposals.policy_texts(site), texts_of(site)
    for name, path in zip(NAMES, (policy_file, exceptions_file, lexicons_file), strict=True):
        if path is not None:
            texts[name] = given(path)
    not_past(texts, before)
    facts = changes(before, texts)
    return proposals.propose_policy(site, texts, "policy", before=before, actor=actor, reason=reason, facts=facts)


def not_past(texts: dict[str, str], before: dict[str, str]) -> None:
    """ConfigError for a day that is over: a policy comes into force when it is approved, and cannot have been in force before. The day of the
    policy that is changed may stay."""
    from dlp.policy import effective_from

    starts = effective_from(texts["policy.yaml"])
    if starts is not None and starts <= datetime.now(UTC) and starts != effective_from(before["policy.yaml"]):
        raise ConfigError("policy.yaml", "effective_from", "is over: leave it out, or write a day or time that is to come")


def _waiting(site: Path) -> dict[str, Any] | None:
    """A row for texts that wait for their day."""
    from dlp import keys, policy
    from dlp.app.history import Version, facts, in_force
    from dlp.app.texts import approved, digest
    from dlp.ports import StoreError

    ring = keys.load(site / "keys")
    try:
        if in_force(site, ring, datetime.now(UTC)).waiting is None:
            return None
        texts = approved(site, ring)[1]
        read = policy.parse(texts["policy.yaml"], texts["exceptions.yaml"])
    except (ConfigError, StoreError):
        return None
    assert read.effective_from is not None
    row = Version(read.version, read.hash, digest(texts), "", stated=read.effective_from.isoformat(timespec="minutes"))
    return {**facts(row), "state": "waiting"}


def _does(rule: Rule) -> str:
    return f"{rule.mode} {rule.then.word}"


def _differ(one: Any, other: Any) -> list[str]:
    """Fields in which two values of one form differ; where they stand in the file, and what a rule's mode and action are, is said elsewhere."""
    names = getattr(type(one), "model_fields", None) or type(one).__dataclass_fields__
    apart = ("line", "tests", "condition", "mode", "then")
    return [name for name in names if name not in apart and getattr(one, name) != getattr(other, name)]


def _bare(policy: Policy) -> Iterator[Any]:
    """Macros and word lists without their lines."""
    yield from (replace(macro, line=0) for macro in policy.macros)
    yield from (replace(words, line=0) for words in policy.lists)
