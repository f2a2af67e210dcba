"""What an archive will take."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefing.archive.archive import ArchiveOptions
from briefing.archive.estimate import SAMPLE, Estimate, estimate
from briefing.archive.order import order_for
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.settings.schema import Settings
from briefing.speech.voices import find_voice
from tests.archive.conftest import TEXT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.archive.conftest import Shelf
    from tests.conftest import Briefing


def test_a_dry_run_counts_and_estimates_and_makes_nothing(briefing: Briefing, articles: Path, shelf: Shelf) -> None:
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", "nl-offline", "--dry-run", "--json")
    told = json.loads(ended.out)
    assert (told["offered"], told["there"], told["missing"]) == (3, 0, 3)
    assert 0 < told["work_h"] < told["sound_h"]
    assert not shelf.folder.exists()


@pytest.fixture
def estimated(articles: Path, shelf: Shelf) -> Callable[..., Estimate]:
    def estimate_for(name: str = "nl-offline", **more: object) -> Estimate:
        voice = find_voice(name)
        order = order_for(str(shelf.folder), Settings(), voice=voice, lexicon=shipped_lexicon())
        return estimate(order, voice, ArchiveOptions(origins=(str(articles),), **more))  # type: ignore[arg-type]

    return estimate_for


def test_sound_is_foretold_by_what_would_be_spoken(articles: Path, estimated: Callable[..., Estimate]) -> None:
    before = estimated()
    for path in articles.iterdir():
        path.write_text(path.read_text("utf-8") + "\nDe weg erheen blijft nog een week dicht.\n" * 20, "utf-8")
    assert estimated().sound_h > 2 * before.sound_h


def test_the_same_articles_give_the_same_estimate(articles: Path, estimated: Callable[..., Estimate]) -> None:
    for number in range(SAMPLE + 20):
        (articles / f"{number}.txt").write_text(TEXT.format(name=f"Rivier{'x' * number}"), "utf-8")
    found = estimated()
    assert found.missing == SAMPLE + 23
    assert estimated() == found


def test_an_article_that_cannot_be_read_makes_no_sound(articles: Path, estimated: Callable[..., Estimate]) -> None:
    sound_h = estimated().sound_h
    (articles / "leeg.txt").write_text("", "utf-8")
    told = estimated()
    assert told.missing == 4
    assert told.sound_h == pytest.approx(sound_h, abs=0.0002)


def test_a_voice_whose_pace_nobody_measured_has_no_work_foretold(
    estimated: Callable[..., Estimate], voice: Callable[..., str]
) -> None:
    assert estimated(voice()).work_h is None
    assert (estimated().work_h or 0) > 0


def test_programmes_take_room_for_their_sound_and_what_lies_beside_it(estimated: Callable[..., Estimate]) -> None:
    told = estimated()
    sound = told.sound_h * 3600 * 96_000 / 8
    assert 3 * 100_000 < told.bytes - sound < 3 * 200_000


def test_nothing_to_make_takes_nothing(articles: Path, estimated: Callable[..., Estimate]) -> None:
    for path in articles.iterdir():
        path.unlink()
    told = estimated()
    assert (told.offered, told.missing, told.sound_h, told.bytes) == (0, 0, 0.0, 0)
