"""The ninth part: a week of a national research institute (해솔산업연구원), its messages kept as text in `ninth/` (see `bench.agency.script`).

Its author had read no linkage and no other part's templates. What its first look showed has been mended since: only that look is clean.
"""

from __future__ import annotations

import html
import random
from pathlib import Path
from typing import Final

from bench.agency.population import Official, Supplier, World
from bench.agency.script import Dress, families
from bench.agency.writing import Addressee

_BUSINESS: Final = "인장시험 내열시험 전자파시험 성분분석 교정 KS인증 장비대여 견학 기술상담 창업입주 시료보관 성적서재발급 특허실시 연구노트열람".split()
_SIGNS: Final = (
    "{name} 드림",
    "{name} {post}\n해솔산업연구원 {office}\nTel. {desk}\n{mail}",
    "――――――――――\n{office} | {name} {post} | {desk}\n이 전자우편에는 공개되지 않은 연구정보가 들어 있을 수 있습니다.",
    "{name} / Haesol Institute of Industry / {mail}",
)
_EARLIER: Final = (
    "첨부가 빠졌습니다. 다시 부탁드립니다.\n{name}",
    "일정은 {day}로 하겠습니다. {name} 드림",
    "시료는 {place}에 두었습니다. 신청서에는 {name} 이름으로 적었어요.",
    "확인했습니다.",
)


def _mail(rng: random.Random, world: World, sender: Official, to: Addressee, subject: str, text: str) -> tuple[str, str, str]:
    own = {
        "name": sender.name,
        "post": sender.post,
        "office": sender.department,
        "desk": sender.desk,
        "mail": sender.mail,
    }
    body = text
    if rng.random() < 0.4:
        body = f"안녕하세요. {sender.department} {sender.name} {sender.post}입니다.\n\n{body}"
    if rng.random() < 0.7:
        body += "\n\n" + rng.choice(_SIGNS).format_map(own)
    if isinstance(to, Official | Supplier) and rng.random() < 0.3:
        day = f"{rng.randint(1, 12)}/{rng.randint(1, 28)}"
        before = rng.choice(_EARLIER).format(name=to.name, day=day, place=rng.choice(world.agency.facilities))
        body += f"\n\n---------- 원본 메일 ----------\n보낸사람: {to.name} <{to.mail}>\n받는사람: {sender.name}\n날짜: 2026/{day}\n\n{before}"
        subject = f"RE: {subject}"
    if rng.random() < 0.35:
        lines = "<br>".join(html.escape(line) for line in body.splitlines())
        return subject, "" if rng.random() < 0.4 else body, f"<html><body><p style='font-size:11pt'>{lines}</p></body></html>"
    return subject, body, ""


def _chat(rng: random.Random, text: str) -> str:
    draw = rng.random()
    if draw < 0.08:
        return f"{rng.choice(('박사님 ', '팀장님 ', '혹시 ', '참 '))}{text}"
    if draw < 0.2:
        return text.rstrip(".?") + rng.choice(("~", " ㅎㅎ", "!", " ..", " 넵", " 🙏"))
    if draw < 0.26:
        return text.replace(", ", "\n", 1)
    return text.replace(" ", "", 2) if draw < 0.3 else text


DRESS: Final = Dress(
    {
        "place": lambda r, w: r.choice(w.agency.facilities),
        "event": lambda r, w: r.choice(w.agency.events),
        "about": lambda r, w: f"{r.choice(w.agency.facilities)} {r.choice(w.agency.about)}",
        "hall": lambda r, w: r.choice(("본관 대강당", "연구1동 201호", "화상회의실", "행정동 소회의실", "실증동 브리핑실")),
        "business": lambda r, w: r.choice(_BUSINESS),
    },
    _mail,
    _chat,
)
FAMILIES: Final = families(Path(__file__).with_name("ninth"), DRESS)
