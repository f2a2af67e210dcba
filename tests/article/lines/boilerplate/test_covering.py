"""Covering notes, and texts that are none."""

import pytest

from briefing.article.lines.boilerplate.covering import is_note, words_reported, words_running

NOTES = [
    "Zie bijlage.",
    "An de Wit\nfreelance journalist\n06 00 11 22 33",
    (
        "Dag Marga,\n\nHierbij het stuk over de haven. Ik heb de havenmeester nog gesproken en hij staat"
        " achter zijn woorden. Laat je me weten of het zo past?\n\nGroet,\nAn"
    ),
    (
        "Geachte heer Pol,\n\nBijgevoegd vindt u het verslag van de vergadering van dinsdag, zoals u het"
        " vroeg.\n\nDe foto’s zijn van Bram Koster. Wilt u zijn naam erbij zetten?\n\nHoogachtend,\nAnja Vis"
    ),
    (
        "Hoi,\n\nIn de bijlage mijn column voor zaterdag. Ik ben een dag te laat, want ik lag met"
        " griep in bed en kon niets anders dan slapen. Sorry!\n\nGroetjes,\nEls"
    ),
]
ARTICLES = [
    (
        "De haven van Wolfsveen is dinsdag gesloten na een brand in een loods. De brandweer bluste"
        " het vuur in een uur en niemand raakte gewond.\n\nDe havenmeester verwacht dat de eerste"
        " schepen woensdag weer kunnen lossen."
    ),
    (
        "Geachte redactie,\n\nDe haven van Wolfsveen blijft dicht, en dat is een schande. Al in 2019"
        " waarschuwde de brandweer voor de loodsen, en de gemeente deed er niets mee.\n\nWie de haven sluit,"
        " sluit het dorp. De winkels leven van de schippers, en de school van hun kinderen. Laat mij dat nog"
        " eens zeggen.\n\nPiet Mol, Wolfsveen"
    ),
    (
        "Ik heb een hekel aan water, dat weet u. Toch stond ik maandag op de kade, omdat mijn"
        " dochter het wilde zien. Het was koud, en zij vond het prachtig.\n\nNa een uur gingen we"
        " naar huis. Ik heb nog steeds een hekel aan water."
    ),
    (
        "Geachte redactie,\n\nHierbij ontvangt u ons persbericht.\n\nDe haven van Wolfsveen gaat woensdag"
        " weer open. De schade aan de loods is hersteld, zegt de havenmeester. „Ik ben blij dat u weer kunt"
        " lossen”, aldus de wethouder.\n\nMet vriendelijke groet,\nAnja Vis"
    ),
]


@pytest.mark.parametrize("text", NOTES)
def test_a_note_is_one(text: str) -> None:
    assert is_note(text)


@pytest.mark.parametrize("text", ARTICLES)
def test_an_article_is_no_note(text: str) -> None:
    assert not is_note(text)


def test_what_somebody_says_in_quotation_marks_is_reported() -> None:
    said = "‘Ik heb u gewaarschuwd’, zei de schipper tegen de raad."
    assert words_reported(f"{said}\n\nIk stuur u dit stuk met plezier toe.") == len(said.split())


def test_a_headline_and_a_signature_are_no_running_text() -> None:
    assert words_running("Haven weer open\n\nDe haven is weer open na de brand.\n\nAnja Vis") == 8
