"""Words of a headline that mean somebody or something of which only the article tells."""

import pytest

from briefing.script.headlines.news.dangling import dangling_in


@pytest.mark.parametrize(
    "headline",
    [
        "De Dambond heeft haar aangewezen als kopvrouw voor de wedstrijd in Riga",
        "Twee keer wilde hij stoppen, en twee keer belde de burgemeester",
        "Wie over de dijk bij Urk loopt, hoort ze al van ver",
        "Bakker Jan Bos legt het eerst in zijn auto",
        "Boerin Ans Pol begon er voor de grap mee, op een zondag",
        "Meer zat er niet in de kist die Jan Bos vond",
        "De dienst bevestigt dat het om het schip gaat",
        "Geef het een uur per week",
        "Veel langer dan gedacht, zo blijkt uit onderzoek in Gent",
        "Het is de vraag waarmee Jan Bos zijn boek opent",
        "Volgens de rechter is hier sprake van uitbuiting",
        "Fabrikant roept 38.000 exemplaren terug omdat een gesp losschiet",
        "Het gaat om helmen die tussen maart en mei zijn verkocht",
    ],
)
def test_what_the_headline_does_not_tell_of_dangles(headline):
    assert dangling_in(headline) > 0


@pytest.mark.parametrize(
    "headline",
    [
        "Toen hij veertien was, kocht Jan Bos een orgel",
        "Burgemeester Ans Pol zegt dat zij opstapt",
        "Gemeente waarschuwt bewoners dat zij hun afval moeten scheiden",
        "Vissersdorp Urk verliest zijn laatste bakker",
        "Er komt een einde aan de kermis in Ede",
        "Rechter noemt het onverantwoord dat de man reed",
        "Het regent in Ede",
        "Wie te laat komt, krijgt zijn geld terug",
        "‘Ik mis haar elke dag’, zegt hij",
        "Wat de bond ervan vindt, doet er volgens Ede niet toe",
        "De bouw duurt langer dan gedacht, zegt wethouder Ans Pol",
        "Uitgever drukt 38.000 exemplaren van het boek over Ede",
    ],
)
def test_what_it_tells_of_does_not(headline):
    assert dangling_in(headline) == 0
