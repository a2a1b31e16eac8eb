"""OpenDKIM's miltertest as the MTA: another implementation's view of the protocol, step for step."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest
from entrance_fakes import INCIDENT, FakeGate
from milter_rig import serving

pytestmark = pytest.mark.skipif(
    not shutil.which("miltertest"), reason="no miltertest here: `make test` installs it where it is root"
)
SCRIPT = """
conn = mt.connect("inet:{port}@127.0.0.1")
assert(conn ~= nil, "connect")
local function step(name, problem)
  assert(problem == nil, name)
  assert(mt.getreply(conn) == SMFIR_CONTINUE, name .. " was not taken")
end
mt.macro(conn, SMFIC_CONNECT, "j", "app.garam.example")
assert(mt.conninfo(conn, "localhost", "127.0.0.1") == nil, "connect")
mt.macro(conn, SMFIC_MAIL, "i", "4F2B7C0")
assert(mt.mailfrom(conn, "<gaon@garam.example>") == nil, "mail")
assert(mt.rcptto(conn, "<sb@garam.example>") == nil, "rcpt")
for name, value in pairs({{ From = "gaon@garam.example", To = "sb@garam.example", ["Message-ID"] = "<1@garam.example>" }}) do
  assert(mt.header(conn, name, value) == nil, "header " .. name)
end
assert(mt.eoh(conn) == nil, "end of header")
assert(mt.bodystring(conn, "{text}\\r\\n") == nil, "body")
assert(mt.eom(conn) == nil, "end of message")
local reply = mt.getreply(conn)
assert(reply == {reply}, "the answer was " .. reply)
{more}
mt.disconnect(conn)
"""


@pytest.mark.parametrize(
    ("text", "reply", "more"),
    [
        ("act:allow", "SMFIR_CONTINUE", 'assert(not mt.eom_check(conn, MT_HDRADD, "X-DLP-Incident"), "an incident")'),
        ("act:alert", "SMFIR_CONTINUE", f'assert(mt.eom_check(conn, MT_HDRADD, "X-DLP-Incident", "{INCIDENT}")'
         f' or mt.eom_check(conn, MT_HDRADD, "X-DLP-Incident", " {INCIDENT}"), "no incident")'),
        ("act:hold", "SMFIR_DISCARD", ""),
        ("act:block", "SMFIR_REPLYCODE", ""),
    ],
)  # fmt: skip
async def test_miltertest(tmp_path: Path, text: str, reply: str, more: str) -> None:
    async with serving(FakeGate()) as made:
        script = tmp_path / "try.lua"
        script.write_text(SCRIPT.format(port=made.port, text=text, reply=reply, more=more), "utf-8")
        process = await asyncio.create_subprocess_exec(
            "miltertest", "-s", str(script), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
        )
        said, _ = await asyncio.wait_for(process.communicate(), 120)
    assert process.returncode == 0, said.decode("utf-8", "replace")
