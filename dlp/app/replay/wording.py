"""What a message says so that it gives the facts of a test: fields of a requester, context, pressure, entities. Texts, no judgement."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

from dlp.apart import Apart
from dlp.app.replay.cast import STAFF_MOBILE, Requester
from dlp.model import Value
from dlp.pipeline.detection import detect_text
from dlp.policy.facts import scope_of
from dlp.ports import Detector

REQUEST: Final = "정보공개 청구 건으로 알려 드립니다."
PLAIN: Final = "안녕하십니까."
CONTACT: Final = {
    "ordinary": "신청하신 여권이 발급되었습니다. 신분증을 지참하여 3번 창구로 오시기 바랍니다.",
    "approach": "차 한잔 하시지요.",
    "unclear": "말씀드릴 것이 있습니다.",
    "accuses": "이번에 청구한 거 본인이지? 승진 앞두고 후회할 짓 하지 마",
    "pressing": "영업 계속하고 싶으시면 알아서 하세요. 다칠 수 있습니다.",
}
"""Kind of message to a citizen → a text of that kind."""
ASSIGNMENT: Final = "이 건의 처리를 배정합니다."
ACCOMPANY: Final = {
    "passport": ("KR_PASSPORT", "여권번호"),
    "driver_license": ("KR_DRIVER_LICENSE", "운전면허번호"),
    "bank_account": ("KR_BANK_ACCOUNT", "계좌번호"),
}
"""Fields that the register has no column for: the number goes with whoever is named right before it."""
UNREGISTERED: Final = {
    "form": "정보공개 청구서\n청구인 성명: 문하람\n청구 내용: 가로수 정비 내역\n공개 방법: 전자파일",
    "list": "정보공개 미처리 현황\n" + "\n".join(f"청구인: 문하{n} 010-0300-400{i}" for i, n in enumerate("람온솔빛담")),
    "phrase": "정보공개 청구인은 문하람 님입니다.",
    "whole": "정보공개 청구서\n청구인 성명: 문하람\n휴대전화: 010-0300-4007\n청구 내용: 가로수 정비 내역\n공개 방법: 전자파일",
}
"""Texts about requesters who are in no register, by kind."""
UNIQUE: Final = {"rrn": "KR_RRN", "frn": "KR_FRN"}


@dataclass(frozen=True, slots=True)
class Said:
    """What one message shows: of the requester in question `fields`, of so many `others` name and number, and what stands beside."""

    fields: tuple[str, ...] = ()
    context: bool = False
    topic: bool = False
    others: int = 0
    earlier: tuple[str, ...] = ()  # shown in a message before this one
    loose: bool = False  # the name is told without a word for what he is
    assigns: bool = False  # the case is given to the recipient


Examples = Mapping[str, tuple[str, str]]
"""Entity → a text in which a detector finds it, and the part of it that is found."""


def examples(detectors: Iterable[Detector]) -> Examples:
    """From the detectors' own `EXAMPLES`: `hit`, and `late` of those that prove themselves when they are first needed."""
    found: dict[str, tuple[str, str]] = {}
    for detector in detectors:
        table = _examples(detector)
        hits = [hit for hit in table.get("hit", ()) if isinstance(hit[1], str)]
        for entity in detector.entities:
            named = hits if len(detector.entities) == 1 else [hit for hit in hits if entity in _entities_in(hit[0], detector)]
            late = [hit for hit in table.get("late", ()) if hit[2] == entity]
            for text, value, *_ in (*named, *late):
                found.setdefault(str(entity), (text, value))
    return found


def _entities_in(text: str, detector: Detector) -> set[str]:
    return {found.entity for found in detect_text(text, (detector,))}


def ids(detectors: Iterable[Detector]) -> dict[str, str]:
    """Resident and foreigner number of the requester in question, by field: another than the one that `examples` shows of nobody."""
    found: dict[str, str] = {}
    for detector in detectors:
        table = _examples(detector)
        for name, entity in UNIQUE.items():
            if entity in detector.entities:
                numbers = dict.fromkeys(re.sub(r"\D", "", str(hit[1])) for hit in table.get("hit", ()))
                whole = [f"{number[:6]}-{number[6:]}" for number in numbers if len(number) == 13]
                found[name] = whole[-1]
    return found


def variants(given: Mapping[str, Value], said: frozenset[str]) -> Iterator[Said]:
    """The contents that can give the facts of a test, the plainest first."""
    context = given["m.context"] if "m.context" in said else None
    topic = given.get("s.topic") if "s.topic" in said else None
    count = max(_count(given, said, "r.subjects"), _count(given, said, "m.subjects"))
    assigns = "r.assigned" in said and bool(given["r.assigned"])
    shown = list(_fields(given, said))
    ways = product(
        (False, True),
        (bool(topic),) if topic is not None else (False, True),
        (bool(context),) if context is not None else (False, True),
    )
    made = (
        Said(
            fields,
            speaks,
            titled,
            max(count - any(name != "case_no" for name in fields), 0),
            earlier,
            loose and bool(fields),
            assigns,
        )
        for loose, titled, speaks in ways
        for fields, earlier in shown
    )
    return iter(dict.fromkeys(made))


def _count(given: Mapping[str, Value], said: frozenset[str], name: str) -> int:
    value = given.get(name) if name in said else 0
    return value if isinstance(value, int) else 0


def _fields(given: Mapping[str, Value], said: frozenset[str]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """(fields shown now, fields shown before)."""
    named = _words(given, said, "s.fields")
    ids = _words(given, said, "s.ids")
    fresh = _words(given, said, "s.fresh")
    if named is not None:
        whole = tuple(dict.fromkeys((*named, *(ids or ()))))
        if fresh is not None and set(fresh) < set(whole):
            yield tuple(f for f in whole if f in fresh), tuple(f for f in whole if f not in fresh)
        yield whole, ()
        return
    wanted = (*(fresh or ()), *(ids or ()))
    if wanted or any(scope_of(name) == "pair" for name in said):
        if given.get("s.partial") and not given.get("s.identified"):
            for pieces in (("name_part",), ("name_part", "case_no"), ("case_no", "phone_part"), ("name_part", "phone_part")):
                yield (*wanted, *pieces), ()
        for fields in (("name", "phone"), ("name",), ("email",), ("name", "phone", "address"), ("case_no",)):
            yield tuple(dict.fromkeys((*wanted, *fields))), ()
    yield (), ()
    yield ("case_no",), ()
    yield ("name", "phone"), ()


def _words(given: Mapping[str, Value], said: frozenset[str], name: str) -> tuple[str, ...] | None:
    value = given.get(name) if name in said else None
    return tuple(value) if isinstance(value, list) else None


def text(
    shows: Sequence[str],
    one: Said,
    people: Sequence[Requester],
    found: Examples,
    numbers: Mapping[str, str],
    *,
    entities: Iterable[str] = (),
    pressure: bool = False,
    contact: str = "",
    staff_mobile: bool = False,
    unregistered: Iterable[str] = (),
    strangers: int = 0,
    persons: int = 0,
) -> str:
    """The message's text: `shows` are the fields of the requester in question, one line each. KeyError for an entity without an example."""
    lines = [REQUEST if one.context else PLAIN] if not contact or one.context else []
    if contact:
        lines.append(CONTACT.get(contact, PLAIN))
    if one.assigns:
        lines.append(ASSIGNMENT)
    if one.topic:
        lines.append(f"{people[0].title} 자료입니다.")
    lines += _person(shows, people[0], found, numbers, one)
    lines += [f"{other.name} {other.mobile}" for other in people[1 : 1 + one.others]]
    lines += [found[entity][0] for entity in entities]
    if pressure:
        lines.append(found["PRESSURE"][0])
    if staff_mobile:
        lines.append(f"현장 휴대전화 {STAFF_MOBILE}")
    lines += [UNREGISTERED[kind] for kind in unregistered]
    lines += [f"정보공개 청구인은 문하{syllable} 님입니다." for syllable in "온솔빛담결"[: max(0, strangers - 1)]]
    lines += [
        f"성명: {'김이박최정강조윤장임'[n % 10]}{'가나다라마'[n // 10 % 5]}{'람온솔'[n // 50 % 3]} 010-0{n:03}-1{n:03}"
        for n in range(persons)
    ]
    return "\n".join(lines)


def _person(shows: Sequence[str], who: Requester, found: Examples, numbers: Mapping[str, str], one: Said) -> Iterator[str]:
    masked = f"{who.name[0]}○{who.name[-1]}"
    last = who.mobile[-4:]
    written = {
        "name": f"청구인 {who.name} 님" if one.context and not one.loose else f"{who.name} 님", "phone": f"연락처 {who.mobile}", "email": f"전자우편 {who.email}",
        "address": f"주소 {who.address}", "birth_date": f"생년월일 {who.birth}", "case_no": f"접수번호 {who.case_no}",
        "name_part": f"{masked} 님", "phone_part": f"휴대전화 뒷자리 {last}",
    }  # fmt: skip
    beside = one.loose and any(field in ACCOMPANY for field in shows)  # then the name stands with the number
    for field in sorted(shows, key=lambda name: name != "name"):
        if field == "name" and beside:
            continue
        if field in written:
            yield written[field]
        elif field in UNIQUE:
            yield f"{'주민' if field == 'rrn' else '외국인'}등록번호 {numbers[field]}"
        elif field == "rrn_part":
            yield f"주민등록번호 {numbers['rrn'][:8]}******"
        elif field in ACCOMPANY:
            entity, label = ACCOMPANY[field]
            yield f"{who.name} 님 {label} {found[entity][1]}" if one.loose else f"성명: {who.name}\n{label} {found[entity][1]}"


def _examples(detector: Detector) -> Mapping[str, Any]:
    """Of the module that the detector is of; one that runs apart has those of its own module."""
    if isinstance(detector, Apart):
        return detector.examples
    found: Mapping[str, Any] = getattr(importlib.import_module(type(detector).__module__), "EXAMPLES", {})
    return found
