"""The end of a clause's subject."""

import pytest

from briefing.script.headlines.grammar.subject import subject_end

SUBJECTS = {
    "officier van justitie Ans Pol | maandag": False,
    "minister van Financiën Ans Pol | gisteren": False,
    "inwoners van Zutphen | krijgen": True,
    "een man uit Gent | gisteren": False,
    "de fanfare | honderdvijftig jaar": False,
    "reizigers tussen Ede en Gent | moeten": True,
    "een snelheid van 40 kilometer per uur | gisteren": False,
    "een toeslag van 9 euro per leerling | sinds": False,
    "de 30 honden | per trein": True,
    "de vakbonden en de directie van busbedrijf De Pol | het eens": True,
    "de bonden en het kabinet | een akkoord": True,
    "de douane | 3,4 ton goud gevonden": False,
}
UNSURE = [
    "de gestolen auto",
    "de bonden en de man die",
    "de groep 8 leerlingen",
    "de laatste gevelplaat geplaatst",
    "honden in het hele bos bij Breda",
    "de man die",
    "iedereen die een boot verkoopt",
    "niemand van de bewoners",
    "het daarna",
    "het drie klanten",
    "de vlammen uit het dak",
    "een zeehond in het zwembad op",
    "een portie gebakken vis",
    "twee keer per week bussen",
    "drie dagen per week winkels",
    "snel",
]


@pytest.mark.parametrize("text", SUBJECTS)
def test_a_subject_ends_with_what_belongs_to_its_noun(text):
    phrase, rest = text.split(" | ")
    assert subject_end([*phrase.split(), *rest.split()], several=SUBJECTS[text]) == len(phrase.split())


@pytest.mark.parametrize("text", UNSURE)
def test_no_end_is_given_if_it_is_not_certain(text):
    assert subject_end(text.split(), several=None) == 0


def test_the_name_of_a_council_includes_what_it_is_for():
    assert subject_end(["de", "Onderwijsraad", "voor", "Vlaanderen", "een", "waarschuwing"], several=False) == 4
    assert subject_end(["de", "trainer", "voor", "Vlaanderen", "een", "waarschuwing"], several=False) == 0


def test_a_month_is_no_part_of_the_subject():
    words = ["ruim", "4.000", "klanten", "van", "stroombedrijf", "De", "Pol", "in", "november", "twee", "keer"]
    assert words[: subject_end(words, several=True)][-2:] == ["De", "Pol"]
