"""The paragraphs that lines of plain text make."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article.formats.layout import is_finished, list_marker, paragraphs, unwrapped

SENTENCE = (
    "De brug over de IJssel bij Kampen is dinsdag gesloten nadat een schip ertegen was gevaren. Niemand raakte gewond."
)


def test_blank_lines_separate_paragraphs():
    assert paragraphs("Een.\n\nTwee.\n \nDrie.") == ["Een.", "Twee.", "Drie."]


def test_line_ends_separate_paragraphs():
    assert paragraphs(f"Brug dicht\n{SENTENCE}\n{SENTENCE}") == ["Brug dicht", SENTENCE, SENTENCE]


@pytest.mark.parametrize("width", [40, 60, 72, 80])
def test_wrapped_lines_make_one_paragraph(width):
    assert paragraphs("\n\n".join([textwrap.fill(SENTENCE, width)] * 3)) == [SENTENCE] * 3


def test_a_line_that_begins_with_a_small_letter_continues_the_paragraph():
    assert paragraphs("Gemeenteraad keurt na lang\ndebat zwembad goed") == [
        "Gemeenteraad keurt na lang debat zwembad goed"
    ]


def test_list_items_stay_apart():
    assert paragraphs("- de brug\n- de weg") == ["- de brug", "- de weg"]


def test_list_items_stay_apart_from_the_full_line_above_them():
    lines = (
        "De gemeente Wierum heeft maandag besloten het zwembad aan de kade te",
        "sluiten, zo meldt de wethouder die daar maanden over na heeft gedacht",
    )
    assert paragraphs("\n".join([*lines, "- het zwembad gaat dicht"])) == [" ".join(lines), "- het zwembad gaat dicht"]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\f"])
def test_any_kind_of_line_end_is_read(end):
    assert paragraphs(f"Een.{end}{end}Twee.") == ["Een.", "Twee."]


def test_invisible_marks_are_left_out():
    assert paragraphs("\ufeffener\u00adgie\u200b 20\u00a0cent\u202f 85") == ["energie 20 cent 85"]


@pytest.mark.parametrize("line", ["- de brug", "• de brug", "1. de brug", "b) de brug"])
def test_bullets_and_numbers_are_list_markers(line):
    assert line.removeprefix(list_marker(line)) == "de brug"


@pytest.mark.parametrize("line", ["2023 was een goed jaar", "-5 graden", "De brug"])
def test_other_beginnings_are_not_list_markers(line):
    assert list_marker(line) == ""


@given(st.text(alphabet="ab.\n -", max_size=200))
def test_no_letter_is_lost(text):
    assert [c for c in "".join(paragraphs(text)) if c.isalpha()] == [c for c in text if c.isalpha()]


@pytest.mark.parametrize(
    ("wrapped", "mended"),
    [
        ("de verbou-\nwing duurt", "de verbouwing duurt"),
        ("de in-\nen uitvoer", "de in- en uitvoer"),
        ("een auto-\nongeluk op", "een auto-ongeluk op"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_whole_again(wrapped, mended):
    assert paragraphs(wrapped) == [mended]


def test_a_long_line_shows_that_the_text_was_not_wrapped():
    head = ["NOS Nieuws, het laatste van vandaag, 22:31", "Oud-minister: we hadden de dijk moeten ophogen", "Pauw"]
    assert paragraphs("\n".join([*head, "", SENTENCE]))[:3] == head


def test_direction_marks_do_not_turn_what_follows_a_title() -> None:
    marks = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    assert paragraphs(f"{marks}Brug{marks} open") == ["Brug open"]


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("De gemeente koopt het pand voor", "185.000 euro. Niemand had meer over voor dat huis."),
        ("Het plan komt uit de koker van de", "Limburgse gedeputeerde, die er lang aan werkte."),
        ("Er was veel te doen voor jong en", "Oud kon er ook terecht, zegt de man aan de kassa."),
    ],
)
def test_a_wrapped_line_that_awaits_a_word_continues_in_the_next(line, following):
    wrapped = textwrap.fill(SENTENCE, 60)
    assert paragraphs(f"{wrapped}\n\n{line}\n{following}\n\n{wrapped}") == [SENTENCE, f"{line} {following}", SENTENCE]


def test_a_headline_may_end_in_a_particle():
    wrapped = textwrap.fill(SENTENCE, 60)
    assert (
        paragraphs(f"Politie pakt man in Zandhoek op\n{wrapped}\n\n{wrapped}")[0] == "Politie pakt man in Zandhoek op"
    )


def test_a_rule_across_the_page_is_not_part_of_a_paragraph():
    wrapped = (
        "De pont bij Wolfsveen vaart weer",
        "sinds maandag. Drie maanden lag",
        "hij stil omdat een ketting brak.",
    )
    page = "\n".join(["*" * 36, *wrapped, "*" * 36])
    assert " ".join(wrapped) in paragraphs(page)


def test_a_pictogram_behind_a_full_stop_leaves_a_line_finished() -> None:
    assert is_finished("De brug is weer open! 🎉")
    assert not is_finished("De brug 🎉")


COLUMN = [
    "De brug over de vaart is sinds",
    "zaterdag weer open. Er mogen",
    "alleen fietsers over, want het",
    "dek is nog niet sterk genoeg.",
]


def test_the_wide_foot_of_a_page_does_not_split_the_paragraphs_of_narrow_columns():
    foot = "De Vaartbode verschijnt elke maand in een oplage van 1.200"
    text = "\n\n".join(["\n".join(COLUMN)] * 3 + [f"{foot}\nDruk: Van Houten"])
    assert paragraphs(text)[:3] == [" ".join(COLUMN)] * 3


def test_the_first_line_of_a_wrapped_paragraph_below_a_headline_is_part_of_it():
    assert unwrapped([["Brug weer open"], COLUMN, COLUMN]) == [
        ["Brug weer open"],
        [" ".join(COLUMN)],
        [" ".join(COLUMN)],
    ]


@pytest.mark.parametrize(
    "title", [("DORP KRIJGT HAVEN", "VOOR OUDE BOTTERS"), ("Na een jaar van", "wachten is de haven klaar")]
)
def test_a_title_that_a_page_wrapped_is_whole(title):
    assert unwrapped([[*title, SENTENCE], [SENTENCE]])[0] == [" ".join(title), SENTENCE]


def test_two_titles_in_capitals_stay_two():
    assert unwrapped([["UIT DE RAAD", "DORP KRIJGT HAVEN"], [SENTENCE]])[0] == ["UIT DE RAAD", "DORP KRIJGT HAVEN"]


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("Over de dijk bij Wierum loopt al sinds het jaar van de", "stormvloed een smal pad. Het is gesloten."),
        ("De foto van de zeedijk bij Wierum in de krant was van", "1953. Dat moest 1962 zijn."),
        ("Het koor uit Wierum zong voor de tweehonderd gasten", "'Het lied van de zee'."),
    ],
    ids=["a small letter", "a figure", "a quotation"],
)
@pytest.mark.parametrize("end", ["", "Niemand liep er nog.", "Het waait."])
def test_the_only_sentence_that_was_wrapped_is_whole(line: str, following: str, end: str) -> None:
    blocks = list(filter(None, [["Dijk"], [line, following], [end] if end else []]))
    whole = list(filter(None, ["Dijk", f"{line} {following}", end]))
    assert [paragraph for block in unwrapped(blocks) for paragraph in block] == whole
    assert paragraphs("\n\n".join("\n".join(block) for block in blocks)) == whole


@pytest.mark.parametrize(
    "lines",
    [
        ["Het kleine pad over de dijk bij Wierum wordt hersteld", "An Maes schrijft over de kust."],
        ["Het kleine pad over de dijk bij Wierum wordt hersteld", "2-1"],
        ["Het pad over de dijk", "'Nooit meer'."],
        ["Het kleine pad over de dijk bij Wierum wordt hersteld", "1. Het hek."],
    ],
    ids=["a capital", "no sentence", "a short line", "an item"],
)
def test_a_line_that_does_not_go_on_in_the_next_stays_apart(lines: list[str]) -> None:
    blocks = [["Dijk"], lines, ["Niemand liep er nog op die lange dijk."]]
    assert unwrapped(blocks)[1] == lines


_PHRASES = [
    ["Op Texel is vanmorgen", "een walvis aangespoeld.", "Het dier leefde nog", "toen een jogger het vond."],
    ["Volgens strandvonder", "Ane Kikkert", "is het een bultrug.", "'Wie ruikt hem niet?'"],
    ["Naturalis haalt de kop op", "voor onderzoek.", "De rest blijft liggen", "tot het springtij."],
]


@pytest.mark.parametrize("above", ["101", "Walvis spoelt aan op Texel", ""])
def test_phrases_on_lines_of_their_own_make_one_paragraph_below_the_number_or_title(above: str) -> None:
    first = [above, *_PHRASES[0]] if above else _PHRASES[0]
    whole = [*([above] if above else []), *map(" ".join, _PHRASES)]
    blocks = [first, *_PHRASES[1:]]
    assert [line for block in unwrapped(blocks) for line in block] == whole
    assert paragraphs("\n\n".join("\n".join(block) for block in blocks)) == whole


@pytest.mark.parametrize(
    "blocks",
    [
        [["Houd je hond in het zicht.", "Ruim op wat hij laat vallen."]] * 4,
        [[f"{'Soms is de koster te laat, en dan bellen er mensen naar het dorpshuis,'} en niet weinig."] * 2] * 4,
    ],
    ids=["short sentences", "paragraphs"],
)
def test_sentences_on_lines_of_their_own_stay_apart(blocks: list[list[str]]) -> None:
    assert unwrapped(blocks) == blocks


def test_a_title_in_text_wrapped_at_a_narrow_width_stays_a_line() -> None:
    text = [
        ["De gemeente Elsloo plant dit voorjaar zestig", "bomen langs het kanaal. De eerste twintig", "staan er al."],
        ["Een wethouder noemt de aanplant noodzakelijk.", "Op warme dagen is er nu geen plek waar het", "koel blijft."],
        ["Bewoners van de Havenstraat zijn niet blij,", "want zij raken negen plekken kwijt. Er komt", "een avond."],
        ["De provincie betaalt de helft van de kosten,", "en die worden geraamd op een ton. Meer geld", "is er niet."],
    ]
    titled = [*text[:2], ["Minder parkeerplaatsen", *text[2]], text[3]]
    wanted = [
        [" ".join(text[0])],
        [" ".join(text[1])],
        ["Minder parkeerplaatsen", " ".join(text[2])],
        [" ".join(text[3])],
    ]
    assert unwrapped(titled) == wanted


def test_the_uneven_lines_of_a_column_of_print_are_paragraphs() -> None:
    lines = [
        "BINNENLAND",
        "Bank in Norg krijgt kluis",
        "NORG - De Boerenleenbank te Norg zal nog",
        "dit jaar een nachtkluis in gebruik ne-",
        "men. Winkeliers kunnen daarin na slui-",
        "tingstijd hun dagopbrengst storten.",
        "De kosten, die worden geraamd op",
        "11.000 gulden, komen voor rekening",
        "van de centrale bank in Utrecht.",
    ]
    first = (
        "NORG - De Boerenleenbank te Norg zal nog dit jaar een nachtkluis in gebruik nemen. Winkeliers kunnen daarin"
    )
    assert unwrapped([lines])[0][2:] == [
        f"{first} na sluitingstijd hun dagopbrengst storten.",
        "De kosten, die worden geraamd op 11.000 gulden, komen voor rekening van de centrale bank in Utrecht.",
    ]
