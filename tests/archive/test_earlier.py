"""What an archive made before, found by the article that it was made of."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from briefing.archive.catalogue import NAME, write_catalogue
from briefing.archive.earlier import Earlier
from briefing.archive.receipts import File, Receipt, path_of, write_receipt
from briefing.archive.store import store_at

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.archive.store import Store

WORK = "a" * 32


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An archive of one programme, with its catalogue."""
    store = store_at(str(tmp_path / "archief"))
    files = {kind: File(f"programmes/a.{kind}", 1, "") for kind in ("mp3", "vtt", "chapters", "manifest")}
    write_receipt(
        Receipt(work=WORK, identity="brug", name="brug", state="made", at="2026-01-01", guid="1", files=files), store
    )
    write_catalogue(store)
    return store


def found(store: Store, identity: str) -> Receipt | None:
    with closing(Earlier(store)) as earlier:
        return earlier.receipt(identity)


def test_an_article_that_was_made_is_found_with_its_receipt(store: Store) -> None:
    receipt = found(store, "brug")
    assert receipt
    assert receipt.work == WORK


def test_an_article_that_was_not_made_has_none(store: Store) -> None:
    assert found(store, "dijk") is None


def test_nothing_was_made_where_there_is_no_catalogue(tmp_path: Path) -> None:
    assert found(store_at(str(tmp_path / "leeg")), "brug") is None


@pytest.mark.parametrize("damaged", [NAME, path_of(WORK, "made")])
def test_what_cannot_be_read_is_made_again(store: Store, tmp_path: Path, damaged: str) -> None:
    (tmp_path / "archief" / damaged).write_bytes(b"not what it was")
    assert found(store, "brug") is None


def test_a_receipt_that_is_gone_is_no_receipt(store: Store, tmp_path: Path) -> None:
    (tmp_path / "archief" / path_of(WORK, "made")).unlink()
    assert found(store, "brug") is None
