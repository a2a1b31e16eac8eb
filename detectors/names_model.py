"""Names of people by the character model (PERSON): what the register does not know and no cue betrays.

Run on request only: it costs a millisecond for a hundred characters, and a name that nobody has registered changes no decision by itself.
Scores are calibrated (a score of 0.8 is right four times in five on texts the model never saw). A surname alone, a masked name and the
names of example forms are no finding. Value: the text of the span, which holds neither particle nor title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from detectors._name_model import model
from detectors._name_shapes import CALLED, least, never
from dlp.model import Entity, Finding, TextView

MAX_CHARACTERS: Final = 400_000
"""A longer view is an error, and so a gap: at this length the model takes seconds."""
REPEATED: Final = 0.9
"""A full name found this surely, and beside a role or form of address, is looked for in the rest of the text as well."""

DICTATED: Final = 7
"""So many digits in a row are a number, also where they are written as syllables (공일공 공일이삼)."""

_READ: Final = frozenset(("plain", "folded", "jamo", "spaced", "html_hidden", "rendered"))
"""Views that hold sentences; of keyboard rows and reversed lines the model has learned nothing."""
_HANGUL: Final = re.compile("[가-힣]{2}")
_FULL: Final = re.compile("[가-힣]{3,4}")


ENTITY: Final = Entity("PERSON", field="name", shape="name")


class NamesModel:
    name = "names_model"
    version = "1"
    entities = frozenset({ENTITY})

    def detect(self, view: TextView) -> Iterable[Finding]:
        if view.how not in _READ:
            return ()
        text = view.text.reveal()
        if not _HANGUL.search(text):
            return ()
        if len(text) > MAX_CHARACTERS:
            raise ValueError("view is too long for the name model")
        spoken = [(run.starts[0], run.ends[-1]) for run in view.numbers if len(run.digits) >= DICTATED]
        spans = {
            (start, end): score
            for start, end, score, piece in model().names(text)
            if not piece
            and end - start > 1
            and not never(text, start, end)
            and score >= least(text, start, end)
            and not any(start < high and low < end for low, high in spoken)
        }
        spans.update(_again(text, spans))
        return [view.finding(ENTITY, a, b, score, text[a:b], detector=self.name) for (a, b), score in spans.items()]


def _again(text: str, spans: dict[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """Other places of names found surely: whole words, so that the middle of a longer one is left alone."""
    sure: dict[str, float] = {}
    for (start, end), score in spans.items():
        value = text[start:end]
        if score >= REPEATED and _FULL.fullmatch(value) and least(text, start, end) == CALLED:
            sure[value] = max(score, sure.get(value, 0.0))
    if not sure or len(text) < 2 * min(map(len, sure)):
        return {}
    taken = bytearray(len(text))
    for start, end in spans:
        taken[start:end] = b"\x01" * (end - start)
    pattern = re.compile(f"(?<![가-힣])(?:{'|'.join(map(re.escape, sorted(sure, key=len, reverse=True)))})")
    return {m.span(): sure[m[0]] - 0.1 for m in pattern.finditer(text) if not any(taken[m.start() : m.end()])}


DETECTOR = NamesModel()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("어제 윤하람이 와서 한참 얘기하고 갔어요", "윤하람"),
        ("그 자료 청구한 거 남궁솔이래", "남궁솔"),
        ("봉하준주무관 자리에 안 계세요", "봉하준"),
    ],
    "miss": [
        "정보공개 청구서는 신청인 주소지 관할 구청에 제출하시기 바랍니다",
        "오늘 회의는 이사회 회의실에서 합니다",
        "홍길동 님, 성명란에 이렇게 적어 주세요",
        "김모씨와 이○○ 님의 민원",
        "신고자 주의사항과 조사표를 확인하고 주차장으로 오세요",
    ],
    "known_miss": [],
}
