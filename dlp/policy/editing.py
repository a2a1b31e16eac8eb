"""Small changes to the text of policy.yaml and exceptions.yaml that leave every other character, comments too, where it stands.

A change that would say anything else than it should is refused: the new text is read again and compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import yaml

MODES: Final = ("off", "shadow", "enforce")


class CannotEdit(ValueError):
    """The text has a form that is better changed by hand; the message says where."""


def with_mode(text: str, rule: str, mode: str) -> str:
    """policy.yaml with the mode of one rule changed. CannotEdit where there is no such rule."""
    if mode not in MODES:
        raise CannotEdit(f"mode must be one of {', '.join(MODES)}")
    written = '"off"' if mode == "off" else mode  # a bare off is false in YAML 1.1
    for node in _items(text, "rules"):
        values = {key.value: (key, value) for key, value in node.value}
        if "id" not in values or values["id"][1].value != rule:
            continue
        if "mode" in values:
            old = values["mode"][1]
            changed = text[: old.start_mark.index] + written + text[old.end_mark.index :]
        else:
            key, value = values["id"]
            end = text.find("\n", value.end_mark.index)
            end = len(text) if end < 0 else end
            changed = f"{text[:end]}\n{' ' * key.start_mark.column}mode: {written}{text[end:]}"
        wanted = _loaded(text)
        for one in wanted["rules"]:
            if one.get("id") == rule:
                one["mode"] = mode
        return _checked(changed, wanted)
    raise CannotEdit(f"there is no rule {rule}")


def with_exception(text: str, fields: Mapping[str, Any]) -> str:
    """exceptions.yaml with one more exception at its end."""
    wanted = _loaded(text) or {"schema": 1}
    wanted["exceptions"] = [*(wanted.get("exceptions") or []), dict(fields)]
    block = yaml.safe_dump([dict(fields)], allow_unicode=True, sort_keys=False, default_flow_style=False, width=10_000)
    node = _node(text, "exceptions")
    if node is None:
        text = text if text.strip() else "schema: 1\n"
        return _checked(f"{_ended(text)}exceptions:\n{block}", wanted)
    if not isinstance(node, yaml.SequenceNode) or (node.flow_style and node.value):
        raise CannotEdit("exceptions is not a list with an item a line: add the exception by hand")
    if not node.value:
        return _checked(f"{text[: node.start_mark.index].rstrip()}\n{_ended(block)}{text[node.end_mark.index :].lstrip()}", wanted)
    indent = " " * node.start_mark.column
    end = _end(node.value[-1])
    last = text.find("\n", end - 1)  # a block text ends behind its line's end, any other value before it
    at = len(text) if last < 0 else last
    shifted = "".join(f"{indent}{line}\n" for line in block.splitlines())
    return _checked(f"{text[:at]}\n{shifted}{text[at:].lstrip(chr(10))}", wanted)


def _items(text: str, name: str) -> list[Any]:
    node = _node(text, name)
    return [one for one in node.value if isinstance(one, yaml.MappingNode)] if isinstance(node, yaml.SequenceNode) else []


def _node(text: str, name: str) -> Any:
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    found = [value for key, value in root.value if key.value == name] if isinstance(root, yaml.MappingNode) else []
    return found[0] if found else None


def _end(node: yaml.Node) -> int:
    """Where the last word of a node ends: a block's own mark lies behind the comments that follow it."""
    if isinstance(node, yaml.MappingNode) and node.value and not node.flow_style:
        return _end(node.value[-1][1])
    if isinstance(node, yaml.SequenceNode) and node.value and not node.flow_style:
        return _end(node.value[-1])
    return int(node.end_mark.index)


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else text + "\n"


def _loaded(text: str) -> Any:
    return yaml.safe_load(text)


def _checked(text: str, wanted: Any) -> str:
    try:
        same = yaml.safe_load(text) == wanted
    except yaml.YAMLError:
        same = False
    if not same:
        raise CannotEdit("the file's layout is unusual: make this change by hand")
    return text
