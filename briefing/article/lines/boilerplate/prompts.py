"""Lines in which a page, not the article, speaks to its reader: subscribe, follow us, watch here, what do you think."""

from __future__ import annotations

import re

from briefing.article.lines.boilerplate.audience import tells_news
from briefing.article.lines.pictures import is_attributed

LONGEST = 300
"""What is longer is text."""


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_YOU = r"(?:je|jij|u)"
_PIECE = r"(?:artikel|bericht|verhaal|stuk|liveblog|interview|informatie|pagina|nieuwsbericht)"
_PICTURE = r"(?:video|foto|kaart|tweet|post|grafiek|podcast|beelden|tijdlijn)"

_WHOLE = _any_of(
    # labels
    r"(?:poll|tags?|onderwerpen|embed|stem mee|geluid (?:aan|uit))[.:!]?",
    r"vergroot (?:de )?(?:afbeelding|foto)",
    r"\d+ ?/ ?\d+",
    r"(?:trefwoorden|onderwerpen|tags|dossier):.{0,100}",
    r"(?:instagram|facebook|tiktok|twitter)[ -]?(?:post|bericht|video)",
    r"(?:bericht|tweet|post) van @\w+:?",
    r"volg (?:tag|dit onderwerp|onderwerp)",
    r"open (?:de )?foto.{0,40}|(?:foto|afbeelding) \d+ van \d+|scroll (?:om|naar beneden).{0,40}",
    r"(?:verder in het|ander|uit ander[e]?) (?:nieuws|media)",
    r"gesponsorde inhoud",
    r"aangeboden door \S+(?: \S+)?",
    r"(?:ook op|het beste van|meer van|nieuws van|volg) (?-i:[A-Z])\S*(?: (?-i:[A-Z])\S*){0,2}(?: op \w+)?",
    r"(?-i:[A-Z])\S*(?: (?-i:[A-Z])\S*)? op (?:instagram|facebook|tiktok|x|whatsapp)",
    r"(?:dagelijkse|wekelijkse|gratis|onze) nieuwsbrief",
    r"vul (?:je|uw) e-?mail(?:adres)?.{0,40}",
    r"(?:ja, )?ik wil de nieuwsbrief.{0,60}",
    rf"(?:deze|dit|de|het) (?:{_PICTURE}|inhoud|content|onderdeel|element)\b.{{0,40}}\bniet "
    r"(?:worden |te )?(?:beschikbaar|getoond|geladen)\b.{0,120}",
    rf"{_PICTURE} niet beschikbaar",
    # pointers: lines that end where something is shown
    rf"(?:in|op|onder) (?:de|deze|onze) {_PICTURE}\b.{{0,200}}:",
    r"(?:her)?(?:be)?(?:kijk|luister) .{0,200}:",
    r"zie (?:hier|ook|deze) .{0,200}:",
    r"(?:eerder|vorige week|gisteren|dit)\b.{0,60}\b(?:schreven|maakten|spraken) we\b.{0,80}:",
    # questions to the reader
    rf"(?:[\w ]{{0,20}}: ?)?(?:wat|hoe|welke?) (?:vind|vond|denk) {_YOU}\b.{{0,80}}\?(?: .{{0,60}})?",
    rf"(?:was|is|vond {_YOU}|heeft) (?:dit|deze) {_PIECE} .{{0,20}}"
    r"\b(?:nuttig|interessant|geholpen|goed|de moeite)\b.{0,20}\?",
    rf"vond {_YOU} dit .{{0,40}}\?",
    r"(?:verder|dit artikel) lezen\?",
    r"abonnee worden\?",
    r"meepraten\?.{0,200}",
    r"nooit (?:meer )?iets missen.{0,60}\?",
)
_OPENING = _any_of(
    # read, watch and hear more
    r"lees verder onder",
    r"lees (?:nu|direct) (?:verder|alles)",
    r"lees hier\b",
    r"meer (?:van dit soort )?(?:verhalen|artikelen|nieuws) (?:lezen|als dit)",
    r"(?:alles over|volg) .{0,80}\b(?:in|via) (?:ons|dit|het) (?:liveblog|dossier)",
    r"meer \w+\? (?:kijk|lees|ga)\b",
    # subscribe
    rf"{_YOU} (?:leest|las) (?:een|nu) (?:gratis|plus)",
    r"(?:plus|premium)-?artikel\b",
    rf"{_YOU} hebt? nog \d+ gratis",
    r"al [\d.]+ abonnees",
    r"nieuw: cadeau",
    rf"{_YOU} kunt dit artikel (?:cadeau|delen|geven)",
    r"geef dit artikel",
    r"(?:(?:onbeperkt|gratis) )+(?:alle |toegang tot|lezen)",
    rf"vond {_YOU} (?:dit|deze)\b[^.!?]{{0,40}}\?",
    r"(?:opzeggen kan|(?:maandelijks|dagelijks|direct|altijd|elk moment) opzegbaar)\b",
    r"geselecteerd door de redactie|aanbevolen door\b",
    rf"{_YOU} (?:bent|wordt) (?:nu |al )?(?:ingeschreven|abonnee)",
    r"meld (?:u|je) (?:nu |hier |gratis )?aan\b",
    r"blijf op de hoogte(?: (?:van (?:het|al|de|onze)|met|via)\b|[.!]?$)",
    rf"(?:wil|wilt) {_YOU} (?:niets missen|niks missen|reageren|belangrijke informatie|meer verhalen)",
    # the newsroom and its page
    rf"dit {_PIECE} (?:is|werd) (?:geschreven|gemaakt|automatisch|mede|vertaald)\b",
    rf"dit {_PIECE} (?:verscheen eerder|kwam (?:mede )?tot stand)",
    rf"heb {_YOU} (?:een tip|zelf nieuws|nieuws)",
    r"stuur (?:je|uw|ons) .{0,20}\b(?:tip|redactie|nieuws|foto)",
    r"praat mee",
    r"deel deze update",
    r"dit (?:bericht|onderdeel|element|fragment) wordt getoond door",
    r"aan deze (?:pagina|inhoud)",
    r"(?:wij|we) hebben (?:jouw|je|uw) toestemming",
    r"door op .{1,30} te klikken",
    r"accepteer .{0,20}cookies",
)
_CALL = re.compile(
    r"(?:KIJK|LUISTER|LEES OOK|BEKIJK|HERBEKIJK|HERBELEEF|IN BEELD|PODCAST|QUIZ|POLL|REACTIES?)[.:!] "
    r"|LIVE[.:] (?:Volg|Herlees|Kijk) "
)
_ASKS = _any_of(
    rf"\b(?:volg ons|schrijf {_YOU} in|meld {_YOU} aan|abonn(?:ee|eer|ement)|nieuwsbrief)\b",
    r"\b(?:tip ons|mail (?:ons|naar)|whatsapp)\b",
    r"\b(?:onze (?:app|podcast|redactie|nieuwsapp|tiplijn)|download|log in|cadeau|deel dit)\b",
    r"\b(?:reageer|reacties?|privacyverklaring)\b",
    rf"\b(?:lees (?:hier|ook|verder)|vindt? (?:{_YOU}|ze|hem|het) hier|luister|beluister|bekijk)\b",
    rf"\b(?:tekst|artikel|{_PIECE}) (?:gaat|loopt) (?:verder|door)\b",
)


def is_prompt(line: str, *, styled: bool = False) -> bool:
    """Whether `line` speaks for the page; `styled` is a line wholly slanted or bold, as prompts often are."""
    if len(line) > LONGEST:
        return False
    if _WHOLE.fullmatch(line) or _OPENING.match(line) or _CALL.match(line):
        return True
    return styled and bool(_ASKS.search(line))


_ON_THIS = re.compile(r"\b(?:dit|deze|lezen)\b", re.IGNORECASE)
_TO_READER = re.compile(
    r"\b(?:jij|jou|jouw|je|uw?|ons|onze|wij|we|dit|deze|hier\w*|redactie|cookies)\b",
    re.IGNORECASE,
)


def is_plain_prompt(line: str) -> bool:
    """Whether `line` speaks for the page, in text without markup.

    A question may as well be an interviewer's there, and a sentence that addresses nobody the article's.
    """
    if line.endswith("?") and not _ON_THIS.search(line):
        return False
    if is_attributed(line) or tells_news(line):
        return False
    return is_prompt(line) and (not line.endswith(".") or bool(_TO_READER.search(line)))
