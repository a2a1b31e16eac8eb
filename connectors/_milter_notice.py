"""The mail that tells an official what became of his: held, or refused by the reviewer. Says how to go on; repeats nothing of the mail.

Only to the agency's own people (`notify` lists their domains): a stranger's address in an envelope proves nothing, and answering it would
be mail nobody asked for. Reference: RFC 3834.
"""

from __future__ import annotations

from collections.abc import Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Final

from connectors._milter_headers import automatic
from connectors._milter_wire import Mail
from connectors._reply import printable
from dlp.model import Party

_TEXTS: Final = {
    "held": (
        "보낸 메일이 검토를 위해 보류되었습니다",
        "보낸 메일은 아직 받는 사람에게 가지 않았습니다. 담당자가 검토한 뒤 내보내거나 거절합니다. 다시 보내지 마십시오.",
    ),
    "left-out": (
        "보낸 메일이 일부 받는 사람에게 가지 않았습니다",
        "보낸 메일은 받을 수 있는 사람에게만 갔습니다. 나머지에게는 보내지 않았습니다. 다시 보내지 마십시오.",
    ),
    "refused": (
        "보류된 메일이 거절되었습니다",
        "보낸 메일은 검토 결과 받는 사람에게 보내지 않기로 했습니다. 내용은 개인정보 보호책임자에게 문의하십시오.",
    ),
}


def addressee(mail: Mail, party: Party | None, domains: Sequence[str]) -> str:
    """Whom to tell of this mail, or "". The one who logged in, else the envelope's sender; never an automatic mail's."""
    if not domains or not mail.sender or automatic(mail.headers):
        return ""
    named = party.address.reveal() if party is not None else ""
    given = (named, mail.sender.decode("ascii", "replace"))
    return next((one for one in given if one.isascii() and _domain(one) in {d.lower() for d in domains}), "")


def notice(kind: str, *, to: str, sender: str, incident: str, said: str = "") -> bytes:
    """`kind` is `held`, `left-out` or `refused`; `said` is the policy's own text for the sender. CRLF lines, ASCII."""
    title, text = _TEXTS[kind]
    made = EmailMessage()
    made["From"] = Address("메일 보안", addr_spec=sender)
    made["To"] = to
    made["Subject"] = f"[{printable(incident)}] {title}"
    made["Date"] = formatdate(localtime=True)
    made["Message-ID"] = make_msgid(domain=_domain(sender))
    made["Auto-Submitted"] = "auto-replied"
    made.set_content("\n\n".join(part for part in (text, said, f"사건 번호: {printable(incident)}") if part) + "\n", cte="base64")
    return made.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _domain(address: str) -> str:
    return address.rpartition("@")[2].strip().lower() if "@" in address else ""
