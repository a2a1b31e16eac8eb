"""The hot loops in C where the installation could compile them (`dlp/_native.c`), else None: then their twins in Python run, which give the same.

`make install` compiles where it finds a C compiler and Python's header files (`hatch_build.py`); `dlp doctor` says which of the two runs. Each caller
keeps its twin beside it, and tests compare the two.
"""

from __future__ import annotations

from typing import Final

STATE: Final = 10
"""Of what the compiled functions promise: one that was left from another version of the source is not used."""

try:
    from dlp import _native as native
except ImportError:  # not compiled here
    native = None  # type: ignore[assignment]
else:
    if native.STATE != STATE:
        native = None  # type: ignore[assignment]

__all__ = ["native"]
