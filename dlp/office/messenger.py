"""The check before a messenger server: its caller, and what is to be added there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from dlp import plugins
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import outfile, who
from dlp.office.entries import journalled
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.office.who import Asker


HERE: Final = "http://127.0.0.1:8480"
Secret = Annotated[Path, Option("New file for the secret; the messenger server must be able to read it.")]
Check = Annotated[str, Option("Where `dlp serve` answers: http://HOST:PORT or unix:/PATH.")]
Name = Annotated[str, Option("Name of the caller.")]


def _register(site: Path, asker: Asker, name: str, webhook: str, secret_file: Path) -> None:
    """Register the caller, its secret in a new file that only its owner reads. ConfigError where the file is there or cannot be written."""
    from dlp import callers, keys

    actor = who.acting(site, asker, Right.run)
    ring = keys.load(site / "keys")
    with outfile.written(site, secret_file) as file:
        secret = callers.add(site, ring.seal, name, webhook=webhook, channels=("messenger",), now=datetime.now(UTC))
        book = callers.mark(site, ring.seal, ring.journal)
        journalled(site, "caller-added", {"caller": name, "book": book, **actor.body()})
        file.write(f"{secret}\n".encode("ascii"))


def _stopped() -> str:
    return tr("검사기가 꺼져 있으면 아무것도 전달되지 않는다.", "While the check is off, nothing is delivered.")


def synapse(
    site: Path,
    asker: Asker,
    homeserver: Annotated[str, Option("Where Synapse listens, for news of released messages.")],
    secret_file: Secret,
    check: Check = HERE,
    name: Name = "synapse",
) -> str:
    """What to do at a Matrix Synapse."""
    _register(site, asker, name, f"{homeserver.rstrip('/')}/_foi_dlp/webhook", secret_file)
    return (
        f"# 1. {tr('Synapse의 Python 환경에', 'in the Python environment of Synapse')}:  pip install {plugins.clients() / 'synapse'}\n"
        f"# 2. {tr('homeserver.yaml에', 'in homeserver.yaml')}:\n"
        "modules:\n"
        "  - module: foi_dlp_synapse.FoiDlp\n"
        "    config:\n"
        f"      url: {check}\n"
        f"      caller: {name}\n"
        f"      secret_file: {secret_file.resolve()}\n"
        f"# 3. dlp --site {site} serve --http {check.removeprefix('http://')}\n"
        f"# 4. {tr('Synapse를 다시 시작한다', 'start Synapse again')}. {_stopped()}"
    )


def prosody(
    site: Path,
    asker: Asker,
    server: Annotated[str, Option("Where prosody's HTTP server listens, for news of released messages.")],
    secret_file: Secret,
    check: Check = HERE,
    name: Name = "prosody",
) -> str:
    """What to do at an XMPP server, prosody."""
    _register(site, asker, name, f"{server.rstrip('/')}/foi_dlp/webhook", secret_file)
    added = tr('modules_enabled에는 "foi_dlp"를 더한다', 'add "foi_dlp" to modules_enabled')
    return (
        f"-- 1. {tr('prosody의 모듈 폴더(plugin_paths)에', 'in the folder of modules (plugin_paths)')}:  {plugins.clients() / 'prosody' / 'mod_foi_dlp.lua'}\n"
        f"-- 2. {tr('prosody.cfg.lua의 VirtualHost에', 'in the VirtualHost of prosody.cfg.lua')} "
        f"({added}):\n"
        f'  foi_dlp_url = "{check}"\n'
        f'  foi_dlp_caller = "{name}"\n'
        f'  foi_dlp_secret_file = "{secret_file.resolve()}"\n'
        f"-- 3. dlp --site {site} serve --http {check.removeprefix('http://')}\n"
        f"-- 4. {tr('prosody를 다시 시작한다', 'start prosody again')}. {_stopped()}"
    )
