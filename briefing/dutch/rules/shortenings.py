"""Abbreviations that no list can hold: the beginning of a word, its consonants, or an abbreviated last part of a
compound.

An abbreviation breaks off before a vowel ("symf.", "verg.") or keeps the consonants ("dlpt."). It is evident by what
follows its full stop: a small letter, a comma, a bracket; at a compound's end also a figure.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.dutch.alternatives import one_of
from briefing.dutch.numbers import ANY_FEW, ANY_NUMBER
from briefing.dutch.phonemes.parts import is_form, split
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.patterns import pattern, rare
from briefing.tables import shipped_table
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterable

_FILE = shipped_table(__package__, "shortenings.toml")
_NOUNS: dict[str, str] = _FILE["nouns"]


def _by_beginning(words: Iterable[str]) -> dict[str, list[str]]:
    beginnings: dict[str, list[str]] = {}
    for word in words:
        beginnings.setdefault(word[:3].lower(), []).append(word)
    return beginnings


_THINGS = (_by_beginning(_NOUNS), _by_beginning(_FILE["others"]["words"].split()))
_ADJECTIVES = _by_beginning(_FILE["others"]["adjectives"].split())
"""Words by their first three letters, of which no abbreviation has fewer."""
_OF_COMPOUNDS: dict[str, str] = _FILE["endings"]
_ENDINGS: list[tuple[str, str]] = sorted(_OF_COMPOUNDS.items(), key=lambda ending: -len(ending[0]))
_OF_STREETS = {"pl": "plein", "wg": "weg", "str": "straat", "ln": "laan", "kd": "kade"}
_ORDINARY = words_in(_FILE["ordinary"]["words"])
_NAMES = words_in(_FILE["ordinary"]["names"])
_VOWELS = frozenset("aeiouyäëïöüáéíóúàèêâîôû")

_STOP = re.compile(
    r"\.(?<=[a-z]{2}\.)(?=[,;:)]|-[a-z]| [a-z(]|(?P<figure>:? (?:-|€ ?)?[0-9])|"
    r"(?:(?<=[b-df-hj-np-tv-xz]{4}\.)|(?<=[a-z]{3}[b-df-hj-np-tv-xz]\.)(?<!en\.))(?P<end>[\"')]*\s*\Z))"
)
_BEGINNINGS: dict[str, str] = _FILE["beginnings"]
_BEGINNINGS |= {short.capitalize(): said.capitalize() for short, said in _BEGINNINGS.items()}
_GLUED = rare(
    tuple(f"{short}." for short in _BEGINNINGS),
    one_of(_BEGINNINGS, not_after=r"\w.") + r"\.(?!(?:de|een|het|met|van)\b)(?=[a-z]{3})",
)
_BEFORE_A_NAME = re.compile(r"[A-Z](?<=[a-z,] .)(?P<rest>[a-z]{2,9})\.(?= [A-Z][a-z])")
_WORD_BEFORE = re.compile(r"[A-Za-zà-ÿ]{2,20}\Z")
_NOUN_FOLLOWS = pattern(rf" (?!{any_word('shortening', 'no_noun')}\b)[a-z]{{3}}")
_SEVERAL_BEFORE = pattern(rf"(?:[0-9½]|\b(?:{ANY_FEW})) \Z")
_FIGURE_IN_WORDS = pattern(rf":? (?:min )?(?:nul|één|{ANY_NUMBER})\b")
_ONE_BEFORE = re.compile(r"(?<![\w.,])1 \Z")
_ROOMS = rare(("kmr",), r"(?<=[0-9])[- ]?kmr\.? ?(?=app|won|fla|huis)")
_SEMIDETACHED = rare(("kap",), r"2(?<![\w.,]2)(?:[-/^]|[- ]?o(?:nd(?:er)?)?\.?[- ]?)1[- ]?kap(?=pers?\b|woning|\b)")
_FLAT = rare(("kamerapp.",), r"kamerapp\.(?!\w)")
_FLATS = rare((" app.",), r"app\.(?:(?<=[02-9] app\.)|(?<=[0-9]1 app\.))(?=[,;:)]| [a-z])")
_STREET = rare(("str ", "stw ", "stwg ", "ln "), r"(?<=[a-zà-ÿ]{4})(?P<ending>stwg|stw|str|pln|ln)(?= [0-9])")
_AMBIGUOUS = 4
"""The most letters that may be the beginning of several words."""
_LONGEST = 24


def shortenings(text: str) -> str:
    """Abbreviations without a rule of their own: "3 dlpt. en" is "3 doelpunten en", "woonopp., tuin" "woonoppervlakte,
    tuin"."""
    pieces: list[str] = []
    done = 0
    text = _STREET.sub(
        lambda match: _OF_COMPOUNDS[match["ending"]],
        _FLATS.sub("appartementen", _FLAT.sub("kamerappartement", _ROOMS.sub("-kamer", text))),
    )
    text = _SEMIDETACHED.sub("twee-onder-een-kap", text)
    text = _GLUED.sub(lambda match: _BEGINNINGS[match[0][:-1]], text)
    text = _BEFORE_A_NAME.sub(_adjective, text)
    for stop in _STOP.finditer(text):
        word = _WORD_BEFORE.search(text, max(done, stop.start() - _LONGEST), stop.start())
        if word is None or text[max(0, word.start() - 1) : word.start()] in {".", "'", "@", "/", "_"}:
            continue
        said = _said(word[0], word, stop)
        if said is not None:
            pieces += [text[done : word.start()], said, "." if stop["end"] is not None else ""]
            done = stop.end()
    return "".join([*pieces, text[done:]]) if pieces else text


def _adjective(match: re.Match[str]) -> str:
    """Abbreviations in a name: "het Symf. Orkest"; not words that may end a sentence: "in Oost. De"."""
    short = match[0][:-1].lower()
    found = _adjective_from(short)
    return match[0] if found is None or short in _NAMES or _is_word(short) else found[0].upper() + found[1:]


@lru_cache(maxsize=1000)
def _adjective_from(short: str) -> str | None:
    return next(iter(_begun(short, _ADJECTIVES)), None)


def plural(noun: str) -> str:
    """The plural of an abbreviated noun; other words unchanged."""
    return _NOUNS.get(noun, noun)


def _said(written: str, word: re.Match[str], stop: re.Match[str]) -> str | None:
    short = written.lower()
    is_before_figure = stop["figure"] is not None or _FIGURE_IN_WORDS.match(word.string, stop.end()) is not None
    if is_before_figure or (stop["end"] is not None and short.endswith("temp")):
        found = _before_a_figure(short) if is_before_figure else _with_ending(short)
        return found and (found[0].upper() + found[1:] if written[0].isupper() else found)
    if street := _street(written):
        return street
    is_sayable = not _VOWELS.isdisjoint(short)
    is_at_the_end = is_sayable and stop["end"] is not None
    may_be_a_name = not written.islower() and (is_at_the_end or not is_sayable)
    if may_be_a_name or (is_at_the_end and len(short) <= _AMBIGUOUS):
        return None
    before = word.string[max(0, word.start() - 9) : word.start()]
    is_several = _SEVERAL_BEFORE.search(before) is not None and not _ONE_BEFORE.search(before)
    is_before_noun = _NOUN_FOLLOWS.match(word.string, stop.end()) is not None
    found = _resolve(short, is_several=is_several, is_before_noun=is_before_noun)
    if found is None or _is_word(short):
        return None
    return found[0].upper() + found[1:] if written[0].isupper() else found


@lru_cache(maxsize=1000)
def _street(written: str) -> str | None:
    """The name of a street whose last part is abbreviated: "Stationspl."."""
    for ending, said in _OF_STREETS.items():
        first = written.removesuffix(ending)
        parts = {first.lower(), first.lower().removesuffix("s")}
        if written[0].isupper() and first != written and len(first) > 3 and any(map(is_form, parts)):
            return first + said
    return None


@lru_cache(maxsize=1000)
def _is_word(short: str) -> bool:
    """Whether it is a word of its own, or a compound of such words: "nieuwsapp"."""
    has_vowel = not _VOWELS.isdisjoint(short)
    parts = split(short)
    is_compound = len(parts) > 1 and not short.endswith(tuple(_OF_COMPOUNDS)) and all(map(is_form, parts))
    return short in _ORDINARY or (has_vowel and (is_form(short) or is_compound))


@lru_cache(maxsize=1000)
def _resolve(short: str, *, is_several: bool, is_before_noun: bool) -> str | None:
    kinds = (_ADJECTIVES, *_THINGS) if is_before_noun else (*_THINGS, _ADJECTIVES)
    is_sayable = not _VOWELS.isdisjoint(short)
    for find in (_begun,) if is_sayable else (_begun, _with_its_consonants):
        for words in kinds:
            found = find(short, words)
            if len(found) == 1 or (found and find is _begun and len(short) > _AMBIGUOUS):
                noun = min(found, key=len)
                return _NOUNS.get(noun, noun) if is_several else noun
            if found:
                return None
    return _compound(short)


def _before_a_figure(short: str) -> str | None:
    """A square or a noun with a number of its own: "Kerkpl. 1", "seiz. 3"."""
    if short.endswith("pl") and is_form(short[:-2]):
        return short[:-2] + "plein"
    if _is_word(short):
        return None
    found = _begun(short, _THINGS[0])
    return found[0] if len(found) == 1 and len(short) > 3 else _with_ending(short)


def _begun(short: str, words: dict[str, list[str]]) -> list[str]:
    return [word for word in words.get(short[:3], ()) if _begins(short, word.lower())]


def _with_its_consonants(short: str, words: dict[str, list[str]]) -> list[str]:
    return [word for alike in words.values() for word in alike if _keeps_consonants(short, word.lower())]


def _begins(short: str, word: str) -> bool:
    """Whether `short` is the word broken off after a consonant and before a vowel."""
    return (
        2 < len(short) < len(word) - 1
        and word.startswith(short)
        and short[-1] not in _VOWELS
        and (word[len(short)] in _VOWELS or word[len(short)] == short[-1])
    )


def _keeps_consonants(short: str, word: str) -> bool:
    """Whether `short` is four or more consonants of the word, its first and last among them."""
    if len(short) < 4 or short[0] != word[0]:
        return False
    consonants = "".join(letter for letter in word if letter not in _VOWELS)
    letters = iter(consonants)
    return short[-1] == consonants[-1] and all(letter in letters for letter in short)


def _with_ending(short: str) -> str | None:
    """A compound whose last part has an abbreviation of its own: "woonopp"."""
    for ending, said in _ENDINGS:
        first = short.removesuffix(ending)
        if first != short and len(first) > 2 and not _VOWELS.isdisjoint(first):
            return first + said
    return None


def _compound(short: str) -> str | None:
    """A compound whose last part is abbreviated: "woonopp", "gemeentebegr"."""
    if said := _with_ending(short):
        return said
    for seam in range(4, len(short) - 3):
        first, last = short[:seam], short[seam:]
        found = {word for words in _THINGS for word in _begun(last, words)}
        is_evident = len(found) == 1 or (found and len(last) > _AMBIGUOUS + 1)
        if is_evident and last not in _ORDINARY and not is_form(last):
            has_parts = is_form(first) or (first.endswith("s") and is_form(first[:-1]))
            if has_parts:
                return first + min(found, key=len)
    return None
