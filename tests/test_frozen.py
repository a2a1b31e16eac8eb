"""What `quickly_made` writes takes, keeps and refuses the same as what `dataclass` writes."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace
from typing import Any

import pytest

from dlp.frozen import quickly_made
from dlp.model import Entity, Finding, Sensitive


@dataclass(frozen=True, slots=True)
class Plain:
    one: int
    two: str = "b"
    three: tuple[int, ...] = field(default=(), repr=False)


@quickly_made
@dataclass(frozen=True, slots=True)
class Quick:
    one: int
    two: str = "b"
    three: tuple[int, ...] = field(default=(), repr=False)


CASES: list[tuple[tuple[Any, ...], dict[str, Any]]] = [((1,), {}), ((1, "c"), {"three": (2,)}), ((), {"one": 3, "two": "d"})]


@pytest.mark.parametrize(("given", "named"), CASES)
def test_the_same_is_taken_kept_and_compared(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    plain, quick = Plain(*given, **named), Quick(*given, **named)
    assert (quick.one, quick.two, quick.three) == (plain.one, plain.two, plain.three)
    assert quick == Quick(*given, **named)
    assert hash(quick) == hash(plain)
    assert replace(quick, one=9) == Quick(9, quick.two, quick.three)


def test_it_stays_frozen_and_takes_nothing_else() -> None:
    with pytest.raises(FrozenInstanceError):
        Quick(1).one = 2  # type: ignore[misc]
    with pytest.raises(TypeError):
        Quick()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Quick(1, four=4)  # type: ignore[call-arg]


def test_what_is_made_is_of_its_own_class_wherever_it_goes() -> None:
    quick = Quick(1, three=(2,))
    for one in (quick, copy.copy(quick), pickle.loads(pickle.dumps(quick))):
        assert type(one) is Quick
        assert one == quick
        with pytest.raises(FrozenInstanceError):
            one.two = "c"  # type: ignore[misc]
        with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
            one.four = 4  # type: ignore[attr-defined]


def test_what_is_done_afterwards_is_done() -> None:
    found = Finding("PERSON", "text", 0, 3, 0.9, "plain", Sensitive("윤하람"))  # type: ignore[arg-type]  # a bare name is taken for an entity
    assert isinstance(found.entity, Entity)


def test_a_class_it_cannot_make_is_refused() -> None:
    @dataclass(frozen=True, slots=True)
    class Listed:
        some: list[int] = field(default_factory=list)

    with pytest.raises(TypeError):
        quickly_made(Listed)
    with pytest.raises(TypeError):
        quickly_made(dataclass(frozen=True)(type("Slotless", (), {"__annotations__": {"one": int}})))
