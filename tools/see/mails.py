"""Mails that some program shows the number of: structure, encodings, charsets, header fields, in combinations drawn by lot."""

from __future__ import annotations

import base64
import binascii
import quopri
import random

import pages
from cases import NAME, NUMBER, mail

Made = tuple[str, bytes]

_LABELS = ("cp037", "cp500", "cp1026", "cp424", "cp875", "cp1140", "cp273", "037", "ibm037", "IBM500", "ebcdic-cp-us", "csIBM037", "cp1047", "utf-7", "utf-16", "utf-16le", "utf-32", "hz-gb-2312", "punycode", "idna", "rot13", "unicode_escape", "mac-farsi", "x-none", "viscii", "utf8mb4", "ascii7", "iso-10646-ucs-2", "cp864", "koi8-t")  # fmt: skip
_HANGUL = (
    "euc-kr",
    "cp949",
    "ks_c_5601-1987",
    "utf-8",
    "iso-2022-kr",
    "johab",
    "utf-16",
    "utf-16-be",
    "gb18030",
    "iso-2022-jp-3",
    "utf-7",
    "cp1252",
    "us-ascii",
    "",
)


def _said(rng: random.Random) -> str:
    return rng.choice((f"연락처 {NUMBER} 입니다", f"call {NUMBER} now", f"청구인 {NAME} 입니다", f"{NUMBER}"))


def _edge(rng: random.Random) -> str:
    return rng.choice(("A", "b1", "=_Part_12.34", "----=_NextPart_000_0012", f"x{rng.randrange(10**9)}", "a'b", "a_b"))


def _wrapped(data: bytes, rng: random.Random) -> bytes:
    """base64 in lines of any length, with junk that decoders skip."""
    coded = base64.b64encode(data)
    width = rng.choice((3, 4, 20, 60, 76, 1000))
    lines = [coded[i : i + width] for i in range(0, len(coded), width)]
    joint = rng.choice((b"\r\n", b"\n", b"\r\n ", b"\r\n\t", b" \r\n", b"-\r\n", b"!\r\n", b"\r\n\r\n"))
    return joint.join(lines) + b"\r\n"


def _coded(text: str, rng: random.Random) -> tuple[str, bytes]:
    """(Content-Transfer-Encoding, body) of a text in UTF-8."""
    data = text.encode()
    how = rng.choice(("base64", "base64", "quoted-printable"))
    return how, _wrapped(data, rng) if how == "base64" else quopri.encodestring(data)


def structure(rng: random.Random) -> Made:
    """The number in an encoded part that only some programs take for one."""
    how, coded = _coded(_said(rng), rng)
    edge, other = _edge(rng), _edge(rng) + "Z"
    spelt = rng.choice(("Content-Transfer-Encoding", "content-transfer-encoding", "CONTENT-TRANSFER-ENCODING"))
    inner = rng.choice(("text/plain", "text/html", "text/x-foo", "application/octet-stream"))
    fields = [f"Content-Type: {inner}; charset=utf-8", f"{spelt}: {how}"]
    rng.shuffle(fields)
    part = "\r\n".join(fields).encode() + b"\r\n\r\n" + coded
    plain = b"Content-Type: text/plain\r\n\r\nhello\r\n"
    a, b = edge.encode(), other.encode()
    whole = b"--" + a + b"\r\n" + plain + b"--" + a + b"\r\n" + part + b"--" + a + b"--\r\n"
    closed = b"--" + a + b"\r\n" + plain + b"--" + a + b"--\r\n"
    second = b"--" + b + b"\r\n" + part + b"--" + b + b"--\r\n"
    q = f'"{edge}"'
    kind, said, body = rng.choice(
        (
            ("two boundaries", f"multipart/mixed; boundary={q}; boundary=\"{other}\"", closed + second), ("two boundaries turned", f"multipart/mixed; boundary=\"{other}\"; boundary={q}", closed + second),
            ("other boundary after the close", f"multipart/mixed; boundary={q}", closed + second), ("preamble is a part", f"multipart/mixed; boundary={q}", second + closed), ("junk after the delimiter", f"multipart/mixed; boundary={q}", whole.replace(b"--" + a + b"\r\nContent", b"--" + a + b" junk\r\nContent")),
            ("mistyped boundary", f"multipart/mixed; boundary=\"{edge}x\"", whole), ("longer delimiter", f"multipart/mixed; boundary={q}", closed.replace(b"--\r\n", b"-x\r\n") + second), ("part after the close", f"multipart/mixed; boundary={q}", closed + part),
            ("no subtype", f"multipart; boundary={q}", whole), ("no slash", f"multipartmixed; boundary={q}", whole), ("no boundary", "multipart/mixed", whole), ("empty boundary", 'multipart/mixed; boundary=""', b"--\r\n" + plain + b"--\r\n" + part + b"----\r\n"),
            ("comment in the type", f"multipart/(a)mixed; (b) boundary={q} (c)", whole), ("nul in the type", f"multi\0part/mixed; boundary={q}", whole), ("no semicolon", f"multipart/mixed boundary={q}", whole), ("comma", f"multipart/mixed, boundary={q}", whole),
            ("boundary in pieces", f"multipart/mixed; boundary*0=\"{edge[:1]}\"; boundary*1=\"{edge[1:]}\"", whole), ("boundary encoded", f"multipart/mixed; boundary*=utf-8''{''.join(f'%{ord(c):02X}' for c in edge)}", whole), ("capital", f"MULTIPART/MIXED; BOUNDARY={q}", whole),
            ("plain text", "text/plain", whole), ("no type", "", whole), ("unknown type", "x-foo/bar", whole), ("unclosed quote", f'multipart/mixed; boundary="{edge}', whole), ("blank in the type", f"multipart / mixed; boundary={q}", whole),
            ("two types", f"text/plain\r\nContent-Type: multipart/mixed; boundary={q}", whole), ("two types turned", f"multipart/mixed; boundary={q}\r\nContent-Type: text/plain", whole), ("wrapped whole", f"multipart/mixed; boundary={q}\r\nContent-Transfer-Encoding: base64", base64.encodebytes(whole)),
            ("in a message", "message/rfc822", b"Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=" + q.encode() + b"\r\n\r\n" + whole), ("digest", f"multipart/digest; boundary={q}", b"--" + a + b"\r\n\r\nSubject: y\r\n" + part + b"--" + a + b"--\r\n"),
            ("bare cr", f"multipart/mixed; boundary={q}", whole.replace(b"\r\n", b"\r")), ("bare lf", f"multipart/mixed; boundary={q}", whole.replace(b"\r\n", b"\n")), ("blank after the dashes", f"multipart/mixed; boundary={q}", whole.replace(b"--" + a + b"\r\n", b"--" + a + b" \t\r\n")),
            ("nested with one boundary", f"multipart/mixed; boundary={q}", b"--" + a + b"\r\nContent-Type: multipart/mixed; boundary=" + q.encode() + b"\r\n\r\n" + whole), ("truncated", f"multipart/mixed; boundary={q}", b"--" + a + b"\r\n" + plain + b"--" + a + b"\r\n" + part),
            ("external", f"multipart/mixed; boundary={q}", whole.replace(b"Content-Type: text/plain\r\n", b"Content-Type: message/external-body; access-type=x\r\n")), ("image that is none", f"multipart/mixed; boundary={q}", whole.replace(inner.encode() + b"; charset", b"image/png; charset")),
            ("application", "application/octet-stream", whole), ("partial", "message/partial; id=x; number=1; total=1", b"Content-Type: text/plain\r\nContent-Transfer-Encoding: " + how.encode() + b"\r\n\r\n" + coded),
        )
    )  # fmt: skip
    return f"{kind}, {how}", mail(body, kind=said)


def encodings(rng: random.Random) -> Made:
    text = _said(rng)
    label = rng.choice(("base64 x", "x base64", '"base64"', "base-64", "BASE64;", "7bit, base64", "base64, 7bit", "(c) base64", "base64 (c)", "b64", "base64\r\nContent-Transfer-Encoding: 7bit", "7bit\r\nContent-Transfer-Encoding: base64", "quoted-printable\r\nContent-Transfer-Encoding: base64", " base64", "8bit base64", "Base64\0"))  # fmt: skip
    if rng.random() < 0.6:
        return f"base64 as {label!r}", mail(
            _wrapped(text.encode(), rng), f"Content-Transfer-Encoding: {label}", kind="text/plain; charset=utf-8"
        )
    data = text.encode()
    lines = b"".join(binascii.b2a_uu(data[i : i + 45]) for i in range(0, len(data), 45))
    kind, named, body = rng.choice(
        (
            ("uu", "x-uuencode", b"begin 644 a.txt\r\n" + lines + b"`\r\nend\r\n"), ("uu unannounced", "7bit", b"hi\r\nbegin 644 a.txt\r\n" + lines + b"`\r\nend\r\n"), ("qp everywhere", "quoted-printable", b"".join(b"=%02X" % c + (b"=\r\n" if rng.random() < 0.2 else b"") for c in data)),
            ("qp small letters", "Quoted-Printable", b"".join(b"=%02x" % c for c in data)), ("qp with blanks", "quoted-printable", quopri.encodestring(data).replace(b"-", b"-= \t\r\n")), ("base64 twice padded", "base64", base64.b64encode(data[:7]) + b"\r\n" + base64.b64encode(data[7:])),
            ("base64 unpadded", "base64", base64.b64encode(data).rstrip(b"=")), ("base64 then text", "base64", base64.b64encode("안녕하세요 ".encode()) + b"\r\n\r\n" + data), ("8bit named base64", "base64", b"!!" + data + b"!!"), ("base64 unnamed", "7bit", base64.encodebytes(data * 2)),
        )
    )  # fmt: skip
    return kind, mail(body, f"Content-Transfer-Encoding: {named}", kind="text/plain; charset=utf-8")


def charsets(rng: random.Random) -> Made:
    if rng.random() < 0.5:
        label = rng.choice(_LABELS)
        return f"ASCII as {label}", mail(
            f"call {NUMBER} now".encode(),
            kind=f"text/{rng.choice(('plain', 'html'))}; charset={rng.choice((label, label.upper(), chr(34) + label + chr(34)))}",
        )
    label = rng.choice(_HANGUL)
    text = f"청구인 {NAME} 연락처 " + "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in NUMBER)
    codec = label if label and label not in ("cp1252", "us-ascii", "ks_c_5601-1987") else "cp949"
    try:
        data = text.encode(codec)
    except (UnicodeError, LookupError):
        data, codec = text.encode(), "utf-8"
    how = rng.choice(("8bit", "base64"))
    return f"Hangul in {codec} as {label or 'nothing'}", mail(
        data if how == "8bit" else base64.encodebytes(data),
        f"Content-Transfer-Encoding: {how}",
        kind="text/plain" + (f"; charset={label}" if label else ""),
    )


_FIELDS = ("Sender", "Bcc", "Cc", "Reply-To", "Resent-From", "Resent-To", "Resent-Sender", "Resent-Cc", "Resent-Bcc", "Thread-Topic", "List-Id", "List-Help", "Newsgroups", "Followup-To", "Disposition-Notification-To", "Return-Receipt-To", "References", "Message-ID", "In-Reply-To", "Content-ID", "Content-Location", "Content-Description", "Content-Base", "X-Memo", "X-Message-Flag", "X-Original-Subject", "Summary", "Comments", "Keywords", "Organization", "Reply-By", "Expires", "X-Face-Text", "Approved", "Distribution", "X-Mailer", "User-Agent", "Received", "Return-Path", "DKIM-Signature", "List-Unsubscribe", "Importance", "Sensitivity", "Original-Subject", "Mail-Followup-To", "Errors-To", "X-Priority", "Content-Language", "Authentication-Results", "Thread-Index")  # fmt: skip


def _word(text: str, rng: random.Random) -> str:
    charset = rng.choice(("utf-8", "UTF-8", "euc-kr", "ks_c_5601-1987", "utf-8*ko", "cp949"))
    data = text.encode("cp949" if "8" not in charset.split("*")[0] else "utf-8")
    q = "".join(f"={b:02X}" if rng.random() < 0.6 or not 48 <= b <= 57 else chr(b) for b in data)
    b64 = base64.b64encode(data).decode()
    return rng.choice(
        (
            f"=?{charset}?B?{b64}?=", f"=?{charset}?b?{b64}?=", f"=?{charset}?Q?{q}?=", f"=?{charset}?q?{q}", f"=?{charset}?B?{b64}", f'"=?{charset}?B?{b64}?="', f"x=?{charset}?B?{b64}?=y", f"=?{charset}?B?{b64[:8]}?=\r\n =?{charset}?B?{b64[8:]}?=",
            f"=?{charset}?B? {b64} ?=", f"=?{charset}?B?{b64.rstrip('=')}?=", f"=?cp037?b?{base64.b64encode(text.encode()).decode()}?=", f"=?x-none?b?{b64}?=", f"=? {charset} ?B?{b64}?=", f"=?{charset}?B?{b64}? =", f"({text})", f"<{text}>",
        )
    )  # fmt: skip


def headers(rng: random.Random) -> Made:
    text = rng.choice((NUMBER, NUMBER, f"청구인 {NAME}"))
    name = rng.choice(_FIELDS)
    shape = rng.choice(("raw", "raw", "name", "word", "comment"))
    value = {"raw": text, "name": f'"{text}" <a@b.example>', "word": _word(text, rng), "comment": f"a@b.example ({text})"}[shape]
    if rng.random() < 0.3:
        return f"subject, {shape}", _with_subject(value)
    return f"{name}, {shape}", mail(b"hello\r\n", f"{name}: {value}", kind=rng.choice(("text/plain", "")))


def _with_subject(value: str) -> bytes:
    raw = mail(b"hello\r\n")
    start = raw.index(b"Subject:")
    return raw[:start] + b"Subject: " + value.encode() + raw[raw.index(b"\r\n", start) :]


def names(rng: random.Random) -> Made:
    """The number in what a part is called."""
    edge = "=_n"
    coded = "".join(f"%{b:02X}" for b in NUMBER.encode())
    where, value = rng.choice(
        (
            ("Content-Disposition", f'attachment; filename="{NUMBER}.txt"'), ("Content-Disposition", f"attachment; filename={NUMBER}.txt"), ("Content-Disposition", f"attachment; filename*=utf-8''{coded}.txt"), ("Content-Disposition", f'attachment; filename*0="{NUMBER[:5]}"; filename*1="{NUMBER[5:]}.txt"'),
            ("Content-Disposition", f"attachment; filename*0*=utf-8''{coded[:15]}; filename*1*={coded[15:]}"), ("Content-Disposition", f'attachment; filename="a.txt"; filename="{NUMBER}"'), ("Content-Disposition", f'attachment; filename="a.txt"; filename*=utf-8\'\'{coded}'), ("Content-Type", f'text/plain; name="{NUMBER}"'),
            ("Content-Type", f"text/plain; name={_word(NUMBER, rng)}"), ("Content-Disposition", f"attachment; filename={_word(NUMBER, rng)}"), ("Content-Location", f"{NUMBER}.txt"), ("Content-Description", NUMBER), ("Content-ID", f"<{NUMBER}@x>"), ("X-Attachment-Name", NUMBER), ("Content-Disposition", f"attachment filename={NUMBER}"),
            ("Content-Disposition", f"attachment; title={NUMBER}"),
        )
    )  # fmt: skip
    part = f"--{edge}\r\n{where}: {value}\r\n\r\nx\r\n--{edge}--\r\n"
    return f"{where}: {value.partition(';')[2][:12].strip()}", mail(part.encode(), kind=f"multipart/mixed; boundary={edge}")


def types(rng: random.Random) -> Made:
    """Other kinds of parts that programs open."""
    a, b = NUMBER[:8], NUMBER[8:]
    armour = "-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA+1Vh3m9x8sPAQf+\r\n=abcd\r\n-----END PGP MESSAGE-----\r\n"
    kind, said, body = rng.choice(
        (
            ("calendar", "text/calendar", f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:{a}\r\n {b}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), ("vcard", "text/vcard", f"BEGIN:VCARD\r\nVERSION:3.0\r\nTEL;TYPE=cell:{a}\r\n {b}\r\nEND:VCARD\r\n"), ("vcard qp", "text/x-vcard", f"BEGIN:VCARD\r\nVERSION:2.1\r\nNOTE;ENCODING=QUOTED-PRINTABLE:{a}=\r\n{b}\r\nEND:VCARD\r\n"),
            ("vcard base64", "text/vcard", "BEGIN:VCARD\r\nNOTE;ENCODING=b:" + base64.b64encode(f"call {NUMBER} now please".encode()).decode() + "\r\nEND:VCARD\r\n"), ("enriched", "text/enriched", f"<bold>{a}</bold><italic>{b}</italic>"), ("richtext", "text/richtext", f"<bold>{a}<comment>99</comment></bold>{b}"),
            ("flowed", "text/plain; format=flowed; delsp=yes", f"{a} \r\n{b}"), ("armour", "text/plain", f"hi\r\n{armour}"), ("armour as file", "application/octet-stream", armour), ("xhtml", "application/xhtml+xml", f"<html xmlns='http://www.w3.org/1999/xhtml'><body><b>{a}</b>{b}</body></html>"),
            ("html as text", "text/html; charset=utf-8\r\nContent-Type: text/plain", f"<b>{a}</b><i>{b}</i>"), ("text as html", "text/plain\r\nContent-Type: text/html", f"<b>{a}</b><i>{b}</i>"), ("json", "application/json", '{"t": "' + "".join(f"\\u{ord(c):04x}" for c in NUMBER) + '"}'), ("rtf", "text/rtf", "{\\rtf1 " + a + "{\\b " + b + "}}"),
            ("delivery status", "message/delivery-status", f"Reporting-MTA: dns; x\r\n\r\nDiagnostic-Code: smtp; {NUMBER}\r\n"), ("headers only", "text/rfc822-headers", f"From: {NUMBER} <a@b.example>\r\n"), ("csv", "text/csv", f"name,tel\r\nx,{NUMBER}\r\n"), ("svg", "image/svg+xml", f"<svg xmlns='http://www.w3.org/2000/svg'><text>{a}<tspan>{b}</tspan></text></svg>"),
            ("amp", "text/x-amp-html", f"<html amp4email><body><b>{a}</b>{b}</body></html>"), ("watch", "text/watch-html", f"<b>{a}</b>{b}"), ("yenc", "text/plain", "=ybegin line=128 size=13 name=a.txt\r\n" + "".join(chr(ord(c) + 42) for c in f"tel {NUMBER} ok") + "\r\n=yend size=13\r\n"),
        )
    )  # fmt: skip
    return kind, mail(body.encode(), kind=said)


def files(rng: random.Random) -> Made:
    """A page that is drawn otherwise than it reads, as a file, in a mail within the mail, or where only some programs find a part."""
    _, page, _ = rng.choice((pages.styled_away, pages.reordered, pages.generated, pages.tokens, pages.inherited))(rng)
    charset = rng.choice(("utf-8", "utf-8", "utf-16", "euc-kr"))
    data = base64.encodebytes(page.encode(charset, "xmlcharrefreplace"))
    field = f"Content-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n"
    name = rng.choice(("a.html", "a.htm", "a.txt", "a.doc", "page"))
    kind = rng.choice(("attached", "attached as octets", "message", "mht", "after the close", "named boundary twice"))
    if kind.startswith("attached"):
        said = field if kind == "attached" else "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
        part = (
            f'--A\r\n\r\nhi\r\n--A\r\n{said}Content-Disposition: attachment; filename="{name}"\r\n\r\n'.encode()
            + data
            + b"\r\n--A--\r\n"
        )
        return kind, mail(part, kind="multipart/mixed; boundary=A")
    if kind == "message":
        return kind, mail(
            b"From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n" + field.encode() + b"\r\n" + data, kind="message/rfc822"
        )
    if kind == "mht":
        inner = (
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\n"
            + field.encode()
            + b"\r\n"
            + data
            + b"\r\n--B--\r\n"
        )
        return kind, mail(
            b"--A\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=a.mht\r\n\r\n"
            + inner
            + b"\r\n--A--\r\n",
            kind="multipart/mixed; boundary=A",
        )
    closed = b"--A\r\n\r\nhi\r\n--A--\r\n"
    said = "multipart/mixed; boundary=A" if kind == "after the close" else "multipart/mixed; boundary=A; boundary=B"
    return kind, mail(closed + b"--B\r\n" + field.encode() + b"\r\n" + data + b"\r\n--B--\r\n", kind=said)


FAMILIES = {
    "structure": (6, structure),
    "encodings": (3, encodings),
    "charsets": (3, charsets),
    "headers": (5, headers),
    "names": (2, names),
    "types": (3, types),
    "files": (3, files),
}
"""Family → its share and its maker."""
