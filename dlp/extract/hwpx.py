"""HWPX (Hancom OWPML, KS X 6101): sections, master pages, histories and embedded files.

Owns the OWPML dialect and the encryption mark in `META-INF/manifest.xml`: the ZIP flag of an encrypted HWPX is not set.
"""

from __future__ import annotations

import re
from typing import Final

from dlp.extract import ooxml, xmltext, zipped
from dlp.extract.sink import Refused, Sink
from dlp.extract.xmltext import Dialect

_TEXT: Final = Dialect(
    text=frozenset(("t", "script", "head")),
    paragraphs=frozenset(("p", "script")),
    marks={"tab": "\t", "lineBreak": "\n", "nbSpace": " ", "fwSpace": " ", "hyphen": "-"},
    asides=frozenset(("shapeComment", "stringParam", "paraHead")),
    attributes=frozenset(("name", "listItem", "displayText", "value")),
)
_PROPERTIES: Final = Dialect(text=frozenset(), paragraphs=frozenset(), marks={}, every=True)
_SECTION: Final = re.compile(r"(section\d+|masterpage\w*|header|history\w*)\.xml$", re.I)
_IGNORED: Final = re.compile(r"^(?:mimetype|version\.xml|settings\.xml|META-INF/.*|Preview/PrvImage\.\w+)$")


def read(data: bytes, sink: Sink) -> None:
    with zipped.opened(data, sink) as archive:
        infos = archive.infolist()
        for info in infos:
            if info.filename == "META-INF/manifest.xml" and b"encryption-data" in zipped.member(archive, info, sink):
                raise Refused("encrypted")
        for info in infos:
            name = info.filename
            if info.is_dir() or _IGNORED.match(name):
                continue
            sink.entry()
            try:
                if name.startswith("Preview/"):
                    preview = zipped.member(archive, info, sink)
                    sink.aside(preview.decode("utf-16-le" if b"\0" in preview else "utf-8", "replace"), "preview")
                elif name.endswith((".xml", ".hpf", ".rdf")):
                    found = _SECTION.search(name)
                    if found is None and name.startswith("Chart/"):
                        sink.text(xmltext.read(zipped.chunks(archive, info, sink), ooxml.OFFICE).text, "chart")
                        continue
                    story = xmltext.read(zipped.chunks(archive, info, sink), _TEXT if found else _PROPERTIES)
                    if found and found[1] != "header":
                        sink.text(story.text, found[1])
                        sink.aside("\n".join(story.asides), found[1])
                    elif found:  # styles, fonts and numbering: only the numbering says something
                        sink.aside(story.text, "header")
                    else:
                        sink.aside(story.text, "properties")
                else:
                    sink.inner(name.rpartition("/")[2], zipped.member(archive, info, sink), embedded=True)
            except Refused as refusal:
                sink.gap(refusal.reason, name)
                if refusal.reason == "limit":
                    raise
