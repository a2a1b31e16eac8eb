"""The ledger of provisions outside the purpose, in the columns of the official form (개인정보 처리 방법에 관한 고시 별지 제1호서식; PIPA 18(2),
Enforcement Decree 15).

Rows come from journalled decisions that stated a legal basis, or whose rule cites Decree 15 (an emergency), and whose message went out.
Recipients are masked, and named where the register has their institution; statements were scrubbed when they were journalled.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from dlp.basis import OWN_LAW
from dlp.language import english, tr
from dlp.ledgers.provisions import ARTICLE
from dlp.show.listing import Shown, Table, of
from dlp.subject.explaining import cited
from dlp.texts.labels import GROUNDS

HEADERS: Final = {
    "file": "개인정보 또는 개인정보파일의 명칭", "kind": "이용 또는 제공 구분", "recipient": "이용기관 또는 제공받는 기관의 명칭",
    "period": "이용하거나 제공한 날짜, 주기 또는 기간", "form": "이용하거나 제공한 형태", "ground": "이용 또는 제공의 법적 근거",
    "purpose": "이용 목적 또는 제공받는 목적", "items": "이용하거나 제공한 개인정보의 항목",
    "restrictions": "법 제18조제5항에 따른 제한 또는 조치 요청의 내용", "safeguards": "비고",
}  # fmt: skip
"""The columns of the form, in its order; the last is its margin."""
ENGLISH: Final = {
    "file": "file", "kind": "use or provision", "recipient": "recipient", "period": "day, period", "form": "form", "ground": "legal ground",
    "purpose": "purpose", "items": "items", "restrictions": "restrictions asked for", "safeguards": "note",
}  # fmt: skip
SHORT: Final = {
    "file": "파일", "kind": "구분", "recipient": "제공받는 기관", "period": "날짜·기간", "form": "형태", "ground": "법적 근거", "purpose": "목적", "items": "항목",
    "restrictions": "제한·조치", "safeguards": "비고",
}  # fmt: skip
"""The same on a screen."""
UNSTATED: Final = ("(적지 않음)", "(not stated)")


def _ground(words: Sequence[str]) -> str:
    """`18-2-7` and `PIPA 18(2)7` as the law writes them; what else a ground has (an article, a document) as it was stated."""
    return ", ".join(map(_spelt, words)) or tr(*UNSTATED)


def _spelt(word: str) -> str:
    law = f"{ARTICLE}{word.removeprefix('18-2-')}" if word.startswith("18-2-") else word
    article, words = law if english() else cited(law), GROUNDS.get(law.replace(ARTICLE, "18-2-"))
    return article if words is None else tr(*words) if law == OWN_LAW else f"{article} ({tr(*words)})"


def _text(value: str | list[str]) -> str:
    return value if isinstance(value, str) else ", ".join(value)


CELLS: Final[Mapping[str, Callable[[Any], str]]] = {"ground": _ground, "purpose": lambda text: text or tr(*UNSTATED)}
"""Columns that a person reads otherwise than a program."""


def _columns(headings: Mapping[str, str]) -> list[Shown]:
    return [of(headings[name], ENGLISH[name], name, CELLS.get(name, _text)) for name in HEADERS]


PROVISIONS: Final = Table(
    columns=_columns(SHORT), sheet=_columns(HEADERS), title=("목적 외 이용·제공 대장 {}건", "provisions outside the purpose: {}")
)
