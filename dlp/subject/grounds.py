"""Why the law lets an agency refuse: a closed list for each claim, with the words of the law. No ground, no refusal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dlp.ledgers.subjects import Claim


@dataclass(frozen=True, slots=True)
class Ground:
    """`code` is what is typed and kept, `article` how a letter cites it, `text` the law's own words."""

    code: str
    claims: tuple[Claim, ...]
    article: str
    text: str


_WORK: Final = "공공기관이 다음 업무를 수행할 때 중대한 지장을 초래하는 경우: "

GROUNDS: Final = (
    Ground("35-4-1", (Claim.access,), "제35조제4항제1호", "법률에 따라 열람이 금지되거나 제한되는 경우"),
    Ground(
        "35-4-2", (Claim.access,), "제35조제4항제2호",
        "다른 사람의 생명ㆍ신체를 해할 우려가 있거나 다른 사람의 재산과 그 밖의 이익을 부당하게 침해할 우려가 있는 경우",
    ),
    Ground("35-4-3-ga", (Claim.access,), "제35조제4항제3호가목", _WORK + "조세의 부과ㆍ징수 또는 환급에 관한 업무"),
    Ground(
        "35-4-3-na", (Claim.access,), "제35조제4항제3호나목",
        _WORK + "「초ㆍ중등교육법」 및 「고등교육법」에 따른 각급 학교, 「평생교육법」에 따른 평생교육시설, 그 밖의 다른 법률에 따라 설치된 "
        "고등교육기관에서의 성적 평가 또는 입학자 선발에 관한 업무",
    ),
    Ground("35-4-3-da", (Claim.access,), "제35조제4항제3호다목", _WORK + "학력ㆍ기능 및 채용에 관한 시험, 자격 심사에 관한 업무"),
    Ground("35-4-3-ra", (Claim.access,), "제35조제4항제3호라목", _WORK + "보상금ㆍ급부금 산정 등에 대하여 진행 중인 평가 또는 판단에 관한 업무"),
    Ground("35-4-3-ma", (Claim.access,), "제35조제4항제3호마목", _WORK + "다른 법률에 따라 진행 중인 감사 및 조사에 관한 업무"),
    Ground("36-1", (Claim.erase,), "제36조제1항 단서", "다른 법령에서 그 개인정보가 수집 대상으로 명시되어 있어 삭제를 요구할 수 없는 경우"),
    Ground(
        "36-2", (Claim.correct, Claim.erase), "제36조제2항", "개인정보의 정정 또는 삭제에 관하여 다른 법령에 특별한 절차가 규정되어 있는 경우"
    ),
    Ground("37-2-1", (Claim.suspend,), "제37조제2항제1호", "법률에 특별한 규정이 있거나 법령상 의무를 준수하기 위하여 불가피한 경우"),
    Ground(
        "37-2-2", (Claim.suspend,), "제37조제2항제2호",
        "다른 사람의 생명ㆍ신체를 해할 우려가 있거나 다른 사람의 재산과 그 밖의 이익을 부당하게 침해할 우려가 있는 경우",
    ),
    Ground(
        "37-2-3", (Claim.suspend,), "제37조제2항제3호",
        "공공기관이 개인정보를 처리하지 아니하면 다른 법률에서 정하는 소관 업무를 수행할 수 없는 경우",
    ),
    Ground(
        "37-2-4", (Claim.suspend,), "제37조제2항제4호",
        "개인정보를 처리하지 아니하면 정보주체와 약정한 서비스를 제공하지 못하는 등 계약의 이행이 곤란한 경우로서 정보주체가 그 계약의 해지 의사를 "
        "명확하게 밝히지 아니한 경우",
    ),
)  # fmt: skip


def grounds(claim: Claim) -> tuple[Ground, ...]:
    return tuple(one for one in GROUNDS if claim in one.claims)


def ground(claim: Claim, code: str) -> Ground:
    """LookupError for one that the law does not give for this claim."""
    for one in grounds(claim):
        if one.code == code:
            return one
    raise LookupError(code)
