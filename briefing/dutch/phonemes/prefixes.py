"""Prefixes without stress: those of bekend and verloren, and of inseparable verbs such as ondernemen.

After the e-ANS, 12.2.2: an inseparable verb is stressed on its stem.
"""

from __future__ import annotations

import re

from briefing.patterns import pattern

SOUNDS = {
    "be": "bə",
    "ge": "ɣə",
    "ver": "vər",
    "ont": "ɔnt",
    "her": "hɛr",
    "er": "ɛr",
    "de": "də",
    "vander": "vɑndər",
    "vanden": "vɑndən",
    "vande": "vɑndə",
}
_C, _V = "[bcdfghjklmnpqrstvwxz]", "[aeiouyéëïöü]"
_ONSET = rf"(?:{_C}|[bcfgkp][lr]|[dtv]r|vl|s[cklmnpt]|schr?|str|spr|spl|kn|kw|zw|tw|dw|wr|gn|th|ch)?{_V}"
_STEM_FOLLOWS = re.compile(
    rf"(?:be(?!(?:(?!gr|kn|kl|dr|tr|vr|vl|sp){_C})*e(?:[rnm]s?|l|ls|len|lt)?$|e|i(?!ë)|u|zig|ton|nzi|nef|lgi)"
    rf"|ge(?!{_C}*e(?:[rnm]s?|l|ls)?$|e|i|u|v(?:en|end|ende|er|ers|ing|ingen)$|ner[ae]|net|o(?:gr|l(?!ied)|p(?:ol|ar)|t[he]|m[eo]|[swy]|c[aeh]|d[eyr]|fy|r[iu]|in)|latin|nre|orgi)"
    rf"|ver(?!{_C}*e(?:[rn]s?)?$|s?$|ba[al]|tica|sie|sus|mout|if|anda|$)"
    rf"|ont(?!bijt|ar)|her(?!$|{_C}*en$|mens|berg|fst|o[gïi]|sen|man|t(?!rouw|el)|der|pes|nia|ik$|re$|os$|en(?!ig))"
    rf"|er(?=ken|var|barm))(?={_ONSET})"
)
_WHOLE_VERBS = {
    "onder": r"handel schat steun zoek(?!$|s) zocht broken br(?:ee|e|a)k teken vr[ao]+g vind vond neem nem nam nomen "
    r"houd(?!$|s) hield scheid(?!$) wijz wijst wezen wees druk(?!$) mijn streep strepen schep werp(?!$|s$) "
    r"worpen ga(?:an|at)?$ ging staan?$ titel[de] gaan bouw(?:d|t|en|ing) scheppen dompel kennen vang richt "
    r"schrijf schrijv mijnd strep lijn(?:en|t|de|ing) leg[dt]?$ koel voed stut lijnd tunnel kenning",
    "over": r"dek leg winter leefd? leven leeft lev tuig winn won handig brug schrijd schred vallen valt weldig "
    r"drijf drijv dreven heers nacht stroom stro treed tred tref troffen troef troev "
    r"weg(?:en|ing|ingen|end)$ weeg woog wogen zie lijd leden leed laad laden belast spannen kom(?:t|en)$ schat koepel "
    r"kapping denk lapp? meester haast mann(?:en|ing) peins peinz schreeuw stemm? woeker welf welv "
    r"vleugel bluf schouw klas ruled prikkel donder bied spoel komelijk rompel "
    r"schaduw stelp stemp stijg steeg stegen tuigd dreef reden zeese$",
    "om": r"schrijf schrijv schreven sluit sloten ring arm helz hels streden vat ver geef geven gaven zeil "
    r"hein lijst lijn mu(?:ur|r) zo(?:om|m) wall hul klem cirkel singel kleed kader strengel floers",
    "voor": r"zie zag spel[ldt] kom(?:en|t|ing)$ onderstel speld zien",
    "door": r"kruis staan staat stond zoek zocht boor grond leef lev loop$ wrocht denk dacht trapt week[tn] zeef "
    r"spek breek broken drenk drongen",
    "vol": r"do deed dan trek trok breng bracht eind maakt?$ ledig strek tooi wass waardig harding tijdig mondig hard "
    r"groei draag drag voer leerd slagen strekt sta(?:an|at|ond|onden)$",
    "weer": r"leg houd hield staan staat stond kaats klank klonk galm spiegel spreek sprak sproken zin",
    "mis": r"lei luk bruik(?:t|en|te|ten)$ draag handel ken pleeg plegen gun maak vorm vat(?!ting) troost dragen "
    r"drijven doe[nt]$ deel plaats hag kop(?:en|t)$ dadig",
    "aan": r"vaard bid bad schouw hoord",
    "achter": r"haal halen volg klap",
    "tegen": r"strijdig",
}
"""Stems that make one verb with a prefix; `(?!$)` where the noun is another word: een overleg, wij overleggen."""
_WHOLE_VERB = pattern("|".join(f"{prefix}(?:{'|'.join(stems.split())})" for prefix, stems in _WHOLE_VERBS.items()))


_FLEMISH_NAME = re.compile(
    "de(?=smedt|smet|clerc[kq]|wulf|backer|bakker|vos$|waele|cock$|kock$|poorter|meye|ridder$|groote|winter$|wilde$|witte$|graeve|ceu"
    "|keyser|paepe|pauw|schepper|schrijver|vriendt|vriese|bruyn|coninck|croo$|decker|haes|jongh|jaeger|leeuw|maere|man$|mey$|meester"
    "|mulder|naeyer|roover|ry?cke|rijcke|saedel|schutter|smaele|sutter|troyer|vlieg|volder|vreese|weerdt|wever|zutter)"
    "|de(?=(?:[bdfghklmnprstvwz]|[bcfgkp][lr]|[dt]r|s[cklmnpt])(?:ae|uy|[aeo]e?ck|[ae]gh)[a-z]?)"
    "|vande[nr](?=[bcdfghjklmnprstvwz].{2})|vande(?=[vwplkms].{3})"
)


def unstressed(word: str) -> str | None:
    """The unstressed prefix before the stem of a word: "be" of bekend; None if it has none, as beter."""
    prefix = _STEM_FOLLOWS.match(word) or _FLEMISH_NAME.match(word)
    return prefix[0] if prefix and len(word) - prefix.end() > 1 else None


def is_whole_verb(word: str) -> bool:
    """Whether the word is an inseparable verb such as ondernemen, or derived from one."""
    return _WHOLE_VERB.match(word) is not None
