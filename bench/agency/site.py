"""The agency as a site of the product: its tables imported the way a clerk does it, kept in build/agency until something changes."""

from __future__ import annotations

import ast
import csv
import hashlib
import shutil
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bench.agency.population import PARTNERS, World
from dlp import keys, register
from dlp.app import Site
from dlp.app.init import init

ROOT: Final = Path(__file__).resolve().parents[2]
NOW: Final = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
_DECIDES: Final = ("bench/agency/names.py", "bench/agency/city.py", "bench/agency/population.py", "bench/agency/site.py")


def room(office: str) -> str:
    """Messenger address of a department's room."""
    return f"@room-{office}"


def tables(world: World) -> dict[str, list[list[str]]]:
    """The four tables of the register, header first."""
    staff = [["사번", "성명", "부서", "상위부서", "직위", "전자우편", "메신저", "내선", "휴대전화", "역할"]]
    staff += [
        [o.staff_id, o.name, o.department, "" if o.department == o.bureau else o.bureau, o.post, o.mail, o.messenger, o.desk, o.mobile, o.role]
        for o in world.staff
    ]  # fmt: skip
    cases = [
        "접수번호 접수일 청구제목 청구인 생년월일 휴대전화 전자우편 주소 로마자성명 한자성명 단체명 대리인 처리부서 담당자 대직자 결재선 이해관계인 상태 종결일".split()
    ]
    for case in world.cases:
        who = case.person
        cases.append(
            [
                case.number,
                case.received.isoformat(),
                case.title,
                f"{who.name};{case.joint.name}" if case.joint else who.name,
                who.born.isoformat(),
                who.phone,
                who.mail,
                who.address.full,
                who.roman,
                who.hanja,
                who.organisation,
                case.agent,
                case.department,
                case.handler.staff_id,
                case.deputy.staff_id,
                ";".join(o.staff_id for o in case.approvers),
                ";".join(one if isinstance(one, str) else one.staff_id for one in case.interested),
                "closed" if case.closed else "open",
                case.closed.isoformat() if case.closed else "",
            ]
        )
    partners = [["기관명", "구분", "주소", "허용항목", "시작일", "종료일"]]
    partners += [[name, kind, address, scope, "2026-01-01", ""] for name, kind, address, scope in PARTNERS]
    groups = [["그룹주소", "이름", "인원", "범위", "구성원"]]
    groups += [
        [room(office), office, str(len(members)), "internal", ";".join(o.staff_id for o in members)]
        for office, members in world.departments.items()
    ]
    groups += [
        ["all@hanbit.example", "전 직원", str(len(world.staff)), "internal", ""],
        ["@all", "전 직원(메신저)", str(len(world.staff)), "internal", ""],
        ["press@hanbit.example", "출입기자단", "40", "external", ""],
    ]
    return {"staff": staff, "cases": cases, "partners": partners, "groups": groups}


def open_site(world: World, folder: Path | None = None) -> Site:
    """The site of a world, made anew where the register's code, the configuration or the world has changed since.

    `folder`: make it there and keep nothing. RuntimeError with the report's lines where a table is refused.
    """
    if folder is not None:
        _make(world, folder)
        return Site.open(folder)
    kept = ROOT / "build" / "agency" / f"{world.size}-{world.seed}-{_state(world)}"
    if not (kept / "made").exists():
        shutil.rmtree(kept, ignore_errors=True)
        for old in kept.parent.glob(f"{world.size}-{world.seed}-*"):
            shutil.rmtree(old)
        _make(world, kept)
        (kept / "made").touch()
    return Site.open(kept)


def _make(world: World, folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    init(folder)
    site_keys = keys.load(folder / "keys")
    for kind, rows in tables(world).items():
        path = folder / f"{kind}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        report = register.import_table(folder, kind, path, site_keys, NOW)
        path.unlink()
        lost = len(rows) - 1 - report.rows
        if not report.ok or lost > len(rows) // 1000:
            raise RuntimeError("\n".join(report.lines()))
        if lost:  # as a clerk would see it: a name that the register takes for none
            print("\n".join(report.lines()), file=sys.stderr)


def _state(world: World) -> str:
    """A digest of what the site on disk is made from: the world, the configuration, and the code that an import runs through."""
    code = [*(ROOT / name for name in _DECIDES), *_imported((ROOT / "dlp" / "register").glob("*.py"))]
    digest = hashlib.blake2b(world.agency.name.encode(), digest_size=6)
    for file in sorted([*code, *(path for path in (ROOT / "config").rglob("*") if path.is_file())]):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _imported(files: Iterable[Path]) -> set[Path]:
    """Files of the product and whatever of the product they import, and so on: what decides how a table looks on disk."""
    found: set[Path] = set()
    waiting = list(files)
    while waiting:
        file = waiting.pop()
        if file in found:
            continue
        found.add(file)
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("dlp"):
                place = ROOT.joinpath(*str(node.module).split("."))
                modules = [place / f"{name.name}.py" for name in node.names]
                waiting += [path for path in (place.with_suffix(".py"), *modules) if path.exists()]
    return found
