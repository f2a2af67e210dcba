"""The tally of a run over an archive."""

from __future__ import annotations

from briefing.archive.tally import Tally
from briefing.archive.tasks import Answer


def test_answers_are_counted_by_what_became_of_them() -> None:
    tally = Tally(there=1)

    tally.add(Answer("a", "made", duration_ms=2000, bytes=300, words=20, work_s=0.5, notes=("risky word: x",)))
    tally.add(Answer("b", "made", duration_ms=1000, bytes=100, words=10, work_s=0.25, notes=("risky word: x",)))
    tally.add(Answer("c", "not-found"))
    tally.add(Answer("d", "again"))

    assert (tally.made, tally.failed, tally.unfinished, tally.done) == (2, {"not-found": 1}, 1, 5)
    assert (tally.duration_ms, tally.bytes, tally.words, tally.work_s) == (3000, 400, 30, 0.75)
    assert tally.notes == {"risky word: x": 2}
