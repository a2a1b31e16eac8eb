"""A site's own tools without its register: its detectors, word lists and limits, and the policy that is to be tried. Opens no store and no key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import yaml

from dlp import message as contract
from dlp import settings
from dlp.app import detection
from dlp.app.init import defaults
from dlp.app.replay.live import Replay, replayed
from dlp.linkage.index import Index
from dlp.linkage.lexicons import NONE, Lexicons, lexicons
from dlp.linkage.tokens import Tokens
from dlp.pipeline.scan import Tools
from dlp.policy import Policy
from dlp.settings import Settings


def replays_of(site: Path, policy: Policy) -> Iterator[Replay]:
    """Every `hit` test of `policy`, live, as this site would decide it. ConfigError where dlp.yaml or lexicons.yaml cannot be read; what is not
    there yet counts as it was shipped."""
    config = settings.load(site) if (site / settings.FILE).exists() else Settings()
    loaded = detection.load(config)
    tools = Tools(
        index=Index.empty(Tokens(bytes(32))),
        policy=policy,
        detectors=loaded.detectors,
        pressure=loaded.pressure,
        entities=loaded.entities,
        may_approve=lambda staff: False,
        words=_words(site / "lexicons.yaml"),
        text_limit=config.limits.text_characters,
    )
    now = datetime.now(UTC).astimezone(contract.KST)
    return replayed(policy, tools, now=now, approvers=config.policy.basis_approvers)


def shipped_rules() -> frozenset[str]:
    """The ids of the rules that come with the program."""
    read: Mapping[str, list[dict[str, str]]] = yaml.load((defaults() / "policy.yaml").read_text("utf-8"), yaml.CSafeLoader)
    return frozenset(rule["id"] for rule in read["rules"])


def _words(path: Path) -> Lexicons:
    if not path.exists():
        return NONE
    words = settings.words_of(path.read_text("utf-8"), path)
    return lexicons(words.public_contacts, words.placeholders, words.pressure)
