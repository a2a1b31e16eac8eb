#!/usr/bin/python3
"""A service manager for one unit, where systemd is not process 1: start, stop, is-active by the unit's own lines (systemd.service(5)).

It runs ExecStart as User with EnvironmentFile and RuntimeDirectory, in a session of its own, without new privileges and without memory that
is both written and executed (prctl(2), where the kernel has it), as the unit says, and does not restart.
"""

import ctypes
import os
import pwd
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

PR_SET_NO_NEW_PRIVS, PR_SET_MDWE = 38, 65
UNITS, PID = Path("/etc/systemd/system"), Path("/run/foi-dlp.pid")


def unit() -> dict[str, str]:
    texts = [UNITS / "foi-dlp.service", *sorted(UNITS.glob("foi-dlp.service.d/*.conf"))]
    lines = (line.strip() for path in texts for line in path.read_text().splitlines())
    return dict(line.split("=", 1) for line in lines if line and not line.startswith(("#", "[")))


def alive() -> int:
    try:
        pid = int(PID.read_text())
        return pid if Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z" else 0
    except (OSError, ValueError):
        return 0


def closed() -> None:
    """In the child: what the unit forbids and a process can forbid itself."""
    libc = ctypes.CDLL(None)
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if unit().get("MemoryDenyWriteExecute") == "yes":
        libc.prctl(PR_SET_MDWE, 1, 0, 0, 0)


def start() -> int:
    if alive():
        return 0
    said = unit()
    person = pwd.getpwnam(said["User"])
    folder = Path("/run", said["RuntimeDirectory"])
    folder.mkdir(exist_ok=True)
    os.chown(folder, person.pw_uid, person.pw_gid)
    kept = dict(line.split("=", 1) for line in Path(said["EnvironmentFile"]).read_text().splitlines() if line and line[0] != "#")
    kept = {name: value.strip('"') for name, value in kept.items()}
    out = Path("/var/log/foi-dlp/serve").open("a")  # noqa: SIM115
    process = subprocess.Popen(
        shlex.split(said["ExecStart"]), user=person.pw_uid, group=person.pw_gid, extra_groups=[], cwd="/", start_new_session=True,
        env={**{name: os.environ[name] for name in ("PATH", "PYTHONPYCACHEPREFIX")}, **kept},
        stdin=subprocess.DEVNULL, stdout=out, stderr=out, umask=0o077, preexec_fn=closed,
    )  # fmt: skip
    PID.write_text(str(process.pid))
    return 0


def stop() -> int:
    pid = alive()
    if pid:
        os.kill(pid, signal.SIGTERM)
        for _ in range(1200):
            if not alive():
                break
            time.sleep(0.1)
        else:
            os.killpg(pid, signal.SIGKILL)
    PID.unlink(missing_ok=True)
    return 0


words = [word for word in sys.argv[1:] if not word.startswith("--")]
acts = {"start": start, "stop": stop, "is-active": lambda: 0 if alive() else 3, "enable": lambda: 0, "daemon-reload": lambda: 0}
sys.exit(acts[words[0]]())
