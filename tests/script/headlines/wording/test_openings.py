"""The opening of a sentence before its news."""

import pytest

from briefing.script.headlines.wording.openings import main_clause, without_list, without_opening

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


def test_a_possessive_means_the_person_who_is_named():
    told = "Nog geen dag nadat de brug was ingestort, heeft wethouder Els Pol van Urk haar ontslag ingediend"
    assert main_clause(told) == "wethouder Els Pol van Urk heeft haar ontslag ingediend"
    assert main_clause("Nadat de brug was ingestort, heeft de wethouder van Urk haar ontslagen") is None


def test_what_somebody_made_known_points_at_nothing():
    told = "Terwijl het regende, heeft bouwer De Pol dinsdag laten weten dat zijn haven in Urk er niet komt"
    assert main_clause(told) == "bouwer De Pol heeft dinsdag laten weten dat zijn haven in Urk er niet komt"
    told = "Terwijl het regende, heeft bouwer De Pol dinsdag aangekondigd dat zijn haven in Urk er toch komt"
    assert main_clause(told) == "bouwer De Pol heeft dinsdag aangekondigd dat zijn haven in Urk er toch komt"


def test_a_council_is_a_noun():
    told = "Terwijl het regende, heeft de gemeenteraad van Urk vrijdag het plan weggestemd"
    assert main_clause(told) == "de gemeenteraad van Urk heeft vrijdag het plan weggestemd"


def test_an_instrument_is_a_circumstance():
    text = "Met een emmer, een zeem en veel geduld heeft een echtpaar uit Ede een zwerm bijen uit de muur gehaald"
    assert main_clause(text) == "een echtpaar uit Ede heeft een zwerm bijen uit de muur gehaald"


def test_a_circumstance_may_contain_clauses():
    text = (
        "Na een zitting waarin hij zweeg, en waarin zijn zus huilde, is de baas van club De Pol, Jan Bos, veroordeeld"
    )
    assert main_clause(text) == "de baas van club De Pol is veroordeeld"


@pytest.mark.parametrize(
    "text",
    [
        "Sinds maandag is dat een plicht: wie een boot verkoopt, moet het keurmerk noemen in elke advertentie",
        "Na een jaar is het besluit daar; wie er woont, krijgt de helft van de huur terug",
    ],
)
def test_a_clause_of_the_next_sentence_is_not_the_main_clause_of_the_first(text):
    assert main_clause(text) is None


def test_a_main_clause_that_points_back_needs_the_clause_before_it():
    assert main_clause("Nadat een kast was omgevallen, haalt de winkel alle kasten van hetzelfde merk weg") is None
    assert main_clause("Nadat een kast was omgevallen, haalt de winkel alle kasten van eiken weg")


def test_a_main_clause_keeps_the_clause_that_names_its_place():
    assert main_clause("Nu er in Urk geen bank meer is, drukken de 900 inwoners zelf geld") is None
    assert main_clause("Omdat het in Urk glad was, reed een trein door rood") is None


def test_a_purpose_at_the_opening_may_go():
    told = "Om de drukte tegen te gaan, opent de provincie Drenthe drie nieuwe praktijken"
    assert main_clause(told) == "de provincie Drenthe opent drie nieuwe praktijken"


@pytest.mark.parametrize(
    ("told", "main"),
    [
        (
            "Om de drukte te beperken, voert Giethoorn een prijs in voor bezoekers die op zondag met de bus komen",
            "Giethoorn voert een prijs in voor bezoekers die op zondag met de bus komen",
        ),
        (
            "Omdat het regende, kocht Jan Bos een brug die niet lekt",
            "Jan Bos kocht een brug die niet lekt",
        ),
    ],
)
def test_a_clause_about_a_noun_of_the_main_clause_points_at_nothing_else(told, main):
    assert main_clause(told) == main


@pytest.mark.parametrize(
    "told",
    [
        "Omdat het regende, gaat de brug in Ede dicht en is de weg afgesloten",
        "Omdat de brug te duur was, koopt Ede die voor een euro",
    ],
)
def test_a_main_clause_of_two_or_one_that_points_back_stays_whole(told):
    assert main_clause(told) is None
