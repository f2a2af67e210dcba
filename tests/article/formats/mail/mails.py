"""Messages as they come to a newsroom."""

from __future__ import annotations

from email.message import EmailMessage
from typing import TYPE_CHECKING

from briefing.article.source import read_article

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model import Article

HEADLINE = "Veerpont vaart na drie maanden weer"
STORY = (
    "De veerpont bij Wolfsveen vaart sinds maandag weer. Drie maanden lag het schip stil, omdat een ketting brak.",
    "Ondernemers aan de overkant zijn opgelucht. De bakker verloor naar eigen zeggen een derde van zijn omzet.",
    "De provincie betaalt de reparatie van 81.000 euro. In het najaar wordt ook de tweede ketting vervangen.",
)
COPY = "\n\n".join([HEADLINE, *STORY])
LONG_NOTE = (
    "Hoi Marga,\n\nHierbij het stuk over de veerpont dat ik je gisteren aan de telefoon beloofde. Ik heb"
    " de schipper nog gebeld en hij is akkoord met zijn citaten, dus dat is geregeld.\n\nDe foto’s stuur"
    " ik je vanavond apart, want mijn verbinding is hier traag en ik zit tot acht uur in de"
    " raadsvergadering. Kun jij kijken of de kop zo past? Ik had eerst een langere, maar die liep volgens"
    " mij over de regel heen.\n\nAls je nog vragen hebt, bel me dan even; ik ben tot tien uur bereikbaar."
    " Morgen ben ik vrij, dus wat je niet vraagt blijft liggen.\n\nGroet,\nAn"
)
SHORT_NOTE = "Hoi Marga,\n\nZie bijlage. Past het zo?\n\nGroet,\nAn"
ASKED = "Hoi An, wanneer komt het stuk over de pont? Ik heb nog ruimte op pagina drie."


def message(text: str | None = None, html: str | None = None, subject: str = "kopij voor vrijdag") -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"] = "An <an@krant.example>", "redactie@krant.example"
    mail["Subject"] = subject
    mail["Date"], mail["Message-ID"] = "Tue, 10 Nov 2026 09:30:00 +0100", "<1@krant.example>"
    if text is not None:
        mail.set_content(f"{text}\n", cte="quoted-printable")
    if html is not None:
        (mail.add_alternative if text is not None else mail.set_content)(html, subtype="html")
    return mail


def read(mail: EmailMessage, folder: Path) -> Article:
    (folder / "kopij.eml").write_bytes(mail.as_bytes())
    return read_article(str(folder / "kopij.eml"))


def told(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def words(article: Article) -> str:
    """All that was in the source: kept, and left out."""
    return " ".join([article.headline or "", *told(article), *(piece.text for piece in article.left_out)])
