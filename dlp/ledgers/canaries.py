"""Decoy requesters: invented people with a case number of the agency's own, entered in the case system like anybody else. Pure.

    canary-set CN-<case number>  {case_no, keepers, tokens, on}

Nobody has business with them, so a message that holds a decoy's number or address, or a look at a decoy's case, proves that somebody looked him
up, and there is no false alarm. `keepers` are the officials who entered him into the case system. The journal keeps keyed tokens of his data.
A decoy is nobody, so he is in no letter, no report and no figure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from dlp.ledgers import Entry, Ledger

KIND, PREFIX = "canary-set", "CN-"
SHOWN, LOOKED_UP = "canary-shown", "canary-looked-up"
LAW: Final = ("PIPA 59(3)",)
WHY: Final = "미끼로 둔 청구인의 정보가 메시지에 들어 있습니다. 실제 청구인이 아니므로 사건 처리 시스템에서 조회하였다는 증거입니다"
LOOKED_UP_WHY: Final = (
    "미끼로 둔 청구인의 사건을 사건 처리 시스템에서 열어 보았습니다. 실제 청구인이 아니므로 업무상 열 사유가 없습니다"
)
STRONG: Final = frozenset({"phone", "email", "rrn", "frn"})
"""Fields of which each alone proves it; a name may be another's."""


@dataclass(frozen=True, slots=True)
class Canary:
    case_no: str
    keepers: tuple[str, ...]
    tokens: frozenset[str] = field(repr=False)
    since: str = ""
    operator: str = ""


def folded(entries: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, Canary]:
    """(at, body) in the order of the journal → the decoys that are out now, by case number."""
    found: dict[str, Canary] = {}
    for at, body in entries:
        number = str(body["case_no"])
        if body["on"]:
            found[number] = Canary(number, tuple(body["keepers"]), frozenset(body["tokens"]), at, str(body.get("operator", "")))
        else:
            found.pop(number, None)
    return found


def by_token(canaries: Iterable[Canary]) -> dict[str, str]:
    """Token of a value → the case number of the decoy that it means."""
    return {token: one.case_no for one in canaries for token in one.tokens}


def _out(entries: Iterable[Entry]) -> dict[str, Canary]:
    return folded((one.at, one.body) for one in sorted(entries, key=lambda one: one.seq))


def _ever(entries: Iterable[Entry]) -> frozenset[str]:
    return frozenset(one.ref.removeprefix(PREFIX) for one in entries)


_KINDS: Final = {KIND: ("미끼 청구인", "decoy requester")}
CANARIES: Final = Ledger(prefix=PREFIX, kinds=_KINDS, fold=_out)
"""Decoys that are out now, by case number."""
EVER: Final = Ledger(prefix=PREFIX, kinds=_KINDS, fold=_ever)
"""Case numbers that were a decoy's at any time."""
