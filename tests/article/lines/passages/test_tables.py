"""Lines that are data rather than sentences."""

import pytest

from briefing.article.lines.passages.tables import key_figures, row_reason, table_reason

TABLES = {
    "table": ["Jaar\tBruggen", "2023\t312", "2024\t298"],
    "standings": ["1. Puck Wiersma (Ned)", "2. Lena Holm (Zwe)", "3. Ida Berg (Noo)"],
    "list of results": ["Emmen - Veendam 2-1", "Sneek - Harkema 0-0", "Urk - Spakenburg 1-3"],
    "nutrition table": ["Energie 210 kcal", "Eiwitten 12 g"],
    "box of facts": ["Regie: Jesse Kolkman", "Spel: Anna Vos", "Duur: 94 minuten"],
}


@pytest.mark.parametrize(("reason", "lines"), TABLES.items())
def test_data_are_recognised_by_their_shape(reason: str, lines: list[str]) -> None:
    assert table_reason(lines) == reason


@pytest.mark.parametrize(
    "lines",
    [
        ["De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip, meldt de gemeente."],
        ["Burgemeester: “Dit is niet te doen.”", "Wethouder: “Dat is zo.”"],
        ["Verkeer", "Sport"],
        ["Jaar | Passagiers", "2023 | 41.000", "Dat zijn er minder dan in het jaar daarvoor."],
    ],
)
def test_sentences_answers_and_titles_are_not_data(lines: list[str]) -> None:
    assert table_reason(lines) is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("2-1", "score or number"),
        ("Scheidsrechter: Kuiper", "line-up or scorers"),
        ("30. Cicero 0-1; 71. Wijnja 1-1.", "line-up or scorers"),
        ("WESTERLO: Willems – Raymond, Bayar, Fixelles – Madsen, Foster", "line-up or scorers"),
        ("Programma zondag: 13.30 uur massastart vrouwen, 14.10 uur massastart mannen", "agenda"),
        ("Ajax | 12 | 30", "table"),
        ("De trein van 13.30 uur reed niet.", None),
        ("Tekst Lieven Smet, foto Eva Wouters", None),
    ],
)
def test_a_single_line_may_be_data(line: str, reason: str | None) -> None:
    assert row_reason(line) == reason


def test_a_result_with_its_sets_is_data_and_one_with_the_score_at_half_time_is_not() -> None:
    assert row_reason("Zwolle - Assen 3-1 (25-20, 22-25, 25-18, 25-19)") == "line-up or scorers"
    assert row_reason("De Vries - Jansen 2-0 (6-4 6-3)") == "line-up or scorers"
    assert row_reason("Zwolle - Assen 3-1 (1-0)") is None


def test_labels_before_sentences_are_no_box_of_facts() -> None:
    assert table_reason(["Voor: de partij van de wethouder, 14 zetels.", "Tegen: de andere twee, 7 zetels."]) is None
    assert table_reason(["Maandag: de Kade is dicht.", "Dinsdag: de Markt is dicht.", "Woensdag: niets."]) is None
    assert table_reason(["Voor: 14 zetels", "Tegen: 7 zetels"]) == "box of facts"


_FIGURES = ["Omzet: 88,1 miljoen euro (+4,0%)", "Winst: 6,2 miljoen euro (-1,1%)", "Dividend: 0,40 euro"]


def test_figures_in_succession_with_labels_are_key_figures_with_their_title() -> None:
    lines = ["Polderzuivel groeit", "Cijfers eerste halfjaar", *_FIGURES]
    assert key_figures(lines) == {"Cijfers eerste halfjaar", *_FIGURES}


@pytest.mark.parametrize(
    "lines",
    [
        _FIGURES[:2],
        ["Bos: 12 bomen bleven staan", "Dijk: 3 gaten werden gevonden", "Brug: 2 palen zijn verrot"],
        ["Gent: regen.", "Aalst: 3 graden. Sneeuw", "Ronse: 4 graden. Mist"],
    ],
    ids=["two", "sentences", "full stops"],
)
def test_other_lines_with_labels_are_no_key_figures(lines: list[str]) -> None:
    assert key_figures(lines) == set()


def test_a_headline_right_above_key_figures_is_not_their_title() -> None:
    assert key_figures(["Polderzuivel groeit", *_FIGURES]) == set(_FIGURES)
