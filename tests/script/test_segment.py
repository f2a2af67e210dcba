"""The parts of an article."""

import pytest

from briefing.model import Article, Block
from briefing.script.segment import Part, segment
from briefing.script.titles import BACKGROUND_TITLE


def article(*blocks, headline="Brug dicht"):
    return Article(headline, tuple(Block(kind, text) for kind, text in blocks), source="-")


def test_the_first_paragraph_is_the_lead():
    parts = segment(article(("paragraph", "De brug is dicht."), ("paragraph", "Een schip voer ertegen.")))
    assert parts.lead == "De brug is dicht."
    assert parts.background == (Part(BACKGROUND_TITLE, ("Een schip voer ertegen.",)),)


def test_the_standfirst_is_the_lead():
    parts = segment(
        article(("standfirst", "De brug is dicht."), ("standfirst", "Wat nu?"), ("paragraph", "Een schip."))
    )
    assert parts.lead == "De brug is dicht. Wat nu?"
    assert parts.paragraphs == ("Een schip.",)


def test_a_standfirst_without_a_full_stop_ends_as_a_sentence():
    parts = segment(article(("standfirst", "Schip ramt pijler"), ("standfirst", "De brug is dicht.")))
    assert parts.lead == "Schip ramt pijler. De brug is dicht."


def test_crossheads_divide_the_background():
    parts = segment(
        article(
            ("paragraph", "Lead."),
            ("paragraph", "Een."),
            ("crosshead", "Schade"),
            ("paragraph", "Twee."),
            ("quote", "Drie."),
        )
    )
    assert parts.background == (Part(BACKGROUND_TITLE, ("Een.",)), Part("Schade", ("Twee.", "Drie.")))


def test_a_crosshead_above_the_lead_names_the_part_after_it():
    parts = segment(article(("crosshead", "Schade"), ("paragraph", "Lead."), ("paragraph", "Een.")))
    assert parts.lead == "Lead."
    assert parts.background == (Part("Schade", ("Een.",)),)


@pytest.mark.parametrize(
    ("crosshead", "asked"),
    [
        ("Wie krijgt de pas?", "Wie krijgt de pas?"),
        ("2. Wie krijgt de pas?", "Wie krijgt de pas?"),
        ("‘En als ik hem kwijtraak?’", "‘En als ik hem kwijtraak?’"),
    ],
)
def test_a_crosshead_with_a_question_begins_its_part(crosshead, asked):
    parts = segment(article(("paragraph", "Lead."), ("crosshead", crosshead), ("paragraph", "Iedereen.")))
    assert parts.background == (Part(crosshead, (asked, "Iedereen.")),)


def test_a_question_whose_answer_is_complete_is_only_a_title():
    told = ("paragraph", "De pas komt in december.")
    parts = segment(article(("paragraph", "Lead."), ("crosshead", "Wanneer komt de pas?"), told))
    assert parts.background == (Part("Wanneer komt de pas?", ("De pas komt in december.",)),)


def test_all_questions_are_asked_where_an_answer_needs_one():
    first = (("crosshead", "Wanneer komt de pas?"), ("paragraph", "De pas komt in december."))
    second = (("crosshead", "Wie krijgt hem?"), ("paragraph", "Iedereen."))
    parts = segment(article(("paragraph", "Lead."), *first, *second))
    assert [part.paragraphs[0] for part in parts.background] == ["Wanneer komt de pas?", "Wie krijgt hem?"]


def test_a_question_of_two_words_is_asked():
    parts = segment(article(("paragraph", "Lead."), ("crosshead", "Waarom niet?"), ("paragraph", "Ik vroeg het hem.")))
    assert parts.background == (Part("Waarom niet?", ("Waarom niet?", "Ik vroeg het hem.")),)


def test_a_question_above_the_lead_or_above_nothing_is_not_asked():
    parts = segment(
        article(("crosshead", "Wat nu?"), ("paragraph", "Lead."), ("paragraph", "Een."), ("crosshead", "Meer weten?"))
    )
    assert parts.background == (Part("Wat nu?", ("Een.",)),)


def test_a_question_above_a_lead_that_answers_it_is_asked():
    parts = segment(article(("crosshead", "Komt er een brug?"), ("paragraph", "Nee, een pont."), ("paragraph", "Een.")))
    assert parts.lead == "Komt er een brug? Nee, een pont."
    assert parts.background == (Part("Komt er een brug?", ("Een.",)),)


def test_one_long_paragraph_is_cut_after_its_second_sentence():
    parts = segment(article(("paragraph", "Een ging weg. Twee kwam. Drie bleef staan. Vier sliep. Vijf ook.")))
    assert parts.lead == "Een ging weg. Twee kwam."
    assert parts.paragraphs == ("Drie bleef staan. Vier sliep. Vijf ook.",)


def test_a_short_article_is_all_lead():
    parts = segment(article(("paragraph", "Een ging weg. Twee kwam. Drie bleef.")))
    assert parts.lead == "Een ging weg. Twee kwam. Drie bleef."
    assert parts.background == ()


@pytest.mark.parametrize("blocks", [(), (("crosshead", "Schade"),)])
def test_an_article_without_text_has_no_lead(blocks):
    assert segment(article(*blocks)).lead is None


def test_a_subheadline_is_not_part_of_the_lead():
    parts = segment(article(("subheadline", "Schip ramt pijler"), ("paragraph", "De brug is dicht.")))
    assert (parts.lead, parts.paragraphs) == ("De brug is dicht.", ())
