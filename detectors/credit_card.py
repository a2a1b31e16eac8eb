"""Payment card numbers (CREDIT_CARD): brand prefix, length and Luhn check together (ISO/IEC 7812). Domestic cards begin with 9."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final

from detectors._labels import label, label_after
from detectors._numbers import breaks_in, luhn, separator_at, spelled, windows
from dlp.model import Entity, Finding, NumberRun, TextView

_SIZES: Final = {16: ((4, 8, 12),), 15: ((4, 10),), 14: ((4, 10),)}
_VETO: Final = frozenset({"case", "other", "rrn", "frn", "corp", "brn", "licence", "phone"})


ENTITY: Final = Entity("CREDIT_CARD", field="bank_account", precedence=30)


class CreditCard:
    name = "credit_card"
    version = "1"
    entities = frozenset({ENTITY})
    needs_numbers = 14

    def detect(self, view: TextView) -> Iterable[Finding]:
        if not view.numbers:
            return ()
        return self._detect(view)

    def _detect(self, view: TextView) -> Iterator[Finding]:
        text = view.text.reveal()
        for run in view.numbers:
            if len(run.digits) < self.needs_numbers:
                continue
            for size in _SIZES:
                for start in windows(run, size):
                    head = run.digits[start : start + 4]
                    if "*" in head or not _brand(size, head):
                        continue
                    digits = run.digits[start : start + size]
                    if "*" in digits or len(set(digits)) < 2 or not luhn(digits):
                        continue
                    score = _score(run, start, size, text)
                    if score >= 0.5:
                        a, b = run.starts[start], run.ends[start + size - 1]
                        how = spelled(run, start, start + size, view.how)
                        yield view.finding(ENTITY, a, b, score, digits, detector=self.name, how=how)


@cache
def _brand(size: int, prefix: str) -> bool:
    """Visa, Mastercard, domestic (9), UnionPay, Discover, JCB with 16 digits; American Express with 15; Diners with 14. By the first four."""
    two, four = int(prefix[:2]), int(prefix)
    if size == 16:
        return (
            prefix[0] in "49"
            or 51 <= two <= 55
            or 2221 <= four <= 2720
            or two == 62
            or two == 65
            or four == 6011
            or 3528 <= four <= 3589
        )
    if size == 15:
        return two in (34, 37)
    return two in (36, 38, 39) or 300 <= int(prefix[:3]) <= 305


def _score(run: NumberRun, start: int, size: int, text: str) -> float:
    kind = label(text, run.starts[start])
    if kind in _VETO:
        return 0.3
    if kind.rstrip("?") == "card" or label_after(text, run.ends[start + size - 1]) == "card":
        return 0.97
    inner = tuple(i - start for i in breaks_in(run, start, start + size))
    if any("\n" in (separator_at(run, start + i) or "") for i in inner):
        return 0.4
    if inner in _SIZES[size]:
        return 0.92 if kind != "account" else 0.6
    if not inner:
        return 0.8 if kind != "account" else 0.4
    return 0.75 if len(inner) > 6 or size == 16 else 0.4


DETECTOR = CreditCard()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [("4000-0000-0000-0002", "4000-0000-0000-0002"), ("카드 3782-822463-10005", "3782-822463-10005")],
    "miss": ["4111-1111-1111-1112", "1234-5678-9012-3456", "1763712000000", "운송장 번호 4111111111111111"],
    "known_miss": [],
}
