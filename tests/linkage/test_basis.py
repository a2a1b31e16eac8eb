"""When a recorded ground carries a provision (PIPA 18(2), 18(3))."""

from __future__ import annotations

from datetime import date

import pytest

from dlp.linkage import basis as bases
from dlp.model import LegalBasis
from dlp.vocabulary import GROUNDS

TODAY = date(2026, 11, 20)
GOOD = LegalBasis(
    ground="18-2-7",
    article="형사소송법 제199조",
    document="수사과-12",
    approver="A9",
    items=("case_no", "name"),
    period="2026-12-31까지",
)


def ok(basis: LegalBasis, **changes: object) -> bool:
    facts: dict[str, object] = {
        "fields": ["name"], "partner_kind": "police", "scope": ("case_no", "name", "phone"), "today": TODAY,
        "sender_ids": frozenset({"A1"}), "may_approve": lambda staff: staff == "A9", "named": True,
    }  # fmt: skip
    return bases.valid(basis, **(facts | changes))  # type: ignore[arg-type]


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
        ("another recipient than the one named", {"named": False}),
        ("the period is over", {"today": date(2027, 1, 1)}),
    ],
)
def test_one_fact_differs(why: str, change: dict[str, object]) -> None:
    assert not ok(GOOD, **change), why


@pytest.mark.parametrize("missing", ["document", "approver"])
def test_what_must_be_written_down(missing: str) -> None:
    from dataclasses import replace

    assert not ok(replace(GOOD, **{missing: ""}))


def test_every_ground_of_the_law_is_judged() -> None:
    assert set(bases.KINDS_OF_GROUND) == set(GROUNDS) - {"18-2-1"}
    assert not ok(LegalBasis(ground="18-2-4", document="x", approver="A9", items=("name",)), partner_kind="agency")


def test_own_law_needs_its_article() -> None:
    basis = LegalBasis(ground="own-law", document="감사-1", approver="A9", items=("name",))
    assert not ok(basis, partner_kind="audit")
    assert ok(
        LegalBasis(**{f: getattr(basis, f) for f in ("ground", "document", "approver", "items")}, article="조례 제3조"),
        partner_kind="audit",
    )


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


def test_consent_names_the_items_and_the_number() -> None:
    consent = LegalBasis(ground="18-2-1", consent_id="C-1", items=("name", "phone"), period="2026-11-30까지")
    assert bases.consent_valid(consent, fields=["name", "phone", "case_no", "phone_part"], today=TODAY)
    assert not bases.consent_valid(consent, fields=["name", "address"], today=TODAY)
    assert not bases.consent_valid(LegalBasis(ground="18-2-1", items=("name",)), fields=["name"], today=TODAY)
