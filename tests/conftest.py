"""For every test: what must be said before numpy is loaded, and that nothing which hypothesis makes fails for how long it took."""

from __future__ import annotations

import os

# As `dlp` itself does: threads of the algebra library that wait for each other made every scan in this process three times as dear.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from hypothesis import HealthCheck, settings

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")
