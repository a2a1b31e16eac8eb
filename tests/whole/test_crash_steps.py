"""kill -9 before every step of hold, release and refuse: at most once, never lost, the journal whole, what is unfinished listed."""

from __future__ import annotations

import smtplib
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import crash_rig as crash
import pytest
import whole_rig as rig

from dlp import message as contract
from dlp.app.site import Site
from dlp.model import Outcome

RAW = rig.mail(crash.SIGHTED, crash.POLICE).replace(b"\n", b"\r\n")


@pytest.fixture(scope="module")
def hop() -> Iterator[crash.Hop]:
    one = crash.Hop()
    yield one
    one.close()


@pytest.fixture(scope="module")
def hook() -> Iterator[crash.Hook]:
    one = crash.Hook()
    yield one
    one.close()


@pytest.fixture(scope="module")
def outward(site: Path, hop: crash.Hop, hook: crash.Hook) -> Path:
    """The site with its ways out."""
    rig.edit(site, "dlp.yaml", "next_hop: 127.0.0.1:10026", f"next_hop: 127.0.0.1:{hop.port}\n  notify: [garam.example]")
    assert rig.here(site, "caller", "add", "messenger", "--webhook", hook.url).returncode == 0
    return site


@pytest.fixture(scope="module")
def crasher(outward: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[crash.Crasher]:
    folder = tmp_path_factory.mktemp("crasher")
    with crash.Crasher(folder / "log") as one:
        one.warm(rig.copy_site(outward, folder / "site"))
        yield one


def hold(site: Path, connector: str) -> str:
    """A message that waits in the quarantine, as the connector would have put it there."""
    message = contract.parse(rig.message(crash.SIGHTED, crash.POLICE, ident="h-1"))
    meta: dict[str, Any] = {"caller": "messenger", "id": "h-1"}
    if connector == "smtp":
        meta = {"sender": rig.HANDLER, "recipients": [crash.POLICE], "eight_bit": True, "utf8": False, "notify": rig.HANDLER}
    with Site.open(site) as opened:
        ticket = opened.record(opened.decide(message), raw=RAW, connector=connector, meta=meta).ticket_id
        opened.recording.done(ticket, Outcome("held"))
    return ticket


class Arrivals:
    """What came out at the other end since `begin`: the held message itself (a mail, or the word that it may go), and words of refusal."""

    def __init__(self, hop: crash.Hop, hook: crash.Hook, connector: str) -> None:
        self._hop, self._hook, self._connector = hop, hook, connector
        self.begin()

    def begin(self) -> None:
        self._mails, self._events = self._hop.settled(), len(self._hook.events)

    def originals(self) -> int:
        self._hop.settled()
        if self._connector == "http":
            return sum(event == "released" for event, _ in self._hook.events[self._events :])
        return sum(b"Auto-Submitted" not in mail for mail in self._hop.mails[self._mails :])

    def refusals(self) -> int:
        self._hop.settled()
        if self._connector == "http":
            told = self._hook.events[self._events :]
            assert len(set(told)) <= 1, "a caller can know a word that is said twice by its Idempotency-Key"
            return sum(event == "refused" for event, _ in told)
        return sum(b"Auto-Submitted" in mail for mail in self._hop.mails[self._mails :])


def deaths(crasher: crash.Crasher, base: Path, *words: str) -> Iterator[tuple[Path, str]]:
    """The command on fresh copies of the site, killed before its first step, its second, and so on until it lives. Yields the copy and the
    step it died before, with its number."""
    number = 0
    while True:
        number += 1
        site = rig.copy_site(base, base.parent / f"step-{number}")
        done = crasher.command(site, *words, kill_at=number)
        if done["code"] != -9:
            assert done["code"] == 0, done["err"]
            assert number > 20, "the steps are counted"
            return
        yield site, f"step {number}: {done['last']}"


@pytest.mark.parametrize("connector", ["smtp", "http"])
def test_release(crasher: crash.Crasher, outward: Path, hop: crash.Hop, hook: crash.Hook, connector: str, tmp_path: Path) -> None:
    base = rig.copy_site(outward, tmp_path / "base")
    incident = hold(base, connector)
    words = ("held", "release", incident, "--as", "GR04", "--reason", "근거 확인")
    seen, ends = Arrivals(hop, hook, connector), set()
    for site, step in deaths(crasher, base, *words):
        assert crash.whole(site), step
        asked = incident in crash.unfinished(site)
        crasher.turn(site)
        sent, state, listed = seen.originals(), crash.state(site, incident), {row["id"]: row for row in crash.held(site)}
        assert sent <= 1, step
        if state == "released":
            assert (sent, listed) == (1, {}), step
        elif state == "held":
            assert (sent, incident in listed, asked) == (0, True, False), step
        else:  # nobody knows whether it went out: a person must say so, and it is not to be overlooked
            assert (state, listed[incident]["uncertain"], asked) == ("releasing", True, True), step
            assert incident in crash.unfinished(site), step
        if (state, sent, asked) not in ends:  # once for each end: it can be brought to its end
            ends.add((state, sent, asked))
            brought_to_release(crasher, site, state, *words)
            assert seen.originals() == (sent or 1) + (state == "releasing" and sent), step
            assert crash.state(site, incident) == "released", step
            assert crash.whole(site), step
            assert crash.unfinished(site) == "", step
        seen.begin()
    assert ends == {
        ("held", 0, False),  # killed before it was asked for
        ("released", 1, True),  # asked for, and taken up by the next process
        ("releasing", 0, True),
        ("releasing", 1, True),
        ("released", 1, False),
    }, "every kind of end was met"


def brought_to_release(crasher: crash.Crasher, site: Path, state: str, *words: str) -> None:
    again = crasher.command(site, *words)
    if state == "releasing":
        assert "--again" in again["err"]
        again = crasher.command(site, *words, "--again")
    assert (again["code"] == 0) == (state != "released"), "what was released is not released again"


@pytest.mark.parametrize("connector", ["smtp", "http"])
def test_refuse(crasher: crash.Crasher, outward: Path, hop: crash.Hop, hook: crash.Hook, connector: str, tmp_path: Path) -> None:
    """Refused for good once it is journalled; whoever waits for the word gets it, once or (killed while telling) twice."""
    base = rig.copy_site(outward, tmp_path / "base")
    incident = hold(base, connector)
    words = ("held", "refuse", incident, "--as", "GR04", "--reason", "근거 없음")
    seen, ends = Arrivals(hop, hook, connector), set()
    for site, step in deaths(crasher, base, *words):
        assert crash.whole(site), step
        untold, told_before = incident in crash.unfinished(site), seen.refusals()
        crasher.turn(site)
        state, told = crash.state(site, incident), seen.refusals()
        assert (state, told, untold) in (("held", 0, False), ("refused", told_before + untold, untold)), step
        if (state, told_before, untold) not in ends:  # once for each end: it can be brought to its end
            ends.add((state, told_before, untold))
            assert (crasher.command(site, *words)["code"] == 0) == (state == "held"), step
            assert crasher.command(site, *words[:1], "release", *words[2:])["code"] != 0, "refused is refused"
            assert (crash.unfinished(site), crash.held(site), crash.whole(site)) == ("", [], True), step
        assert seen.originals() == 0, step
        seen.begin()
    assert ends == {("held", 0, False), ("refused", 0, True), ("refused", 1, True), ("refused", 1, False)}


def test_hold(crasher: crash.Crasher, outward: Path, hop: crash.Hop, tmp_path: Path) -> None:
    """Whoever sends a mail and gets no answer sends it again, as every mail server does: then it is held once, and nothing went out."""
    before, number, answers, steps = hop.settled(), 0, set(), []
    while True:
        number += 1
        site, port = rig.copy_site(outward, tmp_path / f"step-{number}"), rig.free_port()
        flags = ["--smtp", f"127.0.0.1:{port}", "--next-hop", f"127.0.0.1:{hop.port}"]
        question = {"words": ["--site", str(site), "serve", *flags], "kill_at": number, "from": "mail"}
        done, code = crasher.meanwhile(question, lambda _, port=port: sent(port))
        assert crash.whole(site), done["last"]
        listed = crash.held(site)
        if code == 250:
            assert len(listed) == 1, done["last"]
        answers.add((code, len(listed)))
        steps.append(done["last"])
        if code != 250:
            assert len(listed) <= 1
            for row in listed:
                assert row["finished"] or row["id"] in crash.unfinished(site), done["last"]
            _, code = crasher.meanwhile({**question, "kill_at": 0}, lambda _, port=port: sent(port))
            assert code == 250, done["last"]
            assert len(crash.held(site)) == 1, done["last"]
        if steps[-2:] == ["answer, done"] * 2:
            break
    assert answers == {(0, 0), (0, 1), (250, 1)}
    assert not any(b"Auto-Submitted" not in mail for mail in hop.mails[before:])


def sent(port: int) -> int:
    """The answer to the mail; 0 where the server died under it."""
    rig.until(lambda: listening(port), what="an open port")
    try:
        with smtplib.SMTP("127.0.0.1", port, timeout=20) as client:
            client.ehlo()
            client.mail(rig.HANDLER)
            client.rcpt(crash.POLICE)
            return client.data(RAW)[0]
    except (smtplib.SMTPException, OSError):
        return 0


def listening(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
    except OSError:
        return False
    return True
