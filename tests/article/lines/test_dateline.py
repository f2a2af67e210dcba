"""Datelines: where a report was filed."""

import pytest

from briefing.article.lines.dateline import is_place, split_dateline, without_agency

DATELINES = {
    "ANTWERPEN - In de haven": ("ANTWERPEN", "In de haven"),
    "BRUSSEL – De trein": ("BRUSSEL", "De trein"),
    "Brussel/Gent — De trein": ("Brussel/Gent", "De trein"),
    "Den Haag - Een halfje": ("Den Haag", "Een halfje"),
    "Alphen a/d Rijn - De brug": ("Alphen a/d Rijn", "De brug"),
    "DEN HAAG (ANP) - Het kabinet": ("DEN HAAG", "Het kabinet"),
    "AMSTERDAM (ANP) De brug": ("AMSTERDAM", "De brug"),
    "WASHINGTON (ANP/RTR/AFP) - De": ("WASHINGTON", "De"),
    "MIDDELBURG, 14 maart (ANP) - Er": ("MIDDELBURG", "Er"),
    "UTRECHT, 24 november 2026 - De": ("UTRECHT", "De"),
    "UTRECHT, dinsdag 24 november - De": ("UTRECHT", "De"),
    "NIJMEGEN, KARLSRUHE - Bij": ("NIJMEGEN, KARLSRUHE", "Bij"),
    "’S-HERTOGENBOSCH (ANP) - De": ("’S-HERTOGENBOSCH", "De"),
    "DEN HAAG - 's Nachts": ("DEN HAAG", "'s Nachts"),
    "'t LOO – De raad": ("'t LOO", "De raad"),
    "’T ZAND - De raad": ("’T ZAND", "De raad"),
    "W'wijk - De raad": ("W'wijk", "De raad"),
    "R'DAM | De raad": ("R'DAM", "De raad"),
    "A'dam/D'haag – De raad": ("A'dam/D'haag", "De raad"),
    "Bredevoort | De markt in Bredevoort": ("Bredevoort", "De markt in Bredevoort"),
    "LICHTENVOORDE • De raad naar Lichtenvoorde": ("LICHTENVOORDE", "De raad naar Lichtenvoorde"),
    "Ons Dorp – De markt in Ons Dorp": ("Ons Dorp", "De markt in Ons Dorp"),
    "ALMELO, 6 nov. Twee broers": ("ALMELO", "Twee broers"),
    "DEN BOSCH, dinsdag. De raad": ("DEN BOSCH", "De raad"),
    "DELFZIJL, maandag. - De raad": ("DELFZIJL", "De raad"),
    "GENK, 3 mei. — De raad": ("GENK", "De raad"),
    "BREDEVOORTOp de markt in Bredevoort": ("BREDEVOORT", "Op de markt in Bredevoort"),
    "UtrechtDe raad": ("Utrecht", "De raad"),
    "DEN HAAGEr komt": ("DEN HAAG", "Er komt"),
    "SPORT | De club wint": (None, "De club wint"),
    "Sport • De club wint": (None, "De club wint"),
    "(Belga) De trein": (None, "De trein"),
    "(ANP) - De trein": (None, "De trein"),
}


@pytest.mark.parametrize("text", DATELINES)
def test_a_dateline_is_split_into_place_and_text(text):
    assert split_dateline(text) == DATELINES[text]


@pytest.mark.parametrize(
    "text",
    [
        "Ontslag - het woord viel maandag.",
        "Ontslag - Het woord viel maandag.",
        "Ajax - Feyenoord eindigde in 1-1.",
        "Antwerpen - Gent eindigde in 2-0.",
        "Utrecht. Recordaantal studenten",
        "De 23-jarige renner won.",
        "A12 - De weg is dicht.",
        "WEDOp de markt in Ons Dorp",
        "VakbondDe Unie staakt in Ede.",
        "IKEA, 6 nov",
        "",
    ],
)
def test_text_without_a_dateline_stays_whole(text):
    assert split_dateline(text) == (None, text)


def test_an_agency_at_the_end_of_a_text_is_removed():
    assert without_agency("De trein rijdt weer. (ANP/AFP)") == "De trein rijdt weer."


@pytest.mark.parametrize("name", ["Utrecht", "ANTWERPEN", "'s-Hertogenbosch", "’s-Hertogenbosch", "Brussel/Gent"])
def test_places_are_recognised(name):
    assert is_place(name)


@pytest.mark.parametrize("name", ["Vergoeding", "Omrijden", "Utrecht en omgeving"])
def test_other_words_are_not_places(name):
    assert not is_place(name)
