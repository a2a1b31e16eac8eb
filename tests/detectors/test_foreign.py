"""Numbers of other countries: Presidio's recognizers by default, behind a gate that plain Korean text never opens."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from detectors import foreign
from dlp import plugins
from dlp.model import Sensitive, TextView
from dlp.pipeline.detection import detect, detect_text

ROOT = Path(__file__).resolve().parents[2]
LOADED = plugins.load_detectors()


def found(text: str) -> list[tuple[str, str]]:
    return [(f.entity, f.value.reveal()) for f in detect_text(text, LOADED)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("송금 계좌는 IBAN DE89 3704 0044 0532 0130 00 입니다", ("IBAN_CODE", "DE89 3704 0044 0532 0130 00")),
        ("GB29NWBK60161331926819로 보내주세요", ("IBAN_CODE", "GB29NWBK60161331926819")),
        ("SSN 536-90-4399", ("US_SSN", "536-90-4399")),
        ("미국 사회보장번호 536-90-4399", ("US_SSN", "536-90-4399")),
        ("US passport A12345678", ("US_PASSPORT", "A12345678")),
        ("aadhaar 2345 6789 0124", ("IN_AADHAAR", "2345 6789 0124")),
        ("NRIC S1234567D", ("SG_NRIC_FIN", "S1234567D")),
    ],
)
def test_found_in_korean_text(text: str, expected: tuple[str, str]) -> None:
    assert expected in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "계좌 536-90-4399",  # nobody says that it is an SSN
        "GB29NWBK60161331926818",  # its check digits are wrong
        "passport M12345678",  # Korean, and found as such
        "the passport office opens at nine",
        "SHA-256 3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b",
        "PAN 케이크 예약, pan and fin",
        "문서번호 AB12 3456 7890 1234",
    ],
)
def test_not_found(text: str) -> None:
    assert not foreign.ENTITIES & {entity for entity, _ in found(text)}


def test_plain_korean_text_loads_no_presidio() -> None:
    """In a process of its own: also a mail with Latin words and numbers in it."""
    code = (
        "import sys, dlp\n"
        "for text in ('점심은 몇 시에 드시나요', '주민번호 000101-1234564, 연락처 010-0123-4567', 'Re: RFC 5322 회의 (Zoom 123 4567 8901)'):\n"
        "    dlp.detect(text, model=False)\n"
        "assert 'presidio_analyzer' not in sys.modules and 'spacy' not in sys.modules\n"
        "dlp.detect('IBAN GB29NWBK60161331926819', model=False)\n"
        "assert 'presidio_analyzer' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_recognizers_that_went_blind_are_a_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    detector = foreign.Foreign()
    monkeypatch.setitem(foreign.EXAMPLES, "late", [("nothing of the kind", "nothing", "US_SSN")])
    assert detect([TextView("text", Sensitive("IBAN GB29NWBK60161331926819"))], (detector,))[1]
    assert not detect([TextView("text", Sensitive("점심은 몇 시에"))], (detector,))[1]
