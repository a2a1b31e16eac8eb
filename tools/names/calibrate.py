"""From how sure the network is to how often it is right: a logistic regression on texts it never learned from."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
from names.corpus import NAME, Text

from detectors._name_model import NameModel
from detectors._name_shapes import COLUMNS, evidence

BINS = (0.0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0)


def calibrate(file: Path, held: list[Text]) -> tuple[float, ...]:
    """Weights of the evidence columns, in their order; prints the reliability on every second text, fitted on the others."""
    model = read(file)
    half = [_cases(model, held[i::2]) for i in (0, 1)]
    fitted = _fit(*half[0])
    rows, right = half[1]
    print_reliability(1 / (1 + np.exp(-rows @ fitted)), right)
    whole = _fit(np.concatenate([half[0][0], rows]), np.concatenate([half[0][1], right]))
    for name, weight in zip(COLUMNS, whole, strict=True):
        print(f"  {name:24} {weight:+.2f}")
    return tuple(float(w) for w in whole)


def read(file: Path) -> NameModel:
    with np.load(file, allow_pickle=False) as archive:
        return NameModel({k: archive[k] for k in archive.files})


def _cases(model: NameModel, texts: list[Text]) -> tuple[np.ndarray, np.ndarray]:
    rows, right = [], []
    for text in texts:
        gold = {(a, b) for a, b, kind in text.spans if kind == NAME}
        for found in model.candidates(text.text):
            if not found.piece and not any(a < found.end and found.start < b for a, b in text.unsure):
                rows.append(evidence(text.text, found.start, found.end, found.weakest, found.mean, model.words))
                right.append((found.start, found.end) in gold)
    return np.array(rows, dtype=np.float64), np.array(right, dtype=np.float64)


def _fit(rows: np.ndarray, right: np.ndarray, *, ridge: float = 2.0) -> np.ndarray:
    """Newton steps of a ridge-penalised logistic regression; the constant is not penalised."""
    weights = np.zeros(rows.shape[1])
    penalty = np.eye(rows.shape[1]) * ridge
    penalty[0, 0] = 1e-6
    for _ in range(30):
        p = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (p - right) + penalty @ weights
        curve = (rows * (p * (1 - p))[:, None]).T @ rows + penalty
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def print_reliability(scores: np.ndarray, right: np.ndarray) -> None:
    print("  score        spans  mean score  right")
    for low, high in pairwise(BINS):
        inside = (scores >= low) & ((scores < high) | (high == 1.0))
        if inside.any():
            print(f"  {low:.2f}-{high:.2f}  {inside.sum():7}  {scores[inside].mean():10.3f}  {right[inside].mean():5.3f}")
