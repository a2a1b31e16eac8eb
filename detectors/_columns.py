"""The heading of a cell: in a table the label of a number stands at the top of its column, not beside it.

Rows are lines whose cells are separated by tabs (a spreadsheet's text), bars (a table in Markdown) or commas (CSV). Looks upwards from one
place; never reads a whole text.
"""

from __future__ import annotations

import re
from typing import Final

ROWS: Final = 200
"""How far up a heading is looked for."""
WIDE: Final = 1000
"""Characters of a line beyond which it is no row."""
_RULE: Final = re.compile(r"[\s|:\-+=]*")
_QUOTED: Final = re.compile(r'"[^"]*"')
_SHORT: Final = re.compile(r"[^0-9@]{1,16}")


def heading(text: str, start: int) -> str:
    """What stands at the top of the column in which `start` lies; "" where there is no table, or its top is no heading."""
    begin = text.rfind("\n", max(0, start - WIDE), start) + 1
    if not begin and start > WIDE:
        return ""
    end = text.find("\n", start, start + WIDE)
    line = text[begin : end if end >= 0 else start + WIDE]
    separator = next((s for s in "\t|," if s in line), "")
    if not separator:
        return ""
    line = _unquoted(line)
    column, width = line.count(separator, 0, start - begin), line.count(separator)
    top = ""
    for _ in range(ROWS):
        if not begin:
            break
        above = text.rfind("\n", max(0, begin - 1 - WIDE), begin - 1) + 1
        row = text[above : begin - 1]
        if _unquoted(row).count(separator) != width:
            break
        if not _RULE.fullmatch(row):
            top = row
        begin = above
    if not top:
        return ""
    cell = _unquoted(top).split(separator)[column].strip().strip("*_")
    return cell if _SHORT.fullmatch(cell) else ""


def _unquoted(row: str) -> str:
    """A row in which no separator stands within quotes (RFC 4180), of the same length."""
    return _QUOTED.sub(lambda found: found[0].replace(",", ".").replace('"', " "), row) if '"' in row else row
