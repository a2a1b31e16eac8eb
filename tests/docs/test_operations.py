"""What an administrator found wrong with pages and texts once: each stays gone."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from dlp import notices
from dlp.cli.schema import command
from dlp.cli.session import Place
from dlp.manifests import module_of, shipped

ROOT = Path(__file__).parents[2]
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md"])
NOT_SAID = ("까닭", "글쇠", "열쇠", "끝 코드", "가운데값", "대어 보고", "문지기", "그림자", "채널", "운영자")
"""Words that no office writes, and second words for one thing: 사유, 키, 종료 코드, 중앙값; 시험 운영, 경로, 담당자."""
MADE = {"/opt/foi-dlp", "/etc/foi-dlp", "/var/lib/foi-dlp"}
"""What install.sh makes; any other place of the program would be one that no page makes."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages_use_the_words_of_an_office_and_places_that_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    assert [word for word in NOT_SAID if word in text] == []
    named = set(re.findall(r"/(?:opt|etc|srv|var/lib)/(?:foi-)?dlp(?![\w-])|/(?:opt|etc|var/lib)/foi-dlp", text))
    assert named <= MADE


def test_the_readme_is_read_in_two_minutes() -> None:
    assert len((ROOT / "README.md").read_text("utf-8").split()) <= 900


def test_what_watches_and_reloads_it_stands_on_a_page() -> None:
    text = "".join(page.read_text("utf-8") for page in PAGES).casefold()
    assert [
        word for word in ("/healthz", "/readyz", "/metrics", "sighup", "journalctl", "grafana", "alert") if word not in text
    ] == []


@pytest.mark.parametrize("what", ["메일", "문자", "메시지"])
def test_no_notice_says_to_send_again_and_not_to(what: str) -> None:
    """The sender of a held message was told not to send it again and, two lines below, to send it again."""
    for kind, (title, text) in notices.texts(what).items():
        again, never = "다시 보내" in text, re.search(r"다시 보내지는? 마|다시 보내지 않아도", text) is not None
        assert again is never, (kind, text)
        assert what in title


def test_the_schema_of_the_settings_has_every_option_of_every_entrance(capsys: pytest.CaptureFixture[str]) -> None:
    command(Place(Path("site")), "settings")
    schema = json.loads(capsys.readouterr().out)
    written = yaml.safe_load((ROOT / "config/dlp.yaml").read_text("utf-8"))
    for name in shipped():
        table = schema["properties"][name]
        assert table["additionalProperties"] is False
        known = table["properties"].keys()
        assert known == {one.name for one in fields(module_of(name).Options)} | {"enabled", "public", "mode"}, name
        assert known >= (written.get(name) or {}).keys(), name
