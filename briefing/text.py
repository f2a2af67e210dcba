"""Texts cut to what fits."""

from __future__ import annotations


def shortened(text: str, limit: int) -> str:
    """`text` in at most `limit` bytes of UTF-8, cut between words where possible; an ellipsis shows the cut."""
    if len(text.encode()) <= limit:
        return text
    kept = text.encode()[: limit - 3].decode(errors="ignore")
    words = kept.rpartition(" ")[0]
    return (words if len(words) > len(kept) // 2 else kept).rstrip(" ,;:.-–") + "…"
