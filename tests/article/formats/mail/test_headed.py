"""The headline of a message or attached page without headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.article.source import read_article
from tests.article.formats.mail.mails import COPY, HEADLINE, SHORT_NOTE, STORY, read, told
from tests.article.formats.mail.mails import message as mail_of
from tests.article.formats.mail.test_message import FIRST, SECOND, message

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "Vrachtschip ramt de brug bij Spijk"
LONG_TITLE = "Nachtelijke aanvaring van een vrachtschip met de brug bij Spijk"


@pytest.mark.parametrize(
    ("subject", "above", "headline"),
    [
        ("kopij voor vrijdag", TITLE, TITLE),
        ("Persbericht", f"{TITLE}</p><p>Door An de Wit", TITLE),
        ("kopij voor vrijdag", LONG_TITLE, LONG_TITLE),
        ("", f"VERKEER</p><p>{TITLE}", TITLE),
        ("Brug bij Spijk dicht na aanvaring met vrachtschip", "Nieuwsbrief van de havens aan de Maas", None),
        ("Brug bij Spijk dicht na aanvaring met vrachtschip", "Verkeer moet deze maand omrijden", None),
    ],
)
def test_the_title_above_the_text_is_the_headline_if_it_says_more_of_it_than_the_subject(
    subject: str, above: str, headline: str | None, tmp_path: Path
) -> None:
    mail = message(html=f"<p>{above}</p><p>{FIRST}</p><p>{SECOND}</p>")
    mail.replace_header("Subject", subject)
    (tmp_path / "pers.eml").write_bytes(mail.as_bytes())
    article = read_article(str(tmp_path / "pers.eml"))
    told = [block.text for block in article.blocks]
    assert (article.headline, told[-2:]) == (headline or subject, [FIRST, SECOND])
    assert above.split("</p>", maxsplit=1)[0] in [article.headline, *told, *(piece.text for piece in article.left_out)]


def test_an_attached_page_without_headings_has_its_first_line_as_headline(tmp_path: Path) -> None:
    mail = mail_of(SHORT_NOTE)
    page = "".join(f"<p>{line}</p>" for line in COPY.split("\n\n"))
    mail.add_attachment(page.encode(), maintype="text", subtype="html", filename="pont.html")
    article = read(mail, tmp_path)
    assert (article.headline, told(article)) == (HEADLINE, list(STORY))
