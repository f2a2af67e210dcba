"""Passages of a pasted text: which are the article, and which go whole, line by line, or to the end."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from briefing.article.formats.layout import list_marker
from briefing.article.lines.boilerplate import opens_teasers
from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.dateline import split_dateline
from briefing.article.lines.dates import MONTH, find_date
from briefing.article.lines.genre import correction_in, genre_of
from briefing.article.lines.kinds import (
    addresses_reader,
    block_reason,
    end_reason,
    is_running_text,
    reason_to_leave_out,
)
from briefing.article.lines.people import author_in_note, is_biography, is_told_of
from briefing.article.lines.pictures import embed_reason, is_attributed, is_caption, is_reference, is_sentence
from briefing.article.lines.printed import without_headers
from briefing.article.lines.tables import row_reason, table_reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.article.account import Account
    from briefing.model import Genre

_ABOVE = 3
"""A genre stands in one of the first so many blocks."""
_LIKE_SENTENCES = {"credit", "picture", "link to other articles"}
"""Reasons of lines whose first words may also begin a sentence: `Foto’s van de breuk laten zien dat …`."""
_NEAR_THE_TOP = 2
"""Blocks of text above which a name alone is the writer's."""
_ROLE_WORDS = 8
_TEASER_LINES = 4
_TITLE_WORDS = 4
"""A title of another article has more words; a crosshead may have as few."""
_TELLING_LETTERS = 6
"""Words of so many letters tell what a line is about."""
_FOOT_LINE = 130
"""Characters: a line in the foot of a page has no more."""
_ENDS = re.compile(r"[.!?…:;,][\"'’”»)\]]*$")
_BOLD = re.compile(r"^(\*{1,3}|_{1,2})(?=\S)([^*]+?)\1$")
_GLUED_STAMP = re.compile(
    rf"(?:\d{{1,2}} {MONTH} \d{{4}}(?:,? (?:om )?\d{{1,2}}[:.]\d\d(?: uur)?)?(?-i:[A-Z][a-z]+(?=[A-Z]))?"
    rf" ?(?-i:(?=[A-ZÀ-Þ“‘\"])))"
    r"|(?:\d+ (?:minuten|minuut|min|uren|uur|dagen|dag)\.? geleden|(?:vandaag|gisteren|zojuist)(?: om)?"
    r" ?\d{1,2}[:.]\d\d(?: uur)?) ?(?=[A-ZÀ-Þ“‘\"])",
    re.IGNORECASE,
)
_READING_TIME = re.compile(
    r"\W*(?:leestijd|leesduur)?\W*\d+ ?min(?:uten|uut|\.)?(?: leestijd| lezen| leesduur)?\W*", re.IGNORECASE
)
_QUESTION = re.compile(r"\?[\"'’”»)\]]*$")


@dataclass
class Passages:
    """What is left of a pasted text, and what its lines said of it."""

    blocks: list[list[str]] = field(default_factory=list)
    """Lines, trimmed, in the blocks that blank lines make."""
    genre: Genre | None = None
    corrections: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    published: str | None = None
    headline: str | None = None
    """The line above the text that would be a prompt if the text did not tell of the same."""


def read_passages(blocks: Sequence[list[str]], account: Account) -> Passages:
    """The article's own lines among `blocks`, whose lines keep their inner spaces; `account` gets what is left out."""
    reader = _Reader(without_headers(blocks, account), account)
    while reader.number < len(reader.blocks):
        reader.number += next(filter(None, (rule() for rule in reader.rules)))
    return reader.found


def is_text_block(lines: Sequence[str]) -> bool:
    """Whether the lines of a block are running text, whole or wrapped."""
    return any(map(is_running_text, lines)) or is_running_text(" ".join(lines))


class _Reader:
    """Reads one block after another. Each rule gives how many blocks it took; 0 where they are none of its kind."""

    def __init__(self, blocks: Sequence[list[str]], account: Account) -> None:
        self.blocks = blocks
        self.number = 0
        self.found = Passages()
        self.rules = (self._headline, self._correction, self._end, self._data, self._titled, self._lines)
        self._account = account
        self._texts = [is_text_block(block) for block in blocks]
        self._names = sum(len(block) == 1 and is_name(block[0]) for block in blocks)
        self._before = [0, *accumulate(self._texts)]

    @property
    def _block(self) -> list[str]:
        return self.blocks[self.number]

    @property
    def _first(self) -> str:
        return " ".join(self._block[0].split())

    @property
    def _told(self) -> int:
        """How many blocks of text come before."""
        return self._before[self.number]

    @property
    def _to_come(self) -> int:
        """How many blocks of text there are from here on."""
        return self._before[-1] - self._before[self.number]

    def _running_text(self) -> Iterator[str]:
        return (" ".join(block) for block, is_text in zip(self.blocks, self._texts, strict=True) if is_text)

    def _leave_out(self, lines: Sequence[str], reason: str) -> int:
        for line in lines:
            self._account.leave_out(line, reason)
        return 1

    def _leave_rest(self, reason: str) -> int:
        rest = self.blocks[self.number :]
        self._leave_out([line for block in rest for line in block], reason)
        return len(rest)

    def _headline(self) -> int:
        """A title that calls upon the reader, above the text that tells of the same: `Bekijk hier de vuurwerkshow`."""
        following = " ".join(next(iter(self.blocks[self.number + 1 :]), [])).casefold()
        if self.number or len(self._block) > 1 or not is_title(self._first) or not is_running_text(following):
            return 0
        words = (word for word in re.findall(r"\w+", self._first.casefold()) if len(word) >= _TELLING_LETTERS)
        if not reason_to_leave_out(self._first) and not block_reason(self._first):
            return 0
        if not any(re.search(rf"\b{word}\b", following) for word in words):
            return 0
        self.found.headline = self._first
        self.found.blocks.append(self._block)
        return 1

    def _correction(self) -> int:
        """What an earlier version had wrong; under a title of its own it may be the next block."""
        corrected = correction_in(self._first) if self._told else None
        if corrected is None:
            return 0
        lines = self._block[1:]
        alone = not corrected and not lines and self.number + 1 < len(self.blocks)
        if alone:
            lines = self.blocks[self.number + 1]
        self.found.corrections.append(" ".join(filter(None, [corrected, *(" ".join(line.split()) for line in lines)])))
        return 2 if alone else 1

    def _end(self) -> int:
        """What stands below the text: notes, regards, other reports."""
        told, to_come = self._told, self._to_come
        reason = end_reason(self._first)
        if reason and told and told >= to_come:
            return self._leave_rest(reason)
        teasers = told > 1 and opens_teasers(self._first)
        if teasers and any(_is_another_report(block[0]) for block in self.blocks[self.number + 1 :]):
            return self._leave_rest("teaser of other articles")
        return 0

    def _data(self) -> int:
        """Blocks that are no sentences: posts, tables, the foot of a page, what a page shows of other articles."""
        block, told = self._block, self._told
        embedded = next(filter(None, (embed_reason(" ".join(line.split())) for line in block)), None)
        if embedded:
            return self._leave_out(block, embedded)
        if not told and self._to_come:
            return 0
        reason = table_reason(block)
        last = self._before[-1] == self._before[self.number + 1]
        if not reason and told and last and _is_foot(block):
            reason = "foot of the page"
        if not reason and told and last and not is_text_block(block) and "reference" in map(reason_to_leave_out, block):
            reason = "reference"
        if not reason and len(block) < _TEASER_LINES and not is_text_block(block):
            reason = (
                "link to other articles"
                if any(len(line) < _FOOT_LINE and _READING_TIME.fullmatch(line) for line in block)
                else None
            )
        return self._leave_out(block, reason) if reason else 0

    def _titled(self) -> int:
        """A block under a title that names it; where the title stands alone, the lines that it announces."""
        reason, block = block_reason(self._first), self._block
        if (
            not reason
            or is_attributed(self._first)
            or (is_sentence(self._first) and ":" not in self._first and reason in _LIKE_SENTENCES)
        ):
            return 0
        kept = [line for line in block[1:] if is_running_text(line) and not block_reason(line)]
        self._leave_out([line for line in block if line not in kept], reason)
        if kept:
            self.found.blocks.append(kept)
        taken = 1
        if len(block) > 1 or re.search(r":\s*\S", block[0]):
            return taken
        announces = self._are_items if _QUESTION.search(block[0]) else self._are_titles
        while self.number + taken < len(self.blocks) and announces(self.number + taken):
            self._leave_out(self.blocks[self.number + taken], reason)
            taken += 1
        return taken

    def _are_titles(self, number: int) -> bool:
        """Whether a block is titles of other articles rather than a crosshead or text."""
        block = self.blocks[number]
        if any(map(is_running_text, block)) or any(re.search(r"[^.]\.$", line) for line in block):
            return False
        followed = number + 1 < len(self.blocks) and self._texts[number + 1]
        return len(block) > 1 or not followed or len(block[0].split()) > _TITLE_WORDS

    def _are_items(self, number: int) -> bool:
        """Whether a block is the list of titles that answers a question to the reader: `Meer lezen?`."""
        return all(map(list_marker, self.blocks[number])) and self._are_titles(number)

    def _lines(self) -> int:
        """The lines of a block one by one, and what they are together."""
        lines = self._kept()
        reason = self._reason(lines) if lines else None
        if reason:
            self._leave_out(lines, reason)
        elif lines:
            self.found.blocks.append(lines)
        return 1

    def _reason(self, lines: list[str]) -> str | None:
        """Why lines, none of which is out of place by itself, are not the article."""
        told, to_come = self._told, self._to_come
        if told < _NEAR_THE_TOP and not is_text_block(self._block) and self._is_signed(lines):
            return "byline"
        alone = told and len(lines) == 1
        if alone and to_come and is_caption(lines[0]):
            return "caption"
        if alone and not to_come and is_reference(lines[0]):
            return "reference"
        if (not to_come or not told) and is_biography(" ".join(lines), self.found.authors):
            return "about the author"
        return None

    def _kept(self) -> list[str]:
        """The lines of the block that may be the article's."""
        kept: list[str] = []
        for number, raw in enumerate(self._block):
            line = self._bare(raw)
            byline = read_byline(line)
            reason = reason_to_leave_out(raw.strip()) or row_reason(raw.strip())
            genre = genre_of(line) if self.number < _ABOVE and not self._told else None
            if (byline and byline.author) or is_attributed(line):
                kept.append(line)
            elif addresses_reader(line):
                self._account.leave_out(line, "word to the reader")
            elif reason and not (reason in _LIKE_SENTENCES and is_sentence(line)) and not self._is_long_text(line):
                self._account.leave_out(line, reason)
            elif genre and (genre[1] == "" or genre[0]):
                kept += self._below_genre(line, genre, number)
            elif author := author_in_note(line):
                self.found.authors.append(author)
                self._account.leave_out(line, "byline")
            else:
                kept.append(line)
        return kept

    @staticmethod
    def _is_long_text(line: str) -> bool:
        return len(line) >= _FOOT_LINE and is_running_text(line)

    def _below_genre(self, line: str, genre: tuple[Genre | None, str], number: int) -> list[str]:
        """What a line that names the genre has of the headline: nothing, where the headline stands below it."""
        self.found.genre = self.found.genre or genre[0]
        below = [*self._block[number + 1 :], *(each for block in self._near() for each in block)]
        is_kicker = any(map(is_title, below))
        self._account.leave_out(line if is_kicker else line.removesuffix(genre[1]), "genre")
        return [genre[1]] if genre[1] and not is_kicker else []

    def _near(self) -> Sequence[list[str]]:
        return self.blocks[self.number + 1 : self.number + 1 + _ABOVE]

    def _bare(self, raw: str) -> str:
        """The line without the marks of bold type, and without the stamp that a page glued to its first sentence."""
        line = _BOLD.sub(r"\2", " ".join(raw.split()))
        stamp = _GLUED_STAMP.match(line)
        if stamp and is_running_text(line[stamp.end() :]):
            day = re.sub(r"(?<=\d{4})[^\W\d]+", " ", stamp[0])
            self.found.published = self.found.published or find_date(day)
            self._account.leave_out(stamp[0], "time stamp")
            line = line[stamp.end() :]
        return line

    def _is_signed(self, lines: list[str]) -> bool:
        """Whether short lines near the start are who wrote it: a name, perhaps with a town or what he is below it."""
        if not self.found.blocks or not is_name(lines[0]) or len(lines) > 2 or read_byline(lines[0]):
            return False
        if self._told and (self._names > 1 or is_told_of(lines[0], self._running_text())):
            return False  # several names by themselves are crossheads, and so is one that the text speaks of
        if len(lines) == 2 and (len(lines[1].split()) > _ROLE_WORDS or _ENDS.search(lines[1])):
            return False
        self.found.authors.append(lines[0].title() if lines[0].isupper() else lines[0])
        return True


def is_title(line: str) -> bool:
    """Whether `line` may be a headline: some words that end no sentence, and no name."""
    line = " ".join(line.split())
    return len(line.split()) >= _TITLE_WORDS and len(line) < _FOOT_LINE and not _ENDS.search(line) and not is_name(line)


def _is_foot(block: Sequence[str]) -> bool:
    """Several short lines below the text, one of which speaks to the reader: the foot of a page or a letter."""
    return len(block) > 2 and all(len(line) < _FOOT_LINE for line in block) and any(map(addresses_reader, block))


def _is_another_report(line: str) -> bool:
    """Whether `line` begins a report of its own: with its dateline, or the age that a page shows."""
    return bool(split_dateline(line)[0] or _GLUED_STAMP.match(line))
