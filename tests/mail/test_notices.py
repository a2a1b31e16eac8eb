"""What a sender is told: replies of SMTP that cut no word, notices that say which mail it was and do not contradict themselves, one text whoever it was about."""

from __future__ import annotations

import base64
import email
import email.policy
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import dlp
from connectors._milter_notice import _TEXTS, notice
from connectors._reply import REPLY_TEXT, reply
from dlp.app.answer import Answer, with_contact
from dlp.model import Action, Decision, Message, Party, Reason, Sensitive, Verdict

sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))
import whole_rig as rig

WORDS = st.lists(
    st.text(st.characters(min_codepoint=0x21, blacklist_categories=("Cs", "Cc", "Z")), min_size=1, max_size=130), max_size=60
)
ABOUT = {"at": "2026-11-29T00:12:00+00:00", "to": ["s***@elsewhere.example"], "count": 3, "subject": "회의 ***-****-****"}


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)  # of what else the machine does
@given(st.lists(WORDS, max_size=4), st.sampled_from([(550, "5.7.1"), (451, "4.3.0")]))
def test_no_word_is_cut_and_no_line_is_too_long(texts: list[list[str]], code: tuple[int, str]) -> None:
    said = reply(*code, "[INC-1] DLP policy: not sent", *(" ".join(words) for words in texts))
    lines = said.split("\r\n")
    assert all(len(line.encode()) + 2 <= 512 for line in lines)  # RFC 5321 4.5.3.1.5
    assert all(re.match(rf"{code[0]}[- ]{re.escape(code[1])} ", line) for line in lines)
    assert [line[3] for line in lines] == ["-"] * (len(lines) - 1) + [" "]
    found = " ".join(line.partition(f"{code[1]} ")[2] for line in lines).split()
    whole = [word for words in texts for word in words if len(word.encode()) <= REPLY_TEXT]
    missing = [word for word in " ".join(whole).split() if word not in found]
    assert missing == []


@given(st.text(max_size=60), st.sampled_from(["", "내선 1007", "개인정보 보호책임자 (내선 1007)", "cpo@garam.example"]))
def test_whom_to_ask_is_said_once(text: str, contact: str) -> None:
    said = with_contact(f"{text}가. 문의: 개인정보 보호책임자\n나. 문의: 개인정보 보호책임자", contact)
    assert said.count("문의: 개인정보 보호책임자") == 1 + text.count("문의: 개인정보 보호책임자")
    assert "개인정보 보호책임자 개인정보 보호책임자" not in said
    assert contact in said
    assert with_contact("", contact) == ""


@pytest.mark.parametrize("kind", _TEXTS)
def test_a_notice_says_which_mail_it_was(kind: str) -> None:
    raw = notice(
        kind, to="a@city.example", sender="dlp@city.example", incident="INC-1", said="가. 나.", about=ABOUT, words="근거 없음"
    )
    made = email.message_from_bytes(raw, policy=email.policy.default)
    text = made.get_content()  # type: ignore[attr-defined]
    for wanted in ("2026. 11. 29. 09:12", "s***@elsewhere.example 외 2명", "회의 ***-****-****", "가. 나.", "근거 없음", "INC-1"):
        assert wanted in text
    assert made["Auto-Submitted"] == "auto-replied"


@given(st.sets(st.sampled_from(["alert", "mask", "hold", "block"]), min_size=1), st.booleans())
def test_texts_of_several_rules_do_not_contradict_each_other(actions: set[str], contact: bool) -> None:
    said = {"alert": "보냈습니다.", "mask": "가리고 보냈습니다.", "hold": "검토 중입니다.", "block": "보내지 않았습니다."}
    by = {one.word: one for one in Action}
    reasons = tuple(Reason(f"r-{word}", by[word], "", (), said[word], True, "", False) for word in sorted(actions))
    if contact:
        reasons += (Reason("contact", Action.BLOCK, "", (), "검토 중입니다.", True, "", True),)
    message = Message("m", "email", Party(Sensitive("a@b.example")), (), text=Sensitive("x"))
    decision = Decision(max(one.action for one in reasons), True, reasons)
    answer = Answer(Verdict(message, decision))
    assert answer.user_message == said[decision.told.word]
    bare = replace(decision, reasons=tuple(replace(one, message="") for one in reasons))
    assert bool(Answer(Verdict(message, bare)).user_message) == (decision.told is not Action.ALERT)


def test_a_text_of_contact_is_the_same_beside_whatever_else_holds(tmp_path: Path) -> None:
    """An interested official's and another one's message, each with a file that cannot be read: refused and held, and told alike."""
    site = dlp.open_site(str(rig.make_site(tmp_path / "site")))

    def asked(sender: str) -> Any:
        body = rig.message("한번 뵙고 싶습니다. 저녁에 소주 한잔 합시다", rig.MAIL, sender=sender, subject="안부")
        return site.scan({**body, "attachments": [{"name": "a.zip", "content_b64": base64.b64encode(rig.locked_zip()).decode()}]})

    interested, other = asked(rig.DIRECTOR), asked(rig.UNINVOLVED)
    assert (interested.action, other.action) == ("block", "hold")
    assert interested.user_message == other.user_message
