"""The stretches of a replay on the machines of a Ray cluster: the same work as in forked processes (`dlp.app.replaying`), and the same answer.

Site and archives must lie under the same paths on every machine (a shared folder), where Ray runs as an account that may read both and write the site's
`replay/`. What travels is paths, times and the texts of both policies; keys, register and messages are read where the work is done, and results are
kept in the shared folder, sealed. A machine that sees another site, register or archive refuses.

Ray is an optional extra (`.[ray]`, Apache-2.0). Its usage statistics are switched off here before it is loaded; who starts a cluster sets
RAY_USAGE_STATS_ENABLED=0 for `ray start`, too.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from dlp.app.archive_index import Index
from dlp.app.base import read_policy
from dlp.app.replaying import stretch
from dlp.app.settling import settle
from dlp.app.site import Site
from dlp.ports import ConfigError, StoreError

LOCAL: Final = "local"
"""A cluster of this machine alone, started for the one replay."""
NO_CLUSTER: Final = "no Ray cluster answers there: `local`, `auto`, HOST:PORT or ray://HOST:PORT"
_CONNECT_S: Final = 5.0
_LOOK_S: Final = 1.0
"""How often it is looked how far the machines are."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a machine must be told. `texts`: of the policy before and the one after, by their files' names."""

    site: Path
    index: Index
    texts: tuple[Mapping[str, str], Mapping[str, str]]
    size: int


def on_ray(address: str, plan: Plan, workers: int) -> Callable[[str, Sequence[tuple[int, int]], Callable[[], None]], None]:
    """What does the stretches of a replay (`dlp.app.replaying.Elsewhere`). `address`: `local`, `auto`, HOST:PORT or ray://HOST:PORT."""

    def run(key: str, stretches: Sequence[tuple[int, int]], look: Callable[[], None]) -> None:
        ray = _ray()
        _begin(ray, address, workers)
        try:
            there = ray.remote(max_retries=0)(_there)
            said = ray.put(plan)
            running = [there.remote(said, key, *one) for one in stretches]
            while running:
                done, running = ray.wait(running, num_returns=1, timeout=_LOOK_S)
                look()
                for one in done:
                    _raise(_answer(ray, one))
        finally:
            ray.shutdown()

    return run


def _ray() -> Any:
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        import ray
    except ImportError:
        raise ConfigError("--ray", "", "needs Ray: pip install '.[ray]' in the program's folder, on every machine") from None
    return ray


def _begin(ray: Any, address: str, workers: int) -> None:
    if address not in (LOCAL, "auto") and not _answers(address):  # Ray itself would wait for minutes, and say so on the terminal
        raise ConfigError("--ray", "", NO_CLUSTER)
    own = {"num_cpus": workers, "include_dashboard": False} if address == LOCAL else {}
    try:
        ray.init(address=address, log_to_driver=False, logging_level="ERROR", **own)
    except (ConnectionError, RuntimeError, ValueError):  # their text names this machine's inside
        raise ConfigError("--ray", "", NO_CLUSTER) from None


def _answers(address: str) -> bool:
    host, _, port = address.removeprefix("ray://").rpartition(":")
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=_CONNECT_S).close()
    except (OSError, ValueError, OverflowError):
        return False
    return True


def _answer(ray: Any, one: Any) -> tuple[str, ...]:
    try:
        found: tuple[str, ...] = ray.get(one)
    except ray.exceptions.RayError:  # the machine or its process is gone, or could not read what it was sent
        raise ConfigError("--ray", "", "a process was ended from outside: the same command goes on where it was") from None
    return found


def _raise(said: tuple[str, ...]) -> None:
    if said:
        kind, *words = said
        raise ConfigError(*words) if kind == "config" else StoreError(*words)


def _there(plan: Plan, key: str, first: int, end: int) -> tuple[str, ...]:
    """On the machine that does it: () when it is done, else what to raise."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        with Site.open(plan.site) as site:
            before, after = (read_policy(plan.site, texts) for texts in plan.texts)
            settle()
            stretch(site, plan.index, before, after, size=plan.size, key=key, first=first, end=end)
    except ConfigError as error:
        return "config", error.file, error.where, error.hint
    except StoreError as error:
        return "store", str(error)
    return ()
