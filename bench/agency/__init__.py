"""A week of an invented agency's outbound messages, with what is right for each: innocent, a leak, or other business with a citizen.

Parts and how to add one
------------------------
A part is a list of modules that expose

    FAMILIES: dict[str, tuple[kind, generator]]

`kind` is
    "innocent"  nothing in it concerns a requester unlawfully: right is not to stop it (allow, alert or mask)
    "citizen"   the same, and a citizen of `world.citizen(rng)` is in it: run once more as "other business", with a requester each time
    "leak"      a requester is shown to somebody without a part in the case: right is to stop it (hold or block)
    "told"      second hand by somebody without standing, nothing but a name: right is to stop it or to alert
`generator(rng: random.Random, world: World)` gives one message (a dict of the contract, section 3) or a list of messages of one
conversation in order, which count as one: stopped where any of them is. `id`, `sent_at` and, for mail, nothing else is set by the
runner. Only `rng` may be asked for chance, so that a run is the same for the same seed.

A new module is dropped into this folder and named in `PARTS` of `bench.agency.score`; `python bench/agency.py --part NAME` runs it. A part
whose author has read neither the linkage nor the other parts' templates is the one that counts.

A part may also be kept as text: `third/` to `thirteenth/` are read by `script`, which says how a script is written, and dressed by
`third_voices` to `thirteenth_voices`. Which public body's week a part is, is in `BODIES` of `bench.agency.score`.

What a generator may use
------------------------
`World` (`bench.agency.population`): `open`, `closed`, `people`, `staff`, `suppliers`, `councillors`, `journalists`, `agencies`, and, all
with `rng` first: `official`, `desk`, `cpo()`, `auditor`, `press_office`, `chief(case)`, `mayor_office`, `uninvolved(rng, case)`,
`handled_by` (an open case), `past` (a closed one), `citizen` (one in ten a requester), `newcomer` (never a requester), `namesake`, `supplier`.
A `Case` has number, title, person, handler, deputy, approvers, interested, department; a `Person` name, phone, mail, address, born, roman, hanja.
`bench.agency.writing`: `chat`, `talk` (a chat as people type), `to_room`, `sms`, `mail`, and `letter` (a mail with greeting, signature, quoted mail, HTML).
`bench.agency.files`: attachments and lists. `bench.agency.filling`: `Fill(rng, world).case("q", case).say("템플릿 {q:이가} …", …)`, if wanted.
"""
