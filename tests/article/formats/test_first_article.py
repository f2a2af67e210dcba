"""Where a second article begins, and what looks like it but is still the first."""

import pytest

from briefing.article.account import Account
from briefing.article.formats.first_article import first_article

FIRST = ["Pont bij Oudveen vaart weer", "De pont vaart sinds maandag weer. De ketting is vervangen."]
SECOND = ["Markt in Wolfsveen verhuist naar de kade", "De kooplieden zijn er blij mee. De kade ligt in de zon."]


def told_and_left_out(text: str) -> tuple[list[str], list[str]]:
    account = Account()
    blocks = first_article(text, account)
    return [line for block in blocks for line in block], [piece.text for piece in account.left_out]


@pytest.mark.parametrize("between", ["\n\n\n\n", "\n\n* * *\n\n", "\n\n---\n\n"])
def test_a_title_with_text_below_many_blank_lines_or_marks_opens_another(between: str) -> None:
    told, left_out = told_and_left_out("\n\n".join(FIRST) + between + "\n\n".join(SECOND))
    assert told == FIRST
    assert left_out[-2:] == SECOND


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join([*FIRST, *SECOND]),
        "\n\n\n\n".join([*FIRST, *SECOND]),
        "\n\n".join(FIRST) + "\n\n\n\n" + SECOND[1],
        "\n\n".join(FIRST) + "\n\n\n\n" + SECOND[0],
        FIRST[0] + "\n\n\n\n" + FIRST[1],
    ],
    ids=["one blank line", "many blank lines everywhere", "no title", "no text", "a title alone above"],
)
def test_the_rest_is_the_same_article(text: str) -> None:
    told, left_out = told_and_left_out(text)
    assert told == [line for line in text.splitlines() if line]
    assert left_out == []


SIGNED = [
    "Pont bij Oudveen vaart weer",
    "Door Wim Bakker",
    "De pont vaart sinds maandag weer. De ketting is vervangen.",
]
MORE = "De veerman is blij. Hij zat een half jaar thuis."


@pytest.mark.parametrize("sign", ["Door Ans Kuiper", "Van onze redactie", "WOLFSVEEN (ANP) - De kramen gaan weg."])
def test_a_title_that_is_signed_as_the_first_was_opens_another(sign: str) -> None:
    told, left_out = told_and_left_out("\n\n".join([*SIGNED, MORE, SECOND[0], sign, SECOND[1]]))
    assert told == [*SIGNED, MORE]
    assert left_out == [SECOND[0], sign, SECOND[1]]


@pytest.mark.parametrize(
    "lines",
    [
        [*FIRST, MORE, SECOND[0], "Door Ans Kuiper", SECOND[1]],
        [*SIGNED, MORE, SECOND[0], SECOND[1]],
        [*SIGNED, MORE, SECOND[0], "Door Ans Kuiper", SECOND[1], "De kaasboer blijft staan", "Door Bas Vos", MORE],
        [*SIGNED, MORE, SECOND[0], "14.05 uur", SECOND[1]],
        [SIGNED[0], "Ketting vervangen na de storm", *SIGNED[1:], MORE],
    ],
)
def test_a_title_signed_otherwise_than_the_first_is_a_crosshead(lines: list[str]) -> None:
    assert told_and_left_out("\n\n".join(lines)) == (lines, [])


ABOVE = [
    "Pont bij Oudveen vaart weer",
    "Door Wim Bakker",
    "De pont vaart weer, zegt schipper Klaas Sluis. Hij zat thuis.",
]
BOX = ["Wie was de eerste veerman?", "Door Ans Kuiper", "In 1811 voer hier ene Gerrit Pol. Zijn dochter Aagje roeide."]
BELOW = "Volgens Sluis is de ketting goed. In Oudveen hangt de vlag uit, en Sluis is weer thuis."


def test_a_signed_box_in_an_article_does_not_end_it() -> None:
    lines = [*ABOVE, MORE, *BOX, BELOW]
    assert told_and_left_out("\n\n".join(lines)) == (lines, [])


def test_a_signed_title_whose_text_tells_of_others_to_its_end_opens_another() -> None:
    end = "De boot van Pol ligt er nog. In de kerk staat een beeld van Aagje, met een riem."
    told, left_out = told_and_left_out("\n\n".join([*ABOVE, MORE, *BOX, end]))
    assert (told, left_out) == ([*ABOVE, MORE], [*BOX, end])
