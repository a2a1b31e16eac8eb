"""The table of what is read names every kind of file that has a reader, and no other."""

from __future__ import annotations

import re
from pathlib import Path

from dlp.extract import walk

TABLE = (Path(__file__).resolve().parents[2] / "docs" / "attachments.md").read_text("utf-8")


def test_every_reader_stands_in_the_table() -> None:
    named = set(re.findall(r"`([\w-]+)`", TABLE))
    inside = {"hwp", "doc", "xls", "ppt", "msg"}  # documents of compound files, which one reader tells apart
    assert sorted((walk._READERS.keys() - {"ole"} | inside) - named) == []


def test_every_gap_reason_is_explained() -> None:
    from dlp.vocabulary import GAP_REASONS

    told = set(re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", TABLE, re.M))
    words = {word for cell in told for word in re.findall(r"`(\w+)`", cell)}
    assert {"encrypted", "unreadable", "unsupported", "limit", "timeout", "empty", "image"} <= words & set(GAP_REASONS)
