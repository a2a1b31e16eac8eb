"""What install.sh and upgrade.sh refuse before they make anything: altered bundles, other keys, archives of somebody else, odd places.

The bundles here are small ones (two wheels) with a real signature: what is verified is the same, and nothing is installed of them.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import bundle
import bundle_rig as rig
import pytest

ROOT = rig.ROOT
VERIFIED = "needs Python 3.11"
"""How far a small bundle comes that is as it should be: no wheel of it is for this Python."""


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_LANG", "en")


@pytest.fixture(scope="module")
def publisher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    for tool in ("gpg", "gpgv"):
        if shutil.which(tool) is None:
            pytest.skip(f"OFFLINE INSTALLATION NOT TESTED: {tool} is not here")
    folder = tmp_path_factory.mktemp("k") / "g"
    yield folder
    subprocess.run(["gpgconf", "--homedir", folder, "--kill", "gpg-agent"], check=False)


@pytest.fixture(scope="module")
def signed(publisher: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small") / "foi-dlp-0.2.0"
    (folder / "wheels").mkdir(parents=True)
    for name in ("one-1-py3-none-any.whl", "two-2-py3-none-any.whl"):
        (folder / "wheels" / name).write_bytes(name.encode() * 50)
    (folder / "requirements.txt").write_text("one==1\n")
    (folder / "VERSION").write_text("0.2.0\n")
    for name in (*bundle.SCRIPTS, *bundle.PLAIN):
        bundle.copied(bundle.SHIPPED / name, folder / name, mode=0o755 if name in bundle.SCRIPTS else 0o644)
    bundle.sign(folder, publisher)
    return folder


@pytest.fixture
def own(signed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(signed, tmp_path / signed.name))


def install(folder: Path, root: Path, *more: str, fingerprint: str = "") -> subprocess.CompletedProcess[str]:
    words = ["sh", str(folder / "install.sh"), "--root", str(root), *more]
    return subprocess.run(
        [*words, *(["--fingerprint", fingerprint] if fingerprint else [])], capture_output=True, text=True, check=False
    )


def test_one_that_is_as_it_should_be_is_verified(own: Path, publisher: Path, tmp_path: Path) -> None:
    fingerprint = bundle.fingerprint(publisher)
    spaced = " ".join(re.findall("....", fingerprint.lower()))  # as people write it down
    for one in (fingerprint, spaced):
        done = install(own, tmp_path / "root", fingerprint=one)
        assert (done.returncode, VERIFIED in done.stderr) == (1, True), done.stderr
        assert not (tmp_path / "root").exists()


def test_what_was_there_before_stays_where_nothing_is_installed(own: Path, publisher: Path, tmp_path: Path) -> None:
    for place in ("root", "root/opt", "root/opt/foi-dlp/0.1.0"):
        (tmp_path / place).mkdir(parents=True, exist_ok=True)
        before = {path for path in tmp_path.rglob("*") if path.name != ".lock"}
        done = install(own, tmp_path / "root", fingerprint=bundle.fingerprint(publisher))
        assert VERIFIED in done.stderr
        assert {path for path in tmp_path.rglob("*") if path.name != ".lock"} == before


def test_the_scripts_speak_one_language(own: Path, publisher: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What they say has its Korean and its English, and which one it is DLP_LANG says, as for the program."""
    said = re.compile(r'\b(?:say|fail|told)(?: |\\\n)+((?:"(?:\\.|\$\([^)]*\)|[^"\\])*"(?: |\\\n)*)+)')
    for name in ("common.sh", "install.sh", "upgrade.sh"):
        text = re.sub(r"^\s*#.*$", "", (own / name).read_text("utf-8"), flags=re.M).replace('"$@"', "")
        for found in said.findall(text):
            korean, *rest = re.findall(r'"((?:\\.|\$\([^)]*\)|[^"\\])*)"', found)
            assert re.search("[가-힣]", korean), found
            assert len(rest) == 1, found
            assert not re.search("[가-힣]", rest[0]), found
    for lang, words in (("ko", "Python 3.11"), ("en", "needs Python"), ("xx", "이 필요합니다")):
        monkeypatch.setenv("DLP_LANG", lang)
        assert words in install(own, tmp_path / "root", fingerprint=bundle.fingerprint(publisher)).stderr
        shown = subprocess.run(["sh", own / "install.sh", "--help"], capture_output=True, text=True, check=True).stdout
        assert ("지문" in shown) == (lang != "en")


def bent(path: Path, place: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[place % len(raw)] ^= 1
    path.write_bytes(bytes(raw))


def swapped(folder: Path) -> None:
    first, second = sorted((folder / "wheels").iterdir())
    first.rename(folder / "x")
    second.rename(first)
    (folder / "x").rename(second)


def linked(folder: Path) -> None:
    target = folder / "wheels/one-1-py3-none-any.whl"
    target.rename(folder.parent / "elsewhere.whl")
    target.symlink_to(folder.parent / "elsewhere.whl")


def summed_anew(folder: Path) -> None:
    """Somebody changed a wheel and its digest in the list."""
    path = folder / "wheels/one-1-py3-none-any.whl"
    old = bundle.digest(path)
    bent(path, 3)
    sums = folder / "SHA256SUMS"
    sums.write_text(sums.read_text().replace(old, bundle.digest(path)))


BENT: dict[str, Callable[[Path], object]] = {
    "a byte of a wheel": lambda folder: bent(folder / "wheels/one-1-py3-none-any.whl", 40),
    "a byte of a script": lambda folder: bent(folder / "upgrade.sh", 900),
    "a byte of the list": lambda folder: bent(folder / "SHA256SUMS", 100),
    "a byte of the signature": lambda folder: bent(folder / "SHA256SUMS.sig", 60),
    "a byte of the key": lambda folder: bent(folder / "release-key.gpg", 60),
    "two wheels swapped": swapped,
    "a wheel with its digest": summed_anew,
    "a wheel missing": lambda folder: (folder / "wheels/one-1-py3-none-any.whl").unlink(),
    "a wheel cut off": lambda folder: os.truncate(folder / "wheels/one-1-py3-none-any.whl", 10),
    "a wheel more": lambda folder: (folder / "wheels/three-3-py3-none-any.whl").write_bytes(b"evil"),
    "a hidden file more": lambda folder: (folder / "wheels/.pth").write_bytes(b"evil"),
    "a name with a line break": lambda folder: (folder / "wheels/a\nb").write_bytes(b"evil"),
    "a link for a wheel": linked,
    "no signature": lambda folder: (folder / "SHA256SUMS.sig").unlink(),
    "an empty signature": lambda folder: (folder / "SHA256SUMS.sig").write_bytes(b""),
    "no list": lambda folder: (folder / "SHA256SUMS").unlink(),
    "an empty list": lambda folder: (folder / "SHA256SUMS").write_bytes(b""),
    "another version": lambda folder: (folder / "VERSION").write_text("9.0.0\n"),
    "no key": lambda folder: (folder / "release-key.gpg").unlink(),
}


@pytest.mark.parametrize("how", BENT, ids=str)
def test_an_altered_bundle_installs_nothing(own: Path, publisher: Path, tmp_path: Path, how: str) -> None:
    BENT[how](own)
    root = tmp_path / "root"
    done = install(own, root, fingerprint=bundle.fingerprint(publisher))
    assert done.returncode, done.stdout
    assert VERIFIED not in done.stderr
    assert not root.exists(), "nothing was installed, and nothing is left of trying"


def test_another_publisher(own: Path, signed: Path, publisher: Path, tmp_path: Path) -> None:
    """Signed well, by somebody else: with the fingerprint at the first installation, with the trusted key at every other."""
    other = tmp_path / "o"
    for name in ("SHA256SUMS", "SHA256SUMS.sig", "release-key.gpg"):
        (own / name).unlink()
    try:
        bundle.sign(own, other)
        ours, theirs = bundle.fingerprint(publisher), bundle.fingerprint(other)
    finally:
        subprocess.run(["gpgconf", "--homedir", other, "--kill", "gpg-agent"], check=False)
    root = tmp_path / "root"
    assert "not by" in install(own, root, fingerprint=ours).stderr
    assert VERIFIED in install(own, root, fingerprint=theirs).stderr
    assert "say the fingerprint" in install(own, root).stderr
    assert "not by" in install(own, root, fingerprint="0" * 40).stderr
    machine = there(tmp_path / "machine", signed)
    done = upgrade(machine, rig.packed(own, tmp_path / "other.tar"))
    assert "another key signed it" in done.stderr
    assert not root.exists(), "nothing was installed, and nothing is left of trying"


def there(root: Path, signed: Path) -> Path:
    """A root with something installed: what upgrade.sh reads before it verifies."""
    for name in ("etc/foi-dlp", "opt/foi-dlp/0.1.0/share/foi-dlp", "site"):
        (root / name).mkdir(parents=True)
    (root / "etc/foi-dlp/environment").write_text(f'DLP_SITE="{root}/site"\nDLP_ACCOUNT="dlp"\n')
    shutil.copy(signed / "release-key.gpg", root / "etc/foi-dlp/release-key.gpg")
    (root / "opt/foi-dlp/0.1.0/.complete").write_text("x\n")
    (root / "opt/foi-dlp/current").symlink_to("0.1.0")
    for name in ("upgrade.sh", "common.sh"):
        shutil.copy(signed / name, root / "opt/foi-dlp/0.1.0/share/foi-dlp" / name)
    return root


def upgrade(root: Path, *words: Path | str) -> subprocess.CompletedProcess[str]:
    script = root / "opt/foi-dlp/current/share/foi-dlp/upgrade.sh"
    return subprocess.run(["sh", script, "--root", root, *words], capture_output=True, text=True, check=False)


def entry(name: str, *, kind: bytes = tarfile.REGTYPE, to: str = "", data: bytes = b"evil") -> tuple[tarfile.TarInfo, bytes]:
    one = tarfile.TarInfo(name)
    one.type, one.linkname = kind, to
    one.size = len(data) if one.isreg() else 0
    return one, data


HOSTILE = {
    "climbing": entry("foi-dlp-0.2.0/../../evil"),
    "climbing from the top": entry("../evil"),
    "absolute": entry("/tmp/foi-dlp-evil"),
    "another top": entry("evil/x"),
    "a link out": entry("foi-dlp-0.2.0/out", kind=tarfile.SYMTYPE, to="/etc"),
    "a hard link": entry("foi-dlp-0.2.0/hard", kind=tarfile.LNKTYPE, to="/etc/passwd"),
    "a pipe": entry("foi-dlp-0.2.0/pipe", kind=tarfile.FIFOTYPE),
    "a device": entry("foi-dlp-0.2.0/device", kind=tarfile.CHRTYPE),
    "an odd name": entry("foi-dlp-0.2.0/$(touch evil)"),
    "a line break": entry("foi-dlp-0.2.0/a\nfoi-dlp-0.2.0/b"),
    "an option": entry("foi-dlp-0.2.0/-rf"),
    "a hidden one": entry("foi-dlp-0.2.0/.evil"),
    "a second bundle": entry("foi-dlp-0.3.0/VERSION"),
}


@pytest.mark.parametrize("how", HOSTILE, ids=str)
@pytest.mark.parametrize("first", [True, False], ids=["first", "last"])
def test_an_archive_of_somebody_else_is_not_unpacked(signed: Path, tmp_path: Path, how: str, first: bool) -> None:
    machine = there(tmp_path / "machine", signed)
    good = rig.packed(signed, tmp_path / "good.tar")
    parts = [] if first else [HOSTILE[how]]
    with tarfile.open(good) as archive:
        known = [(one, archive.extractfile(one).read() if one.isreg() else b"") for one in archive]  # type: ignore[union-attr]
    with tarfile.open(tmp_path / "bad.tar", "w") as archive:
        for one, data in [*([HOSTILE[how]] if first else []), *known, *parts]:
            archive.addfile(one, io.BytesIO(data) if one.isreg() else None)
    done = upgrade(machine, tmp_path / "bad.tar")
    assert done.returncode == 1
    assert VERIFIED not in done.stderr, done.stderr
    left = {path.name for path in tmp_path.rglob("*")}
    assert not {name for name in left if "evil" in name and name != "evil.tar"} - {"bad.tar"}
    assert not Path("/tmp/foi-dlp-evil").exists()
    assert not [name for name in left if name.startswith((".unpacked", ".listing"))]


@pytest.mark.parametrize("cut", [0, 1, 511, 5000, -1, -20000])
def test_a_tar_that_was_cut_off(signed: Path, tmp_path: Path, cut: int) -> None:
    machine = there(tmp_path / "machine", signed)
    tar = rig.packed(signed, tmp_path / "foi-dlp-0.2.0.tar")
    whole = len(tar.read_bytes().rstrip(b"\0"))
    os.truncate(tar, cut if cut >= 0 else whole + cut)
    done = upgrade(machine, tar)
    assert done.returncode == 1
    assert VERIFIED not in done.stderr


def test_a_good_tar_is_verified_and_leaves_nothing(signed: Path, tmp_path: Path) -> None:
    machine = there(tmp_path / "machine", signed)
    done = upgrade(machine, rig.packed(signed, tmp_path / "foi-dlp-0.2.0.tar"))
    assert VERIFIED in done.stderr, done.stderr
    assert (machine / "opt/foi-dlp/current").readlink() == Path("0.1.0")
    assert not [path for path in (machine / "opt/foi-dlp").iterdir() if path.name.startswith((".unpacked", ".upgrade"))]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--site", "relative/site"), "not an absolute path"),
        (("--site", "/srv/it's"), "not taken"),
        (("--site", '/srv/a"b'), "not taken"),
        (("--site", "/srv/$(id)"), "not taken"),
        (("--site", "/srv/a%b"), "not taken"),
        (("--site", "/srv/a\nDLP_SITE=/b"), "not taken"),
        (("--site", "/srv/../etc"), "not taken"),
        (("--site", "/etc/passwd"), "is not a folder"),
        (("--site", ""), "needs a value"),
        (("--python", "/bin/false"), VERIFIED),
        (("--python", "/nonexistent/python3"), VERIFIED),
        (("--python",), "needs a value"),
        (("--nonsense",), "no such option"),
        (("file.tar",), "no such option"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_odd_words(own: Path, publisher: Path, tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    root = tmp_path / "root"
    done = subprocess.run(
        ["sh", str(own / "install.sh"), "--root", str(root), "--fingerprint", bundle.fingerprint(publisher), *words],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert said in done.stderr, done.stderr
    assert not root.exists(), "nothing was installed, and nothing is left of trying"


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root: a site of another account")
def test_a_site_of_somebody_else_is_left_alone(own: Path, publisher: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    os.chown(site, 65534, 65534)
    done = install(own, tmp_path / "root", "--site", str(site), fingerprint=bundle.fingerprint(publisher))
    assert (done.returncode, "belongs to" in done.stderr) == (1, True), done.stderr
    assert list(site.iterdir()) == []


def test_words_of_an_upgrade_that_do_not_go_together(signed: Path, tmp_path: Path) -> None:
    machine = there(tmp_path / "machine", signed)
    for words, said in (
        (("--to-backup",), "goes with --back"),
        (("--back", "x.tar"), "takes no bundle"),
        (("--back",), "no version before"),
        (("x.tar",), "not there"),
        (("a.tar", "b.tar"), "one bundle"),
        (("--forward",), "no such option"),
    ):
        done = upgrade(machine, *words)
        assert (done.returncode, said in done.stderr) == (1, True), done.stderr
    (machine / "etc/foi-dlp/environment").write_text("")
    assert "DLP_SITE" in upgrade(machine, "x.tar").stderr


# ------------------------------------------------------------ what is shipped


def test_the_unit_is_as_closed_as_it_says() -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not here")
    unit = bundle.SHIPPED / "foi-dlp.service"
    done = subprocess.run(["systemd-analyze", "security", "--offline=true", unit], capture_output=True, text=True, check=False)
    level = re.search(r"exposure level for foi-dlp.service: ([0-9.]+)", done.stdout)
    assert level is not None, done.stderr
    assert float(level[1]) <= 1.6
    assert f"`systemd-analyze security foi-dlp`: {level[1]}" in (ROOT / "docs/install.md").read_text("utf-8")


def test_no_page_names_a_package_that_a_registry_has_not() -> None:
    """`pip install foi-dlp` would be answered by whoever takes that name: only folders, files and lists of requirements are installed."""
    pages = [
        ROOT / "README.md",
        *(ROOT / "docs").glob("*.md"),
        *(ROOT / "deploy").rglob("*"),
        *(ROOT / "dlp").rglob("*.py"),
        *(ROOT / "connectors").rglob("*.py"),
    ]
    for page in pages:
        if page.is_file():
            for words in re.findall(r"pip3? install ([^`\n]*)", page.read_text("utf-8", "replace")):
                assert "foi-dlp" not in words.split("--")[0] or "/" in words, f"{page}: pip install {words}"


def test_every_option_of_the_scripts_is_on_their_help_and_on_no_page_that_they_have_not() -> None:
    page = (ROOT / "docs/install.md").read_text("utf-8")
    for name in bundle.SCRIPTS:
        text = (bundle.SHIPPED / name).read_text("utf-8")
        helped = set(re.findall(r"--[a-z-]+", text[text.index("HELP'") : text.index("\nHELP\n")]))
        taken = set(re.findall(r"(--[a-z-]+)(?= ?\)| \|)", text)) - {"--package", "--help", "--no-same-permissions"}
        assert taken <= helped, name
        for line in page.splitlines():
            if f"{name} " in line and "gpgv" not in line:
                used = set(re.findall(r"--[a-z-]+", line.split(name, 1)[1].split("`")[0].split("#")[0]))
                assert used <= helped, line


def test_what_is_needed_is_pinned_in_the_lock() -> None:
    """The closure of the dependencies as metadata has it: a package that the lock lacks stops the bundle."""
    project = bundle.tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = bundle.closure(project, bundle.PYTHONS)
    lines = bundle.pinned((ROOT / "requirements.lock").read_text("utf-8"), wanted)
    assert len(lines) == len(wanted)
    assert all("--hash=sha256:" in line for line in lines)
    assert {"presidio-analyzer", "spacy", "psycopg-binary", "tesserocr", "reportlab", "pip"} <= wanted
    assert not {"pytest", "mypy", "ruff", "hypothesis", *bundle.LEFT_OUT} & wanted
    assert project["optional-dependencies"].keys() >= bundle.LEFT_OUT
    with pytest.raises(SystemExit, match="does not pin nothing-such"):
        bundle.pinned((ROOT / "requirements.lock").read_text("utf-8"), {"nothing-such"})
