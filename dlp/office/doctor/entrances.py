"""The doctor's look at each entrance: is it on and does it answer, did it stop the last self-test, is what stands behind it set up?

A program that is set up and was never started is none that died: nothing is wrong with it yet.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import fields
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dlp.errnos import reason
from dlp.language import tr
from dlp.office.doctor import process
from dlp.office.health import BAD, NOTE, OK, Look, Sign
from dlp.ports import StoreError
from dlp.texts.labels import ago
from dlp.texts.told import told

if TYPE_CHECKING:
    from dlp.app.selftest import Found

SECONDS: Final = 3.0
ENDS_SOON: Final = timedelta(days=14)
BEHIND: Final[Mapping[str, tuple[str, ...]]] = {"milter": ("postfix",)}
"""Looks at what stands behind an entrance: `--only milter` takes them along."""


def looks() -> dict[str, Look]:
    from dlp import manifests

    return {name: partial(_entrance, name) for name in (*manifests.shipped(), *manifests.installed())}


def with_behind(names: tuple[str, ...]) -> tuple[str, ...]:
    """`--only entrances` is asked by who wants to know whether they work: not their settings alone."""
    each = tuple(one for name in names for one in ((name, *looks()) if name == "entrances" else (name,)))
    return tuple(dict.fromkeys(one for name in each for one in (name, *BEHIND.get(name, ()))))


def _entrance(name: str, site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import settings
    from dlp.app import selftest
    from dlp.app.entrances import placed
    from dlp.app.life import described
    from dlp.app.marking import running

    entrance = getattr(settings.load(site), name, None)
    alive = running(site)
    found = None
    with suppress(StoreError):  # of a journal that cannot be read its own look tells
        found = selftest.last(site)
    word = found.results.get(name) if found is not None else None
    on = entrance is not None and entrance.enabled
    opened = described(site).get("entrances") or {}
    if not on and name not in opened and not (alive and word):
        return
    if not alive:
        yield _unserved(name, site, begun=name in opened)
        return
    if text := process.stands_still(site, now):
        yield Sign(name, BAD, text)
        return
    if on and found is not None and word is None:
        yield Sign(
            name,
            BAD,
            tr(
                "켜져 있으나 실행 중인 serve 에는 없습니다. 다시 시작하십시오",
                "is on, and the running program does not have it: restart it",
            ),
        )
        return
    table = placed(name, entrance, site) if entrance is not None else {}
    yield from _answers(name, table if on else {"listen": opened.get(name, "")}, asked=on or bool(opened.get(name)))
    if found is not None and word is not None:
        yield _tested(name, word, now - found.at)
    yield from _certificate(name, table, now)
    yield from _behind(name, table if on else None, found)


def _unserved(name: str, site: Path, *, begun: bool) -> Sign:
    from dlp.store import look

    began: object = True
    with suppress(StoreError), look(site, busy_s=2.0) as kept:
        began = begun or kept.noted(("start",))
    if began is None:
        return Sign(name, OK, tr("켜져 있습니다. serve 를 아직 시작하지 않았습니다", "is on; `dlp serve` was not started yet"))
    text = tr(
        "켜져 있으나 serve 가 실행 중이 아닙니다. 메시지를 판정하지 않고, 아무것도 내보내지 않습니다",
        "is on, and nothing serves this site: messages are neither decided nor let out",
    )
    return Sign(name, BAD, text)


def _answers(name: str, table: Mapping[str, Any], *, asked: bool) -> Iterator[Sign]:
    """Where it listens, somebody answers; `table` of one that flags switched on is what the running program wrote down."""
    from dlp.manifests import module_of

    known = {field.name for field in fields(module_of(name).Options)}
    options = module_of(name).Options(**{key: value for key, value in table.items() if key in known})
    listen = str(getattr(options, "listen", "") or "")
    if asked and listen:
        code = _connected(listen)
        if code:
            yield Sign(name, BAD, tr(f"{listen} 에서 응답하지 않습니다 ({code})", f"does not answer at {listen} ({code})"))
        else:
            yield Sign(name, OK, tr(f"{listen} 에서 응답합니다", f"answers at {listen}"))


def _connected(listen: str) -> str:
    """ "" where somebody accepts a connection, else why not."""
    place = listen.removeprefix("inet:")
    try:
        if place.startswith("unix:"):
            with socket.socket(socket.AF_UNIX) as probe:
                probe.settimeout(SECONDS)
                probe.connect(place.removeprefix("unix:"))
            return ""
        host, _, port = place.rpartition(":")
        host = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1"}.get(host.strip("[]"), host.strip("[]"))  # noqa: S104  compared with
        with socket.create_connection((host, int(port)), timeout=SECONDS):
            return ""
    except OSError as error:
        return reason(error)
    except ValueError:
        return "address"


def _tested(name: str, word: str, age: timedelta) -> Sign:
    when = tr(f"{ago(age)} 전의 자체 점검", f"the self-test {ago(age)} ago")
    if word == "stopped":
        return Sign(name, OK, tr(f"{when} 메시지를 막았습니다", f"stopped {when}"))
    if word == "shadow":
        return Sign(name, OK, tr("시험 운영 중이어서 아무것도 막지 않습니다", "is in shadow: it stops nothing"))
    if word == "none":
        return Sign(
            name,
            OK,
            tr(
                "자체 점검이 없는 출입구입니다. 메시지를 막는지는 확인하지 않았습니다",
                "has no self-test: whether it stops a message was not asked",
            ),
        )
    if word == "silent":
        text = tr(
            f"{when}에 답하지 않았습니다. 메시지를 막는지 모릅니다",
            f"gave {when} no answer: whether it stops a message is not known",
        )
        return Sign(name, BAD, text)
    return Sign(name, BAD, tr(f"{when} 메시지를 막지 못했습니다", f"did not stop {when}"))


def _certificate(name: str, table: Mapping[str, Any], now: datetime) -> Iterator[Sign]:
    from dlp.app.entrances import ends_of

    path = str(table.get("tls_cert", "") or "")
    ends = ends_of(path)
    if ends is not None and now < ends < now + ENDS_SOON:  # one that has ended is no use to what stands behind
        days = (ends - now).days
        yield Sign(
            name,
            NOTE,
            tr(f"인증서가 {days}일 뒤에 끝납니다({path})", f"its certificate ends in {days} days ({path})"),
        )


def _behind(name: str, table: Mapping[str, Any] | None, found: Found | None) -> Iterator[Sign]:
    """What a message needs that goes on, looked at now by the settings; with a flag in their place, as the running program last saw it."""
    from dlp.app.entrances import amiss_of
    from dlp.manifests import module_of

    why = (found.amiss.get(name, "") if found is not None else "") if table is None else amiss_of(name, table)
    if why:
        yield Sign(name, BAD, told(why))
    elif table is not None and hasattr(module_of(name), "amiss"):
        yield Sign(name, OK, tr("뒤에 있는 것이 온전합니다", "what stands behind it is whole"))
