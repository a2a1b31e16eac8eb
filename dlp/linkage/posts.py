"""What a post says of who has it: a head, or somebody of the middle. Told by how such words end, since no list holds the posts of every kind of agency
(시장, 병원장, 총장, 소방서장, 상임이사); who only leads a team, a section or a local office is no head. Pure."""

from __future__ import annotations

import re
from typing import Final

from dlp.linkage.directory import Staff
from dlp.linkage.index import Index

_HEAD: Final = re.compile(
    r"(?:(?<![팀과계반조동읍면통리부차점역대터트룹])장|본부장|교육감|지사|군수|총재|대변인|대표|(?:^|대표|상임|상무|전무|관리|선임|부)이사|상임\s?감사)"
    r"(?:\s?(?:직무\s?대[리행]|권한\s?대행))?$"
)
_MIDDLE: Final = re.compile(r"[부점터대차]장$")
"""Leads a house in one agency, and ten people in another: whether departments are below his own decides."""


def head(one: Staff, index: Index) -> bool:
    """Does he lead the agency, or one of the houses it is made of?"""
    if _HEAD.search(one.title) is not None:
        return True
    return _MIDDLE.search(one.title) is not None and len(index.below(one.department)) > 1


def named_by(title: str) -> tuple[str, ...]:
    """The post as the title of a request may call it, where that means whoever has it and not everybody of a rank."""
    return (title,) if _HEAD.search(title) is not None or (len(title) > 3 and title.endswith("장")) else ()
