"""Where everything stands in a programme."""

from briefing.model import PlacedSection, PlacedSentence, chapters
from briefing.model.recording import CHAPTER_BYTES


def section(role, title: str, start_ms: int, end_ms: int, **other) -> PlacedSection:
    return PlacedSection(role, title, start_ms, end_ms, (PlacedSentence("Ja.", "Ja.", start_ms, end_ms),), **other)


def test_a_disclosure_belongs_to_the_chapter_after_it() -> None:
    spoken = [section("disclosure", "Over deze stem", 0, 900), section("headline", "Brug dicht", 900, 2000)]
    assert [(chapter.title, chapter.start_ms, chapter.end_ms) for chapter in chapters(spoken)] == [
        ("Brug dicht", 0, 2000)
    ]


def test_chapters_join_from_the_start_to_the_end() -> None:
    spoken = [section("headline", "Brug dicht", 0, 900), section("lead", "Inleiding", 900, 2000)]
    assert [(chapter.start_ms, chapter.end_ms) for chapter in chapters(spoken)] == [(0, 900), (900, 2000)]


def test_a_title_that_players_would_read_wrong_is_shortened() -> None:
    [chapter] = chapters([section("headline", "Brug " * 100, 0, 900)])
    assert len(chapter.title.encode()) <= CHAPTER_BYTES


def test_only_an_address_on_the_web_leads_to_more() -> None:
    spoken = [
        section("item", "Brug", 0, 900, source="brug.txt"),
        section("item", "Dijk", 900, 1800, source="https://a.example"),
    ]
    assert [chapter.url for chapter in chapters(spoken)] == [None, "https://a.example"]


def test_a_paragraph_begins_where_its_first_sentence_does() -> None:
    sentences = tuple(PlacedSentence(str(at), str(at), at, at + 50) for at in (0, 100, 200))
    placed = PlacedSection("lead", "Inleiding", 0, 250, sentences, paragraphs_ms=(200,))
    assert [[each.start_ms for each in paragraph] for paragraph in placed.paragraphs] == [[0, 100], [200]]
