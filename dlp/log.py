"""The only logger. `event(name, **ids)` takes ids, enums, counts and durations by an allow-list of field names, never text.

Owns the process's logging: JSON lines (or short text) on standard error. Other libraries' records pass from WARNING up and lose their
arguments and tracebacks on the way, because both repeat the data that caused them (int(), KeyError and strptime print their input).
An error is logged as its type and place, with `trouble`.
"""

from __future__ import annotations

import json
import logging
import os
import re
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

NAME: Final = "dlp"
FIELDS: Final = frozenset(
    {
        "action", "attempts", "bytes", "caller", "cases", "channel", "clean", "code", "connector", "count", "detector", "elapsed_us",
        "entrance", "error", "exception", "file", "findings", "gaps", "host", "incident_id", "incidents", "interval_s", "kind", "line", "lost",
        "messages", "operator", "outcome", "part", "pid", "policy", "port", "queue", "reason", "register", "retry_s", "rows", "rule", "seq",
        "signal", "site", "stage", "state", "version", "wait_ms", "worker", "workers",
    }
)  # fmt: skip
"""What a line may say. Add a name only for something that can never hold a person's data."""
WORD: Final = re.compile(r"[\w.:/@+\-\[\] ]{0,200}", re.ASCII)
OUR_ID: Final = re.compile(r"INC-\d{8}-[0-9A-Z]{6,12}")
LONG_NUMBER: Final = re.compile(r"\d(?:[ \-.]?\d){8,}|[^\s@]+@[^\s@]+")

Field = str | int | float | bool | None


def setup(level: str = "INFO", *, text: bool = False) -> None:
    """Take over the root logger of this process. `level` is a name of the logging module; `text` for a terminal."""
    handler = _Journal() if not text and _to_journal() else logging.StreamHandler(sys.stderr)
    handler.addFilter(_foreign)
    handler.setFormatter(_Line(text=text))
    root = logging.getLogger()  # noqa: TID251  this is dlp.log
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    logging.raiseExceptions = False  # a broken record must not print itself
    logging.captureWarnings(True)


_out_of_memory: list[Callable[[], None]] = []


def on_memory_error(call: Callable[[], None]) -> None:
    """Called for every MemoryError that is logged, ours or a library's."""
    _out_of_memory[:] = [call]


_errors: list[Callable[[str], None]] = []


def on_error(call: Callable[[str], None]) -> None:
    """Called with the name of every event of level ERROR, logged or not."""
    _errors[:] = [call]


def _ran_out(error: object) -> None:
    kind = error if isinstance(error, type) else type(error)
    if issubclass(kind, MemoryError):
        for call in _out_of_memory:
            call()


def event(name: str, /, *, level: str = "INFO", **fields: Field) -> None:
    """One line. ValueError for a field name that is not on the list: a mistake in the program, found by its tests."""
    unknown = fields.keys() - FIELDS
    if unknown:
        raise ValueError(f"log field not on the list: {', '.join(sorted(unknown))}")
    logger = logging.getLogger(NAME)  # noqa: TID251  this is dlp.log
    number = logging.getLevelNamesMapping()[level]
    if number >= logging.ERROR:
        for call in _errors:
            call(name)
    if logger.isEnabledFor(number):
        logger.log(number, name, extra={"ids": {key: _safe(value) for key, value in fields.items() if value is not None}})


def trouble(name: str, error: BaseException, /, **fields: Field) -> None:
    """An error as its type and the place that raised it; its message stays unread, since it may repeat the input."""
    _ran_out(error)
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place: dict[str, Field] = {"file": Path(trace.tb_frame.f_code.co_filename).name, "line": trace.tb_lineno} if trace else {}
    event(name, level="ERROR", error=type(error).__name__, **{**place, **fields})


def _safe(value: Field) -> Field:
    """Names pass, wording does not: anything but a short ASCII word, or with a number as long as a phone number in it."""
    if not isinstance(value, str):
        return value
    harmless = OUR_ID.fullmatch(value) or (WORD.fullmatch(value) and not LONG_NUMBER.search(value))
    return value if harmless else "***"


def _foreign(record: logging.LogRecord) -> bool:
    """Third-party records below WARNING go; above it they keep their logger's name, level and place."""
    if record.name == NAME:
        return True
    if record.levelno < logging.WARNING:
        return False
    ids: dict[str, Field] = {"kind": _safe(record.name), "file": record.filename, "line": record.lineno}
    if record.exc_info and record.exc_info[0]:
        _ran_out(record.exc_info[0])
        ids["error"] = record.exc_info[0].__name__
    record.__dict__["ids"] = ids
    record.msg, record.args, record.exc_info, record.exc_text, record.stack_info = "foreign", (), None, None, None
    return True


class _Line(logging.Formatter):
    def __init__(self, *, text: bool) -> None:
        super().__init__()
        self._text = text

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        ids: dict[str, Field] = getattr(record, "ids", {})
        if self._text:
            return " ".join([at, record.levelname, str(record.msg), *(f"{key}={value}" for key, value in ids.items())])
        return json.dumps({"at": at, "level": record.levelname.lower(), "event": str(record.msg), **ids}, ensure_ascii=False)


JOURNAL: Final = "/run/systemd/journal/socket"
_PRIORITY: Final = ((logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6))


def _to_journal() -> bool:
    """Does systemd read this process's standard error (systemd.exec(5), JOURNAL_STREAM), and can it be told in fields?"""
    with suppress(OSError, ValueError):
        device, _, inode = os.environ.get("JOURNAL_STREAM", "").partition(":")
        here = os.fstat(2)
        return (int(device), int(inode)) == (here.st_dev, here.st_ino) and Path(JOURNAL).is_socket()
    return False


class _Journal(logging.Handler):
    """The journal's own protocol (systemd: Native Journal Protocol): the line as MESSAGE, and each of its fields, so that
    `journalctl DLP_EVENT=selftest DLP_STATE=failed` finds it. A datagram that cannot be sent goes to standard error."""

    def __init__(self) -> None:
        super().__init__()
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._else = logging.StreamHandler(sys.stderr)

    def emit(self, record: logging.LogRecord) -> None:
        priority = next((number for level, number in _PRIORITY if record.levelno >= level), 7)
        ids: dict[str, Field] = getattr(record, "ids", {})
        fields = {
            "MESSAGE": self.format(record),
            "PRIORITY": priority,
            "SYSLOG_IDENTIFIER": "foi-dlp",
            "DLP_EVENT": str(record.msg),
        }
        fields |= {f"DLP_{name.upper()}": value for name, value in ids.items()}
        try:
            self._socket.sendto("".join(f"{name}={_one_line(value)}\n" for name, value in fields.items()).encode(), JOURNAL)
        except OSError:
            self._else.setFormatter(self.formatter)
            self._else.emit(record)


def _one_line(value: object) -> str:
    """A line break would begin another field."""
    return "".join(c if c.isprintable() else " " for c in str(value))
