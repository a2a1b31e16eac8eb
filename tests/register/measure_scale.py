"""Size and speed of the index at a thousand, fifty thousand and a million invented cases.

Not a test: `python tests/register/measure_scale.py [rows …]`. Times vary with the machine; compare rows, not machines.
"""

from __future__ import annotations

import random
import resource
import sys
import time
import timeit
from collections.abc import Iterator

from dlp.linkage.index import Index
from dlp.linkage.snapshot import CaseBuilder
from dlp.linkage.snapshot_bytes import dump, load
from dlp.linkage.titles import title_words
from dlp.linkage.tokens import Tokens

FAMILIES = (
    "김" * 21
    + "이" * 15
    + "박" * 8
    + "최" * 5
    + "정강조윤장임" * 2
    + "한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염추도소석설마길연위표명기반왕금옥육인맹제탁국어은편용예봉"
)
FIRST = "가나다라마바사아자하강건경규기나누다도동두라로리만명미민병보빈상새서석선성세소송수승시아연영예온용우원유윤은의인일재정종주준지진찬채철초태하한해현혜호홍환효훈희"
SECOND = "가경관교국권균근기나남늘다단담덕도돈라란람랑래려련로루름리린림모미민반범별봄비빈빛상새샘서석선섭성세소솔송수숙순슬승식신실아안애언연열영예옥온용우욱운울웅원월윤율은을이인임재정제종주준중지진찬천철초춘태하한해헌혁현형혜호홍화환후훈휘희"
PLACES = "별빛 달빛 솔바람 은하 무지개 새벽 이슬 느티나무 시냇물 들꽃 조약돌 옹달샘 반딧불 오솔 너른들 큰샘".split()  # noqa: SIM905
THINGS = "가로등 체육관 도서관 놀이터 보도블록 하천정비 축제 음악회 어린이집 경로당 주차장 청사 홍보물 급식 버스 자전거 공원 시장 복지관 미술관".split()  # noqa: SIM905
DEEDS = [
    "설치공사",
    "보수비",
    "식사비",
    "출장비",
    "위탁비",
    "인쇄비",
    "관리비",
    "시공업체",
    "심의결과",
    "감리비",
    "입찰서류",
    "계약변경",
    "민간위탁",
    "보조금",
    "수의계약",
]
LINE = "국장님 내일 오후 두 시에 복지관 예산 관련 회의가 잡혔습니다 자료는 오전까지 정리해서 메신저로 보내 드릴 예정이니 검토 부탁드립니다 회의실은 삼층으로 예약해 두었습니다"


def rows(number: int, seed: int = 7) -> Iterator[dict[str, str | list[str]]]:
    rng = random.Random(seed)
    titles = [
        f"{2020 + i % 7} {PLACES[i % 16]}{THINGS[i // 16 % 20]} {DEEDS[i // 320 % 15]}{i % 9 or ''} 내역" for i in range(2000)
    ]
    for i in range(number):
        given = rng.choice(FIRST) + (rng.choice(SECOND) if rng.random() > 0.015 else "")
        yield {
            "case_no": str(10_000_000 + i), "received_on": f"2026-{1 + i % 12:02d}-{1 + i % 28:02d}", "title": titles[rng.randrange(2000)],
            "requester": rng.choice(FAMILIES) + given, "birth_date": f"{rng.randrange(1940, 2008)}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}",
            "mobile": f"010-{rng.randrange(2000):04d}-{rng.randrange(10_000):04d}", "email": f"u{rng.randrange(10**9)}@mail.example",
            "address": f"가람구 {rng.choice(PLACES)}{rng.choice(('로', '길', '대로'))}{rng.randrange(1, 90)}길 {rng.randrange(1, 400)}, {101 + i % 20}동 {101 + i % 1500}호",
            "department": f"{rng.choice(THINGS)}과", "handlers": [f"G{rng.randrange(1300)}"], "approvers": [f"G{rng.randrange(60)}"],
            "status": "open" if i % 20 == 0 else "closed", "closed_on": "" if i % 20 == 0 else "2026-11-01",
        }  # fmt: skip


def measure(number: int) -> None:
    tokens = Tokens(bytes(range(32)))
    start = time.perf_counter()
    builder = CaseBuilder(tokens)
    for row in rows(number):
        builder.add(row)
    added = time.perf_counter()
    data = dump(builder.finish())
    built = time.perf_counter()
    del builder
    cases = load(data)
    index = Index(cases, tokens)
    loaded = time.perf_counter()
    print(f"{number:>9,} cases: add {added - start:6.1f} s, finish {built - added:5.1f} s, load {loaded - built:6.3f} s, "
          f"{cases.nbytes / number:6.1f} bytes a case, peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")  # fmt: skip
    for name, array in sorted(cases.arrays.items(), key=lambda item: -item[1].nbytes)[:8]:
        print(f"            {name:<14} {array.nbytes / number:6.1f}")
    sample = [row for _, row in zip(range(300), rows(number), strict=False)]
    named = [f"{LINE[:40]} {row['requester']}님 {LINE[40:80]}" for row in sample]
    tests = {
        "names, plain line": lambda: index.names(LINE),
        "names, 300 lines with a name": lambda: [index.names(line) for line in named],
        "find phone": lambda: index.find("phone", "010-0123-4567"),
        "find 300 mails": lambda: [index.find("email", str(row["email"])) for row in sample],
        "topics": lambda: index.held("topic", title_words(LINE)),
        "case_numbers": lambda: index.case_numbers("접수번호 10000007 건 010-0123-4567 2026. 11. 9."),
        "case": lambda: index.case(5),
        "party": lambda: index.party("010-0123-4567"),
    }
    for name, call in tests.items():
        loops = 20 if "300" in name else 2000
        best = min(timeit.repeat(call, number=loops, repeat=5)) / loops * 1e6 / (300 if "300" in name else 1)
        print(f"            {name:<30} {best:7.1f} µs")
    print(f"            plain line hits: {[(LINE[h.start : h.end], h.bounded, h.total) for h in index.names(LINE)]}")


if __name__ == "__main__":
    for wanted in sys.argv[1:] or ("1000", "50000"):
        measure(int(wanted))
