"""A path in dlp.yaml begins at its folder, wherever the program was started; every setting that may name a file says that it does."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, get_type_hints

import pytest
import yaml
from pydantic import BaseModel

from dlp import keys, settings
from dlp.app import folder, routes
from dlp.app.entrances import connectors, placed, table_of
from dlp.app.init import init
from dlp.app.site import Site
from dlp.manifests import module_of, shipped
from dlp.paths import PATH, PLACE, FromFolder
from dlp.ports import ConfigError
from dlp.settings import Entrance, Settings

FILES = re.compile(r"(^|_)(ca|cert|key|directory|folder|files?|path|secrets?|password|base|known_hosts|listen|dsn|config)$")
"""How settings are called that lead to files."""
NONE = {
    "register.pull.staff.ldap.base": "a name in the directory",
    "register.pull.staff.sftp.path": "on the server",
    "register.pull.cases.sftp.path": "on the server",
}
TRIED = ("file:a/b", "sqlite:a/b", "unix:a/b")
"""A relative place in each of the ways of a `PLACE`."""


def marked(form: type[BaseModel], above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], FromFolder | None]]:
    """Every text among the settings, as it is written in dlp.yaml, and its marker."""
    for name, field in form.model_fields.items():
        at = (*above, field.alias or name)
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from marked(field.annotation, at)
        elif field.annotation is str:
            yield at, next((one for one in field.metadata if isinstance(one, FromFolder)), None)


def options(name: str) -> Iterator[tuple[str, FromFolder | None]]:
    module = module_of(name).Options
    hints = get_type_hints(module, include_extras=True)
    for field in fields(module):
        said = getattr(hints[field.name], "__metadata__", ())
        if isinstance(getattr(module(), field.name), str):
            yield field.name, next((one for one in said if isinstance(one, FromFolder)), None)


def of_entrances() -> list[str]:
    return [name for name in shipped() if isinstance(getattr(Settings(), name, None), Entrance)]


def value(config: Any, at: tuple[str, ...], site: Path) -> str:
    for name in at:
        if isinstance(config, Entrance):
            return str(placed(at[0], config, site)[name])
        config = getattr(config, next(one for one, field in type(config).model_fields.items() if (field.alias or one) == name))
    return str(config)


EVERY = [*marked(Settings), *(((name, option), said) for name in of_entrances() for option, said in options(name))]


def test_a_setting_that_is_called_like_a_file_says_whether_it_is_one() -> None:
    wrong = [".".join(at) for at, said in EVERY if (FILES.search(at[-1]) is not None) != (said is not None)]
    assert [name for name in wrong if name not in NONE] == []
    assert sum(said is not None for _, said in EVERY) > 30


@pytest.mark.parametrize(("at", "said"), [(at, said) for at, said in EVERY if said is not None], ids=lambda at: str(at)[:60])
def test_it_begins_at_the_folder_of_the_file(
    at: tuple[str, ...], said: FromFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site, elsewhere = tmp_path / "a site", tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    for written in ("a/b",) if said is PATH else TRIED:
        table: Any = written
        for name in reversed(at):
            table = {name: table}
        try:
            config = settings.of_text(yaml.safe_dump(table), site / settings.FILE)
        except ConfigError:
            assert said is PLACE
            continue  # not a way in which this one is written
        found = value(config, at, site)
        assert found != written
        dumped: Any = config.model_dump(by_alias=True, exclude_defaults=True)
        for name in at:
            dumped = dumped[name]
        assert dumped == written, "nodes share what is written"
        how, _, place = found.rpartition(":")
        assert Path(place) == site / "a/b", found
        assert how == written.rpartition(":")[0]


def test_a_watched_folder_is_the_sites_wherever_the_program_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    init(site)
    text = (site / settings.FILE).read_text("utf-8")
    (site / settings.FILE).write_text(text.replace("folder:\n  enabled: false", "folder:\n  enabled: true"), "utf-8")
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)

    async def opened() -> None:
        with Site.open(Path("../site")) as here:
            one = connectors(here, {})["folder"]
            await one.start(None)  # type: ignore[arg-type]  # nothing comes in meanwhile
            await one.stop()

    asyncio.run(opened())
    assert (site / "outbox" / "out").is_dir()
    assert not list(elsewhere.iterdir())


def test_a_key_that_others_may_read_is_found_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    init(site)
    (site / settings.FILE).write_text("http: {tls_key: http.pem}\nnotify: {webhook: {secret: 'file:hook'}}\n", "utf-8")
    for name in ("http.pem", "hook"):
        (site / name).write_text("0" * 32, "ascii")
        (site / name).chmod(0o644)
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    told = {one.place for one in folder.wrong(site, keys.load(site / "keys")) if one.what == folder.OPEN}
    assert {"http.tls_key", "notify.webhook.secret"} <= told


@pytest.mark.parametrize(
    "written", ["a/b", "file:a/b", "sqlite:a/b", "sqlite:////a/b", "sqlite:///a/b", "unix:a/b", "127.0.0.1:25"]
)
@pytest.mark.parametrize("name", of_entrances())
def test_a_route_is_the_same_for_whoever_lets_out_and_for_whoever_approves(tmp_path: Path, name: str, written: str) -> None:
    """What serves takes the options with absolute paths, the settings are looked at as they are written: an original leaves where both agree."""
    init(site := tmp_path / "site")
    for option, marker in options(name):
        if marker is None:
            continue
        (site / settings.FILE).write_text(yaml.safe_dump({"schema": 1, name: {"enabled": True, option: written}}), "utf-8")
        with Site.open(site) as opened:
            wanted = routes.of_settings(opened.keys, opened.settings)[name]
            assert routes.digest(opened.keys, name, table_of(opened, {}, name)) == wanted, option
