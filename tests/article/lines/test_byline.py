"""Bylines: who wrote an article, and when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article.formats.plain import read_plain
from briefing.article.lines.byline import Byline, is_name, read_byline, split_name

BYLINES = {
    "Door An Maes": Byline("An Maes", None),
    "DOOR PIETER-JAN DE SMEDT": Byline("PIETER-JAN DE SMEDT", None),
    "Door: Mila Horvat en Koen Aerts": Byline("Mila Horvat en Koen Aerts", None),
    "Van onze verslaggever Arie Kok": Byline("Arie Kok", None),
    "An Maes, redacteur": Byline("An Maes", None),
    "Bert Mous Verslaggever Economie": Byline("Bert Mous", None),
    "Door An Maes, Antwerpen": Byline("An Maes", None),
    "Auteur: An Maes | Bron: Belga": Byline("An Maes", None),
    "Tekst: Sanne Vermeer": Byline("Sanne Vermeer", None),
    "Tekst An Maes / Foto Jan Bos": Byline("An Maes", None),
    "Tekst: An Maes en Koen Aerts, foto's: Jan Bos": Byline("An Maes en Koen Aerts", None),
    "Geschreven door An Maes · voorzitter van de dorpsraad": Byline("An Maes", None),
    "Door An Maes | beheerder van het Havenarchief in Lobith": Byline("An Maes", None),
    "Gepubliceerd in Verkeer op 3 mei 2022 door An Maes": Byline("An Maes", "2022-05-03"),
    "An Maes (Belga)": Byline("An Maes", None),
    "Jan Van Maele (jvm) - 06/02/2023 om 17:42": Byline("Jan Van Maele", "2023-02-06"),
    "Femke Blom | 6 februari 2023, 16:40": Byline("Femke Blom", "2023-02-06"),
    "19/03/2023 om 17:22 door Bram Nys": Byline("Bram Nys", "2023-03-19"),
    "Geplaatst door Jan Bos op 3 mei 2022": Byline("Jan Bos", "2022-05-03"),
    "Door onze redactie": Byline(None, None),
    "DOOR REDACTIE BINNENLAND": Byline(None, None),
    "Van onze sportredactie": Byline(None, None),
    "Van onze correspondente in Parijs": Byline(None, None),
    "Door ANP/Belga": Byline(None, None),
    "@anmaes": Byline(None, None),
    "16-09-2022, 14.05 uur": Byline(None, "2022-09-16"),
    "Updated: 16-09-2022 - 19:04": Byline(None, "2022-09-16"),
    "vr 16 sep 2022, 14:05 • Aangepast vr 16 sep 2022, 19:04": Byline(None, "2022-09-16"),
    "Economie | 16 mei 2023": Byline(None, "2023-05-16"),
    "Laatste update: 11:30": Byline(None, None),
    "Leestijd 2 minuten": Byline(None, None),
    "Den Haag, 3 november 2026": Byline(None, "2026-11-03"),
    "BinnenlandDonderdag 19 november 2026, 16:03Aangepast 17:41": Byline(None, "2026-11-19"),
    "Fleur Wijn en Pim van Echteld12 november 2026, 05:00": Byline("Fleur Wijn en Pim van Echteld", "2026-11-12"),
    "Posted on 3 november 2026 by admin": Byline(None, "2026-11-03"),
    "Posted by An Maes on 2026-11-03": Byline("An Maes", "2026-11-03"),
    "Written by An Maes": Byline("An Maes", None),
    "Ingezonden door An Maes": Byline("An Maes", None),
    "Gastcolumn van An Maes": Byline("An Maes", None),
    "2 uur geleden": Byline(None, None),
    "3d geleden": Byline(None, None),
    "Topbijdrager · 4 u": Byline(None, None),
    "Tuesday, 24 November 2026": Byline(None, "2026-11-24"),
    "An Maes, Tue 24 Nov 2026, 7:05 am": Byline("An Maes", "2026-11-24"),
}


@pytest.mark.parametrize("line", BYLINES)
def test_bylines_and_time_stamps_are_read(line):
    assert read_byline(line) == BYLINES[line]


@pytest.mark.parametrize(
    "line",
    [
        "Door de storm rijden er geen treinen",
        "Van de trein gevallen",
        "Onderhoud in 2023",
        "Wachten tot 2031",
        "Saddam Hoessein",
        "Ajax - Feyenoord: 2-1",
        "De brug gaat op 3 mei 2023 om 12.00 uur weer open.",
        "Redacteur ontslagen na fout in krant",
        "- Wielertocht Maas en Waal: Zaterdag 25 april 2026",
        "",
    ],
)
def test_other_lines_are_not_bylines(line):
    assert read_byline(line) is None


@pytest.mark.parametrize("line", ["An Maes", "Joris van den Berg", "(Kristof Baert)", "An Maes en Piet de Groot"])
def test_names_are_recognised(line):
    assert is_name(line)


@pytest.mark.parametrize("line", ["Omrijden", "Wachten tot 2031", "Lucht in brand", "An"])
def test_crossheads_are_not_names(line):
    assert not is_name(line)


@given(st.text(max_size=200))
def test_any_line_is_read(line):
    assert read_byline(line) is None or isinstance(read_byline(line), Byline)


@pytest.mark.parametrize("line", ["WIJ GAAN NIET WEG", "Waar Is Iedereen", "HET IS KLAAR", "IK KOM HIER NOOIT MEER"])
def test_a_sentence_in_capitals_is_not_a_name(line):
    assert not is_name(line)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("JAN PETER DE VRIES", True),
        ("AN MAES EN BO SMIT", True),
        ("ZES GEWONDEN BIJ ONGELUK MET VEERPONT", False),
        ("MELKMEISJE WINT WEDSTRIJD TE AALST", False),
        ("GARNALENMARKT DEN OEVER ZATERDAG", False),
    ],
)
def test_a_title_in_capitals_is_not_a_name(line: str, *, named: bool) -> None:
    assert is_name(line) is named


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Door: Sjoerd Talsma, weerman", "Sjoerd Talsma"),
        ("Tekst: An Maes, correspondent in het noorden", "An Maes"),
        ("Gemaakt door Hanna Ooijevaar", "Hanna Ooijevaar"),
    ],
)
def test_a_function_behind_a_name_is_not_part_of_it(line: str, author: str) -> None:
    byline = read_byline(line)
    assert byline
    assert byline.author == author


def test_the_buttons_of_a_menu_are_not_a_name() -> None:
    assert not is_name("Bestand Bewerken Weergave Invoegen Opmaak Extra Hulp")
    assert is_name("Jan Peter de Vries en Maria Anna van der Hoeven")


ROWS = [
    "Nijmegen / Eva Jansen",
    "Eva Jansen | Nijmegen",
    "Nijmegen / Eva Jansen / 24 november 2026",
    "Eva Jansen, 24 november 2026, Nijmegen",
    "24-11-2026 • Eva Jansen • Nijmegen",
    "Nijmegen, dinsdag 24 november 2026, Eva Jansen",
]


@pytest.mark.parametrize("row", ROWS)
def test_a_row_of_name_place_and_date_in_any_order(row: str) -> None:
    assert read_byline(row) == Byline("Eva Jansen", "2026-11-24" if "2026" in row else None)


@pytest.mark.parametrize(
    "line",
    [
        "Utrecht - Go Ahead Eagles",
        "Utrecht, Jan Bos",
        "Brussel/Gent",
        "Eva Jansen | Sport | Nijmegen",
        "Nijmegen / De brug is dicht",
    ],
)
def test_other_names_beside_a_place_are_no_byline(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize("row", ["Nijmegen - Eva Jansen", "Nijmegen, Eva Jansen", "Eva Jansen - Nijmegen"])
def test_right_below_a_headline_such_a_row_is_one(row: str) -> None:
    text = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."
    article = read_plain(f"Brug bij Spijk weken dicht\n\n{row}\n\n{text}\n\nUtrecht, Jan Bos\n\n{text}", source="x.txt")
    assert (article.headline, article.author) == ("Brug bij Spijk weken dicht", "Eva Jansen")
    assert row not in [block.text for block in article.blocks]


@pytest.mark.parametrize("mark", ["Laatste update: 20:05", "Bijgewerkt 20.05 uur", "Aangepast om 20:05"])
def test_a_name_a_day_and_an_update_may_be_glued(mark: str) -> None:
    assert read_byline(f"An Maes12 mei 2025, 18:22{mark}") == Byline("An Maes", "2025-05-12")


@pytest.mark.parametrize("line", ["Column An Maes", "Opinie An Maes", "COLUMN An Maes"])
def test_the_writer_may_stand_behind_the_genre_of_an_opinion(line: str) -> None:
    assert read_byline(line) == Byline("An Maes", None)


@pytest.mark.parametrize("line", ["Column over Ieper", "Interview An Maes", "Opinie", "Columbia Records"])
def test_what_else_stands_behind_a_genre_is_no_writer(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize("line", ["Recensie Opera", "SPORT KORT", "Interview An Maes"])
def test_a_genre_or_section_is_no_first_name(line: str) -> None:
    assert not is_name(line)


def test_a_name_glued_to_a_day_is_split_off() -> None:
    assert split_name("Luk Van de Kerkhove7 maart 2026, 06:30De brug") == (
        "Luk Van de Kerkhove",
        "7 maart 2026, 06:30De brug",
    )


@pytest.mark.parametrize(
    "line", ["Brug7 maart 2026", "Den Haag7 maart 2026", "An Maes 7 maart 2026", "De brug gaat open"]
)
def test_other_lines_are_not_split(line: str) -> None:
    assert split_name(line) == (None, line)


def test_the_writer_and_the_day_glued_to_the_first_sentence_are_told() -> None:
    text = (
        "De brug bij Rekum is dicht. Wie naar de overkant wil, moet voorlopig omrijden over de dam, meldt de gemeente."
    )
    article = read_plain(f"Brug bij Rekum dicht\n\nAn Maes7 maart 2026, 06:30{text}\n\n{text}", source="-")
    assert (article.author, article.published) == ("An Maes", "2026-03-07")
    assert article.blocks[0].text == text
