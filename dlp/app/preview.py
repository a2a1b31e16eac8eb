"""What a held message says, for who has to decide on it: a short excerpt in which everything that was found is cut out, and proved to be.

The masking is that of delivery (`dlp.masking`) and stricter: every finding goes, also of people nobody registered; so do the names of
officials in Hangul and in Roman letters, their ids and mailboxes, for a signature would tell who sent it, which takes two persons
(`dlp.app.sender`). What is left is scanned again, until nothing
more is found; where that does not come to an end, nothing is shown. Made when it is asked for, and kept nowhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from dlp import views
from dlp.app.recording import without_known
from dlp.app.site import Site
from dlp.linkage.halves import SURNAME
from dlp.linkage.index import Index
from dlp.linkage.names import bare_word, is_hangul, roman_index_keys, roman_keys, romanize, sound, surname
from dlp.linkage.surnames import SINGLE, TWO_SYLLABLE
from dlp.masking import CASE_NUMBER, MASK, mask_text, spans
from dlp.model import Finding, Message, Part, Sensitive
from dlp.record.shapes import MAIL_LIKE, cleaned_line
from dlp.register import sealed
from dlp.register.small_tables import rows_of

LINE: Final = 80
"""Characters of the subject."""
TEXT: Final = 400
"""Characters of the text."""
BEFORE: Final = 100
"""Of them, before the first that was cut out."""
ROUNDS: Final = 4
_DIGITS: Final = re.compile(r"\d(?:[ \-–./]?\d){3,}")
_HANGUL: Final = re.compile(r"[가-힣]{2,}")
_HANGUL_ONE: Final = re.compile(r"[가-힣]")
_HALF: Final = re.compile(r"[가-힣]{0,2}[*＊○●◯〇OXox]{1,3}[가-힣]{0,2}(?![가-힣])")
"""A name of which its writer left a part standing."""
_APART: Final = re.compile(r"(?<![가-힣])[가-힣](?:[^\w\n]{1,2}[가-힣](?![가-힣])){1,3}")
"""Syllables that stand alone, one after the other."""
_WORD: Final = re.compile(r"(?:(?![ㄱ-ㅣ가-힣])[^\W_])+(?:[._+-](?:(?![ㄱ-ㅣ가-힣])[^\W_])+)*")
"""What an id or the name of a mailbox is written in."""
_ROMAN: Final = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]+")
_SUFFIX: Final = re.compile(r"[a-z0-9]{1,5}")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`shown` False: it could not be proved that nothing is left, and the texts are "". `files`: the kinds of the attachments."""

    shown: bool
    subject: str = ""
    text: str = ""
    files: tuple[str, ...] = ()
    shortened: bool = False


def excerpt(site: Site, message: Message, case_numbers: Iterable[str]) -> Excerpt:
    """`case_numbers` are those that the incident shows anyway."""
    files = tuple(_kind(one.name.reveal()) for one in message.attachments)
    subject, text, html = (part.reveal() if part is not None else "" for part in (message.subject, message.text, message.html))
    text = text if text.strip() else _rendered(html)
    now = datetime.now(UTC)
    keep = frozenset(case_numbers)
    index, officials = site.tools.index, Officials.of(site)
    for _ in range(ROUNDS):
        bare = replace(message, attachments=(), html=None, subject=Sensitive(subject), text=Sensitive(text))
        found = spans(_cut(site.decide(bare, now=now).verdict.findings))
        cut = mask_text(subject, found.get("subject", ())), mask_text(text, found.get("text", ()))
        strict = _strict(cut[0], index, officials, keep), _strict(cut[1], index, officials, keep)
        if strict == (subject, text):
            shown, shortened = _around(text)
            return Excerpt(True, cleaned_line(subject, LINE), shown, files, shortened)
        subject, text = strict
    return Excerpt(False, files=files)


def _cut(findings: Iterable[Finding]) -> list[Finding]:
    """Everything that is a datum; the number of the case names nobody."""
    return [one for one in findings if not one.entity.wording and one.entity != CASE_NUMBER]


def _rendered(html: str) -> str:
    """As a reader would see it."""
    if not html:
        return ""
    found, _ = views.build(Part("html", Sensitive(html), kind="html"))
    return next((one.text.reveal() for how in ("rendered", "plain") for one in found if one.how == how), "")


@dataclass(frozen=True, slots=True)
class Officials:
    """What stands for the people of the staff table beside their names in Hangul. `words`: ids, messenger ids and names of mailboxes, in lower
    case. `roman`: keys of their names in Roman letters. `given`: how their given names sound in those."""

    words: frozenset[str] = frozenset()
    roman: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()

    @classmethod
    def of(cls, site: Site) -> Officials:
        read = sealed.read(site.folder, site.keys, "staff")
        rows = rows_of(read[1]) if read is not None else ()
        spelt = [
            one for row in rows for column in ("staff_id", "messenger_id", "email") for one in str(row.get(column) or "").split(";")
        ]
        names = [name for row in rows if is_hangul(name := str(row.get("name") or ""))]
        return cls(
            frozenset(word for one in spelt if (word := _plain(one.strip().lstrip("@").partition("@")[0]))),
            frozenset(key for name in names for key in roman_index_keys(name, "")),
            frozenset(key for name in names if len(key := sound(romanize(name[len(surname(name)) :]))) > 2),
        )

    def without(self, text: str) -> str:
        text = _WORD.sub(lambda word: _stars(word) if _plain(word[0]) in self.words else word[0], text)
        found = list(_ROMAN.finditer(text))
        bare = [bare_word(one[0]) for one in found]
        cut: set[int] = set()
        for first, start in enumerate(found):
            if sound(bare[first]) in self.given:
                cut.add(first)
            for last in range(first, min(first + 3, len(found))):
                if found[last].end() - start.start() > _ROMAN_MOST:
                    break
                if self.roman.intersection(roman_keys(bare[first : last + 1])):
                    cut.update(range(first, last + 1))
        for one in reversed(sorted(cut)):
            text = text[: found[one].start()] + MASK * len(found[one][0]) + text[found[one].end() :]
        return text


_ROMAN_MOST: Final = 40
"""Characters of a name in Roman letters."""


def _without_surname(said: re.Match[str]) -> str:
    """`성이 고씨`, `고씨`: of who is told by pieces the surname is one."""
    group = 1 if said[1] else 2
    start, end = said.start(group) - said.start(), said.end(group) - said.start()
    name = said[group]
    return f"{said[0][:start]}{MASK * len(name)}{said[0][end:]}" if name in SINGLE or name in TWO_SYLLABLE else said[0]


def _plain(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold()


def _strict(text: str, index: Index, officials: Officials, keep: frozenset[str]) -> str:
    """Without what stands in the register, without mailboxes, without officials' names, and without runs of digits but the case's own."""
    text = MAIL_LIKE.sub(_stars, without_known(text, index))
    text = _HANGUL.sub(lambda run: _without_officials(run[0], index), text)
    text = _APART.sub(lambda run: _stars(run) if index.is_colleague("".join(filter(str.isalnum, run[0]))) else run[0], text)
    text = officials.without(text)
    text = SURNAME.sub(_without_surname, text)
    text = _HALF.sub(lambda run: _stars_all(run[0]) if _HANGUL_ONE.search(run[0]) else run[0], text)
    numbers = "|".join(map(re.escape, sorted(keep, key=len, reverse=True)))
    pieces = re.split(rf"((?<!\d)(?:{numbers})(?!\d))", text) if keep else [text]
    return "".join(one if one in keep else _DIGITS.sub(_stars, one) for one in pieces)


def _stars(found: re.Match[str]) -> str:
    return "".join(MASK if one.isalnum() else one for one in found[0])


def _stars_all(text: str) -> str:
    return MASK * len(text)


def _without_officials(run: str, index: Index) -> str:
    """A run of syllables without the names of colleagues in it."""
    kept, place = "", 0
    while place < len(run):
        length = next((n for n in (4, 3, 2) if place + n <= len(run) and index.is_colleague(run[place : place + n])), 0)
        kept += MASK * length if length else run[place]
        place += length or 1
    return kept


def _around(text: str) -> tuple[str, bool]:
    """The stretch about the first that was cut out, and whether there is more than that."""
    line = cleaned_line(text, len(text))
    first = max(0, line.find(MASK) - BEFORE) if len(line) > TEXT else 0
    return line[first : first + TEXT], len(line) > TEXT


def _kind(name: str) -> str:
    """`pdf`; "" for a name that does not say it, or says it with more than a few letters."""
    suffix = name.rpartition(".")[2].lower() if "." in name else ""
    return suffix if _SUFFIX.fullmatch(suffix) else ""
