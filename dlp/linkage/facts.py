"""Links and parties → the flat facts policy looks at (`dlp.vocabulary.VARIABLES`), per message, recipient, and recipient × requester.

Pure. Nothing here decides; it answers the questions that rules ask: does he need to know, is the basis good, is the case long closed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, NamedTuple

from dlp.basis import CONSENT, Basis
from dlp.budget import WHOLE, Budget
from dlp.frozen import quickly_made
from dlp.linkage import basis as bases
from dlp.linkage import posts
from dlp.linkage.alike import BY_MAIL, Alike, by_address
from dlp.linkage.contact.standing import standing as standing_of
from dlp.linkage.index import Index
from dlp.linkage.involved import Case
from dlp.linkage.link import Linked
from dlp.linkage.mentions import STRONG
from dlp.linkage.unregistered import NOTHING, Unregistered
from dlp.linkage.who import STRANGER, Who, as_relation, citizen, entered, knows, knows_open, office, partner_kind, relation
from dlp.model import Evidence, Facts, Gap, Link, Message, Relation, Value
from dlp.vocabulary import UNIQUE_FIELDS


@quickly_made
@dataclass(frozen=True, slots=True)
class Scene:
    """One message with everybody in it resolved. `fields[i]` is how recipient i was addressed (to, cc, bcc)."""

    message: Message
    sender: Who
    recipients: tuple[Who, ...]
    fields: tuple[str, ...]
    today: date
    may_approve: Callable[[str], bool]  # the site's roles that may approve a legal basis; approvers of the case always may
    bases: tuple[Basis, ...] = ()  # the approved ones that the message refers to, and that are not used up


class Contact(NamedTuple):
    """What a message is to a citizen (`dlp.linkage.contact.kinds.KINDS`, "" where not asked), and whether it charges whoever reads it."""

    kind: str = ""
    accuses: bool = False


UNASKED: Final = Contact()


def with_visible(scene: Scene, linked: Linked, index: Index) -> Linked:
    """Add the requesters whose address the other recipients can read in To or Cc: that is content, too."""
    if len(scene.recipients) < 2 or scene.message.channel != "email":
        return linked
    links = {link.person: link for link in linked.links}
    for who, how in zip(scene.recipients, scene.fields, strict=True):
        if how == "bcc" or who.kind != "requester":
            continue
        rows = who.match.rows
        person = index.person(rows[0])
        old = links.get(person)
        if old is None:
            links[person] = by_address(person, rows, tuple([index.case_no(row) for row in rows]), index.whose(person))
        else:
            links[person] = replace(old, fields=old.fields | BY_MAIL, fresh=old.fresh | BY_MAIL, identified=True, partial=False)
    return replace(linked, links=tuple(links.values()))


OWN_TEXT: Final = frozenset({"subject", "text", "html", "conversation", "attachment:headers", WHOLE})
"""Parts that are the message's own text and no file beside it."""


BEFORE: Final = ("m.channel", "m.event", "m.attachments", "sender.kind", "sender.role")
"""Facts about a message that stand before it is read."""
AFTER: Final = (
    "m.context", "m.pressure", "m.contact", "m.accuses", "m.entities", "m.unlinked_ids", "m.staff_mobile", "m.gaps", "m.text_gaps", "r.ids_covered",
    "m.subjects", "r.subjects", "m.unregistered", "m.unregistered_people", "m.persons_listed",
)  # fmt: skip
"""Facts about a message without a link that cost nothing to tell once it was read."""
Told = tuple[bool | int | str | tuple[str, ...] | None, ...]
"""Values of `BEFORE` or of `AFTER`; None: not known without building the evidence."""


def after(
    linked: Linked, *, gaps: Sequence[Gap], pressure: bool, contact: Contact = UNASKED, shown: Unregistered = NOTHING
) -> Told:
    unread = None if gaps else ()
    unlinked = (None, None) if linked.unlinked_ids else ((), False)
    context = True if linked.context else None if linked.topics else False
    found = None if linked.findings else ()
    rest = linked.staff_mobile, unread, unread, unlinked[1], 0, 0, shown.kinds, shown.people, shown.listed
    return context, pressure, contact.kind, contact.accuses, found, unlinked[0], *rest


def grouped(scene: Scene, linked: Linked, index: Index) -> Alike:
    """Recipients and links by what can be told of them. The sender may be a requester himself, or act for one: to one of two that are
    otherwise alike he is somebody else than to the other."""
    grounds = Grounds(scene, index)
    part = bool(scene.sender.rows or scene.sender.match.agent_rows)
    return Alike(
        scene.recipients, scene.fields, linked.links, index,
        named=lambda who: (grounds.named(who), _own_sender(who, scene, index) if part else "", *(bool(who.rows) and not rows.isdisjoint(who.rows) for rows in (linked.own, linked.matter))),
        sender=lambda link: relation(scene.sender, link.rows, link.person, index) if part else "",
    )  # fmt: skip


def evidence(
    scene: Scene,
    linked: Linked,
    index: Index,
    *,
    gaps: Sequence[Gap],
    pressure: bool,
    contact: Contact = UNASKED,
    budget: Budget | None = None,
    alike: Alike | None = None,
    shown: Unregistered = NOTHING,
) -> Evidence:
    """All that policy may look at, each class of recipients once (`alike`: as `grouped` tells them). Pairs that `budget` does not allow are left out, and the message counts as not examined whole."""
    budget = budget or Budget()
    links = linked.links
    own = _own_topic(scene, linked)
    context = linked.context or own or any(link.topic or "case_no" in link.fields for link in links)
    grounds = Grounds(scene, index)
    alike = alike or grouped(scene, linked, index)
    ids = sorted({f.entity.field or f.entity for f in linked.findings if f.entity in linked.unlinked_ids})
    recipients = []
    pairs: list[Facts] = []
    for members in alike.recipients:
        first = members[0]
        subjects = alike.subjects.get(first, alike.all_subjects)
        mine = _recipient(scene.recipients[first], scene.fields[first], subjects, ids, scene, index, grounds)
        mine["r.own_spoken"] = _own_spoken(scene.recipients[first], scene, linked, contact.kind)
        mine["r.knows_subjects"] = _knows_subjects(scene.recipients[first], links, index)
        mine["r.covered"] = knows_open(scene.sender, index) and grounds.covers_strangers(scene.recipients[first], shown.fields)
        recipients.append(mine)
        judged = [pair for kind in alike.links if (pair := alike.other(members, kind)) is not None]
        judged += alike.parts(members, scene.recipients, index)
        for i, link in judged:
            if not budget.charge_pairs(1):
                break
            pairs.append({**mine, **_pair(scene.recipients[i], link, scene, index, grounds)})
    gaps = (*gaps, *(Gap(part, reason) for part, reason in budget.missed.items()))
    message: dict[str, Value] = {
        "m.channel": scene.message.channel,
        "m.event": scene.message.event,
        "m.context": context,
        "m.pressure": pressure,
        "m.contact": contact.kind,
        "m.accuses": contact.accuses,
        "m.entities": sorted({f.entity for f in linked.findings}),
        "m.unlinked_ids": list(linked.unlinked_ids),
        "m.staff_mobile": linked.staff_mobile,
        "m.gaps": sorted({gap.reason for gap in gaps}),
        "m.text_gaps": sorted({gap.reason for gap in gaps if gap.part in OWN_TEXT}),
        "m.subjects": len({link.group for link in links if link.identified}),
        "m.recipients": len(scene.recipients),
        "m.unregistered": list(shown.kinds),
        "m.unregistered_people": shown.people,
        "m.persons_listed": shown.listed,
        "m.attachments": sum(a.name.reveal() != "headers" for a in scene.message.attachments),
        "sender.kind": scene.sender.kind,
        "sender.role": scene.sender.role,
        "sender.knows_open": knows_open(scene.sender, index),
    }
    return Evidence(message, tuple(recipients), tuple(pairs), tuple(grounds.used))


def relations(scene: Scene, alike: Alike | None, index: Index) -> list[Relation]:
    """What each recipient is to the subjects; where he is several things to several, the one that explains a refusal. `alike` None: there are
    no subjects."""
    if alike is None:
        return [who.general for who in scene.recipients]
    out = [STRANGER] * len(scene.recipients)
    made: dict[tuple[tuple[str, ...], str, str, bool], Relation] = {}
    for members in alike.recipients:
        words: dict[str, list[Sequence[Link]]] = {}  # → the kinds of links to which the class is that
        for kind in alike.links:
            pair = alike.other(members, kind)
            if pair is not None:
                word = relation(scene.recipients[pair[0]], pair[1].rows, pair[1].person, index)
                words.setdefault(word, []).append(kind)
        told = sorted(words, key=_TELLING.index)
        most = max(map(len, words[told[0]])) if told else 0
        for i in members:
            who, own = scene.recipients[i], alike.own.get(i, ())
            mine = tuple([alike.relation(i, who, link, index) for link in own])
            if most > len(own):  # more links of a kind than he has a part in: one is another's
                others = told[0]
            else:
                others = next((word for word in told if any([alike.has_other(i, k) for k in words[word][: len(own) + 1]])), "")
            known = made.get((mine, others, who.kind, who.outside))
            if known is None:
                word = min((*mine, others) if others else mine, key=_TELLING.index)
                known = made[mine, others, who.kind, who.outside] = as_relation(who, word)
            out[i] = known
    return out


_TELLING: Final = (
    "interested", "other_requester", "group", "external", "uninvolved", "processor", "partner", "emergency", "watchdog",
    "requester", "agent", "audit", "cpo", "foi_officer", "approver", "deputy", "handler",
)  # fmt: skip
"""Where a recipient is several things to several requesters, the one that explains a refusal is shown."""


def _own_sender(who: Who, scene: Scene, index: Index) -> str:
    """What the sender is to the recipient's own cases."""
    return relation(scene.sender, who.rows, index.person(who.rows[0]), index) if who.rows else ""


def _own_topic(scene: Scene, linked: Linked) -> bool:
    return any(row in linked.topics for who in scene.recipients for row in who.rows)


def _recipient(
    who: Who, field: str, subjects: int, ids: Sequence[str], scene: Scene, index: Index, grounds: Grounds
) -> dict[str, Value]:
    own_sender, own_knows, own_closed = "", False, -1
    if who.rows:
        own_sender = _own_sender(who, scene, index)
        own_knows = knows(scene.sender, who.rows, index)
        own_closed = _days_closed(who.rows, scene.today, index)
    return {
        "r.kind": who.kind,
        "r.field": field,
        "r.outside": who.outside,
        "r.role": who.role,
        "r.partner_kind": partner_kind(who),
        "r.requester": bool(who.rows),
        "r.citizen": citizen(who),
        "r.entered": entered(who),
        "r.interested_any": index.open.interests(who.match),
        "r.office": office(who),
        "r.chief": _chief(who, index),
        "r.own_sender": own_sender,
        "r.own_sender_knows": own_knows,
        "r.own_days_closed": own_closed,
        "r.own_standing": standing_of(scene.sender, own_sender, who.rows, index),
        "r.subjects": subjects,
        "r.ids_covered": bool(ids) and knows_open(scene.sender, index) and grounds.covers_ids(who, ids),
    }


def _chief(who: Who, index: Index) -> bool:
    staff = index.staff.get(who.staff_id or "")
    return staff is not None and staff.rank == posts.HEAD


def _knows_subjects(who: Who, links: Sequence[Link], index: Index) -> bool:
    """Is the message about cases of the register, all of them his to know or his own?"""
    return bool(links) and all(
        relation(who, link.rows, link.person, index) in ("requester", "agent", "watchdog")
        or (relation(who, link.rows, link.person, index) != "interested" and knows(who, link.rows, index))
        for link in links
    )


def _own_spoken(who: Who, scene: Scene, linked: Linked, contact: str) -> bool:
    """Is a request spoken of to this requester? An official who is one, and a journalist whom the press office answers, hears of requests all
    day: to them only his own counts. In an ordinary notice (`contact`) words that also stand in the title of his request are the notice's own:
    there the request itself has to be spoken of, or the case number shown. In a doubtful text one such word says as little."""
    if not who.rows:
        return False
    said = linked.said or linked.numbered or who.kind == "staff"
    if not said and (contact in ("notice", "ordinary") or (contact == "doubtful" and linked.matter.isdisjoint(who.rows))):
        return False
    if scene.sender.role == "pr":
        return linked.said and not linked.own.isdisjoint(who.rows)
    return not linked.own.isdisjoint(who.rows) or (linked.plainly and who.kind != "staff")


def _pair(who: Who, link: Link, scene: Scene, index: Index, grounds: Grounds) -> dict[str, Value]:
    fields = sorted(link.fields)
    case = index.case(link.rows[0])
    word = relation(who, link.rows, link.person, index)
    sender_knows = knows(scene.sender, link.rows, index)
    identified, partial = link.identified and _raised(link), link.partial and _raised(link)
    knowing = word != "interested" and knows(who, link.rows, index)
    cleared = knowing or word in ("requester", "agent", "watchdog")
    basis = grounds.carrying(who, fields, link.rows, interested=word == "interested") if sender_knows else None
    if basis is not None and (identified or partial) and not cleared:
        grounds.used[basis.id] = basis
    scope = who.partner.scope if who.partner is not None else ()
    return {
        "r.relation": word,
        "r.knows": knowing,
        "r.self": word == "requester",
        "r.assigned": _assigned(who, link, case, scene, index),
        "r.in_scope": who.partner is not None and bases.covers(fields, scope),
        "r.in_dates": who.partner is not None and who.kind != "external",
        "s.fields": fields,
        "s.fresh": sorted(link.fresh),
        "s.ids": [f for f in fields if f in UNIQUE_FIELDS],
        "s.identified": identified,
        "s.partial": partial,
        "s.topic": link.topic,
        "s.strength": link.strength,
        "s.suspected": link.suspected and _raised(link),
        "s.bits": link.bits,
        "s.standing": link.standing,
        "s.wording": link.wording,
        "s.status": case.status,
        "s.days_closed": _days_closed(link.rows, scene.today, index),
        "s.sender": relation(scene.sender, link.rows, link.person, index),
        "s.sender_knows": sender_knows,
        "b.given": grounds.given,
        "b.valid": basis is not None and _institution(who),
        "b.consent": basis is not None and basis.ground == CONSENT,
        "b.ground": basis.ground if basis is not None else "",
    }


def _assigned(who: Who, link: Link, case: Case, scene: Scene, index: Index) -> bool:
    """Does the FOI desk give him the case? To him alone, by its number, in the department that handles it (Decree to the FOI Act 6(3)): the
    register learns of it later. Never to a chief, nor to who has an interest in it."""
    if scene.sender.role != "foi_officer" or "case_no" not in link.fresh or len(scene.recipients) != 1 or who.staff_id is None:
        return False
    staff = index.staff[who.staff_id]
    return bool(case.department) and staff.department == case.department and staff.rank != posts.HEAD


def _raised(link: Link) -> bool:
    """Memory raises a message only where this message itself adds something of the person."""
    return bool(link.fresh - {"case_no"}) or bool(link.fresh & STRONG)


def _days_closed(rows: Sequence[int], today: date, index: Index) -> int:
    """Days since the last of these cases was closed; -1 while one is open."""
    closed = []
    for row in rows:
        case = index.case(row)
        if case.status == "open":
            return -1
        closed.append((today - case.closed_on).days if case.closed_on is not None else 0)
    return max(0, min(closed, default=0))


def _institution(who: Who) -> bool:
    return who.partner is not None and who.kind in ("partner", "emergency", "watchdog")


class Grounds:
    """The bases of one message: which of them names whom, and which of them carries what. `used`: those that carry something that the
    recipient might not have without."""

    def __init__(self, scene: Scene, index: Index) -> None:
        self._scene, self._index = scene, index
        self._stated = scene.message.legal_basis
        self._wanted = frozenset(
            word for one in (self._stated.recipients if self._stated else ()) for word in bases.recipient_words(one.reveal(), index)
        )
        self.given = self._stated is not None or bool(bases.references(scene.message))
        self.used: dict[str, Basis] = {}

    def named(self, who: Who) -> tuple[int, ...]:
        """Places of the bases that name him."""
        if not self._scene.bases:
            return ()
        words = self._words(who)
        return tuple(place for place, one in enumerate(self._scene.bases) if not one.recipients.isdisjoint(words))

    def carrying(self, who: Who, fields: Sequence[str], rows: Sequence[int], *, interested: bool = False) -> Basis | None:
        """The basis that carries these fields of these cases to him; one that may carry any number of messages before one that is counted."""
        if not self._scene.bases:
            return None
        scene, index = self._scene, self._index
        cases = [index.case(row) for row in rows]
        approvers = {staff for case in cases for staff in case.approvers}
        concerned = {staff for case in cases for staff in case.interested}
        words = bases.party_words(who)
        provision = bases.Provision(
            fields=fields,
            words=frozenset(map(index.token, words)),
            among_stated=not self._wanted or not self._wanted.isdisjoint(words),
            partner_kind=who.partner.kind if who.partner is not None and _institution(who) else "",
            scope=who.partner.scope if who.partner is not None else (),
            interested=interested,
            today=scene.today,
            sender_ids=frozenset({scene.sender.staff_id or "", *concerned}),
            may_approve=lambda staff: staff in approvers or scene.may_approve(staff),
            is_privacy_officer=lambda staff: staff in index.staff and "cpo" in index.staff[staff].roles,
        )
        good = [one for one in scene.bases if bases.carried(one, self._stated, provision)]
        return min(good, key=lambda one: one.times > 0, default=None)

    def covers_strangers(self, who: Who, fields: Sequence[str]) -> bool:
        """What is shown of requesters who are in no register."""
        basis = self.carrying(who, fields, (), interested=self._index.open.interests(who.match)) if fields else None
        if basis is not None:
            self.used[basis.id] = basis
        return basis is not None

    def covers_ids(self, who: Who, ids: Sequence[str]) -> bool:
        """Unique identifiers of people who are in no register: to an institution alone."""
        basis = self.carrying(who, ids, ()) if _institution(who) else None
        if basis is not None:
            self.used[basis.id] = basis
        return basis is not None

    def _words(self, who: Who) -> frozenset[str]:
        return frozenset(map(self._index.token, bases.party_words(who)))
