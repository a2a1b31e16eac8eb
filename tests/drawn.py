"""How many examples a generator draws: a share of them in `make test`, all of them in `make check-long`."""

from __future__ import annotations

import os
from typing import Final

SHARE: Final = 1 if os.environ.get("DLP_LONG") else 4
LEAST: Final = 40


def drawn(most: int) -> int:
    return max(most // SHARE, min(most, LEAST))
