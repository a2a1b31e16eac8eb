"""What a reader has not asked for: attribute values, text runs, comments and names of an XML part that could hold words of a person.

Owns the question which leftover value may hold words (Hangul or another letter beyond ASCII, `@`, digits as in a number of a person) and
the closed list of what machines write there: lengths, ids, colours, schema addresses, moments in time. A value is left out by its form,
never because of the place it stands in: whoever hides a number writes it into a place that nobody looks at.
"""

from __future__ import annotations

import re
from typing import Final

from dlp.extract import pasted
from dlp.extract.numbers import spelled_out

_HOLDS: Final = re.compile(r"[À-\u1fff\u2460-\u24ff\u2e80-\ud7ff\uf900-\U0010ffff]|[\w.]@\w|\d{4}|\d{2}[-–. /)]{1,2}\d{2}")
_LENGTH: Final = r"[-+]?(?:(?:0|[1-9]\d{0,7})(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?(?:pt|cm|mm|in|px|pc|em|ex|emu|%|fd?|deg)?"
_MOMENT: Final = r"\d{4}-\d\d-\d\dT(?!00:00(?::00)?(?:\.0+)?Z?$)\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[-+]\d\d:?\d\d)?"
_MACHINE: Final = re.compile(
    rf"{_LENGTH}(?>(?:[\s,;]+{_LENGTH})*)"
    r"|-\d{9,10}|(\d)\1*|#\d{6}|4294967\d{3}|2147483\d{3}|#?_x0000_\w+"
    r"|(?!.*\d{10})#?[0-9A-Fa-f]*[A-Fa-f][0-9A-Fa-f]*"  # a colour, a revision, a digest
    r"|\{?[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\}?"
    r"|\$?[A-Z]{1,3}\$?\d{1,7}(?>(?:[:\s]\$?[A-Z]{1,3}\$?\d{1,7})*)"  # cells of a sheet
    rf"|{_MOMENT}"
)
_MOMENT_ALONE: Final = re.compile(_MOMENT)
_LONGEST_MOMENT: Final = 40
_COMPOSED: Final = re.compile(
    r"[Mm][-\s\d.,?$*+@]+(?>(?:[A-Za-z]{1,2}[-\s\d.,?$*+@]*)*)"  # the path of a drawing
    r"|(?:val|sum|prod|mid|abs|min|max|if|mod|a?tan2?|cosatan2|sinatan2|sin|cos|sqrt|sumangle|ellipse|pin|[cs]?at2|\*/|\+[-/]|\?:)"
    r"(?>(?:\s+[@#]?-?[A-Za-z]{0,12}\d{0,10})*)"  # a guide formula of a drawing
    rf"|(?>(?:[\w-]+\s*:\s*(?:{_LENGTH}|[A-Za-z-]+|#[0-9A-Fa-f]+)\s*;?\s*)+)"  # a style
    r"|(?:https?://(?:schemas\.(?:openxmlformats\.org|microsoft\.com)|www\.w3\.org|purl\.(?:org|oclc\.org)|www\.hancom\.co\.kr|openoffice\.org|"
    r"www\.idpf\.org|docs\.oasis-open\.org)|urn:(?:oasis|schemas-microsoft-com|microsoft\.com|org))[\w./:#-]*"
)
"""Forms that are long enough to hide a telephone or resident number in, which `_NUMBERED` finds."""
_NUMBERED: Final = re.compile(r"(?<!\d)(?:0\d{1,2}\W?\d{3,4}\W?\d{4}|\d{6}\W?[1-8]\d{6})(?!\d)")
_ID: Final = re.compile(r"[1-9]\d{0,9}")
_COUNTED: Final = ("id", "order", "height")
_FONT: Final = frozenset(("panose", "panose1", "usb0", "usb1", "usb2", "usb3", "csb0", "csb1", "sig"))
_DIGEST: Final = re.compile(r"[0-9A-Fa-f]{8,20}")
_CELL_VALUE: Final = "office:value"
_SEALS: Final = re.compile(
    r"(?:Signature|Digest|Encapsulated|Encoded|Salt|salt|Hash|hash|Verifier|Encrypted|X509|Modulus|cipher|checksum|key)\w*$"
)
"""Elements and attributes that hold a signature, a certificate, a digest or a key: letters that say nothing, unless they are a file."""
_LETTERS: Final = re.compile(r"[A-Za-z0-9+/=\s]{16,}")
_LITERAL: Final = re.compile(r'"((?:[^"]|"")*)"')
_SHORT: Final = 4
_LONGEST_NUMBER: Final = 24


def speaks(value: str, name: str = "", element: str = "") -> bool:
    """Could this value hold words or a number of a person? `name` and `element`: of the attribute, where it is one. A bare number in an
    `…id` is one, and a font describes itself in digits."""
    if not _HOLDS.search(value):
        return False
    if value.isascii():
        if name == _CELL_VALUE and value.isdigit():
            return True  # a cell that shows something else, or nothing
        if _MACHINE.fullmatch(value):
            return False
        if _COMPOSED.fullmatch(value):
            return bool(_NUMBERED.search(value))
        if _ID.fullmatch(value) and (name.lower().endswith(_COUNTED) or element.lower().endswith(_COUNTED)):
            return False
        if _DIGEST.fullmatch(value) and (name.rpartition(":")[2] in _FONT or element in _FONT):
            return False
    return True


def moment(text: str) -> bool:
    """Is it a moment in time as programs write it? A midnight is a day, and a day may be one of birth."""
    return len(text) < _LONGEST_MOMENT and _MOMENT_ALONE.fullmatch(text) is not None


def literals(formula: str) -> str:
    """The string literals of a formula, joined as `&` would join them; "" where there is none."""
    found = _LITERAL.findall(formula) if '"' in formula else ()
    return "".join(found).replace('""', '"')


def _sealed(value: str, name: str) -> bool:
    """A signature or a key, in an element that says so, which decodes to nothing that could be read."""
    return bool(_SEALS.search(name) and _LETTERS.fullmatch(value)) and all(block.data is None for block in pasted.files(value))


class Rest:
    """Collects leftovers of one part, each value once. The caller says what it has not read itself. `all_text`: the part is of no known
    schema, so that every text run in it counts, whatever it holds."""

    __slots__ = ("_run", "_seen", "all_text", "found")

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._run: list[str] = []
        self.all_text = False
        self.found: list[str] = []

    def value(self, value: str, name: str = "", element: str = "") -> None:
        if (len(value) < _SHORT and value.isascii()) or value in self._seen:
            return
        self._seen.add(value)
        if value[0].isdigit() and len(value) < _LONGEST_NUMBER:
            self.found += spelled_out(value)
        if speaks(value, name, element) and not _sealed(value, name or element):
            self.found.append(value)

    def attribute(self, name: str, value: str, element: str) -> None:
        """An attribute that nobody has read; its name counts where no machine would choose it."""
        self.value(value, name, element)
        if not name.isascii():
            self.value(name)

    def text(self, text: str) -> None:
        """A piece of a text run."""
        self._run.append(text)

    def comment(self, text: str) -> None:
        self.value(text.strip())

    def instruction(self, target: str, data: str) -> None:
        self.value(f"{target} {data}")

    def end(self, element: str) -> None:
        """The run ends, at a tag of whichever kind."""
        if self._run:
            text, self._run = "".join(self._run).strip(), []
            if self.all_text and text and text not in self._seen:
                self._seen.add(text)
                if not _sealed(text, element):
                    self.found.append(text)
            else:
                self.value(text, "", element)
            if '"' in text and (said := literals(text)) and said not in self._seen:
                self._seen.add(said)
                self.found.append(said)
