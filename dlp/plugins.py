"""Finds the detectors and connectors that lie in their folders, and proves them before they are used.

A file in `detectors/` that does not begin with `_` is a detector; its EXAMPLES are run at every start, so that a detector that went blind
stops the program and not the protection. Third-party detectors come by the entry point group `dlp.detectors` and only if named, and run apart.
Ownership guard: packages of these general names exist elsewhere, and the import system would take the wrong one without a word.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import re
import sys
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, Final, cast
from weakref import WeakKeyDictionary

from dlp import apart, views
from dlp.model import SHAPES, Entity, Finding, Part, Sensitive
from dlp.pipeline.detection import REPORTED, declared, detect
from dlp.ports import ConfigError, Detector
from dlp.vocabulary import FIELDS

DISTRIBUTION: Final = "foi-dlp"
GROUP: Final = "dlp.detectors"
NAME_MODEL: Final = "names_model"
ON_REQUEST: Final = frozenset({"presidio", NAME_MODEL})
"""No detectors of the default set: importing the bridge pulls in spaCy, and the name model is dear for what it can change."""
_OURS: Final = re.compile(r"^(detectors|connectors)(?:/|\.py\b|\s*$)", re.MULTILINE)


def check_ownership() -> None:
    """`detectors` and `connectors` lie beside `dlp` and belong to nobody else. ConfigError otherwise."""
    home = _home()
    owners = _owners()
    for name in ("detectors", "connectors"):
        module = importlib.import_module(name)
        if module.__file__ is None or Path(module.__file__).resolve().parent.parent != home:
            raise ConfigError(
                name, "", "another package of this name is imported; install the program in an environment of its own"
            )
        others = sorted(one for package, one in owners if package == name and _normal(one) != DISTRIBUTION)
        if others:
            raise ConfigError(name, "", f"the distribution {others[0]} owns this package as well; uninstall it")


def _owners() -> set[tuple[str, str]]:
    """Our two packages, and distributions that say they bring such a one: by top_level.txt, or by the list of their files (PEP 376; of old ones
    SOURCES.txt). A sixth of what `importlib.metadata.packages_distributions` costs, which makes a path of every file."""
    found = set()
    for one in importlib.metadata.distributions():
        listed = one.read_text("RECORD") or one.read_text("SOURCES.txt") or ""
        for package in _OURS.findall(f"{one.read_text('top_level.txt') or ''}\n{listed}"):
            found.add((package, one.name))
    return found


def load_detectors(
    *, off: Iterable[str] = (), extra: Iterable[str] = (), bounds: apart.Bounds | None = None
) -> tuple[Detector, ...]:
    """All detectors of the folder but those named in `off`, then the entry points named in `extra`; each passed its examples.

    ConfigError for a name that does not exist, a file that cannot be imported, or examples that fail.
    """
    unwanted, wanted = set(off), list(extra)
    modules = {name: _import("detectors", name) for name in _files("detectors") if name not in ON_REQUEST}
    unknown = unwanted - modules.keys()
    if unknown:
        raise ConfigError(
            "dlp.yaml", "detectors.disabled", f"no detector is called {sorted(unknown)[0]}; there are: {', '.join(modules)}"
        )
    points = {p.name: p for p in importlib.metadata.entry_points(group=GROUP)} if wanted else {}
    for name in wanted:
        if name not in points:
            raise ConfigError("dlp.yaml", "detectors.extra", f"no installed package offers a detector called {name}")
    within = bounds or apart.Bounds()
    # before a text is read: what they declare is looked for then
    outside = [(name, *_apart(points[name].module, name, within)) for name in wanted]
    loaded = [_proven(module, name) for name, module in modules.items() if name not in unwanted]
    for name, module, children in outside:
        one = _proven(module, name, children)
        if any(one.name == other.name for other in loaded):
            raise ConfigError("dlp.yaml", "detectors.extra", f"{name}: there is a detector called {one.name} already")
        loaded.append(one)
    declared(tuple(loaded))
    return tuple(loaded)


_APART: Final[WeakKeyDictionary[ModuleType, apart.Children]] = WeakKeyDictionary()
"""Modules of other packages, and the processes in which they run."""


def _apart(module: str, name: str, bounds: apart.Bounds) -> tuple[ModuleType, apart.Children]:
    """The module of another package, which a process of its own imported before this one does. ConfigError where it cannot be."""
    there = sys.modules.get(module)
    if there is not None and there in _APART and _APART[there].bounds == bounds:
        return there, _APART[there]
    try:
        children = apart.imported(module, bounds)
        found = importlib.import_module(module)
    except apart.Late:
        why = f"{name} is not imported within {bounds.start:g} seconds: mend it, take it out, or allow more (detectors.extra_start_seconds)"
        raise ConfigError("dlp.yaml", "detectors.extra", why) from None
    except apart.NotLoaded as error:
        raise _unloadable(name, str(error) or "it ended") from None
    except KeyboardInterrupt:  # the person at the keyboard
        raise
    except BaseException as error:  # noqa: BLE001 - whatever it raises here and not there: it may leave no program
        raise _unloadable(name, type(error).__name__) from None
    for said in ("begun", "noun"):
        if hasattr(getattr(found, "DETECTOR", None), said):
            why = f"{name} declares {said}, which is asked of the program's own detectors alone: take it out of the detector"
            raise ConfigError("dlp.yaml", "detectors.extra", why)
    _APART[found] = children
    return found, children


def _unloadable(name: str, why: str) -> ConfigError:
    return ConfigError("dlp.yaml", "detectors.extra", f"{name} cannot be imported ({why}): mend it, or take it out of the list")


def switched_off(off: Iterable[str]) -> frozenset[Entity]:
    """The entities that the detectors of these names would find. A name that does not exist is `load_detectors`' business."""
    there = set(_files("detectors"))
    found = (getattr(_import("detectors", name), "DETECTOR", None) for name in off if name in there)
    names = (name for detector in found for name in getattr(detector, "entities", ()))
    return frozenset(name if isinstance(name, Entity) else Entity(name) for name in names)


def load_name_model() -> Detector:
    """The character model for names, proven on its examples. ConfigError as for any detector."""
    return _proven(_import("detectors", NAME_MODEL), NAME_MODEL)


def failed_examples(detector: Detector, examples: Mapping[str, Any]) -> list[str]:
    """Which examples do not hold, as places (`hit[2]`), never as texts. A known miss that is found counts as failed."""
    failed = []
    for number, (text, expected) in enumerate(examples.get("hit", ())):
        found = _found(detector, text)
        if isinstance(expected, str):
            start = text.find(expected)
            expected = (start, start + len(expected))
        if not any((f.start, f.end) == tuple(expected) for f in found):
            failed.append(f"hit[{number}]")
    for kind in ("miss", "known_miss"):
        failed += [f"{kind}[{number}]" for number, text in enumerate(examples.get(kind, ())) if _found(detector, text)]
    return failed


def _found(detector: Detector, text: str) -> list[Finding]:
    built, _ = views.build(Part("text", Sensitive(text)))
    found, gaps = detect(built, (detector,))
    if gaps:
        raise ConfigError(f"detector {detector.name}", "EXAMPLES", "the detector raises on its own examples, or does not answer")
    return [f for f in found if f.score >= REPORTED]


@lru_cache(maxsize=256)  # a module's examples are run once in a process, however often its detectors are asked for
def _proven(module: ModuleType, name: str, children: apart.Children | None = None) -> Detector:
    """`children`: the processes of a module of another package; what is wrong with it is told with the setting that names it."""
    detector, examples = getattr(module, "DETECTOR", None), getattr(module, "EXAMPLES", None)
    place = f"detectors/{name}.py" if children is None else f"dlp.yaml: detectors.extra: {name}"
    if detector is None or not isinstance(examples, Mapping):
        raise ConfigError(place, "DETECTOR, EXAMPLES", "both must be there")
    if wrong := _undeclared(detector):
        raise ConfigError(place, "entities", wrong)
    late = hasattr(detector, "warm")  # loads something dear when it is first needed, and proves its hits then
    if not (examples.get("hit") or late) or not examples.get("miss"):
        raise ConfigError(place, "EXAMPLES", "needs at least one hit and one miss")
    asked = cast("Detector", detector)
    if children is not None:
        asked = apart.Apart(asked, examples, children)
    try:
        failed = failed_examples(asked, examples)
    except ConfigError as error:
        raise ConfigError(place, error.where, error.hint) from None
    if failed:
        raise ConfigError(place, "EXAMPLES", f"does not hold: {', '.join(failed)}")
    return asked


_NAME: Final = re.compile(r"[A-Z][A-Z0-9_]{1,62}")
_COUNTED: Final = re.compile(r"(?:first|last):[1-9]")


def _undeclared(detector: Any) -> str:
    """What is wrong with what a detector declares, or "". A bare name is an entity of which nothing more is said."""
    if not all(isinstance(getattr(detector, said, None), str) and getattr(detector, said) for said in ("name", "version")):
        return "it needs a name and a version, each a text"
    if not all(isinstance(getattr(detector, asked, 1), int) for asked in ("gate", "needs_numbers")):
        return "gate is made by dlp.triggers, needs_numbers is a number"
    names = getattr(detector, "entities", None)
    if not isinstance(names, frozenset) or not names:
        return "must be a frozenset of the names of what the detector finds"
    for name in names:
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            return "a name is written in capitals, digits and underscores"
        if not isinstance(name, Entity):
            continue
        if name.field and name.field not in FIELDS:
            return f"{name}: field must be one of {', '.join(FIELDS)}"
        if name.shape not in SHAPES and not _COUNTED.fullmatch(name.shape):
            return f"{name}: shape must be one of {', '.join(SHAPES)}, first:N or last:N"
    return ""


def _import(package: str, name: str) -> ModuleType:
    try:
        return importlib.import_module(f"{package}.{name}")
    except (ImportError, SyntaxError) as error:
        raise ConfigError(f"{package}/{name}.py", "", f"cannot be imported ({type(error).__name__})") from error


def _files(package: str) -> list[str]:
    """Names of the plug-in files of a folder, in order of name."""
    return sorted(path.stem for path in (_home() / package).glob("*.py") if not path.stem.startswith("_"))


def _home() -> Path:
    """The folder that holds `dlp`, `detectors` and `connectors`."""
    return Path(__file__).resolve().parent.parent


def _normal(distribution: str) -> str:
    return distribution.lower().replace("_", "-")


def clients() -> Path:
    """The folder of programs for other servers, in a checkout or an installation."""
    import connectors

    return Path(connectors.__file__).parent / "clients"
