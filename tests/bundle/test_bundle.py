"""From the bundle to `ready` without a network, up a version and back, on a machine of its own (`bundle_rig.Machine`)."""

from __future__ import annotations

import subprocess
from pathlib import Path

import bundle
import bundle_rig as rig
import pytest
from bundle_rig import DECIDES, DLP, READS, READY, SERVED, SITE, UPGRADE

Up = tuple[rig.Machine, str, list[str]]


@pytest.fixture(scope="module")
def upgraded(ground: rig.Machine, later: Path, tmp_path_factory: pytest.TempPathFactory) -> Up:
    """A copy of the machine, taken up while the service ran; what was said, and the journal before."""
    machine = ground.copy(tmp_path_factory.mktemp("upgraded"))
    machine.put(later, f"/root/{later.name}")
    before = machine.journal()
    said = machine.ok(
        f"{SERVED}; systemctl start foi-dlp; {READY}; : > /var/log/foi-dlp/serve; {UPGRADE} --no-compile /root/{later.name}; {READY};"
        f"dlp --version; {DECIDES}"
    )
    return machine, said, before


def test_from_the_bundle_to_ready_without_a_network(installed: rig.Machine) -> None:
    said = installed.ok(
        f"{SERVED}; ! getent hosts pypi.org; ! getent hosts deb.debian.org;"
        f"stat -c '%U %a' /var/lib/foi-dlp {SITE} {SITE}/keys /opt/foi-dlp/current/bin/dlp /var/backups/foi-dlp /etc/foi-dlp/environment;"
        f"{DLP} doctor --only keys --only ownership --only journal > /dev/null; {READS}; systemctl start foi-dlp; {READY};"
        "/opt/foi-dlp/current/bin/python -I -c \"import urllib.request as u; print(u.urlopen('http://127.0.0.1:8480/healthz').read())\";"
        "grep ^Uid /proc/$(cat /run/foi-dlp.pid)/status; systemctl stop foi-dlp"
    )
    assert "dlp 700\ndlp 700\ndlp 700\nroot 755\ndlp 700\nroot 644\n" in said
    assert '"block"' in said
    assert "ready\n" in said
    assert '"status": "ok"' in said
    assert "Uid:\t0" not in said


def test_installed_again_it_changes_nothing(installed: rig.Machine, first: Path, keys: Path) -> None:
    look = "cd /; find /opt/foi-dlp /etc/foi-dlp /var/lib/foi-dlp /usr/local/bin -printf '%p %T@ %s %u %m\\n' | grep -v '\\.lock\\|/foi-dlp [0-9]\\|__pycache__' | sort"
    folder = f"/root/{first.stem}"
    before = installed.ok(look)
    installed.ok(f"umask 077; {folder}/install.sh --fingerprint {bundle.fingerprint(keys)}")
    changed = set(installed.ok(look).splitlines()) ^ set(before.splitlines())
    assert all("/current " in line for line in changed), sorted(changed)


def test_an_upgrade_keeps_the_site_and_goes_back(upgraded: Up) -> None:
    machine, said, before = upgraded
    assert f"{rig.LATER} is in use (was {rig.VERSION})" in said
    assert f"version {rig.LATER}" in said
    assert '"block"' in said
    after = machine.journal()
    assert int(after[0]) == int(before[0]) + 1
    assert after[1 : len(before)] == before[1:]
    assert sum(line.startswith("upgraded ") for line in after) == 1
    # the version before does not understand the site as it is, and says so; nothing is lost by asking
    refused = machine.run(f"{SERVED}; {UPGRADE} --back")
    assert refused.returncode == 1, refused.stdout
    assert "--to-backup" in refused.stderr
    assert machine.journal() == after
    # the newer one goes on by the same command
    again = machine.ok(f"{SERVED}; {UPGRADE} /root/foi-dlp-{rig.LATER}.tar; readlink /opt/foi-dlp/current")
    assert again.splitlines()[-1] == rig.LATER
    back = machine.ok(
        f"{SERVED}; {UPGRADE} --back --to-backup; readlink /opt/foi-dlp/current; {DECIDES}; {DLP} journal verify; ls -d {SITE}.after-*"
    )
    assert f"back at {rig.VERSION}" in back
    assert '"block"' in back
    found = machine.journal()
    assert found[: len(before)] == before
    assert any(line.startswith("restored ") for line in found)


def test_older_versions_and_the_same(installed: rig.Machine, first: Path) -> None:
    done = installed.run(f"{UPGRADE} /root/{first.name}")
    assert (done.returncode, "installed already" in done.stdout) == (0, True), done.stderr
    older = installed.run(
        f"ln -sfn 9.9.9 /opt/foi-dlp/current; sh /root/{first.stem}/upgrade.sh; ln -sfn {rig.VERSION} /opt/foi-dlp/current"
    )
    assert "is older than 9.9.9" in older.stderr
    done = installed.run(f"{UPGRADE} --back")
    assert "no version before" in done.stderr


def test_while_a_program_serves_that_no_manager_knows(ground: rig.Machine, later: Path, tmp_path: Path) -> None:
    machine = ground.copy(tmp_path / "m")
    machine.put(later, f"/root/{later.name}")
    before = machine.journal()
    done = machine.run(
        f"({DLP} serve > /tmp/out 2>&1 &); for i in $(seq 240); do grep -q '^ready' /tmp/out && break; sleep 0.5; done; {UPGRADE} --no-compile /root/{later.name}"
    )
    assert done.returncode == 1
    assert "stop it" in done.stderr
    assert machine.journal()[: len(before)] == before
    assert machine.journal()[0] == before[0]


def test_two_at_once(installed: rig.Machine, first: Path) -> None:
    done = installed.run(f"exec 8> /opt/foi-dlp/.lock; flock 8; {UPGRADE} /root/{first.name}")
    assert "another installation or upgrade is running" in done.stderr


def test_a_full_disk_leaves_the_version_that_is_there(ground: rig.Machine, later: Path, tmp_path: Path) -> None:
    machine = ground.copy(tmp_path / "m")
    machine.put(later, f"/root/{later.name}")
    done = machine.run(
        "cp -a /opt/foi-dlp /root/kept; mount -t tmpfs -o size=900m,mode=755 tmpfs /opt/foi-dlp && cp -a /root/kept/. /opt/foi-dlp/"
        f"&& dd if=/dev/zero of=/opt/foi-dlp/fill bs=1M count=9999 2> /dev/null; truncate -s -120M /opt/foi-dlp/fill;"
        f"{UPGRADE} --no-compile /root/{later.name}; echo status $?; readlink /opt/foi-dlp/current; {DECIDES}"
    )
    assert "status 1" in done.stdout, done.stdout + done.stderr
    assert f"\n{rig.VERSION}\n" in done.stdout
    assert '"block"' in done.stdout


SHIM = """#!/bin/sh
# counts the commands of a script and ends it before one of them, as a power failure would
n=$(($(cat /tmp/count 2> /dev/null || echo 0) + 1))
echo $n > /tmp/count
said="${0##*/} $*"
if @WHEN@; then
    echo "$n $said" > /tmp/killed
    kill -9 "-$(ps -o pgid= -p $PPID | tr -d ' ')"
    sleep 60
fi
PATH=${PATH#/shims:}
exec "${0##*/}" "$@"
"""
COMMANDS = "mkdir mv ln cp rm sync tar sha256sum gpgv runuser find systemctl mktemp chmod flock realpath"


def killing(machine: rig.Machine, when: str) -> None:
    for name in COMMANDS.split():
        path = machine.upper / "shims" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(SHIM.replace("@WHEN@", when), "utf-8")
        path.chmod(0o755)


@pytest.mark.skipif(not rig.LONG, reason="make check-bundle")
def test_killed_before_any_command_the_same_one_goes_on(
    ground: rig.Machine, installed: rig.Machine, upgraded: Up, later: Path, tmp_path: Path
) -> None:
    """What is in use then is a whole version whose program can use the site, or says what to do; the same command again comes to the end;
    nothing that was recorded is gone."""
    base = ground.copy(tmp_path / "base")
    base.put(later, f"/root/{later.name}")
    for place in (
        f"opt/foi-dlp/{rig.LATER}",
        rig.BYTECODE[1:],
    ):  # installed beside already: what dies there is the full disk's test
        subprocess.run(["cp", "-aT", upgraded[0].upper / place, base.upper / place], check=True)
    before = upgraded[2]
    command = f"{UPGRADE} --no-compile /root/{later.name}"
    ends = set()
    for number in range(1, 200):
        machine = base.copy(tmp_path / "killed")
        killing(machine, f"[ $n = {number} ]")
        machine.run(f"{SERVED}; systemctl start foi-dlp; {READY}; PATH=/shims:$PATH setsid sh {command}")
        there = machine.upper / "tmp/killed"
        step = there.read_text().strip() if there.exists() else "lived"
        # the machine starts anew: the service that it starts decides, or refuses because the site is the newer one's already
        done = machine.ok(
            f"{SERVED}; readlink /opt/foi-dlp/current; ({DECIDES}; {DLP} doctor --only journal) 2>&1 | grep -o '\"block\"\\|newer version' | head -n 1;"
            f"{command} > /tmp/said || {{ cat /tmp/said /var/log/foi-dlp/serve; exit 1; }}; readlink /opt/foi-dlp/current; {DECIDES}; {DLP} journal verify > /dev/null; ls -A /opt/foi-dlp"
        ).splitlines()
        ends.add(done[0])
        assert done[1] in ('"block"', "newer version"), step
        assert done[2:4] == [rig.LATER, '"block"'], step
        assert not [name for name in done[4:] if name.startswith((".unpacked", ".upgrade", ".sound"))], step
        after = machine.journal()
        assert after[1 : len(before)] == before[1:], step
        assert sum(line.startswith("upgraded ") for line in after) == 1, step
        subprocess.run(["rm", "-rf", str(machine.folder)], check=True)
        if step == "lived":
            break
    assert ends >= {rig.VERSION, rig.LATER}
