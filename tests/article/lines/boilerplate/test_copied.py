"""Text copied from a mail, a chat or a sheet, without what those programs put around it."""

import pytest

from briefing.article.lines.boilerplate.copied import with_known_bullets, without_tags, without_wrapping

TEXT = (
    "Brug dicht\n\n"
    "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond.\n\n"
    "De reparatie duurt volgens de gemeente zeker drie weken. Verkeer wordt omgeleid via de snelweg."
)


def test_the_marks_of_a_quoted_mail_are_removed():
    assert without_wrapping("\n".join(f"> {line}" for line in TEXT.splitlines())) == TEXT


def test_the_header_of_a_forwarded_mail_and_the_note_above_it_are_removed():
    head = "Van: An <an@voorbeeld.nl>\nAan: Piet\nOnderwerp: FW: brug"
    assert without_wrapping(f"Leuk voor jou?\n\n-----Oorspronkelijk bericht-----\n{head}\n{TEXT}") == TEXT


def test_a_mail_that_an_article_quotes_stays():
    text = f"{TEXT}\n\nVan: An\nOnderwerp: brug\nNiet doorsturen."
    assert without_wrapping(text) == text


def test_regards_and_signature_are_removed():
    assert without_wrapping(f"{TEXT}\nMet vriendelijke groet,\n\nAn Maes\nTel. 010-1234567") == TEXT


def test_a_crosshead_with_regards_stays():
    text = f"Groeten uit Almere\n\nGroeten uit Almere\n{TEXT}"
    assert without_wrapping(text) == text


def test_the_stamps_of_a_chat_are_removed():
    assert without_wrapping(f"[12-11-2026 08:14] Papa: {TEXT}") == TEXT
    assert without_wrapping(f"12-11-2026 08:14 - Papa: {TEXT}") == TEXT


def test_a_table_is_removed():
    rows = "Gemeente\tPrijs\tVerschil\nHaarlem\t€ 512.000\t-1,2%"
    assert without_wrapping(f"{TEXT}\n{rows}") == TEXT


def test_the_clock_of_a_player_is_removed():
    assert without_wrapping(f"00:00\n04:12\n{TEXT}").strip() == TEXT


def test_a_notice_at_the_end_of_a_paragraph_is_removed():
    assert without_wrapping(f"{TEXT} Tekst gaat verder onder de foto") == TEXT


def test_the_numbers_of_notes_are_removed():
    assert without_wrapping(f"{TEXT}[1][2]") == TEXT


def test_the_posts_of_a_thread_lose_their_counts() -> None:
    posts = ["Een draadje over de muur. 1/3", "", "De gang is elf meter lang (2/3)", "3/3 Zaterdag is hij open."]
    assert without_wrapping("\n".join(posts)).splitlines() == [
        "Een draadje over de muur.",
        "",
        "De gang is elf meter lang",
        "Zaterdag is hij open.",
    ]


def test_fractions_are_not_counts_of_a_thread() -> None:
    text = "Neem 1/2\nBakker krijgt steun van 2/3\nDe rest is 1/4"
    assert without_wrapping(text) == text


def test_the_names_and_clock_times_above_the_messages_of_a_chat_are_removed():
    chat = f"#nieuws\nEls de Wit  9:02\nis het stuk klaar?\nTom Bos  9:05\n{TEXT}\nEls de Wit  9:06\ntop"
    assert without_wrapping(chat).strip() == TEXT


def test_a_programme_with_names_and_clock_times_is_not_a_chat():
    programme = f"{TEXT}\n\nProgramma\nJan Smit 20:00\nMia Nagel 21:15"
    assert without_wrapping(programme) == programme


def test_tags_that_a_content_system_left_in_a_text_are_removed():
    text = without_tags("<p>De brug is <b>dicht</b>.</p><p>Dat duurt &eacute;&eacute;n week.</p>")
    assert list(filter(None, text.split("\n\n"))) == ["De brug is dicht.", "Dat duurt één week."]
    assert without_tags("Typ <b> voor vet.") == "Typ <b> voor vet."


def test_field_marks_in_square_brackets_are_removed():
    assert without_tags("[quote]‘Nu is het uit’, zegt hij.[/quote]") == "‘Nu is het uit’, zegt hij."
    assert without_tags("[tussenkop] Een week") == "Een week"
    assert without_tags("[Foto: ANP]") == "[Foto: ANP]"


def test_a_long_run_of_hard_spaces_is_not_a_count() -> None:
    assert without_wrapping("De kade is dicht." + "\u00a0" * 20_000 + "Morgen gaat zij open.").endswith(
        "Morgen gaat zij open."
    )


def test_a_greeting_that_announces_the_text_in_one_line_is_removed():
    assert (
        without_wrapping(f"Goeiedag collega's, bijgaand ons verhaal van vandaag, 300 woorden.\n\n{TEXT}").strip()
        == TEXT
    )


def test_a_greeting_that_the_article_itself_begins_with_stays():
    text = f"Beste buren, zaterdag gaat het zwembad weer open.\n\n{TEXT}"
    assert without_wrapping(text) == text


def test_the_initials_of_writer_and_editor_behind_the_last_sentence_are_removed():
    assert without_wrapping(f"{TEXT} LMB/RD/") == TEXT


def test_letters_between_slashes_inside_a_sentence_stay():
    text = f"{TEXT} Het gaat om de merken AB/CD."
    assert without_wrapping(text) == text


def test_a_paragraph_below_a_greeting_that_announces_the_text_is_removed():
    note = "Hierbij ons stuk over de brug. Een kop mag je kiezen, de foto's komen los."
    assert without_wrapping(f"Dag collega's,\n\n{note}\n\n{TEXT}").strip() == TEXT


@pytest.mark.parametrize(
    "opening",
    [
        "Hierbij de groeten uit Spijk, schreef mijn tante op een kaart die nooit aankwam.",
        "Hierbij mijn verhaal over de brug waar ik veertig jaar naast woon.",
        "De kopij voor het buurtblad komt dit keer uit Spanje, waar ik overwinter.",
    ],
)
def test_a_letter_that_begins_with_what_it_sends_stays(opening):
    text = f"Lieve lezers,\n\n{opening}\n\n{TEXT}"
    assert without_wrapping(text) == text


def test_the_marks_of_a_quoted_mail_are_removed_where_blank_lines_have_none() -> None:
    assert without_wrapping("> Brug dicht\n\n\n\n> De brug is dicht.\n\n> Dat duurt.") == (
        "Brug dicht\n\n\n\nDe brug is dicht.\n\nDat duurt."
    )


def test_tabs_in_place_of_spaces_make_no_table() -> None:
    text = "De brug is sinds\tdinsdag weer\topen voor verkeer.\nSchippers moeten\thier nog steeds\twachten."
    assert without_wrapping(text) == text


@pytest.mark.parametrize("mark", ["·\t", "▪ ", "o ", "➤  ", "\uf0b7 ", "◆ "])
def test_bullets_of_other_kinds_are_made_hyphens(mark: str) -> None:
    assert with_known_bullets(f"{mark}een brug\n{mark}twee boten") == "- een brug\n- twee boten"


@pytest.mark.parametrize(
    "text",
    [
        "o wee, de brug is dicht\nen blijft dat",
        "+ Mag ik mijn tuin sproeien?\n+ En mijn zwembad?",
        "○ Ja, open\n○ Nee, dicht",
        "→ Lees ook dit\n→ En dit",
        "▪ ▪ ▪\n▪ ▪ ▪",
        "• een brug\n• twee boten",
    ],
)
def test_marks_that_are_no_bullets_or_known_stay(text: str) -> None:
    assert with_known_bullets(text) == text
