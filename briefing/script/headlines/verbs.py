"""Verbs that bring a headline into the present: *heeft een akkoord bereikt* is news as *bereikt een akkoord*."""

from __future__ import annotations

import re

from briefing.script.headlines.words import FINITE, PARTICIPLE, PREPOSITIONS, SUBORDINATE, ends_or_goes_on

_FORMS = """
aangehouden houdt houden aan|aangekondigd kondigt kondigen aan|aangenomen neemt nemen aan|aangeklaagd klaagt klagen aan
aangevallen valt vallen aan|aangevraagd vraagt vragen aan|aangewezen wijst wijzen aan|afgekeurd keurt keuren af
afgelast gelast gelasten af|afgesloten sluit sluiten af|afgewezen wijst wijzen af|afgeschaft schaft schaffen af
afgezegd zegt zeggen af|benoemd benoemt benoemen|bereikt bereikt bereiken|beschadigd beschadigt beschadigen
besloten besluit besluiten|bevestigd bevestigt bevestigen|bevrijd bevrijdt bevrijden|bezocht bezoekt bezoeken
bekendgemaakt maakt maken bekend|doorzocht doorzoekt doorzoeken|gebouwd bouwt bouwen|gedood doodt doden
geëist eist eisen|gefotografeerd fotografeert fotograferen|gegeven geeft geven|gehaald haalt halen|gekocht koopt kopen
gekozen kiest kiezen|gekregen krijgt krijgen|geleden lijdt lijden|gelegd legt leggen|gelokt lokt lokken
gemaakt maakt maken|gemeld meldt melden|geopend opent openen|geopereerd opereert opereren|gepakt pakt pakken
geplaatst plaatst plaatsen|gepresenteerd presenteert presenteren|gered redt redden|gesloten sluit sluiten
gesloopt sloopt slopen|gestolen steelt stelen|getekend tekent tekenen|getroffen treft treffen|gevonden vindt vinden
gevraagd vraagt vragen|geweigerd weigert weigeren|gewonnen wint winnen|gezet zet zetten|goedgekeurd keurt keuren goed
herkend herkent herkennen|heropend heropent heropenen|ingediend dient dienen in|ingetrokken trekt trekken in
ingevoerd voert voeren in|ingehaald haalt halen in|ingestemd stemt stemmen in|neergelegd legt leggen neer
onderschept onderschept onderscheppen|ondertekend ondertekent ondertekenen|ontdekt ontdekt ontdekken
ontmanteld ontmantelt ontmantelen|ontruimd ontruimt ontruimen|ontslagen ontslaat ontslaan
ontwikkeld ontwikkelt ontwikkelen|opgegraven graaft graven op|opgeheven heft heffen op|opgelost lost lossen op
opgepakt pakt pakken op|opgericht richt richten op|opgerold rolt rollen op|overgehouden houdt houden over
overgenomen neemt nemen over|stilgelegd legt leggen stil|teruggevonden vindt vinden terug
teruggeroepen roept roepen terug
toegekend kent kennen toe|uitgeroepen roept roepen uit|uitgesteld stelt stellen uit|vastgesteld stelt stellen vast
veroverd verovert veroveren|veroordeeld veroordeelt veroordelen|verboden verbiedt verbieden
verbroken verbreekt verbreken
verhoogd verhoogt verhogen|verkocht verkoopt verkopen|verlaagd verlaagt verlagen|verlengd verlengt verlengen
verloren verliest verliezen|vernield vernielt vernielen|vernietigd vernietigt vernietigen|verslagen verslaat verslaan
verwoest verwoest verwoesten|verworpen verwerpt verwerpen|voorgesteld stelt stellen voor|voorkomen voorkomt voorkomen
vrijgelaten laat laten vrij|vrijgesproken spreekt spreken vrij|weggehaald haalt halen weg
"""
_PRESENT = {entry.split()[0]: entry.split()[1:] for entry in _FORMS.replace("\n", "|").split("|") if entry}
"""For each participle what is said of one in the present, of several, and the particle that stays behind, if any."""
_PERFECT = re.compile(
    rf"(?P<subject>(?!(?:{PREPOSITIONS}|er|het|dat|dit|daar|hier|zo|wie|wat|waar\w*|hoe\w*|als|toen|nu|dan|ook|nog)\b)"
    r"[^,;:]{2,70}?) (?P<have>heeft|hebben) (?P<rest>(?:[^,;:“‘\"]|(?<=\d),(?=\d))*?) ?\b(?P<done>"
    + "|".join(_PRESENT)
    + r")(?P<after>.*)",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:(?:19|20)\d\d|vorige?|eerder|ooit|vroeger|destijds|toen|jarenlang|jaren|al|nog|net|pas|geleden|inmiddels"
    r"|sinds|nooit|tot nu toe|daarvoor)\b"
)
"""With these the perfect tense says more than that it happened."""


def in_the_present(text: str) -> str:
    """`De politie heeft vier mannen opgepakt` → `De politie pakt vier mannen op`: of one clause, its subject first."""
    found = _PERFECT.fullmatch(text)
    if not found or SUBORDINATE.match(text) or not _ends(found["after"]):
        return text
    subject, rest = found["subject"], found["rest"]
    if (
        any(FINITE.search(f"{words} ") for words in (subject, rest))
        or _PAST.search(rest)
        or re.search(PARTICIPLE, rest)
    ):
        return text
    one, several, *particle = _PRESENT[found["done"].lower()]
    verb = one if found["have"].lower() == "heeft" else several
    return " ".join(filter(None, [subject, verb, rest, *particle])) + found["after"]


def _ends(after: str) -> bool:
    """Whether the participle closed its clause."""
    return ends_or_goes_on(after) or bool(re.match(r",? (?:omdat|nadat|doordat|die|dat|waar\w*|om|en) |: ", after))
