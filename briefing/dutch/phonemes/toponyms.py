"""Dutch names of places and people, by their last part: it has the stress (Amsterdam) or leaves it to the first part
(Hilversum).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from briefing.dutch.phonemes import parts
from briefing.dutch.phonemes.affixes import affixes
from briefing.dutch.phonemes.joins import smooth, voiceless_end
from briefing.dutch.phonemes.word import read
from briefing.tables import shipped_table

_FIRST = r"(?P<first>(?=[a-zë]{0,14}[aeiouyë])[a-zë]{3,14}?)"
_IN_EREN = re.compile(r"(?P<first>[a-z]{0,4}?[aeiouy][a-z]{0,4}?[^aeiouy])(?P<last>(?<!m)eren)")
"""A place such as Lokeren; verbs in -eren, which are stressed on it, are words."""
_SHORTEST_END = 4
_LINKED = ("e", "en", "er")
_OLD_SCH = re.compile("(?<=..)sch(?=en?$)")
"""The s of "Leidschendam"."""
_NOT_BEFORE = {
    "kerk": re.compile("(?<!er)$|(?:noord|oost|zuid|west)er$"),
    "hoek": re.compile("^achter$"),
    "lo": re.compile("[iloua]$|^.{0,3}$"),
}
"""First parts that keep the stress: a church is named after a saint or its side of a town ("Westerkerk")."""
_GLUED_VAN = re.compile("van(?P<rest>(?!d(?:en|er?|a)|g|k|zelf)[bcdfghjklmprstvwz].{4,})")
"""A surname with its "van", which has no stress: "Vanhengel"."""
_GLUED_DE = re.compile("de(?P<rest>[bcdfghjklmprstvwz]{1,3}[aeiou]{1,2}[^aeiou]{0,4}(?:ere?|e[nr]s?)?)")
_WEAK = re.compile("ˌ(?:ɛ(?=rs$|ls$|ns$)|eː(?=kəns$|ɣən$))")
"""What is a schwa in "Wellens", "Jaspers", "Tellegen" and "Schellekens", which are no compounds."""
_NO_COMPOUND = re.compile("(?:llens|gers|spers|eepers|ffels|lle(?:gen|kens))$")
_FULL_VOWEL = re.compile("(?:ɛi|œy|ʌu|[aeiouyøɑɛɔɪɵ]ː?)")
_WEAK_VOWEL = re.compile("^(?:eː|ɛ)(?=mɑ|maː|r?smaː|ŋɣ)")
_NO_SURNAMES = ("schema", "thema", "spitsen", "voed")
_NEVER = re.compile("(?!)")
_VOWEL = re.compile("ɛi|œy|ʌu|[aeiouyøɑɛɔɪɵ]")
_STRESS = re.compile("[ˈˌ]")


@lru_cache(maxsize=20_000)
def read_name(name: str, *, may_be_a_word: bool = False) -> str | None:
    """The IPA of a name in small letters that is in no list; None where its last part is no part of names.

    `may_be_a_word` says that its capital may be that of a sentence.
    """
    found = _name().fullmatch(name) or _IN_EREN.fullmatch(name)
    if found is None or found["first"] == "ver" or parts.is_form(name):
        return None
    first, last = found["first"], found["last"]
    may_be_a_compound = may_be_a_word or not (first.endswith(_LINKED) or last in _parts()["kinds"]["old"].split())
    if last != "eren" and may_be_a_compound and parts.is_form(first):
        return None
    if _NOT_BEFORE.get(last, _NEVER).search(first) or (last != "eren" and _is_compound(name, last)):
        return None
    if last == "eren":
        return None if may_be_a_word else smooth(read(f"{first}er") + "ən")
    said = _said_first(first)
    if first[-1] == last[0]:
        said = said[:-1]
    if last in _parts()["first"] and "ˈ" in said:
        return smooth(voiceless_end(said) + _parts()["first"][last])
    ipa = _parts()["last"].get(last) or _STRESS.sub("", _parts()["first"][last])
    return smooth(voiceless_end(_STRESS.sub("", said)) + _stressed(ipa))


def read_surname(name: str) -> str | None:
    """The IPA of a surname in small letters that is spelled or stressed as no word is; None for any other."""
    if parts.is_form(name) or name in affixes("little") or name.endswith(_NO_SURNAMES):
        return None
    todays = name
    for old, new in _spellings():
        todays = old.sub(new, todays)
    glued = _GLUED_VAN.fullmatch(todays)
    if glued:
        rest = glued["rest"]
        return smooth("vɑn" + (read_surname(rest) or read_name(rest) or read(rest)))
    said = (read_name(todays) if todays != name else None) or read(todays)
    if (said.startswith("dˈeː") or read(name).startswith("də")) and (glued := _GLUED_DE.fullmatch(todays)):
        return smooth("də" + read(glued["rest"]))
    stressed = _stress_before_ending(_WEAK.sub("ə", said) if _NO_COMPOUND.search(todays) else said)
    return stressed if todays != name or stressed != said else None


def _stress_before_ending(said: str) -> str:
    """With its stress on the last full vowel before an ending that has none."""
    ending = _unstressed().search(said)
    if ending is None:
        return said
    before = _STRESS.sub("", said[: ending.start()])
    vowels = list(_FULL_VOWEL.finditer(before))
    if not vowels:
        return said
    place = vowels[-1].start()
    last = _WEAK_VOWEL.sub("ə", _STRESS.sub("", ending[0]))
    return f"{before[:place]}ˈ{before[place:]}{last}"


def _is_compound(name: str, last: str) -> bool:
    """Whether a longer word ends it: "Trefwoord", "Bermudadriehoek"."""
    longer = (name[place:] for place in range(2, len(name) - len(last)))
    return any(len(end) > _SHORTEST_END and parts.is_word(end) for end in longer)


def _said_first(first: str) -> str:
    """A first part; an e at its end is a schwa: "Izegem"."""
    first = _OLD_SCH.sub("s", first) + "w" * first.endswith("ieu")
    ends_in_schwa = first.endswith("e") and not first.endswith(("ee", "ie", "oe"))
    return read(f"{first}n").removesuffix("n") if ends_in_schwa else read(first)


def _stressed(ipa: str) -> str:
    """With the stress on its first full vowel, but later in "kapelle" and "kanaal"."""
    before = ipa[:3] if ipa.startswith("kaː") else ""
    return before + _VOWEL.sub(r"ˈ\g<0>", ipa[len(before) :], count=1)


@cache
def _spellings() -> tuple[tuple[re.Pattern[str], str], ...]:
    pairs = (pair.split("→") for pair in _parts()["surnames"]["spelling"].split())
    return tuple((re.compile(old), new) for old, new in pairs)


@cache
def _unstressed() -> re.Pattern[str]:
    return re.compile(rf"[ˈˌ]?(?:{'|'.join(_parts()['surnames']['unstressed'].split())})$")


@cache
def _parts() -> dict[str, dict[str, str]]:
    return shipped_table(__package__, "toponyms.toml")


@cache
def _name() -> re.Pattern[str]:
    endings = sorted((*_parts()["last"], *_parts()["first"]), key=len, reverse=True)
    return re.compile(f"{_FIRST}(?P<last>{'|'.join(endings)})")
