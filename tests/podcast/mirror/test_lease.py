"""The right to write in a place that several machines can write in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from briefing.podcast.mirror import lease
from briefing.podcast.mirror.lease import Lease, writer_of

if TYPE_CHECKING:
    from pathlib import Path


class Clock:
    """Both clocks of a machine, which stand still but when it sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0

    def time(self) -> float:
        return self.now

    monotonic = time

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class File:
    """A file that knows how often it was written; `others_write` is what another does whenever it is looked at."""

    def __init__(self) -> None:
        self.said, self.state = b"", 0
        self.others_write: Any = lambda: None

    def content(self) -> tuple[bytes, int | None]:
        self.others_write()
        return self.said, self.state or None

    def put(self, content: bytes, over: int | None, *, patient: bool) -> int | None:
        if over != (self.state or None):
            return None
        self.said, self.state = content, self.state + 1
        return self.state

    def delete(self) -> None:
        self.said, self.state = b"", 0


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(lease, "time", clock)
    return clock


@pytest.fixture
def file() -> File:
    return File()


def test_what_nobody_has_is_taken_at_once(clock: Clock, file: File) -> None:
    ours = Lease(file, "wij")

    assert ours.taken()
    assert ours.lasts
    assert clock.now == 1000
    assert file.said.startswith(b"wij\n")


def test_an_empty_file_is_not_waited_for_as_long_as_a_holder(clock: Clock, file: File) -> None:
    """It was left by a process killed between creating and writing it."""
    file.state = 1

    assert Lease(file, "wij").taken()
    assert 1005 < clock.now < 1010


def test_who_lives_is_waited_for_and_not_pushed_aside(clock: Clock, file: File) -> None:
    Lease(file, "zij").taken()

    def lives() -> None:
        file.said, file.state = b"zij\n%d" % clock.now, file.state + 1

    file.others_write = lives
    assert not Lease(file, "wij").taken()
    assert clock.now >= 1000 + lease.PATIENCE_S
    assert file.said.startswith(b"zij\n")


def test_who_gives_no_sign_of_life_is_dead_after_a_minute(clock: Clock, file: File) -> None:
    Lease(file, "zij").taken()

    assert Lease(file, "wij").taken()
    assert 60 <= clock.now - 1000 < 70


def test_whoever_was_killed_has_what_was_his_back_at_once(clock: Clock, file: File) -> None:
    Lease(file, "wij").taken()

    assert Lease(file, "wij").taken()
    assert clock.now == 1000


def test_of_two_that_take_it_at_once_one_gets_it_and_the_other_waits(clock: Clock, file: File) -> None:
    put = file.put

    def slower(content: bytes, over: int | None, *, patient: bool) -> int | None:
        file.put = put  # type: ignore[method-assign]
        put(b"zij\n1", over, patient=patient)
        return put(content, over, patient=patient)

    file.put = slower  # type: ignore[method-assign]

    assert Lease(file, "wij").taken()
    assert clock.now >= 1060


def test_it_does_not_last_longer_than_it_was_renewed_for(clock: Clock, file: File) -> None:
    ours = Lease(file, "wij")
    ours.taken()

    clock.now += 61

    assert not ours.lasts


def test_it_is_given_back_where_it_is_still_ours(clock: Clock, file: File) -> None:
    ours = Lease(file, "wij")
    ours.taken()

    ours.given_back()

    assert file.content() == (b"", None)


def test_what_another_took_meanwhile_stays_his(clock: Clock, file: File) -> None:
    ours = Lease(file, "wij")
    ours.taken()
    file.said = b"zij\n1"

    ours.given_back()

    assert file.said == b"zij\n1"


def test_a_folder_is_one_writer_however_it_is_named_and_another_is_another(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert writer_of(tmp_path / "a") == writer_of(tmp_path / "b" / ".." / "a")
    assert writer_of(tmp_path / "a") != writer_of(tmp_path / "b")


def test_its_name_tells_nobody_anything(tmp_path: Path) -> None:
    assert tmp_path.name not in writer_of(tmp_path)
    assert len(writer_of(tmp_path)) == 16
