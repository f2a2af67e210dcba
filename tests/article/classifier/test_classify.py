"""The classifier's scores for the lines of a text."""

from briefing.article.classifier.classify import EITHER_END, judged

TEXT = [
    ["De brug over de vaart gaat maandag open"],
    ["De gemeente opent maandag de nieuwe brug over de vaart, en fietsers kunnen er dan weer overheen rijden."],
    ["Het werk heeft twee jaar geduurd en kostte volgens de wethouder minder dan er vooraf was uitgetrokken."],
    ["Klik hier om je aan te melden voor onze nieuwsbrief"],
]


def test_an_appeal_below_a_text_is_less_likely_the_article_than_its_paragraphs():
    _, first, second, call = judged(TEXT)
    assert call.zone == "below"
    assert call.chance > 0.9
    assert max(first.chance, second.chance) < 0.1


def test_the_line_above_the_text_is_likelier_its_headline_than_a_paragraph():
    headline, *paragraphs, _ = judged(TEXT)
    assert headline.headline > max(paragraph.headline for paragraph in paragraphs)


def test_every_line_is_judged_once_and_in_order():
    assert [line.text for line in judged(TEXT)] == [line for block in TEXT for line in block]


def test_the_middle_of_a_very_long_text_is_taken_for_the_article_unseen():
    lines = judged([["Klik hier"]] * (2 * EITHER_END + 9))
    assert len(lines) == 2 * EITHER_END + 9
    assert lines[EITHER_END + 4].chance == 0.0


def test_an_empty_text_has_no_lines():
    assert judged([]) == []
