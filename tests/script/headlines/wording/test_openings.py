"""The opening of a sentence before its news."""

import pytest

from briefing.script.headlines.wording.openings import without_list, without_opening

SHORTER = {
    "Gewapend met een hamer en een bos bloemen heeft een man een juwelier in de Kerkstraat overvallen": (
        "een man heeft een juwelier in de Kerkstraat overvallen"
    ),
    "Twee jaar nadat brand het dak vernielde, gaan de deuren van bioscoop Rex in Ede opnieuw open": (
        "de deuren van bioscoop Rex gaan in Ede opnieuw open"
    ),
    "In een duel waarin alles beslist leek, heeft FC Wierum in de blessuretijd een punt gepakt": (
        "FC Wierum heeft in de blessuretijd een punt gepakt"
    ),
    "Na jaren van uitstel gaat de gemeente Wierum de oude vismarkt opknappen": (
        "de gemeente Wierum gaat de oude vismarkt opknappen"
    ),
    "Omdat het veld bevroren was, heeft de jeugd van De Meeuwen op de ijsbaan gespeeld": (
        "de jeugd van De Meeuwen heeft op de ijsbaan gespeeld"
    ),
    "Tien jaar na de brand die hem tot de grond toe verwoestte, maakt molen Windlust in Ede weer mosterd": (
        "molen Windlust in Ede maakt weer mosterd"
    ),
    "Terwijl het land slaapt, rijden in Wierum duizenden karren hun rondjes": (
        "duizenden karren rijden in Wierum hun rondjes"
    ),
}


@pytest.mark.parametrize("text", SHORTER)
def test_a_headline_opens_with_its_news(text):
    assert without_opening(text) == SHORTER[text]


@pytest.mark.parametrize(
    "text",
    [
        "Na een botsing met een tractor op de dijk is de bestuurder van de weg geraakt",
        "Na een brand in de keuken zijn twintig bewoners van het rusthuis opgevangen in Ede",
        "Na jaren van uitstel mag de gemeente Wierum de oude vismarkt opknappen",
        "Na drie jaar wachten nog honderd gezinnen uit Wierum op geld van de verzekeraar",
        "Nadat de brug was ingestort, kwam er in Wierum een pont voor de fietsers",
        "Omdat het personeel staakt, rijden er geen bussen tussen Assen en Emmen, meldt vervoerder Noordbus",
        "Toen het regende, dook er een zeehond in het zwembad van Wierum op, zegt badmeester Jan Bos",
        "Zodra het dak af is, gaat de oude school van Wierum opnieuw open voor publiek",
        "Hoewel de dijk bij Kessel nog is verhoogd, heeft het Limburgse dorp opnieuw natte voeten gekregen",
        "Zes jaar nadat de bus verdween, draagt Greet Bos de sjerp",
    ],
)
def test_an_opening_that_the_news_depends_on_stays(text):
    assert without_opening(text) == text


def test_a_list_of_people_is_counted():
    listed = "Boer Jan Bos uit Ede, boerin An Pol uit Urk en nog 1.112 andere boeren eisen een boete"
    assert without_list(listed) == "1.114 boeren eisen een boete"


@pytest.mark.parametrize(
    "text",
    [
        "Jan Bos, visser in Urk, en 112 andere vissers eisen een haven",
        "Schilder Jan Bos, voorzitter uit Urk, Ans Pol en 40 andere schilders eisen een zaal",
        "De gemeenten Wierum en Ede en nog 12 andere gemeenten eisen geld",
        "Zwemclub Neptunus uit Ede, en nog 14 andere clubs eisen een hal",
    ],
)
def test_a_list_of_uncertain_number_is_not_counted(text):
    assert without_list(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Boer Jan Bos uit Ede, een hond en nog 12 andere dieren zijn gered",
        "Boer Jan Bos en andere boeren eisen een boete",
    ],
)
def test_a_list_that_cannot_be_counted_stays(text):
    assert without_list(text) == text


def test_an_opening_about_somebody_s_state_is_removed():
    assert without_opening("Zingend door de straten vierden duizend fans in Ede de titel van hun club") == (
        "duizend fans in Ede vierden de titel van hun club"
    )


def test_an_opening_that_is_everything_stays():
    assert without_opening("Omdat het dak van de school lekte, ") == "Omdat het dak van de school lekte, "
