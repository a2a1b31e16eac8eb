"""What reaches standard error: ids and counts. Never an argument, a message or a traceback of somebody else's code."""

import json
import logging
import warnings
from collections.abc import Iterator

import pytest

from dlp import log

SECRET = "010-0123-4567"


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    root = logging.root
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    logging.captureWarnings(False)


def _lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_event(capsys: pytest.CaptureFixture[str]) -> None:
    log.setup("info")
    log.event("decided", incident_id="INC-20261122-7F3K2Q", action="hold", elapsed_us=12, clean=False, part=None)
    (line,) = _lines(capsys)
    assert {key: line[key] for key in line if key != "at"} == {
        "level": "info", "event": "decided", "incident_id": "INC-20261122-7F3K2Q", "action": "hold", "elapsed_us": 12, "clean": False,
    }  # fmt: skip


def test_text_form(capsys: pytest.CaptureFixture[str]) -> None:
    log.setup("INFO", text=True)
    log.event("ready", workers=2)
    assert capsys.readouterr().err.endswith("INFO ready workers=2\n")


def test_unknown_fields_and_wording_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    log.setup()
    with pytest.raises(ValueError, match="text"):
        log.event("decided", text="안녕")
    log.event("decided", reason=f"call {SECRET}", outcome="윤가온", code="gaon@garam.example", operator="a" * 300)
    (line,) = _lines(capsys)
    assert [line[name] for name in ("reason", "outcome", "code", "operator")] == ["***"] * 4


def test_foreign_records_lose_what_they_carry(capsys: pytest.CaptureFixture[str]) -> None:
    log.setup("DEBUG")
    foreign = logging.root.getChild("some.library")
    foreign.debug("secret %s", SECRET)
    foreign.info(SECRET)
    try:
        int(SECRET)
    except ValueError:
        foreign.exception("failed on %s", SECRET)
    foreign.warning(SECRET, stack_info=True)
    warnings.warn(SECRET, stacklevel=1)
    foreign.error("broken %d", SECRET)
    text = capsys.readouterr().err
    assert SECRET not in text
    rows = [json.loads(line) for line in text.splitlines()]
    assert [row["event"] for row in rows] == ["foreign"] * 4
    assert (rows[0]["kind"], rows[0]["error"]) == ("some.library", "ValueError")


def test_trouble_names_type_and_place(capsys: pytest.CaptureFixture[str]) -> None:
    log.setup()
    try:
        int(SECRET)
    except ValueError as error:
        log.trouble("scan-failed", error, stage="views")
    (line,) = _lines(capsys)
    assert (line["level"], line["error"], line["file"], line["stage"]) == ("error", "ValueError", "test_log.py", "views")
    assert SECRET not in json.dumps(line)
