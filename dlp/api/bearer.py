"""Who asks over HTTP: the operator whose token stands in `Authorization: Bearer` (RFC 6750). A login of this machine proves nothing here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from aiohttp import web

from dlp.app.listening import Refuse
from dlp.ports import ConfigError

NOBODY: Final = "(api)"
"""Who is nobody, in the journal; no operator can be called so."""
REASON: Final = "X-DLP-Reason"
_TOKEN: Final = re.compile(r"[0-9A-Za-z_.-]{1,1024}")
_MOST: Final = 4000


@dataclass(frozen=True, slots=True)
class Bearer:
    """`dlp.office.who.Asker` of one request."""

    shown: str
    place: str
    reason: str

    def claimed(self) -> str:
        return ""

    def name(self) -> str:
        raise ConfigError("operators", "", "the API is for operators, and this site has none any more")

    def token(self) -> str:
        return self.shown

    def login(self) -> str:
        return NOBODY

    def origin(self) -> str:
        return self.place


def bearer(request: web.BaseRequest) -> Bearer:
    """Refuse(401) where no token is shown, or two are; Refuse(422) for a reason that cannot be read."""
    shown = request.headers.getall("Authorization", ())
    scheme, _, token = (shown[0] if len(shown) == 1 else "").partition(" ")
    token = token.strip(" ")
    if scheme.lower() != "bearer" or not _TOKEN.fullmatch(token):
        raise unproven()
    return Bearer(token, f"api {request.remote or 'socket'}", _reason(request))


def unproven() -> Refuse:
    """The one answer to who is nobody here, whatever is wrong with his token."""
    refusal = Refuse(401, "token", problem="no valid operator token")
    refusal.headers["WWW-Authenticate"] = 'Bearer realm="dlp"'
    return refusal


def _reason(request: web.BaseRequest) -> str:
    """Percent-encoded UTF-8: a header holds no Korean (RFC 9110 section 5.5)."""
    given = request.headers.getall(REASON, ())
    if len(given) > 1:
        raise Refuse(422, "input", field=REASON, problem="stands there twice")
    try:
        text = unquote(given[0], errors="strict") if given else ""
        text.encode()
    except UnicodeError:
        raise Refuse(422, "input", field=REASON, problem="must be percent-encoded UTF-8") from None
    if len(text) > _MOST or not text.isprintable():
        raise Refuse(422, "input", field=REASON, problem="is too long, or holds signs that do not show")
    return text
