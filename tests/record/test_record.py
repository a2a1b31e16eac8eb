"""What leaves the core: the decision of contract section 4, the record of an incident, the lines of --explain. Never a value."""

import dataclasses
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from dlp.model import Action, Decision, Sensitive, Verdict
from dlp.record import decision_dict, explain_lines, record_of


def _token(text: str) -> str:
    return f"{hash(text) & 0xFFFFFFFF:08x}"


def _leaks(text: str, planted: dict[str, str]) -> list[str]:
    """Planted values that occur in `text`, with or without their separators (a name anywhere, a region and a birth date may)."""
    squeezed = "".join(c for c in text if c not in " -.,")
    return [
        value
        for value in planted.values()
        if value in text or (len(value) > 5 and "".join(c for c in value if c not in " -.,") in squeezed)
    ]


def test_decision_is_the_contracts(verdict: Verdict) -> None:
    answer = decision_dict(verdict, incident_id="INC-1", explain=False)
    assert list(answer) == [
        "schema", "id", "action", "notify", "reasons", "sender", "recipients", "cases", "findings", "gaps", "policy", "incident_id",
        "elapsed_us",
    ]  # fmt: skip
    assert (answer["schema"], answer["id"], answer["action"], answer["notify"]) == (1, "q-7A1", "mask", True)
    assert answer["reasons"] == [
        {"rule": "requester-data-outside", "action": "mask", "why": "청구인 정보가 밖으로 나갑니다", "law": ["PIPA 18(1)"]},
        {"rule": "night-mail", "action": "alert", "why": "시험 중인 규칙", "law": [], "enforced": False, "exception": "EX-1"},
    ]
    assert answer["sender"] == {"relation": "handler"}
    assert answer["recipients"] == [
        {"address": "c***@mail.example", "relation": "requester"},
        {"address": "010-****-****", "relation": "external"},
    ]
    assert answer["cases"] == [
        {"case_no": number, "subject": "requester", "fields": ["name", "phone"], "strength": 0.98} for number in ("2026-000123", "2026-000045")
    ]  # fmt: skip
    assert answer["findings"][0] == {
        "entity": "PERSON", "part": "text", "start": 0, "end": 3, "score": 0.951, "masked": "함**", "known": True, "how": "plain",
    }  # fmt: skip
    assert answer["gaps"] == [
        {"part": "attachment:foi.zip", "reason": "encrypted"},
        {"part": "attachment:***.xlsx", "reason": "limit"},
    ]
    assert answer["policy"] == {"version": "2026-11-21", "hash": "ab" * 32}


def test_masked_text_only_where_masked_and_explained(verdict: Verdict) -> None:
    assert decision_dict(verdict, incident_id="", explain=True)["masked_text"] == "■■■ ■■■"
    held = replace(verdict, decision=Decision(Action.HOLD, notify=True))
    assert "masked_text" not in decision_dict(held, incident_id="", explain=True)
    assert "masked_text" not in decision_dict(replace(verdict, masked=None), incident_id="", explain=True)


def test_no_value_leaves(verdict: Verdict, planted: dict[str, str]) -> None:
    record = record_of(verdict, incident_id="INC-1", token=_token, connector="smtp", now=datetime(2026, 11, 22, tzinfo=UTC))
    for text in (
        json.dumps(decision_dict(verdict, incident_id="INC-1", explain=True), ensure_ascii=False),
        json.dumps(record.to_dict(), ensure_ascii=False),
        repr(record),
        "\n".join(explain_lines(verdict)),
    ):
        assert _leaks(text, planted) == []


def test_record_keeps_numbers_for_names_and_the_ledger(verdict: Verdict) -> None:
    record = record_of(
        verdict, incident_id="INC-1", token=_token, connector="smtp", now=datetime(2026, 11, 22, tzinfo=UTC), department="민원과"
    )
    assert [gap.part for gap in record.gaps] == ["attachment:2.zip", "attachment:1.xlsx"]
    assert record.basis is not None
    assert (record.basis.ground, record.basis.article, record.basis.purpose) == (
        "18-2-7",
        "형사소송법 제199조제2항",
        "***(***) 수사 협조",
    )
    assert (record.department, record.connector, record.message_id) == ("민원과", "smtp", "q-7A1")
    assert all(mark.token for mark in record.findings)


@pytest.mark.parametrize(
    "given_id", ["010-0123-4567", "함초롬", "chorom.ham@mail.example", "<1@mail.example>", "a b", "x" * 65, ""]
)
def test_an_id_that_could_be_data_is_kept_as_a_token_only(verdict: Verdict, given_id: str) -> None:
    message = replace(verdict.message, id=given_id)
    record = record_of(
        replace(verdict, message=message), incident_id="I", token=_token, connector="c", now=datetime(2026, 1, 1, tzinfo=UTC)
    )
    assert record.message_id == ""
    assert record.message_token == _token("message:" + given_id)


def test_one_token_per_value_whatever_its_spelling(verdict: Verdict) -> None:
    def tokens(value: str) -> list[str]:
        finding = replace(verdict.findings[2], value=Sensitive(value))
        changed = replace(verdict, findings=(finding,))
        marks = record_of(changed, incident_id="I", token=_token, connector="c", now=datetime(2026, 1, 1, tzinfo=UTC)).findings
        return [mark.token for mark in marks]

    assert tokens("010-0123-4567") == tokens("０１００１２３４５６７") != tokens("010-0123-4568")


def test_no_field_of_a_record_is_free_text(verdict: Verdict) -> None:
    """Every string of a record is an id, a word, a shape, a token, or the words of the policy and of the ledger."""
    record = record_of(verdict, incident_id="INC-1", token=_token, connector="smtp", now=datetime(2026, 11, 22, tzinfo=UTC))
    allowed = ("why", "address", "masked", "basis", "law", "at", "part", "detector")

    def walk(value: Any, name: str) -> None:
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            for field in dataclasses.fields(value):
                walk(getattr(value, field.name), "basis" if name == "basis" else field.name)
        elif isinstance(value, tuple):
            for item in value:
                walk(item, name)
        elif isinstance(value, str) and name not in allowed:
            assert value.isascii(), name
            assert len(value) <= 64, name

    walk(record, "")


def test_explain_reads_in_flow_order_with_times(verdict: Verdict) -> None:
    lines = explain_lines(verdict)
    stages = [line.split()[0] for line in lines if not line.startswith(" ")]
    assert stages == ["receive", "views", "findings", "links", "relations", "evidence", "decision"]
    text = "\n".join(lines)
    assert "40 µs" in text
    assert "KR_RRN             text[4:18] 0.95 plain" in text
    assert "c***@mail.example requester" in text
    assert "m.pressure" not in text
