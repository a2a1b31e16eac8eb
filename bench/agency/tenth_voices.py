"""The tenth part: a week of a port authority (물결항만공사), its messages kept as text in `tenth/` (see `bench.agency.script`).

Its messages were written before their author had seen what the program says of them; of other parts he had seen a dozen lines of the ninth. Only the
first look is clean.
"""

from __future__ import annotations

import html
import random
from pathlib import Path
from typing import Final

from bench.agency.population import Official, World
from bench.agency.script import Dress, families
from bench.agency.writing import Addressee

_SIGNS: Final = (
    "{s} 올림",
    "감사합니다.\n\n물결항만공사 {s_dept}\n{s_post} {s} | {s_desk} | {s_mail}",
    "{s_dept} {s} ({s_desk})\n* 이 메일을 잘못 받으신 경우 회신 후 삭제하여 주시기 바랍니다.",
)


def _mail(rng: random.Random, world: World, sender: Official, to: Addressee, subject: str, text: str) -> tuple[str, str, str]:
    own = {"s": sender.name, "s_dept": sender.department, "s_post": sender.post, "s_desk": sender.desk, "s_mail": sender.mail}
    body = f"{text}\n\n{rng.choice(_SIGNS).format_map(own)}" if rng.random() < 0.75 else text
    if rng.random() < 0.6:
        return subject, body, ""
    return subject, rng.choice((body, "")), f"<div>{'</div><div>'.join(map(html.escape, body.splitlines()))}</div>"


def _chat(rng: random.Random, text: str) -> str:
    end = rng.choice(("", "", "", "", "~", " ㅠ", "!!", " ㅎㅎ", "..."))
    return f"{rng.choice(('', '', '', '', '', '저기 ', '과장님, '))}{text.rstrip('.')}{end}"


DRESS: Final = Dress(
    {
        "place": lambda r, w: r.choice(w.agency.facilities),
        "event": lambda r, w: r.choice(w.agency.events),
        "about": lambda r, w: f"{r.choice(w.agency.facilities)} {r.choice(w.agency.about)}",
        "hall": lambda r, w: r.choice(("사옥 9층 회의실", "운영동 대회의실", "항만홍보관 강당")),
    },
    _mail,
    _chat,
)
FAMILIES: Final = families(Path(__file__).with_name("tenth"), DRESS)
