"""Several articles as one programme."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from briefing.errors import NoArticleError, SettingsError, UsageError, WriteError
from briefing.model import Article, Block
from briefing.programme.identity import guid
from briefing.settings.schema import Settings
from briefing.studio.bulletin import BulletinFormat, Slot, draft, estimate, format_of, guid_of, make_bulletin
from briefing.studio.options import SpeechOptions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

AT = datetime(2026, 3, 2, 7, tzinfo=UTC)
SILENT = {"opening_tune": "none", "separator": "none", "bed": "none", "closing_tune": "none"}
ARTICLES = [
    Article(
        f"{name} gaat dicht", (Block("paragraph", f"De {name.lower()} gaat maandag dicht, meldt de stad."),), source
    )
    for name, source in (("Brug", "https://krant.example/brug"), ("Tunnel", "tunnel.txt"))
]


@pytest.fixture
def show_format(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., BulletinFormat]:
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))

    def of(**settings: Any) -> BulletinFormat:
        known = Settings(home=tmp_path, title="De Ochtend", **{**SILENT, **settings})
        return format_of(known, SpeechOptions(voice="nl-offline"), None)

    return of


def test_it_has_an_item_an_article_between_opening_and_closing(show_format: Callable[..., BulletinFormat]) -> None:
    script, voice, _ = draft(ARTICLES, show_format(), Slot(at=AT))
    assert [section.role for section in script.sections] == [
        "opening",
        "disclosure",
        "headlines",
        "item",
        "item",
        "closing",
    ]
    assert voice.name == "nl-offline"
    assert script.title == "De Ochtend van maandag 2 maart 2026"


def test_opening_and_closing_are_the_show_s_own_where_it_has_some(show_format: Callable[..., BulletinFormat]) -> None:
    own = show_format(
        opening="Dag, dit is {{ show }} met {{ count }} berichten.",
        closing="Tot morgen, aldus {{ sources | together }}.",
    )
    script, _, _ = draft(ARTICLES, own, Slot(at=AT))
    written = [sentence.written for sentence in script.sentences]
    assert written[0] == "Dag, dit is De Ochtend met 2 berichten."
    assert "Tot morgen, aldus krant.example." in written


def test_the_greeting_is_that_of_the_hour(show_format: Callable[..., BulletinFormat]) -> None:
    spoken = {
        next(iter(draft(ARTICLES, show_format(), Slot(at=AT.replace(hour=hour)))[0].sentences)).written
        for hour in (7, 19)
    }
    assert len(spoken) == 2


def test_presenters_read_where_the_first_of_them_is_the_voice(show_format: Callable[..., BulletinFormat]) -> None:
    assert show_format(presenters=("nl-offline", "nl-neural")).presenters == ("nl-offline", "nl-neural")
    assert show_format(presenters=("nl-neural", "nl-offline")).presenters == ()


def test_a_sound_of_the_show_s_own_that_is_missing_is_told_before_anything_is_made(
    show_format: Callable[..., BulletinFormat],
) -> None:
    with pytest.raises(SettingsError, match="bed"):
        show_format(bed="weg.wav")


def test_a_sound_that_is_not_wanted_is_not_there(show_format: Callable[..., BulletinFormat]) -> None:
    assert show_format().speech.sounds.opening is None
    assert show_format(opening_tune="").speech.sounds.opening is not None


class TestIdentity:
    """By what a bulletin is known."""

    def made(self, show_format: BulletinFormat, articles: list[Article] = ARTICLES, **how: Any) -> str:
        return guid(draft(articles, show_format, Slot(**{"at": AT, **how}))[0].article)

    def test_the_same_articles_of_the_same_day_are_the_same_bulletin(
        self, show_format: Callable[..., BulletinFormat]
    ) -> None:
        assert self.made(show_format()) == self.made(show_format(closing="Dag."))

    def test_other_articles_and_other_days_are_another(self, show_format: Callable[..., BulletinFormat]) -> None:
        own = show_format()
        guids = {self.made(own), self.made(own, ARTICLES[:1]), self.made(own, at=AT + timedelta(days=1))}
        assert len(guids) == 3

    def test_an_identity_of_its_own_goes_before_what_is_in_it(self, show_format: Callable[..., BulletinFormat]) -> None:
        own = show_format()
        assert (
            self.made(own, identity="x")
            == self.made(own, ARTICLES[:1], identity="x")
            == guid_of(own, Slot(at=AT, identity="x"))
        )


def test_an_estimate_is_near_what_is_made(show_format: Callable[..., BulletinFormat], tmp_path: Path) -> None:
    foreseen = estimate(ARTICLES, show_format(), Slot(at=AT, identity="x"))
    made = make_bulletin(ARTICLES, show_format(), Slot(at=AT), target=tmp_path / "b.mp3")
    assert foreseen.titles == ("Brug gaat dicht", "Tunnel gaat dicht")
    assert foreseen.ms == pytest.approx(made.duration_ms, rel=0.25)
    assert sum(foreseen.items_ms) < foreseen.ms


def test_sounds_take_their_time(show_format: Callable[..., BulletinFormat]) -> None:
    silent = estimate(ARTICLES, show_format(), Slot(at=AT, identity="x")).ms
    assert estimate(ARTICLES, show_format(opening_tune=""), Slot(at=AT, identity="x")).ms > silent


def test_an_estimate_of_nothing_is_nothing(show_format: Callable[..., BulletinFormat]) -> None:
    assert estimate([], show_format(), Slot(at=AT, identity="x")).ms == 0


def test_nothing_to_tell_is_no_bulletin(show_format: Callable[..., BulletinFormat], tmp_path: Path) -> None:
    with pytest.raises(NoArticleError, match="nothing to tell"):
        make_bulletin([], show_format(), Slot(at=AT), target=tmp_path / "b.mp3")


def test_it_takes_the_place_of_nothing_that_is_somebody_s(
    show_format: Callable[..., BulletinFormat], tmp_path: Path
) -> None:
    (tmp_path / "b.mp3").write_bytes(b"somebody's own")
    with pytest.raises(WriteError, match="would be overwritten"):
        make_bulletin(ARTICLES, show_format(), Slot(at=AT), target=tmp_path / "b.mp3")
    assert (tmp_path / "b.mp3").read_bytes() == b"somebody's own"


def test_too_little_time_for_its_headlines_is_told(show_format: Callable[..., BulletinFormat]) -> None:
    with pytest.raises(UsageError, match="do not fit"):
        draft(ARTICLES, show_format(), Slot(at=AT, max_ms=5000))
