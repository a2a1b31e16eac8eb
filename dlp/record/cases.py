"""The cases that a decision touches: by what the message shows of a requester, and by whom it was meant for.

Whoever asks who tried to reach him is answered from these: a message to a requester is in his case also where it shows nothing of anybody.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from dlp.model import Verdict

CONTACT: Final = "contact"
"""The recipient is that requester, and the decision is about contacting him (contract section 4)."""


@dataclass(frozen=True, slots=True)
class CaseMark:
    """`fields` of the requester that the message shows, and `contact`; () where he only receives it."""

    case_no: str
    fields: tuple[str, ...]
    strength: float
    identified: bool
    addressed: bool = False  # the message was meant for him, whatever it shows


def case_marks(verdict: Verdict) -> tuple[CaseMark, ...]:
    """One a case and person shown, then those of the recipients. Nobody is more certain than who is written to."""
    shown = [
        CaseMark(case_no, tuple(sorted(link.fields)), round(link.strength, 3), link.identified)
        for link in verdict.links
        for case_no in link.case_nos
    ]
    own = (CONTACT,) if verdict.about_contact else ()
    for case_no in verdict.addressed:
        at = next((i for i, one in enumerate(shown) if one.case_no == case_no), None)
        if at is None:
            shown.append(CaseMark(case_no, own, 1.0, identified=False, addressed=True))
        else:
            shown[at] = replace(shown[at], fields=tuple(sorted({*shown[at].fields, *own})), addressed=True)
    return tuple(shown)
