"""Abbreviations with two meanings, one of which is evident from the words next to them."""

from __future__ import annotations

import re

_DOSE_BEFORE = re.compile(r"(?:tablet(?:ten)?|capsules?|mg|ml|g|gram|druppels) $")
_NAME_BEFORE = re.compile(r"(?:^|[^.] )[A-Z][\w&-]* $")
_GOES_ON = re.compile(r"[,;:)]| [a-z]")
_NAME_FOLLOWS = re.compile(r" [A-ZÀ-Ý]")
_ARTICLE_BEFORE = re.compile(r"\b(?:de|deze|een|hun|onze|eigen|zo'n|elke) $", re.IGNORECASE)
_AMOUNTS_TO = re.compile(r"(?:(?<=een gem\.)|(?<=het gem\.)) (?:van|is|was|op|ligt op) [0-9]")
_THE_BEFORE = re.compile(r"\b(de|het|dit|dat|een|geen|hun|zijn|haar|ons|onze) $", re.IGNORECASE)
_LEFT_ALONE = re.compile(r" (?:van|is|was|wordt|werd|ligt|lag|en|of|voor|aan|op|per)\b|[,;:)]|\s*\Z")
_YEAR_FOLLOWS = re.compile(r" (?:in )?(?:1[5-9]|20)[0-9]{2}(?!\w)")
_HEADINGS = {"Corr.": "Correctie", "Gez.": "Gezocht", "gez.": "gezocht"}
_ADVICE = re.compile(r" (?:af|bij|op)?(?:bouwen|houden|kopen|verkopen)\b")
_SHARE_FOLLOWS = re.compile(
    r":? (?:[0-9]{1,3}(?:,[0-9]{1,2})? ?(?:%|procent|pct)|€ ?[0-9]{1,6}(?:,[0-9]{1,2})?)(?=[,;.)]|\s*\Z| per )"
)
_PAGES_BEFORE = re.compile(r"(?:bladzijden|pagina's|blz\.|pag\.|pp?\.),? $")
_PRICE_FOLLOWS = re.compile(r",? (?:€|[0-9]{1,4} (?:blz|pag|p)\b)")
_LETTER_FOLLOWS = re.compile(r" [A-H](?![\w'-]|\.(?!\s*\Z))")
_CHURCHES = {
    "Chr.": "Christelijke", "Doopsgez.": "Doopsgezinde", "Ev.": "Evangelisch", "Geref.": "Gereformeerde",
    "Herv.": "Hervormde", "Luth.": "Lutherse", "Prot.": "Protestantse", "Rem.": "Remonstrantse",
    "Vrijz.": "Vrijzinnige",
}  # fmt: skip
_CHURCH_FOLLOWS = re.compile(
    rf"(?: (?:{'|'.join(map(re.escape, _CHURCHES))})){{0,3}} (?:[Kk]erk|[Gg]em(?:eente|\.)|[Dd]ienst|[Ss]chool)"
)
_ONCE_CALLED = re.compile(r"(?:[,;(]|\b(?:het )?(?:pand|winkel|zaak|huis|is|nu|was|van)) $|^$")
_FIRM_FOLLOWS = re.compile(
    r" (?:(?:De|Het|Firma|Fa\.|Café|Hotel|Restaurant|Bakkerij) |[A-ZÀ-Ý][\w'-]{1,20}(?: (?:en|&) |[,;.)]))"
)
_COSTS_FOLLOW = re.compile(
    r" (?:btw|BTW|b\.t\.w\.|g[./]w[./][el]|gas|[a-z]{0,12}kosten|[a-z]{0,12}belasting|toeslag|stoffering)(?!\w)"
)
_TERM_BEFORE = re.compile(r"(?:mndn?\.|wkn?\.|dgn\.|jr\.|\b(?:maand(?:en)?|jaar|weken|dagen|uur|euro|cel|straf)),? $")
_STREET = r"(?:straat|weg|laan|plein|kade|singel|hof|park|school|dreef)\b"
_STREET_FOLLOWS = re.compile(rf" (?:[A-Z][\w.]{{0,15}} ){{0,3}}[A-Z][a-zë]{{1,20}}?{_STREET}")
_QUEEN_FOLLOWS = re.compile(
    " (?:Astrid|Beatrix|Elisabeth|Emma|Fabiola|Juliana|Mathilde|Máxima|Paola|Sophia|Wilhelmina)"
)
_STREET_OF_A_RULER = re.compile(
    r" (?:(?P<queen>Anna)|Albert|Boudewijn|Filip|Karel|Leopold|Willem)(?: I{1,3}V?)?[ -]?(?:[a-z]{1,10}-?)?"
    rf"{_STREET}"
)
_COUNCIL = {"weth.": "wethouders", "sch.": "schepenen"}
_MAYOR_BEFORE = re.compile(r"[Bb]urg(?:\.|emeester) (?:en|&) $")
_COUNCIL_FOLLOWS = re.compile(r" (?:en|&) (?:sch|w)")
_CHURCH_BEFORE = re.compile(r"(?:[dst]e|Herv\.|Geref\.|Prot\.|Ev\.) $")
_PAGE_FOLLOWS = re.compile(r":? (?:op |zie )?(?:p|pag|blz)\.")
_MEASURE_BEFORE = re.compile(r"(?:[0-9]|/[hsu]|%|°C?|\b(?:euro|graden|jaar|k?m|meter|minuten|punten|uur)) $")
_LAST = re.compile(r"\s*\Z|[,;)]")
_MEASURED = re.compile(
    r" (?:(?:max|min|gem)\. )?[a-z]{0,15}?(?:aantal|afstand|bedrag|belasting|breedte|capaciteit|diepte|druk|duur|"
    r"gewicht|hoogte|inhoud|inkomen|inleg|leeftijd|lengte|loon|prijs|score|snelheid|straf|tarief|temp\.|temperatu(?:ur|ren)|vermogen|waarde)(?!\w)"
)
_NOUN_FOLLOWS = re.compile(r" [a-z]{4}")
_INFLECTING = re.compile(r"\s+\w{2,25}(?:en|heid|ie|ing|teit)\b")
_MINUTE_BEFORE = re.compile(r"\b(?:elke|iedere|laatste|per|[0-9]+(?:e|ste|de)) $", re.IGNORECASE)
_COMPANY_BEFORE = re.compile(
    r"(?i:\b[bn]\.?v\.?|stichting|vennootschap|vereniging|partij|bedrijf)(?: [A-ZÀ-Ý][\w'-]{1,20}){0,3} $"
)
_FIRM_BEFORE = re.compile(r"(?:^|[^\w'-])[A-ZÀ-Ý][\w'-]{1,20} (?:en|&) $")
_AFTER = re.compile(r"\bna $", re.IGNORECASE)
_LISTED = re.compile(r"[:)]| [mz]\.k\.|\s*\Z")
_ADJECTIVES = {"gr.": "grote", "kl.": "kleine", "huish.": "huishoudelijke"}


def meaning(match: re.Match[str]) -> str | None:
    """The meaning of an abbreviation that its context makes evident; None for others."""
    read = MEANINGS.get(match[0])
    return read(match) if read else None


def _of_shares(match: re.Match[str]) -> str | None:
    """What analysts give, and what shares pay."""
    if match[0] == "adv.":
        return "advies" if _ADVICE.match(match.string, match.end()) else None
    return "dividend" if _SHARE_FOLLOWS.match(match.string, match.end()) else None


def _after_time(match: re.Match[str]) -> str | None:
    return "verlenging" if _AFTER.search(match.string, max(0, match.start() - 4), match.start()) else None


def _absent(match: re.Match[str]) -> str | None:
    return match[0][0] + "fwezig" if _LISTED.match(match.string, match.end()) else None


def _founded(match: re.Match[str]) -> str | None:
    is_company = _COMPANY_BEFORE.search(match.string, max(0, match.start() - 60), match.start())
    return "in oprichting" if is_company else None


def _general(match: re.Match[str]) -> str | None:
    return match[0][0] + "lgemene" if _INFLECTING.match(match.string, match.end()) else None


def _adjective(match: re.Match[str]) -> str | None:
    said = _NOUN_FOLLOWS.match(match.string, match.end()) and _ADJECTIVES[match[0].lower()]
    return said and match[0][0] + said[1:]


def _average(match: re.Match[str]) -> str | None:
    """An average before its noun or behind what is measured, as in "49,6 km/u gem."; a church in "Hervormde Gem."."""
    if match[0] == "Gem." and _CHURCH_BEFORE.search(match.string, max(0, match.start() - 20), match.start()):
        return "Gemeente"
    if _AMOUNTS_TO.match(match.string, match.end()) or _NOUN_FOLLOWS.match(match.string, match.end()):
        return match[0][0] + "emiddelde"
    is_measured = _MEASURE_BEFORE.search(match.string, max(0, match.start() - 12), match.start())
    return "gemiddeld" if is_measured and _LAST.match(match.string, match.end()) else None


def _of_a_street(match: re.Match[str]) -> str | None:
    """A queen by her name; a lawyer or a king where a street is named after him: "de Kon. Albertlaan"."""
    if match[0] == "Mr.":
        return "Meester" if _STREET_FOLLOWS.match(match.string, match.end()) else None
    if _QUEEN_FOLLOWS.match(match.string, match.end()):
        return match[0][0] + "oningin"
    ruler = _STREET_OF_A_RULER.match(match.string, match.end())
    return ruler and match[0][0] + ("oningin" if ruler["queen"] else "oning")


def _church(match: re.Match[str]) -> str | None:
    """Churches by their full names: "Chr. Geref. Kerk", "Ev. Luth. Gemeente"."""
    return _CHURCHES[match[0]] if _CHURCH_FOLLOWS.match(match.string, match.end()) else None


def _formerly(match: re.Match[str]) -> str | None:
    """What a firm or a house was called, "Café Centraal, v.h. De Ster"; elsewhere "v.h." is two small words."""
    start = max(0, match.start() - 20)
    is_name = _ONCE_CALLED.search(match.string[start : match.start()]) and _FIRM_FOLLOWS.match(
        match.string, match.end()
    )
    return "voorheen" if is_name else None


def _without(match: re.Match[str]) -> str | None:
    """A price without something: "ex. btw"."""
    return match[0][0] + "xclusief" if _COSTS_FOLLOW.match(match.string, match.end()) else None


def _conditional(match: re.Match[str]) -> str | None:
    """A suspended part of a sentence: "6 mnd. vw."."""
    is_term = _TERM_BEFORE.search(match.string, max(0, match.start() - 12), match.start())
    return "voorwaardelijk" if is_term else None


def _son(match: re.Match[str]) -> str | None:
    """Who carries on a firm: "Bakker en zn."."""
    is_firm = _FIRM_BEFORE.search(match.string, max(0, match.start() - 30), match.start())
    return "zoon" if is_firm else None


def _solution(match: re.Match[str]) -> str | None:
    return "oplossing" if _PAGE_FOLLOWS.match(match.string, match.end()) else None


def _council(match: re.Match[str]) -> str | None:
    """Those who govern with the mayor, in "burg. en weth."."""
    is_council = _MAYOR_BEFORE.search(match.string, max(0, match.start() - 16), match.start())
    return _COUNCIL[match[0]] if is_council else None


def _mayor(match: re.Match[str]) -> str | None:
    return match[0][0] + "urgemeester" if _COUNCIL_FOLLOWS.match(match.string, match.end()) else None


def _bound(match: re.Match[str]) -> str | None:
    """ "304 blz., geb." is a book."""
    is_book = _PAGES_BEFORE.search(match.string, max(0, match.start() - 14), match.start())
    return "gebonden" if is_book or _PRICE_FOLLOWS.match(match.string, match.end()) else None


def _group(match: re.Match[str]) -> str | None:
    is_group = _LETTER_FOLLOWS.match(match.string, match.end())
    return match[0].replace("r.", "roep") if is_group else _adjective(match)


def _task(match: re.Match[str]) -> str | None:
    """A club in "opg. 1911"; elsewhere a task."""
    return match[0][0] + "pgericht" if _YEAR_FOLLOWS.match(match.string, match.end()) else None


def _heading(match: re.Match[str]) -> str | None:
    """What a colon follows announces something: "Corr.: lees 1985"."""
    return _HEADINGS[match[0]] if match.string.startswith(":", match.end()) else None


def _by_mouth(match: re.Match[str]) -> str | None:
    return "oraal" if _DOSE_BEFORE.search(match.string, max(0, match.start() - 10), match.start()) else None


def _most_or_least(match: re.Match[str]) -> str | None:
    """ "Een max. van vijf" is the noun, "de max. kans" the adjective, "max. temp." a compound; "de min." may be a
    minister, "de laatste min." a minute."""
    if match[0] == "min." and _MINUTE_BEFORE.search(match.string, max(0, match.start() - 12), match.start()):
        return "minuut"
    stem = match[0][:3] + "im"
    article = _THE_BEFORE.search(match.string, max(0, match.start() - 12), match.start())
    if article is None or (article[1].lower() == "de" and stem.lower() == "minim"):
        return f"{stem}um" if _MEASURED.match(match.string, match.end()) else None
    if _LEFT_ALONE.match(match.string, match.end()):
        return f"{stem}um"
    is_definite = article[1].lower() not in {"een", "geen"} and _NOUN_FOLLOWS.match(match.string, match.end())
    return f"{stem}ale" if is_definite else None


def _example_or_company(match: re.Match[str]) -> str | None:
    """ "Landen, bv. Spanje" has an example, "Bakker b.v." is a company, and so is what has an article before it."""
    before = match.string[max(0, match.start() - 30) : match.start()]
    name_follows = _NAME_FOLLOWS.match(match.string, match.end())
    is_company = _ARTICLE_BEFORE.search(before)
    if match[0] == "b.v.":
        return "bee-vee" if is_company or (_NAME_BEFORE.search(before) and not name_follows) else None
    if is_company:
        return "bee-vee" if _GOES_ON.match(match.string, match.end()) else None
    return "bijvoorbeeld" if name_follows else None


_READERS = {
    _example_or_company: "bv. b.v.",
    _most_or_least: "max. min. Max. Min.",
    _by_mouth: "p.o.",
    _of_shares: "adv. div.",
    _after_time: "verl.",
    _absent: "afw. Afw.",
    _founded: "i.o.",
    _general: "alg. Alg.",
    _adjective: "kl. Kl. huish. Huish.",
    _average: "gem. Gem.",
    _solution: "opl.",
    _of_a_street: "Mr. Kon. kon.",
    _council: "weth. sch.",
    _mayor: "burg. Burg.",
    _son: "zn.",
    _bound: "geb.",
    _church: " ".join(_CHURCHES),
    _formerly: "v.h.",
    _conditional: "vw.",
    _without: "ex. Ex.",
    _group: "gr. Gr.",
    _task: "opg. Opg.",
    _heading: "Corr. Gez. gez.",
}
MEANINGS = {written: read for read, abbreviations in _READERS.items() for written in abbreviations.split()}
