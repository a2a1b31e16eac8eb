"""Detectors of other packages, installed as they are installed: the one that the page shows, whole; and such as go wrong, which are gaps and never clean,
and end neither the message nor the program.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dlp import plugins
from dlp.app.init import init
from dlp.compiled import native
from dlp.ports import ConfigError
from dlp.triggers import ALWAYS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "detection.md").read_text("utf-8")
OWN = PAGE[PAGE.index("## A detector of your own") :].split("\n## ")[0]
NAME = "garam_student_number"
NUMBER = "GR-1902-00457"
BLOCKS = dict(re.findall(r"^```(toml|python|yaml)\n(.*?)^```$", OWN, re.MULTILINE | re.DOTALL))
MAIL = {
    "id": "m-1",
    "channel": "email",
    "sender": {"address": "a@office.example"},
    "recipients": [{"address": "b@elsewhere.example"}],
}
DRIVE = """
import json, sys, threading
import dlp
texts, site = json.loads(sys.stdin.read())
with dlp.open_site(site) as opened:
    for text, more in texts:
        done = opened.submit({**json.loads(sys.argv[1]), "text": text, **more})
        answer = done.answer.to_dict(explain=True)
        gaps = [[g.part, g.reason] for g in done.answer.verdict.gaps]
        print(json.dumps([answer["action"], answer.get("masked_text"), gaps, [[f["entity"], f["masked"], f["start"]] for f in answer["findings"]]]))
"""


class Installed:
    """A package made of the page's, installed by pip into a folder, and a site that switches it on. `target`: it was installed there before."""

    def __init__(self, folder: Path, module: str, target: Path | None = None) -> None:
        self.target, self.site = folder / "target", folder / "site"
        if target is None:
            source = folder / "source"
            source.mkdir()
            (source / "pyproject.toml").write_text(BLOCKS["toml"], "utf-8")
            (source / f"{NAME}.py").write_text(module, "utf-8")
            pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
            subprocess.run([*pip, "--target", self.target, source], check=True, capture_output=True)
        else:
            shutil.copytree(target, self.target, ignore=shutil.ignore_patterns("__pycache__"))
            (self.target / f"{NAME}.py").write_text(module, "utf-8")
        init(self.site)
        (self.site / "policy.yaml").write_text(f'version: "2026-11-22"\nrules:\n{BLOCKS["yaml"]}', "utf-8")
        (self.site / "dlp.yaml").write_text(f"detectors: {{extra: [{NAME}]}}\n", "utf-8")

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{self.target}", "LANGUAGE": "en"}

    def run(self, *words: str, check: bool = False) -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-m", "dlp", "--site", str(self.site), *words]
        return subprocess.run(line, env=self.environment, capture_output=True, text=True, check=check)

    def decided(self, *texts: str, **more: Any) -> list[Any]:
        """Action, masked text, gaps and findings of each, of one program that goes on."""
        line = [sys.executable, "-c", DRIVE, json.dumps(MAIL)]
        given = json.dumps([[[text, more] for text in texts], str(self.site)])
        done = subprocess.run(line, env=self.environment, input=given, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert (NUMBER in done.stderr, "RAWVALUE" in done.stdout + done.stderr) == (False, False)
        return [json.loads(one) for one in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return Installed(tmp_path_factory.mktemp("page"), BLOCKS["python"])


@pytest.fixture
def install(page: Installed, tmp_path: Path) -> Callable[[str], Installed]:
    return lambda module: Installed(tmp_path, module, page.target)


def test_the_detector_of_the_page_whole(page: Installed) -> None:
    here = page
    tested = here.run("policy", "test")
    assert tested.returncode == 0, tested.stdout + tested.stderr
    linted = [json.loads(line)["code"] for line in here.run("policy", "lint", "--format", "jsonl").stdout.splitlines()]
    assert set(linted) == {"weak"}, "only that it has none of the program's own rules"
    (masked, clean) = here.decided(f"학번은 {NUMBER} 입니다.", "안녕하십니까.")
    assert masked == ["mask", "학번은 **-****-***** 입니다.", [], [["GARAM_STUDENT_NUMBER", "GR-****-*****", 4]]]
    assert clean[0] == "allow"
    assert clean[2:] == [[], []]


def wrong(body: str) -> str:
    """The page's module, whose `detect` does `body` first where a text says `고장`; its examples hold."""
    start = '    def detect(self, view):\n        text = view.text.reveal()\n        if "고장" in text:\n'
    lines = "".join(f"            {line}\n" for line in body.strip().splitlines())
    made = BLOCKS["python"].replace("    def detect(self, view):\n", start + lines)
    assert made != BLOCKS["python"]
    return made.replace(
        "import re\n", "import ctypes, os, re, signal, sys, threading\nfrom dlp.model import Finding, Gap, Sensitive\n", 1
    )


GOOD = 'yield view.finding(STUDENT, 4, 17, 0.95, text[4:17], detector="x")'
SPANS = {
    "behind the end": "4, 100000", "before the start": "-5, 4", "empty": "4, 4", "turned": "9, 4", "a fraction": "4.5, 9", "a word": "'a', 'b'", "true": "False, True",
    "huge": "0, 1 << 80",
}  # fmt: skip
WRONG = {
    "raises": f"{GOOD}\nraise RuntimeError(text + 'RAWVALUE')",
    "raises on the way out": f"{GOOD}\nraise KeyboardInterrupt",
    "runs out of the stack": "def down(): down()\ndown()",
    "leaves": "sys.exit(0)",
    "is gone": "os._exit(0)",
    "is killed": "os.kill(os.getpid(), signal.SIGKILL)",
    "breaks the interpreter": "ctypes.string_at(0)",
    "takes all memory": "bytearray(1 << 40)",
    "prints": f"print(text, 'RAWVALUE', flush=True); os.write(1, text.encode()); os.write(2, b'RAWVALUE')\n{GOOD}\nraise ValueError",
    "writes into what is open": "for one in range(3, 20):\n    try: os.write(one, b'x' * 64)\n    except OSError: pass\nraise ValueError",
    "never comes back": "while True: pass",
    "never ends": f"while True: {GOOD}",
    "gives nothing for ever": "threading.Event().wait()",
    "runs away in a pattern": "re.search('(a|aa)+$', 'a' * 200 + 'b')",
    "gives 100,000 findings": f"for _ in range(100_000): {GOOD}",
    "gives words": "yield 'RAWVALUE'",
    "gives None": "yield None",
    "gives tuples": "yield (STUDENT, 'text', 4, 17)",
    "another part": "yield Finding(STUDENT, 'elsewhere', 4, 17, 0.9, 'plain', Sensitive('x'), 'x')",
    "bare value": "yield Finding(STUDENT, view.part, 4, 17, 0.9, 'plain', 'RAWVALUE', 'x')",
    "value of another type": "yield Finding(STUDENT, view.part, 4, 17, 0.9, 'plain', Sensitive(7), 'x')",
    "the text as its way": "yield Finding(STUDENT, view.part, 4, 17, 0.9, 'RAWVALUE', Sensitive('x'), 'x')",
    "not declared": "yield Finding(Entity('RAWVALUE'), view.part, 4, 17, 0.9, 'plain', Sensitive('x'), 'x')",
    "a gap of its own": "yield Gap(view.part, 'RAWVALUE')",
    **{f"span: {name}": f"yield view.finding(STUDENT, {span}, 0.9, 'x', detector='x')" for name, span in SPANS.items()},
    **{f"score {score}": f"yield view.finding(STUDENT, 4, 17, {score}, 'x', detector='x')" for score in ("float('nan')", "2", "-1", "'high'", "None", "True")},
}  # fmt: skip
ENDLESS = {"never comes back", "gives nothing for ever", "runs away in a pattern"}


def test_whatever_goes_wrong_is_a_gap_and_the_program_goes_on(install: Callable[[str], Installed]) -> None:
    """Each way by a word of its own in the text, in one program: after each a sound text is decided as ever."""
    branches = []
    for number, body in enumerate(WRONG.values()):
        indented = "".join(f"    {line}\n" for line in body.splitlines())
        branches.append(f"if '고장{number:02}' in text:\n{indented}")
    body = "".join(branches)
    here = install(wrong(body))
    sound = f"학번은 {NUMBER} 입니다."
    texts = [each for number in range(len(WRONG)) for each in (f"학번은 {NUMBER} 고장{number:02}", sound)]
    decided = here.decided(*texts)
    for name, broken, after in zip(WRONG, decided[::2], decided[1::2], strict=True):
        assert broken[2] == [["text", "detector"]], name
        assert after == ["mask", "학번은 **-****-***** 입니다.", [], [["GARAM_STUDENT_NUMBER", "GR-****-*****", 4]]], name
    kept = {name for name, broken in zip(WRONG, decided[::2], strict=True) if broken[3]}
    assert {"raises", "raises on the way out", "prints", "gives 100,000 findings", "never ends"} <= kept, (
        "what was found before is kept"
    )
    assert not any(b"RAWVALUE" in one.read_bytes() for one in here.site.rglob("*") if one.is_file())


def test_where_it_does_not_answer_it_is_asked_once_for_a_message(install: Callable[[str], Installed]) -> None:
    """Every part is a gap, also those that it was not asked about any more."""
    here = install(wrong("threading.Event().wait()"))
    ((action, _, gaps, _),) = here.decided("GR- 고장", subject="GR- 고장 제목")
    assert (action != "mask", sorted(gaps)) == (True, [["subject", "detector"], ["text", "detector"]])


@pytest.mark.parametrize(
    ("module", "told"),
    [
        ("raise RuntimeError('RAWVALUE')\n", "cannot be imported (RuntimeError)"),
        ("import sys; sys.exit(3)\n", "cannot be imported (SystemExit)"),
        ("import os; os._exit(3)\n", "cannot be imported (it ended)"),
        ("DETECTOR, EXAMPLES = None, {}\n", "both must be there"),
        ("DETECTOR, EXAMPLES = 7, {}\n", "it needs a name and a version"),
        (BLOCKS["python"].replace('any_of(trigger("GR-"))', '"GR-"'), "gate is made by"),
        (
            BLOCKS["python"].replace("\nDETECTOR", "\nStudentNumber.detect = lambda self, view: 7\nDETECTOR"),
            "raises on its own examples",
        ),
        (BLOCKS["python"].replace("[0-9]{5}", "[0-9]{9}"), "does not hold: hit[0]"),
        (BLOCKS["python"].replace('"garam_student_number", "1.0"', '"person", "1.0"'), "there is a detector called person already"),
        (BLOCKS["python"].replace("        for found in", "        while True: pass\n        for found in"), "does not answer"),
    ],
)
def test_what_cannot_be_proven_stops_the_start_in_words(
    install: Callable[[str], Installed], monkeypatch: pytest.MonkeyPatch, module: str, told: str
) -> None:
    here = install(module)
    monkeypatch.syspath_prepend(str(here.target))
    monkeypatch.delitem(sys.modules, NAME, raising=False)
    with pytest.raises(ConfigError) as caught:
        plugins.load_detectors(extra=[NAME])
    monkeypatch.delitem(sys.modules, NAME, raising=False)
    assert told in str(caught.value)
    assert (caught.value.__cause__, "RAWVALUE" in str(caught.value)) == (None, False)


def test_its_words_are_among_those_that_are_looked_for(page: Installed) -> None:
    """A gate that came too late would be one that always stands: each text would be sent to the other process."""
    code = f"from dlp import plugins; from dlp.triggers import ALWAYS; print(plugins.load_detectors(extra=['{NAME}'])[-1].gate & ALWAYS)"
    done = subprocess.run([sys.executable, "-c", code], env=page.environment, capture_output=True, text=True, check=True)
    assert done.stdout == ("0\n" if native is not None else f"{ALWAYS}\n")


def hanging(where: str) -> str:
    return (
        f"import threading\nthreading.Event().wait()\n{BLOCKS['python']}"
        if where == "import"
        else f"{BLOCKS['python']}\nimport threading\nStudentNumber.warm = lambda self: threading.Event().wait()\n"
    )


HERE_ALONE = "import sys\nif 'dlp.cli' in sys.modules: raise {}('RAWVALUE')\n"
UNLOADABLE = {
    "hangs at import": (hanging("import"), "garam_student_number is not imported within 2 seconds", "extra_start_seconds"),
    "hangs as it loads what it needs late": (hanging("warm"), "garam_student_number is not imported within 2 seconds", "extra_start_seconds"),
    "raises": ("raise RuntimeError('RAWVALUE')\n", "garam_student_number cannot be imported (RuntimeError)", "take it out"),
    "raises in the program alone": (HERE_ALONE.format("RuntimeError") + BLOCKS["python"], "garam_student_number cannot be imported (RuntimeError)", "take it out"),
    "leaves the program alone": (HERE_ALONE.format("SystemExit") + BLOCKS["python"], "garam_student_number cannot be imported (SystemExit)", "take it out"),
    "fails as it loads what it needs late": (f"{BLOCKS['python']}\nStudentNumber.warm = lambda self: 1 / 0\n", "cannot be imported (ZeroDivisionError)", "take it out"),
    "declares what is asked of ours": (f"{BLOCKS['python']}\nStudentNumber.begun = lambda self, text, before: ()\n", "garam_student_number declares begun", "take it out"),
    "has a dictionary": (f"{BLOCKS['python']}\nStudentNumber.noun = lambda self, word: None\n", "garam_student_number declares noun", "take it out"),
    "misses its example": (BLOCKS["python"].replace("[0-9]{5}", "[0-9]{9}"), "garam_student_number: EXAMPLES", "hit[0]"),
}  # fmt: skip


@pytest.mark.parametrize(("module", "told", "remedy"), UNLOADABLE.values(), ids=UNLOADABLE)
def test_a_command_says_which_detector_and_which_setting_in_a_bound_of_time(
    install: Callable[[str], Installed], module: str, told: str, remedy: str
) -> None:
    here = install(module)
    (here.site / "dlp.yaml").write_text(f"detectors: {{extra: [{NAME}], extra_start_seconds: 2}}\n", "utf-8")
    line = [sys.executable, "-m", "dlp", "--site", str(here.site), "--lang", "en", "scan", "-"]
    done = subprocess.run(
        line, env=here.environment, input=json.dumps(MAIL), capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2
    assert all(one in done.stderr for one in (told, remedy, "dlp.yaml: detectors.extra")), done.stderr
    assert (len(done.stderr.splitlines()), "RAWVALUE" in done.stderr) == (1, False)


def test_what_it_loads_late_is_there_before_a_text_waits(install: Callable[[str], Installed]) -> None:
    late = f"{BLOCKS['python']}\nStudentNumber.warm = lambda self: setattr(self, 'read', StudentNumber.detect)\n"
    late = late.replace("    def detect(self, view):\n", "    def detect(self, view):\n        assert self.read\n", 1)
    ((action, *_),) = install(late).decided(f"학번은 {NUMBER} 입니다.")
    assert action == "mask"


def test_its_bounds_are_settings(install: Callable[[str], Installed]) -> None:
    """A detector that needs more than it is given is a gap; given more, it answers."""
    here = install(wrong("kept = bytearray(1 << 30); threading.Event().wait(0.5)"))
    text = f"학번은 {NUMBER} 고장"
    for bounds, gaps in (("extra_memory_mib: 512", 1), ("extra_seconds: 0.2", 1), ("extra_seconds: 30, extra_memory_mib: 4096", 0)):
        (here.site / "dlp.yaml").write_text(f"detectors: {{extra: [{NAME}], {bounds}}}\n", "utf-8")
        ((_, _, found, _),) = here.decided(text)
        assert len(found) == gaps, bounds
