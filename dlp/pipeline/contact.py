"""Which kind of message a citizen would get, worked out only where the policy could act on it. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from dlp.budget import Budget
from dlp.hanja import HAN, in_hangul
from dlp.linkage import facts
from dlp.linkage.contact import claims, kinds
from dlp.linkage.contact.kinds import NOT_JUDGED, Kind
from dlp.linkage.contact.romanised import spelt
from dlp.linkage.contact.skeleton import MANY, Read
from dlp.linkage.contact.skeleton import read as read_skeleton
from dlp.linkage.contact.standing import CLOSE, from_own_telephone, powerful, standing
from dlp.linkage.index import Index
from dlp.linkage.lexicons import PRESSURE, SITE_WORDS, Lexicons
from dlp.linkage.link import Linked
from dlp.linkage.titles import title_words
from dlp.linkage.who import Who, citizen, relation
from dlp.model import TextView
from dlp.triggers import any_of, trigger
from dlp.vocabulary import OPEN_THREAT

_LETTER: Final = 2_000
"""Characters of an attachment up to which it may be a letter to the citizen; a longer one is a document."""
_WORK: Final = 30
"""Units of work a character."""
_OWN: Final = ("subject", "text", "html")
_CHARGE: Final = re.compile(
    r"청구\s?(?:한|하신|했|넣|낸|건|하는|하셨)[^.!\n]{0,16}?(?:본인|당신|자네|너(?![가-힣])|네가|니가|맞지|맞죠|맞나|였어|이지|지\?|(?:했|하셨)(?:어|냐|지|죠|습니까|나요)|거\s?(?:너|다))|(?:너|네가|니가|당신|자네|본인)[이가은는]?\s[^.!\n]{0,16}?청구"
)
HEADERS: Final = "attachment:headers"
"""What the head of a mail shows beside addresses: the names of sender and recipient."""
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
    length: int = 0  # characters of the skeleton


UNJUDGED: Final = Contacted()
_CHARGED: Final = trigger("청구")
CHARGED: Final = any_of(_CHARGED)
"""Stands where `accuses` finds anything."""
_PROVEN: Final = {"registered": "notice", "circular": "ordinary"}
PLAIN: Final = frozenset({"", "notice", "ordinary"})
"""Kinds of which nothing is kept: no citizen receives it, or nothing in it is personal."""


def contacted(
    scene: facts.Scene,
    seen: Sequence[TextView],
    linked: Linked,
    index: Index,
    budget: Budget,
    words: Lexicons,
    proven: str = "",
) -> Contacted:
    """`UNJUDGED` where no recipient is a citizen or a requester. What `budget` does not allow is noted there as not examined. `proven`: what is
    known of its skeleton (registered, circular; "" nothing), which counts for nobody who has power over the citizen, and where a name stands in
    it for no other than the recipient."""
    if not any([citizen(who) or who.match.rows for who in scene.recipients]):
        return UNJUDGED
    texts, whole = _texts(seen, budget)
    leaning = [f.value.reveal().lower() for f in linked.findings if f.entity == PRESSURE]
    ours = any([f.entity == PRESSURE and (f.detector == SITE_WORDS or f.score >= OPEN_THREAT) for f in linked.findings])
    asked = [who for who in scene.recipients if who.match.rows and citizen(who)]
    spoken = [who for who in asked if not linked.own.isdisjoint(who.rows) and not _to_organisation(texts, who.rows, index)]
    about = any([not linked.matter.isdisjoint(who.rows) for who in spoken])
    stands = _stands(scene.sender, asked, index)
    stake = not stands.isdisjoint(CLOSE)
    known = bool(asked) and stands <= {"duty", "office"}
    # who has no part in a case and says a word of its title may not be on the business of the office that he names, however truly
    close = stake or (bool(spoken) and not known)
    true = claims.verified(scene.sender, texts, index, words, close=close)
    bounds = kinds.Bounds(kinds.DOUBTFUL[stake, about], kinds.KNOWN if known else kinds.PRESSING)
    kind = kinds.judge(spelt(texts), true, leaning=leaning, forced=ours, bounds=bounds)
    if kind.word not in PLAIN and (bare := untitled(texts, asked, index)) != texts:
        less = kinds.judge(spelt(bare), true, leaning=leaning, forced=ours, bounds=bounds)
        kind = min(kind, less, key=lambda one: kinds.KINDS.index(one.word))
    if kind.word in ("", "ordinary") or not whole:
        return Contacted(kind)
    made, name = filling(seen, words.places)
    if not made:
        return Contacted(kind)
    his = not name or all([any([index.holds(row, "name", name) for row in who.rows]) for who in asked])
    if his and _speaks_for(proven, kind, scene, index):
        kind = kind._replace(word=_PROVEN[proven])
    people = [who.identity for who in scene.recipients if citizen(who) and not who.rows]
    return Contacted(kind, index.token(f"{SKELETON}{made}"), tuple(index.token(f"got:{one}") for one in people[:MANY]), len(made))


_QUOTED: Final = re.compile(
    r"「([^「」\n]{4,80})」|『([^『』\n]{4,80})』|“([^“”\n]{4,80})”|‘([^‘’\n]{4,80})’|\"([^\"\n]{4,80})\"|'([^'\n]{4,80})'"
)
_QUOTES: Final = 20
_IN_ITS_PLACE: Final = "자료"


def untitled(texts: Sequence[str], asked: Sequence[Who], index: Index) -> list[str]:
    """The texts without the title of a recipient's own request where it stands in quotation marks: what he asked for is no word of who writes (`청구하신
    「불조심 행사 심사 자료」`). Only where every word of weight is one of his title, and two are: whatever else is quoted is read as it stands."""
    rows = [row for who in asked for row in who.match.rows][:_QUOTES]
    if not rows:
        return [*texts]
    left = _QUOTES

    def read(found: re.Match[str]) -> str:
        nonlocal left
        left -= 1
        said = next(filter(None, found.groups()))
        mine = left >= 0 and any([_is_title(said, row, index) for row in rows])
        return f"{found[0][0]}{_IN_ITS_PLACE}{found[0][-1]}" if mine else found[0]

    return [_QUOTED.sub(read, text) for text in texts]


def _is_title(said: str, row: int, index: Index) -> bool:
    held = 0
    for word in said.split():
        stems = [stem for stem in title_words(word) if len(stem) >= len(word) - 2]
        if stems and not any([index.holds(row, "topic", stem) for stem in stems]):
            return False
        held += bool(stems)
    return held > 1


_NOUN: Final = re.compile(r"[가-힣A-Za-z0-9&]{2,20}")
_NOUNS: Final = 12


def _stands(sender: Who, asked: Sequence[Who], index: Index) -> set[str]:
    """What the sender is to the cases of each of them (`standing`). Who is no requester himself is the same to all cases of the same people."""
    private = from_own_telephone(sender, index) if asked else None
    part = bool(sender.match.rows or sender.match.agent_rows)
    words: dict[object, str] = {}
    out = set()
    for who in asked:
        rows = who.match.rows
        like = rows if part else tuple([index.alike(row)[0] for row in rows])
        if (word := words.get(like)) is None:
            word = words[like] = relation(sender, rows, index.person(rows[0]), index)
        out.add(standing(sender, word, rows, index, private=private))
    return out


def _to_organisation(texts: Sequence[str], rows: Sequence[int], index: Index) -> bool:
    """Is it addressed to the company or association that asked (`늘찬토건 귀하: …`)? What its request is about may be its trade."""
    if not index.has_any("organisation"):
        return False
    nouns = {noun for text in texts for noun in islice(_NOUN.findall(text), _NOUNS)}
    return any([index.holds(row, "organisation", noun) for row in rows for noun in nouns])


def _speaks_for(proven: str, kind: Kind, scene: facts.Scene, index: Index) -> bool:
    """Registered by two persons: whatever the model makes of it. A circular: only where nothing presses, and nothing comes plainly near."""
    if proven not in _PROVEN:
        return False
    staff = [one for staff_id in scene.sender.match.staff_ids if (one := index.staff.get(staff_id)) is not None]
    if not staff or any(powerful(one) for one in staff):
        return False
    return proven == "registered" or (kind.word != "pressing" and kind.approach < kinds.PLAINLY)


def filling(seen: Sequence[TextView], places: Collection[str]) -> Read:
    """The skeleton of a message of these views; none where more goes with its own text than it says: a file, or names in the head of a mail in which
    anything but a name stands."""
    for view in seen:
        if view.part == HEADERS:
            if kinds.judge([view.text.reveal()]).word != "ordinary":
                return Read("")
        elif view.part.startswith("attachment:"):
            return Read("")
    texts, whole = _texts([view for view in seen if view.part in _OWN], Budget())
    return read_skeleton(texts, places) if whole else Read("")


def accuses(seen: Sequence[TextView], budget: Budget) -> bool:
    """Does the writer charge whoever reads it, a colleague too, with a request or a report, and press him? The model is only asked where words
    that do so stand in the text."""
    charged = [view for view in seen if view.part in _OWN and view.text.says(_CHARGED) and _CHARGE.search(view.text.reveal())]
    return bool(charged) and kinds.judge(spelt(_texts(charged, budget)[0])).word == "pressing"


def _texts(seen: Sequence[TextView], budget: Budget) -> tuple[list[str], bool]:
    """The message's own words, each once, the subject at the head of what follows it; and attachments as long as a letter. Whether none of its own
    words were left out."""
    texts: dict[str, None] = {}
    subject, whole = "", True
    for view in seen:
        own = view.part in _OWN
        letter = own or (view.part.startswith("attachment:") and 20 < len(view.text) <= _LETTER)
        if len(texts) == MAX_TEXTS or not letter or not budget.charge(_WORK * len(view.text), view.part):
            whole = whole and not own
            continue
        read = in_hangul(view.text.reveal()) if view.text.looked() & HAN else view.text.reveal()
        if view.part == "subject":
            subject = subject or read
            continue
        texts[f"{subject}\n{read}" if subject else read] = None
        subject = ""
    if subject:
        texts[subject] = None
    return list(texts), whole
