from collections.abc import Sequence

from typing_extensions import Buffer

STATE: int

def shape(text: str, table: Buffer, /) -> bytes: ...
def name_features(
    text: str, alphabet: Buffer, kinds: Buffer, surnames: Buffer, there: Buffer, hashes: Buffer, classes: Buffer, /
) -> tuple[bytes, bytes, bytes]: ...
def completions(
    messages: list[tuple[tuple[int, int], ...]],
    near: bytes,
    codes: frozenset[tuple[int, int]],
    key: int,
    mobile: tuple[int, int],
    limits: tuple[int, int, int, int, int, int, int],
    /,
) -> list[tuple[int, int]]: ...

class Mac:
    def __new__(cls, key: bytes, person: bytes, /) -> Mac: ...
    def token(self, text: str, /) -> int: ...

class Table:
    def __new__(cls, offsets: Buffer, low: Buffer, value: Buffer, rows: Buffer, /) -> Table: ...
    def rows(self, token: int, /) -> Sequence[int]: ...

class Sieve:
    def __new__(
        cls, mask: bytes, three: Buffer | None, three_weights: Sequence[int], two: Buffer | None, two_weights: Sequence[int], /
    ) -> Sieve: ...
    def passing(self, text: str, /) -> tuple[list[int], list[int], list[int]]: ...

class Words:
    def __new__(cls, words: Sequence[tuple[str, int]], /) -> Words: ...
    def groups(self, text: str, /) -> int: ...
