"""Speakers before their words, and convicts before their judges."""

import pytest

from briefing.script.headlines.wording.speakers import claimant_first, judged_first, speaker_first


def test_a_speaker_precedes_his_words():
    assert speaker_first("'Als dit zo doorgaat, sluit ik de deur', zegt huisarts Ans Pol uit Ede") == (
        "huisarts Ans Pol: ‘Als dit zo doorgaat, sluit ik de deur’"
    )


CLAIMS = {
    "Starters kunnen ruim 11.000 euro meer lenen, verwacht het Nibud": (
        "Nibud: starters kunnen ruim 11.000 euro meer lenen"
    ),
    "De huren stijgen dit jaar, voorspelt econoom Ans Pol": "econoom Ans Pol: de huren stijgen dit jaar",
    "Schiphol krijgt een nieuwe baan, denkt de minister": "minister: Schiphol krijgt een nieuwe baan",
    "Arts Ans Pol vindt dat kinderen weer moeten leren liegen": "Arts Ans Pol: kinderen moeten weer leren liegen",
}


@pytest.mark.parametrize("text", CLAIMS)
def test_a_claim_follows_the_person_who_makes_it(text):
    assert claimant_first(text) == CLAIMS[text]


@pytest.mark.parametrize(
    "text",
    [
        "Als de huren stijgen, gaat het mis, denkt de minister",
        "De minister vindt dat hij weer moet leren liegen",
        "De huren stijgen met vier procent, denkt hij",
        "De huren stijgen met vier procent, verwacht een bureau waar niemand van hoorde",
    ],
)
def test_a_claim_stays_if_its_parts_are_not_certain(text):
    assert claimant_first(text) == text


def test_the_convict_precedes_the_judge():
    assert judged_first(
        "Rechtbank in Ede veroordeelt een 58-jarige notaris tot drie jaar cel voor het stelen van geld"
    ) == ("een 58-jarige notaris krijgt drie jaar cel voor het stelen van geld")
    assert judged_first("Het gerechtshof veroordeelt vier mannen tot een boete") == "vier mannen krijgen een boete"
    assert judged_first("Rechter veroordeelt de gemeente tot inzage") == "Rechter veroordeelt de gemeente tot inzage"


def test_the_acquitted_person_precedes_the_judge():
    assert judged_first("Het hof in Ede spreekt de oud-wethouder Jan P. in hoger beroep vrij van diefstal") == (
        "de oud-wethouder Jan P. in hoger beroep vrijgesproken van diefstal"
    )


def test_a_number_after_the_speaker_is_in_lower_case():
    assert claimant_first("Acht van de 31 wagons zijn uit de rails gelopen, zegt ProRail") == (
        "ProRail: acht van de 31 wagons zijn uit de rails gelopen"
    )


def test_a_person_who_concludes_something_precedes_the_conclusion():
    told = "Van de nieuwe bruggen is een op de drie lek, concludeert de Rekenkamer in een rapport dat maandag verscheen"
    assert claimant_first(told) == "Rekenkamer: van de nieuwe bruggen is een op de drie lek"
