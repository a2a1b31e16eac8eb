"""The eleventh part: a week of a provincial fire service headquarters (해오름소방본부), its messages kept as text in `eleventh/` (see `bench.agency.script`).

Its author had read what `docs/linkage.md` says is left, but no code, cue or other part's text before the first look, which alone is clean.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from bench.agency.dressing import Words, dressed
from bench.agency.script import families

_WORDS: Final = Words(
    hello=(
        "안녕하십니까, {s_dept} {s}입니다.",
        "수고 많으십니다. {s_dept} {s_post} {s}입니다.",
        "도민의 안전을 지키는 해오름소방본부 {s}입니다.",
    ),
    signs=(
        "{s} 드림",
        "감사합니다.\n{s_dept} {s_post} {s} 배상",
        "----\n해오름소방본부 {s_dept}\n{s_post} {s}\n☎ {s_desk}  ✉ {s_mail}\n불조심은 생활처럼",
        "{s_dept} {s} / {s_desk}\n\n※ 이 전자우편에는 공공기관의 정보공개에 관한 법률상 비공개대상 정보가 들어 있을 수 있으며, 수신인이 아닌 경우 열람·배포를 금합니다.",
    ),
    before=(
        "네 알겠습니다. {day}까지 드릴게요.\n{other} 드림",
        "첨부가 안 열리네요. 한글 파일로 다시 부탁드립니다.",
        "{other} 반장 통해서 전달받았습니다. {place} 건은 다음주에 다시 말씀드리겠습니다.",
        "신청서 양식이 바뀌었다고 들었는데 새 걸로 보내주실 수 있나요?\n{other} ({number})",
    ),
    slips=(
        ("니다", "니당"),
        ("했어요", "햇어요"),
        ("있어요", "잇어요"),
        ("같이", "가치"),
        ("바랍니다", "바람"),
        ("정보공개", "정공"),
    ),
    calls=("팀장님 ", "아 ", "반장님, "),
    halls=("본부 대회의실", "작전회의실", "안전체험관 강당", "3층 영상회의실"),
    food=("국밥", "짜장면", "김치찌개", "닭볶음탕", "백반"),
    url="https://fire.hanbit.example/board/",
)
FAMILIES: Final = families(Path(__file__).with_name("eleventh"), dressed(_WORDS))
