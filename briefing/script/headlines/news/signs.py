"""The signs in a Dutch sentence by which it gives news, or surrounds it: scenes, habits, history, voices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_DAY, ANY_DAY_PART, AROUND_TODAY
from briefing.script.headlines.grammar.clause import finite_verb, verb_behind_comma
from briefing.script.headlines.grammar.verbs import AUXILIARIES, finite_forms, is_past, lasts, may_have_a_verb
from briefing.script.headlines.grammar.words import MONTH, PARTICIPLE
from briefing.script.headlines.news.opinions import OPINIONS
from briefing.script.headlines.news.scenes import CLOCK, FOR_YEARS, HABIT, POSTURE, SCENE
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEVERAL = (
    r"(?!(?:[A-Z][a-z]*tien|Zeven|Negen|Tussen|Buiten|Binnen|Boven|Toen|Soms|Eens|Tijdens|Sinds|Volgens|Langs|Wegens|Even"
    r"|Achter)\b)"
    r"[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:en|s) (?=[a-z])"
)
"""*Kraaien onthouden …*: what holds of all of a kind is told as a fact."""

HAPPENS = re.compile(
    r"\b(?:ga(?:at|an) [^.]{0,60}\b(?:dicht|open|weg|failliet|tegen de vlakte)\b"
    r"|kondigt?|besluit(?:en)?|besl(?:oot|ist)|bepaalde|schrapt|sluit(?:en)?|opent|openen|stopt"
    r"|stoppen|verhoogt|trok(?:ken)?|steeg|stegen|daalden|groeide|verdubbelde|verkocht(?:en)?|verbrak|opende|stortte"
    r"|verlaagt|wint|won(?:nen)?|verliest|verloor|verbiedt|eist|eisen|veroordeel[dt]e?|start(?:en)?|bouw(?:t|en)"
    r"|investeert|waarschuwt|verdwijn(?:t|en)|overleed|vertrekt|keert|betaalt|betalen|verbetert?(?:de)?"
    r"|stijg(?:t|en)|daal(?:t|de)|groeit|pleit(?:en)?|trekt|verhuist|verkoopt|fuser\w+|klopte?|steunt"
    r"|protesteren|staken|vervangt|presenteert|benoemt|schorst|test(?:en)?|voer(?:t|de|den) \w+ in|stemde"
    r"|leg(?:t|de) \w+ stil|breekt|brak|schrappen|verliezen|winnen|verhogen|verlagen|verbieden|investeren|trekken"
    r"|verhuizen|verkopen|vervangen|schorsen|verzetten|voeren \w+ in"
    r"|plaats(?:t|te|ten|en) zich|versl(?:aat|aan|oeg|oegen)|promove\w+|degrade\w+|reken(?:t|en)"
    r"|erken(?:t|de|den) [^.]{0,60}\bdat)\b"
)
"""Verbs for events."""

_OPENINGS: dict[str, re.Pattern[str]] = {
    "scene": SCENE,
    "habit": HABIT,
    "someone": re.compile(
        r"(?:hij|zij|ze|zijn|haar|hun|het (?:was|waren|is) (?!de |het |een )|er wordt)\b", re.IGNORECASE
    ),
    "quoted": re.compile(r"[‘“\"'„](?![A-ZÀ-Þ][^’”\"',.?!]{1,40}[’”\"'](?: [a-z]|, (?:de|het|een) ))"),
    "asks": re.compile(r".*[?!:]$", re.DOTALL),
    "of_all": re.compile(_SEVERAL),
    "greets": re.compile(
        r"(?:Beste|Geachte|Lieve|Waarde|Dag|Hallo|Goedemorgen) (?:[a-z]+(?: [a-z]+){0,2}|[A-ZÀ-Þ][a-z]+),"
    ),
    **OPINIONS,
}
"""Signs in the opening of a sentence."""

_ANYWHERE: dict[str, re.Pattern[str]] = {
    "source": re.compile(
        r"\b(?:gemeente(?:n|raad)?|politie|brandweer|kabinet|minister(?:ie|s)?|staatssecretaris|burgemeester|wethouder"
        r"|schepen(?:en)?|rechtbank|rechters?|(?:ge)?rechtshof|parket|justitie|openbaar ministerie|officier"
        r"|kamer|senaat|provincies?|waterschap|regering|stadsbestuur|college|inspectie|toezichthouder|ziekenhui[sz]\w*"
        r"|universiteit|hogeschool|onderzoekers|bedrijf|concern|fabriek|keten|directie|bank|scholen|school"
        r"|vereniging|stichting|club|ploeg|bibliotheek|luchthaven|vervoerder|bewoners|boeren|actievoerders)\b"
        r"|(?-i:\b[A-Z]{2,5}\b)|\w(?:autoriteit|bond(?:en)?|organisaties?|instituut|centrum|museum|bureau|fonds|dienst|beheer"
        r"|maker|raad)\b",
        re.IGNORECASE,
    ),
    "happens": HAPPENS,
    "happened": re.compile(rf"\b(?:is|zijn|was|waren|heeft|hebben|werd(?:en)?|word(?:t|en))\b.*{PARTICIPLE}"),
    "amount": re.compile(
        r"\b\d[\d.,]*\s*(?:procent|%|euro|miljoen|miljard|mensen|ton|kilo|hectare|jaar cel|doden|gewonden"
        r"|banen|woningen"
        r"|huishoudens|leerlingen|bezoekers|stemmen|meter|kilometer)|€\s?\d|\bprocent\b|\w+ (?:doden"
        r"|gewonden)\b|\b[Ee][eé]n op de\b|\b(?:kwart|derde|helft) van\b|\bgemiddeld\b"
    ),
    "new": re.compile(
        r"\b(?:(?:is|was|wordt) (?:de|het) eerste"
        r"|\w{3,20}ste [^.]{0,40}?sinds \d{4}"
        r"|voor het eerst|nooit eerder|dan ooit|als (?:eerste|jongste|oudste|enige)|(?:wereld)?kampioen|voortaan"
        r"|niet langer|definitief|op rij|verdubbeld?t?"
        r"|verdrievoudigd|verviervoudigd|gehalveerd|steeds (?:meer|minder|vaker)|schuldig|uitgeschakeld"
        r"|failliet|ontdekt|gevonden|gestolen|(?:geen|niet) (?:\w+ )?meer|weer)\b",
        re.IGNORECASE,
    ),
    "decides": re.compile(
        r"\b(?:keur(?:t|de|den) [^.]{1,90} goed|goedgekeurd|besloten (?:om|tot|dat)|(?:gekozen|uitgeroepen) tot"
        r"|bekroond|gewonnen|overgenomen|vrijgesproken|veroordeeld|(?:houdt|hield) (?:[^.]{1,50} )?op te bestaan|koopt"
        r"|fuseert|houdt [^.]{1,50} (?:gesloten|open)|heropend|legt [^.]{1,60} aan|plaatst|leg(?:t|gen) [^.]{1,50} neer"
        r"|neemt [^.]{1,60} over|stel(?:t|len) [^.]{1,60} beschikbaar)\b"
    ),
    "senses": re.compile(
        r"\b(?:ruik(?:t|en)|geur|klink(?:t|en)|(?:glim)?lach(?:t|en)|zucht|(?<!te )kijk(?:t|en)"
        r"|keek|keken|wijst(?! [^,]{0,80}\b(?:af|toe)\b)"
        r"|schuif(?:t|en)|schijnt|miezert|dampt|tikt|druppelt|veegt|wandelt|schenkt|roert|bukt|knik(?:t|ken)|zwaait"
        r"|ritsel\w*|snuffel\w*|blaft|fluister\w*|steekt|pakt|tilt|aait|zingt|glinster\w*|kraak\w*|zoemt|prikt"
        r"|duwt|schraap(?:t|te)|duikt|klimt|leunt|staart|trilt|trillen|fluit|kneedt|strooit|schreeuw\w*|schudt"
        r"|zwijgt|gaapt|leegt|vouwt|hurkt|sjouwt|schuifel\w*|streelt|tuurt|gluurt|blaast"
        r"|haast|strijkt|bladert|draait het slot|koffie)\b"
    ),
    "speaks": re.compile(r"[”“\"„]"),
    "says": re.compile(
        r"\b(?:zegt|zei|vindt|noemt|denkt|vreest|hoopt|verwacht|vertelt|lacht|begrijpt|verklaart|bekent)\b"
    ),
    "thinks": re.compile(
        r"\b(?:wist(?:en)? (?:niet|nog)|dacht(?:en)?|droom\w+|herinner\w+|voel\w+"
        r"|zag(?:en)? (?:hoe|dat|of)|hoorde|leek|lijkt)\b"
    ),
    "harm": re.compile(
        r"\b(?:doden|om het leven|omgekomen|overleden|zwaargewond|gewonden|verdronken|vermoord|doodgestoken)\b"
    ),
    "posture": POSTURE,
    "for_years": FOR_YEARS,
    "ago": re.compile(r"\bgeleden\b|\bin (?:1[89]|20[01])\d\d\b"),
    "found_out": re.compile(r"\b(?:blijkt|blijken|bleek|bleken)\b"),
    "announces": re.compile(
        r"\b(?:ma(?:akt|ken|akte|akten) [^.]{1,80}? bekend|(?:laat|laten|liet|lieten) [^.]{1,40}? weten"
        r"|kondig(?:t|en|de|den) [^.]{1,90} aan|vra(?:agt|gen) [^.]{1,60} aan"
        r"|bekendgemaakt|aangekondigd|toegezegd|beloofd)\b"
    ),
    "reacts": re.compile(
        r"\b(?:stem(?:t|de|den) (?:voor|tegen)\W*$|(?:is|zijn|was|waren|reageert|reageerde) (?:\w+ )?(?:blij"
        r"|teleurgesteld|tevreden|boos|woedend|trots|verheugd|opgelucht|verbijsterd|verdeeld|ongerust|bezorgd|sceptisch"
        r"|enthousiast|kritisch|geschokt)|spre(?:ekt|ken) van|dank(?:t|te)\b"
        r"|stap(?:t|pen) naar de rechter|slui(?:t|ten) [^.]{1,50} uit\b"
        r"|roept [^.]{1,60} op|(?:noemt|roemt) \w|schudt|betreur\w+)"
    ),
    "until": re.compile(
        rf"\b(?:vanaf|per|tot) (?:(?:de|het|eind|begin|na) ){{0,2}}(?:\d{{1,2}} )?(?:{MONTH}|zomer|herfst|winter"
        r"|voorjaar|najaar|volgend\w*|direct)\b"
    ),
    "vague": re.compile(
        r"\b(?:een|voor een) (?:\w+e )?(?:verrassing|stunt|opmerkelijke? \w+"
        r"|(?:bijzondere?|unieke?) (?:vondst|ontdekking|moment))\b"
        r"|\bbom\b.* gebarsten|\bkogel (?:is )?door de kerk"
        r"|\b(?:ging|gaat|liep|loopt) het (?:[a-z]+ )*(?:mis|fout|goed)\b"
        r"|\bis iets (?:veranderd|aan de hand|bijzonders)\b"
        r"|\b(?:draai|win)\w* er (?:niet|geen) (?:omheen|doekjes)\b|\bneemt geen blad voor\b"
        r"|\b(?:ste+k\w* .{3,40} onder stoelen|laat er geen (?:twijfel|misverstand))\b"
        r"|\b(?:niemand|niet|nooit) (?:\w+ )?(?:op )?(?:had(?:den)? )?(?:gerekend|verwacht|voorzien)"
        r"(?: had(?:den)?)?[.,]"
    ),
    "explains": re.compile(
        r"\b(?:ontstaat|ontstaan|ontstond(?:en)?|komt|kwam) (?:\w+ )?doordat\b|\bkomt het doordat\b"
    ),
    "me": re.compile(
        r"\b(?:ik|mijn|me|mij|wij|we|ons|onze|jullie|u (?:heeft|hebt|bent)|je (?:bent|staat|hebt|loopt|zit))\b",
        re.IGNORECASE,
    ),
}
"""Signs anywhere in a sentence."""

SAID_SO = re.compile(
    r"(?:dat|dit) (?:(?:heeft|hebben|is|wordt) (?:.{0,80} )?(?:besloten|bekendgemaakt|gemeld|berekend"
    r"|bevestigd|beslist)"
    r"|schrijf\w*|schrijven|schreef|meld\w*|blijkt|bleek|concludeer\w*|(?:zegt|zei|zeggen)(?! (?:tenminste|althans))"
    r"|stelt|staat in|bevestigt"
    r"|ontdekten)\b",
    re.IGNORECASE,
)
"""*Dat schrijven biologen*: the sentence before gives the news."""

DENIED = re.compile(
    r"(?:(?:Tenminste|Althans), (?:dat|zo) |Of toch niet|Niet dus|Nou ja|Onzin"
    r"|Dat (?:denken|dachten|dacht|is onzin"
    r"|(?:beweren|beweert)(?! [^.]{3,80} (?:studie|onderzoek|rapport|artikel|vakblad))"
    r"|klopt niet|was (?:althans )?het plan)|Maar dat klopt niet|Was het maar)\b"
)
"""A sentence that denies the one before, and says little itself."""


_HAD_DONE = re.compile(
    rf"(?:(?! (?:die|dat|waar\w*) )[^,;:“”‘]){{3,80}}?(?:, (?!die|dat|waar)[^,;:“”‘]{{3,60}},)? "
    rf"(?:had|hadden) [^,;:“”‘]*{PARTICIPLE}"
)
_DAY = rf"{ANY_DAY}(?:{ANY_DAY_PART})?"
_SEASON = "(?:week|weekend|maand|zomer|winter|voorjaar|najaar|jaar)"
_NOW = re.compile(
    rf"(?<!\belke )(?<!\biedere )(?<!\been )\b(?:{_DAY}|{AROUND_TODAY}"
    rf"|(?:vorige?|deze|dit|komende?|afgelopen|volgende?) {_SEASON}"
    rf"|vanaf|per direct|(?:begin|eind|in|per|(?:op|per|sinds) \d{{1,2}}) {MONTH})\b",
    re.IGNORECASE,
)
"""The times of news."""
TURN = re.compile(
    rf"(?:(?:Op |Sinds |En sinds )?{_DAY}|Nu|Inmiddels|(?:Vorige|Deze) (?:week|maand)"
    r"|Sinds (?:deze|vorige|dit|kort)|Vanaf|Maar|Toch|Met (?:die|deze)|Daar komt)\b",
    re.IGNORECASE,
)
"""The opening of a sentence that turns from the scene before it to the news."""
_OPENS_WITH_A_CLAUSE = re.compile(
    r"[^,]{0,60}?\b(?:nadat|toen|terwijl|omdat|doordat|hoewel|sinds|als|nu|zodra|voordat|dat|waarin|waarop|die)\b",
    re.IGNORECASE,
)
_STATES = words_in("""
    telt tellen weegt wegen kost kosten staat staan ligt liggen zit zitten woont wonen duurt
    dateert bedraagt bestaat bestaan huurt huren
""")
_PAST_AUXILIARIES = words_in("""
    werd werden kon konden moest moesten wilde wilden ging gingen bleef bleven mocht mochten liet lieten zou zouden
""")
_IS_CALLED = re.compile(r"\S+ (?:\S+ )?heet ")
_SAID_FIRST = re.compile(r"^[„“\"‘'](?!s |t )[^”\"’']{12,250}[”\"’'](?=,? )")
"""What is quoted tells of another time."""
_STAGE = re.compile(rf"(?:{_DAY}|(?:half|kwart|klokslag|tien|vijf|\d{{1,2}}[.:]\d\d)\b)[^.]*,[^.]*\.?$", re.IGNORECASE)
"""*Vrijdagavond, half acht, een kantine in Urk.*"""
_SHORT = 35
"""Characters; a shorter sentence counts as short."""


def signs_in(sentence: str) -> Iterator[str]:
    """The signs in the words of a sentence."""
    main, verb = _main_clause(sentence)
    dated = _NOW.search(main)
    happened_at = dated and CLOCK.match(sentence) and is_past(verb) and not lasts(verb)
    opened = (name for name, pattern in _OPENINGS.items() if pattern.match(sentence))
    yield from (name for name in opened if not (happened_at and name == "scene"))
    said = _SAID_FIRST.sub("”", sentence)
    yield from (name for name, pattern in _ANYWHERE.items() if pattern.search(said))
    holds = {
        "when": dated,
        "had_done": _HAD_DONE.match(main),
        "lasted": lasts(verb),
        "past": is_past(verb) and verb not in AUXILIARIES and not _ANYWHERE["announces"].search(sentence),
        "present": verb in finite_forms() - AUXILIARIES and not is_past(verb),
        "was_done": verb in _PAST_AUXILIARIES,
        "state": verb in _STATES or _IS_CALLED.match(sentence),
        "was": verb in ("had", "hadden", "was", "waren"),
        "clock": not is_past(verb) and CLOCK.search(main),
        "short": len(sentence) < _SHORT,
        "verbless": not may_have_a_verb(sentence),
        "stage": _STAGE.match(sentence) and not may_have_a_verb(sentence),
    }
    yield from (name for name, is_so in holds.items() if is_so)


def _main_clause(sentence: str) -> tuple[str, str]:
    """The main clause of a sentence, without a clause that opens it, and its verb."""
    start = verb_behind_comma(sentence) if _OPENS_WITH_A_CLAUSE.match(sentence) else None
    if start:
        return sentence[start:], sentence[start:].split(maxsplit=1)[0].strip(".,")
    verb = finite_verb(sentence.rstrip("."))
    return sentence, verb[0] if verb else ""
