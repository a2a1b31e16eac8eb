"""Words that point at somebody without naming him, or go on with what was begun: 그분, 뒷자리 4567, 자료 달라는 사람, 뒤는. Pure."""

from __future__ import annotations

import re
from typing import Final

from dlp.triggers import trigger

_SOMEBODY: Final = (
    "번호", "자리", "폰", "전화", "연락", "그분", "사람", "생", "휴대", "핸드", "님", "씨", "분이", "분은", "분 ", "이름", "성함", "가운데", "끝", "뒤",
)  # fmt: skip


def points_at_somebody(text: str) -> bool:
    """Could digits in this text be a piece of somebody's number or birthday? (`뒷자리 4567`, `그분 0145-2290`)"""
    return any(word in text for word in _SOMEBODY)


POINTING: Final = trigger(
    "그분", "그 분", "이 번호", "이 사람", "그 사람", "이분", "뒷자리", "뒤 네", "끝 네", "끝자리", "끝번호", "뒷번호",
)  # fmt: skip
"""It points at somebody of whom was spoken before."""
_NAMELESS: Final = re.compile(
    r"그\s?분|누군지|누구(?:인지|죠|예요|였)|성함"
    r"|(?:(?:달라|내놓으라|보자|요청|요구|문의|궁금해|물어|청구|신청)[가-힣]{0,3}?[는은던한신]|(?<![가-힣])(?:낸|내신|넣은|넣으신))\s?(?:사람|분|양반|어르신|선생님?)"
    r"(?=[이은는을의요도인께]|\s|[.,?!~]|$)"
)
"""Not who is told apart by work of his own (공사하는 분)."""


def somebody(text: str) -> bool:
    """Is a person spoken of without his name (그분, 자료 달라는 사람, 누군지)?"""
    return _NAMELESS.search(text) is not None


CONTINUING: Final = trigger("뒤는", "앞은", "끝은", "앞자리는", "뒷자리는", "가운데는", "나머지는", "그 다음은", "다음은")
"""It goes on with a number that was begun elsewhere (뒤는 4567)."""
