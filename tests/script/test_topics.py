"""What sentences speak of."""

from briefing.script.topics import in_common, stems


def test_a_word_is_known_again_in_a_plural_and_a_compound():
    assert stems("De gemeente bouwt.") & stems("Alle gemeenten en gemeentehuizen.") == {"gemeen"}


def test_words_that_say_nothing_of_a_topic_do_not_count():
    assert stems("Volgens hem worden er deze week meer dan vier.") == frozenset()


def test_what_several_sentences_speak_of_counts_and_what_one_does_counts_nothing():
    bridge, same_bridge, weather = in_common(["De bruggen gaan dicht.", "Bruggenbouwers werken door.", "Het regent."])
    assert bridge == same_bridge > 0
    assert weather == 0
