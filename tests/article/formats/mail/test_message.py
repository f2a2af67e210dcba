"""Mail messages."""

from __future__ import annotations

from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from briefing.article.formats.mail.message import is_mail, sent_at
from briefing.article.source import read_article
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from pathlib import Path

FIRST = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."
SECOND = "De reparatie duurt zeker drie weken, zegt Rijkswaterstaat. Café De Kade blijft open."


def message(*, text: str | None = None, html: str | None = None) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Haven <pers@haven.example>", "redactie@krant.example"
    mail["Subject"] = "Persbericht: Brug dicht"
    mail["Date"], mail["Message-ID"] = "Tue, 10 Nov 2026 09:30:00 +0100", "<1@haven.example>"
    if text is not None:
        mail.set_content(text, cte="quoted-printable")
    if html is not None:
        (mail.add_alternative if text is not None else mail.set_content)(html, subtype="html")
    return mail


@pytest.mark.parametrize(
    "mail",
    [
        message(text=f"{FIRST}\n\n{SECOND}\n"),
        message(html=f"<p>{FIRST}</p><p>{SECOND}</p>"),
        message(text="Deze mail is in HTML.", html=f"<table><tr><td><p>{FIRST}</p><p>{SECOND}</p></td></tr></table>"),
    ],
    ids=["text", "html", "both"],
)
def test_the_article_in_a_message_with_its_subject_as_headline(mail: EmailMessage, tmp_path: Path) -> None:
    (tmp_path / "pers.eml").write_bytes(mail.as_bytes())
    article = read_article(str(tmp_path / "pers.eml"))
    assert (article.headline, article.published) == ("Brug dicht", "2026-11-10")
    assert [block.text for block in article.blocks] == [FIRST, SECOND]


def test_attachments_are_left_out_and_named(tmp_path: Path) -> None:
    mail = message(text=f"{FIRST}\n\n{SECOND}\n")
    mail.add_attachment(b"\xff\xd8\xff", maintype="image", subtype="jpeg", filename="brug.jpg")
    (tmp_path / "pers.eml").write_bytes(mail.as_bytes())
    assert ("brug.jpg", "attachment") in [(p.text, p.reason) for p in read_article(str(tmp_path / "pers.eml")).left_out]


def test_a_message_without_text_is_refused(tmp_path: Path) -> None:
    mail = message()
    mail.add_attachment(b"\xff\xd8\xff", maintype="image", subtype="jpeg", filename="brug.jpg")
    (tmp_path / "pers.eml").write_bytes(mail.as_bytes())
    with pytest.raises(NoArticleError, match="no text in this message"):
        read_article(str(tmp_path / "pers.eml"))


@pytest.mark.parametrize(
    "raw",
    [b"Van: An\nDatum: vandaag\n\nTekst", b"Date: een dag\n\nTekst", b"From: <Saved by Blink>\nMIME-Version: 1.0\n\n"],
)
def test_other_text_is_not_a_message(raw: bytes) -> None:
    assert not is_mail(raw)


def test_a_moment_in_utc_belongs_to_the_day_in_the_low_countries(tmp_path: Path) -> None:
    mail = message(text=f"{FIRST}\n\n{SECOND}\n")
    mail.replace_header("Date", "Tue, 10 Nov 2026 23:30:00 +0000")
    (tmp_path / "pers.eml").write_bytes(mail.as_bytes())
    assert read_article(str(tmp_path / "pers.eml")).published == "2026-11-11"


def test_a_message_is_recognised_by_its_content_type() -> None:
    assert is_mail(b"From: An <an@krant.example>\nSubject: kopij\nContent-Type: text/plain\n\nDe brug is dicht.")
    assert not is_mail(b"From: een tekst over de brug\nSubject: geen kop\n\nDe brug is dicht.")


@pytest.mark.parametrize(
    "foot",
    [
        "Verstuurd vanaf mijn iPhone",
        "Op wo 25 nov 2026 om 09:12 schreef Marga <marga@krant.example>:\n> Wanneer komt het?",
        "Op 25 november schreef Marga:\n\n> Wanneer komt het?",
        "Op wo 25 nov 2026 om 09:12\nschreef Marga van de krant:\n\nWanneer komt het?",
        "On Wed, Nov 25, 2026, Marga <marga@krant.example> wrote:\n\nWanneer komt het?",
        "-----Oorspronkelijk bericht-----\nVan: Marga\n\nWanneer komt het?",
    ],
)
def test_the_message_that_is_answered_is_not_the_article(foot: str, tmp_path: Path) -> None:
    (tmp_path / "kopij.eml").write_bytes(message(text=f"{FIRST}\n\n{SECOND}\n\n{foot}\n").as_bytes())
    article = read_article(str(tmp_path / "kopij.eml"))
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
    assert "foot of a message" in {left.reason for left in article.left_out}


def test_what_somebody_wrote_on_a_day_is_text(tmp_path: Path) -> None:
    told = ["Op woensdag 25 november schreef de schipper aan de havendienst:", "‘De brug had open moeten staan.’"]
    written = "\n\n".join([FIRST, SECOND, *told])
    (tmp_path / "kopij.eml").write_bytes(message(text=f"{written}\n").as_bytes())
    assert [block.text for block in read_article(str(tmp_path / "kopij.eml")).blocks] == [FIRST, SECOND, *told]


@pytest.mark.parametrize(
    "subject",
    [
        "FW: EMBARGO tot 30 november 2098 6.00 uur: Brug bij Spijk dicht",
        "Re: [EMBARGO 30-11-2098 06.00] Brug bij Spijk dicht",
        "[redactie] Persbericht: Brug bij Spijk dicht - onder embargo tot 30 november 2098, 06.00 uur",
    ],
)
@pytest.mark.parametrize("form", ["text", "html"])
def test_an_embargo_in_the_subject_holds_the_message(subject: str, form: str, tmp_path: Path) -> None:
    text = f"{FIRST}\n\n{SECOND}\n"
    mail = message(text=text) if form == "text" else message(html=f"<p>{FIRST}</p><p>{SECOND}</p>")
    mail.replace_header("Subject", subject)
    (tmp_path / "pers.eml").write_bytes(mail.as_bytes())
    article = read_article(str(tmp_path / "pers.eml"))
    assert (article.headline, article.embargo) == ("Brug bij Spijk dicht", "2098-11-30T06:00:00+01:00")
    assert any("30" in left.text for left in article.left_out)


def test_the_day_of_an_embargo_is_reckoned_from_the_day_on_which_the_message_was_sent(tmp_path: Path) -> None:
    mail = message(text=f"Embargo tot donderdag 6.00 uur\n\n{FIRST}\n\n{SECOND}\n")
    mail.replace_header("Date", "Tue, 10 Nov 2020 09:30:00 +0100")
    (tmp_path / "pers.eml").write_bytes(mail.as_bytes())
    assert read_article(str(tmp_path / "pers.eml")).embargo is None


def test_the_header_says_when_a_message_was_sent() -> None:
    sent = sent_at(message(text=FIRST).as_bytes())
    assert sent
    assert sent.isoformat() == "2026-11-10T09:30:00+01:00"
    assert sent_at(b"Date: Tue, 10 Nov 2026 09:30:00 +0100\n\nDe brug is dicht.") is None
    assert sent_at(b"From: An <an@krant.example>\nMIME-Version: 1.0\nDate: ooit\n\nDe brug is dicht.") is None


def parts(*contents: str, subtype: str = "plain") -> EmailMessage:
    """A message whose text a picture parts, as mail programs on a Mac send it."""
    mail = message(text=contents[0]) if subtype == "plain" else message(html=contents[0])
    mail.make_mixed()
    for content in contents[1:]:
        picture, text = EmailMessage(), EmailMessage()
        picture.set_content(
            b"\xff\xd8\xff", maintype="image", subtype="jpeg", disposition="inline", filename="brug.jpg"
        )
        text.set_content(content, subtype=subtype, cte="quoted-printable")
        mail.attach(picture)
        mail.attach(text)
    return mail


@pytest.mark.parametrize("subtype", ["plain", "html"])
def test_the_text_below_a_picture_is_read_too(subtype: str, tmp_path: Path) -> None:
    written = [FIRST, SECOND] if subtype == "plain" else [f"<div>{FIRST}</div>", f"<div>{SECOND}</div>"]
    (tmp_path / "pers.eml").write_bytes(parts(*written, subtype=subtype).as_bytes())
    article = read_article(str(tmp_path / "pers.eml"))
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
    assert [(left.text, left.reason) for left in article.left_out] == [("brug.jpg", "attachment")]


def test_of_alternatives_only_one_is_read(tmp_path: Path) -> None:
    both = message(text=f"{FIRST}\n\n{SECOND}\n", html=f"<p>{FIRST}</p><p>{SECOND}</p>")
    both.make_mixed()
    foot = EmailMessage()
    foot.set_content("U ontvangt dit bericht via de perslijst.\n")
    both.attach(foot)
    (tmp_path / "pers.eml").write_bytes(both.as_bytes())
    article = read_article(str(tmp_path / "pers.eml"))
    told = " ".join([*(block.text for block in article.blocks), *(left.text for left in article.left_out)])
    assert [told.count(each) for each in (FIRST, SECOND, "via de perslijst")] == [1, 1, 1]


def test_an_attached_message_is_left_out_with_its_words(tmp_path: Path) -> None:
    inner = message(text=f"{SECOND}\n")
    outer = message(text=f"{FIRST}\n")
    outer.add_attachment(inner)
    (tmp_path / "pers.eml").write_bytes(outer.as_bytes())
    article = read_article(str(tmp_path / "pers.eml"))
    assert [block.text for block in article.blocks] == [FIRST]
    assert [(left.text, left.reason) for left in article.left_out] == [
        ("Persbericht: Brug dicht", "attached message"),
        (SECOND, "attached message"),
    ]


def test_what_is_attached_to_an_attached_message_is_named_too(tmp_path: Path) -> None:
    innermost, inner, outer = message(text="Lees dit eerst.\n"), message(text=f"{SECOND}\n"), message(text=f"{FIRST}\n")
    inner.add_attachment(innermost)
    inner.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="kaart.pdf")
    outer.add_attachment(inner)
    (tmp_path / "pers.eml").write_bytes(outer.as_bytes())
    left_out = [left.text for left in read_article(str(tmp_path / "pers.eml")).left_out]
    assert {SECOND, "Lees dit eerst.", "kaart.pdf"} <= set(left_out)


def test_a_message_in_thousands_of_parts_within_parts_is_refused(tmp_path: Path) -> None:
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3000))
    mail = f"From: An <an@krant.example>\nMIME-Version: 1.0\n{nested}Content-Type: text/plain\n\n{FIRST}\n"
    (tmp_path / "pers.eml").write_text(mail)
    with pytest.raises(NoArticleError, match="nested too deep"):
        read_article(str(tmp_path / "pers.eml"))


def test_a_document_with_a_message_is_named_at_once_and_a_picture_is_not(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    mail = message(text=f"{FIRST}\n")
    for name in ("logo.png", "Persbericht.DOCX", "bijlage.pdf"):
        mail.add_attachment(b"\xff\xd8", maintype="application", subtype="octet-stream", filename=name)
    (tmp_path / "pers.eml").write_bytes(mail.as_bytes())
    read_article(str(tmp_path / "pers.eml"))
    assert caplog.messages == [f"{tmp_path / 'pers.eml'}: attached to it, and not read: Persbericht.DOCX, bijlage.pdf"]


ASKED = "Hoi An, wanneer komt het stuk over de brug? Ik heb nog ruimte op pagina drie."
BEGUN = "Op wo 25 nov 2026 om 09:12 schreef Marga &lt;marga@krant.example&gt;:"
FIELDS = "<p><b>Van:</b> Marga &lt;marga@krant.example&gt;<br><b>Verzonden:</b> woensdag 25 november 2026 09:12</p>"


@pytest.mark.parametrize(
    "foot",
    [
        f"<div class='gmail_quote gmail_quote_container'><div>{BEGUN}</div><blockquote>{ASKED}</blockquote></div>",
        f'<div class="moz-cite-prefix">{BEGUN}</div><blockquote type="cite">{ASKED}</blockquote>',
        f'<div><br><blockquote type="cite"><div>{BEGUN}</div><br><div>{ASKED}</div></blockquote></div>',
        f"<div style='border:none;border-top:solid #E1E1E1 1.0pt'>{FIELDS}</div><p>{ASKED}</p>",
        f'<hr><div id="divRplyFwdMsg" dir="ltr">{FIELDS}</div><div>{ASKED}</div>',
    ],
    ids=["Gmail", "Thunderbird", "Mail", "Outlook", "Outlook on the web"],
)
def test_the_message_that_is_answered_in_html_is_not_the_article(foot: str, tmp_path: Path) -> None:
    (tmp_path / "kopij.eml").write_bytes(message(html=f"<div><p>{FIRST}</p><p>{SECOND}</p></div>{foot}").as_bytes())
    article = read_article(str(tmp_path / "kopij.eml"))
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
    assert ASKED in [left.text for left in article.left_out if left.reason == "foot of a message"]


def test_a_message_that_is_passed_on_is_read_below_a_note(tmp_path: Path) -> None:
    passed_on = f"<p>Kan dit mee?</p><div class='gmail_quote'><div>{BEGUN}</div><p>{FIRST}</p><p>{SECOND}</p></div>"
    (tmp_path / "kopij.eml").write_bytes(message(html=passed_on).as_bytes())
    assert [block.text for block in read_article(str(tmp_path / "kopij.eml")).blocks][-2:] == [FIRST, SECOND]


def test_a_quotation_of_an_article_is_no_message_that_is_answered(tmp_path: Path) -> None:
    said = "Op 3 mei bleef de brug dicht, zei hij."
    quoted = f"<p>{FIRST}</p><p>{SECOND}</p><blockquote><p>{said}</p></blockquote>"
    (tmp_path / "kopij.eml").write_bytes(message(html=quoted).as_bytes())
    assert [block.text for block in read_article(str(tmp_path / "kopij.eml")).blocks] == [FIRST, SECOND, said]


def test_an_alternative_without_html_is_read_beside_a_part_in_html(tmp_path: Path) -> None:
    mail, note = message(text=f"{FIRST}\n"), EmailMessage()
    mail.make_alternative()
    note.set_content(f"<p>{SECOND}</p>", subtype="html")
    mail.make_mixed()
    mail.attach(note)
    (tmp_path / "pers.eml").write_bytes(mail.as_bytes())
    assert [block.text for block in read_article(str(tmp_path / "pers.eml")).blocks] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "disclaimer",
    [
        "Dit bericht is uitsluitend bestemd voor de geadresseerde. Anderen verzoeken wij het te wissen.",
        "De informatie in deze e-mail is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.",
        "Bent u niet de geadresseerde, dan verzoeken wij u dit bericht te wissen.",
        "Aan dit bericht kunnen geen rechten worden ontleend.",
        "Denk aan het milieu voordat u deze mail print.",
        "This e-mail and any attachments are confidential and intended solely for the addressee.",
    ],
)
def test_a_disclaimer_below_a_message_in_html_is_left_out(disclaimer: str, tmp_path: Path) -> None:
    page = "".join(f"<p>{line}</p>" for line in (FIRST, SECOND, "Met vriendelijke groet,", "An de Wit", disclaimer))
    (tmp_path / "pers.eml").write_bytes(message(html=page).as_bytes())
    article = read_article(str(tmp_path / "pers.eml"))
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
    assert disclaimer in [left.text for left in article.left_out]


@pytest.mark.parametrize(
    "last", ["De brief is vertrouwelijk, zegt de wethouder.", "De mail was niet voor u bestemd, riep hij."]
)
def test_a_last_sentence_about_secrets_stays(last: str, tmp_path: Path) -> None:
    page = "".join(f"<p>{line}</p>" for line in (FIRST, SECOND, last))
    (tmp_path / "pers.eml").write_bytes(message(html=page).as_bytes())
    assert [block.text for block in read_article(str(tmp_path / "pers.eml")).blocks] == [FIRST, SECOND, last]


def test_a_message_is_read_below_the_line_that_exports_put_above_it(tmp_path: Path) -> None:
    raw = message(text=f"{FIRST}\n\n{SECOND}\n").as_bytes()
    (tmp_path / "pers.eml").write_bytes(b"From an@krant.example Tue Nov 10 09:30:00 2026\n" + raw)
    article = read_article(str(tmp_path / "pers.eml"))
    assert ([block.text for block in article.blocks], article.published) == ([FIRST, SECOND], "2026-11-10")


def test_lines_that_were_broken_within_words_are_whole(tmp_path: Path) -> None:
    head = "From: An <an@krant.example>\nSubject: Pont vaart weer op zondag\nMIME-Version: 1.0\n"
    kind = "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes"
    body = "De schipper vaart  \nweer, naar zijn zeg \ngen. Dat is mooi.\n\nHij is blij. De bakker ook.\n-- \nAn\n"
    (tmp_path / "pers.eml").write_text(f"{head}{kind}\n\n{body}")
    told = [block.text for block in read_article(str(tmp_path / "pers.eml")).blocks]
    assert told == ["De schipper vaart weer, naar zijn zeggen. Dat is mooi.", "Hij is blij. De bakker ook."]
