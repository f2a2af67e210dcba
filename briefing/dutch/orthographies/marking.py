"""The names of a text that are spelled as another language spells them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from operator import itemgetter

from briefing.dutch.alternatives import one_of
from briefing.dutch.lexicon import slot
from briefing.dutch.orthographies.english import is_english, mark_phrases
from briefing.dutch.orthographies.spelling import Orthography, of_first_name, of_peoples, orthographies
from briefing.dutch.phonemes import stems
from briefing.dutch.phonemes.affixes import affixes
from briefing.dutch.phonemes.emphasis import is_doubled, unmarked
from briefing.dutch.phonemes.toponyms import read_name
from briefing.dutch.risky.foreign_names import is_dutch, is_known_name

_NAME = re.compile(r"[A-ZÀ-Þ](?<![\w'’].)[^\W\d_]{2,30}(?![\w'’])")
_STRANGE = re.compile("[Ā-ɏ]")
_STRANGE_WORD = re.compile("[^\\W\\d_]{1,40}")
_DUTCH = re.compile(
    "ij(?![aeiou])|ië[nr]?s?$|ooi|oei|eeu|ieu[wsv]|aa[^aehr]|(?<![aeiou])uu|sch(?![mlnwräöü])|oeg"
    "|(?:weg|straat|laan|plein|hof|dijk|park|huis|berg|veld|kade|gracht|woud|meester|tje|ema|inga|stra|sma)s?$"
)
"""Letters of Dutch names that no other language of these writes."""
_DUTCH_SURNAME = re.compile(
    "^(?:ver[bdghmsvw]|van(?:[dehp]|der)|de[sckmvw][^aeiou]?[aeioul])|ae|uy|ey[lmn]|(?:eer|ij|[lr]k)e$|[aeiou]ys$|els?$|oe[lt]s?$|[^aeiou]s$"
    "|(?<!s)sen$|[dhgtk]en$|ers?$"
)
"""What surnames of the Netherlands and Flanders often have, whatever the first name is."""
_GENITIVE = re.compile("(?:[bdfghklmnprtvwzćčđłńňřśšźžñ]|[áéíóúü])s$")
_SIBILANTS = ("s", "z", "ʃ", "ʒ")
_FIRST_NAME = re.compile(
    r"(?<![\w'’-])(?P<first>[A-ZÀ-Þİ][^\W\d_]{1,15}(?:-[A-ZÀ-Þ][^\W\d_]{1,15})?)(?= (?:[A-Z]\. )?"
    r"(?:(?:al|el|ben|bin|da|de la|del|della|di|do|dos|von|zu) )?(?P<last>[A-ZÀ-ÞĀ-ɏ][^\W\d_]{2,20})(?![\w'’]))"
)
_SMALL_WORD = re.compile(r"(?<![\w'’-])[a-z]{3,30}(?![\w'’-])")
_LATIN = re.compile("[a-zA-ZÀ-ɏȘșȚț]+")


def _is_emphasised(word: str) -> bool:
    """Whether it is a Dutch word with accents that mark its stress, as "Vóór" and "Álle"."""
    plain = unmarked(word)
    is_known = plain in affixes("little") or is_dutch(plain) or stems.find(plain) is not None
    return plain != word and (is_known or is_doubled(word))


def mark_names(text: str, said: list[str]) -> str:
    """The text with a private-use character in place of each name whose sounds another spelling gives; these are
    appended to `said`, between ⟦ and ⟧.
    """
    slots: dict[str, str] = {}

    def once(match: re.Match[str]) -> str:
        word = match[0]
        if word not in slots:
            is_name = word[0].isupper() or _STRANGE.search(word)
            sounds = sounds_of(word) if is_name else f"en:{word}" if is_english(word) else None
            slots[word] = word if sounds is None else slot(f"⟦{sounds}⟧", said)
        return slots[word]

    text = mark_phrases(text, said)
    text = _NAME.sub(once, _SMALL_WORD.sub(once, text))
    return _STRANGE_WORD.sub(once, text) if _STRANGE.search(text) else text


def mark_told_names(text: str, said: list[str]) -> str:
    """The text with a private-use character in place of each name in no list of which the words before it tell the
    language: a first name ("Giuseppe Gravina"), or a people ("de Italiaanse rechter Gravina").
    """
    told = [(match.span("last"), surname(match["first"], match["last"])) for match in _FIRST_NAME.finditer(text)]
    for match in _of_a_people().finditer(text):
        if match["what"] is None or match["what"] not in affixes("little"):
            told += [
                (match.span(name), name_of(match["people"], match[name])) for name in ("name", "next") if match[name]
            ]
    pieces, at = [], 0
    for (start, end), sounds in sorted(told, key=itemgetter(0)):
        if sounds and start >= at:
            pieces += [text[at:start], slot(f"⟦{sounds}⟧", said)]
            at = end
    return "".join((*pieces, text[at:]))


@cache
def _of_a_people() -> re.Pattern[str]:
    name = r"[A-ZÀ-ÞĀ-ɏ][^\W\d_]{2,20}(?![\w'’])"
    peoples = one_of(of_peoples(), not_after=r"\w'’-")
    return re.compile(rf"(?P<people>{peoples}) (?:(?P<what>[a-zà-ÿ-]{{3,25}}) )?(?P<name>{name})(?: (?P<next>{name}))?")


@lru_cache(maxsize=20_000)
def surname(first: str, last: str) -> str | None:
    """The IPA of a surname by the spelling of the language that its first name tells, or that language's code, a colon
    and the name."""
    found = of_first_name(first)
    return None if found is None else _told(last, found)


@lru_cache(maxsize=20_000)
def name_of(people: str, name: str) -> str | None:
    """Likewise for a name among the people with that adjective."""
    return _told(name, of_peoples()[people])


def _told(name: str, found: Orthography) -> str | None:
    small = name.lower()
    if name.isupper() or is_known_name(name) or _is_dutch_name(small) or sounds_of(name) is not None:
        return None
    return None if found.never and found.never.search(small) else found.sounds(small)


def _is_dutch_name(small: str) -> bool:
    is_spelled = _DUTCH.search(small) or _DUTCH_SURNAME.search(small)
    return is_spelled is not None or is_dutch(small) or read_name(small) is not None


@lru_cache(maxsize=20_000)
def sounds_of(name: str) -> str | None:
    """The IPA of a name by another language's spelling, or that language's code, a colon and the name; None for what
    is spelled as Dutch is.
    """
    if not _LATIN.fullmatch(name) or name.isupper():
        return None
    small = name.lower().replace("i̇", "i")
    if _is_emphasised(small):
        return None
    found = next((each for each in orthographies() if each.letters and each.letters.search(small)), None)
    if found is None and not (_DUTCH.search(small) or is_dutch(small)):
        looks = (each for each in orthographies() if each.looks and each.looks.search(small))
        found = of_first_name(name) or next(looks, None)
    if found is None:
        return None
    is_genitive = found.letters is not None and _GENITIVE.search(small) and found.letters.search(small[:-1])
    return _with_s(found.sounds(small[:-1])) if is_genitive else found.sounds(small)


def _with_s(sounds: str) -> str:
    return sounds + ("əs" if sounds.endswith(_SIBILANTS) else "s")
