"""Outbound data-loss prevention for people who file information-disclosure requests (정보공개청구).

    connector.receive → Message → views → findings → links → relations → decision → journal → connector.deliver

The public interface is what this module offers; everything else is a room of its own (see `docs/architecture.md`).
Imports are deferred: `dlp --help` and `dlp incidents` must not pay for detectors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from dlp.app import Site
    from dlp.model import Action, Entity, Finding, Message

__all__ = ["Action", "Entity", "Finding", "Message", "Site", "detect", "entities", "open_site"]
__version__ = "0.1.0"


def open_site(path: str | Path) -> Site:
    """Load a site: register, policy, detectors, once. Thread-safe. ConfigError names what is wrong and where."""
    from dlp.app import Site

    return Site.open(path)


def detect(text: str, *, model: bool = True) -> list[Finding]:
    """Every detector on one text, no site: findings with spans in code points. `model=False`: all but the name model."""
    from dlp.app.detection import detect as run

    return run(text, model=model)


def entities() -> tuple[Entity, ...]:
    """Every entity of the detectors that need no switching on, as they declare it."""
    from dlp.app.detection import entities as declared

    return declared()


def __getattr__(name: str) -> Any:
    if name in ("Action", "Entity", "Finding", "Message"):
        from dlp import model

        return getattr(model, name)
    if name == "Site":
        from dlp.app import Site

        return Site
    raise AttributeError(f"module 'dlp' has no attribute {name!r}")
