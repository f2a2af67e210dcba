"""The main stress of a word that is no compound: decided by its ending, or else by the weight of its syllables.

After Booij, *The Phonology of Dutch* (1995), chapters 4 and 5.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.phonemes.spelling import is_french
from briefing.dutch.phonemes.suffixes import ending as suffix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.dutch.phonemes.spelling import Sound

_LONG = re.compile("ː|ɛi|œy|ʌu|[iuy]$|[aoui]ːj|̃")
_DIPHTHONG = re.compile("ɛi|œy|ʌu")
_PLURAL_SEN = re.compile("(?<=[iu]s)sen$")
_PLURAL_S = re.compile("(?:[cdkmt]|[ao]l|or|[cdfghijlmrtxz]on)s$")
_NATIVE = re.compile(
    r"sch|cht|ooi(?=[a-rt-z]|s.)|(?<!q)ui|(?:[bfgklmnrsvz]|(?<!d)d)h|tg|nm|tk|kb|db|tb|mk|fd|fk|tm|nw|pd|[dgfp]w|[dkfpg]z"
    r"|tp|[dgk]pl|dl|(?<=[aeiou])kw(?!i[rsv])|g[bktpz]|(?<![nt])(?<!mi)s(?:g|b(?!y|est))|(?<=.)(?<!y)pn|k[pv]|sr|w[ldh]|f[pv]|(?<=.)(?:kn|zw|tw)"
)
"""What loan words hardly ever have: words with it are stressed at the beginning."""


def stressed(word: str, sounds: Sequence[Sound]) -> int:
    """The index of the sound with the main stress; -1 where none can have it."""
    plural = _PLURAL_SEN.search(word)
    if plural:
        word, sounds = word[: plural.start()], [sound for sound in sounds if sound.start < plural.start()]
    full = [place for place, sound in enumerate(sounds) if sound.is_vowel and "ə" not in sound.ipa]
    ending = suffix("before").search(word)
    if ending:
        full = [place for place in full if sounds[place].start < ending.start()] or full[:1]
    if is_french(word) and full:
        return full[-1]
    if len(full) < 2 or ending:
        is_compound = ending and not ending[0].startswith(("ig", "lijk")) and _NATIVE.search(word[: ending.start()])
        return (full[0] if is_compound else full[-1]) if full else -1
    last = full[-1]
    stressed_ending = suffix("itself").search(word)
    is_stressed = stressed_ending is not None and stressed_ending.start() < sounds[last].start + len(
        sounds[last].letters
    )
    if _NATIVE.search(word) and not is_stressed:
        return full[0]
    if any(sound.is_vowel for sound in sounds[last + 1 :]):
        before_vowel = sounds[last].letters == "i" and sounds[last + 1].is_vowel
        return full[-2] if before_vowel else last
    if sounds[last].letters == "eum" or is_stressed or _is_heavy(sounds[last:], word):
        return last
    return _penult(word, sounds, full)


def _penult(word: str, sounds: Sequence[Sound], full: Sequence[int]) -> int:
    """The stress of a word with a light last syllable: its last vowel but one, or the one before that where it is
    open."""
    *_, penult, last = full
    is_hiatus = sounds[penult].letters in {"i", "e"} and penult + 1 == last and sounds[last].ipa[0] in "aoɔɵuy"
    has_plural = word.endswith("s") and _LONG.search(sounds[last].ipa) is not None
    is_closed = (
        last < len(sounds) - 1
        and not has_plural
        and _LONG.search(sounds[penult].ipa)
        and not _DIPHTHONG.search(sounds[penult].ipa)
        and not suffix("latin").search(word)
    )
    return full[-3] if len(full) > 2 and (is_hiatus or is_closed) else penult


def _is_heavy(syllable: Sequence[Sound], word: str) -> bool:
    """Whether a last syllable draws the stress: a long vowel and a consonant, a short one and two, a diphthong."""
    vowel, *end = syllable
    consonants = sum(len(sound.ipa.replace("ː", "")) for sound in end) - (_PLURAL_S.search(word) is not None)
    if vowel.ipa.endswith("i") and vowel.letters.endswith("ie") and consonants <= word.endswith("s"):
        return False
    if _LONG.search(vowel.ipa):
        return (
            consonants > 0
            or len(vowel.ipa.replace("ː", "")) > 1
            or (len(vowel.letters) > 1 and vowel.letters not in {"oe", "ah"})
        )
    return consonants > 1
