"""The author and date in a line of a page, and lines that sign nothing."""

from __future__ import annotations

import pytest

from briefing.article.lines.byline import Byline
from briefing.article.page.metadata.signed_lines import first_told, read_signed_line, tells_update


@pytest.mark.parametrize(
    ("line", "author", "published"),
    [
        ("Door Noor Wibaut", "Noor Wibaut", None),
        ("Noor Wibaut", "Noor Wibaut", None),
        ("Noor Wibaut | 7 mei 2024 | 3 min leestijd", "Noor Wibaut", "2024-05-07"),
        ("Noor Wibaut - het buitenland", "Noor Wibaut", None),
        ("7 mei 2024 - Noor Wibaut (De Werf)", "Noor Wibaut", "2024-05-07"),
        ("Noor Wibaut noor@werf.example", "Noor Wibaut", None),
        ("Redactie De Werf - 7 mei 2024", None, "2024-05-07"),
        ("NOOR WIBAUT", "NOOR WIBAUT", None),
        ("Door Noor Wibaut, 7 mei 2024", "Noor Wibaut", "2024-05-07"),
        ("Gepubliceerd op 7 mei 2024", None, "2024-05-07"),
        ("7 mei 2024, bijgewerkt 8 mei 2024", None, "2024-05-07"),
    ],
)
def test_a_line_signs(line: str, author: str | None, published: str | None) -> None:
    assert read_signed_line(line) == Byline(author, published)


@pytest.mark.parametrize(
    "line",
    [
        "De brug bij Lobith is dicht",
        "VUB Pleinlaan",
        "Wanneer: zaterdag 6 juni 2026",
        "Vrijdag 5 juni 2026, vanaf 19:00",
        "zaterdag 6 juni 2026, 12.30 - 14.30 uur",
        "Spijk, 3 juni 1931 – Lobith, 6 mei 2026",
        "1 mei 2024 | 2 juni 2024 | 3 juli 2024",
        "De brug ging dicht op 6 juni 2026.",
        "Noor Wibaut | lees ook wat er verder gebeurde",
    ],
)
def test_a_line_about_something_else_does_not_sign(line: str) -> None:
    assert read_signed_line(line) is None


def test_a_line_of_some_length_gives_no_date() -> None:
    line = "De schippers van Lobith en omgeving zien uit naar 6 juni 2026"
    assert read_signed_line(line) is None
    assert read_signed_line("De schippers zien uit naar 6 juni 2026") == Byline(None, "2026-06-06")


def test_the_first_person_and_the_first_day_count() -> None:
    told = [Byline(None, "2024-05-07"), Byline("Noor Wibaut. Zij schrijft", None), Byline("Piet Kramer", "2024-05-08")]
    assert first_told(told) == Byline("Noor Wibaut", "2024-05-07")
    assert first_told([]) == Byline(None, None)


@pytest.mark.parametrize(
    ("line", "updated"),
    [
        ("Laatst gewijzigd: 5 mei 2026, een tikfout", True),
        ("Update 5 mei 2026", True),
        ("Bijgewerkt op 5 mei 2026", True),
        ("Gewijzigd beleid sinds 5 mei 2026", False),
        ("Gepubliceerd: 5 mei 2026", False),
        ("Bijgewerkt", False),
    ],
)
def test_a_line_that_begins_with_an_update_is_recognised(line: str, updated: bool) -> None:
    assert tells_update(line) is updated


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("📅 Mei 2024 · ⏱️ 7 min leestijd", "2024-05"),
        ("✍️ Noor Wibaut · 📅 7 mei 2024", "2024-05-07"),
        ("Nieuws · mei 2024", "2024-05"),
        ("Oprichter van de molen · geopend in mei 2024 · twee kinderen", None),
        ("Molenaar · diploma jan. 2024", None),
    ],
)
def test_a_month_alone_is_the_article_s_if_nothing_else_is_said_about_it(line: str, published: str | None) -> None:
    signed = read_signed_line(line)
    assert (signed.published if signed else None) == published


@pytest.mark.parametrize(
    "line",
    [
        "Geplaatst door Noor Wibaut in Verkeer op 7 mei 2024",
        "Gepost op 7 mei 2024 door Noor Wibaut 0 reacties",
        "May 7, 2024 by Noor Wibaut Leave a Comment",
        "Bijgewerkt 9 mei 2024 | Gepubliceerd 7 mei 2024 | Noor Wibaut",
        "Dit bericht is geplaatst op 7 mei 2024 door Noor Wibaut.",
    ],
)
def test_what_else_stands_in_a_byline_takes_nothing_from_it(line: str) -> None:
    assert read_signed_line(line) == Byline("Noor Wibaut", "2024-05-07")


def test_the_day_of_an_update_is_told_where_no_other_is() -> None:
    assert read_signed_line("Bijgewerkt 9 mei 2024 | Noor Wibaut") == Byline("Noor Wibaut", "2024-05-09")


@pytest.mark.parametrize("line", ["reactie " * 5_000, " |" * 20_000, "in A op 1" * 10_000, "| 5 mei 2024 " * 5_000])
def test_long_lines_are_read_in_no_time(line: str) -> None:
    assert read_signed_line(line) is None
