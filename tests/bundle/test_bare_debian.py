"""The same on a bare Debian (debootstrap, python3 and nothing else): the bundle by its page, the Debian package, the steps of the image.

Part of `make check-bundle`: it downloads a Debian and makes the whole bundle.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import bundle
import bundle_rig as rig
import pytest
from bundle_rig import DECIDES, READS, READY, SERVED, SITE

pytestmark = pytest.mark.skipif(not rig.LONG, reason="make check-bundle")


@pytest.fixture(scope="module")
def debian(keys: Path) -> Path:
    """`keys`: says first where there can be no machine."""
    return rig.bare_debian("debian-bookworm", "python3", "BARE DEBIAN")


@pytest.fixture(scope="module")
def deb(tmp_path_factory: pytest.TempPathFactory, keys: Path) -> Path:
    return made(tmp_path_factory.mktemp("deb"), keys, rig.ROOT)


def made(out: Path, keys: Path, source: Path) -> Path:
    words = ["--out", out, "--python", "3.11", "--source", source, "--wheels", rig.wheels(), "--keys", keys, "--pure"]
    subprocess.run([sys.executable, rig.ROOT / "tools/bundle.py", *words], check=True, capture_output=True)
    (found,) = out.glob("*.deb")
    return found


def test_the_bundle_by_its_page(debian: Path, first: Path, keys: Path, tmp_path: Path) -> None:
    machine = rig.Machine(tmp_path / "m", debian)
    page = (rig.ROOT / "docs/install.md").read_text("utf-8")
    block = page[page.index("## Install\n") :].split("```sh\n")[1].split("```")[0]
    script = (
        block.replace("VERSION", rig.VERSION)
        .replace("FINGERPRINT", bundle.fingerprint(keys))
        .replace(f"foi-dlp-{rig.VERSION}.tar", first.name)
    )
    rig.set_up(machine, first, keys, install=script.strip())
    said = machine.ok(f"{SERVED}; {READS}; systemctl start foi-dlp; {READY}; systemctl stop foi-dlp")
    assert '"block"' in said
    assert "ready\n" in said


def test_the_package(debian: Path, deb: Path, keys: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    machine = rig.Machine(tmp_path / "m", debian)
    newer = made(tmp_path / "newer", keys, rig.source_of(rig.LATER, tmp_path_factory.mktemp("s"), form=True))
    for one in (deb, newer):
        machine.put(one, f"/root/{one.name}")
    rig.set_up(machine, deb, keys, install=f"dpkg -i /root/{deb.name}")
    said = machine.ok(
        f"{SERVED}; {DECIDES}; dpkg -s foi-dlp | grep Status; systemctl start foi-dlp; {READY}; dpkg -i /root/{newer.name}; dlp --version; {DECIDES}"
    )
    assert said.count('"block"') == 2
    assert "install ok installed" in said
    assert rig.LATER in said
    refused = machine.run(f"{SERVED}; dpkg --force-downgrade -i /root/{deb.name}; dlp --version; {DECIDES}")
    assert "is older than" in refused.stderr
    assert rig.LATER in refused.stdout
    gone = machine.ok(
        f"{SERVED}; dpkg --purge --force-all foi-dlp; ls {SITE}/journal.db /var/backups/foi-dlp; ! test -e /opt/foi-dlp; ! test -e /etc/foi-dlp; getent passwd dlp"
    )
    assert "kept: the site" in gone
    assert f"{SITE}/journal.db" in gone


def test_the_steps_of_the_image(debian: Path, first: Path, keys: Path, tmp_path: Path) -> None:
    """What its RUN lines do, on the base, then as its user what ENTRYPOINT and CMD say. No keys may lie in the layers."""
    text = (bundle.SHIPPED / "Containerfile").read_text("utf-8")
    (step,) = re.findall(r"^RUN --mount=type=bind,source=\.,target=(\S+) (.*)$", text, re.MULTILINE)
    (entry,) = re.findall(r'^ENTRYPOINT \["(.*)"\]$', text, re.MULTILINE)
    machine = rig.Machine(tmp_path / "m", debian)
    machine.put(first, f"/root/{first.name}")
    machine.ok(
        f"mkdir {step[0]}; tar -xf /root/{first.name} -C /root; mount --bind /root/{first.stem} {step[0]}; export FINGERPRINT={bundle.fingerprint(keys)}; {step[1]}"
    )
    assert not (machine.upper / "var/lib/foi-dlp/site").exists()
    assert "USER dlp\n" in text
    said = machine.ok(
        f"export DLP_SITE={SITE}; cd /; runuser -u dlp -- {entry} init; sed -i '/^http:/,/^[a-z]/s/enabled: false/enabled: true/' $DLP_SITE/dlp.yaml;"
        f"mkdir -p /var/log/foi-dlp; (runuser -u dlp -- {entry} serve > /var/log/foi-dlp/serve 2>&1 &) ; {READY}"
    )
    assert "ready\n" in said


def test_the_whole_bundle_is_the_same_twice_and_has_an_sbom(keys: Path, tmp_path: Path) -> None:
    """All three Pythons, from the registry; every package that is in it is in its SBOM, and the other way round."""
    subprocess.run(["make", "sbom", "bundle", f"KEYS={keys}"], cwd=rig.ROOT, check=True, capture_output=True)
    folder = rig.ROOT / "build" / f"foi-dlp-{rig.VERSION}"

    named = {bundle.canonicalize_name(one["name"]) for one in json.loads((folder / "sbom.json").read_text("utf-8"))["components"]}
    there = {str(bundle.parse_wheel_filename(path.name)[0]) for path in (folder / "wheels").iterdir()} - {"foi-dlp"}
    assert named == there
    for python in bundle.PYTHONS:
        assert list((folder / "wheels").glob(f"numpy-*-cp{python.replace('.', '')}-*"))
    one, two = (rig.made(tmp_path / name, keys) for name in ("one", "two"))
    sums = [
        subprocess.run(["tar", "-xOf", tar, f"{tar.stem}/SHA256SUMS"], check=True, capture_output=True).stdout for tar in (one, two)
    ]
    assert sums[0] == sums[1]
