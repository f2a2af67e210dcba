"""Texts shortened, repaired so that they can be written, and normalised for comparison."""

from __future__ import annotations

import re
import unicodedata

INVISIBLE = (
    "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that no reader sees: break and join hints, and marks of writing direction."""
TAG = re.compile(r"<[^<>]{0,2000}>")
"""An HTML tag."""
OPENING_QUOTES = frozenset("“‘„\"'«")
"""The signs with which somebody's words begin."""
_APOSTROPHES = str.maketrans(dict.fromkeys("‘’`´ʼ′", "'"))


def words_in(text: str) -> frozenset[str]:
    """The words of a list separated by white space."""
    return frozenset(text.split())


def shortened(text: str, limit: int) -> str:
    """`text` in at most `limit` bytes of UTF-8, cut between words where possible; an ellipsis shows the cut."""
    if len(text.encode()) <= limit:
        return text
    kept = text.encode()[: limit - 3].decode(errors="ignore")
    words = kept.rpartition(" ")[0]
    return (words if len(words) > len(kept) // 2 else kept).rstrip(" ,;:.-–") + "…"


def well_formed(text: str) -> str:
    """`text` with each surrogate pair (U+D800 to U+DFFF) joined into its character, and a lone surrogate as U+FFFD.

    JSON and YAML may write a character as a surrogate pair (RFC 8259, 7), and file names that are not UTF-8 hold lone
    surrogates; UTF-8 files can hold neither.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def folded(text: str) -> str:
    """`text` as it is searched for: case-folded, without accents, with one kind of apostrophe and single spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_APOSTROPHES))
    return " ".join("".join(character for character in plain if not unicodedata.combining(character)).split())


def capitalised(text: str) -> str:
    """`text` with a capital at its beginning; *ij* is one letter: *IJs*."""
    first = 2 if text.startswith("ij") else 1
    return text[:first].upper() + text[first:]


def letters_in(text: str) -> str:
    """The letters and digits of `text` alone, in lower case: what two printings of one sentence have in common."""
    return "".join(character for character in text.casefold() if character.isalnum())
