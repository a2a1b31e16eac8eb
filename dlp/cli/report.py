"""`dlp report`: a quarter's figures for the chief privacy officer (PIPA 31(4), internal control). Counts only; no person, no address."""

from dlp.cli.commands import Deed
from dlp.office import reports

command = Deed(reports.write)
