"""Which stories an edition tells, and why the others are out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.errors import SourceError
from briefing.newsroom.choice import Assignment, read_sources
from briefing.newsroom.ledger import Ledger
from tests.newsroom.conftest import MORNING, told
from tests.standins.odd_feeds import WALL, OddFeed

if TYPE_CHECKING:
    from pathlib import Path

    from tests.newsroom.conftest import Day, NewsSite


def test_no_story_is_told_twice(site: NewsSite, day: Day) -> None:
    site.stories = ["bevers", "veerpont", "tram"]
    first = told(day())
    site.stories = ["bevers", "veerpont", "tram", "schaatsen"]
    second = told(day(1))
    assert second == [site.paragraphs(name)[0] for name in ("schaatsen", "bevers")]
    assert not set(first) & set(second)


def test_the_same_article_in_two_feeds_is_one_story(site: NewsSite, day: Day) -> None:
    site.stories = ["bevers", "tram"]
    assert len(told(day(more=("atom",), items=4, max_ms=None))) == 2


def test_a_source_that_is_down_is_named_and_left_out(site: NewsSite, day: Day) -> None:
    site.stories = ["bevers"]
    on_air = day(more=("gone", "broken"))
    assert len(told(on_air)) == 1
    assert any("/gone" in line for line in on_air.left_out)


def test_all_sources_down_is_an_error(site: NewsSite, tmp_path: Path) -> None:
    down = Assignment(origins=(f"{site.address}/gone",), newsroom=tmp_path, allow_private=True)
    with pytest.raises(SourceError, match="no source can be read"):
        read_sources(down, Ledger(), MORNING)


def test_an_article_that_is_gone_makes_way_for_the_next(site: NewsSite, day: Day) -> None:
    site.stories, site.missing = ["bevers", "veerpont", "tram"], {"tram"}
    on_air = day()
    assert told(on_air) == [site.paragraphs(name)[0] for name in ("veerpont", "bevers")]
    assert any("/tram" in line for line in on_air.left_out)


def test_a_page_that_does_not_tell_what_was_announced_is_left_out_and_named(site: NewsSite, day: Day) -> None:
    site.stories = ["bevers"]
    site.odd = [
        OddFeed(
            "wall",
            b"<rss version='2.0'><channel><item><title>Haven krijgt kade</title><link>"
            + f"{site.address}/kade".encode()
            + b"</link><description>De haven krijgt een kade.</description></item></channel></rss>",
            pages={"kade": WALL},
        )
    ]
    on_air = day(more=("odd/0",))
    assert told(on_air) == [site.paragraphs("bevers")[0]]
    assert any("/kade" in line for line in on_air.left_out)


def test_an_article_in_another_language_is_left_out_and_named(site: NewsSite, day: Day) -> None:
    site.stories = ["bevers"]
    page = (
        "<html><body><article><h1>Port to get a quay</h1><p>The port will have a new quay that is longer than the old"
        " one, and the council wants to build it before the summer.</p><p>The residents are not against it, but they"
        " would like to know what it costs.</p></article></body></html>"
    )
    site.odd = [
        OddFeed(
            "english",
            b"<rss version='2.0'><channel><item><title>Port to get a quay</title><link>"
            + f"{site.address}/quay".encode()
            + b"</link></item></channel></rss>",
            pages={"quay": page},
        )
    ]
    on_air = day(more=("odd/0",))
    assert told(on_air) == [site.paragraphs("bevers")[0]]
    assert on_air.left_out == (f"{site.address}/quay is not in Dutch: it seems to be in English",)


def test_a_source_whose_articles_cannot_be_used_is_given_up(site: NewsSite, day: Day) -> None:
    site.stories = ["bevers", "veerpont", "tram", "schaatsen", "zwembad", "taalmaatje"]
    site.missing = {"veerpont", "tram", "schaatsen", "zwembad", "taalmaatje"}
    site.odd = [OddFeed("good", site.atom().encode())]
    on_air = day(more=("odd/0",), items=6, max_ms=None)
    assert any("no more of" in line for line in on_air.left_out)
    assert len(told(on_air)) == 6


def test_a_story_under_embargo_waits_and_keeps_no_other_from_the_air(
    site: NewsSite, day: Day, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.stories = ["bevers"]
    folder = tmp_path / "berichten"
    folder.mkdir()
    story = "\n\n".join(site.paragraphs("veerpont"))
    for number in range(5):
        (folder / f"{number}.txt").write_text(f"EMBARGO tot 1 mei 2098\n\n{number} keer. {story}", encoding="utf-8")
    (folder / "onbekend.txt").write_text(f"EMBARGO!\n\n{story}", encoding="utf-8")
    (folder / "vrij.txt").write_text("\n\n".join(site.paragraphs("tram")), encoding="utf-8")

    made = day(more=(), origins=(str(folder), f"{site.address}/rss"))

    assert made.held_until is None
    assert sorted(told(made)) == sorted(site.paragraphs(name)[0] for name in ("bevers", "tram"))
    assert len([line for line in made.left_out if "under embargo until 2098-05-01" in line]) == 5
    assert any("does not say clearly until when" in line for line in made.left_out)
