"""Rows of a list without marks."""

import pytest

from briefing.article.lines.passages.rows import find_lists
from briefing.article.source import article_in

ABOVE = "De burgemeester reikte dinsdag in het gemeentehuis de prijzen uit. Het was al de dertigste keer."
BELOW = "Na afloop was er koffie met gebak voor alle families. De muziekvereniging speelde het volkslied."
PEOPLE = [
    ("Eva Jansen, Nijmegen", "Jan Pieters, Breda", "Karin de Boer, Tilburg"),
    ("Jan Pieters, 43, Breda", "Eva Jansen, 51, Nijmegen", "Karin de Boer, 67, Tilburg"),
    ("Jan Pieters (43), Breda", "Eva Jansen (51), Nijmegen"),
    ("Eva Jansen, Den Haag", "Jan Pieters, Den Bosch", "Karin de Boer, Den Helder"),
    ("Jan Pieters (Breda)", "Eva Jansen (Nijmegen)", "Karin de Boer (Kloosterveen)"),
    ("Jan Pieters, Breda, 3 mei 1951", "Eva Jansen, Nijmegen, 12 juni 1948"),
    ("Jan Pieters, 3 mei 2026, Breda", "Eva Jansen, 12 juni 2026, Nijmegen"),
    ("Jan Pieters, geboren in Breda op 3 mei 1951", "Eva Jansen, geboren in Ede op 12 juni 1948"),
]
ANNOUNCED = [
    ("De cijfers:", "2019: 1.234 leerlingen", "2020: 1.180 leerlingen"),
    ("Zo liep het aantal leerlingen terug:", "2019 1.234", "2020 1.180", "2021 1.090"),
    ("Waar het geld heen gaat:", "Wonen 45%", "Zorg 30%", "Onderwijs 25%"),
    ("De winnaars:", "Jan Pieters - Breda", "Eva Jansen - Nijmegen"),
    ("De zwembaden zijn dicht op:", "12 december 2026", "14 december 2026", "19 december 2026"),
    ("De slachtoffers:", "Jan Pieters, Breda, 3 mei 1951", "Eva Jansen, Ede, 12 juni 1948"),
]
AGENDA = [
    ("Zaterdag 12 december, 14.00 uur: open dag in De Bilt", "Maandag 14 december, 10.00 uur: markt in Zeist",
     "Zaterdag 19 december, 20.00 uur: concert in de Dorpskerk"),
    ("12 december 2026, Utrecht", "14 december 2026, Zeist", "19 december 2026, De Bilt"),
]  # fmt: skip


def spoken(lines: tuple[str, ...], gap: str) -> list[tuple[str, str]]:
    text = "\n\n".join(["Veertig lintjes in Brabant", ABOVE, gap.join(lines), BELOW])
    article = article_in(text.encode(), source="artikel.txt")
    assert (article.author, article.published) == (None, None)
    return [(block.kind, block.text) for block in article.blocks][1:-1]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("lines", [*PEOPLE, *AGENDA])
def test_rows_of_people_or_days_are_items_and_neither_bylines_nor_captions(lines: tuple[str, ...], gap: str) -> None:
    assert spoken(lines, gap) == [("list_item", line) for line in lines]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("lines", ANNOUNCED)
def test_rows_that_a_line_announces_are_items_below_it(lines: tuple[str, ...], gap: str) -> None:
    assert spoken(lines, gap) == [("paragraph", lines[0]), *(("list_item", line) for line in lines[1:])]


@pytest.mark.parametrize(
    ("lines", "mark"),
    [(PEOPLE[0], "<br>"), *((lines, "</p><p>") for lines in (*PEOPLE[:2], *ANNOUNCED[:2]))],
)
def test_rows_on_a_page_are_its_text_and_sign_nothing(lines: tuple[str, ...], mark: str) -> None:
    body = f"<p>{ABOVE}</p><p>{mark.join(lines)}</p><p>{BELOW}</p>"
    page = f"<main><h1>Veertig lintjes in Brabant</h1>{body}</main>"
    article = article_in(page.encode(), source="artikel.html")
    assert article.author is None
    assert [block.text for block in article.blocks][1:-1] == list(lines)


def test_rows_below_the_text_are_its_own_too() -> None:
    text = "\n\n".join(["Veertig lintjes in Brabant", ABOVE, BELOW, "\n".join(PEOPLE[0])])
    article = article_in(text.encode(), source="artikel.txt")
    assert [block.text for block in article.blocks][2:] == list(PEOPLE[0])


@pytest.mark.parametrize(
    "lines",
    [
        ("Eva Jansen, Nijmegen", "Jan Pieters, Breda"),
        ("Eva Jansen, 3 mei 2026", "Jan Pieters, 3 mei 2026"),
        ("Eva Jansen, ANP", "Jan Pieters, Directeur", "Karin de Boer, Woordvoerder"),
        ("Utrecht - Go Ahead Eagles", "Sparta Rotterdam - Breda", "Ajax - Feyenoord"),
        ("Doelpunten:", "12 mei 1-0", "Vos 2", "Bos 3"),
        ("Voedingswaarde:", "Energie 320 kcal", "Eiwit 12 g", "Zout 2 g"),
        ("Lees ook:", "12 december: brug dicht", "14 december: brug weer open"),
        ("De winnaars:", "Jan Pieters, 43, Breda"),
        ("2019: 1.234 leerlingen", "2020: 1.180 leerlingen", "2021: 1.090 leerlingen"),
        ("Eva Jansen, voorzitter", "Jan Pieters, penningmeester", "Karin de Boer, secretaris"),
        ("Oude kaas, Gouda", "Verse vis, Urk", "Zoete kersen, Tiel"),
        ("Utrecht, Zeist", "Breda, Tilburg", "Ede, Nijmegen"),
        ("12 december is de markt dicht.", "14 december is de brug dicht.", "19 december is de school dicht."),
        (f"12 december: {'een lange dag ' * 8}", f"14 december: {'een lange nacht ' * 8}", f"19 mei: {'feest ' * 20}"),
        ("Bronnen:", "Eva Jansen, 2019", "Jan Pieters, 2021", "Karin de Boer, 2024"),
        ("Foto's:", "Eva Jansen, 43, Nijmegen", "Jan Pieters, 51, Breda"),
        ("Tekst en foto's:", "Eva Jansen, Nijmegen", "Jan Pieters, Breda", "Karin de Boer, Tilburg"),
        ("12 december 2026", "12 december 2026", "12 december 2026"),
    ],
)
def test_bylines_credits_data_of_matches_and_links_are_no_list(lines: tuple[str, ...]) -> None:
    assert not find_lists([ABOVE, *lines, BELOW]).rows


def test_days_around_a_text_are_no_list_unless_it_announces_them() -> None:
    assert not find_lists([*AGENDA[1], ABOVE, BELOW]).rows
    assert not find_lists([ABOVE, BELOW, *AGENDA[1]]).rows
    assert not find_lists([ABOVE, "Agenda", *AGENDA[1], BELOW]).rows


MAIL = ["Van: Bea Maas", "Aan: Karin Vos", "Onderwerp: het veer"]


def test_the_head_of_a_mail_is_a_list_where_a_sentence_of_the_text_announces_it() -> None:
    announced = "In het dossier zit deze mail van de wethouder:"
    assert find_lists([ABOVE, announced, *MAIL, BELOW]) == (set(MAIL), {announced})
    assert not find_lists([announced, *MAIL, BELOW]).rows
    assert not find_lists([ABOVE, "De mail:", *MAIL, BELOW]).rows
    assert not find_lists([ABOVE, *MAIL, BELOW]).rows


@pytest.mark.parametrize(
    "lines",
    [
        ("Jan Smit, 24 november 2026", "An Maes, 23 november 2026"),
        ("Tekst en foto's:", "Jan Smit, Nijmegen", "An Maes, Breda", "Eva Bos, Tilburg"),
    ],
)
def test_writers_above_the_text_are_no_list(lines: tuple[str, ...]) -> None:
    assert not find_lists(["Veertig lintjes in Brabant", *lines, ABOVE, BELOW]).rows
