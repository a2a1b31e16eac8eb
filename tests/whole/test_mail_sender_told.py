"""The five-minute recipe names no domain of ours: those of the staff table are the agency's, and their people are told what became of a mail."""

from __future__ import annotations

import email
import email.policy
from pathlib import Path

import whole_rig as rig


def test_without_a_word_in_the_settings_an_official_is_told_and_a_stranger_is_not(tmp_path: Path) -> None:
    site = rig.make_site(tmp_path / "site")
    with rig.Sink() as sink, rig.Serve(site, hop=sink.port) as serve:

        def told(word: str) -> str:
            made = [email.message_from_bytes(raw, policy=email.policy.default) for _, raw in sink.told]
            return next((text for one in made if word in (text := one.get_content())), "")  # type: ignore[attr-defined]

        locked = ("명단.zip", rig.locked_zip())
        assert (
            serve.send(
                rig.mail("첨부 참고", rig.OUTSIDE, attachment=locked, sender="x@stranger.example"),
                rig.OUTSIDE,
                sender="x@stranger.example",
            )[0]
            == 250
        )
        assert serve.send(rig.mail("첨부 참고", rig.OUTSIDE, attachment=locked), rig.OUTSIDE)[0] == 250
        held = rig.until(lambda: told("받는 사람에게 가지 않았습니다"), what="who sent it is told of the hold")
        assert "보낸 시각: 20" in held
        assert "제목: 알림" in held
        number = rig.rows(rig.here(site, "held", "list", "--format", "jsonl"))[-1]["id"]
        assert rig.here(site, "held", "refuse", number, "--reason", "암호를 풀어 주십시오", "--as", "cpo").returncode == 0
        rig.until(lambda: told("암호를 풀어 주십시오"), what="the reviewer's words")
    assert {to for to, _ in sink.told} == {rig.HANDLER}
    assert sink.mails == []
