"""Shapes keep the form and lose the value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dlp
from dlp.model import Entity
from dlp.record import masked, masked_address
from dlp.record.shapes import part_names
from dlp.vocabulary import ENTITIES

DECLARED = {str(entity): entity for entity in dlp.entities()}


@pytest.mark.parametrize(
    ("entity", "value", "shape"),
    [
        ("KR_RRN", "880101-1234567", "880101-*******"),
        ("KR_RRN", "8801011234567", "880101-*******"),
        ("KR_FRN", "880101 5234567", "880101-*******"),
        ("KR_RRN", "880101-1", "******-*"),
        ("PHONE_NUMBER", "010-0123-4567", "010-****-****"),
        ("PHONE_NUMBER", "01001234567", "010-****-****"),
        ("PHONE_NUMBER", "+82 10 0123 4567", "010-****-****"),
        ("PHONE_NUMBER", "+82 (0)10-0123-4567", "010-****-****"),
        ("PHONE_NUMBER", "02-123-4567", "02-***-****"),
        ("PHONE_NUMBER", "0502-0123-4567", "0502-****-****"),
        ("PHONE_NUMBER", "010-****-4567", "010-****-****"),
        ("PHONE_NUMBER", "4567", "****"),
        ("PERSON", "윤가온", "윤**"),
        ("PERSON", "윤", "*"),
        ("PERSON", "Yun Gaon", "Y** ****"),
        ("PERSON", "ㅇㄱㅇ", "ㅇ**"),
        ("EMAIL_ADDRESS", "haneul@mail.example", "h***@mail.example"),
        ("EMAIL_ADDRESS", "h@mail.example", "***@mail.example"),
        ("EMAIL_ADDRESS", "no-mail", "**-****"),
        ("KR_ADDRESS", "가람광역시 한빛구 은행나무길 12", "가람광역시 한빛구 ***"),
        ("KR_ADDRESS", "경기도 가람시 한빛로 3", "경기도 가람시 ***"),
        ("KR_ADDRESS", "은행나무길 12", "***"),
        ("DATE_OF_BIRTH", "1901년 2월 3일생", "****년 *월 *일생"),
        ("DATE_OF_BIRTH", "1901-02-03", "****-**-**"),
        ("KR_PASSPORT", "M00000001", "*********"),
        ("CREDIT_CARD", "0000-0000-0000-0001", "****-****-****-****"),
        ("PRESSURE", "가만두지 않겠다", "***"),
        ("KR_BANK_ACCOUNT", "", ""),
    ],
)
def test_shape(entity: str, value: str, shape: str) -> None:
    assert masked(DECLARED[entity], value) == shape


@pytest.mark.parametrize(
    ("shape", "value", "shown"),
    [
        ("stars", "12-345", "**-***"),
        ("hidden", "12-345", "***"),
        ("first:1", "A1234567", "A*******"),
        ("last:4", "1234 5678 9012", "**** **** 9012"),
        ("last:9", "1234", "**34"),
        ("first:9", "1", "*"),
        ("nonsense", "1234", "****"),
        ("first:x", "1234", "****"),
    ],
)
def test_a_declared_shape_shows_at_most_half(shape: str, value: str, shown: str) -> None:
    assert masked(Entity("ANY_THING", shape=shape), value) == shown


@given(st.sampled_from(ENTITIES), st.text(alphabet="0123456789-@. 가나다abcXYZ\ud800㉠０", max_size=60))
def test_a_shape_never_holds_four_characters_in_a_row_of_what_identifies(entity: str, value: str) -> None:
    shape = masked(DECLARED[entity], value)
    if entity in ("KR_ADDRESS", "EMAIL_ADDRESS"):  # region and mail domain are shown on purpose
        return
    cut = 7 if entity in ("KR_RRN", "KR_FRN") else 5  # birth date; the prefix of a phone number
    for start in range(len(value) - cut + 1):
        run = value[start : start + cut]
        assert not run.isalnum() or run not in shape


@pytest.mark.parametrize(
    ("address", "shape"),
    [
        ("gaon@garam.example", "g***@garam.example"),
        ("윤가온 <gaon@garam.example>", "g***@garam.example"),
        ("ｇaon＠garam.example", "g***@garam.example"),
        ("a@010-0123-4567", "***@***"),
        ("x@\x1b[31mevil.example", "***@**31mevil.example"),
        ("010-0123-4567", "010-****-****"),
        ("０１０ ０１２３ ４５６７", "010-****-****"),
        ("+82-10-0123-4567", "010-****-****"),
        ("A1023", "A1***"),
        ("20240017", "20***"),
        ("윤가온", "윤***"),
        ("x", "***"),
        ("", "***"),
    ],
)
def test_address(address: str, shape: str) -> None:
    assert masked_address(address) == shape


def test_a_part_in_which_much_was_found_is_looked_through_once() -> None:
    """A list of thousands of rows is one part: its name costs what was found in the message, not that times every finding."""

    class Looked(str):
        times = 0

        def __hash__(self) -> int:
            return super().__hash__()

        def partition(self, separator: str, /) -> tuple[str, str, str]:
            Looked.times += 1
            return super().partition(separator)

    shown = part_names(("010-0123-4567", "한여름"))
    assert {shown(Looked("attachment:list.csv")) for _ in range(5_000)} == {"attachment:list.csv"}
    assert {shown(Looked("attachment:한여름 명단.csv")) for _ in range(5_000)} == {"attachment:***.csv"}
    assert Looked.times == 2
