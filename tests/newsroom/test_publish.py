"""An article on its way into a podcast, for Python callers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from briefing.errors import ConsentError, WithheldError
from briefing.model import UNTIL_FURTHER_NOTICE, Article, Block
from briefing.newsroom.publish import Podcast, publish
from briefing.podcast.consent import Consent
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.schedule.retract import retract
from briefing.podcast.show import show_from
from briefing.settings.schema import Settings
from briefing.studio.make import make
from briefing.studio.options import MakeOptions, Monitor
from briefing.wall_clock import now

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefing.podcast.publish import Published

    Put = Callable[..., Published]

ARTICLE = Article("Brug dicht", (Block("paragraph", "De brug gaat dicht."),), "brug.txt")
SETTINGS = Settings(title="De Ochtend", author="Redactie", description="Nieuws.", url="https://a.example/")


@pytest.fixture
def podcast(tmp_path: Path) -> Podcast:
    return Podcast(show=show_from(SETTINGS), folder=tmp_path / "podcast", newsroom=tmp_path / "newsroom")


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeOptions:
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))
    return MakeOptions(voice="nl-offline", output=tmp_path / "output")


def test_an_article_becomes_an_episode_and_its_correction_the_same(podcast: Podcast, options: MakeOptions) -> None:
    first = publish(ARTICLE, podcast, options)
    again = publish(replace(ARTICLE, blocks=(Block("paragraph", "De brug gaat open."),)), podcast, options)

    assert (first.outcome, again.outcome) == ("published", "updated")
    assert first.episode.guid == again.episode.guid


def test_the_headline_that_somebody_gave_is_kept(podcast: Podcast, options: MakeOptions) -> None:
    heard: list[str] = []

    class Listening(Monitor):
        def kept_headline(self, given: str) -> None:
            heard.append(given)

    publish(ARTICLE, podcast, replace(options, title="Dicht!"))
    again = publish(ARTICLE, podcast, replace(options, monitor=Listening()))

    assert (again.episode.title, heard) == ("Dicht!", ["Dicht!"])


def test_so_is_that_of_an_episode_that_is_held_back(podcast: Podcast, options: MakeOptions) -> None:
    publish(ARTICLE, podcast, replace(options, title="Dicht!"), wishes=Wishes(date=now() + timedelta(days=1)))

    assert publish(ARTICLE, podcast, options).episode.title == "Dicht!"


def test_an_mp3_without_it_is_refused(podcast: Podcast, options: MakeOptions) -> None:
    publish(ARTICLE, podcast, replace(options, title="Dicht!"))
    mp3 = str(make(ARTICLE, options).path)

    with pytest.raises(ConsentError, match="the headline 'Dicht!' that was given would be 'Brug dicht' again"):
        publish(mp3, podcast)
    assert publish(mp3, podcast, consent=Consent(yes=True)).episode.title == "Brug dicht"


def test_what_was_retracted_comes_back_with_consent_only(podcast: Podcast, options: MakeOptions) -> None:
    episode = publish(ARTICLE, podcast, options).episode
    retract(podcast.show, podcast.folder, episode.guid, newsroom=podcast.newsroom)

    with pytest.raises(ConsentError, match="was retracted on"):
        publish(ARTICLE, podcast, options)
    assert publish(ARTICLE, podcast, options, consent=Consent(readmit=True)).outcome == "published"


def test_an_id_may_be_the_slug_of_an_episode_that_is_held_back(podcast: Podcast, options: MakeOptions) -> None:
    held = publish(ARTICLE, podcast, options, wishes=Wishes(date=now() + timedelta(days=1))).episode
    other = replace(ARTICLE, headline="Brug open", source="open.txt")

    published = publish(other, podcast, replace(options, id=held.publication.slug))

    assert published.episode.guid == held.guid


def test_an_embargo_that_says_no_moment_waits_for_one(podcast: Podcast, options: MakeOptions) -> None:
    with pytest.raises(WithheldError, match="--date"):
        publish(replace(ARTICLE, embargo=UNTIL_FURTHER_NOTICE), podcast, options)
    assert not options.output.exists(), "it was refused before a word was spoken"


@pytest.fixture
def spoken(options: MakeOptions) -> Callable[[], int]:
    """How many MP3s were made."""
    return lambda: len(list(options.output.glob("*.mp3")))


def test_nothing_is_spoken_of_an_article_in_another_language_before_somebody_agreed(
    podcast: Podcast, options: MakeOptions, spoken: Callable[[], int]
) -> None:
    text = (
        "The bridge across the river will be closed for three weeks, and all of the traffic has to go by the motorway."
    )
    english = Article("Bridge closed for weeks", (Block("paragraph", text),), "bridge.txt")

    with pytest.raises(ConsentError, match="in English"):
        publish(english, podcast, options)
    assert spoken() == 0

    publish(english, podcast, options, consent=Consent(ask=lambda question: "in English" in question))
    assert spoken() == 1


def test_nor_of_what_was_retracted(podcast: Podcast, options: MakeOptions, spoken: Callable[[], int]) -> None:
    put = publish(ARTICLE, podcast, options)
    retract(podcast.show, podcast.folder, put.episode.guid, newsroom=podcast.newsroom)
    for made in options.output.iterdir():
        made.unlink()

    with pytest.raises(ConsentError, match="was retracted"):
        publish(ARTICLE, podcast, options)
    assert spoken() == 0
