"""Passages of a page that are not the article, without a name that says so."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, said


@pytest.mark.parametrize(
    "passage",
    [
        "<p>Noot voor de redactie:<br>Neem contact op met An Maes.<br>Tel. 030 1234567</p>",
        "<p>Perscontact: An Maes, 06-12345678</p>",
        "<p>Het bericht <a href='/a'>Schip ramt brug</a> verscheen eerst op <a href='/b'>Havennieuws</a>.</p>",
        "<p>Met vriendelijke groet,</p>",
        "<p>Beste schipper, schipperse,</p>",
        "<ul><li>Publicatiedatum: 28 juni 2016</li></ul>",
        "<p><a href='#a'>Schade</a> · <a href='#b'>Omrijden</a> · <a href='#c'>Onderzoek</a></p>",
        '<p>[gallery ids="36,37" type="rectangular"]</p>',
        "<div><h3>Doe mee met de brug</h3><a href='https://chat.example/'>Naar de groep</a></div>",
        "<article><h1>Een ander bericht</h1><p>Dat staat hier ook, en niemand vraagt ernaar.</p></article>",
    ],
)
def test_passages_around_the_text_are_not_the_article(passage: str) -> None:
    assert said(f"{TEXT}{passage}") == PARAGRAPHS


@pytest.mark.parametrize(
    "sentence",
    [
        "Website: de website van de haven is in maart geactualiseerd en beter geordend.",
        "Voor meer informatie kunnen schippers contact opnemen met de secretaris van de haven.",
        "Naar aanleiding van de enquête ontvangt u voortaan deze nieuwsbrief van de haven.",
        "Klik op de knop naast de halte om te zien wanneer de volgende boot vertrekt.",
    ],
)
def test_a_sentence_in_a_paragraph_is_text_whatever_it_begins_with(sentence: str) -> None:
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{sentence}</p><p>{THIRD}</p>")[2] == ("paragraph", sentence)


@pytest.mark.parametrize("title", ["Noot voor de redactie:", "Perscontact", "Over ons"])
def test_sentences_below_the_title_of_a_note_for_the_newsroom_go_with_it(title: str) -> None:
    note = "De havendienst bestaat sinds 1902 en heeft veertig mensen in dienst."
    assert said(f"{TEXT}<p>{title}</p><p>{note}</p>") == PARAGRAPHS


def test_a_sentence_that_offers_information_is_no_title_of_a_note() -> None:
    offer = "Voor meer informatie kunt u contact opnemen met de havenmeester of met een van de schippers."
    assert said(f"{TEXT}<p>{offer}</p>") == [*PARAGRAPHS, ("paragraph", offer)]
