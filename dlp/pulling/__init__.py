"""Where the register's tables are fetched from: a directory, a folder, an SFTP server, a database's view. Each source gives one whole file or
raises `PullError` with a closed word; what may go in, and what of it would lower protection, is the import's to say (`dlp.register`).

Nothing that a source says (an entry, a row, a name of a file, an error's text) is in an exception, a log line or a name. What is fetched stays
in memory. Passwords reach another program through a pipe, never through its command line or environment.
"""
