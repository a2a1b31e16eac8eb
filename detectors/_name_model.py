"""The name model at work: a small convolutional network over characters, in plain numpy, and the reading of its answer.

Owns the forward pass, the search for the best spans and their calibrated scores. Knows nothing of views, findings or policy. The weights are
package data (`detectors/data/names.npz`, see MODEL_CARD.md there) and are read on first use. Thread-safe: a call shares only constants.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Mapping
from importlib import resources
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from detectors import _name_shapes as shapes
from detectors._name_features import FLAGS, Features, WordList, features

Floats = NDArray[np.float32]

CHUNK: Final = 960
MARGIN: Final = 24
"""Characters read at once, and what the network sees on both sides of them (its reach is 17)."""
_OF_NAMES: Final = re.compile("[가-힣A-Z]")
"""One of these stands in whatever may be a name (`_name_shapes.never`): a stretch without any is not read."""
DILATIONS: Final = (1, 2, 4, 8)
OPEN: Final = -3.0
"""A character whose best name tag is this far below `no name` (in log-odds) starts no search."""
LONGEST: Final = 24
BENEFIT: Final = 1.0
"""Added to every span in the search, so that doubtful ones are looked at; the calibrated score decides."""


class Candidate(NamedTuple):
    """A possible name: span, whether it is only a piece (a surname, a letter), and how sure its characters are (log-odds)."""

    start: int
    end: int
    piece: bool
    weakest: float
    mean: float


class NameModel:
    """Weights ready for use. `arrays` are those of the npz file."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self.alphabet: NDArray[np.int16] = arrays["alphabet"]
        self.words = WordList(np.cumsum(arrays["list_gaps"], dtype=np.uint32), arrays["list_classes"])
        self._char, self._pair, self._triple, self._word = (
            arrays[name].astype(np.float32) * arrays[f"{name}_scale"] for name in ("char", "pair", "triple", "word")
        )
        self._enter, self._enter_bias = arrays["enter"].astype(np.float32), arrays["enter.bias"].astype(np.float32)
        self._leave, self._leave_bias = arrays["leave"].astype(np.float32), arrays["leave.bias"].astype(np.float32)
        self._layers = [
            (d, np.ascontiguousarray(arrays[f"layer{i}"].astype(np.float32)), arrays[f"layer{i}.bias"].astype(np.float32))
            for i, d in enumerate(DILATIONS)
        ]
        self._calibration: Floats = arrays["calibration"].astype(np.float32)

    def names(self, text: str) -> Iterator[tuple[int, int, float, bool]]:
        """(start, end, score, piece) of every name in `text`, in order; the score is the calibrated share of right ones."""
        for found in self.candidates(text):
            yield found.start, found.end, self.score(text, found), found.piece

    def score(self, text: str, found: Candidate) -> float:
        if not len(self._calibration):
            return 1.0
        value = float(shapes.evidence(text, found.start, found.end, found.weakest, found.mean, self.words) @ self._calibration)
        return float(1.0 / (1.0 + np.exp(-value)))

    def candidates(self, text: str) -> list[Candidate]:
        """Spans worth a score, best segmentation, no overlaps."""
        found: list[Candidate] = []
        for start in range(0, len(text), CHUNK):
            low, high = max(0, start - MARGIN), min(len(text), start + CHUNK + MARGIN)
            if _OF_NAMES.search(text, low, high) is None:
                continue
            inputs = features(text[low:high], self.alphabet, self.words)
            for c in _search(self.forward(inputs)):
                if start <= low + c.start < start + CHUNK:
                    found.append(Candidate(low + c.start, low + c.end, c.piece, c.weakest, c.mean))
        return found

    def forward(self, inputs: Features) -> Floats:
        """Log-odds-like scores, one row a character, columns O B I E S P."""
        n = len(inputs.chars)
        char, near = self._char.shape[1], self._pair.shape[1]
        x = np.empty((n, char + 6 * near + FLAGS), dtype=np.float32)
        x[:, :char] = self._char[inputs.chars]
        x[:, char : char + 2 * near].reshape(n, 2, near)[:] = self._pair[inputs.hashed[:, :2]]
        x[:, char + 2 * near : char + 5 * near].reshape(n, 3, near)[:] = self._triple[inputs.hashed[:, 2:5]]
        x[:, char + 5 * near : char + 6 * near] = self._word[inputs.hashed[:, 5]]
        x[:, char + 6 * near :] = inputs.flags
        state = x @ self._enter
        state += self._enter_bias
        np.maximum(state, 0, out=state)
        width = state.shape[1]
        for distance, taps, bias in self._layers:
            wide = np.zeros((n + 2 * distance, width), dtype=np.float32)
            wide[distance:-distance] = state
            new = state @ taps[1]
            new += wide[: -2 * distance] @ taps[0]
            new += wide[2 * distance :] @ taps[2]
            new += bias
            np.maximum(new, 0, out=new)
            state += new
        out: Floats = state @ self._leave + self._leave_bias
        return out


def _search(scores: Floats) -> Iterator[Candidate]:
    """Spans of the best reading. Only runs of characters that may belong to a name are looked at."""
    gain = scores[:, 1:] - scores[:, :1]
    hot = np.flatnonzero(gain.max(axis=1) > OPEN)
    if not len(hot):
        return
    cuts = np.flatnonzero(np.diff(hot) > 1)
    begins = hot[np.concatenate(([0], cuts + 1))].tolist()
    ends = (hot[np.concatenate((cuts, [len(hot) - 1]))] + 1).tolist()
    spans: list[tuple[int, int, bool]] = []
    for begin, end in zip(begins, ends, strict=True):
        rows: list[list[float]] = gain[begin:end].tolist()
        spans += [(begin + a, begin + b, piece) for a, b, piece in _best(rows)]
    for (a, b, piece), odds in zip(spans, _odds(scores, spans) if spans else (), strict=True):
        yield Candidate(a, b, piece, min(odds), sum(odds) / len(odds))


def _best(rows: list[list[float]]) -> list[tuple[int, int, bool]]:
    """Segmentation of highest gain over `no name`; the gains of a row are those of B, I, E, S, P."""
    n = len(rows)
    best = [0.0] * (n + 1)
    back: list[tuple[int, bool] | None] = [None] * (n + 1)
    for i in range(1, n + 1):
        best[i] = best[i - 1]
        row = rows[i - 1]
        for column, piece in ((3, False), (4, True)):
            value = best[i - 1] + row[column] + BENEFIT
            if value > best[i]:
                best[i], back[i] = value, (i - 1, piece)
        inside = row[2] + BENEFIT
        for a in range(i - 2, max(-1, i - 1 - LONGEST), -1):
            value = best[a] + inside + rows[a][0]
            if value > best[i]:
                best[i], back[i] = value, (a, False)
            inside += rows[a][1]
    spans: list[tuple[int, int, bool]] = []
    i = n
    while i:
        step = back[i]
        if step is None:
            i -= 1
        else:
            spans.append((step[0], i, step[1]))
            i = step[0]
    return spans[::-1]


def _odds(scores: Floats, spans: list[tuple[int, int, bool]]) -> Iterator[list[float]]:
    """For each span, the log-odds of the tag that each of its characters has."""
    tags = [tag for a, b, piece in spans for tag in ([5 if piece else 4] if b - a == 1 else [1, *[2] * (b - a - 2), 3])]
    others = scores[[at for a, b, _ in spans for at in range(a, b)]]
    every = np.arange(len(tags))
    chosen = others[every, tags]
    others[every, tags] = -1e9
    top = others.max(axis=1)
    rest = top + np.log(np.exp(others - top[:, None]).sum(axis=1))
    odds: list[float] = (chosen - rest).tolist()
    at = 0
    for a, b, _ in spans:
        yield odds[at : at + b - a]
        at += b - a


def read_model() -> NameModel:
    """The shipped weights. FileNotFoundError where they were left out of the package."""
    with resources.files("detectors").joinpath("data", "names.npz").open("rb") as source:
        archive = np.load(source, allow_pickle=False)
        return NameModel({name: archive[name] for name in archive.files})


def _once() -> Callable[[], NameModel]:
    lock = threading.Lock()
    kept: list[NameModel] = []

    def model() -> NameModel:
        with lock:
            if not kept:
                kept.append(read_model())
            return kept[0]

    return model


model = _once()
"""The shipped model, read on the first call."""
