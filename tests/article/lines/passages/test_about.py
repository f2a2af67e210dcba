"""What a press release says below its text about who sent it."""

import pytest

from briefing.article.account import Account
from briefing.article.lines.passages.about import without_about

_TOLD = [
    ["Meelfabriek Van Tricht sluit eind juni haar vestiging in Hoboken. De 42 werknemers krijgen een andere baan."],
    ["De fabriek dateert uit 1931 en is te klein geworden. Volgens de directeur is tien jaar naar plaats gezocht."],
]
_ABOUT = "Van Tricht is een familiebedrijf dat sinds 1888 meel maalt voor bakkers in België, Nederland en Luxemburg."


@pytest.mark.parametrize("title", ["Over Van Tricht", "OVER VAN TRICHT", "Over van Tricht"])
@pytest.mark.parametrize("above", [[], ["Agenda", "12 maart: bijzondere ondernemingsraad"]])
def test_who_sent_a_release_is_left_out_with_the_title(title: str, above: list[str]) -> None:
    account = Account()
    kept = without_about([*_TOLD, [*above, title, _ABOUT, "Contact: Lut Daems"]], account)
    assert kept == [*_TOLD, [*above, "Contact: Lut Daems"]]
    assert [left.text for left in account.left_out] == [title, _ABOUT]


def test_a_second_paragraph_about_who_sent_it_is_left_out_too() -> None:
    more = "De fabriek telt 210 medewerkers. Zij werken op vier plaatsen."
    assert without_about([*_TOLD, ["Over Van Tricht"], [_ABOUT], [more], ["Contact"]], Account()) == [
        *_TOLD,
        ["Contact"],
    ]


@pytest.mark.parametrize(
    "blocks",
    [
        [*_TOLD, ["Te klein"], _TOLD[1], ["Over Van Tricht"], [_ABOUT]],
        [*_TOLD, ["Over Van Tricht"], [_ABOUT], *_TOLD],
        [
            *_TOLD,
            ["Over Van Tricht"],
            ["Niemand wil iets zeggen over wat er is gebeurd. De directeur belt niet terug."],
        ],
        [*_TOLD, ["Over Van Tricht is veel te doen, maar niemand weet waarom."], [_ABOUT]],
        [*_TOLD, ["Over geld"], ["Over geld praat Van Tricht niet graag. Hij praat liever over meel en over brood."]],
        [_TOLD[0], ["Over Van Tricht"], [_ABOUT]],
        [*_TOLD, ["Over Gent"], ["Gent blijft zonder fabriek, zegt de directeur. Daar is de grond hem te duur."]],
        [*_TOLD, ["Over Gent"], ["In Gent is het volgens hem beter. ‘Daar malen ze nog met de hand’, weet hij."]],
    ],
    ids=["other crossheads", "more text", "no introduction", "a sentence", "no name", "little text", "said", "by him"],
)
def test_a_crosshead_and_a_sentence_stay(blocks: list[list[str]]) -> None:
    assert without_about(blocks, Account()) == blocks
