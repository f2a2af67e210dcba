"""How an archive is coming along, for people and for programs."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from briefing.archive.archive import ArchiveOptions
from briefing.archive.tally import Tally
from briefing.archive.tasks import Answer
from briefing.cli.terminal.archive_log import ArchiveLog, summary
from briefing.cli.terminal.console import People
from briefing.errors import ClusterError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def options(articles: Path) -> ArchiveOptions:
    return ArchiveOptions(origins=(str(articles),))


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("De brug gaat open.\n", "utf-8")
    return tmp_path


def test_programs_hear_of_each_article_and_of_the_end(
    options: ArchiveOptions, capsys: pytest.CaptureFixture[str]
) -> None:
    with ArchiveLog(People(quiet=True), options, json=True) as log:
        log.heard(Answer("a" * 32, "made", duration_ms=1000, bytes=9, words=4), Tally(made=1))
        log.end(Tally(offered=2, made=1, failed=Counter({"voice": 1})), ClusterError("the scheduler went away"))
    article, end = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (article["event"], article["state"], article["duration_ms"]) == ("article", "made", 1000)
    assert (end["event"], end["made"], end["failed"]) == ("end", 1, {"voice": 1})
    assert end["error"]["what"] == "the scheduler went away"


def test_people_hear_of_what_failed_and_why(options: ArchiveOptions, capsys: pytest.CaptureFixture[str]) -> None:
    with ArchiveLog(People(quiet=False), options, json=False) as log:
        log.heard(Answer("a" * 32, "made"), Tally(made=1))
        log.heard(Answer("b" * 32, "no-article", reason="[b.txt] holds no text"), Tally(made=1))
    assert capsys.readouterr().err == "no-article: [b.txt] holds no text\n"


def test_it_ends_with_what_an_editor_should_know(capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally(made=2, there=1, duration_ms=7_200_000, bytes=3_000_000, notes=Counter({"foreign language": 2}))
    summary(People(quiet=False), tally, "s3://archief")
    line, note = capsys.readouterr().err.splitlines()
    assert line == "2 made, 1 there before, 0 failed, 2.00 hours of sound, 3.0 MB at s3://archief"
    assert note.split() == ["2", "x", "foreign", "language"]


def test_who_wants_errors_only_hears_nothing(options: ArchiveOptions, capsys: pytest.CaptureFixture[str]) -> None:
    with ArchiveLog(People(quiet=True), options, json=False) as log:
        log.heard(Answer("b" * 32, "voice", reason="it cannot speak"), Tally())
    summary(People(quiet=True), Tally(), "archief")
    assert capsys.readouterr() == ("", "")


def test_what_was_not_finished_is_counted_apart(capsys: pytest.CaptureFixture[str]) -> None:
    summary(People(quiet=False), Tally(made=1, failed=Counter({"voice": 2}), unfinished=4), "archief")
    assert capsys.readouterr().err.startswith("1 made, 0 there before, 2 failed, 4 not finished, ")


@pytest.mark.parametrize(("listed", "told"), [(2, True), (3, False), (9, False), (None, False)])
def test_articles_that_count_as_one_are_told_of(
    listed: int | None, *, told: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    summary(People(quiet=False), Tally(made=2, there=1, listed=listed), "archief")
    assert ("programmes in the catalogue: 2;" in capsys.readouterr().err) == told
