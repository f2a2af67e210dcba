"""Where the news is in an article: the sentence that a headline can be made of.

Reports open with what happened; features open with a scene, a question or somebody's words, and tell the news later.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.sentences import split_sentences
from briefing.script.pointers import OPENING, OPENING_NOUN

if TYPE_CHECKING:
    from collections.abc import Sequence

PARAGRAPHS = 4
"""In so many paragraphs at the start the news is told, or nowhere."""
FAR_ENOUGH = 1500
"""How many characters of a paragraph are looked at."""

_SOURCES = re.compile(
    r"\b(?:gemeente(?:n|raad)?|politie|brandweer|kabinet|minister(?:ie)?|staatssecretaris|burgemeester|wethouder"
    r"|schepen(?:en)?|rechtbank|rechters?|(?:ge)?rechtshof|parket|justitie|openbaar ministerie|officier|kamer|senaat"
    r"|provincies?|waterschap|regering|stadsbestuur|college|inspectie|toezichthouder|autoriteit|ziekenhui[sz]\w*"
    r"|universiteit|hogeschool|onderzoekers|onderzoek|bedrijf|concern|fabriek|keten|directie|vakbond(?:en)?|bank"
    r"|vereniging|stichting|club|ploeg|trainer|museum|bibliotheek|luchthaven|spoorbeheerder|vervoerder|bewoners"
    r"|boeren|actievoerders|cijfers|rapport|akkoord|verbod|wet|subsidie|plan(?:nen)?)\b|(?-i:\b[A-Z]{2,5}\b)",
    re.IGNORECASE,
)
_HAPPENS = re.compile(
    r"\b(?:kondigt?|besluit(?:en)?|besl(?:oot|ist)|schrapt|sluit(?:en)?|opent|openen|stopt|stoppen|verhoogt"
    r"|verlaagt|wint"
    r"|won(?:nen)?|verliest|verloor|krijg(?:t|en)|kreeg|verbiedt|eist|eisen|veroordeel[dt]e?|neemt|start(?:en)?"
    r"|bouw(?:t|en)"
    r"|investeert|waarschuwt|blijkt|bleek|wil(?:len)?|moet(?:en)?|gaa(?:t|n)|verdwijn(?:t|en)|overleed|vertrekt|keert"
    r"|stijg(?:t|en)|daal(?:t|de)|groeit|pleit(?:en)?|roept|meldt|maakt|trekt|mag|mogen|komt|komen|verhuist|verkoopt"
    r"|protesteren|staken|vervangt|onderzoekt|presenteert|benoemt|schorst|test(?:en)?)\b"
)
_HAPPENED = re.compile(
    r"\b(?:is|zijn|was|waren|heeft|hebben|had|hadden|werd(?:en)?|word(?:t|en))\b.*\b(?:\w*ge\w+|(?:be|ver|ont|her"
    r"|over)\w+)(?:d|t|en)\b"
)
_WHEN = re.compile(
    r"\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*|gister\w*|vandaag|van(?:ochtend|middag|avond|nacht|morgen)"
    r"|vanaf|volgend(?:e)? (?:week|maand|jaar)|deze week|dit jaar)\b"
)
_AMOUNT = re.compile(
    r"\b\d[\d.,]*\s*(?:procent|%|euro|miljoen|miljard|mensen|ton|kilo|hectare|jaar cel|doden|gewonden|banen|woningen"
    r"|huishoudens|leerlingen|bezoekers|stemmen|meter|kilometer)|€\s?\d"
)
_SCENE = re.compile(
    r"^(?:het (?:is|was) (?:nog |net |bijna |al )?(?:stil|donker|koud|warm|vroeg|laat|druk|half|kwart|tien|vijf"
    r"|zes|zeven|acht"
    r"|negen|elf|twaalf|een|één|twee|drie|vier|kort|vlak|even|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag"
    r"|zondag|\d)"
    r"|om (?:half|kwart|\d|tien|vijf|zes|zeven|acht|negen|elf|twaalf|een|één|twee|drie|vier|klokslag)"
    r"|toen|wie|wat|waar|hoe|waarom|als je|stel|ooit|er was|achter (?:de|het|een)|aan de (?:keukentafel|bar|toog"
    r"|muur|wand)"
    r"|boven (?:de|het)|tussen (?:de|het)|naast (?:de|het)|op (?:de|het) (?:tafel|plein|stoep|keukentafel|bank"
    r"|perron|vloer)"
    r"|links|rechts|buiten|binnen|voor de deur|met (?:een|zijn|haar|hun)|terwijl|voorzichtig|langzaam|nog (?:even"
    r"|geen))\b",
    re.IGNORECASE,
)
_SENSES = re.compile(
    r"\b(?:ruik(?:t|en)|hang(?:t|en)|klink(?:t|en)|(?:glim)?lach(?:t|en)|zucht|kijk(?:t|en)|wijst|schuif(?:t|en)"
    r"|schijnt"
    r"|miezert|dampt|tikt|druppelt|veegt|wandelt|schenkt|roert|bukt|knik(?:t|ken)|zwaait|ritsel\w*|snuffel\w*"
    r"|blaft|fluister\w*"
    r"|steekt|pakt|tilt|aait|zingt|glinster\w*|kraak\w*|zoemt|prikt|duwt|botsen|haast|strijkt|bladert|draait het"
    r" slot)\b"
)
_PERSON = re.compile(r"\b(?:ik|je|jij|jou|jouw|wij|we|ons|onze|mijn|me|mij|jullie)\b", re.IGNORECASE)
_QUOTED = re.compile(r"^[‘“\"'„]")


def news_sentence(paragraphs: Sequence[str]) -> str:
    """The sentence near the start of an article that tells best what happened; the first one where none does better.

    Empty where there are no words.
    """
    told = [
        (sentence, place, number)
        for place, paragraph in enumerate(paragraphs[:PARAGRAPHS])
        for number, sentence in enumerate(split_sentences(paragraph[:FAR_ENOUGH]))
        if re.search(r"[^\W_]", sentence)
    ]
    if not told:
        return ""
    first = told[0][0]
    best = max(told, key=lambda each: _newsworth(*each, opening=each[0] is first))
    return best[0]


def _newsworth(sentence: str, paragraph: int, number: int, *, opening: bool) -> float:
    """How good a headline `sentence` makes, from what it speaks of and where it stands."""
    worth = 3.0 if opening else -0.6 * paragraph - 0.4 * number
    worth += 1.5 * bool(_SOURCES.search(sentence)) + 1.5 * bool(_HAPPENED.search(sentence) or _HAPPENS.search(sentence))
    worth += bool(_WHEN.search(sentence)) + bool(_AMOUNT.search(sentence))
    worth -= (
        4.5 * bool(_SCENE.match(sentence)) + 2 * bool(_SENSES.search(sentence)) + 3 * bool(_PERSON.search(sentence))
    )
    worth -= 3 * bool(_QUOTED.match(sentence)) + 3 * sentence.endswith(("?", "!", ":")) + 1.5 * (len(sentence) > 170)
    worth -= 2 * (len(sentence) < 35)
    if opening:
        return worth
    worth -= 6 * bool(OPENING.match(sentence.lower()))
    known = OPENING_NOUN.match(sentence)  # "Het dier": told of before
    return worth - 2 * bool(known and not _SOURCES.search(known[0]))
