"""The file that `--out` names: always a new one, for its owner only, and never in the site, where a name alone can mean something.

Under sudo it is made with the rights of the person who gave the command, and is his (`infile` is the counterpart): otherwise he could have a
file made where he may make none. An account that is not root's cannot put on his rights; it makes the file where both may.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final

from dlp.office.infile import creating_in
from dlp.ports import ConfigError

OTHERS: Final = frozenset((
    ".doc", ".docx", ".docm", ".hwp", ".hwpx", ".hml", ".odt", ".rtf", ".pdf", ".html", ".htm", ".xls", ".xlsx", ".xlsm",
    ".ods", ".cell", ".ppt", ".pptx", ".show", ".odp", ".zip", ".gz", ".7z", ".png", ".jpg", ".jpeg", ".tif",
))  # fmt: skip
"""Ends of names that promise a form. A letter called `.docx` that is none does not open at the citizen's."""


def made(site: Path, out: Path, *, forms: Collection[str] = ()) -> int:
    """A handle to write to. ConfigError where the file is there already (a link, too), cannot be made, or would lie in the site: a file
    `keys/seal.next` closes it; and where its name promises a form that is not one of `forms`, which this command writes.
    The folder is held while it is looked at, so that it cannot be exchanged meanwhile."""
    if (end := out.suffix.lower()) in OTHERS and end not in forms:
        raise ConfigError(
            str(out), "", f"nothing is written as {end} here: end the name otherwise (.txt for a text, .csv for a table)"
        )
    try:
        folder = os.open(out.parent, os.O_PATH | os.O_DIRECTORY)
        try:
            place = Path(f"/proc/self/fd/{folder}").readlink()
            if place.is_relative_to(os.path.realpath(site)):
                raise ConfigError(str(out), "", "lies in the site, where only the program writes: name a file elsewhere")
            with creating_in(folder):
                return os.open(out.name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600, dir_fd=folder)
        finally:
            os.close(folder)
    except FileExistsError:
        raise ConfigError(str(out), "", "exists already: name another file") from None
    except OSError as error:
        raise ConfigError(str(out), "", f"cannot be made ({error.strerror})") from None


@contextmanager
def refusing(out: Path) -> Iterator[None]:
    """ConfigError where what is written does not go there."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ConfigError(str(out), "", f"cannot be written ({error.strerror})") from None


@contextmanager
def written(site: Path, out: Path, *, forms: Collection[str] = ()) -> Iterator[IO[bytes]]:
    """The file that `made` makes, to be written and then kept whole: where it cannot be, it is taken away again. ConfigError where the disk refuses."""
    handle = made(site, out, forms=forms)
    identity = os.fstat(handle)
    try:
        with refusing(out), os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(handle)
    except BaseException:
        undone(out, identity)
        raise


@contextmanager
def paper(site: Path, out: Path | None) -> Iterator[Callable[[str], object]]:
    """Where a text is written: a file as of `written`, made before anything is done, so that nothing is done which cannot be written; nowhere
    where none is named."""
    if out is None:
        yield lambda text: None
        return
    with written(site, out) as file:
        yield lambda text: file.write(text.encode())


def write(site: Path, out: Path, text: str) -> None:
    """A new file with this text."""
    with written(site, out) as file:
        file.write(text.encode())


def undone(out: Path, identity: os.stat_result) -> None:
    """Take the file away that `made` made, by what fstat said of it: if another lies under its name meanwhile, that one stays."""
    with suppress(OSError):
        if os.path.samestat(out.lstat(), identity):
            out.unlink()
