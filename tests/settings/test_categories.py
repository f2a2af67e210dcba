"""Apple's categories, which every directory takes."""

from __future__ import annotations

import re

from briefing.settings.categories import CATEGORIES


def test_a_category_has_its_subcategories_or_none() -> None:
    assert CATEGORIES["News"][:2] == ("Business News", "Daily News")
    assert CATEGORIES["Technology"] == ()
    assert "Social Sciences" in CATEGORIES["Science"]
    assert CATEGORIES["Sports"][-3:] == ("Volleyball", "Wilderness", "Wrestling")


def test_each_is_a_name_and_stands_there_once() -> None:
    every = [*CATEGORIES, *(name for names in CATEGORIES.values() for name in names)]
    assert len(every) == len(set(every))
    assert [name for name in every if not re.fullmatch(r"[A-Z][A-Za-z&-]*(?: (?:&|for|[A-Z][A-Za-z-]*))*", name)] == []


def test_they_are_in_the_order_in_which_people_look_for_them() -> None:
    assert list(CATEGORIES) == sorted(CATEGORIES)
