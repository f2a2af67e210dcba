"""Texts cut to what fits, made fit to be written, and looked for."""

from __future__ import annotations

import unicodedata

INVISIBLE = (
    "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that no reader sees: where a word may be broken or joined, which way it is written."""
_APOSTROPHES = str.maketrans(dict.fromkeys("‘’`´ʼ′", "'"))


def words_in(text: str) -> frozenset[str]:
    """The words of a list that spaces part."""
    return frozenset(text.split())


def shortened(text: str, limit: int) -> str:
    """`text` in at most `limit` bytes of UTF-8, cut between words where possible; an ellipsis shows the cut."""
    if len(text.encode()) <= limit:
        return text
    kept = text.encode()[: limit - 3].decode(errors="ignore")
    words = kept.rpartition(" ")[0]
    return (words if len(words) > len(kept) // 2 else kept).rstrip(" ,;:.-–") + "…"


def well_formed(text: str) -> str:
    """`text` with the halves of pairs (U+D800 to U+DFFF) put together, or where one is alone U+FFFD in its place.

    JSON and YAML may name a character by two halves (RFC 8259, 7), and file names that are not UTF-8 hold single ones;
    no file of ours can.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def folded(text: str) -> str:
    """`text` as it is looked for: one case, no accents, one kind of apostrophe, single spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_APOSTROPHES))
    return " ".join("".join(character for character in plain if not unicodedata.combining(character)).split())


def letters_in(text: str) -> str:
    """The letters and figures of `text` alone, small: what two prints of one sentence share."""
    return "".join(character for character in text.casefold() if character.isalnum())
