"""The articles below a prefix of a bucket, each a file of a format that `briefing make` reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.archive.items import Address, Item
from briefing.archive.sources.folder import ENDINGS
from briefing.errors import PublishError, SourceError
from briefing.text import well_formed

if TYPE_CHECKING:
    from collections.abc import Iterator


def bucket_items(prefix: str) -> Iterator[Item]:
    """The articles below an `s3://`, `gs://` or `az://` address; which edition each is, the store itself tells.

    Raises:
        SourceError: it cannot be listed.
    """
    from pathlib import Path

    from briefing.podcast.mirror.buckets import Bucket

    place = prefix.rstrip("/")
    try:
        for path, edition in Bucket(place, Path()).editions(""):
            if path.lower().endswith(ENDINGS):
                name = well_formed(path)
                yield Item(identity=name, name=name, edition=edition, address=Address(f"{place}/{path}"))
    except PublishError as error:
        raise SourceError(f"cannot read {prefix}", cause=error.cause, remedy=error.remedy) from error
