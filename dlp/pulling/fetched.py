"""What a source gives, or why it gave nothing; nouns of this room."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

CODES: Final[Mapping[str, tuple[str, str]]] = {
    "setting": ("설정이 모자랍니다", "a setting is missing"),
    "program": ("필요한 프로그램이 없습니다", "a program that it needs is not there"),
    "secret": ("암호를 읽을 수 없습니다", "the password cannot be read"),
    "secret-open": (
        "암호 파일을 다른 계정이 읽을 수 있습니다. 그 파일에 chmod 600 을 하십시오",
        "others may read the file of the password: chmod 600 it",
    ),
    "connection": ("서버가 응답하지 않습니다", "the server does not answer"),
    "certificate": ("서버의 인증서를 확인할 수 없습니다", "the server's certificate does not hold"),
    "host-key": ("서버의 키가 known_hosts 와 다릅니다", "the server's key is not the one in known_hosts"),
    "credentials": ("서버가 로그인을 거절했습니다", "the server refused the login"),
    "refused": ("서버가 요청을 거절했습니다", "the server refused what was asked"),
    "missing": ("가져올 것이 없습니다", "there is nothing to fetch"),
    "referral": ("다른 서버를 가리킵니다", "it points at another server"),
    "incomplete": ("일부만 보냈습니다", "it sent a part only"),
    "malformed": ("읽을 수 없는 답입니다", "its answer cannot be read"),
    "too-large": ("너무 큽니다", "it is too large"),
    "timeout": ("제때 끝나지 않았습니다", "it did not end in time"),
    "writing": ("아직 쓰고 있는 파일입니다", "the file is still being written"),
    "link": ("심볼릭 링크이거나 일반 파일이 아닙니다", "it is a link, or no regular file"),
    "open": ("누구나 쓸 수 있는 폴더 또는 파일입니다", "anybody can write to the folder or the file"),
}
"""Why nothing was fetched."""
NOTES: Final[Mapping[str, tuple[str, str]]] = {
    "disabled": ("사용 중지된 계정", "accounts that are switched off"),
    "numberless": ("사번이 없는 항목", "entries without a staff id"),
    "double": ("사번이 겹치는 항목", "entries that share a staff id"),
    "several": ("한 값이어야 할 속성에 값이 여럿인 항목", "entries with several values where one counts"),
    "unreadable": ("읽을 수 없거나 너무 긴 값", "values that cannot be read or are too long"),
    "elsewhere": ("따라가지 않은 다른 서버의 가지", "branches on other servers, which are not followed"),
}
"""What was left out of what was fetched."""
MAX_BYTES: Final = 1 << 30
"""As the import takes them."""


class PullError(Exception):
    """Nothing was fetched; `code` is one of CODES."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Fetched:
    """One whole file. `as_of`: how old what is in it is, None: of this moment. `left_out`: word of NOTES → how many."""

    name: str
    data: bytes = field(repr=False)
    as_of: datetime | None = None
    left_out: Mapping[str, int] = field(default_factory=dict)


Known = Callable[[], Mapping[str, Mapping[str, Any]]]
"""Staff id in small letters → his row in the table of staff as it stands."""


def as_csv(headers: Sequence[str], rows: Iterable[list[str]]) -> bytes:
    """Rows in one order, so that what did not change is the same file. PullError("too-large")."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(headers)
    for row in sorted(rows):
        writer.writerow(row)
        if out.tell() > MAX_BYTES:
            raise PullError("too-large")
    return out.getvalue().encode()
