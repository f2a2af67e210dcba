"""The audience of a line."""

import pytest

from briefing.article.lines.boilerplate.audience import addresses_reader, tells_news


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
