"""One file a listing that is a command of its own: `LISTING` (`dlp.cli.listing`). The first line of a file's docstring is the command's line in `dlp --help`."""
