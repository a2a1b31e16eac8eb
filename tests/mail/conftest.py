"""Runs async tests without a plugin, and says loudly where a real Postfix is missing. Installs nothing."""

from __future__ import annotations

import asyncio
import inspect
import sys
import threading
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

T = TypeVar("T")
HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "connectors")]

import postfix_rig  # noqa: E402  its folder is on the path only now


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "postfix: needs a real Postfix, and root to start it")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    arguments: dict[str, Any] = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    asyncio.run(asyncio.wait_for(pyfuncitem.obj(**arguments), 120))
    return True


@pytest.fixture(scope="module")
def loop() -> Iterator[Loop]:
    """An event loop that runs beside the tests, for an entrance that a Postfix talks to while the test waits for the Postfix."""
    made = Loop()
    yield made
    made.stop()


class Loop:
    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(120)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(120)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    why = postfix_rig.missing()
    for item in items:
        if why and item.get_closest_marker("postfix"):
            item.add_marker(pytest.mark.skip(reason=f"NOT PROVEN HERE, needs a real Postfix: {why}"))
