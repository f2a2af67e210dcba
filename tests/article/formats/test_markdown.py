"""Articles in Markdown. The shapes of whole articles are in `test_shapes.py`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article.formats.markdown import MAX_CHARACTERS, read_markdown
from briefing.errors import NoArticleError, WithheldError

TEXT = "De brug is dicht. Dat duurt nog een week."


def blocks(text):
    return [(block.kind, block.text) for block in read_markdown(text, source="-").blocks]


def test_markup_is_removed():
    assert blocks("# Kop\n\nDe **brug** is [dicht](x), zegt `ProRail` *zelf*.") == [
        ("paragraph", "De brug is dicht, zegt ProRail zelf.")
    ]


def test_lists_and_quotations_are_read():
    assert blocks(f"# Kop\n\n{TEXT}\n\n1. de brug\n2. de weg\n\n> Dat kan niet.") == [
        ("paragraph", TEXT),
        ("list_item", "1. de brug"),
        ("list_item", "2. de weg"),
        ("quote", "Dat kan niet."),
    ]


@pytest.mark.parametrize(
    "left_out", ["| a | b |\n|---|---|\n| 1 | 2 |", "```\ncode\n```", "<div>x</div>", "![Foto](x.jpg)", "***"]
)
def test_pictures_tables_and_code_are_left_out(left_out):
    assert blocks(f"# Kop\n\n{TEXT}\n\n{left_out}\n\nDe weg ook.") == [
        ("paragraph", TEXT),
        ("paragraph", "De weg ook."),
    ]


def test_an_italic_line_right_below_a_picture_is_its_caption():
    assert blocks(f"# Kop\n\n{TEXT}\n\n![Brug](x.jpg)\n*De brug in 1910*\nDe weg ook.") == [
        ("paragraph", TEXT),
        ("paragraph", "De weg ook."),
    ]


DETOUR = "Omrijden kan over de dijk. Dat kost een uur, omdat de weg daar smal is en vol bochten zit."


@pytest.mark.parametrize(
    "table",
    [
        f"<table><tr><td>{DETOUR}</td></tr></table>",
        f"| {DETOUR} |\n|---|\n| Dat geldt tot eind mei. |\n| Daarna kan het niet meer. |",
    ],
)
def test_a_table_of_sentences_is_text(table):
    assert ("paragraph", DETOUR) in blocks(f"# Kop\n\n{TEXT}\n\n{table}")


@pytest.mark.parametrize("fence", [":::note", ":::", "::::tip[De omweg]", ":::warning De omweg", "::: {.callout-note}"])
def test_the_fences_of_a_box_are_not_spoken_but_its_title_is(fence):
    told = [text for _, text in blocks(f"# Kop\n\n{TEXT}\n\n{fence}\nOmrijden kan over de dijk.\n:::")]
    assert told == [TEXT, *(["De omweg"] if "omweg" in fence else []), "Omrijden kan over de dijk."]


def test_a_bold_line_is_a_crosshead():
    assert blocks(f"# Kop\n\n{TEXT}\n\n**Schade aan de brug**\n\nDie is groot.")[1] == (
        "crosshead",
        "Schade aan de brug",
    )


@pytest.mark.parametrize("text", ["", "---\ntitle:\n---\n", "<div></div>", "![x](y)", "# "])
def test_text_without_words_is_refused(text):
    with pytest.raises(NoArticleError):
        read_markdown(text, source="-")


def test_far_too_much_text_is_refused():
    with pytest.raises(NoArticleError):
        read_markdown("a" * (MAX_CHARACTERS + 1), source="-")


PIECES = st.sampled_from(
    [
        "# ",
        "## ",
        "---\n",
        "title: x\n",
        "a",
        "\n",
        "\n\n",
        "**",
        "*",
        "[",
        "](",
        ")",
        "`",
        "- ",
        "1. ",
        "> ",
        "<b>",
        "&amp;",
        "",
        " a ",
        " b ",
        "\n",
        "!",
        "Kop",
        "De brug is dicht.",
        "\\",
    ]
)


@given(st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=300)))
def test_any_text_is_an_article_or_none(text):
    try:
        article = read_markdown(text, source="-")
    except (NoArticleError, WithheldError):
        return
    assert article.headline or article.blocks
    assert all(block.text and block.text == block.text.strip() for block in article.blocks)


SECOND = "Schippers moeten rekening houden met wachttijden tot twee uur, meldt de havendienst."


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{SECOND}</p>",
        f"    <p>{SECOND}</p>",
        f"<div class='paragraph'>\n<p>{SECOND}</p>\n</div>",
        f"<div>{SECOND}<br></div>",
        f"    {SECOND}",
        "Schippers moeten rekening houden met <b>wachttijden</b> tot twee uur, meldt <a href='/x'>de havendienst</a>.",
        f"{SECOND[:-1]}[^1].\n\n[^1]: Bericht van de haven.",
        "Schippers moeten rekening houden met ~~lange~~ wachttijden tot twee uur, meldt de havendienst.",
        f"{{% include foto.html %}}\n\n{SECOND}\n{{: .intro}}",
        f'{{{{< figure src="brug.jpg" >}}}}\n\n{SECOND}',
    ],
)
def test_html_is_text_and_what_the_site_fills_in_is_not(html):
    assert blocks(f"# Kop\n\n{TEXT}\n\n{html}\n\nDe weg ook.") == [
        ("paragraph", TEXT),
        ("paragraph", SECOND),
        ("paragraph", "De weg ook."),
    ]


def test_headings_in_html_are_crossheads():
    assert blocks(f"# Kop\n\n{TEXT}\n\n<h3>Schade</h3>\n<p>{SECOND}</p>")[1:] == [
        ("crosshead", "Schade"),
        ("paragraph", SECOND),
    ]


@pytest.mark.parametrize(
    ("written", "kind", "text"),
    [
        ("De brug bij [[Spijk]] is dicht.", "paragraph", "De brug bij Spijk is dicht."),
        ("De [[bruggen/spijk|brug]] is ==dicht== sinds maandag.", "paragraph", "De brug is dicht sinds maandag."),
        ("De brug %%welke?%% is dicht. ^alinea-2", "paragraph", "De brug is dicht."),
        ("> [!quote] Wethouder\n> Dat kan niet.", "quote", "Wethouder Dat kan niet."),
        ("> [!NOTE]\n> Dat kan niet.", "quote", "Dat kan niet."),
        ("- [x] De brug is dicht.", "list_item", "De brug is dicht."),
        ("- [ ] De weg is dicht.", "list_item", "De weg is dicht."),
        ("De som is 2 == 2, en de brug [x] blijft.", "paragraph", "De som is 2 == 2, en de brug [x] blijft."),
    ],
)
def test_the_signs_of_notebook_programs_are_not_read(written, kind, text):
    assert blocks(f"# Kop\n\n{TEXT}\n\n{written}\n\n{TEXT[::-1].capitalize()}.")[1] == (kind, text)


def test_fields_of_a_form_above_the_text_are_facts_or_left_out():
    fields = "Status: klaar voor publicatie\nAuteur: An Maes\nPublicatiedatum: 10 mei 2023"
    article = read_markdown(f"# Brug dicht\n\n{fields}\n\n{TEXT}", source="-")
    assert [block.text for block in article.blocks] == [TEXT]
    assert (article.author, article.published) == ("An Maes", "2023-05-10")


def test_comments_and_embedded_notes_are_accounted_for() -> None:
    article = read_markdown(f"# Brug dicht\n\n{TEXT}\n\n%%klopt\ndit?%%\n\n![[kaart.png]]\n", source="-")
    assert [(left.text, left.reason) for left in article.left_out] == [
        ("%%klopt dit?%%", "comment"),
        ("![[kaart.png]]", "embedded note"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "De prijs steeg met 5%% en daalde met 3%% in een jaar. Dat meldt de bond.",
        "De taal schrijft %% voor procent. Een tweede schrijft %% voor een rest.",
        "Wie %%x%% typt, ziet niets. Dat is 100%% zeker, en 0%% leuk."[30:],
    ],
)
def test_two_signs_for_per_cent_in_a_sentence_are_text(text):
    assert blocks(f"# Kop\n\n{text}") == [("paragraph", text)]


@pytest.mark.parametrize("comment", ["%%nog bellen%%", "%% nog bellen %%", "\n%%\nnog bellen\n\nmet Piet\n%%\n"])
def test_a_comment_between_such_signs_is_not(comment):
    told = " ".join(text for _, text in blocks(f"# Kop\n\nDe brug is dicht. {comment} Dat duurt nog een week."))
    assert told == TEXT
