"""The audience of a line: the publisher's reader, addressed about the medium itself, or nobody in particular, as in
news."""

from __future__ import annotations

import re

from briefing.article.lines.boilerplate.vocabulary import kind

_OUR_PLACES, _OF_ITSELF = kind("reader", "our places"), kind("reader", "of itself")
_CALL, _MEDIUM, _ORDER = kind("reader", "call"), kind("reader", "medium"), kind("reader", "order")
_INSTRUCTING_CHARACTERS = 60
_OF_THE_PUBLISHER = re.compile(
    r"\b(?:wij|we|ons|onze|nieuws\w*|lees|leest|lezen|lezers?|artikel\w*|verhalen|berichten|krant\w*|redactie|abonn\w+"
    r"|proef\w*|gratis|korting|aanbieding|kanaal|podcasts?|uitzending\w*|meldingen|pushbericht\w*|volg(?:en)?|hoogte|mis(?:sen|t)?"
    r"|(?:web)?site|pagina|premium|win|winactie|winnen|winnaars?|kans|reacties?|reageer|reageren|tips?|donat\w+|doneer|lid|leden|luister\w*|beluister\w*|kijk|bekijk\w*"
    r"|cookies|privacy|mailbox|inbox)\b|@|www\.|http",
    re.IGNORECASE,
)
"""What a publisher promises or asks of its readers."""
_PARTED = re.compile(r"(?<=[.!?…])[\"'’”»)\]]* (?=[\"'‘“„«(]?[A-ZÀ-Þ])")
_FINITE = re.compile(
    r"\b(?:is|zijn|was|waren|wordt|werd(?:en)?|heeft|hebben|had(?:den)?|staat|stond|kwam|ging|kreeg|deed|zegt|zei"
    r"|gaat|gaan|komt|komen|krijgt|krijgen|blijft|blijven|bleef|zit(?:ten)?|staan|ligt|liggen|hangt|loopt|lopen|neemt|maakte|vond|\w{3,}(?:de|te)n?)\b"
)
_TO_READER = re.compile(
    r"\b(?:je|jij|jouw|jou|u|uw|jullie|wij|we|ons|onze|hier\w*|redactie|nieuwsbrief|abonn\w+|app|website|site|gratis"
    r"|cookies|artikel|bericht|nieuws|mail\w*|kanaal|account|reacties?|kost|euro)\b|€|\d{6}",
    re.IGNORECASE,
)
_SHORT = 170
"""The most characters of such a line."""
_YOU = re.compile(r"\b(?:je|jij|jouw|u|uw|jullie)\b", re.IGNORECASE)
_US = re.compile(r"\b(?:wij|we|ons|onze|redactie)\b", re.IGNORECASE)
_TELLING_CHARACTERS, _TELLING_WORDS = 100, 6
"""The characters of a line, and the words of a sentence in it, that say more than a button does."""


def tells_news(line: str) -> bool:
    """Whether `line`, however it begins, goes on to tell something to nobody in particular, as a report does."""
    if (
        len(line) < _TELLING_CHARACTERS
        or any(mark in line for mark in ("@", "www.", "http"))
        or _OUR_PLACES.mention.search(line)
    ):
        return False
    return any(map(_tells, _PARTED.split(line)[1:]))


def instructs(line: str) -> bool:
    """Whether `line` tells the reader in sentences what to do for a thing that is not the publisher's, as an article
    does: `Download de app van de gemeente en meld u aan. Lukt dat niet, ga dan naar de balie.`"""
    is_told = len(line) >= _INSTRUCTING_CHARACTERS and len(_PARTED.split(line)) > 1
    return is_told and not _OF_THE_PUBLISHER.search(line)


def _tells(sentence: str) -> bool:
    words = sentence.split()
    return len(words) >= _TELLING_WORDS and bool(_FINITE.search(sentence)) and not _TO_READER.search(" ".join(words))


def addresses_reader(line: str) -> bool:
    """Whether in `line` the publisher speaks to its reader about the medium, not the news: `Stuur deze mail door`."""
    if len(line) > _SHORT or any(mark in line for mark in '“”„"«»'):
        return False
    sentences = _PARTED.split(line)
    if len(sentences) > 1 and any(map(_tells, sentences)):
        return False  # the lead of a live blog: `De brug is dicht. Wij houden u op de hoogte.`
    if _OUR_PLACES.mention.search(line):
        return True
    if "‘" in line:
        return False
    if _OF_ITSELF.opening.match(line) or _CALL.mention.search(line):
        return True
    return bool(
        _MEDIUM.mention.search(line) and (_ORDER.opening.match(line) or (_YOU.search(line) and _US.search(line)))
    )
