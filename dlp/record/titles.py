"""A few Korean words for a rule: those of the policy that decided, kept with the decision, or the program's own for incidents it opens itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

OWN: Final = {
    "policy-error": "규칙 오류",
    "found-looking-back": "대장 등록 전에 나간 정보",
    "looked-up-without-part": "맡지 않은 사건 조회",
    "probing": "떠보기 의심",
    "canary-shown": "미끼 청구인 정보 노출",
    "canary-looked-up": "미끼 청구인 사건 조회",
}


def title_of(reason: Mapping[str, Any]) -> str:
    """The title of a kept reason; the rule's id where nobody gave it one, as before there were titles."""
    return str(reason.get("title") or OWN.get(reason["rule"]) or reason["rule"])
