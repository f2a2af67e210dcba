"""Years, years that go together, and decades."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.time.years import decades, periods, years
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2014-2018", "tweeduizend veertien tot tweeduizend achttien"),
        ("seizoen 2022/23", "seizoen tweeduizend tweeëntwintig drieëntwintig"),
        ("2005-'09", "tweeduizend vijf tot tweeduizend negen"),
        ("1998-'02", "negentienachtennegentig tot tweeduizend twee"),
        ("seizoen 1999/00", "seizoen negentiennegenennegentig tweeduizend"),
    ],
)
def test_years_that_go_together_are_a_stretch_or_a_season(text: str, said: str) -> None:
    assert periods("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de jaren '80", "de jaren tachtig"),
        ("in '68", "in achtenzestig"),
    ],
)
def test_a_decade_and_a_year_without_its_century(text: str, said: str) -> None:
    assert decades(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("in 1984", "in negentienvierentachtig"),
        ("in 2024", "in 2024"),
        ("1984 mensen", "1984 mensen"),
        ("circa 1850.", "circa achttienvijftig."),
        ("circa 1800.", "circa 1800."),
    ],
)
def test_only_a_year_is_said_as_one(text: str, said: str) -> None:
    assert years("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("medio'27", "medio zevenentwintig"), ("zomer'19 en", "zomer negentien en"), ("foto's", "foto's")],
)
def test_a_short_year_may_be_glued_to_a_word(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("resolutie 1559", "resolutie vijftienhonderdnegenenvijftig"),
        ("de resolutie van 1948", "de resolutie van negentienachtenveertig"),
    ],
)
def test_a_resolution_has_a_number(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("het lied '39' van haar", "het lied negenendertig van haar"),
        ("'11 Kleine Beren' is een boek", "elf Kleine Beren is een boek"),
        ("uit '39 en '40", "uit negenendertig en veertig"),
    ],
)
def test_a_figure_in_quotes_is_a_title(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("'Pop uit de jaren '70'", "Pop uit de jaren zeventig"),
        ("de jaren-'30", "de jaren dertig"),
        ("de jaren '00", "de jaren nul"),
    ],
)
def test_a_decade_has_no_marks(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1920 - 1935", "negentientwintig tot negentienvijfendertig"),
        ("tussen 2011-2014", "tussen tweeduizend elf en tweeduizend veertien"),
    ],
)
def test_years_from_and_to_go_up(text: str, said: str) -> None:
    assert to_spoken(text) == said
