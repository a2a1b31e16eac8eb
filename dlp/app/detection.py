"""The detectors of a site, and `dlp.detect`: every detector on one text, no site, no register. Loaded and proven once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from dlp import plugins, settings
from dlp.apart import Bounds
from dlp.linkage.lexicons import PRESSURE, Lexicons, lexicons
from dlp.model import Entity, Finding
from dlp.pipeline.detection import declared, detect_text
from dlp.policy import Findable
from dlp.ports import Detector
from dlp.settings import Detectors, Settings, Words


@dataclass(frozen=True, slots=True)
class Loaded:
    """`detectors` read every message; `pressure` are those of wording that leans on somebody, which read where a rule could act on it.
    `names` are dear ones that read only texts about a request. `entities`: all that both and the site's word lists can find. `findable`: those words as policy knows them."""

    detectors: tuple[Detector, ...]
    pressure: tuple[Detector, ...]
    names: tuple[Detector, ...]
    entities: Mapping[str, Entity]
    findable: Findable


def lists(words: Words) -> Lexicons:
    """The site's own word lists as they are searched: the same for a message and for a policy that is tried."""
    return lexicons(
        words.public_contacts,
        words.placeholders,
        words.pressure,
        senders=words.sender_numbers,
        transactions=words.transactions,
        places=words.places,
    )


def bounds(wanted: Detectors) -> Bounds:
    """Of the processes in which detectors of other packages run."""
    return Bounds(wanted.extra_memory_mib, wanted.extra_start_seconds, wanted.extra_seconds)


def load(config: Settings) -> Loaded:
    """All detectors that are switched on in dlp.yaml. ConfigError as `plugins.load_detectors`."""
    wanted = config.detectors
    every = plugins.load_detectors(off=wanted.disabled, extra=wanted.extra, bounds=bounds(wanted))
    if wanted.presidio:
        from detectors.presidio import PresidioDetectors

        every = (*every, PresidioDetectors(wanted.presidio))
    seen = declared(every)
    entities = {**seen, PRESSURE: PRESSURE}
    unseen = plugins.switched_off(wanted.disabled)
    there = {*entities.values(), *unseen}
    known = frozenset(map(str, there))
    unique = frozenset(str(entity) for entity in there if entity.unique)
    pressure = tuple(d for d in every if d.entities == {PRESSURE})
    names = tuple(d for d in every if getattr(d, "requests_only", False))
    return Loaded(
        tuple(d for d in every if d not in pressure and d not in names),
        pressure,
        names,
        entities,
        Findable(known, unique, frozenset(map(str, unseen - seen.keys()))),
    )


def findable(site: Path) -> Findable:
    """What the rules of a site may name: by its dlp.yaml, or by the defaults where it has none yet. ConfigError as `load`."""
    there = (site / settings.FILE).exists()
    return load(settings.load(site) if there else Settings()).findable


def entities() -> tuple[Entity, ...]:
    """Every entity of the detectors that need no switching on, in the order of their names."""
    return tuple(entity for _, entity in sorted(declared(_rules()).items()))


def _once(load: Callable[[], tuple[Detector, ...]]) -> Callable[[], tuple[Detector, ...]]:
    lock = threading.Lock()
    loaded: list[tuple[Detector, ...]] = []

    def once() -> tuple[Detector, ...]:
        with lock:
            if not loaded:
                loaded.append(load())
            return loaded[0]

    return once


_rules = _once(lambda: tuple(d for d in plugins.load_detectors() if not getattr(d, "requests_only", False)))
_all = _once(lambda: (*_rules(), plugins.load_name_model()))


def detect(text: str, *, model: bool = True) -> list[Finding]:
    """Findings in order of their place. `model` False leaves out the name model, which costs about a millisecond for a hundred characters."""
    return detect_text(text, _all() if model else _rules())
