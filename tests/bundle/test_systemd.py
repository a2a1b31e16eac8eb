"""The unit under a real systemd: a bare Debian, booted in a container of its own (systemd-nspawn), without any network.

Part of `make check-bundle`: it downloads a Debian.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import bundle
import bundle_rig as rig
import pytest
from bundle_rig import SITE, UPGRADE

pytestmark = pytest.mark.skipif(not rig.LONG, reason="make check-bundle")
NEEDS = "python3,systemd,systemd-sysv,dbus,gpgv,iproute2"
ASK = "import urllib.request as u; print('ready', u.urlopen('http://127.0.0.1:8480/readyz').status)"
UNIT = """[Unit]
After=basic.target dbus.service
[Service]
Type=oneshot
ExecStart=/trial/run.sh
ExecStopPost=/bin/systemctl --no-block poweroff
[Install]
WantedBy=multi-user.target
"""
BEGIN = f"""#!/bin/bash
exec > /trial/out 2>&1
cd /
DLP="runuser -u dlp -- dlp --site {SITE}"
ready() {{ for i in $(seq 600); do /opt/foi-dlp/current/bin/python -I -c "{ASK}" 2> /dev/null && return; sleep 0.5; done; echo never ready; }}
shown() {{ systemctl show foi-dlp --value -p "$1"; }}
decides() {{ $DLP scan --format jsonl - < /trial/message.json | grep -o '"block"' | head -n 1; }}
"""


@pytest.fixture(scope="module")
def debian() -> Path:
    if shutil.which("systemd-nspawn") is None:
        pytest.skip("REAL SYSTEMD NOT TESTED: systemd-nspawn is not here (Debian: systemd-container)")
    return rig.bare_debian("debian-bookworm-systemd", NEEDS, "REAL SYSTEMD")


def booted(root: Path, script: str) -> str:
    """What a script said, run by root once the machine is up; it is switched off afterwards."""
    trial = root / "trial"
    (trial / "run.sh").write_text(BEGIN + script, "utf-8")
    (trial / "run.sh").chmod(0o755)
    (root / "etc/systemd/system/trial.service").write_text(UNIT, "utf-8")
    wanted = root / "etc/systemd/system/multi-user.target.wants/trial.service"
    wanted.parent.mkdir(exist_ok=True)
    wanted.symlink_to("/etc/systemd/system/trial.service")
    done = subprocess.run(
        ["systemd-nspawn", "--quiet", "--directory", root, "--register=no", "--keep-unit", "--private-network", "--console=pipe",
         "--system-call-filter=@memlock", "--boot"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=1800,
    )  # fmt: skip
    if not (trial / "out").exists():
        pytest.skip(f"REAL SYSTEMD NOT TESTED: no machine came up ({(done.stdout + done.stderr)[-300:]})")
    return (trial / "out").read_text("utf-8", "backslashreplace")


def test_started_reloaded_killed_upgraded_and_put_back(debian: Path, first: Path, later: Path, keys: Path, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("REAL SYSTEMD NOT TESTED: needs root")
    root = tmp_path / "root"
    subprocess.run(["cp", "-a", debian, root], check=True)
    (root / "trial").mkdir()
    for one in (first, later):
        shutil.copy(one, root / "root")
    for kind, text in rig.TABLES.items():
        (root / "trial" / f"{kind}.csv").write_text(text, "utf-8")
    (root / "trial/message.json").write_text(json.dumps(rig.MESSAGE, ensure_ascii=False) + "\n", "utf-8")
    said = booted(
        root,
        f"""
tar -xf /root/{first.name} -C /root; /root/{first.stem}/install.sh --no-compile --fingerprint {bundle.fingerprint(keys)} || exit 1
for t in staff cases; do $DLP register import $t /trial/$t.csv; done
sed -i '/^http:/,/^[a-z]/s/enabled: false/enabled: true/' {SITE}/dlp.yaml
echo == started; systemctl start foi-dlp; echo status $?; ready; echo state $(shown ActiveState)
grep -E '^(Uid|NoNewPrivs|Seccomp|CapEff):' /proc/$(shown MainPID)/status
$DLP doctor --only process; echo doctor $?
echo == reloaded; pid=$(shown MainPID); systemctl reload foi-dlp; echo status $?; sleep 3; test $pid = $(shown MainPID) && echo the same process; ready
echo == killed; kill -9 $(shown MainPID); for i in $(seq 600); do [ "$(shown NRestarts)" = 1 ] && break; sleep 0.2; done; ready; echo restarts $(shown NRestarts); decides
echo == upgraded; {UPGRADE} --no-compile /root/{later.name}; echo status $?; readlink /opt/foi-dlp/current; ready; decides
echo == back; {UPGRADE} --back --to-backup; echo status $?; readlink /opt/foi-dlp/current; ready; decides
echo == stopped; systemctl stop foi-dlp; echo state $(shown ActiveState) $(shown Result) $(shown ExecMainStatus)
echo == log; journalctl --unit foi-dlp --identifier foi-dlp --output cat --no-pager | grep -c '^ready'
echo == end
""",
    )
    parts = {name: text for name, _, text in (part.partition("\n") for part in said.split("== ")[1:])}
    assert "end" in parts, said[-4000:]
    for part, marks in {
        "started": (
            "status 0",
            "ready 200",
            "state active",
            "CapEff:\t0000000000000000",
            "NoNewPrivs:\t1",
            "Seccomp:\t2",
            "doctor 0",
        ),
        "reloaded": ("status 0", "the same process", "ready 200"),
        "killed": ("ready 200", "restarts 1", '"block"'),
        "upgraded": ("status 0", rig.LATER, "ready 200", '"block"'),
        "back": ("status 0", f"\n{rig.VERSION}\n", "ready 200", '"block"'),
        "stopped": ("state inactive success 0",),
        "log": ("4",),
    }.items():
        assert all(mark in parts[part] for mark in marks), (part, parts[part])
    assert "Uid:\t0" not in parts["started"]


DETECTOR = """import re
import threading

from dlp.model import Entity

NUMBER = re.compile(r"(?<![A-Za-z0-9])GR-(?:19|20)[0-9]{2}-[0-9]{5}(?![0-9])")
STUDENT = Entity("GARAM_STUDENT_NUMBER", shape="first:2")


class StudentNumber:
    name, version = "garam_student_number", "1.0"
    entities = frozenset({STUDENT})

    def detect(self, view):
        for found in NUMBER.finditer(view.text.reveal()):
            yield view.finding(STUDENT, found.start(), found.end(), 0.95, found[0], detector=self.name)
        if "고장" in view.text.reveal():
            threading.Event().wait()


DETECTOR = StudentNumber()
EXAMPLES = {"hit": [("학번 GR-1901-00123 입니다", "GR-1901-00123")], "miss": ["GR-1901-001"]}
"""
RULE = """
  - id: student-number-outside
    why: 학번이 기관 밖으로 나간다.
    scope: recipient
    when: r.outside && "GARAM_STUDENT_NUMBER" in m.entities
    then: mask
    message: 학번을 가리고 보냈습니다.
    tests:
      - {name: 밖으로, given: {r.outside: true, m.entities: [GARAM_STUDENT_NUMBER]}, expect: hit}
      - {name: 안으로, given: {m.entities: [GARAM_STUDENT_NUMBER]}, expect: miss}
"""
ASKED = """import hashlib, hmac, json, sys, time, urllib.request
secret = open("/trial/secret").read().split()[0].encode()
for text in sys.argv[1:]:
    body = json.dumps({"schema": 1, "channel": "email", "sender": {"address": "gaon@garam.example"}, "recipients": [{"address": "b@elsewhere.example"}], "text": text}).encode()
    at = f"{time.time():.3f}"
    signed = hmac.new(secret, at.encode() + b"." + body, hashlib.sha256).hexdigest()
    head = {"Content-Type": "application/json", "X-DLP-Timestamp": at, "X-DLP-Signature": signed, "X-DLP-Caller": "unit"}
    answer = json.load(urllib.request.urlopen(urllib.request.Request("http://127.0.0.1:8480/v1/check", body, head), timeout=60))
    print("answered", answer["action"], answer.get("masked_text", "-"), json.dumps(answer["gaps"]))
"""


def test_a_detector_of_another_package_under_the_unit(debian: Path, first: Path, keys: Path, tmp_path: Path) -> None:
    """Its processes are started under all that the unit forbids; it finds, one that hangs is a gap, and nothing of it is left when the unit has stopped."""
    if os.geteuid() != 0:
        pytest.skip("REAL SYSTEMD NOT TESTED: needs root")
    root = tmp_path / "root"
    subprocess.run(["cp", "-a", debian, root], check=True)
    (root / "trial").mkdir()
    shutil.copy(first, root / "root")
    for kind, text in rig.TABLES.items():
        (root / "trial" / f"{kind}.csv").write_text(text, "utf-8")
    for name, text in (("garam_student_number.py", DETECTOR), ("rule", RULE), ("ask.py", ASKED)):
        (root / "trial" / name).write_text(text, "utf-8")
    said = booted(
        root,
        f"""
tar -xf /root/{first.name} -C /root; /root/{first.stem}/install.sh --no-compile --fingerprint {bundle.fingerprint(keys)} || exit 1
for t in staff cases; do $DLP register import $t /trial/$t.csv; done
there=$(echo /opt/foi-dlp/current/lib/python3*/site-packages); cp /trial/garam_student_number.py $there
mkdir $there/garam-1.0.dist-info; printf 'Metadata-Version: 2.1\\nName: garam\\nVersion: 1.0\\n' > $there/garam-1.0.dist-info/METADATA
printf '[dlp.detectors]\\ngaram_student_number = garam_student_number\\n' > $there/garam-1.0.dist-info/entry_points.txt; chmod -R go+rX $there/garam*
sed -i -e '/^http:/,/^[a-z]/s/enabled: false/enabled: true/' -e 's/^  extra: \\[\\]/  extra: [garam_student_number]/' {SITE}/dlp.yaml
sed -i '/^rules:/r /trial/rule' {SITE}/policy.yaml
$DLP caller add unit --channel email > /trial/secret 2> /dev/null
ask() {{ /opt/foi-dlp/current/bin/python -I /trial/ask.py "$@"; }}
pids() {{ for one in /proc/[0-9]*; do tr '\\0' ' ' < $one/cmdline 2> /dev/null | grep -q 'dlp.apart_worker' && echo ${{one#/proc/}}; done; }}
echo == started; systemctl start foi-dlp; echo status $?; ready
echo == found; ask '학번은 GR-1902-00457 입니다.'; for one in $(pids); do grep -E '^(Uid|NoNewPrivs|Seccomp|CapEff):' /proc/$one/status; done
echo == hung; ask '학번은 GR-1902-00457 고장'
echo == after; ask '학번은 GR-1902-00457 입니다.'; echo state $(shown ActiveState) restarts $(shown NRestarts)
echo == stopped; systemctl stop foi-dlp; echo state $(shown ActiveState) $(shown Result) $(shown ExecMainStatus); echo left $(pids)
echo == end; journalctl --unit foi-dlp --output cat --no-pager | tail -n 20
""",
    )
    parts = {name: text for name, _, text in (part.partition("\n") for part in said.split("== ")[1:])}
    assert "end" in parts, said[-4000:]
    for part, marks in {
        "started": ("status 0", "ready 200"),
        "found": ("answered mask 학번은 **-****-***** 입니다. []", "CapEff:\t0000000000000000", "NoNewPrivs:\t1", "Seccomp:\t2"),
        "hung": ('"detector"',),
        "after": ("answered mask 학번은 **-****-***** 입니다. []", "state active restarts 0"),
        "stopped": ("state inactive success 0", "left\n"),
    }.items():
        assert all(mark in parts[part] for mark in marks), (part, parts)
    assert "Uid:\t0" not in parts["found"]
