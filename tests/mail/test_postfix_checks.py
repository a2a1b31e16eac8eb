"""What `dlp doctor` says of a Postfix: nothing bad of the recipe, and each mistake by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from postfix_rig import Postfix

from connectors import milter
from dlp.app import postfix
from dlp.app.postfix import BAD, NOTE, OK, SIGN_OF_LIFE_S, checks, look, parse
from dlp.settings import Settings

LISTEN, SIZE = "unix:/run/dlp/milter.sock", 50 * 1024 * 1024
DOCS = Path(__file__).resolve().parents[2] / "docs" / "postfix.md"


def test_the_sign_of_life_is_the_filters() -> None:
    assert milter._PROGRESS == SIGN_OF_LIFE_S


def recipe() -> dict[str, str]:
    """The settings of the recipe itself, so that the page and the checks cannot part."""
    lines = DOCS.read_text("utf-8").split("postconf -e ")[1].split("\nsystemctl")[0].splitlines()
    return parse("\n".join(line.strip().rstrip("\\").strip().strip("'") for line in lines))


def states(settings: dict[str, str], **more: object) -> list[str]:
    found = checks(settings, **({"listen": LISTEN, "max_size": SIZE} | more))  # type: ignore[arg-type]
    return [f"{sign.state} {sign.text.split()[0].rstrip(':에의가이')}" for sign in found if sign.state != OK]


def test_the_recipe_is_right() -> None:
    assert len(recipe()) == 9
    assert states(recipe()) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"smtpd_milters": ""}, BAD),
        ({"smtpd_milters": "unix:/run/dlp/other.sock"}, BAD),
        ({"milter_default_action": "accept"}, BAD),
        ({"milter_default_action": "reject"}, NOTE),
        ({"milter_protocol": "4"}, BAD),
        ({"milter_content_timeout": "5s"}, BAD),  # short: that is the mistake
        ({"non_smtpd_milters": ""}, NOTE),
        ({"internal_mail_filter_classes": ""}, NOTE),
        ({"message_strip_characters": ""}, NOTE),
        ({"notify_classes": "resource, software, bounce"}, NOTE),
        ({"recipient_bcc_maps": "hash:/etc/postfix/bcc"}, NOTE),
        ({"smtpd_milter_maps": "cidr:/etc/postfix/maps"}, NOTE),
        ({"smtpd_sasl_auth_enable": "yes"}, NOTE),
        ({"message_size_limit": "0"}, NOTE),
    ],
)
def test_each_mistake_is_named(change: dict[str, str], said: str) -> None:
    (found,) = states(recipe() | change)
    state, name = found.split()
    assert state == said
    assert name.startswith(next(iter(change))) or change.keys() & {"smtpd_sasl_auth_enable"}


@pytest.mark.parametrize(
    ("milters", "listen"),
    [
        ("inet:127.0.0.1:11332, unix:/run/dlp/milter.sock", LISTEN),
        ("{ unix:/run/dlp/milter.sock, default_action=tempfail } unix:x", LISTEN),
        ("unix:dlp/milter.sock", "unix:/var/spool/postfix/dlp/milter.sock"),
        ("inet:127.0.0.1:10040", "inet:127.0.0.1:10040"),
    ],
)
def test_ways_to_name_the_filter(milters: str, listen: str) -> None:
    assert states(recipe() | {"smtpd_milters": milters, "non_smtpd_milters": milters}, listen=listen) == []


def test_services_that_ask_nobody() -> None:
    services = "smtp inet n - y - - smtpd\n127.0.0.1:10027 inet n - n - 5 smtpd\nsubmission inet n - y - - smtpd"
    inside = {"127.0.0.1:10027/inet/receive_override_options": "no_milters"}
    outside = {"submission/inet/smtpd_milters": "", "smtp/inet/syslog_name": "x"}
    assert states(recipe(), overrides=inside, services=services) == [f"{NOTE} master.cf"]
    assert states(recipe(), overrides=inside | outside, services=services) == [f"{NOTE} master.cf", f"{BAD} master.cf"]
    mx = {"smtp/inet/smtpd_milters": ""}
    assert states(recipe(), overrides=mx, services=services) == [f"{NOTE} master.cf"]
    shut = mx | {
        "smtp/inet/smtpd_relay_restrictions": "reject_unauth_destination",
        "smtp/inet/mynetworks": "",
        "smtp/inet/smtpd_client_restrictions": "check_client_access,cidr:/etc/postfix/inside",
    }
    assert states(recipe(), overrides=shut, services=services) == [], "the port of the recipe, which nobody inside sends through"
    for name, value in (("mynetworks", "10.0.0.0/8"), ("smtpd_client_restrictions", "permit")):
        assert states(recipe(), overrides=shut | {f"smtp/inet/{name}": value}, services=services) == [f"{NOTE} master.cf"]


@pytest.fixture(scope="module")
def running() -> Iterator[Postfix]:
    made = Postfix("unix:/run/dlp/milter.sock", {"milter_content_timeout": "3s"})  # short: that is the mistake
    yield made
    made.stop()


@pytest.mark.postfix
def test_a_real_postfix_is_read(running: Postfix) -> None:
    found = look(listen=LISTEN, max_size=SIZE, config=str(running.base / "etc"))
    assert [s.text.split(":")[0] for s in found if s.state == OK] == ["smtpd_milters", "milter_default_action = tempfail"]
    problems = " ".join(s.text for s in found if s.state == BAD)
    assert "milter_content_timeout" in problems
    assert any("master.cf" in s.text and str(running.release) in s.text for s in found if s.state == NOTE)


def test_the_listener_that_the_settings_name_for_releases_is_no_note() -> None:
    overrides = {"127.0.0.1:10027/inet/smtpd_milters": ""}
    services = "127.0.0.1:10027 inet n - n - - smtpd"
    assert states(recipe(), overrides=overrides, services=services) == [f"{NOTE} master.cf"]
    assert states(recipe(), overrides=overrides, services=services, release_hop="127.0.0.1:10027") == []
    assert states(recipe(), overrides=overrides, services=services, release_hop="127.0.0.1:10028") == [f"{NOTE} master.cf"]


def test_the_listeners_of_our_own_relay_are_no_note() -> None:
    """What goes to it is checked there, what comes back was; whatever else does not ask is told as before."""
    overrides = {
        "submission/inet/smtpd_milters": "", "submission/inet/smtpd_proxy_filter": "127.0.0.1:10025", "127.0.0.1:10026/inet/smtpd_milters": "",
    }  # fmt: skip
    services = "submission inet n - n - - smtpd\n127.0.0.1:10026 inet n - n - - smtpd"
    assert states(recipe(), overrides=overrides, services=services, relay=("127.0.0.1:10025", "localhost:10026")) == []
    assert len(states(recipe(), overrides=overrides, services=services)) == 2
    assert len(states(recipe(), overrides=overrides, services=services, relay=("127.0.0.1:10024", "127.0.0.1:10027"))) == 2


def test_the_flags_of_serve_stand_before_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, object] = {}
    monkeypatch.setattr(postfix, "look", lambda **given: seen.update(given) or [])
    config = Settings.model_validate({"milter": {"enabled": True, "listen": "unix:/a.sock"}, "smtp": {"next_hop": "no address"}})
    postfix.asked(Path("/srv/site"), config)
    assert (seen["listen"], seen["relay"]) == ("unix:/a.sock", ("", "")), "a relay that is off is not read"
    flags = {"milter": {"listen": "unix:/b.sock"}, "smtp": {"listen": "127.0.0.1:1", "next_hop": "127.0.0.1:2", "public": False}}
    postfix.asked(Path("/srv/site"), config, flags)
    assert (seen["listen"], seen["relay"]) == ("unix:/b.sock", ("127.0.0.1:1", "127.0.0.1:2"))
