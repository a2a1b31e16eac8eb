"""Every file with a secret that dlp.yaml names: what another account may read is refused or told, whichever setting names it."""

from __future__ import annotations

from pathlib import Path

import pytest
import whole_rig as rig

from connectors import sms_forward
from dlp import keys
from dlp.app import folder
from dlp.notify import channel
from dlp.ports import ConfigError
from dlp.pulling import sftp
from dlp.pulling.fetched import PullError
from dlp.secretfile import opened_to_others
from dlp.settings_pull import PullSftp

OPEN = (0o644, 0o604, 0o620, 0o602, 0o660, 0o666)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret"
    file.write_text("hunter2", "ascii")
    return file


@pytest.mark.parametrize("mode", OPEN)
def test_what_another_account_may_read_is_refused(secret: Path, tmp_path: Path, mode: int) -> None:
    link = tmp_path / "link"
    link.symlink_to(secret)
    for path in (secret, link):
        secret.chmod(mode)
        with pytest.raises(ConfigError, match="chmod 600") as error:
            channel.secret(f"file:{path}", where="notify.mail.password")
        assert "hunter2" not in str(error.value)
        with pytest.raises(ConfigError, match="chmod 600"):
            sms_forward.SmsForward(sms_forward.Options(secrets=str(path)))
        with pytest.raises(PullError, match="secret"):
            sftp.fetch(PullSftp(server="127.0.0.1:1", user="dlp", path="/x", key=str(path), known_hosts=str(path)))
        for closed in (0o600, 0o400, 0o640):  # the last: root's, of a group of the service's own
            secret.chmod(closed)
            assert channel.secret(f"file:{path}", where="notify.mail.password") == b"hunter2"
            assert opened_to_others(path) == ""
        sms_forward.SmsForward(sms_forward.Options(secrets=str(path)))


def test_doctor_tells_of_each_by_its_setting(own_site: Path, secret: Path) -> None:
    """Also of the key of a certificate, which stops no mail."""
    rig.edit(own_site, "dlp.yaml", "http:\n  enabled: false", f"http:\n  enabled: false\n  tls_key: {secret}")
    rig.edit(own_site, "dlp.yaml", "  vanished_days:", f"  pull: {{cases: {{sftp: {{key: {secret}}}}}}}\n  vanished_days:")
    named = {"http.tls_key", "register.pull.cases.sftp.key"}

    def told() -> set[str]:
        return {one.place for one in folder.wrong(own_site, keys.load(own_site / "keys")) if one.what == folder.OPEN}

    secret.chmod(0o644)
    assert named <= told()
    secret.chmod(0o600)
    assert named.isdisjoint(told())


def test_a_setting_that_names_no_file_names_not_the_folder_one_stands_in() -> None:
    assert opened_to_others("") == ""
