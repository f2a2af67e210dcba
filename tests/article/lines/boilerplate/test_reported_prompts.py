"""Paragraphs that begin like a prompt but give the news, and lines that are only a prompt."""

import pytest

from briefing.article.formats.markdown import read_markdown
from briefing.article.formats.plain import read_plain
from briefing.article.lines.boilerplate.copied import without_wrapping

HEADLINE = "Molen van Oudebroek draait weer op de wind"
TEXT = (
    "De molen van Oudebroek draait sinds zaterdag op de wind. Na de storm van maart stond hij negen maanden stil.",
    "Molenaar Rien Stoop kreeg de nieuwe wieken uit Denemarken. Twee kranen tilden ze in een ochtend op hun plaats.",
    "De provincie betaalde 92.000 euro. De gemeente past de rest bij, en de vereniging verkocht taarten voor het zeil.",
)


def article_with(passage: str, place: int):
    parts = [HEADLINE, *TEXT]
    parts.insert(place, passage)
    return read_plain("\n\n".join(parts), source="molen.txt")


def spoken(article) -> list[str]:
    return [block.text for block in article.blocks if block.kind != "crosshead"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Download de app, zei de waterschapsbode tegen wie naar het peil vroeg. Sindsdien hangt de meetlat buiten.",
        "Meld je aan voor de nieuwsbrief, riep de voorzitter van het toneel. Achthonderd mensen deden dat meteen.",
        "Reageren op het plan kan tot mei: bezwaren horen bij de griffie. Die zit sinds mei in het oude postkantoor.",
        "Tips komen binnen op zolder: daar staat een bus. Die gaat op vrijdag mee naar de vrouw van de molenaar.",
        "Na een week stond de marter op beeld: er leeft een hele familie in de kap.",
        "De rechter bekeek de video: daarop liep de buurman met een zaag.",
        "Klik hier voor stilte, staat op de knop naast de trap. De bezoekers drukken er volgens de molenaar zelden op.",
    ],
)
def test_a_paragraph_that_goes_on_to_tell_the_news_stays(paragraph):
    assert paragraph in spoken(article_with(paragraph, 3))


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("Home  Regio  Sport  Cultuur  Weer  Kijk", 0),
        ("Home Nieuws Regio Podcasts", 0),
        ("Regio > Oudebroek", 0),
        ("Cookies\nWeigeren", 0),
        ("Vernieuw de pagina voor het laatste bericht", 2),
        ("Print dit recept", 4),
        ("Bestel het boek hier", 4),
        ("Wat vindt u? lezers@oudebroek.example", 4),
        ("Deze tekst vormt geen medisch advies.", 4),
        ("Uitslagen onder voorbehoud.", 4),
        ("PRAKTISCH\nDe molen, zaterdag open tot vijf uur.\nToegang 3 euro", 4),
        ("Tickets: 12 euro (kinderen gratis)", 4),
        ("Spaar een boom en print deze mail niet voor uw plezier", 4),
        ("Oudebroek - Nieuwebroek 3-1 (1-0)\nScheidsrechter: Pol\nArbitrage: A. Vis (Dam)", 4),
        ("De auteur schrijft deze bijdrage in eigen naam.", 4),
        ("Kopij voor juni uiterlijk 3 mei naar Nel", 4),
    ],
)
def test_a_line_for_the_reader_of_the_page_is_left_out(lines, place):
    article = article_with(lines, place)

    assert article.headline == HEADLINE
    assert spoken(article) == list(TEXT)


def test_a_byline_names_who_wrote_and_who_photographed():
    article = article_with("verhaal en fotografie Wieske Tromp", 1)

    assert (article.headline, article.author, spoken(article)) == (HEADLINE, "Wieske Tromp", list(TEXT))


def test_a_signature_with_a_telephone_number_names_the_writer():
    assert article_with("Wieske Tromp | redacteur | 06-12345678", 4).author == "Wieske Tromp"


def test_a_kicker_of_several_parts_gives_the_date():
    article = article_with("MOLENS | herstel | 14-03-2026", 1)

    assert (article.published, spoken(article)) == ("2026-03-14", list(TEXT))


@pytest.mark.parametrize(
    "note",
    [
        "Hallo Bep, past dit nog in het meinummer? Groeten Kees",
        "Beste redactie,\nHierbij ons stuk. Inkorten mag.\nGroet, Kees",
        "Dag allemaal,\nOnderstaand stuk is af.\n-----------",
    ],
)
def test_the_note_above_a_text_that_was_sent_is_left_out(note):
    text = "\n\n".join((HEADLINE, *TEXT))

    assert without_wrapping(f"{note}\n\n{text}").strip() == text


def test_a_letter_that_greets_and_says_goodbye_at_its_end_stays():
    text = "\n\n".join(("Beste buren,", *TEXT, "Groet, Kees"))

    assert without_wrapping(text) == text


def test_an_italic_caption_below_a_picture_in_markdown_is_left_out():
    text = (
        f"# {HEADLINE}\n\n"
        + "\n\n".join(TEXT)
        + "\n\n![molen](m.jpg)\n*De molen bij avond. Foto: W. Tromp*\ntags: wind, wiek"
    )

    assert spoken(read_markdown(text, source="molen.md")) == list(TEXT)


def test_facts_about_the_writer_above_the_headline_are_left_out():
    article = article_with("RENSKE POL\nBeroep: huisarts in Oudebroek\nKern: wie maalt, betaalt.", 0)

    assert (article.headline, article.author, spoken(article)) == (HEADLINE, "Renske Pol", list(TEXT))


def test_numbered_questions_are_crossheads_and_those_of_an_interviewer_are_spoken():
    questions = ("Waarom nu pas?", "Wie betaalt dat?", "Komt er een tweede?")
    asked = "\n\n".join(f"{question}\n\nDaar zijn wij nog niet uit. Ik hoop op mei." for question in questions)
    told = "\n\n".join(f"{n}. {question}\n{TEXT[n - 1]}" for n, question in enumerate(questions, 1))
    plain = "\n\n".join(f"{question}\n\n{text}" for question, text in zip(questions, TEXT, strict=True))

    interview, numbered, explained = (
        read_plain("\n\n".join((HEADLINE, TEXT[0], text)), source="a.txt") for text in (asked, told, plain)
    )

    assert set(questions) <= set(spoken(interview))
    assert len(spoken(numbered)) == len(spoken(explained)) == 4


def test_a_first_paragraph_of_two_sentences_is_not_the_headline():
    opening = (
        "De molenaar keek een tijdlang zwijgend naar het kapotte zeil van zijn molen. Toen zei hij: “Wie naait dat?”"
    )

    assert read_plain("\n\n".join((opening, *TEXT)), source="a.txt").headline is None
