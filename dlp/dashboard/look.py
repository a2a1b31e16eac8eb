"""How it looks: Textual's CSS. Sizes in cells; nothing depends on colour alone."""

from __future__ import annotations

from typing import Final

CSS: Final = """
Screen { background: #101418; color: #e6e6e6; layers: base over; }
#top { height: 1; background: #1d2733; }
.tab { width: auto; height: 1; }
.tab:hover, .hint:hover, .button:hover { background: #37506b; }
.tab.-active { text-style: bold; background: #2f4a66; }
#pulse { width: 1fr; height: 1; text-align: right; padding: 0 1; color: #a8a8a8; }
#bottom { height: auto; background: #1d2733; dock: bottom; }
.keys { height: 1; }
#find { height: 1; border: none; padding: 0 1; background: #22303d; }
#under { height: 2; padding: 0 1; background: #1d2733; }
.hint { width: auto; height: 1; padding: 0 1 0 1; }
#today { height: auto; padding: 0 1; }
#reach { height: auto; max-height: 4; padding: 0 1; display: none; }
#asked, #headline, #judged, #status, #loose { height: 1; padding: 0 1; }
#sparks, #channels, .plot { height: auto; padding: 0 1; }
#headline { background: #1d2733; text-style: bold; }
#judged { background: #1d2733; }
#facts { height: 7; padding: 0 1; border-top: solid #37506b; }
#why { height: 4; padding: 0 1; border-top: solid #37506b; }
Rows { height: 1fr; background: #101418; scrollbar-size-vertical: 1; scrollbar-size-horizontal: 0; }
Rows > .datatable--header { background: #1d2733; color: #e6e6e6; text-style: bold; }
Rows > .datatable--odd-row { background: #101418; }
Rows > .datatable--even-row { background: #151b21; }
Rows > .datatable--cursor { background: #2f4a66; color: #ffffff; text-style: bold; }
Rows:blur > .datatable--cursor { background: #22303d; }
#progress { height: 1; padding: 0 1; }
#stages, #charts { height: 1fr; scrollbar-size-vertical: 1; }
.stage { height: 1; padding: 0 1; background: #1d2733; text-style: bold; }
.lines { height: auto; padding: 0 2; margin: 0 0 1 0; }
ModalScreen { align: center middle; background: #000000 60%; }
#form { width: 90%; max-width: 76; height: auto; max-height: 100%; padding: 0 2; background: #18202a; border: round #56b4e9; overflow-y: auto; scrollbar-size-vertical: 1; }
#form Input, #form Select { background: #22303d; }
#form.refuse, #form.reject, #form.true { border: round #ff7a3d; }
#form.release, #form.approve, #form.lawful { border: round #00b387; }
#fields { grid-size: 2; grid-columns: 14 1fr; grid-rows: 1; height: auto; grid-gutter: 0 1; }
#fields Select, #fields Input { width: 1fr; }
#about { height: auto; max-height: 7; scrollbar-size-vertical: 1; }
.title { text-style: bold; margin: 0 0 1 0; }
.label { height: auto; color: #a8a8a8; }
.note { color: #a8a8a8; }
.buttons { height: 1; margin: 1 0 0 0; }
.button { width: auto; height: 1; padding: 0 1; margin: 0 2 0 0; background: #2f4a66; text-style: bold; }
"""
