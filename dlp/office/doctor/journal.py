"""The doctor's look at the journal: is it whole, did every decision come to an end, is what serves what stands in the files?"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dlp.language import tr
from dlp.office.entries import recorded
from dlp.office.health import BAD, NOTE, OK, Sign
from dlp.texts.kinds import KINDS
from dlp.texts.labels import local, wrong_keys
from dlp.texts.told import told

if TYPE_CHECKING:
    from dlp.store.verify import VerifyResult

CLOCKS_DIFFER: Final = timedelta(minutes=5)
SETTLED: Final = timedelta(minutes=5)
"""A decision without an end that is older than this is no delivery under way."""
STEPS: Final = {"delivery": "전달", "release": "내보내기", "refusal": "거절 알림"}
QUICK: Final = 200_000
"""Of a longer journal only so many entries from its end are verified; `dlp journal verify` reads it all."""
FEW: Final = 5
"""Breaks that are listed one by one."""


def look(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import keys
    from dlp.app.marking import running
    from dlp.store import look as looked_at
    from dlp.store import marks, other_form

    if not recorded(site):
        # where the anchor remembers it, that was said by `recorded`; tables, policies, memory come after the first entry
        gone = bool(marks.texts(site)) or keys.needed(site)
        text = (
            tr("저널이 사라졌습니다: 백업에서 되돌리십시오", "the journal is gone: restore it from the backup")
            if gone
            else tr("아직 기록이 없습니다", "nothing is recorded yet")
        )
        yield Sign("journal", BAD if gone else OK, text)
        return
    said = marks.texts(site)
    with looked_at(site, busy_s=2.0) as kept:
        head = kept.head()
        last = head[0] if head else 0
        since = last - QUICK if last > QUICK else None
        result = kept.verify(keys.load(site / "keys").journal, since=since, said=said)
        loose = kept.unfinished(before=now - SETTLED)
        heard = {
            kinds[-1]: kept.noted(kinds)
            for kinds in (("start", "policy-load"), ("start", "register-load"), ("start", "settings-load"))
        }
        times = kept.times()
    if result.whole:
        part = tr(f" (끝의 {QUICK:,}건만 확인)", f" (only the last {QUICK:,} were looked at)") if since else ""
        yield Sign("journal", OK, tr(f"온전합니다: 기록 {result.entries:,}건", f"whole: {result.entries:,} entries") + part)
    yield from _broken(result)
    if result.strange:
        return
    if result.whole and (why := other_form(site)):
        yield Sign("journal", BAD, told(why))
    outside = marks.places(site)[1]
    if said and outside not in said and not os.access(outside.parent, os.W_OK):
        text = tr(
            f"{outside.name}을(를) 사이트 폴더 옆에 둘 수 없습니다. 폴더 전체를 예전 것으로 되돌려도 여기서는 알 수 없습니다",
            f"{outside.name} cannot be kept beside the site's folder: an older copy of the whole folder would not be noticed here",
        )
        yield Sign("journal", NOTE, text)
    if times is not None:
        yield from _clock(*times, now)
    yield _unfinished(loose)
    yield from _reloads(heard, alive=running(site))


def _clock(latest: datetime, last: datetime, now: datetime) -> Iterator[Sign]:
    """A clock that stands before the journal, or did when the last entry was written: what had ended by then was open again."""
    if latest - now > CLOCKS_DIFFER:
        text = tr(
            "이 서버의 시각이 저널의 기록보다 이전입니다: 시각을 맞추십시오",
            "the clock stands before the journal's newest entry: set it right",
        )
        yield Sign("clock", BAD, f"{local(latest.isoformat())}: {text}")
    elif latest - last > CLOCKS_DIFFER:
        text = tr(
            "마지막 기록의 시각이 그 전 기록보다 이전입니다. 시각이 뒤로 갔습니다",
            "the last entry is of an earlier time than one before it: the clock was set back",
        )
        yield Sign("clock", NOTE, f"{local(last.isoformat())}: {text}")


def _unfinished(loose: Sequence[Mapping[str, Any]]) -> Sign:
    """Decisions without an end that no delivery under way explains."""
    if not loose:
        return Sign("unfinished", OK, tr("끝나지 않은 전달이 없습니다", "no unfinished delivery"))
    ids = ", ".join(row["id"] for row in loose[:3])
    counts = Counter(row["step"] for row in loose)
    kinds = ", ".join(tr(f"{word} {counts[step]}건", f"{step} {counts[step]}") for step, word in STEPS.items() if counts[step])
    oldest = local(loose[0]["at"])
    text = tr(
        f"끝이 보고되지 않은 {kinds}, 가장 오래된 것 {oldest}: {ids}",
        f"without a reported end: {kinds}, the oldest of {oldest}: {ids}",
    )
    return Sign("unfinished", NOTE, text)


def _reloads(heard: Mapping[str, Mapping[str, Any] | None], *, alive: bool) -> Iterator[Sign]:
    """What serves goes by what it read last where what came after cannot be read. Of what serves no more (`alive`) it is only how it ended: the
    next start reads everything."""
    for kind, entry in heard.items():
        if entry is not None and entry.get("state") == "bad":
            word = KINDS[kind][0]
            now = tr(
                f"실행 중인 serve의 {word} 실패. 이전에 읽은 것으로 판정하고 있습니다",
                f"the running serve failed at {kind} and decides by what it had before",
            )
            before = tr(
                f"마지막으로 실행된 serve의 {word} 실패. 지금은 실행 중이 아닙니다",
                f"the last serve failed at {kind}; none runs now",
            )
            yield Sign("reload", BAD if alive else NOTE, f"{local(entry['at'])}: {now if alive else before}")


def _broken(result: VerifyResult) -> Iterator[Sign]:
    """A few breaks one by one, many as their numbers: nobody reads a hundred lines."""
    if result.strange:
        yield Sign("journal", BAD, wrong_keys())
        return
    see = tr("dlp journal verify 로 확인하십시오", "See dlp journal verify")
    if len(result.breaks) > FEW:
        kinds = ", ".join(f"{what} {count}" for what, count in Counter(found.what for found in result.breaks).most_common())
        first = result.breaks[0].seq
        text = tr(
            f"훼손 {len(result.breaks)}곳 ({kinds}), 첫 순번 {first}",
            f"tampered with in {len(result.breaks)} places ({kinds}), the first is no. {first}",
        )
        yield Sign("journal", BAD, f"{text}. {see}")
        return
    for found in result.breaks:
        what = f"{found.what}: {found.where}" if found.where else found.what
        yield Sign("journal", BAD, tr(f"순번 {found.seq}: 훼손 ({what}). {see}", f"no. {found.seq}: tampered with ({what}). {see}"))
