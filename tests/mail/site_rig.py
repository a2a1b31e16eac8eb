"""A site of the demo city hall and `dlp serve` over it, started, killed and asked about from outside."""

from __future__ import annotations

import base64
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "whole"))
import whole_rig

from dlp import keys, register
from dlp.app.init import init
from dlp.store import Store, open_store

ROOT = Path(__file__).resolve().parents[2]
HANDLER, DIRECTOR = "ranbit@mirha.example", "harang@mirha.example"
OUTSIDE = "somebody@outside.example"


def dlp(site: Path, *words: str) -> str:
    done = whole_rig.dlp(site, *words)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def made_site(folder: Path) -> Path:
    site = folder / "site"
    init(site)
    for kind in ("staff", "partners", "groups", "cases"):
        report = register.import_table(site, kind, ROOT / "config" / "demo" / f"{kind}.csv", keys.load(site / "keys"), now())
        assert report.ok
    return site


def now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def opened(site: Path) -> Iterator[Store]:
    store = open_store(site, keys.load(site / "keys"))
    try:
        yield store
    finally:
        store.close()


class Serve:
    def __init__(self, site: Path, *flags: str) -> None:
        self._log = (site / "serve.log").open("ab")
        self._process = whole_rig.started(["--site", str(site), "serve", *flags], self._log)
        assert self._process.stdout.readline() == "ready\n"

    def kill(self) -> None:
        self._process.kill()
        self._process.wait(120)
        self._log.close()

    def stop(self) -> int:
        self._process.terminate()
        code = self._process.wait(120)
        self._log.close()
        return code


def held(site: Path) -> list[str]:
    """Ids of what is in the quarantine."""
    with opened(site) as store:
        return [str(row["id"]) for row in store.held_list(now=now())]


def release(site: Path, ids: Iterable[str]) -> None:
    with opened(site) as store:
        for one in ids:
            store.request_release(one, operator="reviewer", reason="", now=now())


def message(number: int, fate: str) -> tuple[bytes, str]:
    """A mail that the shipped policy gives this fate, and its recipient."""
    made = EmailMessage()
    recipient = {"allow": "dasol@mirha.example", "block": DIRECTOR, "hold": OUTSIDE}[fate]
    made["From"], made["To"], made["Subject"] = HANDLER, recipient, f"n-{number}-{fate}"
    made["Message-ID"] = f"<{number}@mirha.example>"
    if fate == "block":
        made.set_content("불꽃축제 식대 청구하신 분은 곽여울 씨이고 번호는 010-0231-7788입니다.")
    else:
        made.set_content("회의는 3시에 시작합니다.")
    if fate == "hold":  # an archive nobody can open
        made.add_attachment(base64.b64decode("UEsDBAoAAQAAAAAA"), maintype="application", subtype="zip", filename="a.zip")
    return made.as_bytes().replace(b"\n", b"\r\n"), recipient
