"""News that an opening gives in two pieces."""

import pytest

from briefing.script.headlines.news.joined import answered, joined_in


def test_a_question_answered_with_yes_is_the_claim_of_whoever_answers():
    answer = "Ja, oordeelt de Raad van Beroep, die vrijdag uitspraak deed."
    assert joined_in("Mag een school leerlingen weigeren om hun haar?", answer) == (
        "Raad van Beroep: een school mag leerlingen weigeren om hun haar."
    )
    assert joined_in("Moet Ede zijn markt verplaatsen?", "Ja, vindt burgemeester An Pol.") == (
        "Burgemeester An Pol: Ede moet zijn markt verplaatsen."
    )


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Mag ik een vraag stellen?", "Ja, zegt An Pol."),
        ("Mag een school leerlingen weigeren?", "Nee, oordeelt de Raad van Beroep."),
        ("Moet Ede zijn markt verplaatsen?", "Nee, vindt burgemeester An Pol."),
        ("Waarom sluit een school?", "Ja, vindt An Pol, dat is de vraag."),
        ("Mag een school je kind weigeren om zijn haar?", "Ja, oordeelt de Raad van Beroep."),
        ("Moet Ede zijn markt verplaatsen?", "Ja, vindt hij."),
        ("Moet Ede zijn markt verplaatsen?", "Dat weet burgemeester An Pol."),
    ],
)
def test_a_question_without_a_certain_answer_stays_a_question(question, answer):
    assert joined_in(question, answer) is None


def test_who_does_something_does_what_follows_the_colon():
    sentence = "Met een emmer en een zeem is boer Jan Bos (61) begonnen aan wat niemand durft: hij verft de kerktoren."
    assert joined_in(sentence, "") == "Boer Jan Bos verft de kerktoren."


@pytest.mark.parametrize(
    "sentence",
    [
        "Jan Bos en An Pol zijn het nooit eens geworden: hij wil een brug naar Ede bouwen.",
        "De ploeg van trainer Jan Bos wist één ding zeker: ze verloor nooit meer van Ede.",
        "Boer Jan Bos doet wat niemand durft: ze verven samen de kerktoren.",
        "Boer Jan Bos doet wat niemand durft: hij gauw de kerktoren op.",
        "Het was koud en nat op de weg: hij reed met een fiets naar Ede en viel.",
    ],
)
def test_somebody_who_is_not_certainly_meant_is_not_named(sentence):
    assert joined_in(sentence, "") is None


def test_what_is_denied_is_said_not_to_be_so():
    assert joined_in("Is een geit een huisdier?", "Nee, oordeelt de rechter in Ede.") == (
        "Rechter: een geit is geen huisdier."
    )


def test_an_amount_is_joined_with_what_it_is():
    assert joined_in("Negen miljoen euro.", "Zoveel kost de nieuwe brug bij Ede volgens de gemeente.") == (
        "Negen miljoen euro: zoveel kost de nieuwe brug bij Ede volgens de gemeente."
    )
    assert joined_in("Bijna 4,5 uur.", "Zo lang duurde zondag de vergadering in Urk.") == (
        "Bijna 4,5 uur: zo lang duurde zondag de vergadering in Urk."
    )


@pytest.mark.parametrize(
    ("amount", "following"),
    [
        ("Negen bakkers staken in Ede.", "Zoveel waren het er nooit."),
        ("Het regende.", "Zo lang duurde het nog nooit."),
        ("Negen miljoen euro.", "De brug is duur."),
        ("Negen miljoen euro.", "Zoveel geld heeft Ede niet."),
    ],
)
def test_what_is_no_amount_of_the_next_sentence_is_not_joined(amount, following):
    assert joined_in(amount, following) is None


def test_what_little_somebody_needs_is_told_with_it():
    assert joined_in("Een emmer, een bezem en een dweil.", "Meer heeft Ans Bos niet nodig voor een beeld.") == (
        "Een emmer, een bezem en een dweil: meer heeft Ans Bos niet nodig voor een beeld."
    )


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("Hoe lang slaapt een mol per nacht?", "Korter dan gedacht.", None),
        ("Waarom slapen mollen zo kort?", "Omdat ze altijd honger hebben.", None),
        ("Waardoor vergeten we namen zo snel?", "Door de manier waarop ze bewaard worden.", None),
        (
            "Wilt u een boom planten?",
            "Dan kunt u subsidie krijgen van de gemeente Ede.",
            "Een boom planten? Dan kunt u subsidie krijgen van de gemeente Ede.",
        ),
    ],
)
def test_a_question_with_a_short_answer_is_one_statement(question, answer, told):
    assert answered(question, answer) == (told or f"{question} {answer}")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Hoe lang slaapt een mol per nacht?", "Biologen uit Ede keken drie jaar toe."),
        ("Waarom doen ze dat eigenlijk nog?", "Omdat het moet."),
        ("Wie weet hoe lang een mol slaapt?", "Niemand."),
        ("Mag een school leerlingen weigeren?", "Nee."),
        ("Wilt u een boom planten?", "Een boom is duur."),
        ("Een mol slaapt kort.", "Korter dan gedacht."),
    ],
)
def test_a_question_without_a_short_answer_stays_alone(question, answer):
    assert answered(question, answer) is None
