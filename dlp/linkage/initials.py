"""Initial consonants that may stand for a name (ㅇㅎㄹ), told from chat that is written the same way (ㅋㅋ, ㄱㅅ). Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_RUN: Final = re.compile(r"(?<![ㄱ-ㅣ])[ㄱ-ㅎ](?:[ .·,_-]?[ㄱ-ㅎ]){1,5}(?![ㅏ-ㅣ])")
_CHATTER_WORDS: Final = """
ㅇㅋ ㄱㅅ ㅈㅅ ㅊㅋ ㅅㄱ ㄹㅇ ㅇㅈ ㅎㅇ ㅁㄹ ㄱㅊ ㅇㄷ ㅇㄴ ㅁㅊ ㄲㅂ ㅂㅇ ㅅㅂ ㅂㅅ ㅈㄴ ㄷㅊ ㅋㅎ ㅎㅋ ㄴㅈ ㅇㅎ ㅇㅅㅇ ㅁㅇㅁ
ㅎㅅㅎ ㅇㅁㅇ ㅊㅊ ㄱㄷ ㅇㄱㄹㅇ ㅈㄱㄴ ㅂㅂㅇ ㅎㄷㄷ ㅇㅇㅋ
"""
_CHATTER: Final = frozenset(_CHATTER_WORDS.split())
_ROLE_BEFORE: Final = re.compile(r"(?:청구인|청구자|신청인|민원인|분|사람|성명|이름)(?:은|는|이|의)?[ :]{0,3}\Z")

_TELLING: Final = re.compile(r"(?:씨|님|임(?![가-힣])|이에요|예요|이래|래|입니다|이요|요|인데|이야|야|라고|이라)")
"""What tells a name from laughter where all its consonants are one (ㅎㅎㅎ임)."""


def initials(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, consonants) of every run, and of each word of it by itself (ㅋㅋ ㅇㅎㅅ); chatter only right after a role."""
    for start, end in _spans(text):
        form = "".join(c for c in text[start:end] if "ㄱ" <= c <= "ㅎ")
        role = _ROLE_BEFORE.search(text, max(0, start - 14), start) is not None
        if (len(set(form)) > 1 and (role or form not in _CHATTER)) or (role and _TELLING.match(text, end) is not None):
            yield start, end, form


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for run in _RUN.finditer(text):
        yield run.span()
        if " " in run[0]:
            at = run.start()
            for word in run[0].split(" "):
                if len(word) > 1:
                    yield at, at + len(word)
                at += len(word) + 1
