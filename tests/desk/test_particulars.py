"""What a rule's sentence leaves open is shown beside it: which item, which days, whose part; and why a ground that was named did not carry."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig

from dlp.app.preview import excerpt
from dlp.app.site import Site
from dlp.message import loads
from dlp.office.particulars import particulars

As = Callable[..., "CompletedProcess[str]"]
TO = "x@one.example"


def kept(site: Path, text: str, to: str = TO, **more: Any) -> dict[str, Any]:
    """The incident that this message makes."""
    with Site.open(site) as opened:
        message = rig.message(text, to, **more)
        made = opened.submit(message, raw=json.dumps(message).encode(), connector="python").ticket_id
    shown = rig.here(site, "incidents", "show", made, "--format", "json")
    return dict(json.loads(shown.stdout))


def partner(site: Path, tmp_path: Path, row: str) -> None:
    table = tmp_path / "partners.csv"
    table.write_text(f"기관명,구분,주소,허용항목,시작일,종료일\n{row}\n")
    done = rig.here(site, "register", "import", "partners", str(table), "--shrink", "--reason", "시험")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("scope", "last", "sender", "against"),
    [
        ("case_no;name", "", rig.HANDLER, ["허용 밖 항목: 전화번호"]),
        ("case_no;name;phone", "2026-01-31", rig.HANDLER, ["기간 지남: ~ 2026-01-31"]),
        ("case_no;name;phone", "", rig.UNINVOLVED, ["보낸 사람이 담당이 아님: 업무 무관 직원"]),
        ("case_no", "2026-01-31", rig.UNINVOLVED, ["허용 밖 항목: 성명, 전화번호", "기간 지남: ~ 2026-01-31", "보낸 사람이 담당이 아님: 업무 무관 직원"]),
    ],
)  # fmt: skip
def test_what_went_beyond_what_a_processor_may_get(
    site: Path, tmp_path: Path, scope: str, last: str, sender: str, against: list[str]
) -> None:
    partner(site, tmp_path, f"가람전산,processor,@one.example,{scope},2026-01-01,{last}")
    found = kept(site, f"{rig.NAME} {rig.MOBILE} 접수번호 {rig.CASE}", sender=sender)
    assert found["reasons"], "it is stopped"
    (one,) = particulars(site, found)
    assert (one.of, one.against.split("\n")) == ("가람전산 (수탁자)", against)
    told = rig.here(site, "incidents", "show", found["id"]).stdout
    assert all(line in told for line in against)
    assert found["particulars"] == [asdict(one)], "programs get the same"


def test_a_ground_that_was_used_up_or_is_another_is_said_so(site: Path, tmp_path: Path) -> None:
    partner(site, tmp_path, "가람경찰서,police,@one.example,case_no;name;phone,2026-01-01,")
    heads = "문서번호,근거,조문,결재자,요청자,받는사람,항목,시작일,종료일,동의번호,횟수"
    bases = tmp_path / "bases.csv"
    rows = ["D-1,18-2-7,형사소송법 제199조제2항,GR05,GR01,x@one.example,name,,,,1", "D-2,18-2-7,,GR05,GR01,y@two.example,name,,2026-01-31,,1"]  # fmt: skip
    bases.write_text("\n".join([heads, *rows]) + "\n")
    assert rig.here(site, "register", "import", "bases", str(bases)).returncode == 0

    def sent(ident: str, text: str, **basis: str) -> str:
        found = kept(site, text, ident=ident, legal_basis={"ground": "18-2-7", **basis})
        (one,) = [one for one in particulars(site, found) if one.of == basis["document"]]
        return one.against

    plain = f"{rig.NAME} 접수번호 {rig.CASE}"
    assert sent("a", plain, document="D-1") == "다 쓰임", "this very message used it"
    assert sent("b", f"{plain} {rig.MOBILE}", document="D-1") == "다 쓰임\n승인되지 않은 항목: 전화번호"
    assert sent("c", plain, document="D-2").split("\n") == ["기간 지남: ~ 2026-01-31", "받는 사람이 다름: ***@one.example"]
    assert sent("d", plain, document="D-3") == "이 번호로 승인된 근거가 없음"
    found = kept(site, plain, ident="e", subject="[근거: B-2026-0007] 회신")
    assert [one.against for one in particulars(site, found) if one.of == "B-2026-0007"] == ["이 번호로 승인된 근거가 없음"]


def test_persons_of_a_list_are_counted(site: Path) -> None:
    people = "\n".join(
        f"{first}{middle}나 010-0{n:03d}-{n:04d}"
        for n, (first, middle) in enumerate((a, b) for a in "강남노도류마" for b in "가나다라마바사아자차")
    )
    found = kept(site, f"참가자 명단\n성명 연락처\n{people}", to=rig.OUTSIDE)
    assert found["persons"] >= 50
    assert f"{found['persons']}명" in rig.here(site, "incidents", "show", found["id"]).stdout


@pytest.mark.parametrize("said", ["성이 {}씨고", "성은 {}입니다", "{}씨가 청구", "성씨: {}", "그 {}씨요"])
@pytest.mark.parametrize("name", ["고", "남궁", "함"])
def test_a_surname_that_is_told_as_a_piece_is_cut_from_what_a_reviewer_sees(site: Path, said: str, name: str) -> None:
    text = f"청구하신 분 {said.format(name)} 뒷번호 4567이에요. 축제 건"
    with Site.open(site) as opened:
        shown = excerpt(opened, loads(json.dumps(rig.message(text, TO)).encode(), fallback_id="m"), ())
    assert shown.shown
    assert name not in shown.text.replace("청구하신", "")
    assert "축제 건" in shown.text


def test_what_a_ground_lacks_for_its_message_is_named(site: Path, tmp_path: Path) -> None:
    partner(site, tmp_path, "가람경찰서,police,@one.example,case_no;name;phone,2026-01-01,")
    held = kept(site, f"{rig.NAME} {rig.MOBILE} 접수번호 {rig.CASE}")["id"]
    words = (
        "basis",
        "request",
        "--incident",
        held,
        "--ground",
        "18-2-7",
        "--document",
        "D-9",
        "--to",
        "가람경찰서",
        "--reason",
        "수사",
        "--as",
        "GR01",
    )
    refused = rig.here(site, *words, "--item", "name")
    assert (refused.returncode, "--item phone" in refused.stderr, "--item email" in refused.stderr) == (2, True, False), (
        refused.stderr
    )
    assert rig.here(site, *words, "--item", "name", "--item", "phone").returncode == 0
