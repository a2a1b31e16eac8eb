"""The sixth part: a week of a public corporation (누리도시공사), its messages kept as text in `sixth/` (see `bench.agency.script`).

Only measured on: nobody tunes on it, reads its templates or prints its messages. Whoever wrote them had read no linkage, no contact model, no
trained sentences and no other part's templates but his own fifth. Labels are as a careful privacy officer reads them.
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
    "본사 9층 대회의실",
    "역무교육장 201호",
    "의료원 별관 세미나실",
    "관제센터 브리핑룸",
    "주택본부 상담실",
    "화상회의 2번방",
)
_BUSINESS: Final = "정기권환불 임대차갱신 하자접수 유실물반환 상가재계약 봉안당연장 강습환불 진료비정산 주차정기권 부가운임 승차권오류 층간누수 관리비조정 자전거보관함".split()
_FORM: Final = "수신: {to}\n발신: 누리도시공사 {0}\n제목: {subject}\n\n{text}"
_SIGNS: Final = (
    "{0} {2} {1} 배상",
    "{1} | {2}\nNuri Urban Corporation | {0}\nTel +82-{3} | {4}\nThis e-mail may contain confidential information. If you are not the intended recipient, please delete it.",
    "누리도시공사 {0}\n{2} {1} ☎{3}\n──────\n안전이 고객에 대한 첫 번째 약속입니다",
    "담당 {1}({3})",
    "{1} {2} / {0}\n※ 본 전자우편은 정보공개법에 따른 비공개 대상 정보를 포함할 수 있으며 무단 전재와 재전송을 금합니다. 정보공개 청구는 open.nuri.example",
)
_GREETINGS: Final = (
    "고객 여러분의 건승을 빕니다.",
    "수고하십니더 {1}입니더.",
    "{0} {2} {1}입니다. 업무 협조에 감사드립니다.",
    "안녕하십니까, 누리도시공사입니다.",
)
_BEFORE: Final = (
    "첨부 중 2번이 안 보입니다. PDF로 다시 부탁드립니다.",
    "{1} 쪽 담당이 누구신지요? {2} 님이 맞나요?",
    "{0}까지는 어렵고 그 다음 주에 드리겠습니다.",
    "네 확인했습니다. 계약서 초안에 도장만 찍으면 됩니다.",
)


def _mail(rng: random.Random, world: World, sender: Official, to: Addressee, subject: str, text: str) -> tuple[str, str, str]:
    own = (sender.department, sender.name, sender.post, sender.desk, sender.mail)
    if rng.random() < 0.2:
        text = _FORM.format(*own, to=to if isinstance(to, str) else to.name, subject=subject, text=text)
    parts = [text]
    if rng.random() < 0.35:
        parts.insert(0, rng.choice(_GREETINGS).format(*own))
    if rng.random() < 0.65:
        parts.append(rng.choice(_SIGNS).format(*own))
    if isinstance(to, Official | Supplier) and rng.random() < 0.25:
        day = f"{rng.randint(1, 12)}.{rng.randint(1, 28)}."
        before = rng.choice(_BEFORE).format(day, rng.choice(world.agency.facilities), world.official(rng).name)
        parts.append(
            f"보낸 사람: {to.name} <{to.mail}>\n보낸 날짜: 2026. {day}\n받는 사람: {sender.name} <{sender.mail}>\n제목: {subject}\n\n{before}"
        )
        subject = f"{rng.choice(('회신: ', 'RE: ', 'FW: '))}{subject}"
    body = "\n\n".join(part for part in parts if part)
    draw = rng.random()
    if draw < 0.3:
        return subject, "" if draw < 0.18 else body, _page(rng, body)
    return subject, body, ""


def _page(rng: random.Random, text: str) -> str:
    """A groupware page: one outer table, spans in lines, rows with bars as a table with a style sheet."""
    out, rows = [], []

    def flush() -> None:
        if rows:
            head, *rest = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
            body = "".join(f"<tr>{row}</tr>" for row in rest)
            out.append(f'<table class="g"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>')
            rows.clear()

    for line in text.splitlines():
        cells = [html.escape(cell.strip()) for cell in line.split("|")]
        if len(cells) > 2:
            rows.append(cells)
            continue
        flush()
        words = html.escape(line).replace("  ", "&nbsp; ")
        out.append(
            f'<span style="font-family:돋움;font-size:9pt">{words}</span><br>' if rng.random() < 0.9 else f"<b>{words}</b><br>"
        )
    flush()
    style = "<style>.g td{border:1px solid #ccc} .g{border-spacing:0} a:hover{color:red}</style>"
    return f'<html><head>{style}</head><body><table width="680"><tr><td>{"".join(out)}</td></tr></table></body></html>'


def _chat(rng: random.Random, text: str) -> str:
    draw = rng.random()
    if draw < 0.08:
        return f"{rng.choice(('행님 ', '차장님예, ', '아이고 ', '@all ', '급) ', '내 말 좀 들어보소 '))}{text}"
    if draw < 0.2:
        return f"{text.rstrip('.')}{rng.choice((' 예', 'ㅋㅋㅋ', ' ㅜ', ' ^^;', ' 끝', '‼', ' (컴)', ' 참고 바람'))}"
    if draw < 0.27:
        return "\n".join(text.split(". "))
    if draw < 0.31:
        return text.replace(" ", "", 4)
    return text


DRESS: Final = Dress(
    {
        "place": lambda r, w: r.choice(w.agency.facilities),
        "event": lambda r, w: r.choice(w.agency.events),
        "hall": lambda r, w: r.choice(_HALLS),
        "business": lambda r, w: r.choice(_BUSINESS),
        "url": lambda r, w: f"https://nuricorp.example/{r.choice(('cs', 'lease', 'open'))}/{r.randint(10, 9999)}",
    },
    _mail,
    _chat,
)
FAMILIES: Final = families(Path(__file__).with_name("sixth"), DRESS)
