"""The openings of scenes and of habits, with which features begin before their news."""

from __future__ import annotations

import re

from briefing.dutch.calendar import ANY_DAY, AROUND_TODAY
from briefing.dutch.numbers import ANY_FEW
from briefing.script.headlines.grammar.moments import AROUND_NOW

_TIME = rf"(?:half|kwart|klokslag|\d{{1,2}}(?:[.:]\d\d)?|één|een|{ANY_FEW})"
CLOCK = re.compile(
    rf"(?<!pas )(?<!voortaan )(?<!uiterlijk )\b(?:om|tegen|rond|iets na|net na|even (?:na|voor|over)|vlak voor) "
    rf"(?:(?:kwart|vijf|tien) (?:over|voor) |klokslag )?"
    rf"(?:half ?\w+|\d{{1,2}}[.:]\d\d uur|(?:één|{ANY_FEW}|\d{{1,2}})(?: uur| ['’]s \w+| (?=[a-z]+t\b)|(?=,)))(?!\w)",
    re.IGNORECASE,
)
"""*Om vier uur trekt Jan Bos zijn jas aan*: a present with a time of day is a scene."""
_STANDS = r"(?:staa[tn]|stond(?:en)?|ligt|liggen|lag(?:en)?|hang(?:t|en)|hing(?:en)?|zit(?:ten)?|zat(?:en)?)"

SCENE = re.compile(
    r"(?:het (?:is|was) \w+ (?:in|op|bij|aan|als|toen)|het (?:is|was) een [a-zà-ÿ ]{3,40}, (?!die|dat|waar|zegt|meldt)"
    rf"|het (?:is|was) (?:nog |net |bijna |al )?(?:stil|donker|koud|warm|vroeg|laat|druk|kort|vlak|even"
    rf"|\w+dag|{_TIME})"
    rf"|om {_TIME}|over (?:een|enkele|twee|drie|vijf|tien) (?:uur|uurtje|minuten|minuutje|tel\w*)"
    r"|een (?:kwart |halve )?eeuw geleden|zo [a-z]+ als [^,]{3,60} (?:is|was) het"
    r"|zonder dat|[a-z]+ zijn er (?:genoeg|zat|veel|al)"
    r"|(?:[a-z]+|\d+) (?:keer|keren) (?:heeft|is|was|werd|had|stond|zat|ging)"
    r"|(?:[a-z]+|\d+) (?:jaar|maanden|weken) geleden [a-zà-ÿ]+"
    r"|(?:[a-z]+|\d+) (?:jaar|maanden|weken) (?:lang|was|waren|had|hadden|stond|zat|lag|werkte|woonde|leefde|wachtte)"
    r"|in (?:1[89]|20[01])\d\d [a-zà-ÿ]+"
    r"|toen|wat(?! begon als [^,]*, (?:eindig|mond|liep|werd))|waar|hoe|waarom"
    r"|wie(?! [^,]*, (?!kijkt|ziet|hoort|ruikt|denkt|waant|loopt|komt|staat|met|tot|het|niet)"
    r"(?:[a-zà-ÿ]+t|mag|kan|is)\b)"
    r"|wie [^,]{5,80}, (?:kent|herkent) (?:het|de|dat) [a-zà-ÿ]+(?=[:,.])"
    r"|heb(?:t|ben)? (?:u|je|jij|jullie) (?:wel ?eens|ooit)|ken(?:t|nen)? (?:u|je|jij|jullie)"
    r"|(?:nog één keer|voor de laatste keer|een laatste keer) [a-zà-ÿ]+t "
    r"|[^,]{10,70}, (?:de|het|een) [a-zà-ÿ]+ (?:is|zijn|ligt|staat|hangt|loopt|zit|brandt|klinkt) [^,]{2,40}?(?:,| en)"
    r"|wanneer|tegen (?:middernacht|zonsondergang|de (?:avond|ochtend|middag|schemering))"
    rf"|(?:half|kwart (?:over|voor)|klokslag|even (?:over|voor|na)|even) {_TIME}"
    rf"|een (?:gewone|doodgewone|mooie|koude|warme|natte|regenachtige|grijze|zonnige|druilerige) (?:{ANY_DAY}|\w*dag)"
    r"|het (?:rook|ruikt|klonk|klinkt|galmt|galmde|wemelt|wemelde|krioelt)"
    r"|(?:de|het|zijn|haar) [a-zà-ÿ]+ heet(?:te)? (?-i:[A-ZÀ-Þ])\w*"
    r"|(?:nee|ja|tja|ach|kijk|luister|laat ik|alles begon|laten we (?:[a-z]+ ){0,3}beginnen)"
    r"|(?:geen [a-zà-ÿ]+(?:, | en )){2}"
    r"|(?:hij|zij) is niet de enige die|[^,:]{3,40}[,:] zo ?(?:lang|veel|groot|hoog|ver|snel|vaak|oud|klein)\b"
    r"|(?:[a-z]+e )?(?:mist|regen|wind|sneeuw|hagel|zon|wolken|nevel|motregen|regendruppels|damp|rook)(?: [a-z]+)? "
    r"(?:hangt|hing|tikt|tikte|tikken|slaat|sloeg|valt|klettert|kletterde|striemt|waait|schijnt|scheen|jaagt|dwarrelt"
    r"|glijdt|kringelt|uit het)"
    r"|[^.]{3,80}, die (?:ochtend|avond|middag|nacht|dag|zaterdag|zondag) "
    r"|niemand (?:weet|wist) (?:(?:meer|nog|precies|zeker) )*(?:wanneer|wie|hoe|wat|waarom|waar)"
    rf"|[a-z]+ (?:was|is) (?:\d+|{ANY_FEW})(?: jaar)?(?: oud)?,? (?:toen|en) "
    r"|(?:de|het|zijn|haar) [a-z]+ (?:is|was|zijn|waren) (?:al|nog|net|bijna) [a-z]+ (?:als|toen|wanneer) "
    r"|als je|stel|ooit|eerst [a-z]+|het (?:moest|had|zou) (?:de|het|een)"
    r"|(?:het|eindelijk) (?:regen|sneeuw|vries|vroor|mist|waai|stormde)\w*|de (?:regen|zon|mist|wind|sneeuw|lucht)"
    r"|er (?:was|waren|is|zijn) (?:een )?(?:tijd|tijden|moment|momenten|mensen|dingen|dagen)"
    r"|niets is (?:zo|erger|mooier)|er (?:was|zit|staat|ligt|hangt|stond|(?:zijn|bestaan) [a-z]+ die"
    r"|(?:is|bestaat|komt) een [a-z]+ (?:waarop|waarin|waar|die|dat))|ergens"
    r"|(?:de|het|een) [a-z]+ van \d{1,2}[.:]\d\d uur|zo (?:begint|opent|eindigt|klinkt|gaat)"
    rf"|(?:een|enkele|\d+|{ANY_FEW}) (?:dag|dagen|week|weken|maand|maanden|jaar|uur) (?:na|voor) "
    rf"[^,]{{2,40}}? {_STANDS}"
    r"|[^,]{3,60} (?:is|was|blijft) het (?:[a-z]+ )?(?:stil|donker|koud|warm|nat|droog|leeg|druk|rustig|heet|licht)\b"
    r"|pas (?:toen|nadat)|nu (?:groei\w*|is|zijn|staa[tn]|ligt|liggen|hang\w*|zit\w*) (?:er|daar|hier)"
    r"|dat [^,]{5,90}, (?:daar|dat|is|was|zijn|had|wist|weet|gelooft|geloofde|dacht|verwachtte)"
    r"|(?:de|het|een) [a-zà-ÿ]+ (?!zegt|meldt|blijkt)[a-zà-ÿ]+t, (?!maar|die|dat|want|zegt|meldt|blijkt|zo|waar)"
    r"|achter (?:de|het|een)"
    r"|aan de (?:keukentafel|bar|toog|muur|wand|deur)"
    r"|boven (?:de|het)|tussen (?:de|het)|naast (?:de|het)|op (?:de|het) (?:tafel|plein|stoep|keukentafel|bank"
    r"|perron|vloer)"
    r"|links|rechts|buiten|binnen|beneden|boven(?! op)|achterin|achteraan|vooraan|voor de deur"
    r"|met (?:een|zijn|haar|hun)"
    r"(?! [^.]{3,100} (?:heeft|hebben|is|zijn|wordt|werd|kunnen|kan|krijg(?:t|en)) [^.]{3,60}(?-i:[A-ZÀ-Þ]))"
    r"|de laatste keer dat"
    r"|het duurde [^,.]{3,60} voordat|als (?:kind|jongen|meisje|kleuter)"
    r"|het is (?:niet|geen) (?:[a-z]+ )?(?:ongebruikelijk|ongewoon|uitzonderlijk|toeval|verrassing) dat"
    rf"|(?:een|een kwart|een half|{ANY_FEW}|\d+|enkele) (?:uur|uren|uurtje|minuten|dag|dagen) voordat "
    rf"[^,]{{3,70}}, {_STANDS}"
    r"|terwijl|voorzichtig|langzaam|nog (?:even"
    r"|geen(?! [^,.]{1,40}? na(?:dat)?\b)))\b",
    re.IGNORECASE,
)
"""*Het is kwart voor zes in …*, *Terwijl …*, *Niets is zo Nederlands als …*."""
HABIT = re.compile(
    r"(?:(?:elke|iedere|al) \w+|soms|vroeger|jarenlang|meestal|vaak|eerst even"
    r"|nog geen(?! [^,.]{1,40}? na(?:dat)?\b))\b"
    rf"|(?:op|in|aan|bij|onder|achter|naast|langs|tussen|voor|boven) [^,]{{2,60}}?(?:, [^,]{{3,60}},)? {_STANDS} "
    rf"(?!(?:\w+ ){{0,3}}(?:(?<!op ){ANY_DAY}\w*|{AROUND_TODAY}|sinds|vanaf|weer|{AROUND_NOW})\b|voor het eerst"
    r"|(?:een|één|twee|drie|\d+) op de |(?:ruim |bijna |meer dan )?(?:de helft|een (?:kwart|derde)|\d+ procent))"
    rf"|(?:de|het|een) [a-zà-ÿ]+ {_STANDS} (?:al|nog|er|daar|keurig|stil|netjes|klaar) ",
    re.IGNORECASE,
)
"""*Elke vrijdag …*, *In de gang staat …*."""
POSTURE = re.compile(
    r"\b(?:stond(?:en)?|zat(?:en)?|lag(?:en)?|liep(?:en)?|staa[tn]|zit(?:ten)?|loopt|lopen|ligt|liggen)"
    r" [^,.]{0,60}\bte [a-z]+en\b"
)
"""*stonden op straat te kijken*."""
FOR_YEARS = re.compile(
    r"\bal (?:ruim |bijna |meer dan )?[\w-]+ (?:jaar|jaren|decennia|maanden|generaties)\b(?! geleden)"
    r"|\bsinds (?:1[89]|20[01])\d\d\b"
)
"""*al 22 jaar*, *sinds 1887*."""
