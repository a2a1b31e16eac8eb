"""The fourth part: a week of an office of education (한빛교육청), its messages kept as text in `fourth/` (see `bench.agency.script`).

Sealed: it is only measured on. Nobody reads its texts to mend the program; what it shows is reported by family and left there. It is
by the author of the third part, in other vocabulary, openers and layout: another body, not another hand. Labels are as a careful privacy
officer reads them.
"""

from __future__ import annotations

import html
import random
from pathlib import Path
from typing import Final

from bench.agency.population import Official, World
from bench.agency.script import Dress, families
from bench.agency.writing import Addressee

_HALLS: Final = (
    "다온홀",
    "연수원 시청각실",
    "학생상담실 2",
    "제2심의실",
    "나눔터",
    "별관 화상회의실",
    "지원청 대회의실",
    "컴퓨터실습실",
)
_BUSINESS: Final = (
    "전입학 제증명 학원등록 교습비 방과후 급식 통학버스 검정고시 교원자격 시설개방 늘봄 교복 수학여행 학교발전기금".split()
)
_OPENERS: Final = (
    "1. 귀 부서의 노고에 감사드립니다.",
    "{1} 드립니다.",
    "학생들의 꿈을 함께 키우시는 데 감사드립니다. {0}입니다.",
    "쌤 안녕하세요 :) {1}예요",
    "[{0}]",
)
_CLOSERS: Final = ("끝.", "붙임 없음. 끝.", "늘 고맙습니다, 쌤.", "회신 기다리겠습니다.", "- 이하 여백 -")
_SIGNS: Final = (
    "§ {0} {2} {1} §",
    "{1} {2}\n한빛교육청 {0}\nOFFICE {3}\nMAIL {4}",
    "====================\n  모두가 빛나는 교실, 한빛교육\n  {1} ({0}, {3})\n====================",
    "{1}拜",
    "{1}\n{2}, {0}\nConfidentiality: this message is intended for the addressee only and may be exempt from public disclosure.",
)


def _mail(rng: random.Random, world: World, sender: Official, to: Addressee, subject: str, text: str) -> tuple[str, str, str]:
    own = (sender.department, sender.name, sender.post, sender.desk, sender.mail)
    opener = f"{rng.choice(_OPENERS).format(*own)}\n" if rng.random() < 0.35 else ""
    closer = f"\n{rng.choice(_CLOSERS)}" if rng.random() < 0.3 and not text.endswith("끝.") else ""
    sign = f"\n\n\n{rng.choice(_SIGNS).format(*own)}" if rng.random() < 0.5 else ""
    body = f"{opener}{text}{closer}{sign}"
    if rng.random() < 0.12:
        day = f"2026-11-{rng.randint(1, 22):02} {rng.randint(8, 19)}:{rng.randint(10, 59)}"
        body += f"\n\n보낸사람 : {world.official(rng).name}\n받는사람 : {sender.name}\n보낸날짜 : {day}\n제목 : {subject}\n\n{rng.choice(('확인 후 회신 바랍니다.', '자료 취합 중입니다.', '수고하셨어요', '이 건 담당이 누구신가요?'))}"
        subject = f"[RE]{subject}"
    draw = rng.random()
    if draw < 0.25:
        return subject, "" if draw < 0.15 else body, _page(body)
    return subject, body, ""


def _page(text: str) -> str:
    """The page of a web mail: a frame of tables, a division a line, old font tags."""
    lines = "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in text.splitlines())
    return (
        '<table width="680" border="0" cellpadding="0"><tr><td bgcolor="#eef4ff" height="6"></td></tr><tr><td>'
        f'<font face="나눔고딕" size="2" color="#222222">{lines}</font></td></tr></table>'
    )


def _chat(rng: random.Random, text: str) -> str:
    draw = rng.random()
    if draw < 0.1:
        return f"{rng.choice(('쌤! ', '장학사님 ', '있잖아요 ', '네 그리고 ', '★ ', '저요.. '))}{text}"
    if draw < 0.2:
        return f"{text}{rng.choice((' ㅇㅇ', ' ^^;', ' !!!', ' ㅜㅜ', ' 🙂', ' (급)', ' ㄷㄷ'))}"
    if draw < 0.25:
        return text.replace("요", "용", 1)
    if draw < 0.3:
        return text.replace(" ", "\n", 1)
    return text


DRESS: Final = Dress(
    {
        "place": lambda r, w: r.choice(w.agency.facilities[:12]),
        "event": lambda r, w: r.choice(w.agency.events),
        "hall": lambda r, w: r.choice(_HALLS),
        "business": lambda r, w: r.choice(_BUSINESS),
        "doc": lambda r, w: f"{r.choice(w.offices)}-{r.randint(1000, 29_999)}(2026.{r.randint(1, 11)}.{r.randint(1, 28)}.)",
        "url": lambda r, w: f"https://edu.hanbit.example/b/{r.randint(100, 99_999)}",
    },
    _mail,
    _chat,
)
FAMILIES: Final = families(Path(__file__).with_name("fourth"), DRESS)
