"""Rich matching against the few: given names, surnames, initials, masked names, names of accounts, and with them days and years of birth.

Pure. Compared only with the cases that a person in the message works on or is interested in, or that are spoken of by number or topic; and only
where a sentence points at whoever asked. What is found is a piece: with topic and standing it holds a message, alone it says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Final

from dlp.anchors import anchored
from dlp.linkage import births, evidence, filer, roles, weights
from dlp.linkage.canon import QUARTER
from dlp.linkage.index import Index
from dlp.linkage.lexicon import COMMON
from dlp.linkage.mentions import Mention
from dlp.linkage.standing import Standings
from dlp.linkage.surnames import OF_ROMAN, ROMAN, SINGLE, TWO_SYLLABLE
from dlp.linkage.texts import Reading
from dlp.linkage.titles import STOP

CLOSE: Final = ("own", "interest", "desk", "office", "counterpart")
POOL: Final = 400
"""Cases in question beyond which a surname or a year tells nobody apart."""
SHORT: Final = 40
"""Characters of a line that may go on with a datum begun in another."""
PLAINLY: Final = 2.0
"""Bits of topic by which one case may be spoken of less plainly than another and still be meant."""
_TAIL_TO_END: Final = re.compile(r"이?라(?:고|는|던데|네|며|면서)")
"""An ending that takes all syllables behind it along."""
_TAILS: Final = frozenset(
    {
        "이래", "이래요", "래", "래요", "이랍니다", "랍니다", "입니다", "이에요", "예요", "인지", "인데", "인가", "이었", "씨", "님",
        "이가", "이는", "이랑", "이한테", "이도", "선생", "군", "양", "이", "가", "은", "는", "을", "를", "도",
        "요",
    }
)  # fmt: skip
_LONGEST_TAIL: Final = max(map(len, _TAILS))
_TAIL_ENDS: Final = frozenset(tail[-1] for tail in _TAILS)
_NO_HANGUL: Final = re.compile(r"[^가-힣]+")
HOW_CALLED: Final = r"씨|님|선생|여사|사장|회장|대표|원장|총무|할머니|할아버지|아저씨|아주머니|아줌마|어르신|할배|할매|통장|이장|반장|관장|점장|조합장|기자|교수|박사|변호사|약사|목사|영감|양반|군(?![가-힣])|양(?![가-힣])"
_SURNAME: Final = anchored(
    rf"(?:(?<![가-힣])|(?<=청구인)|(?<=청구자))(?P<family>[가-힣]{{1,2}}?)(?:(?:\s?(?:모|아무개|땡땡|뭐시기|머시기|아무개씨)\s?|\s?[○◯●*□△▲OXoxㅇ#_.-]{{1,3}}\s?|\s)?(?:{HOW_CALLED})"
    r"|[○◯●*□△▲]{1,3}|(?:OO|XX|oo|xx|모|아무개|땡땡|뭐시기|머시기)(?![가-힣A-Za-z])|(?:가|씨)\s?(?:성|집안|문중))|성(?:이|은|만|도|씨가|씨는|씨)\s?(?P<told>[가-힣]{1,2}?)(?:씨|가|이|요|고|인|래|라|임|입|예|에|야)?(?![가-힣]{3})"
)
_ROMAN_SURNAME: Final = re.compile(
    r"(?<![A-Za-z])([A-Za-z]{2,9})\s?(?:씨|님|선생|여사|(?:ssi|nim)(?![A-Za-z]))|\b(?:Mr|Ms|Mrs|Miss)\.?\s([A-Z][a-z]{1,8})(?!\s?[A-Z][a-z])"
    r"|\b(?:[A-Z]\.[ -]?){1,2}([A-Z][a-z]{1,8})\b|\b([A-Z][a-z]{1,8}),?\s[A-Z]\.(?:\s?-?[A-Z]\.)?"
)
"""Moon 씨, Ms. Moon, C.R. Moon, Moon C.R."""
_LATIN_WORD: Final = re.compile(r"[A-Za-z]+")
TITLE: Final = re.compile(rf"이?\s?(?:{HOW_CALLED}|형님|쌤|샘|언니|누님|아지매|아재|본인)")
_BEFORE_TITLE: Final = anchored(r"(?<=[가-힣])[가-힣]{2}(?=씨가|씨는|씨래|님이|님은)")
ROAD: Final = anchored(r"[가-힣][가-힣0-9]{0,11}(?:로|길)(?![가-힣0-9 ]?\d)")
_ACCOUNT: Final = re.compile(r"[A-Za-z][A-Za-z0-9._-]{3,30}")
SHAPED: Final = re.compile(r"[A-Za-z][._-]*[0-9]")
"""The shape of an account's name, which needs no word for it; the name of a mailbox that is a word does."""
_ACCOUNT_WORDS: Final = (
    "아이디",
    "계정",
    "메일",
    "인스타",
    "카톡",
    "카카오",
    "텔레",
    "라인",
    "페북",
    "유튜브",
    "블로그",
    " id",
    "ID",
    "@",
)
HANGUL: Final = re.compile(r"[가-힣]+")
TOKENS: Final = 40
"""Words of one text that are looked up."""
INITIALS: Final = anchored(r"(?<![A-Za-z])([A-Z])[.·\- ]{0,2}([A-Z])[.·\- ]{0,2}([A-Z])?(?![A-Za-z])")
_MIXED: Final = re.compile(
    rf"(?<![가-힣])(?:[가-힣] ?[ㄱ-ㅎ] ?[ㄱ-ㅎ]|(?:{'|'.join(sorted(TWO_SYLLABLE))}) ?[ㄱ-ㅎ](?: ?[ㄱ-ㅎ])?)(?![ㄱ-ㅣ])"
)
_LATIN: Final = re.compile(
    rf"(?<![가-힣])(?:(?P<long>{'|'.join(sorted(TWO_SYLLABLE))})\s?(?P<one>[A-Z](?:[.·\- ]{{0,2}}[A-Z])?)|(?P<short>[{''.join(sorted(SINGLE))}])\s?(?P<two>[A-Z][.·\- ]{{0,2}}[A-Z]))(?![A-Za-z])"
)
"""A surname and Latin initials: 윤 H R."""
HIDDEN: Final = re.compile(
    r"(?<![가-힣])([가-힣]{1,2})([^가-힣A-Za-z0-9\s.,!?()\[\]:;\"'/]{1,3}|\.{2,3}|[OXoxㅇ0]{1,2})([가-힣]?)(?=[^가-힣]|씨|님|이|가|은|는|을|를|의|라|래|예|입|한|요|도|께|$)"
)


def given_names(reading: Reading, index: Index, stand: Standings, *, answering: bool = False) -> Iterator[Mention]:
    """A given name of which the clause says that its bearer filed (`청구한 하람씨`, `넣은 분 이름이 하람이에요`): of the cases that the sender has to do
    with, however many they are. `answering`: a request was spoken of just before, and a line may be no more than `하람씨요`."""
    text = reading.text
    for start, word in starts(text):
        end = start + len(word)
        if _CALLED_SO.match(text, end) is None:
            continue
        run = index.run("given", word)
        if not run or (len(run) > POOL) or _begins_name(text[start : start + 3], index):
            continue
        cue = reading.cue(start, end)
        if cue not in ("named", "claimant") and not (answering and cue == "answer" and TITLE.match(text, end)):
            continue
        if index.run("topic", word) and not _called(reading, start, len(word)):
            continue
        if rows := close(stand.keyed(run), stand):
            share = (len(run) + 1.0) / (index.keyed_rows + 600.0)
            place = (reading.view.part, reading.start(start))
            yield Mention("given", place, rows, share, cue, clause=filer.around(text, start, end))


_CALLED_SO: Final = re.compile(
    rf"이?\s?(?:{HOW_CALLED}|이?에요|예요|입니다|이?래|이?라|이가|이요|요(?![가-힣])|임(?![가-힣])|이야|야(?![가-힣]))"
)
"""What follows a name that is told, and hardly a noun of the office."""


def close(rows: set[int], stand: Standings) -> tuple[int, ...]:
    return tuple(sorted(row for row in rows if row in stand.spoken or stand.word(row) in CLOSE))


def among(found: Iterable[Mention], rows: set[int]) -> Iterator[Mention]:
    """Mentions that only say something of the cases in question, of these alone."""
    for one in found:
        if meant := tuple(sorted(rows.intersection(one.rows))):
            yield one._replace(rows=meant)


def pool(index: Index, stand: Standings, near: set[int]) -> set[int]:
    """The cases of which a surname, a given name or a year may be meant: spoken of, or the sender's own few, open or closed lately. Where both are too many
    together, those spoken of."""
    rows = set(near)
    if stand.mine <= OWN:
        rows.update(*stand.open_own, stand.lately if len(stand.lately) <= OWN else ())
    return next((some for some in (rows, near) if len(some) <= POOL), set())


def _roman_surnames(text: str) -> Iterator[re.Match[str]]:
    """As `finditer`, which would try each choice at each place: they begin where a word of Latin letters does."""
    end = 0
    for word in _LATIN_WORD.finditer(text):
        if word.start() >= end and (found := _ROMAN_SURNAME.match(text, word.start())) is not None:
            yield found
            end = found.end()


def families(text: str) -> list[tuple[int, str]]:
    """(start, what may be a surname) wherever a text says one."""
    found = [(m.start(), m["family"] or m["told"]) for m in _SURNAME.finditer(text)]
    return found + [
        (m.start(), family) for m in _roman_surnames(text) for family in OF_ROMAN.get(next(filter(None, m.groups())).casefold(), ())
    ]


def surnames(text: str, index: Index) -> list[tuple[int, str, int]]:
    """(start, surname, its number) of every requester's surname in the text as `윤씨`, `윤 모 씨`, `윤○○`, `윤 선생님`, `성이 윤`."""
    numbered = [(start, family, index.surname_number(family)) for start, family in families(text)]
    return [(start, family, number) for start, family, number in numbered if number is not None]


OWN: Final = 40
"""Open cases of the sender up to which a short text is read for their topics, and then for whoever may be meant, without any talk of a request."""


_TAKEN_UP: Final = re.compile(r"(?<![가-힣])그\s?(?:건|거)(?:이요|이에요|요|\s?말|\s?있잖|인데|이?[\s.,!?~]*$)")


def taken_up(text: str) -> bool:
    """Is a thing taken up of which the writers know (`CCTV 그 건이요`)? Whoever is named next is named for it."""
    return _TAKEN_UP.search(text) is not None


def loose(reading: Reading, index: Index, rows: set[int], *, told: bool = True) -> Iterator[Mention]:
    """Surnames (윤씨, 윤 모 씨), given names (하람이가), initials (Y.H.R., 윤ㅎㄹ), masked names and years of birth of the cases in question. `told`: there is
    talk of a request; else a given name is no more than the beginning of another word (마루인쇄)."""
    part, text = reading.view.part, reading.text
    of = {row: index.surname_of(row) for row in rows}
    for start, family, number in surnames(text, index):
        found = tuple(sorted(row for row, own in of.items() if own == number))
        if found:
            cue = _said(reading, start, len(family))
            role = "post" if roles.surname_occupied(text, start, start + len(family)) else ""
            yield Mention("surname", (part, reading.start(start)), found, evidence.surname_chance(family), cue, role)
    begun = starts(text) if reading.plain else ()
    given = {word for word, run in index.held("given", {word for _, word in begun}) if not rows.isdisjoint(run)}
    for start, word in begun:
        if word not in given:
            continue
        called_so = _called(reading, start, len(word))
        if not (told or called_so or _by_itself(text, start, word)):
            continue
        if (called_so or not index.run("topic", word)) and not _begins_name(text[start : start + 3], index):
            for called in _among("given", word, "given", (part, reading.start(start)), index, rows):
                clause = filer.around(text, start, start + len(word)) if reading.said.kind else None
                yield called._replace(clause=clause, cue=_said(reading, start, len(word)))
    for letters in islice(INITIALS.finditer(text), TOKENS):
        yield from _among(
            "initials",
            "".join(c for c in letters.groups() if c).casefold(),
            "name_part",
            (part, reading.start(letters.start())),
            index,
            rows,
        )
    for mixed in islice(_MIXED.finditer(text), TOKENS):
        yield from _among("initials", mixed[0].replace(" ", ""), "name_part", (part, reading.start(mixed.start())), index, rows)
    for latin in islice(_LATIN.finditer(text), TOKENS):
        family, rest = latin["long"] or latin["short"], "".join(c for c in latin["one"] or latin["two"] if c.isalpha()).casefold()
        for first in dict.fromkeys(spelt[:1] for spelt in ROMAN.get(family, ())):
            yield from _among("initials", first + rest, "name_part", (part, reading.start(latin.start())), index, rows)
    for hidden in islice(HIDDEN.finditer(text), TOKENS):
        yield from _among("masked_name", masked(hidden), "name_part", (part, reading.start(hidden.start())), index, rows)
    for field, dated in (("birth_day", births.birthdays(text)), ("birth_year", births.years(text))):
        for start, value in dated:
            for born in _among(field, value, field, (part, reading.start(start)), index, rows):
                yield born._replace(cue=_said(reading, start, 1))


def _said(reading: Reading, start: int, length: int) -> str:
    """What the sentence of a piece says of it, where it says who asked."""
    cue = reading.cue(start, start + length)
    return cue if cue in _SAYS_WHO else ""


_SAYS_WHO: Final = ("named", "claimant", "asked", "claimed", "follows", "inquirer", "inquired", "doubtful")


def masked(hidden: re.Match[str]) -> str:
    """A masked name as the register writes its forms: a star for each syllable that is not told."""
    mask = hidden[2].strip()
    return hidden[1] + "*" * (1 if mask.startswith(".") else max(1, len(mask))) + hidden[3]


@lru_cache(maxsize=4)
def starts(text: str) -> tuple[tuple[int, str], ...]:
    """(place, syllables) of the first two and three syllables of every word that may begin with a given name, whatever follows it. Kept for a moment: more
    than one step asks."""
    found = []
    for word in islice(HANGUL.finditer(text), 3 * TOKENS):
        for size in (2, 3):
            stem = word[0][:size]
            if len(stem) == size and stem not in COMMON and stem not in STOP and word[0] not in STOP:
                found.append((word.start(), stem))
    found += [(word.start(), word[0]) for word in _BEFORE_TITLE.finditer(text)]
    return tuple(found)


def untailed(word: str) -> str:
    """A word without the particles, copulas and titles at its end, as many as follow one another; "" where it is nothing else. In steps that grow with the
    word alone: from the end to every place from which endings lead there, each place once."""
    if word[-1:] not in _TAIL_ENDS and "라" not in word:
        return word
    solid = max((found.end() for found in _NO_HANGUL.finditer(word)), default=0)
    places = [len(word), *(found.start() for found in _TAIL_TO_END.finditer(word, solid))]
    seen = set(places)
    while places:
        end = places.pop()
        for start in range(max(0, end - _LONGEST_TAIL), end):
            if start not in seen and word[start:end] in _TAILS:
                seen.add(start)
                places.append(start)
    return word[: min(seen)]


def _by_itself(text: str, start: int, word: str) -> bool:
    """Is this a word of its own, but for particles?"""
    whole = HANGUL.match(text, start)
    return whole is not None and word in (whole[0], untailed(whole[0]))


def _called(reading: Reading, start: int, length: int) -> bool:
    """Is a word of a title a name here: a person's title follows it, or its clause says that it filed?"""
    after = reading.text[start + length : start + length + 8]
    return TITLE.match(after) is not None or reading.cue(start, start + length) in ("named", "claimant")


def _begins_name(syllables: str, index: Index) -> bool:
    """Are these three syllables somebody's whole name, of the register or the office? (정희란: no 정희)"""
    return len(syllables) == 3 and (index.is_colleague(syllables) or bool(index.run("name", syllables)))


def is_name(word: str, index: Index) -> bool:
    """Is a word a surname and a given name of the register?"""
    return any(
        len(word) > n and word[:n] in families and bool(index.run("given", word[n:]))
        for n, families in ((1, SINGLE), (2, TWO_SYLLABLE))
    )


def pieces(reading: Reading, index: Index, rows: set[int]) -> Iterator[Mention]:
    """Words of a long name, the name of a mailbox or an account, a road without its number: of the cases in question."""
    part, text = reading.view.part, reading.text
    if "로" in text or "길" in text:
        for road in islice(ROAD.finditer(text), TOKENS):
            if found := tuple(sorted(rows.intersection(index.run("road", road[0])))):
                yield Mention("road", (part, reading.start(road.start())), found, weights.CHANCE["road"])
    for start, quarter in quarters(text):
        run = index.run("quarter", quarter)
        if found := tuple(sorted(rows.intersection(run))) if not index.run("topic", quarter) else ():
            yield Mention("quarter", (part, reading.start(start)), found, (len(run) + 1.0) / (index.keyed_rows + 20.0))
    spoken_of = any(word in text for word in _ACCOUNT_WORDS)
    if spoken_of or SHAPED.search(text) is not None:
        for word in islice(_ACCOUNT.finditer(text), TOKENS):
            if not (spoken_of or SHAPED.search(word[0])):
                continue
            if found := tuple(sorted(rows.intersection(index.run("mail_id", word[0].casefold())))):
                yield Mention("mail_id", (part, reading.start(word.start())), found, weights.CHANCE["mail_id"])


_OF_SOMEBODY: Final = re.compile(rf"\s?(?:(?:그\s?)?(?:분|사람|양반)|주민|[가-힣]{{1,3}}\s?(?:{HOW_CALLED}))")
"""Somebody right behind a place: `단비동 그분`, `단비동 윤씨`."""
_PLACE_ALONE: Final = 12
"""Characters of a line that is no more than a place."""


def quarters(text: str) -> Iterator[tuple[int, str]]:
    """(start, name) of the quarters and towns where a text says that somebody lives, or that are all it says: what a request is about has a place, too."""
    alone = len(text.strip()) <= _PLACE_ALONE
    for found in islice(QUARTER.finditer(text), TOKENS):
        if alone or roles.home(text, *found.span()) or _OF_SOMEBODY.match(text, found.end()) is not None:
            yield found.start(), found[0]


def _among(key: str, value: str, field: str, place: tuple[str, int], index: Index, rows: set[int]) -> Iterator[Mention]:
    run = index.run(key, value)
    found = tuple(sorted(rows.intersection(run)))
    if found:
        share = (len(run) + 1.0) / (index.keyed_rows + 600.0)
        yield Mention(field, place, found, max(share, weights.CHANCE.get(field, 0.0)) if field in _BORN else share)


_BORN: Final = frozenset({"birth_year", "birth_day"})
