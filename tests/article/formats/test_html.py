"""Web pages: what is taken from them, and what never happens to a reader of them."""

from __future__ import annotations

import json
import re

import pytest

from briefing.article.formats.html import read_html
from briefing.article.page.metadata.metadata import headline_of_title, iso_date, without_site
from briefing.errors import NoArticleError

FIRST = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."
SECOND = "De reparatie duurt volgens de gemeente zeker drie weken. Verkeer wordt omgeleid via de snelweg."
THIRD = "Schippers moeten rekening houden met wachttijden tot twee uur, meldt de havendienst van Lobith."
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def page(body: str, head: str = "", headline: str = "Brug dicht na aanvaring") -> str:
    return f"<!doctype html><html><head>{head}</head><body><main><h1>{headline}</h1>{body}</main></body></html>"


def said(body: str, head: str = "") -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read_html(page(body, head), source="-").blocks]


def linked_data(**properties: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle"} | properties)}</script>'


PARAGRAPHS = [("paragraph", FIRST), ("paragraph", SECOND), ("paragraph", THIRD)]


# --- text -----------------------------------------------------------------------------------------------------------


def test_paragraphs_keep_their_words_and_lose_their_markup() -> None:
    text = "De <b>brug</b> bij <a href='/x'>Spijk</a> is&nbsp;dins&shy;dag\n afge<wbr>sloten na een <em>klap</em>."
    assert said(f"<p>{text}</p>{TEXT}")[0] == (
        "paragraph",
        "De brug bij Spijk is dinsdag afgesloten na een klap.",
    )


@pytest.mark.parametrize(
    "crosshead",
    [
        "<h2>Drie weken</h2>",
        "<h4><span>Drie</span> weken</h4>",
        "<p><strong>Drie weken</strong></p>",
        "<p><b>Drie</b> <b>weken</b></p>",
        "<p class='article__subhead'>Drie weken</p>",
        "<div class='tussenkop'>Drie weken</div>",
        "<p><span class='bold'>Drie weken</span></p>",
    ],
)
def test_crossheads_however_they_are_marked(crosshead: str) -> None:
    assert said(f"<p>{FIRST}</p>{crosshead}<p>{SECOND}</p>")[1] == ("crosshead", "Drie weken")


def test_a_bold_line_above_its_paragraph_is_a_crosshead() -> None:
    assert said(f"<p>{FIRST}</p><p><strong>Drie weken</strong><br>{SECOND}</p>")[1:] == [
        ("crosshead", "Drie weken"),
        ("paragraph", SECOND),
    ]


def test_any_number_of_bold_lines_above_a_paragraph_are_crossheads() -> None:
    lines = "".join(f"<b>Onderdeel nummer {number}</b><br>" for number in range(2000))
    *_, above, last = said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{lines}{THIRD}</p>")
    assert above == ("crosshead", "Onderdeel nummer 1999")
    assert last == ("paragraph", THIRD)


def test_bold_words_in_a_sentence_are_no_crosshead() -> None:
    assert said(f"{TEXT}<p><strong>Let op:</strong> de brug is ook voor fietsers gesloten.</p>")[3][0] == "paragraph"


def test_line_breaks_part_paragraphs_of_old_pages() -> None:
    assert said(f"<div>{FIRST}<br><br>{SECOND}<br>\n<br>{THIRD}</div>") == PARAGRAPHS


def test_lists_and_quotes_stay_in_place() -> None:
    body = (
        f"<p>{FIRST}</p><ul><li>fietsers</li><li>auto’s</li></ul><blockquote><p>‘We zijn geschrokken.’</p></blockquote>"
    )
    assert said(body + f"<p>{SECOND}</p>")[1:4] == [
        ("list_item", "fietsers"),
        ("list_item", "auto’s"),
        ("quote", "‘We zijn geschrokken.’"),
    ]


def test_a_pull_quote_that_repeats_the_text_is_not_read_twice() -> None:
    assert said(TEXT + "<blockquote>“Niemand raakte gewond”</blockquote>") == PARAGRAPHS


def test_what_stands_twice_for_two_screens_is_read_once() -> None:
    assert said(f"<div class='mobile'><p>{FIRST}</p></div>{TEXT}") == PARAGRAPHS


def test_the_headline_is_not_read_again() -> None:
    assert said("<p>Brug dicht na aanvaring</p>" + TEXT) == PARAGRAPHS


# --- standfirst -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["intro", "article__intro", "lead", "chapeau", "ArticleIntroBlock", "summary", "artikel-inleiding"]
)
def test_the_standfirst_is_known_by_its_name(name: str) -> None:
    assert said(f"<div class='{name}'>{FIRST}</div><div><p>{SECOND}</p><p>{THIRD}</p></div>")[0] == (
        "standfirst",
        FIRST,
    )


def test_a_second_headline_that_is_a_sentence_is_the_standfirst() -> None:
    assert said(f"<h2>{FIRST}</h2><p>{SECOND}</p><p>{THIRD}</p>") == [("standfirst", FIRST), *PARAGRAPHS[1:]]


def test_a_standfirst_that_the_first_paragraph_repeats_is_said_once() -> None:
    assert said(f"<p class='intro'>{FIRST[:60]}…</p>{TEXT}") == PARAGRAPHS
    assert said(f"<p class='intro'>{FIRST}</p>{TEXT}") == [("standfirst", FIRST), *PARAGRAPHS[1:]]


def test_a_description_that_the_page_does_not_show_is_no_standfirst() -> None:
    head = '<meta property="og:description" content="Iets anders over de brug, alleen voor zoekmachines.">'
    assert said(TEXT, head) == PARAGRAPHS


# --- furniture ------------------------------------------------------------------------------------------------------

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
def test_the_article_stays_whatever_its_box_is_called(wrapper: str) -> None:
    assert (
        said(wrapper.format(TEXT * 1 + "<p>" + "De provincie onderzoekt het ongeluk. " * 20 + "</p>"))[:3] == PARAGRAPHS
    )


def test_text_of_a_page_that_only_script_shows_comes_from_its_json_ld() -> None:
    head = linked_data(headline="Brug dicht", description="De brug is dicht.", articleBody=f"{FIRST}\n\n{SECOND}")
    article = read_html(f"<html><head>{head}</head><body><div id='root'></div></body></html>", source="-")
    assert article.headline == "Brug dicht"
    assert [block.text for block in article.blocks] == ["De brug is dicht.", FIRST, SECOND]


def test_the_text_in_the_json_ld_takes_nothing_away_that_the_page_shows() -> None:
    other = "Wie erover wil, moet voorlopig omrijden over Zwolle, schrijft de krant op <code>&lt;de site&gt;</code>."
    head = linked_data(articleBody=f"{FIRST} {SECOND} {THIRD}")
    assert len(said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{other}</p><p>{THIRD}</p>", head)) == 4


def test_a_json_ld_with_only_the_beginning_takes_nothing_away() -> None:
    assert said(TEXT, linked_data(articleBody=FIRST)) == PARAGRAPHS
    assert said(TEXT, linked_data(articleBody=f"{FIRST} {SECOND}")) == PARAGRAPHS


def test_a_last_line_without_full_stop_is_read() -> None:
    last = "<p>De uitslag van het onderzoek wordt in de loop van de volgende maand verwacht</p>"
    assert len(said(TEXT + last)) == 4


# --- headline -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Brug dicht na aanvaring | NOS", "Brug dicht na aanvaring"),
        ("Brug dicht na aanvaring | Binnenland | Telegraaf.nl", "Brug dicht na aanvaring"),
        ("Brug dicht na aanvaring - Nieuws - Tweakers", "Brug dicht na aanvaring"),
        ("Brug dicht na aanvaring – NU.nl", "Brug dicht na aanvaring"),
        ("Ajax - PSV eindigt in 2-2 | Sport", "Ajax - PSV eindigt in 2-2"),
        ("Ajax - PSV", "Ajax - PSV"),
        ("Nieuws | Brug dicht na aanvaring bij Spijk", "Brug dicht na aanvaring bij Spijk"),
        ("Brug dicht", "Brug dicht"),
    ],
)
def test_a_title_gives_the_headline(title: str, headline: str) -> None:
    assert headline_of_title(title, ["NU.nl"]) == headline


def test_the_sites_own_name_is_cut_off() -> None:
    assert without_site("Brug dicht – De Gelderlander", ["De Gelderlander"]) == "Brug dicht"


@pytest.mark.parametrize(
    "headline",
    [
        "<h1>Brug dicht na aanvaring</h1>",
        "<h1><span class='kicker'>Verkeer</span> Brug dicht na aanvaring</h1>",
        "<h1>Dagblad</h1><h1>Brug dicht na aanvaring</h1>",
        "<h1><a href='/'>Dagblad</a></h1><h2>Brug dicht na aanvaring</h2>",
        "<div class='title'>Brug dicht na aanvaring</div>",
        "<h1>Brug dicht na aanvaring | Dagblad</h1>",
    ],
)
def test_the_headline_is_found_among_titles(headline: str) -> None:
    head = (
        '<meta property="og:title" content="Brug dicht na aanvaring"><meta property="og:site_name" content="Dagblad">'
    )
    article = read_html(f"<html><head>{head}</head><body>{headline}{TEXT}</body></html>", source="-")
    assert article.headline == "Brug dicht na aanvaring"


def test_the_headline_readers_see_goes_before_the_one_for_search_engines() -> None:
    article = read_html(page(TEXT, linked_data(headline="Brug Spijk gesloten door aanvaring vrachtschip")), source="-")
    assert article.headline == "Brug dicht na aanvaring"


def test_a_page_without_any_headline_has_none() -> None:
    article = read_html(f"<html><body>{TEXT}</body></html>", source="-")
    assert article.headline is None
    assert len(article.blocks) == 3


# --- date, author, place, language ----------------------------------------------------------------------------------


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
        ("", "<p>Gepubliceerd op 7 mei 2024 om 09:30</p>"),
        ("<script type='application/ld+json'>{kapot</script>", "<p>Dinsdag 7 mei 2024</p>"),
    ],
)
def test_the_date(head: str, body: str) -> None:
    assert read_html(page(body + TEXT, head), source="-").published == "2024-05-07"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-05-07T09:30:00.000Z", "2024-05-07"),
        ("2024-12-31T23:30:00Z", "2025-01-01"),
        ("2024-05-07 09:30", "2024-05-07"),
        ("2024-05", "2024-05"),
        ("2024-13-45", None),
        ("vandaag", None),
        ("", None),
        (None, None),
    ],
)
def test_iso_dates_are_those_of_the_low_countries(text: str | None, day: str | None) -> None:
    assert iso_date(text) == day


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
def test_the_author(head: str, body: str, author: str | None) -> None:
    assert read_html(page(body + TEXT, head), source="-").author == author


def test_the_dateline_gives_the_place() -> None:
    article = read_html(page(f"<p>SPIJK (ANP) - {FIRST}</p><p>{SECOND}</p>"), source="-")
    assert (article.place, article.blocks[0].text) == ("SPIJK", FIRST)


@pytest.mark.parametrize(
    ("lang", "language"), [("nl-BE", "nl-BE"), ("nl_NL", "nl-NL"), ("nl", "nl"), ("en", "nl"), ("", "nl")]
)
def test_the_language(lang: str, language: str) -> None:
    assert read_html(f"<html lang='{lang}'><body>{TEXT}</body></html>", source="-").language == language


# --- broken and hostile pages ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["", " ", "<", "<!-- -->", "<html></html>", "<p></p>", "\x00", "<script>x</script>", "<img src=x>", "<p>...</p>"],
)
def test_a_page_without_text_is_refused(text: str) -> None:
    with pytest.raises(NoArticleError):
        read_html(text, source="-")


@pytest.mark.parametrize(
    "text",
    [
        "<div>" * 1500 + TEXT + "</div>" * 1500,
        "<div>" * 100_000 + TEXT,
        "<b>" * 1500 + TEXT,
        TEXT + "<p " * 5000,
        "<ul><li>" * 500 + TEXT,
        "<div class='" + "a-" * 100_000 + "'>" + TEXT,
        "<script type='application/ld+json'>" + "[" * 50_000 + "</script>" + TEXT,
        "<title>" + " - Kop" * 20_000 + "</title>" + TEXT,
        "<div>" * 500 + "<p>Lees ook</p>" * 2000 + "</div>" * 500 + TEXT,
        "<table>" * 300 + "<tr><td>" + TEXT,
        TEXT.replace("<p>", "<p>\x00\ud800"),
        "\ufeff" + TEXT.replace("</p>", ""),
    ],
    ids=range(12),
)
def test_a_broken_or_hostile_page_is_read_or_refused(text: str) -> None:
    try:
        article = read_html(text, source="-")
    except NoArticleError:
        return
    assert article.blocks


def test_a_short_sentence_at_the_end_is_read() -> None:
    assert said(TEXT + "<p>Het debat is dinsdag.</p>")[-1] == ("paragraph", "Het debat is dinsdag.")


def test_a_list_may_begin_the_text_below_the_standfirst() -> None:
    listed = "<h2>Voorwaarden</h2><ul><li>Het dak is minstens 10 vierkante meter.</li></ul>"
    assert said(f'<p class="intro">{FIRST}</p>{listed}<p>{SECOND}</p>')[1:3] == [
        ("crosshead", "Voorwaarden"),
        ("list_item", "Het dak is minstens 10 vierkante meter."),
    ]


def test_the_date_below_the_headline_is_known_by_its_class() -> None:
    text = page(f'<p class="date">Nieuwsbericht | 12-11-2026</p>{TEXT}').replace(
        "<main>", '<div class="date">25-11-2026</div><main>'
    )
    assert read_html(text, source="-").published == "2026-11-12"


def test_an_old_page_shows_its_headline_in_bold() -> None:
    head = "<head><title>De Polderbode: Gemaal opnieuw in bedrijf</title></head>"
    article = read_html(f"<html>{head}<body><font><b>Gemaal opnieuw in bedrijf</b></font>{TEXT}</body>", source="-")
    assert article.headline == "Gemaal opnieuw in bedrijf"
    assert article.blocks[0].text == FIRST


# --- every word -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "inline",
    [
        '<a href="https://example.org/w">WhatsApp</a>',
        '<a class="social-link" href="/f">Facebook</a>',
        "<em>Het Laatste Nieuws</em>",
        '<a href="/l">lees meer</a>',
        '<span class="label">reactie</span>',
        "<button>Opslaan</button>",
        "<label>naam</label>",
        "<time datetime='2020-01-01'>nieuwjaarsdag</time>",
        "<x-term>kroonstad</x-term>",
        "<st1:place>Kampen</st1:place>",
        "<glossary-tooltip>peil</glossary-tooltip>",
        "<strong>Update</strong>",
    ],
)
def test_a_word_in_a_sentence_stays_whatever_it_is_called_and_wherever_it_leads(inline: str) -> None:
    said_there = said(f"{TEXT}<p>Een schipper schreef dinsdag in {inline} dat hij de brug niet had gezien.</p>")
    word = re.sub(r"<[^>]+>", "", inline)
    assert said_there[-1] == ("paragraph", f"Een schipper schreef dinsdag in {word} dat hij de brug niet had gezien.")


@pytest.mark.parametrize("end", ["<br>", "<br><br>", "<div></div>"])
def test_text_without_a_paragraph_of_its_own_is_text(end: str) -> None:
    page = f"<html><body><h1>Brug dicht</h1>{FIRST}{end}<p>{SECOND}</p>{THIRD}</body></html>"
    assert [block.text for block in read_html(page, source="-").blocks] == [FIRST, SECOND, THIRD]


def test_a_linked_paragraph_of_whole_sentences_is_text_and_a_linked_title_is_not() -> None:
    linked = f"<p><a href='/a'>{SECOND}</a></p><p><a href='/b'>Lees ook: schip vaart tegen brug bij Kampen</a></p>"
    assert said(f"<p>{FIRST}</p>{linked}<p>{THIRD}</p>") == PARAGRAPHS


def test_a_lead_without_a_full_stop_is_read() -> None:
    lead = "Het kabinet trekt 800 miljoen euro uit voor oude bruggen"
    assert said(f"<p>{lead}</p>{TEXT}")[0] == ("standfirst", lead)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("CO<sub>2</sub>", "CO2"),
        ("300 m<sup>2</sup>", "300 m²"),
        ("10<sup>6</sup> keer", "10⁶ keer"),
        ("12<sup>00</sup> uur", "12⁰⁰ uur"),
        ("de 2<sup>de</sup>", "de 2de"),
        ("de dijk<sup>1</sup>", "de dijk"),
        ("de dijk<sup><a href='#fn2'>[2]</a></sup>", "de dijk"),
        ("de dijk<a href='#_ftn3'>[3]</a>", "de dijk"),
        ("de <del>hoge</del> <ins>lage</ins> dijk", "de lage dijk"),
    ],
)
def test_what_stands_above_the_line_means_what_it_means_and_notes_are_not_read(markup: str, text: str) -> None:
    sentence = "Volgens het waterschap is {} in orde, en gaat het werk dit najaar door."
    notes = (
        "<div class='footnotes'><ol><li id='fn2'>Zie het verslag van het waterschap uit het voorjaar.</li></ol></div>"
    )
    assert said(f"{TEXT}<p>{sentence.format(markup)}</p>{notes}")[3:] == [("paragraph", sentence.format(text))]


# --- no article -----------------------------------------------------------------------------------------------------

NOT_AN_ARTICLE = {
    "consent": (
        "Wij respecteren je privacy",
        "<p>Wij en onze 142 partners plaatsen cookies op je toestel.</p><p>Kies Akkoord om door te gaan.</p>",
    ),
    "consent in English": ("We value your privacy", "<p>We and our partners use cookies to show you the news.</p>"),
    "cookies": ("Cookie-instellingen", "<p>Geef toestemming voor cookies om het artikel te kunnen lezen.</p>"),
    "gone": ("Oeps, deze pagina bestaat niet meer", "<p>Ga terug naar de voorpagina of zoek op een ander woord.</p>"),
    "404": ("404 - Niet gevonden", "<p>Het artikel dat u zoekt is verplaatst of verwijderd door de redactie.</p>"),
    "article not found": ("Artikel niet gevonden", "<p>Probeer het via de zoekfunctie van onze site nog eens.</p>"),
    "robot": ("Just a moment...", "<p>Checking your browser before accessing the site of the newspaper.</p>"),
    "human": ("Bevestig dat je een mens bent", "<p>Er komt ongebruikelijk verkeer van jouw netwerk, zien wij.</p>"),
    "denied": ("Access Denied", "<p>You don't have permission to access this article on this server.</p>"),
    "paywall": ("Schip ramt brug bij Spijk", f"<p>{FIRST}</p><p>Word abonnee om verder te lezen.</p>"),
    "paywall after a few words": (
        "Schip ramt brug bij Spijk",
        f"<p>{FIRST}</p><p>{SECOND}</p><p>De kapitein zei dat hij…</p><p>Log in om dit artikel te lezen.</p>",
    ),
    "front page": (
        "Nieuws uit Spijk",
        "".join(
            f"<article><h2><a href='/{n}'>Brug {n} is weer open</a></h2><p>Lees alles.</p></article>"
            for n in "abcdefghij"
        ),
    ),
}


@pytest.mark.parametrize(("title", "body"), NOT_AN_ARTICLE.values(), ids=NOT_AN_ARTICLE.keys())
def test_a_page_that_holds_no_article_is_refused_by_what_it_is(title: str, body: str) -> None:
    with pytest.raises(NoArticleError, match=r"the page|on the page"):
        read_html(f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>", source="-")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Cookiemuur moet weg, zegt toezichthouder", f"<p>{FIRST}</p><p>De muur vraagt om toestemming.</p>"),
        ("Artikel 12 bestaat niet meer in de wet", TEXT),
        ("Schip ramt brug", f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p>Word abonnee om verder te lezen.</p>"),
    ],
)
def test_an_article_about_such_things_is_an_article(title: str, body: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>"
    assert read_html(page, source="-").headline == title


@pytest.mark.parametrize(
    "passage",
    [
        "<p>Noot voor de redactie:<br>Neem contact op met An Maes.<br>Tel. 030 1234567</p>",
        "<p>Perscontact: An Maes, 06-12345678</p>",
        "<p>Het bericht <a href='/a'>Schip ramt brug</a> verscheen eerst op <a href='/b'>Havennieuws</a>.</p>",
        "<p>Met vriendelijke groet,</p>",
        "<p>Beste schipper, schipperse,</p>",
        "<ul><li>Publicatiedatum: 28 juni 2016</li></ul>",
        "<p><a href='#a'>Schade</a> · <a href='#b'>Omrijden</a> · <a href='#c'>Onderzoek</a></p>",
        '<p>[gallery ids="36,37" type="rectangular"]</p>',
        "<div><h3>Doe mee met de brug</h3><a href='https://chat.example/'>Naar de groep</a></div>",
        "<article><h1>Een ander bericht</h1><p>Dat staat hier ook, en niemand vraagt ernaar.</p></article>",
    ],
)
def test_passages_around_the_text_are_not_the_article(passage: str) -> None:
    assert said(f"{TEXT}{passage}") == PARAGRAPHS


@pytest.mark.parametrize(
    "sentence",
    [
        "Website: de website van de haven is in maart geactualiseerd en beter geordend.",
        "Voor meer informatie kunnen schippers contact opnemen met de secretaris van de haven.",
        "Naar aanleiding van de enquête ontvangt u voortaan deze nieuwsbrief van de haven.",
        "Klik op de knop naast de halte om te zien wanneer de volgende boot vertrekt.",
    ],
)
def test_a_sentence_in_a_paragraph_is_text_whatever_it_begins_with(sentence: str) -> None:
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{sentence}</p><p>{THIRD}</p>")[2] == ("paragraph", sentence)


def test_the_last_of_a_list_of_names_is_no_crosshead() -> None:
    names = "<p>Ruth Smit: penningmeester</p><p>Rajen Bakker: lid</p>"
    assert [kind for kind, _ in said(f"<p>{FIRST}</p>{names}<p>{SECOND}</p>")] == ["paragraph"] * 4


def test_a_question_that_is_answered_is_the_interviewers() -> None:
    asked = "<h2>Wat vind je van de nieuwe brug?</h2><p>“Ik was verbaasd dat hij zo snel open kon.”</p>"
    assert len(said(TEXT + asked)) == 5


@pytest.mark.parametrize(
    ("page", "day"),
    [
        (f"<h1>Brug dicht</h1>7 mei 2024{TEXT}", "2024-05-07"),
        (f"<h1>Brug dicht</h1><p class='post-meta'>by An | <span>May 7, 2024</span></p>{TEXT}", "2024-05-07"),
        (f"<h1>Brug dicht</h1>{TEXT}<ul><li>Publicatiedatum: 7 mei 2024</li></ul>", "2024-05-07"),
        (f"<div><span>07-05-2024</span><h1>Brug dicht</h1></div>{TEXT}", "2024-05-07"),
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
def test_the_date_stands_where_a_page_says_it_and_is_never_that_of_something_else(page: str, day: str | None) -> None:
    assert read_html(f"<html><body>{page}</body></html>", source="-").published == day


@pytest.mark.parametrize(
    ("page", "genre"),
    [
        (f"<p class='kicker'>OPINIE</p><h1>Brug dicht</h1>{TEXT}", "opinion"),
        (f"<h1><span class='label'>Column</span> Brug dicht</h1>{TEXT}", "column"),
        (f"{linked_data(**{'@type': 'OpinionNewsArticle'})}<h1>Brug dicht</h1>{TEXT}", "opinion"),
        (f"<p class='kicker'>SPORT</p><h1>Brug dicht</h1>{TEXT}", None),
    ],
)
def test_the_genre_stands_above_the_headline_or_in_the_json_ld(page: str, genre: str | None) -> None:
    assert read_html(f"<html><body>{page}</body></html>", source="-").genre == genre


def test_two_sentences_beside_a_picture_are_no_caption() -> None:
    text = "De brug is oud. Ze stamt uit 1932 en werd nooit vervangen."
    assert ("paragraph", text) in said(
        f"{TEXT}<div><img src='brug.jpg'><p>{text}</p></div><p>{FIRST[:-1]}, zegt zij.</p>"
    )


def test_a_sentence_that_a_page_breaks_off_is_whole() -> None:
    broken = "<p>Het peil gaat omlaag, en dat valt slecht, aldus <center>niemand</center>.</p>"
    assert said(TEXT + broken)[-1] == ("paragraph", "Het peil gaat omlaag, en dat valt slecht, aldus niemand.")


def test_a_fact_at_the_foot_of_a_text_is_text() -> None:
    fact = "Wanneer: 17 april - 9:30-16:30"
    assert said(f"{TEXT}<p><strong>Wanneer:</strong> 17 april - 9:30-16:30</p>")[-1] == ("paragraph", fact)


@pytest.mark.parametrize("title", ["Noot voor de redactie:", "Perscontact", "Over ons"])
def test_sentences_below_the_title_of_a_note_for_the_newsroom_go_with_it(title: str) -> None:
    note = "De havendienst bestaat sinds 1902 en heeft veertig mensen in dienst."
    assert said(f"{TEXT}<p>{title}</p><p>{note}</p>") == PARAGRAPHS


def test_a_sentence_that_offers_information_is_no_title_of_a_note() -> None:
    offer = "Voor meer informatie kunt u contact opnemen met de havenmeester of met een van de schippers."
    assert said(f"{TEXT}<p>{offer}</p>") == [*PARAGRAPHS, ("paragraph", offer)]
