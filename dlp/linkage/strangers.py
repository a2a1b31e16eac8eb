"""Is a name that no register knows one of a requester, by what touches it? Functions of a text and a span of it; pure."""

from __future__ import annotations

from dlp.linkage import request_words as said
from dlp.linkage import roles


def nobody(text: str, start: int, end: int) -> bool:
    """Is it no person of this text: the name of an example, of a place, of who is quoted?"""
    return (
        said.SAMPLE.search(text[start:end]) is not None
        or (text[start - 1 : start] == "[" and said.QUOTED.match(text[end : end + 60]) is not None)
        or said.DESK_NUMBER.match(text[end : end + 8]) is not None
        or (text[end - 1] in "구군시동읍면리" and said.ABOVE.search(text[max(0, start - 10) : start]) is not None)
        or roles.in_road(text, start, end)
        or (text[start - 1 : start] == "[" and text[end : end + 1] == "]")  # a tag before the text
        or (text[start - 1 : start] == "(" and text[end - 1] in "동리가")  # of an address
    )


def roled(text: str, start: int, end: int) -> bool:
    """Has he a role of his own?"""
    claims = said.CLAIMS_IT.search(text[max(0, start - 12) : start]) is not None
    return (
        (said.ROLED.match(text[end : end + 12]) is not None and not claims)
        or said.AT_DESK.search(text[max(0, start - 14) : start]) is not None
        or roles.official(text, start, end)
        or roles.in_list_of(text, start)
    )


def filed(text: str, start: int, end: int) -> bool:
    """Is it said of the name itself that he filed? Then no post, title or place in the staff table makes somebody else of him."""
    behind, before = text[end : end + said.FILED_WITHIN], text[max(0, start - said.FILED_WITHIN) : start]
    return said.FILED_BEHIND.match(behind) is not None or (
        said.TOLD.match(behind) is not None and said.FILED_BEFORE.search(before) is not None
    )
