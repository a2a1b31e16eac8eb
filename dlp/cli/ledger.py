"""`dlp ledger`: provisions outside the purpose. Writes nothing."""

from dlp.cli.commands import Deed
from dlp.listings.tables.ledger import PROVISIONS
from dlp.office import provisions

command = Deed(provisions.ledger, PROVISIONS)
