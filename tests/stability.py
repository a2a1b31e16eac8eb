"""What makes a test fail on a busy machine and nowhere else, looked for in the tests' own texts.

A machine that runs four processes to a core lets each of them stand still for seconds. So nothing that is to happen may have a short limit,
nothing may be proved by how long it took, and nobody may count on who comes first. What is short or slept through on purpose says why at the
end of its line: `# short: …` or `# pause: …`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LEAST_S = 30.0
"""The shortest limit of a wait for what is to happen. `tests/waiting.py` has the usual one."""
WAITS = {
    "wait", "join", "result", "communicate", "wait_for", "until", "eventually", "timeout", "settimeout", "run", "check_output", "check_call",
    "SMTP", "HTTPConnection", "HTTPSConnection", "create_connection", "urlopen", "connect", "send",
}  # fmt: skip
PLACES = {"wait": 0, "join": 0, "result": 0, "settimeout": 0, "timeout": 0, "wait_for": 1, "create_connection": 1}
"""Where a limit stands that has no name."""
LIMITS = {"timeout", "seconds", "within"}
CLOCKS = {"monotonic", "perf_counter", "time", "monotonic_ns", "perf_counter_ns", "time_ns"}


@lru_cache(1)
def parsed(text: str) -> ast.Module:
    return ast.parse(text)


def number(node: ast.AST) -> float | None:
    """A number that is written there, also as a server's settings have it ("3s")."""
    found = node.value if isinstance(node, ast.Constant) else None
    if isinstance(found, str) and (seconds := re.fullmatch(r"([0-9.]+)s", found)):
        found = float(seconds[1])
    return float(found) if isinstance(found, (int, float)) and not isinstance(found, bool) else None


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def refuted(tree: ast.AST) -> set[int]:
    """Lines within `pytest.raises`: a wait that is to end in vain may be short."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.With, ast.AsyncWith)) and any(
            isinstance(one.context_expr, ast.Call) and name_of(one.context_expr) == "raises" for one in node.items
        ):
            found.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return found


def limits(tree: ast.AST) -> Iterator[tuple[int, float]]:
    """Lines and the limits of waits on them, in calls and in what functions take when nothing is said."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) in WAITS:
            said = [one.value for one in node.keywords if one.arg in LIMITS]
            place = PLACES.get(name_of(node))
            if place is not None and len(node.args) > place:
                said.append(node.args[place])
            for one in said:
                if (seconds := number(one)) is not None:
                    yield node.lineno, seconds
        if isinstance(node, (ast.Call, ast.Dict)):
            for name, one in settings(node):
                if name.endswith("_timeout") and (seconds := number(one)) is not None:
                    yield one.lineno, seconds
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            plain = zip(node.args.args[::-1], node.args.defaults[::-1], strict=False)
            for argument, value in [*plain, *zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)]:
                if argument.arg in LIMITS and value is not None and (seconds := number(value)) is not None:
                    yield node.lineno, seconds


def settings(node: ast.Call | ast.Dict) -> Iterator[tuple[str, ast.expr]]:
    """What a server or an entrance is told, by name."""
    if isinstance(node, ast.Call):
        yield from ((one.arg or "", one.value) for one in node.keywords)
    else:
        yield from ((str(key.value), one) for key, one in zip(node.keys, node.values, strict=True) if isinstance(key, ast.Constant))


def told(lines: list[str], at: int, word: str) -> bool:
    """Does the line, or the one above it, say why?"""
    return any(f"# {word}: " in line for line in lines[max(0, at - 2) : at])


def short_limits(text: str) -> list[int]:
    if (
        not any(f"{name}(" in text for name in WAITS)
        and not any(f"{name}: float" in text for name in LIMITS)
        and "_timeout" not in text
    ):
        return []
    tree, lines = parsed(text), text.splitlines()
    free = refuted(tree)
    return sorted({at for at, seconds in limits(tree) if seconds < LEAST_S and at not in free and not told(lines, at, "short")})


def timed(text: str) -> list[int]:
    """Lines that assert that something was quick. Processor time may be asserted: other processes do not use it."""
    found: list[int] = []
    if not any(f"{name}(" in text for name in CLOCKS):
        return found
    lines = text.splitlines()
    for node in ast.walk(parsed(text)):
        if isinstance(node, ast.Assert) and isinstance(node.test, ast.Compare):
            left = node.test.left
            calls = [one for one in ast.walk(left) if isinstance(one, ast.Call) and name_of(one) in CLOCKS and not one.args]
            quick = any(isinstance(one, (ast.Lt, ast.LtE)) for one in node.test.ops)
            if calls and quick and isinstance(left, ast.BinOp) and not told(lines, node.lineno, "short"):
                found.append(node.lineno)
    return sorted(found)


def removed(text: str) -> list[int]:
    """Trees taken away file by file within `with …Serve(…)`: what serves writes into them meanwhile. A rename is one step."""
    found: list[int] = []
    if "rmtree" not in text:
        return found
    for node in ast.walk(parsed(text)):
        if isinstance(node, ast.With) and any(
            "Serve" in ast.unparse(one.context_expr) or "Many(" in ast.unparse(one.context_expr) for one in node.items
        ):
            found += [one.lineno for one in ast.walk(node) if isinstance(one, ast.Call) and name_of(one) == "rmtree"]
    return sorted(found)


def slept(text: str) -> list[int]:
    """Sleeps of 0.2 s and more outside of a loop: what they wait for has a name, and `until` waits for it."""
    if "sleep(" not in text:
        return []
    tree, lines = parsed(text), text.splitlines()
    looped = {
        at
        for node in ast.walk(tree)
        if isinstance(node, (ast.While, ast.For, ast.AsyncFor))
        for at in range(node.lineno, (node.end_lineno or 0) + 1)
    }
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("time.sleep", "asyncio.sleep", "sleep") and node.args:
            seconds = number(node.args[0])
            if seconds is not None and seconds >= 0.2 and node.lineno not in looped and not told(lines, node.lineno, "pause"):
                found.append(node.lineno)
    return sorted(found)


def turns(text: str) -> list[int]:
    """Loops of so many turns that sleep in each: a limit of a wait that nobody named. All they sleep together is short."""
    if "sleep(" not in text or "range(" not in text:
        return []
    found, lines = [], text.splitlines()
    for node in ast.walk(parsed(text)):
        if isinstance(node, (ast.For, ast.AsyncFor)) and isinstance(node.iter, ast.Call) and name_of(node.iter) == "range":
            sleeps = [one for one in ast.walk(node) if isinstance(one, ast.Call) and name_of(one) == "sleep" and one.args]
            many, pauses = number(node.iter.args[-1]), [number(one.args[0]) or 0.0 for one in sleeps]
            ends = any(isinstance(one, (ast.Break, ast.Return)) for one in ast.walk(node))
            if many and pauses and ends and many * max(pauses) < LEAST_S and not told(lines, node.lineno, "short"):
                found.append(node.lineno)
    return sorted(found)


def freed(text: str) -> list[int]:
    """Ports that the kernel chose for a socket that is closed again: by then another's connection may have them. See tests/ports.py."""
    if "getsockname" not in text:
        return []
    return sorted(
        node.lineno
        for node in ast.walk(parsed(text))
        if isinstance(node, ast.With)
        and any(isinstance(one.context_expr, ast.Call) and name_of(one.context_expr) == "socket" for one in node.items)
        and "getsockname" in ast.unparse(node)
        and "listen" not in ast.unparse(node)
    )


def left_open(text: str) -> list[int]:
    """Connections of SQLite that nobody closes: `with` ends a transaction, and the connection stays until the collector comes. A file that this process
    copies meanwhile takes every lock on it away (fcntl(2): at the end of any of its descriptors), and what others write then is read as damaged."""
    if "sqlite3.connect(" not in text:
        return []
    found = []
    for node in ast.walk(parsed(text)):
        owners = [one.context_expr for one in node.items] if isinstance(node, ast.With) else []
        owners += [node.value] if isinstance(node, ast.Attribute) and node.attr != "close" else []
        found += [one.lineno for one in owners if isinstance(one, ast.Call) and ast.unparse(one.func) == "sqlite3.connect"]
    return sorted(found)


def read_once(text: str) -> list[int]:
    """Days, months and years that are read when a file is: a suite may go on past midnight."""
    found = []
    for node in parsed(text).body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            for one in ast.walk(node.value):
                if isinstance(one, ast.Attribute) and one.attr in ("date", "year", "month", "day", "strftime"):
                    if any(isinstance(inner, ast.Call) and name_of(inner) in ("now", "today") for inner in ast.walk(one.value)):
                        found.append(node.lineno)
                elif isinstance(one, ast.Call) and ast.unparse(one.func) == "date.today":
                    found.append(node.lineno)
    return sorted(set(found))


def hurried(text: str) -> list[int]:
    """Checks that hypothesis is told to leave out, and how long it took to make something is not among them. Where nothing is told, tests/conftest.py
    has told it."""
    if "suppress_health_check" not in text:
        return []
    return sorted(
        one.value.lineno
        for node in ast.walk(parsed(text))
        if isinstance(node, ast.Call)
        for one in node.keywords
        if one.arg == "suppress_health_check"
        and ast.unparse(one.value) != "list(HealthCheck)"
        and "too_slow" not in ast.unparse(one.value)
    )


KINDS: dict[str, tuple[Callable[[str], list[int]], str]] = {
    "short limits": (short_limits, f"nothing that is to happen has a limit under {LEAST_S:.0f} s: see tests/waiting.py"),
    "timed": (timed, "nothing is proved by how long it took"),
    "slept": (slept, "what a sleep waits for has a name: until(…)"),
    "turns": (turns, f"a wait in turns ends after {LEAST_S:.0f} s at the earliest: until(…)"),
    "freed": (freed, "a port that is to be listened at later is given by tests/ports.py"),
    "left open": (left_open, "a connection is closed where it is not used any more: contextlib.closing"),
    "read once": (read_once, "a day is read by the test that needs it"),
    "hurried": (hurried, "what hypothesis makes may take its time: HealthCheck.too_slow is left out"),
    "removed": (removed, "who serves may write into a tree that is removed file by file: rename it"),
}


def everywhere() -> list[str]:
    """Where one of the kinds stands, and what to do instead."""
    texts = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in TESTS}
    return [f"{name}:{at}: {why}" for name, text in texts.items() for look, why in KINDS.values() for at in look(text)]
