"""Words for what officials read in tables, in Korean, or in English with `--lang en`. JSON and CSV keep the contract's own words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from dlp.dates import KST
from dlp.language import english, tr

ACTIONS: Final = {"allow": "통과", "alert": "알림", "mask": "가림", "hold": "보류", "block": "차단"}
CHANNELS: Final = {"email": "전자우편", "messenger": "메신저", "sms": "문자"}
PLACES: Final = {**CHANNELS, "case-system": "사건 처리 시스템"}
"""Where an incident happened: a channel of messages, or the case system (`dlp lookups`)."""
STATES: Final = {
    "decided": "처리 중", "delivered": "전달됨", "masked": "가려서 전달됨", "held": "보류 중", "refused": "거절됨", "failed": "전달 실패",
    "release-requested": "내보내기 대기", "releasing": "내보내는 중", "released": "내보냄",
}  # fmt: skip
RELATIONS: Final = {
    "handler": "담당자", "deputy": "대직자", "approver": "결재자", "foi_officer": "정보공개 담당", "cpo": "개인정보 보호책임자",
    "audit": "감사", "requester": "청구인 본인", "other_requester": "다른 청구인", "partner": "협력기관", "processor": "수탁자",
    "emergency": "긴급기관", "watchdog": "감독기관", "agent": "대리인", "uninvolved": "업무 무관 직원", "interested": "이해관계인", "group": "단체 주소",
    "external": "외부", "withheld": "처리정지",
}  # fmt: skip
KINDS: Final = {
    "decided": "판정", "done": "처리 보고", "held": "격리", "release-requested": "내보내기 요청", "releasing": "내보내기 시작",
    "released": "내보냄", "release-failed": "내보내기 실패", "refused": "거절", "refusal-told": "거절 통지", "erased": "파기",
    "view": "열람", "export": "반출", "breach-opened": "유출 접수", "breach-noticed": "유출 통지", "breach-closed": "유출 종결",
    "access-checked": "접속기록 점검", "operator-set": "담당자 등록", "operator-removed": "담당자 해제", "denied": "권한 없음",
    "proposed": "제안", "approved": "승인", "rejected": "반려", "assigned": "배정", "commented": "의견", "resolved": "결론",
    "unsealed": "봉인 해제", "revealed": "보낸 사람 확인", "policy-approved": "정책 승인", "policy-in-force": "정책 시행", "route-approved": "내보내기 경로 승인", "checkpointed": "확인점", "destroyed": "파기 기록", "legal-hold": "파기 중지",
    "legal-hold-lifted": "파기 중지 해제", "retention-set": "보존 기간 변경", "subject-requested": "권리 행사 접수", "subject-extended": "처리 연장",
    "subject-answered": "권리 행사 답변", "key-rotated": "키 교체", "register-shrunk": "대장 축소",
    "start": "실행", "asked": "탐색 의심 집계", "caller-added": "호출자 등록", "caller-removed": "호출자 해제", "register-import": "대장 가져오기", "register-pulled": "대장 자동 수신",
    "basis-requested": "제공 근거 요청", "basis-approved": "제공 근거 승인", "basis-rejected": "제공 근거 반려", "basis-revoked": "제공 근거 철회", "basis-mailed": "제공 근거 승인 메일", "basis-answer-refused": "제공 근거 답장 거절",
    "case-attached": "늦게 온 접수번호", "shown": "통과한 메시지의 단서", "swept": "되짚기",
    "lookups-imported": "사건 시스템 접속기록 가져오기", "looked-up": "맡지 않은 사건 조회", "lookup-asked": "소명 요청", "sender-asked": "발신자 확인 요청", "canary-set": "미끼 청구인", "subject-informed": "분기 안내", "basis-used": "제공 근거 사용", "basis-returned": "제공 근거 미사용 처리",
    "counted": "건수 확인", "upgraded": "판올림", "backed-up": "백업", "store-moved": "저장소 이전", "restored": "백업에서 되돌림", "selftest": "자체 점검", "selftest-asked": "자체 점검 요청", "checkpoint-refused": "확인점 거부",
    "template-registered": "서식 등록", "template-removed": "서식 등록 해제",
    "notified": "알림 발송", "notify-failed": "알림 실패", "notify-tested": "알림 시험",
    "stop": "종료", "memory": "대화 기억 크기", "generation": "세대 배포", "policy-load": "정책 읽기", "register-load": "대장 읽기", "settings-load": "설정 읽기",
}  # fmt: skip
ROLES: Final = {
    "analyst": "분석", "reviewer": "검토", "privacy_officer": "보호책임자", "auditor": "감사", "administrator": "관리",
}  # fmt: skip
PROPOSALS: Final = {
    "unseal": "봉인 해제", "reveal": "보낸 사람 확인", "policy": "정책 변경", "retention": "보존 기간", "lift": "파기 중지 해제", "operator": "담당자 변경", "keys": "키 교체", "routes": "내보내기 경로",
    "register": "대장 축소", "template": "서식 등록",
}  # fmt: skip
PROPOSAL_STATES: Final = {"open": "승인 대기", "approved": "승인됨", "rejected": "반려됨", "expired": "기한 지남"}
VERDICTS: Final = {"true": "정탐", "false_positive": "오탐", "lawful": "적법"}
TABLES: Final = {"cases": "정보공개 청구", "staff": "직원", "partners": "기관", "groups": "그룹", "bases": "제공 근거"}
CLASSES: Final = {
    "journal": ("사건과 처리·열람 기록", "incidents, and what was done and looked at"),
    "provisions": ("목적 외 이용·제공 대장의 사건", "incidents of the ledger of provisions"),
    "held": ("보류 원문", "originals of held messages"),
    "counters": ("통과 건수", "counts of messages"),
    "look_back": ("통과한 메시지의 단서(토큰만)", "tokens of what messages showed that passed"),
    "looks": ("열람·반출 기록", "looks and exports"),
    "case": ("권리 행사에 따른 사건 파기", "one case, on request"),
    "expired": ("기한이 지나 거절한 보류", "held messages refused as expired"),
}
"""What is kept and destroyed, by its class: Korean and English."""


def said(words: dict[str, str], word: str) -> str:
    """The Korean for a word of the contract; in English the word is its own."""
    return word if english() else words.get(word, word)


def rules_of(row: Mapping[str, Any]) -> str:
    """The rules of an incident, a line each: their titles, in English their ids."""
    return "\n".join(row["rules"] if english() else row["titles"])


def relation_of(row: Mapping[str, Any]) -> str:
    """Who they are to the case: the decisive words of an incident. Recipients that are alike stand once."""
    to = list(dict.fromkeys(said(RELATIONS, one["relation"]) for one in row["recipients"]))
    return said(RELATIONS, row["sender"]["relation"]) + (f" → {', '.join(to)}" if to else "")


def local(at: str) -> str:
    return datetime.fromisoformat(at).astimezone(KST).strftime("%Y-%m-%d %H:%M:%S")


def ago(age: timedelta) -> str:
    """How long ago, in the largest unit that says enough."""
    hours = int(age.total_seconds() // 3600)
    number, unit = (
        (hours // 24, "일 day") if hours >= 48 else (hours, "시간 h") if hours else (int(age.total_seconds() // 60), "분 min")
    )
    korean, _, en = unit.partition(" ")
    return tr(f"{number}{korean}", f"{number} {en}{'s' if en == 'day' else ''}")


def wrong_keys() -> str:
    """What there is to say where not one entry is under the key at hand."""
    return tr(
        "keys/ 의 키가 이 저널의 키가 아닙니다: keys/ 를 백업에서 되돌리십시오",
        "the keys in keys/ are not those of this journal: restore keys/ from the backup",
    )
