"""The only door from a `Verdict` to disk and screen.

    Verdict ── decision_dict ──> answer, terminal            shapes, never values
            ── record_of ──────> journal, incidents          shapes and keyed tokens
            ── explain_lines ──> --explain                   spans and scores

May not do I/O, read a clock or draw an id: those come in as arguments.
"""

from dlp.record.decision import decision_dict
from dlp.record.explain import explain_lines
from dlp.record.kept import Record, content_token, ground_mark, probing_record, record_of, value_token
from dlp.record.schema import json_schema
from dlp.record.shapes import masked, masked_address

__all__ = [
    "Record", "content_token", "decision_dict", "explain_lines", "ground_mark", "json_schema", "masked", "masked_address", "probing_record",
    "record_of", "value_token",
]  # fmt: skip
