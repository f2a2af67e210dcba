"""What a headline tells somebody who sees nothing else of the article."""

import pytest

from briefing.script.headlines.wording.reading import Reader, has_bare_subject


def worth(headline: str, *paragraphs: str) -> float:
    return Reader(paragraphs or (headline,)).worth(headline, f"{headline}.")


def test_a_full_name_tells_of_whom():
    assert worth("Ans Bos opent een herberg") > worth("Waardin opent een herberg")


def test_a_name_in_a_habit_tells_no_news():
    assert worth("Elke maandag veegt Ans Bos de stoep") == worth("Elke maandag veegt waardin de stoep")


@pytest.mark.parametrize(
    ("pointing", "plain"),
    [
        ("Ans Bos woont daar in een molen", "Ans Bos woont in een molen"),
        ("Ans Bos stopt ermee", "Ans Bos stopt"),
        ("Ans Bos wil ook een molen", "Ans Bos wil een molen"),
    ],
)
def test_a_word_that_points_or_compares_leaves_a_question(pointing, plain):
    assert worth(pointing) < worth(plain)


def test_what_the_paragraphs_share_is_what_the_article_is_about():
    paragraphs = ("De molen van Ede draait weer.", "De molen was kapot.", "Wie de molen ziet, hoort de wieken.")
    assert worth("De molen draait", *paragraphs) > worth("De wieken draaien", *paragraphs)


@pytest.mark.parametrize("told", ["De koper komt uit Urk.", "De oude koper komt uit Urk.", "Het dier sliep."])
def test_of_a_bare_subject_the_article_says_which(told):
    assert has_bare_subject(told)


@pytest.mark.parametrize(
    "told",
    [
        "De koper van de molen komt uit Urk.",
        "De koper die afhaakte, komt uit Urk.",
        "De politie van Urk zoekt een koper.",
        "De politie zoekt een koper.",
        "De zanger Jan Bos komt uit Urk.",
        "De oude zanger Jan Bos komt uit Urk.",
        "Een koper komt uit Urk.",
        "Het regent in Urk.",
    ],
)
def test_a_subject_that_is_told_or_known_is_not_bare(told):
    assert not has_bare_subject(told)


@pytest.mark.parametrize(
    ("leaning", "plain"),
    [
        ("Ans Bos verft er een molen", "Ans Bos verft in Urk een molen"),
        ("Ans Bos verkoopt de molen", "Ans Bos verkoopt een molen"),
    ],
)
def test_behind_other_sentences_a_place_and_a_thing_may_be_theirs(leaning, plain):
    def later(headline: str) -> float:
        return Reader((headline,)).worth(headline, f"{headline}.", later=True)

    assert worth(plain) - worth(leaning) < later(plain) - later(leaning)


def test_behind_other_sentences_what_everybody_knows_is_still_known():
    told = "Politie van Urk haalt een fiets uit het water"
    assert Reader((told,)).worth(told, f"{told}.", later=True) == worth(told)


def test_what_the_paragraphs_have_in_common_is_covered():
    reader = Reader(["De brug in Ede gaat dicht.", "De brug is rot.", "Een nieuwe brug komt in mei."])
    assert reader.covers("Ede sluit de brug") > reader.covers("Ede viert feest in mei")
