"""Keyed tokens and the compact table that maps them to rows.

A token is the first eight bytes of BLAKE2b (RFC 7693) of a canonical value under the register key, with the field as
personalisation, so that a phone number and a case number with the same digits never meet. A salt would not do: a telephone number
is guessed in seconds. Pure; reads no key file, opens nothing.

Layout of the table (measured for a million cases): sorted tokens are cut at their top bits into buckets; a bucket's entries hold the next
32 bits and either the only row (top bit set) or the place of a counted run of rows. A look-up reads one bucket, whatever the size.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from hashlib import blake2b
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from dlp.compiled import native
from dlp.linkage.rolling import PRIME, rolling, syllables

U8 = npt.NDArray[np.uint8]
U32 = npt.NDArray[np.uint32]
U64 = npt.NDArray[np.uint64]

_ONE: Final = 0x8000_0000
"""Marks a value that is the row itself."""
NO_ROWS: Final[tuple[int, ...]] = ()
KEYS: Final = frozenset({
    "sound", "given", "initials", "birth_year", "birth_day", "name_word", "roman_given", "mail_id", "mail_host", "road", "house", "quarter", "unit",
    "post", "post_end",
})  # fmt: skip
"""Fields that hold a key made at the import, not a value as it was found."""
JOINED: Final = frozenset({"phone", "rrn", "frn"})
"""Fields whose tokens are made of a rolling hash of the digits."""
OF_WORDS: Final = frozenset({"topic", "given"})
"""Fields that are asked for nearly every word of a text, and an office writes with the same few thousand words: what the table says of one is kept at
hand …"""
WORDS: Final = 16_384
"""… of so many …"""
SHORT: Final = 200
"""… where no more are asked for: a long text has words of its own, and would put those of all others away."""
PARTIES: Final = 8_192
"""Parties, and pairs of them, whose tokens are kept at hand."""
LETTERS: Final = "letters"
"""The same of the syllables of a name (`dlp.linkage.letters` puts them together) …"""
CONSONANTS: Final = "consonants"
"""… and of their initial consonants."""


class Tokens:
    """Turns (field, canonical value) into a 64-bit token. `key`: 16 to 64 bytes."""

    __slots__ = ("_fields", "_key", "_parties", "number_key")

    def __init__(self, key: bytes) -> None:
        if not 16 <= len(key) <= 64:
            raise ValueError("register key must be 16 to 64 bytes")
        self._key = key
        self._fields: dict[str, Callable[[str], int]] = {}
        self._parties: dict[str, str] = {}
        self.number_key: int = self("multiplier", "digits") % (PRIME - 2) + 2

    def __call__(self, field: str, value: str) -> int:
        if field in JOINED:  # so that pieces of a number can be joined without being kept (`dlp.linkage.rolling`)
            value = str(rolling(value, self.number_key))
        elif field in (LETTERS, CONSONANTS):
            value = str(syllables(value, self.number_key))
        return self._mac(field, value)

    def number(self, field: str, joined: int) -> int:
        """The token of a number (a field of `JOINED`), or of a name's `LETTERS` or `CONSONANTS`, given as its rolling hash."""
        return self._mac(field, str(joined))

    def _mac(self, field: str, value: str) -> int:
        return (self._fields.get(field) or self.of(field))(value)

    def of(self, field: str) -> Callable[[str], int]:
        """The token of a value as it stands, for many of one field; none of `JOINED` or `LETTERS`."""
        token = self._fields.get(field)
        if token is None:
            token = mac_in_python(self._key, field.encode()[:16]) if native is None else self.compiled(field).token
            self._fields[field] = token
        return token

    def compiled(self, field: str) -> native.Mac:
        """The compiled hash of a field, for look-ups that hash by themselves."""
        return native.Mac(self._key, field.encode()[:16])

    def text(self, text: str) -> str:
        """A token of anything that must be recognised again and not kept, in hexadecimal."""
        return f"{self._mac('memory', text):016x}"

    def party(self, text: str) -> str:
        """The same of who writes to whom. Kept at hand: the same few hundred people write all day."""
        token = self._parties.get(text)
        if token is None:
            if len(self._parties) >= PARTIES:
                self._parties = {}
            token = self._parties[text] = self.text(text)
        return token

    def multiplier(self, use: str) -> int:
        """An odd 64-bit number for multiply-shift hashing, as secret as the key."""
        return self("multiplier", use) | 1

    def __reduce__(self) -> str:
        raise TypeError("the register key is not pickled")


def mac_in_python(key: bytes, person: bytes) -> Callable[[str], int]:
    """Text → token for one field, without the compiled module."""
    fresh = blake2b(key=key, digest_size=8, person=person)

    def token(value: str) -> int:
        state = fresh.copy()
        state.update(value.encode("utf-8", "surrogatepass"))
        return int.from_bytes(state.digest(), "little")

    return token


Look = Callable[[list[str]], list[tuple[str, Sequence[int]]]]


class TokenTable:
    """Immutable token → rows. Rows are ascending; numbers below 2**31."""

    __slots__ = ("_looks", "_low", "_offsets", "_rows", "_shift", "_value", "_words", "arrays", "compiled", "rows")

    def __init__(self, arrays: Mapping[str, Any]) -> None:
        """`arrays`: `offsets`, `low`, `value`, `rows` as `build` made them."""
        self.arrays = dict(arrays)
        self._looks: dict[str, Look] = {}
        self._words: dict[str, dict[str, Sequence[int]]] = {field: {} for field in OF_WORDS}
        self._offsets = memoryview(arrays["offsets"])
        self._low = memoryview(arrays["low"])
        self._value = memoryview(arrays["value"])
        self._rows = memoryview(arrays["rows"])
        self._shift = 64 - (len(self._offsets) - 1).bit_length() + 1
        self.rows: Callable[[int], Sequence[int]] = self.rows_in_python
        """All rows of a token, ascending, without copying; () for an unknown one."""
        self.compiled: Any = None
        """The same table for the compiled look-ups; None without them."""
        if native is not None:
            self.compiled = native.Table(*(arrays[name] for name in ("offsets", "low", "value", "rows")))
            self.rows = self.compiled.rows

    def rows_in_python(self, token: int) -> Sequence[int]:
        """The same without the compiled module."""
        bucket = token >> self._shift
        low = (token >> (self._shift - 32)) & 0xFFFF_FFFF
        end = self._offsets[bucket + 1]
        at = bisect_left(self._low, low, self._offsets[bucket], end)
        if at == end or self._low[at] != low:
            return NO_ROWS
        value = self._value[at]
        if value & _ONE:
            return (value ^ _ONE,)
        return self._rows[value + 1 : value + 1 + self._rows[value]]

    def held(self, tokens: Tokens, field: str, values: list[str]) -> list[tuple[str, Sequence[int]]]:
        """(value, rows) of each of these values that is held, in their order. `field`: none of `JOINED` or `LETTERS`; `tokens`: those that it was built with."""
        look = self._looks.get(field)
        if look is None:
            token, there = tokens.of(field), self.rows_in_python
            look = lambda values: [(value, rows) for value in values if (rows := there(token(value)))]  # noqa: E731
            self._looks[field] = look = look if native is None else partial(self.compiled.held, tokens.compiled(field))
        return self._at_hand(field, values, look) if field in OF_WORDS and len(values) <= SHORT else look(values)

    def _at_hand(self, field: str, values: list[str], look: Look) -> list[tuple[str, Sequence[int]]]:
        kept = self._words[field]
        strange = [value for value in values if value not in kept]
        if len(kept) + len(strange) > WORDS:
            kept = self._words[field] = {}  # another one, since somebody may be reading in this
            strange = values
        if strange:
            kept |= dict.fromkeys(strange, NO_ROWS) | dict(look(strange))
        return [(value, rows) for value in values if (rows := kept[value])]

    def holds(self, token: int, row: int) -> bool:
        rows = self.rows(token)
        at = bisect_left(rows, row)
        return at < len(rows) and rows[at] == row

    @property
    def nbytes(self) -> int:
        return sum(int(a.nbytes) for a in self.arrays.values())


def build_table(tokens: U64, rows: U32) -> dict[str, U32]:
    """The arrays of a `TokenTable` from parallel arrays of postings (repeats allowed)."""
    bits = max(
        4, int(tokens.size).bit_length() - 5
    )  # a quarter of them or less are different: some ten entries a bucket, a cache line or two
    shift = np.uint64(64 - bits)
    keep = np.uint64(64 - bits - 32)
    cut = tokens >> keep
    order = np.lexsort((rows, cut))
    cut, rows = cut[order], rows[order]
    if cut.size:
        fresh = np.empty(cut.size, bool)
        fresh[0] = True
        np.not_equal(cut[1:], cut[:-1], out=fresh[1:])
        differs = fresh.copy()
        differs[1:] |= rows[1:] != rows[:-1]
        cut, rows, fresh = cut[differs], rows[differs], fresh[differs]
        starts = np.flatnonzero(fresh)
        sizes = np.diff(np.append(starts, cut.size))
        names = cut[starts]
    else:
        starts = sizes = np.zeros(0, np.int64)
        names = cut
    many = sizes > 1
    value = np.empty(names.size, np.uint32)
    value[~many] = rows[starts[~many]] | np.uint32(_ONE)
    places = np.concatenate(([0], np.cumsum(sizes[many] + 1)))
    value[many] = places[:-1]
    runs = np.zeros(int(places[-1]), np.uint32)
    runs[places[:-1]] = sizes[many]
    inside = np.ones(runs.size, bool)
    inside[places[:-1]] = False
    runs[inside] = rows[np.repeat(many, sizes)]
    buckets = (names >> np.uint64(32)).astype(np.int64)
    offsets = np.zeros((1 << bits) + 1, np.uint32)
    offsets[1:] = np.cumsum(np.bincount(buckets, minlength=1 << bits))
    assert shift == keep + np.uint64(32)
    return {"offsets": offsets, "low": (names & np.uint64(0xFFFF_FFFF)).astype(np.uint32), "value": value, "rows": runs}
