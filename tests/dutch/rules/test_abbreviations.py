"""Abbreviations in full: what they stand for depends on what stands beside them."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.abbreviations import abbreviations
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("o.a. prof. Jansen", "onder andere professor Jansen"),
        ("dhr. De Vries", "de heer De Vries"),
        ("m.b.t. de brug", "met betrekking tot de brug"),
        ("elke min. telt", "elke minuut telt"),
        ("Dat is alles, enz.", "Dat is alles, enzovoort."),
    ],
)
def test_an_abbreviation_is_said_in_full(text: str, said: str) -> None:
    assert abbreviations("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("art. 5", "artikel 5"),
        ("blz. 12", "bladzijde 12"),
    ],
)
def test_a_figure_beside_it_decides(text: str, said: str) -> None:
    assert abbreviations("nl-NL")(text) == said


@pytest.mark.parametrize("text", ["De kunst van het kijken.", "Hij nam het mes."])
def test_a_word_is_none(text: str) -> None:
    assert abbreviations("nl-NL")(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2 pers./tafel", "2 personen per tafel"),
        ("de 12e dr. is uit", "de 12e druk is uit"),
        ("dr. De Wit", "doctor De Wit"),
        ("leden v.d. CD&V en R. v.d. Meer", "leden van de CD&V en R. van der Meer"),
        ("zie p. C3 en blz. 4", "zie pagina C3 en bladzijde 4"),
        ("nr. X 12", "nummer X 12"),
        ("Sara, d.v. Jo", "Sara, dochter van Jo"),
        ("de bouw v. 4 huizen", "de bouw van 4 huizen"),
        ("3 gew. bij een brand", "3 gewonden bij een brand"),
        ("de tweede div. wint", "de tweede divisie wint"),
        ("1 verl. en 3 doelp.", "1 verlenging en 3 doelpunten"),
    ],
)
def test_a_word_beside_it_decides(text: str, said: str) -> None:
    assert abbreviations("nl-NL")(text).removesuffix(".") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("3% q/q en 5% y-o-y", "drie procent kwartaal op kwartaal en vijf procent jaar op jaar"),
        ("een arts in Vl.-Limburg", "een arts in Vlaams-Limburg"),
        ("uit Oost-Vl. en Zuid-Afr., zei", "uit Oost-Vlaanderen en Zuid-Afrika, zei"),
    ],
)
def test_changes_doses_and_regions_are_said_in_full(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("na een 2-2-stand n.v. won", "na een twee twee-stand na verlenging won"),
        ("9 inschr. en 1 inschr.", "negen inschrijvingen en één inschrijving."),
        ("bj. '07, 14,5% vol.", "bouwjaar nul zeven, veertien komma vijf procent volume."),
        ("gr. keuken, kl. tuin, 300 gr. meel", "grote keuken, kleine tuin, driehonderd gram meel"),
        ("tr. 814 van sp. 6", "trein achthonderdveertien van spoor zes"),
        ("vert. C. de Boer", "vertaling C de Boer"),
        ("de boot a/h Noordzeekanaal", "de boot aan het Noordzeekanaal"),
        ("verd. Jansen, 3e verd.", "verdachte Jansen, derde verdieping."),
    ],
)
def test_an_abbreviation_is_known_by_what_stands_beside_it(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("om kwart v. 9", "om kwart voor negen"),
    ],
)
def test_a_quarter_to_the_hour(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bos (pen.) en Vos", "Bos (penalty) en Vos"),
        ("hij zocht zijn pen. daarna", "hij zocht zijn pen. daarna"),
        ("elke 2e ma. v.d. mnd. open", "elke tweede maandag van de maand open"),
    ],
)
def test_a_penalty_stands_in_brackets(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("max./min. waarden", "maximaal minimaal waarden"),
        ("evt./resp. later", "eventueel respectievelijk later"),
        ("2 ex./pers.", "twee exemplaren per persoon."),
    ],
)
def test_of_abbreviations_with_a_slash_between_each_is_read(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1/4 fin. beker", "kwartfinale beker"),
        ("de halve fin. is morgen", "de halve finale is morgen"),
    ],
)
def test_a_final_is_named_by_its_round(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("34. Bos (e.d.) 1-0", "vierendertig. Bos (eigen doelpunt) één nul"),
        ("0-2 De Wit (o.g.)", "nul twee De Wit (eigen doelpunt)"),
        ("soep, brood (e.d.) mee", "soep, brood (en dergelijke) mee"),
    ],
)
def test_an_own_goal_is_behind_the_name_of_its_scorer(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1e r. beker", "eerste ronde beker"),
        ("in de 2e h. scoorde Bos", "in de tweede helft scoorde Bos"),
        ("de EK-kwal. is klaar", "de ee-kaa-kwalificatie is klaar"),
        ("op de A15 li 4,2 en re 5,1", "op de aa vijftien links vier komma twee en rechts vijf komma één"),
        ("een kwal. Jan schrok", "een kwal. Jan schrok"),
    ],
)
def test_rounds_halves_and_sides_of_a_road(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("aan de Mr. Kokweg", "aan de Meester Kokweg"),
        ("hij zag Mr. Kok", "hij zag Mister Kok"),
        ("de Kon. Emmakade", "de Koningin Emmakade"),
        ("de Kon. Albertlaan", "de Koning Albertlaan"),
        ("de Kon. Bibliotheek", "de Koninklijke Bibliotheek"),
        ("huish. hulp", "huishoudelijke hulp"),
    ],
)
def test_streets_have_names_of_people(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("huis, bj. ±1910, te koop", "huis, bouwjaar ongeveer negentientien, te koop"),
        ("Pb. 12 te Ede", "Postbus twaalf te Ede"),
        ("chassisnr. AB 12", "chassisnummer aa-bee twaalf"),
        ("fiets t.e.a.b. te koop", "fiets tegen elk aannemelijk bod te koop"),
    ],
)
def test_what_is_for_sale_has_years_numbers_and_a_box(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de min.-pres. lachte", "de minister-president lachte"),
        ("lt.kol. Vis", "luitenant-kolonel Vis"),
        ("zij is drs. in de letteren", "zij is doctorandus in de letteren"),
        ("Inl.: mevr. Vis", "Inlichtingen: mevrouw Vis"),
        ("o. a. peren en b. v. vis", "onder andere peren en bijvoorbeeld vis"),
        ("Tel.: (020) 555 12 34", "Telefoon: nul twintig vijf vijf vijf twaalf vierendertig"),
    ],
)
def test_ranks_and_telephones(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("het vierde kw. en de eerste div. tellen", "het vierde kwartaal en de eerste divisie tellen"),
        ("op 4/11 n.m. is er mis", "op vier november namiddag is er mis"),
        ("na 4 min. 03 sec. en om 06 uur", "na vier minuten drie seconden en om zes uur"),
        (
            "A27 hm 61,4 en 900 hm klimmen",
            "aa zevenentwintig hectometer eenenzestig komma vier en negenhonderd hoogtemeters klimmen",
        ),
        ("de brief dd. 8/10 aan 4de prov. D", "de brief de dato acht oktober aan vierde provinciale D"),
        ("de 3de prov. van het land", "de derde provincie van het land"),
        ("slik 2 dd. 1 tablet", "slik twee maal daags één tablet"),
        ("na 1 j. 5 m. stopt het", "na één jaar vijf maanden stopt het"),
        ("40 jr. en 1 m. dienst", "veertig jaar en één maand dienst"),
        ("hij kreeg 8 m. effectief", "hij kreeg acht maanden effectief"),
        ("een schutting van 2 m. lang", "een schutting van twee meter lang"),
        ("ze wachtten 14 d. en 1 d. langer", "ze wachtten veertien dagen en één dag langer"),
        ("een heg van 9 jaar, 2 m. hoog", "een heg van negen jaar, twee meter hoog"),
        ("het besluit nr. 31 dd. 6/2 vervalt", "het besluit nummer eenendertig de dato zes februari vervalt"),
        ("de akte 7 dd. 9 mei vervalt", "de akte zeven de dato negen mei vervalt"),
        ("slik 3 dd. 10 mg", "slik drie maal daags tien milligram"),
        ("artikel 8 d. en lid 5 d. vervallen", "artikel acht dee en lid vijf dee vervallen"),
    ],
)
def test_a_term_has_years_months_and_days(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tel. +49 30 123 45 67", "telefoon plus negenenveertig dertig één twee drie vijfenveertig zevenenzestig"),
        ("tot ult. mei", "tot ultimo mei"),
        ("de Rte du Lac en Rte. 66", "de Route du Lac en Route zesenzestig"),
        ("een beving van Mw 5,9", "een beving van magnitude vijf komma negen"),
    ],
)
def test_a_number_may_have_a_plus_and_a_month_its_end(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tel 3 keer tot 10", "Tel drie keer tot tien"),
        ("tel 0800-1234", "telefoon nul achthonderd twaalf vierendertig"),
        ("uiterl. mei", "uiterlijk mei"),
    ],
)
def test_who_counts_has_no_telephone(text: str, said: str) -> None:
    assert to_spoken(text) == said
