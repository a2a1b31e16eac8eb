"""Messages that lie elsewhere: an mbox, a Maildir, a folder of mails and JSON; decided anew to find those that showed a requester.

The files are opened by who asks (`opened`), so that nobody reads through the program what he could not read without it. One message is held
in memory at a time. mbox: RFC 4155, with `>From ` as in mboxrd.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from dlp import message as contract
from dlp import mime
from dlp.app.looking_back import MOST, Found, Swept, said
from dlp.app.site import Site
from dlp.message import KST
from dlp.model import Action, Message, Outcome, Reason
from dlp.ports import ConfigError, MessageError
from dlp.record import record_of
from dlp.record.cases import case_marks
from dlp.record.shown import LAW, RULE
from dlp.store import Store
from dlp.store.ids import new_id
from dlp.store.reading import Filter

Open = Callable[[Path], BinaryIO]
LARGEST: Final = 64 << 20
"""Bytes of one message; a larger one counts as unread."""
CONNECTOR: Final = "archive"
_QUOTED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)
_LINES: Final = (".jsonl", ".ndjson")


@dataclass(slots=True)
class Archive:
    """What lies at a path. `unread` counts messages and files that could not be read, as far as it was gone through."""

    path: Path
    opened: Open
    unread: int = 0

    def messages(self) -> Iterator[Message]:
        """ConfigError for a path that is not there, or may not be opened."""
        for file, kind in files_of(self.path):
            try:
                yield from self._of(file, kind)
            except OSError as error:
                if file == self.path:
                    raise ConfigError(str(file), "", f"cannot be read ({error.strerror or 'I/O error'})") from None
                self.unread += 1

    def _of(self, file: Path, kind: str) -> Iterator[Message]:
        with self.opened(file) as source:
            if kind == "unknown":
                kind = "mbox" if source.peek(5)[:5] == b"From " else "mail"  # type: ignore[attr-defined]
            pieces = _mbox(source) if kind == "mbox" else iter(source) if kind == "lines" else _whole(source)
            for number, raw in enumerate(pieces, 1):
                if not raw.strip():
                    continue
                if len(raw) > LARGEST:
                    self.unread += 1
                    continue
                try:
                    yield contract.loads(raw, fallback_id=f"{file.name}-{number}") if kind in ("lines", "json") else mime.read(raw)
                except MessageError:
                    self.unread += 1


def sweep_archive(site: Site, store: Store, archive: Archive, case_no: str, *, now: datetime) -> Swept:
    """Decide every message of an archive as if it were sent now, and make an incident of those that must not have shown the people of this
    case as they did. Doing it again makes nothing twice."""
    swept = Swept()
    made = {
        str(store.incident(one["id"])["message_token"]) for one in store.incidents(Filter(rule=RULE, case_no=case_no), limit=MOST)
    }
    for message in archive.messages():
        swept.looked += 1
        when = message.sent_at or now
        scanned = site.decide(message, now=now)
        verdict = scanned.verdict
        marks = tuple(mark for mark in case_marks(verdict) if mark.case_no == case_no and mark.fields and mark.identified)
        token = site.recording.token("message:" + message.id)
        if not marks or token in made:
            continue
        fields = tuple(sorted({name for mark in marks for name in mark.fields}))
        relations = tuple(dict.fromkeys(relation.word for _, relation in verdict.recipients))
        row = Found(
            "lawful",
            case_no,
            when.isoformat(),
            message.channel,
            site.recording.department(message, site.tools.index),
            fields,
            relations,
        )
        if verdict.decision.action is Action.ALLOW:
            swept.found.append(row)
            continue
        if len(made) >= MOST:
            swept.beyond += 1
            continue
        made.add(token)
        incident = new_id(now.astimezone(KST), os.urandom)
        reason = Reason(RULE, Action.ALERT, said(when, fields, archived=True), LAW)
        others = tuple(replace(one, enforced=False) for one in verdict.decision.reasons)
        decision = replace(verdict.decision, action=Action.ALERT, notify=False, reasons=(reason, *others))
        record = record_of(
            replace(verdict, decision=decision), incident_id=incident, token=site.recording.token, connector=CONNECTOR,
            now=now.astimezone(KST), department=row.department,
        )  # fmt: skip
        store.decided(replace(record, sent_at=when.astimezone(UTC).isoformat(), cases=marks), counted=False)
        store.done(incident, Outcome("delivered", RULE), now=now)
        swept.found.append(replace(row, what="incident", incident=incident))
    swept.unread += archive.unread
    return swept


def files_of(path: Path) -> Iterator[tuple[Path, str]]:
    """Files with what is in them, in the order of their names; links are not followed. ConfigError where there is nothing."""
    if not path.exists():
        raise ConfigError(str(path), "", "no such file or folder")
    if not path.is_dir():
        yield path, _kind(path)
        return
    for folder, folders, names in os.walk(path):
        folders.sort()
        for name in sorted(names):
            file = Path(folder) / name
            if file.is_file() and not file.is_symlink() and not (name.startswith(".") or name.startswith("dovecot")):
                yield file, "mail" if Path(folder).name in ("cur", "new") else _kind(file)


def unquoted(raw: bytes) -> bytes:
    """A message of an mbox as it was before it was put there."""
    return _QUOTED.sub(rb"\1", raw)


def _kind(file: Path) -> str:
    suffix = file.suffix.lower()
    if suffix in _LINES:
        return "lines"
    return {".json": "json", ".eml": "mail", ".mbox": "mbox"}.get(suffix, "unknown")


def _whole(source: BinaryIO) -> Iterator[bytes]:
    yield source.read(LARGEST + 1)


def _mbox(source: BinaryIO) -> Iterator[bytes]:
    """The messages of an mbox without their separators."""
    lines: list[bytes] = []
    size, empty, begun = 0, True, False
    for line in source:
        if empty and line.startswith(b"From "):
            if begun:
                yield unquoted(b"".join(lines))
            lines, size, begun = [], 0, True
        elif size <= LARGEST:
            lines.append(line)
            size += len(line)
        empty = not line.strip()
    if begun or lines:
        yield unquoted(b"".join(lines))
