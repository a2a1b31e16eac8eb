"""One cell of a register file → the value its column holds, or `Wrong`.

Owns the spelling of every kind of cell: what spreadsheets and case systems put around a value (invisible characters, full width, `="…"`,
a leading quote), dates, numbers, addresses, closed words. Pure. References: Unicode 16 (general category Cf), ITU-T E.164.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from dlp.language import tr
from dlp.linkage import canon
from dlp.linkage.destinations import destinations
from dlp.register.problems import Contradiction, Wrong
from dlp.register.tables import plain

_DOTS: Final = str.maketrans(dict.fromkeys("ㆍ・･•‧∙⋅", "·") | dict.fromkeys("‐‑‒–—―−", "-"))
_TYPED: Final = re.compile(r'^=\s*"(.*)"$', re.DOTALL)
_SIMPLE: Final = re.compile(r"[!-~가-힣]+(?: [!-~가-힣]+)*")
"""Nearly every cell: nothing to take away."""
_BLANKS: Final = re.compile(r"[^\S\n]+")
_NOTHING: Final = frozenset(["-", "--", ".", "/", "없음", "해당없음", "미기재", "미입력", "미등록", "n/a", "na", "null", "nil"])
MASK: Final = re.compile(
    r"[*○◯●◎□■▲△〇✕×＊♥♡☆★◇◆#?_]|(?<=[가-힣])[OoXx0](?=[가-힣OoXx0]|$|\s)|ㅇㅇ|\u110b\u110b|(?<![A-Za-z])[Xx]{3,}(?![A-Za-z])"
)
"""What an exporting system puts in place of what it hides."""


def clean(cell: str) -> str:
    """The cell as a person reads it: NFKC, no invisible or direction characters, one kind of middle dot and hyphen, no spreadsheet's quotes.
    Lines inside a cell stay lines. "" for a cell that says there is nothing (`-`, `없음`)."""
    if _SIMPLE.fullmatch(cell) and cell[0] not in "='" and (len(cell) > 6 or cell.casefold() not in _NOTHING):
        return cell
    if not cell.isascii():
        cell = unicodedata.normalize("NFKC", unicodedata.normalize("NFC", cell.translate(_DOTS)))
        cell = "".join(c for c in cell if c in "\t\n\r" or unicodedata.category(c) not in ("Cf", "Cc", "Cn", "Co"))
    text = cell.replace("\r\n", "\n").replace("\r", "\n").strip()
    if (typed := _TYPED.match(text)) is not None:
        text = typed[1].replace('""', '"').strip()
    text = text.removeprefix("'")
    text = "\n".join(line.strip() for line in _BLANKS.sub(" ", text).split("\n") if line.strip())
    return "" if text.replace(" ", "").casefold() in _NOTHING else text


_SPOILT: Final = re.compile(r"#(?:[A-Z]+(?:/[0A-Z]+|_[A-Z]+)?[!?]?)|Err:\d{3}|=\s*[+-]?\s*[A-Za-z가-힣$(\['@].*", re.DOTALL)
"""Error values (ECMA-376 part 1, 18.18.11, and those of later versions and of LibreOffice), a formula that was exported as it is."""


def is_spoilt(text: str) -> bool:
    """Does a spreadsheet's error, or a formula, stand where a value should? One value of several is enough."""
    if "#" not in text and "=" not in text and "Err:" not in text:
        return False
    return any(_SPOILT.fullmatch(piece.strip()) for piece in (text, *LISTED.split(text)))


def masked() -> Wrong:
    return Wrong(
        tr(
            "가려진 값입니다. 가린 값은 아무도 보호하지 못하므로 가리지 않고 내려받아 주십시오",
            "is masked: a masked value protects nobody. Export it unmasked",
        )
    )


def name_hidden(text: str) -> bool:
    """Also `한 모 씨`, `한씨`, `한·름`, `ㅎㅇㄹ`: a surname and initials are nobody."""
    compact = canon.squeeze(text)
    signs = MASK.search(compact) or _LEFT_OUT.search(compact)
    return signs is not None or re.fullmatch(r"[가-힣]{1,2}모[씨군양]|[가-힣]씨", compact) is not None


_LEFT_OUT: Final = re.compile(r"^[가-힣]{1,2}[·.~-]+[가-힣]?$|[\u1100-\u11ffㄱ-ㅎㅏ-ㅣ]")
"""Signs for syllables that were taken out, and letters that are no syllable (NFKC makes `…` three points)."""


# ---------------------------------------------------------------- dates


_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_HOUR: Final = re.compile(
    r"\s*(?:오전|오후|am|pm)?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:오전|오후|am|pm)?\s*(?:Z|[+-]\d{2}:?\d{2})?$", re.I
)
_SHORT: Final = re.compile(r"^['’]?(\d{2})\s*([-./년])\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$")


def day(text: str, today: date | None = None) -> str:
    """Any spelling of a real date, or a spreadsheet's day number → ISO. Two digits of a year are of this century where that is no time to
    come; with slashes they may be a month, and are refused."""
    if _ISO.fullmatch(text) and canon.day(text) is not None:
        return text
    plain_text = _HOUR.sub("", text.replace("T", " ")).strip() or text
    plain_text = re.sub(r"\s*\([월화수목금토일]\)\s*", "", plain_text)
    found = canon.day(plain_text)
    if found is None and re.fullmatch(r"[2-7]\d{4}(?:\.\d+)?", plain_text):
        found = date(1899, 12, 30) + timedelta(days=int(plain_text[:5]))
    if found is None and (short := _SHORT.match(plain_text)) and (short[2] != "/" or int(short[1]) > 12):
        found = canon.day(f"20{short[1]}-{short[3]}-{short[4]}")
        if found is not None and today is not None and found.year > today.year + 10:
            found = None
    if found is None:
        raise Wrong(tr("실제로 있는 날짜가 아닙니다(예: 2026-11-09)", "not a real date (as in 2026-11-09)"))
    return found.isoformat()


def birth(text: str, today: date) -> str:
    """`YYMMDD` where the century is not given, else ISO."""
    if _ISO.fullmatch(text) and canon.day(text) is not None and "1880" <= text <= today.isoformat():
        return text
    if MASK.search(text):
        raise masked()
    compact = re.sub(r"\s*(?:년|월|일)?생$", "", text)
    short = _SHORT.match(compact)
    six = f"{short[1]}{int(short[3]):02d}{int(short[4]):02d}" if short and (short[2] != "/" or int(short[1]) > 12) else compact
    if re.fullmatch(r"\d{6}", six) and canon.birth_date(six) and canon.day(f"2000{six[2:]}"):
        return six
    iso = day(compact)
    if not "1880" <= iso <= today.isoformat():
        raise Wrong(tr("생년월일로 볼 수 없는 날짜입니다", "cannot be a date of birth"))
    return iso


# ---------------------------------------------------------------- numbers and addresses


def resident(text: str, *, genders: str) -> str:
    """13 digits with a real date of birth."""
    compact = re.sub(r"[\s-]", "", text)
    if MASK.search(compact):
        raise masked()
    if not re.fullmatch(r"\d{13}", compact):
        raise Wrong(tr("숫자 13자리가 아닙니다", "not 13 digits"))
    century = "19" if compact[6] in "1256" else "20" if compact[6] in "3478" else "18"
    if compact[6] not in genders or canon.day(century + compact[:6]) is None:
        raise Wrong(tr("앞자리가 실제로 있는 생년월일·구분이 아닙니다", "the first seven digits are no real date of birth"))
    return compact


_LABEL: Final = re.compile(
    r"\([^()\d]*\)|\(\s*내선[^()]*\)|^[가-힣A-Za-z.]{1,8}\s*[):：]\s*|\s*(?:내선|교환)\s*(?:번호)?\s*\d*번?\s*$|\s*(?:ext|내)\.?\s*\d+$|^(?:집|자택|직장|본인|휴대폰|핸드폰|전화|사무실|회사|HP|H\.P|Tel|T|M)\.?\s*(?=[+(\d])",
    re.I,
)
_USUAL_NUMBER: Final = re.compile(r"0\d{1,2}-\d{3,4}-\d{4}")
_FLOAT: Final = re.compile(r"^(\d{8,})\.0$")
_PHONES_APART: Final = re.compile(r"[;,\n|]")
_TAIL: Final = re.compile(r"(.*\d{4})\s*[/~]\s*(\d{1,4})$")


def phones(text: str, *, least: int) -> str:
    """Numbers apart by `;`. `;`, `,`, `/` and lines part several; `…-4567/8` is two; labels (`(자녀)`, `집:`) are left out."""
    if _USUAL_NUMBER.fullmatch(text):
        return text
    out: list[str] = []
    for piece in _PHONES_APART.split(text):
        value = piece.strip()
        if not value:
            continue
        if MASK.search(value.replace("#", "")):
            raise masked()
        tail = _TAIL.fullmatch(value)
        parts = _with_tail(tail[1].strip(), tail[2], value[tail.end(1) :]) if tail else value.split("/")
        out += [_phone(part, least) for part in parts if part.strip()]
    return ";".join(dict.fromkeys(out))


def _with_tail(whole: str, tail: str, sign: str) -> list[str]:
    """`02-123-4567/8` → both numbers; `4567~9` → all of at most ten."""
    last = whole[: -len(tail)] + tail
    first, end = int(whole[-len(tail) :]), int(tail)
    if "~" in sign and 0 < end - first <= 10:
        return [whole[: -len(tail)] + str(n).zfill(len(tail)) for n in range(first, end + 1)]
    return [whole, last]


_MOBILE: Final = 11
"""Digits of a 010 number (전기통신번호관리세칙): with one more or one less nobody is reached."""


def _phone(text: str, least: int) -> str:
    value = _LABEL.sub("", _FLOAT.sub(r"\1", text.strip().strip("="))).strip(" '\"")
    number = canon.phone(value)
    if (
        not number
        or len(number) < least
        or (number.startswith("010") and len(number) != _MOBILE)
        or (least > _DESK and not reaches(number, value))
        or re.search(r"[^\d\s()+.\-·]", value)
    ):
        raise Wrong(tr("전화번호 형식이 아닙니다", "not a telephone number"))
    return value


_DESK: Final = 3
"""Least digits of a number that an office's own exchange completes."""
_LOCAL: Final = 8
"""Digits of a number without its area, and of those that have none (1588-…)."""


def reaches(number: str, value: str) -> bool:
    """Could anybody be reached by it (전기통신번호관리세칙)? After a zero comes an area or a service and a number; abroad is told by a plus or two zeros."""
    if number.startswith("00") or value.startswith(("+", "00")):
        return True
    if number.startswith("010"):
        return len(number) == _MOBILE
    if number.startswith("0"):
        return len(number) in ((9, 10) if number.startswith("02") else (10, 11, 12))
    return len(number) >= _LOCAL


_MAIL_MASK: Final = re.compile(r"[*○◯●◎□■·]|\.{2,}|_{3,}|(?<=[a-z0-9])X{3,}|x{4,}(?=@)")
"""NFKC makes `…` points, and two points in a row are no mail address (RFC 5321 4.1.2)."""
_USUAL_MAIL: Final = re.compile(r"[a-z0-9._-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+")


def mails(text: str) -> str:
    """Mail addresses apart by `;`."""
    if _USUAL_MAIL.fullmatch(text) and not _MAIL_MASK.search(text):
        return text
    out = []
    for value in filter(None, (v.strip() for v in re.split(r"[;,\n|]|/(?=[^/]*@)|\s+(?=[^\s<>]+@)", text))):
        bare = canon.email(value) if re.fullmatch(r"[^<>@]*<[^<>]+>|mailto:.*", value) else ""
        found = bare or re.sub(r"\([^()@]*\)$", "", value).strip()
        if _MAIL_MASK.search(found):
            raise masked()
        if not re.fullmatch(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+", found) or not canon.email(found):
            raise Wrong(tr("전자우편 주소 형식이 아닙니다", "not a mail address"))
        out.append(found)
    return ";".join(dict.fromkeys(out))


_HIDDEN_PLACE: Final = re.compile(
    r"[*○●◯◎□■▲△◇◆☆★♡♥×✕]|\.{3,}|ㅇㅇ|\u110b\u110b"
    r"|(?<![A-Za-z0-9])(?:[Oo]{2,}|[Xx]{2,}|0{2,})(?![A-Za-z0-9])"
    r"|(?:(?<![A-Za-z0-9가-힣])|(?<=[가-힣]))[OoXx](?=(?:동|로|길|구|읍|면|리|시|군)(?![가-힣]))"
)
"""What hides a town, a road or a number: signs, and letters or zeros that look like such signs (`OO동`, `새O로`, `00길`)."""


_NO_PLACE: Final = re.compile(r"[^\s@;]+@[^\s@;]+\.[^\s@;]+|[\d\s+().-]{8,}")


def beside(column: str, first: str, further: str) -> str:
    """Two cells of one row for the same column: two values, or a flat after its house."""
    return f"{first} {further}" if column == "address" and not canon.address(further) else f"{first};{further}"


def place(text: str) -> str:
    """A postal address in one line; several apart by `;`. A number or a mail alone is a column that slipped."""
    if _HIDDEN_PLACE.search(text):
        raise masked()
    if any(_NO_PLACE.fullmatch(piece.strip()) for piece in text.split(";")):
        raise Wrong(tr("주소가 아니라 번호나 전자우편입니다", "is a number or a mail address, and no postal address"))
    return " ".join(text.split())


def number(text: str) -> str:
    """A case number: letters and digits, and none that a spreadsheet has rounded."""
    if text.isdecimal() and text.isascii():
        return text
    value = re.sub(r"^(\d+)\.0+$", r"\1", " ".join(text.split()))
    if re.fullmatch(r"[+-]?\d+(?:\.\d+)?[eE][+-]?\d+", value) or "##" in value:
        raise Wrong(
            tr(
                "엑셀이 번호를 지수로 줄여 버렸습니다. 그 열을 '텍스트' 서식으로 하고 다시 내려받아 주십시오",
                "a spreadsheet rounded the number and wrote it as a power of ten. Make the column text and export it again",
            )
        )
    if not canon.case_no(value):
        raise Wrong(tr("글자나 숫자가 없습니다", "has neither letters nor digits"))
    return value


def address(text: str) -> str:
    """A mail address, an @domain, a messenger id or a telephone number."""
    kind, value = canon.party(text)
    if (
        not value
        or (kind == "messenger" and re.search(r"\s", text.strip()))
        or ("@" in text[1:] and kind != "email" and ":" not in text)
    ):
        raise Wrong(
            tr(
                "주소 형식이 아닙니다(전자우편, @도메인, 메신저 ID, 전화번호)",
                "not an address (mail, @domain, messenger id, telephone number)",
            )
        )
    if reason := unreachable(text):
        raise Wrong(reason)
    return text


_WILD: Final = re.compile(r"[*?]|^@?%|%@")
_HOST: Final = re.compile(
    r"(?!\d+(?:[.-]\d+)+$)[^\s@:/!#]+\.(?:[a-z]{2}|com|net|org|info|biz|gov|edu|mil|int|example|test|한국)/?", re.I
)


def unreachable(text: str) -> str:
    """Why nothing that is sent could ever lead to this address; "" where something could. A row that never matches would be silence."""
    if _WILD.search(text):
        return tr(
            "별표 같은 자리 표시는 쓰지 않습니다. 도메인 전체는 @도메인 으로 적어 주십시오",
            "no wildcards: a whole domain is written @domain",
        )
    if "@" not in text and (_HOST.fullmatch(text) or "//" in text):
        return tr("도메인이면 앞에 @ 를 붙여 주십시오", "a domain is written with @ before it")
    if re.sub(r"<[^<>]*>$", "", text).strip() == text.strip() and re.search(r"\s\S*@", text):
        return tr(
            "빈칸이 있어 주소가 아닙니다. 이름은 <주소> 앞에 적습니다", "a blank in it: no address; a name stands before <address>"
        )
    if re.fullmatch(r"[\d-]{13,}", text) and sum(map(str.isdigit, text)) > 13:
        return tr("전화번호로는 너무 깁니다", "too long for a telephone number")
    return "" if _leads_back(text) else tr("이 주소로 가는 메시지가 없습니다", "no message leads to this address")


def _leads_back(text: str) -> bool:
    """Does a message to this address (to somebody in this domain) lead to what stands here, as destinations are made out?"""
    host, wanted = canon.domain(text), canon.party(text)
    for found in destinations(f"postmaster@{host}" if host else text, ()).mailbox:
        kind, value = canon.party(found)
        if (kind, value) == wanted or (host and kind == "email" and value.endswith(f"@{host}")):
            return True
    return False


def word(text: str, words: Mapping[str, str], korean: str) -> str:
    """One of the closed words of a column; `korean` names them for the error."""
    found = words.get(text) or words.get(plain(text))
    if found is None:
        allowed = ", ".join(dict.fromkeys(words.values()))
        raise Wrong(tr(f"허용된 값이 아닙니다({korean})", f"must be one of {allowed}"))
    return found


LISTED: Final = re.compile(r"[;\n]")
APART: Final = (re.compile(r"[,/·|+、]|\s+및\s+"), re.compile(r"[,/·|+、]|\s+및\s+|\s+"))
"""Signs that may part several values beside `;`, the surer ones first: a blank stands inside `도시국장 최미르`, too."""


def several(text: str, one: Callable[[str], str]) -> list[str]:
    """The values of a cell that may hold several, by `;` or line. Another sign parts them where every piece is a value; else the error says
    which sign does."""
    out: list[str] = []
    for piece in filter(None, (p.strip() for p in LISTED.split(text))):
        try:
            out.append(one(piece))
        except Contradiction:
            raise
        except Wrong as error:
            out += _parted(piece, one, error)
    return list(dict.fromkeys(out))


def _parted(piece: str, one: Callable[[str], str], trouble: Wrong) -> list[str]:
    tried = False
    for sign in APART:
        parts = [p.strip() for p in sign.split(piece) if p.strip()]
        if len(parts) < 2:
            continue
        tried = True
        try:
            return [one(part) for part in parts]
        except Wrong:
            continue
    if not tried:
        raise trouble
    raise Wrong(f"{trouble}. {tr('여러 값이면 `;`로 나누십시오', 'put `;` between several values')}") from None
