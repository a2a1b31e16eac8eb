"""What every screen has: the bar of screens above, the keys below, a table that keeps its cursor, and work in the background.

A key works in the Hangul state of the keyboard too (r and ㄱ are one key), and every key shown can be clicked.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar, Final, TypeVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import DataTable, Input
from textual.worker import get_current_worker

from dlp.dashboard import marks
from dlp.dashboard.columns import Column, Row, fitted, widest
from dlp.dashboard.edges import Bottom, Key
from dlp.ports import ConfigError, StoreError
from dlp.texts.screens import Say
from dlp.texts.told import told, told_of

Found = TypeVar("Found")
JAMO: Final = dict(zip("qwertyuiopasdfghjklzxcvbnm", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", strict=True))
AGAIN_S: Final = 30.0


EVERYWHERE: Final = (
    Key("question_mark", "app.help", "key.help"), Key("q", "app.quit", "key.quit"), Key("l", "app.lang", "key.lang"),
)  # fmt: skip


def bindings(keys: Sequence[Key]) -> list[BindingType]:
    """Of a screen with these keys, with those of every screen."""
    return [Binding(",".join(filter(None, (k.key, JAMO.get(k.key)))), k.action, show=False) for k in (*keys, *everywhere(keys))]


def everywhere(keys: Sequence[Key]) -> tuple[Key, ...]:
    """The keys of every screen, but for those that this screen uses for its own."""
    taken = {key.key for key in keys}
    return tuple(key for key in EVERYWHERE if key.key not in taken)


def bottom(say: Say, keys: Sequence[Key]) -> Bottom:
    return Bottom(say, (*keys, *everywhere(keys)))


def ask(
    screen: Screen[Any],
    work: Callable[[], Found],
    then: Callable[[Found], Any],
    *,
    group: str,
    failed: Callable[[str], Any] | None = None,
) -> None:
    """Run `work` in a thread and hand its answer to `then` on the screen. A newer question of the same group makes an older one moot.

    What the site or the store refuses goes as one line to `failed` (else it is a note); anything else is a bug, which the application
    reports by type and place.
    """

    def run() -> None:
        worker = get_current_worker()
        try:
            found = work()
        except (StoreError, ConfigError) as error:
            if not worker.is_cancelled:
                why = told_of(error) if isinstance(error, ConfigError) else told(str(error))
                screen.call_later(failed or partial(tell, screen), why)
            return
        if not worker.is_cancelled:
            screen.call_later(then, found)

    screen.run_worker(run, thread=True, exclusive=True, group=group)


def over(
    screen: Screen[Any],
    window: Screen[Any],
    answered: Callable[[Any], Any] | None = None,
    *,
    still: Callable[[], bool] = lambda: True,
) -> None:
    """Open a window that had to be waited for, unless the person has gone on meanwhile, to another row (`still`) or screen, or writes in a line: what is
    typed then is meant for what is seen."""
    if screen.app.screen is screen and still() and not isinstance(screen.app.focused, Input):
        screen.app.push_screen(window, answered)
    else:
        say: Say = screen.say  # type: ignore[attr-defined]
        screen.app.notify(say("window.late"), severity="warning", markup=False)


def tell(screen: Screen[Any], why: str) -> None:
    """A trouble, as a note in one line. Every screen here has its words in `say`."""
    say: Say = screen.say  # type: ignore[attr-defined]
    last: dict[str, float] = screen.app.told  # type: ignore[attr-defined]
    if last.get(why, 0.0) > time.monotonic() - AGAIN_S:
        return  # a store that stays away is asked every second
    last[why] = time.monotonic()
    screen.notify(marks.clean(say("trouble", why=why)), severity="error", markup=False, timeout=8)


class Rows(DataTable[Text]):
    """A table of rows: Home and End go to the first and the last."""

    BINDINGS: ClassVar = [Binding("home", "scroll_top", show=False), Binding("end", "scroll_bottom", show=False)]

    def __init__(self, name: str) -> None:
        super().__init__(cursor_type="row", zebra_stripes=True, id=name)


def fill(shown: DataTable[Text], say: Say, columns: tuple[Column, ...], rows: Sequence[Row], *, width: int) -> None:
    """Show `rows`. The cursor stays on its incident, but on the top row it stays at the top: there the newest is followed."""
    key = cursor_key(shown) if shown.cursor_row else None
    shown.clear(columns=True)
    for column, cells in (fits := fitted(columns, width, widest(say, rows))):
        shown.add_column(Text(say(f"col.{column.name}")), width=cells, key=column.name)
    append(shown, say, fits, rows)
    if key is not None and key in shown.rows:
        shown.move_cursor(row=shown.get_row_index(key), animate=False)


def append(shown: DataTable[Text], say: Say, fits: Sequence[tuple[Column, int]], rows: Sequence[Row]) -> None:
    for row in rows:
        if row["id"] not in shown.rows:
            shown.add_row(*(marks.cut(column.cell(say, row), cells) for column, cells in fits), key=row["id"])


def cursor_key(shown: DataTable[Text]) -> str | None:
    """The incident under the cursor; None in an empty table."""
    if not shown.row_count:
        return None
    return shown.coordinate_to_cell_key(shown.cursor_coordinate).row_key.value
