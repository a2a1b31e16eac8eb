"""No rule is silent: a message is put to policy wherever a rule could act on it. The gate may ask too often and never too seldom."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dlp.app import detection
from dlp.linkage.index import build_index
from dlp.linkage.lexicons import NONE
from dlp.linkage.memory import Memory
from dlp.linkage.tokens import Tokens
from dlp.message import KST, parse
from dlp.model import Action, Gap
from dlp.pipeline import asking
from dlp.pipeline.scan import scan
from dlp.pipeline.tools import Scanned, Tools
from dlp.policy import parse as policy_of
from dlp.policy.facts import WORDS
from dlp.policy.words import range_of
from dlp.settings import Settings
from dlp.vocabulary import ENTITIES, FIELDS, VARIABLES
from tests.drawn import drawn

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC).astimezone(KST)
LOADED = detection.load(Settings())
STAFF = [
    {"staff_id": f"A{i}", "name": name, "department": "정보과", "title": "주무관", "email": f"a{i}@office.example", "messenger_id": f"@a{i}",
     "desk_phone": f"02-0000-200{i}", "mobile": f"010-1811-000{i}", "roles": [role]}
    for i, name, role in [(1, "주하람", "none"), (2, "기온유", "foi_officer"), (3, "탁이랑", "cpo"), (4, "남가람", "none"), (5, "백여름", "pr")]
]  # fmt: skip
CASES = [
    {"case_no": "70010001", "title": "물빛축제 식대 지출 내역", "requester": "한새봄", "birth_date": "1901-03-12", "mobile": "010-0412-7781",
     "email": "saebom@inbox.example", "address": "가온구 물빛로 12, 101동 202호", "handlers": ["A1"], "interested": ["A4", "food@vendor.example"],
     "status": "open"},
    {"case_no": "70010006", "title": "승강기 점검표", "requester": "라온별", "mobile": "010-1900-5151", "handlers": ["A1"], "status": "closed",
     "closed_on": "2026-07-01"},
]  # fmt: skip
PARTNERS = [
    {"name": f"{kind} 기관", "kind": kind, "addresses": [f"desk@{kind}.example"], "scope": ["all"]}
    for kind in ("police", "emergency", "watchdog", "processor")
]
GROUPS = [{"address": "@everybody", "name": "전체", "members": "120", "reach": "internal", "member_ids": ["A1"]}]
INDEX = build_index(CASES, Tokens(b"t" * 32), staff=STAFF, partners=PARTNERS, groups=GROUPS)
PEOPLE = [
    *(row["email"] for row in STAFF), "@a4", "010-1811-0004", "saebom@inbox.example", "010-1900-5151", "food@vendor.example", "@everybody",
    *(f"desk@{p['kind']}.example" for p in PARTNERS), "someone@elsewhere.example", "010-1777-9090",
]  # fmt: skip
PIECES = [
    "오늘 회의는 세 시입니다.", "정보공개 청구 건으로 문의드립니다.", "물빛축제 식대 지출 내역 관련입니다.", "연락처 010-1777-2345 입니다.", "한새봄 010-0412-7781",
    "저는 010-1811-0001 로 연락 주세요.", "주민등록번호 030204-1234567", "접수번호 70010001", "그냥 취하하시죠", "IBAN DE89 3704 0044 0532 0130 00",
    "his SSN is 536-90-4399", "person@mail.example", "여권번호 M12345678",
]  # fmt: skip
LOCKED = {"name": "locked.zip", "content_b64": "UEs="}


def tools(policy_text: str) -> Tools:
    return Tools(
        index=INDEX,
        policy=policy_of(policy_text, findable=LOADED.findable),
        detectors=LOADED.detectors,
        pressure=LOADED.pressure,
        entities=LOADED.entities,
        may_approve=lambda staff: staff == "A3",
        words=NONE,
    )


def rules(*conditions: tuple[str, str], then: str = "hold") -> str:
    tests = [{"name": "hit", "given": {}, "expect": "hit"}, {"name": "miss", "given": {}, "expect": "miss"}]
    return json.dumps(
        {
            "version": "2026-11-22",
            "rules": [
                {"id": f"rule-{i}", "why": "사유", "scope": scope, "when": when, "then": then, "message": "안내", "tests": tests}
                for i, (scope, when) in enumerate(conditions)
            ],
        },
        ensure_ascii=False,
    )


def scanned(tools: Tools, message: dict[str, Any], gaps: tuple[Gap, ...] = ()) -> Scanned:
    return scan(parse(message), (), gaps, tools=tools, memory=Memory(), now=NOW, clock=lambda: 0)


# ---------------------------------------------------------------- with the gate as without it

SCOPES = {"message": ("m.", "sender."), "recipient": ("m.", "sender.", "r."), "pair": ("m.", "sender.", "r.", "s.", "b.")}


def _atoms(name: str) -> st.SearchStrategy[str]:
    kind = VARIABLES[name]
    words = {"m.entities": ENTITIES, "m.unlinked_ids": ("KR_RRN", "KR_PASSPORT")}.get(name) or WORDS.get(name) or FIELDS
    word = st.sampled_from([w for w in words if w]).map(lambda w: f'"{w}"')
    if kind == "bool":
        return st.sampled_from([name, f"!{name}"])
    if kind == "string":
        return st.one_of(word.map(lambda w: f"{name} == {w}"), word.map(lambda w: f"{name} != {w}"), st.just(f"{name}.size() > 0"))
    if kind == "strings":
        return st.one_of(
            word.map(lambda w: f"{w} in {name}"), word.map(lambda w: f"{name}.exists(x, x != {w})"),
            word.map(lambda w: f"{name}.all(x, x == {w})"), st.just(f"{name}.size() == 0"),
        )  # fmt: skip
    low, high = range_of(name) or (-1, 3)  # a comparison that never holds is an error of its own
    number = st.integers(-1, 3) if kind == "int" else st.sampled_from([0.2, 0.9])
    holds = {"<": lambda n: low < n, ">=": lambda n: n <= high, "==": lambda n: low <= n <= high}
    pairs = st.tuples(st.sampled_from(sorted(holds)), number).filter(lambda two: holds[two[0]](two[1]))
    return pairs.map(lambda two: f"{name} {two[0]} {two[1]}")


def _expressions(scope: str) -> st.SearchStrategy[str]:
    from dlp.policy.facts import BY_SCOPE

    atoms = st.sampled_from(sorted(BY_SCOPE[scope])).flatmap(_atoms)  # type: ignore[index]
    return st.recursive(
        atoms,
        lambda inner: st.one_of(
            st.tuples(inner, st.sampled_from(["&&", "||"]), inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
            inner.map(lambda text: f"!({text})"),
            st.tuples(inner, inner, inner).map(lambda t: f"({t[0]} ? {t[1]} : {t[2]})"),
        ),
        max_leaves=5,
    )


any_rules = st.lists(
    st.sampled_from(sorted(SCOPES)).flatmap(lambda scope: st.tuples(st.just(scope), _expressions(scope))), min_size=1, max_size=3
)
any_messages = st.fixed_dictionaries(
    {
        "id": st.just("m-1"),
        "channel": st.sampled_from(["email", "messenger", "sms"]),
        "event": st.sampled_from(["send", "edit", "upload"]),
        "sender": st.sampled_from(PEOPLE).map(lambda a: {"address": a}),
        "recipients": st.lists(
            st.tuples(st.sampled_from(PEOPLE), st.sampled_from(["to", "cc", "bcc"])).map(lambda t: {"address": t[0], "field": t[1]}),
            min_size=1, max_size=3,
        ),
        "text": st.lists(st.sampled_from(PIECES), max_size=3).map(lambda pieces: " ".join(pieces) or "가"),
        "attachments": st.sampled_from([[], [], [LOCKED]]),
    }
)  # fmt: skip
any_gaps = st.sampled_from([(), (), (Gap("attachment:locked.zip", "encrypted"),), (Gap("text", "limit"),)])


@settings(max_examples=drawn(250), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(any_rules, any_messages, any_gaps)
def test_the_gate_changes_no_decision(monkeypatch: pytest.MonkeyPatch, parts: Any, message: dict[str, Any], gaps: Any) -> None:
    """Random rules over every fact, random messages: the decision is that of a policy which is asked about everything."""
    works = tools(rules(*parts))
    with monkeypatch.context() as patched:
        patched.setattr(asking.Asking, "about", lambda *_: True)
        patched.setattr(asking.Asking, "about_wording", lambda *_: True)
        expected = scanned(works, message, gaps).verdict.decision
    assert scanned(works, message, gaps).verdict.decision == expected


@settings(max_examples=drawn(150), deadline=None)
@given(any_messages, any_gaps)
def test_what_is_told_beforehand_is_what_evidence_says(message: dict[str, Any], gaps: Any) -> None:
    """The facts that the policy is first asked with, against those that are built for it."""
    told: list[dict[str, Any]] = []

    class Noted:
        def could_act(self, names: tuple[str, ...], values: tuple[Any, ...]) -> bool:
            told.append({n: list(v) if isinstance(v, tuple) else v for n, v in zip(names, values, strict=True) if v is not None})
            return True

    works = tools(rules(("message", "m.channel.size() > 0")))
    policy = replace(works.policy, unlinked=Noted(), on_pressure=Noted())  # type: ignore[arg-type]
    verdict = scanned(replace(works, policy=policy), message, gaps).verdict
    evidence = verdict.evidence
    assert evidence is not None
    if verdict.links:
        return
    said = [{**evidence.message, **one} for one in evidence.recipients]
    for known in told:
        wrong = [{name: (value, one[name]) for name, value in known.items() if name in one and one[name] != value} for one in said]
        assert {} in wrong, (message, wrong)


# ---------------------------------------------------------------- eleven rules that lint accepts, and that did nothing

EXTERNAL = "someone@elsewhere.example"
CLEAN = {
    "id": "m-1",
    "channel": "email",
    "sender": {"address": "a1@office.example"},
    "recipients": [{"address": EXTERNAL}],
    "text": "오늘 회의는 세 시입니다.",
}
PROBES = [
    ("message", 'm.channel == "email"', {}),
    ("recipient", 'r.outside && m.channel == "email"', {}),
    ("recipient", 'r.field == "bcc"', {"recipients": [{"address": EXTERNAL, "field": "bcc"}]}),
    ("message", '"PHONE_NUMBER" in m.entities', {"text": "연락처 010-1777-2345 입니다."}),
    ("message", '"IBAN_CODE" in m.entities', {"text": "IBAN DE89 3704 0044 0532 0130 00 로 송금"}),
    ("message", 'm.entities.exists(e, e == "US_SSN")', {"text": "his SSN is 536-90-4399"}),
    ("message", "m.context", {"text": "정보공개 청구 건으로 문의드립니다."}),
    ("message", "m.pressure", {"text": "그냥 취하하시죠"}),
    ("message", '"PRESSURE" in m.entities', {"text": "그냥 취하하시죠"}),
    ("message", "m.attachments > 0 && sender.knows_open", {"attachments": [{"name": "a.txt", "content_b64": "7JWI64WV"}]}),
    ("message", 'sender.role == "pr"', {"sender": {"address": "a5@office.example"}}),
    ("message", 'm.event == "upload"', {"event": "upload"}),
    ("recipient", "r.interested_any", {"recipients": [{"address": "a4@office.example"}]}),
    ("recipient", 'r.kind == "partner" && r.partner_kind == "police"', {"recipients": [{"address": "desk@police.example"}]}),
    ("recipient", "r.office", {"recipients": [{"address": "a3@office.example"}]}),
    ("recipient", "r.requester", {"recipients": [{"address": "saebom@inbox.example"}]}),
]  # fmt: skip


@pytest.mark.parametrize(("scope", "when", "change"), PROBES, ids=[when for _, when, _ in PROBES])
def test_a_rule_acts_without_a_link(scope: str, when: str, change: dict[str, Any]) -> None:
    works = tools(rules((scope, when)))
    assert scanned(works, {**CLEAN, **change}).verdict.decision.action is Action.HOLD


def test_a_rule_of_the_whole_message_that_asks_for_nothing_found_is_asked() -> None:
    works = tools(rules(("message", "m.entities.size() == 0 && !m.context")))
    assert scanned(works, CLEAN).verdict.decision.action is Action.HOLD
    assert scanned(works, {**CLEAN, "text": "연락처 010-1777-2345 입니다."}).verdict.decision.action is Action.ALLOW


def test_the_shipped_policy_is_not_asked_about_clean_messages(default_policy_text: str) -> None:
    """What costs nothing: neither the evidence nor the decision of a message in which there is nothing a rule acts on."""
    works = tools(default_policy_text)
    for to in ("a2@office.example", EXTERNAL, "desk@police.example", "desk@emergency.example"):
        assert scanned(works, {**CLEAN, "recipients": [{"address": to}]}).verdict.evidence is None
    found = {**CLEAN, "text": "연락처 010-1777-2345 입니다."}
    assert scanned(works, found).verdict.evidence is None
    # a colleague is charged with a request of his by the rule that asks for `m.accuses`, which is found by itself
    assert works.asking.about_wording(*_wording(works, "a2@office.example")) is False
    assert works.asking.about_wording(*_wording(works, "desk@police.example")) is False
    assert works.asking.about_wording(*_wording(works, EXTERNAL)) is True  # pressing content is held towards any citizen
    assert works.asking.about_wording(*_wording(works, "saebom@inbox.example")) is True


def _wording(works: Tools, to: str) -> tuple[Any, Any]:
    from dlp.pipeline.scene import scene_of

    scene, _ = scene_of(parse({**CLEAN, "recipients": [{"address": to}]}), works, today=NOW.date())
    return asking.before(scene), asking.recipients(scene)


def test_emergency_acts_on_a_person_nobody_registered(default_policy_text: str) -> None:
    works = tools(default_policy_text)
    told = {**CLEAN, "recipients": [{"address": "desk@emergency.example"}], "text": "쓰러졌습니다. 010-1777-2345 가온구 물빛로 99"}
    decision = scanned(works, told).verdict.decision
    assert (decision.action, [r.rule for r in decision.reasons], decision.notify) == (Action.ALERT, ["emergency"], True)


# ---------------------------------------------------------------- what masking takes out

CARD = "결제 카드 4111-1111-1111-1111, 연락처 010-1777-2345 입니다."


@pytest.mark.parametrize(
    ("when", "gone", "left"),
    [
        ('"CREDIT_CARD" in m.entities', ["4111"], ["010-1777-2345"]),
        ('m.entities.exists(e, e.startsWith("CREDIT"))', ["4111"], ["010-1777-2345"]),
        ('"CREDIT_CARD" in m.entities && "PHONE_NUMBER" in m.entities', ["4111", "1777"], []),
        ("m.entities.size() > 0", ["4111", "1777"], []),
        ('r.outside && m.entities.exists(e, e in ["PHONE_NUMBER", "PERSON"])', ["1777"], ["4111-1111-1111-1111"]),
    ],
)
def test_a_rule_that_masks_takes_out_what_it_acted_on(when: str, gone: list[str], left: list[str]) -> None:
    works = tools(rules(("recipient", when), then="mask"))
    verdict = scanned(works, {**CLEAN, "text": CARD}).verdict
    assert verdict.decision.action is Action.MASK
    assert verdict.masked is not None
    assert verdict.masked.text is not None
    text = verdict.masked.text.reveal()
    assert not [value for value in gone if value in text]
    assert not [value for value in left if value not in text]


def test_a_rule_that_masks_and_names_nothing_holds() -> None:
    """Masking takes nothing out, and what is left would be masked again: it is held, and not delivered as it is."""
    works = tools(rules(("recipient", "r.outside"), then="mask"))
    assert scanned(works, CLEAN).verdict.decision.action is Action.HOLD
