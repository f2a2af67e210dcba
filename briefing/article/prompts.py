"""Lines in which a page, not the article, speaks to its reader: subscribe, follow us, watch here, what do you think."""

from __future__ import annotations

import re

LONGEST = 300
"""What is longer is text."""

_OPENING = re.compile(
    r"\W*(?:meepraten\?|praat mee|lees verder onder|(?:u|je) leest (?:een|nu) (?:gratis|plus)|nieuw: cadeau"
    r"|(?:plus|premium)-?artikel|(?:u|je) kunt dit artikel|geef dit artikel|(?:verder|dit artikel) lezen\?"
    r"|lees (?:nu|direct) (?:verder|alles)|(?:onbeperkt|gratis) (?:lezen|toegang)|(?:nooit (?:meer )?iets|niets) missen"
    r"|blijf op de hoogte|meld (?:u|je) aan|vond (?:je|u) dit|heb (?:je|jij) (?:een tip|zelf nieuws)"
    r"|aan deze pagina kunnen geen rechten|(?:wil|wilt) (?:je|jij|u) (?:niets missen|reageren|belangrijke informatie)"
    r"|dit (?:artikel|bericht|verhaal) (?:is (?:geschreven|gemaakt|automatisch|mede)|werd|verscheen|kwam)\b"
    r"|meer (?:van dit soort )?(?:verhalen|artikelen|nieuws) (?:lezen|als dit)|deel deze update"
    r"|(?:her)?(?:be)?(?:kijk|luister)\b.{0,200}:$|[\w ]{0,20}:? ?wat (?:vind|denk) (?:jij|u)\b.{0,80}\?$)",
    re.IGNORECASE,
)
_CALL = re.compile(r"(?:KIJK|LUISTER|LEES OOK|BEKIJK|HERBEKIJK|HERBELEEF|IN BEELD|PODCAST|QUIZ|POLL|REACTIES?)[.:!] ")
_ASKS = re.compile(
    r"\b(?:volg ons|schrijf (?:je|u) in|meld (?:je|u) aan|abonn(?:ee|eer|ement)|nieuwsbrief|tip ons|mail (?:ons|naar)"
    r"|whatsapp|onze (?:app|podcast|redactie|nieuwsapp|tiplijn)|download|log in|cadeau|deel dit|reageer|reacties?"
    r"|lees (?:hier|ook|verder)|vindt? (?:je|u|ze|hem|het) hier|luister|beluister|bekijk"
    r"|(?:tekst|artikel) (?:gaat|loopt) (?:verder|door))\b",
    re.IGNORECASE,
)


def is_prompt(line: str, *, styled: bool = False) -> bool:
    """Whether `line` speaks for the page; `styled` is a line wholly slanted or bold, as prompts often are."""
    if len(line) > LONGEST:
        return False
    return bool(_OPENING.match(line) or _CALL.match(line) or (styled and _ASKS.search(line)))
