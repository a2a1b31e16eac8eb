"""The message of contract section 3 as it comes in: a field that is not known, or stands there twice, is named and never silence."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import schema_check
import whole_rig as rig
from hypothesis import given
from hypothesis import strategies as st

import dlp
from dlp import message as contract
from dlp.ports import MessageError

WHOLE: dict[str, Any] = {
    "schema": 1,
    "id": "m-1",
    "channel": "messenger",
    "event": "send",
    "sender": {"address": "@gaon", "staff_id": "A01"},
    "recipients": [{"address": "@bada", "field": "to"}, {"address": "@sol"}],
    "conversation": {"id": "room-7", "kind": "group", "name": "방", "members": 3},
    "sent_at": "2026-11-20T09:00:00+09:00",
    "subject": "제목",
    "text": "글",
    "html": "<p>글</p>",
    "attachments": [{"name": "a.txt", "content_b64": "YQ=="}, {"name": "b.txt"}],
    "legal_basis": {"id": "B-2026-0007", "ground": "18-2-7", "items": ["name"], "recipients": ["@bada"], "period": "1회"},
}


def objects(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a message, with its path."""
    if isinstance(node, dict):
        yield path, node
        for key, value in node.items():
            yield from objects(value, f"{path}.{key}" if path else key)
    if isinstance(node, list):
        for i, value in enumerate(node):
            yield from objects(value, f"{path}[{i}]")


PLACES = [path for path, _ in objects(WHOLE)]


def refused(raw: str) -> MessageError:
    with pytest.raises(MessageError) as raised:
        contract.loads(raw)
    return raised.value


def test_the_whole_form_is_taken() -> None:
    made = contract.loads(json.dumps(WHOLE))
    assert made.legal_basis is not None
    assert made.legal_basis.id == "B-2026-0007"
    assert contract.loads(json.dumps(contract.dumps(made))) == made


@given(
    place=st.sampled_from(PLACES), word=st.sampled_from(["Text", "body", "content", "files", "caption", "topic", "name_", "adress"])
)
def test_an_unknown_field_is_named_at_any_depth(place: str, word: str) -> None:
    made = copy.deepcopy(WHOLE)
    dict(objects(made))[place][word] = "x"
    error = refused(json.dumps(made))
    assert error.field == (f"{place}.{word}" if place else word)


def test_a_known_field_in_another_s_place_is_unknown() -> None:
    assert refused(json.dumps(WHOLE | {"recipients": [{"address": "@a", "name": "곽여울"}]})).field == "recipients[0].name"
    assert refused(json.dumps(WHOLE | {"conversation": {"id": "r", "topic": "곽여울"}})).field == "conversation.topic"


@given(place=st.sampled_from(PLACES), data=st.data())
def test_a_field_that_stands_there_twice_is_named(place: str, data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(sorted(dict(objects(WHOLE))[place])))

    class Twice(dict[str, Any]):
        def items(self) -> Any:
            return [*super().items(), (key, self[key])]

    def rebuilt(node: Any, path: str = "") -> Any:
        if isinstance(node, dict):
            inner = {k: rebuilt(v, f"{path}.{k}" if path else k) for k, v in node.items()}
            return Twice(inner) if path == place else inner
        return [rebuilt(v, f"{path}[{i}]") for i, v in enumerate(node)] if isinstance(node, list) else node

    raw = json.dumps(rebuilt(WHOLE), indent=0)  # the indenting encoder asks for items()
    error = refused(raw)
    assert (error.field, error.problem) == (f"{place}.{key}" if place else key, "stands there twice")


@pytest.mark.parametrize("key", ["010-0231-7788", "곽여울", "x" * 40, "a b", ""])
def test_what_may_be_data_is_not_repeated(key: str) -> None:
    error = refused(json.dumps(WHOLE | {key: 1}))
    assert error.field == "?"
    assert refused(f'{{"channel": "sms", "{key}": 1, "{key}": 2}}').field == "?"


def test_a_retraction_holds_nothing() -> None:
    bare = {k: WHOLE[k] for k in ("channel", "sender", "recipients")} | {"event": "retract"}
    assert contract.loads(json.dumps(bare)).event == "retract"
    assert contract.loads(json.dumps(bare | {"conversation": {"id": "room-7"}})).event == "retract"
    for more in ({"text": "x"}, {"subject": "x"}, {"html": "x"}, {"content": "x"}, {"conversation": {"id": "r", "name": "방"}}):
        refused(json.dumps(bare | more))
    refused(json.dumps(bare | {"attachments": [{"name": "x"}]}))


@pytest.fixture(scope="module")
def opened(site: Path) -> Iterator[dlp.Site]:
    with dlp.open_site(site) as one:
        yield one


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "0001-01-01", "9999-12-31", "1900-03-01"])
def test_any_date_can_be_scanned(opened: dlp.Site, at: str) -> None:
    assert opened.scan(rig.message("회의 자료입니다", rig.UNINVOLVED, sent_at=at)).action == "allow"
    made = contract.parse(WHOLE | {"sent_at": at})
    assert made.sent_at is not None
    assert made.sent_at.astimezone(contract.KST) - timedelta(days=1) < made.sent_at


def test_a_line_of_a_file_is_named_with_its_field(site: Path, tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    good = json.dumps(rig.message("안녕하세요", rig.UNINVOLVED))
    file.write_text(f'{good}\n\n{good[:-1]}, "txt": "x"}}\n', "utf-8")
    done = rig.here(site, "scan", str(file))
    assert done.returncode == 2
    assert "lines.jsonl" in done.stderr
    assert "3" in done.stderr
    assert "txt" in done.stderr
    file.write_text(f'{good[:-1]}, "text": "x"}}\n', "utf-8")
    done = rig.here(site, "scan", str(file))
    assert done.returncode == 2
    assert "text" in done.stderr
    assert "Traceback" not in done.stderr


GROUNDS_MISSPELT = st.sampled_from(["18-2-4", "18-2-11", "18(2)7", "own_law", "제18조", "police", " 18-2-7x"])


@given(GROUNDS_MISSPELT)
def test_a_ground_outside_the_list_is_named(ground: str) -> None:
    with pytest.raises(MessageError) as caught:
        contract.parse(WHOLE | {"legal_basis": {"ground": ground, "document": "x"}})
    assert caught.value.field == "legal_basis.ground"


@pytest.mark.parametrize("item", ["nmae", "전화", "PERSON", "all", ""])
def test_an_item_outside_the_list_is_named(item: str) -> None:
    with pytest.raises(MessageError) as caught:
        contract.parse(WHOLE | {"legal_basis": {"ground": "18-2-7", "items": ["name", item]}})
    assert caught.value.field == "legal_basis.items[1]"


JSON = st.one_of(
    st.booleans(),
    st.integers(-2, 2),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=3),
    st.just([]),
    st.just({}),
)


@given(data=st.data())
def test_no_type_passes_for_another(data: st.DataObject) -> None:
    """Whatever the published schema refuses is refused, with the field; true is no 1."""
    changed = copy.deepcopy(WHOLE)
    _, node = data.draw(st.sampled_from(list(objects(changed))))
    key = data.draw(st.sampled_from(sorted(node)))
    node[key] = data.draw(JSON)
    if schema_check.problems(changed, contract.json_schema()):
        if node[key] in ("", " ", {}) or (isinstance(node[key], str) and key in ("sent_at", "ground") and not node[key].strip()):
            return  # what is empty says what is missing
        with pytest.raises(MessageError) as caught:
            contract.parse(changed)
        assert caught.value.field


@pytest.mark.parametrize("schema", [True, 2, "1", None, 0, [1]])
def test_another_schema_is_refused(schema: Any) -> None:
    with pytest.raises(MessageError) as caught:
        contract.parse(WHOLE | {"schema": schema})
    assert caught.value.field == "schema"
