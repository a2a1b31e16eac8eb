"""The name model's network in plain numpy (as shipped) beside the same network built of thinc layers: milliseconds for texts of three lengths.

python bench/names_speed.py
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from thinc.api import Embed, Linear, Model, Relu, chain, concatenate, residual

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from detectors._name_features import Features, features
from detectors._name_model import DILATIONS, model

TEXT = "청구하신 자료는 다음 주까지 준비될 예정이며 수수료는 고지서로 안내드립니다. 담당은 봉시우 주무관입니다. "


def thinc_network() -> Callable[[Features], Any]:
    """The same layers and widths out of thinc: embeddings, one dense layer, residual windows, one dense layer. Random weights."""
    known = model()
    char, near, flags = known._char.shape, known._pair.shape, 56
    columns = [_embed(char[0], char[1], 0)] + [_embed(near[0], near[1], i) for i in range(1, 7)]
    network = chain(
        concatenate(*columns, _flags(flags)),
        Relu(nO=128, nI=char[1] + 6 * near[1] + flags),
        *(residual(chain(_window(d), Relu(nO=128, nI=384))) for d in DILATIONS),
        Linear(nO=6, nI=128),
    )
    network.initialize()

    def run(inputs: Features) -> Any:
        table = np.concatenate((inputs.chars[:, None], inputs.hashed, inputs.flags), axis=1).astype(np.int64)
        return network.predict(table)

    return run


def _embed(rows: int, width: int, column: int) -> Model[Any, Any]:
    return Embed(nO=width, nV=rows, column=column)


def _flags(width: int) -> Model[Any, Any]:
    return Model("flags", lambda m, x, is_train: (x[:, 7 : 7 + width].astype(np.float32), lambda d: d), dims={"nO": width})


def _window(distance: int) -> Model[Any, Any]:
    def forward(layer: Model[Any, Any], x: Any, is_train: bool) -> tuple[Any, Callable[[Any], Any]]:
        wide = np.zeros((len(x) + 2 * distance, x.shape[1]), dtype=np.float32)
        wide[distance:-distance] = x
        return np.concatenate((wide[: -2 * distance], x, wide[2 * distance :]), axis=1), lambda d: d

    return Model("window", forward)


def milliseconds(run: Callable[[], object], *, seconds: float = 1.5) -> float:
    best, until = 1e9, time.perf_counter() + seconds
    while time.perf_counter() < until:
        began = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - began)
    return best * 1e3


def main() -> None:
    known, thinc = model(), thinc_network()
    print("characters  features  numpy network  thinc network  whole answer (numpy)   in ms")
    for length in (40, 100, 230, 1400):
        text = (TEXT * 40)[:length]
        inputs = features(text, known.alphabet, known.words)
        cells = (
            milliseconds(lambda text=text: features(text, known.alphabet, known.words)),
            milliseconds(lambda inputs=inputs: known.forward(inputs)),
            milliseconds(lambda inputs=inputs: thinc(inputs)),
            milliseconds(lambda text=text: list(known.names(text))),
        )
        print(f"{length:10}" + "".join(f"{c:14.2f}" for c in cells))


if __name__ == "__main__":
    main()
