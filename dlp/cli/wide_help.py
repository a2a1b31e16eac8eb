"""Help that fits the terminal: click measures a line by its characters, and a Hangul syllable takes two cells (UAX #11).

While a page is laid out every wide character has a filler behind it, so that whatever counts characters counts cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import click

from dlp.language import english, tr

_FILLER: Final = "\ue000"
_WIDE: Final = re.compile(
    r"[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)


_HEADINGS: Final = {"Options": ("옵션", "Options"), "Positional arguments": ("인수", "Arguments"), "Commands": ("명령", "Commands")}
_USAGE: Final = {"[OPTIONS]": "[옵션]", "COMMAND [ARGS]...": "명령 [인수]..."}
_REMARK: Final = re.compile(r"\[(?=[^\[\]]*(?:default: |required))[^\[\]]*\]$")
"""What stands behind an option: `[default: table]`, `[default: 3; x>=1]`, `[required]`."""


def _remark(text: str) -> str:
    if english():
        return text
    return _REMARK.sub(
        lambda found: found[0].replace("default: ", tr("기본: ", "default: ")).replace("required", tr("필수", "required")), text
    )


def _usage(args: str) -> str:
    for word, korean in {} if english() else _USAGE.items():
        args = args.replace(word, korean)
    return args


def _wide(text: str) -> str:
    return text if text.isascii() else _WIDE.sub(rf"\g<0>{_FILLER}", text)


class Wide(click.HelpFormatter):
    """The formatter of click, counting cells."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, _wide(_usage(args)), prefix or _wide(tr("사용법: ", "Usage: ")))

    def write_heading(self, heading: str) -> None:
        super().write_heading(tr(*_HEADINGS[heading]))

    def write_text(self, text: str) -> None:
        super().write_text(_wide(text))

    def write_dl(self, rows: Iterable[tuple[str, str]], *sizes: int, **named: int) -> None:
        super().write_dl([(_wide(one), _wide(_remark(two))) for one, two in rows], *sizes, **named)

    def getvalue(self) -> str:
        return str(super().getvalue()).replace(_FILLER, "")


class Page(click.Context):
    formatter_class = Wide
