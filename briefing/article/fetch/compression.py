"""The decompression of pages, of which not a byte may be missing: gzip and deflate (RFC 9110, 8.4.1)."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CODINGS = ("gzip", "x-gzip", "deflate")
_GZIP, _ZLIB, _RAW = 31, 15, -15
_AT_ONCE = 65_536


def decompressed(chunks: Iterable[bytes], coding: str) -> Iterator[bytes]:
    """The content of `chunks`, in pieces of bounded size; unchanged if `coding` is not in `CODINGS`.

    Raises:
        zlib.error: they are not what `coding` says, or end too early.
    """
    if coding not in CODINGS:
        yield from chunks
        return
    stream = None
    for chunk in chunks:
        rest = chunk
        while rest:
            if stream is None or (stream.eof and rest.startswith(b"\x1f\x8b")):  # gzip comes in one or more members
                stream = zlib.decompressobj(_window(coding, rest))
            elif stream.eof:  # padding
                break
            yield stream.decompress(rest, _AT_ONCE)
            rest = stream.unused_data if stream.eof else stream.unconsumed_tail
    if stream is not None and not stream.eof:
        raise zlib.error("the data ends too early")


def _window(coding: str, start: bytes) -> int:
    """The `wbits` for zlib. Some servers send deflate without the zlib header that it should have."""
    if coding != "deflate":
        return _GZIP
    return _ZLIB if start[0] & 0x0F == 8 and (len(start) < 2 or int.from_bytes(start[:2], "big") % 31 == 0) else _RAW
