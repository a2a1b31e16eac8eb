"""`dlp dashboard`: the incident desk in a terminal. Looks at what the store keeps, decides on held messages, judges incidents, settles proposals.

    desk     what screens may ask and do, one value             words    every text, Korean and English
    marks    symbols and colours of actions, safe text           stages   an incident in flow order      volume   days as bars
    app      the terminal application: modes, polling, bugs      frame    the bars above and below, work in the background
    live · incidents · incident · filters · held · decide · proposals · rules · health · trend · keys      one screen a file
    web      the same in a browser, behind a key

Sees only what `dlp.store.reading` answers: masked shapes, ids and counts. It has no key, so it could not unseal; what needs one (release,
refusal, the doctor) comes in as functions of the command line's. Widgets ask and show; what they show is built by functions without widgets.
"""

from __future__ import annotations

from dlp.dashboard.desk import Desk, Health
from dlp.office.health import Sign

__all__ = ["Desk", "Health", "Sign"]
