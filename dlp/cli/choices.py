"""A word that an option takes from a closed list: what is not in it is refused with the list, and never means "none of them"."""

from __future__ import annotations

from collections.abc import Iterable

from dlp.ports import ConfigError


def one_of(option: str, word: str | None, words: Iterable[str]) -> None:
    """ConfigError, with the choices, where something was given that is none of them."""
    if word is not None and word not in (known := tuple(words)):
        raise ConfigError(option, "", f"must be one of {', '.join(known)}")
