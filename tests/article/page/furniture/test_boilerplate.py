"""The removal of what is around the article on a page."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, said

FURNITURE = {
    "menu": "<nav><a href='/'>Home</a></nav>",
    "aside": (
        "<aside><p>Wie vandaag een abonnement neemt, krijgt een gratis koffiemok van onze krant thuis.</p></aside>"
    ),
    "figure": "<figure><img src='b.jpg'><figcaption>De brug bij Spijk, gezien vanaf de dijk.</figcaption></figure>",
    "caption": (
        "<div class='image'><img src='b.jpg'><p class='caption'>De brug bij Spijk, gezien vanaf de dijk.</p></div>"
    ),
    "caption without a name": (
        "<div class='x1'><img src='b.jpg'><div>De brug bij Spijk, gezien vanaf de dijk.</div></div>"
    ),
    "slanted caption": "<p><img src='b.jpg'><br><em>De brug bij Spijk, gezien vanaf de dijk.</em></p>",
    "description of a picture": (
        "<div><img alt='De brug bij Spijk' src='b'><p>De brug bij Spijk</p><p>Foto: ANP</p></div>"
    ),
    "read also": "<p><strong>Lees ook:</strong> <a href='/2'>Waarom bruggen vaker worden aangevaren</a></p>",
    "labelled box": "<div><span>Lees ook</span><a href='/2'><h3>Waarom bruggen vaker worden aangevaren</h3></a></div>",
    "bare link": "<p><a href='/2'>Waarom bruggen in Gelderland vaker worden aangevaren</a></p>",
    "links": "<ul><li><a href='/2'>Waarom bruggen vaker worden aangevaren</a></li><li><a href='/3'>Weer</a></li></ul>",
    "teaser": (
        "<div><h3><a href='/2'>Meer aanvaringen</a></h3><p>Vorig jaar "
        "werden in Nederland 312 bruggen geraakt.</p></div>"
    ),
    "related": (
        "<section class='related-articles'><p>Vorig jaar werden in "
        "Nederland 312 bruggen geraakt door schepen.</p></section>"
    ),
    "share": "<div class='share-bar'>Deel dit artikel <button>WhatsApp</button></div>",
    "newsletter": (
        "<div class='x'><h3>Nieuwsbrief</h3><p>Elke ochtend het nieuws in je mailbox.</p><input type='email'></div>"
    ),
    "advert": "<div class='ad-slot'><span>Advertentie</span></div>",
    "tweet": (
        "<blockquote class='twitter-tweet'><p>Wat een klap bij de brug van Spijk zeg!</p>— Jan (@jan)</blockquote>"
    ),
    "poll": "<div><h3>Wat vind jij van de omleiding?</h3><label><input type='radio'>Goed</label></div>",
    "list of comments": f"<ol class='commentlist'><li><p>{'Ik vaar hier elke dag. ' * 6}</p></li></ol>",
    "comments": f"<div id='comments'><h2>2 reacties</h2><p>{'Ik vaar hier elke dag. ' * 60}</p></div>",
    "tags": "<div class='tags'><a href='/t/brug'>brug</a> <a href='/t/spijk'>Spijk</a></div>",
    "author box": "<div class='author-box'><p>An Maes schrijft over verkeer en vervoer in de regio Arnhem.</p></div>",
    "paywall": "<div class='paywall'><h2>Verder lezen?</h2><p>Neem een abonnement vanaf 1 euro per week.</p></div>",
    "cookies": "<div role='dialog'><p>Wij gebruiken cookies om de site goed te laten werken.</p></div>",
    "hidden": "<div style='display: none'><p>Deze melding ziet de lezer niet, want ze is verborgen.</p></div>",
    "template": "<template><p>{{titel}} staat hier alleen voor het script van de pagina.</p></template>",
    "player": "<div class='video-player'><p>De brug vanuit de lucht bekeken</p><span>01:12</span></div>",
    "figures": "<table><tr><th>Jaar</th><th>Aanvaringen</th></tr><tr><td>2023</td><td>312</td></tr></table>",
    "noscript": "<noscript>Zet JavaScript aan om deze pagina goed te kunnen zien, alstublieft.</noscript>",
    "source": "<p class='source'>Bron: ANP</p>",
    "custom element": "<nieuws-share-bar><p>Deel het nieuws met je vrienden</p></nieuws-share-bar>",
}


@pytest.mark.parametrize("furniture", FURNITURE.values(), ids=FURNITURE.keys())
def test_furniture_between_and_after_paragraphs_is_left_out(furniture: str) -> None:
    body = f"<p>{FIRST}</p>{furniture}<p>{SECOND}</p><p>{THIRD}</p>{furniture}"
    assert said(body) == PARAGRAPHS
    assert said(f"<article>{body}</article>") == PARAGRAPHS


@pytest.mark.parametrize(
    "wrapper",
    [
        "<div class='content has-sidebar comments-open'>{}</div>",
        "<div class='article-body paywall'>{}</div>",
        "<article class='post tag-politiek category-video author-an'>{}</article>",
        "<div class='premium-content'>{}</div>",
        "<section class='video-article'>{}</section>",
        "<div style='display:none' class='js-body'>{}</div>",
        "<div class='hidden lg:block'>{}</div>",
        "<table><tr><td>Menu</td><td>{}</td></tr></table>",
        "<div class='elementor-widget'><div class='widget-container'>{}</div></div>",
        "<form id='aspnetForm'>{}</form>",
    ],
)
def test_the_article_stays_whatever_the_name_of_its_box(wrapper: str) -> None:
    assert (
        said(wrapper.format(TEXT * 1 + "<p>" + "De provincie onderzoekt het ongeluk. " * 20 + "</p>"))[:3] == PARAGRAPHS
    )


def test_two_sentences_beside_a_picture_are_not_a_caption() -> None:
    text = "De brug is oud. Ze stamt uit 1932 en werd nooit vervangen."
    assert ("paragraph", text) in said(
        f"{TEXT}<div><img src='brug.jpg'><p>{text}</p></div><p>{FIRST[:-1]}, zegt zij.</p>"
    )


@pytest.mark.parametrize("name", ["privc-popup", "cookie-notice", "modal consent"])
def test_a_cookie_notice_is_left_out_even_if_the_article_is_a_poem(name: str) -> None:
    poem = "<p>De brug is dicht<br>het water licht</p><p>de schipper wacht<br>de hele nacht</p>"
    notice = f"<div class='{name}'><h2>Cookies</h2><p>Deze website plaatst cookies om te zien wie er komt.</p></div>"
    assert " ".join(text for _, text in said(poem + notice)) == (
        "De brug is dicht het water licht de schipper wacht de hele nacht"
    )


def test_a_sentence_to_somebody_beside_a_picture_is_not_a_caption() -> None:
    text = "In de loods bij de sluis verhuren we ook bootjes, zolang het water laag staat."
    assert ("paragraph", text) in said(f"<p>{FIRST}</p><div><img src='loods.jpg'><p>{text}</p></div><p>{SECOND}</p>")


def _rows(*texts: str) -> str:
    return "".join(f"<div class='row'><div><img src='b.jpg'></div><div><p>{text}</p></div></div>" for text in texts)


def test_a_sentence_beside_a_picture_is_text_where_the_rows_around_it_are() -> None:
    assert said(_rows(FIRST, SECOND, THIRD)) == PARAGRAPHS


def test_a_sentence_beside_a_picture_alone_is_its_caption() -> None:
    told = "De brug bij Spijk, gezien vanaf de dijk bij Tolkamer."
    assert said(f"{TEXT}{_rows(told)}") == PARAGRAPHS


ROWS = [
    ("De dijk", "Neem brood mee."),
    ("Het veer", "Vraag het de schipper."),
    ("De spoorbrug", "Dat kan met de fiets."),
]


def _table(rows: list[tuple[str, str]]) -> str:
    return "".join(f"<tr><td>{first}</td><td>{second}</td></tr>" for first, second in rows)


@pytest.mark.parametrize("table", ["<table>{}</table>", "<figure class='wp-block-table'><table>{}</table></figure>"])
def test_a_table_of_short_sentences_is_text(table: str) -> None:
    spoken = " ".join(
        text for _, text in said(f"<p>{FIRST}</p>{table.format(_table(ROWS))}<p>{SECOND}</p><p>{THIRD}</p>")
    )
    assert all(told in spoken for _, told in ROWS)


@pytest.mark.parametrize(
    "rows",
    [
        [("Spijk", "12,5"), ("Lobith", "13,1")],
        [("Ma.", "9.00 uur."), ("Di.", "10.00 uur.")],
        [("Jansen", "Ajax"), ("Bos", "PSV")],
    ],
    ids=["figures", "hours", "names"],
)
def test_a_table_of_figures_or_names_is_none(rows: list[tuple[str, str]]) -> None:
    assert said(f"<p>{FIRST}</p><table>{_table(rows)}</table><p>{SECOND}</p><p>{THIRD}</p>") == PARAGRAPHS
