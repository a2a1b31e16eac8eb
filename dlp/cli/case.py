"""`dlp case contacts|seen|before|grounds|told CASE_NO`: what the desk is asked about one case, a listing each (`dlp.listings`)."""

from dlp.cli.commands import Commands

app = Commands()
