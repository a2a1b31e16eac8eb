"""What differs between two policies, and whether a difference can let through what was stopped. Pure.

    yes     it lets something through, or keeps a person from being told, that the older one would not
    maybe   it was not shown that it does not: another condition, another word list, an exception with another condition
    no      what the older policy stops, the newer one stops as well

"no" is proved, never guessed. A condition proves itself where alternatives were only added (`a` → `a || b`) or conditions only taken away
(`a && b` → `a`), compared as they run, with their lists and macros put in; the strongest action wins, so a new rule weakens nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from dlp.model import Action
from dlp.policy.form import Settings
from dlp.policy.rules import Policy, Rule, RuleException
from dlp.weakening import Harmless, Weakens, declared, shown

Weaker = Literal["yes", "maybe", "no"]
MODES: Final = ("off", "shadow", "enforce")
"""From the weakest."""
_WORDING: Final = ("title", "why", "why_en", "law", "message", "maturity")
_PLAIN: Final = ("owner", "approved_by", "ground", "article", "reason")
_PIECE: Final = re.compile(
    r"""(?:[bB]?[rR][bB]?(?:"[^"]*"|'[^']*')|[bB]?(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'))|\w+|\|\||&&|\s+|.""", re.DOTALL
)


_WORD: Final = re.compile(r"[\w\"']")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `kind`: rule, exception, setting, list, macro or scenarios; `field` "" where the whole came or went; `before` and
    `after` as they may be shown."""

    kind: str
    name: str
    change: Literal["added", "removed", "changed"]
    field: str
    before: str
    after: str
    weaker: Weaker


def compare(old: Policy, new: Policy) -> tuple[Change, ...]:
    """Every difference that has a meaning: rules, exceptions, settings, lists, macros, scenarios, in this order, by name. What an older
    policy stopped by a rule that is off in both is no difference to protection."""
    return (*_rules(old, new), *_exceptions(old, new), *_settings(old, new), *_texts(old, new))


def weakest(changes: tuple[Change, ...]) -> Weaker:
    """What all of them together can do to protection."""
    found = {one.weaker for one in changes}
    return "yes" if "yes" in found else "maybe" if "maybe" in found else "no"


def _rules(old: Policy, new: Policy) -> Iterator[Change]:
    was, now = ({rule.id: rule for rule in one.rules} for one in (old, new))
    for name in sorted(was.keys() | now.keys()):
        if name not in was:
            yield Change("rule", name, "added", "", "", _does(now[name]), "no")
        elif name not in now:
            yield Change("rule", name, "removed", "", _does(was[name]), "", _if(_counts(was[name])))
        else:
            yield from _rule(was[name], now[name])


def _rule(was: Rule, now: Rule) -> Iterator[Change]:
    def change(field: str, before: object, after: object, weaker: Weaker) -> Change:
        return Change("rule", was.id, "changed", field, str(before), str(after), weaker)

    counts = _counts(was)
    enforced = was.then > Action.ALLOW
    rows: tuple[tuple[str, object, object, Weaker], ...] = (
        ("mode", was.mode, now.mode, _if(MODES.index(now.mode) < MODES.index(was.mode) and enforced)),
        ("then", was.then.word, now.then.word, _if(now.then < was.then and counts)),
        ("notify", was.notify, now.notify, _if(was.notify and was.mode == "enforce")),
        ("exceptionable", was.exceptionable, now.exceptionable, "maybe" if now.exceptionable and counts else "no"),
        ("scope", was.scope, now.scope, "maybe" if counts else "no"),
    )
    yield from (change(*row) for row in rows if row[1] != row[2])
    if was.when != now.when or was.condition.text != now.condition.text:
        proved = not counts or (was.scope == now.scope and covers(now.condition.text, was.condition.text))
        yield change("when", _short(was), _short(now, unlike=was), "no" if proved else "maybe")
    for field in _WORDING:
        if getattr(was, field) != getattr(now, field):
            yield change(field, _plain(getattr(was, field)), _plain(getattr(now, field)), "no")
    if _tests(was) != _tests(now):
        yield change("tests", len(was.tests), len(now.tests), "no")


def _exceptions(old: Policy, new: Policy) -> Iterator[Change]:
    was, now = ({one.id: one for one in each.exceptions} for each in (old, new))
    for name in sorted(was.keys() | now.keys()):
        if name not in was:
            yield Change("exception", name, "added", "", "", f"{now[name].rule} {now[name].expires}", "yes")
        elif name not in now:
            yield Change("exception", name, "removed", "", f"{was[name].rule} {was[name].expires}", "", "no")
        else:
            yield from _exception(was[name], now[name])


def _exception(was: RuleException, now: RuleException) -> Iterator[Change]:
    def change(field: str, before: object, after: object, weaker: Weaker) -> Change:
        return Change("exception", was.id, "changed", field, str(before), str(after), weaker)

    if was.rule != now.rule:
        yield change("rule", was.rule, now.rule, "yes")
    if was.expires != now.expires:
        yield change("expires", was.expires, now.expires, _if(now.expires > was.expires))
    if was.when != now.when or was.condition.text != now.condition.text:
        narrower = was.rule == now.rule and covers(was.condition.text, now.condition.text)
        yield change("when", was.when, now.when, "no" if narrower else "maybe")
    for field in _PLAIN:
        if getattr(was, field) != getattr(now, field):
            yield change(field, getattr(was, field), getattr(now, field), "no")


def _settings(old: Policy, new: Policy) -> Iterator[Change]:
    for name, info in Settings.model_fields.items():
        before, after = getattr(old.settings, name), getattr(new.settings, name)
        if before != after:
            yield Change(
                "setting", name, "changed", "", shown(before), shown(after), setting(declared(info.metadata), before, after)
            )


def setting(said: Harmless | Weakens | None, before: Any, after: Any) -> Weaker:
    """What another value of a setting does, by what is declared where it stands."""
    if isinstance(said, Harmless):
        return "no"
    if said is None:
        return "maybe"
    if said.above is not None or said.below is not None:
        up, down = after > before, after < before
        return _if((said.above is not None and up) or (said.below is not None and down))
    if said.words:
        weak_before, weak_after = said.by(before), said.by(after)
        return "maybe" if weak_before and weak_after else _if(weak_after)
    return "maybe"


def _texts(old: Policy, new: Policy) -> Iterator[Change]:
    """Lists, macros and scenarios: what a list or macro does to a rule stands with the rule, whose condition is compared as it runs."""
    pairs: tuple[tuple[str, Mapping[str, str], Mapping[str, str]], ...] = (
        ("list", {one.name: ", ".join(one.words) for one in old.lists}, {one.name: ", ".join(one.words) for one in new.lists}),
        ("macro", {one.name: one.text for one in old.macros}, {one.name: one.text for one in new.macros}),
    )
    for kind, was, now in pairs:
        for name in sorted(was.keys() | now.keys()):
            if was.get(name) != now.get(name):
                how: Literal["added", "removed", "changed"] = (
                    "added" if name not in was else "removed" if name not in now else "changed"
                )
                yield Change(kind, name, how, "", was.get(name, ""), now.get(name, ""), "no")
    if (before := [one.name for one in old.scenarios]) != (after := [one.name for one in new.scenarios]):
        yield Change("scenarios", "", "changed", "", str(len(before)), str(len(after)), "no")


# ---------------------------------------------------------------- conditions


def covers(wider: str, narrower: str) -> bool:
    """Is it shown that `wider` holds wherever `narrower` does? Each alternative of the narrower one must have one in the wider one that asks
    for no more than it does."""
    return all(any(set(one) <= set(other) for one in _alternatives(wider)) for other in _alternatives(narrower))


def _alternatives(text: str) -> list[list[str]]:
    return [_apart(one, "&&") for one in _apart(text, "||")]


def _apart(text: str, operator: str) -> list[str]:
    """The operands of an operator at the top of an expression, each in one spelling; the whole where a ternary stands there."""
    if '"""' in text or "'''" in text:
        return [text]
    text = _bare(text)
    parts, depth = [""], 0
    for piece in _PIECE.findall(text):
        depth += (piece in "([{") - (piece in ")]}") if len(piece) == 1 else 0
        if depth == 0 and piece == "?":
            return [text]
        if depth == 0 and piece == operator:
            parts.append("")
        else:
            parts[-1] += piece
    return [_bare(one) for one in parts]


def _bare(text: str) -> str:
    """In one spelling: white space only where it parts two words (`a in b`), and no brackets around the whole."""
    pieces = [piece for piece in _PIECE.findall(text) if not piece.isspace()]
    while len(pieces) > 1 and pieces[0] == "(" and _closed_by(pieces) == len(pieces) - 1:
        pieces = pieces[1:-1]
    spelled = ""
    for piece in pieces:
        spelled += " " + piece if _WORD.match(spelled[-1:]) and _WORD.match(piece[0]) else piece
    return spelled


def _closed_by(pieces: list[str]) -> int:
    depth = 0
    for at, piece in enumerate(pieces):
        depth += (piece == "(") - (piece == ")")
        if depth == 0:
            return at
    return -1


# ---------------------------------------------------------------- small things


def _counts(rule: Rule) -> bool:
    """Does the rule stop, mask or tell of anything?"""
    return rule.mode == "enforce" and rule.then > Action.ALLOW


def _if(weaker: bool) -> Weaker:
    return "yes" if weaker else "no"


def _does(rule: Rule) -> str:
    return f"{rule.mode} {rule.then.word}"


def _plain(value: Any) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _short(rule: Rule, unlike: Rule | None = None) -> str:
    """The condition as it was written; as it runs where only a list or macro of it changed."""
    return rule.condition.text if unlike is not None and unlike.when == rule.when else rule.when


def _tests(rule: Rule) -> list[tuple[str, Mapping[str, Any], bool]]:
    return [(one.name, one.given, one.hit) for one in rule.tests]
