"""The shape of lines: running text, titles, ends of sentences."""

import pytest

from briefing.article.formats.plain import read_plain
from briefing.article.lines.shape import (
    ends_sentence,
    is_last_word,
    is_running_text,
    is_salutation,
    is_short_sentences,
    is_text_block,
    is_title,
)

LONG = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip dat uit de koers was geraakt."


@pytest.mark.parametrize("line", [LONG, "De brug is dicht. Dat duurt nog.", "“Waarom?” vroeg hij. Niemand wist het."])
def test_sentences_are_running_text(line: str) -> None:
    assert is_running_text(line)


@pytest.mark.parametrize("line", ["De brug is dicht.", LONG.rstrip("."), "Lees ook", "www.krant.example. is weg"])
def test_a_line_or_a_title_is_not_running_text(line: str) -> None:
    assert not is_running_text(line)


def test_wrapped_lines_are_text_together() -> None:
    assert is_text_block([LONG[:50], LONG[50:]])
    assert not is_text_block(["Verkeer", "Sport"])


@pytest.mark.parametrize("line", ["Brug bij Spijk drie weken dicht", "Wie betaalt de rekening van de brug dan"])
def test_some_words_that_do_not_end_a_sentence_may_be_a_title(line: str) -> None:
    assert is_title(line)


@pytest.mark.parametrize(
    "line", ["Brug dicht", "De brug bij Spijk is dicht.", "Jan van der Meer", LONG + " " + LONG[:-1]]
)
def test_few_words_a_sentence_a_name_and_a_paragraph_are_not_titles(line: str) -> None:
    assert not is_title(line)


def test_a_sentence_ends_with_its_sign_or_the_quotation_mark_behind_it() -> None:
    assert ends_sentence("Dat is alles.")
    assert ends_sentence("“Dat is alles.”")
    assert not ends_sentence("Dat is alles")


@pytest.mark.parametrize("line", ["Wij blijven.", "Twee boten. Eén zonk.", "Morgen? Weer mist.", "“Stil. Luister.”"])
def test_a_few_words_are_short_sentences(line: str) -> None:
    assert is_short_sentences(line)


@pytest.mark.parametrize("line", ["Havens", "Foto: ANP.", "3 reacties", "Krant | Sport.", "Mist. Stilte", "nog. iets."])
def test_labels_are_no_short_sentences(line: str) -> None:
    assert not is_short_sentences(line)


@pytest.mark.parametrize("start", ["Aaa… ", "Aaa. ", "A", "Aa ", 'A"'])
def test_long_lines_are_no_short_sentences(start: str) -> None:
    assert not is_short_sentences(start * 20_000)


@pytest.mark.parametrize("line", ["Einde verhaal.", "Einde discussie.", "Einde oefening!"])
def test_the_last_word_of_a_writer(line: str) -> None:
    assert is_last_word(line)
    assert read_plain(f"Brug dicht\n\n{LONG}\n\n{LONG}\n\n{line}", source="brug.txt").blocks[-1].text == line


@pytest.mark.parametrize(
    "line", ["Einde bericht.", "Einde artikel.", "Einde nieuwsbrief", "EINDE", "Einde van de dag."]
)
def test_the_mark_where_a_text_ends(line: str) -> None:
    assert not is_last_word(line)


def test_a_salutation_opens_a_letter_and_ends_with_a_comma() -> None:
    assert is_salutation("Beste buren van de Waaldijk,")
    assert not is_salutation("Beste buren van de Waaldijk")
    assert not is_salutation("Beste vriend van de haven was An Maes. Zij voer,")
