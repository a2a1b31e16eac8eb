"""The network while it learns (PyTorch, a training extra): the twin of the numpy forward pass in `detectors/_name_model.py`."""

from __future__ import annotations

import numpy as np
import torch
from names.corpus import NAME, Text
from torch import nn

from detectors._name_features import BUCKETS, FLAGS, Features

CHARACTER, NEAR, WIDTH = 40, 16, 128
DILATIONS = (1, 2, 4, 8)
TAGS = ("O", "B", "I", "E", "S", "P")
PERSON_FLAGS = slice(11, FLAGS, 5)


class Network(nn.Module):
    """Embeddings → 128 → four residual dilated convolutions → six tags for every character."""

    def __init__(self, alphabet: int) -> None:
        super().__init__()
        self.char = nn.Embedding(alphabet, CHARACTER, padding_idx=0)
        self.pair = nn.Embedding(BUCKETS, NEAR)
        self.triple = nn.Embedding(BUCKETS, NEAR)
        self.word = nn.Embedding(BUCKETS, NEAR)
        for table in (self.char, self.pair, self.triple, self.word):
            nn.init.normal_(table.weight, std=0.1)
        self.enter = nn.Linear(CHARACTER + 6 * NEAR + FLAGS, WIDTH)
        self.layers = nn.ModuleList(nn.Conv1d(WIDTH, WIDTH, 3, padding=d, dilation=d) for d in DILATIONS)
        self.leave = nn.Linear(WIDTH, len(TAGS))

    def forward(self, chars: torch.Tensor, hashed: torch.Tensor, flags: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        kept = self._kept(chars.shape)
        near = [self.pair(hashed[..., :2]).flatten(2), self.triple(hashed[..., 2:5]).flatten(2), self.word(hashed[..., 5])]
        x = torch.cat([part * kept[..., i : i + 1] for i, part in enumerate([self.char(chars), *near])] + [flags], dim=2)
        x = torch.relu(self.enter(x)) * mask
        x = x.transpose(1, 2)
        keep = mask.transpose(1, 2)
        for layer in self.layers:
            x = (x + torch.relu(layer(self._thinned(x)))) * keep
        out: torch.Tensor = self.leave(self._thinned(x).transpose(1, 2))
        return out

    def _kept(self, shape: torch.Size) -> torch.Tensor:
        """Which of the four kinds of embedding a character keeps: one in eight is lost, so that none is leaned on alone."""
        if not self.training:
            return torch.ones(*shape, 4)
        return (torch.rand(*shape, 4) > 0.12).float() / 0.88

    def _thinned(self, x: torch.Tensor) -> torch.Tensor:
        """Drop-out of whole channels of a text: one random number a channel, not one a character."""
        return x * ((torch.rand(x.shape[0], x.shape[1], 1) > 0.15).float() / 0.85) if self.training else x


def tags_of(text: Text) -> np.ndarray:
    """Tag of every character; -100 where the label is not to be trusted."""
    tags = np.zeros(len(text.text), dtype=np.int64)
    for a, b in text.unsure:
        tags[a:b] = -100
    for a, b, kind in text.spans:
        if kind != NAME:
            tags[a:b] = 5
        elif b - a == 1:
            tags[a] = 4
        else:
            tags[a:b] = 2
            tags[a], tags[b - 1] = 1, 3
    return tags


def batch(rows: list[tuple[Features, np.ndarray]], rng: np.random.Generator, *, blind: float) -> tuple[torch.Tensor, ...]:
    """Padded tensors. In the share `blind` of the rows the word list knows no people, so that the model does not lean on it."""
    longest = max(len(tags) for _, tags in rows)
    chars = np.zeros((len(rows), longest), dtype=np.int64)
    hashed = np.zeros((len(rows), longest, 6), dtype=np.int64)
    flags = np.zeros((len(rows), longest, FLAGS), dtype=np.float32)
    mask = np.zeros((len(rows), longest, 1), dtype=np.float32)
    tags = np.full((len(rows), longest), -100, dtype=np.int64)
    for i, (features, own) in enumerate(rows):
        n = len(own)
        chars[i, :n], hashed[i, :n], flags[i, :n], mask[i, :n], tags[i, :n] = (
            features.chars,
            features.hashed,
            features.flags,
            1,
            own,
        )
        if rng.random() < blind:
            flags[i, :, PERSON_FLAGS] = 0
    return tuple(torch.from_numpy(a) for a in (chars, hashed, flags, mask, tags))
