"""Rows with many recipients, long texts in side tables, attachments: what each recipient reads is decided, and the row goes as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from spool_rigs import DESK, MASK, PHONE, SECRET, PlannedGate, Spool, scanner, until

from connectors._sms_database import Trouble
from dlp.ports import DeliveryError

OTHER = "01000002222"


def _texts(gate: PlannedGate) -> list[str]:
    return [m.text.reveal() for m in gate.decided if m.text]


async def test_every_recipient_is_decided_with_his_own_words(spool: Spool) -> None:
    key = spool.sms("[$1]님 안내", broadcast="Y", to="")
    spool.client(key, 1, PHONE, "오세은")
    spool.client(key, 2, OTHER, "한가람")
    gate, one = PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: spool.status(key) == "1")
    await one.stop()
    assert _texts(gate) == ["오세은님 안내", "한가람님 안내"]
    assert [m.recipients[0].address.reveal() for m in gate.decided] == [PHONE, OTHER]


async def test_a_broadcast_waits_for_its_recipients(spool: Spool) -> None:
    key, gate, one = spool.sms("안내", broadcast="Y", to=""), PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: spool.claims()[str(key)][2] == "no-recipients")
    spool.client(key, 1, PHONE)
    await until(lambda: spool.status(key) == "1")
    await one.stop()
    assert len(gate.decided) == 1


async def test_one_refused_copy_refuses_the_row(spool: Spool) -> None:
    key = spool.sms("[$1] 안내", broadcast="Y", to="")
    spool.client(key, 1, PHONE, "가")
    spool.client(key, 2, OTHER, "act:block")
    gate, one = PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: bool(gate.outcomes) and spool.status(key) == "X")
    await one.stop()
    assert gate.words == ["refused", "refused"]
    assert spool.agent() == []


async def test_a_mask_touches_the_words_of_one_recipient_alone(spool: Spool) -> None:
    key = spool.sms("[$1] 안내", broadcast="Y", to="")
    spool.client(key, 1, PHONE, SECRET, "act:mask")
    spool.client(key, 2, OTHER, "가")
    gate, one = PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: spool.status(key) == "1")
    await one.stop()
    assert spool.ask("SELECT change_word1 FROM em_smt_client WHERE mt_pr = ? ORDER BY mt_seq", key) == [(MASK,), ("가",)]
    assert spool.content(key) == "[$1] 안내"


async def test_a_broadcast_goes_when_the_last_held_copy_is_released(spool: Spool) -> None:
    key = spool.sms("[$1] act:hold", broadcast="Y", to="")
    spool.client(key, 1, PHONE, "가")
    spool.client(key, 2, OTHER, "나")
    gate, one = PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: len(gate.outcomes) == 2)
    await one.stop()
    first, second = gate.held(0), gate.held(1)
    with pytest.raises(DeliveryError) as error:
        await one.release(*first)
    assert (error.value.code, error.value.temporary) == ("waits-for-others", True)
    assert spool.status(key) == "H"
    assert (await one.release(*second)).done == "delivered"
    assert spool.status(key) == "1"
    assert (await one.release(*first)).done == "delivered"


async def test_a_recipient_who_comes_later_puts_the_row_back(spool: Spool) -> None:
    key = spool.sms("[$1] 안내", broadcast="Y", to="")
    spool.client(key, 1, PHONE, "가")
    gate, one = PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: spool.status(key) == "1")
    spool.client(key, 2, OTHER, "act:block")
    assert spool.status(key) == "H"
    await until(lambda: spool.status(key) == "X")
    await one.stop()


async def test_nobody_is_added_once_the_agent_has_the_row(spool: Spool) -> None:
    key = spool.sms("[$1] 안내", broadcast="Y", to="")
    spool.client(key, 1, PHONE, "가")
    gate, one = PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: bool(spool.agent()))
    await one.stop()
    with pytest.raises(Trouble):
        spool.client(key, 2, OTHER, "나")
    with pytest.raises(Trouble):
        spool.do("UPDATE em_smt_client SET change_word1 = 'x' WHERE mt_pr = ?", key)
    spool.do("UPDATE em_smt_client SET msg_status = '3' WHERE mt_pr = ?", key)  # what the agent itself writes


async def test_a_draft_broadcast_takes_its_recipients_first(spool: Spool) -> None:
    key = spool.sms("안내", broadcast="Y", to="", status="9")
    spool.client(key, 1, PHONE)
    spool.do("UPDATE em_smt_tran SET msg_status = '1' WHERE mt_pr = ?", key)
    gate, one = PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: spool.status(key) == "1")
    await one.stop()
    assert len(gate.decided) == 1


async def test_subject_and_files_of_an_mms_are_part_of_the_message(spool: Spool, tmp_path: Path) -> None:
    (tmp_path / "mms").mkdir()
    (tmp_path / "mms" / "list.txt").write_text("명단", "utf-8")
    spool.do("INSERT INTO em_mmt_file VALUES (7, 1, 'mms', 'list.txt')")
    spool.do("INSERT INTO em_mmt_file VALUES (7, 2, '..', 'secret.txt')")
    spool.do(
        "INSERT INTO em_mmt_tran (date_client_req, subject, content, callback, recipient_num, attach_file_group_key)"
        " VALUES (NOW, '제목', '본문', ?, ?, 7)",
        DESK, PHONE,
    )  # fmt: skip
    gate, one = PlannedGate(), scanner(spool, files=str(tmp_path))
    await one.start(gate)
    await until(lambda: spool.status(1, "em_mmt_tran") == "1")
    await one.stop()
    message = gate.decided[0]
    assert message.subject is not None
    assert message.subject.reveal() == "제목"
    assert [(a.name.reveal(), a.data) for a in message.attachments] == [
        ("mms/list.txt", "명단".encode()),
        ("../secret.txt", b""),  # outside the folder: unread, and so a gap
    ]


async def test_the_older_table_with_its_long_text(dsn: str) -> None:
    spool = Spool(dsn).create("em_tran").install("em_tran")
    spool.do("INSERT INTO em_tran_mms (file_cnt, mms_body, mms_subject) VALUES (0, ?, '제목')", f"act:mask {SECRET}")
    spool.do(
        "INSERT INTO em_tran (tran_phone, tran_callback, tran_status, tran_date, tran_msg, tran_etc4, tran_type)"
        " VALUES (?, ?, '1', NOW, '짧은 글', 1, 6)",
        PHONE, DESK,
    )  # fmt: skip
    assert spool.ask("SELECT tran_status FROM em_tran") == [("H",)]
    gate, one = PlannedGate(), scanner(spool, "em_tran")
    await one.start(gate)
    await until(lambda: spool.ask("SELECT tran_status FROM em_tran") == [("1",)])
    assert spool.ask("SELECT mms_body FROM em_tran_mms") == [(f"act:mask {MASK}",)]
    assert _texts(gate) == [f"짧은 글\nact:mask {SECRET}"]
    spool.do("UPDATE em_tran_mms SET mms_body = 'act:block'")
    await until(lambda: spool.ask("SELECT tran_status FROM em_tran") == [("X",)])
    await one.stop()
    spool.close()


async def test_a_long_text_that_two_rows_share_is_not_masked_but_refused(dsn: str) -> None:
    spool = Spool(dsn).create("em_tran").install("em_tran")
    spool.do("INSERT INTO em_tran_mms (file_cnt, mms_body) VALUES (0, ?)", f"act:mask {SECRET}")
    for _ in range(2):
        spool.do("INSERT INTO em_tran (tran_phone, tran_status, tran_date, tran_etc4) VALUES (?, '1', NOW, 1)", PHONE)
    gate, one = PlannedGate(), scanner(spool, "em_tran")
    await one.start(gate)
    await until(lambda: spool.ask("SELECT tran_status FROM em_tran") == [("X",), ("X",)] and len(gate.outcomes) == 2)
    await one.stop()
    assert [(o.done, o.detail) for _, o in gate.outcomes] == [("failed", "mask")] * 2
    assert spool.ask("SELECT mms_body FROM em_tran_mms") == [(f"act:mask {SECRET}",)]
    spool.close()


async def test_the_tables_of_lg_uplus(dsn: str) -> None:
    spool = Spool(dsn).create("lgu").install("lgu")
    spool.do("INSERT INTO SC_TRAN (TR_SENDDATE, TR_PHONE, TR_CALLBACK, TR_MSG) VALUES (NOW, ?, ?, 'act:allow')", PHONE, DESK)
    spool.do("INSERT INTO MMS_MSG (REQDATE, PHONE, CALLBACK, SUBJECT, MSG) VALUES (NOW, ?, ?, 's', 'act:block')", PHONE, DESK)
    assert spool.ask("SELECT TR_SENDSTAT FROM SC_TRAN UNION ALL SELECT STATUS FROM MMS_MSG") == [("H",), ("H",)]
    gate, one = PlannedGate(), scanner(spool, "lgu")
    await one.start(gate)
    await until(lambda: spool.ask("SELECT TR_SENDSTAT FROM SC_TRAN UNION ALL SELECT STATUS FROM MMS_MSG") == [("0",), ("X",)])
    await one.stop()
    spool.close()


CUSTOM = {
    "city_sms": {
        "key": "id", "status": "state", "date": "send_at", "sender": "callback", "recipient": "phone", "text": "body",
        "user": "staff", "ready": ["W"], "held": "G", "refused": "R", "key_type": "text", "date_form": "digits14",
    }
}  # fmt: skip


async def test_any_other_table_by_its_mapping(dsn: str) -> None:
    spool = Spool(dsn)
    spool.do(
        "CREATE TABLE city_sms (id VARCHAR(20) PRIMARY KEY, state VARCHAR(1), send_at VARCHAR(14), callback VARCHAR(20),"
        " phone VARCHAR(20), body VARCHAR(2000), staff VARCHAR(10))"
    )
    spool.install("custom", CUSTOM)
    spool.do("INSERT INTO city_sms VALUES ('a-1', 'W', '20200101000000', ?, ?, 'act:allow', 'S0001')", DESK, PHONE)
    assert spool.ask("SELECT state FROM city_sms") == [("G",)]
    gate, one = PlannedGate(), scanner(spool, "custom", tables=CUSTOM)
    await one.start(gate)
    await until(lambda: spool.ask("SELECT state FROM city_sms") == [("W",)])
    await one.stop()
    assert gate.decided[0].sender.staff_id == "S0001"
    assert str(spool.ask("SELECT send_at FROM city_sms")[0][0]) > "20260101000000"
    spool.close()
