"""The tests in several processes that are forked when everything is collected: what is imported and collected is so once, not once in each.

`python -P tests/forks.py --forks 4 …` is `pytest …`. A file of tests is run by one process from its first test to its last, and fixtures of the
session are made once in each process. Who is done takes the next file, in the order of the line.
"""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
import warnings
from collections.abc import Iterator
from itertools import groupby
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, NoReturn

import pytest

NOT_IN_FORKS = ("terminalreporter", "lfplugin", "nfplugin", "stepwiseplugin", "junitxml")
"""Plugins that tell or keep what became of the tests: the process that collected does."""


def file_of(item: pytest.Item) -> str:
    return item.nodeid.split("::", 1)[0]


class Fork:
    """A process that runs tests, as the one that collected sees it."""

    def __init__(self, number: int, session: pytest.Session, files: list[list[pytest.Item]], first: int) -> None:
        self.files, self.running, self.at = files, first, 0
        """The file that it runs, and the place in it of the test that it runs."""
        self.line, its = Pipe()
        self.pid = os.fork()
        if not self.pid:
            self.line.close()
            _run(number, session, files, its, first)
        its.close()

    def ended(self) -> int:
        """How it ended, when its line is closed."""
        self.line.close()
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


class Forks:
    """The plugin: `pytest.main(plugins=[Forks()])`."""

    def pytest_addoption(self, parser: pytest.Parser) -> None:
        parser.addoption("--forks", type=int, default=1, help="processes that run tests")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        number = session.config.getoption("--forks")
        if number < 2 or session.testsfailed or session.config.option.collectonly:
            gc.enable()
            return None
        files = [list(items) for _, items in groupby(session.items, file_of)]
        base = session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
        assert base.is_dir()
        if forking := sys.modules.get("tests.whole.forking"):
            forking.begun()
            forking.load()
        running = len(list(Path("/proc/self/task").iterdir()))
        assert running == 1, f"{running - 1} threads would be missing in who is forked"
        gc.collect()
        gc.freeze()
        gc.enable()
        left = iter(range(len(files)))
        forks = [Fork(one, session, files, first) for one, first in zip(range(number), left, strict=False)]
        try:
            _heard(session, files, forks, left)
        finally:
            for one in forks:
                if not one.line.closed:
                    os.kill(one.pid, signal.SIGTERM)
                    one.ended()
        if session.shouldfail:
            raise session.Failed(session.shouldfail)
        if session.shouldstop:
            raise session.Interrupted(session.shouldstop)
        return True


def _heard(session: pytest.Session, files: list[list[pytest.Item]], forks: list[Fork], left: Iterator[int]) -> None:
    """Tell pytest what the forks tell, and them what is next, until all are done. The place of one that broke down another takes."""
    hook = session.config.hook
    while lines := {one.line: one for one in forks if not one.line.closed}:
        for line in wait(list(lines)):
            one = lines[line]  # type: ignore[index]
            try:
                kind, *told = one.line.recv()
            except (EOFError, ConnectionError):
                code, item = one.ended(), None
                if one.running >= 0:
                    item = files[one.running][one.at]
                    _broken(session, item, code)
                    rest = [*files[one.running][one.at + 1 :]]
                    if rest:
                        files.append(rest)
                    follows = len(files) - 1 if rest else next(left, -1)
                    if follows >= 0 and not (session.shouldfail or session.shouldstop):
                        forks.append(Fork(len(forks), session, files, follows))
                continue
            if kind == "starts":
                one.at = told[0]
                item = files[one.running][one.at]
                hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
            elif kind == "report":
                report = hook.pytest_report_from_serializable(config=session.config, data=told[0])
                hook.pytest_runtest_logreport(report=report)
            elif kind == "warning":
                message, when, nodeid, location = told
                shown = warnings.WarningMessage(*message)
                hook.pytest_warning_recorded.call_historic(
                    kwargs={"warning_message": shown, "when": when, "nodeid": nodeid, "location": location}
                )
            elif kind == "next":
                follows = -1 if session.shouldfail or session.shouldstop else next(left, -1)
                one.line.send(follows)
            else:
                one.running = told[0]


def _broken(session: pytest.Session, item: pytest.Item, code: int) -> None:
    """A test in which its process ended has failed."""
    said = f"the process that ran it ended with {code}"
    report = pytest.TestReport(item.nodeid, item.location, {}, "failed", said, "call")
    session.config.hook.pytest_runtest_logreport(report=report)


# ---------------------------------------------------------------- within a fork


class Telling:
    """What becomes of the tests, told to the process that collected them."""

    def __init__(self, config: pytest.Config, line: Connection) -> None:
        self.config, self.line, self.begun = config, line, False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.line.send(("report", self.config.hook.pytest_report_to_serializable(config=self.config, report=report)))

    def pytest_warning_recorded(
        self, warning_message: warnings.WarningMessage, when: str, nodeid: str, location: tuple[str, int, str] | None
    ) -> None:
        if not self.begun:  # heard again of what was told before the fork
            return
        kind = warning_message.category if warning_message.category.__module__ == "builtins" else UserWarning
        message = (str(warning_message.message), kind, warning_message.filename, warning_message.lineno)
        self.line.send(("warning", message, when, nodeid, location))


def _run(number: int, session: pytest.Session, files: list[list[pytest.Item]], line: Connection, first: int) -> NoReturn:
    """Run file after file, and end."""
    code = 1
    try:
        atexit._clear()  # who collected removes what he made
        _alone(session.config, number, line)
        at: int = first
        while at >= 0:
            line.send(("runs", at))
            items, follows = files[at], -1
            for place, item in enumerate(items):
                after = items[place + 1] if place + 1 < len(items) else None
                if after is None:
                    line.send(("next",))
                    follows = line.recv()
                    after = files[follows][0] if follows >= 0 else None
                line.send(("starts", place))
                session.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            at = follows
        line.send(("runs", -1))
        code = 0
    finally:
        atexit._run_exitfuncs()
        line.close()
        os._exit(code)


def _alone(config: pytest.Config, number: int, line: Connection) -> None:
    """Streams, folders and plugins of its own."""
    plugins: Any = config.pluginmanager
    for name in NOT_IN_FORKS:
        if plugins.hasplugin(name):
            plugins.unregister(name=name)
    capture = plugins.getplugin("capturemanager")
    capture.stop_global_capturing()
    capture.start_global_capturing()
    factory: Any = config._tmp_path_factory  # type: ignore[attr-defined]
    factory._basetemp = factory.getbasetemp() / f"fork{number}"
    factory._basetemp.mkdir(mode=0o700)
    telling = Telling(config, line)
    plugins.register(telling)
    telling.begun = True


if __name__ == "__main__":
    gc.disable()  # what is collected stays
    raise SystemExit(pytest.main(sys.argv[1:], plugins=[Forks()]))
