"""Lines that hold a report back."""

import pytest

from briefing.article.lines.embargo import embargo_in, is_withdrawal


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("EMBARGO tot 12 november 2026, 10.00 uur", "2026-11-12T10:00:00+01:00"),
        ("Onder embargo tot en met 12 juli 2026", "2026-07-13T00:00:00+02:00"),
        ("Niet publiceren vóór 12-11-2026 6 uur", "2026-11-12T06:00:00+01:00"),
        ("Dit bericht is onder embargo tot 1 maart 2027 00:01", "2027-03-01T00:01:00+01:00"),
        ("Ter publicatie vanaf woensdag 20 mei 2026 om 10:00 uur (embargo)", "2026-05-20T10:00:00+02:00"),
        ("Woensdag 20 mei 2026, 10 uur (EMBARGO)", "2026-05-20T10:00:00+02:00"),
        ("SPERFRIST: 2026-11-12", "2026-11-12T00:00:00+01:00"),
    ],
)
def test_an_embargo_gives_the_moment_it_ends(line, moment):
    found = embargo_in(line)
    assert found
    assert found.isoformat() == moment


@pytest.mark.parametrize(
    "line",
    [
        "Het embargo tegen het land gold tot 12 november 2026.",
        "Embargo tot dinsdag",
        "De krant mocht het stuk niet publiceren voor 12 november 2026, zei de rechter.",
    ],
)
def test_other_lines_are_no_embargo(line):
    assert embargo_in(line) is None


@pytest.mark.parametrize(
    "line",
    ["Bericht vervalt", "LET OP: BERICHT VERVALT!", "Dit bericht is ingetrokken.", "Niet publiceren", "- KILL -"],
)
def test_a_line_that_withdraws_the_report(line):
    assert is_withdrawal(line)


@pytest.mark.parametrize(
    "line",
    ["Het recht op de toeslag vervalt", "Niet publiceren voor 12 mei 2026", "Kill Bill", "Bericht vervalt na een week"],
)
def test_a_line_that_does_not(line):
    assert not is_withdrawal(line)
