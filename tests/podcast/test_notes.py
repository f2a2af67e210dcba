"""Show notes: what players show beneath an episode."""

from datetime import UTC, datetime

import pytest

from briefing.podcast.notes import description, plain_description

DISCLOSURE = "Voorgelezen door een AI-stem."


def test_what_it_is_about_stands_before_what_has_to_be_said() -> None:
    assert description("De brug is dicht.\n\nDrie weken.", DISCLOSURE) == (
        f"<p>De brug is dicht.</p><p>Drie weken.</p><p>{DISCLOSURE}</p>"
    )


def test_a_correction_is_told_with_its_day() -> None:
    told = description("De brug is dicht.", DISCLOSURE, datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    assert told.endswith("<p>Gecorrigeerd op 2 maart 2026.</p>")


def test_signs_of_html_are_letters() -> None:
    assert description("<b>Brug</b> & dijk", DISCLOSURE).startswith("<p>&lt;b&gt;Brug&lt;/b&gt; &amp; dijk</p>")


@pytest.mark.parametrize("text", ["Brug. " * 2000, "&" * 9000, "\n\n".join(["De brug is dicht."] * 900), "é" * 5000])
def test_players_cut_after_four_thousand_bytes_so_nothing_is_longer(text: str) -> None:
    told = description(text, DISCLOSURE)
    assert len(told.encode()) <= 4000
    assert told.endswith(f"<p>{DISCLOSURE}</p>")


def test_of_a_show_it_is_plain_text() -> None:
    assert plain_description("De Bode.\n\nElke dag.", DISCLOSURE) == f"De Bode.\n\nElke dag.\n\n{DISCLOSURE}"
