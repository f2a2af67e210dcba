"""Compressed pages: unpacked whole, within bounds, or refused."""

from __future__ import annotations

import gzip
import zlib

import pytest

from briefing.article.fetch.compression import decompressed
from tests.article.fetch.sites import HTML, PAGE, answer, get, refusal, site


def test_a_compressed_page_is_unpacked() -> None:
    with site({"/": answer(headers=HTML | {"Content-Encoding": "gzip"}, body=gzip.compress(PAGE))}) as news:
        assert get(news.url()) == PAGE


@pytest.mark.parametrize("window", [31, 15, -15], ids=["gzip", "zlib", "raw"])
@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_every_kind_of_deflate_is_unpacked(window: int, size: int) -> None:
    packer = zlib.compressobj(wbits=window)
    packed = packer.compress(PAGE) + packer.flush()
    chunks = [packed[start : start + size] for start in range(0, len(packed), size)]
    assert b"".join(decompressed(chunks, "gzip" if window == 31 else "deflate")) == PAGE


def test_gzip_may_come_in_members_and_with_padding() -> None:
    assert b"".join(decompressed([gzip.compress(PAGE) + gzip.compress(b"!") + bytes(9)], "gzip")) == PAGE + b"!"


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("kept", [0.2, 0.6, 0.99])
def test_a_compressed_page_that_ends_too_early_is_refused(coding: str, kept: float) -> None:
    body = gzip.compress(PAGE) if coding == "gzip" else zlib.compress(PAGE)
    headers = HTML | {"Content-Encoding": coding}
    with site({"/": answer(headers=headers, body=body[: int(len(body) * kept)])}) as news:
        assert "cut off or damaged" in refusal(news.url())


def test_damaged_compression_says_so() -> None:
    body = bytearray(gzip.compress(PAGE))
    body[20:30] = bytes(10)
    with site({"/": answer(headers=HTML | {"Content-Encoding": "gzip"}, body=bytes(body))}) as news:
        assert "damaged" in refusal(news.url())


def test_a_page_that_unpacks_too_large_is_refused() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    with site({"/": answer(headers=HTML | {"Content-Encoding": "gzip"}, body=bomb)}) as news:
        assert "larger than" in refusal(news.url(), max_bytes=1_000_000)


@pytest.mark.parametrize("encoding", ["gzip, gzip, gzip", "br", "zstd"])
def test_a_compression_not_asked_for_is_refused(encoding: str) -> None:
    with site({"/": answer(headers=HTML | {"Content-Encoding": encoding})}) as news:
        assert "compression" in refusal(news.url())
