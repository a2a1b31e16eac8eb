"""Spool rows as values, read from their tables with all that hangs on them, and turned into the messages their recipients would get.

Reads; changes nothing. A broadcast is one row and many messages: one for each text that is really sent, so that a recipient's own data in
his own copy is not taken for a disclosure to the others.
"""

# ruff: noqa: S608  names in statements come from `_sms_vendor`, which lets nothing through but plain identifiers

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, Final

from connectors._sms_database import Database
from connectors._sms_text import Rendered, render
from connectors._sms_vendor import Clients, Table
from dlp import realfile
from dlp.model import Attachment, Message, Party, Sensitive

FILE_BYTES: Final = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Client:
    """A recipient of a broadcast and his words."""

    seq: str
    number: str = field(repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Row:
    """A spool row as it stands. `texts` maps `text`, `subject`, `side`, `side_subject` to what is in the columns of those meanings."""

    table: Table
    key: str
    generation: int
    held: bool
    sender: str = field(default="", repr=False)
    user: str = ""
    recipient: str = field(default="", repr=False)
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
    side_key: str = ""
    side_shared: bool = False
    clients: tuple[Client, ...] | None = None  # None: no broadcast
    attachments: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)

    def original(self) -> bytes:
        """What a reviewer sees and a release compares: everything that decides what is sent to whom."""
        told = {
            "table": self.table.name,
            "key": self.key,
            "sender": self.sender,
            "recipients": [self.recipient] if self.clients is None else [c.number for c in self.clients],
            "words": [list(c.words) for c in self.clients or ()],
            "texts": dict(self.texts),
            "attachments": [name for name, _ in self.attachments],
        }
        return json.dumps(told, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass")


@dataclass(frozen=True, slots=True)
class Copy:
    """A text that is really sent, and to whom (indexes into the row's clients; None: the row's own recipient)."""

    message: Message
    text: Rendered
    subject: Rendered
    to: tuple[int, ...] | None


def copies(row: Row) -> list[Copy]:
    """One message per different text. A broadcast without recipients gives none."""
    if row.clients is None:
        return [_copy(row, (), [row.recipient], None, 0)]
    alike: dict[tuple[str, ...], list[int]] = {}
    for i, client in enumerate(row.clients):
        alike.setdefault(client.words if any(client.words) else (), []).append(i)
    return [
        _copy(row, words, [row.clients[i].number for i in members], tuple(members), n)
        for n, (words, members) in enumerate(alike.items())
    ]


def _copy(row: Row, words: Sequence[str], numbers: Iterable[str], to: tuple[int, ...] | None, number: int) -> Copy:
    named = [(f"word{i}", word) for i, word in enumerate(words)]
    text = render({k: row.texts.get(k, "") for k in ("text", "side")}, named)
    subject = render({k: row.texts.get(k, "") for k in ("subject", "side_subject")})
    message = Message(
        id=f"{row.table.name}:{row.key}" + (f":{number}" if to is not None else ""),
        channel="sms",
        sender=Party(Sensitive(row.sender), "from", row.user or None),
        recipients=tuple(Party(Sensitive(n)) for n in numbers),
        subject=Sensitive(subject.text) if subject.text else None,
        text=Sensitive(text.text),
        attachments=tuple(Attachment(Sensitive(name), data) for name, data in row.attachments),
    )
    return Copy(message, text, subject, to)


# ---------------------------------------------------------------- reading


def read(work: Database, table: Table, claims: Mapping[str, int], *, files: str = "", lock: bool = False) -> list[Row]:
    """The rows of these keys (key → generation of the claim) that are there. Inside a transaction; `lock` keeps them for it."""
    where, values = work.among(table.key, [table.value(k) for k in claims])
    found = work.rows(
        f"SELECT {', '.join(table.columns)} FROM {table.name} WHERE {where} ORDER BY {table.key}{work.kind.lock if lock else ''}",
        values,
    )
    named = [dict(zip(table.columns, line, strict=True)) for line in found]
    clients = _clients(work, table, named)
    sides = _sides(work, table, named)
    listed = _listed(work, table, named)
    rows = []
    for line in named:
        key = _word(line[table.key])
        side_key = _word(line[table.side.ref]) if table.side is not None else ""
        side = sides.get(side_key, {})
        texts = {"text": _word(line[table.text])}
        if table.subject:
            texts["subject"] = _word(line[table.subject])
        texts |= {k: side[k] for k in ("side", "side_subject") if k in side}
        paths = [_word(line[c]) for c in table.paths] + list(side.get("paths", ()))
        paths += listed.get(_word(line[table.files.ref]), []) if table.files is not None else []
        rows.append(
            Row(
                table=table,
                key=key,
                generation=claims.get(key, 0),
                held=_word(line[table.status]) == table.held,
                sender=_word(line[table.sender]),
                user=_word(line[table.user]) if table.user else "",
                recipient=_word(line[table.recipient]),
                texts=texts,
                side_key=side_key if side else "",
                side_shared=bool(side.get("shared")),
                clients=tuple(clients.get(key, ())) if _is_broadcast(table, line) else None,
                attachments=tuple((name, _content(name, files)) for name in paths if name),
            )
        )
    return rows


def _is_broadcast(table: Table, line: Mapping[str, Any]) -> bool:
    return bool(table.broadcast) and _word(line[table.broadcast]) == table.broadcast_value


def _clients(work: Database, table: Table, lines: Sequence[Mapping[str, Any]]) -> dict[str, list[Client]]:
    one: Clients | None = table.clients
    keys = [line[table.key] for line in lines if _is_broadcast(table, line)]
    out: dict[str, list[Client]] = {}
    if one is None or not keys:
        return out
    where, values = work.among(one.parent, keys)
    columns = (one.parent, one.seq, one.recipient, *one.words)
    for parent, seq, number, *words in work.rows(
        f"SELECT {', '.join(columns)} FROM {one.name} WHERE {where} ORDER BY {one.parent}, {one.seq}",
        values,
    ):
        out.setdefault(_word(parent), []).append(Client(_word(seq), _word(number), tuple(_word(w) for w in words)))
    return out


def _sides(work: Database, table: Table, lines: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    side = table.side
    refs = [line[side.ref] for line in lines if line[side.ref]] if side is not None else []
    if side is None or not refs:
        return {}
    where, values = work.among(side.key, refs)
    columns = [side.key, side.text, *([side.subject] if side.subject else []), *side.paths]
    found = work.rows(f"SELECT {', '.join(columns)} FROM {side.name} WHERE {where}", values)
    where, values = work.among(side.ref, refs)
    used = work.rows(f"SELECT {side.ref}, count(*) FROM {table.name} WHERE {where} GROUP BY {side.ref}", values)
    shared = {_word(ref) for ref, count in used if count > 1}
    out = {}
    for line in found:
        one = dict(zip(columns, line, strict=True))
        key = _word(one[side.key])
        out[key] = {"side": _word(one[side.text]), "paths": [_word(one[c]) for c in side.paths], "shared": key in shared}
        if side.subject:
            out[key]["side_subject"] = _word(one[side.subject])
    return out


def _listed(work: Database, table: Table, lines: Sequence[Mapping[str, Any]]) -> dict[str, list[str]]:
    files = table.files
    groups = [line[files.ref] for line in lines if line[files.ref]] if files is not None else []
    out: dict[str, list[str]] = {}
    if files is None or not groups:
        return out
    where, values = work.among(files.group, groups)
    for group, *parts in work.rows(f"SELECT {files.group}, {', '.join(files.parts)} FROM {files.name} WHERE {where}", values):
        out.setdefault(_word(group), []).append("/".join(_word(p).strip("/") for p in parts if _word(p)))
    return out


def _content(name: str, root: str) -> bytes:
    """An attachment by the agent's path, looked for under our own `root`. What cannot be read is empty, and so a gap."""
    if not root:
        return b""
    parts = PureWindowsPath(name).parts if "\\" in name else PurePosixPath(name).parts
    base = Path(root).resolve()
    path = base.joinpath(*(p for p in parts if p not in ("/", "\\", "..") and ":" not in p)).resolve()
    try:
        if not path.is_relative_to(base) or path.stat().st_size > FILE_BYTES:
            return b""
        return realfile.content(path)
    except OSError:
        return b""


def _word(value: Any) -> str:
    """A column's value as text; NULL is empty, a whole number has no point, padding of CHAR is none of it."""
    if value is None:
        return ""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return (
        value.rstrip(" ")
        if isinstance(value, str)
        else format(value, "f").split(".")[0]
        if hasattr(value, "quantize")
        else str(value)
    )
