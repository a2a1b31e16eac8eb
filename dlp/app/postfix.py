"""Is the Postfix of this machine set up so that no mail passes the filter unseen? Reads `postconf`, changes nothing.

`checks` is pure and works on what `postconf`, `postconf -P` (settings per service) and `postconf -M` (services) print; `look` runs them. Texts are Korean, for
`dlp doctor`. What each setting means: Postfix's MILTER_README and postconf(5); the recipe is docs/postfix.md.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from dlp.app.entrances import module_of, placed
from dlp.language import tr
from dlp.settings import Settings

OK, NOTE, BAD = "ok", "warn", "bad"
SIGN_OF_LIFE_S: Final = 10.0
"""The filter tells Postfix this often that it is still deciding; a shorter patience gives up on every longer scan."""
_TELLTALE: Final = ("bounce", "2bounce", "policy", "protocol")
_COPIES: Final = ("always_bcc", "sender_bcc_maps", "recipient_bcc_maps")
_UNITS: Final = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_LOOPBACK: Final = re.compile(r"(?:127\.[\d.]+|\[?::1\]?|localhost):")


@dataclass(frozen=True, slots=True)
class Sign:
    """`state` is ok, warn or bad; `text` says in Korean what is and what to do."""

    state: str
    text: str


def parse(printed: str) -> dict[str, str]:
    """`name = value` lines of postconf; values may be empty and hold `=`."""
    pairs = (line.partition("=") for line in printed.splitlines() if "=" in line)
    return {name.strip(): value.strip() for name, _, value in pairs}


def checks(
    settings: Mapping[str, str],
    *,
    listen: str,
    max_size: int,
    overrides: Mapping[str, str] | None = None,
    services: str = "",
    release_hop: str = "",
    relay: tuple[str, str] = ("", ""),
) -> Iterator[Sign]:
    """Every check, whatever the others found.

    `settings` of main.cf; `overrides` of master.cf as `service/type/name`; `services` the lines of master.cf. `listen` and `max_size` (bytes)
    are the filter's own, and so is `release_hop`: the one listener that must not ask it. `relay`: where our own relay listens and where it hands on to:
    what goes to the one is checked there, what comes back by the other was.
    """
    yield from _asked(settings, listen)
    yield from _without_us(settings)
    yield from _talk(settings)
    yield from _beside_us(settings)
    yield from _by_service(overrides or {}, services, release_hop, relay)
    limit = settings.get("message_size_limit", "10240000")
    if limit == "0" or (limit.isdecimal() and int(limit) > max_size):
        yield Sign(
            NOTE,
            tr(
                f"message_size_limit({limit})이 milter.max_size({max_size})보다 큽니다: 그 사이 크기의 메일은 거절됩니다",
                f"message_size_limit ({limit}) is above milter.max_size ({max_size}): mails in between are refused",
            ),
        )


def _names(value: str) -> list[str]:
    """The filters of a list; a filter in braces carries its own settings behind its name."""
    return [name for name in re.split(r"[,\s{}]+", value) if name and "=" not in name]


def _is_us(name: str, listen: str, queue: str) -> bool:
    """A relative socket path is taken from the queue folder, where smtpd may be locked in."""
    kind, _, rest = name.partition(":")
    if kind == "unix" and not rest.startswith("/"):
        rest = f"{queue}/{rest}"
    return f"{kind}:{rest}" == listen


def _asked(settings: Mapping[str, str], listen: str) -> Iterator[Sign]:
    queue = settings.get("queue_directory", "/var/spool/postfix")
    for name, whose, state in (
        ("smtpd_milters", tr("SMTP로 들어오는 메일", "mail that comes by SMTP"), BAD),
        ("non_smtpd_milters", tr("서버 안의 프로그램(sendmail)이 보내는 메일", "mail of programs on the server (sendmail)"), NOTE),
    ):
        if any(_is_us(one, listen, queue) for one in _names(settings.get(name, ""))):
            yield Sign(OK, tr(f"{name}: {whose}을(를) 검사합니다", f"{name}: {whose} is checked"))
        else:
            yield Sign(
                state,
                tr(
                    f"{name}에 {listen}이(가) 없습니다: {whose}이(가) 검사되지 않습니다",
                    f"{name} lacks {listen}: {whose} is not checked",
                ),
            )
    if settings.get("smtpd_milter_maps"):
        yield Sign(
            NOTE,
            tr(
                "smtpd_milter_maps가 있습니다: 목록에 따라 검사가 꺼질 수 있습니다",
                "there are smtpd_milter_maps: they may switch the check off",
            ),
        )


def _without_us(settings: Mapping[str, str]) -> Iterator[Sign]:
    action = settings.get("milter_default_action", "tempfail")
    texts = {
        "tempfail": (
            OK,
            tr("검사기가 없으면 나중에 다시 보내게 합니다(451)", "without the check the sender tries again later (451)"),
        ),
        "quarantine": (
            OK,
            tr("검사기가 없으면 Postfix 보류 대기열에 둡니다", "without the check mail goes to Postfix's hold queue"),
        ),
        "reject": (
            NOTE,
            tr(
                "검사기가 잠시 멈춰도 메일이 영구 거절됩니다. tempfail을 권합니다",
                "a short pause of the check refuses mail for good; better tempfail",
            ),
        ),
        "shutdown": (
            NOTE,
            tr(
                "검사기가 잠시 멈춰도 연결이 끊깁니다. tempfail을 권합니다",
                "a short pause of the check ends connections; better tempfail",
            ),
        ),
    }
    state, text = texts.get(
        action,
        (
            BAD,
            tr(
                "검사기가 멈추면 검사 없이 나갑니다. tempfail로 바꾸십시오",
                "while the check is down mail goes out unchecked: change it to tempfail",
            ),
        ),
    )
    yield Sign(state, f"milter_default_action = {action}: {text}")


def _talk(settings: Mapping[str, str]) -> Iterator[Sign]:
    protocol = settings.get("milter_protocol", "6")
    if protocol != "6":
        yield Sign(BAD, f"milter_protocol = {protocol}: {tr('6이어야 합니다', 'must be 6')}")
    patience = _seconds(settings.get("milter_content_timeout", "300s"))
    if patience is not None and patience <= SIGN_OF_LIFE_S:
        yield Sign(
            BAD,
            tr(
                f"milter_content_timeout이 {patience:g}초입니다: 검사에 {SIGN_OF_LIFE_S:g}초 넘게 걸리는 메일은 받지 못합니다",
                f"milter_content_timeout is {patience:g} s: a mail whose check takes more than {SIGN_OF_LIFE_S:g} s is not taken",
            ),
        )
    if "\\0" not in settings.get("message_strip_characters", ""):
        yield Sign(
            NOTE,
            tr(
                "message_strip_characters = \\0 이 없습니다: NUL 뒤의 머리글은 검사기에 오지 않습니다",
                "message_strip_characters = \\0 is missing: what stands behind a NUL in a header does not reach the check",
            ),
        )


def _beside_us(settings: Mapping[str, str]) -> Iterator[Sign]:
    classes = _names(settings.get("internal_mail_filter_classes", ""))
    if settings.get("non_smtpd_milters") and "bounce" not in classes:
        yield Sign(
            NOTE,
            tr(
                "internal_mail_filter_classes = bounce 가 없습니다: 거절된 메일의 반송이 검사 없이 나갑니다",
                "internal_mail_filter_classes = bounce is missing: bounces of refused mails go out unchecked",
            ),
        )
    told = [name for name in _names(settings.get("notify_classes", "")) if name in _TELLTALE]
    if told:
        yield Sign(
            NOTE,
            tr(
                f"notify_classes에 {', '.join(told)}: 거절된 메일의 내용이 관리자에게 갑니다",
                f"notify_classes has {', '.join(told)}: the content of refused mails goes to the postmaster",
            ),
        )
    copies = [name for name in _COPIES if settings.get(name)]
    if copies:
        yield Sign(NOTE, f"{', '.join(copies)}: " + tr("검사한 뒤에 받는 사람이 더해집니다", "adds recipients after the check"))
    logins = "reject_sender_login_mismatch", "reject_authenticated_sender_login_mismatch", "reject_known_sender_login_mismatch"
    restrictions = " ".join(
        settings.get(f"smtpd_{name}_restrictions", "") for name in ("client", "helo", "sender", "relay", "recipient")
    )
    if settings.get("smtpd_sasl_auth_enable") == "yes" and not any(one in restrictions for one in logins):
        yield Sign(
            NOTE,
            tr(
                "reject_sender_login_mismatch가 없습니다: 로그인한 사람이 남의 이름으로 보낼 수 있습니다",
                "reject_sender_login_mismatch is missing: who is logged in may send in another's name",
            ),
        )


def _by_service(overrides: Mapping[str, str], services: str, release_hop: str, relay: tuple[str, str]) -> Iterator[Sign]:
    unasked = {_numbered(one) for one in (release_hop, relay[1]) if one}
    open_to_all = {
        f"{words[0]}/{words[1]}" for line in services.splitlines() if len(words := line.split()) > 2 and not _LOOPBACK.match(line)
    }
    for key, value in overrides.items():
        service, _, name = key.rpartition("/")
        off = (name == "smtpd_milters" and not _names(value)) or (name == "receive_override_options" and "no_milters" in value)
        if not off or (relay[0] and _numbered(overrides.get(f"{service}/smtpd_proxy_filter", "")) == _numbered(relay[0])):
            continue
        if service == "smtp/inet":
            relays = _names(overrides.get(f"{service}/smtpd_relay_restrictions", ""))
            clients = _names(overrides.get(f"{service}/smtpd_client_restrictions", ""))
            outwards = relays != ["reject_unauth_destination"] or overrides.get(f"{service}/mynetworks") != ""
            yield Sign(
                # as docs/postfix.md has it: nobody inside sends through it, neither to the outside nor to a colleague
                NOTE if outwards or clients[:1] != ["check_client_access"] else OK,
                tr(
                    "master.cf의 smtp/inet은 검사하지 않습니다: 밖에서 오는 메일만 받는 포트라야 합니다",
                    "smtp/inet of master.cf is not checked: that port must take mail from outside only",
                ),
            )
        elif service in open_to_all:
            yield Sign(
                BAD,
                tr(
                    f"master.cf의 {service}은(는) 검사하지 않습니다({name}), 밖에서 접속할 수 있습니다",
                    f"{service} of master.cf is not checked ({name}) and can be reached from outside",
                ),
            )
        elif _numbered(service.removesuffix("/inet")) not in unasked:
            yield Sign(
                NOTE,
                tr(
                    f"master.cf의 {service}은(는) 검사하지 않습니다: 보류 해제용이 아니면 지우십시오",
                    f"{service} of master.cf is not checked: remove it unless it is for released mail",
                ),
            )


def _numbered(address: str) -> str:
    return address.removeprefix("inet:").replace("localhost", "127.0.0.1")


def _seconds(text: str) -> float | None:
    match = re.fullmatch(r"(\d+)([smhdw]?)", text)
    return int(match[1]) * _UNITS[match[2]] if match else None


def look(*, listen: str, max_size: int, release_hop: str = "", relay: tuple[str, str] = ("", ""), config: str = "") -> list[Sign]:
    """The checks over the Postfix of this machine (`config`: its folder, if not /etc/postfix); a note where there is none to ask."""
    program = shutil.which("postconf", path="/usr/sbin:/usr/bin:/sbin:/bin")
    if program is None:
        return [
            Sign(
                NOTE,
                tr(
                    "이 서버에 Postfix가 없습니다: 다른 서버의 설정은 docs/postfix.md와 견주어 보십시오",
                    "no Postfix on this machine: compare the settings of another one with docs/postfix.md",
                ),
            )
        ]
    printed = []
    for flags in ((), ("-P",), ("-M",)):
        command = [program, *(("-c", config) if config else ()), *flags]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)  # noqa: S603  no word of it from outside
        if done.returncode:
            return [
                Sign(
                    NOTE,
                    tr(
                        "postconf가 설정을 읽지 못했습니다(/etc/postfix/main.cf, 다른 폴더면 milter.postfix_config 또는 MAIL_CONFIG): Postfix를 확인하지 못했습니다",
                        "postconf could not read its settings (/etc/postfix/main.cf, or milter.postfix_config or MAIL_CONFIG): Postfix was not looked at",
                    ),
                )
            ]
        printed.append(done.stdout)
    settings, overrides, services = printed
    return list(
        checks(
            parse(settings),
            listen=listen,
            max_size=max_size,
            overrides=parse(overrides),
            services=services,
            release_hop=release_hop,
            relay=relay,
        )
    )


def asked(site: Path, settings: Settings, flags: Mapping[str, Mapping[str, Any]] | None = None) -> list[Sign]:
    """`look`, as the site's milter and relay are set up; `flags` of `dlp serve` before settings."""
    given = flags or {}

    def of(name: str) -> Any:
        table = {**placed(name, getattr(settings, name), site), **given.get(name, {})}
        return module_of(name).Options(**{key: value for key, value in table.items() if key != "public"})

    milter, relay = of("milter"), ("", "")
    if settings.smtp.enabled or "smtp" in given:
        relay = (smtp := of("smtp")).listen, smtp.next_hop
    return look(
        listen=milter.listen, max_size=milter.max_size, release_hop=milter.release_hop, relay=relay, config=milter.postfix_config
    )
