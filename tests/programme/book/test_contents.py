"""What stands in a book, in which chapter, and what is heard with each sentence."""

from __future__ import annotations

from itertools import pairwise

import pytest

from briefing.model import PlacedSection, PlacedSentence
from briefing.programme.book.contents import Chapter, chapters_of

Told = tuple[str, str, list[str]]
ARTICLE: list[Told] = [
    ("disclosure", "Over deze stem", ["Voorgelezen door AI."]),
    ("headline", "Brug dicht", ["Brug dicht."]),
    ("lead", "Inleiding", ["De brug gaat dicht.", "Dat meldt de gemeente."]),
    ("background", "Wie wil er om?", ["Er is een pont."]),
]
BULLETIN: list[Told] = [
    ("opening", "Nieuws", ["Goedemorgen."]),
    ("headlines", "Het nieuws in het kort", ["Brug dicht.", "Zon schijnt."]),
    ("item", "Brug dicht", ["Brug dicht.", "De brug gaat dicht."]),
    ("closing", "Tot slot", ["Dit was het."]),
]


def chapters(*told: Told, start_ms: int = 250, pause_ms: int = 200, source: str | None = None) -> tuple[Chapter, ...]:
    """Sections of sentences of a second each, with pauses between; each sentence is a paragraph."""
    placed, at = [], start_ms
    for role, title, written in told:
        begin, sentences = at, []
        for text in written:
            sentences.append(PlacedSentence(text, text, at, at + 1000))
            at += 1000 + pause_ms
        later = tuple(sentence.start_ms for sentence in sentences[1:])
        placed.append(PlacedSection(role, title, begin, at, tuple(sentences), paragraphs_ms=later, source=source))  # type: ignore[arg-type]
    return chapters_of(placed, at)


def test_an_article_is_one_chapter_by_its_headline() -> None:
    (chapter,) = chapters(*ARTICLE)
    assert chapter.title == "Brug dicht"
    assert [part.role for part in chapter.parts] == [role for role, _, _ in ARTICLE]


def test_a_bulletin_has_a_chapter_an_item() -> None:
    assert [chapter.title for chapter in chapters(*BULLETIN)] == [title for _, title, _ in BULLETIN]
    assert [chapter.name for chapter in chapters(*BULLETIN)] == ["tekst-1", "tekst-2", "tekst-3", "tekst-4"]


@pytest.mark.parametrize("told", [ARTICLE, BULLETIN])
@pytest.mark.parametrize("pause_ms", [0, 50, 900])
def test_clips_join_without_gaps_to_the_end(told: list[Told], pause_ms: int) -> None:
    clips = [clip for chapter in chapters(*told, pause_ms=pause_ms) for clip in chapter.clips]
    assert all(one.end_ms == other.start_ms for one, other in pairwise(clips))
    assert clips[-1].end_ms == 250 + sum(len(written) for _, _, written in told) * (1000 + pause_ms)


@pytest.mark.parametrize(("pause_ms", "ahead_ms"), [(0, 0), (50, 50), (900, 125)])
def test_a_clip_begins_a_little_before_its_sentence_where_there_is_a_pause(pause_ms: int, ahead_ms: int) -> None:
    (chapter,) = chapters(*ARTICLE, pause_ms=pause_ms)
    assert chapter.clips[1].start_ms == 250 + 1000 + pause_ms - ahead_ms


@pytest.mark.parametrize(("start_ms", "has_clip"), [(250, False), (1125, False), (1126, True), (4000, True)])
def test_a_tune_before_the_first_word_is_heard_with_the_heading(start_ms: int, has_clip: bool) -> None:
    first = chapters(*BULLETIN, start_ms=start_ms)[0].clips[0]
    assert (first.element.startswith("kop-"), first.start_ms) == ((True, 0) if has_clip else (False, start_ms - 125))


def test_a_title_that_is_spoken_stands_once_as_the_heading() -> None:
    item = chapters(*BULLETIN)[2].parts[0]
    assert item.heading
    assert item.heading.text == "Brug dicht."
    assert [line.text for paragraph in item.paragraphs for line in paragraph] == ["De brug gaat dicht."]
    assert [line.text for line in item.lines] == ["Brug dicht.", "De brug gaat dicht."]


def test_a_sentence_that_is_not_the_title_stands_below_it() -> None:
    last = chapters(*ARTICLE)[0].parts[-1]
    assert last.heading is None
    assert last.has_heading


def test_the_disclosure_is_heard_and_not_listed() -> None:
    (chapter,) = chapters(*ARTICLE)
    assert [part.role for part in chapter.listed] == ["headline", "lead", "background"]
    assert chapter.clips[0].element == chapter.parts[0].lines[0].id


def test_a_chapter_of_nothing_but_a_disclosure_is_listed_all_the_same() -> None:
    (chapter,) = chapters(ARTICLE[0])
    assert [part.role for part in chapter.listed] == ["disclosure"]


def test_what_has_no_title_is_found_by_its_first_sentence() -> None:
    assert chapters(("background", " ", ["Er is een pont."]))[0].title == "Er is een pont."


def test_sections_and_sentences_without_words_are_left_out() -> None:
    (chapter,) = chapters(*ARTICLE, ("background", "Leeg", [" "]))
    assert len(chapter.parts) == len(ARTICLE)


@pytest.mark.parametrize(
    ("source", "link", "site"),
    [
        ("https://www.krant.example/brug", "https://www.krant.example/brug", "krant.example"),
        ("/home/brug.txt", None, None),
    ],
)
def test_a_part_leads_to_a_public_address_only(source: str, link: str | None, site: str | None) -> None:
    part = chapters(*BULLETIN, source=source)[2].parts[0]
    assert (part.link, part.site) == (link, site)


def test_a_chapter_lasts_as_long_as_its_clips() -> None:
    assert sum(chapter.duration_ms for chapter in chapters(*BULLETIN)) == 6 * 1200 + 125
