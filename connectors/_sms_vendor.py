"""The spool tables of the SMS agents in use, as data: which column is the number, the text, the status, and which tables hang on a row.

Knows names and status values, nothing of databases. Columns as in the agents' own create scripts: Infobank EMMA 3.x (em_smt_tran,
em_mmt_tran, em_*_client, em_mmt_file), the older em_tran with em_tran_mms, LG U+ SC_TRAN and MMS_MSG. Any other agent is a mapping in
dlp.yaml with the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from typing import Any, Final

from dlp.ports import ConfigError

_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_$]{0,62}")
_STATUS: Final = re.compile(r"[A-Za-z0-9_-]{1,16}")
DATE_FORMS: Final = ("timestamp", "digits14")
"""A column of the database's own time type, or fourteen digits in a text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clients:
    """The recipients of a broadcast row: one row each, with the words that are put into the text for him."""

    name: str
    parent: str  # column that holds the key of the spool row
    seq: str
    recipient: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A table that holds the long text of a row; several rows may share one entry."""

    name: str
    key: str
    ref: str  # column of the spool row that points here
    text: str
    subject: str = ""
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """A table that lists the attachments of a row."""

    name: str
    group: str
    ref: str  # column of the spool row that holds the group
    parts: tuple[str, ...]  # columns that make up the path


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One spool table. `ready` are the status values the agent sends, `held` and `refused` two it does not know."""

    name: str
    key: str
    status: str
    date: str
    sender: str
    recipient: str
    text: str
    subject: str = ""
    user: str = ""  # column with the staff id of the sender, where the application writes one
    ready: tuple[str, ...] = ("1",)
    held: str = "H"
    refused: str = "X"
    key_type: str = "number"  # number | text
    date_form: str = "timestamp"
    broadcast: str = ""  # column that says that the recipients are in `clients`
    broadcast_value: str = "Y"
    paths: tuple[str, ...] = ()
    clients: Clients | None = None
    side: Side | None = None
    files: Files | None = None

    @property
    def guarded(self) -> tuple[str, ...]:
        """Columns that decide what is sent to whom: once decided, only the gate changes them."""
        named = (self.sender, self.recipient, self.text, self.subject, self.user, self.broadcast, *self.paths)
        refs = tuple(one.ref for one in (self.side, self.files) if one is not None)
        return tuple(dict.fromkeys(c for c in (*named, *refs) if c))

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self.key, self.status, *self.guarded)))

    def value(self, key: str) -> int | str:
        """A key as the database compares it."""
        return int(key) if self.key_type == "number" else key


SETTLE: Final = 1.0
"""Seconds a broadcast waits after the last of its recipients was written: applications write them one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependent:
    """A table that hangs on the spool row, as triggers see it: `column` there points to `ref` of the spool row."""

    name: str
    column: str
    ref: str
    guarded: tuple[str, ...]
    many: bool  # recipients of a broadcast; else one text that several rows may share


def dependents(table: Table) -> tuple[Dependent, ...]:
    out = []
    if (one := table.clients) is not None:
        columns = (one.parent, one.recipient, *one.words)
        out.append(Dependent(name=one.name, column=one.parent, ref=table.key, guarded=columns, many=True))
    if (side := table.side) is not None:
        columns = tuple(c for c in (side.key, side.text, side.subject, *side.paths) if c)
        out.append(Dependent(name=side.name, column=side.key, ref=side.ref, guarded=columns, many=False))
    return tuple(out)


def listed(values: Iterable[str]) -> str:
    """Status values as SQL; `tables` has let nothing through that would need quoting."""
    return ", ".join(f"'{value}'" for value in values)


def safe(table: Table) -> str:
    """Status values in which the agent does not have the row yet, or never will."""
    return listed((*table.ready, table.held, table.refused))


_WORDS: Final = tuple(f"change_word{n}" for n in range(1, 6))
_SMT: Final = Table(
    name="em_smt_tran",
    key="mt_pr",
    status="msg_status",
    date="date_client_req",
    sender="callback",
    recipient="recipient_num",
    text="content",
    broadcast="broadcast_yn",
    clients=Clients(name="em_smt_client", parent="mt_pr", seq="mt_seq", recipient="recipient_num", words=_WORDS),
)
_MMT: Final = replace(
    _SMT,
    name="em_mmt_tran",
    subject="subject",
    clients=Clients(name="em_mmt_client", parent="mt_pr", seq="mt_seq", recipient="recipient_num", words=_WORDS),
    files=Files(
        name="em_mmt_file",
        group="attach_file_group_key",
        ref="attach_file_group_key",
        parts=("attach_file_subpath", "attach_file_name"),
    ),
)
_EM_TRAN: Final = Table(
    name="em_tran",
    key="tran_pr",
    status="tran_status",
    date="tran_date",
    sender="tran_callback",
    recipient="tran_phone",
    text="tran_msg",
    side=Side(
        name="em_tran_mms",
        key="mms_seq",
        ref="tran_etc4",
        text="mms_body",
        subject="mms_subject",
        paths=tuple(f"file_name{n}" for n in range(1, 6)),
    ),
)
_SC_TRAN: Final = Table(
    name="SC_TRAN",
    key="TR_NUM",
    status="TR_SENDSTAT",
    date="TR_SENDDATE",
    sender="TR_CALLBACK",
    recipient="TR_PHONE",
    text="TR_MSG",
    ready=("0",),
)
_MMS_MSG: Final = Table(
    name="MMS_MSG",
    key="MSGKEY",
    status="STATUS",
    date="REQDATE",
    sender="CALLBACK",
    recipient="PHONE",
    text="MSG",
    subject="SUBJECT",
    ready=("0",),
    paths=("FILE_PATH1",),
)
VENDORS: Final[dict[str, tuple[Table, ...]]] = {"emma": (_SMT, _MMT), "em_tran": (_EM_TRAN,), "lgu": (_SC_TRAN, _MMS_MSG)}
CUSTOM: Final = "custom"
_NESTED: Final = {"clients": Clients, "side": Side, "files": Files}


def tables(schema: str, mapping: Mapping[str, Any], *, user: str = "") -> tuple[Table, ...]:
    """The tables of a vendor, or of `mapping` (table name → columns) where the schema is `custom`. ConfigError names the key.

    `user`: the column with the sender's staff id, for a vendor's tables (their reference columns are free for such use).
    """
    if schema == CUSTOM:
        if not mapping:
            raise ConfigError("dlp.yaml", "sms.tables", "the schema `custom` needs a mapping: table name → columns")
        return tuple(_table(name, given) for name, given in mapping.items())
    if schema not in VENDORS:
        raise ConfigError("dlp.yaml", "sms.schema", f"unknown; known: {', '.join((*VENDORS, CUSTOM))}")
    if user and not _NAME.fullmatch(user):
        raise ConfigError("dlp.yaml", "sms.user_column", "is no name of a column")
    return tuple(replace(t, user=user) for t in VENDORS[schema]) if user else VENDORS[schema]


def _table(name: str, given: Any) -> Table:
    made: Table = _filled(Table, given, f"sms.tables.{name}", name=name)
    for place, values in (("ready", made.ready), ("held", (made.held,)), ("refused", (made.refused,))):
        if not values or not all(_STATUS.fullmatch(v) for v in values):
            raise ConfigError("dlp.yaml", f"sms.tables.{name}.{place}", "must be status values of letters, digits, - or _")
    if made.held == made.refused or {made.held, made.refused} & set(made.ready):
        raise ConfigError("dlp.yaml", f"sms.tables.{name}", "ready, held and refused must differ from one another")
    if made.key_type not in ("number", "text"):
        raise ConfigError("dlp.yaml", f"sms.tables.{name}.key_type", "must be number or text")
    if made.date_form not in DATE_FORMS:
        raise ConfigError("dlp.yaml", f"sms.tables.{name}.date_form", f"must be {' or '.join(DATE_FORMS)}")
    if bool(made.broadcast) != (made.clients is not None):
        raise ConfigError("dlp.yaml", f"sms.tables.{name}", "broadcast and clients go together")
    return made


def _filled(kind: Any, given: Any, where: str, **more: Any) -> Any:
    """A dataclass of this file from a mapping; every name that becomes part of a statement is checked."""
    if not isinstance(given, Mapping):
        raise ConfigError("dlp.yaml", where, "must be a mapping")
    known = {f.name: f for f in fields(kind)}
    values: dict[str, Any] = {**given, **more}
    for key, value in values.items():
        if key not in known:
            raise ConfigError("dlp.yaml", f"{where}.{key}", f"unknown key; known: {', '.join(sorted(known))}")
        values[key] = _value(key, value, where)
    missing = [n for n, f in known.items() if f.default is MISSING and n not in values]
    if missing:
        raise ConfigError("dlp.yaml", f"{where}.{missing[0]}", "is required")
    return kind(**values)


def _value(key: str, value: Any, where: str) -> Any:
    if key in _NESTED:
        return _filled(_NESTED[key], value, f"{where}.{key}")
    listed = isinstance(value, (list, tuple))
    if listed != (key in ("ready", "words", "parts", "paths")) and not (key == "ready" and isinstance(value, (str, int))):
        raise ConfigError("dlp.yaml", f"{where}.{key}", "must be a list" if not listed else "must be one value")
    texts = [str(v) for v in value] if listed else [str(value)]
    free = key in ("ready", "held", "refused", "broadcast_value", "date_form", "key_type")
    pattern = _STATUS if free else _NAME
    if any(not pattern.fullmatch(t) for t in texts):
        raise ConfigError("dlp.yaml", f"{where}.{key}", "holds characters that a name or a status cannot have")
    return tuple(texts) if listed or key == "ready" else texts[0]
