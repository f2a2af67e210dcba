"""The sections of the newspaper that episodes stand in."""

from __future__ import annotations

from msgspec.structs import replace

from briefing.podcast.web.sections import by_section
from tests.podcast.entries import entry


def test_a_section_is_the_same_however_it_is_capitalised_and_is_called_as_the_newest_episode_has_it():
    episodes = [replace(entry(number), section=name) for number, name in ((3, "Sport"), (2, "SPORT"), (1, "Economie"))]
    found = by_section(episodes)
    assert [(section.name, section.playlist, len(group)) for section, group in found] == [
        ("Economie", "rubriek/economie.embed.html", 1),
        ("Sport", "rubriek/sport.embed.html", 2),
    ]


def test_an_episode_without_a_section_stands_in_none():
    assert by_section([entry(1)]) == []


def test_a_site_that_names_a_section_an_article_keeps_those_that_have_most():
    alone = [replace(entry(number), section=f"rubriek {number}") for number in range(100)]
    together = [replace(entry(number), section="Zondag") for number in (200, 201)]
    names = [section.name for section, _ in by_section([*alone, *together])]
    assert len(names) == 24
    assert "Zondag" in names
