"""What a search engine reads of an episode."""

from __future__ import annotations

import json

import pytest
from lxml import html


@pytest.fixture
def page(make, put, folder):
    put(make("brug", "Brug & dijk dicht", ["De brug </script><b> gaat dicht.", "De dijk ook."]))
    [page] = [path for path in (folder / "episodes").glob("*.html") if ".embed" not in path.name]
    return html.fromstring(page.read_bytes())


def test_words_that_would_close_the_script_stay_in_it(page):
    [script] = page.xpath("//script[@type='application/ld+json']/text()")
    assert "De brug </script><b> gaat dicht." in json.loads(script)["associatedMedia"]["transcript"]
    assert "<" not in script


def test_it_tells_the_sound_its_length_and_every_word(page):
    [script] = page.xpath("//script[@type='application/ld+json']/text()")
    episode = json.loads(script)
    assert episode["duration"] == "PT2S"
    sound = episode["associatedMedia"]
    assert sound["contentUrl"].startswith("https://example.org/podcast/episodes/")
    assert sound["transcript"].endswith("gaat dicht. De dijk ook.")
    assert episode["author"]["name"] == "Anna Jansen"
