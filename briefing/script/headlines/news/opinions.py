"""The signs in a Dutch sentence by which somebody argues: what ought to be, what is wrong, what he believes."""

from __future__ import annotations

import re

_BAD_OR_GOOD = (
    r"(?:verspilling|schande|vergissing|blunder|misser|onzin|waanzin|flauwekul|gemakzucht|symboolpolitiek|kortzichtig"
    r"|dom(?:heid)?|dwaas(?:heid)?|onverstandig|onrechtvaardig|oneerlijk|onbegrijpelijk|onverteerbaar|onacceptabel"
    r"|onbeschaafd|absurd|krankzinnig|naïef|hypocriet|laf|asociaal|wreed|hard nodig|broodnodig|onmisbaar|goud waard"
    r"|(?:gemiste kans|slecht idee|goed idee|misverstand|mythe|fabel|zegen|vloek|recht|plicht))"
)
OPINIONS: dict[str, re.Pattern[str]] = {
    "ought": re.compile(
        r"(?:De |Het )?(?:overheid|gemeente|politiek|regering|kabinet|minister|provincie|school|scholen|rijk"
        r"|burgemeester|wethouder|wet|samenleving|[Ee]lke? [^,]{5,60}"
        r"|(?!(?:Soms|Dan|Nu|Dus|Toch|Ook|Wel|Daar\w*|Hier\w*|Zo|Eerst|Misschien"
        r"|Eigenlijk|Waarom|Hoe|Wat|Vaak) )[A-ZÀ-Þ]\w+|Wie [^,]{5,60},)"
        r" (?:moet|moeten|hoort|horen) (?!(?:er|dat) )|.*\b(?:hoort|horen) (?:te|een|geen|niet)\b"
        r"|.*\bzou(?:den)? (?:[a-z]+ ){0,5}moeten\b"
    ),
    "demands": re.compile(
        r"(?:Schaf|Geef|Stop|Verbied|Maak|Bouw|Sluit|Verhoog|Verlaag|Red|Weg met|Weiger|Bescherm|Koester)\b"
        r"(?! u\b|[^,.]+, en )"
        r"|Het (?:is|wordt) (?:hoog )?tijd (?:om|dat|voor)\b"
        r"|Laten we (?:ophouden|stoppen) (?!.*\b(?:dit|deze|daarmee|hiermee)\b)"
    ),
    "judges": re.compile(
        r"(?!(?:Het (?:is|was)|Dat|Dit|Die|Deze|Er|Daar|Hij|Zij|Ze)\b)[^,;:“‘]{3,120}? "
        rf"(?:(?:is|zijn|blijft|blijven) (?:\w+ ){{0,4}}?{_BAD_OR_GOOD}\b|verdien(?:t|en) \w+ \w+)"
    ),
    "believes": re.compile(
        r"(?:Ik|Wij|We)(?:, [^,]{3,60},)? (?:vind|vinden|pleit|pleiten|geloof|geloven|weet zeker"
        r"|(?:ben|zijn) ervan overtuigd(?: geraakt)?|durf te wedden),? (?:dat|voor) (?!dat |dit |die |meer van )"
    ),
}
"""Signs in the opening of a sentence."""
