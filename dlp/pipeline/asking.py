"""Whether policy has to be asked about a message, put to the policy in the words of the facts. Pure but for the answers it keeps.

Most messages show nothing and nobody, and most policies have nothing to say about them. Which those are is not decided here: the policy
answers with only those facts known that cost nothing (`dlp.policy.relevance`), and its answers are kept by what was known. A clean message
costs two look-ups and a recipient.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final, TypeVar

from dlp.linkage.facts import AFTER, BEFORE, Scene, Told
from dlp.linkage.who import FIXED, Fixed
from dlp.policy import Policy
from dlp.policy.relevance import Relevance

Recipient = tuple[str, Fixed]
"""How he was addressed, and what stands about him before a message is read: the same for all who are alike."""
Before = tuple[str, str, bool, Fixed]
"""What stands about a message before it is read: channel, event, whether it has attachments, the sender."""
K = TypeVar("K")
_NAMES: Final = ("r.field", *FIXED)
AT_HAND: Final = 4096
"""Answers that are kept of each kind. There are as many as kinds of recipients and channels, not as many as messages."""


def before(scene: Scene) -> Before:
    message = scene.message
    return message.channel, message.event, bool(message.attachments), scene.sender.fixed


def recipients(scene: Scene) -> Collection[Recipient]:
    """Each kind of recipient once."""
    if len(scene.recipients) == 1:
        return ((scene.fields[0], scene.recipients[0].fixed),)
    return {(how, who.fixed) for who, how in zip(scene.recipients, scene.fields, strict=True)}


@dataclass(frozen=True, slots=True)
class Asking:
    """Of one policy. Safe to share between threads."""

    policy: Policy
    _wording: dict[tuple[Before, Recipient], bool] = field(default_factory=dict, repr=False, compare=False)
    _requests: dict[tuple[Before, Recipient], bool] = field(default_factory=dict, repr=False, compare=False)
    _whole: dict[tuple[Before, Told], bool] = field(default_factory=dict, repr=False, compare=False)
    _each: dict[tuple[Before, Told, Recipient], bool] = field(default_factory=dict, repr=False, compare=False)

    def about_wording(self, known: Before, alike: Collection[Recipient]) -> bool:
        """Could a rule act on wording that leans on somebody, whatever else the message holds? Else it need not be looked for."""
        return any([self._could(self._wording, self.policy.on_pressure, known, one) for one in alike])

    def about_requests(self, known: Before, alike: Collection[Recipient]) -> bool:
        """The same of a requester who is in no register."""
        return any(self._could(self._requests, self.policy.on_requests, known, one) for one in alike)

    def _could(self, answers: dict[tuple[Before, Recipient], bool], rules: Relevance, known: Before, one: Recipient) -> bool:
        key = (known, one)
        answer = answers.get(key)
        if answer is None:
            names, values = (*BEFORE, *_NAMES), (*_told(known), one[0], *one[1].values)
            answer = _kept(answers, key, rules.could_act(names, values))
        return answer

    def about(self, known: Before, after: Told, alike: Collection[Recipient]) -> bool:
        """Could a rule act on a message without a link? First whoever receives it, which settles most."""
        whole = (known, after)
        answer = self._whole.get(whole)
        if answer is None:
            answer = _kept(self._whole, whole, self._could_act(known, after))
        if not answer or not alike:
            return answer
        for one in alike:
            key = (known, after, one)
            answer = self._each.get(key)
            if answer is None:
                answer = _kept(self._each, key, self._could_act(known, after, one))
            if answer:
                return True
        return False

    def _could_act(self, known: Before, after: Told, one: Recipient | None = None) -> bool:
        names: tuple[str, ...] = (*BEFORE, *AFTER)
        values: Told = (*_told(known), *after)
        if one is not None:
            names, values = (*names, *_NAMES), (*values, one[0], *one[1].values)
        return self.policy.unlinked.could_act(names, values)


def _told(known: Before) -> Told:
    """The values of `BEFORE`."""
    channel, event, attached, sender = known
    return channel, event, None if attached else 0, *(sender.value(name) for name in ("r.kind", "r.role"))


def _kept(answers: dict[K, bool], key: K, answer: bool) -> bool:
    if len(answers) >= AT_HAND:
        answers.clear()
    answers[key] = answer
    return answer
