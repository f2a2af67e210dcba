"""An editor's plan: what stands in it, and the line that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.errors import SettingsError, WriteError
from briefing.newsroom.plan_file import PlanFile, read_plan, write_plan
from briefing.newsroom.sources.items import Item

if TYPE_CHECKING:
    from pathlib import Path

BRIDGE = Item("1", "https://krant.example/brug", "Brug weer open")
WEATHER = Item("2", "https://krant.example/weer?utm_source=rss", "Zonnig <weekend>")


def plan(tmp_path: Path, text: str) -> PlanFile:
    (tmp_path / "plan.txt").write_text(text, encoding="utf-8")
    read = read_plan(tmp_path / "plan.txt")
    assert read
    return read


def test_what_is_written_is_read_as_it_was_meant(tmp_path: Path) -> None:
    write_plan(tmp_path / "plan.txt", "2026-11-29", [BRIDGE, WEATHER], [(BRIDGE, "too old")])
    read = read_plan(tmp_path / "plan.txt")
    assert read
    assert [line.names(item, among=[BRIDGE, WEATHER]) for line, item in zip(read.told, (BRIDGE, WEATHER), strict=True)]
    assert not read.left_out


def test_a_story_that_was_not_told_is_without_the_sign_in_front(tmp_path: Path) -> None:
    write_plan(tmp_path / "plan.txt", "2026-11-29", [], [(BRIDGE, "2 others come first"), (WEATHER, "too old")])
    written = (tmp_path / "plan.txt").read_text(encoding="utf-8")
    told = plan(tmp_path, written.replace("# + ", "+ ")).told
    assert [line.address for line in told] == [BRIDGE.link, WEATHER.link]


def test_lines_keep_their_order_and_their_mark(tmp_path: Path) -> None:
    read = plan(
        tmp_path, "# een notitie\n\n+ B <https://a.example/b>\n- C <https://a.example/c>\n+ https://a.example/a\n"
    )
    assert [line.address for line in read.told] == ["https://a.example/b", "https://a.example/a"]
    assert [line.title for line in read.left_out] == ["C"]


def test_a_story_is_known_without_what_may_differ_between_two_links(tmp_path: Path) -> None:
    [line] = plan(tmp_path, "+ <http://krant.example/weer>").told
    assert line.names(WEATHER, among=[BRIDGE, WEATHER])


def test_of_stories_with_one_address_the_title_tells(tmp_path: Path) -> None:
    one, other = (Item(title, "https://krant.example/", title, own_page=False) for title in ("Brug", "Tram"))
    [line] = plan(tmp_path, "+ Tram <https://krant.example/>").told
    assert [line.names(item, among=[one, other]) for item in (one, other)] == [False, True]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("# kop\n* Brug <https://a.example/b>", r"line 2 begins with '\*'; begin it with \+ \(told\)"),
        ("+ Brug weer open", "line 1 names no story; end it with the address in angle brackets"),
        ("+", "line 1 names no story"),
        ("+ Brug weer open < >", "line 1 names no story"),
        (
            "+ A <https://a.example/b>\n\n- A <https://a.example/b>",
            "line 3 names https://a.example/b again: line 1",
        ),
    ],
)
def test_a_fault_is_named_by_its_line(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(SettingsError, match=fault):
        plan(tmp_path, text)


def test_what_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="it is not UTF-8 text"):
        read_plan(tmp_path / "plan.txt")


def test_a_plan_that_somebody_may_have_worked_on_is_not_overwritten(tmp_path: Path) -> None:
    plan(tmp_path, "+ https://a.example/b")
    with pytest.raises(WriteError, match="already exists"):
        write_plan(tmp_path / "plan.txt", "2026-11-29", [BRIDGE], [])


def test_no_plan_is_none(tmp_path: Path) -> None:
    assert read_plan(tmp_path / "plan.txt") is None
