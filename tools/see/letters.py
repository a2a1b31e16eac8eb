"""Innocent mails as offices write and receive them: newsletters, Outlook, web mail, replies, notices, tables, lists of a mailing program.

Of the same build as the constructions (style sheets, hidden preheaders, conditional comments, encodings, long headers), with nobody's data: public
numbers, dates, amounts, order numbers.
"""

from __future__ import annotations

import base64
import quopri
import random

from cases import SENDER

_LINES = (
    "이번 주 회의는 수요일 오전 10시에 3층 회의실에서 엽니다.", "예산 집행률은 지난달보다 3.2% 올랐습니다.", "첨부한 자료를 살펴보시고 의견을 주시기 바랍니다.", "행사 장소는 시민공원 야외무대이며 비가 오면 실내로 옮깁니다.",
    "접수는 11월 30일까지 누리집에서 받습니다.", "자세한 내용은 문화체육과(033-0300-2002)로 문의하시기 바랍니다.", "다음 달 일정은 아래 표와 같습니다.", "도로 정비는 12월 15일에 끝날 예정입니다.", "참가비는 1인당 12,000원이고 단체는 10,800원입니다.",
    "Please find the minutes of the meeting attached.", "신청 번호는 2026-1123-0457입니다.", "문의가 많아 답이 늦을 수 있으니 양해 부탁드립니다.",
)  # fmt: skip


def _line(rng: random.Random) -> str:
    return rng.choice(_LINES)


def _paragraphs(rng: random.Random, tag: str, n: int) -> str:
    return "".join(f"<{tag}>{_line(rng)}</{tag.split()[0]}>" for _ in range(n))


def _newsletter(rng: random.Random) -> str:
    hidden = rng.choice(("display:none", "display:none;max-height:0;overflow:hidden", "display:none!important;font-size:1px;color:#ffffff;line-height:1px;max-height:0;opacity:0;overflow:hidden;mso-hide:all", "font-size:0;line-height:0;visibility:hidden", "display:block;width:0;height:0;max-height:0;overflow:hidden;color:transparent;opacity:0"))  # fmt: skip
    pad = "&#847;&zwnj;&nbsp;" * rng.choice((0, 10, 60))
    ground, ink, button = rng.choice(
        (
            ("#f4f4f4", "#333333", "#0a58ca"),
            ("#ffffff", "#222", "#e4002b"),
            ("#eef2f5", "rgb(51,51,51)", "#00704a"),
            ("#1b1b2f", "#f1f1f1", "#ff7a00"),
        )
    )
    card = "#ffffff" if ground != "#1b1b2f" else "#24243e"
    rows = "".join(
        f"<tr><td style='padding:8px;border-bottom:1px solid #eee;color:{ink};font-size:14px'>{_line(rng)}</td><td align=right style='color:{ink}'>{rng.randint(1, 99)},{rng.randint(100, 999)}원</td></tr>"
        for _ in range(rng.randint(0, 12))
    )
    columns = rng.choice(("", f"<div style='display:inline-block;width:48%;vertical-align:top'>{_line(rng)}</div><div style='display:inline-block;width:48%'>{_line(rng)}</div>", f"<table align=left width=280><tr><td>{_line(rng)}</td></tr></table><table align=right width=280><tr><td>{_line(rng)}</td></tr></table>", f"<div style='display:flex;flex-wrap:wrap'><div style='flex:1'>{_line(rng)}</div><div style='flex:1'>{_line(rng)}</div></div>", f"<div style='float:left;width:50%'>{_line(rng)}</div><div style='float:right;width:50%'>{_line(rng)}</div><div style='clear:both'></div>"))  # fmt: skip
    sale = rng.choice(
        (
            "",
            f"<p><s style='color:#999'>{rng.randint(20, 90)},000원</s> <b>{rng.randint(10, 19)},900원</b></p>",
            f"<p>할인 <del>30%</del> {rng.randint(31, 60)}%</p>",
        )
    )
    vml = rng.choice(("", "<!--[if mso]><table width=600><tr><td><![endif]-->", "<!--[if mso]><v:roundrect xmlns:v='urn:schemas-microsoft-com:vml' href='https://www.mirha.example/n' style='height:40px;width:200px' arcsize='10%'><w:anchorlock/><center>자세히 보기</center></v:roundrect><![endif]-->", "<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->"))  # fmt: skip
    return f"""<!DOCTYPE html><html lang=ko xmlns:v="urn:schemas-microsoft-com:vml"><head><meta charset=utf-8><meta name=viewport content="width=device-width"><title>소식</title>
<style>@import url('https://fonts.googleapis.example/css?family=Noto');@media only screen and (max-width:600px){{.wrap{{width:100%!important}}.hide{{display:none!important}}.show{{display:block!important}}.stack td{{display:block;width:100%!important}}}}
body{{margin:0;padding:0;background:{ground}}}.btn{{background:{button};color:#ffffff!important;padding:10px 20px;display:inline-block;text-decoration:none}}.foot{{font-size:11px;color:#999999}}a[x-apple-data-detectors]{{color:inherit!important}}
@media (prefers-color-scheme:dark){{body{{background:#000!important}}.t{{color:#fff!important}}}} .ExternalClass{{width:100%}}</style></head>
<body bgcolor="{ground}"><div style="{hidden}">{_line(rng)}{pad}</div>{vml}
<table class=wrap role=presentation width=600 align=center cellpadding=0 cellspacing=0 bgcolor="{card}" style="margin:0 auto"><tr><td style="padding:24px"><img src="https://www.mirha.example/logo.png" alt="미르하시" width=120 height=40 style="display:block">
<h1 class=t style="color:{ink};font-size:22px;margin:16px 0 -4px">{rng.choice(("미르하시 소식", "11월 문화 달력", "시민 강좌 안내"))} 제{rng.randint(1, 300)}호</h1>{_paragraphs(rng, f"p style='color:{ink};line-height:1.6'", rng.randint(1, 4))}{columns}<table width=100%>{rows}</table>{sale}
<div class=show style="display:none">{_line(rng)}</div><span class=hide>큰 화면에서 보기</span><p><a class=btn href="https://www.mirha.example/news?id={rng.randint(1000, 99999)}&u={rng.randrange(16**12):012x}">자세히 보기</a></p>
<p class=foot>미르하시청 033-0300-2000 | 수신을 원하지 않으시면 <a href="https://www.mirha.example/out?t={rng.randrange(16**20):020x}" style="color:#999">여기</a>를 누르세요<sup>1)</sup>.</p></td></tr></table>
<img src="https://t.mirha.example/o/{rng.randrange(16**24):024x}.gif" width=1 height=1 alt="" style="display:block;height:1px;width:1px;border:0"></body></html>"""


def _outlook(rng: random.Random) -> str:
    list_item = "<p class=MsoListParagraph style='margin-left:38.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><span>" + _line(rng) + "</span></p>"  # fmt: skip
    body = "".join(
        f"<p class=MsoNormal><span lang=KO style='font-size:10.0pt;font-family:\"맑은 고딕\"'>{_line(rng)}</span><span lang=EN-US><o:p></o:p></span></p>"
        for _ in range(rng.randint(2, 8))
    )
    table = f"<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'><tr style='mso-yfti-irow:0'><td width=200 style='width:150.0pt;padding:0cm 5.4pt'><p class=MsoNormal>{_line(rng)}</p></td><td><p class=MsoNormal>{rng.randint(1, 900)},000</p></td></tr></table>"
    old = f"<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b><span lang=EN-US>From:</span></b><span lang=EN-US> 표가을 &lt;gaeul@mirha.example&gt; <br><b>Sent:</b> Friday, November 20, 2026 9:12 AM<br><b>To:</b> 모란빛 &lt;ranbit@mirha.example&gt;<br><b>Subject:</b> 자료<o:p></o:p></span></p></div><p class=MsoNormal>{_line(rng)}</p>"  # fmt: skip
    return f"""<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)"><!--[if !mso]><style>v\\:* {{behavior:url(#default#VML);}}
o\\:* {{behavior:url(#default#VML);}}</style><![endif]--><style><!-- /* Font Definitions */ @font-face {{font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}} p.MsoNormal, li.MsoNormal {{margin:0cm; text-align:justify; font-size:10.0pt; word-break:break-hangul;}} a:link, span.MsoHyperlink {{mso-style-priority:99; color:#0563C1; text-decoration:underline;}} span.EmailStyle18 {{mso-style-type:personal-compose; color:windowtext;}} @page WordSection1 {{size:612.0pt 792.0pt; margin:3.0cm 72.0pt;}} /* List Definitions */ @list l0 {{mso-list-id:1234567890; mso-list-type:hybrid;}} @list l0:level1 {{mso-level-number-position:left; text-indent:-18.0pt;}} --></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head>
<body lang=KO link="#0563C1" vlink="#954F72" style='word-wrap:break-word'><div class=WordSection1>{body}{rng.choice(("", list_item * 2))}{rng.choice(("", table))}{rng.choice(("", old))}<p class=MsoNormal><span style='color:#1F497D'>모란빛 드림<br>미르하시 문화체육과 | 033-0300-2002</span></p></div></body></html>"""


def _webmail(rng: random.Random) -> str:
    quote = f'<div class="gmail_quote"><div dir="ltr" class="gmail_attr">2026년 11월 {rng.randint(1, 28)}일 (금) 오전 9:12, 표가을 &lt;<a href="mailto:gaeul@mirha.example">gaeul@mirha.example</a>&gt;님이 작성:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">{_paragraphs(rng, "div", rng.randint(1, 5))}</blockquote></div>'  # fmt: skip
    naver = f'<div style="font-family:Gulim, sans-serif;font-size:10pt;"><p><span style="font-size: 11pt;">{_line(rng)}</span></p><p>&nbsp;</p><div class="se-module" style="position: relative; line-height: 1.8;">{_line(rng)}</div></div><table style="display:none"><tbody><tr><td><img src="https://mail.mirha.example/read/{rng.randrange(16**30):030x}" width="1" height="1" border="0"></td></tr></tbody></table>'
    hanmail = f"<style>p{{margin-top:0px;margin-bottom:0px;}}</style><div style='font-size:13.3333px'>{_paragraphs(rng, 'p', 3)}<ol><li>{_line(rng)}</li><li>{_line(rng)}</li></ol><ul><li>{_line(rng)}</li></ul></div>"
    return rng.choice(
        (
            f'<div dir="ltr">{_line(rng)}<br><br>감사합니다.</div><br>{quote}',
            naver,
            hanmail,
            f"<div dir=auto>{_line(rng)}</div>{quote}{quote}",
        )
    )


def _notice(rng: random.Random) -> str:
    rows = "".join(
        f"<tr><td>{n}</td><td>2026-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}</td><td>{_line(rng)}</td><td style='text-align:right'>{rng.randint(1, 900)},{rng.randint(0, 999):03d}</td></tr>"
        for n in range(1, rng.randint(3, 20))
    )
    form = rng.choice(
        (
            "",
            "<form><input type=hidden name=t value=9f8e7d><input type=text value='성함'><select><option selected>오전</option><option>오후</option></select><button>신청</button></form>",
        )
    )
    return f"<h2>{_line(rng)}</h2><table border=1 style='border-collapse:collapse'><caption>일정</caption><thead><tr><th>번호<th>날짜<th>내용<th>금액</tr></thead><tbody>{rows}</tbody><tfoot><tr><td colspan=3>합계<td>{rng.randint(1, 90)},000,000</tr></tfoot></table>{form}<p>1&#41; 부가세<sup>2)</sup> 별도. H<sub>2</sub>O</p>"


_MAKERS = (_newsletter, _newsletter, _outlook, _outlook, _webmail, _webmail, _notice)


def _long_header(rng: random.Random, number: int) -> list[str]:
    token = f"{rng.randrange(16**32):032x}"
    coded = base64.b64encode(rng.randbytes(96)).decode()
    return rng.sample(
        [
            f"Received: from mail.mirha.example (mail.mirha.example [192.0.2.{rng.randint(1, 254)}]) by mx.private.example with ESMTPS id {token[:16]} for <pal{number}@private.example>; Mon, 23 Nov 2026 10:00:0{rng.randint(0, 9)} +0900 (KST)",
            f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=mirha.example; s=s1; h=from:to; bh={coded[:44]}; b={coded}", f"X-Mailer: Microsoft Outlook {rng.randint(14, 16)}.0", "X-Priority: 3 (Normal)", f"Thread-Index: Ad{coded[:22]}==", "Thread-Topic: =?utf-8?b?7ZqM7J2YIOyekOujjA==?=",
            f"References: <{token[:20]}.{rng.randrange(10**12)}@mirha.example> <{rng.randrange(10**17)}@mail.example>", "List-Unsubscribe: <https://www.mirha.example/out?t=" + token + ">, <mailto:out@mirha.example>", "X-MS-Has-Attach: ", "Accept-Language: ko-KR, en-US", f"X-Originating-IP: [192.0.2.{rng.randint(1, 254)}]",
            "X-Spam-Status: No, score=-2.1 required=5.0 tests=BAYES_00,DKIM_VALID", "X-Report-Abuse-To: abuse@mirha.example", f"Feedback-ID: {rng.randint(10**5, 10**6)}:news:mirha", "List-Id: =?utf-8?b?7IaM7Iud7KeA?= <news.mirha.example>", "Auto-Submitted: no", "Organization: =?utf-8?b?66+466W07ZWY7Iuc?=", f"X-Entity-Ref-ID: {token}", f"X-Campaign: {rng.randint(10**9, 10**10)}_{rng.randint(1, 99)}",
        ],
        rng.randint(0, 12),
    )  # fmt: skip


def _part(kind: str, data: bytes, rng: random.Random, extra: str = "") -> bytes:
    how = rng.choice(("base64", "quoted-printable", "8bit")) if kind.startswith("text/") else "base64"
    body = {
        "base64": base64.encodebytes(data).replace(b"\n", b"\r\n"),
        "quoted-printable": quopri.encodestring(data),
        "8bit": data,
    }[how]
    return f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {how}\r\n{extra}\r\n".encode() + body


def _multipart(kind: str, parts: list[bytes], rng: random.Random) -> tuple[str, bytes]:
    edge = rng.choice(
        (
            f"----=_NextPart_000_{rng.randrange(16**4):04X}_01DC5C{rng.randrange(16**6):06X}",
            f"000000000000{rng.randrange(16**16):016x}",
            f"_{rng.randrange(10**9)}_",
            f"=-{rng.randrange(10**12)}",
        )
    )
    body = b"".join(b"--" + edge.encode() + b"\r\n" + part + b"\r\n" for part in parts) + b"--" + edge.encode() + b"--\r\n"
    preamble = rng.choice((b"", b"This is a multi-part message in MIME format.\r\n\r\n"))
    return f'multipart/{kind}; boundary="{edge}"', preamble + body


def letter(rng: random.Random, number: int) -> tuple[bytes, str]:
    """(mail, what it is)."""
    make = rng.choice(_MAKERS)
    charset = rng.choice(("utf-8", "utf-8", "utf-8", "euc-kr", "ks_c_5601-1987"))
    codec = "cp949" if charset != "utf-8" else "utf-8"
    page = make(rng)
    plain = "\r\n".join(_line(rng) for _ in range(rng.randint(1, 8))) + rng.choice(
        (
            "",
            "\r\n\r\n-- \r\n모란빛 | 033-0300-2002",
            "\r\n\r\n> " + _line(rng) + "\r\n> " + _line(rng),
            "\r\n\r\n-----Original Message-----\r\nFrom: 표가을\r\nSent: 2026-11-20\r\n\r\n" + _line(rng),
        )
    )
    shape = rng.choice(("plain", "html", "alternative", "alternative", "mixed", "related"))
    text = _part(f"text/plain; charset={charset}", plain.encode(codec, "replace"), rng)
    drawn = _part(f"text/html; charset={charset}", page.encode(codec, "xmlcharrefreplace"), rng)
    if shape == "plain":
        whole = text
    elif shape == "html":
        whole = drawn
    else:
        kind, body = _multipart("alternative", [text, drawn], rng)
        whole = f"Content-Type: {kind}\r\n\r\n".encode() + body
        if shape != "alternative":
            kind, body = _multipart(shape, [whole, _attached(rng)], rng)
            whole = f"Content-Type: {kind}\r\n\r\n".encode() + body
    lines = [f"From: =?utf-8?b?66qo656A67mb?= <{SENDER}>", f"To: <pal{number}@private.example>", "Subject: =?utf-8?b?7KO86rCEIOyXheustCDrs7Tqs6A=?=", "Date: Mon, 23 Nov 2026 10:00:00 +0900", f"Message-ID: <{rng.randrange(16**16):016x}.{rng.randrange(10**9)}@mirha.example>", "MIME-Version: 1.0", *_long_header(rng, number)]  # fmt: skip
    return "\r\n".join(lines).encode() + b"\r\n" + whole, f"{make.__name__[1:]}, {shape}, {charset}"


def _attached(rng: random.Random) -> bytes:
    calendar = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:{rng.randrange(16**20):020x}\r\nDTSTART:20261130T100000\r\nSUMMARY:{_line(rng)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:문화체육과\r\nTEL:033-0300-2002\r\nEND:VCARD\r\n"
    table = "번호,내용,금액\r\n" + "".join(f"{n},{_line(rng)},{rng.randint(1, 99)}000\r\n" for n in range(1, 9))
    kind, name, data = rng.choice(
        (
            ("text/calendar; charset=utf-8; method=REQUEST", "invite.ics", calendar),
            ("text/vcard; charset=utf-8", "card.vcf", card),
            ("text/csv; charset=utf-8", "list.csv", table),
            ("text/plain; charset=utf-8", "memo.txt", _line(rng)),
        )
    )
    return _part(kind, data.encode(), rng, f'Content-Disposition: attachment; filename="{name}"\r\n')
