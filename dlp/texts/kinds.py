"""Words for the kinds of journal entries, in Korean and English: those of no ledger here, the others where their ledger stands."""

from __future__ import annotations

from typing import Final

from dlp.language import english

KINDS: Final[dict[str, tuple[str, str]]] = {
    "decided": ("판정", "decided"), "done": ("처리 보고", "reported"), "held": ("격리", "quarantined"),
    "release-requested": ("내보내기 요청", "release asked"), "releasing": ("내보내기 시작", "release begun"),
    "released": ("내보냄", "released"), "release-failed": ("내보내기 실패", "release failed"), "refused": ("거절", "refused"),
    "refusal-told": ("거절 통지", "refusal told"), "erased": ("파기", "erased"), "view": ("열람", "viewed"),
    "export": ("반출", "exported"), "access-checked": ("접속기록 점검", "access log checked"), "denied": ("권한 없음", "denied"),
    "checkpointed": ("확인점", "checkpoint"), "start": ("실행", "started"), "caller-added": ("호출자 등록", "caller added"),
    "caller-removed": ("호출자 해제", "caller removed"), "register-pulled": ("대장 자동 수신", "register pull"),
    "case-attached": ("늦게 온 접수번호", "late case number"), "shown": ("통과한 메시지의 단서", "tokens of clean messages"),
    "swept": ("되짚기", "looked back"), "lookups-imported": ("사건 시스템 접속기록 가져오기", "access log read"),
    "looked-up": ("맡지 않은 사건 조회", "looked up without a part"), "lookup-asked": ("소명 요청", "official asked"),
    "sender-asked": ("발신자 확인 요청", "sender asked"), "subject-informed": ("분기 안내", "quarterly letter"),
    "counted": ("건수 확인", "counted"), "upgraded": ("판올림", "upgraded"), "backed-up": ("백업", "backed up"),
    "store-moved": ("저장소 이전", "store moved"), "restored": ("백업에서 되돌림", "restored from a backup"),
    "selftest": ("자체 점검", "self-test"), "selftest-asked": ("자체 점검 요청", "self-test asked for"),
    "checkpoint-refused": ("확인점 거부", "checkpoint refused"), "notified": ("알림 발송", "notice sent"),
    "notify-failed": ("알림 실패", "notice failed"), "notify-tested": ("알림 시험", "notices tested"), "stop": ("종료", "stopped"),
    "memory": ("대화 기억 크기", "size of memory"), "generation": ("세대 배포", "generation published"),
    "policy-load": ("정책 읽기", "policy read"), "register-load": ("대장 읽기", "register read"),
    "settings-load": ("설정 읽기", "settings read"),
}  # fmt: skip


def pair(kind: str) -> tuple[str, str] | None:
    """Its words; None for one of a later version."""
    from dlp import ledgers

    return KINDS.get(kind) or ledgers.kinds().get(kind)


def kind_of(kind: str) -> str:
    """The Korean for a kind; in English it is its own word."""
    if english():
        return kind
    found = pair(kind)
    return kind if found is None else found[0]
