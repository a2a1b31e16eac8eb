"""Path → use case, and which answer follows on which error. Nothing is decided here: rights, reasons and the journal are the use cases'."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

from aiohttp import web

from dlp.api import document
from dlp.api.bearer import Bearer, unproven
from dlp.api.reading import body, flag, number, query
from dlp.app.listening import Refuse
from dlp.ledgers.bases import APPROVED, REJECTED, REVOKED
from dlp.listings import basis_list
from dlp.office import bases, contact, held, incidents, revealing, templates
from dlp.office.health import Sign, worst
from dlp.office.particulars import particulars
from dlp.office.steps import next_steps
from dlp.office.who import ANY, NoReason, NotAllowed, Unproven, admitted, looking
from dlp.ports import ConfigError, NotFound, NotNow, StoreError

PAGE: Final = 50
MOST: Final = 500
QUESTION: Final = {field.name: "" for field in fields(incidents.Question)}
Work = Callable[[], dict[str, Any]]
"""What takes a while and runs in a thread: the use case."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One site, and how it is examined."""

    site: Path
    examine: Callable[[Path], Iterator[Sign]]


async def listing(desk: Desk, asker: Bearer, request: web.BaseRequest) -> Work:
    given = query(request, {**QUESTION, "limit": "", "offset": ""})
    limit = number(given, "limit", PAGE, least=1, most=MOST)
    offset = number(given, "offset", 0, least=0, most=10**9)
    question = incidents.Question(**{name: given[name] for name in QUESTION if name in given})

    def work() -> dict[str, Any]:
        page = incidents.listing(desk.site, asker, question, limit=limit, offset=offset)
        return {"total": page.total, "incidents": page.rows}

    return work


async def one(desk: Desk, asker: Bearer, request: web.BaseRequest, incident_id: str) -> Work:
    suspended = flag(query(request, {"suspended": ""}), "suspended")

    def work() -> dict[str, Any]:
        found = incidents.one(desk.site, asker, incident_id, suspended=suspended)
        return {**found, "particulars": [asdict(each) for each in particulars(desk.site, found)]}

    return work


async def alike(desk: Desk, asker: Bearer, request: web.BaseRequest, incident_id: str) -> Work:
    query(request, {})
    return lambda: {"incidents": incidents.alike_to(desk.site, asker, incident_id)}


async def steps(desk: Desk, asker: Bearer, request: web.BaseRequest, incident_id: str) -> Work:
    query(request, {})

    def work() -> dict[str, Any]:
        found = incidents.one(desk.site, asker, incident_id)
        return {"steps": [asdict(one) for one in next_steps(found, held.allowed(desk.site, found))]}

    return work


async def resolve(desk: Desk, asker: Bearer, request: web.BaseRequest, incident_id: str) -> Work:
    query(request, {})
    given = await body(request, {"verdict": str, "reason": str})
    verdict = _verdict(given)

    def work() -> dict[str, Any]:
        incidents.resolve(desk.site, asker, incident_id, verdict, reason=given.get("reason", ""))
        return {"id": incident_id, "verdict": verdict.value}

    return work


async def resolve_all(desk: Desk, asker: Bearer, request: web.BaseRequest) -> Work:
    query(request, {})
    given = await body(request, {"ids": list, "verdict": str, "reason": str})
    verdict, ids = _verdict(given), _ids(given)

    def work() -> dict[str, Any]:
        incidents.resolve(desk.site, asker, ids, verdict, reason=given.get("reason", ""))
        return {"ids": ids, "verdict": verdict.value}

    return work


async def assign_all(desk: Desk, asker: Bearer, request: web.BaseRequest) -> Work:
    query(request, {})
    given = await body(request, {"ids": list, "to": str})
    ids, to = _ids(given), given.get("to", "")

    def work() -> dict[str, Any]:
        incidents.assign(desk.site, asker, ids, to)
        return {"ids": ids, "to": to}

    return work


async def ask_who(desk: Desk, asker: Bearer, request: web.BaseRequest, incident_id: str) -> Work:
    query(request, {})
    given = await body(request, {"reason": str})
    return lambda: {"proposal": revealing.ask(desk.site, asker, incident_id, reason=given.get("reason", ""))}


async def who(desk: Desk, asker: Bearer, request: web.BaseRequest, incident_id: str) -> Work:
    query(request, {})
    return lambda: {"sender": asdict(revealing.seen(desk.site, asker, incident_id))}


async def question(desk: Desk, asker: Bearer, request: web.BaseRequest, incident_id: str) -> Work:
    query(request, {})
    given = await body(request, {"text": str})

    def work() -> dict[str, Any]:
        asked = contact.ask_sender(desk.site, asker, incident_id, text=given.get("text", ""))
        return {"id": incident_id, "due": asked.due.isoformat(), "text": asked.text}

    return work


async def template(desk: Desk, asker: Bearer, request: web.BaseRequest, incident_id: str) -> Work:
    query(request, {})
    given = await body(request, {"title": str, "reason": str})
    title, reason = given.get("title", ""), given.get("reason", "")
    return lambda: {"proposal": templates.propose_held(desk.site, asker, incident_id, title=title, reason=reason)}


def _verdict(given: Mapping[str, Any]) -> incidents.Verdict:
    word = given.get("verdict", "")
    if word not in list(incidents.Verdict):
        raise Refuse(422, "input", field="verdict", problem=f"must be one of {', '.join(incidents.Verdict)}")
    return incidents.Verdict(word)


def _ids(given: Mapping[str, Any]) -> list[str]:
    ids = given.get("ids", [])
    if not 1 <= len(ids) <= incidents.AT_ONCE or not all(isinstance(one, str) and 0 < len(one) <= LONGEST_ID for one in ids):
        raise Refuse(422, "input", field="ids", problem=f"must be 1 to {incidents.AT_ONCE} ids")
    return list(dict.fromkeys(ids))


async def waiting(desk: Desk, asker: Bearer, request: web.BaseRequest) -> Work:
    query(request, {})
    return lambda: {"held": held.listing(desk.site, asker)}


async def preview(desk: Desk, asker: Bearer, request: web.BaseRequest, incident_id: str) -> Work:
    query(request, {})
    return lambda: {"id": incident_id, **asdict(held.preview(desk.site, asker, incident_id))}


async def release(desk: Desk, asker: Bearer, request: web.BaseRequest, incident_id: str) -> Work:
    query(request, {})
    words = [field.name for field in fields(held.Ground)]
    given = await body(request, {"reason": str, "again": bool, **dict.fromkeys(words, str)})
    ground = held.Ground(**{name: given.get(name, "") for name in words})

    def work() -> dict[str, Any]:
        reason = given.get("reason", "")
        left = held.release(desk.site, asker, incident_id, reason=reason, again=flag(given, "again"), ground=ground)
        return {"id": incident_id, "state": "released" if left else "release-requested"}

    return work


async def refuse(desk: Desk, asker: Bearer, request: web.BaseRequest, incident_id: str) -> Work:
    query(request, {})
    given = await body(request, {"reason": str, "again": bool})

    def work() -> dict[str, Any]:
        held.refuse(desk.site, asker, incident_id, reason=given.get("reason", ""), again=flag(given, "again"))
        return {"id": incident_id, "state": "refused"}

    return work


async def grounds(desk: Desk, asker: Bearer, request: web.BaseRequest) -> Work:
    waiting = flag(query(request, {"open": ""}), "open")

    def work() -> dict[str, Any]:
        looking(desk.site, asker, what=basis_list.LISTING.name)
        return {"bases": basis_list.grounds(desk.site, waiting=waiting)}

    return work


def _settled(kind: str, state: str) -> Callable[..., Awaitable[Work]]:
    async def settle(desk: Desk, asker: Bearer, request: web.BaseRequest, basis_id: str) -> Work:
        query(request, {})
        given = await body(request, {"reason": str})

        def work() -> dict[str, Any]:
            bases.settle(desk.site, asker, basis_id, kind, given.get("reason", ""))
            return {"id": basis_id, "state": state}

        return work

    return settle


async def health(desk: Desk, asker: Bearer, request: web.BaseRequest) -> Work:
    query(request, {})

    def work() -> dict[str, Any]:
        admitted(desk.site, asker, ANY, what="doctor", at_least=False)
        signs = list(desk.examine(desk.site))
        return {"state": worst(signs), "signs": [asdict(sign) for sign in signs]}

    return work


LONGEST_ID: Final = 80
_ID: Final = rf"([^/]{{1,{LONGEST_ID}}})"
ROUTES: Final[tuple[tuple[str, re.Pattern[str], Callable[..., Awaitable[Work]]], ...]] = (
    ("GET", re.compile(r"/v1/incidents"), listing),
    ("GET", re.compile(rf"/v1/incidents/{_ID}"), one),
    ("GET", re.compile(rf"/v1/incidents/{_ID}/alike"), alike),
    ("GET", re.compile(rf"/v1/incidents/{_ID}/steps"), steps),
    ("POST", re.compile(rf"/v1/incidents/{_ID}/resolve"), resolve),
    ("POST", re.compile(rf"/v1/incidents/{_ID}/who"), ask_who),
    ("POST", re.compile(rf"/v1/incidents/{_ID}/who/seen"), who),
    ("POST", re.compile(rf"/v1/incidents/{_ID}/question"), question),
    ("POST", re.compile(rf"/v1/held/{_ID}/template"), template),
    ("POST", re.compile(r"/v1/incidents/resolve"), resolve_all),
    ("POST", re.compile(r"/v1/incidents/assign"), assign_all),
    ("GET", re.compile(r"/v1/held"), waiting),
    ("GET", re.compile(rf"/v1/held/{_ID}/preview"), preview),
    ("POST", re.compile(rf"/v1/held/{_ID}/release"), release),
    ("POST", re.compile(rf"/v1/held/{_ID}/refuse"), refuse),
    ("GET", re.compile(r"/v1/bases"), grounds),
    ("POST", re.compile(rf"/v1/bases/{_ID}/approve"), _settled(APPROVED, "approved")),
    ("POST", re.compile(rf"/v1/bases/{_ID}/reject"), _settled(REJECTED, "rejected")),
    ("POST", re.compile(rf"/v1/bases/{_ID}/revoke"), _settled(REVOKED, "revoked")),
    ("GET", re.compile(r"/v1/health"), health),
)
OPEN: Final[dict[str, Callable[[], dict[str, Any]]]] = {"/healthz": lambda: {"status": "ok"}, "/openapi.json": document.document}
"""What asks for no token: whether the program is alive, and how it is spoken to."""


def route(request: web.BaseRequest) -> tuple[Callable[..., Awaitable[Work]], tuple[str, ...]]:
    """Who answers, and the parts of the path he needs. Refuse(404), Refuse(405)."""
    allowed = []
    for method, pattern, handler in ROUTES:
        if match := pattern.fullmatch(request.path):
            if request.method == method:
                return handler, match.groups()
            allowed.append(method)
    refusal = Refuse(405, "http-405") if allowed else Refuse(404, "http-404")
    if allowed:
        refusal.headers["Allow"] = ", ".join(allowed)
    raise refusal


def _in_fields(text: str) -> str:
    """What a command takes as `--an-option`, a request has as the field `an_option`; commands that are named stay as they are."""
    parts = text.split("`")
    parts[::2] = (re.sub(r"--([a-z]+(?:-[a-z]+)*)", lambda option: option[1].replace("-", "_"), part) for part in parts[::2])
    return "`".join(parts)


def refusal_of(error: Exception) -> Refuse:
    """The answer to what a use case says no with. What it is for a person stays with the code: a caller reads `error` and `field`."""
    match error:
        case Unproven():
            return unproven()
        case NotAllowed():
            return Refuse(403, "right", problem=error.hint)
        case NoReason():
            return Refuse(422, "input", field="reason", problem="say why you look: X-DLP-Reason")
        case NotFound():
            return Refuse(404, "not-found", problem=_in_fields(str(error)))
        case NotNow():
            return Refuse(409, "state", problem=_in_fields(str(error)))
        case held.CannotSend():
            return Refuse(409, "state", problem=_in_fields(error.hint))
        case ConfigError() if error.file.startswith("--"):
            known, _, _ = error.hint.partition(", not ")  # what was sent is not repeated
            return Refuse(422, "input", field=_in_fields(error.file), problem=_in_fields(known))
        case ConfigError() | StoreError():
            return Refuse(503, "unavailable", problem="the site cannot answer: see `dlp doctor`", after=5)
        case _:
            return Refuse(503, "unavailable", after=5)
