"""What the sites of one process may have in common: compiled policies and loaded detectors, each by what it was made of. Both keep nothing of a message and
know no site; what belongs to an agency (keys, register, memory, store, word lists) is never here."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from dlp import policy
from dlp.app import detection
from dlp.app.base import with_base
from dlp.extract import Extractor
from dlp.extract.extractor import Extracted
from dlp.extract.ocr import data_folder
from dlp.extract.sink import Budget
from dlp.ports import ConfigError
from dlp.settings import Settings

MOST: Final = 64
"""Different policies that are kept; most agencies of a province have the same rules."""


class Shared:
    """Thread-safe. `readers`: processes that read attachments for all sites together; 0: each site starts its own."""

    def __init__(self, readers: int = 0) -> None:
        self.readers = readers
        self._lock = threading.Lock()
        self._extractors: dict[tuple[float, str], Extractor] = {}
        self._ocr_data: str | None = None
        self._policies: OrderedDict[tuple[str, str, str, policy.Findable], policy.Policy] = OrderedDict()
        self._detectors: dict[str, detection.Loaded] = {}

    def policy(
        self, folder: Path, texts: tuple[str, str], findable: policy.Findable, above: tuple[str, str] = ("", "")
    ) -> policy.Policy:
        """The checked policy: as `dlp.policy.parse`, with the names of the files in this folder, on top of a base policy (its text and the name
        of its file). ConfigError names file and line."""
        if not texts[0] and not (folder / "policy.yaml").exists():
            raise ConfigError(str(folder / "policy.yaml"), "", "not found: without a policy nothing can be decided")
        files = {"policy_file": str(folder / "policy.yaml"), "exceptions_file": str(folder / "exceptions.yaml")}
        with self._lock:
            key = (*texts, above[0], findable)
            made = self._policies.get(key)
            if made is None:
                own = policy.parse(*texts, **files, findable=findable)
                made = self._policies[key] = with_base(own, above[0], file=above[1], findable=findable)
                if len(self._policies) > MOST:
                    self._policies.popitem(last=False)
            self._policies.move_to_end(key)
        return replace(made, policy_file=files["policy_file"], exceptions_file=files["exceptions_file"])

    def detectors(self, config: Settings) -> detection.Loaded:
        """As `dlp.app.detection.load`."""
        with self._lock:
            key = config.detectors.model_dump_json()
            if key not in self._detectors:
                self._detectors[key] = detection.load(config)
            return self._detectors[key]

    def extractor(self, config: Settings) -> Share:
        """A site's share of those processes: all but one of them at once, so that another site's file finds one."""
        with self._lock:
            if self._ocr_data is None:  # looked for once: what is installed later is this program's after a restart
                self._ocr_data = data_folder()
            wanted = config.limits.attachment_seconds, self._ocr_data if config.limits.ocr else ""
            if wanted not in self._extractors:
                self._extractors[wanted] = Extractor(workers=self.readers, seconds=wanted[0], ocr_data=wanted[1])
            return Share(self._extractors[wanted], max(1, self.readers - 1))

    def close(self) -> None:
        """End the processes that read attachments."""
        with self._lock:
            for one in self._extractors.values():
                one.close()
            self._extractors = {}


class Share:
    """As `dlp.extract.Extractor`, of which it asks no more than `most` at once."""

    def __init__(self, whole: Extractor, most: int) -> None:
        self._whole = whole
        self._turn = threading.BoundedSemaphore(most)

    @property
    def seconds(self) -> float:
        return self._whole.seconds

    def budget(self) -> Budget:
        return self._whole.budget()

    def extract(
        self,
        name: str,
        data: bytes,
        budget: Budget | None = None,
        *,
        seconds: float | None = None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Extracted:
        """The wait for the share is part of the time; over it, the file is a gap."""
        allowed = self.seconds if seconds is None else seconds
        deadline = time.monotonic() + allowed
        taken = self._turn.acquire(timeout=max(allowed, 0.0))
        try:
            left = deadline - time.monotonic() if taken else 0.0
            return self._whole.extract(name, data, budget, seconds=left, stopped=stopped)
        finally:
            if taken:
                self._turn.release()

    def close(self) -> None:
        """The processes are everybody's."""
