"""What a worker of a cluster has to agree to."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from briefing.archive.order import order_for
from briefing.archive.tasks import packed
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.settings.schema import Settings
from briefing.speech.voices import find_voice

pytest.importorskip("distributed", reason="needs the extra cluster")

from briefing.archive.cluster.workers import Terms, difference, disagreement, versions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WORKER = SimpleNamespace(address="tcp://127.0.0.1:1")


@pytest.fixture
def terms(tmp_path: Path) -> Callable[..., bytes]:
    """Terms that can be met, but for what is given."""
    voice = find_voice("nl-offline")
    order = order_for(str(tmp_path / "archief"), Settings(), voice=voice, lexicon=shipped_lexicon())
    sign = tmp_path / "archief" / "sign"
    sign.parent.mkdir()
    sign.write_bytes(b"here")

    def with_other(**other: Any) -> bytes:
        return packed(msgspec.structs.replace(Terms(order, versions(), "sign", (str(tmp_path),)), **other))

    return with_other


def test_a_worker_with_the_same_versions_files_and_target_agrees(terms: Callable[..., bytes]) -> None:
    assert disagreement(terms(), WORKER) is None


@pytest.mark.parametrize("what", ["python", "briefing", "distributed"])
def test_a_version_that_differs_is_named_on_both_sides(terms: Callable[..., bytes], what: str) -> None:
    here = versions()
    cause = disagreement(terms(versions={**here, what: "0.0"}), WORKER)
    assert cause == f"{what} is {here[what]} on tcp://127.0.0.1:1, and 0.0 here"


def test_what_is_not_there_at_all_differs_too() -> None:
    assert difference("there", {}, {"python": "3.11"}) == "python is None on there, and 3.11 here"


def test_what_the_other_side_has_besides_is_no_difference() -> None:
    assert difference("there", {"python": "3.11", "more": "1"}, {"python": "3.11"}) is None


def test_terms_of_another_version_are_told_apart_before_they_are_read() -> None:
    told = {"versions": {**versions(), "briefing": "9.9"}, "order": "of another shape"}
    assert disagreement(json.dumps(told).encode(), WORKER)


def test_a_folder_of_articles_that_is_not_seen_is_named(terms: Callable[..., bytes], tmp_path: Path) -> None:
    cause = disagreement(terms(places=(str(tmp_path), str(tmp_path / "elders"))), WORKER)
    assert cause == f"tcp://127.0.0.1:1 does not see {tmp_path / 'elders'}"


def test_a_target_without_the_sign_of_this_run_is_another_place(terms: Callable[..., bytes]) -> None:
    assert "is another place" in (disagreement(terms(sign="incoming/other"), WORKER) or "")
