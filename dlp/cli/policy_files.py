"""policy.yaml and exceptions.yaml of a site, as they stand there, with every error of theirs on standard error."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from dlp.ports import trouble

if TYPE_CHECKING:
    from dlp.policy import Findable, Policy

_FILES: Final = ("policy.yaml", "exceptions.yaml")


def policy_of(folder: Path, *, checked: bool) -> Policy:
    """The policy (`checked`: against the detectors, too), or every error on standard error and exit 2."""
    from dlp import policy

    texts, names = texts_of(folder)
    findable = findable_of(folder) if checked else policy.ANYTHING
    errors = policy.problems(*texts, **names, findable=findable)
    for error in errors:
        click.echo(f"dlp policy: {error}", err=True)
    if errors:
        raise SystemExit(2)
    return policy.parse(*texts, **names, findable=findable)


def findable_of(folder: Path) -> Findable:
    """What the site's detectors find: words a rule may name."""
    from dlp.app.detection import findable

    return findable(folder)


def texts_of(folder: Path) -> tuple[tuple[str, str], dict[str, str]]:
    """Both files' texts and their names for errors; no exceptions.yaml means no exceptions. Exit 2 where one cannot be read."""
    from dlp.app.texts import text_of

    texts = []
    for name in _FILES:
        try:
            texts.append(text_of(folder / name))
        except FileNotFoundError:
            if name == "policy.yaml":
                _stop(f"{folder / name}: not found; dlp --site DIR init makes one")
            texts.append("")
        except (OSError, UnicodeDecodeError) as error:
            _stop(f"{folder / name}: cannot be read ({trouble(error)})")
    return (texts[0], texts[1]), {"policy_file": str(folder / _FILES[0]), "exceptions_file": str(folder / _FILES[1])}


def _stop(line: str) -> None:
    click.echo(f"dlp policy: {line}", err=True)
    raise SystemExit(2)
