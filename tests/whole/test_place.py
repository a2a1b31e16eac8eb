"""Where in an attachment something stood reaches the incident: the sheet, without what its name would tell."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from pathlib import Path

import pytest
import whole_rig as rig

import dlp

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def workbook(sheet: str, *cells: str) -> bytes:
    row = "".join(f'<c r="{"ABC"[n]}1" t="inlineStr"><is><t>{cell}</t></is></c>' for n, cell in enumerate(cells))
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="{kind}"/></Types>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets><sheet name="{sheet}" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{_RELATIONS}/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData><row r="1">{row}</row></sheetData></worksheet>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


@pytest.mark.parametrize(("sheet", "shown"), [("11월 명단", "11월 명단"), (f"{rig.NAME} {rig.MOBILE}", "*** ***")])
def test_the_sheet_is_in_the_incident(own_site: Path, sheet: str, shown: str) -> None:
    attachment = {"name": "a.xlsx", "content_b64": base64.b64encode(workbook(sheet, rig.NAME, rig.MOBILE)).decode()}
    with dlp.open_site(own_site) as site:
        outcome = site.submit(rig.message("자료", rig.DIRECTOR, attachments=[attachment]))
    assert outcome.action == "block"
    assert shown in {found.get("place") for found in outcome.to_dict()["findings"]}
    said = rig.here(own_site, "incidents", "show", outcome.incident_id).stdout
    kept = rig.here(own_site, "incidents", "show", outcome.incident_id, "--format", "jsonl").stdout
    assert f"({shown})" in said
    assert shown in {found.get("place") for found in json.loads(kept)["findings"]}
    assert rig.NAME not in said + kept
    assert rig.MOBILE not in said + kept
