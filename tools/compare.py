"""The extractor beside independent readers, over a collection of documents: what they read and it does not, without a gap, is a silent loss.

    python tools/compare.py FOLDER…            every reader that is installed; the others are named

Compared are words of two or more syllables, mail addresses and runs of four or more digits, white space ignored. Readers: calamine (a
dependency of the product) and those of `tools/compare.txt`: openpyxl, python-docx, python-pptx, pypdf, odfpy. Exit status 1 for a loss.
Give it the test files of Apache Tika, Apache POI, pdf.js, hwplib, hwpxlib, pyhwp and calamine; none of them belongs to this repository.
"""

from __future__ import annotations

import argparse
import io
import re
import signal
import sys
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from dlp.extract import Extractor

LARGEST = 8 * 1024 * 1024
SECONDS = 20
TOKEN = re.compile(r"[가-힣]{2,}|[\w.+-]{2,}@[\w-]{2,}\.[\w.-]+|(?<![A-Z$\d])\d{4,}")
WORD = re.compile(r"[가-힣]{2,}|[\w.+-]{2,}@[\w-]{2,}\.[\w.-]+")
MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")


def cells(data: bytes) -> Iterator[str]:
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    for name in book.sheet_names:
        yield name
        for row in book.get_sheet_by_name(name).to_python():
            yield from (value for value in row if isinstance(value, str))


def formulas(data: bytes) -> Iterator[str]:
    import openpyxl

    for sheet in openpyxl.load_workbook(io.BytesIO(data)):
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    yield cell.value
                if cell.comment:
                    yield cell.comment.text


def letters(data: bytes) -> Iterator[str]:
    import docx

    document = docx.Document(io.BytesIO(data))
    yield from (paragraph.text for paragraph in document.paragraphs)
    yield from (cell.text for table in document.tables for row in table.rows for cell in row.cells)


def slides(data: bytes) -> Iterator[str]:
    import pptx

    for slide in pptx.Presentation(io.BytesIO(data)).slides:
        yield from (shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def pages(data: bytes) -> Iterator[str]:
    import pypdf

    reader = pypdf.PdfReader(io.BytesIO(data))
    yield from (page.extract_text() for page in reader.pages[:50])
    yield from (str(value) for value in (reader.metadata or {}).values())
    for field in (reader.get_fields() or {}).values():
        yield from (field[key] for key in ("/T", "/V", "/TU") if isinstance(field.get(key), str))


def parts(data: bytes) -> Iterator[str]:
    """Every text and attribute of every XML part, by a parser that builds trees; words and addresses alone, because numbers are lengths."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist():
            if info.filename.endswith((".xml", ".rels", ".vml", ".hpf")) and info.file_size < LARGEST:
                for element in ElementTree.fromstring(archive.read(info)).iter():
                    yield from (" ".join(WORD.findall(text)) for text in (element.text, element.tail) if text)
                    yield from (" ".join(WORD.findall(value)) for value in element.attrib.values())


READERS: dict[str, tuple[str, tuple[str, ...], Callable[[bytes], Iterator[str]]]] = {
    "calamine": ("python_calamine", ("xls", "xlsx", "xlsm", "xlsb", "ods"), cells),
    "openpyxl": ("openpyxl", ("xlsx", "xlsm"), formulas),
    "python-docx": ("docx", ("docx", "docm"), letters),
    "python-pptx": ("pptx", ("pptx", "pptm"), slides),
    "pypdf": ("pypdf", ("pdf",), pages),
    "ElementTree": ("xml", ("docx", "xlsx", "pptx", "docm", "xlsm", "pptm", "odt", "ods", "odp", "hwpx"), parts),
}


class Late(Exception):
    """A reader took too long."""


def late(*_: object) -> None:
    raise Late


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def said(reader: Callable[[bytes], Iterator[str]], data: bytes) -> set[str] | None:
    """The tokens that a reader sees; None where it fails or takes too long."""
    signal.alarm(SECONDS)
    try:
        return {squeezed(token) for text in reader(data) for token in TOKEN.findall(MOMENT.sub(" ", text))}
    except BaseException as trouble:  # other readers fail in their own ways, calamine in a panic
        if isinstance(trouble, KeyboardInterrupt):
            raise
        return None
    finally:
        signal.alarm(0)


def main() -> int:
    command = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    command.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    asked = command.parse_args()
    signal.signal(signal.SIGALRM, late)
    readers = {name: entry for name, entry in READERS.items() if find_spec(entry[0]) is not None}
    for name in READERS.keys() - readers.keys():
        print(f"not installed, not compared: {name}")
    seen: Counter[str] = Counter()
    losses = 0
    with Extractor(workers=1) as extractor:
        for path in sorted(path for folder in asked.folders for path in folder.rglob("*")):
            able = [name for name, (_, kinds, _) in readers.items() if path.suffix[1:].lower() in kinds]
            if not able or not path.is_file() or path.stat().st_size > LARGEST:
                continue
            data = path.read_bytes()
            found = extractor.extract(path.name, data)
            text = squeezed("\n".join(one.text.reveal() for one in found.texts))
            for name in able:
                tokens = said(readers[name][2], data)
                lost = sorted(token for token in tokens or () if token not in text)
                verdict = "reader failed" if tokens is None else "same" if not lost else "gap" if found.gaps else "LOSS"
                seen[f"{name}: {verdict}"] += 1
                if verdict == "LOSS":
                    losses += 1
                    print(f"LOSS  {path}  {name}  {len(lost)} of {len(tokens or ())}  {lost[:6]}")
    for line, count in sorted(seen.items()):
        print(f"{count:7} {line}")
    return 1 if losses or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
