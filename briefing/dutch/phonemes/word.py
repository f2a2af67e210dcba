"""The sounds of one Dutch word: those of its parts, joined, with one main stress."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.dutch.numbers import ANY_FEW
from briefing.dutch.phonemes import numerals, parts, prefixes, spelling, stems
from briefing.dutch.phonemes.accent import stressed
from briefing.dutch.phonemes.affixes import affixes
from briefing.dutch.phonemes.joins import smooth, voiceless_end
from briefing.dutch.phonemes.suffixes import ending as suffix

_ADVERB = re.compile(
    "(?P<first>daar|waar|hier|er|(?:links|rechts?)(?=(?:af|om|door|uit|aan|buiten|binnen|voor|achter)$))(?P<last>aan|achter|af|bij|binnen|boven|buiten|door|heen|in|langs|mee|na|naar|naartoe|naast|om"
    "|omheen|onder|op|over|overheen|onderdoor|bovenop|achteraan|achterna|tegenaan|vandoor|onderuit|tussenin|binnenin|rond|tegen|tegenover|toe|tussen|uit|van|vandaan|voor)"
)
_NOUN_IN_ON = re.compile(
    "on(?:der|zin|geluk|geval|rust|gemak|gelijk|recht(?!streeks)|vrede|kruid|we(?:er|der)(?!legb)|schuld|kost|genoegen|geloof|vermogen(?!d)|heil"
    "|begrip|even|macht|geduld|balans|kund|wil$|behag|pas|raad|benul|bruik|deugd|verkort|ding|gerief|dier|dank|diepte|mens|land"
    "|lust|nut|gunst|tij|tucht|gedierte|genade|min$|eer$|verlaat|verstand|gein|rede)"
)
"""Nouns stressed on on-, which adjectives have unstressed: onrust, but onwaar and ondeugdelijk."""
_ROMANCE_PARTICIPLE = re.compile("ge.*eerd(?:e|en)?$")
"""What is no compound after its prefix: gewaardeerd, gepromoveerd."""
_QUALITY = re.compile("(?P<of>.{3,}(?:[dt]|en|s))(?<!s)hei(?:d|den)")
"""A noun of a participle or the like, which keeps its stress: terughoudendheid."""
_IG = re.compile("(?P<stem>.+ig)(?:e|er|ers|st|ste|s|heid)?")
_DRAWING = {"loosheid": "loːs", "lijk": "lək", "baar": "baːr", "bar": "baːr", "zaam": "zaːm", "zam": "zaːm", "ig": "ə"}
_WITHOUT_DIAERESIS = {"ë": "e", "ï": "i", "ö": "o", "ü": "u"}
"""For a stem after its prefix: beëindigd, geïnd, geüpload."""
_HALF_HOUR = re.compile(f"half(een|{ANY_FEW})")
_NOUNS_TOO = frozenset(("weg", "hoofd", "weer", "rond"))
"""Particles that end a noun or a verb: omweg, voorhoofd, afweer, afrond."""
_KEEPS_STRESS = ("s", "'s", "je", "jes", "tje", "tjes")
_VOWELS = frozenset("aeiouyéèëïöü")
_STRESS = re.compile("[ˈˌ]")
_FULL_VOWEL = re.compile("ɛi|œy|ʌu|[aeiouyøɑɛɔɪɵœ]ː?")


@lru_cache(maxsize=50_000)
def read(word: str) -> str:
    """The IPA of a word in small letters, the stress mark right before its vowel."""
    known = stems.find(word)
    if known is not None:
        return known
    number, rest = numerals.split(word)
    half = _HALF_HOUR.fullmatch(word)
    if half:
        return "hˌɑlf" + read(half[1])
    if number and not rest:
        return numerals.read(number)
    is_compound = numerals.is_counted(rest) or (len(rest) > 3 and parts.is_word(rest))
    if (len(number) > 1 and len(rest) > 2) or (number and is_compound):
        stressed_rest = numerals.draws_stress(rest)
        said = smooth(voiceless_end(_whole(rest)))
        first = numerals.read(number, is_stressed=not stressed_rest)
        return smooth(first + (said if stressed_rest else said.replace("ˈ", "ˌ")))
    return smooth(voiceless_end(_whole(word)))


def _whole(word: str, prefix: str = "") -> str:
    adverb = _ADVERB.fullmatch(word)
    split = (adverb["first"], adverb["last"]) if adverb else parts.split(word)
    if len(split) == 1 or _ROMANCE_PARTICIPLE.match(prefix + word):
        return _part(word, prefix)
    if split[0] == "on" and len(split) > 2 and not _is_adjective(word) and not _NOUN_IN_ON.match(word):
        return "ˌɔn" + _whole(word.removeprefix("on"))
    quality = _QUALITY.fullmatch(word)
    if quality and len(parts.split(quality["of"])) > 1:
        return voiceless_end(_whole(quality["of"])) + "hˌɛi" + ("dən" if word.endswith("en") else "t")
    said = [_whole(part) if len(parts.split(part)) > 1 else _part(part) for part in split]
    said = [voiceless_end(part) for part in said[:-1]] + said[-1:]
    ending = suffix("draws").search(word) or suffix("able").search(word)
    draws = suffix("draws").search(word) or _is_derived_of_two(split)
    has_particle = split[0] in affixes("particles") or (word.endswith(("baar", "bare")) and _after_particle(split[0]))
    if ending and ((has_particle and ending[0].endswith("igen")) or not (draws or has_particle)):
        ending = None
    drawn = _stressed_before(said, ending[0]) if ending else None
    if drawn:
        return drawn
    main = len(split) - 1 if _is_stressed_last(word, split) else int(_is_stressed_later(word, split))
    able = [place for place, part in enumerate(said) if "ˈ" in part]
    main = next((place for place in able if place >= main), able[0] if able else 0)
    return "".join(part if place == main else part.replace("ˈ", "ˌ") for place, part in enumerate(said))


def _is_derived_of_two(split: tuple[str, ...]) -> bool:
    """Whether an adjective in -ig is derived from two words at once and its last part is no word: langwerpig."""
    stem = _IG.fullmatch(split[-1])
    is_own = stem is None or parts.is_word(stem["stem"]) or suffix("first").search(split[-1])
    return len(split) == 2 and not is_own


def _is_adjective(word: str) -> bool:
    return (suffix("draws").search(word) or suffix("able").search(word)) is not None


def _after_particle(stem: str) -> bool:
    """Whether a particle begins a stem: the "inzet" of inzetbaar, the "onbruik" of onbruikbaar."""
    return any(stem.startswith(particle) and parts.is_form(stem[len(particle) :]) for particle in affixes("particles"))


def _is_stressed_last(word: str, split: tuple[str, ...]) -> bool:
    """Whether the stress is on the last part: an adverb (daarna, achterop), a learned word (transformatie)."""
    if (
        _ADVERB.fullmatch(word)
        or suffix("last").search(word)
        or (affixes("particles").issuperset(split) and split[-1] not in _NOUNS_TOO)
    ):
        return True
    return split[0] in affixes("learned") and suffix("learned").search(word) is not None


def _is_stressed_later(word: str, split: tuple[str, ...]) -> bool:
    """Whether the stress is not on the first part: an inseparable verb (ondernemen), a negation, a phrase."""
    if (prefixes.is_whole_verb(word) and not prefixes.is_whole_verb(split[0])) or (
        split[0] == "aller" and word.endswith(("st", "ste"))
    ):
        return True
    if len(split) > 2 and split[0] in affixes("phrases"):
        return not parts.is_form(split[0] + split[1].removesuffix("s"))
    if len(split) > 2 and numerals.split(split[0]) == ([split[0]], ""):
        return split[1] in affixes("counted") or split[1].endswith("en")
    return split[0] == "on" and (_NOUN_IN_ON.match(word) is None or _is_adjective(word))


def _stressed_before(said: list[str], ending: str) -> str | None:
    """The word with the stress where its ending draws it, on the vowel before: "afzónderlijk", "werklóósheid".

    None if the ending has other sounds.
    """
    whole = _STRESS.sub("", "".join(said))
    sounds = next(ipa for letters, ipa in _DRAWING.items() if letters in ending)
    end = whole.removesuffix("heːdən").rfind(sounds) + (len("loː") if ending == "loosheid" else 0)
    before = [vowel.start() for vowel in _FULL_VOWEL.finditer(whole, 0, max(end, 0))]
    return whole[: before[-1]] + "ˈ" + whole[before[-1] :] if before else None


@lru_cache(maxsize=50_000)
def _part(part: str, before: str = "") -> str:
    """One part by itself, before assimilation at its end; `before` is the prefix that was cut off."""
    known = stems.find_part(part)
    if known is not None:
        return known
    if part.endswith("ings"):
        return _part(part[:-1], before) + "s"
    accent = stems.accent(part)
    if accent is None and not parts.is_word(part):
        accent = _accent_of_base(part)
    prefix = prefixes.unstressed(part) if accent is None else None
    if prefix:
        rest = part.removeprefix(prefix)
        return prefixes.SOUNDS[prefix] + _whole(_WITHOUT_DIAERESIS.get(rest[0], rest[0]) + rest[1:], prefix)
    sounds = spelling.sounds(part, lambda word: parts.is_word(word) or parts.is_word(before + word), accent)
    if accent is None:
        return spelling.joined(sounds, stressed(part, sounds))
    return spelling.joined(
        sounds, next((place for place, sound in enumerate(sounds) if accent < sound.start + len(sound.letters)), -1)
    )


def _accent_of_base(part: str) -> int | None:
    """Where the stressed vowel begins in a plural or diminutive of a listed word, which keeps its stress."""
    for ending in _KEEPS_STRESS:
        base = part.removesuffix(ending)
        if base == part or len(base) < 4 or not parts.is_word(base) or prefixes.unstressed(base):
            continue
        sounds = spelling.sounds(base, parts.is_word)
        place = stressed(base, sounds)
        if place >= 0 and sounds[place].letters[0] in _VOWELS:
            return sounds[place].start
    return None
