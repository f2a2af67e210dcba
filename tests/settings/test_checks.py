"""What settings must be, where any text or number will not do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from briefing.settings import checks

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("check", "value", "used"),
    [
        (checks.web_address, "https://example.org/steun", "https://example.org/steun"),
        (checks.web_address, "http://localhost:8000/", "http://localhost:8000/"),
        (checks.base_address, "https://example.org/podcast", "https://example.org/podcast/"),
        (checks.statement, "Alle rechten voorbehouden.", "Alle rechten voorbehouden."),
        (checks.statement, "https://example.org/rechten", "https://example.org/rechten"),
        (checks.language_code, "nl-be", "nl-be"),
        (checks.time_of_day, "06:30", "06:30"),
        (checks.disclosure, "Een AI-stem leest dit voor.", "Een AI-stem leest dit voor."),
        (checks.feed_items, 1000, 1000),
        (checks.days, 0, 0),
        (
            checks.subscribe_links,
            {"apple": "https://podcasts.example/?a=1&b=2"},
            {"apple": "https://podcasts.example/?a=1&b=2"},
        ),
    ],
)
def test_what_will_do_is_used(check: Callable[[Any], object], value: object, used: object) -> None:
    assert check(value) == used


@pytest.mark.parametrize(
    ("check", "value", "told"),
    [
        (checks.web_address, "http://example.org/", "want https"),
        (checks.web_address, "https://an:geheim@example.org/", "not a plain web address"),
        (checks.web_address, "https://[krant/", "not a web address"),
        (checks.base_address, "https://example.org/?p=1", "has no ? or #"),
        (checks.grouping, "month", "write section or year"),
        (checks.own_folder, "/", "name a folder of its own"),
        (checks.category, "Newz", "choose News"),
        (checks.feed_items, 1001, "1 to 1000"),
        (checks.days, -1, "0 or more"),
        (checks.age, 0, "1 to 3650"),
        (checks.time_of_day, "24:00", "write it as 06:00"),
        (checks.colour, "red", "write it as #rrggbb"),
        (checks.disclosure, "Een computerstem leest dit voor.", "use the word AI"),
        (checks.ownership_codes, {"verify": "a\nb"}, "not a purpose with a code"),
        (checks.subscribe_links, {"apple": "ftp://podcasts.example"}, "of apple"),
    ],
)
def test_what_will_not_do_is_told_with_the_way_out(check: Callable[[Any], object], value: object, told: str) -> None:
    with pytest.raises(ValueError, match=r"[^;]+; [^;]+") as refused:
        check(value)
    assert told in str(refused.value)
