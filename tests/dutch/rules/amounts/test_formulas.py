"""Chemical formulas with a symbol of two letters, and isotopes."""

import pytest

from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("CaCO3 en MgSO4", "cee-aa-cee-oo drie en em-gee-es-oo vier"),
        ("gips is CaSO4", "gips is cee-aa-es-oo vier"),
        ("TiO2 in verf", "tee-ie-oo twee in verf"),
        ("Mg(OH)2", "em-gee-oo-haa twee"),
        ("een LiFePO4-accu", "een el-ie-ef-ee-pee-oo vier-accu"),
        ("K⁺ en Mg²⁺", "kaa plus en em-gee twee plus"),
        ("PO₄³⁻-ionen", "pee-oo vier drie min-ionen"),
        ("strontium en Sr-90", "strontium en strontium negentig"),
        ("Co-60 in een ziekenhuis", "kobalt zestig in een ziekenhuis"),
    ],
)
def test_a_formula(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken


@pytest.mark.parametrize("written", ["Co-Op", "de In-n-Out", "een Al Capone", "De Heer Bos", "NaNoWriMo"])
def test_what_is_no_formula(written: str) -> None:
    assert to_spoken(written) == written


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("NaCl en KBr", "enn-aa-cee-el en kaa-bee-èr"),
        ("wat NaOH in water", "wat enn-aa-oo-haa in water"),
        ("ZnO in zalf", "zet-enn-oo in zalf"),
    ],
)
def test_a_formula_without_figures(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken


@pytest.mark.parametrize("written", ["Kiosk", "CuBa", "KaOH", "NaOHa", "een CarClub", "FeSt"])
def test_a_name_with_a_capital_inside_is_none(written: str) -> None:
    assert to_spoken(written) == written


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Po-17 en Po-210", "Po zeventien en polonium tweehonderdtien"),
        ("Co-12 en Co-57", "Co twaalf en kobalt zevenenvijftig"),
        ("Am-241 en Am-50", "americium tweehonderdeenenveertig en Am vijftig"),
    ],
)
def test_an_isotope_is_as_heavy_as_its_element(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Los op: x²+2x-3=0.", "Los op: ix kwadraat plus twee ix min drie is nul."),
        ("dus 4a - b = 7", "dus vier a min b is zeven"),
        ("2 + 2 = 4", "twee plus twee is vier"),
        ("uit 12-3=9 goals", "uit twaalf min drie is negen goals"),
        ("10 km = 6 mijl", "tien kilometer is zes mijl"),
    ],
)
def test_an_equation_has_variables(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("2m + 3m = 5m touw", "twee meter plus drie meter is vijf meter touw"),
        ("5g + 3g = 8g", "vijf gram plus drie gram is acht gram"),
    ],
)
def test_a_sum_of_measures_has_units(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken
