"""What an article does to the process that makes it, it does to nobody else."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import msgspec
import pytest

from briefing.archive.booth.booth import Booth
from briefing.archive.order import order_for, voice_for
from briefing.archive.sources import items_from
from briefing.archive.tasks import Task
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.settings.schema import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.archive.conftest import Shelf


@pytest.fixture
def made(articles: Path, shelf: Shelf, voice: Callable[..., str]) -> Callable[..., dict[str, str]]:
    """How each article ends where the voice has an oddity."""

    def make(oddity: str, *, longest_s: float = 600.0) -> dict[str, str]:
        settings = Settings()
        speaker = voice_for(voice(oddity), settings)
        order = order_for(str(shelf.folder), settings, voice=speaker, lexicon=shipped_lexicon())
        ends = {}
        with closing(Booth(msgspec.structs.replace(order, longest_s=longest_s), threads=1)) as booth:
            for item in items_from([str(articles)]):
                assert item.address
                task = Task(order.work(item), item.identity, item.name, item.address)
                ends[item.name] = booth.make(task).state
        return ends

    return make


def test_one_that_hangs_with_pythons_lock_is_given_up_with_a_receipt(
    articles: Path, made: Callable[..., dict[str, str]], shelf: Shelf
) -> None:
    for river in ("IJssel", "Waal"):
        (articles / f"{river}.txt").unlink()
    hang = 're.match(r"(a+)+$", "a" * 60 + "b")'
    ends = made(f'def say(self, part):\n    import re\n    {hang}\n    return b"tick"', longest_s=1.0)
    assert ends == {"Lek.txt": "gave-up"}
    assert [receipt["state"] for receipt in shelf.receipts] == ["gave-up"]


def test_one_that_takes_all_memory_fails_alone(made: Callable[..., dict[str, str]]) -> None:
    ends = made('def say(self, part):\n    "Lek" in part and bytearray(20_000_000_000)\n    return b"tick"')
    assert ends == {"IJssel.txt": "made", "Lek.txt": "voice", "Waal.txt": "made"}


def test_nothing_an_engine_prints_is_taken_for_an_answer(made: Callable[..., dict[str, str]]) -> None:
    ends = made('def say(self, part):\n    print("{}", flush=True)\n    return b"tick"')
    assert set(ends.values()) == {"made"}
