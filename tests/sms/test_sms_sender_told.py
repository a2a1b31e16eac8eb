"""Who writes an SMS is told by mail what became of it: his row is just not sent, and no agent tells him why."""

from __future__ import annotations

import email
import email.policy
import json
import sys
from pathlib import Path

import pytest
import yaml
from spool_rigs import Spool, sqlite_file

sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))
import whole_rig as rig

from dlp.app import telling

DESK, DIRECTORS = "03303003001", "03303003002"


def letters(sink: rig.Sink) -> list[tuple[str, str, str]]:
    made = [(to[0], email.message_from_bytes(raw, policy=email.policy.default)) for to, raw in list(sink.taken)]
    return [(to, str(m["Subject"]), m.get_content()) for to, m in made]  # type: ignore[attr-defined]


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool(sqlite_file(tmp_path / "spool.db")).create("emma").install("emma")


def test_stopped_held_and_reviewed(tmp_path: Path, spool: Spool) -> None:
    site = rig.make_site(tmp_path / "site")
    with rig.Sink() as sink:
        data = yaml.safe_load((site / "dlp.yaml").read_text("utf-8"))
        data["notify"] = {
            "mail": {"server": f"127.0.0.1:{sink.port}", "sender": "dlp@garam.example", "reviewers": ["r@garam.example"], "digest": "", "immediate": ["block", "hold"]}
        }  # fmt: skip
        data["sms"] = {"enabled": True, "dsn": spool.dsn, "schema": "emma"}
        (site / "dlp.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
        with rig.Serve(site):

            def told(word: str, to: str) -> str:
                def found() -> str:
                    return next((text for who, subject, text in letters(sink) if who == to and word in subject + text), "")

                return str(rig.until(found, what=f"{word} to {to}: {[one[:2] for one in letters(sink)]}"))

            stopped = spool.sms(f"청구인 {rig.NAME} {rig.MOBILE} 입니다", to="01019990003", desk=DESK)
            text = told("보내지 않았습니다", rig.HANDLER)
            assert "보낸 시각: 20" in text
            assert "사건 번호: INC-" in text
            assert not [one for one in (rig.NAME, rig.MOBILE, "01019990003") if one in text]
            assert spool.status(stopped) != "1"
            spool.sms("한번 뵙고 싶습니다. 연락 주십시오", to=rig.MOBILE.replace("-", ""), desk=DIRECTORS)
            contact = told("확인이 필요하여", rig.DIRECTOR)
            assert rig.MOBILE.replace("-", "") not in contact
            named, pressing = "도로 보수 내역은 추가람 씨가 정보공개를 청구했습니다", "청구를 취하해 주시면 은혜 잊지 않겠습니다"

            def reviewed(text: str, to: str, verb: str) -> int:
                """What the handler writes is held; a reviewer decides. The row."""
                row = spool.sms(text, to=to.replace("-", ""), desk=DESK)
                rig.until(lambda: held(site), what="it is held")
                done = rig.here(
                    site, "held", verb, held(site)[0], "--reason", "담당 부서를 거치십시오. 문의 하늬람에게", "--as", "cpo"
                )
                assert done.returncode == 0, done.stderr
                return row

            refused_row = reviewed(named, "010-1999-0003", "refuse")
            refused = told("거절되었습니다", rig.HANDLER)
            assert "담당 부서를 거치십시오" in refused, "with the reviewer's words"
            assert "하늬람" not in refused, "and nobody's name"
            released_row = reviewed(pressing, rig.MOBILE, "release")
            released = told("내보냈습니다", rig.HANDLER)
            assert (spool.status(released_row), spool.status(refused_row) == "1") == ("1", False)
            for text, never in ((refused, "받는 사람에게 보냈"), (released, "보내지 않기로"), (contact, "결과를 알려")):
                assert never not in text, "two texts of one message that deny each other"
                assert not [one for one in (rig.MOBILE.replace("-", ""), "추가람", pressing) if one in text]
        assert rig.here(site, "journal", "verify").returncode == 0


def held(site: Path) -> list[str]:
    rows = json.loads(rig.here(site, "held", "list", "--format", "json").stdout)
    return [row["id"] for row in rows if row["state"] == "held"]


def test_who_is_in_no_table_is_not_told_and_a_server_that_is_down_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dlp.app.site import Site
    from dlp.model import Party, Sensitive

    monkeypatch.setattr(telling, "ATTEMPTS", (0.0, 0.1, 0.1))
    site = rig.make_site(tmp_path / "site")
    data = yaml.safe_load((site / "dlp.yaml").read_text("utf-8"))
    data["notify"] = {
        "mail": {"server": f"127.0.0.1:{rig.free_port()}", "sender": "dlp@garam.example", "reviewers": ["r@garam.example"]}
    }
    (site / "dlp.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    with Site.open(site) as opened:
        one = opened.telling
        one.reviewed("released", "sms", Party(Sensitive("01019998888")), {"incident_id": "INC-1"})
        assert not one._waiting
        one.reviewed("released", "smtp", Party(Sensitive(DESK)), {"incident_id": "INC-1"})
        assert not one._waiting
        one.reviewed("released", "sms", Party(Sensitive(DESK)), {"incident_id": "INC-1", "about": {"to": ["010-****-****"]}})
        rig.until(lambda: not one._waiting and one._thread is not None, what="it is taken")
