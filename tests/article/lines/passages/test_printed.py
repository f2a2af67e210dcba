"""The headers and footers of printed pages."""

import pytest

from briefing.article.account import Account
from briefing.article.lines.passages.printed import without_headers, without_page_breaks

HEADER, NEXT = "De Streekbode | dinsdag 3 maart | 4", "De Streekbode | dinsdag 3 maart | 5"


def test_a_line_that_each_page_repeats_is_removed_and_the_sentence_it_interrupted_is_whole() -> None:
    account = Account()
    blocks = [[HEADER], ["De brug gaat drie weken"], [NEXT], ["dicht, zegt de gemeente."]]
    assert without_headers(blocks, account) == [["De brug gaat drie weken", "dicht, zegt de gemeente."]]
    assert [piece.text for piece in account.left_out] == [HEADER, NEXT]


def test_a_line_that_occurs_once_stays() -> None:
    blocks = [[HEADER], ["De brug gaat dicht."]]
    assert without_headers(blocks, Account()) == blocks


def test_a_refrain_without_separate_parts_stays() -> None:
    blocks = [["Nooit meer"], ["De brug gaat dicht."], ["Nooit meer"]]
    assert without_headers(blocks, Account()) == blocks


def test_the_times_of_a_live_blog_are_not_headers() -> None:
    blocks = [["10.42 uur"], ["De brug is weer open."], ["09.15 uur"], ["De brug is dicht."]]
    assert without_headers(blocks, Account()) == blocks


_FIRST = "Het mistte. De brug bij Spijk is dinsdag afgesloten na een aanvaring met een"
_REST = "vrachtschip uit Lobith. Niemand raakte gewond, meldt de havendienst."


@pytest.mark.parametrize(
    "header",
    [
        ["De Bode   dinsdag 24 november 2026   pagina 3"],
        ["12 | DE BODE | NIEUWS"],
        ["- 4 -"],
        ["5"],
        ["Pagina 2 van 3"],
        ["STREEK 17", "DINSDAG 24 NOVEMBER 2026"],
        ["https://bode.example/brug 2/3"],
        ["Persbericht – vervolg"],
    ],
)
def test_a_sentence_that_goes_on_on_the_next_page_is_whole(header: list[str]) -> None:
    whole = [[f"{_FIRST} {_REST}"]]
    assert without_page_breaks([[_FIRST], header, [_REST]], Account()) == whole
    assert without_page_breaks([[_FIRST, *header, _REST]], Account()) == whole


def test_a_wrapped_paragraph_that_goes_on_on_the_next_page_is_one_block() -> None:
    above, below = ["Niemand raakte gewond.", _FIRST], [_REST, "De brug is weken dicht.", "Dat zegt de gemeente."]
    assert without_page_breaks([above, ["- 4 -"], below], Account()) == [[*above, *below]]


def test_the_header_of_a_page_is_in_the_account() -> None:
    account = Account()
    without_page_breaks([[_FIRST], ["- 4 -"], [_REST]], account)
    assert [piece.text for piece in account.left_out] == ["- 4 -"]


@pytest.mark.parametrize(
    "blocks",
    [
        [[_FIRST], ["€ 24 miljoen"], ["per jaar en dat is volgens de gemeente veel te veel. Dat zegt zij al jaren."]],
        [[_FIRST], ["- 3 boten"], [_REST]],
        [[f"{_FIRST} schip."], ["- 4 -"], [_REST]],
        [[_FIRST], ["- 4 -"], ["Vrachtschepen varen om. Niemand raakte gewond, meldt de havendienst van Lobith."]],
        [[_FIRST, "Duits schip dat volgens de politie en de havendienst te hoog was voor brug 43", _REST]],
        [["De veerman die niet kan zwemmen"], ["- 4 -"], ["al dertig jaar zet Martin mensen over. Hij zegt het nu."]],
        [["Nodig is voor dit recept van mijn oma"], ["250 gram bloem"], ["boter"]],
    ],
)
def test_what_stands_between_halves_of_no_sentence_or_looks_like_text_stays(blocks: list[list[str]]) -> None:
    assert without_page_breaks(blocks, Account()) == blocks
