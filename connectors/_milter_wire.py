"""The milter protocol, versions 2 to 6, as bytes: packets of an MTA in, mails and answers out. No I/O, no clock.

An MTA tells a filter of each step of an SMTP session; we ask it (at negotiation) to stay silent about the steps that do not matter and to
expect no answer to the others, so that one mail costs one round trip. Only what it calls the end of the message is answered.

    O negotiate    D macros    C client    M sender    R recipient    L header field    N end of header    B piece of body
    E end of mail (answered)   A this mail is over     K this session is over           Q hang up

There is no RFC: the reference is libmilter's `mfdef.h` and Postfix's `src/milter/milter8.c`, whose MILTER_README lists what it supports.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

VERSION: Final = 6
MAX_PACKET: Final = 1 << 20  # the largest an MTA sends is a body piece of 64 KiB or a header field of some 100 KiB
CHUNK: Final = 65_535

# What the filter may do (SMFIF_*)
ADD_HEADERS, CHANGE_BODY, DELETE_RECIPIENTS, CHANGE_HEADERS, QUARANTINE, SET_MACROS = 0x01, 0x02, 0x08, 0x10, 0x20, 0x100
NEEDED: Final = ADD_HEADERS | CHANGE_BODY | CHANGE_HEADERS

# Steps that are not told (SMFIP_NO*), that get no answer (SMFIP_NR_*), and the blanks that stand before a header field's value
_UNTOLD: Final = 0x02 | 0x100 | 0x200  # HELO, unknown commands, DATA
_SILENT: Final = {b"L": 0x80, b"C": 0x1000, b"M": 0x4000, b"R": 0x8000, b"N": 0x40000, b"B": 0x80000}
_LEADING_SPACE: Final = 0x100000

_MACROS: Final = ((0, "{daemon_addr} {daemon_port}"), (2, "{auth_authen}"), (5, "i"))  # at connect, with the sender, at the end


Fields = list[tuple[bytes, bytes]]
"""Header fields in their order: name, and value with the blanks before it and LF folds."""


class ProtocolError(Exception):
    """Not what an MTA says at this point. The connection is of no use any more; the MTA then does what `milter_default_action` says."""


@dataclass(slots=True)
class Mail:
    """One mail as the MTA told it. Addresses without angle brackets, header values with the blanks before them and LF folds.

    `too_large` (beyond the size limit) and `crowded` (beyond what memory allows now): its bytes were not kept. `queue_id` is the MTA's own name of it,
    `listener` the address and port it came in by, if it came in by one. `blanks`: the MTA tells and wants the blank before a header value.
    """

    sender: bytes = field(default=b"", repr=False)
    options: tuple[bytes, ...] = ()
    recipients: list[bytes] = field(default_factory=list, repr=False)
    headers: Fields = field(default_factory=list, repr=False)
    body: list[bytes] = field(default_factory=list, repr=False)
    macros: dict[bytes, bytes] = field(default_factory=dict, repr=False)
    client: bytes = field(default=b"", repr=False)
    listener: tuple[str, int] | None = None
    blanks: bool = True
    size: int = 0
    too_large: bool = False
    crowded: bool = False

    @property
    def login(self) -> bytes:
        """Whom the MTA authenticated (SASL); empty where it did not."""
        return self.macros.get(b"{auth_authen}", b"")

    @property
    def queue_id(self) -> str:
        return self.macros.get(b"i", b"").decode("ascii", "replace")

    def raw(self) -> bytes:
        """The mail as RFC 5322 bytes: the header fields in their order, the blank line, the body."""
        head = b"".join(b"%s:%s\r\n" % (name, folded(value)) for name, value in self.headers)
        return b"".join((head, b"\r\n", *self.body))


def folded(value: bytes) -> bytes:
    """A header value with its line ends as they stand in a mail."""
    return value.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") if b"\n" in value else value


class Conversation:
    """One connection of an MTA. `feed` takes bytes however they were split and yields what to write back and each finished mail."""

    def __init__(self, *, max_size: int, max_recipients: int = 10_000, actions: int = NEEDED, ask_connect: bool = False) -> None:
        """`max_size` in bytes of header and body. `actions` are those the filter cannot do without. With `ask_connect` each client is
        yielded too, and the caller has to answer whether its mails are to be seen.
        """
        self._max_size, self._max_recipients, self._actions, self._ask_connect = max_size, max_recipients, actions, ask_connect
        self._buffer = bytearray()
        self._flags: int | None = None
        self._client = b""
        self._listener: tuple[str, int] | None = None
        self._macros: dict[bytes, bytes] = {}
        self._mail: Mail | None = None
        self.over = False

    @property
    def begun(self) -> bool:
        """Is a mail begun that has not ended?"""
        return self._mail is not None

    @property
    def held(self) -> int:
        """Bytes of the unfinished mail that are in memory."""
        return self._mail.size if self._mail is not None else 0

    def feed(self, data: bytes) -> Iterator[bytes | Mail | Client]:
        """ProtocolError for what is no packet or comes out of turn."""
        self._buffer += data
        while len(self._buffer) >= 4 and not self.over:
            length = int.from_bytes(self._buffer[:4], "big")
            if not 1 <= length <= MAX_PACKET:
                raise ProtocolError
            if len(self._buffer) < 4 + length:
                return
            command, content = bytes(self._buffer[4:5]), bytes(self._buffer[5 : 4 + length])
            del self._buffer[: 4 + length]
            yield from self._packet(command, content)

    def _packet(self, command: bytes, content: bytes) -> Iterator[bytes | Mail | Client]:
        if command == b"O":
            yield self._negotiated(content)
            return
        if command == b"Q":
            self.over = True
            return
        if self._flags is None:
            raise ProtocolError
        if command == b"E":
            if content:
                self._take_body(content)
            yield self._finished()
            return
        if command == b"A":
            self._mail, self._macros = None, {}
            return
        if command == b"K":
            self._mail, self._macros, self._client, self._listener = None, {}, b"", None
            return
        step = _STEPS.get(command)
        if step is None:
            raise ProtocolError
        step(self, content)
        if command == b"C" and self._ask_connect:
            yield Client(self._client)
        elif command != b"D" and not self._flags & _SILENT.get(command, 0):
            yield CONTINUE

    def _negotiated(self, content: bytes) -> bytes:
        if len(content) < 12:
            raise ProtocolError
        version, actions, flags = struct.unpack_from("!III", content)
        if version < 2 or self._actions & ~actions:
            raise ProtocolError
        wanted = _UNTOLD | _LEADING_SPACE
        for command, bit in _SILENT.items():
            if command != b"C" or not self._ask_connect:
                wanted |= bit
        self._flags = wanted & flags
        mine = self._actions | (SET_MACROS & actions)
        answer = struct.pack("!III", min(version, VERSION), mine, self._flags)
        if mine & SET_MACROS:
            answer += b"".join(struct.pack("!I", stage) + names.encode() + b"\0" for stage, names in _MACROS)
        return packet(b"O", answer)

    def _set_macros(self, content: bytes) -> None:
        words = content[1:].split(b"\0")
        macros = dict(zip(words[::2], words[1::2], strict=False))
        if content[:1] == b"C":
            host, port = (macros.get(name, b"").decode("ascii", "replace") for name in (b"{daemon_addr}", b"{daemon_port}"))
            self._listener = (host, int(port)) if host and port.isdecimal() and len(port) < 6 else None
        elif content[:1] != b"H":
            self._macros.update(macros)
            if len(self._macros) > 200:
                raise ProtocolError

    def _set_client(self, content: bytes) -> None:
        """hostname NUL family port(2) address NUL; a family of `U` has no address."""
        _, found, rest = content.partition(b"\0")
        if not found:
            raise ProtocolError
        self._client = rest[3:].split(b"\0")[0] if rest[:1] in (b"4", b"6") else b""

    def _set_sender(self, content: bytes) -> None:
        address, *options = content.rstrip(b"\0").split(b"\0")
        assert self._flags is not None
        blanks = bool(self._flags & _LEADING_SPACE)
        self._mail = Mail(
            _bare(address), tuple(options), blanks=blanks, macros=self._macros, client=self._client, listener=self._listener
        )

    def _add_recipient(self, content: bytes) -> None:
        mail = self._begun()
        if len(mail.recipients) >= self._max_recipients:
            raise ProtocolError
        mail.recipients.append(_bare(content.split(b"\0")[0]))

    def _add_header(self, content: bytes) -> None:
        mail = self._begun()
        name, found, rest = content.partition(b"\0")
        if not found or not name:
            raise ProtocolError
        value = rest.split(b"\0")[0]
        if self._room(mail, len(name) + len(value) + 4):
            mail.headers.append((name, value if mail.blanks else b" " + value))

    def _take_body(self, content: bytes) -> None:
        mail = self._begun()
        if self._room(mail, len(content)):
            mail.body.append(content)

    def _end_header(self, content: bytes) -> None:
        self._begun()

    def _begun(self) -> Mail:
        if self._mail is None:
            raise ProtocolError
        return self._mail

    def _room(self, mail: Mail, more: int) -> bool:
        if mail.too_large or mail.crowded:
            return False
        if mail.size + more > self._max_size:
            mail.too_large = True
            _emptied(mail)
            return False
        mail.size += more
        return True

    def shed(self) -> None:
        """Memory is short: forget what there is of the unfinished mail. It will be finished as `crowded`."""
        if self._mail is not None:
            self._mail.crowded = True
            _emptied(self._mail)

    def _finished(self) -> Mail:
        mail = self._begun()
        if not mail.recipients:
            raise ProtocolError
        self._mail, self._macros = None, {}
        return mail


@dataclass(frozen=True, slots=True)
class Client:
    """An SMTP client's address; empty for a local program. Answered with CONTINUE or ACCEPT."""

    address: bytes = field(repr=False)


_STEPS: Final = {
    b"D": Conversation._set_macros,
    b"C": Conversation._set_client,
    b"H": lambda conversation, content: None,
    b"T": lambda conversation, content: None,
    b"U": lambda conversation, content: None,
    b"M": Conversation._set_sender,
    b"R": Conversation._add_recipient,
    b"L": Conversation._add_header,
    b"N": Conversation._end_header,
    b"B": Conversation._take_body,
}


def _emptied(mail: Mail) -> None:
    mail.size = 0
    mail.headers.clear()
    mail.body.clear()


def _bare(address: bytes) -> bytes:
    return address[1:-1] if address.startswith(b"<") and address.endswith(b">") else address


# ---------------------------------------------------------------- answers


def packet(command: bytes, content: bytes = b"") -> bytes:
    return (len(content) + 1).to_bytes(4, "big") + command + content


CONTINUE: Final = packet(b"c")
ACCEPT: Final = packet(b"a")
DISCARD: Final = packet(b"d")
PROGRESS: Final = packet(b"p")


def refused(reply: str) -> bytes:
    """An SMTP reply of 4xx or 5xx, lines separated by CRLF. The MTA takes % for the start of a format, as Sendmail does."""
    return packet(b"y", reply.replace("\0", "").replace("%", "%%").encode("utf-8", "replace") + b"\0")


def quarantined(reason: str) -> bytes:
    """The MTA's own hold queue; followed by CONTINUE."""
    return packet(b"q", reason.encode("ascii", "replace") + b"\0")


def replaced_body(body: bytes) -> bytes:
    return b"".join(packet(b"b", body[i : i + CHUNK]) for i in range(0, len(body), CHUNK)) or packet(b"b")


def deleted_recipient(address: bytes) -> bytes:
    return packet(b"-", b"<" + address + b">\0")


def header_edits(old: Fields, new: Fields, *, blanks: bool = True) -> bytes:
    """The packets that make the fields `new` out of `old`. Fields are counted by name; what is added goes to the end.

    Deletions go from the last to the first, because each shifts the numbers of those behind it. `blanks` as in `Mail`.
    """
    if old == new:
        return b""
    before, after = _by_name(old), _by_name(new)
    edits: list[bytes] = []
    for key in dict.fromkeys((*before, *after)):
        had, has = before.get(key, []), after.get(key, [])
        pairs = zip(had, has, strict=False)
        edits += [_changed(name, i, _told(value, blanks)) for i, ((_, was), (name, value)) in enumerate(pairs, 1) if was != value]
        edits += [_changed(had[i - 1][0], i, b"") for i in range(len(had), len(has), -1)]
        edits += [packet(b"h", name + b"\0" + _told(value, blanks) + b"\0") for name, value in has[len(had) :]]
    return b"".join(edits)


def _by_name(fields: Fields) -> dict[bytes, Fields]:
    out: dict[bytes, Fields] = {}
    for name, value in fields:
        out.setdefault(name.lower(), []).append((name, value))
    return out


def _changed(name: bytes, number: int, value: bytes) -> bytes:
    return packet(b"m", struct.pack("!I", number) + name + b"\0" + value + b"\0")


def _told(value: bytes, blanks: bool) -> bytes:
    value = value.replace(b"\r\n", b"\n").replace(b"\0", b"")
    return value if blanks else value.removeprefix(b" ")
