"""Plain text that is no ordinary article. The ordinary ones are in `test_shapes.py`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article.plain import read_plain
from briefing.errors import NoArticleError


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n ",
        "***\n\n---",
        " date 2023-03",
        "\ufeff",
        "Facebook\nTwitter",
        "12.30",
        "Lees ook\n\nDeel dit artikel",
    ],
)
def test_nothing_to_speak(text):
    with pytest.raises(NoArticleError):
        read_plain(text, source="-")


def test_the_source_is_kept():
    assert read_plain("De brug is dicht.", source="brug.txt").source == "brug.txt"


def test_the_glued_date_must_be_one():
    article = read_plain(" date 2023-13 De brug is dicht.", source="-")
    assert article.published is None


LINES = """
Brug dicht;De brug is dicht.;Lees ook;Lees ook: x;- punt;1. punt;Door An Maes;3 mei 2022; date 2023-02 ;Utrecht
Foto: ANP;AMSTERDAM (ANP) - De brug is dicht.;Meer uit Regio;;***;?;“Wat?”;(ANP);12.05 uur
"""
TEXTS = st.lists(st.sampled_from(LINES.replace("\n", ";").split(";")), max_size=20).map("\n".join)


@given(st.one_of(TEXTS, st.text(max_size=300)))
def test_any_text_is_an_article_or_none(text):
    try:
        article = read_plain(text, source="-")
    except NoArticleError:
        return
    assert article.headline or article.blocks
    assert all(block.text and block.text == block.text.strip() for block in article.blocks)
