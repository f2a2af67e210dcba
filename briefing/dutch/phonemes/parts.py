"""The parts of Dutch compounds and derivations, found with a list of parts (`parts.txt`).

tools/list_word_parts.py makes the list from OpenTaal's word list (revised BSD or CC BY 3.0, see NOTICE).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from briefing.dutch.phonemes import stems
from briefing.dutch.phonemes.affixes import affixes, begins_as_a_noun, ends_a_word, ends_as_a_noun, known_end
from briefing.dutch.phonemes.inflection import DERIVATIONS, bases
from briefing.dutch.phonemes.prefixes import unstressed
from briefing.text import words_in

_C = "[bcdfghjklmnprstvwz]"
_UNSTRESSED = re.compile("be|ge|ver|ont|her")
_ROMANCE = re.compile("(?:er(?:en|end|ende|ing|ingen|ings)|eer(?:t|d|de|den|der|ders|baar)?)$")
"""The endings of verbs such as regeren."""
_WEAK_END = re.compile("[a-zéëïöü]*(?:[aeiouyëïöü][^aeiouyëïöü]+(?:er|el|en)|[aeiou]ien)")
"""What is hardly anything but the end of a part: vinger, merel, honden."""
_NO_COMPOUND = re.compile(
    "(?:inter|ge|be|ver|ont).*|.*(?:isch(?:e|er|en)?|i[eë]le?|ieel|ieerd?|eren|eerde?|elijke?|lijkheid|nijen|istes?|air|ium|um)"
)
"""What looks borrowed or derived."""
_ONE_SOUND, _SHORT_STEMS, _TAKING_ON = words_in("ch sh ph th ck kh sj qu"), words_in("eet zij"), words_in("af op in")
_NO_STEM, _NO_END = words_in("ind ter van des min per een ver vil ros"), words_in("aan af bij in na om op toe uit")
_UNKNOWN = re.compile(rf"(?=.*[aeiouy]){_C}.{{4,}}")
_NATIVE_STEM = re.compile(
    rf"(?!{_C}+(?:ing|e[nrs])$|nij|nis|dig|zens?$|taat|lant|sien|bool|gram|voor|door|bij|dien|wets)"
    rf"{_C}{{1,3}}(?:[aeiou]|aa|ee|ie|oe|eu|ei|ui|oo){_C}{{1,2}}"
)
_SYLLABLE = re.compile("[^aeiouy]{0,3}[aeiouy]{1,2}[^aeiouy]{1,3}")
_PARTICLE = re.compile(
    "(?P<first>aan|achter|af(?!ri|ga|f.*(?:iteit|eren|air))|door|euro(?!p[aeé])|onder|over|tegen|terug|uit|voor|weer)"
    rf"(?P<last>(?!lijk|heid|ling|baar|loos)(?=.*[aeiouy]){_C}.{{3,}})"
)
"""Prefixes that no borrowed word begins with."""
_NEGATION = re.compile("(?P<first>on)(?P<last>(?:[aeiou]|ge).{3,})")
_NATIVE_VERB = re.compile(
    rf"(?P<first>in|op|na|om|bij)(?P<last>(?:ge)?{_C}{{1,3}}[aeiou]{{1,2}}{_C}{{1,3}}(?:en|ers?|ingen|ing))"
)
_AGAIN = re.compile(
    "(?P<first>her)(?P<last>(?:ge(?!ven)|be|ver|ont|in(?!ner)|uit|over(?!ig|en|d)|op(?!en)|ex).{3,}"
    "|.{3,}(?:eren|eert|eerde?n?|ering(?:en)?)|bouw|druk|keuring(?:en)?|stemming(?:en)?|scholing|verdeling)"
)
"""Nouns and verbs that are stressed on her-: herbouw, herverdelen, herstructureren; not herstellen or herovering."""
_BAKERY = re.compile("(?P<baker>.{3,}er)ij(?:en)?")
_LATIN_SEAM = re.compile("(?:iteit|[aei]tie|entie|eren|eert|eerde?|oen)(?:en|s)?$")
"""Latin words whose prefix took on the letter after it: affiniteit, opponeren."""
_LONGEST, _NEVER = 60, 1000


@cache
def listed() -> frozenset[str]:
    """All words and parts of words in the list."""
    lines = files("briefing.dutch.phonemes").joinpath("parts.txt").read_text("utf-8").split()
    return frozenset(lines) | stems.words()


def is_word(word: str) -> bool:
    """Whether the word is listed as it is."""
    return word in listed()


@lru_cache(maxsize=50_000)
def is_form(word: str) -> bool:
    """Whether the word is listed, or a form of a listed word: a plural, an inflected adjective or verb."""
    if word in listed():
        return True
    if len(word) < 4:
        return False
    prefix = _UNSTRESSED.match(word)
    if prefix and len(word) - prefix.end() > 3 and is_form(word[prefix.end() :]):
        return True
    bakery = _BAKERY.fullmatch(word)
    if bakery and (is_form(bakery["baker"]) or is_form(bakery["baker"][:-1] + "n")):
        return True
    return any(is_word(base) for base, _ in bases(word))


@lru_cache(maxsize=50_000)
def split(word: str) -> tuple[str, ...]:
    """The parts of a word; the word alone where it is simple or no part is known."""
    if not 5 <= len(word) <= _LONGEST or stems.accent(word) is not None or stems.find_part(word):
        return (word,)
    if word.endswith("ings"):
        *first, last = split(word[:-1])
        return (*first, f"{last}s")
    again = _AGAIN.fullmatch(word)
    if again and (is_form(again["last"]) or len(split(again["last"])) > 1):
        return ("her", again["last"])
    parts = _cheapest(word)
    prefix = unstressed(word)
    if parts and prefix and len(parts[0]) < len(prefix) + 3 and parts[0] not in {"verf", "vers"}:
        return (word,)
    if is_form(word) and not _is_derived(word):
        is_compound = is_word(word) or not (prefix or word.endswith(("ing", "ings", "ingen")))
        has_listed_parts = (is_compound and _are_words(parts)) or (is_word(word) and _is_linked(parts))
        return parts if has_listed_parts else _particle_seam(word) or _of_base(word) or (word,)
    return parts or _of_base(word) or known_end(word) or _particle_seam(word) or _half_known(word) or (word,)


def _of_base(word: str) -> tuple[str, ...]:
    """The parts of a compound that is listed, and its ending: buur|mans."""
    base = word.removesuffix("s")
    is_known = base != word and (is_form(base) or base.endswith(("man", "vrouw", "vader", "moeder")))
    first = split(base) if is_known else ()
    return (*first[:-1], first[-1] + "s") if len(first) > 1 else ()


def _are_words(found: tuple[str, ...]) -> bool:
    *others, last = found or ("",)
    is_known = is_word(last) or (len(last) > 4 and last[0] in _C and last.endswith(("er", "ers")) and is_form(last))
    is_long = len(last) > 3 or last in affixes("short")
    return bool(found) and is_long and is_known and all(len(part) > 3 and is_word(part) for part in others)


def _is_linked(found: tuple[str, ...]) -> bool:
    """Whether an s joins a long word to others: elektriciteitsnet."""
    first, *others = found or ("",)
    return len(first) > 6 and first.endswith("s") and is_word(first[:-1]) and bool(others) and all(map(is_word, others))


def _cheapest(word: str) -> tuple[str, ...]:
    """The likeliest parts of a word by `_cost`; empty if it has none."""
    best: list[tuple[int, tuple[str, ...]]] = [(_NEVER, ())] * (len(word) + 1)
    best[len(word)] = (0, ())
    for start in range(len(word) - 2, -1, -1):
        for end in range(start + 2, len(word) + 1):
            if best[end][0] >= _NEVER:
                continue
            cost = _cost(word, start, end) + best[end][0]
            if cost < best[start][0]:
                best[start] = (cost, (word[start:end], *best[end][1]))
    return best[0][1]


def _half_known(word: str) -> tuple[str, ...]:
    """A known part and one that is not: merel|park, vinger|kootjes, tred|molen."""
    if _NO_COMPOUND.fullmatch(word):
        return ()
    seams = [
        (word[:place], word[place:])
        for place in range(3, len(word) - 2)
        if word[place] in _C
        and word[place - 1 : place + 1] not in _ONE_SOUND
        and word[place:] not in affixes("suffixes")
        and word[place:] != "teler"
        and not word.endswith(("mentaal", "nentaal"))
        and not ends_a_word(word[place:], word[:place], is_word)
    ]
    kinds = (_is_seam_of_a_noun, _is_weak_seam, _is_short_seam, _is_seam_before_a_noun)
    found = (seam for is_seam in kinds for seam in seams if is_seam(*seam))
    return next(found, ())


def _is_weak_seam(first: str, last: str) -> bool:
    """Whether the first part ends in a weak syllable and one of both is known; a street may have any name."""
    if last in affixes("streets"):
        return re.search("[aeiouy]", first) is not None
    if len(first) < 4 or not _WEAK_END.fullmatch(first):
        return False
    is_stem = _UNKNOWN.fullmatch(last) or _NATIVE_STEM.fullmatch(last)
    return last in affixes("short") or _is_noun(last) or (len(first) > 4 and is_word(first) and is_stem is not None)


def _is_short_seam(first: str, last: str) -> bool:
    """Whether a stem of one syllable stands before a known part: was|beurt, eet|lepel."""
    if len(last) < 4 or first in _NO_STEM or not (_is_noun(last) and _SYLLABLE.fullmatch(first)):
        return False
    with_ending = first + first[-1] + "en", first[:-2] + first[-1] + "en" if first[-3:-2] == first[-2:-1] else ""
    if len(last) == 4 and not ((is_word(first) or first in _SHORT_STEMS) and _SYLLABLE.fullmatch(last)):
        return False
    return len(first) > 3 or first in _SHORT_STEMS or is_word(first) or any(map(is_form, with_ending))


def _is_seam_of_a_noun(first: str, last: str) -> bool:
    """Whether the first part looks like a noun from Latin or a derived one: alkaline|batterij."""
    return ends_as_a_noun(first) and _is_noun(last)


def _is_seam_before_a_noun(first: str, last: str) -> bool:
    """Whether the last part does, after a known one: standaard|deviatie."""
    return len(first) > 3 and is_word(first) and begins_as_a_noun(last)


def _is_noun(last: str) -> bool:
    return (len(last) > 3 and is_word(last)) or (len(last) > 6 and len(split(last)) > 1)


def _particle_seam(word: str) -> tuple[str, ...]:
    found = _PARTICLE.fullmatch(word) or _NEGATION.fullmatch(word) or _NATIVE_VERB.fullmatch(word)
    return (found["first"], found["last"]) if found else ()


@lru_cache(maxsize=50_000)
def _is_derived(word: str) -> bool:
    """Whether a word is a known one with a particle before it or a suffix after it, listed or not."""
    known = [
        base for base, ending in bases(word) if len(base) < len(word) and is_word(base) and ending not in DERIVATIONS
    ]
    if known and not any(map(_is_derived, known)):
        return False
    romance = _ROMANCE.search(word)
    if romance and is_word(word[: romance.start()] + "eer"):
        return False
    return any(
        (word[:place] in affixes("particles") and _is_known(word[place:]))
        or (word[place:] in affixes("suffixes") and _is_known(word[:place].removesuffix("s")))
        for place in range(2, len(word) - 1)
    )


def _is_known(part: str) -> bool:
    if part in affixes("particles"):
        return True
    return is_word(part) if len(part) < 4 else is_form(part) or len(split(part)) > 1


def _takes_on(prefix: str, word: str) -> bool:
    """Whether a Latin prefix took on the letter after it: it begins no compound."""
    return prefix in _TAKING_ON and word.startswith(prefix[-1:], len(prefix)) and _LATIN_SEAM.search(word) is not None


def _cost(word: str, start: int, end: int) -> int:
    """How unlikely a part is; summed up, many short parts cost more than a few long ones."""
    part = word[start:end]
    is_last = end == len(word)
    if (start == 0 and is_last) or len(part) < 2:
        return _NEVER
    cost = _cost_of_part(word, start, end)
    is_ending = cost < _NEVER and (ends_a_word(part, word[:start], is_word) if start else _takes_on(part, word))
    return _NEVER if is_ending else cost


def _cost_of_part(word: str, start: int, end: int) -> int:
    part = word[start:end]
    is_last = end == len(word)
    if start and is_last and part in affixes("suffixes"):
        return 4
    if part in affixes("particles") and (part in _NO_END or not is_last):
        return _NEVER if is_last and word[:start] not in affixes("particles") else 8 + bool(start)
    if is_word(part) and len(part) > 2:
        goes_on = word.startswith("te", end) and is_word(part + "te")
        return _NEVER if goes_on else 10 + max(0, 5 - len(part)) * 2
    has_link = not is_last and part.endswith("s") and is_form(part[:-1])
    return 11 + max(0, 5 - len(part)) * 2 if len(part) > 3 + is_last and (has_link or is_form(part)) else _NEVER
