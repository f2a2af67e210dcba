"""The place of a line: above, among or below the paragraphs."""

from briefing.article.classifier.places import lines_of, zones_of

PARAGRAPH = "De gemeente opent maandag de nieuwe brug over de vaart, en fietsers kunnen er dan weer overheen."


def test_a_line_knows_its_block_and_its_place_in_it():
    lines = lines_of([["Kop"], ["een", "twee   drie"]])
    assert [(line.text, line.block, line.place, line.size) for line in lines] == [
        ("Kop", 0, 0, 1),
        ("een", 1, 0, 2),
        ("twee drie", 1, 1, 2),
    ]


def test_the_first_and_the_last_paragraph_separate_above_from_below():
    lines = lines_of([["Door Eva Wouters"], [PARAGRAPH], ["Tussenkop"], [PARAGRAPH], ["Lees ook"]])
    assert zones_of(lines, [-1.0] * 5) == ["above", "among", "among", "among", "below"]


def test_without_a_paragraph_all_lines_are_bare():
    lines = lines_of([["Kop"], [PARAGRAPH]])
    assert zones_of(lines, [-1.0, 1.0]) == ["bare", "bare"]
