"""Drafts on their way into a podcast folder: filed a few together."""

from __future__ import annotations

import pytest

from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.schedule.tray import Tray
from tests.podcast.conftest import tagged


@pytest.mark.parametrize("count", [1, 9])
def test_all_that_is_published_at_once_is_there_afterwards(make, show, folder, count):
    programmes = [make(f"artikel-{number}") for number in range(count)]
    publish(show, folder, programmes, tagger=tagged, wishes=Wishes(), newsroom=folder.parent / "newsroom")
    assert len(list(folder.glob("episodes/*/manifest.json"))) == count


def test_what_is_published_twice_at_once_is_one_episode(make, show, folder):
    [programme] = [make("brug")]
    done = publish(
        show, folder, [programme, programme], tagger=tagged, wishes=Wishes(), newsroom=folder.parent / "newsroom"
    )
    assert [one.outcome for one in done.published] == ["published", "unchanged"]
    assert len(list(folder.glob("episodes/*/manifest.json"))) == 1


def test_two_of_one_title_at_once_have_a_slug_a_title_and_a_moment_each(make, show, folder):
    programmes = [make("een", "Brug dicht"), make("twee", "Brug dicht")]
    done = publish(show, folder, programmes, tagger=tagged, wishes=Wishes(), newsroom=folder.parent / "newsroom")
    first, second = (one.episode for one in done.published)
    assert first.publication.slug != second.publication.slug
    assert (first.title, second.title) == ("Brug dicht", "Brug dicht (2)")
    assert first.publication.published != second.publication.published


def test_an_empty_tray_files_nothing():
    class Nobody:
        """A library that nothing may be asked of."""

    Tray(Nobody()).empty()  # type: ignore[arg-type]
