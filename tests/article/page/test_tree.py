"""A page as a tree: its lines, its blocks, the names of its elements."""

import pytest

from briefing.article.account import Account
from briefing.article.page.tree import (
    clean,
    is_block,
    is_sentences,
    leads_elsewhere,
    leave_out,
    line_of,
    lines_of,
    names_of,
    parse_page,
)


def element(markup: str):
    return parse_page(f"<html><body>{markup}</body></html>").find("body")[0]


def test_each_block_is_one_line_with_all_of_its_text() -> None:
    assert lines_of(element("<div><p>Brug <b>dicht</b></p>Drie<br>weken<p></p></div>")) == ["Brug dicht", "Drie weken"]
    assert line_of(element("<div><p>Brug</p><p>dicht</p></div>")) == "Brug dicht"


def test_marks_for_hyphens_and_direction_are_removed() -> None:
    assert clean("af\u00adsluit\u200bing \u200fvan  de\nbrug") == "afsluiting van de brug"


@pytest.mark.parametrize(
    ("markup", "names"),
    [
        ("<div class='ArticleBody__inline-ad'>a</div>", {"article", "body", "inline", "ad"}),
        ("<div class='css-1x2y3z'>a</div>", {"css", "1x2y3z"}),
        ("<div class='has-sidebar comments-open'>a</div>", set()),
        ("<div class='topAdvert'>a</div>", {"top", "advert"}),
        ("<div class='kBadTz'>a</div>", {"kbadtz"}),
        ("<x-teaser>a</x-teaser>", {"x", "teaser"}),
        ("<p>a</p>", set()),
        ("<h2 id='schade-en-reclame'>Schade en een nieuwe reclame</h2>", set()),
        ("<h2 id='related-title'>Meer</h2>", {"related", "title"}),
    ],
)
def test_the_names_of_an_element_are_split_into_words(markup: str, names: set[str]) -> None:
    assert names_of(element(markup)) == names


def test_a_custom_element_is_a_block_if_it_holds_one() -> None:
    assert is_block(element("<x-card><p>Brug</p></x-card>"))
    assert not is_block(element("<x-term>brug</x-term>"))


@pytest.mark.parametrize(("href", "leads"), [("/brug", True), ("#noot", False), ("mailto:a@b.nl", False), ("", False)])
def test_a_link_to_the_page_itself_does_not_lead_elsewhere(href: str, leads: bool) -> None:
    assert leads_elsewhere(element(f"<a href='{href}'>a</a>")) == leads


def test_a_title_is_not_a_sentence_however_it_ends() -> None:
    assert not is_sentences("Brug dicht.")
    assert is_sentences("De brug bij Spijk is dinsdag afgesloten na een aanvaring met een schip.")


def test_an_element_left_out_is_accounted_for_and_the_text_after_it_stays() -> None:
    account, root = Account(), parse_page("<html><body><p>Brug <b>kort</b> dicht</p></body></html>")
    leave_out(root.find(".//b"), "label", account)
    assert line_of(root) == "Brug dicht"
    assert [(piece.text, piece.reason) for piece in account.left_out] == [("kort", "label")]


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><p>Een.</p></body></html><p>Twee.</p>",
        "<html><body><p>Een.</p></body></html><html><head></head><body><p>Twee.</p></body></html>",
        "<!doctype html><html><body></body></html><div><p>Een.</p></div><p>Twee.</p>",
    ],
)
def test_what_follows_the_end_of_the_page_is_on_it(page: str) -> None:
    assert [line for line in lines_of(parse_page(page)) if line] == ["Een.", "Twee."]


def test_a_framework_s_prefix_of_custom_elements_is_none_of_their_names() -> None:
    assert names_of(element("<app-article-text><p>Brug dicht</p></app-article-text>")) == {"article", "text"}
    assert "app" in names_of(element("<div class='app-banner'>Brug dicht</div>"))
