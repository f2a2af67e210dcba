"""Amounts of money."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.amounts.money import amounts, scales
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("€ 3,50", "drie euro vijftig"),
        ("$5 mrd/jaar", "vijf miljard dollar per jaar"),
        ("€ 3,-", "drie euro"),
        ("$3.50", "drie dollar vijftig"),
        ("10 dollar", "10 dollar"),
    ],
)
def test_the_currency_stands_where_it_is_said(text: str, said: str) -> None:
    assert amounts(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("5 mld", "5 miljard"),
        ("12 mln euro", "12 miljoen euro"),
        ("5 M", "5 M"),
        ("tot 3,4M, en 7,1M.", "tot 3,4 miljoen, en 7,1 miljoen."),
        ("op 12M.", "op 12M."),
    ],
)
def test_a_scale_is_said_in_full(text: str, said: str) -> None:
    assert scales(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("$ 2,750.50", "tweeduizend zevenhonderdvijftig dollar vijftig"),
        ("£ 3,400,000", "drie miljoen vierhonderdduizend pond"),
        ("2,5M EUR", "2,5 miljoen euro"),
        ("3bn USD", "3 miljard dollar"),
        ("£1.5B", "één komma vijf miljard pond"),
        ("R$ 40", "veertig real"),
        ("CA$ 30", "dertig Canadese dollar"),
        ("7,- €", "7 euro"),
        ("€ 8,50/9,50", "acht euro vijftig, negen euro vijftig"),
        ("€ct 9/kWh", "9 eurocent/kWh"),
    ],
)
def test_sign_code_and_scale_stand_in_any_order_and_country(text: str, said: str) -> None:
    assert amounts(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("£20/£30/£40", "twintig pond, dertig pond, veertig pond"),
        ("€ 7 pp (kind 3)", "zeven euro per persoon (kind drie)"),
        ("8B parameters", "acht miljard parameters"),
        ("van 3M kijkers", "van drie miljoen kijkers"),
        ("lijmmaker 3M krimpt", "lijmmaker drie em krimpt"),
        ("lokaal 2B ligt boven", "lokaal twee bee ligt boven"),
    ],
)
def test_who_pays_and_what_else_it_may_be(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("3M+ leden", "meer dan drie miljoen leden"),
    ],
)
def test_a_scale_and_more(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("leden € 4 / niet-leden € 6", "leden vier euro, niet-leden zes euro"),
        ("kind 5 euro/volwassene 8 euro", "kind vijf euro, volwassene acht euro"),
        ("actief € 40/passief € 20", "actief veertig euro, passief twintig euro"),
        ("€ 4 / leerling", "vier euro per leerling"),
    ],
)
def test_two_prices_are_not_one_for_each(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("4 M euro", "vier miljoen euro"),
        ("15 K euro", "vijftienduizend euro"),
        ("9 ct/liter", "negen cent per liter"),
        ("de € stijgt", "de euro stijgt"),
    ],
)
def test_a_loose_letter_before_a_currency_is_a_scale(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2.890,75 bruto", "tweeduizend achthonderdnegentig euro vijfenzeventig bruto"),
        ("16,20 netto per uur", "zestien euro twintig netto per uur"),
        ("een rendement van 4,25 netto", "een rendement van vier komma vijfentwintig netto"),
    ],
)
def test_what_somebody_earns_is_in_euros(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("7x€2", "zeven keer twee euro"),
        ("€ 650 pm en € 12 pw.", "zeshonderdvijftig euro per maand en twaalf euro per week."),
        ("€ 4k–€ 9k", "vierduizend euro tot negenduizend euro"),
        ("€ 2 ton boete", "twee ton boete"),
        ("€ 6x45", "zes keer vijfenveertig euro"),
        ("bedragen (x € 500)", "bedragen (keer vijfhonderd euro)"),
    ],
)
def test_an_amount_may_be_paid_several_times(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2.4M volgers", "twee komma vier miljoen volgers"),
        ("1.2B dollar", "één komma twee miljard dollar"),
        ("een bod van 15 k", "een bod van vijftienduizend"),
        ("3.5k leden", "drieduizend vijfhonderd leden"),
        ("Kerkstraat 9k en nummer 4 k", "Kerkstraat negen kaa en nummer vier kaa"),
        ("18 k goud", "achttien karaat goud"),
        ("€ 0,35/sms", "vijfendertig cent per es-em-es"),
        ("€ 5/kg", "vijf euro per kilo"),
    ],
)
def test_millions_and_thousands_may_be_short(text: str, said: str) -> None:
    assert to_spoken(text) == said
