"""The twelfth part: a week of a regional office of employment and labour (한울지방고용노동청), its messages kept as text in `twelfth/` (see `bench.agency.script`).

Its author knew what kinds former first looks had left, but no code, cue or other part's text before the first look, which alone is clean.
"""

from __future__ import annotations

import html
import random
from pathlib import Path
from typing import Final

from bench.agency.population import Official, Supplier, World
from bench.agency.script import Dress, families
from bench.agency.writing import Addressee

_HELLO: Final = (
    "안녕하세요. {s_dept} {s}입니다.",
    "안녕하십니까. 한울지방고용노동청 {s_post} {s}입니다.",
    "바쁘신 중에 연락드려 죄송합니다.",
)
_SIGNS: Final = (
    "{s} 올림",
    "{s_dept} {s_post} {s} 드림\n전화 {s_desk} 팩스 0505-000-1234",
    "===============\n한울지방고용노동청 {s_dept}\n{s_post} {s}\nTel {s_desk} / {s_mail}\n일하는 사람의 권리를 지킵니다\n===============",
    "감사합니다. {s} 배상\n\n본 메일은 업무용으로 수신자 외 제3자에게 공개될 수 없으며, 신청·청구에 관한 문의는 담당자에게 하시기 바랍니다.",
)
_BEFORE: Final = (
    "확인했습니다. {day} 전에 회신드리겠습니다.",
    "{other} 팀장께 말씀드렸는데 {place} 건은 보류라고 하시네요.\n{other}",
    "접수증은 어디서 받나요? 신청인이 물어봐서요.",
    "첨부하신 서식 말고 개정된 서식으로 부탁드립니다 ({number})",
)
_SLIPS: Final = (
    ("습니다", "슴다"),
    ("네요", "네여"),
    ("신청", "싱청"),
    ("어요", "어여"),
    ("안내", "안네"),
    ("정보공개", "정공"),
)


def _mail(rng: random.Random, world: World, sender: Official, to: Addressee, subject: str, text: str) -> tuple[str, str, str]:
    own = {"s": sender.name, "s_dept": sender.department, "s_post": sender.post, "s_desk": sender.desk, "s_mail": sender.mail}
    parts = [text]
    if rng.random() < 0.4 and not text.startswith("안녕"):
        parts.insert(0, rng.choice(_HELLO).format_map(own))
    if rng.random() < 0.7:
        parts.append(rng.choice(_SIGNS).format_map(own))
    if isinstance(to, Official | Supplier) and rng.random() < 0.3:
        other = world.official(rng)
        said = rng.choice(_BEFORE).format(
            day=f"{rng.randint(1, 28)}일", other=other.name, place=rng.choice(world.agency.facilities), number=other.desk
        )
        quoted = "\n".join(f"> {line}" for line in said.splitlines())
        parts.append(f"2026-11-{rng.randint(10, 22)} 14:{rng.randint(10, 59)}, {to.name} <{to.mail}>:\n{quoted}")
        subject = f"{rng.choice(('RE: ', 'Re: ', '답장: '))}{subject}"
    body = "\n\n".join(parts)
    draw = rng.random()
    if draw < 0.3:
        return subject, "" if draw < 0.15 else body, _page(body)
    return subject, body, ""


def _page(text: str) -> str:
    """Lines as paragraphs; neighbouring rows with bars as one table."""
    out, rows = [], []
    for line in [*text.splitlines(), ""]:
        if line.count("|") > 1:
            rows.append("".join(f"<td>{html.escape(cell.strip())}</td>" for cell in line.split("|")))
            continue
        if rows:
            out.append(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
            rows = []
        out.append(f"<p>{html.escape(line) or '&nbsp;'}</p>")
    return f"<html><body>{''.join(out)}</body></html>"


def _chat(rng: random.Random, text: str) -> str:
    if rng.random() < 0.12:
        old, new = rng.choice(_SLIPS)
        text = text.replace(old, new)
    if rng.random() < 0.1:
        text = text.replace(", ", " ").replace("? ", "?")
    return f"{rng.choice(('', '', '', '', '', '', '과장님 ', '저기 ', '계장님, '))}{text.rstrip('.')}{rng.choice(('', '', '', '', '.', 'ㅎㅎ', ' ㅜㅜ', '~~'))}"


DRESS: Final = Dress(
    {
        "place": lambda r, w: r.choice(w.agency.facilities),
        "event": lambda r, w: r.choice(w.agency.events),
        "hall": lambda r, w: r.choice(("7층 대회의실", "조사실 2호", "고용센터 교육장", "민원상담실")),
        "food": lambda r, w: r.choice(("순대국", "우동", "청국장", "덮밥", "쌈밥")),
        "url": lambda r, w: f"https://labour.hanbit.example/board/{r.randint(100, 999)}",
    },
    _mail,
    _chat,
)
FAMILIES: Final = families(Path(__file__).with_name("twelfth"), DRESS)
