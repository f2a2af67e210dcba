"""An editor's plan for the edition of a day: a text file with the stories to tell, in order, and those to leave out.

+ Brug weer open <https://krant.example/brug>
- Zonnig weekend <https://krant.example/weer>
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.errors import SettingsError, WriteError, system_reason
from briefing.files import read_bounded, write_whole
from briefing.newsroom.sources.items import Item, is_web, mark_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

FOLDER = "plans"
_MOST_BYTES = 1_000_000
_MOST_LINES = 500
_ADDRESS = re.compile(r"<([^<>]+)>\s*$")
_TOLD, _LEFT_OUT = "+", "-"
_HEAD = """\
# The edition of {day}. The run for that day follows this file.
#   +  is told, in the order of these lines
#   -  is left out
# If there is room for more stories, the newest others come after these. Lines may be moved and removed, and + and -
# exchanged. A story that no feed has needs only its address: + <https://...>, or + <article.txt>
# Titles are for people. To change a headline, change the article, or use a manuscript of it: + <article.script>
"""


@dataclass(frozen=True, slots=True)
class Line:
    """A story in the plan."""

    title: str
    address: str
    where: str
    """The file and the line, for messages."""

    def names(self, item: Item, *, among: Sequence[Item]) -> bool:
        """Whether the line means `item`; if several items share its address, the one with its title."""
        if mark_of(item.link) != mark_of(self.address):
            return False
        alike = {other.title for other in among if mark_of(other.link) == mark_of(item.link)}
        return len(alike) == 1 or not self.title or _plain(item.title) == self.title

    def titled(self, item: Item) -> Item:
        """`item` with the title in the plan; otherwise an article in a folder would have its file name as title."""
        return replace(item, title=self.title or item.title)

    def as_item(self) -> Item:
        """The story as an item, known by its address alone."""
        return Item(key=self.address, link=self.address, title=self.title)


@dataclass(frozen=True, slots=True)
class PlanFile:
    """An editor's wishes for an edition."""

    told: tuple[Line, ...] = ()
    left_out: tuple[Line, ...] = ()


def plan_path(newsroom: Path, day: str) -> Path:
    """The path of the plan for the edition of that day."""
    return newsroom / FOLDER / f"{day}.txt"


def read_plan(path: Path) -> PlanFile | None:
    """The plan at `path`; None if there is none.

    Raises:
        SettingsError: it cannot be read, or a line is wrong; says which line.
    """
    try:
        text = read_bounded(path, _MOST_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        cause = system_reason(error) if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SettingsError(f"cannot read {path}", cause=cause, remedy="make it a text file in UTF-8") from error
    lines = text.splitlines()
    if len(lines) > _MOST_LINES:
        raise SettingsError(f"{path} has more than {_MOST_LINES} lines", remedy="keep those of this edition")
    found: dict[str, list[Line]] = {_TOLD: [], _LEFT_OUT: []}
    known: dict[tuple[str, str], str] = {}
    for number, line in enumerate(lines, start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            mark, story = _read(line.strip(), f"{path}, line {number}")
            before = known.setdefault((mark_of(story.address), story.title), f"line {number}")
            if before != f"line {number}":
                cause = f"{before} names it too"
                raise SettingsError(f"{story.where} names {story.address} again", cause=cause, remedy="remove one")
            found[mark].append(story)
    return PlanFile(tuple(found[_TOLD]), tuple(found[_LEFT_OUT]))


def write_plan(path: Path, day: str, told: Iterable[Item], left_out: Iterable[tuple[Item, str]]) -> None:
    """Write a plan with the stories in `told`, and those in `left_out` as comments, each below its reason.

    Raises:
        WriteError: there is one already, which an editor may have changed, or it cannot be written.
    """
    if path.exists():
        raise WriteError(f"{path} already exists", remedy="edit it, or remove it to have it written again")
    lines = [_HEAD.format(day=day), *(f"{_TOLD} {_story(item)}" for item in told)]
    rest = [line for item, why in left_out for line in (f"#   {_plain(why)}:", f"# {_TOLD} {_story(item)}")]
    if rest:
        lines += ["", "# Not told; to tell one of these, remove the # in front of its +", *rest]
    write_whole(path, ("\n".join(lines) + "\n").encode("utf-8", "surrogateescape"))


def _read(line: str, where: str) -> tuple[str, Line]:
    mark, rest = line[0], line[1:].strip()
    if mark not in {_TOLD, _LEFT_OUT}:
        raise SettingsError(
            f"{where} begins with {mark!r}",
            remedy=f"begin it with {_TOLD} (told), {_LEFT_OUT} (left out) or # (a note)",
        )
    found = _ADDRESS.search(rest)
    address = found[1].strip() if found else rest
    if not address or (found is None and not is_web(address)):
        raise SettingsError(
            f"{where} names no story", remedy="end it with the address in angle brackets: <https://...>"
        )
    return mark, Line(_plain(rest[: found.start()]) if found else "", address, where)


def _story(item: Item) -> str:
    return f"{_plain(item.title)} <{item.link}>".lstrip()


def _plain(text: str) -> str:
    """`text` on one line, without the brackets that enclose an address."""
    return " ".join(text.replace("<", "(").replace(">", ")").split())
