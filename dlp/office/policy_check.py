"""Is the site's policy right, and do its tests pass: for whoever writes it, before anybody serves with it. Reads files and changes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.dates import KST
from dlp.office.policy_troubles import warned
from dlp.office.who import ANY, Asker, admitted
from dlp.ports import ConfigError, StoreError, trouble
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.policy import Findable, Policy

Row = Mapping[str, Any]
Draft = Annotated[Path | None, Option("A policy.yaml that is not in the site yet.", "--policy")]
_FILES: Final = ("policy.yaml", "exceptions.yaml")


class Faulty(Exception):
    """Texts that are no policy: every error."""

    def __init__(self, errors: Iterable[ConfigError]) -> None:
        self.errors = list(errors)


def lint(site: Path, asker: Asker, policy_file: Draft = None) -> tuple[list[Row], Policy | None]:
    """As `problems`, for who asks."""
    admitted(site, asker, ANY, what="policy lint")
    return problems(site, policy_file)


def problems(site: Path, policy_file: Path | None = None) -> tuple[list[Row], Policy | None]:
    """Errors and warnings of policy.yaml (or `policy_file` in its place) and exceptions.yaml, with their lines, and the policy where they are one."""
    from dlp import policy

    texts, names = texts_of(site, policy_file)
    findable = findable_of(site)
    errors = policy.problems(*texts, **names, findable=findable)
    if errors:
        return [_row("invalid", error) for error in errors], None
    checked = policy.parse(*texts, **names, findable=findable)
    warnings = [
        {
            "severity": "warning",
            "code": each.code,
            "file": each.file,
            "where": f"line {each.line}, {each.subject}",
            "text": each.text,
        }
        for each in warned(site, checked)
    ]
    return [
        *warnings,
        *_dated(site, checked),
        *_weaker(site, checked),
        *_below(checked),
        *_declared(site),
        *_unopened(site),
    ], checked


def _row(code: str, error: ConfigError) -> dict[str, Any]:
    return {"severity": "error", "code": code, "file": error.file, "where": error.where, "text": error.hint}


def _below(checked: Policy) -> list[dict[str, Any]]:
    """What it takes away of the rules that the program brings."""
    from dlp.app import weak

    return [
        {"severity": "warning", "code": "weak", "file": checked.policy_file, "where": f"{one.name}: {one.value}", "text": one.why}
        for one in weak.of_rules(checked)
    ]


def _declared(site: Path) -> list[dict[str, Any]]:
    """Domains that dlp.yaml declares the agency's own, and the register knows as somebody else's."""
    from dlp.app import weak

    return [
        {"severity": "warning", "code": "weak", "file": "dlp.yaml", "where": f"{one.name}: {one.value}", "text": one.why}
        for one in weak.of_own_domains(site)
    ]


def _weaker(site: Path, checked: Policy) -> list[dict[str, Any]]:
    """What the site's own policy would weaken of the base policy that it includes: the site does not open with it."""
    from dlp import policy, settings
    from dlp.app import base
    from dlp.policy.including import objections

    config = settings.load(site) if (site / settings.FILE).exists() else settings.Settings()
    try:
        text = base.read(site, config)
        above = policy.parse(text, policy_file=str(base.path_of(site, config))) if text else None
    except ConfigError as error:
        found = [error]
    else:
        found = [] if above is None else list(objections(above, checked))
    return [_row("base", one) for one in found]


def _dated(site: Path, checked: Policy) -> list[dict[str, Any]]:
    """A policy that says another day than it came into force on: it tells who reads it something that was not so."""
    from dlp import keys
    from dlp.app.history import versions
    from dlp.store import recorded

    stated = checked.effective_from
    if stated is None or stated > datetime.now(KST):
        return []
    known = versions(site, keys.load(site / "keys")) if recorded(site) else []
    began = next((datetime.fromisoformat(one.since) for one in known if one.hash == checked.hash), None)
    if began is not None and began - stated <= timedelta(days=1):
        return []
    text = "is over, and this policy was never in force: it takes effect at once"
    if began is not None:
        text = f"says {stated:%Y-%m-%d %H:%M}, and this policy is in force since {began.astimezone(stated.tzinfo):%Y-%m-%d %H:%M}"
    line = {"file": checked.policy_file, "where": "effective_from", "text": text}
    return [{"severity": "warning", "code": "effective-from", **line}]


def _unopened(site: Path) -> list[dict[str, Any]]:
    """Why no command opens the site though its rules are right: its word lists, or a policy that waits for its day where none was in force before."""
    from dlp import keys, settings
    from dlp.app.history import in_force
    from dlp.app.texts import texts_of as all_of

    try:
        settings.words_of(all_of(site)["lexicons.yaml"], site / "lexicons.yaml")
        if any((site / "keys").glob("*.key")):  # a folder of drafts has none
            in_force(site, keys.load(site / "keys"), datetime.now(KST))
    except StoreError:  # a journal that cannot be read is no matter of the policy
        return []
    except ConfigError as error:
        return [_row("unopened", error)]
    return []


@dataclass(frozen=True, slots=True)
class Trial:
    """A policy, a row for each of its tests, and one for every hit test as a live message."""

    checked: Policy
    tests: Sequence[Row]
    live: Sequence[Row]

    @property
    def failed(self) -> int:
        return sum(not row["passed"] for row in self.tests)

    @property
    def fails(self) -> int:
        """Live messages that count as failures."""
        return sum(row["fails"] for row in self.live)


def trial(site: Path, asker: Asker, policy_file: Draft = None) -> Trial:
    """Every rule's own tests and the scenarios, and every hit once more as a live message. Faulty where the files are no policy."""
    admitted(site, asker, ANY, what="policy test")
    checked = policy_of(site, policy_file, checked=True)
    return Trial(checked, tests(checked), replays(site, checked))


def policy_of(folder: Path, policy_file: Path | None = None, *, checked: bool) -> Policy:
    """The policy of the files (`checked`: against the detectors, too). Faulty, with every error in them."""
    from dlp import policy

    texts, names = texts_of(folder, policy_file)
    findable = findable_of(folder) if checked else policy.ANYTHING
    if errors := policy.problems(*texts, **names, findable=findable):
        raise Faulty(errors)
    return policy.parse(*texts, **names, findable=findable)


def findable_of(folder: Path) -> Findable:
    """What the site's detectors find: words a rule may name."""
    from dlp.app.detection import findable

    return findable(folder)


def texts_of(folder: Path, policy_file: Path | None = None) -> tuple[tuple[str, str], dict[str, str]]:
    """Both files' texts and their names for errors; no exceptions.yaml means no exceptions. Faulty where one cannot be read."""
    from dlp.app.texts import text_of
    from dlp.office.policies import given

    paths = [folder / name for name in _FILES]
    texts = []
    for path in paths:
        if policy_file is not None and path.name == "policy.yaml":
            texts.append(given(policy_file))
            continue
        try:
            texts.append(text_of(path))
        except FileNotFoundError:
            if path.name == "policy.yaml":
                raise Faulty([ConfigError(str(path), "", "not found; dlp --site DIR init makes one")]) from None
            texts.append("")
        except (OSError, UnicodeDecodeError) as error:
            raise Faulty([ConfigError(str(path), "", f"cannot be read ({trouble(error)})")]) from None
    return (texts[0], texts[1]), {"policy_file": str(policy_file or paths[0]), "exceptions_file": str(paths[1])}


def present(site: Path) -> Policy:
    """The policy in force; of a site that has recorded nothing yet, what its files say, and every error in them."""
    from dlp.office.policies import NOW, policy_named
    from dlp.store import recorded

    return policy_named(site, NOW) if recorded(site) else policy_of(site, checked=False)


def tests(checked: Policy) -> list[Row]:
    """A row for every test of every rule and for every scenario."""
    from dlp import policy

    return [
        {"kind": r.kind, "rule": r.subject, "name": r.name, "passed": r.passed, "problem": r.problem, "line": r.line}
        for r in policy.run_tests(checked)
    ]


def replays(site: Path, checked: Policy) -> list[Row]:
    """A row for every hit test as a live message: `outcome` is equal, differs or not producible; `fails` where it counts as a failure."""
    from dlp.app.replay import replays_of, shipped_rules

    shipped = shipped_rules()
    return [
        {
            "kind": "replay", "rule": one.rule, "name": one.name, "passed": one.outcome == "equal", "problem": one.problem, "line": one.line,
            "outcome": one.outcome, "fails": one.outcome == "differs" or (one.outcome != "equal" and one.rule in shipped),
        }
        for one in replays_of(site, checked)
    ]  # fmt: skip
