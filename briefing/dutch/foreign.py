"""Words of other languages as Dutch newsreaders say them: English, French and German in the sounds of Dutch."""

from __future__ import annotations

import re
from functools import cache

_SHARED = "^= -= ʁ=r ʔ= w=ʋ"
_SOUNDS = {
    "en": "l̩=əl n̩=ən m̩=əm ɜː=øːr ɚ=ər ɹ=r ɔːr=oːr ɔːl=ɔl ɔː=ɔ ɑːr=aːr ɑː=ɔ ɑ=ɔ eɪ=eː ʌ=ɵ aɪ=ɑj ɔɪ=ɔj aʊ=ʌu oʊ=oː ɛr=ɛːr"
    " ɪr=ir rr=r iː=i uː=u ʊ=u æ=ɛ ɐ=ə ᵻ=ɪ ɾ=t θ=t ð=d",
    "fr": "œ̃=ɛ̃ œ=øː ø=øː ɔ̃=ɔ̃ o=oː a=ɑ e=eː ɥ=y ːː=ː iː=i uː=u yː=y",
    "de": "aɪ=ɑj ɔø=ɔj ɔʏ=ɔj ɔɪ=ɔj aʊ=ʌu ɜ=ər ɾ=r ʏ=ɵ ç=x œ=ɵ aː=aa a=ɑ ɑɑ=aː iː=i uː=u yː=y ʊ=u v=ʋ",
}
"""For each language, the sounds of espeak-ng's voice with the nearest Dutch ones, replaced in this order."""
_FINAL = re.compile(r"(?:[bdvzʒ]|(?<!ŋ)ɡ)+(?=s?(?: |$))")
_VOICELESS = str.maketrans("bdvzɡʒ", "ptfskʃ")


def dutch_sounds(ipa: str, language: str) -> str:
    """The IPA of a word of another language ("en", "fr" or "de") in the sounds of Dutch, with a voiceless end."""
    for foreign, dutch in _table(language):
        ipa = ipa.replace(foreign, dutch)
    return _FINAL.sub(lambda end: end[0].translate(_VOICELESS), ipa)


@cache
def _table(language: str) -> tuple[tuple[str, str], ...]:
    pairs = (pair.partition("=") for pair in f"{_SHARED} {_SOUNDS[language]}".split())
    return tuple((foreign, dutch) for foreign, _, dutch in pairs)
