"""The doctor's look at signed checkpoints: they leave when they should, lie elsewhere, and one key signed them all. Changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from dlp.language import tr
from dlp.office.entries import recorded
from dlp.office.health import BAD, NOTE, OK, Sign
from dlp.texts.labels import local

NAME = "checkpoints"


def look(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import keys, settings
    from dlp.app.checkpoints import Signer, places
    from dlp.store import look as looked_at
    from dlp.store.checkpoints import latest

    wanted = settings.load(site).journal.checkpoints
    on = places(wanted)
    if not on:
        yield Sign(
            NAME,
            OK,
            tr(
                "확인점을 밖으로 내보내지 않습니다 (dlp.yaml 의 journal.checkpoints)",
                "no checkpoints leave (journal.checkpoints in dlp.yaml)",
            ),
        )
        return
    if "folder" in on:
        yield from _folder(site, wanted.folder)
    if not recorded(site):
        return
    key = keys.load(site / "keys", rotating=True).journal
    with looked_at(site, busy_s=2.0) as kept:
        found = kept.exports(key)
        if found:
            kept.standing(key, found)
        denial = None
        if "folder" in on and (site / wanted.folder).is_dir():
            denial = kept.denied(site / wanted.folder, Signer.of(site, wanted, make=False).key.name)
        late = dict(kept.late_places(found, on, every=timedelta(hours=wanted.every_hours), now=now))
    if denial is not None:
        text = tr(
            f"확인점 {denial}을(를) 이 저널이 담고 있지 않습니다. 저널이 옛것으로 되돌려졌거나 다시 쓰였습니다: 백업에서 되돌리십시오",
            f"this journal does not hold checkpoint {denial}: an older copy was put back, or it was written anew. Restore it",
        )
        yield Sign(NAME, BAD, text)
    for place in on:
        last = latest(found, place)
        if place in late:
            since = local(late[place])
            text = tr(
                f"{since} 부터의 기록이 아직 나가지 않았습니다. serve 가 실행 중인지, 받는 곳이 열려 있는지 보십시오",
                f"what was recorded since {since} has not left: is serve running, does the other side answer?",
            )
            yield Sign(NAME, BAD, f"{place}: {text}")
        elif last is not None:
            yield Sign(NAME, OK, f"{place}: " + tr(f"순번 {last.seq:,} 까지 내보냈습니다", f"exported up to entry {last.seq:,}"))
    if found and found[0].key != Signer.of(site, wanted, make=False).says():
        before = found[0].key
        text = tr(
            f"서명 키나 이름이 바뀌었습니다(전에는 {before}). 받는 사람에게 dlp journal key 의 값을 새로 알리십시오",
            f"the signing key or its name changed (before: {before}). Tell the readers what dlp journal key prints now",
        )
        yield Sign(NAME, NOTE, text)


def _folder(site: Path, name: str) -> Iterator[Sign]:
    folder = site / name
    if not folder.is_dir():
        yield Sign(NAME, BAD, f"{name}: " + tr("확인점을 둘 폴더가 없습니다", "the folder for checkpoints is not there"))
    elif folder.resolve().is_relative_to(site.resolve()):
        text = tr(
            "기록과 같은 곳이라, 기록을 고칠 수 있는 사람이 확인점도 지울 수 있습니다",
            "lies beside the journal: who can rewrite it can remove its checkpoints, too",
        )
        yield Sign(NAME, NOTE, f"{name}: {text}")
