"""How one proposal is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from dlp.language import english, tr
from dlp.texts.kinds import kind_of
from dlp.texts.labels import PROPOSAL_STATES, PROPOSALS, local, said
from dlp.texts.screens import fact_of, words

FIELDS: Final = {
    "id": ("제안", "proposal"), "at": ("시각", "time"), "what": ("일", "what"), "subject": ("대상", "subject"), "operator": ("제안자", "by"), "reason": ("사유", "reason"),
    "until": ("기한", "until"), "state": ("상태", "state"), "second": ("결정한 사람", "decided by"), "settled": ("결정한 때", "decided"), "used": ("쓴 때", "used"),
}  # fmt: skip
_WORDS: Final = {"what": PROPOSALS, "state": PROPOSAL_STATES}
_TIMES: Final = ("at", "until", "settled", "used")


def proposal(row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What it would do, who asks and why, a line a field."""
    for name, pair in FIELDS.items():
        if row[name]:
            timed = name in _TIMES and "T" in str(row[name])
            yield tr(*pair), local(row[name]) if timed else said(_WORDS.get(name, {}), str(row[name]))
    if facts := _facts(row["facts"]):
        yield tr("내용", "content"), facts
    if effects := "\n".join(f"{kind_of(kind)} {ref}\n{_facts(body)}" for kind, ref, body in row["effects"]):
        yield tr("승인하면", "once approved"), effects


def _facts(known: Mapping[str, Any]) -> str:
    say = words("en" if english() else "ko")
    return "\n".join(fact_of(say, name, value) for name, value in known.items() if value not in ("", None, False))
