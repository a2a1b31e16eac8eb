"""Loading: what lies in the folder is proven before it is used, and a detector that went blind stops the program."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest

from detectors import kr_rrn
from dlp import manifests, plugins
from dlp.ports import ConfigError
from dlp.vocabulary import ENTITIES


def test_every_entity_of_the_contract_has_a_detector(detectors):
    assert {e for d in detectors for e in d.entities} >= set(ENTITIES)
    assert len({d.name for d in detectors}) == len(detectors)


def test_a_detector_can_be_left_out():
    assert "person" not in [d.name for d in plugins.load_detectors(off=["person"])]


@pytest.mark.parametrize("names", [{"off": ["nobody"]}, {"extra": ["nobody"]}])
def test_an_unknown_name_is_named(names):
    with pytest.raises(ConfigError, match="nobody"):
        plugins.load_detectors(**names)


def test_an_unknown_connector_is_named():
    with pytest.raises(ConfigError, match="pigeon"):
        manifests.module_of("pigeon")


@pytest.mark.parametrize(
    ("examples", "failed"),
    [
        ({"hit": [("031231-1001236", "031231-1001236")], "miss": ["031231"]}, []),
        ({"hit": [("031231-1001236", "031231")], "miss": []}, ["hit[0]"]),
        ({"hit": [("000000-0000000", "000000-0000000")], "miss": []}, ["hit[0]"]),
        ({"hit": [], "miss": ["031231-1001236"]}, ["miss[0]"]),
        ({"hit": [], "miss": [], "known_miss": ["", "031231-1001236"]}, ["known_miss[1]"]),
    ],
)
def test_examples_that_do_not_hold_are_named_by_place(examples, failed):
    assert plugins.failed_examples(kr_rrn.DETECTOR, examples) == failed


def test_a_blind_detector_stops_the_program():
    module = ModuleType("blind")
    module.DETECTOR, module.EXAMPLES = kr_rrn.DETECTOR, {"hit": [("no number", "number")], "miss": ["x"]}
    with pytest.raises(ConfigError) as caught:
        plugins._proven(module, "blind")
    assert "hit[0]" in str(caught.value)
    assert "number" not in str(caught.value)


def test_the_folders_are_ours():
    plugins.check_ownership()


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("RECORD", "someone_else-1.dist-info/METADATA,,\ndetectors/__init__.py,sha256=x,0\n"),
        ("RECORD", "detectors.py,sha256=x,0\n"),
        ("top_level.txt", "other\ndetectors\n"),
    ],
)
def test_a_stranger_of_the_same_name_is_refused(monkeypatch, tmp_path, file, text):
    folder = tmp_path / "someone_else-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: someone-else\nVersion: 1\n")
    (folder / file).write_text("detectors_of_others/__init__.py,,\nlib/detectors/x.py,,\n" if file == "RECORD" else "")
    monkeypatch.syspath_prepend(tmp_path)
    plugins.check_ownership()
    (folder / file).write_text(text)
    with pytest.raises(ConfigError, match="someone-else"):
        plugins.check_ownership()


def test_loading_pulls_in_neither_spacy_nor_presidio():
    code = "import sys; from dlp import plugins; plugins.load_detectors(); sys.exit(bool({'spacy', 'presidio_analyzer'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
