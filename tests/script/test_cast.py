"""The voices that read a script."""

from dataclasses import replace

import pytest

from briefing.model import Article, Block, Script, Section, Sentence, Voice
from briefing.script.bulletin import Frame, Rundown
from briefing.script.cast import by_one_voice, with_presenters, with_quotations
from briefing.script.saying import saying
from briefing.script.write import write_script

OWN = Voice(name="eigen", description="", engine="espeak", disclosure="Voorgelezen door AI.")
OTHER = Voice(name="ander", description="", engine="kokoro", clock="everyday")
SAY = saying(OWN, None, {"ander": OTHER}.__getitem__)

Read = list[tuple[str, str | None]]


def script(*paragraphs: str) -> Script:
    blocks = tuple(Block("paragraph", text) for text in paragraphs)
    return write_script(Article("Brug dicht", blocks, "brug.txt"), OWN)


def read(written: Script) -> Read:
    return [(sentence.written, sentence.voice) for sentence in written.sentences]


def test_what_somebody_says_has_a_voice_and_a_cue_of_its_own() -> None:
    cast = with_quotations(script("De brug gaat dicht.", "“Het duurt lang”, zegt Pol. “Te lang.”"), "ander", SAY)
    assert read(cast) == [
        ("Voorgelezen door AI.", None),
        ("Brug dicht", None),
        ("De brug gaat dicht.", None),
        ("“Het duurt lang”,", "ander"),
        ("zegt Pol.", None),
        ("“Te lang.”", "ander"),
    ]


def test_the_pause_between_two_voices_in_a_sentence_is_that_of_a_comma() -> None:
    [*_, quoted, told] = with_quotations(
        script("De brug gaat dicht. “Het duurt lang”, zegt Pol."), "ander", SAY
    ).sentences
    assert (quoted.pause_ms, told.pause_ms) == (160, None)


def test_each_voice_says_times_its_own_way() -> None:
    [*_, quoted, told] = with_quotations(
        script("De brug gaat dicht. “Om 13.30 uur”, zegt Pol om 13.30 uur."), "ander", SAY
    ).sentences
    assert "half twee" in quoted.spoken
    assert "dertien uur dertig" in told.spoken


def test_the_answers_of_an_interview_have_the_other_voice() -> None:
    asked = ["Waarom stopt u?", "Ik ben moe.", "En nu?", "Schilderen.", "Waar?", "Thuis."]
    cast = with_quotations(script("Kamp kijkt terug.", *asked), "ander", SAY)
    assert [voice for _, voice in read(cast)[3:]] == [None, "ander"] * 3


def bulletin(*items: Script) -> Script:
    frame = Frame("Journaal", "Journaal", "Hallo.", "Dag.", "2026-01-02", "id")
    return Rundown(frame, items, OWN, SAY).script()


def test_each_item_of_a_bulletin_is_a_story_of_its_own() -> None:
    interview = script(
        "Kamp kijkt terug.", "Waarom stopt u?", "Ik ben moe.", "En nu?", "Schilderen.", "Waar?", "Thuis."
    )
    told = [
        section.sentences
        for section in with_quotations(bulletin(interview, script("Het duurt lang.")), "ander", SAY).sections
    ]
    [asked, news] = [[sentence.voice for sentence in section] for section in told[3:5]]
    assert asked == [None, None, *[None, "ander"] * 3]
    assert news == [None, None]


@pytest.mark.parametrize("headline", ["“Het duurt te lang”, zegt Pol", "Waarom stopt u?"])
def test_the_headline_of_an_item_is_the_programme_s_own(headline: str) -> None:
    item = script("Kamp kijkt terug.", "Waarom nu?", "Ik ben moe.", "En dan?", "Schilderen.", "Waar?", "Thuis.")
    item = replace(item, title=headline)
    sections = [
        replace(s, paragraphs=((Sentence(headline, SAY(headline)),),)) if s.role == "headline" else s
        for s in item.sections
    ]
    told = with_quotations(bulletin(replace(item, sections=tuple(sections))), "ander", SAY).sections[3].sentences
    assert [sentence.voice for sentence in told] == [None, None, *[None, "ander"] * 3]


def test_every_word_is_spoken_once() -> None:
    plain = script("De brug gaat dicht. „Het duurt”, zegt Pol, „te lang.” Hij zucht: ‘Te lang.’")
    cast = with_quotations(plain, "ander", SAY)
    assert " ".join(text for text, _ in read(cast)).split() == " ".join(text for text, _ in read(plain)).split()


def test_what_an_editor_gave_a_voice_or_words_stays() -> None:
    edited = Sentence("“Te lang”, zegt Pol.", "Te lang, zegt Jan Pol.")
    theirs = Sentence("“Lang.”", "lang", voice="derde")
    written = Script(
        "Brug", False, (Section("lead", "Inleiding", ((edited, theirs),)),), None, (), (), script().article
    )
    assert with_quotations(written, "ander", SAY).sentences == (edited, theirs)


def test_presenters_take_turns_with_the_items_and_the_first_reads_the_rest() -> None:
    sentence = ((Sentence("x", "x"),),)
    roles = ("opening", "headlines", "item", "item", "item", "closing")
    sections = tuple(Section(role, role, sentence) for role in roles)
    bulletin = Script("Journaal", False, sections, None, (), (), script().article)
    cast = with_presenters(bulletin, ["eigen", "ander"], saying(OWN, None, {"ander": OTHER, "eigen": OWN}.__getitem__))
    assert [sentence.voice for sentence in cast.sentences] == ["eigen", "eigen", "eigen", "ander", "eigen", "eigen"]


@pytest.mark.parametrize("text", ["“Het duurt lang”, zegt Pol.", "Waarom? Daarom."])
def test_one_voice_reads_all_if_the_cast_cannot(text: str) -> None:
    assert by_one_voice(with_quotations(script(text), "ander", SAY)).voices == ()
