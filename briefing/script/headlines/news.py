"""Where the news is in an article: the sentence that a headline can be made of.

Reports open with what happened; features open with a scene, a question or somebody's words, and tell the news later.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from briefing.dutch.sentences import split_sentences
from briefing.script.headlines.words import ATTRIBUTION, CONNECTIVE
from briefing.script.shorten import pointers
from briefing.script.shorten.context import needs

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
    r"|boeren|actievoerders|cijfers|rapport|akkoord|verbod|wet|subsidie|plan(?:nen)?)\b|(?-i:\b[A-Z]{2,5}\b)"
    r"|\w(?:autoriteit|bond|organisatie|instituut|centrum|museum|bureau|fonds|dienst|raad)\b",
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
    r"^(?:het (?:is|was) \w+ (?:in|op|bij|aan|als|toen)"
    r"|het (?:is|was) (?:nog |net |bijna |al )?(?:stil|donker|koud|warm|vroeg|laat|druk|half|kwart|tien|vijf"
    r"|zes|zeven|acht"
    r"|negen|elf|twaalf|een|één|twee|drie|vier|kort|vlak|even|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag"
    r"|zondag|\d)"
    r"|om (?:half|kwart|\d|tien|vijf|zes|zeven|acht|negen|elf|twaalf|een|één|twee|drie|vier|klokslag)"
    r"|toen|wie(?! [^,]*, (?:moet|hoeft|krijgt|mag|kan|betaalt|is|wordt)\b)|wat|waar|hoe|waarom"
    r"|als je|stel|ooit|er (?:was|zit|staat|ligt|hangt|stond)|achter (?:de|het|een)"
    r"|aan de (?:keukentafel|bar|toog|muur|wand)"
    r"|boven (?:de|het)|tussen (?:de|het)|naast (?:de|het)|op (?:de|het) (?:tafel|plein|stoep|keukentafel|bank"
    r"|perron|vloer)"
    r"|links|rechts|buiten|binnen|voor de deur|met (?:een|zijn|haar|hun)|terwijl|voorzichtig|langzaam|nog (?:even"
    r"|geen))\b",
    re.IGNORECASE,
)
_SENSES = re.compile(
    r"\b(?:ruik(?:t|en)|hang(?:t|en)|klink(?:t|en)|(?:glim)?lach(?:t|en)|zucht|kijk(?:t|en)|keek|keken|wijst|schuif(?:t|en)"
    r"|schijnt"
    r"|miezert|dampt|tikt|druppelt|veegt|wandelt|schenkt|roert|bukt|knik(?:t|ken)|zwaait|ritsel\w*|snuffel\w*"
    r"|blaft|fluister\w*"
    r"|steekt|pakt|tilt|aait|zingt|glinster\w*|kraak\w*|zoemt|prikt|duwt|botsen|haast|strijkt|bladert|draait het"
    r" slot)\b"
)
_HABIT = re.compile(
    r"^(?:(?:elke|iedere|al) \w+|soms|vroeger|jarenlang|meestal|vaak|eerst even|nog geen|net als)\b"
    r"|^(?:op|in|aan|bij|onder|achter|naast|langs|tussen|voor|boven) [^,]{2,60}? "
    r"(?:staa[tn]|stond(?:en)?|ligt|liggen|lag(?:en)?|hang(?:t|en)|hing(?:en)?|zit(?:ten)?|zat(?:en)?) "
    r"|^(?:de|het|een) [a-zà-ÿ]+ (?:staa[tn]|stond(?:en)?|ligt|liggen|lag(?:en)?|hang(?:t|en)|hing(?:en)?|zit(?:ten)?"
    r"|zat(?:en)?) (?:al|nog|er|daar|keurig|stil|netjes|klaar) ",
    re.IGNORECASE,
)
"""What somebody always does, what stands where: how a scene is set."""
_NEW = re.compile(
    r"\b(?:voor het eerst|nooit eerder|dan ooit|record\w*|voortaan|niet langer|definitief|op rij|verdubbeld?t?"
    r"|verdrievoudigd|verviervoudigd|gehalveerd|steeds (?:meer|minder|vaker)|overleed|overleden|schuldig|uitgeschakeld"
    r"|failliet|ontdekt|gevonden|gestolen)\b",
    re.IGNORECASE,
)
_DEATH = re.compile(r"\b(?:overleed|overleden|gestorven)\b")
_SAID_SO = re.compile(
    r"^(?:dat|dit) (?:(?:heeft|hebben|is|wordt) (?:.{0,80} )?(?:besloten|bekendgemaakt|gemeld|berekend|bevestigd)"
    r"|schrijf\w*|schrijven|schreef|meld\w*|blijkt|bleek|concludeer\w*|zegt|zei|zeggen|stelt|staat in|bevestigt)\b",
    re.IGNORECASE,
)
"""*Dat schrijven biologen*: the sentence before tells the news."""
_PERSON = re.compile(
    r"\b(?:ik|jij|jou|jouw|wij|we|ons|onze|mijn|me|mij|jullie|je (?:bent|staat|hebt|loopt|zit))\b", re.IGNORECASE
)
_WITNESS = re.compile(r"[A-ZÀ-Þ]\w+ \(\d\d\)")
"""*Wilma Tromp (58)*: with her age, one of many."""
_SOMEONE_FIRST = re.compile(
    r"^(?:hij|zij|ze|zijn|haar|hun|het (?:was|waren|is) (?!de |het |een )|er wordt)\b", re.IGNORECASE
)
_BEFORE_ANY_NAME = re.compile(r"^.[^A-ZÀ-Þ]*?\b(?:hij|zij|ze|hem|haar)\b")
_OF_SOMEONE = re.compile(
    r"^[^A-ZÀ-Þ]?[A-ZÀ-Þ][^A-ZÀ-Þ]*?\b(?:hem|haar (?=(?:geen|een|de|het|niet|aan|op|in|uit|van|met|naar|weg)\b))"
)
"""*De politie gaf haar geen boete*: whom, an earlier sentence told."""
_KNOWN = re.compile(
    r"\b[Hh]et (?:dier|beest|bedrijf|tweetal|drietal|viertal|koppel|stel|duo|trio|apparaat|toestel|voorwerp|gebouw|pand"
    r"|schip|boek|stuk|project)\b(?! (?:van|in|uit|op|bij|dat|waar\w*|[A-ZÀ-Þ‘“])\b)"
)
"""*legde het dier vast*: which one, an earlier sentence told."""
_OF_THAT = re.compile(
    r"^(?:De|Het) (?:oorzaak|reden|gevolg|oplossing|aanleiding|bedoeling|probleem|vraag|uitkomst)\b(?! van\b)"
)
"""*De oorzaak is …*: of what, an earlier sentence told."""
_QUOTED = re.compile(r"^[‘“\"'„]")
_ANNOUNCED = re.compile(
    r"^(?![^:]*\d)[^:]{3,60}\b(?:is|was|zijn|luidt|luidde|blijkt|bleek|werd)\b[^:]{0,30}: "
    r"(?=(?:de|het|een|geen|in|op|tussen|[A-ZÀ-Þ]\w+) )"
)
"""*Dan is de uitkomst er: …*: the news comes after the colon."""
_ELSEWHERE = re.compile(
    r"\b(?:daar|hier)(?:aan|bij|door|in|mee|na|naar|om|onder|op|over|tegen|uit|van|voor)\b", re.IGNORECASE
)
_WORDS = re.compile(r"\b[a-zà-ÿ]{5,}\b")


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
    told = [each for each in told if re.search(r"[a-zà-ÿ]{3}", each[0])] or told
    if not told:
        return ""
    sentences = [sentence for sentence, _, _ in told]
    leaning = needs("", [CONNECTIVE.sub("", sentence) for sentence in sentences])
    topics = _topics(sentences)

    def value(index: int) -> float:
        sentence, paragraph, number = told[index]
        worth = 3.0 if index == 0 else -0.8 * paragraph - 0.4 * number
        news = _ANNOUNCED.sub("", sentence)
        worth += (
            _newsworth(news)
            + 1.5 * (news != sentence)
            + min(1.5, 0.3 * len(topics & set(_WORDS.findall(sentence.lower()))))
        )
        reported = index + 1 < len(told) and _SAID_SO.match(sentences[index + 1])
        worth += 2 * bool(reported or ATTRIBUTION.search(sentence.rstrip(".")))
        worth -= 3 * bool(index == 0 and _BEFORE_ANY_NAME.match(sentence))
        if index and (leaning[index] or pointers.OPENING.match(sentence) or _OF_THAT.match(sentence)):
            worth -= 5 * (news == sentence)
        elif index and (_OF_SOMEONE.match(sentence) or _KNOWN.search(sentence)):
            worth -= 3
        return worth

    best = max(range(len(told)), key=value)
    return _ANNOUNCED.sub("", sentences[best])


def _topics(sentences: Sequence[str]) -> set[str]:
    """The longer words that more than one sentence has."""
    counted = Counter(word for sentence in sentences for word in set(_WORDS.findall(sentence.lower())))
    return {word for word, times in counted.items() if times > 1}


def _newsworth(sentence: str) -> float:
    """How good a headline `sentence` makes, from what it speaks of."""
    worth = 1.5 * bool(_SOURCES.search(sentence)) + 1.5 * bool(_HAPPENED.search(sentence) or _HAPPENS.search(sentence))
    worth += bool(_WHEN.search(sentence)) + bool(_AMOUNT.search(sentence)) + 1.5 * bool(_NEW.search(sentence))
    worth -= 4.5 * bool(_SCENE.match(sentence) or _HABIT.match(sentence)) + 2 * bool(_SENSES.search(sentence))
    worth += 2 * bool(_DEATH.search(sentence))
    worth -= 1.5 * bool(_WITNESS.search(sentence) and not _HAPPENED.search(sentence))
    worth -= 3 * bool(_PERSON.search(sentence)) + 3 * bool(_SOMEONE_FIRST.match(sentence))
    worth -= 3 * bool(_QUOTED.match(sentence)) + 3 * sentence.endswith(("?", "!", ":")) + 1.5 * (len(sentence) > 170)
    return worth - 2 * (len(sentence) < 35) - 2 * bool(_ELSEWHERE.search(sentence)) - 1.5 * sentence.startswith("Wie ")
