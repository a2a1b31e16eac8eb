"""The settings of the milter, and what cannot be right in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Annotated

from connectors._behind import hop_amiss
from connectors._milter_release import POSTFIX_HOLD
from connectors._milter_sender import MODES
from dlp.paths import PATH, PLACE
from dlp.ports import ConfigError
from dlp.weakening import APPROVED, IDENTITY, SERVICE, STRICTER, WORDING, Weakens


def _open_mode(mode: str) -> bool:
    return mode[-1:] not in ("0", "")


@dataclass(frozen=True, slots=True)
class Options:
    """The table `milter` of dlp.yaml. Times in seconds, sizes in bytes, addresses HOST:PORT.

    `socket_owner`: `user:group` of the socket file, empty: the group `postfix` where there is one. `submitter`: whose word is believed first, `auth`, `envelope` or `header`.
    `login_domain`: makes addresses of logins that have no domain. `trusted`: networks (CIDR) whose mails are not looked at.
    `oversize`: `reject` or `tempfail`. `hold`: `quarantine` (the MTA drops what we hold) or `postfix` (it keeps it in its hold queue too, and
    a release lets that one go: needs root on the same machine; `postfix_config` where its folder is not /etc/postfix).
    `release_hop`: a listener of the MTA that asks no filter; empty: held mails go back to the listener they came in by. `notify`: domains
    whose senders get a mail when theirs is held, or refused afterwards; `notify_from`: its From. `processes`: how many decide, on machines
    with more than one core to spare; needs `release_hop`. `inherited` is the program's own.
    `recipients`: `all` decides a mail as a whole, `each` lets those have it who may (up to a hundred; switch `notify` on with it).
    """

    listen: Annotated[str, SERVICE, PLACE] = "unix:/run/dlp/milter.sock"
    socket_mode: Annotated[str, Weakens("every account of the machine may talk to the filter", when=_open_mode)] = "0660"
    socket_owner: Annotated[str, SERVICE] = ""
    submitter: Annotated[str, Weakens("the From line, which a sender writes as he likes, says who sends", words=("header",))] = (
        "auth"
    )
    login_domain: Annotated[str, SERVICE] = ""
    trusted: Annotated[list[str], Weakens("mails from these networks are not looked at", filled=True)] = field(default_factory=list)
    max_size: Annotated[int, STRICTER] = 50 * 1024 * 1024
    max_memory: Annotated[int, SERVICE] = 512 * 1024 * 1024
    max_sessions: Annotated[
        int, Weakens("mails beyond these sessions are left to the default action of the mail server", below=20)
    ] = 500
    oversize: Annotated[str, STRICTER] = "reject"
    decide_timeout: Annotated[float, Weakens("the mail server gives up sooner and goes by its default action", above=300)] = 120.0
    session_timeout: Annotated[float, SERVICE] = 3600.0
    hold: Annotated[str, SERVICE] = "quarantine"
    postfix_config: Annotated[str, SERVICE, PATH] = ""
    release_hop: Annotated[str, APPROVED] = ""
    release_timeout: Annotated[float, SERVICE] = 60.0
    notify: Annotated[list[str], WORDING] = field(default_factory=list)
    notify_from: Annotated[str, WORDING] = ""
    hostname: Annotated[str, IDENTITY] = "localhost"
    recipients: Annotated[str, SERVICE] = "all"
    processes: Annotated[int, SERVICE] = 1
    inherited: Annotated[int, SERVICE] = -1  # a listening socket that another process of ours has opened


def check(options: Options) -> None:
    """ConfigError names the key."""
    if not 1 <= options.processes <= 64:
        raise ConfigError("dlp.yaml", "milter.processes", "must be 1 to 64")
    if options.processes > 1 and not options.release_hop:
        hint = "needs milter.release_hop: a held mail on its way back could meet a process that does not know of it"
        raise ConfigError("dlp.yaml", "milter.processes", hint)
    if options.submitter not in MODES:
        raise ConfigError("dlp.yaml", "milter.submitter", f"must be one of {', '.join(MODES)}")
    if options.oversize not in ("reject", "tempfail"):
        raise ConfigError("dlp.yaml", "milter.oversize", "must be reject or tempfail")
    if options.hold not in ("quarantine", POSTFIX_HOLD):
        raise ConfigError("dlp.yaml", "milter.hold", "must be quarantine or postfix")
    if options.recipients not in ("all", "each"):
        raise ConfigError("dlp.yaml", "milter.recipients", "must be all or each")
    if options.recipients == "each" and options.hold == POSTFIX_HOLD:
        raise ConfigError("dlp.yaml", "milter.recipients", "each needs hold: quarantine, since the MTA holds a mail as a whole")


def concern(options: Options, uid: int) -> str:
    """What of these options cannot work for this account; "" for nothing. Postfix's tools let only root touch its queue (postsuper(1))."""
    if options.hold == POSTFIX_HOLD and uid != 0:
        return "milter.hold: postfix needs root to release or refuse what is held; use quarantine, with release_hop"
    return ""


def amiss(options: Options) -> str:
    """What held mails need to get out by, and is not there now; "" for nothing."""
    return hop_amiss(options.release_hop, where="milter.release_hop") if options.release_hop else ""


def networks(texts: list[str]) -> tuple[IPv4Network | IPv6Network, ...]:
    """`milter.trusted`. ConfigError names the entry."""
    out = []
    for i, one in enumerate(texts):
        try:
            out.append(ip_network(one))
        except (ValueError, TypeError):
            raise ConfigError("dlp.yaml", f"milter.trusted[{i}]", "must be a network like 10.1.0.0/16") from None
    return tuple(out)
