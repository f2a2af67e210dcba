"""Forms of a content management system, in the formats in which they are pasted."""

from __future__ import annotations

import pytest

from briefing.article.account import Account
from briefing.article.formats.documents.styles import Paragraph, article_of
from briefing.article.formats.form import from_headline
from briefing.article.formats.html import read_html
from briefing.article.formats.plain import read_plain
from tests.article.formats.documents.news import FIRST, SECOND

LINES = ["Kop: Brug dicht", f"Intro: {FIRST}", "Tussenkop: Omrijden", f"Tekst: {SECOND}", "XXX nog bellen XXX"]
READ = [("standfirst", FIRST), ("crosshead", "Omrijden"), ("paragraph", SECOND)]


def test_the_fields_of_a_form_are_read_in_every_format() -> None:
    for article in (
        read_plain("\n\n".join(LINES), source="-"),
        read_html("".join(f"<p>{line.replace(': ', ':</b> <b>', 1)}</b></p>" for line in LINES), source="-"),
        article_of(map(Paragraph, LINES), source="-", account=Account()),
    ):
        assert article.headline == "Brug dicht"
        assert [(block.kind, block.text) for block in article.blocks] == READ
        assert ("Tussenkop:", "field of a form") in [(left.text, left.reason) for left in article.left_out]


@pytest.mark.parametrize("field", ["Chapeau: Verkeer", "Auteur: An Maes"])
def test_a_headline_and_a_field_beside_it_make_a_form(field: str) -> None:
    article = read_plain(f"Hoi Marga,\n\nKop: Brug dicht\n{field}\n\n{FIRST}\n\n{SECOND}", source="-")
    assert (article.headline, [block.text for block in article.blocks]) == ("Brug dicht", [FIRST, SECOND])


def test_a_fact_box_about_a_book_is_not_a_form() -> None:
    article = read_plain(f"Brug dicht\n\n{FIRST}\n\n{SECOND}\n\nTitel: De brug\nAuteur: An Maes", source="-")
    assert [block.text for block in article.blocks][:2] == [FIRST, SECOND]


@pytest.mark.parametrize("label", ["Kop:", "kop:", "Headline:", "Kop (voorstel):"])
def test_a_line_labelled_as_the_headline_is_the_headline_and_above_it_is_a_note(label: str) -> None:
    note = "Hierbij het stuk over de brug, het werd wat langer."
    article = read_plain(f"{note}\n\n{label} Brug over de Maas dicht\n\n{FIRST}\n\n{SECOND}", source="-")
    assert (article.headline, [block.text for block in article.blocks]) == ("Brug over de Maas dicht", [FIRST, SECOND])
    assert [left.text for left in article.left_out] == [note, label]


def test_what_is_long_compared_with_the_text_below_it_is_not_a_note() -> None:
    text = "Hoi Jan, hierbij het stuk over de brug en de pont.\n\nKop: Brug over de Maas dicht\n\nDe brug is dicht."
    assert from_headline(text, Account()) == (None, text)


def test_a_headline_proposed_below_the_text_takes_none_of_the_text_away() -> None:
    article = read_plain(f"{FIRST}\n\n{SECOND}\n\nKop: Brug over de Maas dicht", source="-")
    assert [block.text for block in article.blocks][:2] == [FIRST, SECOND]


def test_an_article_above_the_headline_proposed_for_it_stays() -> None:
    first = "De pont bij Wolfsveen vaart sinds maandag weer. Drie maanden lag het schip stil, omdat een ketting brak."
    article = read_plain(
        f"Pont vaart weer\n\n{first}\n\nKop: Pont weer in de vaart\n\n{FIRST} {SECOND} {FIRST}", source="-"
    )
    assert first in [block.text for block in article.blocks]


def test_what_stands_below_the_last_field_is_the_text_in_every_format() -> None:
    lines = ["Kop: Brug dicht", f"Intro: {FIRST}", SECOND]
    for article in (
        read_plain("\n\n".join(lines), source="-"),
        read_html("".join(f"<p>{line}</p>" for line in lines), source="-"),
        article_of(map(Paragraph, lines), source="-", account=Account()),
    ):
        assert [(block.kind, block.text) for block in article.blocks] == [("standfirst", FIRST), ("paragraph", SECOND)]


def test_the_wrapped_lines_of_a_field_are_its_paragraphs() -> None:
    lines = [
        "De brouwerij staat al leeg sinds de laatste ketel in 2008 werd gedoofd. De gemeente kocht",
        "het gebouw vorig jaar voor een symbolische euro, op voorwaarde dat de schoorsteen er blijft",
        "staan. De verbouwing kost 6 miljoen euro.",
    ]
    article = read_plain("\n".join(["Kop: Muziekschool krijgt brouwerij", f"Intro: {FIRST}", "", *lines]), source="-")
    assert [block.text for block in article.blocks] == [FIRST, " ".join(lines)]


@pytest.mark.parametrize("label", ["Kader:", "KADER:", "Kadertekst:", "Inzet:"])
@pytest.mark.parametrize("title", [" Eerder geraakt", ""])
def test_the_text_of_a_box_belongs_to_the_article(label: str, title: str) -> None:
    box = "In 2019 voer een tanker tegen dezelfde brug. Toen duurde het herstel een half jaar."
    form = f"Kop: Brug dicht\nTekst:\n{FIRST}\n{SECOND}\n{label}{title}\n{box}\nBijschrift: De brug."
    article = read_plain(form, source="-")
    told = [block.text for block in article.blocks]
    assert told == [FIRST, SECOND, *filter(None, [title.strip()]), box]


@pytest.mark.parametrize("value", ["ja", "geen", "Eerder geraakt"])
def test_a_field_that_says_whether_there_is_a_box_does_not(value: str) -> None:
    article = read_plain(f"Kop: Brug dicht\nKader: {value}\nTekst:\n{FIRST}\n{SECOND}", source="-")
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
