"""What a sentence tells to whom it is all that is read."""

import pytest

from briefing.script.headlines.news.standing import opens_in_the_middle, standing


def signs(sentence, *before):
    return {name for name, amount in standing(sentence, before) if amount}


@pytest.mark.parametrize(
    ("sentence", "sign"),
    [
        ("De gemeente had de huur opgezegd.", "over"),
        ("Twaalf jaar lang was Jan Bos de stem van de radio.", "lasted"),
        ("In de haven stonden honderd mensen.", "lasted"),
        ("De botter, die van hout is, stond in Urk.", "lasted"),
        ("Over de grens werd in Wierum jaren gezwegen.", "lasted"),
        ("De visvangst eindigde in 1964.", "over"),
        ("Kastelein Jan Bos heeft het café 48 jaar gehad.", "lasted"),
        ("Het zou het grootste feest van Ede worden.", "would"),
    ],
)
def test_what_lasted_was_over_or_was_to_be_is_told(sentence, sign):
    assert sign in signs(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De gemeente sluit het bad.",
        "Jan Bos won in Ede goud.",
        "Drie boeren zijn in Ede gekozen.",
        "De brand was gesticht.",
        "De brug is in 1964 gebouwd.",
        "De kerk gaat na jaren weer open.",
        "Een brug in 1964.",
    ],
)
def test_what_happened_is_neither(sentence):
    assert not signs(sentence) & {"over", "lasted", "would"}


def test_a_thing_told_before_is_referred_to():
    assert "refers" in signs("Ede laat de helmen zien.", "Er zijn zeven helmen gevonden.")
    assert "refers" not in signs("Ede laat de helmen van de duiker zien.", "Er zijn zeven helmen gevonden.")
    assert "refers" not in signs("Ede laat de helmen zien.", "Er is een schip gevonden.")


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("De politie sluit het bad.", "Agenten van de politie kwamen langs."),
        ("Ede kiest de goede.", "Een goede keus."),
        ("Ede zwemt de ochtend weg.", "Het was ochtend."),
    ],
)
def test_what_all_know_a_time_and_a_quality_need_not_be_told_before(sentence, before):
    assert "refers" not in signs(sentence, before)


def test_a_thing_that_nobody_named_is_in_the_middle():
    assert opens_in_the_middle("De soep kost 4 euro, is warm en staat om twaalf uur klaar.")
    assert not opens_in_the_middle("De soep is in heel Ede verboden.")
    assert not opens_in_the_middle("De gemeente sluit het bad.")
    assert not opens_in_the_middle("De soep is gegeten.")
    assert not opens_in_the_middle("De soep kost Jan Bos 4 euro.")
