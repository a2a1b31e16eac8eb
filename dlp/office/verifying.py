"""Is the record whole, where was it touched, and what do others hold against it? Only an export writes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from dlp.desk.rights import Right
from dlp.office import infile, who
from dlp.office.entries import recorded, there
from dlp.ports import ConfigError, Damaged, StoreError
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.app.checkpoints import Taken
    from dlp.office.who import Asker
    from dlp.store.notes import VerifierKey
    from dlp.store.verify import VerifyResult


@dataclass(frozen=True, slots=True)
class Against:
    """What a journal is held against. `since`: a seq, or the file of a note, to start at; `checkpoint`: SEQ:HASH noted elsewhere; `checkpoints`: a
    signed note or a folder of them; `vouching`: their verifier keys, none for the site's own; `without_key`: links and notes alone."""

    since: Annotated[str | None, Option("Start at this entry, or at that of a note.", metavar="SEQ|NOTE")] = None
    checkpoint: Annotated[str | None, Option("A checkpoint that was noted elsewhere.", metavar="SEQ:HASH")] = None
    checkpoints: Annotated[Path | None, Option("A signed note, or a folder of them.", metavar="PATH")] = None
    vouching: Annotated[
        Sequence[str], Option("Verifier key of the notes (else the site's own). May be repeated.", "--key", metavar="VKEY")
    ] = ()
    without_key: Annotated[bool, Option("Only links and notes, for who has a copy of the journal and no key of the site.")] = False


def verify(site: Path, against: Against) -> tuple[VerifyResult, int | None]:
    """The result, and how many checkpoints it was held against; None where no note was given."""
    from dlp import keys
    from dlp.store import marks
    from dlp.store.audit import witnessed
    from dlp.store.verify import Break, VerifyResult

    there(site)
    journal_key = b"" if against.without_key else keys.load(site / "keys", rotating=True).journal
    start, note = _start(against.since)
    noted = _noted(against.checkpoint)
    given = {noted} if noted else set()
    bad: list[Break] = []
    sources = [path for path in (note, against.checkpoints) if path is not None]
    vouching = _keys(site, against.vouching) if sources else []
    for source in sources:
        infile.allowed(source)
        good, useless = witnessed(source, vouching)
        given |= {(one.seq, one.hash) for one in good}
        bad += useless
        if source == note:
            start = good[0].seq if good else None
    said = marks.texts(site)
    if _gone(site):
        if not _anchor(site).exists() and not given and not said:
            raise ConfigError(str(site), "", "there is no journal yet")
        result = VerifyResult(0, 0, (Break(1, "cut", max((seq for seq, _ in given), default=0)),))
    else:
        result = _looked_through(site, journal_key, start, given, said)
    return replace(result, breaks=(*bad, *result.breaks)), len(given) if sources else None


def _looked_through(
    site: Path, key: bytes, start: int | None, given: set[tuple[int, str]], said: Mapping[Path, str]
) -> VerifyResult:
    """Without a key links and notes alone."""
    from dlp.store import look
    from dlp.store.verify import Break, VerifyResult

    try:
        with look(site) as kept:
            if not key:
                return kept.verify_links(given, since=start)
            return kept.verify(key, since=start, checkpoints=given, said=said)
    except Damaged:
        return VerifyResult(0, 0, (Break(0, "damaged"),))


def checkpoint(
    site: Path,
    asker: Asker,
    signed: Annotated[bool, Option("As a signed note (C2SP tlog-checkpoint); journalled.")] = False,
    out: Annotated[Path | None, Option("Put the note there as <seq>.note, never over another.", metavar="FOLDER")] = None,
) -> str | Taken:
    """The end of the journal as SEQ:HASH; or `signed`, as a note (C2SP tlog-checkpoint), journalled, and put into the folder `out`."""
    from dlp import keys, settings
    from dlp.app.checkpoints import take
    from dlp.store import open_store

    if out is not None and not signed:
        raise ConfigError("--out", "", "goes with --signed")
    if not recorded(site):
        raise ConfigError(str(site), "", "there is no journal yet")
    if not signed:
        who.admitted(site, asker, (Right.audit, Right.run), what="journal checkpoint")
        seq, hash_ = end(site)
        return f"{seq}:{hash_}"
    actor = who.acting(site, asker, Right.audit)
    config, ring = settings.load(site), keys.load(site / "keys")
    store = open_store(site, ring, busy_s=config.journal.lock_seconds)
    try:
        return take(site, config.journal.checkpoints, store, ring, out=out, who=actor.body())
    finally:
        store.close()


def key(site: Path) -> str:
    """The verifier key of the site's notes, which is no secret."""
    from dlp import settings
    from dlp.app.checkpoints import Signer

    return str(Signer.of(site, settings.load(site).journal.checkpoints).key)


def _gone(site: Path) -> bool:
    """Is there nothing to look through? A journal that is gone and remembered is one that was cut, and this is where that is said."""
    from dlp.store.ports import GONE, OUTLIVED

    try:
        return not recorded(site)
    except StoreError as error:
        if str(error) not in (GONE, OUTLIVED):  # a database that is away has lost nothing
            raise
        return True


def _anchor(site: Path) -> Path:
    from dlp.store import ANCHOR

    return site / ANCHOR


def _start(text: str | None) -> tuple[int | None, Path | None]:
    """`--since`: a seq, or the file of a note."""
    if text is None:
        return None, None
    if re.fullmatch(r"[1-9]\d{0,17}", text):
        return int(text), None
    path = Path(text)
    if not path.is_file():
        raise ConfigError("--since", "", "write a seq from 1 on, or the file of a note")
    return None, path


def _keys(site: Path, given: Sequence[str]) -> list[VerifierKey]:
    """The keys that notes are checked with. ConfigError for a mistyped one."""
    from dlp import settings
    from dlp.app.checkpoints import Signer
    from dlp.store.notes import VerifierKey

    if not given:
        return [Signer.of(site, settings.load(site).journal.checkpoints, make=False).key]
    try:
        return [VerifierKey.parse(one) for one in given]
    except ValueError:
        raise ConfigError("--key", "", "not a verifier key as `dlp journal key` prints it: NAME+ID+BASE64") from None


def _noted(text: str | None) -> tuple[int, str] | None:
    if text is None:
        return None
    match = re.fullmatch(r"(\d{1,18}):([0-9a-f]{64})", text.strip())
    if match is None:
        raise ConfigError("--checkpoint", "", "write SEQ:HASH as `dlp journal checkpoint` printed it")
    return int(match.group(1)), match.group(2)


def flat(result: VerifyResult, checkpoints: int | None, *, without_key: bool) -> dict[str, Any]:
    """As programs get it."""
    breaks = [
        {"seq": found.seq, "what": found.what, "count": found.count} | ({"where": found.where} if found.where else {})
        for found in result.breaks
    ]
    row = {"whole": result.whole, "entries": result.entries, "last": result.last, "breaks": breaks}
    return row | ({} if checkpoints is None else {"checkpoints": checkpoints}) | ({"contents": False} if without_key else {})


def end(site: Path) -> tuple[int, str]:
    """The last entry of the journal and its hash. ConfigError where there is none."""
    from dlp.store import FILE, look

    with look(site) as kept:
        row = kept.head()
    if row is None:
        raise ConfigError(str(site / FILE), "", "the journal is empty")
    return row
