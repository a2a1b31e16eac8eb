"""Weights as the detector reads them: tables in int8 with a scale a row group, matrices in fp16, the word list as differences."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from detectors._name_features import WordList


def quantised(state: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    """Embedding tables become int8 and one scale a column; everything else fp16. Convolutions are turned to (tap, in, out)."""
    out: dict[str, np.ndarray] = {}
    for name, tensor in state.items():
        value = tensor.detach().numpy()
        short = name.replace(".weight", "").replace("layers.", "layer")
        if short in ("char", "pair", "triple", "word"):
            scale = np.maximum(np.abs(value).max(axis=0) / 127, 1e-8).astype(np.float32)
            out[short] = np.round(value / scale).astype(np.int8)
            out[short + "_scale"] = scale
        elif value.ndim == 3:
            out[short] = value.transpose(2, 1, 0).astype(np.float16)
        else:
            out[short] = (value.T if value.ndim == 2 else value).astype(np.float16)
    return out


def save(
    file: Path, weights: dict[str, np.ndarray], alphabet: np.ndarray, listed: WordList, calibration: tuple[float, ...]
) -> None:
    gaps = np.diff(listed.hashes, prepend=np.uint32(0))
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as sink:
        np.savez_compressed(
            sink, allow_pickle=False, alphabet=alphabet, list_gaps=gaps, list_classes=listed.classes,
            calibration=np.array(calibration, dtype=np.float32), **weights,
        )  # fmt: skip


def reread(file: Path) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Weights and alphabet of a written file."""
    with np.load(file, allow_pickle=False) as archive:
        weights = {k: archive[k] for k in archive.files if k not in ("alphabet", "calibration", "list_gaps", "list_classes")}
        return weights, archive["alphabet"]
