"""The tables of the register: their columns, in Korean and English, and the words that may stand in them (contract section 2).

Tables only; by which other words a column is known is in `dlp.register.headers`, what a cell must look like in `dlp.register.cells`.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from dlp.vocabulary import FIELDS, GROUNDS

KINDS: Final = ("staff", "cases", "partners", "groups", "bases")
"""In the order in which files that arrive together are loaded: the staff table tells whether a handler exists."""

_CASES: Final = """
접수번호 case_no|접수일 received_on|청구제목 title|청구인 requester|단체명 organisation|대리인 agents|생년월일 birth_date|주민등록번호 rrn|외국인등록번호 frn|휴대전화 mobile|전화번호 phone
전자우편 email|주소 address|로마자성명 roman_name|한자성명 hanja_name|처리부서 department|담당자 handlers|대직자 deputies|결재선 approvers|이해관계인 interested|상태 status|종결일 closed_on
"""
_STAFF: Final = "사번 staff_id|성명 name|부서 department|상위부서 parent_department|직위 title|전자우편 email|메신저 messenger_id|내선 desk_phone|휴대전화 mobile|역할 roles"
_PARTNERS: Final = "기관명 name|구분 kind|주소 addresses|허용항목 scope|시작일 valid_from|종료일 valid_to"
_GROUPS: Final = "그룹주소 address|이름 name|인원 members|범위 reach|구성원 member_ids"
_BASES: Final = "문서번호 document|근거 ground|조문 article|결재자 approver|요청자 requested_by|받는사람 recipients|항목 items|시작일 valid_from|종료일 valid_to|동의번호 consent_id|횟수 times"


@dataclass(frozen=True, slots=True)
class Table:
    """`columns`: English name → Korean header, in order. `required`: must be in the file and filled in every row. `lists`: `;` separates.
    `key`: the column by which a row is recognised in the next snapshot."""

    columns: dict[str, str]
    required: tuple[str, ...]
    key: str
    lists: frozenset[str] = frozenset()


def plain(word: str) -> str:
    return "".join(unicodedata.normalize("NFKC", word).split()).casefold().strip("\ufeff*")


def _table(columns: str, required: str, key: str, lists: str = "") -> Table:
    pairs = (pair.split() for line in columns.strip().splitlines() for pair in line.split("|"))
    return Table({english: korean for korean, english in pairs}, tuple(required.split()), key, frozenset(lists.split()))


TABLES: Final[dict[str, Table]] = {
    "cases": _table(_CASES, "case_no requester", "case_no", "agents handlers deputies approvers interested"),
    "staff": _table(_STAFF, "staff_id name", "staff_id", "roles"),
    "partners": _table(_PARTNERS, "name kind addresses", "name", "addresses scope"),
    "groups": _table(_GROUPS, "address reach", "address", "member_ids"),
    "bases": _table(_BASES, "document ground approver requested_by recipients items", "document", "recipients items"),
}
PERSONAL: Final = (
    "requester", "birth_date", "rrn", "frn", "mobile", "phone", "email", "address", "roman_name", "hanja_name", "staff_id",
)  # fmt: skip
"""What a case holds of each of its requesters; `staff_id` where he is an official of the agency. The rest is the case's."""

_OPEN: Final = "open 진행 진행중 접수 접수중 접수완료 처리중 처리 검토중 심의중 심의 연장 결정대기 보류 미결 미처리 이의신청"
_CLOSED: Final = "closed close 종결 완료 처리완료 종료 종결처리 내부종결"
_OUTCOMES: Final = (
    "결정완료 결정통지 결정 통지 통지완료 공개 공개완료 공개결정 전부공개 부분공개 부분공개결정 비공개 비공개결정 즉시공개 정보부존재 부존재 취하 취하종결 철회 기각 각하 인용 "
    "반려 이송 이송완료 타기관이송 이첩 민원이첩 민원이송 민원처리"
)
_STEPS: Final = (
    "기한연장 연장통지 배부 배부완료 재배부 배정 담당자지정 보완 보완요구 보완요청 의견청취 제3자의견청취 수수료납부대기"
)
STATUS: Final = {
    **dict.fromkeys(_OPEN.split(), "open"), **dict.fromkeys(_CLOSED.split(), "closed"), **dict.fromkeys((*_OUTCOMES.split(), *_STEPS.split()), ""),
}  # fmt: skip
"""What a word of a case system says; "" for a step or an outcome after which a case may be either: its day of closing tells."""
OUTCOMES: Final = frozenset(_OUTCOMES.split())
"""Of those: what ends most cases, so that a day of closing is missed where there is none."""
ROLES: Final = {
    **{w: w for w in ("foi_officer", "cpo", "audit", "pr", "none")},
    "정보공개담당": "foi_officer", "정보공개담당자": "foi_officer", "개인정보보호책임자": "cpo", "감사": "audit", "홍보": "pr", "없음": "none",
}  # fmt: skip
PARTNER_KINDS: Final = {
    **{w: w for w in "processor police court prosecution audit ministry agency assembly emergency watchdog committee".split()},  # noqa: SIM905
    "수탁자": "processor", "수탁": "processor", "위탁": "processor", "경찰": "police", "법원": "court", "검찰": "prosecution", "감사": "audit", "감사원": "audit", "부처": "ministry", "기관": "agency",
    "의회": "assembly", "국회": "assembly", "긴급": "emergency", "소방": "emergency", "감독": "watchdog", "위원회": "committee",
}  # fmt: skip
SCOPE: Final = {
    **{w: w for w in (*FIELDS, "all")},
    "접수번호": "case_no", "성명": "name", "생년월일": "birth_date", "전화번호": "phone", "전자우편": "email", "주소": "address",
    "주민등록번호": "rrn", "외국인등록번호": "frn", "여권번호": "passport", "운전면허번호": "driver_license", "계좌번호": "bank_account",
    "첨부": "attachments", "첨부파일": "attachments", "전체": "all",
}  # fmt: skip
GROUND: Final = {
    **{w: w for w in GROUNDS},
    **{f"{before}{w.removeprefix('18-2-')}{after}": w for w in GROUNDS if w != "own-law" for before, after in (("제18조제2항제", "호"), ("18②", ""), ("18(2)", ""))},
    "동의": "18-2-1", "정보주체의동의": "18-2-1", "개별법": "own-law", "다른법률": "own-law",
}  # fmt: skip
REACH: Final = {"internal": "internal", "external": "external", "내부": "internal", "외부": "external"}
