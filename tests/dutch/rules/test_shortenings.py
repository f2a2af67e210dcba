"""Abbreviations that no list has."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.shortenings import shortenings
from briefing.dutch.spoken import to_spoken
from briefing.tables import shipped_table


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de dirig. van dienst", "de dirigent van dienst"),
        ("een hele compet. lang", "een hele competitie lang"),
        ("volgens de burgem., die", "volgens de burgemeester, die"),
        ("de wthdr. van de stad", "de wethouder van de stad"),
    ],
)
def test_a_word_is_known_by_its_beginning_or_its_consonants(text: str, said: str) -> None:
    assert shortenings(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("na 1 strafsch. stond", "na 1 strafschop stond"),
        ("na 4 strafsch. stond", "na 4 strafschoppen stond"),
        ("er zijn 12 ligpl. in", "er zijn 12 ligplaatsen in"),
    ],
)
def test_more_than_one_is_plural(text: str, said: str) -> None:
    assert shortenings(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de mil. oefening", "de militaire oefening"),
        ("een mil. is", "een militair is"),
        ("de fed. politie", "de federale politie"),
        ("het Filh. Orkest", "het Filharmonische Orkest"),
    ],
)
def test_before_a_noun_it_is_an_adjective(text: str, said: str) -> None:
    assert shortenings(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de wijkverg. begint", "de wijkvergadering begint"),
        ("bergopp., schuur", "bergoppervlakte, schuur"),
        ("de korfbalwedstr. van", "de korfbalwedstrijd van"),
    ],
)
def test_the_last_part_of_a_compound_is_said_in_full(text: str, said: str) -> None:
    assert shortenings(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Hij liep naar huis. daarna niet meer.",
        "Dat was best. en toen",
        "Zij won. niemand zag het",
        "Het was mil. Daarna ging het beter.",
        "een typisch. geval",
        "Dat is de wet.",
        "Hij woont in Oost. Nu wil hij weg.",
        "Zo staat het in de Wet. De rechter ziet dat anders.",
        "Dat besliste het Parlement. Het was laat.",
        "Toen sprak de Minister. De zaal luisterde.",
        "De koers won een Belg. De Deen werd tweede.",
        "Zij werkte samen met Ger. Daarna niet meer.",
        "Er waren veel vertragingen. 12 treinen vielen uit.",
        "Dat gebeurde in Scheveningen. 3 mensen raakten gewond.",
        "Hij reed naar Harlingen., meldt de krant",
        "Zij vloog via Chicago International. 2 uur later was ze er.",
    ],
)
def test_a_word_at_the_end_of_a_sentence_stays(text: str) -> None:
    assert shortenings(text) == text


def test_a_flat_has_its_number_of_rooms() -> None:
    assert to_spoken("een 5-kmr.app. in Gent") == "een vijfkamerappartement in Gent"


def test_many_full_stops_take_no_longer_than_they_are() -> None:
    assert shortenings("dlpt., " * 20_000).startswith("doelpunt,")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dorpsstr 5, Gentsestwg. 8, Beatrixln 3", "Dorpsstraat vijf, Gentsesteenweg acht, Beatrixlaan drie"),
    ],
)
def test_a_street_is_one_without_its_full_stop_too(text: str, said: str) -> None:
    assert to_spoken(text) == said


def test_the_beginning_of_several_words_is_left_to_the_voice() -> None:
    assert shortenings("de verz. van boeken") == "de verz. van boeken"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de gemeentebegr. van dit jaar", "de gemeentebegroting van dit jaar"),
        ("de sportcommis. van de stad", "de sportcommissie van de stad"),
        ("een mooi kunstwerk. daarna", "een mooi kunstwerk. daarna"),
        ("aan de achterkant. toen", "aan de achterkant. toen"),
    ],
)
def test_a_compound_may_break_off_in_its_last_part(text: str, said: str) -> None:
    assert shortenings(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("in seiz. 4 van de reeks", "in seizoen vier van de reeks"),
        ("Marktpl. 6, Gent", "Marktplein zes, Gent"),
        ("met 8 hindern.", "met acht hindernissen."),
        ("het gem.bestuur en de prov.raad", "het gemeentebestuur en de provincieraad"),
        ("in de nieuwsapp. en daarna", "in de nieuwsapp. en daarna"),
        ("Zij zong bij Live Nation.", "Zij zong bij Live Nation."),
    ],
)
def test_it_may_stand_before_a_figure_or_at_the_end(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("met dwangverpl. en toezicht", "met dwangverpl. en toezicht"),
        ("de serv.kosten", "de servicekosten"),
        ("bij de corr. rechtbank", "bij de correctionele rechtbank"),
    ],
)
def test_a_compound_of_several_readings_is_left(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize("text", ["2-o-1-kap", "2/1-kap", "2 onder 1 kap", "2-ond.-1-kap", "2^1 kap"])
def test_semidetached_houses_are_two_below_one_roof(text: str) -> None:
    assert to_spoken(f"een {text} te koop") == "een twee-onder-een-kap te koop"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bouwj. 1987", "bouwjaar negentienzevenentachtig"),
        ("op verlenging tot 2 1 kapper", "op verlenging tot twee één kapper"),
    ],
)
def test_a_house_has_a_year(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("Gem.raad stemt", "Gemeenteraad stemt"), ("hyp.adviseur gezocht", "hypotheekadviseur gezocht")],
)
def test_a_compound_keeps_its_capital(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("blok met 24 app. en winkels", "blok met vierentwintig appartementen en winkels"),
        ("Ze heeft een app. Daarop staat het.", "Ze heeft een app. Daarop staat het."),
        ("te huur: gar.box", "te huur: garagebox"),
        ("15 soc. woningen", "vijftien sociale woningen"),
    ],
)
def test_flats_and_garages_of_a_town(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("van het Marktpl. naar de Molenwg. en terug", "van het Marktplein naar de Molenweg en terug"),
        ("parkeerpl. bij huis", "parkeerplaats bij huis"),
        ("weekkrt. € 30", "weekkaart dertig euro"),
        ("2 onth., 8 aansl. te veel", "twee onthoudingen, acht aansluitingen te veel"),
    ],
)
def test_streets_and_tickets_keep_the_end_of_a_word(text: str, said: str) -> None:
    assert to_spoken(text) == said


def test_what_is_left_before_a_figure_is_left_before_its_words() -> None:
    said = to_spoken("etap. 12 en seiz. 4")
    assert said == "etap. twaalf en seizoen vier"
    assert to_spoken(said) == said


def test_no_word_is_listed_twice_or_it_would_be_one_of_two_with_its_beginning() -> None:
    for words in shipped_table("briefing.dutch.rules", "shortenings.toml")["others"].values():
        assert sorted(set(words.split())) == sorted(words.split())
    assert shortenings("een anon. brief bleef anon. en") == "een anonieme brief bleef anoniem en"
