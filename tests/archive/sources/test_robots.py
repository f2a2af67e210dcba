"""robots.txt, as RFC 9309 reads it."""

import pytest

from briefing.archive.sources.robots import NOBODY, read_robots

SITE = "https://krant.example"


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("", "/een", True),
        ("User-agent: *\nDisallow: /", "/een", False),
        ("User-agent: *\nDisallow:", "/een", True),
        ("User-agent: *\nDisallow: /plus", "/plus/een", False),
        ("User-agent: *\nDisallow: /plus", "/een/plus", True),
        ("User-agent: *\nDisallow: /plus\nAllow: /plus/gratis", "/plus/gratis/een", True),
        ("User-agent: *\nDisallow: /een\nAllow: /een", "/een", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/een.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/een.pdf?x", True),
        ("User-agent: *\nDisallow: *sessie=", "/een?sessie=1", False),
        ("User-agent: Briefing\nAllow: /\n\nUser-agent: *\nDisallow: /", "/een", True),
        ("User-agent: *\nAllow: /\n\nUser-agent: briefing\nUser-agent: ander\nDisallow: /", "/een", False),
        ("User-agent: ander\nDisallow: /", "/een", True),
        ("User-agent: *\nDisallow: /caf%C3%A9", "/café", False),
        ("user-AGENT : * # iedereen\ndisallow : /een # niet", "/een", False),
    ],
)
def test_the_longest_rule_that_fits_decides(rules: str, path: str, allowed: bool) -> None:
    assert read_robots(rules).allow(f"{SITE}{path}") is allowed


def test_a_site_that_cannot_say_what_it_asks_is_left_alone() -> None:
    assert not NOBODY.allow(f"{SITE}/een")


def test_it_says_how_long_to_wait_but_not_for_ever() -> None:
    assert read_robots("User-agent: *\nCrawl-delay: 2.5").delay_s == 2.5
    assert read_robots("User-agent: *\nCrawl-delay: 86400").delay_s == 60.0


def test_a_rule_made_of_stars_takes_no_longer_than_another() -> None:
    assert read_robots("User-agent: *\nDisallow: " + "*a" * 5000 + "$").allow(f"{SITE}/" + "a" * 5000 + "b")


def test_the_mark_that_editors_put_before_a_text_hides_no_rule() -> None:
    assert not read_robots("\ufeffUser-agent: *\nDisallow: /een").allow(f"{SITE}/een")
