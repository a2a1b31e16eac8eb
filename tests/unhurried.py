"""`dlp` as tests start it: the program itself, with a minute to end instead of some seconds, which a busy machine does not give it.

Those seconds are what `tests/whole/test_process_life.py` is about: there it runs as it is.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from dlp.app import life

life.ENDS = life.FINISHING = life.SCANS_END = 60.0  # type: ignore[misc]

if __name__ == "__main__":
    from dlp.cli import main

    main()
