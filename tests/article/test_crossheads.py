"""The crossheads, list items and paragraphs of a text."""

import pytest

from briefing.article.crossheads import classified, is_text_or_item
from briefing.article.formats.html import read_html
from briefing.article.material import Copy

TEXT = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."


def kinds(*texts: str) -> list[str]:
    return [block.kind for block in classified([Copy(text) for text in texts])]


def test_a_few_words_above_text_are_a_crosshead() -> None:
    assert kinds(TEXT, "Drie weken omrijden", TEXT) == ["paragraph", "crosshead", "paragraph"]


@pytest.mark.parametrize(
    "line", ["Dat is alles.", "en toen was het stil", "FC Emmen - FC Groningen 2-1", "12-13", "19.30 uur", "Om 8 uur"]
)
def test_a_sentence_an_unfinished_line_a_result_and_a_clock_time_are_not_crossheads(line: str) -> None:
    assert kinds(TEXT, line, TEXT)[1] == "paragraph"


def test_a_stamp_in_parts_is_no_crosshead_and_not_read() -> None:
    assert kinds(TEXT, "Topbijdrager • 2 u", TEXT) == ["paragraph", "paragraph"]


def test_a_few_words_at_the_end_are_not_a_crosshead() -> None:
    assert kinds(TEXT, "Drie weken omrijden") == ["paragraph", "paragraph"]


def test_a_question_is_a_crosshead_unless_an_interviewer_asks_it() -> None:
    assert kinds(TEXT, "Wie betaalt de brug?", TEXT)[1] == "crosshead"
    answers = ["Ik ben moe, en mijn vrouw ook. Dat zegt genoeg over deze weken aan de dijk."] * 3
    asked = [each for answer in answers for each in ("Waarom stopt u?", answer)]
    assert set(kinds(TEXT, *asked)) == {"paragraph"}


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("Ik ben moe, en mijn vrouw ook. Dat zegt genoeg over deze weken aan de dijk.", "paragraph"),
        ("De gemeente betaalt de helft. De rest komt van het rijk, dat de dijk beheert.", "crosshead"),
        ("De schipper zei: ‘Ik ben moe.’ De gemeente betaalt de helft van de schade.", "crosshead"),
    ],
)
def test_questions_that_are_headings_of_a_page_are_spoken_if_a_person_answers_them(answer: str, kind: str) -> None:
    asked = [Copy("Wie betaalt de brug?", "crosshead"), Copy(answer, "paragraph")] * 3
    assert {block.kind for block in classified(asked)[::2]} == {kind}


def test_numbered_questions_are_crossheads_and_other_numbers_items() -> None:
    assert kinds("1. Wat verandert er voor fietsers?", TEXT, "2. via de dijk", TEXT) == [
        "crosshead", "paragraph", "list_item", "paragraph",
    ]  # fmt: skip


def test_questions_in_a_list_are_all_items_of_it() -> None:
    asked = ["1. Welke stad kreeg een haven?", "2. Wie groef de vaart?", "3. Hoe diep is de sluis?"]
    assert kinds(TEXT, *asked, TEXT)[1:4] == ["list_item"] * 3


@pytest.mark.parametrize("line", ["De sluis lekt. Hoe kan dat?", "“Dicht!” Maar voor hoe lang?", "Weg is hij… En nu?"])
def test_a_question_behind_a_sentence_is_no_crosshead(line: str) -> None:
    assert kinds(TEXT, line, TEXT)[1] == "paragraph"


@pytest.mark.parametrize("line", ["Wat zegt mr. De Boer?", "Wie is J. Kok?"])
def test_an_abbreviation_ends_no_sentence_before_a_question(line: str) -> None:
    assert kinds(TEXT, line, TEXT)[1] == "crosshead"


def test_markup_counts_before_form() -> None:
    assert [block.kind for block in classified([Copy("Dat is alles.", "crosshead"), Copy(TEXT, "quote")])] == [
        "crosshead", "quote",
    ]  # fmt: skip


def test_a_time_stamp_within_the_text_is_left_out() -> None:
    assert kinds(TEXT, "Bijgewerkt: 12 maart 2026, 14.05 uur", TEXT) == ["paragraph", "paragraph"]


def test_a_result_is_text_too() -> None:
    assert is_text_or_item(Copy("FC Emmen - FC Groningen 2-1"))
    assert not is_text_or_item(Copy("Drie weken"))


def test_a_paragraph_of_a_page_in_which_somebody_asks_is_spoken() -> None:
    turns = ["Interviewer: Kwam er hulp?", "Schipper: Ja, de brandweer kwam al na tien minuten. Dat was op tijd."]
    blocks = classified([Copy(text, "paragraph") for text in turns])
    assert [(block.kind, block.text) for block in blocks] == [("paragraph", text) for text in turns]


def _page(*pieces: str) -> list[tuple[str, str]]:
    text = "De havendienst laat de schepen een voor een door, en dat kost de hele dag."
    body = "".join(f"<p>{text} Dag {number}.</p>{piece}" for number, piece in enumerate(pieces, 1))
    page = f"<main><h1>Brug dicht na aanvaring</h1>{body}<p>{text} Dag 9.</p></main>"
    return [(block.kind, block.text) for block in read_html(page, source="-").blocks]


def test_a_few_words_in_a_paragraph_are_text_if_headings_are_marked() -> None:
    blocks = _page("<h2>De aanvaring</h2>", "<p>En toen nog een kopje koffie</p>", "<h2>De reparatie</h2>")
    assert ("paragraph", "En toen nog een kopje koffie") in blocks


def test_a_few_words_in_a_paragraph_are_a_crosshead_if_no_headings_are_marked() -> None:
    assert ("crosshead", "Wachten op de sleepboot") in _page("<p>Wachten op de sleepboot</p>")


def test_the_last_of_several_short_lines_is_no_crosshead_and_a_short_line_below_one_is() -> None:
    text = "De borden hangen er in juni. Van de vier voetbalsters leeft alleen Gré Wolterink nog."
    streets = ["Anna Bruinsstraat", "Rie Koldewijnlaan", "Gré Wolterinkplein"]
    blocks = classified([Copy(line) for line in (text, *streets, text, "Taart en thee", text)])
    assert [block.text for block in blocks if block.kind == "crosshead"] == ["Taart en thee"]
    blocks = classified([Copy(line) for line in (text, streets[0], "Taart en thee", text)])
    assert [block.text for block in blocks if block.kind == "crosshead"] == ["Taart en thee"]


@pytest.mark.parametrize(
    "lines",
    [
        ("200 g bloem", "3 eieren", "Bereiding"),
        ("500 ml witte wijn", "snufje zout", "Zo maak je het"),
        ("een schaar", "wat lijm", "Aan de slag"),
        ("Zout en peper", "Munt", "Basilicum", "Bereiding"),
        ("Zout en peper", "Verse munt", "Zo dien je het op"),
    ],
)
def test_a_title_below_a_list_has_another_form_than_its_items(lines: tuple[str, ...]) -> None:
    assert kinds(TEXT, *lines, TEXT)[1:-1] == ["paragraph"] * (len(lines) - 1) + ["crosshead"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Ajax", "PSV", "Feyenoord"),
        ("200 g bloem", "3 eieren", "zout"),
        ("Zout en peper", "Verse munt", "Een snufje kaneel"),
        ("Wij eten minder vlees", "Wij fietsen naar school", "Wij zetten de kachel lager"),
    ],
)
def test_the_last_item_of_a_list_has_the_form_of_the_others(lines: tuple[str, ...]) -> None:
    assert set(kinds(TEXT, *lines, TEXT)) == {"paragraph"}
