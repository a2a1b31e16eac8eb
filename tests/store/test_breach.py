"""`dlp breach`: clock, thresholds, notices, ledger, as an official calls them; nothing that was leaked stands in any of it."""

import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dlp.breach import Breach
from dlp.breach.notices import Office, notice
from dlp.cli import doctor, main
from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.store import open_store


def breach(**more: object) -> Breach:
    at = datetime(2026, 11, 27, tzinfo=UTC).isoformat()
    return Breach("BR-1", at, at, "cpo", **{"people": 1, "items": ("name",), **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "duties"),
    [
        ({"people": 999}, ("persons",)),
        ({"people": 1000}, ("persons", "authority")),
        ({"items": ("rrn",)}, ("persons", "authority")),
        ({"items": ("driver_license",)}, ("persons", "authority")),
        ({"sensitive": True}, ("persons", "authority")),
        ({"intrusion": True}, ("persons", "authority")),
        ({"people": 5000, "recovered": True}, ("persons",)),
        ({"sent": (("persons", ""),)}, ()),
    ],
)
def test_who_must_be_told(more: dict[str, object], duties: tuple[str, ...]) -> None:
    one = breach(**more)
    assert one.open_duties == duties
    assert one.due - datetime.fromisoformat(one.aware) == timedelta(hours=72)


def test_notices_hold_every_mandatory_item_and_the_remedies_of_the_site() -> None:
    office = Office("가람시", "감사담당관", "02-0123-4567", "cpo", "위원회", (("도움기관", "0000"),))
    text = notice(breach(items=("name", "rrn")), office, "persons")
    for word in (
        "성명, 주민등록번호",
        "시점",
        "하실 수 있는 일",
        "구제절차",
        "감사담당관",
        "제39조의2",
        "제43조",
        "도움기관 0000",
        "【",
    ):
        assert word in text
    told = notice(breach(items=("rrn",)), Office(), "authority")
    for word in ("【기관명】", "고유식별정보 포함", "신고 기한: 2026-11-30 09:00", "1명"):
        assert word in told


def test_from_opening_to_closing(
    site: Path, ring: Keys, make_record: Callable[..., object], now: datetime, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    def run(*words: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["dlp", "--site", str(site), "breach", *words])
        status: object = 0
        try:
            main()
        except SystemExit as exit_:
            status = exit_.code
        shown = capsys.readouterr()
        return int(str(status or 0)), shown.out + shown.err

    store = open_store(site, ring)
    stopped = store.decided(make_record(Action.BLOCK))  # type: ignore[arg-type]
    store.done(stopped, Outcome("refused"), now=now)
    left = store.decided(make_record(Action.ALERT))  # type: ignore[arg-type]
    store.done(left, Outcome("delivered"), now=now)
    store.close()
    (site / "dlp.yaml").write_text("schema: 1\nagency: {name: 가람시}\n", "utf-8")

    assert run("list")[0] == 0
    status, said = run("open", stopped, "--as", "cpo")
    assert status == 2
    assert "나간 메시지가 없습니다" in said
    assert run("open", left, "--aware", "2999-01-01")[0] == 2
    assert run("open", stopped, left, "--people", "1200", "--aware", "5h", "--as", "cpo")[0] == 0
    (row,) = [json.loads(line) for line in run("list", "--format", "jsonl")[1].splitlines()]
    assert (row["incidents"], row["people"], row["open_duties"]) == ([left], 1200, ["persons", "authority"])
    number = row["id"]
    signs = [one for one in doctor._breaches(site, datetime.now(UTC)) if number in one.text]
    assert [one.state for one in signs] == ["warn"]
    assert [one.state for one in doctor._breaches(site, datetime.now(UTC) + timedelta(hours=68))] == ["bad"], "68 h + 5 h > 72 h"

    out = tmp_path / "notice.txt"
    assert run("notice", number, "--to", "persons", "--out", str(out))[0] == 0
    assert "가람시" in out.read_text("utf-8")
    assert run("notice", number, "--to", "persons", "--out", str(out))[0] == 2
    assert run("close", number)[0] == 2, "both notices are due"
    for audience in ("persons", "authority"):
        assert run("notice", number, "--to", audience, "--sent", "1h")[0] == 0
    assert "남은 통지" in run("show", number)[1]
    assert run("close", number, "--as", "cpo")[0] == 0
    assert run("close", number)[0] == 2
    assert run("show", "BR-0")[0] == 2
    assert number in run("list", "--format", "csv")[1]
    store = open_store(site, ring)
    assert store.verify().whole
    store.close()
    for secret in ("함초롬", "010-0123-4567"):
        assert secret.encode() not in b"".join(path.read_bytes() for path in site.glob("journal*"))
