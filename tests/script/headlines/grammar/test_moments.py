"""Times in a sentence."""

import re

import pytest

from briefing.script.headlines.grammar.moments import BEGUN, INSIDE_NOW, INSIDE_WHEN, MOMENT, STAMP


@pytest.mark.parametrize("moment", ["maandagochtend", "dinsdag 3 maart", "7 juni 12.00 uur", "half drie"])
def test_a_day_a_date_and_a_clock_time_are_moments(moment):
    assert re.fullmatch(MOMENT, moment)


@pytest.mark.parametrize(
    "when", ["dinsdag", "in de nacht van zondag op maandag", "gisteravond", "om 12.00 uur", "vorige week"]
)
def test_a_time_is_removed_from_inside_a_sentence(when):
    assert INSIDE_WHEN.sub("", f"De brug is {when} ingestort") == "De brug is ingestort"


@pytest.mark.parametrize(
    "told",
    [
        "De brug is vanaf dinsdag dicht",
        "Elke dinsdag is markt",
        "Op een dinsdag in juni regende het",
        "Van 5 tot en met 8 maart is er feest",
        "De 3 maart van Ede",
        "De gans zat op het dak, maar maandag kwam ze eraf",
        "De brug bleef open, want vanmiddag viel het mee",
    ],
)
def test_a_time_behind_a_word_that_wants_it_stays(told):
    assert INSIDE_WHEN.sub("", told) == told


def test_a_time_around_now_is_removed():
    assert INSIDE_NOW.sub("", "Urk veilt deze winter schol") == "Urk veilt schol"
    for told in (
        "Urk veilt tot dit jaar schol",
        "Urk veilt nog dit jaar schol",
        "Urk veilt, maar dit jaar komt er niets",
    ):
        assert INSIDE_NOW.sub("", told) == told


def test_the_start_of_what_began_recently_is_removed_and_that_of_what_will_begin_stays():
    assert BEGUN.sub("", "Urk mist sinds maandag de bieb") == "Urk mist de bieb"
    for told in ("Urk mist sinds 1931 de bieb", "Urk mist vanaf maandag de bieb"):
        assert BEGUN.sub("", told) == told


def test_a_stamp_opens_a_line():
    assert STAMP.sub("", "11.05 uur - De brug") == "De brug"
    assert STAMP.sub("", "DEN HAAG (ANP) - De brug") == "De brug"
    assert STAMP.sub("", "Urk, 3 maart – De brug") == "De brug"
