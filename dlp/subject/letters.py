"""The answer to a request, in Korean, and the words it is made of. What only a person knows stands as 【…】: above all the addressee's name.

Covers what the forms of 「개인정보 처리 방법에 관한 고시」 ask (별지 9 access, 10 correction, erasure and suspension): what was asked, the
decision and its ground, what is kept (Decree 41(1) 1-5), how to object (PIPA 38(5)), who helps.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from dlp.dates import KST, official, official_time
from dlp.ledgers.subjects import Claim, Decision, Request, day_of
from dlp.particles import particle
from dlp.record.cases import CONTACT
from dlp.subject.grounds import ground
from dlp.subject.holdings import Kept
from dlp.subject.notices import FIELDS, Office
from dlp.subject.reach import Reach

CLAIMS: Final = {"access": "열람", "correct": "정정", "erase": "삭제", "suspend": "처리정지"}
DECISIONS: Final = {"granted": "인용", "partial": "일부 인용", "refused": "거절", "lifted": "처리정지 해제"}
ARTICLES: Final = {Claim.access: "제35조", Claim.correct: "제36조", Claim.erase: "제36조", Claim.suspend: "제37조"}
LET_GO: Final = frozenset({"released", "releasing"})
"""States of a held message that has left, or may have."""


@dataclass(frozen=True, slots=True)
class Words:
    """Korean for the words of the contract."""

    channels: Mapping[str, str]
    actions: Mapping[str, str]
    states: Mapping[str, str]
    relations: Mapping[str, str]


def answer(
    request: Request, kept: Sequence[Kept], office: Office, words: Words, reach: Reach, *, register: Sequence[str] = ()
) -> str:
    """The letter of a request that has been answered. `kept` is what was held before the answer took effect; `register`: fields of the person in it."""
    if request.decision is None:
        raise ValueError("not answered yet")
    return f"""{_title(request)}

{_head(request, office)}
{_lateness(request)}{_corrected(request)}
2. 결정
   {_decision(request)}
{_why(request)}
3. {_done(request, kept, words, reach, register)}

{_foot(office)}"""


def postponed(request: Request, office: Office) -> str:
    """The notice that access is put off (35(3), Decree 42(2)): why, until when, how to object."""
    return f"""개인정보 열람 연기 통지서

{_head(request, office)}

2. 결정
   정해진 기한까지 열람하실 수 없는 사유가 있어 열람을 연기합니다(개인정보 보호법 제35조제3항).
   사유: {request.extended or "【연기 사유】"}

3. 연기한 뒤의 기한
   {official(request.due)}까지 답변드리며, 사유가 그 전에 없어지면 지체 없이 열람하실 수 있게 하겠습니다.

{_foot(office)}"""


def _head(request: Request, office: Office) -> str:
    return f"""【받는 분】 귀하{" (대리인)" if request.agent else ""}

{particle(office.name or "【기관명】", "은/는")} 개인정보 보호법 {ARTICLES[request.claim]}에 따라 하신 요구의 처리 결과를 다음과 같이 알려 드립니다.

1. 요구하신 내용
   요구: 개인정보 {CLAIMS[request.claim]}
   대상: 접수번호 {request.case_no} 정보공개 청구와 관련하여 발송 전 점검 시스템에 기록된 개인정보{f" (대장에 청구인 {request.among}명)" if request.among > 1 else ""}
   요구를 받은 날: {official(request.received)} / 처리 기한: {official(request.due)}{_put_off(request)} / 관리번호: {request.id}"""


def _foot(office: Office) -> str:
    return f"""4. 이의 제기
   이 결정에 이의가 있으시면 아래 담당부서에 문서, 전화, 전자우편 등으로 이의를 제기하실 수 있습니다(개인정보 보호법 제38조제5항).
   또한 공공기관의 장이 한 처분이나 부작위로 권리나 이익을 침해받은 경우 행정심판법에 따라 행정심판을 청구하실 수 있습니다.

5. 도움을 받을 수 있는 곳
{remedies(office)}

6. 담당부서와 연락처
   {office.department or "【담당부서】"} {office.contact or "【전화·전자우편】"}
   개인정보 보호책임자: {office.cpo or "【보호책임자 연락처】"}

【통지일】
{office.name or "【기관명】"}
"""


def _title(request: Request) -> str:
    if request.claim is Claim.access:
        kind = {Decision.partial: "일부열람 통지서", Decision.refused: "열람 거절 통지서"}.get(request.decision or Decision.granted)
        return f"개인정보 {kind or '열람 통지서'}"
    return f"개인정보 {CLAIMS[request.claim]} 요구에 대한 결과 통지서"


def _put_off(request: Request) -> str:
    """That it was, not why: the reason is the clerk's, and was told in the letter of that day."""
    return " (한 차례 연기함)" if request.extended else ""


def _lateness(request: Request) -> str:
    return "   처리 기한이 지나 답변드립니다. 늦어진 사유: 【지연 사유】\n" if request.late else ""


def _corrected(request: Request) -> str:
    if not request.earlier:
        return ""
    at, decision = request.earlier[-1]
    return f"   {official(day_of(at))}자로 드린 답변({DECISIONS[decision]})을 이 통지서로 정정합니다. 정정 사유: {request.correction}\n"


def _decision(request: Request) -> str:
    what = CLAIMS[request.claim]
    if request.decision is Decision.refused:
        return (
            f"요구하신 {particle(what, '을/를')} 할 수 없어 거절합니다."
            if request.claim is not Claim.suspend
            else "요구하신 처리정지를 거절합니다."
        )
    if request.decision is Decision.partial:
        return "요구하신 내용 가운데 아래 사유에 해당하는 부분을 제외하고 열람하실 수 있습니다(같은 법 시행령 제42조제1항)."
    if request.decision is Decision.lifted:
        return "처리정지를 하였다가 해제하였습니다."
    return {
        Claim.access: "요구하신 대로 열람하실 수 있습니다. 열람할 개인정보는 아래와 같으며, 이 통지서에서 모두 보실 수 있습니다.",
        Claim.correct: "요구하신 대로 정정합니다.",
        Claim.erase: _erased(request),
        Claim.suspend: "요구하신 대로 처리를 정지하였습니다.",
    }[request.claim]


def _erased(request: Request) -> str:
    """What was granted and what was done: who is told that all is gone has to be able to believe it."""
    if not request.effect.get("left"):
        return "요구하신 대로 삭제하였습니다."
    if request.effect.get("erased"):
        return "요구하신 기록 가운데 아래에 적은 것을 제외하고 삭제하였습니다."
    return "요구하신 기록은 아래의 사유로 지금은 삭제하지 못하였습니다. 사유가 없어지면 삭제합니다."


def _why(request: Request) -> str:
    lines = []
    if request.ground:
        found = ground(request.claim, request.ground)
        lines.append(f"   근거: 개인정보 보호법 {found.article} ({found.text})\n")
    if request.note:
        lines.append(f"   {'사유' if request.ground else '알림'}: {request.note}\n")
    return "".join(lines)


def _done(request: Request, kept: Sequence[Kept], words: Words, reach: Reach, register: Sequence[str]) -> str:
    """The third part: what is kept, or what was done about it."""
    if request.decision is Decision.refused or request.claim is Claim.access:
        shown = [one for one in own(kept) if one.id not in request.left_out]
        if request.decision is Decision.refused and request.claim is Claim.access:
            return "보유 현황\n   위 사유로 내용을 알려 드리지 못합니다. 사유가 없어지면 다시 요구하실 수 있습니다."
        lines = holdings(shown, words, reach, left_out=len(request.left_out), register=register)
        return "보유 현황\n" + jointly(request.among, kept) + reach.note() + lines
    count = len(own(kept))
    if request.decision is Decision.lifted:
        return "조치 내용\n   '처리정지' 표시를 지웠습니다. 권한을 가진 담당자가 다시 근거 자료를 볼 수 있습니다."
    return {
        Claim.correct: f"""조치 내용
   성명, 연락처 등의 원본은 정보공개 사건을 처리하는 시스템에 있고, 그 시스템에서 정정합니다. 【정정한 항목과 정정한 날】
   점검 시스템은 원본을 고쳐 쓰지 않고 사건 처리 시스템에서 새로 받아 씁니다.
   점검 시스템에 남은 기록 {count}건에는 정정 요구가 받아들여졌다는 사실을 덧붙였습니다.""",
        Claim.erase: f"""조치 내용
   {_gone(request)}{_left(request)}직원이 기록을 보았다는 사실은 처리를 점검하기 위하여 남습니다.
   청구의 접수 대장은 정보공개법에 따라 수집한 것이므로 이 삭제의 대상이 아닙니다. 점검 시스템에 있는 그 사본은 대장에서 빠지고 정한 기간이
   지나면 파기합니다.""",
        Claim.suspend: f"""조치 내용
   점검 시스템의 기록 {count}건에 '처리정지'를 표시하여, 개인정보 보호책임자의 권한을 가진 사람 외에는 그 근거 자료를 볼 수 없게 하였습니다.
   다만 귀하의 정보가 권한 없는 사람에게 전달되지 않도록 발송 전에 대조하는 일은 계속합니다. 이는 개인정보의 안전성을 확보하고 누설을 막아야
   하는 법령상 의무(같은 법 제29조, 제59조)를 지키기 위한 것으로, 같은 법 제37조제2항제1호에 따라 정지하지 아니합니다.""",
    }[request.claim]


def _gone(request: Request) -> str:
    if not (count := int(request.effect.get("erased", 0))) and request.effect.get("left"):
        return ""
    listed = int(request.effect.get("listed", 0))
    among = f"이 가운데 {listed}건은 목적 외 이용·제공 대장에 적혀 있던 것입니다. " if listed else ""
    return (
        f"점검 시스템의 기록 {count}건을 복구하거나 재생할 수 없게 삭제하였습니다(같은 법 제36조제3항). {among}"
        "삭제하였다는 사실과 건수는 남습니다.\n   "
    )


def _left(request: Request) -> str:
    left = int(request.effect.get("left", 0))
    why = _reasons(request.effect.get("kept_for", ())) or "【보존 사유】"
    return f"보존하여야 하는 {left}건은 삭제하지 못하였습니다. 보존 사유: {why}\n   " if left else ""


def _reasons(why: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(filter(None, why)))


def own(kept: Sequence[Kept]) -> list[Kept]:
    """What a letter may tell: what is surely about its person."""
    return [one for one in kept if not one.unclear]


def jointly(among: int, kept: Sequence[Kept]) -> str:
    """Of a case that several filed: whose records a letter tells, and how many nobody can say of whose they are."""
    unclear = len(kept) - len(own(kept))
    return (f"   대장에 청구인이 {among}명인 청구이며, 귀하에 관한 기록만 적었습니다.\n" if among > 1 else "") + (
        f"   함께 청구한 분들 가운데 누구에 관한 것인지 남아 있지 않은 기록이 {unclear}건 더 있습니다.\n" if unclear else ""
    )


def holdings(kept: Sequence[Kept], words: Words, reach: Reach, *, left_out: int = 0, register: Sequence[str] = ()) -> str:
    """The five matters of Decree 41(1), then every decision. Relations and fields, no value of anybody. Of the copy of the register, which is kept of who
    was in no message, too, the fields."""
    copy = _copied(register)
    if not kept and not left_out:
        return f"{_none(reach)}\n   {copy}" if copy else _none(reach)
    items = tuple(dict.fromkeys(item for one in kept for item in one.items))
    outside = sorted({whom for one in kept if reached(one) for whom in recipients(one, words)})
    ends = sorted(one.until for one in kept if one.until and not one.stays)
    lines = [
        f"   가. 항목: {fields(items) or '없음'} (메시지의 기록에는 값을 가린 모양과 되돌릴 수 없는 표지로만 남깁니다. 보류된 메시지의 "
        "원문은 결정할 때까지 암호화하여 봉인하고, 그 밖의 메시지 내용은 기록하지 않습니다)",
        "   나. 목적: 청구인의 개인정보가 권한 없는 사람에게 전달되는 것을 막고 그 처리를 점검하기 위함",
        f"   다. 보유 기간: {_term(ends, [one for one in kept if one.stays])}",
        f"   라. 받은 사람(전달된 것만): {', '.join(outside) or '없음'}",
        "   마. 동의: 동의를 받아 처리하는 개인정보가 아닙니다. 처리 근거: 【처리 근거 조항】",
        *([f"   바. {copy}"] if copy else ()),
        f"   {'사' if copy else '바'}. 기록 {len(kept)}건" + (f" (그 밖에 열람을 제한한 기록 {left_out}건)" if left_out else ""),
    ]
    return "\n".join([*lines, *(f"      - {_line(one, words)}" for one in kept)])


def _none(reach: Reach) -> str:
    return f"   점검한 메시지 가운데 이 접수번호와 관련하여 {'남아 있는 기록이' if reach.lines() else '기록된 것이'} 없습니다."


def _copied(register: Sequence[str]) -> str:
    if not register:
        return ""
    held = particle(fields(register), "을/를")
    return (
        f"접수 대장의 사본: 발송 전에 대조하기 위하여 {held} 암호화하여 보관합니다. 대장에서 빠지고 정한 기간이 지나면 파기합니다."
    )


def reached(one: Kept) -> bool:
    """Did this message get to its recipients, or may it have? Where no end was reported, what was not stopped counts as gone."""
    if one.action == "block":
        return False
    return one.state in LET_GO if one.action == "hold" else one.state not in ("refused", "failed", "held")


def _term(ends: Sequence[str], stay: Sequence[Kept]) -> str:
    why = _reasons(word for one in stay for word in one.why) or "【보존 사유】"
    back = f"보존하여야 하는 사유({why})가 없어질 때까지" if stay else ""
    if not ends:
        return back or "【보유 기간】"
    first, last = day(ends[0]), day(ends[-1])
    return (f"{last}까지" if first == last else f"{first}부터 {last}까지 차례로 파기") + (f", 일부는 {back}" if back else "")


def recipients(one: Kept, words: Words) -> list[str]:
    """Institutions by name, everybody else by what he is to the case."""
    known = zip(one.recipients, one.named or ("",) * len(one.recipients), strict=True)
    return list(dict.fromkeys(name or words.relations.get(word, word) for word, name in known))


def shown(one: Kept) -> str:
    """What of the person's it held, or that it reached for himself."""
    items = fields([item for item in one.items if item != CONTACT])
    if CONTACT in one.items:
        return "본인에게 한 연락" + (f", 항목 {items}" if items else "")
    return f"항목 {items or '없음'}"


def _line(one: Kept, words: Words) -> str:
    to = ", ".join(recipients(one, words)) or "없음"
    seen = f"; 직원이 보거나 처리함 {len(one.looks)}회, 마지막 {day(one.looks[-1].at)}" if one.looks else ""
    end = f"; 파기 예정일 {day(one.until)}" if one.until else ""
    sealed = f"; 원문은 봉인하여 {f'{day(one.sealed_until)}까지 ' if one.sealed_until else ''}보관" if one.sealed else ""
    found = f" ({moment(one.at)}에 찾음)" if one.sent else ""
    return (
        f"{moment(one.sent or one.at)}{found} {words.channels.get(one.channel, one.channel)}, "
        f"{fate(one, words)}, 보낸 사람 {who(one, words)}, {shown(one)}, 받는 사람 {to}{sealed}{seen}{end}"
    )


def fate(one: Kept, words: Words) -> str:
    """What was decided, and what became of it. Of what was blocked the one says the other."""
    action = words.actions.get(one.action, one.action)
    if one.action == "hold" and one.state == "released":
        return f"검토한 뒤 {moment(one.released) + '에 ' if one.released else ''}보냄"
    return action if (one.action, one.state) == ("block", "refused") else f"{action}({words.states.get(one.state, one.state)})"


def who(one: Kept, words: Words) -> str:
    """The sender by department and post, with what he is to the case; never a name."""
    relation = words.relations.get(one.sender, one.sender) or "알 수 없음"
    named = f"{one.department} {one.post}".strip()
    return f"{named}({relation})" if named else relation


def fields(items: Sequence[str]) -> str:
    """성명, 전화번호 일부 …; what a message to the person himself was matched by comes last."""
    return ", ".join(
        FIELDS.get(item.removesuffix("_part"), item.removesuffix("_part")) + (" 일부" if item.endswith("_part") else "")
        for item in sorted(items, key=lambda item: item == CONTACT)
    )


def remedies(office: Office) -> str:
    return "\n".join(f"   {name} {contact}".rstrip() for name, contact in office.remedies) or "   【구제기관과 연락처】"


def day(at: str) -> str:
    return official(datetime.fromisoformat(at).astimezone(KST).date())


def moment(at: str) -> str:
    return official_time(datetime.fromisoformat(at))
