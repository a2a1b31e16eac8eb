"""The thirteenth part: a week of a national university hospital (한울대학교병원), its messages kept as text in `thirteenth/` (see `bench.agency.script`).

Its author knew the tables of measurements and the shape of a script, but no code, cue or other part's innocent text before the first look, which
alone is clean. Half of its leaks name neither the law nor the word for a request.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from bench.agency.dressing import Words, dressed
from bench.agency.script import families

_WORDS: Final = Words(
    hello=(
        "한울대학교병원 {s_dept} {s}입니다.",
        "수고 많으십니다. {s_dept} {s_post} {s}입니다.",
        "늘 협조해 주셔서 고맙습니다.",
    ),
    signs=(
        "{s} 드림",
        "{s_dept} {s_post} {s}\n{s_desk} / {s_mail}\n환자 곁에, 한울대학교병원",
        "--------\n한울대학교병원 {s_dept} {s}\n☎ {s_desk}\n--------\n이 메일에 환자 정보가 있으면 열람 후 바로 지워 주시고, 잘못 받으셨다면 반송 바랍니다.",
        "좋은 하루 되세요.\n{s}",
    ),
    before=(
        "네 알겠습니다. {day}까지 정리해서 드릴게요.\n{other}",
        "문의하신 {place} 사용 신청은 총무팀에서 받습니다. {number}",
        "사본 말고 원본으로 한 부 더 보내주실 수 있나요?",
        "{other}입니다. 병동이라 답이 늦었습니다. 말씀하신 대로 하시죠.",
    ),
    slips=(
        ("습니다", "슴니다"),
        ("어요", "어용"),
        ("환자", "환쟈"),
        ("부탁", "부탕"),
        ("확인", "확인여"),
        ("자료", "쟈료"),
    ),
    calls=("샘 ", "선생님 ", "팀장님~ "),
    halls=("암센터 강당", "본관 지하 세미나실", "의생명연구원 회의실", "간호부 교육실"),
    food=("육개장", "짜장면", "샐러드", "김치찌개", "생선구이"),
    url="https://hospital.hanbit.example/notice/",
)
FAMILIES: Final = families(Path(__file__).with_name("thirteenth"), dressed(_WORDS))
