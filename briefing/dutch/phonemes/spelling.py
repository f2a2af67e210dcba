"""The sounds that Dutch spelling gives a word that is no compound: which letters are one sound, which vowels are long,
and which are a schwa.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable

_V = "aeiouyàáâäèéêëìíîïòóôöùúûü"
_C = "bcdfghjklmnpqrstvwxzçñ"
_LIJK = "(?=heid|(?:e|er|ere|en|s|se|st|ste|sten|t|te|ten|ing|ingen|heden)?$)"
_TABLE = (
    # Spellings from French and Greek: medaille, courant, chauffeur, dressoir, migraine; therapeut.
    rf"^a(?=bonn)→ɑ aill→ɑj (?<=v)eill→ɛj ouill→uj (?<=^ch)au→oː (?<=rest)au(?=r)→oː"
    rf" ou(?=[rpg]|b[lr]|f(?!r)|v[eir]|l[aeio]|ch[eé])→u"
    rf" (?<=a[pc])eu(?=t)→œy (?<=n)eu(?=tron)→œy ^eu(?=f|than|ch|nuch|gen)→œy oir(?=e?s?$)→ʋaːr"
    rf" (?<=[bdefgiklmnprstv])air(?!b)→ɛːr (?<=[a-z][bdfgklmnprstv])ai(?=[nst]e?s?$)→ɛː"
    # Vowels of several letters.
    rf" aai→aːj ooi→oːj oei→uj ieuw→iw eeuw→eːw [ao]uw→ʌu"
    rf" (?<=[dtr])own(?=s?$)→ʌun (?<=^[bfgs][hlr])ow(?=s?$)→oː uw→yw eaux?s?$→oː eau→oː ie(?![euë])→i ie(?=ë)→i"
    rf" aa→aː ee→eː oo→oː uu→y"
    # The silent h of Bahn and Allah, and the vowels of German and Swedish.
    rf" ah(?=[lnr])→aː (?<=..)ah(?=s?$)→aː eh(?=[lnr]|ma)→eː oh(?=[lmnr])→oː uh(?=[lnr])→u"
    rf" öh(?=[lmnr])→øː üh(?=[lmnr])→y (?<![{_V}])ö→øː"
    rf" uy(?=[{_C}]|$)→œy ey(?=[{_C}])→ɛi ay(?=[{_C}])→aːj oy(?=[{_C}])→oːj"
    rf" i(?=chiel)→i (?<=nn)ep$→əp oe(?!i)→u eu(?!m)→øː ui→œy eij→ɛi ij→ɛi ei→ɛi au→ʌu ou→ʌu ae(?!ë)→aː"
    rf" ai→ɑj oi$→ɔj (?<=[bcfpt])oi(?=(?:l|n|nt)s?$)→ɔj ^oi(?=ls?$)→ɔj"
    rf" é→eː è→ɛ ê→ɛː [àáâ]→aː ä→ɛ [òóô]→oː ö→oː [ùúûü]→y"
    rf" [ìíî]→i ïe(?!ë)→i ïsch(?=(?:e|er|en|st|ste|s)?$)→is ïg(?=e?$)→əɣ"
    # Endings, among them those from Latin and French.
    rf" isch(?=(?:e|er|en|st|ste|s)?$)→is (?<=..)igheid→əxhɛit"
    rf" (?<=..)ig(?=(?:e|er|ere|ers|en|s|st|ste|sten|d|de|den|t|te|ten|heid|ing|ings|ingen|end|ende)?$)→əɣ"
    rf" (?<=..)elijk{_LIJK}→ələk (?:(?<=[{_V}])|(?<=[{_V}].)|(?<=[{_V}]..)|(?<=[{_V}]...))lijk{_LIJK}→lək"
    rf" (?<=[jln])aise(?=n?$)→ɛːzə (?<=...)e(?=lo$)→ə (?<=...)heden$→heːdən"
    rf" (?<=..)e(?=[rl]inc?k[sx]?$)→ə e(?=rnij(?:en)?$|rling(?:en)?$)→ə"
    rf" (?<=ll|nn|rr|mm|ng|bb|gg|pp|em|am|im|om|um)etje(?=s?$)→ətjə (?<=[aeiou].)(?<=[^aeiouh])ag(?=es?$)→aːʒ"
    rf" (?<=[aeiou]..)(?<=[^aeiouh])ag(?=es?$)→aːʒ ing(?=s?$)→ɪŋ e(?=ndsen$)→ə (?<=[ae]r)es(?=$|sen$)→ɛs"
    rf" (?<=int|alt|and|ond|mst)er(?=[bcdfghjkmpstvwz]|na|no)→ər (?<=[aeiou].)enis(?=$|sen$)→ənɪs"
    rf" (?<=[aeiou]..)enis(?=$|sen$)→ənɪs (?<=[ocbx]c|.x|cc|dr|gr|pr)es(?=s?e?n?$|je)→ɛs"
    rf" (?<=[oe]v)ic(?=s?$)→ɪtʃ (?<=s)tie(?=ë?n?s?$)→ti (?<=[pckn])tie(?=ë?n?s?$)→si (?<=[{_V}rl])tie(?=ë?n?s?$)→tsi"
    rf" (?:t|ss|(?<=n)s)ion(?=[{_V}])→ʃoːn tion$→ʃɔn [tc]ieu(?=[sz])→ʃøː [tc]ieer→ʃeːr"
    rf" [tc]ieel→ʃeːl [tc]iël→ʃeːl [tc]iaa→ʃaː [tc]ia(?=[lt][eiu])→ʃaː"
    rf" [tc]iën(?=t)→ʃɛn (?<!^)eum→eːɵm"
    # Consonants.
    rf" (?:(?<=[^aeiou][aiouy])|(?<=^[aiouy]))s(?=[ei])→z (?<=[^aeiou]e)s(?=i[^a])→z (?<=i)s(?=at)→z"
    rf" (?<=pre)s(?=ent)→z (?<=...)sche(?=n?$)→sə (?<=bo)sch(?=$|e[rn]?$)→s sch→sx"
    rf" ^ch(?![rl])→ʃ tch→tʃ ch(?=eur|ement|ette|[éèê])→ʃ (?<=ma)ch(?=in)→ʃ (?<=non)ch→ʃ"
    rf" (?<=ou)ch(?=e(?:s|ren|tte)?$)→ʃ"
    rf" ch→x ckx?→k cc(?=[eiyéè])→ks c(?=[eiyéèêë])→s ç→s cc?→k ngg→ŋɣ"
    rf" (?<=^co)ng(?=es)→ŋɣ (?<=va)ng(?=eli)→ŋɣ (?<=fu)ng(?=er|eer)→ŋɣ"
    rf" (?<=onti)ng(?=en)→ŋɣ ng(?=[aou]|[lr][{_V}])→ŋɣ"
    rf" ng→ŋ n(?=[kqx]|c[{_C}aou])→ŋ"
    rf" (?<=[io])gn(?=e$|eer|er(?:en|end)|et$)→nj (?<=am)bt→t dt→t th→t ph→f"
    rf" (?<=[bdfgkt])s(?=h[aeou])→s s(?=h(?:oo[fp]|ui[sz]|oek|out|eim|orst|oven|aven))→s sh(?!eid)→ʃ"
    rf" sj(?=es?$)→sj sj→ʃ gh→ɣ"
    rf" ^kh→k ^rh→r ^wh→ʋ qu(?=e$|es$|ette|et$|ets$|eur)→k qu?→kʋ x→ks wr→vr w→ʋ"
    rf" j(?=ou[rl])→ʒ j→j y(?=[{_V}])→j gg?→ɣ ñ→ɲ zz→ts bb?→b dd?→d ff?→f h→h kk?→k l(?:l(?!ijk))?→l mm?→m"
    rf" nn?→n pp?→p rr?→r ss?→s tt?→t vv?→v z→z '→"
)
_FRENCH_TABLE = (
    "oi→ʋaː oû→u a[iî]→ɛː eau→oː au→oː ou→u ch(?=r)→k ch→ʃ"
    " ge(?=[aou])→ʒ g(?=[eéèêiî])→ʒ gu(?=[eéi])→ɡ j→ʒ ill(?=[eé])→ij qu→k"
)
"""What a word with a French accent has too: échec, gênant, maîtresse."""
_FRENCH = re.compile("[éèêîûçô](?!.*a$)(?<!éé)(?!é)")


def _spelling(table: str) -> tuple[re.Pattern[str], list[str]]:
    """An expression with a group for each spelling in a table and one for any other vowel, and the sounds of these
    spellings."""
    letters, ipa = zip(*(pair.split("→") for pair in table.split()), strict=True)
    return pattern("".join(f"({each})|" for each in letters) + f"([{_V}])", re.IGNORECASE), list(ipa)


_DUTCH_SPELLING, _FRENCH_SPELLING = _spelling(_TABLE), _spelling(f"{_FRENCH_TABLE} {_TABLE}")
_SHORT = {"a": "ɑ", "e": "ɛ", "i": "ɪ", "o": "ɔ", "u": "ɵ", "y": "ɪ", "ë": "ɛ", "ï": "ɪ", "ö": "ɔ", "ü": "ɵ"}
_LONG = {"a": "aː", "e": "eː", "i": "i", "o": "oː", "u": "y", "y": "i", "ë": "eː", "ï": "i", "ö": "oː", "ü": "y"}
_ONSET = re.compile(rf"(?:[pbkgfvc][lr]|[tdv]r|[pt]h|[ptc]hr|j|qu|[{_C.replace('x', '')}])(?=[{_V}])")
_REDUCED = pattern(
    "[eë](?:[nrlm]?s?$|ls(?:e|er|en)$"
    "|n(?:d|de|den|ds|dst|st|ste|sten|tje|tjes|aars?|aren|igd|igde|heid|loos|loze|nis|nissen"
    "|lijke?|lijks|dige?|diger|digst|digheid)$"
    "|[rlm](?:d|de|den|ds|dst|t|te|ten|st|ste|sten|je|tje|tjes|tje|pje|pjes|aars?|aren|ig|ige"
    "|igen|igd|igde|igheid|heid|loos|loze|lijke?|sch|nd|nis|nissen)$|nd(?:e|en|ere?|s|ste)?$|rdere?$)"
)
"""An e that is a schwa where the word has another vowel before it."""
_OPEN_ENDING = re.compile("[eë]([nrlm])(?:e|en|ere?|ers|end|endere?|ende|ing|inge|ingen|ings)$")
_EREN = re.compile("(?:kind|ei|blad|lied|goed|volk|rund|kalv|lamm|jong|oud|zeld)er$")
_LEARNED_EEL = re.compile("(?:[^aeoq]u|ion|tur|norm|form|vers|[gm]in|[aiou][bdmr]ent)$")
"""The beginnings of formele and traditionele: before them, -el is an ending and not part of the stem."""
_VOWEL_SOUND = re.compile("[aeiouyøɑɛɔɪɵœəʌ]")


@dataclass(slots=True)
class Sound:
    """One or more letters with their sound."""

    letters: str
    ipa: str
    start: int
    reduces: bool = False
    """Whether it is a schwa where it has no stress."""

    @property
    def is_vowel(self) -> bool:
        """Whether it makes a syllable."""
        return _VOWEL_SOUND.search(self.ipa) is not None


def sounds(word: str, is_word: Callable[[str], bool], accent: int | None = None) -> list[Sound]:
    """The sounds of a word in small letters, without stress. An e that may be long or a schwa is long.

    `accent` is the index of the letter of a vowel that is known to have the stress.
    """
    found: list[Sound] = []
    spelled, ipa = _FRENCH_SPELLING if is_french(word) else _DUTCH_SPELLING
    for match in spelled.finditer(word):
        start, number = match.start(), match.lastindex or 1
        if number <= len(ipa):
            found.append(Sound(match[0], ipa[number - 1], start))
            continue
        may_be_schwa = match[0] in "eë" and start != accent and any(sound.is_vowel for sound in found)
        ending = _e_of_ending(word, start, is_word) if may_be_schwa else None
        reduces = may_be_schwa and ending is None and _ONSET.match(word, start + 1) is not None
        found.append(Sound(match[0], ending or _by_syllable(word, start), start, reduces))
    return found


def is_french(word: str) -> bool:
    """Whether a word has an accent that only French words have in Dutch."""
    return _FRENCH.search(word) is not None


def joined(sounds: list[Sound], stressed: int) -> str:
    """The sounds as one IPA text, with the stress mark before its vowel and a schwa for each inner e without stress."""
    said = ""
    for place, sound in enumerate(sounds):
        ipa = sound.ipa
        if place == stressed:
            ipa = _VOWEL_SOUND.sub(r"ˈ\g<0>", ipa, count=1)
        elif sound.reduces:
            ipa = "ə"
        said += ipa
    return said


def _e_of_ending(word: str, place: int, is_word: Callable[[str], bool]) -> str | None:
    """The sound of an e that belongs to an ending; None for any other e."""
    rest = word[place + 1 :]
    ending = _OPEN_ENDING.match(word, place)
    if rest == "re" and not is_word(f"{word[:place]}eer"):
        return "ə"
    if ending:
        return "ə" if _is_schwa_before(word[:place], ending[1], is_word) else "eː"
    if rest == "nt":
        return "ə" if is_word(f"{word[:place]}enen") or is_word(f"{word[:place]}ening") else "ɛ"
    return "ə" if not rest or _REDUCED.match(word, place) else None


def _by_syllable(word: str, place: int) -> str:
    """A vowel of one letter: long at the end of its syllable, else short."""
    rest = word[place + 1 :]
    is_open = not rest or rest[0] in _V + "'" or _ONSET.match(rest)
    return (_LONG if is_open else _SHORT)[word[place]]


def _is_schwa_before(before: str, consonant: str, is_word: Callable[[str], bool]) -> bool:
    """Whether the e of "-eren", "-elen" … is the schwa of luisteren, not the long one of regeren or tonelen."""
    stem = f"{before}e{consonant}"
    if (consonant == "r" and is_word(f"{before}eer")) or (consonant == "l" and _LEARNED_EEL.search(before)):
        return False
    if is_word(stem) or _EREN.search(stem):
        return True
    return consonant not in "rm" and not is_word(f"{before}ee{consonant}")
