"""Where sentences end, told by a pattern that begins with its signs: the same as one that says it plainly."""

from __future__ import annotations

import itertools
import random
import re

from dlp import views
from dlp.linkage.sentences import sentences
from dlp.linkage.texts import Sentences, readings
from dlp.model import Part, Sensitive

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


def test_another_procedure_in_the_next_paragraph_of_a_page_is_not_said_of_a_value() -> None:
    """The source of a page has no line between its paragraphs, and its sentence is longer than the one that is shown."""

    def cue(page: str) -> str:
        seen, _ = views.build(Part("html", Sensitive(page), "html"))
        return Sentences(readings(seen)).cue("html", page.index("010"))

    assert cue("<p>010 0640 6648<sup>1</sup></p><p>행정심판 청구 건은 다음 주에 다룹니다.</p>") == ""
    assert cue("<p>행정심판 청구 건은 010 0640 6648</p><p>다음 주에 다룹니다.</p>") == "other-business"
