"""Whoever sent a message is asked for its business: by department and post, since who that is takes two persons (`dlp.office.revealing`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Final

from dlp.dates import KST, official, official_time
from dlp.desk.rights import Right
from dlp.office import outfile
from dlp.office.entries import opened_for, recorded
from dlp.office.options import Incident, Out
from dlp.office.subjects import told
from dlp.office.who import Asker, acting
from dlp.show.asking import Option

MISSING: Final = "no such incident"
ASKED: Final = "sender-asked"
ANSWER_DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to whoever sent a message. `text` in Korean, for the agency to send; an answer is asked for until `due`."""

    text: str
    due: date


def ask_sender(
    site: Path, asker: Asker, incident_id: str, *, text: str = "", write: Callable[[str], object] = lambda letter: None
) -> Asked:
    """The letter with which whoever sent a message is asked for its business; journalled (`sender-asked`) once `write` has it. `text`: what is asked
    besides; ConfigError for what would be cut out of it. His answer is entered with `incidents resolve`."""
    from dlp import settings

    actor = acting(site, asker, Right.work)
    recorded(site)
    now = datetime.now(UTC)
    due = now.astimezone(KST).date() + timedelta(days=ANSWER_DAYS)
    besides = told(site, "--text", text)
    store = opened_for(site, MISSING)
    try:
        incident = store.incident(incident_id)
        if incident["suspended"]:
            acting(site, asker, Right.rights)
        agency = settings.load(site).agency
        letter = question(incident, agency=agency.name, contact=agency.cpo_contact, due=due, besides=besides)
        write(letter)
        store.note(
            ASKED, now=now, ref=incident_id, body={**actor.body(), "due": due.isoformat(), **({"text": besides} if besides else {})}
        )
    finally:
        store.close()
    return Asked(letter, due)


def ask(
    site: Path,
    asker: Asker,
    incident_id: Incident,
    out: Out,
    text: Annotated[str, Option("What is asked besides, without names, numbers and mail addresses.")] = "",
) -> Asked:
    """As `ask_sender`, the letter in a new file."""
    return ask_sender(site, asker, incident_id, text=text, write=partial(outfile.write, site, out))


_CHANNEL: Final = {"email": "전자우편", "messenger": "메신저", "sms": "문자"}
CITIZENS: Final = ("requester", "other_requester", "agent", "external")
_OF_CITIZENS: Final = (
    "이 메시지를 보낸 담당 업무와 접수ㆍ고지번호",
    "같은 문안을 여러 사람에게 보낸다면 그 문안과 발송 대상(등록하면 다시 묻지 않습니다)",
)
_OF_OTHERS: Final = ("이 메시지를 보낸 업무와 그 근거", "받는 사람이 그 업무에 그 내용을 알아야 하는 사유")
_UNSENT: Final = "확인이 필요하여 받는 사람에게 보내지 않았습니다"
_STATE: Final = {"held": _UNSENT, "refused": _UNSENT, "released": "검토한 뒤 보냈습니다"}
"""A hold and a refusal are told alike: which of the two it was says what the recipient is to a case."""


def question(incident: dict[str, Any], *, agency: str, contact: str, due: date, besides: str) -> str:
    """Names neither the recipient nor his case, nor a rule: whoever sent a message must not learn from the question whom he wrote to."""
    who = " ".join(word for word in (incident["department"], incident.get("post", "")) if word) or "발신자"
    at = official_time(datetime.fromisoformat(incident.get("sent_at") or incident["at"]))
    state = _STATE.get(incident["state"], "검토하고 있습니다")
    more = f"   라. {besides}\n" if besides else ""
    asked = _OF_CITIZENS if any(one["relation"] in CITIZENS for one in incident["recipients"]) else _OF_OTHERS
    return f"""보낸 메시지에 대한 확인 요청

【받는 분: {who}】

{agency or "【기관명】"} 개인정보 보호책임자입니다. {at}에 보내신 {_CHANNEL.get(incident["channel"], "메시지")} 한 건을 {state}.
이 요청은 사실을 확인하려는 것이며 위반으로 판단한 것이 아닙니다(개인정보 보호법 제28조제1항, 제31조제3항).

다음을 {official(due)}까지 적어 보내 주십시오.
   가. {asked[0]}
   나. {asked[1]}
   다. 업무가 아니라면 보낸 사유
{more}
개인정보 보호책임자 {contact or "【연락처】"}
"""
