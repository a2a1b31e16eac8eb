"""Invented values of every entity, the ways they are written, and the ways they are hidden. All from one random generator.

Nobody's data: mobiles in the unassigned 010-0xxx and 010-1xxx, births 1900 to 1905, mail under the reserved `example.com`.
Values for development and for test differ: `side` 0 or 1 fixes the parity of a number's last free digit and the half of the name lists.
"""

from __future__ import annotations

import random


def _words(text: str) -> list[str]:
    return text.split()


def _parts(text: str) -> list[str]:
    return text.split("|")


FAMILIES = "김이박최정강조윤장임한오서신권황안송류전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국"
GIVEN = _words(
    "민준 서준 도윤 예준 시우 하준 지호 주원 지후 준우 도현 건우 우진 현우 선우 서진 연우 유준 정우 승우 서연 서윤 지우 서현 하은 하윤 민서 지유 윤서 채원 지민 수아 지아 지윤 다은 은서 예은 수빈 소율 예린"
    " 영수 영호 영철 정수 성호 상철 종수 광수 진호 재호 영자 정숙 영숙 순자 미숙 경희 정희 명자 춘자 옥순 말순 복동 판석 만수 덕배 기영 태식 병철 동수 창식 은주 미경 지영 은영 현정 미영 은정 선영 수진 혜진"
    " 하람 가람 이슬 보람 아라 새롬 나래 한솔 다솜 슬기 여름 하늘 바다 온유 라온 가온 누리 솔 별 봄 산 훈 준 빈 결 율 건 철 숙 란 단비 은비 초롱 힘찬 으뜸 미르 벼리 도담 시온 리아 로하 엘린 율무 공개 정의 평화 우주 나라 소리 마루"
)
RARE = _words("남궁 황보 제갈 사공 선우 서문 독고 피 시 어 은 편 용 예 경 봉 사 부 복 태 형 두 감 음 빈 동")
FOREIGN = _parts(
    "응우옌 티 흐엉|쩐 반 뚜안|왕샤오밍|리우 웨이|바트에르덴 사란|마리아 크루즈|존 앤더슨|아흐메드 칸|타나카 요코|스베틀라나 김|팜 티 홍|조셉 산토스"
)
LATIN = _parts("KIM MIN SEO|Park Ji-ho|NGUYEN THI HUONG|Maria Cruz|Haram Yun|LEE SEOYEON|John Anderson|Tran Van Tuan")
CITIES = _parts(
    "서울특별시 중구|부산광역시 남구|대구광역시 서구|인천광역시 동구|경기도 수원시 팔달구|강원특별자치도 춘천시|충청북도 청주시 상당구|전라남도 여수시|경상북도 안동시|제주특별자치도 제주시|세종특별자치시|경기도 성남시 분당구"
)
ROADS = _words("다솜로 별빛로 나래대로 한결길 솔바람길 은하수로 매화1길 물빛로 새터길 너울로 해오름길 도담2로")


def person(rng: random.Random, side: int) -> str:
    if rng.random() < 0.12:
        family = rng.choice(RARE[side::2])
    else:
        family = rng.choices(FAMILIES, weights=[1 / (i + 3) for i in range(len(FAMILIES))])[0]
    given = rng.choice([g for i, g in enumerate(GIVEN) if i % 2 == side])
    return family + given if len(family + given) > 1 else person(rng, side)


def foreign(rng: random.Random, side: int) -> str:
    return rng.choice(FOREIGN[side::2])


def latin(rng: random.Random, side: int) -> str:
    return rng.choice(LATIN[side::2])


def _number(rng: random.Random, digits: int, side: int) -> str:
    """`digits` digits whose last one is of the parity of `side`."""
    return f"{rng.randrange(10 ** (digits - 1)):0{digits - 1}}{rng.randrange(5) * 2 + side}"


def phone(rng: random.Random, side: int) -> str:
    a, b = f"{rng.randrange(2000):04}", _number(rng, 4, side)
    return rng.choice(
        (f"010-{a}-{b}", f"010-{a}-{b}", f"010{a}{b}", f"010.{a}.{b}", f"010 {a} {b}", f"+82-10-{a}-{b}", f"010){a}-{b}")
    )


def _resident(rng: random.Random, side: int, sexes: str, base: int) -> str:
    body = f"0{rng.randrange(6)}{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}{rng.choice(sexes)}{_number(rng, 5, side)}"
    check = (base - sum(w * int(d) for w, d in zip((2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5), body, strict=True)) % 11) % 10
    if rng.random() < 0.5:  # numbers given since October 2020 have no check digit
        check = (check + rng.randrange(1, 10)) % 10
    return f"{body[:6]}-{body[6:]}{check}"


def rrn(rng: random.Random, side: int) -> str:
    return _resident(rng, side, "12", 11)


def frn(rng: random.Random, side: int) -> str:
    return _resident(rng, side, "56", 13)


def email(rng: random.Random, side: int) -> str:
    user = "".join(rng.choices("abcdefghijkmnpqrstuvwxyz", k=rng.randrange(3, 9))) + rng.choice(("", ".k", "_77", "2")) + "xy"[side]
    return f"{user}@{rng.choice(('naru', 'mail', 'garam', 'hanbyeol'))}.example.com"


def card(rng: random.Random, side: int) -> str:
    body = rng.choice(("4000", "5123", "9445", "3560")) + "".join(_number(rng, 11, side))
    odd = sum((int(d) * 2 - 9 if int(d) > 4 else int(d) * 2) if i % 2 == 0 else int(d) for i, d in enumerate(body))
    whole = body + str(-odd % 10)
    return rng.choice(("-", " ", "-")).join(whole[i : i + 4] for i in range(0, 16, 4))


def account(rng: random.Random, side: int) -> str:
    r = rng.randrange
    return rng.choice((
        f"신한은행 110-{r(1000):03}-{_number(rng, 6, side)}",
        f"국민은행 {r(10**6):06}-{r(100):02}-{_number(rng, 6, side)}",
        f"우리은행 1002-{r(1000):03}-{_number(rng, 6, side)}",
        f"농협 302-{r(10**4):04}-{r(10**4):04}-{r(5) * 2 + side}1",
        f"카카오뱅크 3333-{r(100):02}-{_number(rng, 7, side)}",
        f"하나은행 {r(1000):03}-{r(10**6):06}-{_number(rng, 5, side)}",
    ))  # fmt: skip


def brn(rng: random.Random, side: int) -> str:
    body = f"{rng.randrange(100, 700)}{rng.randrange(10, 90)}{_number(rng, 4, side)}"
    total = sum(w * int(d) for w, d in zip((1, 3, 7, 1, 3, 7, 1, 3, 5), body, strict=True)) + int(body[8]) * 5 // 10
    return f"{body[:3]}-{body[3:5]}-{body[5:]}{-total % 10}"


def corp(rng: random.Random, side: int) -> str:
    body = f"1{rng.randrange(1, 9)}0111{_number(rng, 6, side)}"
    return f"{body[:6]}-{body[6:]}{-sum((1 + i % 2) * int(d) for i, d in enumerate(body)) % 10}"


def passport(rng: random.Random, side: int) -> str:
    return (
        f"M{rng.randrange(1000):03}{rng.choice('ABCDEFGHJK')}{_number(rng, 4, side)}"
        if rng.random() < 0.6
        else f"M{_number(rng, 8, side)}"
    )


def licence(rng: random.Random, side: int) -> str:
    return f"{rng.randrange(11, 27)}-{rng.randrange(85, 100)}-{_number(rng, 6, side)}-{rng.randrange(10, 99)}"


def plate(rng: random.Random, side: int) -> str:
    return f"{rng.choice((rng.randrange(10, 69), rng.randrange(100, 690)))}{rng.choice('가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주')}{rng.choice(('', ' '))}{rng.randrange(1, 10)}{_number(rng, 3, side)}"


def dob(rng: random.Random, side: int) -> str:
    y, m, d = 1900 + rng.randrange(6), rng.randrange(1, 13), rng.randrange(1, 14) * 2 + side
    return rng.choice((f"{y}-{m:02}-{d:02}", f"{y}. {m}. {d}.", f"{y}년 {m}월 {d}일", f"{y}.{m:02}.{d:02}"))


def address(rng: random.Random, side: int) -> str:
    tail = rng.choice(("", f", {rng.randrange(101, 130)}동 {rng.randrange(101, 2000)}호", f" {rng.randrange(2, 20)}층"))
    return f"{rng.choice(CITIES[side::2])} {rng.choice(ROADS[side::2])} {rng.randrange(1, 300) * 2 + side}{tail}"


def case(rng: random.Random, side: int) -> str:
    return f"1{_number(rng, 7, side)}"


ENTITY = {
    "person": ("PERSON", person), "foreign": ("PERSON", foreign), "latin": ("PERSON", latin), "phone": ("PHONE_NUMBER", phone), "rrn": ("KR_RRN", rrn),
    "frn": ("KR_FRN", frn), "email": ("EMAIL_ADDRESS", email), "card": ("CREDIT_CARD", card), "account": ("KR_BANK_ACCOUNT", account),
    "brn": ("KR_BRN", brn), "corp": ("KR_CORP_REG", corp), "passport": ("KR_PASSPORT", passport), "licence": ("KR_DRIVER_LICENSE", licence),
    "plate": ("KR_VEHICLE_PLATE", plate), "dob": ("DATE_OF_BIRTH", dob), "address": ("KR_ADDRESS", address), "case": ("FOI_CASE_NUMBER", case),
}  # fmt: skip


def filler(kind: str, rng: random.Random) -> str:
    """Numbers that look like data and are none, and an agency's own contacts."""
    r = rng.randrange
    return {
        "orderno": lambda: f"2026{r(1, 13):02}{r(1, 29):02}-{r(10**7):07}",
        "docno": lambda: f"{r(1, 9999)}",
        "barcode": lambda: f"880{r(10**10):010}",
        "money": lambda: f"{r(1, 900)},{r(1000):03},000원",
        "date": lambda: f"2026. {r(1, 13)}. {r(1, 29)}.",
        "version": lambda: f"{r(10)}.{r(20)}.{r(300)}",
        "serial": lambda: f"0x{r(16**6):06X}",
        "budget": lambda: f"{r(100, 400)}-{r(1, 20):02}-{r(1, 9):02}",
        "digits": lambda: str(r(100, 99999)),
        "ratio": lambda: f"{r(100)}.{r(10)}%",
        "room": lambda: str(r(101, 999)),
        "time": lambda: f"{r(9, 18)}:{r(6)}0",
        "masked": lambda: rng.choice(("김○○", "이OO", "박*수", "010-****-12**", "최XX")),
        "desk": lambda: rng.choice((f"02-{r(2100, 2800)}-{r(10**4):04}", f"031-{r(200, 900)}-{r(10**4):04}", f"051-{r(200, 900)}-{r(10**4):04}", f"(02){r(2100, 2800)}-{r(10**4):04}")),
        "fax": lambda: f"02-{r(2100, 2800)}-{r(10**4):04}",
        "centre": lambda: f"{rng.choice(('1577', '1588', '1644', '1833', '1899', '1600'))}-{r(10**4):04}",
        "short": lambda: rng.choice(("110", "112", "119", "120", "129", "1345", "1366", "182", "118")),
        "free": lambda: f"080-{r(200, 900)}-{r(10**4):04}",
        "orgmail": lambda: rng.choice(("minwon@garam.example.com", "open@city.example.com", "webmaster@gu.example.com", "info@naru.example.com")),
        "office": lambda: f"{rng.choice(CITIES)} 중앙로 {r(1, 200)} 가람구청 {r(1, 9)}층",
    }[kind]()  # fmt: skip


_HANGUL = str.maketrans("0123456789", "공일이삼사오육칠팔구")
_WIDE = {c: c + 0xFEE0 for c in range(0x21, 0x7F)}
_ROUND = str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")


def hidden(entity: str, value: str, rng: random.Random) -> tuple[str, str]:
    """(the value in disguise, the name of the trick); the value itself and "" where no trick fits."""
    if entity in ("PHONE_NUMBER", "KR_RRN", "KR_FRN"):
        digits = [c for c in value if c.isdigit()]
        groups = [g for g in "".join(c if c.isdigit() else " " for c in value).split() if g]
        tricks = {
            "hangul": lambda: value.translate(_HANGUL).replace("+", ""),
            "wide": lambda: value.translate(_WIDE),
            "round": lambda: value.translate(_ROUND),
            "zero-width": lambda: "\u200b".join(value),
            "spaced": lambda: " ".join(digits),
            "dots": lambda: "·".join(groups),
            "underscore": lambda: "_".join(groups),
            "letters": lambda: value.replace("0", "O").replace("1", "l"),
            "broken": lambda: value.replace("-", "-\n", 1) if "-" in value else value[:3] + "\n" + value[3:],
            "again": lambda: " 다시 ".join(groups),
            "wide Hangul": lambda: "\u200b".join(value.translate(_HANGUL).replace("+", "").replace("-", "－")),
        }
        trick = rng.choice(sorted(tricks))
        return tricks[trick](), trick
    if entity == "EMAIL_ADDRESS":
        tricks = {
            "wide": lambda: value.translate(_WIDE),
            "golbaengi": lambda: value.replace("@", "골뱅이"),
            "at": lambda: value.replace("@", " [at] ").replace(".", " [dot] "),
            "spaced": lambda: value.replace("@", " @ "),
            "zero-width": lambda: value.replace("@", "\u200b@\u200b"),
        }
        trick = rng.choice(sorted(tricks))
        return tricks[trick](), trick
    if entity == "PERSON" and 3 <= len(value) <= 4 and " " not in value and "가" <= value[0] <= "힣":
        trick = rng.choice(("spaced", "zero-width"))
        return (" " if trick == "spaced" else "\u200b").join(value), trick
    return value, ""
