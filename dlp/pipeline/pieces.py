"""A threat in pieces: what somebody sends the same person in several messages is read together, as pieces of a number are.

Of a delivered message is kept with what it ends if that is the beginning of a threat, in the words of a detector's grammar; the next one is read behind it.
A piece that goes on with a beginning and does not end it makes a longer one; what stands between changes nothing. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dlp.model import Finding, Sensitive, TextView
from dlp.ports import Beginning, Detector
from dlp.vocabulary import OPEN_THREAT

_ENDS: Final = 64
"""Characters at the beginning and at the end of a message that may go on with another one, and be gone on with."""
_OWN: Final = ("text", "html")


def _written(seen: Sequence[TextView]) -> TextView | None:
    """The message's own text as it is read first."""
    return next((view for view in seen if view.part in _OWN), None)


def begun(seen: Sequence[TextView], earlier: Sequence[str], detectors: Sequence[Detector]) -> tuple[str, ...]:
    """The beginnings that a message of these views leaves behind. `earlier`: those that it found."""
    view = _written(seen)
    able = [one for one in detectors if isinstance(one, Beginning)]
    if view is None or not able:
        return ()
    text = view.text.reveal()
    made = [piece for one in able for piece in one.begun(text[-_ENDS:], _ENDS)]
    if len(text) <= _ENDS:
        made += [piece for one in able for before in earlier for piece in one.begun(before + text.lstrip(), len(before))]
    return tuple(dict.fromkeys(made))


def completed(seen: Sequence[TextView], earlier: Sequence[str], detectors: Sequence[Detector]) -> list[Finding]:
    """The open threats that a message ends which began in those before it, at what stands here of them."""
    view = _written(seen)
    if view is None or not earlier:
        return []
    text = view.text.reveal()
    blank = len(text) - len(text.lstrip())
    head = text[blank : blank + _ENDS]
    out = []
    for before in earlier:
        whole = TextView(view.part, Sensitive(before + head), view.how, None, None)
        for one in detectors:
            for found in one.detect(whole) if isinstance(one, Beginning) else ():
                if isinstance(found, Finding) and found.score >= OPEN_THREAT and found.start < len(before) < found.end:
                    end = blank + found.end - len(before)
                    out.append(view.finding(found.entity, blank, end, found.score, text[blank:end], detector=found.detector))
    return list(dict.fromkeys(out))
