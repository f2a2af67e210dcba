"""Genres above a headline."""

import pytest

from briefing.article.formats.plain import read_plain
from briefing.article.lines.genre import genre_of, heads_correction, is_whole_correction


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
def test_a_line_names_its_genre(line: str, named: tuple[str, str] | None) -> None:
    assert genre_of(line) == named


@pytest.mark.parametrize("title", ["Herstel", "Verbetering", "Toevoeging"])
def test_a_crosshead_that_may_head_a_correction_heads_what_tells_of_the_news(title: str) -> None:
    assert not heads_correction(title, "Vrijwilligers uit het dorp begonnen in het voorjaar met de opbouw.")
    assert heads_correction(title, "In het bericht over de molen stond een verkeerd jaartal.")


def test_a_correction_called_so_needs_no_other_sign() -> None:
    assert heads_correction("Rectificatie", "De molen is van 1742.")


@pytest.mark.parametrize("below", ["10.15 uur – Schip ramt de oude sluis\n", '"Een half volkoren graag"\n\n', ""])
@pytest.mark.parametrize("label", ["Liveblog", "Column", "Opinie"])
def test_the_headline_behind_a_genre_stays_whatever_is_below_the_lead(label: str, below: str) -> None:
    lead = "De brug bij Spijk is dicht, en dat merkte het hele dorp. Het verkeer rijdt om via Tolkamer."
    text = "Op de sluis bij Spijk is een schip gevaren. Niemand raakte gewond, maar de deur is krom."
    article = read_plain(f"{label}: een dag aan de brug van Spijk\n\n{lead}\n\n{below}{text}", source="-")
    assert article.headline == "Een dag aan de brug van Spijk"


@pytest.mark.parametrize(
    "correction",
    [
        "Rechtzetting – In een vorige versie van dit stuk stond dat de bakkerij in 1912 werd gesticht.",
        "Rectificatie - In het bericht over de brug stond een verkeerd bedrag. Het is drie miljoen euro.",
        "CORRECTIE: in de krant van maandag stond de verkeerde foto bij het artikel over de brug.",
        "Erratum. In de krant van maandag stond de verkeerde naam bij dit artikel.",
    ],
)
def test_a_correction_above_an_article_is_spoken_and_is_not_its_headline(correction: str) -> None:
    headline, *texts = (
        "Brug weer open",
        "De brug is sinds maandag weer open. Dat duurde een jaar.",
        "De bakker is blij.",
    )
    article = read_plain("\n\n".join([correction, headline, *texts]), source="brug.txt")
    assert article.headline == headline
    assert [(block.kind, block.text) for block in article.blocks][-1] == ("correction", correction)


@pytest.mark.parametrize(
    "line",
    ["Correctie: dader was 34 jaar", "Herstel – de patiënt liep weer door de gang en las een artikel.", "Rectificatie"],
)
def test_a_line_with_such_a_word_is_no_whole_correction(line: str) -> None:
    assert not is_whole_correction(line)
