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


@pytest.mark.parametrize(
    ("article", "given"),
    [
        (replace(FILE, published="2026-03-02"), "7bd17255-e61a-500c-abea-bd1c6fd6b990"),
        (replace(FILE, published=None), "0bcd7c20-5bc8-5202-a6f1-67e03f643431"),
        (Article(None, BLOCKS, "-"), "6b1d642f-1265-53d4-8c27-5a2f2e69326f"),
        (PAGE, "f376b5c2-838d-5350-a03d-b052317dddc8"),
        (replace(PAGE, source="http://krant.example/brug?utm_source=rss"), "da48d66b-015d-53c7-8b33-4fcd91de244a"),
        (replace(PAGE, source="http://krant.example/brug"), "9b42404d-88df-5d35-8398-b27d98ad5b7b"),
    ],
)
def test_the_guid_that_version_0_1_gave_leads_to_the_programme(article: Article, given: str) -> None:
    assert given in (guid(article), *former_guids(article))


def test_a_programme_is_also_known_by_what_it_went_by_before() -> None:
    tracked = replace(PAGE, source="http://krant.example/brug?utm_source=rss", id="4711")
    assert guid(PAGE) in former_guids(tracked)
    assert guid(FILE) in former_guids(replace(FILE, id="4711"))
    assert guid(tracked) not in former_guids(tracked)
