"""`dlp doctor`: is this site fit to serve? Looks at everything a decision rests on, changes nothing, shows counts and places, never data.

Exit status: 0 healthy (notes may remain), 1 problems, 2 could not run.
"""

from __future__ import annotations

import shutil
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import typer

from dlp.cli.incidents import journal_file
from dlp.cli.labels import local, tr
from dlp.cli.rows import AsForm, Form, emit
from dlp.ports import ConfigError, StoreError

OK, NOTE, BAD = "ok", "warn", "bad"
STALE: Final = timedelta(days=7)
"""A list of cases older than this is probably not the list of today's cases."""
SETTLED: Final = timedelta(minutes=5)
"""A decision without an end that is older than this is no delivery under way."""
WAITING: Final = timedelta(days=1)
QUICK: Final = 20_000
"""Of a longer journal only so many entries from its end are verified; `dlp journal verify` reads it all."""
ROOM_BAD, ROOM_NOTE = 100 * 1024**2, 1024**3


@dataclass(frozen=True, slots=True)
class Sign:
    """What one look found. `check` is a word for filters, `text` is Korean and holds no data of a person."""

    check: str
    state: str  # ok warn bad
    text: str


Look = Callable[[Path, datetime], Iterator[Sign]]


def command(ctx: typer.Context, form: AsForm = Form.table) -> None:
    """Check this site: keys, settings, register, policy, detectors, journal, held messages, disk.

    Exit status: 0 healthy, 1 problems, 2 could not run.

    Example: dlp --site site doctor
    """
    site: Path = ctx.obj
    journal_file(site)  # there is a site at all
    signs = list(examine(site, datetime.now(UTC)))
    marks = {OK: tr("정상", "fine"), NOTE: tr("주의", "note"), BAD: tr("문제", "problem")}
    columns = (
        (tr("상태", "state"), lambda row: marks[row["state"]]),
        (tr("항목", "look"), lambda row: row["check"]),
        (tr("내용", "what"), lambda row: row["text"]),
    )
    emit(form, [asdict(sign) for sign in signs], columns, title=_title(signs))
    raise SystemExit(1 if any(sign.state == BAD for sign in signs) else 0)


def examine(site: Path, now: datetime) -> Iterator[Sign]:
    """Every look, whatever the others found. What a look cannot open is a problem of its own, said once."""
    said: set[str] = set()
    for name, look in LOOKS.items():
        try:
            yield from look(site, now)
        except (ConfigError, StoreError) as error:
            if str(error) not in said:
                yield Sign(name, BAD, str(error))
            said.add(str(error))
        except OSError as error:
            yield Sign(name, BAD, f"읽을 수 없습니다 ({error.strerror or type(error).__name__})")


def _title(signs: list[Sign]) -> str:
    bad, notes = (sum(s.state == state for s in signs) for state in (BAD, NOTE))
    if not (bad or notes):
        return tr("모두 정상입니다", "all is well")
    return tr(f"문제 {bad}건, 주의 {notes}건", f"{bad} problem(s), {notes} note(s)")


def _keys(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import keys

    keys.load(site / "keys")
    yield Sign("keys", OK, f"키 {len(keys.NAMES)}개, 모드 0600")


def _files(site: Path, now: datetime) -> Iterator[Sign]:
    """Nobody else may read the site's own files, or write what decides."""
    loose = []
    for path in sorted(
        [site, *site.glob("*.db*"), *site.glob("*.anchor"), *site.glob("*.sealed"), *site.glob("register/*.sealed")]
    ):
        if path.stat().st_mode & 0o077:
            loose.append(path.relative_to(site.parent).as_posix())
    for name in ("dlp.yaml", "policy.yaml", "exceptions.yaml", "lexicons.yaml"):
        if (site / name).exists() and (site / name).stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            loose.append(f"{site.name}/{name}")
    if loose:
        yield Sign("files", NOTE, f"다른 계정이 읽거나 고칠 수 있습니다: {', '.join(loose)}. chmod go-rwx 로 막으십시오")
    else:
        yield Sign("files", OK, "다른 계정은 읽거나 고칠 수 없습니다")


def _settings(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import settings
    from dlp.app.serve import ENTRANCES, check_options

    found = settings.load(site)
    settings.load_words(site)
    on = [name for name in ENTRANCES if getattr(found, name).enabled]
    for name in ENTRANCES:
        check_options(name, getattr(found, name).model_extra or {})
    yield Sign("settings", OK, f"dlp.yaml 정상, 켜진 출입구: {', '.join(on) or '없음 (실행할 때 지정)'}")


def _entrances(site: Path, now: datetime) -> Iterator[Sign]:
    """The entrances that are on can be built from their options; addresses, certificates and folders are looked at, nothing is opened."""
    from dlp.app.serve import connectors
    from dlp.app.site import Site

    try:
        opened = Site.open(site)
    except ConfigError:
        return  # what is broken there is another look's to say
    with opened:
        for name in connectors(opened, {}):
            yield Sign("entrances", OK, f"{name} 켜짐")
        if opened.settings.milter.enabled:
            yield from _postfix(opened.settings.milter.model_extra or {})


def _postfix(table: Mapping[str, Any]) -> Iterator[Sign]:
    """The running Postfix against the recipe: its milter lines, default action, sizes."""
    from connectors.milter import Options
    from dlp.app import postfix

    options = Options(**table)
    for sign in postfix.look(listen=options.listen, max_size=options.max_size):
        yield Sign("postfix", sign.state, sign.text)


def _register(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import keys, register

    ring = keys.load(site / "keys")
    seen = register.overview(site, ring)
    names = {"cases": "청구 사건", "staff": "직원", "partners": "기관", "groups": "그룹"}
    for kind, head in seen.tables.items():
        if head is None or not head.rows:
            needed = kind in ("cases", "staff")
            yield Sign(
                "register",
                NOTE if needed else OK,
                f"{names[kind]} 자료가 없습니다" + (": 보호할 사람을 모릅니다" if needed else ""),
            )
            continue
        age = now - head.when
        old = kind == "cases" and age > STALE
        more = "".join(
            f", {word} {head.details[key]:,}" for key, word in (("open", "진행"), ("persons", "청구인")) if key in head.details
        )
        text = f"{names[kind]} {head.rows:,}건{more}, {_ago(age)} 전에 가져옴" + (": 너무 오래되었습니다" if old else "")
        yield Sign("register", NOTE if old else OK, text)
    register.load_index(site, ring)
    inbox = site / "register" / "inbox"
    for folder, said in (
        (inbox, "가져오지 않은 파일"),
        (inbox / "bad", "가져올 수 없어 옮겨 둔 파일(원자료이므로 고친 뒤 지우십시오)"),
    ):
        waiting = [p for p in folder.glob("*") if p.is_file() and not p.name.startswith(".") and not p.name.endswith(".error.txt")]
        if waiting:
            yield Sign("register", NOTE, f"register/{folder.relative_to(site / 'register')}: {said} {len(waiting)}개")


def _policy(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import policy

    texts = []
    for name in ("policy.yaml", "exceptions.yaml"):
        try:
            texts.append((site / name).read_text("utf-8"))
        except FileNotFoundError:
            if name == "policy.yaml":
                raise ConfigError(str(site / name), "", "not found: without a policy nothing can be decided") from None
            texts.append("")
        except UnicodeDecodeError:
            raise ConfigError(str(site / name), "", "is not UTF-8") from None
    names = {"policy_file": str(site / "policy.yaml"), "exceptions_file": str(site / "exceptions.yaml")}
    errors = policy.problems(texts[0], texts[1], **names)
    if errors:
        yield from (Sign("policy", BAD, str(error)) for error in errors)
        return
    checked = policy.parse(texts[0], texts[1], **names)
    results = policy.run_tests(checked)
    failed = [r for r in results if not r.passed]
    yield from (Sign("policy", BAD, f"시험 실패: {r.subject or '시나리오'}, {r.name} (line {r.line})") for r in failed)
    for problem in policy.lint(checked, today=now.astimezone().date()):
        yield Sign("exceptions" if problem.code in ("expired", "expires-soon") else "policy", NOTE, str(problem))
    if not failed:
        text = f"판 {checked.version}, 해시 {checked.hash}, 규칙 {len(checked.rules)}개, 예외 {len(checked.exceptions)}개, 시험 {len(results)}개 통과"
        yield Sign("policy", OK, text)


def _detectors(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import plugins, settings

    wanted = settings.load(site).detectors
    loaded = plugins.load_detectors(off=wanted.disabled, extra=wanted.extra)
    yield Sign("detectors", OK, f"{len(loaded)}개가 자기 보기를 통과했습니다: {', '.join(d.name for d in loaded)}")
    for name, why in wanted.disabled.items():
        yield Sign("detectors", NOTE, f"{name} 꺼짐: {why or '까닭이 적혀 있지 않습니다'}")
    if wanted.presidio:
        yield Sign("detectors", OK, f"Presidio: {', '.join(wanted.presidio)}")


def _pictures(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import settings
    from dlp.extract.ocr import data_folder

    if not settings.load(site).limits.ocr:
        yield Sign("ocr", NOTE, "그림 속 글자 읽기가 꺼져 있습니다 (limits.ocr)")
    elif folder := data_folder():
        yield Sign("ocr", OK, f"그림 속 글자를 읽습니다 ({folder})")
    else:
        yield Sign("ocr", OK, "그림 속 글자는 읽지 않습니다: extra `ocr` 또는 tesseract-ocr-kor 가 없습니다")


def _ownership(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import plugins

    plugins.check_ownership()
    yield Sign("ownership", OK, "detectors, connectors 는 이 프로그램의 것입니다")


def _journal(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import keys
    from dlp.store import reading
    from dlp.store.database import Database
    from dlp.store.verify import verify

    path = journal_file(site)
    if path is None:
        gone = (site / "journal.anchor").exists()
        yield Sign("journal", BAD if gone else OK, "저널이 사라졌습니다" if gone else "아직 기록이 없습니다")
        return
    with Database(path, busy_s=2.0).read() as connection:
        head = connection.execute("SELECT seq FROM head").fetchone()
        last = int(head[0]) if head else 0
        since = last - QUICK if last > QUICK else None
        result = verify(connection, keys.load(site / "keys").journal, anchor=path.with_suffix(".anchor"), since=since)
        loose = [row for row in reading.unfinished(connection, before=now - SETTLED)]
        heard = {kinds[-1]: reading.noted(connection, kinds) for kinds in (("start", "policy-load"), ("start", "register-load"))}
        failed = reading.noted(connection, ("register-import",))
    if result.whole:
        yield Sign("journal", OK, f"온전합니다: 기록 {result.entries:,}건" + (f" (끝의 {QUICK:,}건만 확인)" if since else ""))
    for found in result.breaks:
        yield Sign("journal", BAD, f"순번 {found.seq}: 훼손 ({found.what}). dlp journal verify 로 확인하십시오")
    if loose:
        ids = ", ".join(row["id"] for row in loose[:3])
        yield Sign("unfinished", NOTE, f"끝이 보고되지 않은 전달 {len(loose)}건, 가장 오래된 것 {local(loose[0]['at'])}: {ids}")
    else:
        yield Sign("unfinished", OK, "끝나지 않은 전달이 없습니다")
    for kind, entry in heard.items():
        if entry is not None and entry.get("state") == "bad":
            yield Sign("reload", BAD, f"{local(entry['at'])}: 실행 중인 serve 가 {kind} 에 실패하여 이전 상태로 판정하고 있습니다")
    if failed is not None and failed.get("state") == "bad":
        yield Sign("reload", NOTE, f"{local(failed['at'])}: register/inbox 의 {failed.get('table', '')} 파일을 가져오지 못했습니다")


def _breaches(site: Path, now: datetime) -> Iterator[Sign]:
    """Leaks with a notice still due: the clock runs whether anybody looks or not (PIPA 34)."""
    from dlp.store.breaches import breaches
    from dlp.store.database import Database

    path = journal_file(site)
    if path is None:
        return
    with Database(path, busy_s=2.0).read() as connection:
        found = [one for one in breaches(connection) if not one.closed and one.open_duties]
    for one in found:
        late = now > one.due
        text = f"{one.id}: 통지할 곳 {len(one.open_duties)}, 72시간 기한 {local(one.due.isoformat())}"
        yield Sign("breach", BAD if late else NOTE, text + ("이 지났습니다" if late else "까지"))


def _held(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp.store.database import Database
    from dlp.store.quarantine import OPEN
    from dlp.store.reading import held

    path = journal_file(site)
    rows = []
    if path is not None:
        with Database(path, busy_s=2.0).read() as connection:
            rows = held(connection, states=OPEN, now=now)
    if not rows:
        yield Sign("held", OK, "기다리는 보류가 없습니다")
        return
    oldest = now - datetime.fromisoformat(rows[0]["at"])
    text = f"기다리는 보류 {len(rows)}건, 가장 오래된 것은 {_ago(oldest)} 전"
    yield Sign("held", NOTE if oldest > WAITING else OK, text)
    unsure = [row["id"] for row in rows if row["uncertain"]]
    if unsure:
        yield Sign("held", NOTE, f"내보내다 끊겨 전달 여부를 모르는 것 {len(unsure)}건: {', '.join(unsure[:3])}")


def _disk(site: Path, now: datetime) -> Iterator[Sign]:
    free = shutil.disk_usage(site).free
    state = BAD if free < ROOM_BAD else NOTE if free < ROOM_NOTE else OK
    yield Sign(
        "disk",
        state,
        f"남은 공간 {free // 1024**2:,} MB" + ("" if state == OK else ": 기록할 수 없으면 아무것도 내보내지 않습니다"),
    )


def _ago(age: timedelta) -> str:
    hours = int(age.total_seconds() // 3600)
    return f"{hours // 24}일" if hours >= 48 else f"{hours}시간" if hours else f"{int(age.total_seconds() // 60)}분"


LOOKS: Final[dict[str, Look]] = {
    "keys": _keys, "files": _files, "settings": _settings, "entrances": _entrances, "register": _register, "policy": _policy, "detectors": _detectors,
    "ocr": _pictures,
    "ownership": _ownership, "journal": _journal, "breach": _breaches, "held": _held, "disk": _disk,
}  # fmt: skip
