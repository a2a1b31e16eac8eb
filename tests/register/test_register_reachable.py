"""What stands as an address in a register is one that a message can lead to, or the row is named: a row that never matches would be silence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from register_tables import NOW

from dlp import register
from dlp.keys import Keys
from dlp.linkage import canon
from dlp.linkage.destinations import destinations
from dlp.linkage.directory import find_party, open_directory
from dlp.linkage.tokens import Tokens
from dlp.register import Terms, cells
from dlp.register.problems import Wrong
from tests.drawn import drawn

HOST = st.from_regex(r"\A[A-Za-z][A-Za-z0-9-]{0,8}[a-z]\.(?:example|kr|go\.kr)\Z")
LOCAL = st.from_regex(r"\A[a-z][a-z0-9._+-]{0,8}[a-z0-9]\Z").filter(lambda text: ".." not in text)
TOKENS = Tokens(b"k" * 32)

GOOD: tuple[Callable[[str, str], str], ...] = (
    lambda local, host: f"{local}@{host}", lambda local, host: f"{local}@{host}".upper(), lambda local, host: f"@{host}", lambda local, host: f"@{host.upper()}.",
    lambda local, host: f"경찰 <{local}@{host}>", lambda local, host: f"mailto:{local}@{host}", lambda local, host: f"@{local}:{host}", lambda local, host: f"#{local}:{host}",
)  # fmt: skip
DEAD: tuple[Callable[[str, str], str], ...] = (
    lambda local, host: f"*@{host}", lambda local, host: f"@*.{host}", lambda local, host: f"{local}*@{host}", lambda local, host: f"%@{host}", lambda local, host: host,
    lambda local, host: host.upper(), lambda local, host: f"https://{host}", lambda local, host: f"@{host}/", lambda local, host: f"@ {host}", lambda local, host: f"{local} {local}@{host}",
    lambda local, host: f"{local}@ {host}", lambda local, host: f"@@{host}", lambda local, host: f"@{host}@{host}", lambda local, host: f"{host}!{local}", lambda local, host: f"{local}@{host.partition('.')[0]}",
)  # fmt: skip


def partner_of(entered: str, to: str) -> bool:
    """Does a message to this address go to the institution that was entered under that one?"""
    directory = open_directory([], [{"name": "p", "kind": "police", "addresses": [entered], "scope": []}], [], TOKENS)
    return any(find_party(one, directory, TOKENS).partner is not None for one in destinations(to, ()).mailbox)


@given(LOCAL, HOST, st.sampled_from(GOOD))
@settings(max_examples=drawn(150), deadline=None)
def test_what_is_taken_is_reached(local: str, host: str, form: Callable[[str, str], str]) -> None:
    entered = form(local, host)
    assert cells.address(entered) == entered
    for to in [f"{local}@{host}", f"{local}@{host.upper()}"] if canon.domain(entered) else [entered]:
        assert partner_of(entered, to), to


@given(LOCAL, HOST, st.sampled_from(DEAD))
@settings(max_examples=drawn(150), deadline=None)
def test_what_nothing_leads_to_is_an_error(local: str, host: str, form: Callable[[str, str], str]) -> None:
    with pytest.raises(Wrong):
        cells.address(form(local, host))


@pytest.mark.parametrize(
    "text",
    [
        "112",
        "02-112",
        "+82-2-120",
        "02)120",
        "tel:02-0000-4567",
        "foi.desk",
        "police_foi",
        "@police",
        "!room:garam.example",
        "팀공지",
    ],
)
def test_numbers_and_ids_stay_what_they_are(text: str) -> None:
    assert cells.address(text) == text


@pytest.mark.parametrize("text", ["010-0123-4567~8", "123456789012345", "010 0123 4567 010 0123 4568"])
def test_what_no_number_is(text: str) -> None:
    with pytest.raises(Wrong):
        cells.address(text)


def test_a_row_is_named_and_a_mailbox_of_ours_is_told(site: Path, site_keys: Keys, tmp_path: Path) -> None:
    head = "기관명,구분,주소,허용항목,시작일,종료일\n"
    rows = "가,police,*@police.example,name,,\n나,police,police.example,name,,\n다,audit,desk@beolgyo.example,name,,\n라,police,@Police.Example,name,,\n"
    file = tmp_path / "partners.csv"
    file.write_text(head + rows, "utf-8")
    report = register.import_table(site, "partners", file, site_keys, NOW, Terms(domains=("beolgyo.example",)))
    assert [problem.line for problem in report.problems] == [2, 3]
    assert any("4행" in warning and "우리 기관의 메일" in warning for warning in report.warnings)
    assert report.rows == 2
