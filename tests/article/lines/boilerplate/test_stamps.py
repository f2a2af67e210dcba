"""Stamps that a page glued to the headline or the first sentence."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from briefing.article.formats.plain import read_plain
from briefing.article.lines.boilerplate.stamps import is_clock, split_stamp, without_stamps

_SENTENCE = "De gemeente Ede gaat naast het station een zwembad bouwen."
_REST = "De raad stemt volgende week over het plan, dat 14 miljoen euro kost. De bouw begint in mei."


@pytest.mark.parametrize(
    "stamp",
    [
        "UPDATE 23.10 uur",
        "Di 24/11/2026 - 07:05",
        "26 november 2026, 18:03 – ",
        "2026-08-19T05:30 | Economie | ",
        "Update: 14:20 uur - ",
        "ma 24 nov 2026 07:05 ",
        "Gepubliceerd op 24-11-2026 om 9:30",
        "24/11",
        "14:20",
        "Vandaag om 07:31",
        "Gisteren, 18:45 • ",
        "Binnenland | 24 nov ",
        "zo 22 nov 2026 | 21:14 | 2 min",
        "zo 22 nov – ",
        "Regio • 2 dagen geleden • ",
        "3 uur geleden ",
        "14 maart 2026Nieuws",
        "Laatst bijgewerkt: 14 maart 2026 om 10:15 ",
        "vr. 3 april 2026, 06.00u ",
        "24 nov. 2026 - Leestijd: 3 min - ",
        "November 24, 2026 ",
        "Tue 24 Nov 2026, 07:05 ",
        "Verschenen 24 november 2026 ",
        "24ste november 2026",
    ],
)
def test_a_stamp_is_told_from_the_sentence_behind_it(stamp: str) -> None:
    assert split_stamp(f"{stamp}{_SENTENCE}") == (stamp, _SENTENCE)


@pytest.mark.parametrize("stamp", ["14:20", "14 maart 2026 – "])
def test_a_name_with_a_capital_in_it_is_no_section_behind_a_clock_time_or_a_dash(stamp: str) -> None:
    assert split_stamp(f"{stamp}YouTube was een uur plat.") == (stamp, "YouTube was een uur plat.")


@pytest.mark.parametrize("moment", ["Zondag, 6.30 uur. ", "Zaterdag 12 mei 1940, 6.30 uur: ", "Vrijdag 20.15 uur, "])
def test_a_moment_that_leads_a_sentence_is_no_stamp(moment: str) -> None:
    assert split_stamp(f"{moment}{_SENTENCE}") == ("", f"{moment}{_SENTENCE}")


@pytest.mark.parametrize("stamp", ["UPDATE 23.10 uur", "Di 24/11/2026 - 07:05", "2026-08-19T05:30 | Economie | "])
def test_a_stamp_is_not_read_and_the_sentence_behind_it_is(stamp: str) -> None:
    plain = read_plain(f"{stamp}{_SENTENCE}\n\n{_REST}", source="a.txt")
    page = f"<article><h1>Zwembad bij het station</h1><p>{stamp}{_SENTENCE}</p><p>{_REST}</p></article>"
    assert [block.text for block in plain.blocks] == [_SENTENCE, _REST]
    assert _SENTENCE in [block.text for block in read_html(page, source="a.html").blocks]


def test_a_stamp_tells_the_day() -> None:
    assert read_plain(f"Di 24/11/2026 - 07:05{_SENTENCE}\n\n{_REST}", source="a.txt").published == "2026-11-24"


@pytest.mark.parametrize(
    "line",
    [
        "26 november 2026 is een dag om te onthouden.",
        "Maandag 5 mei Bevrijdingsdag in het park.",
        "Donderdag 12 maart Lezing in de kerk.",
        "2-1De spits scoort.",
        "Update van de brand in Venlo.",
        "Zondag | De ploeg wint.",
        "Gisteren Ajax, morgen PSV.",
        "20.00 uur Concert in de kerk.",
        "24 uur Le Mans begint vandaag.",
        "1 mei Dag van de Arbeid.",
        "DatumPrikker opent een winkel in Ede.",
        "112 De melding kwam om drie uur.",
        "Maart 2026 Een brug verdwijnt.",
        "31 februari 2026 De dag die niet bestaat.",
        "Sun 24 De boot is van een Duitser.",
    ],
)
def test_days_and_hours_that_are_part_of_a_sentence_stay(line: str) -> None:
    assert split_stamp(line) == ("", line)


def test_a_day_in_a_later_row_of_an_agenda_stays() -> None:
    row = "Zaterdag 14 maart 2026, 10.15 uur Kinderen zingen in de kerk van Ede."
    assert row in str(read_plain(f"Zwembad bij het station\n\n{_SENTENCE} {_REST}\n\n{row}\n\n{_REST}", source="a.txt"))


def test_parts_of_a_stamp_go_wherever_they_are_in_a_line() -> None:
    assert without_stamps("An Maes, di 24 nov 2026 om 07:05, 3 min lezen").split() == ["An", "Maes,", "om", ","]


@pytest.mark.parametrize("line", ["SLEEPDIENST DE BOT 24/7", "Do de Vries", "Update van de brand"])
def test_what_looks_like_a_part_of_a_stamp_stays(line: str) -> None:
    assert without_stamps(line) == line


def test_a_clock_time_is_told_from_an_age() -> None:
    assert list(map(is_clock, ["14.20 uur", "7u05", "8 u", "2 uur geleden", "24 nov"])) == [
        True,
        True,
        True,
        False,
        False,
    ]
