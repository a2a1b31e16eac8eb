"""The rules in force."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dlp import realfile
from dlp.office.who import staffed
from dlp.ports import ConfigError, trouble

if TYPE_CHECKING:
    from dlp.policy import Rule


def in_force(site: Path) -> Sequence[Rule]:
    """Those of policy.yaml, or of the approved policy where the site has operators. ConfigError names file and line."""
    from dlp import policy

    path = site / "policy.yaml"
    if staffed(site):
        from dlp import keys
        from dlp.app import history

        found = history.in_force(site, keys.load(site / "keys"), datetime.now(UTC))
        path, text = found.folder / "policy.yaml", found.texts["policy.yaml"]
    else:
        try:
            text = realfile.text(path)
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(str(path), "", f"cannot be read ({trouble(error)})") from None
    return policy.parse(text, "", policy_file=str(path), exceptions_file=str(site / "exceptions.yaml")).rules
