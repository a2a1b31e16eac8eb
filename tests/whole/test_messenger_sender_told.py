"""A messenger's adapter that takes no webhook (Mattermost, Rocket.Chat): of a refusal its writer is told by mail, once, with the reviewer's words."""

from __future__ import annotations

import email
import email.policy
import json
from pathlib import Path

import whole_rig as rig
import yaml


def test_a_refusal_that_nobody_could_pass_on_comes_by_mail(tmp_path: Path) -> None:
    site = rig.make_site(tmp_path / "site")
    with rig.Sink() as sink:
        data = yaml.safe_load((site / "dlp.yaml").read_text("utf-8"))
        data["notify"] = {
            "mail": {"server": f"127.0.0.1:{sink.port}", "sender": "dlp@garam.example", "reviewers": ["r@garam.example"], "digest": "", "immediate": []}
        }  # fmt: skip
        (site / "dlp.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
        secret = rig.here(site, "caller", "add", "mattermost", "--channel", "messenger").stdout.split()[-1]
        with rig.Serve(site, http=True) as serve:
            text = "도로 보수 내역은 추가람 씨가 정보공개를 청구했습니다"
            message = rig.message(text, "@seon", sender="@gaon", ident="mm-1", channel="messenger")
            status, answer = serve.check(message, secret)
            assert (status, answer["action"]) == (200, "hold"), answer
            (held,) = [row["id"] for row in json.loads(rig.here(site, "held", "list", "--format", "json").stdout)]
            done = rig.here(site, "held", "refuse", held, "--reason", "담당 부서를 거치십시오", "--as", "cpo")
            assert done.returncode == 0, done.stderr

            def letters() -> list[str]:
                made = [email.message_from_bytes(raw, policy=email.policy.default) for raw in sink.mails]
                return [
                    f"{one['Subject']}\n{one.get_content()}"
                    for to, one in zip(sink.recipients, made, strict=True)
                    if to[0] == rig.HANDLER
                ]  # type: ignore[attr-defined]

            rig.until(letters, what="the writer is told")
        (letter,) = letters()
        assert "보류된 메시지가 거절되었습니다" in letter
        assert "담당 부서를 거치십시오" in letter
        assert "추가람" not in letter
