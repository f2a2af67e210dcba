"""The audience of a line."""

import pytest

from briefing.article.lines.boilerplate.audience import addresses_reader, instructs, tells_news
from briefing.article.lines.boilerplate.debris import is_debris


@pytest.mark.parametrize(
    "line",
    [
        "Stuur deze nieuwsbrief door aan je vrienden",
        "Download onze app en mis niets",
        "Klik hier voor de hele uitslag",
        "De tekst gaat verder onder de foto",
        "Dit artikel is automatisch vertaald",
        "De Streekbode is een uitgave van Mediahuis Oost",
    ],
)
def test_the_publisher_speaks_to_its_reader(line: str) -> None:
    assert addresses_reader(line)


@pytest.mark.parametrize(
    "line",
    [
        "“Stuur deze brief terug”, schreef de burgemeester.",
        "De krant verscheen dinsdag niet.",
        "Volg de dijk tot aan de brug.",
        "Je hoort de branding hier dag en nacht.",
    ],
)
def test_news_and_quotations_do_not_address_the_reader(line: str) -> None:
    assert not addresses_reader(line)


def test_a_line_that_begins_like_a_prompt_but_goes_on_to_tell_something_is_news() -> None:
    line = "Meer weten? Wie de cijfers van Gent ernaast legt, ziet dat de stad minder bomen plantte dan beloofd was."
    assert tells_news(line)
    assert not tells_news("Meer weten? Lees de cijfers op onze site.")


@pytest.mark.parametrize(
    "line",
    [
        "De brug bij Kampen is dicht na een aanvaring. We houden je hier op de hoogte.",
        "Volg hier het laatste nieuws over de brug. Bij Kampen staat het verkeer sinds zes uur stil.",
    ],
)
def test_a_line_that_also_tells_what_happened_does_not_only_address_the_reader(line: str) -> None:
    assert not addresses_reader(line)


INSTRUCTIONS = [
    "Download de app van de bank en zet daarin de betaalpas stil. Lukt dat niet, bel dan het nummer achter op de pas.",
    "Installeer de app van het waterschap op uw telefoon en kies uw straat. U ziet dan wanneer de put wordt geleegd.",
    "Meld u aan voor de keuring bij het loket aan de Markt. Neem uw rijbewijs en een pasfoto mee naar de balie.",
    "Schrijf je in voor de loop bij de sporthal. Je krijgt een nummer en vier spelden, en dan kun je naar de start.",
]
PROMOTION = [
    "Download de app en lees al het nieuws uit uw buurt. U krijgt als eerste een melding op uw telefoon.",
    "Installeer nu de app van De Bode en mis niets van uw gemeente. Downloaden kan in elke winkel voor telefoons.",
    "Meld je aan voor onze nieuwsbrief en ontvang elke vrijdag het beste uit de stad. Opzeggen kan altijd.",
    "Download de app.",
]


@pytest.mark.parametrize("line", INSTRUCTIONS)
def test_what_the_reader_has_to_do_for_something_else_is_an_instruction(line: str) -> None:
    assert instructs(line)
    assert not is_debris(line)


@pytest.mark.parametrize("line", PROMOTION)
def test_what_a_publisher_asks_for_itself_is_no_instruction(line: str) -> None:
    assert not instructs(line)
