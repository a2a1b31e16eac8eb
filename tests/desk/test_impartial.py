"""Nobody decides over his own matter: who sent a held message, gets it or has an interest in its case does not let it go."""

from __future__ import annotations

from pathlib import Path

import pytest
import whole_rig as rig
from town import RAW

from dlp import operators
from dlp.app.site import Site

GROUND = ("--ground", "18-2-7", "--document", "수사과-1107", "--purpose", "수사에 필요한 인적사항 확인")
POLICE = "x@police-garam.example"
MESSAGES = {
    "to the police": rig.message(f"접수번호 {rig.CASE} {rig.NAME}", POLICE, sender=rig.HANDLER, ident="police"),
    "another's case": rig.message(f"접수번호 {rig.OTHER_CASE} {rig.OTHER_NAME}", POLICE, sender=rig.UNINVOLVED, ident="other"),
    "unread": rig.message("자료 보냅니다", rig.OUTSIDE, rig.DIRECTOR, sender=rig.HANDLER, ident="unread")
    | {"attachments": [{"name": "a.zip", "content_b64": "UEsDBHh4"}]},
}
"""GR01 is the handler of the first case, GR02 the director who has an interest in it, GR03 has to do with the second."""
EXPECTED = {
    ("to the police", "GR01"): "본인이 보낸", ("to the police", "GR02"): "이해관계인인",
    ("to the police", "GR03"): "", ("to the police", "RV01"): "",
    ("another's case", "GR01"): "", ("another's case", "GR02"): "", ("another's case", "GR03"): "본인이 보낸",
    ("unread", "GR01"): "본인이 보낸", ("unread", "GR02"): "본인이 받을", ("unread", "GR03"): "", ("unread", "RV01"): "",
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str], dict[str, str]]:
    site = rig.make_site(tmp_path_factory.mktemp("impartial") / "site")
    with Site.open(site) as opened:
        ids = {name: opened.submit(one, raw=RAW, connector="python").incident_id for name, one in MESSAGES.items()}
    tokens = {}
    with pytest.MonkeyPatch.context() as around:
        around.setenv("DLP_TOKEN", "")
        assert rig.here(site, "operator", "add", "AD01", "--role", "administrator", "--login", operators.login()).returncode == 0
        for name in ("GR01", "GR02", "GR03", "RV01"):
            assert rig.here(site, "operator", "add", name, "--role", "reviewer").returncode == 0
            tokens[name] = rig.here(site, "operator", "token", name).stdout.strip()
    return site, tokens, ids


@pytest.mark.parametrize(("which", "by"), EXPECTED)
def test_who_takes_part_lets_nothing_go(
    made: tuple[Path, dict[str, str], dict[str, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, which: str, by: str
) -> None:
    first, tokens, ids = made
    site = rig.copy_site(first, tmp_path / "site")
    monkeypatch.setenv("DLP_TOKEN", tokens[by])
    ground = () if which == "unread" else GROUND
    done = rig.here(site, "held", "release", ids[which], "--reason", "확인함", *ground)
    said = EXPECTED[which, by]
    assert (done.returncode == 0) is (said == ""), done.stderr
    assert said in done.stderr
    if said:  # to keep it in lowers nothing
        assert rig.here(site, "held", "refuse", ids[which], "--reason", "보내지 않음").returncode == 0
