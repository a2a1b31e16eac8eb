"""The name model as it is shipped: what it finds, what it leaves alone, long texts, empty texts, several threads."""

from __future__ import annotations

import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

import dlp
from detectors._name_features import WordList, features, word_hashes
from detectors._name_model import CHUNK, MARGIN, _best, model
from detectors.names_model import DETECTOR, MAX_CHARACTERS
from dlp.model import Sensitive, TextView


def found(text: str, how: str = "plain") -> list[str]:
    return [f.value.reveal() for f in DETECTOR.detect(TextView("text", Sensitive(text), how))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("어제 민하율이 다녀갔어요", "민하율"),
        ("그건 남궁예담한테 물어보세요", "남궁예담"),
        ("작성: 표새온, 검토: 방라한", "방라한"),
        ("안녕하세요 가람구청 봉시우입니다", "봉시우"),
        ("오늘 당직은 진누리랑 같이 섭니다", "진누리"),
        ("민서율과장님 결재 부탁드려요", "민서율"),
        ("신청인 응우옌 티 란 님 통역 필요", "응우옌 티 란"),
    ],
)
def test_names_are_found_without_particle_or_title(text, name):
    assert name in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "주차장 이용 안내문을 민원실에 비치하였습니다",
        "이사회 임시회 일정 변경 알림",
        "고속도로 통행료와 하수도 요금 정산서",
        "청구인 주소지 관할 세무서장",
        "박 과장님 회의 들어가셨고 김모씨 건은 보류입니다",
        "성명: 홍길동 (예시)",
        "",
        " \n\t ",
        "no Korean here, Mr. Smith",
        "ㅋㅋㅋㅋ ㅇㅇ",
    ],
)
def test_what_is_no_name_is_left_alone(text):
    assert found(text) == []


def test_other_views_than_sentences_are_not_read():
    assert found("어제 민하율이 다녀갔어요", how="keyboard") == []
    assert found("어제 민하율이 다녀갔어요", how="folded") == ["민하율"]


def test_a_name_is_found_wherever_the_text_is_cut():
    sentence = "어제 민하율이 다녀갔어요"
    filler = "회의 자료는 공유 폴더에 있습니다. "
    for shift in range(0, 2 * MARGIN + 8, 5):
        text = (filler * CHUNK)[: CHUNK - MARGIN - 6 + shift] + "\n" + sentence
        at = text.index("민하율")
        assert (at, at + 3) in [(f.start, f.end) for f in DETECTOR.detect(TextView("text", Sensitive(text)))]


def test_reading_in_pieces_changes_nothing():
    text = "안녕하세요 가람구청 봉시우입니다.\n" * 100
    spans = [(a, b) for a, b, _, _ in model().names(text)]
    assert len(spans) == 100
    assert {b - a for a, b in spans} == {3}


def test_too_long_a_view_is_an_error_and_so_a_gap():
    with pytest.raises(ValueError, match="too long"):
        list(DETECTOR.detect(TextView("text", Sensitive("가나 " * MAX_CHARACTERS))))


def test_threads_get_the_same_answer():
    text = "작성: 표새온, 검토: 방라한, 결재: 남궁예담"
    alone = found(text)
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(found, [text] * 16)) == [alone] * 16


def test_scores_are_shares():
    assert all(0.5 <= f.score <= 1.0 for f in DETECTOR.detect(TextView("text", Sensitive("작성: 표새온, 검토: 방라한"))))


def test_without_the_model_only_cues_find_names():
    text = "그건 남궁예담한테 물어보세요"
    assert "PERSON" in {f.entity for f in dlp.detect(text)}
    assert "PERSON" not in {f.entity for f in dlp.detect(text, model=False)}


def test_a_scan_does_not_load_the_model():
    code = (
        "import sys, dlp; from dlp import plugins; d = plugins.load_detectors();"
        "sys.exit('names_model' in {x.name for x in d} or 'detectors._name_model' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_spans_are_the_best_segmentation():
    low = [-9.0] * 5
    rows = [low, [5.0, -9, -9, -9, -9], [-9, 4.0, -9, -9, -9], [-9, -9, 5.0, -9, -9], low, [-9, -9, -9, -9, 3.0]]
    assert _best(rows) == [(1, 4, False), (5, 6, True)]
    assert _best([low, low]) == []


def test_words_are_found_by_their_hash():
    codes = np.frombuffer("가나다라".encode("utf-32-le"), dtype=np.uint32).reshape(2, 2)
    order = np.argsort(word_hashes(codes))
    words = WordList(word_hashes(codes)[order], np.array([1, 2], dtype=np.uint8)[order])
    assert words.bits(word_hashes(codes)).tolist() == [1, 2]
    assert words.bits(np.array([7], dtype=np.uint32)).tolist() == [0]


def test_one_word_is_found_as_many_are():
    words, rng = model().words, random.Random(5)
    listed = [
        text[at : at + n]
        for text in ("정보공개 청구인 담당자 자료", "민원 서울 하늘 김하람")
        for n in (2, 3, 4, 5)
        for at in range(len(text) - n)
    ]
    made = ["".join(chr(rng.randint(0xAC00, 0xD7A3)) for _ in range(rng.randint(2, 5))) for _ in range(2_000)]
    found = 0
    for word in (*listed, *made):
        (bits,) = words.bits(word_hashes(np.frombuffer(word.encode("utf-32-le"), dtype=np.uint32).reshape(1, -1))).tolist()
        assert words.bits_of(word) == bits
        found += bits > 0
    assert found > 5


@pytest.mark.parametrize("text", ["", "가", "😀", "\ud800가나", "가나다" * 3, "a1가 \n"])
def test_features_have_a_row_for_every_character(text):
    known = model()
    rows = features(text, known.alphabet, known.words)
    assert len(rows.chars) == len(rows.hashed) == len(rows.flags) == len(text)


def test_the_network_is_local():
    """What is further away than its reach changes nothing."""
    known = model()
    start = "안녕하세요 가람구청 봉시우입니다. 내일 회의 자료를 보내드립니다. "
    one = known.forward(features(start, known.alphabet, known.words))
    two = known.forward(features(start + "점심은 각자 드시고 오세요", known.alphabet, known.words))
    kept = len(start) - MARGIN
    assert np.allclose(one[:kept], two[:kept], atol=1e-4)
