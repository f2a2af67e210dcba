"""The articles in a bucket: files below a prefix in formats that `briefing make` reads, or a list of articles."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from briefing.archive.items import Address, Item
from briefing.archive.sources.folder import ENDINGS
from briefing.errors import PublishError, SourceError
from briefing.text import well_formed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def bucket_items(prefix: str) -> Iterator[Item]:
    """The articles below an `s3://`, `gs://` or `az://` address, with the versions that the store itself gives.

    Raises:
        SourceError: it cannot be listed.
    """
    from briefing.podcast.mirror.buckets import Bucket

    place = prefix.rstrip("/")
    try:
        for path, edition in Bucket(place, Path()).editions(""):
            if path.lower().endswith(ENDINGS):
                name = well_formed(path)
                yield Item(identity=name, name=name, edition=edition, address=Address(f"{place}/{path}"))
    except PublishError as error:
        raise SourceError(f"cannot read {prefix}", cause=error.cause, remedy=error.remedy) from error


def listed_items(address: str, read: Callable[[Path], Iterator[Item]]) -> Iterator[Item]:
    """The articles in the list at an `s3://`, `gs://` or `az://` address, as `read` reads them from a file. The list is
    fetched to this disk once; from plain JSON Lines, workers read their own lines in the bucket.

    Raises:
        SourceError: it cannot be fetched or read.
    """
    from briefing.podcast.mirror.buckets import Bucket

    place, _, name = address.rpartition("/")
    with TemporaryDirectory(prefix="briefing-list-") as folder:
        file = Path(folder, name)
        try:
            chunks = Bucket(place, Path()).chunks(name)
            if chunks is None:
                raise SourceError(f"no such file: {address}", remedy="check the address")
            with file.open("wb") as copy:
                copy.writelines(chunks)
        except PublishError as error:
            raise SourceError(f"cannot read {address}", cause=error.cause, remedy=error.remedy) from error
        for item in read(file):
            there = item.address and Address(address, item.address.offset, item.address.length)
            yield replace(item, address=there)
