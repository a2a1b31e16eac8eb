"""`dlp init`: a new site from the shipped defaults. Never overwrites what exists."""

from __future__ import annotations

import shutil
import sysconfig
from pathlib import Path
from typing import Final

import dlp
from dlp import keys
from dlp.ports import ConfigError
from dlp.store import look, marks, recorded

REMAINS: Final = "this is what is left of a site: restore all of it from the backup (`dlp restore`), or put it aside for a new one"
FILES: Final = ("dlp.yaml", "policy.yaml", "exceptions.yaml", "lexicons.yaml")


def defaults() -> Path:
    """The shipped `config/`: beside the packages in a checkout, under the environment's share folder when installed."""
    here = Path(dlp.__file__).resolve().parent.parent / "config"
    if (here / FILES[0]).is_file():
        return here
    shared = Path(sysconfig.get_path("data")) / "share" / "foi-dlp" / "config"
    if (shared / FILES[0]).is_file():
        return shared
    raise ConfigError(str(shared), "", "the shipped defaults are missing: install the package again")


def init(site: Path) -> list[str]:
    """Make the folder complete; names of what was made. ConfigError where it cannot be written, or where what stands there is left of a
    site of which something is gone that only a backup has (`_left`)."""
    made = []
    if site.exists() and not site.is_dir():
        raise ConfigError(str(site), "", "is not a folder")
    _left(site)
    try:
        site.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in FILES:
            target = site / name
            if not target.exists():
                shutil.copyfile(defaults() / name, target)
                target.chmod(0o640)
                made.append(name)
        for folder in ("register", "register/inbox"):
            if not (site / folder).is_dir():
                (site / folder).mkdir(mode=0o700)
                made.append(f"{folder}/")
    except OSError as error:
        raise ConfigError(str(site), "", f"cannot be written ({error.strerror})") from None
    if not (site / "keys").is_dir():
        made.append("keys/")
    keys.create(site / "keys")
    return made


def _left(site: Path) -> None:
    """ConfigError where a new site would stand over what is left of one: operators without a journal or with an older one, sealed files
    without keys or without a journal, keys without settings. StoreError where the journal cannot be read."""
    used = keys.needed(site)
    if not used and marks.texts(site):
        raise ConfigError(str(site), "", marks.GONE)
    if used and not all((site / "keys" / f"{name}.key").exists() for name in keys.NAMES):
        raise ConfigError(str(site / "keys"), "", keys.restore())
    if keys.orphaned(site) or (used and not recorded(site)):
        raise ConfigError(str(site), "", REMAINS)
    if used and (remembered := marks.texts(site)):
        with look(site) as kept:
            why = kept.objection(marks.marks(keys.load(site / "keys").journal, remembered))
        if why:  # an older copy of a site with operators
            raise ConfigError(str(site), "", why)
