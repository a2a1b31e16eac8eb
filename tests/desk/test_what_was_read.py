"""A contact that was stopped shows the officer what it was read as, and by which words of which sort."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import whole_rig as rig
from rich.text import Text

from dlp.app.site import Site
from dlp.dashboard.stages import stages
from dlp.message import parse
from dlp.subject.holdings import withheld
from dlp.texts.cues import CUES
from dlp.texts.screens import words
from dlp.texts.told import contact_of

PRESSING = rig.message(
    "청구를 취하해 주시면 가게 위생점검은 없던 일로 해 드리겠습니다. 한번 뵙고 싶습니다.", rig.MAIL, ident="pressing"
)
PLAIN = rig.message("신청하신 서류가 접수되었습니다. 처리 기한은 11월 30일입니다.", rig.MAIL, ident="plain")


@pytest.fixture
def shown(site: Path) -> dict[str, object]:
    with Site.open(site) as opened:
        decided = opened.submit(PRESSING, raw=b"", connector="python")
    found: dict[str, object] = json.loads(
        rig.here(site, "incidents", "show", decided.incident_id, "--format", "json", "--reason", "확인").stdout
    )
    return found


def test_the_record_names_kind_and_cues_and_repeats_no_word_of_the_text(shown: dict[str, object]) -> None:
    assert shown["contact"] == "pressing"
    cues = shown["cues"]
    assert isinstance(cues, list)
    assert set(cues) & {"meet", "withdraw", "bargain", "trade", "drop"}
    assert "위생" not in json.dumps([shown["contact"], cues], ensure_ascii=False)


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_both_faces_show_it_in_the_readers_language(
    lang: str, shown: dict[str, object], site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DLP_LANG", lang)
    printed = rig.here(site, "incidents", "show", str(shown["id"]), "--reason", "확인").stdout
    read = contact_of(shown)
    assert len(read) > 1
    for text in read:
        assert text in " ".join(printed.split())
    record = {**shown, "stages": [], "history": []}
    relations = next(stage for stage in stages(words(lang), record) if stage.name == "relations")
    assert ", ".join(read[1:]) in Text("\n").join(relations.lines).plain


def test_where_processing_is_suspended_it_is_withheld(shown: dict[str, object]) -> None:
    numbers = frozenset(one["case_no"] for one in shown["cases"])  # type: ignore[attr-defined]
    assert numbers
    assert contact_of(withheld(shown, numbers)) == ()


def test_a_plain_letter_and_a_record_of_before_have_none(site: Path, shown: dict[str, object]) -> None:
    with Site.open(site) as opened:
        verdict = opened.decide(parse(PLAIN)).verdict
    assert (verdict.contact, verdict.cues) == ("", ())
    assert contact_of({name: value for name, value in shown.items() if name not in ("contact", "cues")}) == ()
    assert contact_of({**shown, "cues": ["a group of a later version", *CUES]})[1:] == tuple(pair[0] for pair in CUES.values())
