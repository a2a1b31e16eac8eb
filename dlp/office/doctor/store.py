"""The doctor's look at the database that keeps the journal, where one does (docs/store.md)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from dlp.language import tr
from dlp.office.health import BAD, NOTE, OK, Sign

NAME = "store"
SKEW_S: Final = 2.0
"""Beyond it leases of other nodes end too early or too late."""
LOSES: Final = ("fsync", "full_page_writes")


def look(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp.store import FILE, open_reader

    reader = open_reader(site, busy_s=2.0)
    try:
        if reader.empty:
            return
        found = reader.condition()
    finally:
        reader.close()
    if found is None:
        return
    bad = list(_bad(found.settings, found.skew_s))
    notes = list(_notes(found.settings, found.superuser, found.encrypted or found.local, found.standbys))
    for name in (FILE, f"{FILE}.moved"):
        if (site / name).exists():
            notes.append(
                tr(
                    f"{name}: 옮기기 전의 저널이 남아 있습니다. 데이터베이스를 백업한 뒤 파기하십시오",
                    f"{name}: the journal from before the move is left: destroy it when the database has a backup",
                )
            )
    yield from (Sign(NAME, BAD, text) for text in bad)
    yield from (Sign(NAME, NOTE, text) for text in notes)
    yield from _nodes(site)
    if not bad and not notes:
        ages = f"{found.generations['b']}/{found.generations['o']}"
        yield Sign(
            NAME, OK, tr(f"PostgreSQL {found.version}, 저장소 키 세대 {ages}", f"PostgreSQL {found.version}, store keys {ages}")
        )


def _nodes(site: Path) -> Iterator[Sign]:
    """The generation of this node and of the others."""
    from dlp.office import nodes

    found = nodes.standing(site)
    others = ", ".join(f"{one.name} {one.generation}" for one in found.others if one.there)
    told = tr(f"세대 {found.number}, 최신 {found.newest}", f"generation {found.number}, newest {found.newest}")
    told += f" ({others})" if others else ""
    if found.trouble:
        yield Sign("generation", BAD, f"{told}: {found.trouble}")
    elif any(one.there and one.generation != found.newest for one in found.others) or found.number != found.newest:
        yield Sign("generation", BAD, told + tr(": 노드의 세대가 다릅니다", ": nodes are at different generations"))
    elif found.newest:
        yield Sign("generation", OK, told)


def _bad(settings: object, skew: float) -> Iterator[str]:
    assert isinstance(settings, dict)
    for name in LOSES:
        if settings.get(name) == "off":
            yield tr(
                f"데이터베이스의 {name} 이(가) 꺼져 있습니다. 정전이 나면 기록을 잃습니다",
                f"{name} is off in the database: a power failure loses entries",
            )
    if abs(skew) > SKEW_S:
        yield tr(
            f"데이터베이스의 시계가 이 노드와 {abs(skew):.1f}초 다릅니다",
            f"the clocks of the database and of this node differ by {abs(skew):.1f} s",
        )


def _notes(settings: object, superuser: bool, safe: bool, standbys: tuple[int, int]) -> Iterator[str]:
    assert isinstance(settings, dict)
    if settings.get("synchronous_commit") == "off":
        yield tr(
            "데이터베이스의 synchronous_commit 이 꺼져 있습니다. 서버가 죽으면 마지막 기록을 잃습니다",
            "synchronous_commit is off in the database: a crash loses the last entries",
        )
    if superuser:
        yield tr(
            "데이터베이스의 관리자 계정으로 접속합니다. 스키마만 가진 계정이면 됩니다",
            "the role is a superuser: one that owns the schema is enough",
        )
    if not safe:
        yield tr("데이터베이스로 가는 길이 암호화되지 않았습니다", "the way to the database is not encrypted")
    if standbys[0] and not standbys[1]:
        yield tr(
            "예비 서버가 비동기입니다. 전환되면 마지막 기록을 잃을 수 있습니다",
            "the standbys are asynchronous: a failover may lose the last entries",
        )
