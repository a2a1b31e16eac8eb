"""Families of messages kept as text: what people write, who writes it to whom, and the same engine for every part.

A file is a list of families. Lines that begin with ";" are remarks.

    == name / kind / sender > recipient      a family; kinds as in `bench.agency`
    a script
    --                                       between two scripts

A script is one message or one chat:

    @sender>recipient        as the first line: for this script other people than the family's; several between commas, one is drawn
    text                     messenger; SMS to whom the messenger does not reach
    subject || text          mail
    # text                   the room of the sender's office
    ~ text                   SMS
    A: text                  a chat, a message a line: A is the sender, B the recipient
    @@name.csv               what follows to the end is an attached file (csv, txt, xlsx): a line a row, "|" between cells

Slots are those of `filling.Fill` and of the part's own words. {s…} is the sender, {t…} the recipient, {c…} a citizen met in business, {q…} the
requester with {no} {title} {topic}; {q2…} {no2} … further requesters. Who is who: `SENDERS` and `RECIPIENTS`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from bench.agency import files, names
from bench.agency.filling import Fill
from bench.agency.population import Case, Official, Outsider, Person, Supplier, World
from bench.agency.writing import Addressee, Message, chat, mail, sms, to_room

Words = dict[str, Callable[[random.Random, World], str]]
_BETWEEN: Final = re.compile(r"^--$", re.MULTILINE)
_DIGITS: Final = "공일이삼사오육칠팔구"
_PRIVATE: Final = ("mail", "post", "letter")


class Dress(NamedTuple):
    """How a body's people put a mail and a chat line: `mail` gives text and HTML ("" for none) of a mail from its sender, addressee, subject, text."""

    words: Words
    mail: Callable[[random.Random, World, Official, Addressee, str, str], tuple[str, str, str]]
    chat: Callable[[random.Random, str], str]


class Slots(Fill):
    """`Fill` with a part's own words and with more ways to name a person."""

    def __init__(self, rng: random.Random, world: World, words: Words) -> None:
        super().__init__(rng, world)
        self.words = words

    def __missing__(self, key: str):
        make = self.words.get(key.rstrip("0123456789"))
        if make is not None:
            self[key] = make(self.rng, self.world)
            return self[key]
        return super().__missing__(key)

    def person(self, key: str, who: Person) -> Slots:
        super().person(key, who)
        given = who.name.split()[-1] if who.kind == "foreign" else names.split(who.name)[1]
        digits = who.phone.replace("-", "")
        for part, value in {
            "_given": given,
            "_spaced": " ".join(who.name.replace(" ", "")),
            "_words": " ".join("".join(_DIGITS[int(digit)] for digit in group) for group in who.phone.split("-")),
            "_tail": digits[3:],
            "_box": who.mail.split("@")[0],
            "_host": who.mail.split("@")[1],
            "_dong": who.address.building.dong,
            "_unit": who.address.unit or who.address.street,
            "_full": who.address.full,
            "_decade": f"{(2026 - who.born.year) // 10 * 10}대",
            "_md": f"{who.born.month}월 {who.born.day}일",
            "_low": (who.roman or names.roman(who.name.replace(" ", ""))).lower().replace(" ", ""),
        }.items():
            self[key + part] = value
        return self

    def about(self, case: Case, n: int = 1) -> Slots:
        """The requester of a case as {q…}, {q2…}, and what he asks for."""
        tail = "" if n == 1 else str(n)
        self.person(f"q{tail}", case.person)
        words = case.title.split()
        whole = " ".join(words[1:] if words[0].endswith("년") else words)
        paper = next((paper for paper in self.world.agency.papers if whole.endswith(f" {paper}")), "")
        self[f"no{tail}"], self[f"title{tail}"] = case.number, case.title
        self[f"topic{tail}"] = whole if self.rng.random() < 0.3 else whole.removesuffix(paper).strip()
        self[f"received{tail}"] = f"{case.received.month}. {case.received.day}."
        self[f"dept_of{tail}"], self[f"handler{tail}"] = case.department, f"{case.handler.name} {case.handler.post}"
        return self


@dataclass(slots=True)
class Scene:
    """Of one message in the making: chance, the world, the case it is about where there is one, who speaks."""

    rng: random.Random
    world: World
    case: Case | None
    sender: Official | None = None
    citizen: Person | None = None

    @property
    def of(self) -> Case:
        if self.case is None:
            raise ValueError("these people stand in a case: the family is about none")
        return self.case

    def clerk(self, office: str = "") -> Official:
        """An official who has nothing to do with the cases of the citizen in question."""
        while True:
            found = self.world.official(self.rng, office=office, but=[self.sender] if self.sender else [])
            if self.citizen is None or all(found not in case.knowing for case in self.citizen.cases):
                return found

    def colleague(self) -> Official:
        if self.sender is None or len(self.world.departments[self.sender.department]) < 6:
            return self.clerk()
        return self.clerk(self.sender.department)

    def outside(self, *, near: bool | None = None) -> Official:
        while (found := self.world.uninvolved(self.rng, self.of, near=near)) is self.sender:
            pass
        return found

    @property
    def assigning(self) -> bool:
        """Would mail to the case's department pass for assigning it? Then nobody there can be told to have no part in it."""
        return self.sender is not None and self.sender.role == "foi_officer"

    def named_staff(self) -> Official:
        """An official who bears a requester's name, mostly being that requester."""
        people = self.world.kinds["official"]
        name = self.rng.choice(people).name if people else ""
        return next((one for one in self.world.staff if one.name == name), self.clerk())


SENDERS: Final[dict[str, Callable[[Scene], Official]]] = {
    "clerk": Scene.clerk,
    "desk": lambda s: s.world.desk(s.rng),
    "audit": lambda s: s.world.auditor(s.rng),
    "cpo": lambda s: s.world.cpo(),
    "press": lambda s: s.world.press_office(s.rng),
    "secretary": lambda s: s.world.mayor_office(s.rng),
    "planning": lambda s: s.clerk(s.rng.choice(s.world.agency.bureaus[s.world.agency.planning].split())),
    "requesting staff": Scene.named_staff,
    "handler": lambda s: s.of.handler,
    "deputy": lambda s: s.of.deputy,
    "approver": lambda s: s.rng.choice(s.of.approvers),
    "other": Scene.outside,
}
RECIPIENTS: Final[dict[str, Callable[[Scene], Addressee | list[Official]]]] = {
    "colleague": Scene.colleague,
    "clerk": Scene.clerk,
    "clerks": lambda s: [s.clerk() for _ in range(s.rng.randint(2, 5))],
    "all": lambda s: "all@hanbit.example",
    "newsroom": lambda s: "press@hanbit.example",
    "citizen": lambda s: s.citizen or s.world.newcomer(s.rng),
    "vendor": lambda s: s.world.supplier(s.rng),
    "agency": lambda s: s.rng.choice(s.world.agencies),
    "councillor": lambda s: s.rng.choice(s.world.councillors),
    "reporter": lambda s: s.rng.choice(s.world.journalists),
    "desk": lambda s: s.world.desk(s.rng),
    "audit": lambda s: s.world.auditor(s.rng),
    "cpo": lambda s: s.world.cpo(),
    "press": lambda s: s.world.press_office(s.rng),
    "top": lambda s: s.world.mayor_office(s.rng),
    "named": lambda s: s.named_staff(),
    "handler": lambda s: s.of.handler,
    "knowing": lambda s: s.rng.choice([one for one in s.of.knowing if one is not s.sender]),
    "requester": lambda s: s.of.person,
    "near": lambda s: s.outside(near=not s.assigning),
    "far": lambda s: s.outside(near=False),
    "group": lambda s: [s.outside(near=not s.assigning) for _ in range(3)],
    "chief": lambda s: s.world.chief(s.of) if s.world.chief(s.of).role == "none" else s.world.mayor_office(s.rng),
    "own box": lambda s: (
        f"{names.roman(s.sender.name).lower().replace(' ', '')}{s.rng.randint(60, 99)}@{s.rng.choice(_PRIVATE)}.example"
        if s.sender
        else ""
    ),
}
IN_CASE: Final = {"handler", "deputy", "approver", "other", "knowing", "requester", "near", "far", "group", "chief"}


class Family(NamedTuple):
    name: str
    kind: str
    cast: str
    scripts: list[str]


def read(folder: Path) -> list[Family]:
    """The families of a folder's text files. ValueError with file and line where a file is not as `bench.agency.script` says."""
    found: list[Family] = []
    for path in sorted(folder.glob("*.txt")):
        for block in _blocks(path):
            head, _, body = block.partition("\n")
            parts = [part.strip() for part in head.split("/")]
            if len(parts) != 3 or ">" not in parts[2]:
                raise ValueError(f"{path.name}: {head}: name / kind / sender > recipient")
            scripts = [script.strip("\n") for script in _BETWEEN.split(body) if script.strip()]
            found.append(Family(*parts, scripts))
    return found


def _blocks(path: Path) -> list[str]:
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith(";")]
    return [block.strip("\n") for block in "\n".join(["", *lines]).split("\n== ")[1:]]


def families(folder: Path, dress: Dress) -> dict[str, tuple[str, Callable[[random.Random, World], Message | list[Message]]]]:
    return {family.name: (family.kind, _generator(family, dress)) for family in read(folder)}


def _generator(family: Family, dress: Dress) -> Callable[[random.Random, World], Message | list[Message]]:
    def make(rng: random.Random, world: World) -> Message | list[Message]:
        scripts = family.scripts
        if world.business:
            scripts = [script for script in scripts if "{c" in script]
        script, cast = rng.choice(scripts), family.cast
        if script.startswith("@") and not script.startswith("@@"):
            head, _, script = script.partition("\n")
            cast = head[1:]
        return play(rng, world, script, cast, dress, leak=family.kind in ("leak", "told"))

    return make


def play(rng: random.Random, world: World, script: str, cast: str, dress: Dress, *, leak: bool) -> Message | list[Message]:
    """The messages of a script: people are drawn, slots filled, the text dressed as its channel is written."""
    sides = [[one.strip() for one in side.split(",")] for side in cast.split(">")]
    sender_is, to_is = rng.choice(sides[0]), rng.choice(sides[1])
    case = plain_case(rng, world) if leak or {sender_is, to_is} & IN_CASE or "{q" in script or "{no}" in script else None
    scene = Scene(rng, world, case)
    slots = Slots(rng, world, dress.words)
    if "{c" in script or to_is == "citizen":
        scene.citizen = world.citizen(rng)
        slots.person("c", scene.citizen)
    scene.sender = sender = SENDERS[sender_is](scene)
    to = RECIPIENTS[to_is](scene)
    slots.official("s", sender)
    first = to[0] if isinstance(to, list) else to
    if isinstance(first, Official):
        slots.official("t", first)
    else:
        if isinstance(first, Supplier):
            slots.supplier("v", first)
        slots["t"] = first if isinstance(first, str) else first.name
    if case is not None:
        slots.about(case)
        for n in range(2, 7):
            if f"{{no{n}}}" in script or f"{{q{n}" in script:
                slots.about(plain_case(rng, world), n)
    body, _, file = script.partition("@@")
    filled = body.strip().format_map(slots)
    attached = [_file(rng, file.format_map(slots))] if file else []
    return _sent(rng, world, dress, sender, to, filled, attached)


def plain_case(rng: random.Random, world: World) -> Case:
    """An open case, or one in seven of the last months, by a Korean private person alone."""
    while True:
        case = (
            world.past(rng, days=80) if rng.random() < 0.15 else world.handled_by(rng)
        )  # after 90 its handler has no more to write
        who = case.person
        staff = {one.name for one in case.knowing}
        if (
            who.kind in ("person", "couple")
            and case.joint is None
            and not case.agent
            and len(who.name) == 3
            and who.name not in staff
        ):
            return case
        world.drawn.pop()


def _file(rng: random.Random, text: str) -> tuple[str, bytes]:
    name, _, body = text.partition("\n")
    name = name.strip()
    rows = [[cell.strip() for cell in line.split("|")] for line in body.strip().splitlines()]
    if name.endswith(".csv"):
        return files.csv_file(name, rows)
    if name.endswith(".xlsx"):
        return files.sheet_file(name, rows)
    return files.text_file(name, body.strip())


def _sent(
    rng: random.Random,
    world: World,
    dress: Dress,
    sender: Official,
    to: Addressee | list[Official],
    text: str,
    attached: Sequence[tuple[str, bytes]],
) -> Message | list[Message]:
    first = to[0] if isinstance(to, list) else to
    if "||" in text or attached or isinstance(first, str):
        subject, _, body = text.partition("||") if "||" in text else (rng.choice(("자료", "메모", "참고", "")), "", text)
        subject, body, page = dress.mail(rng, world, sender, first, subject.strip(), body.strip())
        return mail(sender, to, subject, body, page=page, attachments=attached)
    if text.startswith(("A: ", "B: ")):
        if not isinstance(first, Official):
            raise ValueError("a chat is between officials")
        pair = {"A": (sender, first), "B": (first, sender)}
        return [chat(*pair[line[0]], dress.chat(rng, line[3:])) for line in text.splitlines() if line[:3] in ("A: ", "B: ")]
    if text.startswith("# "):
        return to_room(world, sender, sender.department, dress.chat(rng, text[2:]))
    if text.startswith("~ ") or not isinstance(first, Official):
        return sms(sender, first.phone if isinstance(first, Outsider | Supplier) else first, text.removeprefix("~ "))
    return chat(sender, to if isinstance(to, list) else first, dress.chat(rng, text))
