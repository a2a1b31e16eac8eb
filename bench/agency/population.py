"""The agency and its people: staff, requesters and their cases, other citizens, suppliers, councillors, journalists, other agencies.

`World(requesters, seed, agency)` is deterministic. Whoever writes messages asks it for people; each question takes the message's own `rng`.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from bench.agency import names
from bench.agency.city import CITY_HALL, DOMAIN, Address, Agency, City

TODAY: Final = date(2026, 11, 23)
STAFF: Final = 3_000
HANDLING: Final = 14  # officials of a department that get requests


@dataclass(slots=True, eq=False)
class Person:
    name: str
    born: date
    phone: str
    mail: str
    address: Address
    kind: str = "person"  # person, foreign, company, association, journalist, lawyer, official, couple
    roman: str = ""
    hanja: str = ""
    organisation: str = ""
    cases: list[Case] = field(default_factory=list, repr=False)

    @property
    def requester(self) -> bool:
        return bool(self.cases)


@dataclass(slots=True, eq=False)
class Case:
    number: str
    person: Person
    title: str
    received: date
    department: str
    handler: Official
    deputy: Official
    approvers: list[Official]
    interested: list[Official | str]
    closed: date | None = None
    agent: str = ""  # mail address of a lawyer
    joint: Person | None = None

    @property
    def knowing(self) -> list[Official]:
        """Who handles it: handler, deputy, approvers."""
        return [self.handler, self.deputy, *self.approvers]


@dataclass(slots=True, eq=False)
class Official:
    staff_id: str
    name: str
    department: str
    bureau: str
    post: str
    mail: str
    messenger: str
    desk: str
    mobile: str
    role: str = "none"
    handling: bool = False


@dataclass(slots=True, eq=False)
class Supplier:
    company: str
    name: str  # of the head, who holds the account
    mail: str
    phone: str
    bank: str
    account: str
    number: str  # of business registration
    address: Address


@dataclass(slots=True, eq=False)
class Outsider:
    """Somebody with a post elsewhere: an official of another agency, a councillor, a journalist."""

    name: str
    mail: str
    post: str
    where: str
    phone: str


OTHERS: Final = (
    "다온시청 daon 주무관|누리도청 nuri 사무관|가온교육지원청 gaonedu 장학사|중앙환경청(가상) env 연구관|한빛세무서(가상) hbtax 조사관|마루군청 maru 팀장|해솔시청 haesol 주무관|"
    "한빛우체국(가상) post 계장|누리개발공사 nuridev 차장|한빛소방서(가상) fire 소방위"
)
PARTNERS: Final = (
    ("한빛경찰서(가상)", "police", "police@hbpolice.example", "case_no;name;birth_date;phone;email;address"),
    ("한빛지방법원(가상)", "court", "court@hbcourt.example", "case_no;name;birth_date;phone;email;address"),
    ("(주)온길시스템", "processor", "op@ongil.example", "case_no;name"),
    ("누리도 감사위원회(가상)", "audit", "audit@nuriaudit.example", "case_no;name"),
    ("누리도 정보공개 담당", "agency", "foi@nuri.example", "case_no;name;phone"),
)


class World:
    """Everybody. `sharing` is the share of citizens met by chance who happen to be requesters."""

    def __init__(self, requesters: int, seed: int, agency: Agency = CITY_HALL) -> None:
        rng = random.Random(f"world-{seed}")
        self.size, self.seed, self.sharing = requesters, seed, 0.1
        self.business = False  # is the first citizen met to be a requester?
        self.drawn: list[Case] = []  # the cases a message in the making is about
        self.met: list[Person] = []  # the requesters it meets by chance
        self.agency = agency
        self.city = City(rng, agency)
        self.taken: set[str] = set()  # numbers of requesters and staff
        self._serial = self._colleagues = 0
        self.staff: list[Official] = []
        self.departments: dict[str, list[Official]] = defaultdict(list)
        self._hire(rng)
        self.suppliers = [self._supplier(rng) for _ in range(400)]
        self.councillors = [
            Outsider(self._name(rng)[0], f"member{n}@hbcouncil.example", "의원", "한빛시의회", self._mobile(rng)) for n in range(32)
        ]
        self.journalists = [
            Outsider(self._name(rng)[0], f"reporter{n}@{paper}.example", "기자", f"{paper}일보", self._mobile(rng))
            for n in range(40)
            for paper in [rng.choice(("hanbitnews", "nurinews", "gaontimes"))]
        ]
        self.agencies = [self._elsewhere(rng) for _ in range(400)]
        self.people: list[Person] = []
        self.cases: list[Case] = []
        self._requests(rng, requesters)
        self.kinds: dict[str, list[Person]] = defaultdict(list)
        for person in self.people:
            self.kinds[person.kind].append(person)
        self.open = [case for case in self.cases if case.closed is None]
        self.closed = [case for case in self.cases if case.closed is not None]
        self.handled: dict[str, list[Case]] = defaultdict(list)  # open cases by staff id of the handler
        for case in self.open:
            self.handled[case.handler.staff_id].append(case)

    # ------------------------------------------------------------ building

    def _name(self, rng: random.Random, born: date | None = None) -> tuple[str, str]:
        generation = rng.choice((0, 1, 1, 2)) if born is None else 0 if born.year < 1966 else 1 if born.year < 1991 else 2
        return names.surname(rng) + names.given(rng, generation, rng.choice("mf")), ""

    def _mobile(self, rng: random.Random, *, known: bool = False) -> str:
        while (number := f"010-{rng.randrange(2000):04}-{rng.randrange(10000):04}") in self.taken:
            pass
        if known:
            self.taken.add(number)
        return number

    def _mail(self, rng: random.Random, name: str) -> str:
        self._serial += 1
        stem = names.roman(name).lower().replace(" ", "") if " " not in name and rng.random() < 0.5 else ""
        stem = stem or rng.choice(("star", "blue", "happy", "sky", "moon", "forest", "green", "love", "river", "sun"))
        return f"{stem}{self._serial * 7919 % 1_000_003}@{rng.choice(('mail', 'mail', 'post', 'letter'))}.example"

    def _hire(self, rng: random.Random) -> None:
        bureaus = self.agency.bureaus
        offices = [(bureau, name) for bureau, listed in bureaus.items() for name in listed.split()]
        posts = [*self.agency.heads, *(("국장", bureau, bureau) for bureau in bureaus)]
        for bureau, office in offices:
            teams = rng.randint(4, 7)
            posts += [("과장", office, bureau)] + [("팀장", office, bureau)] * teams
        while len(posts) < STAFF:
            bureau, office = rng.choice(offices)
            posts.append((rng.choices(*self.agency.clerks)[0], office, bureau))
        for n, (post, office, bureau) in enumerate(posts, 1):
            name = self._name(rng)[0]
            ident = f"{names.roman(name).split()[1].lower()}{n}"
            mobile = self._mobile(rng, known=True) if rng.random() < 0.5 else ""
            official = Official(
                f"S{n:04}", name, office, bureau, post, f"{ident}@{DOMAIN}", f"@{ident}", f"02-0000-{1000 + n}", mobile
            )
            self.staff.append(official)
            self.departments[office].append(official)
        for office, role, count in (
            (self.agency.desk, "foi_officer", 4),
            (self.agency.audit, "audit", 12),
            (self.agency.press, "pr", 10),
        ):
            for official in [o for o in self.departments[office] if o.post not in ("과장", "팀장")][:count]:
                official.role = role
        next(o for o in self.staff if o.post == "국장" and o.bureau == self.agency.planning).role = "cpo"
        for members in self.departments.values():
            for official in [o for o in members if o.post not in ("과장", "팀장", "국장")][:HANDLING]:
                official.handling = True
        self.offices = [office for _, office in offices]
        self._top = {"국장", *(post for post, _, _ in self.agency.heads)}

    def _supplier(self, rng: random.Random) -> Supplier:
        stem = rng.choice("한빛 온누리 새길 다올 가람 미래 대성 삼진 동아 우리 늘봄 해오름 청운 세종 태양 으뜸 바른 참".split())
        company = f"{rng.choice(('(주)', '주식회사 ', ''))}{stem}{rng.choice('기획 건설 조경 인쇄 시스템 엔지니어링 푸드 이앤씨 디자인 환경 전기 로지스'.split())}"
        self._serial += 1
        return Supplier(
            company,
            self._name(rng)[0],
            f"biz{self._serial}@vendor.example",
            self._mobile(rng),
            rng.choice("농협 국민은행 신한은행 우리은행 하나은행 기업은행 새마을금고 카카오뱅크".split()),
            rng.choice(
                (
                    f"{rng.randint(301, 356)}-{rng.randrange(10_000):04}-{rng.randrange(10_000):04}-{rng.randint(10, 99)}",
                    f"{rng.randint(100, 999)}-{rng.randrange(1_000_000):06}-{rng.randint(10, 99)}-{rng.randrange(1000):03}",
                    f"{rng.randint(100_000, 999_999)}-{rng.randint(1, 9):02}-{rng.randrange(1_000_000):06}",
                )
            ),
            f"{rng.randint(100, 699)}-{rng.randint(1, 99):02}-{rng.randrange(100_000):05}",
            self.city.home(rng),
        )

    def _elsewhere(self, rng: random.Random) -> Outsider:
        where, domain, post = rng.choice(OTHERS.split("|")).split()
        self._serial += 1
        return Outsider(self._name(rng)[0], f"o{self._serial}@{domain}.example", post, where, f"02-0000-{rng.randint(5000, 9999)}")

    def _person(self, rng: random.Random, *, known: bool) -> Person:
        born = date(rng.randint(1940, 2004), 1, 1) + timedelta(days=rng.randrange(365))
        if rng.random() < 0.015:
            name, roman = names.foreign(rng)
            return Person(name, born, self._mobile(rng, known=known), self._mail(rng, name), self.city.home(rng), "foreign", roman)
        name = self._name(rng, born)[0]
        person = Person(name, born, self._mobile(rng, known=known), self._mail(rng, name), self.city.home(rng))
        if rng.random() < 0.06:
            person.hanja = names.hanja(name)
        if rng.random() < 0.05:
            person.roman = names.roman(name)
        return person

    def _requests(self, rng: random.Random, count: int) -> None:
        handling = {office: [o for o in members if o.handling] for office, members in self.departments.items()}
        leading = {office: [o for o in members if o.post in ("팀장", "과장")] for office, members in self.departments.items()}
        chiefs = {o.bureau: o for o in self.staff if o.post == "국장"}
        number = 11_000_000
        total = round(count * 1.25)
        for _ in range(count):
            person = self._person(rng, known=True)
            if self.people and rng.random() < 0.08:  # a household: one address, often one surname or one number
                before = self.people[-1]
                person.address = before.address
                if rng.random() < 0.3:
                    person.phone, person.kind = before.phone, "couple"
                elif rng.random() < 0.5 and person.kind == before.kind == "person":
                    person.name = before.name[0] + person.name[1:]
            draw = rng.random()
            if person.kind == "person" and draw < 0.07:
                self._role(rng, person, draw)
            self.people.append(person)
        filed = [*self.people, *(rng.choice(self.people) for _ in range(total - count))]
        rng.shuffle(filed)
        for n, person in enumerate(filed):
            number += rng.randint(1, 60)
            office = rng.choice(self.offices)
            handler, deputy = rng.sample(handling[office], 2)
            head = leading[office]
            live = n >= total * 0.96
            received = TODAY - timedelta(days=rng.randint(0, 18) if live else round(19 + 1080 * (1 - n / (total * 0.96))))
            case = Case(
                str(number), person, self.city.title(rng), received, office, handler, deputy, [rng.choice(head[1:]), head[0]], []
            )
            if not live:
                case.closed = min(received + timedelta(days=rng.randint(5, 25)), TODAY - timedelta(days=1))
            elif rng.random() < 0.25:
                case.interested = [chiefs[handler.bureau] if rng.random() < 0.5 else rng.choice(self.suppliers).mail]
            if rng.random() < 0.01:
                case.agent = f"lawyer{rng.randint(1, 60)}@law.example"
            if rng.random() < 0.015:
                case.joint = rng.choice(self.people)
            person.cases.append(case)
            self.cases.append(case)

    def _role(self, rng: random.Random, person: Person, draw: float) -> None:
        if draw < 0.04:
            stem = rng.choice("한빛 온누리 새길 다올 가람 미래 대성 청운 태양 바른".split())
            person.kind, person.organisation = (
                "company",
                f"(주){stem}{rng.choice('환경 건설 개발 미디어 컨설팅 유통 테크'.split())}",
            )
        elif draw < 0.055:
            person.kind = "association"
            person.organisation = rng.choice(
                "한빛참여연대 나루터지킴이 호수공원살리기모임 한빛장애인부모회 마루상인회 누리환경운동연합".split()
            )
        elif draw < 0.062:
            person.kind, person.mail = "journalist", f"press{self._serial}@{rng.choice(('hanbitnews', 'nurinews'))}.example"
        elif draw < 0.067:
            person.kind, person.mail = "lawyer", f"atty{self._serial}@law.example"
        elif self._colleagues < STAFF // 100:  # one official in a hundred files requests himself
            self._colleagues += 1
            official = rng.choice(self.staff)
            person.kind, person.name, person.phone = "official", official.name, official.mobile or person.phone

    # ------------------------------------------------------------ asking

    def official(self, rng: random.Random, *, office: str = "", but: tuple[Official, ...] | list[Official] = ()) -> Official:
        """Any official (of an office), below the bureau heads."""
        pool = self.departments[office] if office else self.staff
        while (found := rng.choice(pool)) in but or found.post in self._top:
            pass
        return found

    def desk(self, rng: random.Random) -> Official:
        return rng.choice([o for o in self.departments[self.agency.desk] if o.role == "foi_officer"])

    def cpo(self) -> Official:
        return next(o for o in self.departments[self.agency.planning] if o.role == "cpo")

    def auditor(self, rng: random.Random) -> Official:
        return rng.choice([o for o in self.departments[self.agency.audit] if o.role == "audit"])

    def press_office(self, rng: random.Random) -> Official:
        return rng.choice([o for o in self.departments[self.agency.press] if o.role == "pr"])

    def chief(self, case: Case) -> Official:
        """The bureau head over the case's department: no part in the case, and often the one it is about."""
        return next(o for o in self.staff if o.post == "국장" and o.bureau == case.handler.bureau)

    def mayor_office(self, rng: random.Random) -> Official:
        return rng.choice([o for o in self.staff if (o.post, o.department, o.bureau) in self.agency.heads])

    def uninvolved(self, rng: random.Random, case: Case, *, near: bool | None = None) -> Official:
        """An official without a part in the case: of its department (near), of another, or either."""
        office = case.department if (rng.random() < 0.4 if near is None else near) else ""
        while True:
            found = self.official(rng, office=office, but=case.knowing)
            if found.role not in ("foi_officer", "cpo", "audit") and (office or found.department != case.department):
                return found

    def handled_by(self, rng: random.Random, *, such: Callable[[Case], object] | None = None) -> Case:
        """An open case that the message in the making is about; `such`: one for which it is true, where there is one."""
        case = rng.choice([case for case in self.open if such(case)] or self.open if such else self.open)
        self.drawn.append(case)
        return case

    def past(self, rng: random.Random, *, days: int = 1080, least: int = 0) -> Case:
        """A case closed between `least` and `days` days ago that the message is about."""
        while True:
            case = rng.choice(self.closed)
            if case.closed is not None and least <= (TODAY - case.closed).days <= days:
                self.drawn.append(case)
                return case

    def citizen(self, rng: random.Random) -> Person:
        """A citizen met in the course of business; a share of them happen to be requesters."""
        if rng.random() < self.sharing or (self.business and not self.met):
            self.met.append(rng.choice(self.people))
            return self.met[-1]
        return self.newcomer(rng)

    def newcomer(self, rng: random.Random) -> Person:
        """A citizen who has requested nothing; his number is nobody's in the register."""
        return self._person(rng, known=False)

    def namesake(self, rng: random.Random) -> tuple[Person, Case]:
        """Somebody who only bears the name of a requester, and the case of that one (open, two in three)."""
        case = rng.choice(self.open if rng.random() < 0.67 else self.cases)
        other = self.newcomer(rng)
        other.name, other.roman, other.hanja = case.person.name, case.person.roman, ""
        return other, case

    def supplier(self, rng: random.Random) -> Supplier:
        return rng.choice(self.suppliers)
