"""The third part: a week of a district office (가온구청), its messages kept as text in `third/` (see `bench.agency.script`).

Development by another hand: whoever wrote the templates had read neither the linkage nor the other parts' templates, but knew from the figures
which of their families were weak. Labels are as a careful privacy officer reads them; where he would doubt, there is no template.
"""

from __future__ import annotations

import html
import random
from pathlib import Path
from typing import Final

from bench.agency.population import Official, Supplier, World
from bench.agency.script import Dress, families
from bench.agency.writing import Addressee

_HALLS: Final = ("5층 기획상황실", "구청 대강당", "본관 3층 소회의실", "신관 지하 교육장", "보건소 4층 강당", "동 주민센터 2층")
_BUSINESS: Final = "등록면허세 주차위반 옥외영업 공공예식장 문화강좌 대형폐기물 노점 반려견등록 통합돌봄 자활근로 기초생계급여 전세사기피해 공공자전거 제설함 가로수 위생등급 예방접종 부동산중개".split()
_OPENERS: Final = (
    "수고하십니다. {0} {1}입니다.", "안녕하세요? 가온구 {0} {1}입니다.", "늘 애써주셔서 감사합니다 {0}입니다.", "연일 고생 많으십니다.", "바쁘신데 죄송합니다 {0} {1}입니다!",
)  # fmt: skip
_CLOSERS: Final = ("이상입니다.", "고맙습니다~", "협조 부탁드립니다.", "감사합니다^^", "그럼 수고하십시오.", "언제든 연락 주세요.")
_SIGNS: Final = (
    "{1} {2}\n가온구청 {0}  ☎ {3}",
    "*******************************\n살기 좋은 가온, 구민이 주인입니다\n{0} {2} {1}\nTel {3}  Fax 02-0000-0777\n{4}\n*******************************",
    "{0} {1} 올림 ({3})",
    "━━━\n{1} | {2} | {0}\n가온구청 본관 | {3} | {4}",
    "{0} {1}\n\n[안내] 이 전자우편은 공공기관의 정보공개에 관한 법률에 따라 공개될 수 있으며, 개인정보가 담긴 경우 목적 외 이용과 제3자 제공을 금합니다.",
)
_BEFORE: Final = (
    "네 그렇게 하시죠. 자료는 {0}까지 보내주시면 됩니다.",
    "{1} 건 회의 일정 좀 알려주세요.",
    "첨부가 안 열려요. 다시 보내주실 수 있나요?",
    "과장님 보고 끝나고 연락드리겠습니다. {0}쯤?",
    "현장 사진 몇 장 더 있으면 좋겠습니다.",
)


def _mail(rng: random.Random, world: World, sender: Official, to: Addressee, subject: str, text: str) -> tuple[str, str, str]:
    own = (sender.department, sender.name, sender.post, sender.desk, sender.mail)
    parts = [text]
    if rng.random() < 0.45:
        parts.insert(0, rng.choice(_OPENERS).format(*own))
    if rng.random() < 0.4:
        parts.append(rng.choice(_CLOSERS))
    if rng.random() < 0.55:
        parts.append(rng.choice(_SIGNS).format(*own))
    if isinstance(to, Official | Supplier) and rng.random() < 0.15:
        before = rng.choice(_BEFORE).format(f"{rng.randint(1, 12)}/{rng.randint(1, 28)}", rng.choice(world.agency.facilities))
        parts.append(f"-------- 원본 메시지 --------\n보낸 사람: {to.name} <{to.mail}>\n제목: {subject}\n\n{before}")
        subject = f"RE: {subject}"
    body = "\n\n".join(part for part in parts if part)
    draw = rng.random()
    if draw < 0.2:
        return subject, "" if draw < 0.1 else body, _page(body)
    return subject, body, ""


def _page(text: str) -> str:
    """Rows with bars as one table, the rest as lines of a word processor's mail."""
    out, rows = [], []

    def flush() -> None:
        if rows:
            cells = ("".join(f'<td style="border:1px solid #999;padding:2px 6px">{cell}</td>' for cell in row) for row in rows)
            out.append(f'<table style="border-collapse:collapse">{"".join(f"<tr>{row}</tr>" for row in cells)}</table>')
            rows.clear()

    for line in text.splitlines():
        cells = [html.escape(cell.strip()) for cell in line.split("|")]
        if len(cells) > 2:
            rows.append(cells)
            continue
        flush()
        out.append(f'<p class="MsoNormal" style="margin:0"><span lang="KO">{html.escape(line) or "&nbsp;"}</span></p>')
    flush()
    return f'<html><head><style>p{{font-family:"굴림"}}</style></head><body>{"".join(out)}</body></html>'


def _chat(rng: random.Random, text: str) -> str:
    draw = rng.random()
    if draw < 0.08:
        return f"{rng.choice(('주임님 ', '혹시요 ', '앗 ', '근데 ', '[긴급] ', '팀장님~ ', 'ㅋㅋ '))}{text}"
    if draw < 0.2:
        return f"{text.rstrip('.')}{rng.choice(('ㅎㅎ', ' ㅠ', '~~', ' 넵', ' 😊', ' 부탁요', '..'))}"
    if draw < 0.26:
        return text.replace(" ", "", 2)
    if draw < 0.29:
        return text.replace("습니다", "슴다").replace("해주세요", "해주셈")
    return text


DRESS: Final = Dress(
    {
        "place": lambda r, w: r.choice(w.agency.facilities),
        "event": lambda r, w: r.choice(w.agency.events),
        "hall": lambda r, w: r.choice(_HALLS),
        "business": lambda r, w: r.choice(_BUSINESS),
        "url": lambda r, w: f"https://gaon.hanbit.example/{r.randint(10, 9999)}",
    },
    _mail,
    _chat,
)
FAMILIES: Final = families(Path(__file__).with_name("third"), DRESS)
