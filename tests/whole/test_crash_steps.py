"""kill -9 before every step of hold, release and refuse: at most once, never lost, the journal whole, what is unfinished listed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import crash_rig as crash
import pytest
import whole_rig as rig


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


BEGINS = {"smtp": "", "http": "webhook"}
"""The store takes the same steps for both: for the second way out, those that follow its first word."""


@pytest.mark.parametrize("connector", ["smtp", "http"])
def test_release(crasher: crash.Crasher, outward: Path, hop: crash.Hop, hook: crash.Hook, connector: str, tmp_path: Path) -> None:
    base = rig.copy_site(outward, tmp_path / "base")
    incident = crash.hold(base, connector, "h-1")[0]
    words = ("held", "release", incident, "--as", "GR04", "--reason", "근거 확인")
    seen, ends, sealed = Arrivals(hop, hook, connector), set(), crash.sealed(base, incident)
    for site, step in crasher.deaths(base, *words, before=seen.begin, **{"from": BEGINS[connector]}):
        assert crash.whole(site), step
        asked = incident in crash.unfinished(site)
        crasher.turn(site)
        sent, state, listed = seen.originals(), crash.states(site)[incident], {row["id"]: row for row in crash.held(site)}
        assert sent <= 1, step
        if state == "released":
            assert (sent, listed) == (1, {}), step
            assert rig.places(site, sealed) == [], "what went out is erased in every file"
        elif state == "held":
            assert (sent, incident in listed, asked) == (0, True, False), step
        else:  # nobody knows whether it went out: a person must say so, and it is not to be overlooked
            assert (state, listed[incident]["uncertain"], asked) == ("releasing", True, True), step
            assert incident in crash.unfinished(site), step
        if (state, sent, asked) not in ends:  # once for each end: it can be brought to its end
            ends.add((state, sent, asked))
            brought_to_release(crasher, site, state, *words)
            assert seen.originals() == (sent or 1) + (state == "releasing" and sent), step
            assert crash.states(site)[incident] == "released", step
            assert crash.whole(site), step
            assert crash.unfinished(site) == "", step
    early = {("held", 0, False), ("released", 1, True)}  # not asked for yet; asked for, and taken up by the next process
    late = {("releasing", 0, True), ("releasing", 1, True), ("released", 1, False)}
    assert ends == (late if BEGINS[connector] else early | late), "every kind of end was met"


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
    incident = crash.hold(base, connector, "h-1")[0]
    words = ("held", "refuse", incident, "--as", "GR04", "--reason", "근거 없음")
    seen, ends, sealed = Arrivals(hop, hook, connector), set(), crash.sealed(base, incident)
    for site, step in crasher.deaths(base, *words, before=seen.begin, **{"from": BEGINS[connector]}):
        assert crash.whole(site), step
        untold, told_before = incident in crash.unfinished(site), seen.refusals()
        crasher.turn(site)
        state, told = crash.states(site)[incident], seen.refusals()
        assert (state, told, untold) in (("held", 0, False), ("refused", told_before + untold, untold)), step
        if (state, told_before, untold) not in ends:  # once for each end: it can be brought to its end
            ends.add((state, told_before, untold))
            assert (crasher.command(site, *words)["code"] == 0) == (state == "held"), step
            assert crasher.command(site, *words[:1], "release", *words[2:])["code"] != 0, "refused is refused"
            assert (crash.unfinished(site), crash.held(site), crash.whole(site)) == ("", [], True), step
            assert rig.places(site, sealed) == [], step
        assert seen.originals() == 0, step
    early, late = {("held", 0, False)}, {("refused", 0, True), ("refused", 1, True), ("refused", 1, False)}
    assert ends == (late if BEGINS[connector] else early | late), "every kind of end was met"


def test_release_from_a_folder(crasher: crash.Crasher, outward: Path, tmp_path: Path) -> None:
    """The file is held or sent and never both; here saying it again does it once, since a folder can be looked into."""
    base = rig.copy_site(outward, tmp_path / "base")
    (incident,) = crash.hold(base, "folder", "h-1")
    for place in ("out", "sent", "held", "blocked", "failed", ".work"):
        (base / "outbox" / place).mkdir(parents=True)
    (base / "outbox" / "held" / "h-1").write_bytes(b"altered meanwhile")
    (base / "outbox" / "held" / "h-1.dlp.json").write_text(json.dumps({"action": "hold", "incident_id": incident}), "utf-8")
    words, ends, seen = ("held", "release", incident, "--as", "GR04", "--reason", "근거 확인"), set(), set()
    for site, step in crasher.deaths(base, *words, **{"from": "open .lock"}):
        crasher.turn(site)
        state, sent = crash.states(site)[incident], (site / "outbox" / "sent" / "h-1").exists()
        assert sent + (site / "outbox" / "held" / "h-1").exists() == 1, step
        assert state == "releasing" or sent, step
        ends.add((state, sent))
        files = frozenset(str(path.relative_to(site)) for path in (site / "outbox").rglob("h-1*"))
        if (state, files) in seen:
            continue
        seen.add((state, files))
        again = crasher.command(site, *words, "--again")
        assert crash.states(site)[incident] == "released", (step, again["err"])
        assert (site / "outbox" / "sent" / "h-1").read_bytes() == crash.raw("h-1"), step
        assert [path.name for path in (site / "outbox").rglob("h-1*")].count("h-1") == 1, step
        assert crash.whole(site), step
    assert ends == {("releasing", False), ("releasing", True), ("released", True)}


def test_hold(crasher: crash.Crasher, outward: Path, hop: crash.Hop, tmp_path: Path) -> None:
    """Whoever sends a mail and gets no answer sends it again, as every mail server does: then it is held once, and nothing went out."""
    seen, answers, ends = Arrivals(hop, crash.Hook(), "smtp"), set(), []

    def killed(number: int) -> tuple[Path, int, list[str]]:
        site = rig.copy_site(outward, tmp_path / f"step-{number}")
        with crasher.serving(site, hop, kill_at=number, **{"from": "mail"}) as (_, port):
            code = crash.sent(port, "h-1")
        return site, code, crasher.ended["labels"]

    *_, labels = killed(0)
    last = labels.index("answer, done") + 1  # what comes after the answer is another mail's
    for number in (*crash.different(labels[:last]), last + 1):
        site, code, steps = killed(number)
        assert crash.whole(site), steps
        listed = crash.held(site)
        assert len(listed) <= 1, steps
        answers.add((code, len(listed)))
        for row in listed:
            assert row["finished"] or row["id"] in crash.unfinished(site), steps
        end = code, [row["finished"] for row in listed]
        if code != 250 and end not in ends:  # once for each end: sent again, it is held once
            ends.append(end)
            with crasher.serving(site, hop) as (_, port):
                assert crash.sent(port, "h-1") == 250, steps
            assert len(crash.held(site)) == 1, steps
    assert answers == {(0, 0), (0, 1), (250, 1)}
    assert sorted(ends) == [(0, []), (0, [False]), (0, [True])], "every kind of end was met"
    assert seen.originals() == 0
