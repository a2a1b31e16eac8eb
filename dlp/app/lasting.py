"""What goes on in a thread of its own for as long as a site is served."""

from __future__ import annotations

import threading


class Lasting:
    """`_thread` runs until `_ending` is set, whatever fails in it."""

    _thread: threading.Thread
    _ending: threading.Event

    @property
    def died(self) -> bool:
        """Was it begun, and has it ended without being asked to?"""
        return self._thread.ident is not None and not self._thread.is_alive() and not self._ending.is_set()
