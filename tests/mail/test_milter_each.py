"""Recipients one by one: those who may have a mail get it, the rest do not, and the sender is told of them."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from entrance_fakes import INCIDENT, FakeGate, mail
from milter_rig import serving
from mta import Mta, applied
from postfix_rig import Postfix, submit, until
from site_rig import HANDLER, Serve, dlp, made_site, message

from connectors._milter_options import Options, check
from dlp.model import Message, Sensitive
from dlp.ports import ConfigError, StoreError, Ticket

EACH: dict[str, Any] = {"recipients": "each", "notify": ["garam.example"], "release_hop": ""}


class PickyGate(FakeGate):
    """The action is the recipient's local part: hold@…, block2@…, allow@…"""

    async def decide(
        self,
        message: Message,
        *,
        raw: bytes,
        connector: str,
        meta: Mapping[str, Any] | None = None,
        within: float | None = None,
        once: Any = None,
    ) -> Ticket:
        (one,) = message.recipients
        word = one.address.reveal().partition("@")[0].rstrip("0123456789")
        if word == "trouble":
            raise StoreError("disk")
        text = message.text.reveal() if message.text else ""
        return await super().decide(replace(message, text=Sensitive(f"{text} act:{word}")), raw=raw, connector=connector, meta=meta)


async def told(*recipients: str, **options: Any) -> tuple[str, list[tuple[bytes, bytes]], PickyGate]:
    gate = PickyGate()
    async with serving(gate, **(EACH | {"notify": []} | options)) as made:
        mta = await Mta.open(made.port)
        answer = await mta.mail(mail("text"), recipients=recipients)
        mta.close()
    return answer, mta.edits, gate


def dropped(edits: list[tuple[bytes, bytes]]) -> list[str]:
    return [content.decode().strip("\0<>") for kind, content in edits if kind == b"-"]


async def test_those_who_may_get_it() -> None:
    answer, edits, gate = await told("allow@x.example", "block@x.example", "hold@x.example", "alert@x.example")
    assert answer == "c"
    assert dropped(edits) == ["block@x.example", "hold@x.example"]
    assert f"\r\nX-DLP-Incident: {INCIDENT}\r\n".encode() in applied(mail("text"), edits)
    assert gate.words == ["delivered", "refused", "held", "delivered"]
    assert [meta["recipients"] for meta in gate.metas] == [[f"{w}@x.example"] for w in ("allow", "block", "hold", "alert")]


@pytest.mark.parametrize(
    ("recipients", "answer", "words"),
    [
        (("allow1@x.example", "allow2@x.example"), "c", ["delivered", "delivered"]),
        (("block1@x.example", "block2@x.example"), "550", ["refused", "refused"]),
        (("hold1@x.example", "block2@x.example"), "d", ["held", "refused"]),
        (("allow@x.example", "trouble@x.example"), "451", ["failed"]),
    ],
)
async def test_all_or_nobody(recipients: tuple[str, ...], answer: str, words: list[str]) -> None:
    said, edits, gate = await told(*recipients)
    assert said[:3].rstrip("-") == answer
    assert dropped(edits) == []
    assert gate.words == words


async def test_a_mail_to_one_is_decided_as_ever() -> None:
    assert (await told("block@x.example"))[0].startswith("550")


@pytest.mark.parametrize("options", [{"recipients": "some"}, {"recipients": "each", "hold": "postfix"}])
def test_settings(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigError, match=r"milter\.recipients"):
        check(Options(**options))


@pytest.mark.postfix
def test_behind_a_real_postfix() -> None:
    """The handler writes to himself and to the director who must not know: he gets his copy and a notice, the director nothing."""
    with tempfile.TemporaryDirectory(prefix="milter-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        site = made_site(folder)
        postfix = Postfix(f"unix:{folder}/m.sock")
        settings = site / "dlp.yaml"
        more = f"  release_hop: 127.0.0.1:{postfix.release}\n  recipients: each\n  notify: [mirha.example]\n #"
        settings.write_text(settings.read_text("utf-8").replace('  release_hop: ""', more), "utf-8")
        serve = Serve(site, "--milter", f"unix:{folder}/m.sock")
        try:
            data, director = message(1, "block")
            code, _ = submit(postfix.port, data, sender=HANDLER, recipients=(HANDLER, director))
            assert code == 250
            assert postfix.sink is not None
            until(lambda: len(postfix.sink.mails()) == 2 and not postfix.queue())  # type: ignore[union-attr]
            mails = postfix.sink.mails()
            assert not any(f"<{director}>" in line for one in mails for line in one.splitlines() if line.startswith("X-Rcpt-Args"))
            (own,) = [one for one in mails if "Subject: n-1-block" in one]
            assert f"X-Rcpt-Args: <{HANDLER}>" in own
            (notice,) = [one for one in mails if one is not own]
            told = message_from_bytes(notice.encode(), policy=policy.default)
            assert "일부" in str(told["Subject"])
            assert "곽여울" not in told.get_content()
        finally:
            serve.stop()
            postfix.stop()
        dlp(site, "journal", "verify")
