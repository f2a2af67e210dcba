"""The articles that a headline does without."""

import pytest

from briefing.script.headlines.wording.determiners import without_article, without_indefinite_articles


@pytest.mark.parametrize(
    ("text", "shorter"),
    [
        ("Het clubhuis van De Zwervers is afgebrand", "clubhuis van De Zwervers is afgebrand"),
        ("Het water in de Maas staat laag", "water in de Maas staat laag"),
        ("De minister van Landbouw stapt op", "minister van Landbouw stapt op"),
    ],
)
def test_a_headline_opens_without_an_article(text, shorter):
    assert without_article(text) == shorter


@pytest.mark.parametrize(
    "text",
    [
        "Het regent in de haven van Wierum",
        "Het gaat over de brug naar Wierum",
        "Het weer wordt koud",
        "De Vries krijgt kritiek",
    ],
)
def test_words_that_are_not_articles_stay(text):
    assert without_article(text) == text


def test_an_object_loses_its_indefinite_article():
    assert without_indefinite_articles("Wierum krijgt een nieuwe brug") == "Wierum krijgt nieuwe brug"


def test_the_first_of_a_list_before_a_colon_keeps_its_article():
    told = "Een emmer, een bezem en een dweil: meer heeft Ans Bos niet nodig"
    assert without_article(told) == told
