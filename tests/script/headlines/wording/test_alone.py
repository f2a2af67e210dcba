"""The cost of a headline that depends on the sentence before it."""

import pytest

from briefing.script.headlines.wording.alone import cost_alone as cost_behind

WHOLE = "De gemeente Urk opent een nieuwe haven"


def cost_alone(headline: str, sentence: str) -> float:
    return cost_behind(headline, sentence, "Het waait.")


def test_a_sentence_that_is_complete_alone_costs_nothing():
    assert cost_alone(WHOLE, f"{WHOLE}.") == 0.0


@pytest.mark.parametrize(
    "headline",
    [
        "In Urk opent er volgend jaar een herberg",
        "De schipper krijgt het van de gemeente",
        "In de haven ligt het weer te koop",
        "De bakker is tevreden met hem",
        "Onduidelijk is welke winkels",
        "Elke zomer zwemmen daar volgens de gemeente honderd kinderen",
        "Daarna zwijgt Ans Pol een kwartier",
        "Zoveel verdient een schipper in Urk niet",
        "Althans, een haven die er sterk op lijkt",
        "Bakker verkoopt er 300 per dag",
        "Urk trekt een ton uit om er twaalf te kopen",
        "Ans Pol schreef het in drie weken",
        "Vanaf mei mag het wel",
        "Vorige zomer werd het op negen dagen overtreden",
        "Bakker betaalt er 40 euro per week voor",
        "Gemeente bestelt bij hem een standbeeld voor Urk",
    ],
)
def test_a_sentence_about_something_mentioned_before_costs_most(headline):
    assert cost_alone(headline, f"{headline}.") >= 2.5


@pytest.mark.parametrize("headline", ["Er komt een nieuwe haven in Urk", "Het regent in Urk"])
def test_words_that_only_open_a_sentence_refer_to_nothing(headline):
    assert cost_alone(headline, f"{headline}.") < 2.5


def test_a_headline_that_is_not_a_sentence_costs_something():
    assert cost_alone("Een nieuwe haven voor Urk", "Een nieuwe haven voor Urk.") == 3.0


@pytest.mark.parametrize("headline", ["Omdat in Urk niemand luistert", "Als de haven van Urk open is"])
def test_a_clause_without_its_sentence_costs_something(headline):
    assert cost_alone(headline, f"{headline}.") >= 1.5


def test_how_it_is_done_only_the_article_tells():
    assert cost_alone("Bakkers in Urk weten nu hoe", "Bakkers in Urk weten nu hoe.") >= 2.5


@pytest.mark.parametrize("sentence", ["Daarom opent Urk een nieuwe haven.", "Ook Ede opent een nieuwe haven."])
def test_a_reference_to_a_reason_before_costs_something(sentence):
    assert 0 < cost_alone(sentence.rstrip("."), sentence) < 2.5


def test_the_sentence_counts_where_the_headline_no_longer_shows_it():
    assert cost_alone(WHOLE, "De gemeente Urk krijgt het van de provincie.") >= 2.5


def test_an_answer_alone_costs_something():
    assert cost_alone("Heel voorzichtig, weet bakker Jan Pol", "Heel voorzichtig, weet bakker Jan Pol sinds maandag.")


def test_a_clause_after_the_verb_of_another_refers_to_nothing():
    told = "Museum De Pol erkent dat artsen een pomp gebruikten die nog niet was gekeurd"
    assert not cost_alone(told, f"{told}.")


def test_a_thing_only_meant_by_het_is_a_reference():
    assert cost_alone("Vrijdag werd het verkocht voor een miljoen", "Vrijdag werd het verkocht voor een miljoen.")
    assert cost_alone("Waterschap De Pol liet het maken", "Waterschap De Pol liet het maken.")


def test_a_thing_that_was_told_of_before_costs_something():
    told = "Jan Pol verkoopt de schuur"
    assert cost_behind(told, f"{told}.", "In Urk staat een schuur.") > cost_behind(
        told, f"{told}.", "In Urk regent het."
    )


def test_whom_a_sentence_names_it_may_call_his():
    assert not cost_alone("Op zijn dertigste kocht Jan Pol een molen", "Op zijn dertigste kocht Jan Pol een molen.")
    assert cost_alone("Op zijn dertigste kocht hij een molen", "Op zijn dertigste kocht hij een molen.")


def test_there_may_be_a_place_that_the_headline_names():
    told = "Burgemeester laat niemand toe in Urk zodra daar de haven vol is"
    assert not cost_alone(told, f"{told}.")


@pytest.mark.parametrize(
    "headline",
    [
        "Zij zijn van een schip uit Urk",
        "Wijkagent Ans Bos is vanaf januari de enige",
        "Rechter in Ede bepaalt dat die naar de zus gaat",
        "In Urk bestaat zoiets al",
        "Computer in Ede neemt het over",
        "Rechtbank in Ede vernietigt die vordering",
    ],
)
def test_what_is_meant_by_a_pointing_word_only_the_article_tells(headline):
    assert cost_alone(headline, f"{headline}.") >= 2.5


def test_half_a_thing_costs_something():
    assert cost_alone("Koper komt uit Urk", "De koper komt uit Urk.") > 0
    assert not cost_alone("Prijs van vis stijgt in Urk", "De prijs van vis stijgt in Urk.")
    assert not cost_alone("Man gewond in Urk", "Een man is gewond in Urk.")


def test_which_club_only_the_article_tells():
    assert cost_alone("Zondag verloor de club met 7-0", "Zondag verloor de club met 7-0.") > 0
    assert not cost_alone("Zondag verloor de club uit Urk met 7-0", "Zondag verloor de club uit Urk met 7-0.")


@pytest.mark.parametrize(
    "told",
    [
        "Vanaf maandag mag er in de hele haven van Urk niet worden gezwommen",
        "Wethouder Ans Bos belooft dat er binnen een jaar een haven komt",
        "Uit een proef met negen bakkers blijkt dat zes ervan zout gebruiken",
        "Hoofdredacteur van De Gaper stapt op",
    ],
)
def test_what_a_headline_says_itself_it_does_not_point_at(told):
    assert cost_alone(told, f"{told}.") < 0.5


@pytest.mark.parametrize(
    "turn",
    [
        "Nu ligt de boot op een slee in Urk",
        "Toch won Ans Bos in Urk de beker",
        "Niet omdat de toren van Urk lelijk is, want dat is hij niet",
    ],
)
def test_a_turn_leans_on_what_was_before_it(turn):
    assert cost_alone(turn, f"{turn}.") >= 2


@pytest.mark.parametrize(
    "told",
    [
        "Straks moet er een deur in, die duur is",
        "Almaar meer bakkers in Urk doen het, ziet de bond",
        "Gemeente Urk haalt alle banken van het betreffende merk weg",
        "Wie dat niet kan, betaalt een boete in Urk",
    ],
)
def test_what_stands_apart_from_its_preposition_or_verb_points_too(told):
    assert cost_alone(told, f"{told}.") >= 2.5


@pytest.mark.parametrize(
    "told",
    ["Maandag draaide het hof in Ede dat oordeel terug", "Met die telling liep Ans Bos naar de wethouder van Urk"],
)
def test_a_pointing_word_before_its_noun_points(told):
    assert cost_alone(told, f"{told}.") >= 2.5


@pytest.mark.parametrize(
    "told",
    ["Ans Bos zegt in Urk dat zij terugkomt", "Nu er in het Friese Wierum geen bakker is, bakt Ans Bos voor de buren"],
)
def test_a_clause_with_a_verb_points_at_nothing(told):
    assert cost_alone(told, f"{told}.") < 2.5


@pytest.mark.parametrize(
    "told",
    [
        "Uit sporen in Urk blijkt dat er minstens drie mensen hebben geslapen",
        "In 1900 woonden er duizend mensen, nu nog twaalf",
        "Zwemster Ans Bos maakte dat na de race bekend",
    ],
)
def test_where_people_lived_and_what_they_told_the_article_says(told):
    assert cost_alone(told, f"{told}.") >= 2.5


def test_whose_a_thing_is_the_sentence_before_says():
    assert cost_alone("Haar bedrijf in Urk verkocht", "Haar bedrijf in Urk is verkocht.") >= 2.5


@pytest.mark.parametrize(
    "headline",
    [
        "Bijna de helft blijkt ouder dan 55",
        "Twee derde komt uit Urk",
        "De schipper, Ans Pol, werd maandag nog gezien in de haven",
        "Schrijfster Ans Pol zegt het zonder haar stem te verheffen",
        "Ede verwerpt het plan om er drie torens te bouwen",
        "De sensor in Urk, die daarvoor bedoeld is, was stuk",
    ],
)
def test_of_whom_or_what_is_asked(headline):
    assert cost_alone(headline, f"{headline}.") >= 1


@pytest.mark.parametrize(
    "headline", ["Bijna de helft van de boeren is ouder dan 55", "Ans Pol, schipper in Urk, stopt"]
)
def test_of_whom_is_told(headline):
    assert not cost_alone(headline, f"{headline}.")


def test_a_time_does_not_say_of_what():
    assert cost_behind("Ede wil dat de bouw in 2027 begint", "Ede wil dat de bouw in 2027 begint.", "De bouw is duur.")


@pytest.mark.parametrize("headline", ["Zo'n tweehonderd bakkers staken", "Laatste vlechterij van Urk houdt ermee op"])
def test_these_words_lean_on_nothing(headline):
    assert cost_alone(headline, f"{headline}.") <= 0.2
