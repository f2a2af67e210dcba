"""The other sentences that a background sentence needs; `needed` gives those of the last one."""

from __future__ import annotations

import pytest

from briefing.script.shorten.context import needs

GIVEN = "Brug bij Zandhoek dicht. De brug bij Zandhoek is dicht, zegt wethouder Anna Smit."


def needed(*sentences: str, by: int = -1) -> set[int]:
    return set(needs(GIVEN, sentences)[by])


@pytest.mark.parametrize(
    "sentence",
    [
        "Hij wil snel beginnen.",
        "Zij wil snel beginnen.",
        "Ze wil snel beginnen.",
        "Zijn plan kost geld.",
        "Dat kost geld.",
        "Die kosten geld.",
        "Deze kosten zijn hoog.",
        "Dit kost geld.",
        "Het kost een miljoen.",
        "Daar staat nu een hek.",
        "Daarom komt er een hek.",
        "Daarmee is de weg weer open.",
        "Toen kwam er een hek.",
        "Dan komt er een hek.",
        "Ook de trap is dicht.",
        "Maar de trap is open.",
        "Een dag later kwam er een hek.",
        "Volgens hem komt er een hek.",
        "In die tijd stond er een hek.",
        "Een van hen bouwde een hek.",
        "De anderen bouwden een hek.",
        "Andere bouwers zagen daarvan af.",
        "Nu is dat een hek.",
        "Nu gaat dat een stuk sneller.",
        "In andere dorpen kost dat niets.",
        "Een schutting zou minder kosten.",
        "Een besluit valt uiterlijk op 1 juli.",
        "De meeste vielen om.",
        "Zelf wil de gemeente een hek.",
        "Of iedereen dat wil, is de vraag.",
        "Van de palen die werden geplaatst, viel de helft om.",
        "Eerst komt er een hek.",
        '"Ze moeten weg", zegt bouwer Kees Vos.',
    ],
)
def test_an_opening_that_points_back_needs_the_sentence_before(sentence: str) -> None:
    assert needed("Bouwer Kees Vos maakt een hek.", sentence) == {0}


@pytest.mark.parametrize(
    "sentence",
    [
        "De politie zette een lint neer.",
        "Dit jaar komt er een nieuwe brug.",
        "Deze week komt er een pont.",
        "Er komt een pont.",
        "Het ministerie betaalt mee.",
        "De brug is uit 1931.",
        "Fietsers moeten omrijden, want hun pad ligt op de brug.",
        "De aannemer zegt dat hij het betreurt.",
        "Of er een pont komt, is onzeker.",
        "Wie wil varen, kan dat gratis doen.",
        "Het wordt 11 graden in Zeeland.",
        "Het blijft vrij koud aan zee.",
        "Wethouder Bos noemt het belangrijk dat de brug open gaat.",
        "De gemeente houdt het hek dicht.",
        "De Tweede Kamer stemt dinsdag.",
        "Het is nog niet duidelijk of de brug open mag.",
        "Het is de vraag wie de brug betaalt.",
        "Of er dit jaar nog schepen varen, is onzeker.",
        "Komt er een schip, dan gaat de slagboom dicht.",
        "Bij bruggen wordt vaker gestolen dan vroeger.",
        "De raad neemt een besluit over de brug.",
        "Een hek van zo'n 200 meter houdt mensen tegen.",
        "Een hek van zo'n zeventig meter houdt mensen tegen.",
        "Zo'n driehonderdvijftig schippers wachten bij de brug.",
        "Het werk duurt zo'n anderhalve dag.",
        "Het werk begint op zijn vroegst in juli.",
        "De brug schudde toen de trein kwam.",
        "Schippers hebben hun boot verkocht.",
        "In 2024 viel een hek om en werd er toen al gewaarschuwd.",
        "Een bestuurder zou te hard hebben gereden.",
        "De ene brug is open, de andere brug niet.",
        "De plannen voor een tunnel zijn klaar.",
        '"De brug is op", zegt ingenieur Mia Bos.',
    ],
)
def test_a_sentence_that_makes_sense_alone_needs_none(sentence: str) -> None:
    assert needed("Bakker Kees Vos verkoopt minder brood.", sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2019 verloor hij de aanbesteding.",
        "In de archieven is zijn naam niet gevonden.",
        "Een hek ligt volgens hem voor de hand.",
        "De gemeente vond dat te duur.",
        "De nieuwe regels maken dat nog erger.",
        "De wethouder begrijpt dat gevoel.",
        "De Fietsersbond vindt die berekening te rooskleurig.",
        "De gemeente betaalt daarvan de helft.",
        "De bewoners hebben daarom een brief geschreven.",
        "Bewoners hebben zo'n brief al geschreven.",
        "Bewoners hebben zo'n prachtige brug nooit gezien.",
        "Zo'n machtig schip past niet onder de brug.",
        "De raad debatteert er woensdag over.",
        "In het contract staat dan een boete.",
        "Wethouder Leila Bos antwoordde dat kinderen zich dan schamen.",
        "Door het grote aanbod zakt ook die prijs.",
        "Voor de andere palen betaalt de provincie.",
        "Fietsers zijn niet blij met de plannen.",
        "Paaltjes tellen ook mee.",
        "Niemand weet nog wat er in zat.",
        "Twee mensen kwamen toen om het leven.",
        "Een bureau waarschuwde toen al voor verzakking.",
        "Uit stukken die de krant kreeg, blijkt dat een bureau toen al waarschuwde.",
        "Palen hebben zijn voorkeur.",
        "De gemeente probeert of dat werkt.",
        "Wethouder Bos noemt het een boete.",
        "Kees Vos houdt het op zes.",
        "Plannen om het te verven mislukten.",
        "Niet elke buurman is zo enthousiast.",
    ],
)
def test_a_pointer_inside_a_sentence_needs_the_one_before(sentence: str) -> None:
    assert needed("Bouwer Kees Vos maakt een hek.", sentence) == {0}


def test_a_surname_needs_the_sentence_with_the_full_name() -> None:
    assert needed("Hoogleraar Eva de Wit is bezorgd.", "Het water stijgt.", "De Wit rekent op een meter.") == {0}


def test_a_name_of_the_lead_needs_nothing() -> None:
    assert needed("Het water stijgt.", "Smit rekent op een meter.") == set()


def test_a_short_name_needs_the_sentence_that_explains_it() -> None:
    assert needed("Rijksdienst Hoog Water (RHW) meet.", "Het regent.", "De RHW rekent op een meter.") == {0}


def test_a_name_needs_the_sentence_about_what_has_it() -> None:
    assert needed("Een kater, Boris uit Tiel, viel van de brug.", "Het regent.", "Met Boris gaat het goed.") == {0}
    assert needed("Vissen tellen is werk van het bedrijf Beek.", "Het regent.", "Volgens Beek zijn er genoeg.") == {0}


def test_a_definite_plural_means_the_things_mentioned_last() -> None:
    assert needed("De provincie heeft plannen.", "Het regent.", "Niet iedereen is blij met de plannen.") == {0}


def test_the_matter_of_the_article_needs_nothing_where_a_paragraph_opens_with_it() -> None:
    told = ("Kees Vos is blij.", "De maatregel kost een ton.")
    assert needs(GIVEN, told, openers={0, 1})[1] == {}
    assert needs(GIVEN, told, openers={0})[1].keys() == {0}
    assert 0 in needs(GIVEN, ("De wethouder wil een maatregel.", "Het regent.", told[1]), openers={0, 1, 2})[2]


def test_an_adjective_is_not_what_was_brought_in() -> None:
    told = ("De dijk krijgt een andere kleur.", "Het regent.", "Voor de andere dijk is geen verf.")
    assert 0 not in needed(*told)


def test_what_goes_wrong_needs_the_sentence_that_says_how() -> None:
    assert needed("Daarna ging het mis.", "De kraan viel om.", by=0) == {1}


def test_a_thing_needs_the_sentence_that_introduced_it() -> None:
    assert needed("Een schipper zag de scheur.", "Het regende.", "Volgens de schipper kraakte het beton.") == {0}


def test_a_minister_without_a_name_needs_the_sentence_that_says_which_one() -> None:
    assert needed("Minister Bea Kok komt kijken.", "Het regent.", "De minister wil een nieuwe brug.") == {0}


def test_a_road_with_its_place_needs_nothing() -> None:
    assert needed("Bomen vielen om.", "De weg naar Gent blijft dicht.") == set()


def test_then_in_a_question_points_at_nothing_told_before() -> None:
    assert needed("Bouwer Kees Vos maakt een hek.", "Hoe bouwt een boer dan een hek?") == set()
    assert needed("Bouwer Kees Vos maakt een hek.", "Hoe moet het dan wel?") == {0}


def test_when_something_happened_is_told_in_the_clause_behind_it() -> None:
    assert needed("Het regent.", "Het dorp groeide hard toen in de zomer iedereen een huis wilde.") == set()


def test_an_office_without_a_firm_needs_the_sentence_before() -> None:
    assert needed("Vereniging Rust is boos.", "Voorzitter Jan Pol wil een pont.") == {0}
    assert needed("Het regent.", "Voorzitter Jan Pol van vereniging Rust wil een pont.") == set()


def test_a_pronoun_looks_further_back_if_nobody_is_named_before() -> None:
    assert needed("Bioloog Ilse Vos telde vissen.", "In negen gevallen waren er meer.", "Zij waarschuwt wel.") == {0, 1}


def test_a_short_word_needs_the_compound_that_introduced_it() -> None:
    assert needed("Hij schrijft over de scheepskat.", "Het regent.", "De kat heette Trijn.") == {0}


def test_a_very_long_sentence_takes_no_long_time() -> None:
    needs(GIVEN, ["er " * 100_000 + "A" * 100_000 + ' "daar dan ' * 10_000, "Hij, " * 50_000])


def test_a_noun_with_an_e_is_found_where_it_was_introduced() -> None:
    assert needed(
        "Van zijn geld werd een kaartje naar Gent gekocht.", "Het regende.", "Een raadsel is het kaartje."
    ) == {0}


def test_the_end_of_a_compound_needs_the_sentence_that_introduced_it() -> None:
    told = ("Voor het hek is een bouwvergunning nodig.", "Bomen vielen om.", "Kees Bos wacht niet op de vergunning.")
    assert 0 in needs("Ede krijgt iets nieuws.", told)[2]


def test_who_sees_it_differently_needs_what_it_is() -> None:
    assert 0 in needs("", ("Kees wil een hek.", "Boerenclub De Pol ziet dat anders."))[1]


def test_what_opens_a_paragraph_goes_on_from_what_opened_the_one_before() -> None:
    sentences = ("De bakker is blij.", "Hij verkoopt meer brood.", "Ook de slager heeft het druk.")
    assert set(needs(GIVEN, sentences, openers={0, 2})[2]) == {0}
    assert set(needs(GIVEN, sentences, openers={0, 1, 2})[2]) == {1}
    sentences = ("De bakker is blij.", "Hij kocht een oven.", "Die kostte 300 euro.")
    assert 1 in needs(GIVEN, sentences, openers={0, 2})[2]


def test_a_share_of_something_introduces_nothing() -> None:
    assert (
        needed("Het café verkocht een derde van het bier.", "Het regent.", "Tot het einde van het jaar is het gratis.")
        == set()
    )
