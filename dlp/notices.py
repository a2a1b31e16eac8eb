"""What a sender is told became of his message, the same by whichever way: the texts, and which message it was. Pure; no address, name or number
stands here but what the caller masked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from dlp.dates import official_time
from dlp.particles import particle

# What is told as held: a hold that a reviewer decides, and a refused contact that nobody will decide. The text promises what comes in both cases.
_TEXTS: Final = {
    "held": (
        "보낸 {noun} 확인이 필요하여 나가지 않았습니다",
        "보낸 {about} 확인이 필요하여 받는 사람에게 가지 않았습니다. 보내도 되는 것으로 확인되어 나가게 되면 그때 알려 드립니다. "
        "알림이 없으면 나가지 않은 것입니다. 같은 {object} 그대로 다시 보내지는 마시고, 급하면 개인정보 보호책임자에게 문의하시기 바랍니다.",
    ),
    "masked": (
        "보낸 {what}의 일부를 가리고 보냈습니다",
        "보낸 {about} 받는 사람에게 갔으나, 개인정보가 있는 부분은 *로 가렸습니다. 다시 보내지 않아도 됩니다.",
    ),
    "alert": ("보낸 {what}에 대한 안내", "보낸 {about} 받는 사람에게 갔습니다."),
    "released": (
        "보류된 {object} 내보냈습니다",
        "보류되었던 {object} 검토 결과 받는 사람에게 보냈습니다. 다시 보내지 않아도 됩니다.",
    ),
    "refused": (
        "보류된 {noun} 거절되었습니다",
        "보류되었던 {about} 검토 결과 받는 사람에게 보내지 않기로 하였습니다. 문의할 것이 있으면 개인정보 보호책임자에게 문의하시기 바랍니다.",
    ),
}


def texts(what: str) -> dict[str, tuple[str, str]]:
    """Title and text by what became of it (held, masked, alert, released, refused). `what`: 메일, 문자."""
    words = {"what": what, "noun": particle(what, "이/가"), "about": particle(what, "은/는"), "object": particle(what, "을/를")}
    return {kind: (title.format(**words), text.format(**words)) for kind, (title, text) in _TEXTS.items()}


def which(about: Mapping[str, Any]) -> Iterator[str]:
    """Which message: time, masked recipients and subject, a line each, as far as `Ticket.about` has them."""
    if at := about.get("at"):
        yield f"보낸 시각: {official_time(datetime.fromisoformat(str(at)))}"
    if to := about.get("to"):
        more = int(about.get("count", len(to))) - len(to)
        yield f"받는 사람: {', '.join(map(str, to))}{f' 외 {more:,}명' if more > 0 else ''}"
    if subject := about.get("subject"):
        yield f"제목: {subject}"
