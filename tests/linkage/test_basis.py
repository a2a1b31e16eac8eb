"""When an approved ground carries a provision, and that what a message says of it never widens it (PIPA 18(2), 18(3))."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlp.basis import Basis
from dlp.linkage import basis as bases
from dlp.linkage.basis import Provision
from dlp.message import parse
from dlp.model import LegalBasis
from dlp.vocabulary import GROUNDS

TODAY = date(2026, 11, 20)
POLICE, OTHER = "to:email:desk@police.example", "to:email:desk@else.example"
GOOD = Basis(
    id="B-2026-0007", ground="18-2-7", article="형사소송법 제199조", document="수사과-12", approver="A9", asked_by="A1",
    refs=frozenset(), recipients=frozenset({POLICE}), items=("case_no", "name"), valid_from="2026-11-01", valid_to="2026-12-31",
)  # fmt: skip
SCENE = Provision(
    fields=["name"], words=frozenset({POLICE}), among_stated=True, partner_kind="police", scope=("case_no", "name", "phone"),
    interested=False, today=TODAY, sender_ids=frozenset({"A1"}), may_approve=lambda staff: staff == "A9",
    is_privacy_officer=lambda staff: staff == "A8",
)  # fmt: skip
CONSENT = replace(GOOD, ground="18-2-1", consent_id="C-1", items=("name", "phone"))


def ok(basis: Basis, stated: LegalBasis | None = None, **changes: Any) -> bool:
    return bases.carried(basis, stated, replace(SCENE, **changes))


def test_the_good_one_carries() -> None:
    assert ok(GOOD)


@pytest.mark.parametrize(
    ("why", "change"),
    [
        ("another ground for this kind of body", {"partner_kind": "court"}),
        ("a field outside the items", {"fields": ["name", "phone"]}),
        ("a field outside the scope", {"scope": ("case_no",)}),
        ("the sender approved it himself", {"sender_ids": frozenset({"A9"})}),
        ("the approver may not approve", {"may_approve": lambda staff: False}),
        ("another recipient than the one named", {"words": frozenset({OTHER})}),
        ("it is over", {"today": date(2027, 1, 1)}),
        ("it has not begun", {"today": date(2026, 10, 31)}),
        ("not to who is interested, on an approval that is not the privacy officer's", {"interested": True}),
    ],
)
def test_one_fact_differs(why: str, change: dict[str, Any]) -> None:
    assert not ok(GOOD, **change), why


def test_the_message_itself_names_another_recipient() -> None:
    assert not ok(GOOD, LegalBasis(ground="18-2-7"), among_stated=False)


@pytest.mark.parametrize("missing", ["document", "approver", "recipients", "items"])
def test_what_must_be_there(missing: str) -> None:
    empty = {"recipients": frozenset(), "items": ()}.get(missing, "")
    assert not ok(replace(GOOD, **{missing: empty}))


def test_every_ground_of_the_law_is_judged() -> None:
    assert set(bases.KINDS_OF_GROUND) == set(GROUNDS) - {"18-2-1"}
    assert not ok(replace(GOOD, ground="18-2-4"), partner_kind="agency")


def test_another_law_needs_its_article() -> None:
    assert ok(replace(GOOD, ground="own-law"))
    assert not ok(replace(GOOD, ground="own-law", article=""))


def test_consent_names_the_items_and_the_number() -> None:
    anybody = {"partner_kind": "", "scope": ()}
    assert ok(CONSENT, fields=["name", "phone", "case_no", "phone_part"], **anybody)
    assert not ok(CONSENT, fields=["name", "address"], **anybody)
    assert not ok(replace(CONSENT, consent_id=""), **anybody)


def test_the_interested_get_nothing_on_consent_without_the_privacy_officer() -> None:
    assert not ok(CONSENT, interested=True)
    assert ok(replace(CONSENT, approver="A8"), interested=True)
    assert ok(replace(CONSENT, proven=True, privacy_officer=True), interested=True)
    assert not ok(replace(CONSENT, proven=True, privacy_officer=True, persons=frozenset({"A1"})), interested=True), (
        "he sends it himself"
    )


def test_an_approver_of_the_desk_was_judged_there() -> None:
    assert ok(replace(GOOD, proven=True), may_approve=lambda staff: False)


@pytest.mark.parametrize(
    "stated",
    [
        LegalBasis(ground="18-2-8"),
        LegalBasis(approver="A1"),
        LegalBasis(items=("phone",)),
        LegalBasis(period="2026-10-31까지"),
    ],
)
def test_what_the_message_says_otherwise_means_another_ground(stated: LegalBasis) -> None:
    assert not ok(GOOD, stated)


@given(
    stated=st.builds(
        LegalBasis, ground=st.sampled_from(["", *GROUNDS]), approver=st.sampled_from(["", "A9", "A8", "A1"]), document=st.sampled_from(["", "수사과-12"]),
        consent_id=st.sampled_from(["", "C-1"]), items=st.lists(st.sampled_from(["name", "phone", "all"]), max_size=2).map(tuple),
        period=st.sampled_from(["", "1회", "2026-12-31까지", "2026-10-31까지"]), id=st.sampled_from(["", "B-2026-0007"]),
    ),
    basis=st.sampled_from([GOOD, CONSENT, replace(GOOD, approver="A1"), replace(GOOD, items=("phone",)), replace(CONSENT, consent_id="")]),
    fields=st.sampled_from([["name"], ["name", "phone"], ["address"]]),
    kind=st.sampled_from(["", "police", "court"]),
    interested=st.booleans(),
)  # fmt: skip
def test_a_statement_takes_away_and_never_adds(
    stated: LegalBasis, basis: Basis, fields: list[str], kind: str, interested: bool
) -> None:
    changes = {"fields": fields, "partner_kind": kind, "interested": interested}
    assert ok(basis, stated, **changes) <= ok(basis, None, **changes)


def test_how_a_message_refers_to_one() -> None:
    message = {"channel": "email", "sender": {"address": "a@x.example"}, "recipients": [{"address": "b@x.example"}], "text": "가"}
    named = parse(
        {**message, "subject": "회신 [근거: b-2026-0007]", "legal_basis": {"document": "수사과 - 12", "consent_id": "C-1"}}
    )
    wanted = {bases.reference(text) for text in ("B-2026-0007", "수사과-12", "C-1")}
    assert set(bases.references(named)) == wanted
    assert bases.references(parse({**message, "subject": "근거: B-2026-0007"})) == ()


@pytest.mark.parametrize(
    ("period", "open_"),
    [
        ("1회", True),
        ("", True),
        ("2026-11-20까지", True),
        ("2026. 11. 19.까지", False),
        ("2026-11-01/2026-11-30", True),
        ("2026-11-21 ~ 2026-12-20", False),
        ("2026년 11월 25일부터", False),
        ("2026-02-31까지", False),
    ],
)
def test_periods(period: str, open_: bool) -> None:
    assert bases.period_open(period, TODAY) is open_
