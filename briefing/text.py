"""Texts cut to what fits, made fit to be written, and looked for."""

from __future__ import annotations

import unicodedata

_APOSTROPHES = str.maketrans(dict.fromkeys("‘’`´ʼ′", "'"))


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
