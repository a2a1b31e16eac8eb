"""YAML text → plain data, and the line on which every key and item stands.

Takes strings only, opens nothing. Reads the YAML 1.2 core words: `off`, `no` and dates stay text (YAML 1.1 would read `mode: off` as false).
Anchors, tags and double keys are refused: a rule must read the same to a person and to the program. Built from parser events, so that
depth is bounded before anything recurses. Reference: yaml.org/spec/1.2.2, section 10.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from dlp.ports import ConfigError

Path = tuple[str | int, ...]
MAX_CHARS: Final = 1_000_000
MAX_DEPTH: Final = 40

_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is 13 times faster where it was built in
_INT: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_FLOAT: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,18}")
_WORDS: Final = {"true": True, "false": False, "null": None, "~": None, "": None}


@dataclass(frozen=True, slots=True)
class Tree:
    """Data and, per path (`("rules", 2, "when")`), its line, counted from 1."""

    file: str
    data: Any
    lines: dict[Path, int] = field(repr=False)

    def line(self, path: Path) -> int:
        """Line of the path, or of its nearest parent that stands in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read(text: str, *, file: str) -> Tree:
    """Read one YAML document; an empty one is an empty mapping. ConfigError with the line where it is not one."""
    if len(text) > MAX_CHARS:
        raise ConfigError(file, "", f"longer than {MAX_CHARS} characters")
    try:
        return _Reading(file, yaml.parse(text, Loader=_LOADER)).document()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ConfigError(file, f"line {line}", f"not YAML: {error.problem or error.context or 'cannot be read'}") from None
    except (yaml.reader.ReaderError, UnicodeEncodeError):
        raise ConfigError(file, f"line {_odd_line(text)}", "holds a character that YAML does not allow") from None


def _odd_line(text: str) -> int:
    """Line of the first control character or lone surrogate."""
    odd = re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]", text)
    return text.count("\n", 0, odd.start()) + 1 if odd else 1


class _Reading:
    """One pass over the events of one document."""

    def __init__(self, file: str, events: Iterator[yaml.Event]) -> None:
        self.file, self.events = file, events
        self.lines: dict[Path, int] = {(): 1}

    def document(self) -> Tree:
        next(self.events)  # stream start
        event = next(self.events)
        if isinstance(event, yaml.StreamEndEvent):
            return Tree(self.file, {}, self.lines)
        data = self.value(next(self.events), ())
        next(self.events)  # document end
        event = next(self.events)
        if not isinstance(event, yaml.StreamEndEvent):
            raise self.wrong(event, "a second document; the file holds one")
        return Tree(self.file, data, self.lines)

    def value(self, event: yaml.Event, path: Path) -> Any:
        self.lines.setdefault(path, _line(event))
        if not isinstance(event, yaml.CollectionStartEvent | yaml.ScalarEvent) or event.anchor is not None:
            raise self.wrong(event, "anchors and aliases are not used here: write a list or a macro")
        if event.tag is not None:
            raise self.wrong(event, "tags are not used here: quote a text that begins with !")
        if len(path) > MAX_DEPTH:
            raise self.wrong(event, f"nested deeper than {MAX_DEPTH} levels")
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(path)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Any] = []
            while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
                items.append(self.value(event, (*path, len(items))))
            return items
        assert isinstance(event, yaml.ScalarEvent)
        return _scalar(event)

    def mapping(self, path: Path) -> dict[str, Any]:
        data: dict[str, Any] = {}
        while not isinstance(key := next(self.events), yaml.MappingEndEvent):
            if (
                not isinstance(key, yaml.ScalarEvent)
                or key.anchor is not None
                or key.tag is not None
                or not isinstance(_scalar(key), str)
            ):
                raise self.wrong(key, "a key must be a word")
            if key.value in data:
                raise self.wrong(key, f"key {key.value!r} stands here twice")
            self.lines[(*path, key.value)] = _line(key)
            data[key.value] = self.value(next(self.events), (*path, key.value))
        return data

    def wrong(self, event: yaml.Event, hint: str) -> ConfigError:
        return ConfigError(self.file, f"line {_line(event)}", hint)


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _scalar(event: yaml.ScalarEvent) -> str | int | float | bool | None:
    """Quoted and folded text is text; a plain word may be a number, true, false or null."""
    text = str(event.value)
    if not event.implicit[0]:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
