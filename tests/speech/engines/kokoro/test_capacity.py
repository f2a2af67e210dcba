"""What of this machine the neural voice uses."""

from pathlib import Path

import pytest

from briefing.speech.engines.kokoro import capacity as capacities
from briefing.speech.engines.kokoro.capacity import Capacity, capacity

GB = 1_000_000_000


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine of four processors; `meminfo` tells how much memory is free, `memory.*` how much to a container."""
    monkeypatch.setattr(capacities, "_MEMINFO", tmp_path / "meminfo")
    monkeypatch.setattr(capacities, "_CGROUP", tmp_path)
    monkeypatch.setenv("OMP_NUM_THREADS", "4")
    return tmp_path


def free(machine: Path, amount: float) -> None:
    (machine / "meminfo").write_text(f"MemTotal: 64000000 kB\nMemAvailable:   {int(amount / 1024)} kB\n")


@pytest.mark.parametrize(
    ("amount", "expected"),
    [(0.3 * GB, (1, 4)), (1.2 * GB, (1, 4)), (1.7 * GB, (2, 2)), (2.3 * GB, (3, 1)), (32 * GB, (4, 1))],
)
def test_there_are_as_many_parts_at_once_as_half_of_the_free_memory_takes(
    machine: Path, amount: float, expected: tuple[int, int]
) -> None:
    free(machine, amount)
    assert capacity() == Capacity(*expected)


def test_a_container_may_have_less(machine: Path) -> None:
    free(machine, 32 * GB)
    (machine / "memory.max").write_text(f"{2 * GB}\n")
    (machine / "memory.current").write_text(f"{GB}\n")
    assert capacity() == Capacity(1, 4)
    (machine / "memory.max").write_text("max\n")
    assert capacity() == Capacity(4, 1)


def test_where_nobody_tells_there_is_one_part_on_all_processors(machine: Path) -> None:
    assert capacity() == Capacity(1, 4)


def test_a_person_may_ask_for_fewer(machine: Path) -> None:
    free(machine, 32 * GB)
    assert capacity(2) == Capacity(2, 2)
    assert capacity(40) == Capacity(4, 1)


@pytest.mark.parametrize(("told", "expected"), [("1", 1), ("3", 3)])
def test_others_on_this_machine_have_theirs(
    machine: Path, monkeypatch: pytest.MonkeyPatch, told: str, expected: int
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", told)
    free(machine, 32 * GB)
    assert capacity() == Capacity(expected, 1)
