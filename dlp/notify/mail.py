"""Mail to reviewers and the privacy officer: at once, as reminders, and one summary a day. References: RFC 5321, 5322, 3834."""

from __future__ import annotations

import hashlib
import smtplib
import socket
import ssl
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Final

from dlp.dates import KST, official_time
from dlp.notify.channel import SECONDS, WHOLE, secret
from dlp.notify.events import TROUBLE, WAITING, Digest, Event
from dlp.notify.tls import bounded, context, parts
from dlp.ports import ConfigError, DeliveryError
from dlp.settings_notify import NotifyMail

LISTED: Final = 20
"""Incidents that are named one by one in a mail; of more the number."""
PAUSE: Final = 60.0
ACTIONS: Final = {"alert": "알림", "mask": "가림", "hold": "보류", "block": "차단"}
PLACES: Final = {"email": "전자우편", "messenger": "메신저", "sms": "문자", "case-system": "사건 처리 시스템"}
_FOOT: Final = (
    "이 메일은 자동으로 보낸 것이며 개인정보가 들어 있지 않습니다. 내용은 dlp dashboard 또는 dlp incidents show 에서 확인하십시오."
)


class Mail:
    """To one group of people. `holds`: told of held messages; `rest`: of everything else."""

    pause, most = PAUSE, 1000

    def __init__(self, name: str, wanted: NotifyMail, to: Sequence[str], *, holds: bool, rest: bool) -> None:
        self.name, self._wanted, self._to = name, wanted, tuple(to)
        self._holds, self._rest = holds, rest
        self._post = Post(wanted)

    def wants(self, event: Event) -> bool:
        if event.incident and event.word not in self._wanted.immediate:
            return False
        return self._holds if event.word in ("hold", WAITING, "release-failed") else self._rest

    def send(self, events: Sequence[Event]) -> None:
        self._post.send(self._to, *written(events), key="/".join((self.name, *(one.key for one in events))))


class Summary:
    """The daily mail, to everybody who gets any."""

    name = "mail-digest"

    def __init__(self, wanted: NotifyMail) -> None:
        self.at = wanted.digest
        self._to = tuple(dict.fromkeys([*wanted.reviewers, *wanted.privacy_officer]))
        self._post = Post(wanted)

    def send(self, digest: Digest) -> None:
        self._post.send(self._to, *summary(digest), key=f"{self.name}/{digest.until.isoformat()}")


def channels(wanted: NotifyMail) -> Iterator[Mail]:
    """ConfigError where mail is on and nobody gets any, or the login is half a login."""
    if not wanted.server:
        return
    if not (wanted.reviewers or wanted.privacy_officer):
        raise ConfigError(
            "dlp.yaml", "notify.mail.reviewers", "needs notify.mail.reviewers or notify.mail.privacy_officer: nobody would be told"
        )
    both = bool(wanted.reviewers) and bool(wanted.privacy_officer)
    if wanted.reviewers:
        yield Mail("mail-reviewers", wanted, wanted.reviewers, holds=True, rest=not both)
    if wanted.privacy_officer:
        yield Mail("mail-privacy-officer", wanted, wanted.privacy_officer, holds=not both, rest=True)


def digest_of(wanted: NotifyMail) -> Summary | None:
    return Summary(wanted) if wanted.server and wanted.digest else None


# ---------------------------------------------------------------- what stands in them


def written(events: Sequence[Event]) -> tuple[str, str]:
    """Subject and text for some events, in Korean."""
    waiting = [one for one in events if one.word == WAITING]
    incidents = [one for one in events if one.incident]
    parts = [_of_waiting(waiting), _of_incidents(incidents), _of_trouble([one for one in events if one.word in TROUBLE])]
    titles, lines = [title for title, _ in parts if title], [line for _, part in parts for line in part]
    if waiting or any(one.word == "hold" for one in incidents):
        lines += ["보류된 메시지는 검토하여 내보내거나 거절할 때까지 전달되지 않습니다(dlp held list).", ""]
    return f"[정보유출 방지] {', '.join(titles) or '알림 시험'}", "\n".join(
        [*(lines or ["알림이 도착하는지 확인하는 시험 메일입니다.", ""]), _FOOT, ""]
    )


def _of_waiting(waiting: Sequence[Event]) -> tuple[str, list[str]]:
    """Words for the subject, and the lines; both empty where there is nothing, as in the two below."""
    if not waiting:
        return "", []
    last = waiting[-1]
    when = official_time(last.at)
    text = f"검토를 기다리는 보류 메시지가 {last.count:,}건 있습니다. 가장 오래된 것은 {when}에 보류되었습니다."
    return f"검토를 기다리는 메시지 {last.count:,}건", [text, ""]


def _of_incidents(incidents: Sequence[Event]) -> tuple[str, list[str]]:
    if not incidents:
        return "", []
    counts = {word: sum(one.word == word for one in incidents) for word in ACTIONS}
    title = ", ".join(f"{ACTIONS[word]} {number:,}건" for word, number in reversed(counts.items()) if number)
    return title, ["다음 사건이 기록되었습니다.", *_listed([_line(one) for one in incidents]), ""]


def _of_trouble(trouble: Sequence[Event]) -> tuple[str, list[str]]:
    if not trouble:
        return "", []
    found = [f"{official_time(one.at)} {TROUBLE[one.word]}{f' {one.id}' if one.id else ''}" for one in trouble]
    return f"확인할 일 {len(trouble):,}건", ["다음 일을 확인하십시오.", *_listed(found), ""]


def _listed(found: Sequence[str]) -> list[str]:
    """The first of them, and how many more there are."""
    more = [f"- 그 밖에 {len(found) - LISTED:,}건"] if len(found) > LISTED else []
    return [*(f"- {one}" for one in found[:LISTED]), *more]


def _line(event: Event) -> str:
    where = PLACES.get(event.channel, "")
    rules = f" ({', '.join(event.titles)})" if event.titles else ""
    return f"{official_time(event.at)} {ACTIONS[event.word]} {event.id}{f' {where}' if where else ''}{rules}"


def summary(digest: Digest) -> tuple[str, str]:
    total = sum(digest.counts.values())
    lines = [f"{official_time(digest.since)}부터 {official_time(digest.until)}까지 사건 {total:,}건이 기록되었습니다."]
    lines += [f"- {ACTIONS[word]} {digest.counts.get(word, 0):,}건" for word in reversed(ACTIONS)]
    lines += ["", f"확인할 일(점검·설정·대장·권한): {digest.trouble:,}건"]
    if digest.oldest is None:
        lines.append("검토를 기다리는 보류 메시지가 없습니다.")
    else:
        lines.append(f"검토를 기다리는 보류 메시지: {digest.waiting:,}건(가장 오래된 것 {official_time(digest.oldest)})")
    title = f"[정보유출 방지] 일일 요약: 사건 {total:,}건, 보류 대기 {digest.waiting:,}건"
    return title, "\n".join([*lines, "", _FOOT, ""])


# ---------------------------------------------------------------- how they leave


class Post:
    """One mail server. ConfigError where the settings cannot work."""

    def __init__(self, wanted: NotifyMail) -> None:
        self._wanted = wanted
        self._host, self._port = parts(wanted.server)
        self._tls = context(wanted.ca, where="notify.mail") if wanted.tls != "none" else None
        if bool(wanted.user) != bool(wanted.password):
            raise ConfigError("dlp.yaml", "notify.mail.user", "user and password go together")
        if wanted.user and self._tls is None:
            raise ConfigError("dlp.yaml", "notify.mail.tls", "a password needs tls: starttls or implicit")
        self._password = secret(wanted.password, where="notify.mail.password").decode("utf-8", "replace") if wanted.password else ""
        if not wanted.sender:
            raise ConfigError("dlp.yaml", "notify.mail.sender", "is required")

    def send(self, to: Sequence[str], subject: str, text: str, *, key: str, reply_to: str = "") -> None:
        """One mail to all of them; the same `key` gives the same Message-ID. DeliveryError with a code; partly taken counts as taken."""
        wanted = self._wanted
        made = EmailMessage()
        made["From"] = Address("정보유출 방지", addr_spec=wanted.sender)
        made["To"] = ", ".join(to)
        made["Subject"] = subject
        made["Date"] = format_datetime(datetime.now(KST))
        made["Message-ID"] = f"<dlp-{hashlib.sha256(key.encode()).hexdigest()[:32]}@{wanted.sender.rpartition('@')[2]}>"
        made["Auto-Submitted"] = "auto-generated"
        if reply_to:
            made["Reply-To"] = reply_to
        made.set_content(text, cte="base64")
        try:
            with ExitStack() as stack, self._opened(stack) as client:
                client.ehlo()
                if self._tls is not None and wanted.tls == "starttls":
                    client.starttls(context=self._tls)
                    client.ehlo()
                if wanted.user:
                    client.login(wanted.user, self._password)
                client.send_message(made, from_addr=wanted.sender, to_addrs=list(to))
        except smtplib.SMTPAuthenticationError:
            raise DeliveryError("mail-login") from None
        except smtplib.SMTPRecipientsRefused:
            raise DeliveryError("mail-recipients") from None
        except smtplib.SMTPResponseException as refusal:
            spoken = 200 <= refusal.smtp_code < 600  # else it speaks no SMTP
            raise DeliveryError(f"mail-{refusal.smtp_code}" if spoken else "mail-down") from None
        except smtplib.SMTPNotSupportedError:
            raise DeliveryError("mail-no-tls") from None
        except ssl.SSLError:
            raise DeliveryError("mail-tls") from None
        except (smtplib.SMTPException, OSError, UnicodeError):
            raise DeliveryError("mail-down") from None

    def _opened(self, stack: ExitStack) -> smtplib.SMTP:
        """A client after its greeting. `stack` holds what ends the conversation in any case."""
        name = socket.gethostname() if socket.gethostname().isascii() else "localhost"
        plain = socket.create_connection((self._host, self._port), timeout=SECONDS)
        stack.callback(plain.close)
        stack.enter_context(bounded(plain, WHOLE))
        if self._wanted.tls == "implicit":
            assert self._tls is not None
            plain = self._tls.wrap_socket(plain, server_hostname=self._host)
            stack.callback(plain.close)
        client = smtplib.SMTP(timeout=SECONDS, local_hostname=name)
        client._host = self._host  # type: ignore[attr-defined]  # whose name STARTTLS verifies
        client.sock = plain
        code, said = client.getreply()
        if code != 220:
            raise smtplib.SMTPConnectError(code, said)
        return client
