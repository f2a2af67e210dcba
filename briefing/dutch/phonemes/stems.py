"""Words whose sounds no rule gives, with their forms: `stems.txt`, and the loan words in `names/`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from briefing.dutch.lexicon_file import shipped_names
from briefing.dutch.phonemes.inflection import DERIVATIONS, ENDINGS, bases
from briefing.dutch.phonemes.prefixes import is_whole_verb

_VOICED = {"b": ("p", "b"), "d": ("t", "d"), "g": ("x", "ɣ"), "v": ("f", "v"), "z": ("s", "z")}
_SIBILANTS = ("s", "z", "ʃ", "ʒ")


def words() -> frozenset[str]:
    """All listed words, without their other forms and without the little words."""
    return frozenset(word for word, ipa in _sounds().items() if len(word) > 2 and "ˈ" in ipa) | frozenset(_accents())


def find(word: str) -> str | None:
    """The IPA of a listed word or of one of its forms, or None."""
    if word in _sounds():
        return _sounds()[word]
    for base, ending in bases(word):
        ipa = _sounds().get(base, "")
        is_form = ending not in DERIVATIONS and "ˈ" in ipa and _is_spelled_so(base, ipa, word)
        if is_form and (base.endswith("oen") or not base.endswith("en")):
            return _inflected(base, ipa, word, ending)
    plural = _sounds().get(word.removesuffix("es"), "") if word.endswith("es") else ""
    return f"{plural}əs" if "ˈ" in plural and plural.endswith(_SIBILANTS) else None


def _is_spelled_so(base: str, ipa: str, word: str) -> bool:
    """Whether a form may have one letter for two of its base: "goden" is no form of the English good."""
    has_one = not word.startswith(base[:-1]) and base[-3:-1] in {"ee", "oo"}
    return not has_one or f"{base[-2]}ː" in ipa


def find_part(part: str) -> str | None:
    """The same for a part of a compound, which is never one of the little words without stress."""
    known = find(part)
    return known if known and "ˈ" in known and len(part) > 1 else None


def accent(word: str) -> int | None:
    """The index of the letter at which the stressed vowel of a listed word, or of one of its forms, begins; or None."""
    if word in _accents():
        return _accents()[word]
    for base, ending in bases(word):
        if base in _accents() and ending not in DERIVATIONS and not is_whole_verb(word):
            return word.rindex("o") if ending == "en" and base.endswith("tor") else _accents()[base]
    return None


def _inflected(base: str, ipa: str, word: str, ending: str) -> str:
    said = "ən" if ending == "n" and not ipa.endswith("ə") else ENDINGS[ending]
    if ipa.endswith("ə") and said.startswith("ə"):
        return ipa + said[1:]
    if ending == "s" and ipa.endswith(_SIBILANTS):
        return f"{ipa}əs"
    last = word.removesuffix(ending)[-1] if base[-1] in "sf" else base[-1]
    last = base[-2] if last == "e" and ending == "n" else last
    if ending == "en" and ipa.endswith("ɔr"):
        return f"{ipa.removesuffix('ɔr').replace('ˈ', '')}ˈoːrən"
    voiceless, voiced = _VOICED.get(last, ("", ""))
    return (ipa[:-1] + voiced if said[0] in "əɪ" and voiceless and ipa.endswith(voiceless) else ipa) + said


@cache
def _sounds() -> dict[str, str]:
    loans = {entry.written: entry.ipa for entry in shipped_names().entries if entry.ipa and entry.written.islower()}
    return loans | dict(entry.split() for entry in _lines(with_ipa=True))


@cache
def _accents() -> dict[str, int]:
    return {line.replace("ˈ", ""): line.index("ˈ") for line in _lines(with_ipa=False)}


def _lines(*, with_ipa: bool) -> list[str]:
    lines = files("briefing.dutch.phonemes").joinpath("stems.txt").read_text("utf-8").splitlines()
    entries = [entry.strip() for line in lines for entry in line.partition("#")[0].split("  ") if entry.strip()]
    return [entry for entry in entries if (" " in entry) == with_ipa]
