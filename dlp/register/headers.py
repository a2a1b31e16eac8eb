"""The row that names the columns: where it stands, and which column a header means.

Owns the words by which case systems, spreadsheets and personnel lists call a column; a new one is one word here. Pure. A header is
compared without spaces, signs and brackets, and without a word before it that says whose column it is (`신청인 연락처`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from typing import Final

from dlp.language import tr
from dlp.register.problems import Problem
from dlp.register.tables import PERSONAL, TABLES, Table

SHORTEST: Final = 2
"""Of a word that may be meant by a header that ends with it."""
WITHIN: Final = 15
"""The header stands in one of the first rows: sheets often begin with a title, a date, a line for signatures."""

_CASES: Final = """
case_no: 접수번호 접수번호일련 사건번호 청구번호 청구접수번호 신청번호 민원번호 관리번호 문서접수번호 접수no 청구no caseno casenumber casenum
received_on: 접수일 접수일자 접수일시 접수날짜 청구일 청구일자 청구일시 신청일 신청일자 신청일시 received receiveddate receivedon
title: 청구제목 제목 청구내용 청구정보 청구정보내용 정보내용 청구명 사건명 민원제목 신청내용 신청제목 건명 subject title
requester: 청구인 청구인명 청구인성명 청구인이름 청구자 청구자명 청구자성명 신청인 신청인명 신청인성명 신청자 신청자명 신청자성명 민원인 민원인명 민원인성명 성명 이름 성함 이름성명 성명이름 성명대표자 대표자 대표자명 대표자성명 대표청구인 requester requestername applicant applicantname name fullname
organisation: 단체명 단체 법인명 법인 법인단체명 단체법인명 상호 상호명 회사 회사명 소속단체 업체명 organisation organization company org
agents: 대리인 대리인명 대리인성명 대리인이름 대리인정보 법정대리인 위임받은사람 수임인 변호사 agents agent representative attorney proxy
birth_date: 생년월일 생일 출생일 출생일자 생년월일자 birthdate dateofbirth birthday dob birth
rrn: 주민등록번호 주민번호 주민등록번호뒷자리포함 주민등록 rrn residentregistrationnumber residentnumber
frn: 외국인등록번호 외국인번호 외국인등록 국내거소신고번호 거소신고번호 frn alienregistrationnumber
mobile: 휴대전화 휴대전화번호 휴대폰 휴대폰번호 핸드폰 핸드폰번호 휴대번호 이동전화 이동전화번호 모바일 폰 폰번호 hp hp번호 h.p cp mobile mobilephone mobileno mobilenumber cell cellphone
phone: 전화번호 전화 연락처 연락전화 연락전화번호 연락번호 유선전화 유선전화번호 자택전화 자택전화번호 집전화 집전화번호 일반전화 일반전화번호 전화번호연락처 tel telno telephone phone phoneno phonenumber contact contactnumber
email: 전자우편 전자우편주소 이메일 이메일주소 메일 메일주소 전자메일 전자메일주소 email emailaddress mail mailaddress e-mail
address: 주소 거주지 거주지주소 주소지 자택주소 집주소 도로명주소 우편주소 소재지 주소소재지 통지주소 address homeaddress postaladdress addr
roman_name: 로마자성명 로마자이름 영문성명 영문이름 영문명 영어이름 영문 영문성함 romanname englishname nameinenglish
hanja_name: 한자성명 한자이름 한자명 한문성명 한자 hanjaname hanja chinesename
department: 처리부서 처리과 담당부서 소관부서 처리기관부서 처리부서명 담당과 주관부서 소관과 업무부서 department handlingdepartment dept
handlers: 담당자 담당자명 담당자성명 처리담당자명 처리담당자성명 처리자명 처리자성명 담당자사번 처리담당자 처리담당자사번 담당 담당공무원 담당공무원사번 처리자 처리자사번 업무담당자 담당사번 주무관 handlers handler handlerids assignee officer
deputies: 대직자 대직자명 대직자성명 대직자사번 대리담당자 업무대행자 대행자 부담당자 부담당 deputies deputy deputyids
approvers: 결재선 결재자명 결재자성명 결재자 결재자사번 결재권자 결재선사번 승인자 결재라인 approvers approver approverids
interested: 이해관계인 이해관계자 이해관계인사번 이해관계 이해당사자 관련자 청구대상자 대상자 피청구인 제척대상 제척대상자 interested interestedparties interestedparty conflict
status: 상태 처리상태 진행상태 처리현황 진행상황 처리단계 status state progress
closed_on: 종결일 종결일자 처리완료일 완료일 완료일자 처리일 처리일자 종료일 종료일자 결정일 결정일자 통지일 통지일자 closedon closeddate closed
"""
_STAFF: Final = """
staff_id: 사번 사원번호 직원번호 공무원번호 행정번호 개인번호 행번 직번 인사번호 사용자id 사용자아이디 staffid employeeid employeeno employeenumber id userid
name: 성명 이름 성함 직원명 직원성명 사원명 사용자명 공무원명 name fullname staffname employeename
department: 부서 부서명 소속 소속부서 소속부서명 소속명 과 과명 근무부서 팀명 department dept departmentname
parent_department: 상위부서 상위부서명 상급부서 상급부서명 상위조직 상위소속 국 실국 국실 실국명 국실명 국명 소속국 소속국실 소속실국 본부 parentdepartment parent parentdept bureau division
title: 직위 직급 직위명 직급명 직책 직책명 직위직급 보직 호칭 title position rank jobtitle
email: 전자우편 전자우편주소 이메일 이메일주소 메일 메일주소 업무메일 공직자메일 행정메일 내부메일 기관메일 전자메일 email emailaddress mail e-mail
messenger_id: 메신저 메신저id 메신저아이디 메신저계정 메신저주소 행정메신저 messenger messengerid messengeraccount
desk_phone: 내선 내선번호 사무실전화 사무실전화번호 행정전화 행정전화번호 직통전화 직통번호 전화번호 전화 유선전화 deskphone extension officephone phone tel ext
mobile: 휴대전화 휴대전화번호 휴대폰 휴대폰번호 핸드폰 핸드폰번호 개인휴대폰 업무폰 업무휴대폰 이동전화 hp mobile mobilephone cell cellphone
roles: 역할 역할구분 권한 업무역할 담당역할 roles role
"""
_PARTNERS: Final = """
name: 기관명 기관 업체명 회사명 상호 단체명 기관이름 수탁자 수탁업체 수탁기관 이름 name organisation organization partner company
kind: 구분 종류 유형 기관구분 기관유형 분류 kind type category
addresses: 주소 연락주소 전자우편 이메일 이메일주소 메일 메일주소 메일도메인 도메인 연락처 addresses address email emails domain domains contact
scope: 허용항목 제공항목 허용범위 항목 위탁항목 개인정보항목 scope items fields
valid_from: 시작일 시작일자 계약시작일 개시일 유효시작일 계약일 validfrom from start startdate
valid_to: 종료일 종료일자 계약종료일 만료일 유효종료일 만기일 validto to end enddate until
"""
_GROUPS: Final = """
address: 그룹주소 주소 메일주소 전자우편 이메일 이메일주소 그룹메일 대화방 대화방id 방id 방주소 그룹id 그룹아이디 address groupaddress email room roomid id
name: 이름 그룹명 그룹이름 방이름 대화방명 대화방이름 명칭 name groupname roomname
members: 인원 인원수 구성원수 회원수 참여인원 명수 members membercount size count
reach: 범위 공개범위 내외부 구분 내부외부 대내외 reach scope
member_ids: 구성원 구성원사번 참여자 참여자사번 회원 구성원명단 memberids memberlist
"""
_BASES: Final = """
document: 문서번호 공문번호 결재문서번호 생산등록번호 시행번호 승인문서 승인번호 동의서 document documentno documentnumber approvalno
ground: 근거 법적근거 제공근거 근거구분 근거호 ground legalground
article: 조문 근거조문 법조문 법령조항 근거법령 조항 article legalarticle
approver: 결재자 결재자사번 승인자 승인자사번 최종결재자 결재권자 approver approverid approvedby
requested_by: 요청자 요청자사번 기안자 기안자사번 신청자 신청자사번 제공담당자 requestedby requester drafter
recipients: 받는사람 받는곳 수신자 수신처 제공받는자 제공받는사람 제공받는기관 수신 recipients recipient to
items: 항목 제공항목 개인정보항목 제공하는항목 items fields scope
valid_from: 시작일 시작일자 제공시작일 유효시작일 validfrom from start startdate
valid_to: 종료일 종료일자 제공종료일 유효종료일 만료일 validto to end enddate until
consent_id: 동의번호 동의서번호 동의id consentid consentno consent
times: 횟수 제공횟수 사용횟수 허용횟수 times count uses
"""
_OWNERS: Final = ("청구인", "청구자", "신청인", "신청자", "민원인", "대표자", "고객", "본인", "requester", "applicant")
"""Whose column it is, before the word for what it holds."""
_SIGNS: Final = re.compile(r"[\s*:·ㆍ_\-./\\|\"'“”‘’#]+")
_BRACKETS: Final = re.compile(r"\([^)]*\)|\[[^\]]*\]|<[^>]*>|【[^】]*】|（[^）]*）")
_ORDER: Final = re.compile(r"^(?:\d+[.)]|[①-⑳])")

Named = list[tuple[str, str] | None]
"""Per place in the row: (English column, header as the file spells it), None for a column that is not ours."""


@dataclass(frozen=True, slots=True)
class Found:
    """A header row: `line` in the file, the columns, the headers nobody knows, how many of the columns are ours; `headers`: all, as the file
    spells them."""

    line: int
    named: Named
    unknown: tuple[str, ...]
    hits: int
    problems: tuple[Problem, ...]
    headers: tuple[str, ...]


def plain(header: str) -> str:
    """Without case, spaces, signs, brackets and a number before it."""
    text = unicodedata.normalize("NFKC", "".join(c for c in header if unicodedata.category(c) != "Cf")).casefold().strip()
    return _SIGNS.sub("", _ORDER.sub("", _BRACKETS.sub("", text) or text))


def column(kind: str, header: str) -> str | None:
    """The English name of a header of this table, by any of its words; None for one that nobody knows."""
    return _column(kind, header) if len(header) <= 60 else None


def resembled(kind: str, header: str, present: Collection[str]) -> str:
    """The column, none of `present`, that a header nobody knows may mean all the same: its word stands in brackets or at the end, or is misspelt by one
    letter (`비고(역할)`, `직원 역할`, `역활`). "" for none. What ends on a word for data of a person is known by `column`, or is not his."""
    inside = [piece.strip("()[]<>【】（）") for piece in _BRACKETS.findall(unicodedata.normalize("NFKC", header))]
    for piece in inside:
        if (name := column(kind, piece)) is not None and name not in present:
            return name
    word = plain(header)
    for known, name in _words(kind).items():
        ends = word.endswith(known) and name not in PERSONAL
        if len(known) >= SHORTEST and name not in present and (ends or _a_letter_off(word, known)):
            return name
    return ""


def _a_letter_off(one: str, other: str) -> bool:
    """Is one letter, in Hangul a consonant or a vowel, another?"""
    first, second = (unicodedata.normalize("NFD", text) for text in (one, other))
    return len(one) == len(other) and len(first) == len(second) and sum(map(str.__ne__, first, second)) == 1


@cache
def _words(kind: str) -> dict[str, str]:
    known: dict[str, str] = {}
    for line in (
        {"cases": _CASES, "staff": _STAFF, "partners": _PARTNERS, "groups": _GROUPS, "bases": _BASES}[kind].strip().splitlines()
    ):
        name, _, words = line.partition(":")
        for word in words.split():
            known.setdefault(plain(word), name)
    for english, korean in TABLES[kind].columns.items():  # the table's own words always mean its own columns
        known |= {plain(english): english, plain(korean): english}
    return known


def words() -> frozenset[str]:
    """Every word by which a column of any table is known, without spaces and signs."""
    return frozenset(word for kind in TABLES for word in _words(kind))


@cache
def _column(kind: str, header: str) -> str | None:
    words, text = _words(kind), plain(header)
    if text in words:
        return words[text]
    for owner in _OWNERS if kind == "cases" else ():
        if text.startswith(owner) and (rest := text.removeprefix(owner)) in words:
            return words[rest] if words[rest] not in ("organisation", "department", "status") else None
    return _by_its_parts(kind, text, words)


_NUMBERED: Final = re.compile(r"(?:제?\d{1,2}|[a-d])$|^제?\d{1,2}")
_HOLDS: Final = (
    ("rrn", re.compile(r"(?:주민등록번호|주민번호)$")),
    ("mobile", re.compile(r"(?:휴대전화|휴대폰|핸드폰|이동전화|모바일|폰|mobile|mobilephone|cell|cellphone)(?:번호|no|number)?$")),
    ("phone", re.compile(r"(?:연락처|연락전화|전화|연락번호|팩스|tel|phone|telephone|contact|fax)(?:번호|no|number)?$")),
    ("email", re.compile(r"(?:이메일|메일|전자우편|email|mail)(?:주소|계정|id|address)?$")),
    ("address", re.compile(r"(?:주소|주소지|거주지|거소)$|^상세주소$|homeaddress$")),
)
"""What a header says at its end that its column holds: `비상연락처`, `회신용 이메일 주소`. What stands before says which of several it is."""
_OFFICE: Final = re.compile(
    r"담당|처리|부서|기관|직원|공무원|주무관|결재|소관|내선|행정|대직|접수처|접수자|이송|과장|팀장|국장|officer|handler|department|dept|agency|staff|office"
)
_OTHERS: Final = re.compile(r"피청구|제3자|제삼자|이해관계|대상|관련|관계|피신청|상대방|third|interested")
_NOT_POSTAL: Final = re.compile(r"ip|url|웹|홈페이지|인터넷|링크|파일|mac|맥|사이트|접속|누리집|web|link|site")
_AGENTS: Final = re.compile(r"대리인|수임인|위임받은|변호사|agent|attorney|proxy")


def _by_its_parts(kind: str, text: str, words: dict[str, str]) -> str | None:
    """Further contact columns (`연락처2`, `비상연락처`, `E-Mail 주소`) by what they end on. The office's own and a third party's are not the
    requester's."""
    bare = _NUMBERED.sub("", text)
    if (bare != text and words.get(bare) in merged(kind)) or (kind == "cases" and words.get(_further(text)) == "requester"):
        return words.get(bare) or "requester"
    if kind not in ("cases", "staff"):
        return None
    found = next((name for name, ending in _HOLDS if ending.search(bare)), None)
    if kind == "staff":
        return found if found in ("mobile", "email") and not _OFFICE.search(text) else None
    if found is None or _OFFICE.search(text) or _OTHERS.search(text) or (found == "address" and _NOT_POSTAL.search(bare)):
        return None
    if _AGENTS.search(text):
        return "agents" if found in ("mobile", "phone", "email") else None
    return found


def _further(text: str) -> str:
    """`공동청구인`, `청구인2` → `청구인`; "" for a header that says nothing of further ones."""
    bare = _NUMBERED.sub("", text).removeprefix("공동")
    return bare if bare != text else ""


def merged(kind: str) -> frozenset[str]:
    """Columns of the table of which a file may have several. A postal address may stand in two, the second for the flat or for another address."""
    return MERGED | {"address"} if kind == "cases" else MERGED


def of_the_office(header: str) -> bool:
    """Does it say that the column is about whoever works on the case?"""
    return _OFFICE.search(plain(header)) is not None


def of_who_works(header: str) -> bool:
    """The same, and nothing in it says that it is about whom the case concerns (`관련 공무원`)."""
    return of_the_office(header) and _OTHERS.search(plain(header)) is None


def nameless(place: int) -> str:
    """What a column without a header is called; `place` from 0."""
    return tr(f"{place + 1}번째 열", f"column no. {place + 1}")


MERGED: Final = frozenset(
    {"mobile", "phone", "email", "addresses", "agents", "handlers", "deputies", "approvers", "interested", "member_ids"}
)
"""Two columns of the file that mean one of these are read together: each may hold numbers or people of its own."""


def find(kind: str, rows: Sequence[tuple[int, Sequence[str]]]) -> Found | None:
    """The best header among the first rows, a row or two; None where no row names a column of this table."""
    table, best = TABLES[kind], None
    for place, (line, cells) in enumerate(rows[:WITHIN]):
        found = _of(
            table, line, cells, [(name, cell.strip()) if (name := column(kind, cell)) is not None else None for cell in cells]
        )
        below = rows[place + 1] if place + 1 < len(rows) else None
        if found.hits and below is not None and below[0] == line + 1:
            found = _over_two(kind, found, *below) or found
        if found.hits and (best is None or found.hits > best.hits):
            best = found
            if not best.problems and found.hits >= max(2, len(table.required)):
                break
    return best


def _of(table: Table, line: int, cells: Sequence[str], named: Named) -> Found:
    _prefer_own(table, named)
    hits = sum(one is not None for one in named)
    return Found(line, named, _unknown(cells, named), hits, tuple(_problems(table, line, named)), tuple(cells))


def _over_two(kind: str, upper: Found, line: int, lower: Sequence[str]) -> Found | None:
    """A header of two rows: `청구인` over `성명`, `전화번호`, `주소`. What stands above says whose column it is. None where the second row names
    no columns of its own, or the two together say less than one of them alone (what is another's, by the row above, is no loss)."""
    own = [cell for above, cell in zip(upper.headers, lower, strict=False) if cell and cell != above]
    known = [cell for cell in own if column(kind, cell) is not None]
    if not known or 2 * len(known) < len(own) or len({cell for cell in upper.headers if cell}) < 2:
        return None
    pairs = list(_one_over_another(kind, upper.headers, lower))
    named: Named = [(name, text) if name is not None else None for text, name in pairs]
    found = _of(TABLES[kind], line, [text for text, _ in pairs], named)
    alone = sum(
        column(kind, cell) is not None and (name is not None or not _anothers(kind, text))
        for cell, (text, name) in zip(lower, pairs, strict=True)
    )
    return found if found.hits >= max(upper.hits, alone) else None


def _one_over_another(kind: str, upper: Sequence[str], lower: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    """Header and column of each place. A cell speaks for the empty ones to its right where the row below has something of its own."""
    over = ""
    for above, below in zip_longest(upper[: len(lower)], lower, fillvalue=""):
        if above or not below:
            over = above if below and above != below else ""
        if over:
            yield f"{over} {below}", _below(kind, over, below)
        else:
            yield below or above, column(kind, below or above)


def _below(kind: str, over: str, header: str) -> str | None:
    """The column of a header that stands below another. Below the office's own, a third party's or an agent's no column is the requester's."""
    if (name := column(kind, f"{over} {header}")) is not None:
        return name
    name = column(kind, header)
    return None if _anothers(kind, over) and name in (*PERSONAL, "organisation") else name


def _anothers(kind: str, header: str) -> bool:
    """Does it say that what stands below is the office's, a third party's or an agent's?"""
    return kind == "cases" and any(sign.search(plain(header)) for sign in (_OFFICE, _OTHERS, _AGENTS))


def _prefer_own(table: Table, named: Named) -> None:
    """`종결일` beside `통지일`: the table's own word means the column, the other is one that is not ours. What identifies is never guessed at."""
    for name, korean in table.columns.items():
        places = [i for i, one in enumerate(named) if one is not None and one[0] == name]
        own = [i for i in places if plain(named[i][1]) in (plain(name), plain(korean))]  # type: ignore[index]
        if len(places) > 1 and len(own) == 1 and name not in (*MERGED, *PERSONAL, *table.required):
            for i in places:
                if i not in own:
                    named[i] = None


def _unknown(cells: Sequence[str], named: Named) -> tuple[str, ...]:
    return tuple(cell.strip() for cell, one in zip(cells, named, strict=True) if one is None and plain(cell))


def _problems(table: Table, line: int, named: Named) -> Iterable[Problem]:
    present = {one[0] for one in named if one}
    for name in table.required:
        if name not in present:
            yield Problem(line, table.columns[name], tr("필수 열이 없습니다", "this column must be there and is missing"))
    seen: dict[str, str] = {}
    several = merged(next(kind for kind, one in TABLES.items() if one is table))
    for one in filter(None, named):
        if one[0] in seen and one[0] not in several and not (one[0] == "requester" and _further(plain(one[1]))):
            yield Problem(line, one[1], tr(f"'{seen[one[0]]}' 열과 같은 열입니다", f"is the same column as '{seen[one[0]]}'"))
        seen.setdefault(one[0], one[1])
