"""A messenger's adapter that takes no webhook (Mattermost, Rocket.Chat): of a refusal its writer is told by mail, once, with the reviewer's words."""

from __future__ import annotations

import email
import email.policy
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
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
                mine = [
                    email.message_from_bytes(raw, policy=email.policy.default)
                    for to, raw in list(sink.taken)
                    if to[0] == rig.HANDLER
                ]
                return [f"{one['Subject']}\n{one.get_content()}" for one in mine]  # type: ignore[attr-defined]

            rig.until(letters, what="the writer is told")
        (letter,) = letters()
        assert "보류된 메시지가 거절되었습니다" in letter
        assert "담당 부서를 거치십시오" in letter
        assert "추가람" not in letter


@contextmanager
def webhook() -> Iterator[tuple[str, list[dict[str, str]]]]:
    """A caller that takes what it is told."""
    told: list[dict[str, str]] = []

    class Hook(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/told", told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_contact_that_was_refused_is_told_to_no_caller(tmp_path: Path) -> None:
    """Held by a rule about contacts and refused: as silent as one that was blocked and told as held. What was refused for its data is told."""
    site = rig.make_site(tmp_path / "site")
    with webhook() as (url, told), rig.Serve(site, http=True) as serve:
        secret = rig.here(site, "caller", "add", "messenger", "--channel", "messenger", "--webhook", url).stdout.split()[-1]
        texts = {
            "contact": ("청구를 취하해 주시면 좋겠습니다. 계속하시면 곤란합니다.", rig.MOBILE),
            "data": ("도로 보수 내역은 추가람 씨가 정보공개를 청구했습니다", "@seon"),
        }
        numbers = {}
        for name, (text, to) in texts.items():
            status, answer = serve.check(rig.message(text, to, sender="@gaon", ident=name, channel="messenger"), secret)
            assert (status, answer["action"]) == (200, "hold"), answer
            numbers[name] = answer["incident_id"]
        for number in numbers.values():
            done = rig.here(site, "held", "refuse", number, "--reason", "담당 부서를 거치십시오", "--as", "cpo")
            assert done.returncode == 0, done.stderr

        def over() -> bool:
            return not json.loads(rig.here(site, "held", "list", "--format", "json").stdout)

        rig.until(over, what="both are refused")
        rig.until(lambda: told, what="one is told")
    assert [(one["event"], one["incident_id"]) for one in told] == [("refused", numbers["data"])]
