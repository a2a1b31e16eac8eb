"""A site, opened: register, policy, detectors, keys, store. `scan` decides; `submit` decides, journals and seals.

What a scan works with is one immutable value (`Tools`) that a reload replaces as a whole: a message is decided by the old state or the
new, never by half of each. A register or policy that cannot be read leaves the old state standing and is reported.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from dlp import keys as site_keys
from dlp import message as contract
from dlp import policy, settings
from dlp.app import base, detection, generations, history, standing, tables
from dlp.app.answer import Answer, Submitted
from dlp.app.bases import Bases
from dlp.app.canaries import Watching
from dlp.app.probing import Probing
from dlp.app.recording import Recording
from dlp.app.shared import Share, Shared
from dlp.app.telling import Telling
from dlp.app.templates import Templates
from dlp.app.texts import NAMES
from dlp.app.ways import ways
from dlp.basis import Basis
from dlp.budget import Budget
from dlp.extract import MESSAGE_SECONDS, Extractor, parts
from dlp.extract.ocr import data_folder
from dlp.linkage import posts
from dlp.linkage.index import Index
from dlp.linkage.lexicons import Lexicons
from dlp.linkage.memory import FIELDS_FOR, Memory
from dlp.log import trouble
from dlp.model import Message
from dlp.pipeline.scan import scan
from dlp.pipeline.tools import Scanned, Tools
from dlp.ports import ConfigError, Kept, StoreError
from dlp.record import content_token
from dlp.settings import Settings
from dlp.weakening import Weak


class Site:
    """Thread-safe. `now` is the clock, for tests and replays; everything else is read from the folder."""

    def __init__(self, folder: Path, config: Settings, keys: site_keys.Keys, shared: Shared | None = None) -> None:
        self.folder, self.settings, self.keys = folder, config, keys
        self._shared = shared
        self.memory = Memory()  # of this process; `dlp serve` puts one in its place that survives a restart
        self.templates = Templates(folder, keys)
        self.readers = 2  # processes that read attachments, started when the first one comes
        self.trouble: dict[str, str] = {}  # what could not be reloaded, by name: the old state is in force
        self.flags: Mapping[str, Mapping[str, Any]] = {}  # of `dlp serve`, which stand before dlp.yaml
        self.weakened: tuple[Weak, ...] = ()  # the settings that lower protection, as `dlp serve` last looked at them
        self.listed_words = settings.Words()  # lexicons.yaml as it is in force
        self.telling = Telling(self)
        self.refused: Mapping[str, str] = {}  # tables whose last import was refused as a whole, as `dlp serve` last looked
        self.let_go: set[str] = set()  # entrances at which the policy let the self-test go
        self.proved: Any = None  # what the last self-test found (`dlp.app.selftest.Found`)
        self._lock = threading.Lock()
        self._reloading = threading.Lock()  # of its own: reading a large register must hold no message up
        self._extractor: Extractor | Share | None = None
        self._recording: Recording | None = None
        self._texts: Mapping[str, str] = {}  # of the policy in force
        self._waiting: datetime | None = None  # when the texts that wait come into force
        self._watching: Watching | None = None
        self._detectors = self._loaded(config)
        self._policy, self._words = self._approved()
        self._tools = self._assemble(self._index())

    @classmethod
    def open(cls, path: str | Path, *, shared: Shared | None = None) -> Self:
        """Load a site folder. ConfigError names the file, the place in it and what to do. `shared`: what several sites of one process have in
        common."""
        folder = Path(path)
        if not folder.is_dir():
            raise ConfigError(str(folder), "", f"no site here: make one with `dlp --site {folder} init`")
        if standing.used(folder):
            generations.begin(folder, site_keys.load(folder / "keys"))
        config = settings.load(folder)
        if config.store.dsn and not (folder / NAMES[0]).exists() and not standing.used(folder):
            generations.join(folder, site_keys.load(folder / "keys"))
            config = settings.load(folder)
        return cls(folder, config, site_keys.load(folder / "keys"), shared)

    # ------------------------------------------------------------ deciding

    def scan(
        self, message: Mapping[str, Any] | Message, *, remember: bool = True, explain: bool = False, now: datetime | None = None
    ) -> Answer:
        """Decide one message (MessageError where it is none). Journals nothing; conversation memory advances as if the decision
        had been carried out, unless `remember` is False. The message's time is `now`, else its `sent_at`, else the clock.
        """
        parsed = message if isinstance(message, Message) else contract.parse(message)
        scanned = self._scan(parsed, now or parsed.sent_at or datetime.now(UTC))
        answer = Answer(scanned.verdict)
        if remember:
            self.advance(scanned)
        return answer

    def submit(
        self, message: Mapping[str, Any] | Message, *, raw: bytes = b"", connector: str = "python", now: datetime | None = None
    ) -> Submitted:
        """Decide and record: journalled as decided, and sealed where held, when this returns. StoreError: nothing may be delivered."""
        parsed = message if isinstance(message, Message) else contract.parse(message)
        return self.record(self.decide(parsed, now=now), raw=raw, connector=connector)

    def decide(
        self,
        message: Message,
        *,
        now: datetime | None = None,
        budget: Budget | None = None,
        attachment_seconds: float = MESSAGE_SECONDS,
        incident: str = "",
        supposed: tuple[Basis, ...] = (),
        since: datetime | None = None,
    ) -> Scanned:
        """The scan alone, for a caller that records it afterwards. `budget` bounds it and can stop it (`dlp.budget.Stopped`);
        `attachment_seconds` bounds the reading of all attachments together. `incident`: it was held as this one, and is to be released.
        `supposed`: grounds that stand in the place of the approved ones, to see what they would carry.
        `since`: an earlier time at which it must be right, too: what a message says of its time opens nothing that has not begun."""
        at = now or message.sent_at or datetime.now(UTC)
        return self._scan(message, at, budget, attachment_seconds, incident, supposed, since)

    def record(
        self,
        scanned: Scanned,
        *,
        raw: bytes,
        connector: str,
        meta: Mapping[str, Any] | None = None,
        keep: Callable[[Submitted], Kept] | None = None,
    ) -> Submitted:
        """Journal a decision (and seal a held message), then let conversation memory advance. What was `given` an answer before leaves nothing."""
        submitted = self.recording.decided(
            scanned.verdict, raw=raw, connector=connector, meta=meta or {}, index=self._tools.index, context=scanned.context,
            skeleton=scanned.contacted.skeleton if scanned.contacted.people else "", keep=keep,
        )  # fmt: skip
        if submitted.given is not None:
            return submitted
        self.advance(scanned)
        self._decoys(scanned, connector)
        self._observe(scanned, connector, str((meta or {}).get("caller", "")))
        return submitted

    def _decoys(self, scanned: Scanned, connector: str) -> None:
        """A message that holds a decoy's data is an incident of its own; the message itself is decided and recorded."""
        try:
            if self._watching is None:
                self._watching = Watching(self.recording.store, self.keys)
            self._watching.seen(
                scanned.verdict,
                connector=connector,
                department=lambda message: self.recording.department(message, self._tools.index),
                now=datetime.now(UTC),
            )
        except StoreError as error:
            trouble("canaries", error)

    def _observe(self, scanned: Scanned, connector: str, caller: str) -> None:
        """Who asks after one person after another is counted; the message itself is decided and recorded."""
        sender = scanned.verdict.message.sender
        address = sender.address.reveal()
        index = self._tools.index
        identity = sender.staff_id or index.party(address).staff_id or address.casefold()
        try:
            self.probing.observe(scanned, index, connector=connector, caller=caller, identity=identity, now=datetime.now(UTC))
        except StoreError as error:
            trouble("probing", error)

    def advance(self, scanned: Scanned, *, delivered: bool = False) -> None:
        """Remember what a delivered message showed; held, blocked and masked ones disclosed nothing until a person releases one
        (`delivered`)."""
        if not delivered and scanned.verdict.decision.action.word not in ("allow", "alert"):
            return
        if scanned.entry is not None:
            self.memory.remember(scanned.keys, scanned.entry)
        if scanned.contacted.people:
            self.templates.note(scanned.contacted, scanned.verdict.message.sent_at or datetime.now(UTC))

    def _scan(
        self,
        message: Message,
        now: datetime,
        budget: Budget | None = None,
        attachment_seconds: float = MESSAGE_SECONDS,
        incident: str = "",
        supposed: tuple[Basis, ...] = (),
        since: datetime | None = None,
    ) -> Scanned:
        """The strictest of what is said of it in each of its `ways`."""
        self._due()
        budget = budget or Budget(clock=time.thread_time_ns)
        extracted, gaps = parts(message, self.extractor, seconds=attachment_seconds, stopped=lambda: budget.stopped)
        tools, bases = self._tools, supposed or self.referred(message, incident)

        def judged(message: Message, now: datetime) -> Scanned:
            decide = partial(
                scan, message, extracted, gaps, tools=tools, memory=self.memory, now=now.astimezone(contract.KST),
                clock=time.perf_counter_ns, budget=budget, bases=bases,
            )  # fmt: skip
            scanned = decide()
            asked = scanned.contacted.skeleton and scanned.verdict.decision.reasons
            if asked and (what := self.templates.what(scanned.contacted, now)):
                return decide(proven=what)
            return scanned

        found = [judged(*way) for way in ways(message, now, since, tools.index, budget)]
        return max(found, key=lambda one: one.verdict.decision.action)

    def referred(self, message: Message, incident: str = "") -> tuple[Basis, ...]:
        """The approved grounds that it refers to. StoreError where that cannot be told."""
        if not incident and message.legal_basis is None and (message.subject is None or "근거" not in message.subject.reveal()):
            return ()
        return self._bases.of(message, incident=incident, content=content_token(message, site_keys.tokens(self.keys.register)))

    # ------------------------------------------------------------ parts that start when they are needed

    @property
    def extractor(self) -> Extractor | Share:
        with self._lock:
            if self._extractor is None and self._shared is not None and self._shared.readers:
                self._extractor = self._shared.extractor(self.settings)
            if self._extractor is None:
                self._extractor = Extractor(
                    workers=self.readers,
                    seconds=self.settings.limits.attachment_seconds,
                    ocr_data=data_folder() if self.settings.limits.ocr else "",
                )
            return self._extractor

    @property
    def recording(self) -> Recording:
        with self._lock:
            if self._recording is None:
                opened = Recording.open(self.folder, self.settings, self.keys)
                try:
                    history.keep(self.folder, self.keys, opened.store, self._texts, self._policy, now=datetime.now(UTC))
                except BaseException:
                    opened.close()
                    raise
                self._recording = opened
            return self._recording

    def keep_policy(self) -> None:
        """Once more, where the store was away when it came into force. StoreError while it is."""
        with self._lock:
            if self._recording is not None:
                history.keep(self.folder, self.keys, self._recording.store, self._texts, self._policy, now=datetime.now(UTC))

    @property
    def probing(self) -> Probing:
        return Probing(self.folder, self.recording.store, self.settings.probing, site_keys.tokens(self.keys.register))

    # ------------------------------------------------------------ reloading

    @property
    def tools(self) -> Tools:
        return self._tools

    def reload_register(self) -> bool:
        """Take the register as it now is on disk; False (and `trouble`) where it cannot be read: the old one stays in force."""
        return self._reload("register", lambda: self._assemble(self._index()))

    def take(self, config: Settings) -> None:
        """Other settings from now on. ConfigError, and nothing changed, where a detector that they name cannot be had, or the policy names
        what none of them finds."""
        with self._reloading:
            before = self.settings, self._detectors, self._policy, self._words
            try:
                self.settings, self._detectors = config, self._loaded(config)
                self._policy, self._words = self._approved()
                self._tools = self._assemble(self._index())
                with self._lock:
                    if self._recording is not None:
                        self._recording.look_back = config.look_back
            except ConfigError:
                self.settings, self._detectors, self._policy, self._words = before
                raise

    def reload_policy(self) -> bool:
        """Take policy.yaml, exceptions.yaml and lexicons.yaml as they now are; False (and `trouble`) where one is broken."""

        def renewed() -> Tools:
            self._policy, self._words = self._approved()
            return replace(self._tools, policy=self._policy, words=self._words)

        return self._reload("policy", renewed)

    def _due(self) -> None:
        """A policy whose day has come is in force from the first message of that day."""
        if self._waiting is not None and self._waiting <= datetime.now(UTC):
            self._waiting = None  # one message reads it; where it cannot be read, the old one stays and `trouble` says so
            self.reload_policy()

    def _approved(self) -> tuple[policy.Policy, Lexicons]:
        """Policy and word lists: the site's files, or the approved copies where those were touched past a second person."""
        found = history.in_force(self.folder, self.keys, datetime.now(UTC))
        folder, texts = found.folder, found.texts
        above = base.read(self.folder, self.settings)
        texts = {**{name: texts[name] for name in NAMES}, **({base.NAME: above} if above else {})}
        words = settings.words_of(texts["lexicons.yaml"], folder / "lexicons.yaml")
        named = str(base.path_of(self.folder, self.settings))
        read = (
            (self._shared or Shared()).policy(
                folder, (texts["policy.yaml"], texts["exceptions.yaml"]), self._detectors.findable, (above, named)
            ),
            detection.lists(words),
        )
        if not found.approved:
            self.trouble["approval"] = (
                "policy.yaml, exceptions.yaml or lexicons.yaml is not what was approved: the approved one is in force"
            )
        else:
            self.trouble.pop("approval", None)
        if self._recording is not None:
            self._kept(texts, read[0])
        self.listed_words, self._texts, self._waiting = words, texts, found.waiting
        return read

    def _kept(self, texts: Mapping[str, str], read: policy.Policy) -> None:
        """ConfigError where a policy cannot be kept by which messages are to be decided: then it does not come into force."""
        assert self._recording is not None
        try:
            history.keep(self.folder, self.keys, self._recording.store, texts, read, now=datetime.now(UTC))
        except StoreError as error:
            raise ConfigError(str(self.folder / history.FOLDER), "", str(error)) from None

    def _loaded(self, config: Settings) -> detection.Loaded:
        return detection.load(config) if self._shared is None else self._shared.detectors(config)

    def _reload(self, name: str, renew: Any) -> bool:
        with self._reloading:
            try:
                self._tools = renew()
            except ConfigError as error:
                self.trouble[name] = str(error)
                return False
            self.trouble.pop(name, None)
            return True

    @property
    def own_domains(self) -> tuple[str, ...]:
        """The agency's mail domains: of dlp.yaml, else those that the staff table's people write from."""
        return self._tools.index.own_domains

    def _index(self) -> Index:
        agency = self.settings.agency
        own_posts = posts.own(agency.heads, agency.not_heads)
        return tables.index(self.folder, self.keys, domains=agency.domains, own_posts=own_posts)

    def _assemble(self, index: Index) -> Tools:
        roles = frozenset(self.settings.policy.basis_approvers)
        self._bases = Bases(self.folder, self.keys, index)
        self._watching = None  # the decoys are read when the next message is recorded
        return Tools(
            index=index,
            policy=self._policy,
            detectors=self._detectors.detectors,
            pressure=self._detectors.pressure,
            names=self._detectors.names,
            entities=self._detectors.entities,
            words=self._words,
            text_limit=self.settings.limits.text_characters,
            may_approve=lambda staff: staff in index.staff and not roles.isdisjoint(index.staff[staff].roles),
        )

    def warm(self) -> None:
        """Load what detectors load late, before a message has to wait for it. A detector that fails here fails on its texts, as a gap."""
        for detector in (*self._detectors.detectors, *self._detectors.names):
            with suppress(Exception):
                getattr(detector, "warm", lambda: None)()

    def tidy(self, now: datetime) -> None:
        """Now and then: forget what conversation memory need not keep, write the counters of clean messages."""
        self._due()
        if isinstance(self.keys.seal, site_keys.Seal):
            self.keys.seal.refresh()
        self.memory.forget_before(now - FIELDS_FOR)
        with suppress(StoreError):
            self.recording.store.flush_counts()

    # ------------------------------------------------------------ closing

    def close(self) -> None:
        """Stop workers, flush counters, close the store."""
        with self._lock:
            if self._extractor is not None:
                self._extractor.close()
                self._extractor = None
            if self._recording is not None:
                self._recording.close()
                self._recording = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
