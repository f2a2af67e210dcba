"""The places where a background introduces its words, nouns and names."""

from __future__ import annotations

from briefing.script.shorten.background import Background


def test_a_word_is_given_if_the_listener_has_heard_it_or_a_compound_of_it() -> None:
    text = Background("Het dagboek van Urk", [])
    assert text.is_given("dagboek")
    assert text.is_given("boek")
    assert not text.is_given("hek")


def test_an_indefinite_article_introduces_a_noun_also_before_an_adjective() -> None:
    assert Background("", ["Er komt een hoge schutting."]).introductions["schutting"] == [0]


def test_a_number_does_not_introduce_a_noun() -> None:
    assert "euro" not in Background("", ["Het kost tien euro."]).introductions
    assert "eind" not in Background("", ["Met een auto kom je een eind."]).introductions


def test_a_surname_is_explained_by_the_first_full_name() -> None:
    told = ["Het regent.", "Bouwer Eva Pol zaagt.", "Eva Pol lacht."]
    assert Background("", told).full_names["Pol"] == 1


def test_a_name_is_explained_by_the_sentence_about_what_has_it() -> None:
    assert Background("", ["Die kater, Boris uit Tiel, slaapt."]).full_names["Boris"] == 0


def test_the_source_of_a_noun_is_the_nearest_sentence_before_with_it_or_with_a_compound() -> None:
    text = Background("", ["De scheepskat slaapt.", "De kat eet.", "Het regent.", "De kat zingt."])
    assert text.last_told("kat", 3) == 1
    assert text.last_told("kat", 3, compound=True) == 0


def test_questions_with_quoted_answers_make_an_interview() -> None:
    assert Background("", ["Wat?", "“Niets.”", "Hoe?", "“Zo.”"]).is_interview
    assert not Background("", ["Wat?", "“Niets.”", "Het regent."]).is_interview


def test_a_name_in_brackets_is_explained_by_the_first_sentence_that_has_it() -> None:
    assert Background("", ["Het regent.", "De kattenbond (KB) zingt.", "(KB)"]).explained["KB"] == 1


def test_a_long_noun_is_introduced_by_a_compound_of_it_in_every_sentence_that_has_one() -> None:
    text = Background("", ["Zij vroeg een bouwvergunning.", "Het regent.", "Er kwam een kapvergunning."])
    assert text.introduced("vergunning") == [0, 2]
    assert text.introduced("bouwvergunning") == [0]
    assert not text.introduced("egvergunning")


def test_the_opener_and_the_place_before_a_sentence_are_the_last_ones() -> None:
    text = Background("", ["Een.", "Twee.", "Drie.", "Vier."], openers={0, 2})
    assert [text.opener_before(index) for index in range(4)] == [-1, 0, 0, 2]
    assert [text.last_before([1, 2], index) for index in range(4)] == [None, None, 1, 2]


def test_a_noun_was_told_by_a_sentence_with_it_or_a_compound_of_it() -> None:
    text = Background("", ["Er loopt een hoogspanningskabel.", "De kabel zoemt.", "De mast roest."])
    assert text.was_told("kabel", 1)
    assert not text.was_told("kabel", 0)
    assert not text.was_told("mast", 2)
