"""The decoding of bytes to text."""

import pytest

from briefing.article.encoding import decode
from briefing.errors import NoArticleError

DUTCH = "Het café in ’s-Hertogenbosch kost € 12,50 – „één” knäckebröd, zei coördinator Zoë.\n" * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_common_encodings_are_recognised(encoding: str) -> None:
    assert decode(DUTCH.encode(encoding)) == DUTCH


@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_decides(mark: str) -> None:
    assert decode(("\ufeff" + DUTCH).encode(mark)) == DUTCH


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [DUTCH, "De brug is open.", "Rook boven Łódź: één gewonde.\n"])
def test_utf_16_is_known_without_a_mark_by_its_zeros(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("number", ["little", "big"])
def test_small_numbers_of_two_bytes_are_binary_and_no_utf_16(number: str) -> None:
    raw = b"".join((each % 30).to_bytes(2, number) for each in range(2_000))
    with pytest.raises(NoArticleError, match="binary"):
        decode(raw)


def test_latin_1_is_read_as_windows_1252() -> None:
    assert decode("Privé-école, één coördinator".encode("latin-1")) == "Privé-école, één coördinator"


def test_one_accent_in_a_long_text_does_not_become_exotic() -> None:
    text = "De minister zei dat het zo niet langer kan. " * 200 + "Dat was in 1 café."
    assert decode(text.encode("cp1252")) == text


@pytest.mark.parametrize(
    "text",
    [
        "Šušnjar en Džeko scoorden; één goal.",
        "Müller, Weiß en Ångström",
        "naïef",
        "„Ça va?” — €\xa03,50",
        "‘’“”…–",
        "Dit kost ¥ 100 of £ 80",
        "¶ § † voetnoot",
    ],
)
def test_windows_1252_never_becomes_exotic(text: str) -> None:
    assert decode(text.encode("cp1252")) == text


def test_bytes_that_are_not_dutch_in_windows_1252_are_detected_otherwise() -> None:
    text = "Новости из Москвы: министр сказал, что всё хорошо и дальше будет лучше. " * 5
    assert decode(text.encode("cp1251")) == text


def test_a_stray_windows_byte_in_utf_8_is_read_as_what_it_is() -> None:
    assert decode("één café én één ".encode() + b"priv\xe9") == "één café én één privé"


def test_the_charset_that_http_names_is_used() -> None:
    assert decode("Łódź en Kraków".encode("iso-8859-2"), declared="ISO-8859-2") == "Łódź en Kraków"


def test_the_charset_that_a_page_names_is_used() -> None:
    page = '<html><head><meta charset="iso-8859-15"></head><body>€ 10, café</body></html>'
    assert decode(page.encode("iso-8859-15")) == page


@pytest.mark.parametrize("name", ["punycode", "zlib", "unicode_escape", "klingon", ""])
def test_a_charset_that_is_not_one_of_the_web_is_ignored(name: str) -> None:
    assert decode(b"priv\xe9", declared=name) == "privé"


def test_valid_utf_8_counts_before_a_wrong_declaration() -> None:
    page = '<meta charset="iso-8859-1">één'
    assert decode(page.encode()) == page


def test_line_ends_become_line_feeds() -> None:
    assert decode(b"een\r\ntwee\rdrie\x0cvier") == "een\ntwee\ndrie\nvier"


@pytest.mark.parametrize("stray", ["\0", "\x03", "\x1f", "\x7f", "\x1b", "\x1b[31m"])
def test_a_control_character_that_strayed_into_a_text_is_dropped(stray: str) -> None:
    assert decode(f"De brug over{stray} de Maas is dicht.".encode()) == "De brug over de Maas is dicht."


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        (b"PK\x03\x04\x14\x00\x06", "a Word"),
        (b"\x89PNG\r\n\x1a\n\0", "a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
        (b"{\\rtf1\\ansi", "an RTF"),
        (b"ID3\x04\x00", "an MP3"),
        (b"\x7fELF\x02\x01\x01\0\0", "binary"),
        (bytes(range(256)) * 20, "binary"),
    ],
)
def test_what_is_no_text_is_refused_by_name(raw: bytes, name: str) -> None:
    with pytest.raises(NoArticleError, match=name) as refusal:
        decode(raw)
    assert "save the article as text or HTML" in str(refusal.value)


@pytest.mark.parametrize("text", ["Café ‘De Leeuw’ – één € …", "“Weg”, zei ze", "crème brûlée à € 5"])
def test_what_was_encoded_twice_is_decoded_twice(text: str) -> None:
    twice = "".join(bytes([byte]).decode("cp1252", "replace").replace("\ufffd", "") for byte in text.encode())
    assert decode(twice.encode()) == text


def test_accents_beside_quotation_marks_were_encoded_once() -> None:
    assert decode("‘Ons café’” en Â".encode()) == "‘Ons café’” en Â"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("&#xD83D;&#xDE00;", "😀"),
        ("&#55357;&#56832;!", "😀!"),
        ("a&#xd83d;b", "a\ufffdb"),
        ("&amp;#xD83D;&amp;#xDE00;", "😀"),
        ("&#8211;", "&#8211;"),
    ],
)
def test_references_to_surrogate_halves_are_joined(written: str, read: str) -> None:
    assert decode(written.encode()) == read
