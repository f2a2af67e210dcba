"""What feeds and folders offer, and how it is known again."""

from datetime import UTC, datetime

import pytest

from briefing.newsroom.sources.items import Item, is_page, is_web, mark_of

MOMENT, LATER = datetime(2026, 3, 2, 6, 0, tzinfo=UTC), datetime(2026, 3, 3, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("https://krant.example/brug", True),
        ("https://krant.example/?p=12", True),
        ("https://krant.example/", False),
        ("https://krant.example", False),
        ("brug.txt", False),
        ("https://[krant/brug", False),
    ],
)
def test_a_front_page_is_nobodys_page(address: str, page: bool) -> None:
    assert is_page(address) == page


def test_an_address_is_one_whatever_its_capitals() -> None:
    assert is_web("HTTPS://krant.example/brug")
    assert not is_web("mailto:redactie@krant.example")


def test_two_links_to_one_page_have_one_mark() -> None:
    assert mark_of("http://krant.example/brug?utm_source=rss") == mark_of("https://krant.example/brug")
    assert mark_of("brug.txt") == "brug.txt"


def test_an_item_is_known_by_its_key_and_its_page() -> None:
    assert Item("4711", "https://krant.example/brug").marks == ("4711", "https://krant.example/brug")
    assert Item("4711", "https://krant.example/", own_page=False).marks == ("4711",)
    assert Item("https://krant.example/brug", "http://krant.example/brug").marks == ("https://krant.example/brug",)


def test_a_file_is_news_since_it_was_put_there() -> None:
    assert Item("brug", "https://krant.example/brug", published=MOMENT, first_seen=LATER).since == MOMENT
    assert Item("brug", "berichten/brug.txt", published=MOMENT, first_seen=LATER).since == LATER


def test_a_message_is_news_since_it_was_sent() -> None:
    assert Item("brug", "berichten/brug.eml", published=MOMENT, first_seen=LATER, sent=True).since == MOMENT
