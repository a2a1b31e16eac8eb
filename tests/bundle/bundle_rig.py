"""Bundles made of this source, and a machine to install them on: a throw-away copy of this one's root file system, without any network.

The machine is an overlay mount in namespaces of its own (mount, network, processes), so accounts are made, folders owned and programs
started as on a real one, and nothing of it stays. It needs root; without, `machine_or_skip` says so.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
import platform
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONG = bool(os.environ.get("DLP_LONG"))
sys.path.insert(0, str(ROOT / "tools"))

import bundle  # noqa: E402

VERSION = re.search(r'^version = "(.*)"', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)[1]  # type: ignore[index]
LATER = "9.0.1"
SITE = "/var/lib/foi-dlp/site"
UPGRADE = "/opt/foi-dlp/current/share/foi-dlp/upgrade.sh"
SERVED = "mkdir -p /run/systemd/system"
"""Says to the scripts that a service manager runs (sd_booted(3))."""
DLP = f"cd /; runuser -u dlp -- dlp --site {SITE}"
BYTECODE = "/var/cache/bytecode"
"""Where each process of a machine keeps what it compiled: the account of the service may write nothing beside the programs, which are installed
without compiling all of them."""
FOR_ALL = struct.pack("<I" + 3 * "HHi", 2, *(0x01, 7, -1), *(0x04, 7, -1), *(0x20, 7, -1))
"""What everybody makes in a folder everybody may write to, whatever his umask (acl(5), linux/posix_acl_xattr.h)."""
READY = "for i in $(seq 240); do grep -q '^ready' /var/log/foi-dlp/serve && break; sleep 0.5; done; grep '^ready' /var/log/foi-dlp/serve"
TABLES = {
    "staff": (
        "사번,성명,부서,직위,전자우편,메신저,내선,휴대전화,역할\n"
        "GR01,강가온,문화체육과,주무관,gaon@garam.example,@gaon,033-0300-3001,010-1999-0001,none\n"
        "GR02,노을찬,문화체육과,국장,eulchan@garam.example,@eulchan,033-0300-3002,010-1999-0002,none\n"
        "GR05,하늬람,감사과,과장,cpo@garam.example,@cpo,033-0300-3005,010-1999-0005,cpo\n"
    ),
    "cases": (
        "접수번호,접수일,청구제목,청구인,휴대전화,처리부서,담당자,이해관계인,상태\n"
        "50990011,2026-11-10,별맞이 축제 식대 내역,함초롬,010-0123-4567,문화체육과,GR01,GR02,open\n"
    ),
}
MESSAGE = {
    "schema": 1, "channel": "email", "sender": {"address": "gaon@garam.example"}, "recipients": [{"address": "eulchan@garam.example"}],
    "text": "함초롬 010-0123-4567 입니다",
}  # fmt: skip
DECIDES = f"({DLP} scan --format jsonl - < /trial/message.json | grep -o '\"block\"' | head -n 1)"
READS = DECIDES.replace("message.json", "request.json")
"""The same about a text that speaks of a request: spaCy and Presidio are loaded for it."""
JOURNAL = f"""
import sqlite3
c = sqlite3.connect("{SITE}/journal.db")
print(c.execute("PRAGMA user_version").fetchone()[0])
for row in c.execute("SELECT kind, hash FROM journal ORDER BY seq"): print(*row)
"""


def python_here() -> tuple[str, str]:
    """A Python that a service of this machine may use, and its version: not one in somebody's home folder."""
    for name in ("/usr/bin/python3", sys.executable, "python3.13", "python3.12", "python3.11"):
        path = os.path.realpath(shutil.which(name) or "/nonexistent")
        done = subprocess.run([path, "-I", "-c", "import sys, venv; print('%d.%d' % sys.version_info[:2])"], capture_output=True, text=True, check=False) if Path(path).exists() else None  # fmt: skip
        if (
            done is not None
            and done.returncode == 0
            and done.stdout.strip() in bundle.PYTHONS
            and not path.startswith(("/root/", "/home/"))
        ):
            return path, done.stdout.strip()
    pytest.skip("OFFLINE INSTALLATION NOT TESTED: no Python 3.11 to 3.13 here outside of home folders")


@functools.cache
def wheels() -> Path:
    """The wheels of the run-time dependencies for one Python, as the lock has them; downloaded once for a lock, kept in build/."""
    _, python = python_here()
    lock = (ROOT / "requirements.lock").read_bytes()
    place = ROOT / "build" / f"wheels-{python}-{hashlib.sha256(lock).hexdigest()[:12]}"
    if (place / ".all").exists():
        return place
    place.mkdir(parents=True, exist_ok=True)
    project = bundle.tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    requirements = place / "requirements.txt"
    requirements.write_text("\n".join(bundle.pinned(lock.decode(), bundle.closure(project, (python,)))) + "\n", "utf-8")
    try:
        bundle.fetch(requirements, place, python, platform.machine(), None)
    except subprocess.CalledProcessError:
        pytest.skip("OFFLINE INSTALLATION NOT TESTED: the wheels could not be had from the registry")
    (place / ".all").touch()
    return place


def source_of(version: str, folder: Path, *, form: bool = False) -> Path:
    """This source as a later version; `form`: with a journal of a later form, as `tests/whole/later.py` makes it."""
    for name in ("dlp", "detectors", "connectors", "config"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.so"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "hatch_build.py"):
        shutil.copy(ROOT / name, folder / name)
    for name in ("pyproject.toml", "dlp/__init__.py"):
        text = (folder / name).read_text("utf-8")
        assert f'"{VERSION}"' in text
        (folder / name).write_text(text.replace(f'"{VERSION}"', f'"{version}"', 1), "utf-8")
    if form:
        later = (ROOT / "tests/whole/later.py").read_text("utf-8")
        step = later[later.index("def _later(") : later.index("def install(")]
        with (folder / "dlp/store/schema.py").open("a", encoding="utf-8") as file:
            file.write(f'\n\n{step}\n\n_STEPS = (*_STEPS, (VERSION + 1, "9999_later", _later))\nVERSION += 1\n')
    return folder


def made(out: Path, keys: Path) -> Path:
    """The bundle of this source for the Python of this machine, as `make bundle` makes it."""
    words = [
        "--out",
        out,
        "--python",
        python_here()[1],
        "--wheels",
        wheels(),
        "--keys",
        keys,
        "--no-deb",
        "--pure",
    ]
    done = subprocess.run([sys.executable, ROOT / "tools/bundle.py", *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = out.glob("foi-dlp-*.tar")
    return found


def later_than(tar: Path, out: Path, keys: Path, source: Path) -> Path:
    """The bundle of a later source that needs what the one before needed: only our own wheel is another, and the signature over all."""
    folder = shutil.copytree(tar.with_suffix(""), out / f"foi-dlp-{LATER}")
    (ours,) = folder.glob("wheels/foi_dlp-*.whl")
    before = f"=={VERSION} --hash=sha256:{bundle.digest(ours)}"
    ours.unlink()
    new = bundle.own_wheel(source, folder / "wheels", platform.machine(), pure=True)
    text = (folder / "requirements.txt").read_text("utf-8")
    assert before in text
    (folder / "requirements.txt").write_text(text.replace(before, f"=={LATER} --hash=sha256:{bundle.digest(new)}"), "utf-8")
    (folder / "VERSION").write_text(f"{LATER}\n", "ascii")
    for name in ("SHA256SUMS", "SHA256SUMS.sig", "release-key.gpg"):
        (folder / name).unlink()
    bundle.sign(folder, keys)
    return packed(folder, folder.with_name(f"{folder.name}.tar"))


def packed(folder: Path, out: Path) -> Path:
    """An unpacked bundle as a tar again."""
    with out.open("wb") as file:
        bundle.packed(folder, file, epoch=0)
    return out


class Machine:
    """`base`: the root file system it is a copy of."""

    def __init__(self, folder: Path, base: Path = Path("/")) -> None:
        self.base, self.folder = base, folder
        for name in ("upper", "work", "root"):
            (folder / name).mkdir(parents=True)
        self.upper = folder / "upper"
        shared = self.upper / BYTECODE[1:]
        shared.mkdir(parents=True)
        shared.chmod(0o777)
        # on a file system without such lists root's folders are root's, and others compile at every start
        with contextlib.suppress(OSError):
            os.setxattr(shared, "system.posix_acl_default", FOR_ALL)
        self.python = python_here()[0] if base == Path("/") else "/usr/bin/python3"

    def run(self, script: str, *, within: float = 900, **more: Any) -> subprocess.CompletedProcess[str]:
        """A script of the shell as root of the machine, which has a loop-back and no other network. Everything it started ends with it."""
        setup = (
            f"mount -t overlay overlay -o lowerdir={self.base},upperdir={self.upper},workdir={self.folder}/work {self.folder}/root"
            f" && cd {self.folder}/root && mount -t proc proc proc && mount -t tmpfs -o mode=755 tmpfs run && mkdir -p run/lock"
            f' && mount --bind /dev dev && (ip link set lo up || true) && exec chroot . /bin/sh -c "$0"'
        )
        environment = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}
        environment |= {"PYTHONPYCACHEPREFIX": BYTECODE, "DLP_LANG": "en"}
        return subprocess.run(
            ["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "sh", "-c", setup, script],
            capture_output=True, text=True, check=False, timeout=within, env=environment, stdin=subprocess.DEVNULL, **more,
        )  # fmt: skip

    def ok(self, script: str, **more: Any) -> str:
        done = self.run(f"set -e; {script}", **more)
        assert done.returncode == 0, f"{script}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
        return done.stdout

    def put(self, source: Path, place: str, mode: int = 0o644) -> None:
        target = self.upper / place.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(mode)

    def journal(self) -> list[str]:
        """The form of its tables, then kind and hash of every entry."""
        return self.ok(f"{self.python} -I - <<'E'\n{JOURNAL}\nE").splitlines()

    def copy(self, folder: Path) -> Machine:
        """Another one in the state that this one is in. Programs and bundles are linked: nothing writes into them."""
        other = Machine(folder, self.base)
        for path in self.upper.iterdir():
            how = "-al" if path.name in ("opt", "root") else "-a"
            subprocess.run(["cp", how, path, other.upper], check=True)
        return other


def set_up(machine: Machine, tar: Path, keys: Path, *, install: str = "") -> Machine:
    """The bundle installed as its page says (or by `install`), a register, one entrance, a service manager."""
    machine.put(tar, f"/root/{tar.name}")
    machine.put(Path(__file__).with_name("systemctl.py"), "/usr/local/sbin/systemctl", 0o755)
    (machine.upper / "trial").mkdir()
    for kind, text in TABLES.items():
        (machine.upper / "trial" / f"{kind}.csv").write_text(text, "utf-8")
    for name, message in (("message", MESSAGE), ("request", {**MESSAGE, "text": f"축제 청구인 {MESSAGE['text']}"})):
        (machine.upper / f"trial/{name}.json").write_text(json.dumps(message, ensure_ascii=False) + "\n", "utf-8")
    named = "" if machine.base != Path("/") else f"--python {machine.python}"
    by_page = f"tar -xf {tar.name}; {tar.stem}/install.sh --no-compile {named} --fingerprint {bundle.fingerprint(keys)}"
    machine.ok(f"{SERVED}; cd /root; {install or by_page}")
    machine.ok(
        f"for t in staff cases; do {DLP} register import $t /trial/$t.csv; done;"
        f"sed -i '/^http:/,/^[a-z]/s/enabled: false/enabled: true/' {SITE}/dlp.yaml;"
        f"{READS}; /opt/foi-dlp/{VERSION}/bin/python -c 'import dlp.app.serve, dlp.cli.serve, dlp.cli.doctor, dlp.office.doctor'"
    )  # the last two for what they compile: copies of this machine need not
    return machine


def bare_debian(name: str, packages: str, what: str) -> Path:
    """The root file system of a Debian with these packages and what they need, kept in build/. Skips where there is none: `what` was NOT TESTED."""
    place = ROOT / "build" / name
    if (place / "etc/debootstrapped").exists():
        return place
    if shutil.which("debootstrap") is None:
        pytest.skip(f"{what} NOT TESTED: debootstrap is not here")
    shutil.rmtree(place, ignore_errors=True)
    words = ["debootstrap", "--variant=minbase", f"--include={packages}", "bookworm", place]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        shutil.rmtree(place, ignore_errors=True)
        pytest.skip(f"{what} NOT TESTED: {done.stderr[-200:]}")
    (place / "etc/debootstrapped").touch()
    return place


@functools.cache
def why_not() -> str:
    """Why there can be no machine here; "" where there can."""
    if os.geteuid() != 0:
        return "needs root"
    for tool in ("unshare", "gpg", "gpgv", "chroot"):
        if shutil.which(tool) is None:
            return f"{tool} is not here"
    probe = Path("/tmp") if not os.environ.get("TMPDIR") else Path(os.environ["TMPDIR"])
    folder = probe / f"foi-dlp-probe-{os.getpid()}"
    try:
        done = Machine(folder).run("test -d /proc/self")
        return "" if done.returncode == 0 else f"no overlay of this root file system ({done.stderr.strip()[-200:]})"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def machine_or_skip() -> None:
    if why := why_not():
        pytest.skip(f"OFFLINE INSTALLATION NOT TESTED: {why}")
