"""The parts of a message: its text, and what is attached to it."""

from __future__ import annotations

from email.message import EmailMessage

from briefing.article.formats.mail.parts import attachments_of, name_of, written_in
from tests.article.formats.mail.mails import message


def test_a_picture_in_the_text_of_a_message_is_attached_and_its_text_is_not() -> None:
    mail, text = message("Boven de foto."), EmailMessage()
    mail.add_attachment(b"\xff\xd8", maintype="image", subtype="jpeg", disposition="inline", filename="brug.jpg")
    text.set_content("Onder de foto.")
    mail.attach(text)
    assert [name_of(each) for each in attachments_of(mail)] == ["brug.jpg"]
    assert written_in(mail).split() == ["Boven", "de", "foto.", "Onder", "de", "foto."]


def test_an_attached_message_is_named_by_its_subject_and_is_not_written_in_the_first() -> None:
    mail = message("Zie hieronder.")
    mail.add_attachment(message("De brug is dicht.", subject="Brug dicht"))
    assert [name_of(each) for each in attachments_of(mail)] == ["Brug dicht"]
    assert "De brug" not in written_in(mail)
