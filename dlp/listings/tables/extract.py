"""How what could be read in a file is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dlp.show.listing import Table, of


def _gaps(gaps: Sequence[Mapping[str, str]]) -> str:
    return ", ".join(f"{gap['part'].removeprefix('attachment:')}: {gap['reason']}" for gap in gaps) or "-"


def _tokens(expected: Mapping[str, bool]) -> str:
    return ", ".join(("✓ " if seen else "✗ ") + token for token, seen in expected.items()) or "-"


READ: Final = Table(
    columns=[
        of("파일", "file", "file"), of("형식", "type", "type"), of("글자 수", "characters", "characters"), of("읽지 못한 부분", "not read", "gaps", _gaps),
        of("찾은 낱말", "expected", "expected", _tokens),
    ],
)  # fmt: skip
