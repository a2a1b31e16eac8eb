"""The mail that tells an official what became of his: held, masked, left out, released, or refused by the reviewer. Says how to go on, and which
mail it was by time, masked recipient and a subject without what was found in it.

Only to the agency's own people (`notify` lists their domains): a stranger's address in an envelope proves nothing, and answering it would
be mail nobody asked for. Reference: RFC 3834.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Any, Final

from connectors._milter_headers import automatic
from connectors._milter_wire import Mail
from connectors._reply import printable
from dlp import notices
from dlp.model import Action, Party

_TEXTS: Final = {
    **notices.texts("메일"),
    "left-out": (
        "보낸 메일이 일부 받는 사람에게 가지 않았습니다",
        "보낸 메일은 받을 수 있는 사람에게만 갔습니다. 아래의 받는 사람에게는 보내지 않았습니다.",
    ),
}


TOLD_AS: Final = {Action.HOLD: "held", Action.MASK: "masked", Action.ALERT: "alert"}
"""What a sender gets a mail about; who is refused is told in his session."""


def addressee(mail: Mail, party: Party | None, domains: Sequence[str]) -> str:
    """Whom to tell of this mail, or "". The one who logged in, else the envelope's sender; never an automatic mail's."""
    if not domains or not mail.sender or automatic(mail.headers):
        return ""
    named = party.address.reveal() if party is not None else ""
    given = (named, mail.sender.decode("ascii", "replace"))
    return next((one for one in given if one.isascii() and _domain(one) in {d.lower() for d in domains}), "")


def notice(
    kind: str, *, to: str, sender: str, incident: str, said: str = "", about: Mapping[str, Any] | None = None, words: str = ""
) -> bytes:
    """`kind` is one of the texts above; `said` is the policy's own text for the sender, `about` which mail it was (`Ticket.about`), `words`
    the reviewer's. CRLF lines, ASCII."""
    title, text = _TEXTS[kind]
    made = EmailMessage()
    made["From"] = Address("메일 보안", addr_spec=sender)
    made["To"] = to
    made["Subject"] = f"[{printable(incident)}] {title}"
    made["Date"] = formatdate(localtime=True)
    made["Message-ID"] = make_msgid(domain=_domain(sender))
    made["Auto-Submitted"] = "auto-replied"
    reason = f"검토자의 말: {words}" if words else ""
    parts = (text, "\n".join(notices.which(about or {})), said, reason, f"사건 번호: {printable(incident)}")
    made.set_content("\n\n".join(part for part in parts if part) + "\n", cte="base64")
    return made.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _domain(address: str) -> str:
    return address.rpartition("@")[2].strip().lower() if "@" in address else ""
