"""The fifth part: a week of a county office (솔내군청), its messages kept as text in `fifth/` (see `bench.agency.script`).

For development. Whoever wrote the templates had read no linkage, no contact model, no trained sentences and no other part's templates.
Labels are as a careful privacy officer reads them; where he would doubt, there is no template.
"""

from __future__ import annotations

import html
import random
from pathlib import Path
from typing import Final

from bench.agency.population import Official, Supplier, World
from bench.agency.script import Dress, families
from bench.agency.writing import Addressee

_HALLS: Final = (
    "군청 2층 소회의실",
    "면사무소 회의실",
    "농업기술센터 대강당",
    "의료원 세미나실",
    "마을회관 2층",
    "군민회관 전시실",
)
_BUSINESS: Final = "농지대장 축산물이력 농어촌민박 지하수개발 산나물채취허가 빈집정비 상수도급수 마을버스 경로당보수 농기계임대 로컬푸드출하 임산물재배 가족관계등록 농업경영체 수렵면허 소하천점용".split()
_OPENERS: Final = (
    "안녕하세요 솔내군 {0} {1} {2}입니다.",
    "날이 많이 추워졌습니다. {0} {1}입니다.",
    "항상 군정에 협조해 주셔서 고맙습니다.",
    "{1}입니다.",
    "수고 많으십니다!",
)
_CLOSERS: Final = ("끝.", "고맙습니다.", "늘 건강하세요.", "문의는 {3}로 주세요.", "좋은 주말 되세요^^", "부탁드립니다.")
_SIGNS: Final = (
    "{1} {2} 드림",
    "----------------------\n솔내군청 {0}\n{2} {1}\n033-000-0000 (내선 {3})\n{4}\n청정 솔내, 살고 싶은 농촌",
    "[{0}] {1} / {3}",
    "솔내군 {0} | {1} {2} | T {3} | F 02-0000-0555\n이 메일에는 개인정보가 들어 있을 수 있으니 업무 목적 외에 사용하지 마시고, 잘못 받으셨으면 지워주세요. 정보공개법 제9조 해당 여부는 발신 부서에 문의하세요.",
    "♣ {0} {1} ♣  {4}",
)
_BEFORE: Final = (
    "알겠습니다 {0} 전까지 정리해서 드릴게요",
    "{1} 현장 사진 좀 보내주실 수 있나요",
    "그 건은 지난번에 {2}님이 처리하셨다고 들었습니다",
    "수량이 안 맞는데 다시 확인 부탁드려요. {0}",
)


def _mail(rng: random.Random, world: World, sender: Official, to: Addressee, subject: str, text: str) -> tuple[str, str, str]:
    own = (sender.department, sender.name, sender.post, sender.desk, sender.mail)
    parts = [text]
    if rng.random() < 0.4:
        parts.insert(0, rng.choice(_OPENERS).format(*own))
    if rng.random() < 0.4:
        parts.append(rng.choice(_CLOSERS).format(*own))
    if rng.random() < 0.6:
        parts.append(rng.choice(_SIGNS).format(*own))
    if isinstance(to, Official | Supplier) and rng.random() < 0.2:
        day = f"{rng.randint(1, 12)}월 {rng.randint(1, 28)}일"
        before = rng.choice(_BEFORE).format(day, rng.choice(world.agency.facilities), world.official(rng).name)
        lines = "\n".join(f"| {line}" for line in before.splitlines())
        parts.append(f"{day} {to.name} <{to.mail}> 님이 쓰셨습니다:\n{lines}")
        subject = f"{rng.choice(('Re:', 'RE: ', '답장: '))}{subject}"
    body = "\n\n".join(part for part in parts if part)
    draw = rng.random()
    if draw < 0.24:
        return subject, "" if draw < 0.12 else body, _page(rng, body)
    return subject, body, ""


def _page(rng: random.Random, text: str) -> str:
    """A web mail's page: a division a line, rows with bars as lists of cells, sometimes a banner above."""
    out = []
    for line in text.splitlines():
        cells = [html.escape(cell.strip()) for cell in line.split("|")]
        if len(cells) > 2:
            row = "".join(f'<td style="border-bottom:1px dotted #555">{cell}</td>' for cell in cells)
            out.append(f'<table width="100%"><tbody><tr>{row}</tr></tbody></table>')
        else:
            out.append(f"<div>{html.escape(line) or '<br>'}</div>")
    banner = '<div><img src="cid:banner" alt="청정 솔내" width="600"></div>' if rng.random() < 0.3 else ""
    return f'<div style="font-family:나눔고딕,sans-serif;font-size:11pt">{banner}{"".join(out)}</div>'


def _chat(rng: random.Random, text: str) -> str:
    draw = rng.random()
    if draw < 0.07:
        return f"{rng.choice(('아 ', '저기유 ', '계장님 ', '있잖아요 ', '잠깐만요 '))}{text}"
    if draw < 0.2:
        return f"{text.rstrip('.')}{rng.choice((' ㅎ', 'ㅠㅠ', '~', ' ;;', ' 👍', ' 입니다요', '...', '!'))}"
    if draw < 0.25:
        return text.replace(" ", "", 3)
    if draw < 0.28:
        return text.replace("했어요", "했슈").replace("세요", "셔유")
    return text


DRESS: Final = Dress(
    {
        "place": lambda r, w: r.choice(w.agency.facilities),
        "event": lambda r, w: r.choice(w.agency.events),
        "hall": lambda r, w: r.choice(_HALLS),
        "business": lambda r, w: r.choice(_BUSINESS),
        "url": lambda r, w: f"https://solnae.example/{r.choice(('m', 'notice'))}/{r.randint(10, 9999)}",
    },
    _mail,
    _chat,
)
FAMILIES: Final = families(Path(__file__).with_name("fifth"), DRESS)
