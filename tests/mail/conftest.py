"""Runs async tests without a plugin, and says loudly where a real Postfix is missing. Installs nothing."""

from __future__ import annotations

import asyncio
import inspect
import sys
from pathlib import Path
from typing import Any

import pytest

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
    asyncio.run(asyncio.wait_for(pyfuncitem.obj(**arguments), 20))
    return True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    why = postfix_rig.missing()
    for item in items:
        if why and item.get_closest_marker("postfix"):
            item.add_marker(pytest.mark.skip(reason=f"NOT PROVEN HERE, needs a real Postfix: {why}"))
