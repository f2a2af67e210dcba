"""The reordering of quotations and claims, with the speaker first, and of verdicts, with the convict first."""

from __future__ import annotations

import re

from briefing.script.headlines.grammar.noun_phrase import NUMBERS, phrase_end
from briefing.script.headlines.grammar.subject import subject_end
from briefing.script.headlines.grammar.words import SPEECH, SUBORDINATE
from briefing.script.headlines.wording.complete import CLAIM, HIS_OWN
from briefing.script.headlines.wording.order import statement
from briefing.text import words_in

_LONGEST_SPEAKER = 40
"""Characters."""
_JUDGE = (
    r"(?:(?:De |Het )?(?:[Pp]olitie|[Ss]traf|[Kk]anton)?[Rr]echter|(?:De |Het )?(?:[Cc]orrectionele )?[Rr]echtbank"
    r"|(?:Het )?(?:[Gg]erechts)?[Hh]of)(?: (?:in|van|te) [A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?)?"
)
_FREED = re.compile(
    rf"{_JUDGE} (?:spreekt|sprak) (?P<who>[^,:]{{5,70}}?) (?P<how>in hoger beroep )?vrij(?P<of>(?: van [^,:]*)?)$"
)
_JUDGED = re.compile(
    rf"{_JUDGE} (?:veroordeelt|veroordeelde) (?P<who>[^,:]{{5,60}}?) tot "
    r"(?P<what>(?:een )?[^,:]*?\b(?:cel|celstraf|gevangenisstraf|werkstraf|taakstraf|boete|tbs|rijverbod)\b.*)"
)
_COMMON = words_in("""
    de het een er in op bij door na voor steeds veel meer minder bijna ruim geen nieuwe alle vooral ook over
    met van uit om onder tussen binnen tegen
""")
_SEVERAL_DO = re.compile(
    r"(?:zijn|hebben|worden|kunnen|moeten|zullen|mogen|gaan|krijgen|komen|blijven|stijgen|dalen)\b"
)
_THINKS = re.compile(
    r"(?P<who>(?!(?:Hij|Zij|Ze|Ik|We|Wij|Men|Wie) )[^,:;“‘]{4,45}?) (?:vindt|vinden|stelt|meent|denkt|denken"
    r"|waarschuwt) dat "
    r"(?P<what>[^,:;“‘]+)"
)
_LONGEST_CLAIM = 110
"""Characters."""


def speaker_first(text: str) -> str:
    """`“We stoppen ermee”, zegt directeur Bos van …` → `Directeur Bos: ‘We stoppen ermee’`."""
    speech = SPEECH.match(text)
    if not speech:
        return text
    who, words = speech["who"], f"‘{speech['words']}’"
    unnamed = who.split()[0] in ("hij", "zij", "ze", "ik", "wij", "we", "de", "een")
    return words if unnamed or len(who) > _LONGEST_SPEAKER else f"{who}: {words}"


def claimant_first(text: str) -> str:
    """`Huren stijgen met 4 procent, verwacht het Nibud` → `Nibud: huren stijgen met 4 procent`; `… vindt dat …`."""
    claim = CLAIM.fullmatch(text)
    who = claim["who"].split() if claim else []
    fits = claim and len(claim["what"] + claim["who"]) <= _LONGEST_CLAIM and not SUBORDINATE.match(text)
    if claim and fits and subject_end(who, several=None) == len(who):
        return f"{re.sub('^(?:de|het|een) ', '', claim['who'])}: {_in_small_letters(claim['what'])}"
    thinks = _THINKS.fullmatch(text)
    told = statement(f"blijkt dat {thinks['what']}") if thinks else ""
    if not thinks or told.startswith("blijkt") or HIS_OWN.search(told):
        return text
    return f"{thinks['who']}: {told}"


def _in_small_letters(text: str) -> str:
    """The first word without its capital, where it is no name."""
    word, _, rest = text.partition(" ")
    common = word.lower() in _COMMON | NUMBERS or (
        re.fullmatch("[A-Z][a-zà-ÿ]+(?:en|s)", word) and _SEVERAL_DO.match(rest)
    )
    return f"{word.lower()} {rest}" if common else text


def judged_first(text: str) -> str:
    """`Rechtbank veroordeelt een man uit Ede tot drie jaar cel` → `een man uit Ede krijgt drie jaar cel`."""
    freed = _FREED.match(text)
    if freed and phrase_end(freed["who"].split()):
        return f"{freed['who']} {freed['how'] or ''}vrijgesproken{freed['of']}"
    judged = _JUDGED.match(text)
    who = judged["who"].split() if judged else []
    several = not phrase_end(who, several=False)
    if not judged or not phrase_end(who) or (several != (who[0].lower() in NUMBERS or who[0].isdigit())):
        return text
    return f"{judged['who']} {'krijgen' if several else 'krijgt'} {judged['what']}"
