"""Units, sizes, temperatures and winds."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.amounts.units import degrees, positions, units, winds
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("120 km/u", "120 kilometer per uur"),
        ("1 °C", "1 graad Celsius"),
        ("per 5 m²", "per 5 vierkante meter"),
        ("de m van mama", "de m van mama"),
        ("9 kt witgoud en een bom van 9 kt", "9 karaat witgoud en een bom van 9 kiloton"),
    ],
)
def test_a_unit_is_said_in_full_behind_a_figure(text: str, said: str) -> None:
    assert units(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("20 gr. C", "20 °C"),
        ("20 graden C", "20 °C"),
        ("20 graden", "20 graden"),
    ],
)
def test_a_scale_of_temperature_is_known_by_its_letter(text: str, said: str) -> None:
    assert degrees(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("wind ZW 4", "wind zuidwest 4"),
        ("een NO-wind", "een noordoostenwind"),
        ("in het ZO van het land", "in het zuidoosten van het land"),
    ],
)
def test_a_wind_has_its_direction(text: str, said: str) -> None:
    assert winds(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("3 meter +NAP", "3 meter boven NAP"), ("2 m - TAW.", "2 m onder TAW."), ("de NAP-lijn", "de NAP-lijn")],
)
def test_a_height_is_above_or_below_the_sea(text: str, said: str) -> None:
    assert positions(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("166⅔ m", "honderdzesenzestig twee derde meter"),
        ("een balkon op N-O", "een balkon op noord-oost"),
        ("de N-Z-lijn", "de noord-zuid-lijn"),
        ("wind uit W-NW", "wind uit het westen tot noordwesten"),
        ("2 ha 15 a weiland", "twee hectare vijftien are weiland"),
        ("een weide van 3.05.60 ha", "een weide van drie hectare vijf are zestig centiare"),
        ("een akker van 12a 30ca", "een akker van twaalf are dertig centiare"),
        ("4,1 Ma geleden", "vier komma één miljoen jaar geleden"),
        (
            "Zonnig weer, 19 à 21 gr. in het binnenland",
            "Zonnig weer, negentien à eenentwintig graden in het binnenland",
        ),
    ],
)
def test_a_unit_follows_any_part_and_any_direction_its_other(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("15% à 25%", "vijftien à vijfentwintig procent"),
        ("+5/-15%", "plus vijf min vijftien procent"),
        ("wind Z tot ZO", "wind zuid tot zuidoost"),
        ("45 mm/24u", "vijfenveertig millimeter per vierentwintig uur"),
    ],
)
def test_what_both_ends_have_is_said_once(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("4 m³/huishouden", "vier kubieke meter per huishouden"),
        ("90 °C/stand vier", "negentig graden Celsius stand vier"),
        ("9 euro/les", "negen euro per les"),
        ("3x25 A", "drie keer vijfentwintig ampère"),
    ],
)
def test_a_unit_is_reckoned_by_a_noun(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("terras (ZO), 2 kamers", "terras (zuidoost), twee kamers"),
        ("tuin op W.", "tuin op west."),
        ("€ 0,40/min (excl. btw)", "veertig cent per minuut (exclusief bee-tee-wee)"),
        ("3,20 frank/kilo", "drie frank twintig per kilo"),
        ("12 kDa", "twaalf kilodalton"),
    ],
)
def test_a_garden_lies_to_a_side(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("in het Z.O. van het land", "in het zuidoosten van het land"),
        ("in het N.W.", "in het noordwesten."),
    ],
)
def test_a_region_has_full_stops(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("39,1 gr. koorts", "negenendertig komma één graden koorts"),
        ("80 sl./min.", "tachtig slagen per minuut."),
        ("5 MeV/c²", "vijf megaelektronvolt per cee kwadraat"),
    ],
)
def test_what_a_patient_or_a_particle_has(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("9 vierkante km heide", "negen vierkante kilometer heide"),
        ("van 80 vierkante m. met tuin", "van tachtig vierkante meter met tuin"),
        ("40 kubieke m.", "veertig kubieke meter."),
    ],
)
def test_squares_and_cubes_in_words(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("15/18 °C", "vijftien tot achttien graden Celsius"),
        ("wind Z-ZO", "wind zuid tot zuidoost"),
        ("wind NNW, OZO", "wind noordnoordwest, oostzuidoost"),
        ("maximaal 12 gr.", "maximaal twaalf graden."),
    ],
)
def test_two_degrees_and_three_points(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2,5 mln. hl bier", "twee komma vijf miljoen hectoliter bier"),
        ("een paar ml water", "een paar milliliter water"),
    ],
)
def test_contents_are_said_without_a_figure_before_them(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Luchttemperatuur 14 gr., later 5/6 gr.", "Luchttemperatuur veertien graden, later vijf zes graden."),
        ("een zak van 14 gr.", "een zak van veertien gram."),
        ("eerst west, dan ZW 8.", "eerst west, dan zuidwest acht."),
        ("wind (NO5)", "wind (noordoost vijf)"),
        ("er valt 0-10 mm", "er valt nul tot tien millimeter"),
        (
            "za ook 13-15 u. en toegestuurd (verzonden 22-9)",
            "zaterdag ook dertien tot vijftien uur en toegestuurd (verzonden tweeëntwintig september)",
        ),
        ("ontvangen 6-8 stuks", "ontvangen zes tot acht stuks"),
    ],
)
def test_tables_of_the_weather_and_notices_are_short(text: str, said: str) -> None:
    assert to_spoken(text) == said
