"""The names in a Dutch sentence."""

import pytest

from briefing.script.names import bare_words, names


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Wethouder Anna Smit sprak met Jan van der Meer.", (("Anna", "Smit"), ("Jan", "Meer"))),
        ("Maandag gaat de brug in Gent dicht.", (("Gent",),)),
        ("In maart sluit Tata Steel de oven.", (("Tata", "Steel"),)),
        ("’s Ochtends rijden er bussen.", ()),
        ("“Gent is vol”, zegt hij.", (("Gent",),)),
    ],
)
def test_names_are_their_capitalised_parts(sentence: str, found: tuple[tuple[str, ...], ...]) -> None:
    assert names(sentence) == found


def test_signs_before_the_first_word_are_removed() -> None:
    assert bare_words("“‘Nee’, zei hij.”") == "Nee’, zei hij.”"
