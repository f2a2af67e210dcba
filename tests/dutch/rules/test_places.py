"""Countries and provinces that stand short."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.places import in_results, provinces
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1. Farah (GBr), 2. Lemma (Eth)", "1. Farah (Groot-Brittannië), 2. Lemma (Ethiopië)"),
        ("Nielsen (Den.) en Berg (NOO)", "Nielsen (Denemarken) en Berg (Noorwegen)"),
        ("Djokovic (Ser, 4) en Musetti (It., 8)", "Djokovic (Servië, 4) en Musetti (Italië, 8)"),
        ("Bel.-Ierland 2-1", "België-Ierland 2-1"),
        ("Kroatië - Oostenr. 0-0", "Kroatië - Oostenrijk 0-0"),
    ],
)
def test_a_country_is_said_in_full(text: str, said: str) -> None:
    assert in_results(text) == said


@pytest.mark.parametrize(
    "text", ["het kamp (Ned. Indië)", "een boom (Den) in het bos", "de Ned. Bank", "Jansen (Partij)", "in Fin. Zaken"]
)
def test_what_only_looks_like_one_stays(text: str) -> None:
    assert in_results(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Elst (Gld.) en Bergen (NH)", "Elst (Gelderland) en Bergen (Noord-Holland)"),
        ("de minister (NB)", "de minister (NB)"),
        ("Een man uit Bergen (NB)", "Een man uit Bergen (Noord-Brabant)"),
        ("BERGEN (NH) – De brug", "BERGEN (Noord-Holland) – De brug"),
        ("Hengelo (Ov.) wint", "Hengelo (Overijssel) wint"),
        ("Jansen (NB) stemde tegen", "Jansen (NB) stemde tegen"),
        ("wethouder De Wit (ZH)", "wethouder De Wit (ZH)"),
    ],
)
def test_a_province_is_said_behind_a_place(text: str, said: str) -> None:
    assert provinces(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("St.-Gillis en Vl.-Limburg", "Sint-Gillis en Vlaams-Limburg"),
        ("O.-L.-Vrouwplein", "Onze-Lieve-Vrouwplein"),
    ],
)
def test_a_saint_and_a_region_begin_a_name(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("brand in Haarlem-N gemeld", "brand in Haarlem-Noord gemeld"),
        ("naar Leuven-C. en terug", "naar Leuven-Centraal en terug"),
        ("de jongeren van Generatie-Z zijn", "de jongeren van Generatie-Z zijn"),
        ("een jongere uit Generatie-Z", "een jongere uit Generatie-Z"),
        ("rijk in Vitamine-C.", "rijk in Vitamine-C."),
        ("de nieuwe van Mercedes-C rijdt", "de nieuwe van Mercedes-C rijdt"),
        ("de lijn Haarlem-N", "de lijn Haarlem-N"),
    ],
)
def test_a_part_of_a_town_is_at_its_end(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("BEL-ITA 2-2", "België-Italië twee twee"), ("de as BEL-ITA", "de as Bel ie-tee-aa")],
)
def test_national_teams_have_a_result(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de H. Lucia", "de Heilige Lucia"),
        ("de H. Rochus", "de Heilige Rochus"),
        ("de HH. Petrus en Paulus", "de Heiligen Petrus en Paulus"),
        ("de H. Schrift", "de Heilige Schrift"),
        ("in de H. Antoniuskerk", "in de Heilige Antoniuskerk"),
        ("de H. Hartkapel en de H. Bloedprocessie", "de Heilige Hartkapel en de Heilige Bloedprocessie"),
        ("de H. Ludmila van Bohemen", "de Heilige Ludmila van Bohemen"),
        ("de H. Bartholomeüs", "de Heilige Bartholomeüs"),
        ("de H. Oudkerk belde", "de H Oudkerk belde"),
        ("de H. Dekker van de brief", "de H Dekker van de brief"),
        ("De H. Wolters belde", "De H Wolters belde"),
    ],
)
def test_a_saint_is_holy_and_anyone_else_has_an_initial(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de Ned.-Duitse grens", "de Nederlands-Duitse grens"),
        ("in Ned.-Indië", "in Nederlands-Indië"),
        ("een Fr.-Spaans plan", "een Frans-Spaans plan"),
        ("Ned.-Frankrijk 2-1", "Nederland-Frankrijk twee één"),
        ("Bel.-Wales 0-0", "België-Wales nul nul"),
    ],
)
def test_a_country_before_an_adjective_is_one(text: str, said: str) -> None:
    assert to_spoken(text) == said
