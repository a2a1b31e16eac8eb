"""`dlp case contacts|seen|before|grounds|told CASE_NO`: what the desk is asked about one case, a listing each (`dlp.listings`)."""

import typer

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="One case: who contacted its person, who saw it, what left before it came, on which ground, what he was told.",
)
