"""A sentence that says who asked without naming him: what he is, where he works, whose mother he is. Pure.

It fits anybody, so it is said of the cases in question, and only where they are few (`FEW`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dlp.anchors import anchored
from dlp.linkage import weights
from dlp.linkage.mentions import Mention
from dlp.linkage.texts import Reading
from dlp.linkage.wording import ASKED

FEW: Final = 5
"""Cases in question beyond which a description tells nobody apart."""
_ENDING: Final = r"(?=[입이예래랍분라더거맞A-Z])(?:입니다|이에요|예요|이세요|이십니다|이래요?|래요?|이랍니다|랍니다|이시래요|분이죠|이죠|이네요|이야|이다|이?라던데요?|이?라네요?|이?라고\s?합니다|이?라고\s?하네요|이?더라고요|이?더라|이더군요|거든요|맞대요?|맞아요?|맞습니다|맞죠|맞다고[가-힣]*|[A-Z]\.)"
_WHO: Final = r"(?P<who>(?:[^\n!?.]|\.(?=\S)){3,50}?)"
_STOP: Final = r"(?=$|[\s.!?~ㅎㅋ])"
_DESCRIBED: Final = tuple(
    anchored(pattern, re.IGNORECASE | re.MULTILINE)
    for pattern in (
        rf"(?:{ASKED.pattern})(?:은|는|이|가|게|:|이요|님은|님이)?(?:\s?(?:있잖아요?|있죠|있는데|말인데요?|말이에요|누구냐면|누군가\s?했더니))?(?:[\s,]+|(?<=\s))(?:그\s)?{_WHO}{_ENDING}{_STOP}",
        rf"누가\s[^\n!?]{{0,40}}?(?:청구|정보\s?공개|정공)[^\n!?]{{0,10}}?(?:나|는지|는가|냐|냐면|더니|니까?|면)\s(?:했더니\s|봤더니\s)?{_WHO}{_ENDING}{_STOP}",
        rf"(?:청구|정보\s?공개|정공)(?:는|은|건은)?,?\s{_WHO}\s?(?:이|가)\s?(?:한|넣은|낸|제기한)\s?(?:거|것|게){{0,1}}",
    )
)
"""Sentences that say who asked: the requester is X, who asked turned out to be X, it was X who filed."""
_POINTED: Final = anchored(rf"(?:그분|그 분|이분)(?:은|이|요)?\s+{_WHO}{_ENDING}{_STOP}", re.MULTILINE)
_SOMEBODY: Final = re.compile(
    r"(?:\s|그|이|저)분|사람|님|씨|주인|사장|원장|회장|선생|기사|어머니|아버지|엄마|아빠|며느리|아들|딸|아내|남편|사위|동생|형|누나|언니|오빠|친구|조카|삼촌|이모|고모|학생|교수|의사|약사|기자|이웃|\d\s?호|\d\s?층|가게|식당|카페|타시|타는|모는|몰고|사시|사는|다니|운영|하시는|하는"
    r"|이셨던|이던|인스타|카톡|카카오|계정|아이디|이니셜|닉네임|페북|유튜브|블로그|텔레|라인|밴드|@|[A-Z]\.\s?[A-Z]|위원|부모|출신|전직|퇴직|주민|총무|통장|댁|집|차주|번호판|옆집|윗집|아랫집|처남|처제|동서|사촌|동창|지인|친척|선배|후배|제자|트럭|오토바이|택시|외제차"
)
_NO_DESCRIPTION: Final = re.compile(
    r"^(?:본인|대리인|미정|비공개|공개|개인|법인|단체|시민|주민|외국인|누구|한\s?(?:분|명)|\d+\s?(?:명|건|분|인)|없|아직|같은|동일|위와|별도|열람|처리|접수|통지|기한|연장|이의|\d{1,2}[.월])|(?:기한|예정|처리|통지|결정|접수|완료|연장|이송|취하|중|대상|건|확인|필요|바람|방문|수령|열람|안내|원하시|요청하시)$"
)


def continued(reading: Reading, rows: set[int]) -> Iterator[Mention]:
    """A line that goes on with what was begun (뒤는 mail.example) in talk about one case."""
    if 0 < len(rows) <= FEW:
        yield Mention("described", (reading.view.part, 0), tuple(sorted(rows)), weights.CHANCE["described"])


def described(reading: Reading, rows: set[int]) -> Iterator[Mention]:
    """A sentence that says who asked without naming him: the cases in question, if they are few."""
    if not rows or len(rows) > FEW:
        return
    for pattern in (*_DESCRIBED, _POINTED):
        for found in pattern.finditer(reading.text):
            if (
                _NO_DESCRIPTION.search(found["who"].strip()) is None
                and _SOMEBODY.search(found[0][found.start("who") - found.start() :]) is not None
            ):
                place = (reading.view.part, reading.start(found.start("who")))
                cue = "" if pattern is _POINTED else "asked"
                yield Mention("described", place, tuple(sorted(rows)), weights.CHANCE["described"], cue)
