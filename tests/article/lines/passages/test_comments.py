"""Readers' comments below a pasted text, and what looks like them in an article."""

import pytest

from briefing.article.account import COMMENTS, Account
from briefing.article.lines.passages.comments import without_comments

_TOLD = [
    ["De molen van Oudkarspel draait weer. Vier jaar lang stond hij stil, omdat de kap was gebarsten in een storm."],
    ["Molenaar Joop Smit is opgelucht. Hij maalde al die tijd in Schagen, op een molen die niet luistert naar hem."],
]
_LONG = "Mooi dat hij weer draait. Ik kom er elke dag langs en ik dacht al dat hij nooit meer zou gaan, eerlijk gezegd."


@pytest.mark.parametrize(
    "comments",
    [
        [["4 reacties"], ["Jan de V."], ["Eindelijk!"]],
        [["Reacties (2)", "Truus B.", _LONG, "Henkie", "Mee eens 😂"]],
        [["1 opmerking", "Gerrit-Jan", "Hij draait. Al sinds zaterdag."]],
        [["38 opmerkingen 12 keer gedeeld", "Leuk", "Ans Vermeer", "Topper!!"]],
        [["17 reacties", "Sorteer op: nieuwste", "molenvriend", "Wie betaalt dat?"]],
        [["Reacties", "Sandra — 2 uur geleden", "Ik ga kijken. Wie gaat er mee?"]],
        [["Reacties van lezers", "Oma Jo", "Eindelijk", "Reageer"]],
        [["Wat denken onze lezers?", "Greta (Bilzen): Dat is goed nieuws."]],
        [["Jo Claes 12:04", "Bij ons staat hij stil. Al jaren.", "Mia 12:31", "Hier ook"]],
        [["Ineke Schut · 3 uur", "Prachtig!", "Leuk", "Beantwoorden"]],
        [["Lien V.", "Kippenvel!", "Rita Smet", "Zo trots", "Vind ik leuk · Beantwoorden · 3 d"]],
        [["@dirk_h", "Ga dat zien", "@wieken", "Ik was er al"]],
    ],
)
def test_comments_below_the_text_are_left_out_to_the_end(comments: list[list[str]]) -> None:
    account = Account()
    assert without_comments([*_TOLD, *comments, ["Meest gelezen"]], account) == _TOLD
    assert {left.reason for left in account.left_out} == {COMMENTS}


def test_comments_right_below_the_last_paragraph_are_left_out() -> None:
    lines = [line for block in _TOLD for line in block]
    assert without_comments([[*lines, "2 reacties", "fietser88", "Mooi!"]], Account()) == [lines]


@pytest.mark.parametrize(
    "text",
    [
        [["Reacties"], [_LONG], ["De gemeente is blij. Wie wil, mag op zaterdag mee naar boven, zegt de wethouder."]],
        [["Reacties"], ["Joop Smit", "“Ik ga nooit meer weg.”"], ["Ans Smit", "“Hij was een week niet thuis.”"]],
        [["3 reacties kwamen er op het nieuws, en geen enkele was boos."]],
        [["22.15 uur", "De kap draait."], ["23.58 uur", "Hij staat weer stil."]],
        [["Juni", "De wieken gaan erop."], ["juli", "Dan komt de kap."]],
        [["Joop Smit", "Molenaar sinds 1998."], ["Reageer"]],
        [["Bekijk de molen op zaterdag.", "Reageren kan niet."]],
        [["De verdachten"], ["Mohamed B."], ["Hij stak de kap aan."], ["Kevin v.d. Berg"], ["Hij reed de auto."]],
        [["Sandra Smit - 19:30", "Opening van de avond."], ["Kees Kok - 20:15", "Het verhaal van de molen."]],
        [["Greta (Bilzen): Eindelijk draait hij."], ["Johan (Schagen): Zonde van het geld."]],
    ],
    ids=[
        "two paragraphs",
        "quoted",
        "a sentence",
        "entries",
        "months",
        "the writer",
        "sentences",
        "suspects",
        "programme",
        "street",
    ],
)
def test_what_an_article_tells_stays(text: list[list[str]]) -> None:
    assert without_comments([*_TOLD, *text], Account()) == [*_TOLD, *text]


def test_a_number_of_comments_above_the_text_is_no_beginning_of_them() -> None:
    blocks = [["Molen draait weer", "4 reacties", "Ans V."], *_TOLD]
    assert without_comments(blocks, Account()) == blocks
