"""YAML text → plain data, and the line on which every key and item stands.

Takes strings only, opens nothing. Reads the YAML 1.2 core words: `off`, `no` and dates stay text (YAML 1.1 would read `mode: off` as false).
Anchors, tags and double keys are refused: a rule must read the same to a person and to the program.
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


class _Loader(yaml.SafeLoader):
    """SafeLoader with the resolvers of the YAML 1.2 core schema."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 -- PyYAML's own name and type


for _tag, _pattern, _first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("null", r"^(?:~|null|)$", ["~", "n", ""]),
    ("int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    ("float", r"^[-+]?(?:0|[1-9][0-9]*)\.[0-9]+$", "-+0123456789"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


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
    """Read one YAML document. ConfigError with the line where it is not one."""
    if len(text) > MAX_CHARS:
        raise ConfigError(file, "", f"longer than {MAX_CHARS} characters")
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ConfigError(file, f"line {line}", f"not YAML: {error.problem or error.context or 'cannot be read'}") from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise ConfigError(file, f"line {line}", "holds a control character that YAML does not allow") from None
    except RecursionError:
        raise ConfigError(file, "", f"nested deeper than {MAX_DEPTH} levels") from None
    lines: dict[Path, int] = {(): 1}
    if node is None:
        return Tree(file, {}, lines)
    return Tree(file, _Reading(file, lines, set()).value(node, ()), lines)


@dataclass(frozen=True, slots=True)
class _Reading:
    file: str
    lines: dict[Path, int]
    seen: set[int]

    def value(self, node: yaml.Node, path: Path) -> Any:
        line = node.start_mark.line + 1
        self.lines.setdefault(path, line)
        if id(node) in self.seen and not isinstance(node, yaml.ScalarNode):
            raise ConfigError(
                self.file, f"line {self.lines[path]}", "anchors and aliases are not used here: write a list or a macro"
            )
        self.seen.add(id(node))
        if len(path) > MAX_DEPTH:
            raise ConfigError(self.file, f"line {line}", f"nested deeper than {MAX_DEPTH} levels")
        if isinstance(node, yaml.MappingNode) and node.tag == "tag:yaml.org,2002:map":
            return dict(self._pairs(node, path))
        if isinstance(node, yaml.SequenceNode) and node.tag == "tag:yaml.org,2002:seq":
            return [self._item(item, (*path, i)) for i, item in enumerate(node.value)]
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, line)
        raise ConfigError(self.file, f"line {line}", "a tag is not used here")

    def _item(self, node: yaml.Node, path: Path) -> Any:
        self.lines[path] = node.start_mark.line + 1
        return self.value(node, path)

    def _pairs(self, node: yaml.MappingNode, path: Path) -> Iterator[tuple[str, Any]]:
        taken: set[str] = set()
        for key, child in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode) or key.tag != "tag:yaml.org,2002:str":
                raise ConfigError(self.file, f"line {line}", "a key must be a word")
            name = str(key.value)
            if name in taken:
                raise ConfigError(self.file, f"line {line}", f"key {name!r} stands here twice")
            taken.add(name)
            self.lines[(*path, name)] = line
            yield name, self.value(child, (*path, name))

    def _scalar(self, node: yaml.ScalarNode, line: int) -> Any:
        text = str(node.value)
        match node.tag.removeprefix("tag:yaml.org,2002:"):
            case "str":
                return text
            case "bool":
                return text == "true"
            case "null":
                return None
            case "int" if len(text) <= 18:
                return int(text)
            case "float" if len(text) <= 40:
                return float(text)
        raise ConfigError(self.file, f"line {line}", "neither text, a number, true nor false")
