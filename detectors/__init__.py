"""Detectors, one file each.

To add one: write `detectors/kr_thing.py` with a class that has `name`, `version`, `entities` and `detect(view)`, a module-level
`DETECTOR`, and `EXAMPLES` with `hit` (text, the part of it that must be found), `miss` and `known_miss` texts. It is found by its place in
this folder and its examples are run at every start. `entities` are names, or `dlp.model.Entity` values that say what the rest must know:

    ENTITY = Entity("KR_THING", field="", unique=False, precedence=None, shape="first:1")

the register's column where there is one; whether it is a unique identifier, which the rules on those then act on; which reading of the same digits
wins; how a value is shown. With that a rule may name it (`"KR_THING" in m.entities`), lint knows it, and masking takes it out: nothing else is
to be touched. A detector imports `dlp.model`, `dlp.ports`, `dlp.triggers` and `dlp.anchors` only, does no I/O, and never logs.
One that loads something dear when it is first needed has `warm()`, and its hits, proven then, are `late`: (text, part, entity).
One that works on `view.numbers` alone says so with `needs_numbers`, the least digits of a run in which it finds anything (True: any), and is not called
where there are none as long. One that finds something only where certain words or signs stand declares them (`dlp.triggers`), and is not called
where none does: `gate = any_of(WORDS, EIGHT)`. Without a gate it is always called.
Files that begin with `_` are shared tables and checks, not detectors.
"""
