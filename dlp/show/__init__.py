"""One way to show rows, whichever face asks: for people a table, for programs JSON, JSON Lines and CSV.

rows       the forms, and a column
listing    a listing as a declaration
table      a table for a terminal or a pipe
"""
