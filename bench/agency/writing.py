"""How a message is put together on each channel, and the dress of mails: greeting, signature, quoted mail, HTML."""

from __future__ import annotations

import base64
import html
import random
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from bench.agency.filling import Fill
from bench.agency.population import TODAY, Official, Outsider, Person, Supplier, World
from bench.agency.site import room as room_address

Message = dict[str, Any]
Addressee = str | Person | Official | Supplier | Outsider


def chat(sender: Official, to: Official | Sequence[Official], text: str) -> Message:
    """Messenger, direct or an ad-hoc room of the named officials."""
    people = [to] if isinstance(to, Official) else list(to)
    ident = "-".join(sorted(one.messenger for one in (sender, *people)))
    kind = "direct" if len(people) == 1 else "group"
    talk: dict[str, Any] = {"id": ident, "kind": kind}
    if kind == "group":
        talk["members"] = len(people) + 1
    return {
        "schema": 1,
        "channel": "messenger",
        "sender": {"address": sender.messenger},
        "recipients": [{"address": one.messenger} for one in people],
        "conversation": talk,
        "text": text,
    }


def to_room(world: World, sender: Official, office: str, text: str) -> Message:
    """Messenger, the room of a department."""
    address = room_address(office)
    members = len(world.departments[office])
    return {
        "schema": 1,
        "channel": "messenger",
        "sender": {"address": sender.messenger},
        "recipients": [{"address": address}],
        "conversation": {"id": address, "kind": "group", "name": office, "members": members},
        "text": text,
    }


def sms(sender: Official, to: str | Person | Official, text: str) -> Message:
    number = to if isinstance(to, str) else to.phone if isinstance(to, Person) else to.mobile or to.desk
    return {
        "schema": 1,
        "channel": "sms",
        "sender": {"address": sender.desk, "staff_id": sender.staff_id},
        "recipients": [{"address": number}],
        "text": text,
    }


def mail(
    sender: Official,
    to: Addressee | Sequence[Addressee],
    subject: str,
    text: str,
    *,
    cc: Sequence[Addressee] = (),
    page: str = "",
    attachments: Sequence[tuple[str, bytes]] = (),
) -> Message:
    """A mail; `page`: the HTML body beside or in place of `text`."""
    people = [to] if isinstance(to, Addressee) else list(to)
    message: Message = {
        "schema": 1,
        "channel": "email",
        "sender": {"address": sender.mail},
        "recipients": [
            *({"address": one if isinstance(one, str) else one.mail, "field": "to"} for one in people),
            *({"address": one if isinstance(one, str) else one.mail, "field": "cc"} for one in cc),
        ],
        "subject": subject,
    }
    if text:
        message["text"] = text
    if page:
        message["html"] = page
    if attachments:
        message["attachments"] = [{"name": name, "content_b64": base64.b64encode(data).decode()} for name, data in attachments]
    return message


def letter(
    rng: random.Random,
    world: World,
    sender: Official,
    to: Addressee | Sequence[Addressee],
    subject: str,
    text: str,
    *,
    cc: Sequence[Addressee] = (),
    attachments: Sequence[tuple[str, bytes]] = (),
    quoted: str | None = None,
) -> Message:
    """A mail as people send it: greeting, signature, sometimes a quoted earlier mail (`quoted`: this one), sometimes HTML."""
    pieces = []
    if rng.random() < 0.5:
        pieces.append(
            rng.choice(("안녕하세요. ", "안녕하십니까? ", "수고 많으십니다. ", "")) + f"{sender.department} {sender.name}입니다."
        )
    pieces.append(text)
    if rng.random() < 0.5:
        pieces.append(rng.choice(("감사합니다.", "고맙습니다.", "좋은 하루 보내세요.", "끝.", "감사합니다. 수고하세요.")))
    if rng.random() < 0.6:
        pieces.append(signature(rng, sender))
    author: Addressee = to if isinstance(to, Official | Supplier | Outsider | Person) else world.official(rng)
    if quoted is None and rng.random() < 0.25:
        quoted = earlier(rng, world) if isinstance(author, Official) else from_outside(rng, world, author)
    if quoted:
        pieces.append(quote(rng, sender, author, subject, quoted))
        subject = f"{rng.choice(('Re: ', 'RE: ', '[답장] ', 'FW: '))}{subject}"
    body = "\n\n".join(pieces)
    style = rng.random()
    if style < 0.15:
        return mail(sender, to, subject, "", cc=cc, page=as_html(rng, body), attachments=attachments)
    page = as_html(rng, body) if style < 0.3 else ""
    return mail(sender, to, subject, body, cc=cc, page=page, attachments=attachments)


def signature(rng: random.Random, who: Official) -> str:
    mobile = f" / {who.mobile}" if who.mobile and rng.random() < 0.1 else ""
    return rng.choice(
        (
            f"--\n{who.name} {who.post}\n한빛시 {who.department}\nT. {who.desk}{mobile}\nE. {who.mail}\n한빛시 가온구 시청대로 1",
            f"한빛시청 {who.department} {who.post} {who.name} ({who.desk})",
            f"─────────────\n한빛시 {who.bureau} {who.department}\n{who.post} {who.name}\n전화 {who.desk} | 팩스 02-0000-0999 | {who.mail}\n시민과 함께 여는 내일, 한빛시",
            f"{who.department} {who.name} 드림",
            f"{who.name} 배상\n\n* 본 메일은 지정된 수신인만을 위한 것이며 「공공기관의 정보공개에 관한 법률」 제9조에 따른 비공개 정보가 포함될 수 있습니다. 잘못 받으신 경우 삭제해 주시기 바랍니다.",
        )
    )


def quote(rng: random.Random, reader: Official, author: Addressee, subject: str, text: str) -> str:
    name = author if isinstance(author, str) else author.name
    address = author if isinstance(author, str) else author.mail
    day = TODAY - timedelta(days=rng.randint(0, 9))
    if rng.random() < 0.5:
        return (
            f"-----Original Message-----\nFrom: {name} <{address}>\nTo: {reader.name} <{reader.mail}>\nSent: {day.isoformat()} {rng.randint(9, 18)}:{rng.randint(10, 59)}"
            f"\nSubject: {subject}\n\n{text}"
        )
    lines = "\n".join(f"> {line}" for line in text.splitlines())
    return f"{day.year}년 {day.month}월 {day.day}일 {rng.choice('월화수목금')}, {name} <{address}>님이 작성:\n{lines}"


def earlier(rng: random.Random, world: World) -> str:
    """A short mail somebody wrote before, about anything."""
    return Fill(rng, world).say(
        "안녕하세요, {dept}입니다. {date} 회의 자료 요청드립니다.",
        "{staff}님, {place} 관련 자료 {day}까지 회신 부탁드립니다.\n문의: {desk}",
        "{agency} {them}입니다. 협조 요청드린 건 확인 부탁드립니다.",
        "{c}님 민원({receipt}) 처리 부서 확인 요청드립니다.",
        "견적서 송부드립니다. 합계 {won}입니다.\n{v_co} {v}",
        "지난번 말씀드린 {event} 일정표입니다. {time} 집결이고 담당은 {staff}입니다.",
        "{month} 실적 제출 기한이 {date}입니다. 미제출 부서: {dept}, {dept2}, {dept3}",
    )


def from_outside(rng: random.Random, world: World, author: Person | Supplier | Outsider) -> str:
    """What somebody outside wrote before, with his own signature."""
    fill = Fill(rng, world)
    fill["who"], fill["own"], fill["number"] = author.name, author.mail, author.phone
    return fill.say(
        "안녕하세요. {business} 문의드립니다. 회신은 {own} 또는 {number}로 부탁드립니다.\n{who} 드림",
        "담당자님, 지난번 전화드린 {who}입니다. 서류는 언제까지 내면 되나요?\n{number}",
        "{date} 일정 확인했습니다. 감사합니다.\n\n--\n{who}\nT. {number}\nE. {own}",
        "요청하신 자료 붙임과 같이 보내드립니다.\n{who} 올림",
        "수고하십니다. {place} 주차가 가능한지요? {who} ({number})",
    )


def talk(rng: random.Random, sender: Official, to: Official | Sequence[Official], text: str) -> Message:
    """`chat` in the way people type: a word before or after, points left out, lines broken, spaces dropped."""
    return chat(sender, to, typed(rng, text))


def typed(rng: random.Random, text: str) -> str:
    draw = rng.random()
    if draw < 0.1:
        text = rng.choice(("저기 ", "아 맞다 ", "참고로 ", "혹시나 해서요, ", "ㅎㅎ ", "음.. ", "죄송한데 ", "급해요! ")) + text
    elif draw < 0.22:
        text += rng.choice((" ㅋㅋ", " ㅠㅠ", "~", " 참고하세요", " 이상입니다", "!!", " 🙏", " 확인 부탁드려요", "..."))
    elif draw < 0.3:
        text = text.replace(". ", "\n").rstrip(".")
    elif draw < 0.34:
        text = "".join(letter for letter in text if letter != " " or rng.random() < 0.6)
    return text


def as_html(rng: random.Random, text: str) -> str:
    """Lines as paragraphs, breaks or divisions; rows with bars as a table."""
    lines = text.splitlines()
    out, row = [], False
    for line in lines:
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) > 2:
            out.append(
                ("" if row else "<table border=1>") + "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>"
            )
            row = True
            continue
        if row:
            out.append("</table>")
            row = False
        out.append(html.escape(line))
    if row:
        out.append("</table>")
    shape = rng.choice(("p", "div", "br"))
    body = "<br>\n".join(out) if shape == "br" else "\n".join(f"<{shape}>{line or '&nbsp;'}</{shape}>" for line in out)
    return f'<html><body style="font-family:맑은 고딕;font-size:10pt">{body}</body></html>'
