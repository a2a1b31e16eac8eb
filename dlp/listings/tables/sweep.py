"""How what a sweep found is shown."""

from __future__ import annotations

from typing import Final

from dlp.language import tr
from dlp.show.listing import Table, of
from dlp.texts.labels import PLACES, RELATIONS, local, said

WHAT: Final = {
    "incident": ("사건으로 만듦", "made an incident"), "attached": ("있던 사건에 접수번호를 붙임", "number given to an incident"),
    "lawful": ("업무상 알 사람만 받음", "only who has a part in it"), "possible": ("한 가지 정보만 같음(확인 필요)", "one datum alone"),
}  # fmt: skip
FOUND: Final = Table(
    columns=[
        of("보낸 때", "sent", "at", local), of("경로", "channel", "channel", lambda word: said(PLACES, word)),
        of("보낸 부서", "department", "department", lambda name: name or "-"), of("항목", "items", "fields", lambda names: ", ".join(names) or "-"),
        of("받은 사람", "recipients", "recipients", lambda ones: "\n".join(said(RELATIONS, one) for one in ones)),
        of("결과", "outcome", "what", lambda word: tr(*WHAT[word])), of("사건", "incident", "incident"),
    ],
    title=("{case}: {looked:,}건을 보아 {:,}건을 찾음", "{case}: {looked:,} looked at, {:,} found"),
)  # fmt: skip
