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
    "stopped": "보내지 않음", "uncertain": "전달 불명", "no-message": "메시지 아님",
}  # fmt: skip
"""The store's own words, then those of `state_word`."""
SOON_GONE: Final = {"release-requested": "releasing soon", "no-message": "no message"}
"""English for states whose word is none."""
RELATIONS: Final = {
    "handler": "담당자", "deputy": "대직자", "approver": "결재자", "foi_officer": "정보공개 담당", "cpo": "개인정보 보호책임자",
    "audit": "감사", "requester": "청구인 본인", "other_requester": "다른 청구인", "partner": "협력기관", "processor": "수탁자",
    "emergency": "긴급기관", "watchdog": "감독기관", "agent": "대리인", "uninvolved": "업무 무관 직원", "interested": "이해관계인", "group": "단체 주소",
    "external": "외부", "withheld": "처리정지", "staff": "직원", "unlisted": "직원 명부에 없는 기관 주소",
}  # fmt: skip
MODES: Final = {"off": "꺼짐", "shadow": "시험 운영", "enforce": "적용"}
SCOPES: Final = {"message": "메시지", "recipient": "받는 사람", "pair": "받는 사람과 청구인"}
ROLES: Final = {
    "analyst": "분석", "reviewer": "검토", "privacy_officer": "보호책임자", "auditor": "감사", "administrator": "관리",
}  # fmt: skip
RIGHTS: Final = {
    "view": "보기", "work": "맡기기와 메모", "resolve": "결론", "decide": "내보내기와 거절", "propose": "제안과 승인", "export": "반출", "audit": "열람 기록",
    "rights": "권리 행사", "run": "운영", "staff": "담당자",
}  # fmt: skip
PROPOSALS: Final = {
    "unseal": "봉인 해제", "reveal": "보낸 사람 확인", "policy": "정책 변경", "retention": "보존 기간", "lift": "파기 중지 해제", "operator": "담당자 변경", "keys": "키 교체", "routes": "내보내기 경로",
    "register": "대장 축소", "template": "서식 등록",
}  # fmt: skip
PROPOSAL_STATES: Final = {"open": "승인 대기", "approved": "승인됨", "rejected": "반려됨", "expired": "기한 지남"}
BASIS_STATES: Final = {
    "open": "승인 대기", "approved": "승인됨", "rejected": "반려됨", "revoked": "철회됨", "used-up": "다 쓰임", "over": "기간 지남", "not-begun": "기간 전",
}  # fmt: skip
PARTNER_KINDS: Final = {
    "processor": "수탁자", "police": "경찰", "court": "법원", "prosecution": "검찰", "audit": "감사", "ministry": "부처", "agency": "기관", "assembly": "의회",
    "emergency": "긴급", "watchdog": "감독", "committee": "위원회",
}  # fmt: skip
GROUNDS: Final = {
    "18-2-1": ("정보주체로부터 별도의 동의를 받은 경우", "separate consent of the person"),
    "18-2-2": ("다른 법률에 특별한 규정이 있는 경우", "special provision of another law"),
    "18-2-3": ("명백히 정보주체 또는 제3자의 급박한 생명, 신체, 재산의 이익을 위하여 필요하다고 인정되는 경우", "vital interests of a person"),
    "18-2-5": (
        "개인정보를 목적 외의 용도로 이용하거나 이를 제3자에게 제공하지 아니하면 다른 법률에서 정하는 소관 업무를 수행할 수 없는 경우로서 보호위원회의 심의ㆍ의결을 거친 경우",
        "duties under another law, decided by the Commission",
    ),
    "18-2-6": ("조약, 그 밖의 국제협정의 이행을 위하여 외국정부 또는 국제기구에 제공하기 위하여 필요한 경우", "treaty or international agreement"),
    "18-2-7": ("범죄의 수사와 공소의 제기 및 유지를 위하여 필요한 경우", "criminal investigation and prosecution"),
    "18-2-8": ("법원의 재판업무 수행을 위하여 필요한 경우", "work of a court"),
    "18-2-9": ("형 및 감호, 보호처분의 집행을 위하여 필요한 경우", "execution of sentences, custody and protective measures"),
    "18-2-10": ("공중위생 등 공공의 안전과 안녕을 위하여 긴급히 필요한 경우", "urgent for public health and safety"),
    "own-law": ("다른 법률의 조문에 따른 경우", "article of another law"),
}  # fmt: skip
"""Why the law lets data be used or provided outside the purpose, in its own words (PIPA 18(2)), and in short English."""
VERDICTS: Final = {"true": "정탐", "false_positive": "오탐", "lawful": "적법"}
TABLES: Final = {"cases": "정보공개 청구", "staff": "직원", "partners": "기관", "groups": "그룹", "bases": "제공 근거"}
CLASSES: Final = {
    "journal": ("사건과 처리·열람 기록", "incidents, and what was done and looked at"),
    "provisions": ("목적 외 이용·제공 대장의 사건", "incidents of the ledger of provisions"),
    "held": ("보류 원문", "originals of held messages"),
    "decided": (
        "결정된 보류 원문 (결정할 때 파기하였고 여기에 모아 적음)",
        "originals of decided messages (destroyed at the decision, entered here together)",
    ),
    "counters": ("통과 건수", "counts of messages"),
    "look_back": ("통과한 메시지의 단서(토큰만)", "tokens of what messages showed that passed"),
    "looks": ("열람·반출 기록", "looks and exports"),
    "case": ("권리 행사에 따른 사건 파기", "one case, on request"),
    "expired": ("기한이 지나 거절한 보류", "held messages refused as expired"),
}
"""What is kept and destroyed, by its class: Korean and English."""


LOOKS: Final = {
    "incident": ("사건 보기", "incident"),
    "preview": ("미리보기", "preview"),
    "alike": ("같은 일 찾기", "alike"),
    "breach": ("유출 보기", "breach"),
    "dashboard": ("화면", "dashboard"),
    "detect": ("탐지", "detect"),
    "doctor": ("점검", "doctor"),
    "extract": ("문서 읽기", "extract"),
    "held list": ("보류 목록", "held list"),
    "held routes": ("내보내기 경로", "held routes"),
    "incidents list": ("사건 목록", "incidents list"),
    "journal checkpoint": ("확인점", "journal checkpoint"),
    "ledger": ("목적 외 제공 대장", "ledger"),
    "lookups list": ("사건 조회 목록", "lookups list"),
    "policy diff": ("정책 견주기", "policy diff"),
    "policy lint": ("정책 검사", "policy lint"),
    "policy replay": ("정책 다시 적용", "policy replay"),
    "policy show": ("정책 보기", "policy show"),
    "policy test": ("정책 시험", "policy test"),
    "proposal show": ("제안 보기", "proposal show"),
    "register canary": ("미끼 청구인", "register canary"),
    "register check": ("대장 검사", "register check"),
    "register interested": ("이해관계인", "register interested"),
    "register show": ("대장 보기", "register show"),
    "retention run --dry-run": ("파기 미리보기", "retention dry run"),
    "retention show": ("보존 기간", "retention show"),
    "scan": ("검사", "scan"),
    "sms status": ("문자 게이트 상태", "sms status"),
    "subject explain": ("결정 설명", "subject explain"),
    "subject letter": ("통지서", "subject letter"),
    "subject list": ("권리 행사 목록", "subject list"),
    "subject request": ("권리 행사 보기", "subject request"),
    "sweep": ("되짚기", "sweep"),
    "template check": ("서식 확인", "template check"),
    "report": ("분기 보고", "report"),
    "case contacts": ("본인에게 한 연락", "case contacts"),
    "case before": ("접수 전에 드러난 것", "case before"),
    "case grounds": ("제공 근거", "case grounds"),
    "case seen": ("본 사람", "case seen"),
    "case told": ("알린 것", "case told"),
}
"""What the access log calls a look: Korean and English."""


def look_of(what: str) -> str:
    """What was looked at, as the reader calls it."""
    return tr(*LOOKS[what]) if what in LOOKS else what


def said(words: dict[str, str], word: str) -> str:
    """The Korean for a word of the contract; in English the word is its own."""
    return word if english() else words.get(word, word)


def state_word(row: Mapping[str, Any]) -> str:
    """What became of a message, told apart where one word of the store would stand for two things. A hold that a person refused is refused; what a rule
    blocked was never anybody's to refuse. A delivery whose end nobody reported is uncertain."""
    if row.get("uncertain"):
        return "uncertain"
    if not row.get("recipients", True):
        return "no-message"
    return "stopped" if (row["action"], row["state"]) == ("block", "refused") else str(row["state"])


def state_of(row: Mapping[str, Any]) -> str:
    """The words for it, on every screen and in every table."""
    word = state_word(row)
    return SOON_GONE.get(word, word) if english() else STATES[word]


def rules_of(row: Mapping[str, Any]) -> str:
    """The rules of an incident, a line each: their titles, in English their ids."""
    return "\n".join(row["rules"] if english() else row["titles"])


def relation_of(row: Mapping[str, Any]) -> str:
    """Who they are to the case: the decisive words of an incident. Recipients that are alike stand once."""
    to = list(dict.fromkeys(said(RELATIONS, one["relation"]) for one in row["recipients"]))
    return said(RELATIONS, row["sender"]["relation"]) + (f" → {', '.join(to)}" if to else "")


def local(at: str) -> str:
    return datetime.fromisoformat(at).astimezone(KST).strftime("%Y-%m-%d %H:%M:%S")


def day(at: str) -> str:
    """The Korean day of a moment; "" of none. Nobody cuts a day off an ISO time: that is the day in UTC, and another one until nine in the morning."""
    return datetime.fromisoformat(at).astimezone(KST).date().isoformat() if at else ""


_UNITS: Final = ((172_800, 86_400, "일 day"), (3600, 3600, "시간 h"), (60, 60, "분 min"), (0, 1, "초 s"))
"""From how many seconds on, seconds in one, and what it is called in Korean and English."""


def ago(age: timedelta) -> str:
    """How long ago, in the largest unit that says enough."""
    seconds = max(int(age.total_seconds()), 0)  # what came while the looks were being taken is no time ahead
    number, unit = next((seconds // size, unit) for least, size, unit in _UNITS if seconds >= least or not least)
    korean, _, en = unit.partition(" ")
    return tr(f"{number}{korean}", f"{number} {en}{'s' if en == 'day' else ''}")


def wrong_keys() -> str:
    """What there is to say where not one entry is under the key at hand."""
    return tr(
        "keys/ 의 키가 이 저널의 키가 아닙니다: keys/ 를 백업에서 되돌리십시오",
        "the keys in keys/ are not those of this journal: restore keys/ from the backup",
    )
