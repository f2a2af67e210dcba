"""Receipts: what was made of each article, or why nothing was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.archive.receipts import Receipt, WorkDone, path_of, read_receipt, receipts_at, write_receipt
from briefing.archive.store import store_at
from briefing.errors import PublishError

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.archive.receipts import State
    from briefing.archive.store import Store

FIRST, SECOND = "a" * 32, "b" * 32


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return store_at(str(tmp_path))


def put(store: Store, work: str, state: State, reason: str = "") -> None:
    write_receipt(Receipt(work=work, identity="id", name="a.txt", state=state, at="2026-03-02", reason=reason), store)


def test_a_receipt_is_read_as_it_was_written(store: Store, tmp_path: Path) -> None:
    put(store, FIRST, "no-article", "no text is left")
    path = path_of(FIRST, "no-article")
    assert read_receipt((tmp_path / path).read_bytes(), path).reason == "no text is left"


def test_a_name_alone_tells_the_work_and_what_became_of_it(store: Store, tmp_path: Path) -> None:
    put(store, FIRST, "made")
    (tmp_path / "receipts" / "aa" / "notes.txt").write_text("of somebody else", "utf-8")
    assert [(entry.work, entry.state) for entry in receipts_at(store)] == [(FIRST, "made")]


def test_it_is_known_what_is_made_and_why_the_rest_is_not(store: Store) -> None:
    put(store, FIRST, "made")
    put(store, SECOND, "withheld")
    work_done = WorkDone(store)
    assert (work_done.made(FIRST), work_done.made(SECOND)) == (True, False)
    assert (work_done.failure(FIRST), work_done.failure(SECOND)) == (None, "withheld")


def test_what_failed_once_and_was_made_since_is_made(store: Store) -> None:
    put(store, FIRST, "voice")
    put(store, FIRST, "made")
    assert WorkDone(store).failure(FIRST) is None


def test_what_another_version_made_counts_unless_it_is_to_be_made_anew(store: Store, tmp_path: Path) -> None:
    put(store, FIRST, "made")
    path = tmp_path / path_of(FIRST, "made")
    path.rename(path.with_name(f"{FIRST}.made.0.0.1.json"))
    assert WorkDone(store).made(FIRST)
    assert not WorkDone(store, refresh=True).made(FIRST)


def test_a_file_that_is_no_receipt_is_told_in_one_line(store: Store) -> None:
    with pytest.raises(PublishError, match=r"x\.json is not a receipt.*remove it"):
        read_receipt(b"{}", "x.json")
