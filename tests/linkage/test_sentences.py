"""Where sentences end, told by a pattern that begins with its signs: the same as one that says it plainly."""

from __future__ import annotations

import itertools
import random
import re

from dlp.linkage.sentences import sentences

PLAINLY = re.compile(
    r"[!?\n]|(?<!\b[DMJS]r)(?<!\bMs)(?<!\bMrs)(?<!\b[A-Z])\.(?!\s?[0-9)\]]|[A-Za-z])|(?<=[요다죠네])[.~]\s(?=[가-힣])|(?:(?<=[요죠네])|(?<=[가-힣]다))\s(?=[가-힣])"
)


def said_plainly(text: str) -> list[tuple[int, int]]:
    ends = [0, *(found.end() for found in PLAINLY.finditer(text)), len(text)]
    return [(a, b) for a, b in itertools.pairwise(ends) if b > a]


def test_sentences_end_where_the_plain_pattern_says() -> None:
    signs = [
        *"요다죠네가나 \n\t.~!?[](1 )DrMsA.b\u00a0\u2028\u3000",
        "했어요. ",
        "봤네~ ",
        "Dr. ",
        "J. ",
        "3.5",
        "입니다\u3000그",
        "자료 다 달",
    ]
    rng = random.Random(31)
    several = 0
    for _ in range(20_000):
        text = "".join(rng.choices(signs, k=rng.randint(0, 16)))
        found = list(sentences(text))
        assert found == said_plainly(text), text
        several += len(found) > 1
    assert several > 5_000
