"""Control characters put into a text hide nothing: what can be read beside them is read, and the gap stays."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest

from dlp.extract.plain import read
from dlp.extract.sink import Refused

LINE = "담당자 누구나 연락처 010-0123-4567 입니다"


@pytest.mark.parametrize("charset", ["utf-8", "cp949"])
@pytest.mark.parametrize("control", [b"\0", b"\x01", b"\x0e\x0f", bytes(range(1, 8))])
@pytest.mark.parametrize("many", [3, 10, 400, 4096])
@pytest.mark.parametrize("where", ["before", "behind", "among"])
def test_the_text_is_read_and_the_gap_stays(charset: str, control: bytes, many: int, where: str) -> None:
    data, fill = LINE.encode(charset), control * many
    lines = [data, b"\r\n", data]
    if where == "among":
        draw = random.Random(many)
        pieces = [line + b"\r\n" for line in lines]
        for _ in range(many):
            pieces.insert(draw.randrange(len(pieces) + 1), control)
        whole = b"".join(pieces)
    else:
        whole = fill + b"".join(lines) if where == "before" else b"".join(lines) + fill
    told: list[tuple[object, ...]] = []

    class Sinks:
        def text(self, text: str, place: str = "") -> None:
            told.append((text, place))

        aside = text

    with suppress(Refused):  # three of them are still a text
        read(whole, Sinks())  # type: ignore[arg-type]
    assert any("010-0123-4567" in str(text) for text, *_ in told)


@pytest.mark.parametrize("seed", range(5))
def test_random_bytes_are_no_text(seed: int) -> None:
    told: list[str] = []

    class Sinks:
        def text(self, text: str, place: str = "") -> None:
            told.append(text)

        aside = text

    with pytest.raises(Refused):
        read(random.Random(seed).randbytes(20_000), Sinks())  # type: ignore[arg-type]
    assert told == []
