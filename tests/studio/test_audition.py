"""Articles that a voice does not say are left out of a bulletin and named."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from briefing.errors import VoiceRefusedError
from briefing.model import Article, Block
from briefing.settings.schema import Settings
from briefing.studio.audition import make_of_what_is_said
from briefing.studio.bulletin import Slot, format_of
from briefing.studio.options import SpeechOptions
from tests.standins.engines import offer_engine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

AT = datetime(2026, 3, 2, 7, tzinfo=UTC)
ARTICLES = [
    Article(f"{name} gaat dicht", (Block("paragraph", f"De {name.lower()} gaat dicht, meldt de stad."),), f"{name}.txt")
    for name in ("Brug", "Tunnel", "Sluis")
]
REFUSES = """
def say(self, part):
    if any(word in part.lower() for word in {words!r}):
        raise ValueError("not that word")
    return b"tick"
"""


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Makes a bulletin of the articles with a voice that does not say some words."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))

    def make(*words: str, max_ms: int | None = None) -> tuple[list[str], dict[int, str]]:
        name = f"shy{abs(hash(words))}"
        monkeypatch.syspath_prepend(offer_engine(tmp_path / "packages", name, REFUSES.format(words=words)))
        sounds = {"opening_tune": "none", "separator": "none", "bed": "none", "closing_tune": "none"}
        settings = Settings(home=tmp_path, title="De Ochtend", **sounds)
        show_format = format_of(settings, SpeechOptions(voice=name, strict=True), None)
        recording, unsaid = make_of_what_is_said(ARTICLES, show_format, Slot(at=AT), target=tmp_path / "b.mp3")
        return [section.title for section in recording.sections if section.role == "item"], unsaid

    return make


def test_what_the_voice_says_is_told(made: Callable[..., Any]) -> None:
    assert made() == (["Brug gaat dicht", "Tunnel gaat dicht", "Sluis gaat dicht"], {})


@pytest.mark.parametrize(("words", "left_out"), [(("tunnel",), {1}), (("brug", "sluis"), {0, 2})])
def test_what_it_does_not_say_is_left_out_with_its_place_and_the_reason(
    made: Callable[..., Any], words: tuple[str, ...], left_out: set[int]
) -> None:
    titles, unsaid = made(*words)
    assert unsaid.keys() == left_out
    assert titles == [article.headline for place, article in enumerate(ARTICLES) if place not in left_out]
    assert all(unsaid[place].startswith(f"{ARTICLES[place].source}: ") for place in left_out)


@pytest.mark.parametrize("words", [("dicht",), ("ochtend",)])
def test_a_voice_that_says_none_of_them_or_not_what_is_around_them_has_failed(
    made: Callable[..., Any], words: tuple[str, ...]
) -> None:
    with pytest.raises(VoiceRefusedError):
        made(*words)
