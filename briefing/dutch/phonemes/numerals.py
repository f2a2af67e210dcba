"""The sounds of numbers in words, composed of known parts: drie-honderd-vijf, with the stress on the last part."""

from __future__ import annotations

import re

from briefing.dutch.phonemes.joins import smooth

_CARDINALS = (
    "nul=nˈɵl een=ˈeːn één=ˈeːn twee=tʋˈeː drie=drˈi vier=vˈir vijf=vˈɛif zes=zˈɛs zeven=zˈeːvən"
    " acht=ˈɑxt negen=nˈeːɣən tien=tˈin elf=ˈɛlf twaalf=tʋˈaːlf dertien=dˈɛrtin veertien=vˈeːrtin"
    " vijftien=vˈɛiftin zestien=zˈɛstin zeventien=zˈeːvəntin achttien=ˈɑxtin negentien=nˈeːɣəntin"
    " twintig=tʋˈɪntəx dertig=dˈɛrtəx veertig=fˈeːrtəx vijftig=fˈɛiftəx zestig=sˈɛstəx"
    " zeventig=sˈeːvəntəx tachtig=tˈɑxtəx negentig=nˈeːɣəntəx honderd=hˈɔndərt duizend=dˈœyzənt"
    " miljoen=mɪljˈun miljard=mɪljˈɑrt"
)
_LAST = "eerste=ˈeːrstə derde=dˈɛrdə achtste=ˈɑxstə ste=stə de=də half=hˈɑlf halve=hˈɑlvə"
_SOUNDS = dict(pair.split("=") for pair in _CARDINALS.split())
_ORDINALS = dict(pair.split("=") for pair in _LAST.split())
_AND = {"en": "ən", "ën": "ən"}
_PART = re.compile("|".join(sorted([*_SOUNDS, *_ORDINALS, *_AND], key=len, reverse=True)))
_LONGEST_NUMBER = 120
_COUNTED = re.compile("(?:tal|tallen|maal|malen|voud|tjes|puntjes?)$")
_STRESSED_REST = re.compile("(?:jarig|daags|ledig|voudig|delig|koppig|talig|gradig|hoekig)")


def split(word: str) -> tuple[list[str], str]:
    """The parts of a number at the beginning of a word, and what is left of the word."""
    found: list[str] = []
    place = 0
    while place < min(len(word), _LONGEST_NUMBER):
        part = _PART.match(word, place)
        if part is None or not _follows(found, part[0], word[part.end() :]):
            break
        found.append(part[0])
        place = part.end()
    while found and found[-1] in _AND:
        place -= len(found.pop())
    return found, word[place:]


def _follows(found: list[str], part: str, rest: str) -> bool:
    if part in _AND:
        return bool(found) and _PART.match(rest) is not None
    if part in _ORDINALS:
        return rest in {"", "n"} and (bool(found) or len(part) > 4)
    return True


def read(parts: list[str], *, is_stressed: bool = True) -> str:
    """The IPA of a number from its parts; without a main stress where another part of the word has it."""
    sounds = [_SOUNDS.get(part) or _ORDINALS.get(part) or _AND[part] for part in parts]
    main = _main(parts) if is_stressed else -1
    said = "".join(ipa if place == main else ipa.replace("ˈ", "ˌ") for place, ipa in enumerate(sounds))
    return smooth(said)


def is_counted(rest: str) -> bool:
    """Whether the rest of a word may follow a single number: "tal" in tiental."""
    return _COUNTED.match(rest) is not None or draws_stress(rest)


def draws_stress(rest: str) -> bool:
    """Whether the rest of a word has the stress rather than the number before it: "jarig" in driejarig."""
    return _STRESSED_REST.match(rest) is not None


def _main(parts: list[str]) -> int:
    """The place of the last part with a stress; of round hundreds and thousands what they are multiplied by."""
    able = [place for place, part in enumerate(parts) if part not in {"en", "ën", "ste", "de"}]
    while len(able) > 1 and parts[able[-1]] in {"honderd", "duizend"}:
        able.pop()
    return able[-1]
