"""The removal of the site's name from a headline."""

from __future__ import annotations

import pytest

from briefing.article.site_name import (
    headline_of_title,
    names_site,
    without_likely_site,
    without_site,
    without_site_of_page,
)


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Brug dicht na aanvaring | NOS", "Brug dicht na aanvaring"),
        ("Brug dicht na aanvaring | Binnenland | Telegraaf.nl", "Brug dicht na aanvaring"),
        ("Brug dicht na aanvaring - Nieuws - Tweakers", "Brug dicht na aanvaring"),
        ("Brug dicht na aanvaring – NU.nl", "Brug dicht na aanvaring"),
        ("Ajax - PSV eindigt in 2-2 | Sport", "Ajax - PSV eindigt in 2-2"),
        ("Ajax - PSV", "Ajax - PSV"),
        ("Nieuws | Brug dicht na aanvaring bij Spijk", "Brug dicht na aanvaring bij Spijk"),
        ("Brug dicht", "Brug dicht"),
    ],
)
def test_a_title_gives_the_headline(title: str, headline: str) -> None:
    assert headline_of_title(title, ["NU.nl"]) == headline


def test_the_site_s_own_name_is_cut_off() -> None:
    assert without_site("Brug dicht – De Gelderlander", ["De Gelderlander"]) == "Brug dicht"


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Brug bij Spijk weer dicht | De Koerier", "Brug bij Spijk weer dicht"),
        ("Brug bij Spijk weer dicht - koerier.nl", "Brug bij Spijk weer dicht"),
        ("Brug bij Spijk weer dicht - voor een week", "Brug bij Spijk weer dicht - voor een week"),
        ("Brug dicht | De Koerier", "Brug dicht | De Koerier"),
    ],
)
def test_what_looks_like_a_site_s_name_is_cut_off_if_the_text_names_no_site(line: str, headline: str) -> None:
    assert without_likely_site(line) == headline


def test_a_line_in_capitals_names_the_site_and_a_longer_one_does_not() -> None:
    assert names_site("DE GELDERLANDER", ["De Gelderlander"])
    assert not names_site("De Gelderlander bestaat honderd jaar", ["De Gelderlander"])


@pytest.mark.parametrize("title", ["Brug dicht na aanvaring - De Bode", "Brug dicht na aanvaring | Nieuws | De Bode"])
def test_the_title_of_a_page_above_the_headline_gives_way_to_it(title: str) -> None:
    assert without_site_of_page(title, [[title], ["Nieuws", "Brug dicht na aanvaring"]]) == "Brug dicht na aanvaring"


@pytest.mark.parametrize(
    "title", ["Brug dicht na aanvaring: dit weten we", "Ajax - PSV", "Brug dicht na aanvaring, zegt De Bode"]
)
def test_a_headline_that_says_more_than_a_line_stays(title: str) -> None:
    assert without_site_of_page(title, [[title, "Brug dicht na aanvaring"], ["Ajax"]]) == title


@pytest.mark.parametrize("title", ["De brug van Buggenhout – een drama in delen", "De brug van Buggenhout - Kroniek"])
def test_a_headline_of_which_a_crosshead_repeats_a_part_stays(title: str) -> None:
    told = "De brug is dicht sinds het schip er dinsdag tegenaan voer. Niemand weet wanneer hij weer opengaat."
    assert without_site_of_page(title, [[title], [told], ["De brug van Buggenhout"], [told]]) == title


def test_a_headline_with_a_second_part_in_small_letters_stays() -> None:
    title = "De brug van Buggenhout – een drama in delen"
    assert without_site_of_page(title, [[title, "De brug van Buggenhout"]]) == title
