"""Lines that an editor removes, adds or moves, and those that are not spoken."""

from __future__ import annotations

from dataclasses import replace

from briefing.article.formats.plain import read_plain
from briefing.model import LeftOut
from tests.script.manuscript.changes import TEXT, changed

from .conftest import ARTICLE, article_in, edited, said, script_of, spoken, text_of_article


def test_a_removed_sentence_is_neither_spoken_nor_in_the_lead() -> None:
    script = edited(changed("Dat meldt de gemeente.\n", ""))
    assert "Dat meldt de gemeente." not in said(script)
    assert script.lead == "De brug gaat maandag om 7.30 uur dicht."


def test_the_words_to_say_for_a_removed_sentence_are_ignored() -> None:
    text = changed("De brug gaat maandag om 7.30 uur dicht.\n", "")
    assert spoken(edited(text))[2:4] == ["Dat meldt de gemeente.", "Fietsers rijden om."]


def test_a_sentence_in_a_comment_is_not_spoken() -> None:
    text = changed("De brug gaat maandag", "// De brug gaat maandag")
    assert spoken(edited(text))[2:4] == ["Dat meldt de gemeente.", "Fietsers rijden om."]


def test_a_moved_sentence_is_spoken_in_its_new_place() -> None:
    text = changed("Dat meldt", "Er is geen pont.\nDat meldt", changed("Er is geen pont.\n", ""))
    assert said(edited(text))[1:5] == [
        "De brug gaat maandag om 7.30 uur dicht.",
        "Er is geen pont.",
        "Dat meldt de gemeente.",
        "Fietsers rijden om.",
    ]


def test_a_new_sentence_is_spoken_and_belongs_to_the_text() -> None:
    script = edited(changed("Er is geen pont.", "Er is geen pont.\nDe trein rijdt wel."))
    assert "De trein rijdt wel." in spoken(script)
    assert script.background[0] == "Fietsers rijden om. Er is geen pont. De trein rijdt wel."


def test_a_line_of_several_new_sentences_is_spoken_one_by_one() -> None:
    text = changed("Er is geen pont.", "[voice: ander] Er is geen pont. De trein rijdt wel. [pause: 2s]")
    told = edited(text).sections[-1].paragraphs[0][1:]
    assert [(each.written, each.voice, each.pause_ms) for each in told] == [
        ("Er is geen pont.", "ander", None),
        ("De trein rijdt wel.", "ander", 2000),
    ]


def test_a_line_with_its_own_words_to_say_stays_one() -> None:
    text = changed("Er is geen pont.", "Er is geen pont. De trein rijdt wel.\n > Alleen de trein rijdt.")
    assert [each.spoken for each in edited(text).sections[-1].paragraphs[0][1:]] == ["Alleen de trein rijdt."]


def test_a_blank_line_splits_a_paragraph_and_its_absence_joins_two() -> None:
    assert edited(changed("om.\nEr", "om.\n\nEr")).background[:2] == ("Fietsers rijden om.", "Er is geen pont.")
    assert len(edited(changed("pont.\n\n“Het", "pont.\n“Het")).background) == 1


def test_what_was_left_out_is_brought_back() -> None:
    text = changed("// left out [link to other articles]: ", "")
    text = changed("Lees ook: Schip vast\n", "", text)
    text = changed("Er is geen pont.", "Er is geen pont.\nLees ook: Schip vast", text)
    script = edited(text)
    assert "Lees ook: Schip vast" in said(script)
    assert script.article.left_out == ()


def test_a_comment_is_not_spoken_and_does_not_split_a_paragraph() -> None:
    assert edited(changed("Er is geen pont.", "// nabellen!\nEr is geen pont.")).sections == edited(TEXT).sections


def test_what_was_left_out_is_recognised_with_its_reason() -> None:
    article = replace(read_plain(ARTICLE, source="a"), left_out=(LeftOut("# [x: y] // z", "line: byline, date"),))
    assert article_in(text_of_article(article)).left_out == article.left_out
    assert said(script_of(article)) == said(edited(text_of_article(article)))
