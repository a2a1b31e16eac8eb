"""What procedures other than disclosure are called that also have a 청구 and a 청구인: the patterns and questions of `dlp.linkage.wording`. Pure."""

from __future__ import annotations

import re
from typing import Final

from dlp.anchors import anchored
from dlp.linkage.sentences import sentences

_PROCEDURE: Final = anchored(
    r"정보\s?주체|보험|실손|심판|행심|재결|소송|소장(?=[을이 ])|원고|피고|배상(?!\s*(?:\(|$))|보상금|(?<![가-힣])경정|경정\s?(?:청구|신청|결정|처분)|조세|국세|재산세|취득세|자동차세|종부세|소득세|상속세|증여세|부가세|환급|체납|과태료|범칙금|과징금|변상금|이행\s?강제금|공시지가|요양|산재"
    r"|(?:보상|배상|분쟁\s?조정|심판|소청|징계|재심)\s?(?:심의\s?)?위원회(?=[가는에]|\s?(?:개최|의견|출석|심의))|청구\s?(?:금액|액|원인|취지|대금)|사고\s?(?:일시|장소|경위)|지급\s?(?:청구|신청)|합의금|장애\s?(?:등급|정도)|기초\s?생활|수급자|장학|양육비|상속|등기|압류|채권|유족|구상금?|위자료|이혼|분쟁\s?조정|소청|징계|재심|심사\s?청구|감사\s?청구|사실\s?조회|무효\s?확인|당선|선거|insurance|refund|invoice"
    r"|(?<![가-힣])(?!정보|공개)[가-힣]{2,8}\s?청구서(?!\s?(?:낸|내신|넣|제출한|제출하신|를|을))",
    re.MULTILINE,
)
OF_ANOTHER: Final = (
    r"(?:보험금?|실손|심판|행심|배상금?|보상금?|경정|환급|급여|연금|수당|요금|대금|카드|비용|치료비|진료비|의료비|구상금?|관리비|세금|용역비|공사비|기성금?|심사|감사|소송|재심|소청|위자료|보증금|유족|양육비|이자|하자\s?보수|반환|열람\s?등사|구속\s?적부심|영장|상환"
    r"|정정(?:\s?보도)?|말소|처리\s?정지|의무\s?이행|(?:처분|결정|명령|부과)\s?(?:취소|변경|무효\s?확인))[을를의]?\s?(?:심사\s?)?청구"
)
"""What is claimed: a benefit, a remedy (행정심판법 5), or that a record be put right (개인정보 보호법 36, 37; 가족관계등록법 104)."""
COST: Final = r"(?:비|(?<!자)료|금|값|대|세|액|수당|급여|보험|카드)"
"""How the nouns of sums of money end."""
_SUM_CLAIMED: Final = anchored(rf"[가-힣]{COST}(?:을|를|의)?\s?(?:지급\s?|반환\s?)?청구")
_PAID: Final = anchored(
    rf"청구(?:하신|한|했던|하셨던|하는)\s[가-힣]{{1,12}}{COST}(?=[은는이가을를도,(\s])[^\n.!?]{{0,24}}?(?:\d[\d,]*\s?[천만억]*원|지급|입금|송금|이체|환불)(?![^\n.!?]{{0,8}}(?:내역|현황|자료|명세|대장|기록|서류|문서|보고서|공개))"
)
"""What was claimed is a sum, and it is paid: papers are given."""
_TOUCHING: Final = anchored(
    rf"{OF_ANOTHER}|청구(?:서\s?양식|금액|액|대금|할인|서\s?발행)"
    r"|청구(?:하신|한|했던|하셨던|하는)\s[가-힣]{0,4}(?:보험금?|실손|배상금?|보상금?|환급금?|급여|연금|수당|요금|대금|치료비|진료비|의료비|구상금?|보증금|위자료|공사비|용역비|이자)(?![^\n.!?]{0,12}(?:내역|현황|자료|명세|대장|기록|서류|문서|보고서|계약서|공개))"
)
_ACT: Final = anchored(
    r"(?:[가-힣]|관한\s)법률?\s?(?:시행(?:령|규칙)\s?)?제\s?\d+조|「(?![^」\n]{0,40}정보\s?공개)[^」\n]{1,40}(?:법률?|법\s?시행(?:령|규칙)|조례|규정)」\s?(?:제\s?\d|에\s?(?:따|의거|의하|의한|근거)|상)"
)
"""Copies of papers are asked for under many acts: one that is cited where nothing speaks of disclosure is the one meant."""
_FOOTER: Final = re.compile(
    r"(?![^\n]*(?:청구|신청|요청))[^\n]*정보\s?공개(?:에\s?관한\s?법률|법)"
    r"|(?![^\n]*(?:정보\s?공개|비공개|공개\s?(?:청구|여부|결정)))[^\n]*(?:수신(?:자|인)|메일|전자우편)[^\n]*공개(?:될|할|하실|하여서는|해서는|하면)\s(?:수\s없|안)"
)
"""Names the law on disclosure and nothing that was asked for under it, or forbids the reader of a mail to show it."""


def another(text: str) -> bool:
    """Is a 청구 of another procedure spoken of by its name?"""
    return "청구" in text and (_TOUCHING.search(text) is not None or _PAID.search(text) is not None)


def names(text: str) -> bool:
    """Does a text name another procedure anyhow?"""
    return _PROCEDURE.search(text) is not None or another(text)


def cites(text: str) -> bool:
    """Is another act cited, by its article or as the ground of what is done?"""
    return _ACT.search(text) is not None


def discloses(text: str) -> bool:
    """Does a sentence speak of disclosure, and not only as what stands under every letter does?"""
    return "공개" in text and any(["공개" in text[a:b] and _FOOTER.match(text, a, b) is None for a, b in sentences(text)])


def governs(text: str) -> bool:
    """Is a text that speaks of no request for disclosure about one of these: by its name, under an act that is cited, or because a sum is claimed?"""
    return another(text) or ((cites(text) or _SUM_CLAIMED.search(text) is not None) and not discloses(text))
