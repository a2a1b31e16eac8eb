"""Imports as this site wants them: its limits from dlp.yaml, and a sample of the rows looked up by whole messages, with its own detectors."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from dlp import settings
from dlp.app import tables
from dlp.app.site import Site
from dlp.linkage.index import Index
from dlp.linkage.memory import Memory
from dlp.model import Message, Party, Sensitive
from dlp.pipeline.scan import scan
from dlp.pipeline.tools import Tools
from dlp.ports import ConfigError, StoreError
from dlp.register import Prove, Terms
from dlp.register.checks import Row

_FROM, _TO = "official@sender.invalid", "somebody@recipient.invalid"


def terms(config: settings.Settings, *, strict: bool = False, shrink: bool = False) -> Terms:
    """What an import of this site may do."""
    wanted = config.register_
    return Terms(
        shrink_limit=wanted.shrink_limit / 100,
        widen_limit=wanted.widen_limit / 100,
        vanished_days=wanted.vanished_days,
        strict=strict,
        shrink=shrink,
        domains=tuple(config.agency.domains),
        others=tuple(wanted.other_columns),
        approvers=frozenset(config.policy.basis_approvers),
    )


def standing(site: Site) -> tuple[Terms, Prove]:
    """On which terms a running site imports at this moment, and how it proves that what went in is found."""
    lost = tables.lost(site.folder, site.keys)
    return replace(terms(site.settings), lost=lost), prover(site.tools)


def prover(tools: Tools) -> Prove:
    """Looks cases up as the site would find them in a message."""

    def unfound(index: Index, sample: list[Row]) -> Iterable[str]:
        probe = replace(tools, index=index, known={}, names=())  # names of whom no register knows prove nothing of it
        for record in sample:
            for person in record["requesters"]:
                if not _found(record, person, probe):
                    yield str(record["case_no"])
                    break

    return unfound


def prover_of(folder: Path) -> Prove | None:
    """The same for a site that is not open; None where it cannot be opened yet (no policy)."""
    try:
        with Site.open(folder) as site:
            return prover(site.tools)
    except (ConfigError, StoreError):
        return None


def _found(record: Row, person: Row, tools: Tools) -> bool:
    """Does a message that shows this requester as an official would write about him lead to his case, with each of his data?"""
    said = [f"정보공개 청구인은 {person['requester']} 님입니다."]
    wanted = set()
    for column, label, field in (("mobile", "연락처", "phone"), ("email", "전자우편", "email")):
        if text := str(person.get(column, "")).partition(";")[0]:
            said.append(f"{label}: {text}")
            wanted.add(field)
    if not wanted:
        said.append(f"접수번호 {record['case_no']} 건입니다.")
    message = Message(
        id="proof", channel="email", event="send", sender=Party(Sensitive(_FROM), "from"), recipients=(Party(Sensitive(_TO)),),
        text=Sensitive("\n".join(said)),
    )  # fmt: skip
    done = scan(message, (), (), tools=tools, memory=Memory(), now=datetime.now(UTC), clock=time.perf_counter_ns)
    mine = [link for link in done.verdict.links if record["case_no"] in link.case_nos]
    if not wanted.issubset({field for link in mine for field in link.fields}):
        return _an_official(person, tools)
    return bool(mine)


def _an_official(person: Row, tools: Tools) -> bool:
    """What is the agency's own (the mail of an official who is a requester) is no finding in a text; his addresses are known all the same."""
    values = [v for column in ("mobile", "email") for v in str(person.get(column, "")).split(";") if v]
    return bool(values) and all(tools.index.party(v).rows for v in values) and any(map(tools.index.is_staff_contact, values))
