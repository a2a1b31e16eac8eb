"""Where does an address lead, however it is spelt? The mailbox or number that the agency's own servers would deliver to.

One place for all channels, ours and others' servers alike. Pure; knows nothing of the register but the agency's domains, and looks nobody
up: it gives spellings that `Index.party` understands. Readings add: where somebody else's server decides, what it may make of an address
stands beside the address as it is. References: RFC 5321, 5322 (mailboxes, quoting, comments, source routes), RFC 5233 (tags), RFC 976 (bang
paths), Postfix ADDRESS_REWRITING (percent form, quoted routing), RFC 3492 (punycode), RFC 3966 (tel), RFC 5724 (sms), RFC 6068 (mailto),
RFC 7622 and XEP-0106 (XMPP), RFC 2047 (encoded words), the Matrix specification (identifiers, URIs), MS-OXCMAIL 2.2.3 (encapsulated addresses).
"""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from dlp.linkage import canon, dialling
from dlp.linkage.alongside import alongside, remnant, within

MOST: Final = 8
"""Steps of a route, and readings kept of one address."""
LONGEST: Final = 500
"""Characters; the longest path of RFC 5321 has 256, a name stands before it."""
_ORDINARY: Final = re.compile(
    r"(?!\.|[\d._]{9,}@)[a-z0-9._]{1,64}(?<!\.)@(?!xn--)[a-z0-9-]+(?:\.(?!xn--)[a-z0-9-]+)*\.[a-z]{2,24}|@[a-z0-9._-]{1,64}|0\d{1,2}-?\d{3,4}-?\d{4}",
    re.I,
)
_SCHEME: Final = re.compile(
    r"(mailto|smtp|sips?|xmpp|im|pres|acct|matrix|tel|callto|fax|sms|smsto|mms|mmsto):(?://)?|https?://matrix\.to/#/|\[(?=mailto:)",
    re.I,
)
_LABEL: Final = re.compile(r":(?!\d+\s*(?:[@%]|$))")
_QUOTED_SPACE: Final = "\x1f"
_ROUTE: Final = re.compile(r"\A(?:@[^\s,:@]+(?:\s*,)?\s*)+:(?=[^@]*@)")
_RESOURCE: Final = re.compile(r'([^\s"<>@/%!]+@[^\s@/"<>]+)/.*', re.S)
_JID_ESCAPE: Final = re.compile(r"\\(20|22|26|27|2f|3a|3c|3e|40|5c)", re.I)
_ENCAPSULATED: Final = re.compile(r"imcea([a-z0-9]+)-(.*)", re.I | re.S)
_RETURNED: Final = re.compile(
    r"(?:srs[01][=+-].*=(?P<host>[^=]+)=(?P<user>[^=]+)|(?:[^=]*[+])?(?P<to>[^=+]+)=(?P<at>[^=]+\.[^=]+))", re.I
)
_ENCODED: Final = re.compile(r"=\?([^?\s]{1,40})\?([bq])\?([^?\s]*)\?=", re.I)
_GATEWAY: Final = re.compile(r"(\+?[\d()._-]{9,20})(?:/type=plmn)?", re.I)
"""A telephone number as the local part: gateways, messengers; multimedia messages (3GPP TS 23.140, 8.4.5.1)."""
_BATV: Final = re.compile(r"(?:(?:ms)?prvs\d?=[^=]*=|btv1==[^=]*==)(?P<user>.+)|prvs=(?P<first>[^/=]+)/[^/=]*", re.I | re.S)
"""Signed return paths (draft-levine-smtp-batv, its earlier form with the tag behind, and those of Barracuda and Microsoft)."""
_NOBODY: Final = re.compile(r"[^:@]+:\s*;")
"""A group without members (RFC 5322 3.4): those who get the mail are not named."""
_LITERAL: Final = re.compile(r"\[[0-9a-f.:]+\]|localhost", re.I)
_MATRIX: Final = re.compile(r"@([^:@\s]+):([^@\s]+)")
_ROOM: Final = re.compile(r"[!#+$][^:@\s]+(?::[^@\s]+)?")
_HOST: Final = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_LOCAL: Final = re.compile(r"[^\s@<>(),;:\"\[\]\\]+")


@dataclass(frozen=True, slots=True)
class Destinations:
    """`mailbox`: spellings of the one it goes to, the first that anybody has counts, else the first. `further`: where it may go besides or
    instead, if somebody else's server so decides. `unclear`: it is to be an address, or names one of our domains, and no one mailbox can be made of it.
    `session`: behind the address stands a session of a messenger's account (RFC 7622, a resource). In a mail no host's name is written so, and where
    it would go nobody can say."""

    mailbox: tuple[str, ...]
    further: tuple[str, ...] = ()
    unclear: bool = False
    session: bool = False


def is_ordinary(text: str) -> bool:
    """A plain mailbox, messenger id or number: costs nothing to speak of."""
    return len(text) <= LONGEST and _ORDINARY.fullmatch(text) is not None


def destinations(text: str, own: Sequence[str]) -> Destinations:
    """`own` are the agency's mail domains, canonical. An ordinary address is its own and only destination."""
    if _ORDINARY.fullmatch(text) and not any(text.casefold().endswith(f".{domain}") for domain in own):
        return Destinations((text,))
    plain = _legible(text[:LONGEST])
    reading = _Reading(tuple(own))
    found = reading.of(plain, MOST)
    hidden = reading.of(_legible(_unwrapped(plain)), MOST) if _ENCODED.search(plain) else []
    several = len(found) > 1
    mailbox: list[str] = []
    further: list[str] = [one for more in (*found[1:], *hidden) for one in (*more.mailbox[:1], *more.further)]
    unclear = several or len(text) > LONGEST or len(hidden) > 1 or any(one.unclear for one in hidden)
    if found:
        mailbox, further = [*found[0].mailbox], [*found[0].further, *further]
        unclear = unclear or any(one.unclear for one in found)
    if not mailbox or (not several and mailbox == [plain] and "@" not in plain):
        inside, unclear = within(plain), unclear or (not mailbox and reading.names_us(plain))
        mailbox, further = mailbox or [plain], [*further, *(inside or ())]
        unclear = unclear or inside is not None
    if besides := [one for one in alongside(plain, [*mailbox, *further]) if one not in mailbox]:
        further, unclear = [*further, *besides], True
    unclear = unclear or (len(text) <= LONGEST and "@" in plain[1:] and not _SCHEME.match(plain) and remnant(plain))
    keep = dict.fromkeys(f for f in further if f not in mailbox[:1])
    session = any(one.session for one in (*found, *hidden))
    return Destinations(tuple(dict.fromkeys(mailbox))[:MOST], tuple(keep)[:MOST], unclear or len(keep) > MOST, session)


def _legible(text: str) -> str:
    """NFKC, every dot a dot, without what is not seen (Unicode TR 36): two spellings that look alike are one."""
    if text.isascii():
        return text.strip().strip("'`")
    text = unicodedata.normalize("NFKC", text).replace("。", ".").replace("\u034f", "")
    return "".join(c for c in text if unicodedata.category(c) != "Cf" and not "\ufe00" <= c <= "\ufe0f").strip().strip("'`‘’“”")


def _unwrapped(text: str) -> str:
    """The encoded words of a header undone (RFC 2047): none may stand in an address, and some programs undo it there all the same."""

    def plain(word: re.Match[str]) -> str:
        charset, kind, body = word[1].partition("*")[0], word[2].lower(), word[3]
        try:
            data = base64.b64decode(body + "==") if kind == "b" else binascii.a2b_qp(body, header=True)
            return data.decode(charset, "replace")
        except (ValueError, LookupError):
            return word[0]

    return _ENCODED.sub(plain, re.sub(r"(?<=\?=)\s+(?==\?)", "", text))


def _decoded(text: str) -> str:
    """A piece of a URI (RFC 3986 2.1), its octets as UTF-8."""
    octets = re.sub(rb"%([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), text.encode("utf-8", "replace"))
    return _legible(octets.decode("utf-8", "replace"))


@dataclass(frozen=True, slots=True)
class _Reading:
    own: tuple[str, ...]

    def of(self, text: str, steps: int) -> list[Destinations]:
        """Every mailbox or number that the text names. Empty where none can be made out."""
        if steps <= 0:
            return [Destinations((), (), unclear=True)]
        if scheme := _SCHEME.match(text):
            return self._uri((scheme[1] or "").lower(), text[scheme.end() :], steps)
        if "@" not in text.lstrip("@") and (numbers := dialling.numbers(text)):
            return [Destinations(one) for one in numbers]
        if "@" not in text and "%40" in text.lower():  # half a URI: no host begins with 40
            return self.of(_decoded(text), steps - 1)
        if _ROOM.fullmatch(text):
            return [Destinations((text,))]
        matrix = _MATRIX.fullmatch(text)
        if matrix is not None:
            return [self._matrix(matrix[1], matrix[2])]
        if "@" not in text and ("!" in text or re.fullmatch(r"[^\s%]+%[^\s%]+\.[^\s%]+", text)):
            return _listed([self._routed(text, steps)])
        if _NOBODY.fullmatch(text):
            return [Destinations((), (), unclear=True)]
        if "@" not in text.lstrip("@"):
            return [self._word(text)]
        return _listed(self._mail(one, steps) for one in _specs(text))

    def names_us(self, text: str) -> bool:
        """Does one of our domains stand anywhere in it?"""
        words = re.split(r"[^\w.-]+", text.casefold())
        return any(word == domain or word.endswith(f".{domain}") for word in map(canon.mail_domain, words) for domain in self.own)

    # ------------------------------------------------------------ URIs

    def _uri(self, scheme: str, rest: str, steps: int) -> list[Destinations]:
        path, _, query = rest.partition("?")
        if scheme in ("tel", "callto", "fax", "sms", "smsto", "mms", "mmsto"):
            plain = _decoded(path)
            return [Destinations(one) for one in dialling.numbers(plain)] or self.of(plain, steps - 1)
        if scheme == "mailto":
            named = [
                piece.partition("=")[2] for piece in query.split("&") if piece.partition("=")[0].lower() in ("to", "cc", "bcc")
            ]
            return _listed(one for piece in (path.rstrip("]>"), *named) if piece for one in self.of(_decoded(piece), steps - 1))
        if scheme in ("sip", "sips"):  # parameters and a password are no part of the address (RFC 3261 19.1)
            user, at, host = path.rpartition("@")
            user = _decoded(user.partition(";")[0].partition(":")[0])
            if at and (user.startswith("+") or "user=phone" in host.lower()) and (dialled := dialling.numbers(user)):
                return [Destinations(one) for one in dialled]
            return self.of(user + at + host.partition(";")[0], steps - 1)
        if scheme == "matrix":
            sigil = {"u": "@", "r": "#", "roomid": "!"}.get(path.partition("/")[0], "")
            return self.of(sigil + _decoded(path.partition("/")[2].partition("/")[0]), steps - 1)
        return self.of(_decoded(path), steps - 1)

    # ------------------------------------------------------------ messenger ids

    def _matrix(self, user: str, server: str) -> Destinations:
        """`@user:server`, with or without a port; a user of our own server may stand in the register without it."""
        host = re.sub(r":\d+$", "", server)
        bare = [f"@{user}"] if self._is_ours(canon.mail_domain(host)) else []
        unclear = "%" in server and self.names_us(server)  # no server's name: a route that only looks like an id
        return Destinations(tuple(dict.fromkeys([f"@{user}:{server}", f"@{user}:{host}", *bare])), unclear=unclear)

    def _word(self, text: str) -> Destinations:
        """A messenger id; a mail server takes a bare word for a mailbox of its own (RFC 5321 4.1.1.3 for Postmaster, Postfix myorigin for all)."""
        plain = re.fullmatch(r"[A-Za-z0-9._+-]+", text) is not None
        mail = [f"{text.casefold()}@{domain}" for domain in self.own[:2]] if plain else []
        return Destinations((text, *mail), unclear=not plain and self.names_us(text))

    # ------------------------------------------------------------ mail

    def _mail(self, spec: str, steps: int) -> Destinations:
        if jid := _RESOURCE.fullmatch(spec):
            return replace(self._routed(jid[1], steps), session=True)
        return self._routed(spec, steps)

    def _routed(self, spec: str, steps: int) -> Destinations:
        """An address without comments and names, after the way Postfix takes one apart (rewrite.c, resolve.c): the right-most @, then, at a
        server of ours, whatever still routes in the local part, quoted or not."""
        if steps <= 0:
            return Destinations((), (), unclear=True)
        local, at, domain = _split(spec)
        local = local.rstrip("@") if at else local
        if not at:
            return self._unaddressed(local, steps)
        domain = canon.mail_domain(re.sub(r"\.{2,}", ".", re.sub(r":\d*$", "", domain)))
        ours = self._is_ours(domain)
        escaped = _JID_ESCAPE.sub(lambda m: chr(int(m[1], 16)), local) if not local.startswith('"') else local
        local, escaped = _unsigned(_unquoted(local)), _unsigned(escaped)
        inner = next((self._routed(one, steps - 1) for one in (local, _unquoted(escaped)) if _routes(one)), None)
        wrapped = _ENCAPSULATED.fullmatch(local)
        if wrapped is not None:
            inner = (
                self._routed(_hex(wrapped[2]), steps - 1) if wrapped[1].lower() == "smtp" else Destinations((), (), unclear=ours)
            )
        if ours and inner is not None:
            return Destinations(inner.mailbox, inner.further, inner.unclear or not inner.mailbox)
        local = local if ours else local.replace("@", "%")  # a quoted @ at a server of somebody else
        if not _LOCAL.fullmatch(local) or not (_HOST.fullmatch(domain) or _LITERAL.fullmatch(domain)):
            beyond = inner is not None and inner.mailbox and re.fullmatch(r"[\w-]+", domain)  # a host of somebody's own
            return inner if inner is not None and beyond else Destinations((), (), unclear=ours or self.names_us(spec))
        return self._box(local, domain, ours, inner)

    def _box(self, local: str, domain: str, ours: bool, inner: Destinations | None) -> Destinations:
        literal = f"{local.casefold()}@{domain}"
        dialled = dialling.numbers(number[1]) if (number := _GATEWAY.fullmatch(local)) is not None else []
        tagged = [] if dialled else [f"{local[:i].casefold()}@{domain}" for i in _minuses(local)]
        bare = [f"{plain.casefold()}@{domain}"] if (plain := local.strip(".")) != local else []
        if ours:  # few servers take what stands behind a hyphen for a tag, and to most it is another mailbox
            return Destinations((literal, *bare), tuple(tagged))
        further = [*tagged, *bare, *((*inner.mailbox[:1], *inner.further) if inner is not None else ())]
        if (back := _RETURNED.fullmatch(local)) is not None:  # SRS and VERP: who takes it sends it on to the address inside
            further.append(f"{back['user'] or back['to']}@{canon.mail_domain(back['host'] or back['at'])}".casefold())
        further += [number for one in dialled for number in one]  # a gateway to telephones
        if _LITERAL.fullmatch(domain):
            further += [f"{local.casefold()}@{mine}" for mine in self.own[:MOST]]
        further += [f"{local.casefold()}@{mine}" for mine in self.own if domain.endswith(f".{mine}")]
        lost = inner is not None and (inner.unclear or (not inner.mailbox and sum(map(local.count, "@!%")) > 1))
        return Destinations((literal,), tuple(further), unclear=lost)

    def _unaddressed(self, text: str, steps: int) -> Destinations:
        """Without @: `site!user` (RFC 976), then `user%site`, else a local user. The first is ours by its bare name, too; another bare name is
        some machine that sends on."""
        if "!" in text:
            site, _, rest = text.partition("!")
            full = next((d for d in self.own if d.partition(".")[0] == site.casefold()), site if "." in site else f"{site}.uucp")
            return self._routed(f"{rest}@{full}", steps - 1)
        user, percent, host = text.rpartition("%")
        return self._routed(f"{user}@{host}", steps - 1) if percent else Destinations((), (), unclear=True)

    def _is_ours(self, domain: str) -> bool:
        return domain in self.own


def _listed(found: Iterable[Destinations]) -> list[Destinations]:
    """Without those that say the same; of an endless list its beginning, which is several already."""
    return list(dict.fromkeys(islice(found, MOST)))


def _routes(local: str) -> bool:
    return any(sign in local for sign in "@!%")


def _minuses(local: str) -> list[int]:
    return [i for i, c in enumerate(local) if c == "-" and i][:3]


def _hex(text: str) -> str:
    return re.sub(r"\+([0-9A-Fa-f]{2})", lambda m: chr(int(m[1], 16)), text)


def _unquoted(local: str) -> str:
    """`"ha\\rang"` and `ha\\rang` → `harang`; also where only words of it are quoted (`ha."rang"`)."""
    return re.sub(r"\\(.)", r"\1", re.sub(r'(?<!\\)"', "", local)).strip()


def _unsigned(local: str) -> str:
    """Without the tag of a signed return path; each server on the way may have put its own."""
    for _ in range(MOST):
        if (signed := _BATV.fullmatch(local)) is None:
            break
        local = signed["user"] or signed["first"]
    return local


def _split(spec: str) -> tuple[str, str, str]:
    """Local part, @, domain at the right-most @ that is not quoted."""
    at, quoted, i = -1, False, 0
    while i < len(spec):
        if spec[i] == "\\" and quoted:
            i += 1
        elif spec[i] == '"':
            quoted = not quoted
        elif spec[i] == "@" and not quoted:
            at = i
        i += 1
    if at < 0 and quoted:  # a quote that nobody closed hides nothing
        at = spec.rfind("@")
    return (spec[:at], "@", spec[at + 1 :]) if at >= 0 else (spec, "", "")


def _specs(text: str) -> Iterator[str]:
    """The addresses of a header-like text: `이름 <a@b>`, `a@b (이름)`, `<@x,@y:a@b>`, `부서: a@b, c@d;`, `[mailto:a@b]`."""
    if text.startswith("<") and text.endswith(">"):
        text = text[1:-1].strip()
    text = _ROUTE.sub("", text, count=1) if text.startswith("@") else text
    for item, comments in _items(text):
        angles = [_ROUTE.sub("", one.strip(), count=1) for one in re.findall(r"<([^<>]*@[^<>]*)(?:>|$)", item)]
        words = angles or [w for w in re.sub(r" *([@.%!]) *", r"\1", item).split(" ") if "@" in w]
        if "@" in item and '"' in item and not angles and (not words or item.count('"') % 2):  # nothing to go by where words end
            words = [item.strip()]
        elif not angles and any(w.startswith('"') for w in words) and item.strip() not in words:
            words = [
                item.strip()
            ]  # `"bok" "dam"@…`: a local part of several words is one that nobody can tell from a name before it
        for word in words or [w for c in comments for w in c.split() if "@" in w]:
            yield re.sub(r"^\[?(?:mailto|smtp):", "", word.strip(" <>"), flags=re.I).removeprefix("@").replace(_QUOTED_SPACE, " ")


def _items(text: str) -> Iterator[tuple[str, list[str]]]:
    """The items of a list, without comments, and the comments of each. Quoted strings and what stands in <> are left whole."""
    item, comments, depth, quoted, angle, i = "", [""], 0, False, False, 0
    while i < len(text):
        c = text[i]
        if c == "\\" and (quoted or depth) and i + 1 < len(text):
            i += 1
            item, comments[-1] = (item + c + text[i], comments[-1]) if not depth else (item, comments[-1] + text[i])
        elif depth or (c == "(" and not quoted):
            depth += (c == "(") - (c == ")")
            if c in "()":
                comments.append("")
            else:
                comments[-1] += c
        elif (
            not quoted
            and not angle
            and (c in ",;" or (c == ":" and not any(sign in item for sign in "@!%") and _LABEL.match(text, i)))
        ):
            if c != ":":  # before a colon stands the name of a group
                yield item, comments
            item, comments = "", [""]
        else:
            quoted = quoted != (c == '"')
            angle = c == "<" or (angle and c != ">")
            item += c if not c.isspace() else _QUOTED_SPACE if quoted else " "
        i += 1
    if item.strip() or any(comments):
        yield item, comments
