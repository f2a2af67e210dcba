"""The sounds of a name by the spelling of its own language (`orthographies.toml`), in the sounds of Dutch."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

from briefing.dutch.ipa import VOWELS
from briefing.dutch.phonemes.joins import smooth, voiceless_end
from briefing.tables import shipped_table

_VOWELS = "A=ɑ E=ɛ I=ɪ O=ɔ U=u Ø=ø Ü=y Æ=ɛ Å=ɔ Y=ɪ Î=i Ɑ=ɑ Ʌ=ʌu"
_LETTERS = "a=A e=E i=I o=O u=U y=I c=k g=ɡ q=k x=ks w=ʋ ł=w ø=Ø æ=Æ ð=d þ=t đ=d ß=s ı=Y œ=E"
_CLOSED = dict(pair.split("=") for pair in _VOWELS.split())
_OPEN = _CLOSED | {"A": "aː", "E": "eː", "I": "i", "O": "oː", "Ø": "øː", "Æ": "ɛː", "Å": "oː"}
_NUCLEUS = re.compile(f"[{''.join(_CLOSED)}]")
_ENDS_SYLLABLE = re.compile(rf"(?:tʃ|dʒ|ts|dz|[kɡ]ʋ|[pbtdkɡ][lr]|[^{''.join(_CLOSED)}iə]j?)?[{''.join(_CLOSED)}iə]|$")
"""What follows a vowel that ends its syllable: another, or what begins a syllable and another, or nothing."""
_AS_WRITTEN = {letter: letter for letter in "bdfhjklmnprstvz"} | dict(pair.split("=") for pair in _LETTERS.split())
_NG = re.compile(rf"nɡ(?![ˈ{VOWELS}])")
_ROWS = {"beginnings": "^(?:{})", "middles": "(?:{})", "endings": "(?<=...)(?:{})$"}
_MARKS = re.compile("[\u0300-\u036f]")
_WITHOUT_STROKE = str.maketrans("łŁøØđĐı", "lLoOdDi")
_ACCENTED = re.compile("[áâàéêèíìóôòúù]")


@dataclass(frozen=True, slots=True)
class Orthography:
    """How one language spells its names."""

    letters: re.Pattern[str] | None
    """What no other of these languages writes."""
    looks: re.Pattern[str] | None
    """What no Dutch name is likely to have."""
    never: re.Pattern[str] | None
    """What no surname in this language has."""
    voice: str | None
    """The language of the voice that knows the spelling."""
    spelling: tuple[tuple[re.Pattern[str], str], ...]
    stress: tuple[tuple[re.Pattern[str], int], ...]

    def sounds(self, name: str) -> str:
        """The IPA of a name in small letters, or the voice's language, a colon and the name."""
        if self.voice:
            return f"{self.voice}:{name}"
        said, place, starts = "", 0, []
        while place < len(name):
            found = next(((match, ipa) for each, ipa in self.spelling if (match := each.match(name, place))), None)
            starts += [place] * len(_NUCLEUS.findall(found[1] if found else _as_written(name[place])))
            said += found[1] if found else _as_written(name[place])
            place = found[0].end() if found else place + 1
        return _in_syllables(said, self._stressed(name, starts))

    def _stressed(self, name: str, starts: list[int]) -> int:
        """Which vowel has the stress."""
        where = next((where for ending, where in self.stress if ending.search(name)), 1)
        accent = _ACCENTED.search(name)
        if where == 0 and accent:
            return max((place for place, start in enumerate(starts) if start <= accent.start()), default=0)
        return min(where - 1, len(starts) - 1) if where > 0 else max(len(starts) + where, 0)


def plain(name: str) -> str:
    """A name without accents: "Łukasz" is "Lukasz"."""
    return _MARKS.sub("", unicodedata.normalize("NFD", name.translate(_WITHOUT_STROKE)))


def _as_written(letter: str) -> str:
    return _AS_WRITTEN.get(letter) or _AS_WRITTEN.get(unicodedata.normalize("NFD", letter)[0], "")


def _in_syllables(said: str, stressed: int) -> str:
    """The sounds with vowels long or short by their syllable, and the stress mark before one of them."""
    whole = ""
    vowels = 0
    for place, sign in enumerate(said):
        if sign not in _CLOSED:
            whole += sign
            continue
        mark = "ˈ" if vowels == stressed else ""
        whole += mark + (_OPEN if _ENDS_SYLLABLE.match(said, place + 1) else _CLOSED)[sign]
        vowels += 1
    return smooth(voiceless_end(_NG.sub("ŋ", whole)))


@cache
def orthographies() -> tuple[Orthography, ...]:
    """All of them, in the order in which they are asked."""
    return tuple(map(_orthography, _tables().values()))


def of_first_name(name: str) -> Orthography | None:
    """The spelling of the language whose speakers alone have a first name."""
    return _of_first_names().get(name) or _of_first_names().get(plain(name))


@cache
def of_peoples() -> dict[str, Orthography]:
    """For the adjective of a people, the spelling of its names."""
    with_people = zip(_tables().values(), orthographies(), strict=True)
    return {people: each for table, each in with_people for people in table.get("people", "").split()}


@cache
def _of_first_names() -> dict[str, Orthography]:
    languages: dict[str, set[str]] = {}
    for language, names in shipped_table(__package__, "first_names.toml").items():
        for name in names.split():
            languages.setdefault(name, set()).add(language)
    known = dict(zip(_tables(), orthographies(), strict=True))
    return {name: known[next(iter(those))] for name, those in languages.items() if len(those) == 1}


@cache
def _tables() -> dict[str, dict[str, Any]]:
    return shipped_table(__package__, "orthographies.toml")


def _orthography(table: dict[str, Any]) -> Orthography:
    rows = {before: table[key].split() for key, before in _ROWS.items() if key in table}
    looks = "|".join(before.format("|".join(letters)) for before, letters in rows.items())
    pairs = [pair.partition("→") for pair in table.get("spelling", "").split()]
    return Orthography(
        letters=re.compile(table["letters"]) if "letters" in table else None,
        looks=re.compile(looks) if looks else None,
        never=re.compile(table["never"]) if "never" in table else None,
        voice=table.get("voice"),
        spelling=tuple((re.compile(letters), ipa) for letters, _, ipa in pairs),
        stress=tuple((re.compile(ending), where) for ending, where in table.get("stress", [])),
    )
