"""What became of a notice that was sent, or of a table that was fetched, by its code, in the reader's language."""

from __future__ import annotations

from typing import Final

from dlp.language import tr

SENT: Final = {
    "": ("받았습니다", "took it"), "mail-down": ("메일 서버가 응답하지 않습니다", "the mail server does not answer"),
    "mail-tls": ("메일 서버의 인증서를 확인할 수 없습니다", "the mail server's certificate does not hold"),
    "mail-no-tls": ("메일 서버가 TLS 또는 로그인을 지원하지 않습니다", "the mail server offers no TLS or no login"),
    "mail-login": ("메일 서버가 로그인을 거절했습니다", "the mail server refused the login"),
    "mail-recipients": ("메일 서버가 받는 사람을 거절했습니다", "the mail server refused the recipients"),
    "syslog-down": ("로그 서버가 응답하지 않습니다", "the log server does not answer"),
    "syslog-tls": ("로그 서버의 인증서를 확인할 수 없거나 TLS 로 응답하지 않습니다", "the log server's certificate does not hold, or it speaks no TLS"),
    "webhook-down": ("받는 프로그램이 응답하지 않습니다", "the other program does not answer"),
    "webhook-tls": ("받는 프로그램의 인증서를 확인할 수 없습니다", "the other program's certificate does not hold"),
}  # fmt: skip
FETCHED: Final = {
    "old": ("오래된 자료를 그대로 주고 있습니다", "it goes on giving old data"),
    "import": ("가져오기가 거부되었습니다", "the import refused it"),
    "register": ("대장을 열 수 없습니다", "the register cannot be opened"),
}
"""Codes beside those of `dlp.pulling` (`dlp.app.pulling`)."""


def sent(code: str) -> str:
    """What became of a delivery. A code that is not listed ends in the other side's status."""
    if code in SENT:
        return tr(*SENT[code])
    status = code.rpartition("-")[2]
    return tr(f"{status}(으)로 거절했습니다", f"was refused with {status}")


def fetched(code: str) -> str:
    """What became of a fetch, in the reader's language."""
    from dlp.pulling.fetched import CODES

    known = CODES.get(code) or FETCHED.get(code)
    return tr(*known) if known else code


UNHEEDED: Final = {
    "too-large": "너무 큰 메일", "no-mail": "메일이 아님", "no-sender": "보낸 사람이 하나로 정해지지 않음", "not-vouched": "메일 서버가 보낸 사람을 보증하지 않음",
    "automatic": "자동 응답", "no-text": "글이 없음", "no-number": "승인 번호가 없거나 여럿", "no-word": "첫 줄이 승인도 반려도 아님", "unknown": "그런 근거가 없음",
    "settled": "이미 처리됨", "old": "기한이 지남", "wrong-number": "승인 번호가 맞지 않음", "other-sender": "요청받은 사람이 아님", "may-not": "승인할 수 없는 사람",
}  # fmt: skip
"""Why an answer to a mail about a ground counts for nothing (`dlp.desk.basis_answers`)."""
