"""How Dutch sounds: corrections to espeak-ng's Dutch phonemes, for voices that take phonemes.

espeak-ng reads Dutch by rules that were made for its own synthesiser. What they get wrong most in the news is the
stress of borrowed words and of compounds, `eer` in some endings, and what happens where one word ends and the next
begins.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from itertools import pairwise

_SOUNDS = (("ɛ^ɪ", "ɛi"), ("œ^y", "œy"), ("ʌ^ʊ", "ʌu"), ("^", ""))
_LOST = {"t": "t", "d": "t", "p": "p", "b": "p", "s": "s", "z": "s", "x": "s", "f": "f", "v": "f", "k": "k"}
"""What the last letter of a word sounds like."""
_ALIKE = {"t": "td", "p": "pb", "s": "sz", "f": "fv", "k": "k"}
_VOWELS = "aeiouyøɑɛɔɪɵœəʌʊ"
_VOWEL = rf"(?:ɛi|œy|ʌu|eʊ|[{_VOWELS}]ː?)"
_SYLLABLE = rf"[ˈˌ]?{_VOWEL}[^{_VOWELS}ˈˌ]*"
_EER = re.compile(r"(?<=[ˈˌ])ɪr(?=(?:[td]?s?|d?ən?)$)")
_UNSTRESSED_ER = re.compile(rf"(?<![ˈˌ])ɪːr(?=[ˈˌ][{_VOWELS}])")
_UNSTRESSED_IG = re.compile(rf"(?<=[^{_VOWELS}ˈˌ])ɪɣ(?=dən?$|d$)")
_DOUBLED = re.compile(r"([bdfɣhjklmnprstvxzŋʋ])([ˈˌ]?)\1")
_STRESS = re.compile(r"[ˈˌ]")
_STRESSED_ENDING = re.compile(
    r"(?:(?<=it)[ˈˌ]?ɛit(?:ən)?"  # -teit
    r"|(?<=oːl)[ˈˌ]?oːx(?:ən|ə)?"  # -loog
    r"|(?<=[dn])[ˈˌ]?oːj(?:ən)?"  # -ooi
    r"|[ˈˌ]?ɪsmə"  # -isme
    r"|(?<=[iy])[ˈˌ]?eːlə?"  # -ieel, -ueel
    rf"|{_SYLLABLE}ələk(?:ə|ər)?"  # -elijk
    rf"|(?!ə|ˌ?ɑxt){_SYLLABLE}ə(?:x|ɣə)"  # -ig, but not that of twintigachtig
    rf"|(?!ə|ˌ?is){_SYLLABLE}(?<=[sz])ˌ?i(?:ən)?"  # -tie, -sie
    r")(?:s|$)"
)
_IN_BY_CHANCE = re.compile(r"^ˈ(ɪn.*?)([ˈˌ]?(?:eːr(?:ən|də|dən|ɪŋ|ɪŋən|t)|eːlə?|ivə?|if|yt|ɛntə?)(?:s|$))")
"""Not "in-stalleren" but "install-eren"."""
_SECOND_PARTS = (
    "boːm boːt buk dir duk dyr ɣaːn ɣeːv ɣut lɛin loːp naːm neːm pɛin plaːts stoːt sxoːl toːrən vaːrt vleːs vlut"
    " ʋaːɣən ʋaːpən ʋeːr zaːk"
)
_LATE_COMPOUND = re.compile(
    rf"^(?!(?:bə|ɣə|vər|ɔnt|hɛr|tər))([^{_VOWELS}ˈˌ]*)({_VOWEL}[^ː{_VOWELS}ˈˌ]+)(?="
    + "|".join(re.sub(rf"(?=[{_VOWELS}])", "ˈ", part, count=1) for part in _SECOND_PARTS.split())
    + r")([^ˈ]+)ˈ([^ˈˌ]+)$"
)
"""A first part of one syllable and a second that is a word of its own: not "hoofdPIJN" but "HOOFDpijn"."""


def correct(written: str, ipa: str) -> str:
    """The IPA of a clause as a newsreader says it, from its words and espeak-ng's IPA for them.

    Stress marks stand before the vowel, as espeak-ng has them.
    """
    said = keep_endings(written, ipa).split(" ")
    return " ".join(map(_word, said))


def keep_endings(written: str, ipa: str) -> str:
    """The IPA with the consonant back that espeak-ng takes from the end of a word before one of its kind: not "op tot"
    for "op dat tot", nor "al seker" for "als zeker". Unchanged where words and IPA cannot be laid side by side.
    """
    words, said = written.lower().split(), ipa.split(" ")
    if len(words) != len(said):
        return ipa
    for place, (word, following) in enumerate(pairwise(words)):
        lost = _LOST.get(word[-1:], "")
        alike = _ALIKE.get(lost, "")
        if following[:1] in set(alike) and said[place][-1:] not in alike:
            said[place] += lost
            if said[place + 1][:1] in set(alike):
                said[place + 1] = following[0] + said[place + 1][1:]
    return " ".join(said)


def _word(ipa: str) -> str:
    """One word."""
    for sign, sound in _SOUNDS:
        ipa = ipa.replace(sign, sound)
    said, endings = _fragments()
    for wrong, right in said:
        ipa = ipa.replace(wrong, right)
    for wrong, right in endings:
        ipa = re.sub(f"{wrong}(?=s?$)", right, ipa)
    ipa = _UNSTRESSED_ER.sub("ər", ipa)
    ipa = _EER.sub("eːr", ipa).replace("ɪːr", "eːr").replace("ɾr", "r")
    ipa = _UNSTRESSED_IG.sub("əɣ", ipa)
    ipa = _IN_BY_CHANCE.sub(lambda word: f"{_STRESS.sub('', word[1])}ˈ{_STRESS.sub('', word[2])}", ipa)
    ipa = _LATE_COMPOUND.sub(r"\1ˈ\2\3\4", ipa)
    return _DOUBLED.sub(r"\2\1", _stress_at_ending(ipa))


def _stress_at_ending(ipa: str) -> str:
    """The stress that an ending asks for, where espeak-ng puts it further to the beginning."""
    ending = _STRESSED_ENDING.search(ipa)
    if ending is None or "ˈ" not in ipa[: ending.start()]:
        return ipa
    return _STRESS.sub("", ipa[: ending.start()]) + "ˈ" + _STRESS.sub("", ending[0])


@cache
def _fragments() -> tuple[tuple[tuple[str, str], ...], ...]:
    """What espeak-ng says of parts of words and of their endings, and what they sound like."""
    table = tomllib.loads(files("briefing.dutch").joinpath("phonemes.toml").read_text("utf-8"))
    return tuple(tuple((wrong, right) for wrong, right in table[place].values()) for place in ("said", "ending"))
