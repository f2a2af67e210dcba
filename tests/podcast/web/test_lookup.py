"""How an article's address leads to its sound."""

import pytest

from briefing.podcast.web.lookup import lookup_of

ADDRESS = "https://krant.example/2026/brug"


@pytest.mark.parametrize(
    "same",
    [
        "http://krant.example/2026/brug",
        f"{ADDRESS}?utm_source=nieuwsbrief",
        f"{ADDRESS}#reacties",
        "https://krant.example/2025/../2026/./brug",
    ],
)
def test_an_address_leads_to_the_same_however_it_is_written(same: str) -> None:
    assert lookup_of(same) == lookup_of(ADDRESS)


def test_another_article_is_elsewhere() -> None:
    assert lookup_of(f"{ADDRESS}-2") != lookup_of(ADDRESS)


@pytest.mark.parametrize("source", [None, "", "-", "/home/redactie/brug.txt", "file:///brug.txt"])
def test_what_is_no_public_address_leads_nowhere(source: str | None) -> None:
    assert lookup_of(source) is None


def test_an_apostrophe_in_a_query_is_as_browsers_write_it() -> None:
    assert lookup_of(f"{ADDRESS}?q='s") == lookup_of(f"{ADDRESS}?q=%27s")
