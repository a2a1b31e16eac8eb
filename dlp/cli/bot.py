"""`dlp bot SERVER`: put the check before a messenger server. Registers the caller, leaves its secret in a file, prints what to add there."""

from dlp.cli.commands import Commands
from dlp.cli.session import printed
from dlp.office import messenger

app = Commands()
app.does(messenger.synapse, printed)
app.does(messenger.prosody, printed)
