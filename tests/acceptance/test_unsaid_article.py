"""A voice that does not say one article of several: that one is left out and named, the others are told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.standins.engines import offer_engine
from tests.standins.news_site import MORNING, NewsSite, news_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Briefing

SETTINGS = (
    'title = "De Ochtend"\nauthor = "R"\ndescription = "N"\nurl = "https://a.example/"\nfolder = "podcast"\n'
    'opening_tune = "none"\nseparator = "none"\nbed = "none"\nclosing_tune = "none"\n'
)
ARTICLES = {
    "brug.txt": "Brug dicht\n\nDe brug bij Zandhoek is vanaf maandag dicht. Auto's moeten vier kilometer omrijden.\n",
    "bakker.txt": "Bakker wint prijs\n\nBakker Smit uit Heerde heeft de prijs voor het beste brood gewonnen.\n",
    "trein.txt": "Trein rijdt weer\n\nTussen Almelo en Zwolle rijden sinds dinsdagochtend weer treinen.\n",
}
REFUSES = """
def say(self, part):
    if "{word}" in part.lower():
        raise ValueError("not that word")
    return b"tick"
"""


class Morning(NamedTuple):
    """What an editor can run, and what stands on the news site."""

    briefing: Briefing
    site: NewsSite

    def edition(self) -> tuple[str, ...]:
        options = ("--date", MORNING.date().isoformat(), "--items", "3", "--allow-private", "--json")
        return ("edition", "--from", f"{self.site.address}/rss", *options)


@pytest.fixture
def morning(briefing: Briefing) -> Iterator[Morning]:
    Path("briefing.toml").write_text(SETTINGS)
    for name, text in ARTICLES.items():
        Path(name).write_text(text, "utf-8")
    with news_site() as site:
        site.stories = ["bevers", "veerpont", "tram"]
        yield Morning(briefing, site)


def refusing(monkeypatch: pytest.MonkeyPatch, word: str) -> tuple[str, ...]:
    """The options for a voice that does not say `word`."""
    name = f"prude{word}"
    monkeypatch.syspath_prepend(offer_engine(Path("packages").absolute(), name, REFUSES.format(word=word)))
    return ("--voice", name, "--strict")


def items_of(manifest: Path) -> list[str]:
    """What the programme tells, by its titles."""
    return [section["title"] for section in json.loads(manifest.read_bytes())["sections"] if section["role"] == "item"]


def test_a_bulletin_is_made_of_the_others(morning: Morning, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = morning.briefing("bulletin", *ARTICLES, "-o", "b.mp3", "--quiet", *refusing(monkeypatch, "bakker"))
    assert ended.status == 3
    assert ended.err.splitlines() == [
        "briefing: bakker.txt: the engine prudebakker failed: ValueError: not that word",
        "briefing: 1 of 3 articles could not be used",
    ]
    assert items_of(Path("b.json")) == ["Brug dicht", "Trein rijdt weer"]


def test_an_edition_goes_on_air_with_the_others(morning: Morning, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = morning.briefing(*morning.edition(), *refusing(monkeypatch, "bever"))
    assert ended.status == 0, ended.err
    told = json.loads(ended.out)
    assert any("/bevers: the engine prudebever failed" in line for line in told["left_out"])
    [manifest] = Path("podcast").glob("episodes/*/manifest.json")
    assert len(items_of(manifest)) == 2


def test_what_was_left_out_may_come_another_day(morning: Morning, monkeypatch: pytest.MonkeyPatch) -> None:
    assert morning.briefing(*morning.edition(), *refusing(monkeypatch, "bever")).status == 0
    line = list(morning.edition())
    line[line.index("--date") + 1] = "2025-06-04"
    ended = morning.briefing(*line, "--voice", "nl-offline")
    assert ended.status == 0, ended.err
    last = max(Path("podcast").glob("episodes/*/manifest.json"), key=lambda path: path.stat().st_mtime_ns)
    assert items_of(last) == [morning.site.paragraphs("bevers")[0]]


@pytest.mark.parametrize("word", ["e", "goede"], ids=["anything", "the opening"])
def test_a_voice_that_says_none_of_them_ends_it(morning: Morning, monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    ended = morning.briefing("bulletin", *ARTICLES, "-o", "b.mp3", "--quiet", *refusing(monkeypatch, word))
    assert (ended.status, len(ended.err.splitlines())) == (4, 1), ended.err
    assert not Path("b.mp3").exists()


def test_a_voice_that_cannot_speak_here_is_not_tried_on_each(morning: Morning, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = morning.briefing("bulletin", *ARTICLES, "--voice", "nl", "--offline", "--strict", "--quiet")
    assert (ended.status, len(ended.err.splitlines())) == (4, 1), ended.err


def test_without_strict_the_next_voice_tells_them_all(morning: Morning, monkeypatch: pytest.MonkeyPatch) -> None:
    voice, name, _ = refusing(monkeypatch, "bakker")
    ended = morning.briefing("bulletin", *ARTICLES, "-o", "b.mp3", voice, name)
    assert ended.status == 0, ended.err
    assert json.loads(Path("b.json").read_bytes())["voice"]["name"] == "nl-offline"
