"""`make bundle`: everything that a machine without internet needs, as one signed file, and the Debian package made of it.

    build/foi-dlp-VERSION.tar               wheels for each Python, requirements.txt with hashes, SBOM, install.sh, upgrade.sh,
                                            SHA256SUMS over all of it and SHA256SUMS.sig, an OpenPGP signature (RFC 9580) over that
    build/foi-dlp_VERSION_ARCHITECTURE.deb  the same folder below /usr/lib/foi-dlp, installed by its own install.sh (--deb)

What goes in is the closure of the run-time dependencies, all extras but LEFT_OUT among them, as requirements.lock pins it; pip checks every wheel
against the lock's hashes as it downloads, and again where it is installed. The same commit gives the same bytes but for the signature.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT: Final = Path(__file__).resolve().parent.parent
SHIPPED: Final = ROOT / "deploy/bundle"
PYTHONS: Final = ("3.11", "3.12", "3.13")
SCRIPTS: Final = ("install.sh", "upgrade.sh")
PLAIN: Final = ("common.sh", "foi-dlp.service", "Containerfile", "README")
GLIBC: Final = tuple(range(36, 4, -1))
"""Debian 12 has glibc 2.36 (RHEL 9: 2.34); wheels made for an older one run on it (PEP 600)."""
LEFT_OUT: Final = frozenset(("ray",))
"""Extras that the lock does not have: a replay on several machines, which a server of this program does not need (260 MB)."""
KEY_NAME: Final = "FOI-DLP release"


def main() -> int:
    """Options for tests: one Python alone, another source folder, wheels that are there already."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build")
    parser.add_argument("--python", action="append", choices=PYTHONS, help="only this one; may be repeated")
    parser.add_argument("--machine", default=platform.machine(), choices=("x86_64", "aarch64"))
    parser.add_argument("--source", type=Path, default=ROOT, help="the source to build our own wheel of")
    parser.add_argument("--wheels", type=Path, help="take the others from this folder instead of the registry")
    parser.add_argument("--sbom", type=Path, help="what `make sbom` made; a bundle for people has it")
    parser.add_argument(
        "--keys",
        type=Path,
        required=True,
        help="GnuPG's folder with the signing key, made where it is not there; never in the bundle",
    )
    parser.add_argument("--no-deb", action="store_true")
    parser.add_argument(
        "--pure", action="store_true", help="also where the compiled module cannot be made: it decides the same, slower"
    )
    given = parser.parse_args()
    pythons = tuple(given.python or PYTHONS)
    project = tomllib.loads((given.source / "pyproject.toml").read_text("utf-8"))["project"]
    folder = given.out / f"foi-dlp-{project['version']}"
    if folder.exists():
        shutil.rmtree(folder)
    wheels = folder / "wheels"
    wheels.mkdir(parents=True)
    own = own_wheel(given.source, wheels, given.machine, pure=given.pure)
    wanted = closure(project, pythons)
    lines = pinned((ROOT / "requirements.lock").read_text("utf-8"), wanted)
    requirements = folder / "requirements.txt"
    requirements.write_text("\n".join(lines) + "\n", "utf-8")
    for python in pythons:
        fetch(requirements, wheels, python, given.machine, given.wheels)
    extras = ",".join(sorted(project["optional-dependencies"].keys() - LEFT_OUT))
    requirements.write_text(
        f"{project['name']}[{extras}]=={project['version']} --hash=sha256:{digest(own)}\n" + requirements.read_text("utf-8"),
        "utf-8",
    )
    for python in pythons:
        prove(requirements, wheels, python, given.machine)
    (folder / "VERSION").write_text(f"{project['version']}\n", "ascii")
    for name in (*SCRIPTS, *PLAIN):
        copied(SHIPPED / name, folder / name, mode=0o755 if name in SCRIPTS else 0o644)
    for path in sorted((ROOT / "deploy/monitoring").iterdir()):
        (folder / "monitoring").mkdir(exist_ok=True)
        copied(path, folder / "monitoring" / path.name, mode=0o644)
    if given.sbom:
        run_time_sbom(given.sbom, folder / "sbom.json", wanted, project)
    copied(ROOT / "LICENSE", folder / "LICENSE", mode=0o644)
    try:
        sign(folder, given.keys)
        signer = fingerprint(given.keys)
    finally:  # the agent that gpg started for it holds the key, and whoever waits for our output
        subprocess.run(["gpgconf", "--homedir", str(given.keys), "--kill", "gpg-agent"], check=False)
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or committed(given.source))
    out = given.out / f"{folder.name}.tar"
    with out.open("wb") as file:
        packed(folder, file, epoch=epoch)
    print(f"{out}: {out.stat().st_size:,} bytes, Python {', '.join(pythons)}, {given.machine}; signed by {signer}")
    if not given.no_deb:
        print(debian(folder, given.out, project, given.machine, epoch))
    return 0


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def run(*words: str | Path, **more: Any) -> subprocess.CompletedProcess[str]:
    """What it says of an error is shown."""
    return subprocess.run([str(word) for word in words], check=True, text=True, **more)


def pip(*words: str | Path) -> None:
    run(sys.executable, "-m", "pip", "--disable-pip-version-check", *words)


# ------------------------------------------------------------ what goes in


def own_wheel(source: Path, into: Path, machine: str, *, pure: bool) -> Path:
    """Our own, with its compiled module (`hatch_build.py`), whose one binary serves every Python by the limited API; for a machine of another kind
    than this it is left out, and its twins in Python run there. SystemExit where it could not be compiled, and nobody said that it may be missing."""
    env = os.environ if machine == platform.machine() else {**os.environ, "DLP_WITHOUT_C": "1"}
    words = ("wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", into, source)
    run(sys.executable, "-m", "pip", "--disable-pip-version-check", *words, env=env)
    (found,) = into.glob("foi_dlp-*.whl")
    tags = {str(tag) for tag in parse_wheel_filename(found.name)[3]}
    if tags not in ({"py3-none-any"}, {f"cp311-abi3-linux_{machine}"}):
        raise SystemExit(f"bundle: {found.name} has a native part: build it for each of {', '.join(PYTHONS)}")
    if tags == {"py3-none-any"} and machine == platform.machine() and not pure:
        raise SystemExit(f"bundle: {found.name} is without the compiled module: apt-get install gcc python3-dev, or say --pure")
    return found


def closure(project: dict[str, Any], pythons: Iterable[str]) -> set[str]:
    """Names of all packages that our own ones need at run time under any of these Pythons on Linux, extras but LEFT_OUT included, by their
    metadata in this environment (which `make install` made from the lock)."""
    extras = [text for name, texts in project["optional-dependencies"].items() if name not in LEFT_OUT for text in texts]
    asked = [Requirement(text) for text in (*project["dependencies"], *extras)]
    found: set[str] = {"pip"}  # installs the rest, and needs no other installer there
    for python in pythons:
        place = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": "linux", "os_name": "posix"}
        todo, seen = list(asked), set()
        while todo:
            one = todo.pop()
            for extra in ("", *one.extras):
                if (step := (canonicalize_name(one.name), extra)) in seen:
                    continue
                seen.add(step)
                needed = (Requirement(text) for text in importlib.metadata.requires(one.name) or ())
                todo += (each for each in needed if each.marker is None or each.marker.evaluate({**place, "extra": extra}))
        found |= {name for name, _ in seen}
    return found


def pinned(lock: str, wanted: set[str]) -> list[str]:
    """The lock's lines of these packages. SystemExit where it does not pin one."""
    entries = re.split(r"\n(?=\S)", lock.strip())
    by_name = {canonicalize_name(re.split(r"[=\s;\[]", entry, maxsplit=1)[0]): entry for entry in entries}
    if missing := wanted - by_name.keys():
        raise SystemExit(f"bundle: requirements.lock does not pin {', '.join(sorted(missing))}: make lock, make install")
    return [by_name[name] for name in sorted(wanted)]


def platforms(machine: str) -> Iterator[str]:
    yield from (f"manylinux_2_{minor}_{machine}" for minor in GLIBC)
    yield from (f"manylinux{name}_{machine}" for name in ("2014", "2010", "1"))
    yield f"linux_{machine}"


def target(python: str, machine: str) -> list[str]:
    words = ["--only-binary=:all:", "--implementation=cp", f"--python-version={python}"]
    words += (f"--abi={abi}" for abi in (f"cp{python.replace('.', '')}", "abi3", "none"))
    return words + [f"--platform={name}" for name in platforms(machine)]


def fetch(requirements: Path, into: Path, python: str, machine: str, source: Path | None) -> None:
    place = ["--no-index", f"--find-links={source}"] if source else []
    pip(
        "download",
        "--quiet",
        "--no-deps",
        "--require-hashes",
        *target(python, machine),
        *place,
        f"--dest={into}",
        f"--requirement={requirements}",
    )


def prove(requirements: Path, wheels: Path, python: str, machine: str) -> None:
    """The bundle alone satisfies every requirement of every package in it under this Python: what pip would do there, without doing it."""
    nowhere = ["--dry-run", "--quiet", f"--target={wheels / 'nowhere'}", "--no-index", f"--find-links={wheels}"]
    pip("install", "--require-hashes", *nowhere, *target(python, machine), f"--requirement={requirements}")


def run_time_sbom(whole: Path, out: Path, wanted: set[str], project: dict[str, Any]) -> None:
    """Of the lock's SBOM the components that are in the bundle. SystemExit where it was made of another lock."""
    said = json.loads(whole.read_text("utf-8"))
    said["components"] = [one for one in said["components"] if canonicalize_name(one["name"]) in wanted]
    if {canonicalize_name(one["name"]) for one in said["components"]} != wanted or said["metadata"]["component"][
        "version"
    ] != project["version"]:
        raise SystemExit(f"bundle: {whole} is of another lock: make sbom")
    kept = {said["metadata"]["component"]["bom-ref"], *(one["bom-ref"] for one in said["components"])}
    said["dependencies"] = [
        {**one, **({"dependsOn": [ref for ref in one["dependsOn"] if ref in kept]} if "dependsOn" in one else {})}
        for one in said.get("dependencies", ())
        if one["ref"] in kept
    ]
    out.write_text(json.dumps(said, indent=1, ensure_ascii=False) + "\n", "utf-8")


# ------------------------------------------------------------ signature


def gpg(keys: Path, *words: str | Path) -> str:
    return run("gpg", "--homedir", keys, "--batch", "--quiet", *words, capture_output=True).stdout


def fingerprint(keys: Path) -> str:
    found = re.findall(r"^fpr:+([0-9A-F]{40}):", gpg(keys, "--with-colons", "--list-secret-keys"), re.MULTILINE)
    if not found:
        raise SystemExit(f"bundle: no secret key in {keys}")
    return str(found[0])


def sign(folder: Path, keys: Path) -> None:
    """SHA256SUMS over every file, and a signature over it that gpgv (Debian 12, always there: apt needs it) and sqv (Debian 13) verify."""
    if not keys.is_dir():
        keys.mkdir(parents=True, mode=0o700)
        gpg(keys, "--passphrase", "", "--quick-generate-key", KEY_NAME, "ed25519", "sign", "never")
        print(
            f"new signing key in {keys}: keep it off this machine's backups and away from who installs; fingerprint {fingerprint(keys)}"
        )
    key = fingerprint(keys)
    run("gpg", "--homedir", keys, "--batch", "--quiet", "--output", folder / "release-key.gpg", "--export", key)
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    sums = folder / "SHA256SUMS"
    sums.write_text("".join(f"{digest(folder / name)}  {name}\n" for name in names), "ascii")
    gpg(keys, "--local-user", key, "--digest-algo", "SHA512", "--output", folder / "SHA256SUMS.sig", "--detach-sign", sums)


def committed(source: Path) -> int:
    """When the source was committed; 0 where that cannot be told."""
    done = subprocess.run(["git", "-C", str(source), "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False)
    return int(done.stdout.strip() or 0) if done.returncode == 0 else 0


# ------------------------------------------------------------ files


def packed(folder: Path, out: IO[bytes], *, epoch: int) -> None:
    """A tar of a folder: names in order, root's, one time, so that the same content is the same bytes."""
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            member = tarfile.TarInfo(path.relative_to(folder.parent).as_posix())
            member.mtime, member.uname, member.gname = epoch, "root", "root"
            if path.is_dir():
                member.type, member.mode = tarfile.DIRTYPE, 0o755
                archive.addfile(member)
                continue
            member.size, member.mode = path.stat().st_size, path.stat().st_mode & 0o777
            with path.open("rb") as file:
                archive.addfile(member, file)


def debian(folder: Path, out: Path, project: dict[str, Any], machine: str, epoch: int) -> str:
    """A Debian package of the unpacked bundle, whose postinst calls the bundle's own install.sh or upgrade.sh (deb-control(5), dpkg-deb(1))."""
    if shutil.which("dpkg-deb") is None:
        return "no Debian package: dpkg-deb is not here"
    architecture = {"x86_64": "amd64", "aarch64": "arm64"}[machine]
    stage = out / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    place = stage / "usr/lib/foi-dlp"
    shutil.copytree(folder, place)
    (stage / "DEBIAN").mkdir()
    for name in ("postinst", "prerm", "postrm"):
        copied(SHIPPED / "debian" / name, stage / "DEBIAN" / name, mode=0o755)
    kilobytes = sum(path.stat().st_size for path in place.rglob("*") if path.is_file()) // 1024
    text = (SHIPPED / "debian/control").read_text("utf-8")
    for word, value in (("VERSION", project["version"]), ("ARCHITECTURE", architecture), ("SIZE", str(kilobytes))):
        text = text.replace(f"@{word}@", value)
    (stage / "DEBIAN/control").write_text(text, "utf-8")
    target_file = out / f"foi-dlp_{project['version']}_{architecture}.deb"
    # wheels are compressed already
    run(
        "dpkg-deb",
        "--root-owner-group",
        "-Znone",
        "--build",
        stage,
        target_file,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(stage)
    return f"{target_file}: {target_file.stat().st_size:,} bytes"


def copied(source: Path, to: Path, *, mode: int) -> None:
    shutil.copyfile(source, to)
    to.chmod(mode)


if __name__ == "__main__":
    raise SystemExit(main())
