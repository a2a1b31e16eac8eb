"""The base policy that a site includes (`policy.base` of dlp.yaml): a file of whoever is above it, read anew whenever the site's own policy is.

It comes on top of what the site's own two persons approved, and can only make it stricter (`dlp.policy.including`). One that is named and not there, or broken,
keeps the site closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from dlp import policy
from dlp.app.texts import text_of
from dlp.policy.including import included
from dlp.ports import ConfigError, trouble
from dlp.settings import Settings

NAME: Final = "base.yaml"
"""What it is called among the texts of a policy."""


def path_of(site: Path, config: Settings) -> Path | None:
    """None where the site includes none."""
    return site / config.policy.base if config.policy.base else None


def read(site: Path, config: Settings) -> str:
    """Its text; "" where the site includes none. ConfigError where it cannot be read."""
    path = path_of(site, config)
    if path is None:
        return ""
    try:
        return text_of(path)
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(str(path), "", f"is the base policy of {site.name} and cannot be read ({trouble(error)})") from None


def with_base(own: policy.Policy, text: str, *, file: str = NAME, findable: policy.Findable = policy.ANYTHING) -> policy.Policy:
    """The site's own policy on top of a base; itself where `text` is "". ConfigError where the base is no policy, or is weakened."""
    return included(policy.parse(text, policy_file=file, findable=findable), own) if text else own


def read_policy(site: Path, texts: Mapping[str, str], *, file: str = "policy.yaml") -> policy.Policy:
    """A policy as this site would load it from these texts: against its own detectors, and with the base that stands among them."""
    from dlp.app.detection import findable

    known = findable(site)
    own = policy.parse(texts["policy.yaml"], texts["exceptions.yaml"], policy_file=file, findable=known)
    return with_base(own, texts.get(NAME, ""), findable=known)
