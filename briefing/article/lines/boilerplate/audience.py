"""Whom a line speaks to: the publisher's reader, of the medium itself, or nobody in particular, as news does."""

from __future__ import annotations

import re


def tells_news(line: str) -> bool:
    """Whether `line`, however it begins, goes on to tell something to nobody in particular, as a report does."""
    if len(line) < _TELLING or any(mark in line for mark in ("@", "www.", "http")) or _OUR_PLACES.search(line):
        return False
    return any(
        len(words := sentence.split()) >= _TELLING_WORDS
        and bool(_FINITE.search(sentence))
        and not _TO_READER.search(" ".join(words))
        for sentence in _PARTED.split(line)[1:]
    )


_TELLING, _TELLING_WORDS = 100, 6
"""Characters in a line, and words in a sentence, that tell more than a button does."""
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


def addresses_reader(line: str) -> bool:
    """Whether `line` is the publisher speaking to its reader of the medium, not of the news: `Stuur deze mail door`."""
    if len(line) > _SHORT or any(mark in line for mark in '“”„"«»'):
        return False
    if _OUR_PLACES.search(line):
        return True
    if "‘" in line:
        return False
    if _OF_ITSELF.match(line) or _CALLS.search(line):
        return True
    return bool(_MEDIUM.search(line) and (_ORDERS.match(line) or (_YOU.search(line) and _US.search(line))))


_SHORT = 170
"""Characters."""
_THIS = r"(?:deze|dit|onze|ons|de|het|een)"
_PIECE = (
    r"(?:e-?mail(?:tje)?|(?:middag|ochtend|avond|dag|weekend)?mail(?:ing)?|(?:nieuws)?brief|nieuwsbrief|artikel"
    r"|verhaal|liveblog|bericht|stuk|pagina"
    r"|(?:web)?site|app|podcast|video|column|interview|serie|rubriek|krant|advertentie|tekening|foto|illustratie"
    r"|kaart|grafiek"
    r"|knop (?:hieronder|hierboven|onder|boven|rechts|links)|reactie|inhoud|uitzending|aflevering|dossier"
    r"|abonnement|account|kanaal|overzicht|bijdrage|brief)"
)
_MEDIUM = re.compile(
    rf"\b(?:{_THIS} {_PIECE}|geen {_PIECE} meer|nieuwsbrief|webversie|browser|abonnement|abonnees?|liveblog"
    rf"|cookies|inbox|mailbox|lezersbrief"
    r"|redactie@\S+|(?:klik|tik) (?:dan )?hier|hieronder|via (?:de )?link|bespaartips|\w+mail|app|whatsapp|volg"
    r" ons|laatste (?:ontwikkelingen|nieuws))\b",
    re.IGNORECASE,
)
_CALLS = re.compile(
    r"\b(?:lees|klik|kijk|bekijk|luister|meld) (?:dan |je |u )?hier\b|\bmeld (?:je|u) (?:aan|af)\b|\bmaak een"
    r" account|\blog in\b"
    r"|\b(?:ook )?op (?:facebook|instagram|bluesky|linkedin|whatsapp|tiktok|youtube|mastodon|threads|x)\W*$",
    re.IGNORECASE,
)
_OUR_PLACES = re.compile(
    r"\bonze (?:web)?(?:site|app|nieuwsbrief|redactie|socials|winkel|pagina|kanalen)\b", re.IGNORECASE
)
_ORDERS = re.compile(
    r"\W*(?:en )?(?:stuur|volg|lees|bekijk|kijk|luister|klik|tik|deel|meld|mail|schrijf|download|probeer|neem"
    r"|word|geef|laat|bestel|abonneer"
    r"|ontvang|mis|blijf|steun|reageer|stem|open|ontdek|scroll|schuif|zoek|vind|check|zet|bewaar|vertel|geen|vond"
    r"|wil|wilt|zie|ziet|heb|hebt|heeft"
    r"|verder lezen|meer lezen|lezen|toon|ga naar|terug naar)\b",
    re.IGNORECASE,
)
_YOU = re.compile(r"\b(?:je|jij|jouw|u|uw|jullie)\b", re.IGNORECASE)
_US = re.compile(r"\b(?:wij|we|ons|onze|redactie)\b", re.IGNORECASE)
_OF_ITSELF = re.compile(
    rf"\W*(?:{_THIS}|hier|onder|na) ?(?:{_PIECE})?\b(?:.{{0,40}})\b(?:gaat|loopt) (?:de |het )?(?:\w+ )?(?:verder"
    rf"|door)\b.{{0,40}}"
    rf"|\W*(?:deze|dit) {_PIECE} (?:is|wordt|werd|verscheen|verschijnt|stond|staat|komt|kwam|kan|hoort|maakt|valt) "
    r".{0,20}\b(?:gesloten|beëindigd|bijgewerkt|aangevuld|aangepast|gewijzigd|geüpdatet|exclusief|eerder"
    r"|automatisch|vertaald|gemaakt met|tot stand|sociaal"
    r"|onderdeel van|bij|deel uit|abonnees|leden|gesponsord|niet (?:worden )?(?:geladen|getoond)|cookies)\b.{0,100}"
    r"|.{2,60} is een (?:uitgave|product|dienst|initiatief|titel|merk) van .{2,80}",
    re.IGNORECASE,
)
