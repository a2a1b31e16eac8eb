"""For every test: what must be said before numpy is loaded."""

from __future__ import annotations

import os

# As `dlp` itself does: threads of the algebra library that wait for each other made every scan in this process three times as dear.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
