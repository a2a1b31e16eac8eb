"""HWPX (Hancom OWPML, KS X 6101): sections, master pages, histories and embedded files.

Owns the OWPML dialect and the encryption mark in `META-INF/manifest.xml`: the ZIP flag of an encrypted HWPX is not set.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from typing import Final

from dlp.extract import sniff, xmltext, zipped
from dlp.extract.dialects import NOTHING, OFFICE, OWPML, PROPERTIES
from dlp.extract.looks_hwpx import Hwpx, Tables
from dlp.extract.sink import Refused, Sink

_MIMETYPE: Final = 64
_HEADER: Final = replace(OWPML, attributes=frozenset())
"""Styles, fonts, numbering and who changed what."""
_SECTION: Final = re.compile(r"(section\d+|masterpage\w*|header|history\w*)\.xml$", re.I)
_MACHINE: Final = re.compile(r"^(?:mimetype|version\.xml|settings\.xml|META-INF/.*)$")


def read(data: bytes, sink: Sink) -> None:
    with zipped.opened(data, sink) as archive:
        infos = archive.infolist()
        for info in infos:
            if info.filename == "META-INF/manifest.xml" and b"encryption-data" in zipped.member(archive, info, sink):
                raise Refused("encrypted")
        tables = Tables()
        for info in sorted(infos, key=lambda one: not one.filename.endswith("header.xml")):  # the sections are drawn by it
            if info.is_dir():
                continue
            sink.entry()
            try:
                _part(archive, info, tables, sink)
            except Refused as refusal:
                sink.gap(refusal.reason, info.filename)
                if refusal.reason == "limit":
                    raise


def _part(archive: zipfile.ZipFile, info: zipfile.ZipInfo, tables: Tables, sink: Sink) -> None:
    name = info.filename
    found = _SECTION.search(name)
    if name.endswith((".xml", ".hpf", ".rdf")):
        chart = found is None and name.startswith("Chart/")
        dialect = NOTHING if _MACHINE.match(name) else _HEADER if found and found[1] == "header" else OWPML
        if not found and dialect is OWPML:
            dialect = OFFICE if chart else PROPERTIES
        story = xmltext.read(zipped.chunks(archive, info, sink), dialect, Hwpx(tables) if found else None)
        place = "chart" if chart else found[1] if found else "properties"
        # Of styles, fonts and numbering only the numbering is text that somebody reads in its place.
        story.tell(sink, place, running=chart or (found is not None and found[1] != "header"))
        return
    data = zipped.member(archive, info, sink)
    if name.startswith("Preview/") and sniff.kind(data) == "text":
        sink.aside(data.decode("utf-16-le" if b"\0" in data else "utf-8", "replace"), "preview")
    elif name != "mimetype" or len(data) > _MIMETYPE:
        sink.inner(name.rpartition("/")[2], data, embedded=True, preview=name.startswith("Preview/"))
