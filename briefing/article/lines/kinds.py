"""Kinds of lines that are not the article, by what they are for: greetings, credits, notes for the newsroom.

The vocabulary stands in `kinds.toml`. A kind says how far it reaches: one line, the block that it opens, or the rest.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 500
"""Characters: what is longer is text."""
LIKE_SENTENCES = {"credit", "picture", "link to other articles"}
"""Reasons of lines whose first words may also begin a sentence: `Foto’s van de breuk laten zien dat …`."""
_SENTENCES = re.compile(r"[.!?…][\"'’”»)\]]*(?= |$)")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of lines."""

    reason: str
    """Why such a line is left out."""
    line: re.Pattern[str] | None
    title: re.Pattern[str] | None
    """Opens a block that goes whole."""
    end: re.Pattern[str] | None
    """Opens what follows the text."""


def reason_to_leave_out(line: str) -> str | None:
    """Why `line` by itself is not the article; None where it may be."""
    if len(line) > LONGEST:
        return None
    return next((kind.reason for kind in _kinds() if kind.line and kind.line.fullmatch(line)), None)


def block_reason(title: str) -> str | None:
    """Why the block under `title` is not the article; None where it may be."""
    if len(title) > LONGEST:
        return None
    return next((kind.reason for kind in _kinds() if kind.title and kind.title.fullmatch(title)), None)


def end_reason(line: str) -> str | None:
    """Why what begins with `line`, below the text, is not the article; None where it may be."""
    if len(line) > LONGEST:
        return None
    return next((kind.reason for kind in _kinds() if kind.end and kind.end.fullmatch(line)), None)


def is_running_text(line: str) -> bool:
    """Whether `line` is sentences, as a paragraph is."""
    return (len(line) > 90 and bool(_SENTENCES.search(line[-8:]))) or len(_SENTENCES.findall(line)) > 1


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


@cache
def genres() -> dict[str, str]:
    """The words that newspapers print above a headline, small, each with its genre or `label`."""
    return _by_word("genres")


@cache
def field_roles() -> dict[str, str]:
    """The names of a form's fields, small, each with what it holds: headline, standfirst, text ... or nothing."""
    return _by_word("fields")


def _by_word(table: str) -> dict[str, str]:
    return {word: name for name, words in _vocabulary()[table].items() for word in re.split(r",\s+", words.strip())}


@cache
def _kinds() -> tuple[Kind, ...]:
    return tuple(
        Kind(kind["reason"], _any(kind.get("lines")), _any(kind.get("titles")), _any(kind.get("ends")))
        for kind in _vocabulary()["kind"]
    )


@cache
def _vocabulary() -> dict[str, Any]:
    return tomllib.loads(files("briefing.article.lines").joinpath("kinds.toml").read_text("utf-8"))


def _any(patterns: Sequence[str] | None) -> re.Pattern[str] | None:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE) if patterns else None
