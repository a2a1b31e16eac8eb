"""Which kind of message a citizen would get, worked out only where the policy could act on it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dlp.budget import Budget
from dlp.linkage import facts
from dlp.linkage.contact import claims, kinds
from dlp.linkage.contact.kinds import NOT_JUDGED, Kind
from dlp.linkage.contact.skeleton import MANY, skeleton
from dlp.linkage.contact.standing import powerful
from dlp.linkage.index import Index
from dlp.linkage.lexicons import PRESSURE, SITE_WORDS
from dlp.linkage.parties import citizen
from dlp.model import Finding, TextView

_LETTER: Final = 2_000
"""Characters of an attachment up to which it may be a letter to the citizen; a longer one is a document."""
_WORK: Final = 30
"""Units of work a character."""
_OWN: Final = ("subject", "text", "html")
_CHARGE: Final = re.compile(
    r"청구\s?(?:한|하신|했|넣|낸|건|하는|하셨)[^.!\n]{0,16}?(?:본인|당신|자네|너(?![가-힣])|네가|니가|맞지|맞죠|맞나|였어|이지|지\?|(?:했|하셨)(?:어|냐|지|죠|습니까|나요)|거\s?(?:너|다))|(?:너|네가|니가|당신|자네|본인)[이가은는]?\s[^.!\n]{0,16}?청구"
)
MAX_TEXTS: Final = 8
SKELETON: Final = "skeleton:"
"""What stands before a skeleton where a token is made of it."""


@dataclass(frozen=True, slots=True)
class Contacted:
    """What a message is to the citizens who receive it. `skeleton`: of its text, as a keyed token, where it is more than ordinary ("" else);
    `people`: those recipients, as keyed tokens, who stand in no register."""

    kind: Kind = NOT_JUDGED
    skeleton: str = ""
    people: tuple[str, ...] = ()


UNJUDGED: Final = Contacted()
_PROVEN: Final = {"registered": "notice", "circular": "ordinary"}


def contacted(
    scene: facts.Scene, seen: Sequence[TextView], found: Sequence[Finding], index: Index, budget: Budget, proven: str = ""
) -> Contacted:
    """`UNJUDGED` where no recipient is a citizen or a requester. What `budget` does not allow is noted there as not examined. `proven`: what is
    known of its skeleton (registered, circular; "" nothing), which counts for nobody who has power over the citizen."""
    if not any([citizen(who) or who.rows for who in scene.recipients]):
        return UNJUDGED
    texts = _texts(seen, budget)
    leaning = [f.value.reveal().lower() for f in found if f.entity == PRESSURE]
    ours = any([f.entity == PRESSURE and f.detector == SITE_WORDS for f in found])
    kind = kinds.judge(texts, claims.verified(scene.sender, texts, index), leaning=leaning, forced=ours)
    if kind.word in ("", "ordinary") or not _own_alone(seen):
        return Contacted(kind)
    made = skeleton(texts)
    if not made:
        return Contacted(kind)
    if _speaks_for(proven, kind, scene, index):
        kind = kind._replace(word=_PROVEN[proven])
    people = [who.identity for who in scene.recipients if citizen(who) and not who.rows]
    return Contacted(kind, index.token(f"{SKELETON}{made}"), tuple(index.token(f"got:{one}") for one in people[:MANY]))


def _speaks_for(proven: str, kind: Kind, scene: facts.Scene, index: Index) -> bool:
    """Registered by two persons: whatever the model makes of it. A circular: only where nothing presses, and nothing comes plainly near."""
    if proven not in _PROVEN:
        return False
    staff = [one for staff_id in scene.sender.match.staff_ids if (one := index.staff.get(staff_id)) is not None]
    if not staff or any(powerful(one) for one in staff):
        return False
    return proven == "registered" or (kind.word != "pressing" and kind.approach < kinds.PLAINLY)


def _own_alone(seen: Sequence[TextView]) -> bool:
    """A text with a file beside it is more than its skeleton."""
    return not any(view.part.startswith("attachment:") for view in seen)


def accuses(seen: Sequence[TextView], budget: Budget) -> bool:
    """Does the writer charge whoever reads it, a colleague too, with a request or a report, and press him? The model is only asked where words
    that do so stand in the text."""
    charged = [view for view in seen if view.part in _OWN and "청구" in (text := view.text.reveal()) and _CHARGE.search(text)]
    return bool(charged) and kinds.judge(_texts(charged, budget)).word == "pressing"


def _texts(seen: Sequence[TextView], budget: Budget) -> list[str]:
    """The message's own words, each once, the subject at the head of what follows it; and attachments as long as a letter."""
    texts: dict[str, None] = {}
    subject = ""
    for view in seen:
        own = view.part in _OWN
        letter = own or (view.part.startswith("attachment:") and 20 < len(view.text) <= _LETTER)
        if len(texts) == MAX_TEXTS or not letter or not budget.charge(_WORK * len(view.text), view.part):
            continue
        read = view.text.reveal()
        if view.part == "subject":
            subject = subject or read
            continue
        texts[f"{subject}\n{read}" if subject else read] = None
        subject = ""
    if subject:
        texts[subject] = None
    return list(texts)
