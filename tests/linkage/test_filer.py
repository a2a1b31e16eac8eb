"""The model of who is said to have filed: its weights are those its sentences make, it is small and bounded, and it tells what it must."""

from __future__ import annotations

import random
import subprocess
import sys
from base64 import b85decode
from pathlib import Path

import pytest

from dlp.linkage import clauses, filer, filer_weights, talk_weights

ROOT = Path(__file__).resolve().parents[2]


def bits(sentence: str, name: str = "한새봄") -> float:
    start = sentence.index("{N}")
    return filer.bits(sentence.replace("{N}", name), start, start + len(name))


PAIRS = [
    ("축제 식대 정보공개 청구한 사람은 {N}이래요", "축제 식대 정보공개 청구 답변은 {N} 주무관이 씁니다"),
    ("공개청구 넣은 거 {N} 씨 맞죠?", "공개청구 처리 교육 강사가 {N} 씨 맞죠?"),
    ("청구인은 {N} 씨라고 합니다", "보험금 청구인 {N} 씨 서류입니다"),
    ("{N} 씨가 우리 과 계약서 다 공개하라고 청구했어요", "{N} 씨가 우리 과 계약서 공개 여부를 검토했어요"),
    ("the disclosure request was filed by {N}", "the disclosure request will be handled by {N}"),
]


@pytest.mark.parametrize(("said", "other"), PAIRS)
def test_who_filed_is_told_from_who_stands_beside(said: str, other: str) -> None:
    assert bits(said) > bits(other) + 1.0


@pytest.mark.parametrize("name", ["김별", "남궁하늬", "Karim Ben Said", "010-0123-4567"])
def test_the_name_itself_says_nothing(name: str) -> None:
    assert bits(PAIRS[0][0], name) == bits(PAIRS[0][0])


def test_what_it_says_is_bounded() -> None:
    assert abs(bits("청구인 " * 50 + "{N}" + " 청구했다" * 50)) <= clauses.MOST
    assert bits("{N}") == filer.bits("", 0, 0)


@pytest.mark.parametrize("seed", range(40))
def test_what_is_asked_is_what_was_trained(seed: int) -> None:
    """The quick way through the features gives the sum that the training defines, for any text around the mention."""
    rng = random.Random(seed)
    signs = rng.choice(("가나다라 ", "정보공개 청구인은 씨가 \n\t", "aBc ÀİΣ", "0123456789 -", "\ud800😀 ㄱㅏ"))
    before, after = ("".join(rng.choices(signs, k=rng.randrange(90))) for _ in range(2))
    text = before + "한새봄" + after
    weights = [byte - 128 for byte in b85decode("".join(filer_weights.WEIGHTS.split()))]
    vector = clauses.vector(text, len(before), len(before) + 3)
    defined = filer_weights.BIAS + sum(filer_weights.SCALE * weights[at] * value for at, value in vector.items())
    assert filer.model().log_odds(before, after) == pytest.approx(defined, abs=1e-9)


def test_it_is_small() -> None:
    for weights in (filer_weights.WEIGHTS, talk_weights.WEIGHTS):
        assert len(b85decode("".join(weights.split()))) == clauses.BUCKETS <= 100_000


def test_the_weights_are_those_its_sentences_make() -> None:
    made = subprocess.run(
        [sys.executable, "tools/train_filer.py", "--check"], cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    assert made.returncode == 0, made.stdout[-500:] + made.stderr[-500:]
