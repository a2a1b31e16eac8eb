"""Four providers' interfaces, as their manuals give them: SOLAPI v4, Naver Cloud SENS v2, NHN Cloud SMS v3, Aligo.

Only the body is read; what each signs (a date and salt, a path and time, a key in a header or form) stays good when the body changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from copy import deepcopy
from email import message_from_bytes, policy
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from connectors._sms_request import Bulk, Draft, Provider, Refusal, Unreadable, beside, dumped, listed, loaded, word
from connectors._sms_text import merged
from dlp.ports import PROBE_MOBILE

CODE: Final = -9403
"""Ours, in providers' lists of numbers."""


class _Messages:
    """JSON whose messages stand in a list, each with its recipients and a text of its own (SOLAPI, SENS)."""

    def __init__(self, document: dict[str, Any], at: str, to: str, text: str) -> None:
        self.drafts: list[Draft] = []
        self.places: list[tuple[int, int | None]] = []  # of each draft: which message, which of its numbers
        self._document, self._at, self._to, self._text = document, at, to, text

    def written(self, keep: frozenset[int], texts: Mapping[int, str]) -> bytes | None:
        out = deepcopy(self._document)
        messages = out[self._at] if isinstance(out[self._at], list) else [out[self._at]]
        kept: dict[int, list[int]] = {}
        for index in sorted(keep):
            kept.setdefault(self.places[index][0], []).append(index)
        for number, indexes in kept.items():
            message = messages[number]
            if isinstance(message[self._to], list):
                message[self._to] = [message[self._to][self.places[index][1]] for index in indexes]
            versions = [texts[index] for index in indexes if index in texts]
            original = self.drafts[indexes[0]].text
            if any(len(version) != len(original) for version in versions):
                return None
            if versions:
                message[self._text] = merged(original, versions)
        chosen = [messages[number] for number in sorted(kept)]
        if texts and self._text in out and all(message.get(self._text) for message in chosen):
            out[self._text] = chosen[0][self._text]  # the general text, which nobody gets now, need not reach the provider either
        out[self._at] = chosen if isinstance(self._document[self._at], list) else chosen[0]
        return dumped(out)


class Solapi:
    name, upstream = "solapi", "https://api.solapi.com"
    queries: tuple[str, ...] = ("/messages/", "/cash/", "/senderid/", "/storage/")
    _known: Final = {"to", "from", "text", "subject", "type", "country", "imageId", "autoTypeDetect"}
    _carries: Final = re.compile(r"/messages/v4/(send|send-many|send-many/detail|groups/[^/]+/messages)")
    _open: Final = re.compile(r"/messages/v4/groups(/[^/]+/(send|schedule))?|/storage/v1/files")

    def carries(self, method: str, path: str) -> bool | None:
        if self._carries.fullmatch(path) and method not in ("GET", "DELETE"):
            return True
        return False if self._open.fullmatch(path) else None

    def read(self, path: str, kind: str, body: bytes) -> Bulk:
        document = loaded(body)
        at = "message" if "message" in document else "messages"
        if isinstance(document.get(at), str):  # a group's list is taken as text, too
            document[at] = loaded(b'{"list":' + document[at].encode("utf-8", "surrogatepass") + b"}")["list"]
        found = [document[at]] if at == "message" else document.get(at)
        bulk = _Messages(document, at, "to", "text")
        general = beside(
            document, {"message", "messages", "agent", "allowDuplicates", "scheduledDate", "showMessageList", "strict"}
        )
        for number, one in enumerate(listed(found, at)):
            numbers = one.get("to") if isinstance(one.get("to"), list) else [one.get("to")]
            for place, to in enumerate(numbers or [None]):
                bulk.places.append((number, place))
                bulk.drafts.append(
                    Draft(
                        sender=word(one.get("from"), f"{at}[{number}].from"),
                        to=word(to, f"{at}[{number}].to", required=True),
                        text=word(one.get("text"), f"{at}[{number}].text"),
                        subject=word(one.get("subject"), f"{at}[{number}].subject"),
                        beside=general + beside(one, self._known),
                        files=(("image.jpg", b""),) if one.get("imageId") else (),
                    )
                )
        return bulk

    def refused(self, text: str) -> tuple[int, dict[str, Any]]:
        return 400, {"errorCode": "DlpRefused", "errorMessage": text}

    def noted(self, answer: dict[str, Any], refusals: list[Refusal]) -> None:
        failed = answer.setdefault("failedMessageList", [])
        for draft, _, text in refusals:
            failed.append({"to": draft.to, "from": draft.sender, "statusCode": "DLP", "statusMessage": text})


class Sens:
    name, upstream = "sens", "https://sens.apigw.gov-ntruss.com"
    queries: tuple[str, ...] = ("/sms/v2/services/",)
    _path: Final = re.compile(r"/sms/v2/services/[^/]+/(messages|files)")

    def carries(self, method: str, path: str) -> bool | None:
        found = self._path.fullmatch(path)
        return found[1] == "messages" if found else None

    def read(self, path: str, kind: str, body: bytes) -> Bulk:
        document = loaded(body)
        bulk = _Messages(document, "messages", "to", "content")
        known = {"type", "contentType", "countryCode", "from", "subject", "content", "messages", "files", "reserveTime"}
        general = beside(document, known | {"reserveTimeZone", "scheduleCode"})
        files = tuple(_attached(one) for one in document.get("files") or ())
        for number, one in enumerate(listed(document.get("messages"), "messages")):
            bulk.places.append((number, None))
            bulk.drafts.append(
                Draft(
                    sender=word(document.get("from"), "from"),
                    to=word(one.get("to"), f"messages[{number}].to", required=True),
                    text=word(one.get("content") or document.get("content"), "content"),
                    subject=word(one.get("subject") or document.get("subject"), "subject"),
                    beside=general + beside(one, {"to", "subject", "content"}),
                    files=files,
                )
            )
        return bulk

    def refused(self, text: str) -> tuple[int, dict[str, Any]]:
        return 403, {"statusCode": "403", "statusName": "fail", "errorMessage": text, "errors": [text]}

    def noted(self, answer: dict[str, Any], refusals: list[Refusal]) -> None:
        answer["errors"] = [text for _, _, text in refusals]


class Nhn:
    name, upstream = "nhn", "https://api-sms.cloud.toast.com"
    queries: tuple[str, ...] = ("/sms/v2.", "/sms/v3.")
    _carries: Final = re.compile(r"/sms/v[0-9.]+/appKeys/[^/]+/sender/(auth/|ad-)?(sms|mms)")
    _open: Final = re.compile(r"/sms/v[0-9.]+/appKeys/[^/]+/(attachfile/binaryUpload|(reservations|sender)(/(sms|mms))?/cancel)")

    def carries(self, method: str, path: str) -> bool | None:
        if self._carries.fullmatch(path) and method == "POST":
            return True
        return False if self._open.fullmatch(path) else None

    def read(self, path: str, kind: str, body: bytes) -> Bulk:
        return _NhnBulk(loaded(body))

    def refused(self, text: str) -> tuple[int, dict[str, Any]]:
        return 200, {"header": {"isSuccessful": False, "resultCode": CODE, "resultMessage": text}}

    def noted(self, answer: dict[str, Any], refusals: list[Refusal]) -> None:
        results = answer.setdefault("body", {}).setdefault("data", {}).setdefault("sendResultList", [])
        for draft, _, text in refusals:
            results.append({"recipientNo": draft.to, "resultCode": CODE, "resultMessage": text})


class _NhnBulk:
    """One text for all, with each recipient's words put in where `##name##` stands; words without a place go along all the same."""

    _known: Final = {
        "body",
        "title",
        "sendNo",
        "recipientList",
        "attachFileIdList",
        "templateId",
        "requestDate",
        "userId",
        "statsId",
    }

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self.drafts: list[Draft] = []
        text, title = word(document.get("body"), "body"), word(document.get("title"), "title")
        files = tuple((f"file-{n}.jpg", b"") for n, _ in enumerate(document.get("attachFileIdList") or ()))
        general = beside(document, self._known)
        for number, one in enumerate(listed(document.get("recipientList"), "recipientList")):
            own, words = one.get("templateParameter") or {}, {}
            if not isinstance(own, dict):
                raise Unreadable(f"recipientList[{number}].templateParameter", "must be an object")
            words = {name: word(value, f"recipientList[{number}].templateParameter") for name, value in own.items()}
            number_of = one.get("recipientNo") or one.get("internationalRecipientNo")
            lost = tuple(value for name, value in words.items() if f"##{name}##" not in text + title)
            extra = beside(one, {"recipientNo", "internationalRecipientNo", "countryCode", "templateParameter"})
            self.drafts.append(
                Draft(
                    sender=word(document.get("sendNo"), "sendNo"),
                    to=word(number_of, f"recipientList[{number}].recipientNo", required=True),
                    text=_filled(text, words),
                    subject=_filled(title, words),
                    beside=general + lost + extra,
                    files=files,
                )
            )

    def written(self, keep: frozenset[int], texts: Mapping[int, str]) -> bytes | None:
        out = deepcopy(self._document)
        out["recipientList"] = [one for n, one in enumerate(out["recipientList"]) if n in keep]
        if texts:
            original = word(self._document.get("body"), "body")
            if any(self.drafts[n].text != original or len(text) != len(original) for n, text in texts.items()):
                return None
            out["body"] = merged(original, texts.values())
        return dumped(out)


class Aligo:
    name, upstream = "aligo", "https://apis.aligo.in"
    queries: tuple[str, ...] = ("/remain/", "/list/", "/sms_list/")

    def carries(self, method: str, path: str) -> bool | None:
        if path.rstrip("/") in ("/send", "/send_mass"):
            return True
        return False if path.rstrip("/") in ("/remain", "/list", "/sms_list", "/cancel") else None

    def read(self, path: str, kind: str, body: bytes) -> Bulk:
        fields, files = _form(kind, body)
        return _AligoBulk(fields, files, mass=path.rstrip("/") == "/send_mass")

    def refused(self, text: str) -> tuple[int, dict[str, Any]]:
        return 200, {"result_code": CODE, "message": text}

    def noted(self, answer: dict[str, Any], refusals: list[Refusal]) -> None:
        answer["error_cnt"] = int(answer.get("error_cnt") or 0) + len(refusals)
        answer["message"] = refusals[0][2]


class _AligoBulk:
    """A form. /send: one text for all, `%고객명%` put in from `destination`; /send_mass: recipient and text n as `rec_n`, `msg_n`."""

    _known: Final = {
        "key",
        "user_id",
        "sender",
        "receiver",
        "msg",
        "msg_type",
        "title",
        "destination",
        "rdate",
        "rtime",
        "testmode_yn",
        "cnt",
    }
    _numbered: Final = re.compile(r"(rec|msg)_([0-9]{1,3})")

    def __init__(self, fields: dict[str, str], files: tuple[tuple[str, bytes], ...], *, mass: bool) -> None:
        self._fields, self._files, self._mass = fields, files, mass
        sender, title = fields.get("sender", ""), fields.get("title", "")
        extra = tuple(v for k, v in fields.items() if k not in self._known and not (mass and self._numbered.fullmatch(k)))
        if mass:
            rows = sorted(int(found[2]) for k in fields if (found := self._numbered.fullmatch(k)) and found[1] == "rec")
            wanted = [(fields[f"rec_{n}"], fields.get(f"msg_{n}", "")) for n in rows]
            self._rows = rows
        else:
            names = dict(one.partition("|")[::2] for one in fields.get("destination", "").split(",") if one)
            numbers = [one.strip() for one in fields.get("receiver", "").split(",") if one.strip()]
            wanted = [(to, fields.get("msg", "").replace("%고객명%", names.get(to, "%고객명%"))) for to in numbers]
            extra += tuple(name for to, name in names.items() if to not in numbers)
        if not wanted:
            raise Unreadable("rec_1" if mass else "receiver", "is missing")
        self.drafts = [Draft(sender, to, text, title, extra, files) for to, text in wanted]

    def written(self, keep: frozenset[int], texts: Mapping[int, str]) -> bytes | None:
        if self._files:
            return None
        out = dict(self._fields)
        if self._mass:
            out = {k: v for k, v in out.items() if not self._numbered.fullmatch(k)}
            for place, index in enumerate(sorted(keep), start=1):
                out |= {f"rec_{place}": self.drafts[index].to, f"msg_{place}": texts.get(index, self.drafts[index].text)}
            return urlencode(out | {"cnt": str(len(keep))}).encode()
        chosen = [self.drafts[index].to for index in sorted(keep)]
        out["receiver"] = ",".join(chosen)
        if "destination" in out:
            out["destination"] = ",".join(one for one in out["destination"].split(",") if one.partition("|")[0] in chosen)
        if texts:
            original = self._fields.get("msg", "")
            if any(self.drafts[n].text != original or len(text) != len(original) for n, text in texts.items()):
                return None
            out["msg"] = merged(original, texts.values())
        return urlencode(out).encode()


PROVIDERS: Final[tuple[Provider, ...]] = (Solapi(), Sens(), Nhn(), Aligo())


def _filled(text: str, words: Mapping[str, str]) -> str:
    for name, value in words.items():
        text = text.replace(f"##{name}##", value)
    return text


def _attached(one: Any) -> tuple[str, bytes]:
    """A file of SENS: by its id (only the provider has it), or in the body itself."""
    import base64
    import binascii

    if not isinstance(one, dict):
        raise Unreadable("files", "must be a list of objects")
    try:
        return word(one.get("name"), "files.name") or "file.jpg", base64.b64decode(
            word(one.get("body"), "files.body"), validate=True
        )
    except binascii.Error:
        raise Unreadable("files.body", "is not base64") from None


def _form(kind: str, body: bytes) -> tuple[dict[str, str], tuple[tuple[str, bytes], ...]]:
    """application/x-www-form-urlencoded or multipart/form-data → fields, files. Unreadable for a field that stands twice."""
    files: list[tuple[str, bytes]] = []
    pairs: list[tuple[str, str]]
    try:
        if kind.partition(";")[0].strip().lower() == "multipart/form-data":
            parsed = message_from_bytes(b"Content-Type: " + kind.encode("ascii") + b"\r\n\r\n" + body, policy=policy.HTTP)
            pairs = []
            for part in parsed.iter_parts():
                name = part.get_param("name", "", header="content-disposition")
                content = part.get_payload(decode=True)
                data = content if isinstance(content, bytes) else b""
                if part.get_filename() is not None:
                    files.append((str(part.get_filename()) or "file", data))
                else:
                    pairs.append((str(name), data.decode("utf-8")))
        else:
            pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=True, errors="strict")
    except (ValueError, AttributeError, TypeError):
        raise Unreadable("body", "is not a form in UTF-8") from None
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise Unreadable("body", "has a field twice")
    return fields, tuple(files)


PROBES: Final[Mapping[str, Callable[[str], tuple[str, bytes]]]] = {
    "solapi": lambda text: ("/messages/v4/send", dumped({"message": {"to": PROBE_MOBILE, "from": "0330000000", "text": text}})),
    "sens": lambda text: (
        "/sms/v2/services/selftest/messages",
        dumped({"type": "LMS", "from": "0330000000", "content": text, "messages": [{"to": PROBE_MOBILE}]}),
    ),
}
"""Path and body of a self-test's text, in the interfaces that take JSON."""
