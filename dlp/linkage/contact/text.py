"""A message cut into segments, and what stands in each: cue groups and hashed n-grams. Shared by the running program and by training.

A segment is about a sentence: it ends at a full stop, a line, a bracket, a mark of a list, or at a Korean sentence ending before a space, so that
a wrapper (`[시청 총무과] …`, `문의 …`) is a segment of its own. Telephone numbers and names of offices are taken out before the n-grams are made:
what they claim is looked at in `claims`, and only what is true counts. N-grams are of 2 to 4 characters inside words and over the joint of two
words, and whole words; digits are folded to 0. Two cue groups that stand together are one more feature. All are hashed with CRC-32 (ISO 3309),
which is the same on every machine.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple
from zlib import crc32

from dlp import anchors
from dlp.compiled import native
from dlp.linkage.contact.words import ANSWERED, BUSINESS, EXPLAINED, FINAL, GROUPS, HAZARD, OF_ANSWERED, OF_FINAL, REASONS, SAFETY
from dlp.openings import headed

BUCKETS: Final = 1 << 17
_SHORT: Final = 4
LONGEST: Final = 240
"""Characters of one segment; a longer one is cut."""
_CUES: Final = tuple((name, headed(pattern)) for name, pattern in GROUPS.items())
_EVERY: Final = (1 << len(_CUES)) - 1
_ENDS: Final = re.compile(
    r"(?=\s)(?:(?<=[^\d][.!?。…])\s+|\n+|(?<=[\]>】」])\s+|(?<![^\S\n])[^\S\n]++(?=[\[<【○※☎◇■□▶*]|문의\s?[:(0-9가-힣]|기타\s?문의|☎)|(?<=니다)\s+|(?<=세요)\s+"
    r"|(?<=[어아에예네지해려]요)\s+|(?<=[죠까])\s+|(?<=시오)\s+)|(?<=[\]>】」])(?!\s)"
)
"""All but the last, which is empty, begin with white space: whether there is any is asked first."""
_NUMBER: Final = re.compile(r"\+?\d{1,4}(?:[-.) ]\d{2,4}){1,3}|\d{8,}")
_OFFICE: Final = re.compile(
    r"[가-힣]{2,8}(?:[0-9]동|과|팀|담당관|보건소|시청|구청|군청|주민센터|복지센터|사무국|사업소|도서관|학습관|공단)(?=입니다|에서|이며|[\s\])>,.·/]|$)"
)
_OFFICE_ENDS: Final = re.compile("[동과팀관소청터국단]")
"""One of these ends whatever `_OFFICE` finds: it tries every syllable of a text that has none."""
_ADDRESSED: Final = re.compile(r"(?:[가-힣]{1,7}(?:인|자)\s)?[가-힣]{2,5}\s?(?:귀하|귀중|님께?)[,.]?")
"""A line that says to whom the rest is said, by his part in the matter or without it (`청구인 X 귀하`), and nothing else: no statement, however it reads."""
_DIGIT: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\s\[\]()<>{}.,:;/·\"'“”‘’「」~!]+")


class Segment(NamedTuple):
    text: str
    cues: frozenset[str]
    words: list[str]


def segments(text: str) -> list[str]:
    """The sentences of a text in lower case, none empty."""
    out: list[str] = []
    short = ""
    pieces = _ENDS.split(text.lower())
    for at, piece in enumerate(pieces):
        plain = f"{short} {piece.strip()}".strip()
        if (len(plain) < _SHORT or _ADDRESSED.fullmatch(plain)) and at + 1 < len(
            pieces
        ):  # a heading, a number: it belongs to what follows
            short = plain
            continue
        short = ""
        while plain:
            out.append(plain[:LONGEST])
            plain = plain[LONGEST:]
    return out


def cues(segment: str) -> frozenset[str]:
    """The groups of which something stands in a segment."""
    may = _stand(segment)
    found = []
    while may:  # of forty groups a word of two or three stands there
        name, pattern = _CUES[may.bit_length() - 1]
        may ^= 1 << (may.bit_length() - 1)
        if pattern.search(segment) is not None:
            found.append(name)
    explained = [EXPLAINED[name] for name in found if name in EXPLAINED]
    if not OF_FINAL.isdisjoint(found) and is_final(segment):
        explained.append(OF_FINAL)
    if "clarify" in found and not OF_ANSWERED.isdisjoint(found) and _ANSWERED.search(segment) is not None:
        explained.append(OF_ANSWERED)
    return frozenset(found).difference(*explained) if explained else frozenset(found)


_FINAL: Final = re.compile(FINAL)
_ANSWERED: Final = re.compile(ANSWERED)


def is_final(segment: str) -> bool:
    """Does a segment say that a withdrawal cannot be taken back?"""
    return ("취하" in segment or "철회" in segment or "취소" in segment) and _FINAL.search(segment) is not None


_HAZARD: Final = re.compile(HAZARD)
_SAFETY: Final = re.compile(SAFETY)
_WARNS: Final = frozenset({"threat", "watch", "dissuade", "conspire", "withdraw"})
"""Groups of which words are also those of a warning."""


_PARTS: Final = 2
"""Words of one group that are looked for: a segment of names holds a word of the first part of many, and hardly one of the second as well."""


@lru_cache(maxsize=1)
def _automata() -> tuple[tuple[Callable[[str], int], int], ...]:
    """For each part: for a text the bits of the groups of which a word stands there without which none of it does; the bits of those that have no such
    words."""
    held = [anchors.held(re.compile(pattern), _PARTS) for pattern in GROUPS.values()]
    out = []
    for part in range(_PARTS if native is not None else 0):
        words = [(word, i) for i, sets in enumerate(held) if part < len(sets) for word in sets[part]]
        out.append((native.Words(words).groups, sum(1 << i for i, sets in enumerate(held) if part >= len(sets))))
    return tuple(out)


def _stand(segment: str) -> int:
    """The groups that may stand in a segment, as bits."""
    may = _EVERY
    for groups, always in _automata():
        may &= groups(segment) | always
    return may


def without_warning(segment: Segment) -> Segment:
    """A segment that warns of what is nobody's doing, and says nothing else that needs a reason, without the groups of that warning's words."""
    warns = segment.cues & REASONS
    if not warns or not warns <= _WARNS or _HAZARD.search(segment.text) is None:
        return segment
    return segment._replace(cues=segment.cues - (warns - cues(_SAFETY.sub(" ", segment.text))))


STRAY: Final = re.compile(
    r"(?:메일|우편|메[시세]지|문자|e-?mail|message)[^.!?\n]{0,40}?(?:잘못\s?(?:받|수신|전[송달]|발송|송신|배달|도착|보내)|오(?:수신|발송|전송|배송))"
    r"|(?:received|sent)[^.!?\n]{0,40}?(?:in error|by mistake)|not the intended recipient"
)
"""That a message may have been sent to, or received by, somebody else: of the notices under official mail."""
_AWAY: Final = re.compile(
    r"(?:(?<![가-힣])(?P<what>[가-힣]{1,10}?)(?:을|를|은|는|도)\s+(?:[가-힣]+\s+){0,2}?)?"
    r"(?:삭제|폐기|파기|반송|지우|지워)(?:를|을|하(?:여|시)?|해)?\s?(?:주(?:시|십|세|기)|바랍|바라|부탁|십시오|세요|시고|시기)"
)
"""To delete something or send it back, and what, where that is said."""
_ITSELF: Final = re.compile(r"(?:메일|우편|메[시세]지|문자|첨부|파일|내용|원본|사본)(?:물|문|파일|내용)?$")
"""What of a message is the message itself: anything else that is to be deleted may be something that the reader wrote."""


_AT_ONCE: Final = re.compile(r"(?:(?:^|\s)(?:즉시|바로|곧|곧바로|모두|전부|다|꼭|반드시|완전히))+$")
_GOES_BEFORE: Final = re.compile(r"(?:^|[,면후뒤고우시])$")
"""What a clause ends with to which such a verb belongs: whoever got it, once it is read, in that case."""


def _left(said: re.Match[str]) -> str:
    """Nothing of what is to be done with the message itself. Where no object is marked, a word before the verb may be one."""
    what = said["what"]
    if what is None:
        before = _AT_ONCE.sub("", said.string[: said.start()].rstrip()).rstrip()
        if _GOES_BEFORE.search(before[-1:]) is not None:
            return " "
        what = before.rpartition(" ")[2]
    return " " if _ITSELF.search(what) is not None else said[0]


def without_notice(segment: Segment) -> Segment:
    """A segment that says what to do with this very message where it has gone astray, as the notices under official mail do: without the groups of the words
    for that. Whatever else it wants of the reader, or of what he wrote himself, stands."""
    asks = segment.cues & REASONS
    if not asks or STRAY.search(segment.text) is None:
        return segment
    return segment._replace(cues=segment.cues - (asks - cues(_AWAY.sub(_left, segment.text))))


def is_business(groups: frozenset[str]) -> bool:
    return sum([name in groups for name in BUSINESS]) > 1


@lru_cache(maxsize=1 << 15)
def _word_buckets(word: str) -> tuple[int, ...]:
    marked = f"^{word[:24]}$"
    return (*[_hash(marked[at : at + n]) for n in (2, 3, 4) for at in range(len(marked) - n + 1)], _hash(f"={word}"))


@lru_cache(maxsize=1 << 12)
def pairs(groups: frozenset[str]) -> tuple[int, ...]:
    """The buckets of every two groups."""
    names = sorted(groups)
    return tuple([_hash(f"{one}|{other}") for i, one in enumerate(names) for other in names[i + 1 :]])


def _hash(gram: str) -> int:
    return crc32(gram.encode("utf-8", "surrogatepass")) % BUCKETS


def words(segment: str) -> list[str]:
    """What n-grams are made of, in order."""
    if _DIGIT.search(segment) is not None:
        segment = _NUMBER.sub(" ", segment)
        segment = _DIGIT.sub("0", _OFFICE.sub(" ", segment) if _OFFICE_ENDS.search(segment) is not None else segment)
    elif _OFFICE_ENDS.search(segment) is not None:
        segment = _OFFICE.sub(" ", segment)
    found: list[str] = _WORD.findall(segment)
    return found


def grams(said: Sequence[str]) -> list[int]:
    """The n-grams of words in order as numbers below `BUCKETS`, one for each place where one stands. In C: `native.Grams`."""
    found: list[int] = []
    before = ""
    for word in said:
        found += _word_buckets(word)
        if before:
            found.append(_hash(f"{before[-2:]} {word[:2]}"))
        before = word
    return found


def read(text: str, made: dict[str, Segment] | None = None) -> list[Segment]:
    """The segments of a text in order; what stands there several times is looked at once. `made`: those of other views of it, added to."""
    stand = segments(text)
    made = {} if made is None else made
    made.update({one: Segment(one, cues(one), words(one)) for one in dict.fromkeys(stand) if one not in made})
    return [made[one] for one in stand]
