"""How what detectors found in a text is shown."""

from __future__ import annotations

from typing import Any, Final

from dlp.language import tr
from dlp.show.listing import Shown, Table, of
from dlp.texts.screens import words


def _said(group: str) -> Any:
    return lambda word: words(tr("ko", "en"))(f"{group}.{word}")


FOUND: Final = Table(
    columns=[
        of("종류", "entity", "entity", _said("entity")), Shown("자리", "place", lambda row: f"{row['start']}–{row['end']}"),
        of("점수", "score", "score", lambda score: f"{score:.2f}"), of("모양", "shape", "masked"), of("방법", "how", "how", _said("how")),
    ],
    title=("{id}", "{id}"),
)  # fmt: skip
