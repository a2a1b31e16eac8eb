"""Two messages of the invented town hall, and the original that is sealed with them."""

from __future__ import annotations

import whole_rig as rig

HELD = rig.message(f"접수번호 {rig.CASE} {rig.NAME}", "x@police-garam.example", ident="held")
"""To a partner of the register, without a recorded ground: held by `partner-without-basis`."""
BLOCKED = rig.message(f"{rig.NAME} {rig.MOBILE}", rig.OUTSIDE, ident="blocked")
RAW = f"원문 {rig.NAME} {rig.MOBILE}".encode()
