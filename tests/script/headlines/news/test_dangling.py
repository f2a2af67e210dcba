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
        "Haar koeien staan weer buiten",
        "In Ede is het feest, zegt ze",
        "De boer fietst met haar, zegt Jan Bos",
        "Toen hij 14 was, ging de brug open",
        "Jan Bos weet het",
        "Ans Pol begon er vandaag mee op het plein",
        "Ede heeft er geen geld voor",
        "Ede heeft er geen geld voor gekregen",
        "Ede heeft er geen geld voor, zegt Ans Pol",
        "Zijn koeien staan weer buiten",
        "Zijn boek over Ede is verschenen",
        "Wij houden op te doen alsof dit vooruitgang is",
        "Raad van Ede vindt dat dat niet kan",
        "In Ede mag dat pas als een dier gezien is",
    ],
)
def test_what_the_headline_does_not_tell_of_dangles(headline: str) -> None:
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
        "Niemand in Ede weet of hij komt",
        "De leraar zegt dat ze stopt",
        "Na zijn val stopt Jan Bos met fietsen",
        "Jan Bos heeft het koud",
        "Vandaag kost het meer",
        "Jan Bos koopt het huis",
        "Jan Bos vindt het om te huilen",
        "Jan Bos vergeet het als hij slaapt",
        "Jan Bos wil weten wie er tegen stemde",
        "Er wordt morgen naar een oplossing gezocht",
        "Ans Pol doet er niets toe",
        "Jan Bos heeft koeien, hij verkoopt kaas",
        "Jan Bos kent de boeren en ziet ze graag",
        "Wat de bond ervan vindt, doet er volgens Ede niet toe",
        "De bouw duurt langer dan gedacht, zegt wethouder Ans Pol",
        "Boer wacht tot hij betaald wordt",
        "Kapper wacht sinds ze ziek is",
        "Het haar van Jan is grijs",
        "Ouderen met grijs haar wachten",
        "Zijn scholen in Ede veilig",
        "In Ede zijn koeien verkocht",
        "Jan Bos verkoopt zijn koeien",
        "Ede wil dit voorjaar bouwen",
        "Raad van Ede weet dat dit jaar niets verandert",
        "Uitgever drukt 38.000 exemplaren van het boek over Ede",
    ],
)
def test_what_it_tells_of_does_not(headline: str) -> None:
    assert dangling_in(headline) == 0
