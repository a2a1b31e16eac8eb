"""The address of From as a mail program would show it; hostile fields cost nothing and break nothing."""

from __future__ import annotations

import time

import pytest

from connectors._milter_sender import submitter
from connectors._milter_wire import Mail


def shown(value: str) -> str:
    party = submitter(Mail(headers=[(b"FROM", value.encode())]), mode="header").party
    return party.address.reveal() if party is not None else ""


@pytest.mark.parametrize(
    ("value", "address"),
    [
        (" gaon@garam.example", "gaon@garam.example"),
        (" 가온 <gaon@garam.example>", "gaon@garam.example"),
        (' "boss@garam.example" <gaon@garam.example>', "gaon@garam.example"),
        (' "<boss@garam.example>" <gaon@garam.example>', "gaon@garam.example"),
        (" =?utf-8?b?6rCA7Jio?=\n <gaon@garam.example> (가온)", "gaon@garam.example"),
        (" gaon@garam.example (boss@garam.example)", "gaon@garam.example"),
        (" nobody", ""),
        ("", ""),
    ],
)
def test_address_of_from(value: str, address: str) -> None:
    assert shown(value) == address


@pytest.mark.parametrize("piece", ["(", "<", '"', "a@", "<a@", "@", "a", ",", "(\\"])
def test_hostile_from_is_quick(piece: str) -> None:
    began = time.process_time()
    shown(piece * (100_000 // len(piece)))
    assert time.process_time() - began < 1


def test_nobody_at_all() -> None:
    assert submitter(Mail(), mode="auth").party is None
