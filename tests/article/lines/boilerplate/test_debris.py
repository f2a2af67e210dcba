"""Lines of a news page that are not the article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article.lines.boilerplate.debris import is_debris, opens_links, opens_teasers
from briefing.article.lines.boilerplate.kinds import reason_to_leave_out

DEBRIS = """
Delen via E-mail
Facebook Twitter WhatsApp
Deel dit artikel
Kopieer link
Bewaar artikel
12 reacties
Reacties (12)
Home > Nieuws > Binnenland
• close-icon close-icon
share-icon Delen
arrow_forward
Lees ook: Waarom de bus te laat komt
LEES OOK. ‘Ik zat een uur vast’
▶ Bekijk de beelden van de brand
Lees verder onder de foto
Meer over de staking:
Volg ons op Facebook en Instagram
Meld je aan voor onze nieuwsbrief
Mis niets: download onze app
Probeer 1 maand gratis
Dit artikel is exclusief voor abonnees
Al abonnee? Log in
Heb je een tip? Mail de redactie
Foutje gezien? Laat het ons weten
Reageren? Mail naar redactie@krant.example
Advertentie
- Advertentie -
(Tekst gaat verder onder de foto)
Dit artikel wordt nog aangevuld.
Wij gebruiken cookies om deze site te verbeteren.
Alles accepteren
Bron: Belga
(ANP)
© 2023 De Koerier
2 uur geleden
2 uur geledenUTRECHT (ANP) - Het treinverkeer is hervat.
Foto: ANP
Beeld ANP / Piet de Groot
De brug bij Kampen. Foto: Piet de Groot
De fabriek na de brand. © Belga
Dirk Loos bij zijn wagen (foto: Bob Kraan)
De fabriek in 2019. (Archiefbeeld)
Archieffoto van een wolf.
Brandweer bij de loods Getty Images
***
"""

TEXT = """
Delen van het dak vlogen weg.
Foto’s van de ramp gingen de wereld rond.
Op de foto staan Jan Bos en Piet Maes.
Volgens de politie is er niets aan de hand.
Meer dan honderd mensen kwamen kijken.
Video-opnamen bewijzen dat hij er was.
Google gaat cookies van derden weigeren.
De bron van de brand is onbekend.
Deel twee van de trilogie verschijnt in mei.
Lees meer boeken, zegt de minister.
Reageren wilde hij niet.
Er waren 12 reacties op het bericht.
Facebook moet betalen
Premium bier wordt duurder.
In een nieuwsbrief aan de leden schrijft de club dat er geld is.
Bewaar de rust
Reacties
Omrijden
Wachten tot 2031
Geen duikplank
"""


@pytest.mark.parametrize("line", DEBRIS.strip().splitlines())
def test_debris_is_recognised(line):
    assert is_debris(line)


@pytest.mark.parametrize("line", TEXT.strip().splitlines())
def test_text_that_looks_like_debris_stays(line):
    assert not is_debris(line)


def test_long_lines_are_text():
    assert not is_debris("Foto: " + "een lange zin over een foto, " * 20)


@pytest.mark.parametrize("line", ["Lees ook", "LEES OOK:", "Zie ook »", "Ook interessant"])
def test_a_title_above_links_is_recognised(line):
    assert opens_links(line)


@pytest.mark.parametrize("line", ["Meer uit Binnenland", "Gerelateerde artikelen", "Meest gelezen", "Reacties"])
def test_a_title_above_teasers_is_recognised(line):
    assert opens_teasers(line)


@given(st.text(max_size=400))
def test_any_line_is_judged(line):
    assert isinstance(is_debris(line), bool)


@pytest.mark.parametrize(
    "line", ["Zij vluchtte in 1943 en de buren zwegen", "Het huis uit 1768 is te koop", "Hij won in 2024 op zijn fiets"]
)
def test_a_year_before_a_short_word_is_not_a_postcode(line: str) -> None:
    assert reason_to_leave_out(line) is None


def test_a_postcode_before_a_place_is_one() -> None:
    assert reason_to_leave_out("Dorpsstraat 4, 1943 EN Zandhoek")


@pytest.mark.parametrize(
    "line",
    [
        "Schrijf je dromen op voordat je opstaat.",
        "Schrijf je gedachten in een boekje naast je bed.",
        "Meld je klachten in de eerste week bij de aannemer.",
    ],
)
def test_advice_to_write_something_down_is_no_invitation(line: str) -> None:
    assert not is_debris(line)


@pytest.mark.parametrize(
    "line",
    [
        "Schrijf je in!",
        "Schrijf je hier in voor de wandeling",
        "Meld je vandaag nog aan via de knop",
        "Registreer je nu met een account",
        "Abonneer je op onze krant",
    ],
)
def test_an_invitation_is_one(line: str) -> None:
    assert is_debris(line)


@pytest.mark.parametrize(
    "heading", ["Download eerst de app", "Open daarna de app", "Installeer dan de app van de bank"]
)
def test_a_step_of_an_instruction_is_no_promotion(heading: str) -> None:
    assert not is_debris(heading)


@pytest.mark.parametrize("line", ["Download de app", "Open nu de app", "Installeer gratis de app van De Bode"])
def test_an_appeal_to_take_an_app_is_promotion(line: str) -> None:
    assert is_debris(line)


@pytest.mark.parametrize(
    "line",
    [
        "Wij gebruiken cookies, zegt zowat iedere site. De rechter vond dat te weinig.",
        "Deze site gebruikt cookies, stond er in het klein. Niemand las het.",
        "Wij plaatsen cookies, schrijft de winkel in zijn verweer. De rechter vond dat geen antwoord.",
        "Deze website plaatst cookies, meldde het scherm in de bibliotheek, en dat was niet waar.",
    ],
)
def test_what_somebody_says_about_cookies_is_text(line: str) -> None:
    assert not is_debris(line)


@pytest.mark.parametrize(
    "line",
    [
        "Wij gebruiken cookies om deze site te verbeteren. Door verder te klikken gaat u akkoord met ons beleid.",
        "Deze site plaatst cookies, ook van derden, zodat u overal past wat u zoekt.",
        "Wij gebruiken cookies, staat hieronder uitgelegd.",
        "Herlees: Waarom de brug scheef hangt",
    ],
)
def test_what_a_page_says_about_itself_is_no_text(line: str) -> None:
    assert is_debris(line)
