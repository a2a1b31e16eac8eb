"""The training data: public sets read from outside the repository, names exchanged anew in every epoch, spaces dropped at times."""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import re
from dataclasses import dataclass, field
from pathlib import Path

from names.people import People, particle
from names.texts import Labelled, Texts
from names.words import SURNAMES

NAME, PIECE = 1, 2
"""Kinds of a span: a name, or a piece that stands for one (a surname alone, a single letter)."""
Span = tuple[int, int, int]
_KOREAN = re.compile("[가-힣]{2,4}")
_LETTER = re.compile("[A-Za-z]")
_MASKED = re.compile(r"\s?(?:모|씨|양|군|여인)")
_AFTER = re.compile("(이|가|은|는|을|를|과|와)(?![가-힣])|(으로|로)(?![가-힣])")
_FORM = {
    "이": "이",
    "가": "이",
    "은": "은",
    "는": "은",
    "을": "을",
    "를": "을",
    "과": "과",
    "와": "과",
    "으로": "으로",
    "로": "으로",
}


@dataclass
class Text:
    """A text with its spans; `unsure` are stretches that count neither way."""

    text: str
    spans: list[Span]
    unsure: list[tuple[int, int]] = field(default_factory=list)
    kind: str = ""


def read_set(file: Path, kind: str) -> list[tuple[str, Text]]:
    """(id, text) of a labelled set (see the set's README); doubled texts are dropped."""
    out: list[tuple[str, Text]] = []
    seen: set[str] = set()
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            text = row["t"]
            key = re.sub(r"\s+", "", text)[:120]
            if key in seen:
                continue
            seen.add(key)
            out.append((row["id"], _sorted_out(text, [(a, b) for a, b in row["p"]], kind)))
    return out


def _sorted_out(text: str, spans: list[tuple[int, int]], kind: str) -> Text:
    """Names, pieces and what cannot be trusted: rebuilt labels of one syllable are right only beside a form of address."""
    result = Text(text, [], kind=kind)
    for a, b in spans:
        value = text[a:b]
        if b - a > 1:
            result.spans.append((a, b, NAME))
        elif _LETTER.fullmatch(value) or (
            value in SURNAMES and (_MASKED.match(text, b) or (text[b : b + 1] == " " and not text[a - 1 : a].strip()))
        ):
            result.spans.append((a, b, PIECE))
        else:
            result.unsure.append((a, b))
    return result


def held_out(ident: str, share: int) -> bool:
    """Whether a text belongs to the tenth (share 10) that is never trained on; by its id, so that it never changes."""
    return hashlib.sha256(ident.encode()).digest()[0] % share == 0


def of(labelled: Labelled, kind: str) -> Text:
    text, spans = labelled
    return Text(text, [(a, b, NAME) for a, b in spans], kind=kind)


def renamed(source: Text, people: People, rng: random.Random, *, chance: float) -> Text:
    """The text with Korean full names exchanged; the same name becomes the same new one; particles follow."""
    out: list[str] = []
    spans: list[Span] = []
    unsure: list[tuple[int, int]] = []
    fresh: dict[str, str] = {}
    marks = sorted([(a, b, kind) for a, b, kind in source.spans] + [(a, b, 0) for a, b in source.unsure])
    at = last = 0
    for a, b, kind in marks:
        out.append(source.text[last:a])
        at += a - last
        old = source.text[a:b]
        new = old
        if kind == NAME and _KOREAN.fullmatch(old) and old[0] in SURNAMES and len(old) == 3:
            if old not in fresh:
                fresh[old] = people.korean() if rng.random() < chance else old
            new = fresh[old]
        out.append(new)
        if kind:
            spans.append((at, at + len(new), kind))
        else:
            unsure.append((at, at + len(new)))
        at += len(new)
        last = b
        tail = _AFTER.match(source.text, b)
        if tail and new != old:
            form = particle(new, _FORM[tail[0]])
            out.append(form)
            at += len(form)
            last = b + len(tail[0])
    out.append(source.text[last:])
    return Text("".join(out), spans, unsure, source.kind)


def unspaced(source: Text) -> Text:
    """The text as people type it in a hurry: without spaces outside names (line ends stay)."""
    keep = [c != " " for c in source.text]
    for a, b, _ in source.spans:
        keep[a:b] = [True] * (b - a)
    place = [0]
    for k in keep:
        place.append(place[-1] + k)
    return Text(
        "".join(c for c, k in zip(source.text, keep, strict=True) if k),
        [(place[a], place[b], kind) for a, b, kind in source.spans],
        [(place[a], place[b]) for a, b in source.unsure],
        source.kind,
    )


def epoch(
    sets: list[Text], texts: Texts, people: People, rng: random.Random, *, messages: int, blanks: int, letters: int
) -> list[Text]:
    """Texts of one epoch, shuffled."""
    out = [renamed(t, people, rng, chance=0.5 if t.kind == "news" else 0.95) for t in sets]
    out += [of(texts.message(), "message") for _ in range(messages)]
    out += [of(texts.blank(), "blank") for _ in range(blanks)]
    out += [of(texts.letter(), "letter") for _ in range(letters)]
    out = [unspaced(t) if rng.random() < 0.12 else t for t in out]
    rng.shuffle(out)
    return out
