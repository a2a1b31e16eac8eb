"""`dlp doctor`: is this site fit to serve? Looks at everything a decision rests on, changes nothing, shows counts and places, never data.

Exit status: 0 healthy, 1 there are notes, 2 there are problems or it could not run.
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from dlp.cli import (
    doctor_alive,
    doctor_checkpoints,
    doctor_desk,
    doctor_entrances,
    doctor_notify,
    doctor_pull,
    doctor_retention,
    doctor_setup,
    doctor_store,
    doctor_weak,
)
from dlp.cli.journal import wrong_keys
from dlp.cli.rows import AsForm, Form, emit
from dlp.cli.who import ANY, Operator, admitted, by_itself, staffed
from dlp.language import tr
from dlp.office.entries import recorded
from dlp.office.health import BAD, NOTE, OK, Look, Sign
from dlp.ports import ConfigError, StoreError
from dlp.texts.labels import ago, local
from dlp.texts.told import told, told_of

if TYPE_CHECKING:
    from dlp.store.verify import VerifyResult

SETTLED: Final = timedelta(minutes=5)
"""A decision without an end that is older than this is no delivery under way."""
STEPS: Final = {"delivery": "전달", "release": "내보내기", "refusal": "거절 알림"}
WAITING: Final = timedelta(days=1)
QUICK: Final = 200_000
"""Of a longer journal only so many entries from its end are verified; `dlp journal verify` reads it all."""
FEW: Final = 5
"""Breaks that are listed one by one."""
ROOM_BAD, ROOM_NOTE = 100 * 1024**2, 1024**3


def command(
    ctx: typer.Context,
    only: Annotated[list[str] | None, typer.Option("--only", help="Only this look (journal, held …); may be repeated.")] = None,
    form: AsForm = Form.table,
    operator: Operator = "",
) -> None:
    """Check this site: keys, settings, register, policy, detectors, journal, held messages, disk.

    Exit status: 0 healthy, 1 notes, 2 problems or could not run.

    Example: dlp --site site doctor --only journal --only held
    """
    site: Path = ctx.obj
    for name in only or ():
        if name not in LOOKS:
            raise ConfigError("--only", name, f"no such look; there are {', '.join(LOOKS)}")
    with suppress(StoreError):  # one out of reach is what a look says
        recorded(site)  # there is a site at all
    _asked(site, operator)
    signs = list(examine(site, datetime.now(UTC), only=only or ()))
    marks = {OK: tr("정상", "fine"), NOTE: tr("주의", "note"), BAD: tr("문제", "problem")}
    columns = (
        (tr("상태", "state"), lambda row: marks[row["state"]]),
        (tr("항목", "look"), lambda row: row["check"]),
        (tr("내용", "what"), lambda row: row["text"]),
    )
    emit(form, [asdict(sign) for sign in signs], columns, title=_title(signs))
    found = {sign.state for sign in signs}
    raise SystemExit(2 if BAD in found else 1 if NOTE in found else 0)


def _asked(site: Path, given: str) -> None:
    """Any operator, and whatever watches the machine by itself. A site whose operators cannot be read is looked at: that is what is wrong."""
    try:
        staff = staffed(site)
    except (ConfigError, StoreError):
        return
    if staff and not by_itself(site, given, staff):
        admitted(site, given, ANY, what="doctor", at_least=False)


def examine(site: Path, now: datetime, *, only: Collection[str] = ()) -> Iterator[Sign]:
    """Every look (or those named), whatever the others found. What a look cannot open is a problem of its own, said once."""
    said: set[str] = set()
    only = doctor_entrances.with_behind(tuple(only))
    for name, look in LOOKS.items():
        if only and name not in only:
            continue
        try:
            yield from look(site, now)
        except (ConfigError, StoreError) as error:
            if str(error) not in said:
                yield Sign(name, BAD, told_of(error) if isinstance(error, ConfigError) else told(str(error)))
            said.add(str(error))
        except OSError as error:
            yield Sign(name, BAD, f"{tr('읽을 수 없습니다', 'cannot be read')} ({error.strerror or type(error).__name__})")


def _title(signs: list[Sign]) -> str:
    bad, notes = (sum(s.state == state for s in signs) for state in (BAD, NOTE))
    if not (bad or notes):
        return tr("모두 정상입니다", "all is well")
    return tr(f"문제 {bad}건, 주의 {notes}건", f"{bad} problem(s), {notes} note(s)")


def _journal(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import keys
    from dlp.store import look, marks, other_form

    if not recorded(site):
        gone = bool(marks.texts(site))  # where the anchor remembers it, that was said by `recorded`
        text = (
            tr("저널이 사라졌습니다: 백업에서 되돌리십시오", "the journal is gone: restore it from the backup")
            if gone
            else tr("아직 기록이 없습니다", "nothing is recorded yet")
        )
        yield Sign("journal", BAD if gone else OK, text)
        return
    said = marks.texts(site)
    with look(site, busy_s=2.0) as kept:
        head = kept.head()
        last = head[0] if head else 0
        since = last - QUICK if last > QUICK else None
        result = kept.verify(keys.load(site / "keys").journal, since=since, said=said)
        loose = kept.unfinished(before=now - SETTLED)
        heard = {
            kinds[-1]: kept.noted(kinds)
            for kinds in (("start", "policy-load"), ("start", "register-load"), ("start", "settings-load"))
        }
        failed = kept.last_imports(keys.load(site / "keys").journal)
    if result.whole:
        part = tr(f" (끝의 {QUICK:,}건만 확인)", f" (only the last {QUICK:,} were looked at)") if since else ""
        yield Sign("journal", OK, tr(f"온전합니다: 기록 {result.entries:,}건", f"whole: {result.entries:,} entries") + part)
    yield from _broken(result)
    if result.strange:
        return
    if result.whole and (why := other_form(site)):
        yield Sign("journal", BAD, told(why))
    outside = marks.places(site)[1]
    if said and outside not in said and not os.access(outside.parent, os.W_OK):
        text = tr(
            f"{outside.name} 을 사이트 폴더 옆에 둘 수 없습니다. 폴더 전체를 예전 것으로 되돌려도 여기서는 알 수 없습니다",
            f"{outside.name} cannot be kept beside the site's folder: an older copy of the whole folder would not be noticed here",
        )
        yield Sign("journal", NOTE, text)
    if loose:
        ids = ", ".join(row["id"] for row in loose[:3])
        counts = Counter(row["step"] for row in loose)
        kinds = ", ".join(tr(f"{word} {counts[step]}건", f"{step} {counts[step]}") for step, word in STEPS.items() if counts[step])
        oldest = local(loose[0]["at"])
        text = tr(
            f"끝이 보고되지 않은 {kinds}, 가장 오래된 것 {oldest}: {ids}",
            f"without a reported end: {kinds}, the oldest of {oldest}: {ids}",
        )
        yield Sign("unfinished", NOTE, text)
    else:
        yield Sign("unfinished", OK, tr("끝나지 않은 전달이 없습니다", "no unfinished delivery"))
    for kind, entry in heard.items():
        if entry is not None and entry.get("state") == "bad":
            text = tr(
                f"실행 중인 serve 가 {kind} 에 실패하여 이전 상태로 판정하고 있습니다",
                f"the running serve failed at {kind} and decides by what it had before",
            )
            yield Sign("reload", BAD, f"{local(entry['at'])}: {text}")
    for table, imported in failed.items():
        if not imported.refused_at:
            continue
        text = tr(
            f"register/inbox 의 {table} 파일을 가져오지 못했습니다", f"the file of {table} in register/inbox could not be imported"
        )
        yield Sign("reload", NOTE, f"{local(imported.refused_at)}: {text}")


def _broken(result: VerifyResult) -> Iterator[Sign]:
    """A few breaks one by one, many as their numbers: nobody reads a hundred lines."""
    if result.strange:
        yield Sign("journal", BAD, wrong_keys())
        return
    see = tr("dlp journal verify 로 확인하십시오", "See dlp journal verify")
    if len(result.breaks) > FEW:
        kinds = ", ".join(f"{what} {count}" for what, count in Counter(found.what for found in result.breaks).most_common())
        first = result.breaks[0].seq
        text = tr(
            f"훼손 {len(result.breaks)}곳 ({kinds}), 첫 순번 {first}",
            f"tampered with in {len(result.breaks)} places ({kinds}), the first is no. {first}",
        )
        yield Sign("journal", BAD, f"{text}. {see}")
        return
    for found in result.breaks:
        what = f"{found.what}: {found.where}" if found.where else found.what
        yield Sign("journal", BAD, tr(f"순번 {found.seq}: 훼손 ({what}). {see}", f"no. {found.seq}: tampered with ({what}). {see}"))


def _breaches(site: Path, now: datetime) -> Iterator[Sign]:
    """Leaks with a notice still due: the clock runs whether anybody looks or not (PIPA 34)."""
    from dlp.store import look

    if not recorded(site):
        return
    with look(site, busy_s=2.0) as kept:
        found = [one for one in kept.breaches() if not one.closed and one.open_duties]
    for one in found:
        late = now > one.due
        due, left = local(one.due.isoformat()), len(one.open_duties)
        text = tr(
            f"통지할 곳 {left}, 72시간 기한 {due}{'이 지났습니다' if late else '까지'}",
            f"{left} still to be told, the 72 hours {'ended' if late else 'end'} {due}",
        )
        yield Sign("breach", BAD if late else NOTE, f"{one.id}: {text}")


def _subjects(site: Path, now: datetime) -> Iterator[Sign]:
    """Requests of persons concerned whose ten days are nearly or quite over (PIPA 35-37)."""
    from dlp.store import look
    from dlp.subject.clock import SOON, day_of

    if not recorded(site):
        return
    with look(site, busy_s=2.0) as kept:
        found = [one for one in kept.requests() if one.open]
    for one in found:
        left = one.days_left(day_of(now))
        if left <= SOON:
            text = tr(
                f"접수번호 {one.case_no} 의 권리 행사, 기한 {one.due}"
                + (f"이 {-left}일 지났습니다" if left < 0 else f", {left}일 남았습니다"),
                f"request about case {one.case_no}, due {one.due}, "
                + (f"{-left} days overdue" if left < 0 else f"{left} days left"),
            )
            yield Sign("subject", BAD if left < 0 else NOTE, f"{one.id}: {text}")


def _held(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp.store import look

    rows = []
    if recorded(site):
        with look(site, busy_s=2.0) as kept:
            rows = kept.held(now=now)
    if not rows:
        yield Sign("held", OK, tr("기다리는 보류가 없습니다", "nothing held is waiting"))
        return
    oldest = now - datetime.fromisoformat(rows[0]["at"])
    text = tr(
        f"기다리는 보류 {len(rows)}건, 가장 오래된 것은 {ago(oldest)} 전",
        f"{len(rows)} held and waiting, the oldest for {ago(oldest)}",
    )
    yield Sign("held", NOTE if oldest > WAITING else OK, text)
    unsure = [row["id"] for row in rows if row["uncertain"]]
    if unsure:
        text = tr(
            f"내보내다 끊겨 전달 여부를 모르는 것 {len(unsure)}건",
            f"{len(unsure)} whose release was interrupted, delivered or not is unknown",
        )
        yield Sign("held", NOTE, f"{text}: {', '.join(unsure[:3])}")


def _process(site: Path, now: datetime) -> Iterator[Sign]:
    """Who serves at this moment, and what of him could reach the disk."""
    from dlp.app.life import described
    from dlp.app.marking import running

    if not running(site):
        yield Sign("process", OK, tr("serve 가 실행 중이 아닙니다", "nothing serves this site"))
        return
    said = described(site)
    locked = {
        "all": tr("메모리 전체를 잠갔습니다", "all its memory is locked"),
        "keys": tr("키를 메모리에 잠갔습니다", "its keys are locked in memory"),
    }.get(str(said.get("locked")))
    who = tr(f"serve 실행 중 (pid {said.get('pid', '?')})", f"serve is running (pid {said.get('pid', '?')})")
    if locked is None or said.get("core") != 0:
        text = tr(
            "키가 스왑이나 코어 파일에 남을 수 있습니다 (LimitMEMLOCK, LimitCORE)",
            "its keys may reach swap or a core file (LimitMEMLOCK, LimitCORE)",
        )
        yield Sign("process", NOTE, f"{who}: {text}")
        return
    yield Sign("process", OK, f"{who}: {locked}, " + tr("코어 파일을 남기지 않습니다", "it leaves no core"))


def _disk(site: Path, now: datetime) -> Iterator[Sign]:
    free = shutil.disk_usage(site).free
    state = BAD if free < ROOM_BAD else NOTE if free < ROOM_NOTE else OK
    text = tr(f"남은 공간 {free // 1024**2:,} MB", f"{free // 1024**2:,} MB free")
    if state != OK:
        text += tr(": 기록할 수 없으면 아무것도 내보내지 않습니다", ": what cannot be recorded is not let out")
    yield Sign("disk", state, text)


LOOKS: Final[dict[str, Look]] = {
    **doctor_setup.LOOKS, **doctor_entrances.looks(), doctor_weak.NAME: doctor_weak.look,
    "journal": _journal, doctor_store.NAME: doctor_store.look, "approval": doctor_desk.approval, "checkpoints": doctor_checkpoints.look, doctor_notify.NAME: doctor_notify.look, doctor_pull.NAME: doctor_pull.look, "breach": _breaches, "subject": _subjects, "held": _held, "retention": doctor_retention.look, "process": _process, doctor_alive.NAME: doctor_alive.proved, "disk": _disk,
}  # fmt: skip
