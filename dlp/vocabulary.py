"""The word lists of the contract: entities, fields, relations, grounds, gap reasons, and the facts a rule may ask for.

Imports nothing; every other room reads its words from here, so that a rule, an index and a screen cannot drift apart.
"""

from __future__ import annotations

from typing import Final

ENTITIES: Final = (
    "PERSON", "KR_RRN", "KR_FRN", "KR_PASSPORT", "KR_DRIVER_LICENSE", "KR_BRN", "PHONE_NUMBER", "EMAIL_ADDRESS", "CREDIT_CARD",
    "KR_BANK_ACCOUNT", "KR_ADDRESS", "KR_CORP_REG", "DATE_OF_BIRTH", "KR_VEHICLE_PLATE", "FOI_CASE_NUMBER", "PRESSURE",
)  # fmt: skip
"""The names that the contract promises (section 4). Which entities a site knows, and what each is, the loaded detectors declare."""

OPEN_THREAT: Final = 0.97
"""Score from which wording (PRESSURE) is pressing whatever stands beside it: a threat to life, limb or home, which no office writes."""

FIELDS: Final = (
    "case_no", "name", "birth_date", "phone", "email", "address", "rrn", "frn", "passport", "driver_license",
    "bank_account", "attachments",
)  # fmt: skip
"""The register's scope words (contract section 2), also the words of `LegalBasis.items` and of `cases[].fields`."""

PARTS_OF_FIELDS: Final = ("name_part", "phone_part", "rrn_part")
"""Pieces of a field that a message shows, beside the fields themselves."""

UNIQUE_FIELDS: Final = ("rrn", "frn", "passport", "driver_license")
"""고유식별정보 (PIPA 24, Decree 19) among the fields."""

RELATIONS: Final = (
    "handler", "deputy", "approver", "foi_officer", "cpo", "audit", "requester", "agent", "other_requester", "partner", "processor",
    "emergency", "watchdog", "uninvolved", "interested", "group", "external",
)  # fmt: skip
NEED_TO_KNOW: Final = frozenset({"handler", "deputy", "approver", "foi_officer", "cpo", "audit"})

GROUNDS: Final = ("18-2-1", "18-2-2", "18-2-3", "18-2-5", "18-2-6", "18-2-7", "18-2-8", "18-2-9", "18-2-10", "own-law")
"""PIPA 18(2) nos. 1-3 and 5-10 (4 was deleted), or the agency's own law with its article."""

GAP_REASONS: Final = (
    "encrypted", "unreadable", "unsupported", "limit", "timeout", "empty", "image",
    "detector", "internal",
)  # fmt: skip
"""The first seven are the contract's (an attachment; `limit` and `timeout` also of the message's own text, where a message costs too much to
be examined whole); the last two are failures of our own and are always held. Nothing gives `internal` today; policies that were written
with the word stay good."""

FACTS: Final[dict[str, tuple[str, str]]] = {
    # --- scope message: true for the whole message
    "m.channel": ("string", "by what it goes"),
    "m.event": ("string", "is it sent, edited or uploaded"),
    "m.context": ("bool", "request wording, a case number, or the topic of a case"),
    "m.pressure": ("bool", "wording that leans on a requester"),
    "m.contact": ("string", 'what the message is to a citizen; "" where not asked'),
    "m.accuses": ("bool", "it charges a colleague with a request or report of his, and presses him"),
    "m.entities": ("strings", "every entity found"),
    "m.unlinked_ids": ("strings", "unique identifiers (`Entity.unique`) that belong to nobody in the register"),
    "m.staff_mobile": ("bool", "a private mobile of a staff member is in the content"),
    "m.gaps": ("strings", "reasons of everything not examined"),
    "m.text_gaps": ("strings", "those of them that lie in the message's own text, not in a file"),
    "m.subjects": ("int", "distinct identified requesters"),
    "m.attachments": ("int", "files beside it"),
    "m.recipients": ("int", "how many they are"),
    "m.unregistered": ("strings", "a disclosure requester who is in no register is shown; whole: a form with more than the name, not the only recipient's own"),
    "m.unregistered_people": ("int", "how many of them"),
    "m.persons_listed": ("int", "people with a number or a birth date in a list, whoever they are; officials do not count"),
    "sender.kind": ("string", "what the sender is"),
    "sender.role": ("string", 'his role, "" if he is no official'),
    "sender.knows_open": ("bool", "needs to know at least one open case"),
    # --- scope recipient
    "r.kind": ("string", "what he is"),
    "r.field": ("string", "how he is addressed"),
    "r.outside": ("bool", "he is outside the agency"),
    "r.role": ("string", "of an official, as `sender.role`"),
    "r.partner_kind": ("string", "of an institution, by the register"),
    "r.requester": ("bool", "is the requester of some case"),
    "r.citizen": ("bool", "somebody outside who is no institution, a requester or not"),
    "r.entered": ("bool", "somebody outside of a body that the register names"),
    "r.interested_any": ("bool", "is interested in some open case"),
    "r.chief": ("bool", "head of a bureau or of the agency"),
    "r.knows_subjects": ("bool", "the message is about cases of the register, and he needs to know every one of them"),
    "r.covered": ("bool", "an approved basis carries to him what is shown of people in no register"),
    "r.office": ("bool", "foi_officer, cpo or audit: needs to know whatever the case"),
    "r.own_sender": ("string", 'relation of the sender to this requester\'s own case ("" where r is no requester)'),
    "r.own_sender_knows": ("bool", "the sender needs to know this requester's own case"),
    "r.own_standing": ("string", "what the sender is to this requester"),
    "r.own_spoken": ("bool", "a request is spoken of to this requester; to an official who is one, or by the press office, his own"),
    "r.own_days_closed": ("int", "days since his last case was closed, -1 while one is open"),
    "r.subjects": ("int", "identified requesters shown to this recipient who are not himself"),
    "r.ids_covered": ("bool", "a valid basis covers the unlinked unique identifiers for this recipient"),
    # --- scope pair: one recipient and one subject
    "r.relation": ("string", "contract relation of the recipient to this subject"),
    "r.knows": ("bool", "needs to know this case"),
    "r.self": ("bool", "is this subject"),
    "r.assigned": ("bool", "the FOI desk gives him this case: alone, by its number, in the department that handles it"),
    "r.in_scope": ("bool", "partner or processor: the fields shown are within his scope"),
    "r.in_dates": ("bool", "partner or processor: the dates of his contract are open"),
    "s.fields": ("strings", "fields of the subject that are shown"),
    "s.fresh": ("strings", "those of them that this message shows for the first time"),
    "s.ids": ("strings", "unique identifiers of the subject that are shown"),
    "s.identified": ("bool", "he is told from everybody else"),
    "s.partial": ("bool", "pieces of him are shown that tell who he is beside the case"),
    "s.topic": ("bool", "the topic of his case is spoken of"),
    "s.strength": ("double", "probability that the message is about him"),
    "s.suspected": ("bool", "worth a look, too weak to stop anything"),
    "s.bits": ("double", "evidence that he is shown as a requester, log2 of the odds"),
    "s.standing": ("string", "of the case in this message"),
    "s.wording": ("bool", "wording, topic, case number or strong data make it a matter of a request"),
    "s.status": ("string", "of his case"),
    "s.days_closed": ("int", "days since his case was closed, -1 while it is open"),
    "s.sender": ("string", "relation of the sender to this case"),
    "s.sender_knows": ("bool", "the sender needs to know this case"),
    "b.given": ("bool", "the message says something of its ground: the sender's word, worth nothing by itself"),
    "b.valid": ("bool", "an approved basis carries this, to an institution"),
    "b.consent": ("bool", "of an approved basis that carries this, on consent"),
    "b.ground": ("string", "of the approved basis"),
}  # fmt: skip
"""Fact name → type and what it says, for the rules of policy.yaml (docs/facts.md). Prefix m, sender: scope message; r: recipient; r.relation … b: pair."""
VARIABLES: Final = {name: kind for name, (kind, _) in FACTS.items()}

PAIR_ONLY: Final = ("r.relation", "r.knows", "r.self", "r.assigned", "r.in_scope", "r.in_dates")
