"""`dlp doctor` beside a running program: one that died or stands still is told, whether settings or flags switched its entrances on."""

from __future__ import annotations

import os
import signal
from datetime import UTC, datetime
from pathlib import Path

import whole_rig as rig

from dlp.office import doctor


def states(site: Path, *only: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for sign in doctor.examine(site, datetime.now(UTC), only=only):
        found.setdefault(sign.check, set()).add(sign.state)
    return found


def test_one_that_was_killed_is_told_for_entrances_of_flags_too(own_site: Path, sink: rig.Sink) -> None:
    """The milter of a flag answered 451 to everything, and the doctor found nothing wrong."""
    looks = ("http", "smtp", "process")
    with rig.Serve(own_site, hop=sink.port, http=True) as server:
        assert not [name for name, found in states(own_site, *looks).items() if "bad" in found]
        assert any("응답합니다" in sign.text for sign in doctor.examine(own_site, datetime.now(UTC), only=("http",)))
        server.process.kill()
        server.process.wait()
        assert states(own_site, *looks) == {name: {"bad"} for name in looks}
    done = rig.here(own_site, "doctor", "--only", "process")
    assert (done.returncode, "smtp" in done.stdout) == (2, True)
    with rig.Serve(own_site, hop=sink.port, http=True) as server:
        assert "bad" not in states(own_site, "http")["http"]
        assert server.stop() == 0
    assert states(own_site, *looks) == {name: {"ok"} for name in looks}, "one that ended did not die"


def test_one_that_stands_still_is_told(own_site: Path, sink: rig.Sink) -> None:
    """The kernel accepts connections for it all the same."""
    mark = own_site / ".serving"
    with rig.Serve(own_site, hop=sink.port, http=True) as server:
        server.process.send_signal(signal.SIGSTOP)
        try:
            os.utime(mark, (0, 0))
            assert states(own_site, "http", "process") == {"http": {"bad"}, "process": {"bad"}}
        finally:
            server.process.send_signal(signal.SIGCONT)
        rig.until(lambda: mark.stat().st_mtime > 0, what="a sign of life")
        assert "bad" not in states(own_site, "process")["process"]
        assert server.stop() == 0


def test_a_look_that_has_nothing_to_look_at_says_so(own_site: Path) -> None:
    for name in ("milter", "postfix", "entrances", "sms"):
        (sign,) = doctor.examine(own_site, datetime.now(UTC), only=(name,))
        assert (sign.check, sign.state) == (name, "ok")
        assert "볼 것이 없습니다" in sign.text
