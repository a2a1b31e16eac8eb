"""The default policy: its own tests, its texts, and its agreement with the table of rules R00-R20 written a second time, in Python."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp.model import Action, Evidence, Facts
from dlp.policy import Policy, lint, parse, problems, run_tests
from dlp.policy.facts import BY_SCOPE, neutral, scope_of
from dlp.vocabulary import GAP_REASONS, NEED_TO_KNOW, RELATIONS
from tests.drawn import drawn

TODAY = date(2026, 11, 22)
ALLOW, ALERT, MASK, HOLD, BLOCK = Action


def test_it_loads_without_a_problem(default_texts: tuple[str, str], default_policy: Policy) -> None:
    assert problems(*default_texts) == ()
    assert lint(default_policy, today=TODAY) == ()
    assert default_policy.version == "2026-11-22"


def test_every_rule_and_scenario_passes_its_tests(default_policy: Policy) -> None:
    results = run_tests(default_policy)
    assert [result for result in results if not result.passed] == []
    assert {result.subject for result in results} == {"", *(rule.id for rule in default_policy.rules)}


def test_every_rule_has_a_title_of_its_own_that_an_official_reads(default_policy: Policy) -> None:
    titles = [rule.title for rule in default_policy.rules]
    assert len(set(titles)) == len(titles)
    assert all(2 < len(title) <= 24 and re.search("[가-힣]", title) and not re.search("[A-Za-z]", title) for title in titles)
    assert all(rule.reason().title == rule.title for rule in default_policy.rules)


def test_every_fact_is_of_use(default_policy: Policy) -> None:
    """Facts no rule asks for are for the agency's own rules; the list says which, so that a forgotten one is noticed."""
    asked = {name for rule in default_policy.rules for name in rule.condition.facts}
    assert set(BY_SCOPE["pair"]) - asked == {
        "m.attachments", "m.channel", "m.event", "m.subjects", "sender.kind", "r.field", "r.partner_kind", "r.role",
        "s.bits", "s.days_closed", "s.fresh", "s.sender", "s.status", "s.strength", "s.topic", "b.given",
    }  # fmt: skip


# ---------------------------------------------------------------- what the sender is told


def test_no_text_for_the_sender_names_a_requester(default_policy: Policy) -> None:
    """The word itself would confirm that somebody is one."""
    for rule in default_policy.rules:
        assert "청구인" not in rule.message, rule.id


def test_contact_is_refused_in_words_of_duty_alone(default_policy: Policy) -> None:
    texts = {rule.message for rule in default_policy.rules if rule.id in ("contact-by-interested", "contact-by-uninvolved")}
    (text,) = texts  # the same for both: the text does not tell which rule it was
    assert "업무 범위" in text
    assert "검토 중" in text
    assert not any(word in text for word in ("청구", "접수", "사건", "민원", "공개"))


def test_whoever_is_stopped_is_told_what_to_do(default_policy: Policy) -> None:
    for rule in default_policy.rules:
        if rule.then >= MASK:
            assert rule.message, rule.id
        if rule.id.startswith("requester-data-"):
            assert "보내" in rule.message
            assert "개인정보 보호책임자" in rule.message


@pytest.mark.parametrize(
    "name",
    [
        "requester-data-to-interested",
        "contact-by-interested",
        "own-failure",
        "unique-id-outside",
        "unique-id-outside-linked",
        "unique-id-inside-linked",
    ],
)
def test_no_exception_to_the_gravest(default_texts: tuple[str, str], name: str) -> None:
    text = f"""
exceptions:
  - {{id: e, rule: {name}, owner: a, approved_by: b, ground: 18-2-2, reason: c, expires: 2026-12-01, when: m.context}}
"""
    (error,) = problems(default_texts[0], text)
    assert "takes no exceptions" in error.hint


# ---------------------------------------------------------------- the table a second time


def table(
    m: Facts, r: Facts, p: Facts, *, mask_cooperation: bool = False, alert_notices: bool = False, hold_ids: bool = False
) -> Action:
    """Action for one recipient and one subject, written from the table and not from policy.yaml."""
    f: dict[str, Any] = {**m, **r, **p}
    hits = [ALLOW]
    relation = f["r.relation"]
    assigned = f["r.assigned"] and relation != "interested"  # R25
    free = f["r.self"] or relation in ("agent", "watchdog") or assigned or (f["r.knows"] and relation != "interested")
    watchdog, emergency = f["r.kind"] == "watchdog", f["r.kind"] == "emergency"

    if f["s.identified"] and not free:
        if relation == "partner":
            hits.append(ALLOW if f["b.valid"] or f["b.consent"] else HOLD)  # R07
        elif relation == "processor":
            hits.append(ALLOW if f["s.sender_knows"] and f["r.in_scope"] and f["r.in_dates"] else BLOCK)  # R08
        elif relation == "emergency" or f["b.consent"]:  # R12, R10
            pass
        elif relation == "uninvolved" and mask_cooperation and f["m.context"] and f["s.sender_knows"]:  # R02
            hits.append(MASK if set(f["s.fields"]) <= {"case_no", "name", "name_part"} else BLOCK)
        else:
            hits.append(BLOCK)  # R01-R05
        if f["r.subjects"] >= 5 and relation != "emergency":
            hits.append(BLOCK)  # R20
    elif f["s.partial"] and not free and relation != "emergency" and not f["b.valid"] and not f["b.consent"]:
        in_scope = relation == "processor" and f["s.sender_knows"] and f["r.in_scope"] and f["r.in_dates"]
        hits.append(ALLOW if in_scope else HOLD)  # R06

    if f["s.ids"] and not free and relation != "emergency":
        consent_only = f["b.ground"] == "18-2-1" and "rrn" in f["s.ids"]
        hits.append(ALLOW if f["b.valid"] and not consent_only else BLOCK)  # R09, a requester's
    if f["m.unlinked_ids"] and not (watchdog or emergency or f["r.office"] or f["r.ids_covered"]):
        hits.append(BLOCK if f["r.outside"] else HOLD if hold_ids else MASK)  # R09, anybody's

    if emergency and (f["m.entities"] or f["r.subjects"]):
        hits.append(ALERT)  # R12
    if f["r.requester"]:
        own = f["r.own_sender"]
        about = f["m.pressure"] or f["r.own_spoken"]
        contact = f["m.contact"] if f["r.citizen"] else ""
        if own == "interested":
            hits.append(BLOCK)  # R13
        elif own == "uninvolved":
            hits.append(BLOCK if about else ALERT if alert_notices else ALLOW)  # R14
        elif not f["r.own_sender_knows"] and own not in ("", "requester") and about:
            hits.append(HOLD)
        if f["r.own_sender_knows"] and own != "interested" and (f["m.pressure"] or contact == "pressing"):
            hits.append(HOLD)  # R15
        if own in ("handler", "deputy", "approver") and f["r.own_days_closed"] > 90:
            hits.append(HOLD if about or contact in ("unclear", "approach", "pressing") else ALLOW)  # R16
        if f["r.citizen"] and f["r.own_standing"] == "private" and own != "uninvolved":
            hits.append(HOLD)
        elif f["r.citizen"]:
            hits.append(CONTACT.get((f["r.own_standing"], contact), ALLOW))
        hits.append(ALERT if own == "approver" and contact == "approach" else ALLOW)
    if f["r.citizen"] and f["m.contact"] == "pressing":
        hits.append(HOLD)  # R23
    if f["m.accuses"] and f["r.kind"] == "staff":
        hits.append(HOLD if not f["r.office"] and (f["m.context"] or f["r.requester"] or f["r.subjects"] > 0) else ALERT)

    if f["s.suspected"] and not f["s.identified"] and not free and relation != "emergency":
        if not f["s.partial"] and f["s.wording"] and f["s.standing"] == "none":
            hits.append(ALERT)  # somebody without a part in the case says who filed it
        covered = (
            f["b.valid"]
            or f["b.consent"]
            or (relation == "processor" and f["s.sender_knows"] and f["r.in_scope"] and f["r.in_dates"])
        )
        if f["r.outside"] and not covered and f["s.standing"] == "own" and (f["s.ids"] or "bank_account" in f["s.fields"]):
            hits.append(HOLD)

    own_notice = f["r.requester"] and f["r.own_sender_knows"] and f["r.own_sender"] != "interested" and not f["r.interested_any"]
    for gap in f["m.gaps"]:
        if gap in ("detector", "internal"):
            hits.append(HOLD)
        elif watchdog:
            pass
        elif gap == "image":  # R18
            risky = f["r.interested_any"] or (f["sender.knows_open"] and f["r.outside"]) or (f["m.context"] and not f["r.office"])
            hits.append(HOLD if risky and not emergency and not own_notice else ALERT)
        else:  # R17
            hits.append(HOLD if (f["r.outside"] or f["r.interested_any"]) and not emergency and not own_notice else ALERT)
    if f["m.staff_mobile"] and f["r.outside"] and not watchdog:
        hits.append(ALERT)  # R19

    kinds = set(f["m.unregistered"])
    if kinds and not (f["r.office"] or watchdog or emergency or own_notice or f["r.knows_subjects"] or f["r.covered"]):
        one_person = f["m.recipients"] == 1 and f["m.unregistered_people"] <= 1 and "list" not in kinds
        handed = f["r.kind"] == "staff" or (f["r.outside"] and f["r.kind"] in ("external", "requester"))
        if f["sender.role"] == "foi_officer" and one_person and handed and not f["r.interested_any"] and not f["r.chief"]:
            hits.append(HOLD if "whole" in kinds and f["r.outside"] else ALERT)
        else:
            hits.append(BLOCK if kinds & {"form", "list"} else HOLD)  # R21
    if f["m.persons_listed"] >= 50 and f["r.kind"] in ("external", "group") and not f["r.knows_subjects"] and not f["r.covered"]:
        hits.append(HOLD)  # R22
    return max(hits)


_CLOSE = {"ordinary": ALERT, "doubtful": HOLD, "unclear": HOLD, "approach": HOLD, "pressing": BLOCK}
CONTACT = {
    **{(standing, kind): action for standing in ("derived", "power") for kind, action in _CLOSE.items()},
    **{("private", kind): HOLD for kind in ("", "notice", "ordinary", "doubtful", "unclear", "approach")},
    ("private", "pressing"): BLOCK, ("other", "unclear"): ALERT, ("other", "approach"): HOLD, ("other", "pressing"): BLOCK,
    ("unknown", "unclear"): ALERT, ("unknown", "approach"): HOLD, ("unknown", "pressing"): HOLD,
}  # fmt: skip
"""The table of standing and kind of message; what is not in it goes out."""

KIND = {
    "partner": "partner", "processor": "processor", "emergency": "emergency", "watchdog": "watchdog", "group": "group",
    "external": "external", "requester": "requester", "other_requester": "requester",
}  # fmt: skip
STANDING = {"": "", "handler": "duty", "deputy": "duty", "foi_officer": "office", "interested": "interested", "external": "unknown"}
OWN = {own: [STANDING[own], "private"] for own in ("handler", "deputy", "foi_officer")}
flags = st.booleans()
rare = st.sampled_from([False, False, False, True])


@st.composite
def messages(draw: st.DrawFn) -> Facts:
    return {
        **neutral("message"),
        "m.context": draw(flags),
        "m.pressure": draw(rare),
        "m.contact": draw(st.sampled_from(["", "notice", "ordinary", "doubtful", "unclear", "approach", "pressing"])),
        "m.accuses": draw(rare),
        "m.entities": draw(st.sampled_from([[], ["PERSON"]])),
        "m.unlinked_ids": draw(st.sampled_from([[], [], [], ["KR_RRN"]])),
        "m.staff_mobile": draw(rare),
        "m.gaps": draw(st.lists(st.sampled_from(GAP_REASONS), max_size=1)) if draw(rare) else [],
        "sender.knows_open": draw(flags),
        "sender.role": draw(st.sampled_from(["none", "foi_officer"])),
        "m.recipients": draw(st.sampled_from([1, 2])),
        "m.unregistered": draw(st.sampled_from([["form"], ["form", "whole"], ["phrase"], ["list", "phrase"]]))
        if draw(rare)
        else [],
        "m.unregistered_people": draw(st.sampled_from([1, 2])),
        "m.persons_listed": draw(st.sampled_from([0, 0, 0, 50])),
    }


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Facts, Facts]:
    """A recipient and his relation to one subject, of a kind that can occur."""
    relation = draw(st.sampled_from(RELATIONS))
    kind = KIND.get(relation, "staff")
    requester = kind == "requester"
    own = draw(st.sampled_from(["handler", "deputy", "foi_officer", "interested", "uninvolved", "external"])) if requester else ""
    identified = draw(flags)
    facts: dict[str, Any] = {
        "r.kind": kind,
        "r.outside": kind not in ("staff", "group") or (kind == "group" and draw(flags)),
        "r.relation": relation,
        "r.requester": requester,
        "r.self": relation == "requester",
        "r.knows": relation in NEED_TO_KNOW or (relation in ("group", "interested") and draw(flags)),
        "r.office": relation in ("foi_officer", "cpo", "audit"),
        "r.interested_any": relation == "interested" or draw(rare),
        "r.citizen": kind in ("requester", "external"),
        "r.entered": kind == "partner",
        "r.own_sender": own,
        "r.own_standing": draw(
            st.sampled_from(OWN.get(own, [STANDING[own]] if own in STANDING else ["derived", "power", "private", "other"]))
        ),
        "r.own_sender_knows": own in NEED_TO_KNOW,
        "r.own_spoken": requester and draw(flags),
        "r.own_days_closed": draw(st.sampled_from([-1, 0, 90, 91])) if requester else -1,
        "r.subjects": draw(st.sampled_from([0, 1, 4, 5])),
        "r.ids_covered": draw(rare),
        "r.chief": draw(rare),
        "r.covered": draw(rare),
        "r.knows_subjects": draw(rare),
        "r.in_scope": draw(flags),
        "r.in_dates": draw(flags),
        "s.identified": identified,
        "s.partial": not identified and draw(flags),
        "s.suspected": not identified and draw(flags),
        "s.wording": draw(flags),
        "s.standing": draw(st.sampled_from(["none", "own", "department"])),
        "r.assigned": kind == "staff" and draw(rare),
        "s.fields": draw(st.sampled_from([["name"], ["case_no", "name"], ["name", "phone"], ["name", "bank_account"], ["rrn"]])),
        "s.sender_knows": draw(flags),
        "b.valid": draw(rare),
        "b.consent": draw(rare),
        "b.ground": draw(st.sampled_from(["18-2-1", "18-2-7"])),
    }
    facts["s.ids"] = [name for name in facts["s.fields"] if name == "rrn" and identified]
    pair = {n: facts.get(n, v) for n, v in neutral("pair").items() if scope_of(n) != "message"}
    return {n: v for n, v in pair.items() if scope_of(n) == "recipient"}, pair


@settings(max_examples=drawn(400), deadline=None)
@given(messages(), st.lists(pairs(), max_size=3))
def test_it_is_the_table(default_policy: Policy, message: Facts, chosen: list[tuple[Facts, Facts]]) -> None:
    evidence = Evidence(message, tuple(r for r, _ in chosen), tuple(p for _, p in chosen))
    wanted = max(
        (table(message, r, p) for r, p in chosen), default=HOLD if {"detector", "internal"} & set(message["m.gaps"]) else ALLOW
    )  # type: ignore[arg-type]
    assert default_policy.decide(evidence, today=TODAY).action is wanted


@pytest.fixture(scope="module")
def other_policy(default_texts: tuple[str, str]) -> Policy:
    text = default_texts[0]
    for old, new in (
        ("\n  cooperation: block", "\n  cooperation: mask"),
        ("\n  other_department_notice: allow", "\n  other_department_notice: alert"),
        ("\n  unlinked_ids_inside: mask", "\n  unlinked_ids_inside: hold"),
    ):
        assert text.count(old) == 1
        text = text.replace(old, new)
    return parse(text)


@settings(max_examples=drawn(200), deadline=None)
@given(messages(), pairs())
def test_it_is_the_table_under_other_settings(other_policy: Policy, message: Facts, chosen: tuple[Facts, Facts]) -> None:
    wanted = table(message, *chosen, mask_cooperation=True, alert_notices=True, hold_ids=True)
    assert other_policy.decide(Evidence(message, chosen[:1], chosen[1:]), today=TODAY).action is wanted


@pytest.mark.parametrize("relation", ["", "somebody", "handler", "requester"])
def test_an_unexplained_relation_is_an_outsider(default_policy: Policy, evidence: Any, relation: str) -> None:
    """A relation without the facts that go with it (`r.knows`, `r.self`) clears nobody."""
    decision = default_policy.decide(evidence({"r.relation": relation, "s.identified": True}), today=TODAY)
    assert [reason.rule for reason in decision.reasons] == ["requester-data-outside"]


def test_a_gap_of_an_unknown_word_is_our_failure(default_policy: Policy, evidence: Any) -> None:
    decision = default_policy.decide(evidence({"r.kind": "watchdog"}, m={"m.gaps": ["detector-error"]}), today=TODAY)
    assert [reason.rule for reason in decision.reasons] == ["own-failure"]
