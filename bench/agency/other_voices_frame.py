"""How the second agency's people write: wordings with slots, mails with greeting, signature, footer, quoted mail and HTML, chat lines, SMS."""

from __future__ import annotations

import base64
import html
import random
import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from bench.agency import names
from bench.agency.city import PAPERS
from bench.agency.population import Case, Official, Person, World
from bench.agency.site import room

Message = dict[str, Any]
File = tuple[str, bytes]
PLAIN: Final = ("person", "couple", "journalist", "lawyer", "association", "company")
"""Kinds of requesters who write their name in Hangul and are no officials."""
_CHOICE: Final = re.compile(r"<([^<>]*\|[^<>]*)>")
_DIGIT_ENDS: Final = frozenset("013678LMNRlmnr")
_FORMS: Final = {
    "은는": ("은", "는"), "이가": ("이", "가"), "을를": ("을", "를"), "과와": ("과", "와"), "으로": ("으로", "로"), "아야": ("아", "야"),
    "이라": ("이라", "라"), "이랑": ("이랑", "랑"), "이에요": ("이에요", "예요"), "이네": ("이네", "네"), "이야": ("이야", "야"), "이": ("이", ""),
}  # fmt: skip


class Said(str):
    """A word whose particle follows its last sound: `{q:이가}`."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        if not spec:
            return str(self)
        last = self[-1:] or "가"
        code = ord(last) - 0xAC00
        closed = code % 28 != 0 if 0 <= code < 11172 else last in _DIGIT_ENDS
        if spec == "으로" and (code % 28 == 8 if 0 <= code < 11172 else last in "178lL"):
            closed = False
        return str(self) + _FORMS[spec][0 if closed else 1]


def say(rng: random.Random, wordings: str | Sequence[str], **slots: object) -> str:
    """One of the wordings, its `<this|that>` chosen and its slots filled."""
    text = wordings if isinstance(wordings, str) else rng.choice(wordings)
    while found := _CHOICE.search(text):
        text = text[: found.start()] + rng.choice(found[1].split("|")) + text[found.end() :]
    return text.format(**{key: Said(value) for key, value in slots.items()})


# ---------------------------------------------------------------- pieces


def number(rng: random.Random, phone: str) -> str:
    """A telephone number as people write it."""
    a, b, c = phone.split("-")
    return rng.choice((phone, phone, phone, f"{a}{b}{c}", f"{a} {b} {c}", f"{a}.{b}.{c}", f"{a}){b}-{c}"))


def short(title: str) -> str:
    """What a request is about, without the year and the kind of paper: "별빛축제 출연료". Never one word alone, which names no case."""
    text = re.sub(r"^\d{4}년 ", "", title)
    for paper in sorted(PAPERS, key=len, reverse=True):
        if text.endswith(f" {paper}") and " " in text[: -len(paper) - 1]:
            return text[: -len(paper) - 1]
    return text


def topic(rng: random.Random, case: Case) -> str:
    return case.title if rng.random() < 0.4 else short(case.title)


def facts(rng: random.Random, case: Case, **more: object) -> dict[str, object]:
    """Slots of a case: q name, t topic, T title, n number, p phone, m mail, a address, d department, h handler."""
    who = case.person
    return {
        "q": who.name, "t": topic(rng, case), "T": case.title, "n": case.number, "p": number(rng, who.phone), "m": who.mail, "a": who.address.full,
        "s": who.address.street, "d": case.department, "h": case.handler.name, "r": f"{case.received.month}월 {case.received.day}일",
        "R": case.received.isoformat(), "by": f"{who.born.year % 100:02}", "b": who.born.isoformat(), **more,
    }  # fmt: skip


def plain_case(rng: random.Random, world: World, *, three: bool = False) -> Case:
    """An open case of somebody with a Korean name who is no official; `three`: of three syllables."""
    return world.handled_by(rng, such=lambda c: c.person.kind in PLAIN and (not three or len(c.person.name) == 3))


def apart(rng: random.Random, world: World, case: Case, *, near: bool | None = None) -> Official:
    """An official without a part in any case of the person."""
    while True:
        found = world.uninvolved(rng, case, near=near)
        if all(found not in other.knowing and found not in other.interested for other in case.person.cases):
            return found


def clerk(rng: random.Random, world: World, person: Person | None = None, office: str = "") -> Official:
    """An official on ordinary business: no part in the person's cases, if there are any."""
    while True:
        found = world.official(rng, office=office)
        if person is None or all(found not in case.knowing and found not in case.interested for case in person.cases):
            return found


def day(rng: random.Random) -> str:
    at, weekday = rng.choice(list(zip((23, 24, 25, 26, 27, 30), "월화수목금월", strict=True)))
    return rng.choice((f"11월 {at}일({weekday})", f"11.{at}.({weekday})", f"2026. 11. {at}.", f"11/{at}"))


def won(rng: random.Random) -> str:
    return f"{rng.randint(3, 4800) * 1000:,}원"


# ---------------------------------------------------------------- mail


_GREETINGS: Final = (
    "안녕하십니까. {office} {name}입니다.", "안녕하세요, {office} {name} {post}입니다.", "수고 많으십니다.", "늘 시정에 협조해 주셔서 감사드립니다.", "{office} {name}입니다. 바쁘신데 죄송합니다.",
    "안녕하세요~", "노고가 많으십니다. {office}입니다.", "", "",
)  # fmt: skip
_CLOSINGS: Final = (
    "감사합니다.",
    "이상입니다.",
    "협조 부탁드립니다.",
    "{name} 드림",
    "고맙습니다.",
    "좋은 하루 되세요.",
    "끝.",
    "",
    "확인 부탁드리겠습니다.",
)
_SIGNATURES: Final = (
    "--\n{name} {post}\n한빛시 {office} | {desk} | {mail}", "───────────────\n한빛시청 {bureau} {office}\n{post} {name}\nTel. {desk} / Fax. 02-0000-{fax}\nE-mail: {mail}",
    "{name} / {office} / 내선 {line}", "한빛시 {office} {post} {name}\n☎ {desk}  ✉ {mail}\n(00000) 한빛시 가온구 시청로 1, 본관 {floor}층", "{office} {name} 배상 (T. {desk})",
    "{name} {Roman}\n{post}, {office}, Hanbit City Hall\nO. {desk}{mobile}\n{mail}", "",
)  # fmt: skip
_FOOTERS: Final = (
    "", "",
    "본 메일은 지정된 수신인만을 위한 것이며 비밀정보 또는 개인정보를 포함할 수 있습니다. 잘못 받으신 경우 즉시 발신자에게 알려 주시고 삭제하여 주시기 바랍니다.",
    "※ 이 전자우편은 「공공기관의 정보공개에 관한 법률」 제9조에 따른 비공개 대상 정보를 포함할 수 있으며, 무단 열람·전재를 금합니다.",
    "This e-mail is intended solely for the named recipient(s). If you have received it in error, please notify the sender and delete it.",
    "[개인정보 보호] 업무상 알게 된 민원인의 개인정보를 누설하면 처벌받을 수 있습니다(개인정보 보호법 제71조).", "🌱 이 메일을 꼭 인쇄하셔야 하나요? 종이를 아껴 주세요.",
    "한빛시 청렴 신고: 감사담당관 02-0000-0101 · 정보공개 청구는 정보공개포털에서 · 민원 상담 02-0000-0120",
)  # fmt: skip


def signature(rng: random.Random, of: Official) -> str:
    return rng.choice(_SIGNATURES).format(
        name=of.name, post=of.post, office=of.department, bureau=of.bureau, desk=of.desk, mail=of.mail, line=of.desk[-4:],
        fax=rng.randint(9000, 9999), floor=rng.randint(2, 9), Roman=names.roman(of.name), mobile=f" / M. {of.mobile}" if of.mobile else "",
    )  # fmt: skip


def quoted(rng: random.Random, name: str, address: str, subject: str, text: str, to: str = "") -> str:
    """An earlier mail below the answer, in one of the ways that mail programs put it."""
    at, hour = rng.randint(16, 22), rng.randint(1, 5)
    marked = "\n".join(f"> {line}" for line in text.split("\n"))
    return rng.choice(
        (
            f"-----Original Message-----\nFrom: {name} <{address}>\nSent: 2026-11-{at} PM {hour}:{rng.randint(10, 59)}\nTo: {to or '담당자'}\nSubject: {subject}\n\n{text}",
            f"2026년 11월 {at}일 (금) 오후 {hour}:{rng.randint(10, 59)}, {name} <{address}>님이 작성:\n{marked}",
            f"---------- 원본 메일 ----------\n보낸사람: {name}<{address}>\n날짜: 2026/11/{at} 1{hour}:{rng.randint(10, 59)}:07\n제목: {subject}\n\n{marked}",
            f"On Fri, Nov {at}, 2026 at {hour}:{rng.randint(10, 59)} PM {name} <{address}> wrote:\n\n{marked}",
        )
    )


def _html(text: str) -> str:
    out, rows = [], []

    def flush() -> None:
        if rows:
            cells = "".join(
                "<tr>" + "".join(f'<td style="border:1px solid #999">{html.escape(c)}</td>' for c in r) + "</tr>" for r in rows
            )
            out.append(f'<table style="border-collapse:collapse">{cells}</table>')
            rows.clear()

    for line in text.split("\n"):
        if " | " in line or "\t" in line:
            rows.append(re.split(r" \| |\t", line))
        else:
            flush()
            out.append(f"<p>{html.escape(line)}</p>" if line else "<p>&nbsp;</p>")
    flush()
    return f'<html><body style="font-family:맑은 고딕;font-size:11pt">{"".join(out)}</body></html>'


def _address(of: object) -> str:
    return of if isinstance(of, str) else str(of.mail)  # type: ignore[attr-defined]


def post(
    rng: random.Random,
    sender: Official,
    to: object,
    subject: str,
    body: str,
    *,
    cc: Iterable[object] = (),
    files: Sequence[File] = (),
    earlier: str = "",
    bare: bool = False,
) -> Message:
    """A mail; `earlier` is quoted below; `bare`: no more than the body."""
    if not bare:
        known = {"office": sender.department, "name": sender.name, "post": sender.post}
        parts = [rng.choice(_GREETINGS).format(**known), body, rng.choice(_CLOSINGS).format(**known)]
        parts += [signature(rng, sender), rng.choice(_FOOTERS)]
        body = "\n\n".join(part for part in parts if part)
    if earlier:
        body += f"\n\n{earlier}"
    recipients = [{"address": _address(one), "field": "to"} for one in (to if isinstance(to, (list, tuple)) else [to])]
    recipients += [{"address": _address(one), "field": "cc"} for one in cc]
    message: Message = {
        "schema": 1,
        "channel": "email",
        "sender": {"address": sender.mail},
        "recipients": recipients,
        "subject": subject,
    }
    draw = rng.random()
    if draw < 0.75:
        message["text"] = body
    if draw > 0.55:
        message["html"] = _html(body)
    if files:
        message["attachments"] = [{"name": name, "content_b64": base64.b64encode(data).decode()} for name, data in files]
    return message


# ---------------------------------------------------------------- chat, SMS


_SLOPPY: Final = (("습니다.", "슴다"), ("할게요", "할께요"), ("돼요", "되요"), ("됐", "됬"), ("어떻게", "어케"), ("그런데", "근데"), ("며칠", "몇일"), ("주세요", "주세여"), ("부탁드립니다", "부탁드려요"), ("감사합니다", "감사함다"), ("네,", "넵"))  # fmt: skip
_TAILS: Final = ("", "", "", "", " ㅎㅎ", " ㅠㅠ", "~", " ㅋㅋ", "!!", " ^^", "..")


def typed(rng: random.Random, text: str) -> str:
    """As it is typed in a hurry: common misspellings, no full stop, a tail. Names and numbers stay."""
    if rng.random() < 0.5:
        for right, wrong in _SLOPPY:
            if rng.random() < 0.5:
                text = text.replace(right, wrong)
    if rng.random() < 0.4:
        text = text.removesuffix(".")
    return text + rng.choice(_TAILS)


def chat(rng: random.Random, sender: Official, to: Official, text: str, *, thread: str = "") -> Message:
    return {
        "schema": 1,
        "channel": "messenger",
        "sender": {"address": sender.messenger},
        "recipients": [{"address": to.messenger, "field": "to"}],
        "conversation": {"id": thread or f"d-{rng.randrange(10**9)}", "kind": "direct"},
        "text": typed(rng, text),
    }


def lines(rng: random.Random, sender: Official, to: Official, texts: Iterable[str]) -> list[Message]:
    """Several lines of one chat."""
    thread = f"d-{rng.randrange(10**9)}"
    return [chat(rng, sender, to, text, thread=thread) for text in texts]


def in_room(rng: random.Random, world: World, sender: Official, office: str, text: str) -> Message:
    """To the room of a department."""
    return {
        "schema": 1,
        "channel": "messenger",
        "sender": {"address": sender.messenger},
        "recipients": [{"address": room(office), "field": "to"}],
        "conversation": {"id": f"room-{office}", "kind": "group", "name": office, "members": len(world.departments[office])},
        "text": typed(rng, text),
    }


def sms(sender: Official, to: str, text: str) -> Message:
    """From the official's desk number."""
    return {
        "schema": 1,
        "channel": "sms",
        "sender": {"address": sender.desk, "staff_id": sender.staff_id},
        "recipients": [{"address": to, "field": "to"}],
        "text": text,
    }
