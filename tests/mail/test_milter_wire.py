"""The protocol from bytes: whatever the splits, the same mail; whatever the garbage, an error and not a crash."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mta import ALL_ACTIONS, ALL_FLAGS, applied, negotiate, packets, told

from connectors import _milter_wire as wire
from connectors._milter_wire import Client, Conversation, Mail, ProtocolError, packet
from tests.drawn import drawn

DATA = (
    b"From: gaon@garam.example\r\nTo: sb@garam.example,\r\n\tall@garam.example\r\nSubject:no blank\r\nX-Empty:\r\n\r\n"
    b"one\r\n.\r\ntwo\r\n" + "공개".encode() + b"\r\n"
)


def conversation(max_size: int = 1_000_000, **more: bool) -> Conversation:
    return Conversation(max_size=max_size, **more)


def fed(made: Conversation, pieces: Iterable[bytes]) -> list[bytes | Mail | Client]:
    return [event for piece in pieces for event in made.feed(piece)]


def mails(events: Iterable[object]) -> list[Mail]:
    return [event for event in events if isinstance(event, Mail)]


@given(cuts=st.lists(st.integers(0, len(negotiate() + told(DATA) * 2)), max_size=30), piece=st.integers(1, 40))
@settings(max_examples=60, deadline=None)
def test_any_split_gives_the_same_mails(cuts: list[int], piece: int) -> None:
    stream = negotiate() + told(DATA, piece=piece) + packet(b"A") + told(DATA) + packet(b"Q")
    edges = [0, *sorted(cuts), len(stream)]
    made = conversation()
    events = fed(made, (stream[a:b] for a, b in pairwise(edges)))
    assert [m.raw() for m in mails(events)] == [DATA, DATA]
    assert made.over


@given(st.binary(max_size=300))
@settings(max_examples=drawn(200), deadline=None)
def test_garbage_is_an_error_or_nothing(noise: bytes) -> None:
    for start in (b"", negotiate(), negotiate() + told(DATA, end=False)):
        try:
            events = fed(conversation(), [start, noise])
        except ProtocolError:
            continue
        assert all(isinstance(e, bytes | Mail | Client) for e in events)


@given(st.lists(st.tuples(st.sampled_from(b"ODCHMRLNBEAKQTUx"), st.binary(max_size=20)), max_size=12))
@settings(max_examples=drawn(200), deadline=None)
def test_packets_in_any_order_are_an_error_or_answered(noise: list[tuple[int, bytes]]) -> None:
    stream = negotiate() + b"".join(packet(bytes([letter]), content) for letter, content in noise)
    made = conversation()
    try:
        for event in made.feed(stream):
            assert not isinstance(event, Mail) or event.recipients
    except ProtocolError:
        pass


@pytest.mark.parametrize(
    "stream",
    [
        b"\0\0\0\0",
        b"\xff\xff\xff\xffO",
        packet(b"M", b"<a@b.example>\0"),  # before negotiation
        negotiate()[:4] + b"O\0\0\0\6",
        negotiate(version=1),
        negotiate(actions=wire.ADD_HEADERS),
        negotiate() + packet(b"R", b"<a@b.example>\0"),
        negotiate() + packet(b"E"),
        negotiate() + packet(b"M", b"<a@b.example>\0") + packet(b"E"),  # nobody to send it to
        negotiate() + packet(b"M", b"<a@b.example>\0") + packet(b"L", b"no value"),
        negotiate() + packet(b"M", b"<a@b.example>\0") + packet(b"R", b"<c@d.example>\0") * 10_001,
    ],
)
def test_out_of_turn_is_an_error(stream: bytes) -> None:
    with pytest.raises(ProtocolError):
        fed(conversation(), [stream, b"\0" * 20])


def test_negotiation_takes_what_is_offered() -> None:
    (answer,) = fed(conversation(), [negotiate()])
    assert isinstance(answer, bytes)
    version, actions, flags = struct.unpack_from("!III", answer[5:])
    assert version == 6
    assert actions == wire.NEEDED | wire.SET_MACROS
    assert flags & ~ALL_FLAGS == 0
    assert b"{auth_authen}\0" in answer
    offered = wire.NEEDED, 0x100000 | 0x80
    (answer,) = fed(conversation(), [negotiate(actions=offered[0], flags=offered[1])])
    assert isinstance(answer, bytes)
    assert struct.unpack("!III", answer[5:]) == (6, *offered)


@pytest.mark.parametrize("flags", [ALL_FLAGS, 0x100000], ids=["silent", "every step answered"])
def test_every_step_that_waits_is_answered(flags: int) -> None:
    events = fed(conversation(), [negotiate(flags=flags), told(DATA)])
    steps = len([1 for letter, _ in packets(told(DATA)) if letter not in b"DE"])
    assert len([e for e in events if e == wire.CONTINUE]) == (steps if flags == 0x100000 else 0)
    assert mails(events)[0].raw() == DATA


def test_an_old_mta_tells_no_blanks_and_wants_none() -> None:
    bare = told(b"Subject:x\r\n\r\nbody")
    (mail,) = mails(fed(conversation(), [negotiate(version=2, actions=wire.NEEDED, flags=0x7F), bare]))
    assert mail.raw() == b"Subject: x\r\n\r\nbody"
    assert packets(wire.header_edits(mail.headers, [(b"Subject", b" y"), (b"X-A", b" b")], blanks=mail.blanks)) == [
        (b"m", b"\0\0\0\1Subject\0y\0"),
        (b"h", b"X-A\0b\0"),
    ]


def test_what_a_mail_carries() -> None:
    stream = told(DATA, sender="", recipients=("a@x.example", "b@x.example"), login="2015001", client="10.9.8.7")
    (mail,) = mails(fed(conversation(), [negotiate(), stream]))
    assert (mail.sender, mail.recipients) == (b"", [b"a@x.example", b"b@x.example"])
    assert (mail.login, mail.queue_id, mail.client, mail.options) == (b"2015001", "4F2B7C0", b"10.9.8.7", (b"BODY=8BITMIME",))
    assert "a@x.example" not in repr(mail)


def test_a_login_does_not_outlive_its_mail() -> None:
    events = fed(conversation(), [negotiate(), told(DATA, login="2015001"), told(DATA)])
    assert [m.login for m in mails(events)] == [b"2015001", b""]
    aborted = told(DATA, login="2015001", end=False) + packet(b"A")
    bare = told(DATA).replace(packet(b"D", b"M"), b"")
    assert mails(fed(conversation(), [negotiate(), aborted, bare]))[0].login == b""


def test_too_large_keeps_nothing_but_the_envelope() -> None:
    large = DATA + b"x" * 5000
    made = conversation(max_size=4000)
    made_events = fed(made, [negotiate(), told(large, piece=500), told(DATA)])
    first, second = mails(made_events)
    assert first.too_large
    assert (first.headers, first.body, first.size) == ([], [], 0)
    assert first.recipients == [b"sb@garam.example"]
    assert second.raw() == DATA


def test_shed_mail_ends_as_crowded() -> None:
    made = conversation()
    fed(made, [negotiate(), told(DATA, end=False)])
    assert made.held > 100
    made.shed()
    assert made.held == 0
    (mail,) = mails(fed(made, [packet(b"B", b"more"), packet(b"E")]))
    assert mail.crowded
    assert not mail.body


@pytest.mark.parametrize("family", [b"L\0\0/tmp/socket\0", b"U", b"U\0\0\0"])
def test_a_client_without_address(family: bytes) -> None:
    made = conversation(ask_connect=True)
    (client,) = [e for e in fed(made, [negotiate(), packet(b"C", b"localhost\0" + family)]) if isinstance(e, Client)]
    assert client.address == b""


# ---------------------------------------------------------------- answers

NAME = st.sampled_from([b"Subject", b"subject", b"X-A", b"X-B", b"To"])
FIELD = st.tuples(NAME, st.binary(max_size=8).map(lambda v: b" v" + v.hex().encode()))


@given(old=st.lists(FIELD, max_size=7), new=st.lists(FIELD, max_size=7))
@settings(max_examples=drawn(150), deadline=None)
def test_header_edits_lead_from_one_to_the_other(old: list[tuple[bytes, bytes]], new: list[tuple[bytes, bytes]]) -> None:
    """Per name the same values in the same order; order across names is not the filter's to change."""
    raw = Mail(headers=old, body=[b"body"]).raw()
    edited = applied(raw, packets(wire.header_edits(old, new)))
    head = edited.partition(b"\r\n\r\n")[0] if new else b""
    got = [line.partition(b":")[::2] for line in head.split(b"\r\n") if line]
    for name in {n.lower() for n, _ in (*old, *new)}:
        assert [v for n, v in got if n.lower() == name] == [v for n, v in new if n.lower() == name]


def test_no_change_no_packet() -> None:
    fields = [(b"Subject", b" a\n b"), (b"To", b" x")]
    assert wire.header_edits(fields, list(fields)) == b""


def test_reply_escapes_percent_and_drops_nul() -> None:
    assert packets(wire.refused("550 5.7.1 100% \0 막음")) == [(b"y", "550 5.7.1 100%%  막음".encode() + b"\0")]


@pytest.mark.parametrize("size", [0, 1, 65535, 65536, 200_000])
def test_a_body_goes_in_pieces(size: int) -> None:
    found = packets(wire.replaced_body(b"x" * size))
    assert b"".join(content for _, content in found) == b"x" * size
    assert all(letter == b"b" and len(content) <= 65535 for letter, content in found)
    assert ALL_ACTIONS & wire.CHANGE_BODY
