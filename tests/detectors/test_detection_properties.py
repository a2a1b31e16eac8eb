"""Masking leaves nothing to find, and invisible characters lose nothing: on texts put together from values of every kind."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from dlp import masking, plugins
from dlp.model import Finding
from dlp.pipeline.detection import detect_text
from tests.drawn import drawn

LOADED = plugins.load_detectors()
VALUES = (
    "010-0123-4567", "010 1456 7890", "01000001111", "공일공 공일이삼 사오육칠", "０１０－０１２３－４５６７", "+82 10-0123-4567", "031-000-1234",
    "030204-1234567", "0302041234567", "주민번호 000101-1234564", "chorom.ham@mail.example", "계좌 국민은행 123456-04-123456",
    "4539-1488-0343-6467", "여권 M12345678", "면허 11-12-123456-12", "12가 3456", "생년월일 1903. 2. 4.", "접수번호 50990011",
    "미르시 달무리길 27, 305호", "사업자등록번호 120-81-47521",
)  # fmt: skip
AROUND = (
    "청구인 ",
    "이고 ",
    "입니다. ",
    "\n",
    ", ",
    " / ",
    "번으로 ",
    "회의는 2026. 11. 20. 10:30 ",
    "예산 3,010,123,456원 ",
    "담당자 ",
    "(",
    ") ",
    "제2조 ",
)
INVISIBLE = "\u200b\u200c\u2060\ufeff\u00ad"
TEXTS = st.lists(st.tuples(st.sampled_from(VALUES), st.sampled_from(AROUND)).map("".join), min_size=1, max_size=6).map("".join)
"""Something stands between two values: numbers run together are one number to anybody."""


def found(text: str) -> list[Finding]:
    return [f for f in detect_text(text, LOADED) if f.entity not in ("PERSON", "PRESSURE")]


@settings(max_examples=drawn(300), deadline=None)
@given(TEXTS)
def test_masking_leaves_nothing_to_find(text: str) -> None:
    left = text
    for _ in range(3):  # what stood behind a longer number may show only when that is gone
        findings = found(left)
        if not findings:
            return
        left = masking.mask_text(left, masking.spans(findings)["text"])
    assert [(f.entity, left[f.start : f.end]) for f in found(left)] == []


@settings(max_examples=drawn(300), deadline=None)
@given(TEXTS, st.lists(st.tuples(st.integers(0, 10_000), st.sampled_from(INVISIBLE)), max_size=8))
def test_invisible_characters_lose_nothing(text: str, extra: list[tuple[int, str]]) -> None:
    strewn = text
    for place, character in extra:
        at = place % (len(strewn) + 1)
        strewn = strewn[:at] + character + strewn[at:]
    before = {(f.entity, f.value.reveal()) for f in found(text)}
    after = {(f.entity, f.value.reveal().translate(dict.fromkeys(map(ord, INVISIBLE)))) for f in found(strewn)}
    assert {entity for entity, _ in before} <= {entity for entity, _ in after}


@settings(max_examples=drawn(300), deadline=None)
@given(TEXTS)
def test_spans_lead_to_the_original(text: str) -> None:
    for f in found(text):
        assert 0 <= f.start < f.end <= len(text)
        assert text[f.start : f.end].strip()
