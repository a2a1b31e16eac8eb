"""OpenDocument text, sheets and slides: `content.xml`, styles (headers and footers live there), properties, embedded files and what else could
hold words.

Owns the ODF dialect; the encryption mark is in `META-INF/manifest.xml`. Reference: ISO/IEC 26300.
"""

from __future__ import annotations

import re
import zipfile
from typing import Final

from dlp.extract import sniff, xmltext, zipped
from dlp.extract.dialects import NOTHING, ODF, ODF_SHEET, PROPERTIES, Dialect
from dlp.extract.looks_odf import Odf, Styles
from dlp.extract.sink import Refused, Sink

_MACHINE: Final = re.compile(r"(?:^|/)(?:settings\.xml|META-INF/.*|Configurations2/.*|manifest\.rdf)$")
_MIMETYPE: Final = 100


def read(data: bytes, sink: Sink) -> None:
    with zipped.opened(data, sink) as archive:
        infos = archive.infolist()
        dialect = ODF_SHEET if sink.kind == "ods" else ODF
        for info in infos:
            if info.filename == "META-INF/manifest.xml" and b"encryption-data" in zipped.member(archive, info, sink):
                raise Refused("encrypted")
        styles = Styles()
        for info in sorted(infos, key=lambda one: not one.filename.endswith("styles.xml")):  # the text is drawn by them
            if info.is_dir():
                continue
            sink.entry()
            try:
                _part(archive, info, dialect, styles, sink)
            except Refused as refusal:
                sink.gap(refusal.reason, info.filename)
                if refusal.reason == "limit":
                    raise


def _part(archive: zipfile.ZipFile, info: zipfile.ZipInfo, dialect: Dialect, styles: Styles, sink: Sink) -> None:
    name = info.filename
    place = name.rpartition("/")[2]
    if name.endswith((".xml", ".rdf")):
        if _MACHINE.search(name):
            dialect = NOTHING
        elif place == "meta.xml":
            dialect = PROPERTIES
        looks = Odf(styles) if dialect.schemas else None
        story = xmltext.read(zipped.chunks(archive, info, sink), dialect, looks)
        story.tell(sink, place.removesuffix(".xml"), running=name.endswith("content.xml"))
        return
    data = zipped.member(archive, info, sink)
    if name == "layout-cache" and sniff.dull(data):
        return
    if name != "mimetype" or len(data) > _MIMETYPE:
        sink.inner(place, data, embedded=True, preview=name.startswith("Thumbnails/"))
