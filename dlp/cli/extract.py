"""`dlp extract`: files read as attachments. Says what could be read and whether given tokens are in it; never shows the text."""

from dlp.cli.commands import Deed
from dlp.listings.tables.extract import READ
from dlp.office import extracting

command = Deed(extracting.tried, READ)
