"""The doctor's looks at what a site was set up with: keys, files, settings, entrances, register, policy, detectors. Looks and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dlp.dates import KST
from dlp.language import tr
from dlp.office.health import BAD, NOTE, OK, Look, Sign
from dlp.ports import ConfigError, StoreError
from dlp.texts.labels import ago, local
from dlp.texts.told import placed, told, told_of

if TYPE_CHECKING:
    from dlp.register.sealed import Head

FEW: Final = 8
"""Places that are named one by one."""
STALE: Final = timedelta(days=7)
"""A list of cases older than this is probably not the list of today's cases."""
MANY_CASES: Final = 10
"""Cases of which hardly none is about anybody."""
TABLES: Final = {"cases": "청구 사건", "staff": "직원", "partners": "기관", "groups": "그룹", "bases": "제공 근거"}


def _keys(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import keys

    keys.load(site / "keys")
    number, later = len(keys.NAMES), ""
    if (site / "keys" / f"{keys.SIGNING}.key").exists():
        keys.signing_seed(site / "keys", make=False)
        number += 1
    else:
        later = tr(". 확인점에 서명할 키는 처음 쓸 때 만듭니다", "; the one that signs checkpoints is made when it is first used")
    yield Sign("keys", OK, tr(f"키 {number}개, 모드 0600", f"{number} keys, mode 0600") + later)


def _files(site: Path, now: datetime) -> Iterator[Sign]:
    """Nobody else may read the site's own files or write what decides, and what is kept beside the journal is what the journal remembers."""
    from dlp import keys
    from dlp.app import folder

    found: dict[str, list[str]] = {}
    with suppress(StoreError):  # of a journal that cannot be read its own look tells
        for one in folder.wrong(site, keys.load(site / "keys", rotating=True)):
            found.setdefault(one.what, []).append(one.place)
    for what, places in found.items():
        more = tr(f" 외 {len(places) - FEW}개", f" and {len(places) - FEW} more") if len(places) > FEW else ""
        yield Sign("files", NOTE, f"{', '.join(places[:FEW])}{more}: {told(what)}")
    if not found:
        text = tr(
            "다른 계정은 읽거나 고칠 수 없고, 프로그램이 남긴 그대로입니다",
            "no other account can read or change them, and they are as they were left",
        )
        yield Sign("files", OK, text)


def _settings(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import settings
    from dlp.app.entrances import check_options
    from dlp.app.texts import texts_of

    found = settings.load(site)
    settings.words_of(texts_of(site)["lexicons.yaml"], site / "lexicons.yaml")
    on = [name for name in settings.entrances(found) if getattr(found, name).enabled]
    for name in settings.entrances(found):
        check_options(name, getattr(found, name).model_extra or {})
    entrances = ", ".join(on) or tr("없음 (실행할 때 지정)", "none (given at the start)")
    yield Sign(
        "settings", OK, tr(f"dlp.yaml 정상, 켜진 출입구: {entrances}", f"dlp.yaml is fine, entrances that are on: {entrances}")
    )


def _entrances(site: Path, now: datetime) -> Iterator[Sign]:
    """The entrances that are on can be built from their options; addresses, certificates and folders are looked at, nothing is opened."""
    from dlp.app.entrances import concern_of, connectors, table_of
    from dlp.app.site import Site

    serving = site.stat().st_uid  # whose the folder is; who looks may be root
    try:
        opened = Site.open(site)
    except (ConfigError, StoreError):
        return  # what is broken there is another look's to say
    with opened:
        for name in connectors(opened, {}):
            table = table_of(opened, {}, name)
            if concern := concern_of(name, table, serving):
                yield Sign("entrances", BAD, told(concern))
            else:
                where = f" ({table['directory']})" if table.get("directory") else ""
                yield Sign("entrances", OK, f"{name}: {tr('설정대로 열 수 있습니다', 'can be opened as it is set up')}{where}")


def _postfix(site: Path, now: datetime) -> Iterator[Sign]:
    """The running Postfix against the recipe: its milter lines, default action, sizes. Nothing where the milter is off."""
    from dlp import settings
    from dlp.app import postfix

    config = settings.load(site)
    if not config.milter.enabled:
        return
    for sign in postfix.asked(site, config):
        yield Sign("postfix", sign.state, sign.text)


def _register(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import keys, register
    from dlp.app import tables
    from dlp.register import across

    ring = keys.load(site / "keys")
    names, looked = {kind: tr(korean, kind) for kind, korean in TABLES.items()}, frozenset[str]()
    with suppress(StoreError):
        looked = tables.confirmed(site, ring)
    for kind, head in register.overview(site, ring).tables.items():
        yield from (
            _missing(kind, names[kind]) if head is None or not head.rows else _table(kind, names[kind], head, now, kind in looked)
        )
    register.load_index(site, ring)
    for text in across.unknown_people(site, ring):
        yield Sign("register", NOTE, text)
    with suppress(StoreError):  # of a journal that cannot be read its own look tells
        for kind, why in tables.objections(site, ring).items():
            yield Sign("register", BAD, f"{names[kind]}: {told(why)}")
        for kind, at in tables.refused(site, ring).items():
            text = tr(
                f"{names[kind]} 대장을 가져오지 못했습니다. 이전 것이 그대로이고, 그 파일에 새로 있는 것은 아무도 보호하지 않습니다",
                f"the table {kind} could not be imported; the one before still stands, and what is new in that file protects nobody",
            )
            yield Sign("register", BAD, f"{local(at)}: {text}")
    for state, where, said, number in _waiting(site):
        yield Sign("register", state, f"register/{where}: {said} {number}{tr('개', '')}")


def _missing(kind: str, name: str) -> Iterator[Sign]:
    unknown = {
        "cases": tr(": 보호할 사람을 모릅니다", ": whom to protect is unknown"),
        "staff": tr(": 누가 직원인지 모릅니다", ": who is an official is unknown"),
    }.get(kind, "")
    yield Sign("register", NOTE if unknown else OK, tr(f"{name} 자료가 없습니다", f"no {name}") + unknown)


def _table(kind: str, name: str, head: Head, now: datetime, looked: bool) -> Iterator[Sign]:
    """How much is there and how old it is, what an import took on or let go, which cells are filled in."""
    from dlp.register import changed, coverage, widening

    age = now - head.when
    old = kind == "cases" and age > STALE
    more = "".join(
        f", {word} {head.details[key]:,}"
        for key, word in (
            ("open", tr("진행", "open")),
            ("requesters", tr("청구인", "requesters")),
            ("retired", tr("사라진 뒤 보호 중", "gone and still protected")),
        )
        if head.details.get(key) or (key != "retired" and key in head.details)
    )
    text = tr(f"{name} {head.rows:,}건{more}, {ago(age)} 전에 가져옴", f"{name}: {head.rows:,} rows{more}, imported {ago(age)} ago")
    yield Sign("register", NOTE if old else OK, text + (tr(": 너무 오래되었습니다", ": too old") if old else ""))
    for granted in filter(None, (widening.said(head.details), changed.said(head.details))):
        look = (
            tr("맞는지 보고 확인을 남기십시오", "make sure that it is right, and say so")
            + f": dlp register confirm {kind} --reason …"
        )
        seen = tr("확인했습니다", "was said to be right")
        yield Sign("register", OK if looked else NOTE, f"{name}: {granted}: {seen if looked else look}")
    if left := head.details.get("left"):
        text = tr(f"마지막 가져오기에서 고칠 행 {left:,}건", f"{left:,} rows of the last import are to be mended")
        yield Sign("register", NOTE, f"{name}: {text}")
    if standing := widening.grants(head.details):
        yield Sign("register", OK, f"{name}: {standing}")
    if said := coverage.said(kind, head.rows, head.details):
        lacking = _lacking(head) if kind == "cases" else ""
        filled = tr("채워진 값", "filled in")
        yield Sign("register", NOTE if lacking else OK, f"{name} {filled}: {said}{lacking}")


def _lacking(head: Head) -> str:
    """Whom a list of cases cannot protect, or protects from nobody, for want of a column."""
    found = ""
    if not head.details.get("has_phone") and not head.details.get("has_email"):
        found = tr(": 전화도 전자우편도 없어 이름으로만 보호합니다", ": neither phone nor mail, names alone protect")
    if head.rows >= MANY_CASES and head.details.get("has_interested") == 0:
        found += tr(
            ": 이해관계인이 한 건도 없어 청구가 다루는 간부를 업무 무관 직원으로만 다룹니다. `dlp register interested`로 확인하십시오",
            ": nobody is named as interested, so the officials a request is about count as staff without a part: `dlp register interested`",
        )
    return found


def _waiting(site: Path) -> Iterator[tuple[str, str, str, int]]:
    """Register files that somebody has to look at. One that was refused is a fault: what stands in it protects nobody yet."""
    from dlp import register

    inbox = register.waiting(site)
    raw = tr("원자료이므로 고친 뒤 지우십시오", "raw data: mend, then delete")
    if inbox.new:
        yield NOTE, "inbox", tr("가져오지 않은 파일", "files not imported"), inbox.new
    if inbox.refused:
        yield BAD, "inbox/bad", tr(f"가져오기를 거부한 파일({raw})", f"files that were refused ({raw})"), inbox.refused
    if inbox.rows:
        yield (
            NOTE,
            "inbox/bad",
            tr(f"가져오지 못한 행을 모아 둔 파일({raw})", f"files of rows that did not go in ({raw})"),
            inbox.rows,
        )


def _policy(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import keys, policy
    from dlp.app import detection
    from dlp.app.history import in_force
    from dlp.app.replay import silent
    from dlp.app.texts import text_of

    texts = []
    for name in ("policy.yaml", "exceptions.yaml"):
        try:
            texts.append(text_of(site / name))
        except FileNotFoundError:
            if name == "policy.yaml":
                raise ConfigError(str(site / name), "", "not found: without a policy nothing can be decided") from None
            texts.append("")
        except UnicodeDecodeError:
            raise ConfigError(str(site / name), "", "is not UTF-8") from None
        except OSError as error:
            raise ConfigError(str(site / name), "", f"cannot be read ({error.strerror})") from None
    names = {"policy_file": str(site / "policy.yaml"), "exceptions_file": str(site / "exceptions.yaml")}
    findable = detection.findable(site)
    errors = policy.problems(texts[0], texts[1], **names, findable=findable)
    if errors:
        yield from (Sign("policy", BAD, told_of(error)) for error in errors)
        return
    checked = policy.parse(texts[0], texts[1], **names, findable=findable)
    with suppress(StoreError):  # a journal that cannot be read is told by its own look
        in_force(site, keys.load(site / "keys"), now)  # one that waits for its day, and none before it, decides nothing
    results = policy.run_tests(checked)
    failed = [r for r in results if not r.passed]
    for r in failed:
        subject = r.subject or tr("시나리오", "scenarios")
        yield Sign("policy", BAD, f"{tr('시험 실패', 'failed test')}: {subject}, {r.name} ({placed(f'line {r.line}')})")
    for problem in (*policy.lint(checked, today=now.astimezone(KST).date()), *silent(site, checked)):
        if problem.code != "weak-setting":  # which `weak` tells
            where = f"{Path(problem.file).name}: {placed(f'line {problem.line}')}, {problem.subject}"
            look = "exceptions" if problem.code in ("expired", "expires-soon") else "policy"
            yield Sign(look, NOTE, f"{where}: {told(problem.text)}")
    if not failed:
        rules, exceptions, tests = len(checked.rules), len(checked.exceptions), len(results)
        text = tr(
            f"판 {checked.version}, 해시 {checked.hash}, 규칙 {rules}개, 예외 {exceptions}개, 시험 {tests}개 통과",
            f"version {checked.version}, hash {checked.hash}, {rules} rules, {exceptions} exceptions, {tests} tests passed",
        )
        yield Sign("policy", OK, text)


def _detectors(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import plugins, settings
    from dlp.app.detection import bounds

    wanted = settings.load(site).detectors
    loaded = plugins.load_detectors(off=wanted.disabled, extra=wanted.extra, bounds=bounds(wanted))
    all_of_them = ", ".join(d.name for d in loaded)
    text = tr(f"{len(loaded)}개가 자체 예제를 통과했습니다", f"{len(loaded)} passed their own examples")
    yield Sign("detectors", OK, f"{text}: {all_of_them}")
    for name, why in wanted.disabled.items():
        yield Sign(
            "detectors",
            NOTE,
            f"{name} {tr('꺼짐', 'is off')}: {why or tr('사유가 적혀 있지 않습니다', 'no reason is written down')}",
        )
    if wanted.presidio:
        yield Sign("detectors", OK, f"Presidio: {', '.join(wanted.presidio)}")


def _pictures(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import settings
    from dlp.extract.ocr import data_folder

    if not settings.load(site).limits.ocr:
        yield Sign(
            "ocr", NOTE, tr("그림 속 글자 읽기가 꺼져 있습니다 (limits.ocr)", "reading words in pictures is off (limits.ocr)")
        )
    elif folder := data_folder():
        yield Sign("ocr", OK, f"{tr('그림 속 글자를 읽습니다', 'words in pictures are read')} ({folder})")
    else:
        text = tr(
            "그림 속 글자는 읽지 않습니다: extra `ocr` 또는 tesseract-ocr-kor 가 없습니다",
            "words in pictures are not read: the extra `ocr` or tesseract-ocr-kor is missing",
        )
        yield Sign("ocr", OK, text)


def _archives(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp.extract.libarchive import library

    if library() is None:
        text = tr(
            "RAR 등 드문 압축은 읽지 못해 정책에 따릅니다: libarchive 가 없습니다",
            "RAR and rarer archives are not read and left to policy: libarchive is missing",
        )
        yield Sign("archives", NOTE, text)
    else:
        yield Sign("archives", OK, tr("RAR 등 드문 압축도 읽습니다", "RAR and rarer archives are read"))


def _ownership(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import plugins

    plugins.check_ownership()
    yield Sign(
        "ownership", OK, tr("detectors, connectors 는 이 프로그램의 것입니다", "detectors and connectors are this program's own")
    )


def _compiled(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp.compiled import native

    if native is None:
        text = tr(
            "검사가 느립니다: C 모듈이 컴파일되지 않았습니다 (apt-get install gcc python3-dev 후 make install). 판정은 같습니다",
            "scanning is slower: the C module was not compiled (apt-get install gcc python3-dev, then make install); decisions are the same",
        )
        yield Sign("compiled", NOTE, text)
    else:
        yield Sign("compiled", OK, tr("컴파일된 C 모듈로 검사합니다", "scanning with the compiled C module"))


LOOKS: Final[dict[str, Look]] = {
    "keys": _keys, "files": _files, "settings": _settings, "entrances": _entrances, "postfix": _postfix, "register": _register, "policy": _policy,
    "detectors": _detectors, "ocr": _pictures, "archives": _archives, "ownership": _ownership, "compiled": _compiled,
}  # fmt: skip
