"""The document collection, where there is one: every file gives its tokens, or the gap that is expected of it.

The collection is not part of this repository. It is looked for in `../shared/data/docs` beside it, or in `$DLP_SHARED/data/docs`; its
`MANIFEST.csv` says for each file what must be found.
"""

from __future__ import annotations

import csv
import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from dlp.extract import Extractor
from dlp.extract.ocr import data_folder

SHARED = Path(os.environ.get("DLP_SHARED") or Path(__file__).resolve().parents[3] / "shared")
DOCS = SHARED / "data" / "docs"
MANIFEST = DOCS / "MANIFEST.csv"
NEEDS_OCR = "needs OCR"


def rows() -> list[dict[str, str]]:
    if not MANIFEST.exists():
        return []
    with MANIFEST.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor(workers=1, ocr_data=data_folder()) as pool:
        yield pool


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def test_there_is_a_collection() -> None:
    if not MANIFEST.exists():
        pytest.skip(f"NO DOCUMENT COLLECTION: {MANIFEST} does not exist, so no real document was read (set DLP_SHARED)")
    assert len(rows()) > 100


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["path"])
def test_document(row: dict[str, str], extractor: Extractor) -> None:
    path = DOCS / row["path"]
    found = extractor.extract(path.name, path.read_bytes())
    reasons = {gap.reason for gap in found.gaps}
    if row["expected"] == "unreadable":
        assert reasons
        return
    if row["expected"] == "encrypted":
        assert "encrypted" in reasons
    elif NEEDS_OCR in row["note"] and not data_folder():
        assert reasons == {"image"}
        return
    text = squeezed("\n".join(piece.text.reveal() for piece in found.texts))
    assert [token for token in row["tokens"].split("|") if squeezed(token) not in text] == []
    if row["path"].startswith("made/") and row["expected"] == "text" and NEEDS_OCR not in row["note"]:
        assert found.gaps == ()
