"""`dlp` with one part that fails by raising an error whose text is what it was given. Run as a script: SABOTAGE names the part."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from dlp.settings import Settings


class Talkative:
    """A detector that quotes what it could not read."""

    name, version, entities = "talkative", "1", frozenset({"PERSON"})

    def detect(self, view: Any) -> NoReturn:
        raise ValueError(f"cannot read {view.text.reveal()!r}")


def _detector() -> None:
    from dlp.app import detection

    load = detection.load

    def loaded(config: Settings) -> detection.Loaded:
        every = load(config)
        return replace(every, detectors=(*every.detectors, Talkative()))

    detection.load = loaded


def _gate() -> None:
    from dlp.app.gate import SiteGate

    async def decide(self: Any, message: Any, **given: Any) -> NoReturn:
        raise KeyError(message.text.reveal() if message.text else "", given["raw"])

    SiteGate.decide = decide  # type: ignore[method-assign,assignment]


def _journal() -> None:
    from dlp.app.gate import SiteGate

    async def done(self: Any, ticket: Any, outcome: Any) -> NoReturn:
        raise RuntimeError(repr(ticket.verdict.message.text.reveal()))

    SiteGate.done = done  # type: ignore[method-assign,assignment]


def _connector() -> None:
    import connectors._next_hop as hop
    from connectors._spool import Spool

    async def deliver(self: Any, envelope: Any, data: bytes) -> NoReturn:
        raise RuntimeError(f"{envelope.recipients} {data!r}")

    def put(self: Any, path: Any, place: str, note: Any) -> NoReturn:
        raise RuntimeError(f"{path.read_bytes()!r}")

    hop.NextHop.deliver = deliver  # type: ignore[method-assign,assignment]
    Spool.put = put  # type: ignore[method-assign,assignment]


if __name__ == "__main__":
    import tests.unhurried  # noqa: F401

    {"detector": _detector, "gate": _gate, "journal": _journal, "connector": _connector}[os.environ["SABOTAGE"]]()
    from dlp.cli import main

    main()
