"""`dlp policy show|history|diff`: the rules in force, every policy that ever was, and what differs between two of them.

A policy is named by its version or the beginning of its hash, as decisions name it; `now` is the one in force, `files` what the site's files
say, and a path a file that somebody has.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import click

from dlp.cli.session import Reading
from dlp.cli.who import ANY
from dlp.language import english, tr
from dlp.office.choices import one_of
from dlp.office.policies import NOW, policy_named, texts_changed, texts_named
from dlp.show.asking import Argument, Option
from dlp.show.rows import Form, of
from dlp.show.table import cleaned
from dlp.subject.explaining import cited_all
from dlp.texts.labels import ACTIONS, MODES, SCOPES, said
from dlp.texts.told import why_of

if TYPE_CHECKING:
    from dlp.policy import Policy

_Which = Annotated[
    str,
    Argument(
        "A policy: one of `policy history`, the one in force (now), the one on disk (files), or a file.",
        metavar="VERSION|HASH|now|files|FILE",
    ),
]


def show(
    here: Reading,
    version: Annotated[str, Option("One that was in force: its version or the beginning of its hash.", "--version")] = "",
    text: Annotated[str, Option("Print a file as it stood: policy, exceptions or lexicons.", "--text")] = "",
) -> None:
    """The rules in force (or in force once), strongest first.

    Example: dlp --site site policy show --version 2026-11-22 --text policy
    """
    here.admitted(ANY, what="policy show", reason=here.reason, version=version)
    if text:
        one_of("--text", text, ("policy", "exceptions", "lexicons"))
        from dlp.office.wording import without_known

        wanted = texts_named(here.site, version or NOW)[f"{text}.yaml"]
        click.echo("\n".join(cleaned(line) for line in without_known(here.site, wanted).rstrip("\n").split("\n")))
        return
    checked = policy_named(here.site, version) if version else _present(here.site)
    rules = sorted(checked.rules, key=lambda rule: (-rule.then, rule.id))
    rows = [
        {
            "rule": rule.id, "title": rule.title, "then": rule.then.word, "mode": rule.mode, "maturity": rule.maturity, "scope": rule.scope,
            "notify": rule.notify, "law": rule.law, "why": rule.why, **({"why_en": rule.why_en} if rule.why_en else {}), "exceptionable": rule.exceptionable, "when": rule.when,
        }
        for rule in rules
    ]  # fmt: skip
    columns = (
        of(tr("조치", "action"), "then", lambda word: said(ACTIONS, word)),
        of(tr("규칙", "rule"), "rule"),
        *(() if english() else (of("제목", "title"),)),
        of(tr("방식", "mode"), "mode", lambda word: said(MODES, word)),
        of(tr("대상", "scope"), "scope", lambda word: said(SCOPES, word)),
        (tr("사유", "why"), why_of),
        of(tr("법령", "law"), "law", lambda laws: "; ".join(laws) if english() else cited_all(laws)),
    )
    here.show(rows, columns)
    if here.form is Form.table:
        for each in checked.exceptions:
            known = f"{each.id}: {each.rule}"
            click.echo(
                tr(
                    f"예외 {known}, {each.expires} 까지, 책임자 {each.owner}, 승인자 {each.approved_by}",
                    f"exception {known}, until {each.expires}, owner {each.owner}, approved by {each.approved_by}",
                )
            )
        click.echo(title(checked))


KINDS: Final = {
    "rule": "규칙", "exception": "예외", "setting": "설정", "list": "목록", "macro": "매크로", "scenarios": "시나리오", "words": "낱말",
}  # fmt: skip
WAYS: Final = {"added": "추가", "removed": "삭제", "changed": "변경"}
JUDGED: Final = {
    "yes": ("막던 것을 통과시킬 수 있는 변경이 있습니다.", "Something that was stopped can pass now."),
    "maybe": (
        "약해지지 않는다고 보일 수 없는 변경이 있습니다: policy replay 로 확인하십시오.",
        "Not shown to be as strict as before: try it with `policy replay`.",
    ),
    "no": ("막던 것은 그대로 막습니다.", "What was stopped is stopped as before."),
}


def diff(here: Reading, before: _Which, after: _Which = NOW) -> int:
    """What differs between two policies, and whether it can let through what was stopped. Exit status 1 where it can, or may.

    Example: dlp --site site policy diff 2026-11-22 files
    """
    here.admitted(ANY, what="policy diff", reason=here.reason)
    from dlp.policy.comparing import compare, weakest

    old, new = policy_named(here.site, before), policy_named(here.site, after)
    changes = compare(old, new)
    changed = texts_changed(texts_named(here.site, before), texts_named(here.site, after))
    rows: list[dict[str, Any]] = [asdict(one) for one in changes] + changed
    weaker = "yes" if any(one["weaker"] == "yes" for one in rows) else "maybe" if weakest(changes) == "maybe" else "no"
    marks = {"yes": tr("약해짐", "WEAKER"), "maybe": tr("확인 필요", "maybe weaker"), "no": "-"}
    columns = (
        of(tr("구분", "kind"), "kind", lambda kind: said(KINDS, kind)),
        of(tr("이름", "name"), "name"),
        of(tr("변경", "change"), "change", lambda way: said(WAYS, way)),
        of(tr("항목", "field"), "field"),
        of(tr("전", "before"), "before", _cut),
        of(tr("후", "after"), "after", _cut),
        of(tr("보호", "protection"), "weaker", lambda word: marks[word]),
    )
    here.show(rows, columns, title=f"{old.version} {old.hash} → {new.version} {new.hash}")
    if here.form is Form.table:
        click.echo(tr(*JUDGED[weaker]))
    return 0 if weaker == "no" else 1


MOST_CELL: Final = 160


def _cut(text: str) -> str:
    return text if len(text) <= MOST_CELL else text[: MOST_CELL - 1] + "…"


def _present(site: Path) -> Policy:
    """The policy in force; of a site that has recorded nothing yet, what its files say, and every error in them."""
    from dlp.cli.policy_files import policy_of
    from dlp.store import recorded

    return policy_named(site, NOW) if recorded(site) else policy_of(site, checked=False)


def title(checked: Policy) -> str:
    """How many rules, and which policy it is."""
    rules, exceptions = len(checked.rules), len(checked.exceptions)
    return tr(
        f"규칙 {rules}개, 예외 {exceptions}개, 판 {checked.version}, 해시 {checked.hash}",
        f"{rules} rules, {exceptions} exceptions, version {checked.version}, hash {checked.hash}",
    )
