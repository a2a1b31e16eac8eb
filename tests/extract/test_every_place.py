"""A token in every attribute, every element and every comment of documents that real programs wrote: it comes back, or there is a gap.

The places are found in the documents themselves, so that a new sample brings its own. Tokens of three shapes are planted, in one copy of
the document a shape; what is missing there is planted once more alone, because two plants may spoil each other's place.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.extract.conftest import Found, squeezed

Look = Callable[..., Found]
SAMPLES = sorted(p for p in (Path(__file__).parent / "samples").iterdir() if p.suffix not in (".md", ".pdf"))
XML = (".xml", ".rels", ".vml", ".rdf", ".hpf")
TAG = re.compile(r"<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)>")
ATTRIBUTE = re.compile(r"([\w:.-]+)(\s*=\s*)(\"[^\"]*\"|'[^']*')")


def hangul(number: int) -> str:
    """A name of four everyday syllables, another for every number."""
    syllables = "가나다라마바사아자차카타파하고노도로모보소오조초코토포호"
    size = len(syllables)
    return "곽" + syllables[number % size] + syllables[number // size % size] + syllables[number // size**2 % size]


SHAPES: dict[str, Callable[[int], str]] = {
    "hangul": hangul,
    "mail": lambda number: f"yeoul{number}@inbox.example",
    "mobile": lambda number: f"010-0{number // 10000:03d}-{number % 10000:04d}",
}


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def places(source: str) -> Iterator[tuple[str, int, int, str]]:
    """(name, start, end, text with `{}` for the token) of the first of each kind of place: an attribute of an element, the content of an
    element, a comment beside it."""
    seen = set()
    for tag in TAG.finditer(source):
        element = tag[1]
        for attribute in ATTRIBUTE.finditer(tag[2]):
            key = f"{element}/@{attribute[1]}"
            if key not in seen and not attribute[1].startswith("xmlns"):
                seen.add(key)
                start = tag.start(2) + attribute.start(3)
                yield key, start, start + len(attribute[3]), '"{}"'
        key = f"{element}/text"
        if key not in seen:
            seen.add(key)
            if tag[3]:
                yield key, tag.start(3), tag.end(), ">{}</" + element + ">"
            else:
                yield key, tag.end(), tag.end(), "{}"
    found = re.search(r"<[\w:.-]+[^<>]*[^/]>", source)
    if found:
        yield "comment", found.end(), found.end(), "<!-- {} -->"


def planted(source: str, plants: list[tuple[int, int, str]]) -> str:
    for start, end, text in sorted(plants, reverse=True):
        source = source[:start] + text + source[end:]
    return source


def missing(look: Look, parts: dict[str, bytes], shape: Callable[[int], str]) -> Iterator[str]:
    """Places whose token neither comes back nor leaves a gap that the document did not have before."""
    all_places: dict[str, list[tuple[str, int, int, str, str]]] = {}
    number = 0
    changed = dict(parts)
    before = set(look(packed(parts)).gaps)
    for name, data in parts.items():
        if not name.endswith(XML) or name == "[Content_Types].xml":
            continue
        source = data.decode("utf-8")
        for place, start, end, text in places(source):
            number += 1
            all_places.setdefault(name, []).append((place, start, end, text, shape(number)))
        plants = [(start, end, text.format(token)) for _, start, end, text, token in all_places.get(name, [])]
        changed[name] = planted(source, plants).encode()
    assert number > 40
    together = squeezed(look(packed(changed)).text)
    for name, found in all_places.items():
        for place, start, end, text, token in found:
            if squeezed(token) in together:
                continue
            source = parts[name].decode("utf-8")
            alone = look(packed(parts | {name: planted(source, [(start, end, text.format(token))]).encode()}))
            if not alone.has(token) and not set(alone.gaps) - before:
                yield f"{name}: {place}"


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_every_attribute_element_and_comment(look: Look, sample: Path, shape: str) -> None:
    assert list(missing(look, members(sample.read_bytes()), SHAPES[shape])) == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_what_is_looked_for_would_be_missed(look: Look, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the leftovers, tokens are lost in every one of the samples."""
    monkeypatch.setattr("dlp.extract.rest.Rest.value", lambda *_: None)
    assert next(missing(look, members(sample.read_bytes()), hangul), None) is not None


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_samples_themselves_are_read_whole(look: Look, sample: Path) -> None:
    """All but the formulas of the workbook: openpyxl keeps no result of them."""
    assert look(sample.read_bytes()).gaps == ([("", "unreadable")] if sample.suffix == ".xlsx" else [])


FOLDERS = ("", "extra/", "META-INF/", "Configurations2/", "Thumbnails/", "docProps/", "Preview/", "customXml/", "word/", "xl/")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_names_of_members_and_strange_parts(look: Look, sample: Path) -> None:
    """A part that nobody knows, in a folder of its own and in those that programs keep for themselves."""
    parts = members(sample.read_bytes())
    before = set(look(packed(parts)).gaps)
    for number, folder in enumerate(FOLDERS):
        name, attribute, text, plain = (hangul(10 * number + i) for i in range(4))
        digits = f"-0231-{number:04d}"
        strange = {
            f"{folder}{name}.xml": f"<a xmlns='urn:x' b='{attribute}'><c>010</c><c>{digits}</c><d>{text}</d></a>".encode(),
            f"{folder}{name}.txt": f"{plain} 010{digits}".encode(),
        }
        found = look(packed(parts | strange))
        lost = [token for token in (name, attribute, text, plain, digits) if not found.has(token)]
        assert set(found.gaps) - before or not lost, (folder, lost)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_of_a_part_of_no_known_schema_every_text_counts(look: Look, sample: Path) -> None:
    """Also where it holds neither Hangul nor digits."""
    parts = members(sample.read_bytes())
    main = [name for name in parts if re.search(r"(?:document|sheet1|slide1|content|section0)\.xml$", name)]
    assert main
    for number, name in enumerate(main):
        source = re.sub(r'(xmlns(?::\w+)?=)"[^"]*"', r'\1"urn:example:none"', parts[name].decode("utf-8"))
        start, end, text = next((s, e, t) for p, s, e, t in places(source) if p.endswith("/text"))
        token = f"kwak yeoul {'abcdefgh'[number % 8]}"
        assert look(packed(parts | {name: planted(source, [(start, end, text.format(token))]).encode()})).has(token), name
