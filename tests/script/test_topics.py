"""The topics of sentences."""

from briefing.script.topics import in_common, stems


def test_a_word_is_recognised_in_a_plural_and_a_compound():
    assert stems("De gemeente bouwt.") & stems("Alle gemeenten en gemeentehuizen.") == {"gemeen"}


def test_words_that_say_nothing_about_a_topic_do_not_count():
    assert stems("Volgens hem worden er deze week meer dan vier.") == frozenset()


def test_a_topic_counts_only_if_several_sentences_share_it():
    bridge, same_bridge, weather = in_common(["De bruggen gaan dicht.", "Bruggenbouwers werken door.", "Het regent."])
    assert bridge == same_bridge > 0
    assert weather == 0
