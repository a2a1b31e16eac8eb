"""CEL conditions: names expanded, types checked against the scope's facts, evaluated over one set of facts.

Owns the only contact with the CEL library. A condition is total: it answers yes, no, or None where it could not be evaluated,
and never raises. Lists and macros are put in before compiling, so that what was checked is what runs.
Reference: Common Expression Language, github.com/google/cel-spec.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any, Final

from cel_expr_python import cel

from dlp.model import Facts
from dlp.policy import closures
from dlp.policy.facts import BY_SCOPE, Scope
from dlp.policy.form import SETTING_TYPES
from dlp.policy.syntax import Node, tree
from dlp.vocabulary import VARIABLES

_TYPES: Final[Mapping[str, Any]] = {
    "string": cel.Type.STRING,
    "bool": cel.Type.BOOL,
    "int": cel.Type.INT,
    "double": cel.Type.DOUBLE,
    "strings": cel.Type.List(cel.Type.STRING),
}
RESERVED: Final = frozenset(
    (
        "all", "bool", "break", "bytes", "const", "contains", "continue", "double", "duration", "dyn", "else", "exists", "exists_one",
        "false", "filter", "for", "function", "has", "import", "int", "let", "list", "loop", "map", "matches", "namespace", "null",
        "null_type", "package", "return", "sender", "set", "size", "string", "timestamp", "true", "type", "uint", "var", "void", "while",
    )
)  # fmt: skip
"""Names a macro may not take: CEL's own words and the prefixes of facts."""
MAX_CHARS: Final = 60_000

_TOKEN = re.compile(
    r"""(?P<text>[rR][bB]?(?:"[^"\n]*"|'[^'\n]*')|(?:[bB][rR]?)?(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))
      | (?P<comment>//[^\n]*)
      | (?P<name>\.?\s*[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)*)
      | (?P<number>\d[\w.]*)""",
    re.X,
)


class ExpressionError(Exception):
    """The expression cannot be used; the text says why. Rules hold no personal data, so the text may quote them."""


@dataclass(frozen=True, slots=True)
class Names:
    """The lists and macros of a policy, as written."""

    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    macros: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Expanded:
    text: str
    facts: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()
    macros: frozenset[str] = frozenset()


def expand(text: str, names: Names, *, inside: tuple[str, ...] = ()) -> Expanded:
    """Put lists and macros (parenthesised) in their places and drop comments. ExpressionError on a loop or an unknown list."""
    facts: set[str] = set()
    lists: set[str] = set()
    macros: set[str] = set()

    def put(match: re.Match[str]) -> str:
        if match["comment"]:
            return " "
        if not match["name"]:
            return match[0]
        words = re.sub(r"\s+", "", match["name"]).lstrip(".").split(".")
        head = ".".join(words[:2])
        tail = "".join(f".{word}" for word in words[2:])
        member = match["name"].startswith(".")  # `.size` of something; CEL also reads `.r.role` as a name from the root
        if not member and words[0] == "list" and len(words) > 1:
            if words[1] not in names.lists:
                raise ExpressionError(f"there is no list {words[1]!r}")
            lists.add(words[1])
            return json.dumps(names.lists[words[1]], ensure_ascii=False) + tail
        if not member and words[0] in names.macros:
            if words[0] in inside:
                raise ExpressionError(f"macro {words[0]!r} leads back to itself ({' → '.join((*inside, words[0]))})")
            inner = expand(names.macros[words[0]], names, inside=(*inside, words[0]))
            facts.update(inner.facts)
            lists.update(inner.lists)
            macros.update(inner.macros, {words[0]})
            return f"({inner.text})" + "".join(f".{word}" for word in words[1:])
        if head in VARIABLES or head in SETTING_TYPES:
            facts.add(head)
        return match[0]

    whole = _TOKEN.sub(put, text).strip()
    if len(whole) > MAX_CHARS:
        raise ExpressionError(f"longer than {MAX_CHARS} characters with its macros")
    return Expanded(whole, frozenset(facts), frozenset(lists), frozenset(macros))


class Prepared:
    """Facts for the conditions of one scope, and in CEL's own form once CEL is asked. For one thread."""

    __slots__ = ("_activation", "_env", "_names", "facts")

    def __init__(self, facts: Facts, names: Iterable[str], env: Any) -> None:
        self.facts, self._names, self._env = facts, names, env
        self._activation: Any = None

    @property
    def activation(self) -> Any:
        if self._activation is None:
            self._activation = self._env.Activation({name: self.facts[name] for name in self._names if name in self.facts})
        return self._activation


@dataclass(frozen=True, slots=True)
class Condition:
    """A compiled yes-or-no question about the facts of its scope. Immutable and safe to share between threads."""

    scope: Scope
    text: str
    facts: tuple[str, ...]
    lists: frozenset[str] = frozenset()
    macros: frozenset[str] = frozenset()
    _run: Any = field(default=None, repr=False, compare=False)
    _env: Any = field(default=None, repr=False, compare=False)
    _quick: Callable[[Facts], bool] | None = field(default=None, repr=False, compare=False)
    _tree: Node | None = field(default=None, repr=False, compare=False)

    @property
    def tree(self) -> Node:
        """The checked syntax tree."""
        return tree(self._run.serialize()) if self._tree is None else self._tree

    def prepared(self, facts: Facts, names: Iterable[str] | None = None) -> Prepared:
        """The named facts and no others (else: those of this condition) made ready."""
        if names is not None:
            facts = {name: facts[name] for name in names if name in facts}
        return Prepared(facts, self.facts if names is None else facts, self._env)

    def prepared_for(self, names: Iterable[str], facts: Facts) -> Prepared:
        """Facts made ready once for any number of conditions of the same scope; `names`: all that one of them asks for."""
        return Prepared(facts, names, self._env)

    def answer(self, prepared: Prepared) -> bool | None:
        """True, False, or None where it could not be evaluated: a fact is missing, has another type, an index is out of range."""
        if self._quick is not None:
            try:
                return self._quick(prepared.facts)
            except (KeyError, TypeError):
                pass  # CEL knows what that means
        return self.by_cel(prepared)

    def by_cel(self, prepared: Prepared) -> bool | None:
        """The answer of the CEL library."""
        try:
            value = self._run.eval(activation=prepared.activation).value()
        except (RuntimeError, TypeError, ValueError):
            return None
        return value if isinstance(value, bool) else None

    def of(self, facts: Facts) -> bool | None:
        """`answer` for one set of facts."""
        return self.answer(self.prepared(facts))


Compile = Callable[[Scope, Expanded], Condition]


def environments() -> Compile:
    """A compile function with one CEL environment per scope; each knows the facts its scope may use and nothing else."""
    return _build


def _build(scope: Scope, expanded: Expanded) -> Condition:
    env, run, whole, quick = _made(scope, expanded.text)
    return Condition(scope, expanded.text, tuple(sorted(expanded.facts)), expanded.lists, expanded.macros, run, env, quick, whole)


@cache
def _env(scope: Scope) -> Any:
    return cel.NewEnv(variables={name: _TYPES[kind] for name, kind in {**BY_SCOPE[scope], **SETTING_TYPES}.items()})


@lru_cache(maxsize=4096)
def _made(scope: Scope, text: str) -> tuple[Any, Any, Node, Callable[[Facts], bool] | None]:
    """What a text means in a scope; every policy that holds it, and every reading of the same policy, asks for the same."""
    env = _env(scope)
    run = _compiled(env, text)
    if run.return_type() != cel.Type.BOOL:
        raise ExpressionError(f"must be true or false, is {str(run.return_type()).lower()}")
    whole = tree(run.serialize())
    return env, run, whole, closures.function(whole)


def check_macro(expanded: Expanded) -> None:
    """Compile a macro by itself, over all facts and whatever its type. ExpressionError where it is no expression of its own."""
    _compiled(_everything(), expanded.text)


@cache
def _everything() -> Any:
    return cel.NewEnv(variables={name: _TYPES[kind] for name, kind in {**VARIABLES, **SETTING_TYPES}.items()})


def any_of(conditions: Iterable[Condition], build: Compile) -> Condition | None:
    """One condition that is false only if all are false and none fails (CEL's `||`), or None where it grows too large to compile."""
    parts = tuple(conditions)
    facts = frozenset().union(*(part.facts for part in parts))
    try:
        return build(parts[0].scope, Expanded(" || ".join(f"({part.text})" for part in parts), facts))
    except ExpressionError:
        return None


def _compiled(env: Any, text: str) -> Any:
    try:
        return env.compile(text)
    except RuntimeError as error:
        raise ExpressionError(_plain(str(error))) from None


def _plain(text: str) -> str:
    """The first complaint of a CEL error text, without its drawing."""
    first = text.splitlines()[0] if text else "cannot be compiled"
    first = re.sub(r"^[A-Z_]+: (?:ERROR: )?", "", first)
    first = re.sub(r"^<input>:\d+:\d+: ", "", first)
    first = re.sub(r" \(in container ''\)|, expecting \{.*\}| expecting \{.*\}| \[INVALID_ARGUMENT\]", "", first)
    unknown = re.match(r"undeclared reference to '([^']+)'", first)
    if unknown and unknown[1] in VARIABLES:
        return f"the fact {unknown[1]} is not known in this rule's scope"
    return f"{first} (not a fact, list or macro)" if unknown else first
