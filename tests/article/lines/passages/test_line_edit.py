"""The line edit of a pasted text: writers, genres and stamps, line by line."""

from textwrap import fill

import pytest

from briefing.article.formats.plain import read_plain
from tests.article.lines.pasted import HEADLINE, TEXT, article_with, paragraphs


@pytest.mark.parametrize(
    ("opening", "genre"),
    [("OPINIE", "opinion"), ("Column", "column"), ("Recensie | Boeken", "review"), ("LIVEBLOG", "liveblog")],
)
def test_a_genre_above_the_headline_is_kept_as_what_it_is(opening: str, genre: str) -> None:
    article = article_with(opening, "above")

    assert (article.genre, article.headline) == (genre, HEADLINE)


def test_a_genre_in_front_of_the_headline_is_cut_off() -> None:
    article = read_plain("\n\n".join([f"INTERVIEW. {HEADLINE}", *TEXT]), source="x.txt")

    assert (article.genre, article.headline) == ("interview", HEADLINE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Het was nog nooit zo druk op de kade, zegt voorzitter Anja Pol van de ondernemers.",
        "Dat was een schok voor de buurt, vertelt raadslid Piet Mol.",
        "Veenmedia is vooral boos op de provincie, aldus directeur Anja Pol.",
        "Niemand is gewond geraakt, meldt de woordvoerder van de veerdienst.",
    ],
)
@pytest.mark.parametrize("place", ["below the headline", "below"])
def test_who_speaks_in_a_sentence_is_not_who_wrote_the_article(sentence: str, place: str) -> None:
    article = article_with(sentence, place)
    assert sentence in paragraphs(article)
    assert len(paragraphs(article)) == 4


@pytest.mark.parametrize("line", ["Bakker in de Knel", "Ketting van Wolfsveen", "Ondernemers van de Overkant"])
def test_a_name_on_a_line_that_the_text_mentions_is_a_crosshead(line: str) -> None:
    first, second, third = (*TEXT[:1], TEXT[1].replace("De bakker", "Bakker"), TEXT[2].replace("tweede k", "tweede K"))
    article = read_plain("\n\n".join([HEADLINE, first, line, second, third]), source="veerpont.txt")
    assert article.author is None
    assert [block.text for block in article.blocks if block.kind == "crosshead"] == [line]


def test_a_name_that_the_text_does_not_speak_of_is_the_writer() -> None:
    article = read_plain("\n\n".join([HEADLINE, TEXT[0], "Lotte van der Meer", *TEXT[1:]]), source="veerpont.txt")
    assert article.author == "Lotte van der Meer"
    assert paragraphs(article) == list(TEXT)


def test_with_a_title_below_a_genre_the_words_behind_the_genre_are_a_kicker() -> None:
    article = read_plain("\n\n".join(["INTERVIEW. Schipper Henk", HEADLINE, *TEXT]), source="x.txt")
    assert (article.genre, article.headline) == ("interview", HEADLINE)
    assert paragraphs(article) == list(TEXT)
    assert "INTERVIEW. Schipper Henk" in [piece.text for piece in article.left_out]


def test_a_genre_in_the_middle_of_a_text_does_not_count() -> None:
    assert article_with("Column", "between").genre is None


def test_a_stamp_glued_to_the_first_sentence_is_removed_and_gives_the_day() -> None:
    article = read_plain("\n\n".join([HEADLINE, f"3 juni 2025, 14.10 uur{TEXT[0]}", *TEXT[1:]]), source="x.txt")
    assert article.published == "2025-06-03"
    assert paragraphs(article) == list(TEXT)


@pytest.mark.parametrize("stamp", ["gisteren om 9:14", "3 juni 2025 om 14:10", "2 uur geleden"])
def test_a_stamp_glued_to_the_headline_is_removed(stamp: str) -> None:
    article = read_plain("\n\n".join([f"{stamp}{HEADLINE}", *TEXT]), source="x.txt")
    assert (article.headline, paragraphs(article)) == (HEADLINE, list(TEXT))


@pytest.mark.parametrize("opening", ["2 dagen geleden lag de kade", "40 minuten geleden brak er iets: de kade lag"])
def test_a_sentence_that_begins_with_how_long_ago_keeps_its_beginning(opening: str) -> None:
    paragraph = f"{opening} nog vol met kisten. Nu staat er een man met een helm, die zegt dat iedereen moet doorlopen."
    article = read_plain("\n\n".join([HEADLINE, paragraph, *TEXT]), source="x.txt")
    assert paragraphs(article) == [paragraph, *TEXT]


@pytest.mark.parametrize("line", ["**Ketting brak**", "**Ketting brak **"])
def test_bold_marks_around_a_line_are_not_spoken(line: str) -> None:
    assert [block.text for block in article_with(line).blocks if block.kind == "crosshead"] == ["Ketting brak"]


def test_a_box_about_the_writer_above_the_text_names_the_author_and_is_left_out() -> None:
    article = article_with("Lotte van der Meer\nFunctie: redacteur verkeer\nLeeftijd: 41", "below the headline")
    assert article.author == "Lotte van der Meer"
    assert paragraphs(article) == list(TEXT)


def test_a_name_above_a_function_is_the_writer() -> None:
    article = article_with("Anja Pol\nverslaggever op het water", "below the headline")
    assert article.author == "Anja Pol"
    assert paragraphs(article) == list(TEXT)


def test_a_name_above_a_sentence_is_not_the_writer() -> None:
    article = article_with("Anja Pol\nZij vaart elke dag mee.", "between")
    assert article.author is None


def test_a_name_deep_in_the_text_is_not_the_writer() -> None:
    assert article_with("Lotte van der Meer", "between").author is None


def test_thousands_of_lines_that_name_a_genre_are_one_genre() -> None:
    article = read_plain("\n\n".join([HEADLINE, "\n".join(["Kort"] * 20_000), *TEXT]), source="x.txt")

    assert [text for text in paragraphs(article) if text in TEXT] == list(TEXT)


def test_the_life_of_whoever_has_a_line_above_the_text_is_about_the_author() -> None:
    life = "Tess Vermaat is pianiste en woont in Goes. Elke vrijdag schrijft ze over muziek."
    article = read_plain("\n\n".join([HEADLINE, "Tess Vermaat", life, *TEXT]), source="x.txt")

    assert paragraphs(article) == list(TEXT)
    assert article.author == "Tess Vermaat"


@pytest.mark.parametrize(
    "life",
    [
        "Lotte Verhagen is redacteur wonen van deze krant. Ze woont in Assen.",
        "Lotte Verhagen is historica aan de Universiteit van Groningen. Zij promoveerde op de gaslantaarn.",
    ],
)
def test_the_life_of_a_writer_below_the_text_may_have_several_sentences(life: str) -> None:
    article = read_plain("\n\n".join([HEADLINE, *TEXT, life]), source="x.txt")

    assert [piece.text for piece in article.left_out if piece.reason == "about the author"] == [life]


def test_the_life_of_somebody_of_whom_the_text_tells_stays() -> None:
    life = "Tess Vermaat is pianiste en woont in Goes."
    told = "Vermaat speelde zaterdag voor het eerst in de kerk van Spijk. Het was er koud, en toch bleef iedereen."
    article = read_plain("\n\n".join([HEADLINE, *TEXT, told, life]), source="x.txt")

    assert paragraphs(article)[-1] == life


@pytest.mark.parametrize("headline", ["IN MEMORIAM PIET DE GRAAF", "DANK AAN ZUSTER AGNES"])
def test_a_headline_in_capitals_is_nobodys_name(headline: str) -> None:
    article = read_plain("\n\n".join(["Stadsblad Goes", headline, *TEXT]), source="x.txt")

    assert (article.headline, article.author) == (headline, None)


@pytest.mark.parametrize("stamp", ["05-06-2026", "05.06.2026", "Geplaatst: 05-06-2026 09:15", "5 juni 2026, 9.15 uur"])
def test_a_stamp_that_looks_like_a_number_to_call_dates_the_article(stamp: str) -> None:
    assert read_plain("\n\n".join([HEADLINE, stamp, *TEXT]), source="x.txt").published == "2026-06-05"


def test_a_table_of_contents_goes_with_its_title() -> None:
    contents = ["In dit artikel:", "Waarom nu", "Wat het kost", "Hoe u klaagt"]
    article = read_plain("\n\n".join([HEADLINE, TEXT[0], "\n".join(contents), *TEXT[1:]]), source="x.txt")

    assert paragraphs(article) == list(TEXT)


def test_the_life_of_a_writer_right_below_the_headline_is_about_the_author() -> None:
    life = "Tess Vermaat is docent in Goes en auteur van ‘Het lege bord’."
    article = read_plain("\n\n".join([f"{HEADLINE}\n{life}", *TEXT]), source="x.txt")

    assert paragraphs(article) == list(TEXT)


@pytest.mark.parametrize("credit", ["© Anna de Wit", "Foto: Streekblad/Archief"])
def test_a_short_line_below_a_credit_is_its_caption(credit: str) -> None:
    picture = f"{credit}\nTess Vermaat achter haar vleugel in Goes, 1988."
    article = read_plain("\n\n".join([HEADLINE, TEXT[0], picture, *TEXT[1:]]), source="x.txt")

    assert paragraphs(article) == list(TEXT)


def test_text_below_a_credit_stays() -> None:
    article = read_plain("\n\n".join([HEADLINE, f"Foto: Anna de Wit\n{TEXT[0]}", *TEXT[1:]]), source="x.txt")

    assert paragraphs(article) == list(TEXT)


@pytest.mark.parametrize(
    "text",
    [
        "Tess Vermaat is docent muziek in Goes. Ze waarschuwt voor het einde van de harmonie.",
        "Piet de Graaf was voorzitter van de bond. De oud-bakker wordt nu burgemeester van Spijk.",
    ],
)
def test_the_only_paragraph_is_the_article_though_it_tells_who_somebody_is(text: str) -> None:
    assert paragraphs(read_plain(text, source="x.txt")) == [text]


def test_a_wrapped_line_that_looks_like_a_programme_stays_with_its_paragraph() -> None:
    told = (
        "De markt trok vorig jaar veel bezoekers naar Goes, zegt de bond. Zondag 3 mei: concert van de harmonie in "
        "de Grote Kerk. Aanvang 20.00 uur. De toegang is gratis. Wie een kraam wil huren, kan zich tot vrijdag melden."
    )
    text = "\n\n".join([HEADLINE, *(fill(paragraph, 46) for paragraph in (told, *TEXT))])

    assert paragraphs(read_plain(text, source="x.txt")) == [told, *TEXT]


@pytest.mark.parametrize(
    "line",
    [
        "Henk Mol: Het laatste veer. Uitgeverij De Kade, 21,50 euro.",
        "Henk Mol, Het laatste veer, De Kade, 192 blz., 21,50 euro",
    ],
)
def test_a_reference_below_the_text_is_left_out_however_many_sentences_it_looks_like(line: str) -> None:
    article = article_with(line, "below")
    assert paragraphs(article) == list(TEXT)


@pytest.mark.parametrize(
    "note",
    ["Reageren? Mail naar brieven@veenmedia.example. Wij plaatsen elke dag twee reacties.", "Meer lezen? Word lid."],
)
def test_a_writer_s_life_above_a_note_to_the_reader_is_not_spoken(note: str) -> None:
    life = "Neeltje Verburgt is schipper in Spijk en schrijft over water."
    article = read_plain("\n\n".join([HEADLINE, "Door Neeltje Verburgt", *TEXT, life, note]), source="x.txt")
    assert paragraphs(article) == list(TEXT)
    assert article.author == "Neeltje Verburgt"
