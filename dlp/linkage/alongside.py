"""What else stands in a recipient's field beside the address that was read: a telephone number, a messenger id. Pure.

A program that writes `a@b.example 010-0123-4567` into one field may send to both; which, only it knows. Told apart by their shapes alone: whole
numbers of the plan of 전기통신번호관리세칙, `@name` and `@name:server` where a list could have them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from typing import Final

from dlp.linkage import canon, dialling

_ROUTE: Final = re.compile(r"(?:@(?=[^\s,:@<>.]++\.)[^\s,:@<>]++(?:\s*+,)?\s*+)+:(?=[^@]*@)")
"""A source route (RFC 5321, appendix C). Nothing of it can be read in two ways: it gives nothing back."""
_QUERY: Final = re.compile(r"\?\S*")
_MAIL: Final = re.compile(r"[^\s<>,;()\"|&]*@[^\s<>,;()\"|&]+")
_GATEWAY: Final = re.compile(r"(?:^|:)\+?\d{9,15}(?:/TYPE=PLMN)?@", re.I)
"""A number as the local part: it is what was read already."""
_TELEPHONE_URI: Final = re.compile(r"(?:tel|callto|fax|sms|smsto|mms|mmsto):(?://)?", re.I)
_ID: Final = re.compile(
    r"(?:^|(?<=[,;|&/(>])|(?<=\d)\s|(?<=@)\S+\s)\s*(@[\w.-]{2,64}(?::[\w.-]+\.[\w-]+)?)(?=\s*(?:$|[,;|&/)<(])|\s)"
)


LONGEST: Final = 500
"""Characters of a field beyond which nothing more is read: it is not resolved anyhow (`dlp.linkage.destinations`)."""


def alongside(text: str, read: Sequence[str]) -> tuple[str, ...]:
    """What of a legible text is none of what was `read` of it, the first of which is where it goes: numbers, messenger ids, mailboxes, whatever stands around
    them. () beyond `LONGEST`."""
    if len(text) > LONGEST or (text.count("@") < 2 and not any(map(str.isdigit, text))):
        return ()
    found = _beside(text, read[0]) if "@" in text else []
    return tuple(dict.fromkeys([*found, *_left_over(text, [*read, *found])]))


def _beside(text: str, read: str) -> list[str]:
    """Numbers and messenger ids beside a mailbox; and the mailboxes where what was `read` is none."""
    plain = _TELEPHONE_URI.sub(" ", _QUERY.sub(" ", _ROUTE.sub(" ", text)))
    mails = [one for one in _MAIL.findall(plain) if not _GATEWAY.search(one)]
    pieces = [_MAIL.sub(" , ", plain), *(piece for one in mails for piece in one.split("/") if "@" not in piece)]
    found = [*dialling.whole(" , ".join(pieces)), *_ID.findall(plain)]
    if "@" not in read[1:]:
        found += [one.casefold() for one in mails if "@" in one[1:]]
    return found


_AT: Final = re.compile(r"\s*(?:\(\s*(?:at|a|골뱅이)\s*\)|\[\s*(?:at|a|골뱅이)\s*\]|\{\s*at\s*\})\s*|\s+at\s+(?=\S+\.\S)", re.I)
_X400: Final = re.compile(r"(?:^|[/;])\s*(?:S|G|CN|DDA:[^=]+|O|P|A|C)\s*=[^/;]*[/;].*=", re.I)
_BOX: Final = re.compile(r"[\w.+-]{1,64}+@\[?[\w-]{1,63}+(?:\.[\w-]{1,63}+)+")
_BARE_HOST: Final = re.compile(r"[^\s@]+@[\w-]+")
"""A user of a machine of one label (a messenger's, RFC 7622): nobody of the register, and an address all the same."""


def within(text: str) -> tuple[str, ...] | None:
    """Of a legible text of which no address could be made: the mailboxes whose shape stands in it all the same (`@` as an entity of HTML or as a word,
    a host in brackets, signs behind it). () where it is to be an address and none can be made out (X.400 among them), None where it is a word."""
    plain = _AT.sub("@", html.unescape(text))
    found = tuple(dict.fromkeys(one[0].replace("[", "").casefold() for one in _BOX.finditer(plain)))
    lost = "@" in plain[1:] and not _BARE_HOST.fullmatch(plain)
    return found or (() if lost or _X400.search(plain) else None)


_DIGITS: Final = re.compile(r"(?<![0-9A-Za-z])\+?\d(?:[^\w]{0,3}\d){8,14}(?![0-9A-Za-z])")
"""Digits as many as a number has, with signs between them."""

_QUOTED: Final = re.compile(r'"[^"]*"(?=@)')
_HOSTED: Final = re.compile(r"[^@]@[\w-]+(?:\.[\w-]+)+$")


def _left_over(text: str, known: Iterable[str]) -> list[str]:
    """The mailboxes and whole numbers of a text that are none of those `known`. A number inside of a mailbox is a part of its name."""
    held = {canon.party(one)[1] for one in known}
    plain = _QUOTED.sub(" ", _ROUTE.sub(" ", _QUERY.sub(" ", text)))
    mails = dict.fromkeys(one for found in _MAIL.findall(plain) for one in _mailboxes(found))
    others = [one.casefold() for one in mails if _HOSTED.search(one)] if len(mails) > 1 else []
    numbers = (
        []
        if _TELEPHONE_URI.match(plain)
        else [number for run in _DIGITS.findall(_MAIL.sub(" ", plain)) for number in dialling.inside(run)]
    )
    return [one for one in dict.fromkeys([*others, *numbers]) if canon.party(one)[1] not in held]


_COMMENT: Final = re.compile(r"\([^()]*\)")
_WORD: Final = re.compile(r"(?<![^\s,;>])[A-Za-z0-9][A-Za-z0-9._+-]*(?![^\s,;<])")
_GROUP: Final = re.compile(r"[^:,;@<>]*:(?=\s)|^[^:,;@<>]*:(?=.*;\s*$)")


def remnant(text: str) -> bool:
    """Of a legible text with a mailbox, which is no URI: is there anything that is no name before <>, no comment and no part of the mailbox? A word
    that could be a mailbox of this server's own (Postfix myorigin), a second `@`, a port (another server), a comment without an end, a host that
    goes on behind a space."""
    plain = _QUOTED.sub("q", re.sub(r'"[^"]*"(?!@)', " ", text))
    while (less := _COMMENT.sub("", plain)) != plain:
        plain = less
    plain = re.sub(r" *([@%!]) *", r"\1", _ROUTE.sub("", plain))
    if "(" in plain or "@@" in plain or re.search(r"[^\s@:]@[^\s@:]+:\d|@\S*\.\s+\w", plain):
        return True
    after = plain.partition(">")[2] if "<" in plain else _GROUP.sub(" ", plain)
    return _WORD.search(after) is not None


def _mailboxes(text: str) -> list[str]:
    """`a@b.example/c@d.example` as two: what stands behind a slash is a resource (RFC 7622) where it is no mailbox itself."""
    first, *more = text.split("/")
    return [text] if "@" not in first else [first, *(one for one in more if "@" in one)]
