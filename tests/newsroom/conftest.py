"""A news site on loopback, and a show that airs it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from briefing.newsroom.choice import Assignment
from briefing.newsroom.edition import OnAir, put_on_air
from briefing.podcast.show import show_from
from briefing.settings.schema import Settings
from briefing.studio.bulletin import format_of
from briefing.studio.options import SpeechOptions
from tests.standins.news_site import MORNING, NewsSite, news_site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefing.studio.bulletin import BulletinFormat

    Day = Callable[..., OnAir]

__all__ = ["MORNING", "NewsSite"]


@pytest.fixture
def site() -> Iterator[NewsSite]:
    with news_site() as site:
        yield site


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        home=tmp_path,
        title="De Ochtend",
        author="Redactie",
        description="Nieuws.",
        url="https://a.example/",
        voice="nl-offline",
    )


@pytest.fixture
def show_format(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BulletinFormat:
    """A bulletin without sounds, whose voice needs no network."""
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))
    sounds = {"opening_tune": "none", "separator": "none", "bed": "none", "closing_tune": "none"}
    return format_of(replace(settings, **sounds), SpeechOptions(voice="nl-offline"), None)


@pytest.fixture
def assignment(site: NewsSite, tmp_path: Path) -> Callable[..., Assignment]:
    """An edition of the site's RSS feed, and what else is named."""

    def assigned(*, more: tuple[str, ...] = (), **options: Any) -> Assignment:
        origins = (f"{site.address}/rss", *(f"{site.address}/{path}" for path in more))
        options = {"origins": origins, "items": 2, "max_ms": 80_000, **options}
        return Assignment(newsroom=tmp_path / "newsroom", allow_private=True, **options)

    return assigned


@pytest.fixture
def day(assignment: Callable[..., Assignment], settings: Settings, show_format: BulletinFormat, tmp_path: Path) -> Day:
    """Makes the edition of a day after the first."""

    def make(number: int = 0, **options: Any) -> OnAir:
        at = MORNING + timedelta(days=number)
        return put_on_air(assignment(**options), show_format, show_from(settings), tmp_path / "podcast", at=at)

    return make


def told(on_air: OnAir) -> list[str]:
    assert on_air.published
    return [section.title for section in on_air.published.episode.sections if section.role == "item"]
