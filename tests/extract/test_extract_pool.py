"""The workers: they start when needed, die without harm, and leave nothing behind."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import gc
import os
import struct
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dlp.extract import Budget, Extractor, parts
from dlp.extract.process import Broken, Process
from dlp.model import Attachment, Gap, Message, Party, Sensitive
from tests.extract.conftest import zip_of
from tests.waiting import until

RTF = rb"{\rtf1 gaon 010-0417-2938}"
CSV = "접수번호,성명\n14209377,표가온\n".encode("cp949")


def descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


@pytest.fixture
def extractor() -> Iterator[Extractor]:
    with Extractor(workers=2) as pool:
        yield pool


def children() -> set[int]:
    """Every live process whose parent is this one, whichever thread started it (the kernel's list per thread may leave some out)."""
    found = set()
    for place in Path("/proc").iterdir():
        if place.name.isdigit():
            with contextlib.suppress(OSError):
                state, parent = (place / "stat").read_text().rpartition(")")[2].split()[:2]
                if int(parent) == os.getpid() and state != "Z":
                    found.add(int(place.name))
    return found


def has(extracted: object, token: str) -> bool:
    return any(token in piece.text.reveal() for piece in extracted.texts)  # type: ignore[attr-defined]


def test_text_and_pictures_start_no_worker(extractor: Extractor) -> None:
    before = children()
    assert has(extractor.extract("a.csv", CSV), "표가온")
    assert extractor.extract("a.png", b"\x89PNG\r\n\x1a\n" + bytes(40)).gaps == (Gap("attachment:a.png", "image"),)
    assert children() == before


def test_a_worker_is_kept_and_closed(extractor: Extractor) -> None:
    before = children()
    for _ in range(3):
        assert has(extractor.extract("a.rtf", RTF), "010-0417-2938")
    assert len(children() - before) == 1
    extractor.close()
    assert children() == before


def test_recycled_after_so_many_files() -> None:
    before = children()
    with Extractor(workers=1, files_per_worker=2) as pool:
        seen: set[int] = set()
        for _ in range(3):
            pool.extract("a.rtf", RTF)
            seen |= children() - before
    assert len(seen) == 2


def test_the_memory_of_the_program_does_not_wear_its_workers_out() -> None:
    ballast = bytearray(os.urandom(1 << 20)) * 300
    before = children()
    with Extractor(workers=1, memory_mb=400) as pool:
        first, second = ({*children()} - before for _ in range(2) if has(pool.extract("a.rtf", RTF), "010-0417-2938"))
    assert len(ballast) == 300 << 20
    assert first == second
    assert len(first) == 1


def test_result_of_an_archive(extractor: Extractor, zip_of: Callable[..., bytes]) -> None:
    found = extractor.extract("foi.zip", zip_of({"명단.csv": CSV, "x.bin": bytes(range(256))}))
    assert found.type == "zip"
    assert found.gaps == (Gap("attachment:foi.zip/x.bin", "unsupported"),)
    assert [(t.path, t.place) for t in found.texts] == [("명단.csv", ""), ("", "properties"), ("x.bin", "properties")]
    assert found.characters == sum(len(t.text) for t in found.texts)
    assert "표가온" not in repr(found)


def test_a_killed_worker_is_a_gap_and_the_next_file_is_read(extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    extractor.extract("a.rtf", RTF)
    send = Process._send

    def killing(self: Process, data: bytes, deadline: float) -> None:
        self._child.kill()
        self._child.wait()
        send(self, data, deadline)

    monkeypatch.setattr(Process, "_send", killing)
    assert extractor.extract("a.rtf", RTF).gaps == (Gap("attachment:a.rtf", "unreadable"),)
    monkeypatch.undo()
    assert has(extractor.extract("a.rtf", RTF), "010-0417-2938")


def test_a_worker_that_died_while_idle_is_replaced(extractor: Extractor) -> None:
    before = children()
    extractor.extract("a.rtf", RTF)
    (pid,) = children() - before
    os.kill(pid, 9)
    until(lambda: Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z", what="its end")
    assert has(extractor.extract("a.rtf", RTF), "010-0417-2938")


def test_too_slow_is_a_timeout(extractor: Extractor, zip_of: Callable[..., bytes]) -> None:
    slow = zip_of({f"{i}.rtf": RTF * 20_000 for i in range(60)})
    found = extractor.extract("slow.zip", slow, seconds=0.3)
    assert Gap("attachment:slow.zip", "timeout") in found.gaps
    assert has(extractor.extract("a.rtf", RTF), "010-0417-2938")


def test_no_time_left(extractor: Extractor) -> None:
    assert extractor.extract("a.rtf", RTF, seconds=0).gaps == (Gap("attachment:a.rtf", "timeout"),)


def test_processor_time_is_limited() -> None:
    process = Process(1 << 30)
    try:
        with pytest.raises(Broken) as caught:
            for _ in process.ask(
                "a.rtf", b"{\\rtf1 " + b"a\\par " * 5_000_000, Budget(), deadline=time.monotonic() + 60, cpu_seconds=1
            ):
                pass
        assert caught.value.reason == "timeout"
    finally:
        process.end()


def test_memory_is_limited(zip_of: Callable[..., bytes]) -> None:
    with Extractor(workers=1, memory_mb=220) as pool:
        big = zip_of({"a.bin": os.urandom(1 << 20) * 90}, method=0)
        found = pool.extract("big.zip", big, Budget(bytes=1 << 30))
        assert {gap.reason for gap in found.gaps} <= {"limit", "unreadable"}
        assert found.gaps
        assert has(pool.extract("a.rtf", RTF), "010-0417-2938")


def test_many_threads_and_an_event_loop(extractor: Extractor) -> None:
    with ThreadPoolExecutor(8) as threads:
        assert all(has(found, "010-0417-2938") for found in threads.map(lambda i: extractor.extract(f"{i}.rtf", RTF), range(40)))

    async def beside_a_loop() -> bool:
        found = await asyncio.gather(*(asyncio.to_thread(extractor.extract, f"{i}.rtf", RTF) for i in range(6)))
        return all(has(f, "010-0417-2938") for f in found)

    assert asyncio.run(beside_a_loop())


def test_at_most_so_many_workers() -> None:
    before = children()
    with Extractor(workers=2) as pool, ThreadPoolExecutor(6) as threads:
        most = 0
        done = threading.Event()

        def watch() -> None:
            nonlocal most
            while not done.is_set():
                most = max(most, len(children() - before))
                time.sleep(0.005)

        watcher = threading.Thread(target=watch)
        watcher.start()
        list(threads.map(lambda i: pool.extract("a.rtf", RTF), range(20)))
        done.set()
        watcher.join()
    assert 1 <= most <= 2


def test_a_worker_inherits_no_descriptor() -> None:
    reader, writer = os.pipe()
    os.set_inheritable(writer, True)
    before = children()
    with Extractor(workers=1) as pool:
        assert has(pool.extract("a.rtf", RTF), "010-0417-2938")
        (pid,) = children() - before
        links = [str(fd.readlink()) for fd in Path(f"/proc/{pid}/fd").iterdir()]
        limits = Path(f"/proc/{pid}/limits").read_text()
        environment = Path(f"/proc/{pid}/environ").read_bytes()
    assert str(Path(f"/proc/self/fd/{writer}").readlink()) not in links
    assert len([link for link in links if link.startswith("pipe:")]) == 2
    assert b"PATH=" not in environment
    assert [line.split()[3:5] for line in limits.splitlines() if line.startswith("Max file size")] == [["0", "0"]]
    os.close(reader)
    os.close(writer)


def test_no_descriptor_is_left_open() -> None:
    gc.collect()
    before = descriptors()
    for _ in range(3):
        with Extractor(workers=1) as pool:
            pool.extract("a.rtf", RTF)
    assert descriptors() == before


# ---------------------------------------------------------------- attachments of a message


def message(*attachments: tuple[str, bytes]) -> Message:
    given = tuple(Attachment(Sensitive(name), data) for name, data in attachments)
    return Message(
        "m-1", "email", Party(Sensitive("a@garam.example"), "from"), (Party(Sensitive("b@garam.example")),), attachments=given
    )


def test_parts_have_ids_and_places(extractor: Extractor, zip_of: Callable[..., bytes]) -> None:
    found, gaps = parts(message(("foi.zip", zip_of({"속/명단.csv": CSV})), ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(40))), extractor)
    assert [(p.id, p.place) for p in found] == [
        ("attachment:foi.zip", "name"),
        ("attachment:foi.zip/속/명단.csv", ""),
        ("attachment:foi.zip", "properties"),
        ("attachment:a.png", "name"),
    ]
    assert {p.kind for p in found} == {"attachment"}
    assert gaps == (Gap("attachment:a.png", "image"),)


def test_the_name_is_text_but_not_one_we_made_up(extractor: Extractor) -> None:
    found, _ = parts(message(("표가온_010-0417-2938.csv", CSV), ("part-2.txt", b"x"), ("headers", b"y")), extractor)
    assert [p.text.reveal() for p in found] == ["표가온_010-0417-2938.csv", CSV.decode("cp949"), "x", "y"]


def test_equal_names_are_told_apart(extractor: Extractor) -> None:
    found, _ = parts(message(("a.txt", b"one"), ("a.txt", b"two")), extractor)
    assert [p.id for p in found if p.place == ""] == ["attachment:a.txt", "attachment:a.txt (2)"]


def test_one_purse_for_all_attachments(zip_of: Callable[..., bytes]) -> None:
    with Extractor(workers=1, budget=Budget(entries=5)) as pool:
        archive = zip_of({f"{i}.txt": "a" for i in range(4)})
        _, gaps = parts(message(("a.zip", archive), ("b.zip", archive)), pool)
    assert gaps == (Gap("attachment:b.zip", "limit"),)


def test_no_attachment_no_worker() -> None:
    before = children()
    with Extractor() as pool:
        assert parts(message(), pool) == ((), ())
        assert children() == before


def test_a_file_inside_a_text_is_opened_by_a_worker() -> None:
    inside = base64.encodebytes(zip_of({"a.txt": "연락처 010-0417-2938"})).decode("ascii")
    picture = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 20, 20) + bytes(9) + struct.pack(">I4sI", 0, b"IEND", 0)
    before = children()
    for name, data in (("a.txt", f"붙임\n{inside}\n".encode()), ("a.png", picture + zip_of({"a.txt": "연락처 010-0417-2938"}))):
        with Extractor(workers=1) as pool:
            pool.extract(name, picture if name == "a.png" else "연락처 010-0417-2938".encode())
            assert children() == before
            found = pool.extract(name, data)
            assert any("010-0417-2938" in text.text.reveal() for text in found.texts)
            assert len(children() - before) == 1
