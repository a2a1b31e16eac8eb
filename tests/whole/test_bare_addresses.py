"""Through the commands: a staff id and a number in words are decided like the plain address; what an import grants is shown afterwards."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import whole_rig as rig

PRESSURE = "별맞이 축제 청구 건은 취하해 주시죠. 왜 청구하셨습니까"


@pytest.mark.parametrize(
    ("channel", "plain", "sender", "to"),
    [
        ("messenger", ("@eulchan", rig.MOBILE), "GR02", rig.MOBILE),
        ("messenger", ("@eulchan", rig.MOBILE), "gr02", "공일공-공일이삼-4567"),
        ("sms", ("010-1999-0002", rig.MOBILE), "010-1999-0002", "공일공-0123-4567"),
        ("sms", ("010-1999-0002", rig.MOBILE), "O1O-1999-OOO2", "O1O-O123-4567"),
    ],
)
def test_a_director_is_stopped_under_every_name_of_his(
    own_site: Path, channel: str, plain: tuple[str, str], sender: str, to: str
) -> None:
    lines = [rig.message(PRESSURE, to_, sender=from_, channel=channel) for from_, to_ in (plain, (sender, to))]
    done = rig.here(own_site, "scan", "--format", "jsonl", "-", stdin="\n".join(json.dumps(one) for one in lines))
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first["action"] == second["action"] == "block"
    assert [r["rule"] for r in first["reasons"]] == [r["rule"] for r in second["reasons"]]


def test_what_an_import_grants_is_shown_until_the_next(own_site: Path) -> None:
    table = own_site / "staff.csv"
    table.write_text(rig.TABLES["staff"].replace("010-1999-0002,none", "010-1999-0002,cpo"), "utf-8")
    done = rig.here(own_site, "register", "import", "staff", str(table))
    assert done.returncode == 0
    assert "권한이 넓어지는 행 1건: 3행 '역할'" in done.stderr
    for words in (("register", "show"), ("doctor",)):
        assert "권한이 넓어지는 행 1건" in rig.here(own_site, *words).stdout
    (row,) = [
        one for one in json.loads(rig.here(own_site, "register", "show", "--format", "json").stdout) if one["kind"] == "staff"
    ]
    assert row["wider"] == 1
    asks = "권한이 넓어지는 행 1건: 맞는지 보고"
    assert asks in rig.here(own_site, "doctor", "--only", "register").stdout
    assert rig.here(own_site, "register", "confirm", "staff", "--reason", " ").returncode == 2
    assert rig.here(own_site, "register", "confirm", "bases", "--reason", "맞음").returncode == 2, "never imported"
    assert rig.here(own_site, "register", "confirm", "staff", "--reason", "인사 발령과 맞음").returncode == 0
    looked = rig.here(own_site, "doctor", "--only", "register").stdout
    assert asks not in looked
    assert "권한이 넓어지는 행 1건: 확인했습니다" in looked
    assert rig.here(own_site, "register", "import", "staff", str(table)).returncode == 0
    assert "넓어지는" not in rig.here(own_site, "register", "show").stdout
