"""Words that take the right particle, and slots that fill themselves.

A template is an ordinary format string. `{c:은는}` gives the name of person "c" with 은 or 는; `Fill` makes up what is not given.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from bench.agency import names
from bench.agency.city import EVENTS, FACILITIES, PAPERS
from bench.agency.population import TODAY, Case, Official, Person, Supplier, World

_FINAL_DIGITS: Final = {"0": 1, "1": 8, "3": 1, "6": 1, "7": 8, "8": 8}


class Word(str):
    """A word that takes a particle in a format: `{w:은는}`, `이가`, `을를`, `과와`, `으로`, `이라`, `이야`, `이에요`, `아야`, `이`."""

    __slots__ = ()

    def __format__(self, particle: str) -> str:
        if not particle:
            return str(self)
        final = _final(self)
        if particle == "으로":
            return f"{self}{'으로' if final not in (0, 8) else '로'}"
        if particle in ("이라", "이야", "이에요", "이"):
            short = {"이라": "라", "이야": "야", "이에요": "예요", "이": ""}[particle]
            return f"{self}{particle if final else short}"
        if len(particle) != 2:
            raise ValueError(f"no such particle: {particle}")
        return f"{self}{particle[0] if final else particle[1]}"


def _final(word: str) -> int:
    """Number of the final consonant of the last syllable as it is spoken; 0: none."""
    last = word.rstrip(")]\"' ")[-1:]
    if "가" <= last <= "힣":
        return (ord(last) - 0xAC00) % 28
    return _FINAL_DIGITS.get(last, 0)


class Fill(dict[str, Word]):
    """Slots of one message. What is given stays; the rest is made up once per message: digits at the end of a key give another one.

    People: `fill.person("c", citizen)` sets c, c_phone, c_mail, c_addr, c_birth, c_org, c_sur. A key of the form c… without a person
    given is a citizen of `world.citizen`. `fill.case("q", case)` sets q… of its requester and no, title, topic, dept_of.
    """

    def __init__(self, rng: random.Random, world: World, **given: str) -> None:
        super().__init__()
        self.rng, self.world = rng, world
        for key, value in given.items():
            self[key] = value

    def __setitem__(self, key: str, value: str) -> None:
        super().__setitem__(key, Word(value))

    def __missing__(self, key: str) -> Word:
        stem = key.rstrip("0123456789")
        if stem in _SLOTS:
            self[key] = _SLOTS[stem](self.rng, self.world)
            return self[key]
        head = key.split("_")[0]
        if head.rstrip("0123456789") == "c" and head not in self:
            self.person(head, self.world.citizen(self.rng))
            return self[key]
        if head.rstrip("0123456789") == "v" and head not in self:
            self.supplier(head, self.world.supplier(self.rng))
            return self[key]
        raise KeyError(key)

    def person(self, key: str, who: Person) -> Fill:
        rng = self.rng
        for part, value in {
            "": who.name,
            "_phone": phone(rng, who.phone),
            "_mail": who.mail,
            "_addr": who.address.spelled(rng),
            "_street": who.address.street,
            "_birth": birth(rng, who),
            "_org": who.organisation or "한빛상인회",
            "_sur": names.split(who.name)[0] if who.kind != "foreign" else who.name.split()[0],
            "_masked": names.masked(who.name),
            "_initials": names.initials(who.name),
            "_roman": who.roman or names.roman(who.name.replace(" ", "")),
            "_last": who.phone[-4:],
            "_mid": who.phone[4:8],
            "_year": f"{who.born.year % 100:02}",
        }.items():
            self[key + part] = value
        return self

    def case(self, key: str, case: Case) -> Fill:
        self.person(key, case.person)
        self["no"], self["title"], self["topic"] = case.number, case.title, topic(self.rng, case)
        self["dept_of"] = case.department
        return self

    def supplier(self, key: str, who: Supplier) -> Fill:
        for part, value in {
            "": who.name, "_co": who.company, "_phone": who.phone, "_mail": who.mail, "_account": who.account, "_bank": who.bank,
            "_brn": who.number, "_addr": who.address.street,
        }.items():  # fmt: skip
            self[key + part] = value
        return self

    def official(self, key: str, who: Official) -> Fill:
        for part, value in {
            "": who.name,
            "_post": who.post,
            "_dept": who.department,
            "_desk": who.desk,
            "_mail": who.mail,
            "_id": who.staff_id,
        }.items():
            self[key + part] = value
        return self

    def say(self, *templates: str) -> str:
        """One of the templates, filled."""
        return self.rng.choice(templates).format_map(self)


def phone(rng: random.Random, number: str) -> str:
    return rng.choice((number, number, number, number.replace("-", ""), number.replace("-", " "), number.replace("-", ".")))


def birth(rng: random.Random, who: Person) -> str:
    day = who.born
    return rng.choice(
        (
            day.isoformat(),
            f"{day.year}. {day.month}. {day.day}.",
            f"{day:%y%m%d}",
            f"{day.year}년 {day.month}월 {day.day}일",
            f"{day:%Y.%m.%d}",
        )
    )


def topic(rng: random.Random, case: Case) -> str:
    """The request as one calls it in talk: its title without the year, mostly without the kind of paper."""
    words = case.title.split()
    whole = " ".join(words[1:] if words[0].endswith("년") else words)
    paper = next((paper for paper in PAPERS if whole.endswith(f" {paper}")), "")
    return whole if rng.random() < 0.25 else whole.removesuffix(paper).strip()


def _date(rng: random.Random, _: World) -> str:
    day = TODAY + timedelta(days=rng.randint(-20, 40))
    return rng.choice(
        (f"{day.month}월 {day.day}일", f"{day.month}. {day.day}.", f"{day.year}. {day.month}. {day.day}.", f"{day.month}/{day.day}")
    )


def _staff(rng: random.Random, world: World) -> str:
    who = world.official(rng)
    return f"{who.name} {who.post}"


_FOOD: Final = "순두부 칼국수 김밥 제육 비빔밥 돈가스 쌀국수 해장국 냉면 보리밥 떡볶이 샌드위치".split()
_BUSINESS: Final = "재산세 자동차세 주민세 여권 건축신고 전입신고 영업신고 주차단속 가로등 누수 불법주정차 기초연금 아동수당 청년월세 출산지원금 쓰레기배출 하수도요금 지방세환급 농지원부 옥외광고물".split()
_SLOTS: Final[dict[str, Callable[[random.Random, World], str]]] = {
    "date": _date,
    "day": lambda r, w: r.choice("월화수목금") + "요일",
    "time": lambda r, w: r.choice(("오전 9시", "오전 10시 30분", "오후 2시", "오후 3시", "14:00", "10시", "16시 30분")),
    "month": lambda r, w: f"{r.randint(1, 12)}월",
    "year": lambda r, w: str(r.randint(2023, 2026)),
    "n": lambda r, w: str(r.randint(2, 60)),
    "pct": lambda r, w: f"{r.randint(40, 1200) / 10}%",
    "won": lambda r, w: f"{r.randint(12, 98_000) * 1000:,}원",
    "place": lambda r, w: r.choice(FACILITIES),
    "event": lambda r, w: r.choice(EVENTS),
    "hall": lambda r, w: r.choice(("대회의실", "3층 소회의실", "중회의실", "본관 401호", "영상회의실", "별관 2층 교육장", "시민회관 소공연장")),
    "dong": lambda r, w: r.choice(w.city.houses).dong,
    "road": lambda r, w: r.choice(w.city.roads)[0],
    "spot": lambda r, w: f"{r.choice(w.city.roads)[0]} {r.randint(1, 300)}",
    "dept": lambda r, w: r.choice(w.offices),
    "staff": _staff,
    "sname": lambda r, w: w.official(r).name,
    "agency": lambda r, w: r.choice(w.agencies).where,
    "them": lambda r, w: (lambda o: f"{o.where} {o.name} {o.post}")(r.choice(w.agencies)),
    "councillor": lambda r, w: r.choice(w.councillors).name,
    "reporter": lambda r, w: r.choice(w.journalists).name,
    "doc": lambda r, w: f"{r.choice(w.offices)}-{r.randint(100, 48_000)}",
    "receipt": lambda r, w: r.choice((f"1AA-{r.randint(2401, 2611)}-{r.randrange(10**7):07}", f"{r.randint(10**6, 10**7)}", f"2026-{r.randint(100, 9999)}")),
    "food": lambda r, w: r.choice(_FOOD),
    "business": lambda r, w: r.choice(_BUSINESS),
    "about": lambda r, w: w.city.title(r),
    "bank": lambda r, w: r.choice("농협 국민 신한 우리 하나 기업 새마을금고".split()),
    "account": lambda r, w: f"{r.randint(100, 999)}-{r.randint(1000, 9999)}-{r.randint(1000, 9999)}-{r.randint(10, 99)}",
    "desk": lambda r, w: f"02-0000-{r.randint(1001, 3999)}",
    "url": lambda r, w: f"https://www.hanbit.example/{r.choice(('notice', 'board', 'form'))}/{r.randint(100, 9999)}",
}  # fmt: skip
