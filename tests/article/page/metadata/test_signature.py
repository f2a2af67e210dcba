"""The author and date of an article, as its page shows them."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from tests.article.page.news_page import TEXT, linked_data, page


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (linked_data(datePublished="2024-05-07T09:30:00+02:00"), ""),
        (linked_data(datePublished="2024-05-06T22:30:00Z"), ""),
        (
            linked_data(**{"@type": "WebPage", "@graph": [{"@type": ["Article"], "datePublished": "2024-05-07"}]}),
            "",
        ),
        ('<meta property="article:published_time" content="2024-05-07T09:30:00+0200">', ""),
        ('<meta name="dcterms.date" content="2024-05-07">', ""),
        ("", '<time datetime="2024-05-07T09:30">gisteren</time>'),
        ("", '<meta itemprop="datePublished" content="2024-05-07">'),
        ("", "<div>7 mei 2024, 09.30 uur</div>"),
        ("", "<div><span>07</span><span>mei</span><span>2024</span></div>"),
        ("", "<p>Gepubliceerd op 7 mei 2024 om 09:30</p>"),
        ("<script type='application/ld+json'>{kapot</script>", "<p>Dinsdag 7 mei 2024</p>"),
    ],
)
def test_the_date_is_read(head: str, body: str) -> None:
    assert read_html(page(body + TEXT, head), source="-").published == "2024-05-07"


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        (linked_data(author={"@type": "Person", "name": "An Maes"}), "", "An Maes"),
        (linked_data(author=[{"name": "An Maes"}, {"@type": "Person", "name": "Jo Bos"}]), "", "An Maes en Jo Bos"),
        (linked_data(author="An Maes"), "", "An Maes"),
        (
            linked_data(author={"@type": "Organization", "name": "Dagblad"}),
            "<p class='byline'>Door An Maes</p>",
            "An Maes",
        ),
        (linked_data(author={"@type": "Person", "name": "Redactie"}), "", None),
        ('<meta name="author" content="An Maes">', "", "An Maes"),
        ('<meta property="article:author" content="https://facebook.com/an">', "", None),
        ("", "<a rel='author' href='/an'>An Maes</a>", "An Maes"),
        ("", "<p>Door <b>An Maes</b>, redacteur verkeer</p>", "An Maes"),
        ("", "<div>7 mei 2024 - An Maes - Nijmegen</div>", "An Maes"),
        ("", "<p>Door onze redactie</p>", None),
        ("", "", None),
    ],
)
def test_the_author_is_read(head: str, body: str, author: str | None) -> None:
    assert read_html(page(body + TEXT, head), source="-").author == author


def test_the_date_below_the_headline_is_recognised_by_its_class() -> None:
    text = page(f'<p class="date">Nieuwsbericht | 12-11-2026</p>{TEXT}').replace(
        "<main>", '<div class="date">25-11-2026</div><main>'
    )
    assert read_html(text, source="-").published == "2026-11-12"


@pytest.mark.parametrize(
    ("page", "day"),
    [
        (f"<h1>Brug dicht</h1>7 mei 2024{TEXT}", "2024-05-07"),
        (f"<h1>Brug dicht</h1><p class='post-meta'>by An | <span>May 7, 2024</span></p>{TEXT}", "2024-05-07"),
        (f"<h1>Brug dicht</h1>{TEXT}<ul><li>Publicatiedatum: 7 mei 2024</li></ul>", "2024-05-07"),
        (f"<div><span>07-05-2024</span><h1>Brug dicht</h1></div>{TEXT}", "2024-05-07"),
        (f"<h1>Brug dicht</h1><p>Mei 7, 2024</p>{TEXT}", "2024-05-07"),
        (f"<h1>Brug dicht</h1><p>2024/05/07</p>{TEXT}", "2024-05-07"),
        (f"<h1>Brug dicht</h1>{TEXT}<abbr class='published' title='2024-05-07T10:00'>dinsdag</abbr>", "2024-05-07"),
        (
            f"{linked_data(**{'@graph': [{'@type': 'WebPage', 'datePublished': '2024-05-07'}]})}<h1>Brug</h1>{TEXT}",
            "2024-05-07",
        ),
        (
            f"<link rel='canonical' href='https://brug.example/2024/05/07/dicht/'><h1>Brug dicht</h1>{TEXT}",
            "2024-05-07",
        ),
        (
            f"<h1>Brug dicht</h1>{TEXT}<h3>Lees ook</h3><a href='/a'><time datetime='2019-01-02'>2 jan</time></a>",
            None,
        ),
        (
            f"<h1>Brug dicht</h1>{TEXT}<section class='comments'><time datetime='2019-01-02'>2 jan</time></section>",
            None,
        ),
        (f"<h1>Brug dicht</h1>{TEXT}<footer>Bijgewerkt: 2 januari 2019</footer>", None),
        (
            "<h1>Brug dicht</h1><p>Op 2 januari 2019 ging de brug bij Spijk al eens dicht na een aanvaring.</p>" + TEXT,
            None,
        ),
    ],
)
def test_the_date_is_the_one_that_the_page_labels_and_never_that_of_something_else(page: str, day: str | None) -> None:
    assert read_html(f"<html><body>{page}</body></html>", source="-").published == day


TITLE = "<h1>Brug dicht na aanvaring</h1>"


def author_of(body: str) -> str | None:
    return read_html(f"<html><body>{body}</body></html>", source="-").author


def day_of(body: str) -> str | None:
    return read_html(f"<html><body>{body}</body></html>", source="-").published


@pytest.mark.parametrize(
    "body",
    [
        f"{TITLE}<div><h3>Auteur</h3><p>Noor Wibaut</p><p>4 min read</p></div>{TEXT}",
        f"{TITLE}<aside><article><h3>Auteur</h3><p>Noor Wibaut</p></article></aside>{TEXT}",
        f"{TITLE}<p><strong>Auteur:</strong> Noor Wibaut</p>{TEXT}",
        f"{TITLE}<p>Door Noor Wibaut in <a href='/verkeer'>Verkeer</a></p>{TEXT}",
        f"{TITLE}<dl><dt>Geschreven door</dt><dd>Noor Wibaut</dd></dl>{TEXT}",
        f"{TITLE}{TEXT}<div><h2>De auteur: Noor Wibaut</h2><p>Noor Wibaut schrijft over water en wegen.</p></div>",
        f"{TITLE}{TEXT}<div><h4>Over de auteur</h4><p>Noor Wibaut</p></div>",
        f"<article>{TITLE}{TEXT}<footer class='meta'>Door <span>Noor Wibaut</span></footer></article>",
        f"{TITLE}{TEXT}<footer class='entry-footer'><a rel='author' href='/noor'>Noor Wibaut</a></footer>",
        f"{TITLE}<div class='post-authors'><strong>Noor Wibaut</strong><br>Noor Wibaut schrijft graag.</div>{TEXT}",
        f"<div class='sidebar'><span class='author'>Noor Wibaut</span></div>{TITLE}{TEXT}",
        f"{TITLE}<span class='meta'>Posted by Noor Wibaut on 2024-05-07</span>{TEXT}",
        f"{TITLE}<p>By Noor Wibaut</p><p>May 7, 2024</p>{TEXT}",
        f"{TITLE}<div><a href='/auteurs/noor-wibaut'>Noor Wibaut</a></div>{TEXT}",
        f"{TITLE}<p>Tekst en beeld: Noor Wibaut</p>{TEXT}",
        f"{TITLE}<p>Door: Noor Wibaut, foto’s: Piet Kramer</p>{TEXT}",
        f"{TITLE}<p>Een column van Noor Wibaut</p>{TEXT}",
        f"{TITLE}<div><span>Noor Wibaut</span><span>7 mei 2024</span><span>3 min leestijd</span></div>{TEXT}",
        f"{TITLE}<div><span>7 mei 2024</span> <span>Noor Wibaut</span> <span>325 woorden</span></div>{TEXT}",
        f"{TITLE}<section><h4>2024/05/07</h4><h4><i></i>Noor Wibaut</h4></section>{TEXT}",
        f"{TITLE}<div><div>Noor Wibaut</div><div>7 mei 2024</div></div>{TEXT}",
        f"<meta name='twitter:label2' content='Auteur'><meta name='twitter:data2' content='Noor Wibaut'>{TITLE}{TEXT}",
    ],
)
def test_a_name_signs_behind_a_label_below_the_text_and_beside_it(body: str) -> None:
    assert author_of(body) == "Noor Wibaut"


@pytest.mark.parametrize(
    "body",
    [
        f"{TITLE}{TEXT}<div class='comments'><p class='comment-author'>Piet Kramer</p><p>Mooi!</p></div>",
        f"{TITLE}{TEXT}<section id='reacties'><cite class='author'>Piet Kramer</cite></section>",
        f"{TITLE}{TEXT}<footer><p>Door Piet Kramer Webdesign</p><a rel='author' href='/w'>Piet Kramer</a></footer>",
        f"{TITLE}{TEXT}<aside><span class='author'>Piet Kramer</span><span class='author'>Ans Moor</span></aside>",
        f"{TITLE}{TEXT}<div class='teaser'><h3>Sluis open</h3><p class='author'>Piet Kramer</p></div>",
        f"{TITLE}<p><strong>Auteur:</strong> redactie</p>{TEXT}",
        f"{TITLE}<h5>04/02/2024 19:15</h5><p>VUB Pleinlaan</p>{TEXT}",
        f"{TITLE}<span rel='author'>admin</span>{TEXT}",
        f"<div class='single-author'>{TITLE}{TEXT}{TEXT}<a href='/v'>Vrije Toegang</a></div>",
        f"{TITLE}<h2>Live Kaart Gelderland</h2>{TEXT}",
        f"{TITLE}<div><p>Rol</p><p>Front-end Designer</p></div>{TEXT}",
        f"{TITLE}<a class='category' href='/v'>Vrije Vaart</a> <span class='date'>7 mei 2024</span>{TEXT}",
        f"{TITLE}<div><span>Uit Rivierenarchief</span><span>7 mei 2024</span></div>{TEXT}",
        f"{TITLE}<p>Lokale Berichten</p><p>De lokale berichten verschijnen elke week.</p>{TEXT}",
        f"<p>Bruggen & sluizen in de buurt · Regio Lobith</p>{TITLE}{TEXT}",
        f"<header id='site-header'><p class='byline'>Varen in Oost Gelre</p></header>{TITLE}{TEXT}",
        f"{TITLE}{TEXT}<h2>Klinkt als</h2><p>Piet Kramer, Ans Moor</p><h2>Contact</h2>",
        f"<meta name='twitter:label1' content='Leestijd'><meta name='twitter:data1' content='Een Kwart'>{TITLE}{TEXT}",
        f"{TITLE}{TEXT}<h2>Mist Op Zee</h2>",
        f"{TITLE}{TEXT}<p>Schoonmaak:</p><p>Wadden Clean</p>",
        f"{TITLE}{TEXT}<p>Stichters:</p>" + "".join(f"<p>Dhr. {name} Kramer</p>" for name in ("A.", "B.", "C.", "D.")),
        f"{TITLE}{TEXT}<form><label>Auteur</label><input name='author'></form>",
        f"{TITLE}{TEXT}<h3>Auteurs gezocht</h3><p>Piet Kramer zoekt schrijvers voor het dorpsblad van Spijk.</p>",
    ],
)
def test_readers_web_designers_and_authors_of_other_articles_do_not_sign(body: str) -> None:
    assert author_of(body) is None


@pytest.mark.parametrize(
    "signature",
    [
        "<span rel='author' class='p-author h-card'>Veerman</span>",
        "<p class='byline'>Auteur <a href='/v'>Veerman</a></p>",
        "<p>Geschreven door Veerman op 7 mei 2024</p>",
        "<span class='author'><a href='/author/veerman/' rel='author'>Veerman</a></span>",
        "<p>Auteur: <a href='/v'>Veerman</a>, 7 mei 2024</p>",
    ],
)
def test_a_name_of_one_word_signs_where_the_page_calls_it_the_author(signature: str) -> None:
    assert author_of(f"{TITLE}{signature}{TEXT}") == "Veerman"


def test_who_signs_in_full_comes_before_a_name_of_one_word() -> None:
    body = f"{TITLE}<a rel='author' href='/n'>Noortje</a><p>Door Noor Wibaut</p>{TEXT}"
    assert author_of(body) == "Noor Wibaut"


@pytest.mark.parametrize(
    "line",
    [
        "Wanneer: zaterdag 6 juni 2026",
        "wanneer:zaterdag 6 juni 2026, van 12:30 tot 14:30",
        "zaterdag 6 juni 2026, 12.30 - 14.30 uur",
        "Vrijdag 5 juni 2026, vanaf 19:00",
        "Aanvang: 6 juni 2026, 20.00 uur",
        "De brug ging dicht op 6 juni 2026.",
        "Geboren op 6 juni 2026",
        "Spijk, 3 juni 1931 – Lobith, 6 mei 2026",
        "3 juni 1998 - 6 mei 2026",
        "mei 2024 | juni 2024 | juli 2024 | mei 2025",
    ],
)
def test_the_day_of_an_event_a_sentence_or_another_article_is_not_the_article_s(line: str) -> None:
    assert day_of(f"{TITLE}<div>{line}</div>{TEXT}") is None


@pytest.mark.parametrize("foot", ["<p class='footer-info'>{}</p>", "<footer>{}</footer>"])
def test_the_labelled_date_below_the_text_may_be_in_its_foot(foot: str) -> None:
    text = TEXT + foot.format("Geplaatst op di. 7 mei 2024")
    assert read_html(page(text), source="-").published == "2024-05-07"


def test_months_in_a_line_below_the_text_belong_to_other_articles() -> None:
    assert day_of(f"{TITLE}{TEXT}<p>Nieuws van juni 2024</p>") is None


def test_a_heading_that_is_a_day_gives_the_date() -> None:
    assert day_of(f"<div><h1>22 Oct 2015, 20:26</h1></div><section>{TITLE}{TEXT}</section>") == "2015-10-22"


def test_the_author_of_the_page_signs_if_the_page_names_no_article() -> None:
    head = linked_data(**{"@type": "WebPage", "author": {"@type": "Person", "name": "Noor Wibaut"}})
    assert read_html(page(TEXT, head), source="-").author == "Noor Wibaut"


def test_the_beginning_of_a_sentence_does_not_sign() -> None:
    assert author_of(f"{TITLE}{TEXT}<p>Door Drukte op 7 mei 2024 liep het vast, zei de dienst.</p>") is None


def test_a_page_of_a_blog_is_not_a_column() -> None:
    assert (
        read_html(f"<html><body><span class='label'>Blog</span>{TITLE}{TEXT}</body></html>", source="-").genre is None
    )


def test_a_glued_row_gives_its_day_rather_than_the_day_at_the_top_of_the_page() -> None:
    top = "<div class='topbar'><span class='date'>zondag 9 juni 2024</span></div>"
    row = "<div><span>Noor Wibaut</span><span>7 mei 2024</span><span>3 min leestijd</span></div>"
    assert day_of(f"{top}{TITLE}{row}{TEXT}") == "2024-05-07"


def test_author_and_date_may_be_below_the_standfirst() -> None:
    lead = "<p>Schippers wachten al een dag voor de brug bij Spijk. ‘Ik ga pas weg als ze opengaat.’</p>"
    assert day_of(f"<div>{TITLE}{lead}</div><div><p>dinsdag 7 mei 2024</p></div>{TEXT}") == "2024-05-07"


def test_the_first_and_last_day_of_something_are_not_the_article_s_date() -> None:
    period = "<dl><dt>Wanneer</dt><dd>8 mei 2024 t/m 2 juni 2024</dd></dl>"
    assert day_of(f"{TITLE}{period}{TEXT}<p>Geplaatst: 7 mei 2024</p>") == "2024-05-07"


@pytest.mark.parametrize("shown", ["<div>7 mei 2024 · 4 min · Noortje</div>", "<p title='Noortje'>Noortje</p>"])
def test_a_first_name_signs_if_metadata_and_page_have_it(shown: str) -> None:
    assert author_of(f"<meta name='author' content='Noortje'>{TITLE}{shown}{TEXT}") == "Noortje"
    assert author_of(f"<meta name='author' content='Noortje'>{TITLE}{TEXT}") is None


PARTS = [
    (
        "Sarah Verhulst",
        "De schrijfster woont aan de rivier en ziet elke dag de schepen voorbijgaan. Daarover gaat haar boek.",
    ),
    (
        "Karel Wouters",
        "De fotograaf legde alle bruggen van de provincie vast, ook die er niet meer zijn. Het kostte hem zes jaar.",
    ),
    (
        "Nora Blom",
        "De schipper vaart al sinds haar zestiende en kent elke sluis bij naam. Haar gids staat overal.",
    ),
]


def test_names_that_head_the_parts_of_a_text_are_no_authors() -> None:
    intro = "<p class='intro'>Drie mensen langs het water vertellen wat zij maken, en waarom juist daar.</p>"
    parts = "".join(f"<section><h2>{name}</h2><div>Boek</div><p>{text}</p></section>" for name, text in PARTS)
    article = read_html(page(intro + parts), source="-")
    assert article.author is None
    assert [block.text for block in article.blocks if block.kind == "crosshead"] == [name for name, _ in PARTS]


def test_a_label_above_the_title_is_no_author_beside_the_date_below_it() -> None:
    head = "<header><div>Radio Zuid</div><h1>De beste platen van juli</h1><div>Uitzending 31 juli 2026</div></header>"
    article = read_html(f"<body>{head}{TEXT}</body>", source="-")
    assert (article.author, article.published) == (None, "2026-07-31")


def test_the_name_of_an_account_does_not_make_a_name_common() -> None:
    foot = "<ul><li><a href='https://chat.example/x'>fenna.terhorst</a></li></ul>"
    article = read_html(
        page(f"<article>{TEXT}<footer>Door Fenna ter Horst in varen</footer></article>{foot}"), source="-"
    )
    assert article.author == "Fenna ter Horst"


def test_the_day_below_the_head_of_a_letter_is_its_date() -> None:
    head = "<p>Vereniging van schippers te Spijk, secretaris: mevrouw A. Maes, Waalkade 5, 6917 AB Spijk</p>"
    html = f"<html><head><title>Notulen</title></head><body>{head}<p>Spijk, 10 april 2024.</p>{TEXT}</body></html>"
    assert read_html(html, source="-").published == "2024-04-10"


def test_the_years_of_a_chronicle_are_not_the_date() -> None:
    year = "<li><time datetime='2023-11-18'>2023</time><p>Het koor zingt op 18 november in de kerk van Spijk.</p></li>"
    assert read_html(page(f"{TEXT}<ol>{year}</ol>"), source="-").published is None


@pytest.mark.parametrize(
    ("title", "genre"),
    [
        ("LIVE | Brug dicht", "liveblog"),
        ("Interview | An Maes over de brug", "interview"),
        ("Brug dicht | De Werf", None),
    ],
)
def test_a_genre_before_a_bar_in_the_title_is_the_article_s(title: str, genre: str | None) -> None:
    assert read_html(f"<html><body><h1>{title}</h1>{TEXT}</body></html>", source="-").genre == genre
