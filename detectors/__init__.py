"""Detectors, one file each.

To add one: write `detectors/kr_thing.py` with a class that has `name`, `version`, `entities` and `detect(view)`, a module-level
`DETECTOR`, and `EXAMPLES` with `hit` (text, the part of it that must be found), `miss` and `known_miss` texts. It is found by its place in
this folder and its examples are run at every start. A detector imports `dlp.model` and `dlp.ports` only, does no I/O, and never logs.
One that works on `view.numbers` alone says so with `needs_numbers = True` and is not called where there are none.
Files that begin with `_` are shared tables and checks, not detectors.
"""
