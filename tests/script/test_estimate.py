"""The duration of a script, before it is spoken."""

from briefing.model import Article, Pauses, Script, Section, Sentence, Voice
from briefing.script.estimate import EDGES_MS, estimated_ms

PAUSES = Pauses(sentence=1, paragraph=20, headline=300, lead=4000, section=50000)
VOICE = Voice("nl", "", "espeak", pauses=PAUSES, ms_per_character=10)


def script(*sections):
    return Script("Kop", False, sections, None, (), (), Article("Kop", (), source="-"))


def said(*spoken):
    return tuple(Sentence(text, text) for text in spoken)


def test_each_spoken_character_takes_its_time():
    assert estimated_ms(script(Section("headline", "Kop", (said("12345"),))), VOICE) == 50 + EDGES_MS


def test_pauses_between_sentences_paragraphs_and_sections_take_time():
    sections = (
        Section("headline", "Kop", (said(""),)),
        Section("lead", "Inleiding", (said("", ""),)),
        Section("background", "Achtergrond", (said("", ""), said(""))),
        Section("background", "Schade", (said(""),)),
    )
    assert estimated_ms(script(*sections), VOICE) == 300 + 1 + 4000 + 1 + 20 + 50000 + EDGES_MS


def test_a_pause_of_a_sentence_s_own_counts_in_place_of_the_voice_s():
    sentences = (Sentence("", "", pause_ms=7), Sentence("", ""))
    assert estimated_ms(script(Section("lead", "Inleiding", (sentences,))), VOICE) == 7 + EDGES_MS
