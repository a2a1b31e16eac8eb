"""Trains the model of `dlp/linkage/filer.py` and writes `dlp/linkage/filer_weights.py`.

    python tools/train_filer.py [--check]      (--check: trains and compares with the file on disk)

Sentences stand in `tools/filer/hand_*.txt`, a file a hand: `+` says that the person {N} filed a request, `-` does not; {T} {C} {D} {S} are
filled from the lists below. Each hand is tested by a model that was trained on the others; the calibration rests on those answers. Same
sentences and seed: same weights. Some ten seconds.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from base64 import b85encode
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dlp.linkage import filer  # noqa: E402

HANDS = ROOT / "tools" / "filer"
OUT = ROOT / "dlp" / "linkage" / "filer_weights.py"
SEED = 20261129
FILLINGS = 6
STEPS, RATE, DECAY = 250, 4.0, 2e-4
SHARE = 0.35
"""Of a repeated filling beside the plain one."""

TOPICS = (
    "축제 식대 내역", "가로수 가지치기 계약", "관용차 운행일지", "청사 청소 용역", "업무추진비", "보도블록 교체 공사", "체육관 위탁", "하수관 정비 내역", "CCTV 설치 현황",
    "출장 여비 지급", "어린이집 점검 결과", "불법 건축물 단속", "시립합창단 예산", "주차장 운영 수입", "폐기물 처리 업체", "회의록", "수의계약 목록", "도시공원 조성", "버스 노선 변경 용역", "홍보비 집행",
)  # fmt: skip
DEPARTMENTS = ("문화체육과", "도로과", "회계과", "환경과", "총무과", "건축과", "복지정책과", "민원과", "기획예산과", "공원녹지과")
NAMES = ("한여름", "도하람", "나세온", "우다솔", "김가람", "박해솔", "이도담", "최미르", "정하늬", "남궁별", "서리온", "황보늘")
CASES = ("12345678", "2026-000123", "50120331", "13051001", "접수번호 20261120")
BEFORE = (
    "", "", "", "", "안녕하세요. ", "국장님, ", "아 그리고 ", "참고로 ", "회신드립니다. ", "팀장님 보고드립니다. ", "[{D}] ", "확인했습니다. ", "오전에 말씀하신 건인데요, ", "- ", "ㅎㅎ ",
    "내일 회의는 3시입니다. ", "어제 통화한 내용입니다. ",
)  # fmt: skip
AFTER = (
    "", "", "", "", "", ".", " 감사합니다.", " 참고하세요.", " 확인 부탁드립니다.", "\n{D} {S} 드림", " 내일 뵙겠습니다.", " ㅠㅠ", " ㅋㅋ", " 점심 맛있게 드세요.", "\n문의 033-000-0000", " 비밀입니다.",
    " 나중에 이야기해요.",
)  # fmt: skip


@dataclass(frozen=True)
class Line:
    hand: str
    yes: bool
    text: str


def lines() -> list[Line]:
    out = []
    for path in sorted(HANDS.glob("hand_*.txt")):
        for raw in path.read_text("utf-8").splitlines():
            if raw[:2] in ("+ ", "- "):
                if raw.count("{N}") < 1:
                    raise SystemExit(f"{path.name}: no {{N}} in {raw!r}")
                out.append(Line(path.stem.removeprefix("hand_"), raw[0] == "+", raw[2:]))
    return out


def filled(template: str, rng: random.Random, *, wrap: bool) -> tuple[str, int, int]:
    """A sentence, and where the person of its first {N} stands in it."""
    if wrap:
        template = rng.choice(BEFORE) + template + rng.choice(AFTER)
    name = rng.choice(NAMES)
    values = {"T": TOPICS, "D": DEPARTMENTS, "S": NAMES, "C": CASES}
    text = re.sub(r"\{([TDSC])\}", lambda m: rng.choice(values[m[1]]), template)
    start = text.index("{N}")
    text = text.replace("{N}", name)
    if wrap and rng.random() < 0.08:
        head, tail = text[:start].replace(" ", ""), text[start + len(name) :].replace(" ", "")
        text, start = head + name + tail, len(head)
    return text, start, start + len(name)


def matrix(work: list[tuple[str, int, int]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Sparse rows as (row, bucket, value)."""
    rows, columns, values = [], [], []
    for i, (text, start, end) in enumerate(work):
        for bucket, value in filer.vector(text, start, end).items():
            rows.append(i)
            columns.append(bucket)
            values.append(value)
    return np.array(rows), np.array(columns), np.array(values)


def trained(data: list[Line]) -> tuple[np.ndarray, float]:
    rng = random.Random(SEED)
    work, labels, weights = [], [], []
    for line in data:
        for i in range(FILLINGS):
            work.append(filled(line.text, rng, wrap=i > 0))
            labels.append(line.yes)
            weights.append(1.0 if i == 0 else SHARE)
    rows, columns, values = matrix(work)
    y, sample = np.array(labels, float), np.array(weights)
    sample[y == 1] /= sample[y == 1].sum()
    sample[y == 0] /= sample[y == 0].sum()
    sample *= 0.5
    w, bias, speed, bias_speed = np.zeros(filer.BUCKETS), 0.0, np.zeros(filer.BUCKETS), 0.0
    for _ in range(STEPS):  # Nesterov's gradient
        ahead, bias_ahead = w + 0.9 * speed, bias + 0.9 * bias_speed
        z = np.bincount(rows, ahead[columns] * values, minlength=len(y)) + bias_ahead
        error = sample * (1 / (1 + np.exp(-z)) - y)
        slope = np.bincount(columns, error[rows] * values, minlength=filer.BUCKETS) + DECAY * ahead
        speed, bias_speed = 0.9 * speed - RATE * slope, 0.9 * bias_speed - RATE * error.sum()
        w, bias = w + speed, bias + bias_speed
    return w, float(bias)


def answers(w: np.ndarray, bias: float, data: list[Line]) -> np.ndarray:
    rng = random.Random(SEED + 1)
    rows, columns, values = matrix([filled(line.text, rng, wrap=True) for line in data])
    return np.bincount(rows, w[columns] * values, minlength=len(data)) + bias


def fitted(z: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """Slope and offset from log-odds to bits (Platt), the classes weighed alike."""
    weight = np.where(y == 1, 0.5 / y.sum(), 0.5 / (1 - y).sum())
    a, b = 1.0, 0.0
    for _ in range(4000):
        p = 1 / (1 + np.exp(-(a * z + b)))
        error = weight * (p - y)
        a, b = a - 0.5 * float((error * z).sum()), b - 0.5 * float(error.sum())
    return a / np.log(2), b / np.log(2)


def written(w: np.ndarray, bias: float, slope: float, offset: float) -> str:
    scale = float(np.abs(w).max()) / 127
    raw = b85encode(bytes((np.clip(np.round(w / scale), -127, 127) + 128).astype(np.uint8))).decode()
    body = "\n".join(raw[i : i + 120] for i in range(0, len(raw), 120))
    return (
        '"""Weights of `dlp.linkage.filer`, made by `tools/train_filer.py`: do not edit."""\n\n'
        f"VERSION = {SEED}\nSCALE = {scale:.9f}\nBIAS = {bias:.6f}\nSLOPE = {slope:.6f}\nOFFSET = {offset:.6f}\n"
        f'WEIGHTS = r"""\n{body}\n"""\n'
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    data = lines()
    hands = sorted({line.hand for line in data})
    z, y = np.zeros(len(data)), np.array([line.yes for line in data], float)
    for hand in hands if len(hands) > 1 else ():
        mine = np.array([line.hand == hand for line in data])
        model = trained([line for line in data if line.hand != hand])
        z[mine] = answers(*model, [line for line in data if line.hand == hand])
    if len(hands) == 1:  # five parts of the one hand
        for part in range(5):
            mine = np.arange(len(data)) % 5 == part
            model = trained([line for i, line in enumerate(data) if i % 5 != part])
            z[mine] = answers(*model, [line for i, line in enumerate(data) if i % 5 == part])
    slope, offset = fitted(z, y)
    said = slope * z + offset
    for hand in hands:
        mine = np.array([line.hand == hand for line in data])
        yes, no = said[mine & (y == 1)], said[mine & (y == 0)]
        shares = ", ".join(f"above {at}: {(yes > at).mean():.3f} of +, {(no > at).mean():.3f} of -" for at in (2, 4))
        print(f"{hand}: {len(yes)} +, {len(no)} -; {shares}")
    for low, high in ((-99, -4), (-4, -2), (-2, 0), (0, 2), (2, 4), (4, 99)):
        inside = (said >= low) & (said < high)
        print(f"{low:>4} to {high:>3} bits: {int(inside.sum()):>4} sentences, {y[inside].mean() if inside.any() else 0:.2f} +")
    worst = np.argsort(np.where(y == 1, said, -said))[:25]
    for i in worst:
        print(f"  {said[i]:+6.1f} {'+' if y[i] else '-'} {data[i].hand} {data[i].text}")
    text = written(*trained(data), slope, offset)
    if options.check:
        same = OUT.read_text("utf-8") == text
        print("the weights on disk are these" if same else "the weights on disk are others")
        return 0 if same else 1
    OUT.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
