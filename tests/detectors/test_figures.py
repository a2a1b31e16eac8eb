"""Tables of days, sums and codes hold no resident numbers, however a day and a figure beside it look; a list of resident numbers cut over columns does."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from detectors._numbers import resident_check
from detectors.kr_frn import KrFrn
from detectors.kr_rrn import KrRrn
from dlp.model import Part, Sensitive
from dlp.views import build

TODAY = date(2026, 11, 20)
SIGNS = ("\t", " | ", ", ")
HEADS = {"figure": "면적", "day": "일자", "place": "시설", "sum": "예산액", "count": "건수", "share": "비율", "code": "관리번호"}


def found(text: str) -> list[str]:
    views, _ = build(Part("text", Sensitive(text)))
    one, other = KrRrn(lambda: TODAY), KrFrn(lambda: TODAY)
    return [f.value.reveal()[:6] for view in views for detector in (one, other) for f in detector.detect(view) if f.score >= 0.5]


def cell(rng: random.Random, kind: str) -> str:
    day = date(2020, 1, 1) + timedelta(days=rng.randrange(2500))
    return {
        "figure": str(rng.randint(100_000, 9_999_999)),
        "day": f"{day:%y%m%d}" if rng.random() < 0.5 else f"{day:%Y.%m.%d}",
        "place": rng.choice(("체육관", "도서관", "주차장", "공원")),
        "sum": str(rng.randint(1_000, 99_999) * 1_000),
        "count": str(rng.randint(1, 999)),
        "share": str(round(rng.random() * 100, 2)),
        "code": f"{rng.randint(1, 99):02}-{rng.randint(1000, 99999)}",
    }[kind]


def table(rng: random.Random) -> str:
    kinds = [rng.choice(tuple(HEADS)) for _ in range(rng.randint(3, 7))]
    rows = [[HEADS[kind] for kind in kinds]] if rng.random() < 0.8 else []
    rows += [[cell(rng, kind) for kind in kinds] for _ in range(rng.randint(12, 60))]
    sign = rng.choice(SIGNS)
    return "\n".join(sign.join(row) for row in rows)


def test_days_beside_figures_are_no_resident_numbers() -> None:
    rng = random.Random("figures")
    wrong = [text for text in (table(rng) for _ in range(200)) if found(text)]
    assert len(wrong) <= 4  # of 200 as many as 50 before the other rows were asked


def born(rng: random.Random) -> str:
    day = date(1900, 1, 1) + timedelta(days=rng.randrange(365 * 5))
    front = f"{day:%y%m%d}{rng.choice('12')}{rng.randrange(100_000):05}"
    return next(front + check for check in "0123456789" if resident_check(front + check))


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("headed", [True, False])
def test_a_list_of_resident_numbers_cut_over_columns_is_found(sign: str, headed: bool) -> None:
    rng = random.Random(f"{sign}{headed}")
    for _ in range(20):
        numbers = [born(rng) for _ in range(rng.randint(1, 12))]
        rows = [["가", number[:6], number[6:], "참석"] for number in numbers]
        text = "\n".join(sign.join(row) for row in ([["이름", "앞", "뒤", "비고"]] if headed else []) + rows)
        assert {number[:6] for number in numbers} <= set(found(text))


def test_the_label_decides_before_the_rows() -> None:
    rows = ["시설\t주민등록번호 앞\t뒤", "가\t020305\t1234567", *(f"나\t{n:06}\t{n:07}" for n in range(990_000, 990_020))]
    assert "020305" in found("\n".join(rows))
