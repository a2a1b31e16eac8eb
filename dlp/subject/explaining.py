"""How it was decided about messages that concern a case, for its person (PIPA 37-2(2), Decree 44-3(2)): result, kinds of data, criteria, steps.

Made from the reasons that incidents keep, so that it says what was done and not what is done in general.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from dlp.particles import polite
from dlp.subject.holdings import Kept
from dlp.subject.letters import Words, fate, fields, jointly, moment, own, remedies
from dlp.subject.notices import Office
from dlp.subject.reach import Reach

_CITED: Final = re.compile(r"(PIPA Decree|PIPA|FOI Decree|FOI) (\d+)(?:-(\d+))?(?:\((\d+)\))?(\d+)?")
_ACTS: Final = {
    "PIPA": "개인정보 보호법", "PIPA Decree": "개인정보 보호법 시행령", "FOI": "정보공개법", "FOI Decree": "정보공개법 시행령",
}  # fmt: skip
_ITEMS_ONLY: Final = {("PIPA", "2"), ("PIPA", "59")}
"""Articles without paragraphs: what stands in brackets is an item."""


def cited(law: str) -> str:
    """`PIPA 18(1)` → 개인정보 보호법 제18조제1항. What is not written so stays as the policy has it."""
    found = _CITED.fullmatch(law)
    if found is None:
        return law
    act, article, branch, paragraph, item = found.groups()
    unit = "호" if (act, article) in _ITEMS_ONLY else "항"
    return (
        f"{_ACTS[act]} 제{article}조"
        + (f"의{branch}" if branch else "")
        + (f"제{paragraph}{unit}" if paragraph else "")
        + (f"제{item}호" if item else "")
    )


def cited_all(laws: Sequence[str]) -> str:
    """Articles in a row, as an office writes them: the act stands once before its articles, and its decree is that of the same act."""
    found: list[str] = []
    before = ""
    for law in map(cited, laws):
        act, mark, article = law.partition(" 제")
        same = "" if act == before else "같은 법 시행령 " if act == f"{before} 시행령" else None
        found.append(f"{same}제{article}" if mark and same is not None else law)
        before = act if mark else ""
    return ", ".join(found)


NONE: Final = "   이 접수번호와 관련된 결정이 없습니다."
UNKEPT: Final = "   이 접수번호와 관련하여 남아 있는 결정이 없습니다."


def explanation(case_no: str, every: Sequence[Kept], office: Office, words: Words, reach: Reach, *, among: int = 1) -> str:
    """`among`: how many filed the case; `every`: what is kept about one of them, and what may be."""
    kept, gaps = own(every), reach.note()
    results = Counter(fate(one, words) for one in kept)
    items = tuple(dict.fromkeys(item for one in kept for item in one.items))
    return f"""발송 전 점검의 결정에 대한 설명

【받는 분】 귀하

접수번호 {case_no} 정보공개 청구와 관련된 메시지를 발송하기 전에 점검하여 내린 결정을 설명드립니다(개인정보 보호법 제37조의2제2항,
같은 법 시행령 제44조의3제2항). 이 점검은 직원이 보내는 메시지를 멈추거나 가리는 것이며, 귀하의 청구에 대한 공개 여부를 결정하지 않습니다.
{jointly(among, every)}{gaps}
1. 결정의 결과
{_listed([f"{name}: {number}건" for name, number in results.most_common()]) or (UNKEPT if gaps else NONE)}
{_listed([_one(one, words) for one in kept])}
2. 결정에 쓰인 개인정보의 종류
   {fields(items) or "없음"}
   메시지의 값을 그대로 남기지 않고, 암호화하여 보관하는 접수 대장의 사본과 일치하는지를 되돌릴 수 없는 표지로 대조합니다.

3. 주요 기준
   메시지에 청구인을 알 수 있는 정보가 있는지, 보내는 사람과 받는 사람이 그 청구를 알아야 하는 사람인지를 함께 봅니다.
{_criteria(kept)}
4. 절차
   글과 첨부를 읽을 수 있는 형태로 바꿈 → 개인정보를 찾음 → 접수된 청구와 대조함 → 보내는 사람과 받는 사람의 관계를 확인함 → 정한 규칙을 적용함.
   모든 규칙을 적용하여 가장 엄격한 조치를 따르며, 결정은 발송 전에 기록합니다.

5. 사람의 검토
   보류된 메시지는 담당자가 검토하여 내보내거나 거절합니다. 차단되거나 가려진 결정도 담당자가 다시 살펴 옳고 그름을 판정하며, 자동으로 불이익을
   주는 일은 없습니다. 결정에 대한 의견을 내시면 사람이 검토하여 반영 여부와 결과를 알려 드립니다(같은 법 시행령 제44조의3제3항).

6. 문의와 이의 제기
   {office.department or "【담당부서】"} {office.contact or "【전화·전자우편】"} / 개인정보 보호책임자: {office.cpo or "【보호책임자 연락처】"}
{remedies(office)}

【통지일】
{office.name or "【기관명】"}
"""


PROVIDED: Final = "법적 근거가 확인되어 제공함(개인정보의 목적 외 이용 및 제3자 제공 대장에 기록함)"


def happened(why: str) -> str:
    """Of a rule's sentences the first, as a letter has it: what it found. What follows tells the agency's own people what to look at."""
    first, _, _ = why.partition(". ")
    return polite(first.removesuffix(".") + ".")


def _one(one: Kept, words: Words) -> str:
    rules = "; ".join(f"{happened(why)} ({cited_all(law)})" if law else happened(why) for _, why, law in one.reasons)
    rules = rules or (PROVIDED if one.listed else "기록된 사유 없음")
    return f"{moment(one.sent or one.at)} {words.channels.get(one.channel, one.channel)}, {fate(one, words)}: {rules}"


def _criteria(kept: Sequence[Kept]) -> str:
    """Each rule once, as its policy words it."""
    found = {rule: (why, law) for one in kept for rule, why, law in one.reasons}
    said = dict.fromkeys(f"{happened(why)} 근거: {cited_all(law) or '없음'}" for _, (why, law) in sorted(found.items()))
    return _listed(list(said))


def _listed(lines: Sequence[str]) -> str:
    return "".join(f"   - {line}\n" for line in lines)
