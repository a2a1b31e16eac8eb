"""Attachments → text, in worker processes that may die.

`Extractor` reads one file by its content; `parts` reads all attachments of a message under one budget. What was not read is a `Gap`.
"""

from dlp.extract.attachments import MESSAGE_SECONDS, parts
from dlp.extract.extractor import Extracted, Extractor, Text
from dlp.extract.sink import Budget

__all__ = ["MESSAGE_SECONDS", "Budget", "Extracted", "Extractor", "Text", "parts"]
