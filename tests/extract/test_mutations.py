"""A sample of damaged documents; `make mutate` tries thousands, made of a collection."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dlp.extract import Extractor

sys.path.append(str(Path(__file__).resolve().parents[2] / "tools"))

from mutate import mutants, tried

PARTS = {
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": "<document><body><p><r><t>본문이 여기 있다</t></r></p></body></document>",
}


@pytest.fixture
def seeds(zip_of: Callable[..., bytes]) -> list[tuple[str, bytes]]:
    """A document of each family, with a body that can break in many places."""
    text = "".join(f"정보공개 청구 {n}번째 줄\n" for n in range(200))
    pdf = f"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n{text}trailer<</Root 1 0 R>>\n%%EOF"
    mail = f"From: a@b.example\r\nSubject: =?utf-8?b?7ZWc6riA?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}"
    return [
        ("a.docx", zip_of(PARTS | {"word/footnotes.xml": f"<footnotes><t>{text}</t></footnotes>"})),
        ("a.zip", zip_of({"a.txt": text, "b.html": f"<p>{text}</p>"})),
        ("a.pdf", pdf.encode()),
        ("a.rtf", (r"{\rtf1\ansi\ansicpg949 " + "가나 본문 " * 80 + "}").encode("cp949")),
        ("a.eml", mail.encode()),
        ("a.xml", f"<?xml version='1.0'?><doc>{text}</doc>".encode()),
    ]


def test_damaged_documents_break_nothing(seeds: list[tuple[str, bytes]]) -> None:
    with Extractor(workers=1, seconds=10) as extractor:
        seen, wrong = tried(extractor, mutants(seeds, 300, 7))
    assert wrong == []
    assert seen["read"] + seen["read, with gaps"] + seen["gap"] == 300


def test_what_is_looked_for_would_be_seen(seeds: list[tuple[str, bytes]], monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that raises, and one that finds nothing and says nothing."""
    extractor = Extractor(workers=1)

    def raising(*_: object, **__: object) -> object:
        raise ValueError

    monkeypatch.setattr(extractor, "extract", raising)
    assert tried(extractor, mutants(seeds, 3, 1))[1]
    silent: Callable[..., object] = lambda name, data, **_: type("F", (), {"texts": (), "gaps": (), "type": "x"})()  # noqa: E731
    monkeypatch.setattr(extractor, "extract", silent)
    assert tried(extractor, mutants(seeds, 3, 1))[1]
