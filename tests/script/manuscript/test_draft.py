"""The draft of a manuscript: the parts of the script, and text of the article that is in none of them."""

from __future__ import annotations

from dataclasses import replace

from briefing.article.formats.plain import read_plain
from briefing.model import Article, Block
from briefing.script.manuscript.draft import annotated, draft
from briefing.script.saying import saying

from .conftest import ARTICLE, VOICE, manuscript_of, script_of

SAY = saying(VOICE, None)
READ = read_plain(ARTICLE, source="brug.txt")


def parts(article: Article) -> list[tuple[str, str]]:
    return [(part.kind, part.title) for part in manuscript_of(article).parts]


def test_each_part_of_a_script_is_a_part_of_the_manuscript() -> None:
    assert [kind for kind, _ in parts(READ)] == ["disclosure", "headline", "lead", "background"]


def test_what_the_voice_says_about_itself_is_shown_as_a_comment() -> None:
    disclosure = manuscript_of(READ).parts[0]
    assert disclosure.shown == VOICE.disclosure
    assert disclosure.paragraphs == ()


def test_another_disclosure_is_text_like_any_other() -> None:
    manuscript = draft(script_of(READ), SAY, disclosure="Iets anders.")
    assert manuscript.parts[0].shown is None
    assert [line.written for line in manuscript.parts[0].paragraphs[0].lines] == [VOICE.disclosure]


def test_a_headline_that_is_spoken_is_in_its_heading() -> None:
    headline = manuscript_of(READ).headline
    assert headline.headline
    assert headline.headline.written == "Brug bij Szczecin dicht"
    assert headline.paragraphs == ()


def test_a_crosshead_without_text_is_kept_in_its_place() -> None:
    blocks = [
        Block("paragraph", "De brug gaat dicht. Dat meldt de stad."),
        Block("crosshead", "Leeg"),
        Block("crosshead", "Wie rijdt om?"),
        Block("paragraph", "Fietsers rijden om. Er is geen pont."),
        Block("crosshead", "Slot"),
    ]
    told = parts(Article("Brug dicht", tuple(blocks), "brug.txt"))
    assert [each for each in told if each[0] == "crosshead"] == [
        ("crosshead", "Leeg"),
        ("crosshead", "Wie rijdt om?"),
        ("crosshead", "Slot"),
    ]


def test_only_words_that_differ_from_the_rules_are_given_to_say() -> None:
    lines = manuscript_of(READ).lines
    assert {unit.spoken for line in lines for unit in line.units} == {None}
    script = script_of(READ)
    first = script.sections[2]
    other = replace(first.paragraphs[0][0], spoken="Iets anders.")
    changed = replace(first, paragraphs=((other, *first.paragraphs[0][1:]), *first.paragraphs[1:]))
    script = replace(script, sections=(*script.sections[:2], changed, *script.sections[3:]))
    manuscript = draft(script, SAY, disclosure=VOICE.disclosure)
    assert "Iets anders." in {unit.spoken for line in manuscript.lines for unit in line.units}


def test_notes_and_what_was_left_out_are_at_its_end() -> None:
    manuscript = draft(script_of(READ), SAY, disclosure=None, guid="urn:x", notes=("// cut",))
    assert manuscript.notes == ("// cut",)
    assert manuscript.left_out == READ.left_out
    assert manuscript.fields["guid"] == "urn:x"


def test_a_line_shows_what_is_said_if_that_is_not_what_is_written() -> None:
    shown = {line.written: line.shown for line in annotated(manuscript_of(READ), SAY).lines}
    assert shown["De brug gaat maandag om 7.30 uur dicht."] == "De brug gaat maandag om zeven uur dertig dicht."
    assert shown["Er is geen pont."] is None


def test_a_word_to_listen_to_is_asked_about_once() -> None:
    twice = read_plain(ARTICLE.replace("Er is geen pont.", "Szczecin heeft geen pont."), source="brug.txt")
    hints = [hint.token for line in annotated(manuscript_of(twice), SAY).lines for hint in line.hints]
    assert hints.count("Szczecin") == 1


def test_annotating_twice_changes_nothing() -> None:
    once = annotated(manuscript_of(READ), SAY)
    assert annotated(once, SAY) == once
