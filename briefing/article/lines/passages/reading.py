"""The state of reading a pasted text: the place in it, and what was found so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.people import is_publisher, is_told_of, profiled
from briefing.article.lines.shape import is_text_block

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from briefing.article.account import Account
    from briefing.model import Genre


@dataclass
class Passages:
    """The article's lines in a pasted text, and the facts in the others."""

    blocks: list[list[str]] = field(default_factory=list)
    """The lines, trimmed, in blocks as blank lines separate them."""
    genre: Genre | None = None
    corrections: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    published: str | None = None
    headline: str | None = None
    """The line that is known to be the headline, whatever its words."""


class Known(NamedTuple):
    """What is known of a pasted text before it is read."""

    vouched: Set[str] = frozenset()
    """Lines that belong to the article whatever they begin with."""
    trusted: Set[str] = frozenset()
    """Lines that are not data, whatever their form."""
    headline: str | None = None
    authors: Sequence[str] = ()
    wrapped: Set[str] = frozenset()
    """Lines that are parts of wrapped paragraphs of running text."""


class Reading:
    """The state of the reader, at block `number` of `blocks`."""

    def __init__(self, blocks: Sequence[list[str]], account: Account, known: Known) -> None:
        self.blocks = list(blocks)
        self.number = 0
        self.found = Passages(headline=known.headline, authors=list(known.authors))
        self.lone_names = sum(len(block) == 1 and is_name(block[0]) for block in blocks)
        self._account = account
        self._vouched = known.vouched
        self._trusted = known.trusted
        self._wrapped = known.wrapped
        self._texts = [is_text_block(block) for block in blocks]
        self._before = [0, *accumulate(self._texts)]

    @cached_property
    def has_byline(self) -> bool:
        """Whether a line above the text, or just below its first paragraph, names the author."""
        head = next((number for number, is_text in enumerate(self._texts) if is_text), 0) + 2
        bylines = (read_byline(" ".join(line.split())) for block in self.blocks[:head] for line in block)
        return any(byline and byline.author and not is_publisher(byline.author) for byline in bylines)

    @cached_property
    def profiles(self) -> frozenset[str]:
        """The names above what is told of each of several people."""
        return profiled([" ".join(line.split()) for block in self.blocks for line in block])

    @cached_property
    def _lengths_of_profiles(self) -> frozenset[int]:
        return frozenset(map(len, self.profiles))

    def tells_of_profiled(self, text: str) -> bool:
        """Whether `text` begins with one of those names."""
        return any(text[:length] in self.profiles for length in self._lengths_of_profiles)

    @cached_property
    def signatures(self) -> list[str]:
        """The names alone on a line that the text does not mention."""
        names = dict.fromkeys(line for block in self.blocks for line in map(str.strip, block) if is_name(line))
        names = dict.fromkeys(name for name in names if name not in self.profiles)
        texts = list(self.running_text()) if names else []
        return [name for name in names if not is_told_of(name, texts)]

    @property
    def block(self) -> list[str]:
        """The current block."""
        return self.blocks[self.number]

    @property
    def first(self) -> str:
        """The first line of the current block, with single spaces."""
        return " ".join(self.block[0].split())

    @property
    def told(self) -> int:
        """The number of blocks of text before the current one."""
        return self._before[self.number]

    @property
    def is_most(self) -> bool:
        """Whether the current block has more running text than all others together."""
        return self._texts[self.number] and sum(map(len, self.block)) * 2 > self._running_characters

    @cached_property
    def _running_characters(self) -> int:
        return sum(sum(map(len, block)) for block, is_text in zip(self.blocks, self._texts, strict=True) if is_text)

    @property
    def to_come(self) -> int:
        """The number of blocks of text from the current one on."""
        return self._before[-1] - self._before[self.number]

    @property
    def is_behind_text(self) -> bool:
        """Whether there are blocks of text before the current one, and none after it."""
        return bool(self.told) and self._before[-1] == self._before[self.number + 1]

    def is_text(self, number: int) -> bool:
        """Whether the block with that number is running text."""
        return self._texts[number]

    def running_text(self) -> Iterator[str]:
        """The blocks of text, each as one line."""
        return (" ".join(block) for block, is_text in zip(self.blocks, self._texts, strict=True) if is_text)

    def go_on_with(self, lines: list[str]) -> None:
        """Put `lines` in place of the current block."""
        self.blocks[self.number] = lines

    def vouches(self, line: str) -> bool:
        """Whether `line` belongs to the article whatever it begins with."""
        return " ".join(line.split()) in self._vouched

    def trusts(self, line: str) -> bool:
        """Whether `line` is not data, whatever its form."""
        return " ".join(line.split()) in self._trusted

    def is_wrapped(self, line: str) -> bool:
        """Whether `line` is part of a wrapped paragraph of running text."""
        return " ".join(line.split()) in self._wrapped

    def leave_out(self, lines: Sequence[str], reason: str) -> None:
        """Record `lines` as left out."""
        for line in lines:
            self._account.leave_out(line, reason)

    def leave_rest(self, reason: str) -> int:
        """Record all blocks from the current one on as left out; returns how many these are."""
        rest = self.blocks[self.number :]
        self.leave_out([line for block in rest for line in block], reason)
        return len(rest)
