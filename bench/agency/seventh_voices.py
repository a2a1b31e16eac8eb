"""The seventh part: a week of a provincial university (누리도립대학교), its messages kept as text in `seventh/` (see `bench.agency.script`).

For development. Its author had read no linkage, no contact model, no trained sentences and no other part's templates. Every other script of
each family stands in `eighth/`, which is only measured on.
"""

from __future__ import annotations

import html
import random
from pathlib import Path
from typing import Final

from bench.agency.population import Official, Supplier, World
from bench.agency.script import Dress, families
from bench.agency.writing import Addressee

_HALLS: Final = ("본관 3층 회의실", "공학관 102호", "학생회관 소극장", "도서관 세미나실 2", "화상회의", "인문관 시청각실")
_BUSINESS: Final = "수강신청 휴학 복학 성적정정 장학금 등록금분납 기숙사입사 졸업유예 교직이수 학점교류 도서연체 주차등록 학생증재발급 전과 증명서".split()
_GREETINGS: Final = (
    "안녕하세요, {0}입니다.",
    "{0} {1} {2}입니다. 늘 수고 많으십니다.",
    "안녕하십니까. 누리도립대 {1}입니다.",
    "메일 확인이 늦었습니다.",
)
_SIGNS: Final = (
    "{1} 드림",
    "--\n누리도립대학교 {0}\n{2} {1}\nTEL {3}\nMAIL {4}\n배움으로 여는 길",
    "{0} {1} ({3})",
    "{1}\nNuri Provincial University, {0} | {4}",
    "{0} {2} {1} 올림\n\n[알림] 우리 대학의 정보공개 청구는 누리집에서 할 수 있습니다. 이 메일을 잘못 받으셨으면 {4}로 알려 주세요.",
)
_BEFORE: Final = (
    "네 {0}까지 보내주시면 됩니다. {2} 드림",
    "{1} 열쇠는 경비실에 있습니다.",
    "엑셀이 깨져서 다시 보내주시겠어요?",
    "{2} 선생님께 여쭤보니 그 양식이 맞다고 합니다.",
)


def _mail(rng: random.Random, world: World, sender: Official, to: Addressee, subject: str, text: str) -> tuple[str, str, str]:
    own = (sender.department, sender.name, sender.post, sender.desk, sender.mail)
    parts = [text]
    if rng.random() < 0.45:
        parts.insert(0, rng.choice(_GREETINGS).format(*own))
    if rng.random() < 0.65:
        parts.append(rng.choice(_SIGNS).format(*own))
    if isinstance(to, Official | Supplier) and rng.random() < 0.25:
        day = f"{rng.randint(1, 12)}월 {rng.randint(1, 28)}일"
        before = rng.choice(_BEFORE).format(day, rng.choice(world.agency.facilities), world.official(rng).name)
        lines = "\n".join(f"> {line}" for line in before.splitlines())
        parts.append(f"2026년 {day} (월) 오전 9:1{rng.randrange(10)}, {to.name} <{to.mail}>님이 작성:\n{lines}")
        subject = f"{rng.choice(('Re: ', 'RE: RE: ', '[회신] '))}{subject}"
    body = "\n\n".join(part for part in parts if part)
    draw = rng.random()
    if draw < 0.27:
        return subject, "" if draw < 0.15 else body, _page(body)
    return subject, body, ""


def _page(text: str) -> str:
    """Lines as divisions, rows with bars as one table, the signature no smaller than the rest."""
    out, rows = [], []
    for line in [*text.splitlines(), ""]:
        cells = [html.escape(cell.strip()) for cell in line.split("|")]
        if len(cells) > 2:
            rows.append("".join(f"<td>{cell}</td>" for cell in cells))
            continue
        if rows:
            out.append(f"<table border=1>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
            rows = []
        out.append(f"<div>{html.escape(line) or '<br>'}</div>")
    return f'<html><body><div style="font-family:굴림">{"".join(out)}</div></body></html>'


def _chat(rng: random.Random, text: str) -> str:
    draw = rng.random()
    if draw < 0.1:
        return f"{rng.choice(('선생님, ', '쌤 ', '저 ', '교수님~ ', '급한데요 ', '아 '))}{text}"
    if draw < 0.22:
        return f"{text.rstrip('.')}{rng.choice(('요~', ' ㅎ', '!!', ' ㅠㅠㅠ', ' 감사해요', '..', ' 🙂'))}"
    if draw < 0.28:
        return text.replace(". ", "\n")
    if draw < 0.32:
        return text.replace(" ", "", 3)
    return text


DRESS: Final = Dress(
    {
        "place": lambda r, w: r.choice(w.agency.facilities),
        "event": lambda r, w: r.choice(w.agency.events),
        "hall": lambda r, w: r.choice(_HALLS),
        "business": lambda r, w: r.choice(_BUSINESS),
        "url": lambda r, w: f"https://nuriuniv.example/{r.choice(('haksa', 'life', 'board'))}/{r.randint(10, 9999)}",
    },
    _mail,
    _chat,
)
FAMILIES: Final = families(Path(__file__).with_name("seventh"), DRESS)
