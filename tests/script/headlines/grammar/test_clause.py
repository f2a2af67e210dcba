"""The parts of a main clause."""

import pytest

from briefing.script.headlines.grammar.clause import NO_SUBJECT, also_inverted, finite_verb, inverted

VERBS = {
    "De gemeente sluit het zwembad": "sluit",
    "Na een nacht die lang duurde heeft Urk een akkoord": "heeft",
    "De hoge kosten dalen": "dalen",
    "De christelijke bond is boos": "is",
    "Om negen uur zaterdagavond sloten vijftig winkels in Urk": "sloten",
    "Rond 7u12 kwam de boot boven en werd gezien": "kwam",
    "Het vierde windpark komt in zee": "komt",
    "Van negentien stallen is de eigenaar gevonden": "is",
    "Na anderhalf jaar verbouwen gaat het zwembad open": "gaat",
}


@pytest.mark.parametrize("text", VERBS)
def test_the_finite_verb_follows_the_first_phrase(text):
    assert finite_verb(text)[0] == VERBS[text]


@pytest.mark.parametrize("text", ["De man die het deed en vluchtte", "De vrouw, een bakker, bakt", "Lekker weer"])
def test_nothing_is_guessed_if_the_first_phrase_may_contain_a_clause(text):
    assert finite_verb(text) is None


def test_a_clause_that_opens_with_a_time_has_its_subject_behind_its_verb():
    assert inverted("Vanaf maandag betalen scooters in Gent meer") == (
        "Vanaf maandag",
        "betalen",
        "scooters in Gent",
        "meer",
    )


def test_an_unknown_verb_is_recognised_after_a_complete_place():
    assert inverted("In de schuur van Jan broedt een uil").verb == "broedt"


def test_an_apposition_is_not_part_of_the_subject():
    assert inverted("Zo vertelt Teun Pol, bakker in Ede, hoe het begon").subject == "Teun Pol"


@pytest.mark.parametrize("text", ["Er komt een brug", "In Ede komt een brug", "De eerste weken was het stil"])
def test_some_openings_are_not_a_subject(text):
    assert NO_SUBJECT.match(text)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Zaterdag trok een windhoos over het terrein in Ede", "een windhoos"),
        ("Maandag sprak Jan Bos met de boeren uit Ede", "Jan Bos"),
        ("In mei protesteren bewoners tegen een weg", "bewoners"),
        ("Na de zomer verhuist de bieb naar Ede", "de bieb"),
    ],
)
def test_a_phrase_that_the_verb_takes_is_no_part_of_the_subject(text, subject):
    assert inverted(text).subject == subject


@pytest.mark.parametrize(
    "rest", ["de grap weg en gaat de lach mee", "dicht en is de weg afgesloten", "vandaag, maar blijft het droog"]
)
def test_a_second_clause_with_its_subject_behind_its_verb_is_told(rest):
    assert also_inverted(rest)


@pytest.mark.parametrize(
    "rest", ["over het terrein en sloeg drie tenten om", "twee bruggen en een weg", "dat het regent"]
)
def test_a_second_verb_of_the_same_subject_is_none(rest):
    assert not also_inverted(rest)


@pytest.mark.parametrize(
    "text",
    [
        "In mei kiest de bond voor kappers een nieuwe voorzitter",
        "Dinsdag pleit de stichting voor het kind voor strengere regels",
        "In mei start de club met de meeste leden een actie",
        "Zondag vertrekt de boot naar Texel een uur eerder",
        "Vanaf mei gaat de bus naar het ziekenhuis vaker rijden",
    ],
)
def test_a_phrase_of_the_subject_is_not_cut_from_it(text):
    clause = inverted(text)
    assert clause is None or " " in clause.subject.partition(" ")[2]
