"""What docs/apple-spotify.md tells a person to do can be done."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefing.settings.schema import KEYS

HOUSE = Path(__file__).parents[3]
PAGE = (HOUSE / "docs" / "apple-spotify.md").read_text("utf-8")


@pytest.mark.parametrize("key", ["title", "author", "description", "category", "language", "explicit", "url", "email"])
def test_the_settings_that_it_asks_for_are_settings(key):
    assert f"`{key}`" in PAGE
    assert key in KEYS


def test_the_lines_that_it_gives_for_the_settings_are_taken(briefing):
    lines = re.findall(r"(?:^ {4}|`)((?:subscribe|ownership) = \{.+?\})", PAGE, re.MULTILINE)
    assert len(lines) == 2
    Path("briefing.toml").write_text("\n".join(lines).replace("…", "x"), encoding="utf-8")
    assert "subscribe is" not in briefing("check").err


def test_its_commands_are_commands(briefing):
    for command, options in re.findall(r"briefing (publish|check)\b((?: --[a-z-]+)*)", PAGE):
        known = briefing(command, "--help")
        assert all(option in known.out for option in options.split())


def test_its_links_into_the_documentation_lead_somewhere():
    for target in re.findall(r"\]\(((?!https?:)[^)]+)\)", PAGE):
        page, _, heading = target.partition("#")
        text = (HOUSE / "docs" / page).read_text("utf-8")
        headings = [re.sub(r"[^\w -]", "", line.lstrip("# ").lower()).replace(" ", "-") for line in text.splitlines()]
        assert heading in headings


def test_an_empty_show_is_refused_with_the_remedy_that_it_gives(briefing):
    Path("briefing.toml").write_text(
        'title = "De Ochtend"\nauthor = "x"\ndescription = "x"\nurl = "https://example.org/p/"\n', encoding="utf-8"
    )
    ended = briefing("check")
    assert ended.status == 5
    assert "publish an episode" in ended.out
