"""kill -9 before every step of what needs two persons and of what destroys: whole or not at all, and going on brings it to its end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import crash_rig as crash
import pytest
import whole_rig as rig

from dlp import callers, keys
from dlp.app.remembering import Remembering
from dlp.app.texts import approved, digest, texts_of
from dlp.linkage.memory import Entry
from dlp.operators import login, token
from dlp.ports import ConfigError
from dlp.store import open_store

RULE = "partner-without-basis"


@dataclass(frozen=True)
class Town:
    """A staffed site with one held message; RV01 reviews, CP01 is the privacy officer, who runs the tests is the administrator."""

    site: Path
    held: str
    tokens: dict[str, str]

    def run(self, site: Path, *words: str, by: str = "", out: bool = True) -> str:
        """What the command printed; it must succeed."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("DLP_TOKEN", self.tokens.get(by, ""))
            patch.setenv("DLP_REASON", "시험")
            done = rig.here(site, *words)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def env(self, by: str) -> dict[str, str]:
        return {"DLP_TOKEN": self.tokens.get(by, ""), "DLP_REASON": "시험"}


@pytest.fixture(scope="module")
def town(site: Path) -> Town:
    (held,) = crash.hold(site, "smtp", "h-1")
    made = Town(site, held, {})
    made.run(site, "operator", "add", "AD01", "--role", "administrator", "--login", login())
    for name, role in (("RV01", "reviewer"), ("CP01", "privacy_officer")):
        made.run(site, "operator", "add", name, "--role", role)
        made.tokens[name] = token(keys.load(site / "keys").journal, name, 0, datetime.now(UTC) + timedelta(hours=1))
    return made


@pytest.fixture(scope="module")
def crasher(town: Town, tmp_path_factory: pytest.TempPathFactory) -> Iterator[crash.Crasher]:
    folder = tmp_path_factory.mktemp("crasher")
    with crash.Crasher(folder / "log") as one:
        one.warm(rig.copy_site(town.site, folder / "site"))
        yield one


@pytest.fixture
def base(town: Town, tmp_path: Path) -> Path:
    return rig.copy_site(town.site, tmp_path / "base")


def history(town: Town, site: Path, incident: str) -> list[str]:
    shown = json.loads(town.run(site, "incidents", "show", incident, "--format", "json", by="CP01"))
    return [entry["kind"] for entry in shown["history"]]


def proposals(town: Town, site: Path) -> dict[str, str]:
    return {row["id"]: row["state"] for row in json.loads(town.run(site, "proposal", "list", "--format", "json", by="CP01"))}


def test_unseal(town: Town, crasher: crash.Crasher, base: Path) -> None:
    """Asked once, approved once, opened once; no content leaves before the journal says so, and the message stays held throughout."""
    ask = ("held", "unseal", town.held, "--reason", "결재 문서와 대조")
    for site, step in crasher.deaths(base, *ask, env=town.env("RV01")):
        assert crash.whole(site), step
        assert len(proposals(town, site)) <= 1, step
    asked = town.run(base, *ask, by="RV01")
    seen = set()
    for site, step in crasher.deaths(base, "proposal", "approve", asked, env=town.env("CP01")):
        assert crash.whole(site), step
        state = proposals(town, site)[asked]
        again = crasher.command(site, "proposal", "approve", asked, env=town.env("CP01"))
        assert (state, again["code"] == 0) in (("open", True), ("approved", False)), step
        seen.add(state)
    assert seen == {"open", "approved"}
    town.run(base, "proposal", "approve", asked, by="CP01")
    ends = set()
    for site, step in crasher.deaths(base, "held", "open", town.held, "--out", "{site}/../content", env=town.env("RV01")):
        assert crash.whole(site), step
        out = site.parent / "content"
        content = out.read_bytes() if out.exists() else b""
        journalled = "unsealed" in history(town, site, town.held)
        assert content in (b"", crash.raw("h-1")), step
        assert journalled or not content, "nothing leaves that is not journalled"
        again = crasher.command(site, "held", "open", town.held, "--out", f"{out}-again", env=town.env("RV01"))
        assert (again["code"] == 0) == (not journalled), step
        assert history(town, site, town.held).count("unsealed") == 1, step
        assert town.held in town.run(site, "held", "list", "--format", "jsonl", by="CP01"), step
        ends.add((journalled, bool(content)))
    assert ends == {(False, False), (True, False), (True, True)}


def test_a_policy_is_the_old_one_or_the_new_one(town: Town, crasher: crash.Crasher, base: Path) -> None:
    """In force is what was approved last, whichever of its files are written; no site is left without a policy, or with a third one."""
    before, ring = digest(texts_of(base)), keys.load(base / "keys")
    asked = town.run(base, "policy", "mode", RULE, "shadow", "--reason", "시험", by="RV01")
    after = digest(texts_of(base / "proposals" / asked))
    seen = set()
    for site, step in crasher.deaths(base, "proposal", "approve", asked, env=town.env("CP01")):
        assert crash.whole(site), step
        found, state = digest(approved(site, ring)[1]), proposals(town, site)[asked]
        assert (state, found) in (("open", before), ("approved", after)), step
        seen.add(found)
        done = not (site / "proposals" / asked).exists()
        again = crasher.command(site, "proposal", "approve", asked, env=town.env("CP01"))
        assert (again["code"] == 0) == (not done), (step, again["err"])
        assert digest(approved(site, ring)[1]) == after, step
        assert digest(texts_of(site)) == after, step
        assert proposals(town, site)[asked] == "approved", step
    assert seen == {before, after}


def test_another_sealing_key(town: Town, crasher: crash.Crasher, base: Path) -> None:
    """The old key or the new one opens all there is, or the site waits for the rotation to be gone on with; nothing is ever lost."""
    asked = town.run(base, "keys", "rotate", "--reason", "담당자 교체", by="")
    town.run(base, "proposal", "approve", asked, by="CP01")
    words, env, ring = ("keys", "rotate", "--apply", asked), town.env(""), keys.load(base / "keys")
    old = ring.seal
    entry = Entry(datetime.now(UTC), "m", {rig.CASE: frozenset({"name"})}, (), True, ())
    Remembering(base / "memory", old).remember(["k"], entry)
    assert rig.here(base, "caller", "add", "messenger").returncode == 0
    files, seen = names(base), set()
    for site, step in crasher.deaths(base, *words, env=env):
        state = key_of(site, old)
        if state != "between":
            assert crash.whole(site), step
        else:
            (found,) = map(json.loads, rig.here(site, "doctor", "--only", "keys", "--format", "jsonl").stdout.splitlines())
            assert (found["check"], found["state"]) == ("keys", "bad"), step
            assert "키 교체가 시작되고 끝나지 않았습니다" in found["text"], step
        seen.add(state)
        again = crasher.command(site, *words, env=env)
        assert (again["code"] == 0) == (state != "new"), again["err"]
        ring = keys.load(site / "keys")
        assert ring.seal != old, step
        assert names(site) == files, f"{step}: nothing half-written is left, and no copy of a key"
        assert len(Remembering(site / "memory", ring.seal)) == len(callers.listed(site, ring.seal)) == 1, step
        store = open_store(site, ring)
        now = datetime.now(UTC)
        store.request_release(town.held, operator="RV01", reason="", now=now)
        claim = store.claim_release(town.held, worker="w", lease_s=60, now=now + timedelta(seconds=1))
        assert claim is not None
        assert claim.raw == crash.raw("h-1"), step
        store.close()
        town.run(site, "register", "show", by="")
        assert crash.whole(site), step
    assert seen == {"old", "between", "new"}


def key_of(site: Path, old: bytes) -> str:
    try:
        return "old" if keys.load(site / "keys").seal == old else "new"
    except ConfigError:
        return "between"


def names(site: Path) -> set[str]:
    """The files of a site but for those that SQLite makes and takes away."""
    found = {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()}
    return {name for name in found if not name.endswith(("-wal", "-shm")) and name != ".serving"}
