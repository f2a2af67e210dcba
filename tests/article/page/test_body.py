"""The place of the article on a page."""

from briefing.article.page.body import find_body, is_body
from briefing.article.page.tree import parse_page
from tests.article.page.news_page import FIRST, SECOND, THIRD, said

LONG = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip, meldt de gemeente."


def body_of(inner: str) -> str | None:
    return find_body(parse_page(f"<html><body>{inner}</body></html>")).get("id")


def test_it_is_the_smallest_element_that_holds_nearly_all_of_the_text() -> None:
    assert body_of(f"<div id='a'><div id='b'><p>{LONG}</p><p>{LONG}</p></div><p>Kort.</p></div>") == "b"


def test_an_element_that_calls_itself_the_article_may_hold_less() -> None:
    comments = f"<div id='c'><p>{LONG[:70]}</p></div>"
    assert body_of(f"<div id='a'><article id='b'><p>{LONG}</p><p>{LONG}</p></article>{comments}</div>") == "b"


def test_a_body_is_recognised_by_its_name_and_its_companions() -> None:
    root = parse_page("<div class='article__body'>a</div><div class='article-body-ad'>b</div>")
    assert [is_body(element) for element in root.iter("div")] == [True, False]


def test_it_is_the_block_around_text_that_stands_in_a_font_tag() -> None:
    assert body_of(f"<table><tr><td id='b'><font face='Arial'>{LONG}<br><br>{LONG}</font></td></tr></table>") == "b"


def test_every_entry_of_a_live_blog_is_the_article() -> None:
    entries = "".join(f"<div class='post'><time>10.42</time><p>{text}</p></div>" for text in (LONG, "Open."))
    assert body_of(f"<div id='a'><h1>Brug dicht</h1>{entries}</div>") == "a"


def test_teasers_with_times_are_not_entries() -> None:
    teaser = "<div class='post'><time>09.15</time><h3><a href='/b'>Brug open</a></h3></div>"
    assert body_of(f"<div><div class='post' id='b'><time>10.42</time><p>{LONG}</p></div>{teaser}</div>") == "b"


def test_one_block_with_a_time_is_not_a_live_blog() -> None:
    teaser = "<div class='teaser'><p>Kort.</p></div>"
    assert body_of(f"<div id='a'><div class='post' id='b'><time>10.40</time><p>{LONG}</p></div>{teaser}</div>") == "b"


def test_a_letter_that_is_quoted_whole_is_not_all_of_the_article() -> None:
    letter = f"<blockquote><p>{FIRST}</p><p>{SECOND}</p><ol><li>{THIRD}</li></ol></blockquote>"
    texts = [text for _, text in said(f"<p>Schippers schreven deze brief.</p>{letter}<p>De provincie zwijgt nog.</p>")]
    assert texts[0] == "Schippers schreven deze brief."
    assert texts[-1] == "De provincie zwijgt nog."


def test_a_page_that_is_indented_as_a_quotation_is_read() -> None:
    body = f"<blockquote><h2>Brug dicht</h2><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></blockquote>"
    assert len(said(f"<a href='/'>Home</a>{body}")) >= 3


def chaptered(above: str, below: str) -> str | None:
    root = parse_page(f"<body id='p'><div id='a'>{above}</div><div id='b'><h1>Het vervolg</h1>{below}</div></body>")
    return find_body(root, next(root.iter("h1"))).get("id")


def test_a_long_text_above_the_title_is_of_the_article_and_the_title_of_its_last_chapter() -> None:
    assert chaptered(f"<p>{LONG}</p>" * 5, f"<p>{LONG}</p>") == "p"


def test_a_description_of_the_site_above_the_title_of_a_short_report_is_not() -> None:
    assert chaptered(f"<p>{LONG}</p>" * 3, f"<p>{LONG[:70]}</p>") == "b"


def test_less_text_above_the_title_than_below_it_is_not() -> None:
    assert chaptered(f"<p>{LONG}</p>" * 6, f"<p>{LONG}</p>" * 7) == "b"


def test_verse_is_the_article_although_longer_quotations_of_customers_are_below_it() -> None:
    lines = "De pont vaart langs de stille kade<br>waar niemand meer naar boven ziet,<br>en legt pas bij de haven aan"
    customers = f"<section><div><p>{LONG}</p></div><div><p>{LONG}</p></div></section>"
    page = f"<div><h1>De pont</h1><div id='b'>{f'<p>{lines}</p>' * 20}</div>{customers}</div>"
    assert body_of(page) == "b"
