"""Which words a fact or a setting can hold, where they are a closed list; a word outside it is a slip of the pen."""

from __future__ import annotations

from collections.abc import Collection

from dlp.model import Value
from dlp.policy.facts import WORDS, Findable
from dlp.policy.form import SETTING_WORDS


def words_of(name: str, findable: Findable) -> Collection[str]:
    """The words that a fact or setting can hold beside "", all of them; empty where they are no closed list."""
    return findable.words(name) or WORDS.get(name) or SETTING_WORDS.get(name) or ()


def strange_words(name: str, value: Value, findable: Findable) -> tuple[str, ...]:
    """The words of `value` that this fact can never hold."""
    known = words_of(name, findable)
    if not known:
        return ()
    words = value if isinstance(value, list) else [value]
    return tuple(str(word) for word in words if word not in known and word != "")
