"""E-mail addresses (EMAIL_ADDRESS), also with 골뱅이, (at), [dot] and spaces (RFC 5321 mailbox, ASCII part).

Found outward from the at-sign, so that a Korean particle glued on does not matter and cost stays linear; no public-suffix list and no
network. Government mailboxes (korea.kr, *.go.kr) and role mailboxes are public contacts and no finding.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from typing import Any, Final

from detectors._labels import whose
from dlp.anchors import anchored
from dlp.model import Entity, Finding, TextView
from dlp.triggers import any_of, trigger

_AT: Final = anchored(
    r"(\s{0,2})(?:@|＠|﹫|골\s?뱅\s?이|(?<=[A-Za-z0-9])[앳엣](?=\s?[A-Za-z0-9])|[(\[{<]\s?(?:at|@|골뱅이|앳)\s?[)\]}>]|(?<=[A-Za-z0-9]) (?:at|AT) (?=[A-Za-z0-9.-]+ (?:dot|DOT|\.) ))(\s{0,2})",
    re.IGNORECASE,
)
_LOCAL: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._%+'-]{0,63}\Z")
_DOT: Final = r"(?:[.。．｡]|[(\[{]\s?(?:dot|\.|점|닷)\s?[)\]}]|\s?(?:쩜|닷|점)\s?(?=[A-Za-z]))"
_DOMAIN: Final = re.compile(
    rf"[A-Za-z0-9](?:[A-Za-z0-9-]{{0,62}})(?:{_DOT}[A-Za-z0-9](?:[A-Za-z0-9-]{{0,62}})){{1,6}}", re.IGNORECASE
)
_WIDE: Final = re.compile(
    rf"[A-Za-z0-9](?:[A-Za-z0-9-]{{0,62}})(?:\s?(?:{_DOT}|dot)\s?[A-Za-z0-9](?:[A-Za-z0-9-]{{0,62}})){{1,6}}", re.IGNORECASE
)
_DOTS: Final = re.compile(rf"\s?(?:{_DOT}|(?<=\s)dot(?=\s))\s?", re.IGNORECASE)
_TOP: Final = re.compile(r"[A-Za-z]{2,24}")
_ROLE: Final = re.compile(
    r"(?:info|help|helpdesk|contact|webmaster|admin|administrator|privacy|foi|press|support|service|cs|master|no-?reply|postmaster|minwon|civil|office|public|pr|open|audit|notice|all|team)[0-9]?"
)
_GOVERNMENT: Final = ("korea.kr", ".go.kr", ".korea.kr", "go.kr")


_SIGNS: Final = trigger("@", "골", "at", "AT", "At", "앳", "＠")
ENTITY: Final = Entity("EMAIL_ADDRESS", field="email", shape="mail")


class EmailAddress:
    name = "email_address"
    version = "1"
    entities = frozenset({ENTITY})
    gate = any_of(_SIGNS)

    def detect(self, view: TextView) -> Iterable[Finding]:
        return self._detect(view, view.text.reveal()) if view.text.says(_SIGNS) else ()

    def _detect(self, view: TextView, text: str) -> Iterator[Finding]:
        for at in _AT.finditer(text):
            local = _local(text, at.start())
            spaced = bool(at[1] or at[2])
            domain = (_WIDE if spaced or "@" not in at[0] else _DOMAIN).match(text, at.end())
            if not local or domain is None:
                continue
            name, end = _host(domain[0], domain.end())
            if not name or (spaced and "\n" in at[0]):
                continue
            start = at.start() - len(local)
            value = f"{local}@{name}".lower()
            score = 0.97 if not spaced and "@" in at[0] else 0.85
            if _public(value, text, start, end):
                continue
            how = view.how if score > 0.9 else ("spaced" if "@" in at[0] else "folded")
            yield view.finding(ENTITY, start, end, score, value, detector=self.name, how=how)


_OF_LOCAL: Final = string.ascii_letters + string.digits + "._%+'-"


def _local(text: str, end: int) -> str:
    """The mailbox name that ends at `end`, or ""."""
    low = max(0, end - 64)
    start = low + len(text[low:end].rstrip(_OF_LOCAL))
    while start < end and text[start] in ".'%-+":
        start += 1
    local = text[start:end]
    return local if local and _LOCAL.match(local) and not local.endswith(".") and ".." not in local else ""


def _host(raw: str, end: int) -> tuple[str, int]:
    """(domain, its end in the text); trailing labels that cannot be a top-level domain are given back."""
    labels = _DOTS.split(raw)
    ends = [m.start() for m in _DOTS.finditer(raw)]
    start = end - len(raw)
    while len(labels) > 1 and not _TOP.fullmatch(labels[-1]):
        labels.pop()
        end = start + ends[len(labels) - 1]
    return (".".join(labels), end) if len(labels) > 1 else ("", end)


def _public(value: str, text: str, start: int, end: int) -> bool:
    local, _, host = value.partition("@")
    if _SAMPLE.search(text, max(0, start - 8), start):
        return True
    if host.endswith(_GOVERNMENT):
        return True
    owner = whose(text, start, end)
    return owner != "citizen" and (_ROLE.fullmatch(local) is not None or (owner == "office" and _introduced(text, start)))


_SAMPLE: Final = re.compile(r"예\s?(?:시|\))?\s?[:)）]?\s?[(<]?\Z")
_INTRODUCED: Final = re.compile(
    r"문의처|문의\s?[:：]|담당자?\s?[:：]|주무관|사무관|대표\s?(?:메일|이메일|전자우편)|제출처|접수처|보내실\s?곳|☎|내선"
)


def _introduced(text: str, start: int) -> bool:
    """Stands in an office's contact line. Stricter than for land lines: a private mailbox is never printed there."""
    return _INTRODUCED.search(text, max(0, start - 60), start) is not None


DETECTOR = EmailAddress()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("메일은 haram@mail.example으로", "haram@mail.example"),
        ("haram골뱅이mail.example", "haram골뱅이mail.example"),
        ("haram(at)mail.example", "haram(at)mail.example"),
        ("haram @ mail . example", "haram @ mail . example"),
    ],
    "miss": ["@daon 확인", "ssh user@host", "3@5.2", "대표 foi@garam.example", "담당 daon@garam.go.kr"],
    "known_miss": [],
}
