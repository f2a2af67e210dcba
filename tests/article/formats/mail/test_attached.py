"""What is attached to a covering note is the article; what is attached to an article is not."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.article.formats.mail.mails import (
    ASKED,
    COPY,
    HEADLINE,
    LONG_NOTE,
    SHORT_NOTE,
    STORY,
    message,
    read,
    told,
    words,
)

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(text: str) -> bytes:
    """A Word document."""
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in text.split("\n\n"))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')
    return file.getvalue()


def attach(mail: EmailMessage, what: str, text: str = COPY) -> EmailMessage:
    if what == "message":
        headline, _, below = text.partition("\n\n")
        mail.add_attachment(message(below, subject=f"FW: {headline}"))
    elif what == "document":
        mail.add_attachment(document(text), maintype="application", subtype="octet-stream", filename="pont.docx")
    else:
        mail.add_attachment(text.encode(), maintype="text", subtype="plain", filename="pont.txt")
    return mail


@pytest.mark.parametrize("what", ["message", "document", "text"])
@pytest.mark.parametrize("note", [SHORT_NOTE, LONG_NOTE, "Zie bijlage.", "An de Wit\nfreelance journalist", ""])
def test_what_is_attached_to_a_note_is_the_article(
    what: str, note: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    article = read(attach(message(note), what), tmp_path)
    assert (article.headline, told(article), article.published) == (HEADLINE, list(STORY), "2026-11-10")
    assert set(note.split()) <= set(words(article).split())
    assert "what is attached to it is read" in caplog.messages[0]


def test_a_note_in_html_is_a_note(tmp_path: Path) -> None:
    page = "".join(f"<p>{line}</p>" for line in LONG_NOTE.split("\n\n"))
    assert told(read(attach(message(html=page), "document"), tmp_path)) == list(STORY)


def test_an_article_two_messages_deep_is_found(tmp_path: Path) -> None:
    passed_on = message(SHORT_NOTE)
    passed_on.add_attachment(attach(message(LONG_NOTE), "document"))
    assert told(read(passed_on, tmp_path)) == list(STORY)


RELEASE = f"Geachte redactie,\n\nHierbij ontvangt u ons persbericht.\n\n{COPY}\n\nMet vriendelijke groet,\nAn de Wit"
COLUMN = (
    "Een vreemde pont\n\nIk heb een hekel aan water, dat weet u van mij. Toch stond ik maandag op de pont, omdat mijn"
    " dochter het wilde.\n\nNa drie minuten waren we over. Ik keek om en zag mijn fiets aan de andere kant staan. Wie"
    " denkt er ook aan een fiets?"
)


@pytest.mark.parametrize("text", [COPY, RELEASE, COLUMN], ids=["article", "release", "column"])
@pytest.mark.parametrize("what", ["message", "document", "text"])
def test_what_is_attached_to_an_article_is_not_read(text: str, what: str, tmp_path: Path) -> None:
    background = "Over de pont\n\n" + "\n\n".join(["De eerste pont bij Wolfsveen voer in 1902 en was van hout."] * 8)
    article = read(attach(message(text), what, background), tmp_path)
    expected = text.split("\n\n")[1:] if text == COLUMN else list(STORY)
    assert told(article) == expected


def test_a_question_that_is_attached_is_not_the_article(tmp_path: Path) -> None:
    article = read(attach(message(SHORT_NOTE), "message", f"kopij\n\n{ASKED}"), tmp_path)
    assert ASKED in [piece.text for piece in article.left_out]


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    mail = message(SHORT_NOTE)
    mail.add_attachment(b"PK\x03\x04", maintype="application", subtype="octet-stream", filename="pont.docx")
    assert "bijlage" in words(read(mail, tmp_path))
    assert "not read: pont.docx" in caplog.messages[0]


def test_the_longest_of_several_files_is_read(tmp_path: Path) -> None:
    mail = attach(message(SHORT_NOTE), "text", "\n\n".join(["Kader", *STORY[:2]]))
    assert told(read(attach(mail, "document"), tmp_path)) == list(STORY)


def test_an_embargo_in_the_note_holds_what_is_attached(tmp_path: Path) -> None:
    note = SHORT_NOTE.replace("Zie", "Embargo tot 30 november 2098, 6.00 uur.\n\nZie")
    article = read(attach(message(note), "document"), tmp_path)
    assert (told(article), article.embargo) == (list(STORY), "2098-11-30T06:00:00+01:00")


def test_no_more_than_a_few_files_are_read(tmp_path: Path) -> None:
    mail = message(SHORT_NOTE)
    for _ in range(30):
        attach(mail, "text", "\n\n".join(["Kader", *STORY[:2]]))
    assert told(read(attach(mail, "document"), tmp_path)) == list(STORY[:2])


NEIGHBOUR = (
    "Ik heb een nieuwe buurman. Hij groet niet, maar hij zingt wel, en dat doet hij om zes uur in de ochtend.\n\n"
    "U zult zeggen dat ik moet aanbellen. Dat heb ik gedaan, en mijn buurman zong gewoon door.\n\n"
    "Sindsdien zing ik mee. Je went aan alles, zei mijn moeder, en zij had vier buurmannen."
)


@pytest.mark.parametrize("text", [f"Beste lezer,\n\n{NEIGHBOUR}", f"Geachte wethouder,\n\n{NEIGHBOUR}\n\nGroet,\nAn"])
@pytest.mark.parametrize("what", ["document", "message"])
def test_what_is_attached_to_a_column_or_open_letter_is_not_the_article(what: str, text: str, tmp_path: Path) -> None:
    article = read(attach(message(text), what), tmp_path)
    assert set(NEIGHBOUR.split("\n\n")) <= set(told(article))


def test_a_long_note_that_speaks_of_the_piece_covers_it(tmp_path: Path) -> None:
    note = (
        "Hoi Marga,\n\nDaar is mijn column weer. Ik heb hem iets ingekort zoals je vroeg. Als je nog iets wilt"
        " veranderen, bel me dan even vóór vijf uur, want daarna zit ik in de trein zonder bereik.\n\nGroet,\nAn"
    )
    assert told(read(attach(message(note), "document"), tmp_path)) == list(STORY)
