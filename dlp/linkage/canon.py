"""One canonical spelling per value, for the register and for what is found in a message alike.

Owns the rules by which two spellings are the same number, mail, date or address; two sides that canonicalise alike meet in the
index. Pure; may not look anything up. Every function returns "" for what is no such value and never raises.
References: ITU-T E.164 (telephone), RFC 5321 (mail), 도로명주소법 (road addresses).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

_NON_DIGIT: Final = re.compile(r"\D+")
_INTERNATIONAL: Final = re.compile(r"^(?:\+?82|0082|00[1-9]82|00[37]\d{2}82)0?(?=\d{8,})")
_TWO_DIGIT_AREAS: Final = frozenset(
    ["31", "32", "33", "41", "42", "43", "44", "51", "52", "53", "54", "55", "61", "62", "63", "64", "70"]
)


def squeeze(text: str) -> str:
    """NFKC, without any white space."""
    if text.isascii():
        return "".join(text.split())
    return "".join((text if unicodedata.is_normalized("NFKC", text) else unicodedata.normalize("NFKC", text)).split())


def digits(text: str) -> str:
    """The decimal digits of any script, as 0-9."""
    if text.isascii():
        if text.isdigit():
            return text
    else:
        text = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    return _NON_DIGIT.sub("", text)


def phone(text: str) -> str:
    """`+82 10-1234-5678`, `010)1234.5678`, `1012345678` (a spreadsheet ate the zero) → `01012345678`. 3 to 13 digits, else ""."""
    found = text if text.isascii() and text.isdigit() else digits(text.replace("(0)", ""))
    if len(found) > 9 and found[:2] in ("82", "00"):
        found = _INTERNATIONAL.sub("0", found)
    if len(found) == 10 and found[:2] == "10":
        return "0" + found
    if len(found) in (9, 10) and (found[0] == "2" or found[:2] in _TWO_DIGIT_AREAS):
        return "0" + found
    return found if 3 <= len(found) <= 13 else ""


_MAIL: Final = re.compile(r"(?<![^\s@<>(),;:\"\[\]])[^\s@<>(),;:\"\[\]]++@[^\s@<>(),;:\"\[\]]+\.[^\s@<>(),;:\"\[\]]+")


def email(text: str) -> str:
    """`"Name" <Haram+x@Mail.example>` → `haram@mail.example`: lower case, without display name, tag (RFC 5233) and final dot."""
    found = _MAIL.search(text if text.isascii() else unicodedata.normalize("NFKC", text))
    if found is None:
        return ""
    local, _, domain = found[0].casefold().rpartition("@")
    return f"{local.partition('+')[0] or local}@{mail_domain(domain)}"


def mail_domain(text: str) -> str:
    """A mail domain: lower case, without final dot, `xn--` labels as what they stand for (RFC 3492)."""
    domain = text.casefold().strip().strip(".")
    if "xn--" not in domain:
        return domain
    return ".".join(_label(label) for label in domain.split("."))


def _label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return unicodedata.normalize("NFKC", label[4:].encode("ascii").decode("punycode")).casefold()
    except UnicodeError:
        return label


_DAY: Final = re.compile(r"\s*(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?(?:[T\s]+\d{1,2}:\d{2}.*)?\s*$")
_DAY_JOINED: Final = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?:\.0)?\s*$")


def day(text: str) -> date | None:
    """`2026-11-09`, `2026. 11. 9.`, `2026/11/09`, `20261109`, `2026년 11월 9일`, with or without a time after it."""
    found = _DAY.match(text) or _DAY_JOINED.match(text)
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


_DIGITS: Final = re.compile(r"\d+")


def birth_date(text: str) -> str:
    """Any spelling → `YYMMDD`. The century is left out: `85.3.12` and `1985-03-12` are the same day of birth."""
    groups = _DIGITS.findall(text if text.isascii() else unicodedata.normalize("NFKC", text))
    if len(groups) >= 3 and len(groups[0]) in (2, 4) and len(groups[1]) <= 2 and len(groups[2]) <= 2:
        year, month, dom = groups[0], int(groups[1]), int(groups[2])
    else:
        joined = "".join(groups)
        if len(joined) not in (6, 8):
            return ""
        year, month, dom = joined[:-4], int(joined[-4:-2]), int(joined[-2:])
    if not (1 <= month <= 12 and 1 <= dom <= 31):
        return ""
    return f"{year[-2:]}{month:02d}{dom:02d}"


def resident(text: str) -> str:
    """Resident or foreigner registration number, 13 digits."""
    found = digits(text)
    return found if len(found) == 13 else ""


def resident_part(text: str) -> str:
    """`YYMMDDG`: what a half-masked number still says."""
    found = digits(text)
    return found[:7] if len(found) in (7, 13) else ""


def case_no(text: str) -> str:
    """Letters and digits only, lower case: `2026-000123` and `2026 000123` are one number."""
    if text.isascii() and text.isdigit():
        return text
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


ROAD_GOES_ON: Final = r"(?:[가-힣]?길|[가-힣]\s?번\s?길|\s?번\s?[가-힣]?\s?길)"
"""What stands behind the number in a longer road name, with spaces as people write it: 7번길, 7 번길, 7번 나길, 7가길, 7길."""
HOUSE_GOES_ON: Final = r"(?:의\s?|\s?[~∼]\s?)[0-9]"
"""Behind the number of another house (7의2), or of the first of a stretch (7~20)."""
_ROAD: Final = re.compile(
    rf"(?<![가-힣0-9])([가-힣][가-힣0-9·.]{{0,24}}?(?:로|길)(?:\s?\d+{ROAD_GOES_ON})?)\s?(?:지하\s?)?(\d+(?:-\d+)?)(?!\d|{ROAD_GOES_ON})"
)
_LOT: Final = re.compile(
    r"(?<![가-힣0-9])([가-힣][가-힣0-9]{0,14}?(?:동|리|가|읍|면))\s?(산?)\s?(\d+(?:-\d+)?)(?:번지)?(?!\d|\s?동|\s?층|\s?호)"
)
_REGION: Final = re.compile(
    r"^(?:[가-힣]{1,4}?(?:특별자치시|특별자치도|특별시|광역시)|경기도?|강원도?|충청[북남]도|충[북남]|전라[북남]도|전[북남]|경상[북남]도|경[북남]|제주도?"
    r"|(?:서울|부산|대구|인천|광주|대전|울산|세종)시?)(?=[가-힣])"
)
_DISTRICT: Final = re.compile(r"^[가-힣]{1,4}?(?:시|군|구|읍|면)(?=[가-힣][가-힣0-9]*(?:로|길|동|리|가|읍|면)[가-힣0-9]*$)")
_UNIT: Final = re.compile(
    r"(?:(?:제?(\d{1,4})동|(?<![-\d])(\d{1,4})-(?=\d{1,4}호))[^가-힣\d]{0,3})?(?:제?(?:지하|B)?\d{1,3}층[^가-힣\d]{0,3})?제?(\d{1,4})호"
)


_ADDRESS_SIGNS: Final = re.compile(r"[,()\[\]]")


def address(text: str) -> str:
    """The core of a road or lot address without region and unit: `가람구 별빛로 12, 101동 202호` → `별빛로12`; `새봄동 12-3` → `새봄동12-3`."""
    plain = " ".join(_ADDRESS_SIGNS.sub(" ", text if text.isascii() else unicodedata.normalize("NFKC", text)).split())
    found = _ROAD.search(plain)
    if found is not None:
        return _own_name(found[1]) + found[2]
    found = _LOT.search(plain)
    return _own_name(found[1]) + found[2] + found[3] if found is not None else ""


def _own_name(road: str) -> str:
    """Cut region, city and district where they are glued to the road or town (`가람구별빛로`)."""
    road = "".join(road.split())
    for pattern in (_REGION, _DISTRICT, _DISTRICT):
        shorter = pattern.sub("", road)
        if len(shorter) < 3:
            break
        road = shorter
    return road


def road_and_house(text: str) -> tuple[str, str]:
    """The two halves of the core: `가람구 별빛로 12` → `별빛로`, `12`. Empty where there is no core."""
    found = _HALVES.fullmatch(address(text))
    return (found[1], found[2]) if found is not None else ("", "")


_HALVES: Final = re.compile(r"(.*[^0-9-])([0-9]+(?:-[0-9]+)?)")


def address_unit(text: str, core: str | None = None) -> str:
    """Core and apartment: `별빛로12/101-202`. "" where no unit stands there. `core`: what `address` says of this text, where that is known."""
    core = address(text) if core is None else core
    found = _UNIT.search(unicodedata.normalize("NFKC", text)) if core else None
    if not core or found is None:
        return ""
    return f"{core}/{found[1] or found[2] or ''}-{found[3]}"


def unit(text: str) -> str:
    """The apartment of an address without its building: `101-202`; "" where none stands there."""
    return address_unit(text).partition("/")[2]


_QUARTER: Final = re.compile(r"(?<![가-힣])[가-힣]{1,5}[0-9]{0,2}(?:동|리|읍|면)(?=[,)\s]|$)")
QUARTER: Final = re.compile(
    r"(?<![가-힣])[가-힣]{1,5}[0-9]{0,2}(?:동|리|읍|면)(?=[^가-힣]|에|사|주|그|분|의|으로|쪽|이|은|는|요|$)"
)
"""A quarter as it stands in a sentence."""


def quarters(text: str) -> list[str]:
    """The towns and quarters an address names (`새봄동`, `너른면 솔내리`), as people call where somebody lives."""
    return _QUARTER.findall(text)


_NO_NAME: Final = re.compile(r"\(.*?\)|[·.\-]")


def name(text: str) -> str:
    """A person's name without spaces; a trailing parenthesis and honorific are no part of it."""
    text = squeeze(text)
    return (text if text.isalpha() else _NO_NAME.sub("", text)).casefold()


def organisation(text: str) -> str:
    """A company's or group's name without its legal form: `(주)하늘`, `주식회사 하늘` → `하늘`."""
    return _FORM.sub("", squeeze(text)).casefold()


_FORM: Final = re.compile(r"\((?:주|유|재|사|합)\)|주식회사|유한회사|합자회사|합명회사|재단법인|사단법인")


def messenger(text: str) -> str:
    """A messenger id without its leading sign, lower case."""
    return squeeze(text).casefold().lstrip("@")


def party(text: str) -> tuple[str, str]:
    """Which kind of address is this, and its canonical form: (`email`|`phone`|`messenger`, value). ("", "") for an empty one."""
    if text.isascii() and text.isdigit() and (number := phone(text)):
        return "phone", number
    text = unicodedata.normalize("NFKC", text).strip()
    lowered = text.casefold()
    for scheme in ("mailto:", "tel:", "sms:", "smsto:"):
        if lowered.startswith(scheme):
            text = text[len(scheme) :].strip()
    if not text:
        return "", ""
    if not text.startswith("@"):
        mail = email(text)
        if mail:
            return "email", mail
        if re.fullmatch(r"[+\d\s().\-/~]+", text) and (number := phone(text)):
            return "phone", number
    return "messenger", messenger(text)


def domain(text: str) -> str:
    """`@Police.example` → `police.example`; "" for what is no domain."""
    text = squeeze(text).casefold()
    return mail_domain(text[1:]) if re.fullmatch(r"@[^\s@:]+\.[^\s@:.]+\.?", text) else ""


CANON: Final[Mapping[str, Callable[[str], str]]] = {
    "name": name, "phone": phone, "email": email, "birth_date": birth_date, "rrn": resident, "frn": resident,
    "rrn_part": resident_part, "case_no": case_no, "address": address, "address_unit": address_unit,
    "phone_last4": digits, "phone_mid4": digits, "choseong": lambda text: "".join(text.split()), "hanja": squeeze,
    "organisation": organisation,
}  # fmt: skip
"""Field → canonical spelling. `masked_name`, `roman` and `topic` are in `dlp.linkage.names` and `dlp.linkage.titles`."""
