"""The twelfth part: a week of a regional office of employment and labour (한울지방고용노동청), its messages kept as text in `twelfth/` (see `bench.agency.script`).

Its author knew what kinds former first looks had left, but no code, cue or other part's text before the first look, which alone is clean.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from bench.agency.dressing import Words, dressed
from bench.agency.script import families

_WORDS: Final = Words(
    hello=(
        "안녕하세요. {s_dept} {s}입니다.",
        "안녕하십니까. 한울지방고용노동청 {s_post} {s}입니다.",
        "바쁘신 중에 연락드려 죄송합니다.",
    ),
    signs=(
        "{s} 올림",
        "{s_dept} {s_post} {s} 드림\n전화 {s_desk} 팩스 0505-000-1234",
        "===============\n한울지방고용노동청 {s_dept}\n{s_post} {s}\nTel {s_desk} / {s_mail}\n일하는 사람의 권리를 지킵니다\n===============",
        "감사합니다. {s} 배상\n\n본 메일은 업무용으로 수신자 외 제3자에게 공개될 수 없으며, 신청·청구에 관한 문의는 담당자에게 하시기 바랍니다.",
    ),
    before=(
        "확인했습니다. {day} 전에 회신드리겠습니다.",
        "{other} 팀장께 말씀드렸는데 {place} 건은 보류라고 하시네요.\n{other}",
        "접수증은 어디서 받나요? 신청인이 물어봐서요.",
        "첨부하신 서식 말고 개정된 서식으로 부탁드립니다 ({number})",
    ),
    slips=(
        ("습니다", "슴다"),
        ("네요", "네여"),
        ("신청", "싱청"),
        ("어요", "어여"),
        ("안내", "안네"),
        ("정보공개", "정공"),
    ),
    calls=("과장님 ", "저기 ", "계장님, "),
    halls=("7층 대회의실", "조사실 2호", "고용센터 교육장", "민원상담실"),
    food=("순대국", "우동", "청국장", "덮밥", "쌈밥"),
    url="https://labour.hanbit.example/board/",
)
FAMILIES: Final = families(Path(__file__).with_name("twelfth"), dressed(_WORDS))
