"""Trains the models of `dlp.linkage.clauses` and writes their weights: `filer_weights.py`, `talk_weights.py`.

    python tools/train_filer.py [filer|talk] [--check]      (--check: trains on all hands and compares with the file on disk)

filer   `tools/filer/hand_*.txt`, a file a hand: `+` says that the person {N} filed a request, `-` does not. `⏎` before a sentence: it follows
        talk of a request in the same chat.
talk    `tools/filer/talk_*.txt`: `+` speaks of one request that was filed, `-` of disclosure in general, an office, figures, another procedure.
        What says that somebody filed (`+` of the hands) speaks of one request, too.

{T} {C} {D} {S} are filled from the lists below. Each hand is tested by a model that was trained on the others (a single one in five parts); the
calibration rests on those answers. Same sentences and seed: same weights. Some ten seconds each.
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

from dlp.linkage import clauses, filer, wording  # noqa: E402
from dlp.linkage.sentences import sentences  # noqa: E402

HANDS = ROOT / "tools" / "filer"
PLACE = ROOT / "dlp" / "linkage"
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
ANSWERS = "answers"
ALIKE = re.compile(r"정보\s?공개|청구|공개|이의\s?신청|disclosure|request")
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


def lines(model: str) -> list[Line]:
    """The sentences of a model. SystemExit where one has no place to look at."""
    out = []
    for path in sorted(HANDS.glob("*.txt")):
        kind, _, hand = path.stem.partition("_")
        for raw in path.read_text("utf-8").splitlines():
            if raw[:2] not in ("+ ", "- ") or (model == "filer" and kind == "talk"):
                continue
            if kind == "hand" and model == "talk" and (raw[0] == "-" or raw[2] == filer.ANSWERING):
                continue
            if model == "filer" and "{N}" not in raw:
                raise SystemExit(f"{path.name}: no {{N}} in {raw!r}")
            if model == "talk" and not asked_about(raw[2:]):
                if kind == "hand":
                    continue  # says it without a word of a request
                raise SystemExit(f"{path.name}: no word of a request in {raw!r}")
            out.append(Line(f"{hand} {ANSWERS}" if raw[2] == filer.ANSWERING else hand, raw[0] == "+", raw[2:]))
    return out


def asked_about(text: str) -> list[tuple[int, int]]:
    """Words of a request, or else what looks like one."""
    return wording.nouns(text) or [m.span() for m in ALIKE.finditer(text)]


def filled(model: str, template: str, rng: random.Random, *, wrap: bool) -> tuple[str, int, int]:
    """A sentence, and the place to look at: the person of its first {N}, or its first word of a request."""
    if wrap:
        head = "" if template.startswith(filer.ANSWERING) else rng.choice(BEFORE)
        template = head + template + rng.choice(AFTER)
    name = rng.choice(NAMES)
    values = {"T": TOPICS, "D": DEPARTMENTS, "S": NAMES, "C": CASES}
    text = re.sub(r"\{([TDSC])\}", lambda m: rng.choice(values[m[1]]), template)
    if model == "talk":
        text = text.replace("{N}", name)
        text = next(text[a:b] for a, b in sentences(text) if asked_about(text[a:b]))
        start, end = asked_about(text)[0]
    else:
        start = text.index("{N}")
        text, end = text.replace("{N}", name), start + len(name)
    if wrap and rng.random() < 0.08:
        head, middle, tail = text[:start].replace(" ", ""), text[start:end], text[end:].replace(" ", "")
        text, start, end = head + middle + tail, len(head), len(head) + len(middle)
    return text, start, end


def matrix(work: list[tuple[str, int, int]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Sparse rows as (row, bucket, value)."""
    rows, columns, values = [], [], []
    for i, (text, start, end) in enumerate(work):
        for bucket, value in clauses.vector(text, start, end).items():
            rows.append(i)
            columns.append(bucket)
            values.append(value)
    return np.array(rows), np.array(columns), np.array(values)


def trained(model: str, data: list[Line]) -> tuple[np.ndarray, float]:
    rng = random.Random(SEED)
    work, labels, weights = [], [], []
    for line in data:
        for i in range(FILLINGS):
            work.append(filled(model, line.text, rng, wrap=i > 0))
            labels.append(line.yes)
            weights.append(1.0 if i == 0 else SHARE)
    rows, columns, values = matrix(work)
    y, sample = np.array(labels, float), np.array(weights)
    sample[y == 1] /= sample[y == 1].sum()
    sample[y == 0] /= sample[y == 0].sum()
    sample *= 0.5
    w, bias, speed, bias_speed = np.zeros(clauses.BUCKETS), 0.0, np.zeros(clauses.BUCKETS), 0.0
    for _ in range(STEPS):  # Nesterov's gradient
        ahead, bias_ahead = w + 0.9 * speed, bias + 0.9 * bias_speed
        z = np.bincount(rows, ahead[columns] * values, minlength=len(y)) + bias_ahead
        error = sample * (1 / (1 + np.exp(-z)) - y)
        slope = np.bincount(columns, error[rows] * values, minlength=clauses.BUCKETS) + DECAY * ahead
        speed, bias_speed = 0.9 * speed - RATE * slope, 0.9 * bias_speed - RATE * error.sum()
        w, bias = w + speed, bias + bias_speed
    return w, float(bias)


def answers(model: str, w: np.ndarray, bias: float, data: list[Line]) -> np.ndarray:
    rng = random.Random(SEED + 1)
    rows, columns, values = matrix([filled(model, line.text, rng, wrap=True) for line in data])
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


def written(model: str, w: np.ndarray, bias: float, bits: list[tuple[float, float]]) -> str:
    scale = float(np.abs(w).max()) / 127
    raw = b85encode(bytes((np.clip(np.round(w / scale), -127, 127) + 128).astype(np.uint8))).decode()
    body = "\n".join(raw[i : i + 120] for i in range(0, len(raw), 120))
    return (
        f'"""Weights of `dlp.linkage.{model}`, made by `tools/train_filer.py`: do not edit."""\n\n'
        f"VERSION = {SEED}\nSCALE = {scale:.9f}\nBIAS = {bias:.6f}\n"
        + "".join(
            f"{of}SLOPE = {slope:.6f}\n{of}OFFSET = {offset:.6f}\n"
            for of, (slope, offset) in zip(("", "ANSWER_"), bits, strict=False)
        )
        + f'WEIGHTS = r"""\n{body}\n"""\n'
    )


def told(model: str, data: list[Line]) -> list[tuple[float, float]]:
    """Slope and offset, and those of answers; prints how each hand is answered by a model that has not seen it."""
    hands = sorted({line.hand for line in data})
    z, y = np.zeros(len(data)), np.array([line.yes for line in data], float)
    mixed = [
        hand for hand in hands if 0 < sum(line.yes for line in data if line.hand == hand) < sum(line.hand == hand for line in data)
    ]
    for hand in hands:
        own = np.array([line.hand == hand for line in data])
        parts = 5 if mixed == [hand] or hand.endswith(ANSWERS) else 1  # the only hand of its kind: in five parts
        for part in range(parts):
            mine = own & (np.arange(len(data)) % parts == part)
            fitted_to = trained(model, [line for line, held in zip(data, mine, strict=True) if not held])
            z[mine] = answers(model, *fitted_to, [line for line, held in zip(data, mine, strict=True) if held])
    answered = np.array([line.hand.endswith(ANSWERS) for line in data])
    found = [fitted(z[mine], y[mine]) for mine in (~answered, answered) if mine.any()]
    said = found[0][0] * z + found[0][1]
    if len(found) > 1:  # a line that answers is short, and told by less
        said[answered] = found[1][0] * z[answered] + found[1][1]
    for hand in hands:
        mine = np.array([line.hand == hand for line in data])
        yes, no = said[mine & (y == 1)], said[mine & (y == 0)]
        shares = ", ".join(
            f"above {at}: {(yes > at).mean() if len(yes) else 0:.3f} of +, {(no > at).mean() if len(no) else 0:.3f} of -"
            for at in (-2, 2, 4)
        )
        print(f"{hand}: {len(yes)} +, {len(no)} -; {shares}")
    for low, high in ((-99, -4), (-4, -2), (-2, 0), (0, 2), (2, 4), (4, 99)):
        inside = (said >= low) & (said < high)
        print(f"{low:>4} to {high:>3} bits: {int(inside.sum()):>4} sentences, {y[inside].mean() if inside.any() else 0:.2f} +")
    for i in np.argsort(np.where(y == 1, said, -said))[:25]:
        print(f"  {said[i]:+6.1f} {'+' if y[i] else '-'} {data[i].hand} {data[i].text}")
    return found


def standing(out: Path) -> list[tuple[float, float]]:
    """Slopes and offsets as they stand on disk: the check makes the weights anew, and not every model without one of the hands."""
    said = dict(re.findall(r"^(\w+) = ([-0-9.]+)$", out.read_text("utf-8"), re.MULTILINE))
    return [(float(said[f"{of}SLOPE"]), float(said[f"{of}OFFSET"])) for of in ("", "ANSWER_") if f"{of}SLOPE" in said]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", nargs="?", choices=("filer", "talk"))
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    same = True
    for model in (options.model,) if options.model else ("filer", "talk"):
        data = lines(model)
        out = PLACE / f"{model}_weights.py"
        text = written(model, *trained(model, data), standing(out) if options.check else told(model, data))
        if not options.check:
            out.write_text(text, "utf-8")
        elif out.read_text("utf-8") != text:
            same = False
            print(f"{model}: the weights on disk are others")
    return 0 if same else 1


if __name__ == "__main__":
    raise SystemExit(main())
