"""Texts made to be slow: the time a detector takes grows with the length and no faster."""

from __future__ import annotations

from time import process_time

import pytest

from dlp import views
from dlp.model import Part, Sensitive
from dlp.pipeline.detection import detect

UNITS = ["12-34-", "((((", "a", "홍", "a@", "a.", "길1 ", "별빛로 ", "님", "윤하람씨", "1", "0 1 ", "청구인 ", "성명: ", "101동 ", "왜 ", "취하", "은행 110", "010-", "010-0123-4567 ", "생년월일 ", "골뱅이", "계속 자꾸 ", "A b", "저도 "]  # fmt: skip


def _cost(detectors, text):
    """Seconds of the processor; the least of three, for whatever else the machine does only adds to it."""
    costs = []
    for _ in range(3):
        built, _ = views.build(Part("text", Sensitive(text)))
        began = process_time()
        detect(built, detectors)
        costs.append(process_time() - began)
    return min(costs)


@pytest.mark.parametrize("unit", UNITS)
def test_linear(detectors, unit):
    short, long = (unit * (n // len(unit) + 1) for n in (5_000, 20_000))
    assert _cost(detectors, long) < 10 * max(_cost(detectors, short), 0.002)
