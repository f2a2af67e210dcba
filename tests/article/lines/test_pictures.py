"""Pictures and posts between paragraphs: captions, credits, references."""

import pytest

from briefing.article.lines.pictures import (
    embed_reason,
    has_credit,
    is_attributed,
    is_caption,
    is_reference,
    is_sentence,
)


@pytest.mark.parametrize(
    "line",
    [
        "Foto: ANP",
        "De brug. © Belga",
        "Een wolf (foto: Jan Bos)",
        "Archieffoto van een wolf",
        "De brug bij Spijk. Foto Eva Wouters",
        "De brug bij Spijk - Beeld Getty Images",
        "De brug bij Spijk, afgelopen winter. © Persfoto / T. de Boer",
        "De brug zoals die er in 2030 uitziet. Visualisatie: Bureau De Kolk",
    ],
)
def test_a_credit_is_recognised_with_and_without_its_caption(line: str) -> None:
    assert has_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "Foto’s van de breuk laten zien dat de brug oud is.",
        "Toen stond hij op beeld: een otter.",
        "De brug is dicht.",
        "Het is maar een ontwerp. Kaart: daar staat de brug niet op.",
    ],
)
def test_a_sentence_about_pictures_is_not_a_credit(line: str) -> None:
    assert not has_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "De brug bij Spijk",
        "Wim Aerts (links) en Nele Baeten.",
        "Een foto van de brug uit 1932",
        "Luchtfoto van de dijk",
        "De loods in aanbouw, met zijn rode dak",
    ],
)
def test_a_short_line_that_names_a_picture_or_a_thing_in_a_place_is_a_caption(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "De brug is dicht.",
        "Wie betaalt dat?",
        "Drie weken omrijden",
        "Een kaart van niemand",
        "Geen brug voor Spijk",
        "De brug bij Spijk is dicht",
        "De veerman op het eiland treedt af",
        "Een imker in Drenthe verft zijn kasten roze",
        "De bewoners langs het spoor eisen een scherm",
    ],
)
def test_a_sentence_and_a_crosshead_are_not_captions(line: str) -> None:
    assert not is_caption(line)


def test_a_line_that_somebody_in_the_news_says_is_attributed() -> None:
    assert is_attributed("Stuur hem niet meer op, vraagt de conservator.")
    assert is_attributed("Bestel het boekje, had de bode haar op het hart gedrukt.")
    assert is_attributed("Bel de brugwachter niet zelf op, is het dringende advies.")
    assert not is_attributed("Stuur deze mail door.")


def test_a_sentence_has_a_verb_and_an_end() -> None:
    assert is_sentence("De brug is dicht.")
    assert is_sentence("De veerman treedt af.")
    assert not is_sentence("De veerman met zijn hond.")
    assert not is_sentence("De brug is dicht")
    assert not is_sentence("Meer nieuws.")


def test_a_post_is_recognised_by_its_signature() -> None:
    assert embed_reason("Wat een klap! — Jan (@jan) 3 maart 2026") == "embedded from elsewhere"
    assert embed_reason("12.400 weergaven") == "embedded from elsewhere"
    assert embed_reason("Wat een klap, zei Jan.") is None


def test_a_reference_names_a_book_and_says_nothing_about_it() -> None:
    assert is_reference("Hanna Roelfs, De kaart, Uitgeverij Vlierwijk, 240 blz., 24,95 euro")
    assert not is_reference("Het boek van Hanna Roelfs kost 24,95 euro, is dik, en ligt in de winkel.")
