"""The signs by which somebody argues."""

import pytest

from briefing.script.headlines.news.opinions import OPINIONS

SAID = {
    "judges": [
        "Het briefje van de dokter is een verspilling van tijd.",
        "Bezuinigen op zwemles is gewoon dom.",
        "Elke treinreis verdient een kwartier rust.",
    ],
    "believes": [
        "Ik ben ervan overtuigd geraakt dat rust goed is.",
        "Wij, twee bakkers uit Ede, vinden dat brood duurder moet.",
        "Ik pleit voor een kwartier rust in elke trein.",
    ],
    "demands": ["Laten we stoppen met klagen.", "Schaf de briefjes af."],
    "ought": ["Wie rust wil, moet het raam dichtdoen."],
}
NOT_SAID = {
    "judges": ["Het is een verspilling van tijd.", "Dat is dom.", "De bakker verdient weinig.", "De brug is rood."],
    "believes": ["Ik vind dat dat anders moet.", "Ik pleit voor meer van die plekken.", "Ik vind brood lekker."],
    "demands": ["Laten we ophouden te doen alsof dit vooruitgang is.", "Sluit er drie, en je betaalt het terug."],
    "ought": ["Wie rust wil, doet het raam dicht."],
}


@pytest.mark.parametrize(("sign", "sentence"), [(sign, each) for sign, said in SAID.items() for each in said])
def test_an_opinion_has_its_sign(sign, sentence):
    assert OPINIONS[sign].match(sentence)


@pytest.mark.parametrize(("sign", "sentence"), [(sign, each) for sign, said in NOT_SAID.items() for each in said])
def test_what_is_no_opinion_or_points_elsewhere_has_none(sign, sentence):
    assert not OPINIONS[sign].match(sentence)
