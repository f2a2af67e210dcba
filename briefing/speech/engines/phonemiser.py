"""Spoken Dutch as phonemes: each clause in IPA, the punctuation between them kept."""

from __future__ import annotations

import ctypes
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.dutch.alternatives import one_of
from briefing.dutch.foreign import dutch_sounds
from briefing.dutch.letters import names
from briefing.dutch.lexicon import fill, slot
from briefing.dutch.lexicon_file import shipped_names
from briefing.dutch.orthographies import mark_names, mark_told_names
from briefing.dutch.phonemes import say
from briefing.dutch.quotations import passages
from briefing.speech.engines import espeak

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.dutch.quotations import Passage

_TIE = "^"
"""Stands between the two signs of one sound: `ɛ^ɪ`."""

# From espeak-ng's speak_lib.h
_CHARS_UTF8 = 1
_IPA = 0x02
_TIED = 0x80
_TIE_SHIFT = 8

_MARK = re.compile(r"""(\s*[.,;:!?…–—]+["“”„«»’'()\[\]]*(?=\s|$)|\s+[–—-]+(?=\s))""")
_STRAY = re.compile(r"""["“”„«»()\[\]{}<>|_*#]""")
_JOINED = re.compile(rf"\b(?:{one_of(names())}-)+{one_of(names())}\b|(?<=\w{{3}})-(?=\w{{3}})")
"""A letter word, which stays whole, or the hyphen between two words."""
_GIVEN = re.compile("⟦([^⟦⟧]{0,200})⟧")
_OTHER_LANGUAGE = re.compile(r"\([a-z^-]{2,16}\)")
_VOICES = {"en": b"gmw/en-US", "fr": b"roa/fr", "de": b"gmw/de"}
"""American for English: it says its r, as Dutch speakers do."""
_FOREIGN_WORDS = re.compile(r"[^\W\d_]+(?:[ '’-]{1,2}[^\W\d_]+)*")
_SAID = {"–": "—", "-": "—"}


def phonemes(text: str) -> str:
    """IPA of how a Dutch newsreader says `text`, with one punctuation mark after each clause.

    What stands between ⟦ and ⟧ is IPA already, or words of another language after its code: ⟦en:Live Nation⟧.

    Raises:
        VoiceMissingError: espeak-ng cannot be loaded.
    """
    given: list[str] = []
    text = _GIVEN.sub(lambda sounds: slot(sounds[0], given), espeak.plain_line(text))
    if '"' in text or "“" in text:
        text = "".join(_in_its_language(passage, given) for passage in passages(text))
    text = shipped_names().pronouncer(takes_ipa=True).mark(mark_told_names(text, given), given)
    text = mark_names(text, given)
    pieces = _MARK.split(fill(_JOINED.sub(_joined, text), given))
    clauses, marks = pieces[0::2], [*pieces[1::2], ""]
    runs = [[" ".join(_STRAY.sub(" ", run).split()) for run in _GIVEN.split(clause)] for clause in clauses]
    said = [
        [
            _given(run) if place % 2 else _read(run, goes_before=place > 0, goes_on=place + 1 < len(clause))
            for place, run in enumerate(clause)
        ]
        for clause in runs
    ]
    melody = [_SAID.get(mark.strip()[:1], mark.strip()[:1]) for mark in marks]
    spoken = [" ".join(filter(None, clause)) for clause in said]
    return " ".join(clause + mark for clause, mark in zip(spoken, melody, strict=True) if clause)


def _in_its_language(passage: Passage, given: list[str]) -> str:
    """The text of a passage; words of a quotation in another language that a voice knows become one character."""
    if passage.language not in _VOICES:
        return passage.text
    return _FOREIGN_WORDS.sub(lambda words: slot(f"⟦{passage.language}:{words[0]}⟧", given), passage.text)


def _joined(match: re.Match[str]) -> str:
    return " " if match[0] == "-" else match[0]


def _read(run: str, *, goes_before: bool, goes_on: bool) -> str:
    """The IPA of Dutch words; figures, signs and letters that are not Latin are read by espeak-ng."""
    said = say(run, goes_before=goes_before, goes_on=goes_on)
    strange = [word for word, ipa in zip(run.split(), said, strict=True) if ipa is None]
    by_voice = iter(_by_engine(strange) if strange else ())
    return " ".join(filter(None, (next(by_voice) if ipa is None else ipa for ipa in said)))


@lru_cache(maxsize=10_000)
def _given(sounds: str) -> str:
    """The IPA between ⟦ and ⟧; words of another language are read by that voice of espeak-ng."""
    language, colon, words = sounds.rpartition(":")
    return (
        dutch_sounds(_by_engine([words], _VOICES[language])[0], language) if colon and language in _VOICES else sounds
    )


def _by_engine(clauses: Sequence[str], voice: bytes = espeak.VOICE) -> list[str]:
    """Each clause in IPA as a voice of espeak-ng gives it, without its ties."""
    with espeak.one_at_a_time, espeak.opened_library() as library:
        library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        espeak.choose(library, voice)
        return [_clause(library, clause) for clause in clauses]


def _clause(library: ctypes.CDLL, clause: str) -> str:
    rest = ctypes.c_char_p(clause.encode())
    said = []
    while rest.value:
        mode = _IPA | _TIED | ord(_TIE) << _TIE_SHIFT
        said.append((library.espeak_TextToPhonemes(ctypes.byref(rest), _CHARS_UTF8, mode) or b"").decode())
    return " ".join(_OTHER_LANGUAGE.sub("", " ".join(said)).replace(_TIE, "").split())
