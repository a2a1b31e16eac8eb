"""What a list of incidents loads, and that options which are taken as they are still mean what they meant."""

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import pytest
import typer
import typer.main

from dlp import keys
from dlp.cli import quickly
from dlp.cli.rows import AsForm
from dlp.show.rows import Form
from dlp.store import open_store

LOADED = """
import sys
from dlp.cli import main
sys.argv = ["dlp", "--site", sys.argv[1], "incidents", "list"]
try:
    main()
finally:
    print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def test_a_list_of_incidents_loads_little(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    keys.create(site / "keys")
    open_store(site, keys.load(site / "keys")).close()
    done = subprocess.run([sys.executable, "-c", LOADED, str(site)], capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert "sqlite3" in loaded
    assert not loaded & {"pydantic", "spacy", "presidio_analyzer", "numpy", "textual", "sqlite_utils", "cryptography", "yaml"}


def command(
    word: Annotated[str, typer.Option()] = "",
    number: Annotated[int, typer.Option(min=1)] = 5,
    flag: Annotated[bool, typer.Option()] = False,
    maybe: Annotated[str | None, typer.Option()] = None,
    path: Annotated[Path | None, typer.Option()] = None,
    form: AsForm = Form.table,
    many: Annotated[list[str] | None, typer.Option()] = None,
) -> None:
    print(repr((word, number, flag, maybe, path, form, many)))


@pytest.mark.parametrize(
    "words",
    [
        [], ["--word", "가"], ["--number", "7"], ["--number", "x"], ["--number", "0"], ["--flag"], ["--maybe", ""], ["--path", "a/b"],
        ["--format", "csv"], ["--format", "nix"], ["--many", "a", "--many", "b"], ["--word"],
    ],
)  # fmt: skip
def test_options_mean_what_they_meant(
    words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = []
    whole = typer.core.build_runtime_param
    whole = getattr(whole, "_whole", whole)
    for build in (whole, quickly._Quick(whole)):
        monkeypatch.setattr(typer.core, "build_runtime_param", build)
        app = typer.Typer(add_completion=False, rich_markup_mode=None)
        app.command()(command)
        with pytest.raises(SystemExit) as left:
            typer.main.get_command(app).main(words, prog_name="x")
        shown = capsys.readouterr()
        said.append((left.value.code, shown.out, shown.err))
    assert said[0] == said[1]


def test_another_typer_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(typer.core, "build_runtime_param")
    quickly.quicken()
    assert not hasattr(typer.core, "build_runtime_param")
