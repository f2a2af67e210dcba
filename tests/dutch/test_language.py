"""Dutch told from other languages."""

from __future__ import annotations

import pytest

from briefing.dutch.language import foreign_language

DUTCH = "De gemeente wil de brug over het kanaal voor de zomer vervangen, maar de bewoners zijn het daar niet mee eens."

POLISH = (
    "Gmina chce wymienić most nad kanałem jeszcze przed latem, lecz mieszkańcy nie zgadzają się z tym, ponieważ "
    "obecny most jest ich zdaniem dobry, a nowy będzie kosztować bardzo dużo pieniędzy."
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die raad wil die brug oor die rivier vervang, maar die inwoners is nie tevrede nie.", "Afrikaans"),
        ("De ried wol de brêge oer it kanaal ferfange, mar de bewenners binne it dêr net mei iens.", "Frisian"),
        ("The council wants to replace the bridge over the canal, but residents do not agree with that.", "English"),
        ("Die Gemeinde will die Brücke über den Kanal ersetzen, aber die Bewohner sind dagegen.", "German"),
        ("La commune veut remplacer le pont sur le canal, mais les habitants ne sont pas d'accord.", "French"),
        ("El municipio quiere sustituir el puente sobre el canal, pero los vecinos no están de acuerdo.", "Spanish"),
        ("Il comune vuole sostituire il ponte sul canale, ma gli abitanti non sono d'accordo.", "Italian"),
        (POLISH, "another language"),
    ],
)  # fmt: skip
def test_names_the_language(text: str, language: str) -> None:
    assert foreign_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        DUTCH,
        f"“We do not agree with this at all”, zegt een Britse bewoner in The Guardian. {DUTCH}",
        "Ajax - Feyenoord 2-1, PSV - AZ 0-0",
        "Live Nation",
        "",
        "1234 5678",
    ],
)
def test_dutch_with_a_quotation_in_it_and_what_is_too_short_to_tell_is_dutch(text: str) -> None:
    assert foreign_language(text) is None


def test_three_words_are_enough_to_tell() -> None:
    assert foreign_language("the and of") == "English"
    assert foreign_language("the and") is None
