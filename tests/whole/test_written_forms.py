"""A file's name promises a form; what this program writes under it is that form, or nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest
import whole_rig as rig

import dlp
from dlp.office.outfile import OTHERS, made
from dlp.ports import ConfigError


def commands(site: Path) -> dict[str, tuple[str, ...]]:
    """Commands that write a file, without its name."""
    with dlp.open_site(site) as opened:
        incident = opened.submit(rig.message(f"청구인 {rig.NAME} {rig.MOBILE} 입니다", rig.DIRECTOR)).incident_id
    table = site.parent / "cases.csv"
    table.write_text(rig.TABLES["cases"], "utf-8")
    return {
        "question": ("incidents", "ask", incident, "--out"),
        "letter": ("subject", "inform", rig.CASE, "--quarter", "2026Q4", "--out"),
        "export": ("incidents", "export", "--format", "csv", "--reason", "시험", "--out"),
        "table": ("register", "check", "cases", str(table), "--fixed"),
        "backup": ("backup",),
    }


def test_no_letter_and_no_table_is_called_what_it_is_not(own_site: Path, tmp_path: Path) -> None:
    """A letter of plain text was written into `.docx`, `.hwpx` and `.pdf`, with exit status 0."""
    for name, words in commands(own_site).items():
        for end in (".docx", ".HWPX", ".pdf", ".xlsx", ".zip"):
            out = tmp_path / f"{name}{end}"
            done = rig.here(own_site, *words, str(out))
            assert done.returncode == 2, (words, end)
            assert f"{end.lower()} 형식으로 쓰지 않습니다" in done.stderr
            assert not out.exists()


def test_a_report_is_what_its_name_says(own_site: Path, tmp_path: Path) -> None:
    commands(own_site)
    quarter = ("report", "--quarter", "2026Q4")
    assert rig.here(own_site, *quarter, "--out", str(tmp_path / "r.html")).returncode == 0
    assert (tmp_path / "r.html").read_bytes().lstrip().lower().startswith(b"<!doctype html")
    assert rig.here(own_site, *quarter, "--out", str(tmp_path / "r.docx")).returncode == 2


@pytest.mark.parametrize("end", sorted(OTHERS))
def test_every_such_end_is_refused_unless_it_is_written(tmp_path: Path, end: str) -> None:
    with pytest.raises(ConfigError):
        made(tmp_path / "site", tmp_path / f"a{end}")
    assert list(tmp_path.iterdir()) == []
