"""Signs of news in a Dutch sentence, and of what surrounds it: scenes, habits, history, voices."""

from __future__ import annotations

import re

from briefing.dutch.calendar import ANY_DAY, AROUND_TODAY
from briefing.script.headlines.grammar.moments import AROUND_NOW
from briefing.script.headlines.grammar.words import MONTH, PARTICIPLE
from briefing.script.headlines.news.scenes import HABIT, SCENE

_PARTICIPLE = r"(?:\w*ge\w+|(?:be|ver|ont|her|over)\w+)(?:d|t|en)"

_WORK = r"(?:voorstelling|film|roman|album|boek|debuut|plaat|concert|tentoonstelling|serie|bundel)"
_SEVERAL = (
    r"(?!(?:Zeven|Negen|Tien|Tussen|Buiten|Binnen|Boven|Toen|Soms|Eens|Tijdens|Sinds|Volgens|Langs|Wegens|Even"
    r"|Achter)\b)"
    r"[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:en|s) (?=[a-z])"
)
"""*Kraaien onthouden …*: what holds of all of a kind is told as a fact."""

OPENINGS: dict[str, re.Pattern[str]] = {
    "scene": SCENE,
    "habit": HABIT,
    "someone": re.compile(
        r"(?:hij|zij|ze|zijn|haar|hun|het (?:was|waren|is) (?!de |het |een )|er wordt)\b", re.IGNORECASE
    ),
    "before_name": re.compile(
        rf"(?!(?:De|Het|Een|Alle|Veel) |{_SEVERAL}).[^A-ZÀ-Þ]*?\b(?:hij|zij|ze|hem)\b"
        r"|(?:In|Op|Bij|Na|Tijdens) [^,]*?\b(?:met|van|aan|voor|op|bij|tegen) haar (?:\w*ge\w+(?:d|t|en)|,)"
    ),
    "of_someone": re.compile(
        r"[^A-ZÀ-Þ]?[A-ZÀ-Þ][^A-ZÀ-Þ]*?\b(?:hem|haar (?=(?:geen|een|de|het|niet|aan|op|in|uit|van|met|naar|weg)\b))"
    ),
    "of_that": re.compile(
        r"(?:De|Het) (?:oorzaak|reden|gevolg|oplossing|aanleiding|bedoeling|probleem|vraag|uitkomst|prijs|schade|kosten"
        r"|opbrengst|anderen?|rest|meesten?|jongste|oudste|eerste|laatste|dieren|man|vrouw|verdachten?"
        r"|bestuurder|zaak)\b(?! van\b)"
    ),
    "of_all": re.compile(_SEVERAL),
    "compares": re.compile(
        r"(?:Langer|Meer|Minder|Verder|Beter|Sneller|Erger|Anders)(?: [a-z]+)? (?:had|was|is|heb|heef|kon)"
    ),
    "defines": re.compile(
        r"Het (?:betreft|gaat om|ging om) "
        r"|(?:Initiatiefnemer|Aanleiding|Oorzaak|Reden|Doel|Winnaar|Gevolg|Inzet|Voorwaarde|Resultaat"
        r"|Probleem)\w* (?:is|was|zijn|waren)\b"
    ),
    "answers": re.compile(
        r"(?:[a-zà-ÿ]+(?: [a-zà-ÿ]+)?, (?:zegt|antwoordt|lacht|zei|weet|vindt|denkt|meent|zeggen|weten|vinden) |ja\b"
        r"|nee|jawel|dank|welkom|kom|neem|zet|stel|denk|laat|voeg|eerst even|let op|laten we)\b",
        re.IGNORECASE,
    ),
    "called": re.compile(r"[^:\s]+(?: [^:\s]+)?: (?:zo|dat) "),
    "fragment": re.compile(
        r"(?:Niet (?:vanwege|omdat|alleen omdat)|(?:Ook|Zeker|Zelfs) (?:als|wie) |Omdat [^,]*$|Of |En )"
    ),
    "anyone": re.compile(r"(?:Niemand|Iemand|Je|Men|Iedereen) [a-z]+ (?!gewond)"),
    "demands": re.compile(
        r"(?:Schaf|Geef|Stop|Verbied|Maak|Bouw|Sluit|Verhoog|Verlaag|Red|Weg met|Weiger|Bescherm|Koester)\b(?! u\b)"
        r"|Het (?:is|wordt) (?:hoog )?tijd (?:om|dat|voor)\b"
    ),
    "dangles": re.compile(r"(?:Dan|Dat|Daar\w*|Die|Daarmee|Hier\w*|Met (?:die|dat)|Bij (?:die|dat))\b"),
    "quoted": re.compile(r"[‘“\"'„](?![A-ZÀ-Þ][^’”\"',.?!]{1,40}[’”\"'](?: [a-z]|, (?:de|het|een) ))"),
    "asks": re.compile(r".*[?!:]$", re.DOTALL),
    "ought": re.compile(
        r"(?:De |Het )?(?:overheid|gemeente|politiek|regering|kabinet|minister|provincie|school|scholen|rijk"
        r"|burgemeester|wethouder|wet|samenleving|[A-ZÀ-Þ]\w+|Wie [^,]{5,60},)"
        r" (?:moet|moeten|hoort|horen) (?!(?:er|dat) )"
    ),
    "takes_effect": re.compile(
        r"(?:Vanaf|Per) [^,]{3,25}? (?:mag|mogen|moet|moeten|krijgt|krijgen|gaat|gaan|is|zijn|geldt|komt|komen|rijdt"
        r"|rijden|wordt|worden|hoeft|hoeven|kan|kunnen|betaalt|betalen) (?!(?:het|dat|dit|die|er|hij|ze|zij)\b)"
    ),
    "maker": re.compile(
        r"(?:[A-ZÀ-Þ][\w-]+ )?(?:minister|wethouder|burgemeester|directeur|voorzitter|eigenaar|onderzoeker|trainer"
        r"|bewoner|woordvoerder|hoogleraar)\b",
        re.IGNORECASE,
    ),
}
"""How a sentence opens."""

ANYWHERE: dict[str, re.Pattern[str]] = {
    "source": re.compile(
        r"\b(?:gemeente(?:n|raad)?|politie|brandweer|kabinet|minister(?:ie|s)?|staatssecretaris|burgemeester|wethouder"
        r"|schepen(?:en)?|rechtbank|rechters?|(?:ge)?rechtshof|parket|justitie|openbaar ministerie|officier"
        r"|kamer|senaat"
        r"|provincies?|waterschap|regering|stadsbestuur|college|inspectie|toezichthouder|ziekenhui[sz]\w*"
        r"|universiteit|hogeschool|onderzoekers|bedrijf|concern|fabriek|keten|directie|bank|scholen|school"
        r"|vereniging|stichting|club|ploeg|bibliotheek|luchthaven|vervoerder|bewoners|boeren|actievoerders)\b"
        r"|(?-i:\b[A-Z]{2,5}\b)|\w(?:autoriteit|bond(?:en)?|organisaties?|instituut|centrum|museum|bureau|fonds|dienst|beheer"
        r"|maker|raad)\b",
        re.IGNORECASE,
    ),
    "happens": re.compile(
        r"\b(?:kondigt?|besluit(?:en)?|besl(?:oot|ist)|bepaalde|schrapt|sluit(?:en)?|opent|openen|stopt"
        r"|stoppen|verhoogt"
        r"|verlaagt|wint|won(?:nen)?|verliest|verloor|verbiedt|eist|eisen|veroordeel[dt]e?|start(?:en)?"
        r"|bouw(?:t|en)|investeert|waarschuwt|verdwijn(?:t|en)|overleed|vertrekt|keert|betaalt|betalen"
        r"|verbetert?(?:de)?"
        r"|stijg(?:t|en)|daal(?:t|de)|groeit|pleit(?:en)?|trekt|verhuist|verkoopt|fuser\w+|klopte?|steunt"
        r"|protesteren|staken|vervangt|presenteert|benoemt|schorst|test(?:en)?|voer(?:t|de|den) \w+ in|stemde"
        r"|leg(?:t|de) \w+ stil|breekt|brak|schrappen|verliezen|winnen|verhogen|verlagen|verbieden|investeren|trekken"
        r"|verhuizen|verkopen|vervangen|schorsen|verzetten|voeren \w+ in"
        r"|plaats(?:t|te|ten|en) zich|versl(?:aat|aan|oeg|oegen)|promove\w+|degrade\w+|reken(?:t|en)"
        r"|erken(?:t|de|den) [^.]{0,60}\bdat)\b"
    ),
    "happened": re.compile(rf"\b(?:is|zijn|was|waren|heeft|hebben|werd(?:en)?|word(?:t|en))\b.*{PARTICIPLE}"),
    "earlier": re.compile(
        rf"\b(?:had|hadden)\b.*\b{_PARTICIPLE}\b|\b(?:was|waren) (?:vorige? \w+|eerder|toen)\b"
        rf"|\b(?:ging|liep|kwam|werd|was|kreeg|viel|raakte) in {MONTH}\b"
        r"|\b(?:ging|kwam|werd|was|kreeg|moest|begon|trouwde|verliet|studeerde) in (?:1[89]\d\d|20[01]\d)\b"
    ),
    "when": re.compile(
        rf"(?<!\been )\b(?:{ANY_DAY}\w*|{AROUND_TODAY}|vanaf|volgende? (?:week|maand|jaar)|{AROUND_NOW})\b"
    ),
    "amount": re.compile(
        r"\b\d[\d.,]*\s*(?:procent|%|euro|miljoen|miljard|mensen|ton|kilo|hectare|jaar cel|doden|gewonden"
        r"|banen|woningen"
        r"|huishoudens|leerlingen|bezoekers|stemmen|meter|kilometer)|€\s?\d|\bprocent\b|\w+ (?:doden"
        r"|gewonden)\b|\b[Ee][eé]n op de\b|\b(?:kwart|derde|helft) van\b|\bgemiddeld\b"
    ),
    "new": re.compile(
        r"\b(?:(?:is|was|wordt) (?:de|het) eerste"
        r"|\w{3,20}ste [^.]{0,40}?sinds \d{4}"
        r"|voor het eerst|nooit eerder|dan ooit|voortaan|niet langer|definitief|op rij|verdubbeld?t?"
        r"|verdrievoudigd|verviervoudigd|gehalveerd|steeds (?:meer|minder|vaker)|schuldig|uitgeschakeld"
        r"|failliet|ontdekt|gevonden|gestolen|(?:geen|niet) (?:\w+ )?meer|weer)\b",
        re.IGNORECASE,
    ),
    "becomes": re.compile(r"^(?:De |Het )?[A-ZÀ-Þ][^,:;]{2,50} (?:wordt|worden) een [a-zà-ÿ]"),
    "until": re.compile(
        rf"\b(?:vanaf|per|tot) (?:(?:de|het|eind|begin|na) ){{0,2}}(?:\d{{1,2}} )?(?:{MONTH}|zomer|herfst|winter"
        r"|voorjaar|najaar|volgend\w*|direct)\b"
    ),
    "found_out": re.compile(
        r"\b(?:(?:blijkt|bleek) (?:nu |ook )?(?:uit|dat)|uit (?:een |het |nieuw )?(?:onderzoek|cijfers|proef|enquête"
        r"|rapport|telling)[^,]{0,80}(?:blijkt|bleek|dat))\b"
    ),
    "decides": re.compile(
        r"\b(?:keur(?:t|de|den) [^.]{1,90} goed|goedgekeurd|besloten (?:om|tot|dat)|(?:gekozen|uitgeroepen) tot"
        r"|bekroond|gewonnen|overgenomen|vrijgesproken|veroordeeld|(?:houdt|hield) (?:[^.]{1,50} )?op te bestaan|koopt"
        r"|fuseert|houdt [^.]{1,50} (?:gesloten|open)|heropend|legt [^.]{1,60} aan|plaatst|leg(?:t|gen) [^.]{1,50} neer"
        r"|neemt [^.]{1,60} over|stel(?:t|len) [^.]{1,60} beschikbaar)\b"
    ),
    "verdict": re.compile(rf"[‘“][^’”]{{1,60}}[’”],? [^.]{{0,60}}\b{_WORK}\b|\w{{3,}}ste {_WORK}\b"),
    "reacts": re.compile(
        r"\b(?:stem(?:t|de|den) (?:voor|tegen)\W*$|(?:is|zijn|was|waren|reageert|reageerde) (?:\w+ )?(?:blij"
        r"|teleurgesteld|tevreden|boos|woedend|trots|verheugd|opgelucht|verbijsterd|verdeeld|ongerust|bezorgd|sceptisch"
        r"|enthousiast|kritisch|geschokt)|spre(?:ekt|ken) van|dank(?:t|te)\b"
        r"|stapt naar de rechter|slui(?:t|ten) [^.]{1,50} uit\b"
        r"|roept [^.]{1,60} op|(?:noemt|roemt) \w|schudt|betreur\w+)"
    ),
    "death": re.compile(r"\b(?:overleed|overleden|gestorven)\b"),
    "senses": re.compile(
        r"\b(?:ruik(?:t|en)|geur|hang(?:t|en)|klink(?:t|en)|(?:glim)?lach(?:t|en)|zucht|(?<!te )kijk(?:t|en)"
        r"|keek|keken|wijst"
        r"|schuif(?:t|en)|schijnt|miezert|dampt|tikt|druppelt|veegt|wandelt|schenkt|roert|bukt|knik(?:t|ken)|zwaait"
        r"|ritsel\w*|snuffel\w*|blaft|fluister\w*|steekt|pakt|tilt|aait|zingt|glinster\w*|kraak\w*|zoemt|prikt"
        r"|duwt|botsen|schraap(?:t|te)|duikt|klimt|leunt|staart|trilt|trillen|fluit|kneedt|strooit|schreeuw\w*|schudt"
        r"|zwijgt|gaapt|leegt|vouwt|hurkt|sjouwt|schuifel\w*|streelt|tuurt|gluurt|blaast"
        r"|haast|strijkt|bladert|draait het slot|modder|koffie)\b"
    ),
    "such": re.compile(
        r"\b(?:zulke|dergelijke|dan ook|tenminste|(?-i:er) (?:[a-z\d.,]+ ){0,8}(?:mee|van|over|op|tegen|voor|aan|om)"
        r"|(?:wil|willen|hoopt|hopen|moet|moeten) (?:zo|hiermee|daarmee)"
        r"|(?:moet|moeten|kan|kunnen|mag|mogen|krijgt|krijgen|gaat|gaan|is|zijn|wordt|worden) dan)\b",
        re.IGNORECASE,
    ),
    "me": re.compile(
        r"\b(?:ik|jij|jou|jouw|mijn|me|mij|hebt u|u (?:heeft|hebt|bent)|je (?:bent|staat|hebt|loopt|zit))\b",
        re.IGNORECASE,
    ),
    "us": re.compile(r"\b(?:wij|we|ons|onze|jullie)\b", re.IGNORECASE),
    "lives": re.compile(
        r"\bwoont (?:(?:met|al) [^.]{1,60} )?in\b|\bis \w+ (?:en|bij|aan) \w+ (?:woont|werkt|schrijft)"
    ),
    "ago": re.compile(r"\bgeleden\b|\bin (?:1[89]|20[01])\d\d\b"),
    "explains": re.compile(
        r"\b(?:ontstaat|ontstaan|ontstond(?:en)?|komt|kwam) (?:\w+ )?doordat\b|\bkomt het doordat\b"
    ),
    "vague": re.compile(
        r"\b(?:een|voor een) (?:\w+e )?(?:verrassing|stunt|opmerkelijke? \w+"
        r"|bijzondere? (?:vondst|ontdekking|moment))\b"
        r"|\bbom\b.* gebarsten|\bkogel (?:is )?door de kerk"
        r"|\b(?:ging|gaat|liep|loopt) het (?:[a-z]+ )*(?:mis|fout|goed)\b"
        r"|\bis iets (?:veranderd|aan de hand|bijzonders)\b"
    ),
    "is_one": re.compile(
        r"^[A-ZÀ-Þ][^,;:]{2,40}? (?:is|was) (?:een|de) (?!van de (?:laatste|eerste|nieuwe)|nieuwe|eerste|laatste"
        r"|grootste|beste|enige|jongste|oudste)[a-zà-ÿ]"
    ),
    "states": re.compile(r"\b(?:dateert|bedraagt|bedroeg|staat op \d)"),
    "acquainted": re.compile(
        r"\b(?:het (?:dorp|eiland|stadje)|de (?:stad|wijk|gemeente))\b"
        r"(?! (?:van|uit|waar|die|dat|met|in|op|en|[A-ZÀ-Þ])\b)|"
        r"\b[Dd]e (?:jongen|man|vrouw|dader|verdachte)\b(?! (?:van|uit|die|met|in|achter|zonder|[A-ZÀ-Þ])\b)"
        r"|\b[Hh]et (?:meisje|kind|slachtoffer)\b(?! (?:van|uit|dat|met|in)\b)"
        r"|\b[Dd]e (?:\w+ )?(?:maatregel|regeling|ingreep|actie|proef|heffing|toeslag|dader|titel|plannen)\b"
        r"(?! (?:van|om|over|voor|die|dat|tegen|met|in|[A-ZÀ-Þ])\b)"
    ),
    "thinks": re.compile(
        r"\b(?:wist(?:en)? (?:niet|nog)|dacht(?:en)?|droom\w+|herinner\w+|voel\w+|zag|hoorde|leek|lijkt)\b"
    ),
    "witness": re.compile(r"[A-ZÀ-Þ]\w+ \(\d\d\)"),
    "known": re.compile(
        r"\b[Hh]et (?:dier|beest|bedrijf|tweetal|drietal|viertal|koppel|stel|duo|trio|apparaat|toestel|voorwerp|gebouw"
        r"|pand|schip|boek|stuk|project|onderwerp|plan|voorstel|idee|werk|fonds)\b(?! (?:van|in|uit|op|bij|om"
        r"|dat|waar\w*|[A-ZÀ-Þ‘“])\b)"
    ),
    "speaks": re.compile(r"[”“\"„]"),
    "says": re.compile(
        r"\b(?:zegt|zei|vindt|noemt|denkt|vreest|hoopt|verwacht|vertelt|lacht|begrijpt|verklaart|bekent)\b"
    ),
}
"""What a sentence holds."""
