"""How rows are shown that are no listing by themselves: tables as declarations (`dlp.show.listing.Table`), and one thing as a line a field."""
