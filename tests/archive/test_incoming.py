"""Texts on their way to workers, of several runs at one target."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.archive.incoming import Incoming
from briefing.archive.items import Address
from briefing.archive.store import store_at
from briefing.archive.tasks import Task, content_of
from briefing.errors import PublishError

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.archive.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return store_at(str(tmp_path / "archief"))


def test_a_run_that_ends_takes_nothing_away_that_another_needs(store: Store) -> None:
    ended, other = Incoming(store), Incoming(store)
    ended.open()
    other.open()
    gone, kept = ended.put("a1", b"1"), other.put("a1", b"2")
    ended.clear()
    assert (store.read(gone), store.read(kept)) == (None, b"2")
    assert (store.read(ended.sign), store.read(other.sign)) == (None, b"here")


def test_what_a_run_left_that_was_killed_long_ago_goes(store: Store, tmp_path: Path) -> None:
    old, mine = tmp_path / "archief/incoming/2020-01-01/3f-a1.json", tmp_path / "archief/incoming/brief.txt"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"1")
    mine.write_bytes(b"of somebody")
    Incoming(store).clear()
    assert not old.exists()
    assert mine.exists()


def test_a_text_that_is_gone_says_nothing_of_its_article(store: Store) -> None:
    task = Task("a1", "a1", "brug", Address("incoming/2026-01-01/3f-a1.json", at_target=True), is_record=True)
    with pytest.raises(PublishError, match="is gone from the target"):
        content_of(task, store)
