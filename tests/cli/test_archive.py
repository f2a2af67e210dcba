"""`briefing archive` and `briefing list --at` as they are typed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Briefing

RUN = ("archive", "artikelen", "--to", "archief", "--voice", "nl-offline", "--jobs", "1")


@pytest.fixture
def articles(briefing: Briefing) -> Path:
    """A folder of two articles and one that is none."""
    folder = Path("artikelen")
    folder.mkdir()
    for day, river in ((1, "Waal"), (2, "Lek")):
        text = f"---\ndate: 2026-03-0{day}\n---\n\n# Brug over de {river} open\n\nDe brug is maandag weer open.\n"
        (folder / f"{river}.md").write_text(text, "utf-8")
    (folder / "leeg.txt").write_text("", "utf-8")
    return folder


@pytest.mark.usefixtures("articles")
def test_it_ends_with_what_is_not_there_and_what_to_do(briefing: Briefing) -> None:
    ended = briefing(*RUN)
    assert ended.status == 3
    assert ended.out == f"{Path('archief').resolve()}\n"
    assert ended.err.splitlines()[-1] == (
        "briefing: 1 of 3 articles are not in the archive: 1 no-article; "
        "their receipts say why; --retry-failed tries them again"
    )


def test_nothing_is_wrong_where_all_are_there(briefing: Briefing, articles: Path) -> None:
    (articles / "leeg.txt").unlink()
    assert briefing(*RUN).status == 0
    assert briefing(*RUN, "--quiet") == (0, f"{Path('archief').resolve()}\n", "")


@pytest.mark.usefixtures("articles")
def test_a_dry_run_tells_each_figure_on_a_line(briefing: Briefing) -> None:
    lines = dict(line.split(": ") for line in briefing(*RUN, "--dry-run").out.splitlines())
    assert [lines[what] for what in ("articles", "made before", "failed before", "to be made")] == ["3", "0", "0", "3"]
    assert lines.keys() >= {"hours of sound", "hours of work of one processor", "gigabytes"}


def test_the_list_of_an_archive_has_the_newest_first_and_where_the_sound_is(briefing: Briefing, articles: Path) -> None:
    (articles / "leeg.txt").unlink()
    briefing(*RUN)
    lines = briefing("list", "--at", "archief/").out.splitlines()
    assert [line[:10] for line in lines[::2]] == ["2026-03-02", "2026-03-01"]
    assert lines[0].endswith("Brug over de Lek open")
    assert all(Path(line.strip()).is_file() for line in lines[1::2])
    (found,) = json.loads(briefing("list", "Waal", "--at", "archief", "--json").out)["programmes"]
    assert found["title"] == "Brug over de Waal open"


def test_a_list_without_what_was_looked_for_says_so(briefing: Briefing, articles: Path) -> None:
    (articles / "leeg.txt").unlink()
    briefing(*RUN)
    ended = briefing("list", "IJssel", "--at", "archief")
    assert (ended.status, ended.out) == (0, "")
    assert "there are no programmes with these words" in ended.err


@pytest.mark.parametrize(("most", "told"), [(1, "no more than the newest 1 are listed"), (3, "")])
def test_a_list_that_leaves_some_out_says_so(
    briefing: Briefing, articles: Path, monkeypatch: pytest.MonkeyPatch, most: int, told: str
) -> None:
    (articles / "leeg.txt").unlink()
    briefing(*RUN)
    monkeypatch.setattr("briefing.archive.catalogue.MOST_FOUND", most)
    ended = briefing("list", "--at", "archief")
    assert len(ended.out.splitlines()) == 2 * min(most, 2)
    assert told in ended.err if told else not ended.err
