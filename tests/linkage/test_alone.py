"""A whole value that stands by itself takes what is said of who asked anywhere in the message; a sentence of its own about other matters does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dlp import plugins, views
from dlp.linkage import parties
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index
from dlp.linkage.lexicons import NONE
from dlp.linkage.link import Linked, link
from dlp.linkage.standing import standings
from dlp.model import Part, Party, Sensitive
from dlp.pipeline.detection import detect
from tests.linkage.conftest import TODAY

Linker = Callable[..., Linked]
SAID = "정보공개 청구인 연락처 알려드립니다"
NUMBER = "010-1533-2290"
BETWEEN = ("\n", "\n\n", ".\n", ".\n\n안녕하세요. 수고 많으십니다.\n\n", " .\n\n---\n", ":\n- 연락처: ")
STRANGER = {"by": "a7@office.example", "to": "pal@side.example"}


def sure(found: Linked) -> bool:
    return any(one.identified for one in found.links)


@pytest.mark.parametrize("between", BETWEEN)
def test_what_stands_between_does_not_part_them(linked: Linker, between: str) -> None:
    assert sure(linked(f"{SAID}{between}{NUMBER}", **STRANGER))
    assert sure(linked(f"{NUMBER}\n정보공개 청구인입니다", **STRANGER))


@pytest.mark.parametrize(
    "shown", [f"도윤슬 {NUMBER}", f"휴대전화 {NUMBER}", f"{NUMBER} 로 연락 주세요", f"번호는 {NUMBER} 입니다."]
)
def test_a_label_or_a_few_words_beside_it_do_not_either(linked: Linker, shown: str) -> None:
    assert sure(linked(f"{SAID}.\n{shown}", **STRANGER))


@pytest.mark.parametrize(
    "text",
    [
        f"정보공개 제도 안내 자료를 붙입니다.\n\n{NUMBER}",
        f"보험금 청구인 연락처입니다.\n{NUMBER}",
        f"{SAID}.\n가로등이 고장 났다고 어제 전화로 신고하신 분은 {NUMBER} 입니다",
        NUMBER,
    ],
)
def test_other_matters_are_not_his(linked: Linker, text: str) -> None:
    assert not sure(linked(text, **STRANGER))


def test_an_answer_to_talk_of_a_request_is_a_bare_number(linked: Linker) -> None:
    spoken = Earlier(context=True)
    assert sure(linked(NUMBER, earlier=spoken, **STRANGER))
    assert not sure(linked(f"가로등이 고장 났다고 어제 신고하신 분은 {NUMBER} 입니다", earlier=spoken, **STRANGER))


@pytest.mark.parametrize("parts", [("subject", "text"), ("text", "attachment:a.txt"), ("text", "html"), ("room", "text")])
def test_parts_of_one_message_are_one(index: Index, parts: tuple[str, str]) -> None:
    texts = (SAID, f"<p>{NUMBER}</p>" if parts[1] == "html" else NUMBER)
    seen = [view for part, text in zip(parts, texts, strict=True) for view in views.build(Part(part, Sensitive(text)))[0]]
    found, _ = detect(seen, plugins.load_detectors())
    sender, other = (
        parties.resolve(Party(Sensitive(a)), index, today=TODAY, known={}).who for a in (STRANGER["by"], STRANGER["to"])
    )
    stand = standings(sender, [other], index, today=TODAY)
    assert sure(link(seen, found, index, words=NONE, earlier=Earlier(), stand=stand))


@pytest.mark.parametrize(
    "written",
    [
        "saebom골뱅이inbox점example",
        "saebom골뱅이inbox쩜example",
        "saebom (at) inbox [dot] example",
        "saebom앳inbox닷example",
        "saebom 골뱅이 inbox 점 example",
    ],
)
def test_a_mail_address_in_words_is_one_however_it_is_glued(linked: Linker, written: str) -> None:
    assert sure(linked(f"정보공개 청구인 메일은 {written}", **STRANGER))
