"""Genres above a headline."""

import pytest

from briefing.article.lines.genre import genre_of


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("OPINIE", ("opinion", "")),
        ("INTERVIEW. Brugwachter stopt ermee", ("interview", "Brugwachter stopt ermee")),
        ("Een brug is weer open - na drie weken", None),
        ("Interview / Reportage", ("interview", "")),
        ("Opinie & Column", ("opinion", "")),
        ("Interview & verkeer", None),
        ("-" * 50_000, None),
        ("OPINIE" + " -" * 50_000, ("opinion", "")),
    ],
    ids=[
        "alone",
        "before a headline",
        "in a headline",
        "two, with a slash",
        "two, with a sign",
        "one and a section",
        "a line of dashes",
        "dashes behind a genre",
    ],
)
def test_the_genre_that_a_line_names(line: str, named: tuple[str, str] | None) -> None:
    assert genre_of(line) == named
