"""One file a listing, a declaration each: `LISTING` (`dlp.show.listing`). The file is named like the command: `held_list` is `dlp held list`, put into
the group `held`; where no group is called like its first word, it is a command of its own, and the first line of the file's docstring is its line in
`dlp --help`.
"""
