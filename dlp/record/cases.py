"""The cases that a decision touches: by what the message shows of a requester, and by whom it was meant for.

Whoever asks who tried to reach him is answered from these: a message to a requester is in his case also where it shows nothing of anybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from dlp.model import Verdict

CONTACT: Final = "contact"
"""The recipient is that requester, and the decision is about contacting him (contract section 4)."""


@dataclass(frozen=True, slots=True)
class CaseMark:
    """`fields` of the requester that the message shows, and `contact`; () where he only receives it. `whose`: a keyed token of him, by which those who
    filed one case together are told apart; "" where it is not known."""

    case_no: str
    fields: tuple[str, ...]
    strength: float
    identified: bool
    addressed: bool = False  # the message was meant for him, whatever it shows
    whose: str = ""


def telling(mark: Mapping[str, Any]) -> bool:
    """Is a kept mark about its person, or only about his case, whose number is that of all who filed it?"""
    return bool(mark.get("addressed") or set(mark["fields"]) - {"case_no"})


def people(marks: Iterable[Mapping[str, Any]]) -> int:
    """How many persons kept marks tell of; one of a case of which they tell nobody."""
    marks = list(marks)
    found = {(one["case_no"], one.get("whose", "")) for one in marks if telling(one)}
    return len(found) + len({one["case_no"] for one in marks} - {case_no for case_no, _ in found})


def by_case(marks: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The kept marks of a record, a case once: the fields of all its `persons`, the greatest strength."""
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for one in marks:
        groups.setdefault(one["case_no"], []).append(one)
    return [
        {
            "case_no": case_no, "fields": sorted({name for one in group for name in one["fields"]}), "persons": people(group),
            "strength": max(one["strength"] for one in group), "identified": any(one["identified"] for one in group),
        }
        for case_no, group in groups.items()
    ]  # fmt: skip


def case_marks(verdict: Verdict) -> tuple[CaseMark, ...]:
    """One a case and person shown, then those of the recipients. Nobody is more certain than who is written to."""
    shown = [
        CaseMark(case_no, tuple(sorted(link.fields)), round(link.strength, 3), link.identified, whose=link.whose)
        for link in verdict.links
        for case_no in link.case_nos
    ]
    own = (CONTACT,) if verdict.about_contact else ()
    for case_no, whose in verdict.addressed:
        at = next((i for i, one in enumerate(shown) if (one.case_no, one.whose) == (case_no, whose)), None)
        if at is None:
            shown.append(CaseMark(case_no, own, 1.0, identified=False, addressed=True, whose=whose))
        else:
            shown[at] = replace(shown[at], fields=tuple(sorted({*shown[at].fields, *own})), addressed=True)
    return tuple(shown)
