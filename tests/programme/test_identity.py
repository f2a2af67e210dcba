"""What makes a programme this one and no other."""

from dataclasses import replace

import pytest

from briefing.model import Article, Block
from briefing.programme.identity import canonical_address, former_guids, guid

BLOCKS = (Block("paragraph", "De brug gaat dicht."),)
PAGE = Article("Brug dicht", BLOCKS, "https://krant.example/brug")
FILE = Article("Brug dicht", BLOCKS, "nieuws/brug.txt", "2026-03")


def test_an_id_goes_before_all_else() -> None:
    assert guid(replace(PAGE, id="4711")) == guid(replace(FILE, id="4711", headline="Brug tóch open"))


def test_a_saved_page_is_its_address() -> None:
    assert guid(replace(FILE, address="https://krant.example/brug")) == guid(PAGE)


@pytest.mark.parametrize(
    "address",
    [
        "http://krant.example/brug",
        "https://Krant.Example/brug",
        "https://krant.example:443/brug",
        "https://krant.example/brug#reacties",
        "https://krant.example/brug?utm_source=rss&utm_medium=feed",
        "https://krant.example/brug?fbclid=abc",
    ],
)
def test_one_page_under_several_addresses_is_one_programme(address: str) -> None:
    assert guid(replace(PAGE, source=address)) == guid(PAGE)


def test_a_query_that_names_the_article_stays() -> None:
    assert canonical_address("https://krant.example/?p=12&utm_source=x") == "https://krant.example/?p=12"
    assert guid(replace(PAGE, source="https://krant.example/?p=12")) != guid(
        replace(PAGE, source="https://krant.example/?p=13")
    )


def test_an_address_that_cannot_be_taken_apart_is_taken_as_it_is() -> None:
    assert canonical_address("https://[krant") == "https://[krant"


def test_a_programme_is_also_known_by_what_it_went_by_before() -> None:
    tracked = replace(PAGE, source="http://krant.example/brug?utm_source=rss", id="4711")
    assert guid(PAGE) in former_guids(tracked)
    assert guid(FILE) in former_guids(replace(FILE, id="4711"))
    assert guid(tracked) not in former_guids(tracked)
