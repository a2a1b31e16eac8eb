"""What to do next about an incident: a table by the kind of its rule and by whether the message left. Short, in Korean and English, with the
command that does it. Pure; decides nothing.

A rule that a site wrote itself goes by what its incident is like: a person who was written to, something unread, a provision, else data that
came to somebody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from dlp.ledgers.bases import papers
from dlp.ledgers.provisions import cites, needed
from dlp.record.cases import CONTACT


class Kind(StrEnum):
    disclosed = "disclosed"  # data of a person to somebody who should not have it
    contact = "contact"  # somebody wrote to a requester without the duty to
    pressure = "pressure"  # and pressed him
    provision = "provision"  # to an institution, on a ground of the law
    unread = "unread"  # not examined
    failure = "failure"  # our own trouble
    asking = "asking"  # who asks after people
    looked = "looked"  # who opened a case in the case system
    noted = "noted"  # in order as it stands


KINDS: Final[Mapping[str, Kind]] = {
    **dict.fromkeys(
        (
            "requester-data-to-interested", "requester-data-to-uninvolved-staff", "cooperation-name-masked", "requester-data-to-other-requester",
            "requester-data-to-open-group", "requester-data-outside", "unregistered-requester-form", "unregistered-requester-named",
            "unregistered-requester-form-outside", "unregistered-requester-handed-on", "persons-list-held", "persons-list-told", "partial-identity", "suspected-requester",
            "named-as-requester", "requester-data-from-unlisted", "suspected-with-account", "processor-out-of-scope", "unique-id-outside-linked", "unique-id-inside-linked",
            "unique-id-outside", "unique-id-inside-unlinked", "unique-id-inside-unlinked-held", "staff-mobile-outside", "mass-disclosure",
            "found-looking-back",
        ),
        Kind.disclosed,
    ),
    **dict.fromkeys(
        (
            "contact-by-interested", "contact-by-uninvolved", "personal-approach", "contact-reported", "contact-by-other-department",
            "contact-by-unknown-sender", "contact-after-closing",
        ),
        Kind.contact,
    ),
    **dict.fromkeys(
        ("pressing-content", "pressing-content-reported", "pressing-colleague", "pressing-colleague-reported", "pressure-by-handler"),
        Kind.pressure,
    ),
    **dict.fromkeys(("partner-without-basis", "consented-provision", "emergency"), Kind.provision),
    **dict.fromkeys(
        ("unreadable-outside", "unreadable-to-interested", "text-beyond-limit", "unreadable-inside", "unread-image", "unread-image-reported"),
        Kind.unread,
    ),
    **dict.fromkeys(("own-failure", "policy-error"), Kind.failure),
    **dict.fromkeys(("probing", "canary-shown"), Kind.asking), **dict.fromkeys(("looked-up-without-part", "canary-looked-up"), Kind.looked),
    "assignment": Kind.noted,
}  # fmt: skip
HELD: Final = ("held", "release-requested", "releasing")
LEFT: Final = ("delivered", "masked", "released", "decided", "failed")


@dataclass(frozen=True, slots=True)
class Step:
    """`command` "" where it is done away from this program, else all that it needs: `ID`, `CASE` and `QUARTER` stand for the incident, its first
    case and its quarter, `…` for what a person writes."""

    korean: str
    english: str
    command: str = ""


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the program takes of an incident today, asked of what decides it (`dlp.office.held.allowed`). `release`: it can be let go, `stated`: on one of
    these grounds, () where none has to be stated; `asked`: the grounds for which a basis can be asked; `breach`: it is one without more ado."""

    release: bool
    stated: tuple[str, ...]
    asked: tuple[str, ...]
    breach: bool


LOOK: Final = Step("가린 미리보기로 내용을 봅니다.", "Look at the masked excerpt.", "held preview ID")
REFUSE: Final = Step(
    "받는 사람에게 필요 없는 정보면 거절합니다.", "Refuse it where its recipient has no need of it.", "held refuse ID --reason …"
)
RELEASE: Final = Step("업무상 맞는 발송이면 내보냅니다.", "Release it where it is in order.", "held release ID --reason …")
WHO: Final = Step("보낸 사람을 두 사람이 확인합니다.", "Let two persons see who sent it.", "incidents who ID --reason …")
QUESTION: Final = Step(
    "업무인지 보낸 부서·직위에 묻습니다.",
    "Ask department and post of whoever sent it for its business.",
    "incidents ask ID --out …",
)
TEMPLATE: Final = Step(
    "늘 보내는 고지면 그 글을 서식으로 등록합니다.",
    "Have its text registered where it is a notice that often goes out.",
    "template propose --incident ID --title … --reason …",
)
INTERESTED: Final = Step(
    "이해관계가 있으면 이해관계인으로 확정합니다.",
    "Confirm whoever has a stake in the case as interested.",
    "register interested --case CASE",
)
ASK: Final = Step("보낸 부서에 경위를 묻습니다.", "Ask the sender's department how it came about.")
BACK: Final = Step(
    "받은 사람에게 삭제를 요청하고 확인서를 받습니다.", "Ask whoever got it to delete it, and to confirm that in writing."
)
BREACH: Final = Step(
    "유출이면 접수합니다. 알게 된 때부터 72시간 안에 알려야 합니다.",
    "Open a breach where it is one: notices are due within 72 hours of knowing.",
    "breach open ID",
)
TRACE: Final = Step(
    "보낸 사람이 직무 없이 연락처를 알았으면 유출 가능성을 접수합니다(72시간).",
    "Open a possible breach where the sender had the address without a duty (72 hours).",
    "breach open ID --possible",
)
WARN: Final = Step("청구인에게 직접 연락하지 말라고 서면으로 알립니다.", "Tell the sender in writing not to contact the requester.")
TELL: Final = Step(
    "청구인에게 알릴지 보호책임자와 정합니다.",
    "Decide with the privacy officer whether to tell the requester.",
    "subject inform CASE --quarter QUARTER",
)
AUDIT: Final = Step("감사 부서와 보호책임자에게 알립니다.", "Tell internal audit and the privacy officer.")
GROUND: Final = Step(
    "법적 근거와 공문을 확인하고, 있으면 근거를 요청합니다.",
    "Check ground and document; where there is one, ask for it.",
    "basis request --incident ID --ground GROUND --to … --item … --reason …",
)
ON_GROUND: Final = Step(
    "근거가 있으면 근거를 적어 내보냅니다.",
    "Where there is one, release it with its ground.",
    "held release ID --reason … --ground GROUND",
)
LEDGER: Final = Step("목적 외 이용·제공 대장의 줄을 확인합니다.", "Check its row in the ledger of provisions.", "ledger")
AGAIN: Final = Step(
    "암호를 풀거나 글로 옮겨 다시 보내게 합니다.",
    "Have it sent again without the password, or as text.",
    "held refuse ID --reason …",
)
UNSEAL: Final = Step(
    "내용을 꼭 봐야 하면 두 사람이 봉인을 풉니다.",
    "Where it has to be read, let two persons unseal it.",
    "held unseal ID --reason …",
)
DOCTOR: Final = Step("고장을 먼저 고칩니다.", "Mend the fault first.", "doctor")
COUNTS: Final = Step("얼마나 물었는지 집계를 봅니다.", "See in the counters how much was asked.", "probing")
EXPLAIN: Final = Step("조회한 사람에게 소명을 요청합니다.", "Ask whoever looked to explain it.", "lookups ask ID --out …")
JUDGE: Final = Step("결론을 적습니다.", "Resolve it.", "incidents resolve ID --verdict true --reason …")

TABLE: Final[Mapping[Kind, tuple[tuple[Step, ...], tuple[Step, ...], tuple[Step, ...]]]] = {
    Kind.disclosed: ((LOOK, REFUSE, RELEASE), (ASK, WHO), (BACK, BREACH, ASK)),
    Kind.contact: (
        (LOOK, QUESTION, RELEASE, TEMPLATE, INTERESTED, REFUSE, WHO, WARN),
        (QUESTION, INTERESTED, WHO, WARN, TRACE, TELL),
        (QUESTION, INTERESTED, WHO, WARN, TRACE, TELL),
    ),
    Kind.pressure: ((LOOK, QUESTION, TEMPLATE, REFUSE, WHO, AUDIT), (WHO, AUDIT, TELL), (WHO, AUDIT, TELL)),
    Kind.provision: ((LOOK, GROUND, ON_GROUND, REFUSE), (GROUND,), (LEDGER,)),
    Kind.unread: ((LOOK, AGAIN, UNSEAL), (ASK,), (ASK,)),
    Kind.failure: ((DOCTOR, LOOK, RELEASE), (DOCTOR,), (DOCTOR,)),
    Kind.asking: ((LOOK, WHO), (WHO, COUNTS), (WHO, COUNTS)),
    Kind.looked: ((EXPLAIN,), (EXPLAIN,), (EXPLAIN,)),
    Kind.noted: ((LOOK,), (), ()),
}
"""Kind → steps while it is held, after it was refused, after it left."""


def kind_of(reason: Mapping[str, Any], incident: Mapping[str, Any]) -> Kind:
    """Of one reason that took part."""
    if known := KINDS.get(reason["rule"]):
        return known
    if any(CONTACT in case["fields"] for case in incident["cases"]):
        return Kind.contact
    if cites(reason["law"]):
        return Kind.provision
    return Kind.unread if incident["gaps"] and not incident["findings"] else Kind.disclosed


def next_steps(incident: Mapping[str, Any], allowed: Allowed) -> list[Step]:
    """In the order in which they are done, each once, none that would be refused. `incident` as `dlp.office.incidents.one` answers it."""
    place = 0 if incident["state"] in HELD else 2 if incident["state"] in LEFT else 1
    found: dict[Step, None] = {}
    reasons = [one for one in incident["reasons"] if one["enforced"]] or incident["reasons"]
    for reason in reasons:
        for step in TABLE[kind_of(reason, incident)][place]:
            if _fits(step, incident, allowed):
                found[_filled(step, incident, allowed)] = None
    if not incident["verdict"]:
        found[_filled(JUDGE, incident, allowed)] = None
    return list(found)


def _fits(step: Step, incident: Mapping[str, Any], allowed: Allowed) -> bool:
    if step in (RELEASE, ON_GROUND) and not allowed.release:
        return False
    if (step is BREACH and not allowed.breach) or (step is GROUND and not allowed.asked):
        return False
    if step is INTERESTED and incident.get("sender", {}).get("relation") == "interested":
        return False  # he is what the step would make of him
    return bool(incident["cases"]) or "CASE" not in step.command.split()


def _filled(step: Step, incident: Mapping[str, Any], allowed: Allowed) -> Step:
    if step in (RELEASE, ON_GROUND):
        step = ON_GROUND if allowed.stated else RELEASE
    reached = [one for one in incident["cases"] if CONTACT in one["fields"]]  # who was contacted comes before whom it was about
    case = next((one["case_no"] for one in (*reached, *incident["cases"])), "")
    at = datetime.fromisoformat(incident["at"])
    known = {"ID": str(incident["id"]), "CASE": case, "QUARTER": f"{at.year}Q{(at.month + 2) // 3}"}
    words = [known.get(word, word) for word in step.command.split()]
    if step is ON_GROUND:
        words = _grounded(words, allowed.stated, {ground: needed(ground) for ground in allowed.stated})
    if step is GROUND:
        words = _grounded(words, allowed.asked, {ground: papers(ground) for ground in allowed.asked})
    return Step(step.korean, step.english, " ".join(words))


def _grounded(words: list[str], grounds: tuple[str, ...], more: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Which of them it is, a person says; with what any of them needs besides."""
    options = dict.fromkeys(name for ground in grounds for name in more[ground])
    return [
        *("|".join(grounds) if word == "GROUND" else word for word in words),
        *(word for name in options for word in (f"--{name}", "…")),
    ]
