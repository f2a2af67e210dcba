"""The quotation at the opening of an article."""

import pytest

from briefing.script.headlines.news.voice import spoken_by

QUOTATION = "“Alles is op, en niemand heeft het gezien.”"
FOLLOWING = {
    "Met die woorden vatte hoogleraar zorg Ineke Bos maandag haar onderzoek samen.": "Hoogleraar zorg Ineke Bos",
    "Wijkverpleegkundige Ans Pol zegt het lachend, maar ze meent het.": "Wijkverpleegkundige Ans Pol",
    "Ineke Bos, hoogleraar zorg in Gent en lid van de raad, draait er niet omheen.": "Hoogleraar zorg Ineke Bos",
    "Visser Wim Pol schuift zijn bril omhoog.": "Visser Wim Pol",
    "Geoloog Ans Pol tikt met een hamer op een kei.": "Geoloog Ans Pol",
    "Ans Pol, de oudste visser van Urk, haalt haar schouders op.": "Ans Pol",
    "Wim van den Berg (41) zei dat maandag.": "Wim van den Berg",
}


@pytest.mark.parametrize("following", FOLLOWING)
def test_a_quotation_and_who_says_it_make_one_statement(following):
    assert spoken_by(QUOTATION, following) == f"{FOLLOWING[following]}: ‘Alles is op, en niemand heeft het gezien’."


@pytest.mark.parametrize(
    "following",
    [
        "Dat zegt ze elke dag.",
        "Het is maandag.",
        "Ans Pol fietst naar Urk.",
        "Ans Pol wijst het af.",
        "Ans Pol schuift een kist naar Urk toe.",
    ],
)
def test_without_a_full_name_of_the_speaker_there_is_no_statement(following):
    assert spoken_by(QUOTATION, following) is None


def test_a_sentence_that_is_not_a_quotation_is_not_a_statement():
    assert spoken_by("Alles is op, en niemand heeft het gezien.", next(iter(FOLLOWING))) is None


def test_who_says_something_else_did_not_say_the_quotation():
    assert spoken_by("“Wij mogen de helft betalen van die dijk.”", "Dijkgraaf Jan Bos zei begrip te hebben.") is None


def test_a_quotation_that_points_at_something_is_not_a_statement():
    assert spoken_by("“Daar stond ik, bij de derde pilaar.”", "Ans Pol zegt het zacht.") is None
