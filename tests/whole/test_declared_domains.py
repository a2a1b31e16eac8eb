"""A domain that is declared the agency's own and is somebody else's lowers protection, and is told: by the doctor, by lint, and in the journal."""

from __future__ import annotations

from pathlib import Path

import pytest
import whole_rig as rig

STAFF = "사번,성명,전자우편\n20001,표나린,a@garam.example\n20002,편다솔,b@sub.garam.example\n"
CASES = "접수번호,청구인,전자우편,담당자\n" + "".join(
    f"7001000{i},도하{'린솔온빛람'[i]},c{i}@inbox.example,20001\n" for i in range(5)
)
PARTNERS = "기관명,구분,주소\n물결전산,processor,ops@mulgyeol.example\n벌교경찰서,police,@police.example\n"
TOLD = {
    "garam.example": "", "sub.garam.example": "", "shop.example": "직원 명부에", "other.garam.example": "직원 명부에", "inbox.example": "청구인이",
    "mulgyeol.example": "다른 기관", "police.example": "다른 기관",
}  # fmt: skip


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("domains")
    assert rig.here(folder / "site", "init").returncode == 0
    for kind, text in (("staff", STAFF), ("cases", CASES), ("partners", PARTNERS)):
        (folder / f"{kind}.csv").write_text(text, "utf-8")
        assert rig.here(folder / "site", "register", "import", kind, str(folder / f"{kind}.csv")).returncode == 0
    return folder / "site"


def declaring(site: Path, *domains: str) -> None:
    path = site / "dlp.yaml"
    rig.edit(
        site,
        "dlp.yaml",
        next(line for line in path.read_text("utf-8").splitlines() if line.strip().startswith("domains:")),
        f"  domains: [{', '.join(domains)}]",
    )


@pytest.mark.parametrize("domain", TOLD)
def test_a_domain_is_judged_by_what_the_register_knows_of_it(imported: Path, tmp_path: Path, domain: str) -> None:
    site = rig.copy_site(imported, tmp_path / "own")
    declaring(site, "garam.example", domain)
    said = rig.here(site, "doctor", "--only", "weak").stdout
    lint = rig.here(site, "policy", "lint")
    for text in (said, lint.stdout):
        assert (f"agency.domains: {domain}" in text) is bool(TOLD[domain]), text
        assert TOLD[domain] in text
    assert lint.returncode == bool(TOLD[domain])


def test_a_parent_of_what_others_have_is_theirs(imported: Path, tmp_path: Path) -> None:
    site = rig.copy_site(imported, tmp_path / "own")
    (tmp_path / "cases.csv").write_text(CASES.replace("@inbox.example", "@post.inbox.example"), "utf-8")
    assert (
        rig.here(site, "register", "import", "cases", str(tmp_path / "cases.csv"), "--shrink", "--reason", "새 주소").returncode
        == 0
    )
    declaring(site, "garam.example", "inbox.example")
    assert "청구인이 이 도메인의" in rig.here(site, "doctor", "--only", "weak").stdout


def test_a_site_without_mailboxes_of_officials_is_told_nothing_of_them(imported: Path, tmp_path: Path) -> None:
    site = rig.copy_site(imported, tmp_path / "own")
    (tmp_path / "staff.csv").write_text("사번,성명\n20001,표나린\n20002,편다솔\n", "utf-8")
    assert (
        rig.here(site, "register", "import", "staff", str(tmp_path / "staff.csv"), "--shrink", "--reason", "메일 없음").returncode
        == 0
    )
    declaring(site, "garam.example")
    assert "agency.domains" not in rig.here(site, "doctor", "--only", "weak").stdout
