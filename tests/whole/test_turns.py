"""Scans beside the loop take turns: one at a time, in the order in which they came, and none waits for one that does not end."""

from __future__ import annotations

import threading
from collections.abc import Callable

from dlp.app.turns import SLICE, Turn, Turns


def begun(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def until(true: Callable[[], object]) -> None:
    pause = threading.Event()
    for _ in range(6000):
        if true():
            return
        pause.wait(0.01)  # short: a turn
    raise AssertionError("did not happen")


def test_a_turn_goes_to_the_one_that_has_waited_longest() -> None:
    turns, order = Turns(patience=60.0), list[int]()
    assert turns.take()
    threads = []
    for number in range(5):

        def scan(number: int = number) -> None:
            assert turns.take()
            order.append(number)
            turns.give()

        threads.append(begun(scan))
        until(lambda number=number: turns.waiting == number + 1)
    assert order == []
    turns.give()
    for thread in threads:
        thread.join(60)
    assert order == [0, 1, 2, 3, 4]
    assert turns.take(), "and in the end it is free"


def test_nobody_waits_for_a_step_that_does_not_end() -> None:
    turns = Turns(patience=0.01)
    assert turns.take()
    assert not turns.take()
    assert turns.waiting == 0
    turns.give()
    assert turns.take()


def test_between_two_steps_a_long_scan_lets_the_next_one_go_on() -> None:
    now = [0.0]
    turns = Turns(clock=lambda: now[0], patience=60.0)
    long, order = turns.scan(), list[str]()
    long.between()

    def short() -> None:
        turn: Turn = turns.scan()
        turn.between()
        order.append("short")
        turn.end()

    thread = begun(short)
    until(lambda: turns.waiting == 1)
    long.between()
    assert order == [], "its slice is not over"
    now[0] += 2 * SLICE
    long.between()
    order.append("long")
    long.end()
    thread.join(60)
    assert order == ["short", "long"]
    assert turns.take()


def test_a_scan_that_never_came_to_its_turn_gives_none_back() -> None:
    turns = Turns()
    turns.scan().end()
    assert turns.take()
