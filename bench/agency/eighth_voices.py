"""The eighth part: the university of the seventh, the other half of its scripts. Only measured on: nobody tunes on it or prints its messages."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from bench.agency.script import families
from bench.agency.seventh_voices import DRESS

FAMILIES: Final = families(Path(__file__).with_name("eighth"), DRESS)
