"""Short lines in the text of a page: short sentences, and days that announce something."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html

FIRST = "De dorpsfeesten van Zele beginnen dit jaar een week later, omdat de markt wordt heraangelegd."
SECOND = "Er zijn vuurwerk, een rommelmarkt en een wedstrijd voor wie het hardst kan fluiten op een grasspriet."


def said(body: str) -> list[str]:
    article = read_html(f"<html><body><main><h1>Feest in Zele</h1>{body}</main></body></html>", source="-")
    return [block.text for block in article.blocks]


@pytest.mark.parametrize("line", ["Bedankt.", "Komt allen!", "Wij wel!", "Na zdrowie!"])
def test_a_short_sentence_at_the_end_of_the_text_stays(line: str) -> None:
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{line}</p>") == [FIRST, SECOND, line]


@pytest.mark.parametrize(
    "line",
    [
        "Zele",
        "Meer nieuws",
        "An Maes",
        "Gepubliceerd op 5 mei 2026",
        "Reacties",
        "Meest recente aanpassing: 05-05-2026 om 12:14 uur",
        "Laatst gewijzigd: 5 mei 2026, een tikfout (#35) verbeterd",
    ],
)
def test_a_few_words_below_the_text_are_left_out(line: str) -> None:
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{line}</p>") == [FIRST, SECOND]


def test_a_day_that_announces_a_list_is_not_a_signature() -> None:
    days = "<p>Zaterdag 8 september:</p><ul><li>Rommelmarkt op het plein, van de kerk tot aan de brug.</li></ul>"
    assert "Zaterdag 8 september:" in said(f"<p>{FIRST}</p>{days}<p>{SECOND}</p>")


def test_a_line_that_announces_what_the_article_quotes_is_text() -> None:
    announced = "Ik kan de brief van vorig jaar gewoon overschrijven:"
    quoted = f"<blockquote><p>{FIRST}</p><p>{SECOND}</p><p>{FIRST[:-1]}, zegt de schepen.</p></blockquote>"
    assert said(f"<p>{announced}</p>{quoted}")[0] == announced


@pytest.mark.parametrize(
    "shortcode", ["[info_box]", "[/info_box]", "[warning_box]", "[Social_Share]", "[gallery ids='1,2']"]
)
def test_a_shortcode_that_the_site_should_have_filled_in_is_not_spoken(shortcode: str) -> None:
    assert said(f"<p>{FIRST}</p><p>{shortcode} {SECOND}</p>") == [FIRST, SECOND]


def test_words_in_square_brackets_are_spoken() -> None:
    sentence = "“Hij [de schepen] heeft de [sic] markt beloofd, en die komt er ook”, zegt de fanfare."
    assert said(f"<p>{FIRST}</p><p>{sentence}</p>") == [FIRST, sentence]
