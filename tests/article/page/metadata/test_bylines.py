"""Bylines on a page, by the text or name of their element."""

from __future__ import annotations

import pytest

from briefing.article.page.metadata.bylines import bylines
from briefing.article.page.tree import parse_page


def authors(markup: str) -> list[str | None]:
    return [byline.author for byline in bylines(parse_page(f"<html><body>{markup}</body></html>"))]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Door Anna de Wit</p>",
        "<p>Tekst: Anna de Wit</p>",
        "<div>Door <b>Anna de Wit</b> in Verkeer</div>",
        "<p>Auteur:</p><p>Anna de Wit</p>",
        "<span>Geschreven door</span> <a>Anna de Wit</a>",
        '<a rel="author">Anna de Wit</a>',
        '<div class="author-name">Anna de Wit</div>',
    ],
)
def test_an_author_is_read_behind_a_label_or_from_an_element_for_the_author(markup: str) -> None:
    assert "Anna de Wit" in authors(markup)


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Door de brug te sluiten ontstaat een file van een uur.</p>",
        '<div class="comments"><p>Door Anna de Wit</p></div>',
        "<footer><p>Door Anna de Wit</p></footer>",
        f'<div class="author">{"Anna de Wit schrijft over verkeer. " * 20}</div>',
    ],
)
def test_a_sentence_a_reader_s_comment_and_a_page_s_foot_do_not_sign(markup: str) -> None:
    assert authors(markup) == []


def test_the_foot_of_the_article_itself_signs_it() -> None:
    assert authors("<article><p>De brug is dicht.</p><footer><p>Door Anna de Wit</p></footer></article>") == [
        "Anna de Wit"
    ]


def test_a_name_beside_the_article_signs_it_if_it_is_the_only_one_there() -> None:
    one = "<aside><p>Door Anna de Wit</p></aside>"
    assert authors(one) == ["Anna de Wit"]
    assert authors(f"{one}<aside><p>Door Jan Bos</p></aside>") == []


def test_a_name_of_one_word_counts_only_without_a_full_name() -> None:
    assert authors("<p>Door Anna</p><p>Tekst: Jan Bos</p>") == ["Jan Bos", "Anna"]


def test_a_name_below_nothing_but_a_quotation_signs_that() -> None:
    quoted = "<p>★★★★★</p><p>“Een fijne club, waar iedereen welkom is.”</p>"
    assert authors(f"<div>{quoted}<div class='review-author'><b>Anna de Wit</b> <i>Lid</i></div></div>") == []


def test_a_name_below_a_text_that_ends_in_a_quotation_signs_the_text() -> None:
    told = "<p>De brug is dicht, en dat blijft zo.</p><p>“Wij wachten het af.”</p>"
    assert authors(f"<div>{told}<p class='author'>Anna de Wit</p></div>") == ["Anna de Wit"]


@pytest.mark.parametrize(
    "teaser",
    [
        "<article><h3><a href='/2'>Brug open</a></h3><p>Door Jan Bos</p></article>",
        "<li><a href='/2'><h4>Brug open</h4></a><span class='author'>Jan Bos</span></li>",
        "<a href='/2'><div><h3>Brug open</h3><footer><span class='card-author'>Door Jan Bos</span></footer></div></a>",
    ],
)
def test_a_name_in_a_teaser_signs_another_article(teaser: str) -> None:
    assert authors(f"{teaser}<div><p>De brug is dicht.</p><p>Door Anna de Wit</p></div>") == ["Anna de Wit"]


def test_who_wrote_and_photographed_signs() -> None:
    assert authors("<p>De brug is dicht.</p><p>Tekst en foto's: Anna de Wit</p>") == ["Anna de Wit"]
