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


OTHER, LAST = "b" * 32, "c" * 32


@pytest.fixture
def corrected(store: Store) -> Store:
    """The same archive after a correction of the article."""
    for work, briefing in ((OTHER, "0.0.9"), (LAST, "0.1.0")):
        receipt = Receipt(work=work, identity="brug", name="brug", state="made", at="2026-02-02", briefing=briefing)
        write_receipt(receipt, store)
    write_catalogue(store)
    return store


def counting(store: Store, *offered: str) -> str:
    """The work that the catalogue has of the article after a run that found each of `offered` made, in their order."""
    with closing(Earlier(store)) as earlier:
        for work in offered:
            earlier.reinstate("brug", work)
        write_catalogue(store, again=earlier.reinstated)
    receipt = found(store, "brug")
    assert receipt
    return receipt.work


@pytest.mark.parametrize("offered", [[WORK], [OTHER], [LAST], [LAST, WORK], [WORK, LAST], [OTHER, LAST, OTHER, WORK]])
def test_what_sources_offer_last_counts_whatever_was_made_since(corrected: Store, offered: list[str]) -> None:
    assert counting(corrected, *offered) == offered[-1]
    assert counting(corrected, *offered) == offered[-1]


def test_what_counts_already_is_not_written_again(corrected: Store, tmp_path: Path) -> None:
    counting(corrected, WORK)
    written = (tmp_path / "archief" / path_of(WORK, "made")).stat().st_mtime_ns
    assert counting(corrected, WORK) == WORK
    assert (tmp_path / "archief" / path_of(WORK, "made")).stat().st_mtime_ns == written
