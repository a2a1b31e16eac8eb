"""Messages decided from files. Journals no decision; on a site with operators, that somebody scanned. Lines of one file are one stream in time.

What is no message (a PDF, a picture) is decided as the attachment of one, from and to whom the command says; it is never passed unread.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.office import infile
from dlp.office.choices import one_of
from dlp.office.who import LOOKING, Asker, admitted
from dlp.ports import ConfigError, MessageError, trouble
from dlp.show.asking import Option
from dlp.texts.labels import CHANNELS

if TYPE_CHECKING:
    from dlp.app import Answer, Site
    from dlp.desk.rights import Actor
    from dlp.model import Message, Verdict

Note = Callable[[str, str], None]
"""What is to be known of a file: which of the texts (`dlp.texts.answers`), and its name."""
LINES: Final = (".jsonl", ".ndjson")
TEXTS: Final = ("", ".txt")
"""Names under which a text is what somebody wrote. Under any other (a list in .csv, a page of code) it is a document."""
NOBODY: Final = "unknown@outside.invalid"
"""To whom a text goes that names nobody."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who sends to whom, for a file that does not say so itself."""

    sender: Annotated[str, Option("sender of a text or a document", "--from")] = ""
    to: Annotated[Sequence[str], Option("recipient of a text or a document")] = ()
    channel: Annotated[str, Option("channel of a text or a document: email, messenger or sms")] = "email"

    def around(self, name: str, content: Mapping[str, Any]) -> Message:
        from dlp import message as contract

        recipients = [{"address": address} for address in self.to or (NOBODY,)]
        sender = {"address": self.sender or "unknown"}
        return contract.parse({"id": name, "channel": self.channel, "sender": sender, "recipients": recipients, **content})


def decided(
    site: Path, asker: Asker, files: Sequence[Path], envelope: Envelope, note: Note, *, reason: str
) -> Generator[Answer, None, None]:
    """A decision a message, in input order. ConfigError names the file, and its line, that holds none or cannot be read."""
    from dlp.app import Site

    one_of("--channel", envelope.channel, CHANNELS)
    actor = admitted(site, asker, LOOKING, what="scan", reason=reason, facts={"files": len(files)})
    with Site.open(site) as opened, _counted(opened, actor) as tried:
        for file in files:
            try:
                for message in messages(file, envelope, note):
                    answer = opened.scan(message)
                    tried(answer.verdict)
                    yield answer
            except MessageError as error:
                raise ConfigError(str(file), error.field, error.problem) from None
            except BrokenPipeError:
                raise
            except OSError as error:
                raise ConfigError(str(file), "", f"cannot be read ({trouble(error)})") from None


@contextmanager
def _counted(site: Site, actor: Actor | None) -> Iterator[Callable[[Verdict], None]]:
    """On a site with operators, whom and what a person tries out is counted as it is shown to him (`dlp.app.probing`)."""
    if actor is None:
        yield lambda verdict: None
        return
    tried = site.probing.tried(actor.name, lambda: datetime.now(UTC))
    try:
        yield tried.add
    finally:
        tried.write()


def messages(file: Path, envelope: Envelope, note: Note) -> Iterator[Message]:
    """The messages of one file, by its name where that says what it is, else by its content. MessageError's field names the line. `note`: tells what is
    to be known of a file."""
    from dlp import message as contract
    from dlp import mime
    from dlp.extract import sniff
    from dlp.mime import charsets

    own = partial(_own, file.name, envelope, note)
    if str(file) == "-":
        yield from own(_lines(sys.stdin.buffer))
        return
    name = file.suffix.lower()
    with infile.opened(file) as source:
        if name in LINES:
            yield from own(_lines(source))
            return
        raw = source.read()
    kind = sniff.kind(raw)
    text = charsets.sniff(raw) if kind in ("text", "eml", "html", "xml") else None
    if name == ".json":
        yield from own([contract.loads(raw, fallback_id=file.stem)])
    elif (kind == "eml" and name != ".txt") or (name == ".eml" and (text is not None or not raw)):
        yield from own([mime.read(raw)])
    elif text is None or (kind != "text" and name != ".txt") or sniff.disguised(name[1:], raw):
        yield _attached(file, kind, raw, envelope)
    elif name != ".txt" and (found := _objects(text)):
        yield from own(_lines(found))
    elif name not in TEXTS:
        yield _attached(file, kind, raw, envelope)
    elif not text.strip():
        yield from _some((), file.name, note)
    else:
        if not envelope.sender or not envelope.to:
            note("scan strangers", file.name)
        yield envelope.around(file.name, {"text": text})


def _own(name: str, envelope: Envelope, note: Note, found: Iterable[Message]) -> Iterator[Message]:
    """Messages that say themselves who sends them to whom."""
    if envelope.sender or envelope.to:
        note("scan envelope", name)
    return _some(found, name, note)


def _some(messages: Iterable[Message], name: str, note: Note) -> Iterator[Message]:
    """The same messages. That there was none is said: no decision is not a clean one."""
    empty = True
    for message in messages:
        empty = False
        yield message
    if empty:
        note("scan nothing", name)


def _lines(lines: Iterable[bytes]) -> Iterator[Message]:
    from dlp import message as contract

    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield contract.loads(line, fallback_id=f"line-{number}")
            except MessageError as error:
                raise MessageError(f"line {number}, {error.field}", error.problem) from None


def _objects(text: str) -> list[bytes]:
    """The messages of a file whose name says nothing: it is one JSON object, or one a line. Empty where it is another text."""
    for lines in ([text], [line for line in text.split("\n") if line.strip()]):
        try:
            if lines and all(isinstance(json.loads(line), dict) for line in lines):
                return [line.encode("utf-8", "surrogatepass") for line in lines]
        except (ValueError, RecursionError):
            continue
    return []


def _attached(file: Path, kind: str, raw: bytes, envelope: Envelope) -> Message:
    if not envelope.sender or not envelope.to:
        raise ConfigError(
            str(file),
            "",
            f"is no message but a file ({kind}): say with --from and --to who sends it to whom, or see what can be read with `dlp extract`",
        )
    content = base64.b64encode(raw).decode("ascii")
    return envelope.around(file.name, {"attachments": [{"name": file.name, "content_b64": content}]})
