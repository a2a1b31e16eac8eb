"""The eleventh part: a week of a provincial fire service headquarters (해오름소방본부), its messages kept as text in `eleventh/` (see `bench.agency.script`).

Its author had read what `docs/linkage.md` says is left, but no code, cue or other part's text before the first look, which alone is clean.
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
    "안녕하십니까, {s_dept} {s}입니다.",
    "수고 많으십니다. {s_dept} {s_post} {s}입니다.",
    "도민의 안전을 지키는 해오름소방본부 {s}입니다.",
)
_SIGNS: Final = (
    "{s} 드림",
    "감사합니다.\n{s_dept} {s_post} {s} 배상",
    "----\n해오름소방본부 {s_dept}\n{s_post} {s}\n☎ {s_desk}  ✉ {s_mail}\n불조심은 생활처럼",
    "{s_dept} {s} / {s_desk}\n\n※ 이 전자우편에는 공공기관의 정보공개에 관한 법률상 비공개대상 정보가 들어 있을 수 있으며, 수신인이 아닌 경우 열람·배포를 금합니다.",
)
_BEFORE: Final = (
    "네 알겠습니다. {day}까지 드릴게요.\n{other} 드림",
    "첨부가 안 열리네요. 한글 파일로 다시 부탁드립니다.",
    "{other} 반장 통해서 전달받았습니다. {place} 건은 다음주에 다시 말씀드리겠습니다.",
    "신청서 양식이 바뀌었다고 들었는데 새 걸로 보내주실 수 있나요?\n{other} ({number})",
)
_SLIPS: Final = (
    ("니다", "니당"),
    ("했어요", "햇어요"),
    ("있어요", "잇어요"),
    ("같이", "가치"),
    ("바랍니다", "바람"),
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
    return f"{rng.choice(('', '', '', '', '', '', '팀장님 ', '아 ', '반장님, '))}{text.rstrip('.')}{rng.choice(('', '', '', '', '.', 'ㅎㅎ', ' ㅜㅜ', '~~'))}"


DRESS: Final = Dress(
    {
        "place": lambda r, w: r.choice(w.agency.facilities),
        "event": lambda r, w: r.choice(w.agency.events),
        "hall": lambda r, w: r.choice(("본부 대회의실", "작전회의실", "안전체험관 강당", "3층 영상회의실")),
        "food": lambda r, w: r.choice(("국밥", "짜장면", "김치찌개", "닭볶음탕", "백반")),
        "url": lambda r, w: f"https://fire.hanbit.example/board/{r.randint(100, 999)}",
    },
    _mail,
    _chat,
)
FAMILIES: Final = families(Path(__file__).with_name("eleventh"), DRESS)
