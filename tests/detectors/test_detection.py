"""The merge over views: gaps, conflicts, order, and that nothing raw is lost."""

from __future__ import annotations

import random
import sys

import pytest

import dlp
from dlp.model import Finding, Gap, Sensitive, TextView
from dlp.pipeline.detection import detect, detect_text, merge

DECLARED = {str(entity): entity for entity in dlp.entities()}


def finding(entity, start, end, score, how="plain", value="x", part="text"):
    return Finding(DECLARED[entity], part, start, end, score, how, Sensitive(value))


class Breaks:
    name, version, entities = "breaks", "1", frozenset({"PERSON"})

    def detect(self, view):
        yield view.finding("PERSON", 0, 1, 0.9, "x", detector=self.name)
        raise ValueError(view.text.reveal())


class Works:
    name, version, entities = "works", "1", frozenset({"KR_RRN"})

    def detect(self, view):
        return [view.finding("KR_RRN", 2, 4, 0.8, "x", detector=self.name)]


def test_a_detector_that_fails_is_a_gap_and_what_was_found_is_kept():
    found, gaps = detect([TextView("subject", Sensitive("abcdef"))], (Breaks(), Works()))
    assert [f.entity for f in found] == ["PERSON", "KR_RRN"]
    assert [(g.part, g.reason) for g in gaps] == [("subject", "detector")]


def test_a_detector_says_itself_what_it_left_unread():
    class Tires(Works):
        def detect(self, view):
            yield from super().detect(view)
            yield Gap(view.part, "limit")

    found, gaps = detect([TextView("text", Sensitive("abcdef"))], (Tires(),))
    assert [f.entity for f in found] == ["KR_RRN"]
    assert gaps == (Gap("text", "limit"),)


def test_a_skipped_detector_does_not_run():
    assert detect([TextView("text", Sensitive("abcdef"))], (Breaks(), Works()), skip=frozenset({"breaks"}))[1] == ()


def test_a_detector_of_numbers_is_not_asked_where_there_are_none():
    class Numbers(Breaks):
        needs_numbers = True

    assert detect([TextView("text", Sensitive("abcdef"))], (Numbers(),)) == ((), ())


def test_the_text_of_a_failure_goes_nowhere():
    with pytest.raises(RuntimeError) as caught:
        detect_text("hidden text", (Breaks(),))
    assert "hidden" not in str(caught.value)


def test_the_better_of_two_views_wins_and_on_a_tie_the_plain_one():
    assert merge([finding("PERSON", 0, 3, 0.7), finding("PERSON", 0, 3, 0.9, "folded")])[0].how == "folded"
    assert merge([finding("PERSON", 0, 4, 0.9, "folded"), finding("PERSON", 0, 3, 0.9)])[0].how == "plain"


def test_digits_have_one_reading_and_other_entities_stand_beside_them():
    found = merge([finding("KR_BANK_ACCOUNT", 0, 13, 0.9), finding("KR_RRN", 0, 13, 0.95), finding("PERSON", 0, 13, 0.8)])
    assert [f.entity for f in found] == ["KR_RRN", "PERSON"]


def test_two_values_of_one_decoded_block_are_both_kept():
    block = [finding("PHONE_NUMBER", 0, 40, 0.9, "base64", v) for v in ("01001230001", "01001230002", "01001230002")]
    assert len(merge(block)) == 2


def test_weak_findings_are_dropped_and_the_rest_is_in_order():
    found = merge([finding("PERSON", 9, 12, 0.9), finding("PERSON", 0, 3, 0.49), finding("PERSON", 5, 8, 0.5, part="html")])
    assert [(f.part, f.start) for f in found] == [("html", 5), ("text", 9)]


def test_merging_grows_with_the_number_of_findings_only():
    """Counted in calls, because a clock on a busy machine proves nothing."""

    def calls(n):
        dice = random.Random(n)
        many = [
            finding("PHONE_NUMBER", s, s + 11, dice.random(), "plain", str(s)) for s in (dice.randrange(n * 20) for _ in range(n))
        ]
        seen = 0

        def count(*_):
            nonlocal seen
            seen += 1

        sys.setprofile(count)
        try:
            merge(many)
        finally:
            sys.setprofile(None)
        return seen

    assert calls(10_000) < 6 * calls(2_000)
