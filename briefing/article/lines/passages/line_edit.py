"""The line edit of a pasted text, which picks the article's lines from a block that is not left out as a whole."""

from __future__ import annotations

import re
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

from briefing.article.lines.boilerplate.audience import addresses_reader
from briefing.article.lines.boilerplate.kinds import LIKE_SENTENCES, reason_to_leave_out
from briefing.article.lines.boilerplate.stamps import split_stamp
from briefing.article.lines.byline import is_name, read_byline, split_name
from briefing.article.lines.dates import find_date
from briefing.article.lines.genre import genre_of, genre_of_writer
from briefing.article.lines.passages.captions import CAPTION_WORDS, is_credit_and_caption, shows_somebody_told
from briefing.article.lines.passages.tables import key_figures, row_reason
from briefing.article.lines.people import author_in_note, is_biography, is_told_of
from briefing.article.lines.pictures import is_attributed, is_caption, is_reference, is_sentence
from briefing.article.lines.shape import SHORT_LINE, ends_sentence, is_running_text, is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.article.lines.passages.reading import Reading
    from briefing.model import Genre

_BLOCKS_WITH_GENRE = 3
"""A genre is in one of this many first blocks."""
_LINES_TO_HEADLINE = 30
"""The most lines between a genre and the headline below it."""
_NEAR_THE_TOP = 2
"""A name alone on a line is the writer's if no more blocks of text precede it."""
_ROLE_WORDS = 8
_FULL_NAME = 2
"""Words of a name by which somebody is known in a headline."""
_PROFESSION = re.compile(r"(?:Functie|Beroep|Vakgebied|Werkgever|Specialisatie|Werkt (?:als|bij))\s?: \S")
"""A line in a box about the writer, with other labels beside it: `Beroep: huisarts`."""
_LABELLED = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{1,14}(?: [a-z]{2,8})?\s?: \S.{0,120}")
_LETTERS = re.compile(r"(?<=\d{4})[^\W\d]+")
"""A section's name glued to a year."""
_BOLD = re.compile(r"^(\*{1,3}|_{1,2})(?=\S)([^*]+?)\s?\1$")


def edit_lines(reading: Reading) -> int:
    """Read the lines of a block one by one, and then as a whole; returns how many blocks were read, which is 1."""
    lines = _without_biography(reading, _kept(reading))
    reason = _reason(reading, lines) if lines else None
    if reason:
        reading.leave_out(lines, reason)
    elif lines:
        reading.found.blocks.append(lines)
    return 1


def _reason(reading: Reading, lines: list[str]) -> str | None:
    """Why lines, none of which is out of place by itself, are not the article; None if they are."""
    told, to_come = reading.told, reading.to_come
    if told < _NEAR_THE_TOP and not reading.is_text(reading.number) and _is_signed(reading, lines):
        return "byline"
    alone = told and len(lines) == 1
    if alone and to_come and is_caption(lines[0]) and not (ends_sentence(lines[0]) and reading.vouches(lines[0])):
        return "caption"
    if len(lines) == 1 and to_come and shows_somebody_told(reading, lines[0]):
        return "caption"
    if alone and reading.is_behind_text and is_reference(lines[0]) and not reading.vouches(lines[0]):
        return "reference"
    if (not told or to_come <= 1) and not reading.is_most and _tells_of_author(reading, " ".join(lines)):
        return "about the author"
    return None


def _without_biography(reading: Reading, lines: list[str]) -> list[str]:
    """The lines of a block above the text, below it or at its end, without the one about the writer."""
    if len(lines) < 2 or (reading.told and reading.to_come > 1):
        return lines
    about = [line for line in lines if _begins_with_author(reading, line) or not reading.told]
    about = [line for line in about if line != reading.found.headline and _tells_of_author(reading, line)]
    rest = [line for line in lines if line not in about]
    if not reading.told and any(map(is_running_text, rest)):
        return lines
    reading.leave_out(about, "about the author")
    return rest


def _begins_with_author(reading: Reading, line: str) -> bool:
    return any(line.startswith(author) for author in [*reading.found.authors, *reading.signatures])


def _tells_of_author(reading: Reading, text: str) -> bool:
    authors = [*reading.found.authors, *reading.signatures]
    if reading.tells_of_profiled(text):
        return False
    name = " ".join(text.split()[:_FULL_NAME])
    if name in (reading.found.headline or "") and not any(map(name.startswith, authors)):
        return False  # he is the news
    others = (block for block in reading.running_text() if text not in block)
    return is_biography(text, authors, others)


def _kept(reading: Reading) -> list[str]:
    """The lines of the block that may be the article's."""
    if is_credit_and_caption(reading):
        reading.leave_out(reading.block, "caption")
        return []
    kept: list[str] = []
    is_box = not reading.told and any(_PROFESSION.match(line) for line in reading.block)
    above = takewhile(lambda line: not is_running_text(line), (" ".join(line.split()) for line in reading.block))
    figures = set() if reading.told else key_figures(list(above))
    for number, raw in enumerate(reading.block):
        bare = _BOLD.sub(r"\2", " ".join(raw.split()))
        line = _without_stamp(reading, bare)
        byline = read_byline(line)
        if is_box and _tells_of_writer(reading, line):
            continue
        if line in figures and line != reading.found.headline:
            reading.leave_out([line], "box of facts")
        elif (byline and byline.author) or is_attributed(line):
            reading.found.genre = reading.found.genre or genre_of_writer(line)
            kept.append(line)
        elif author := author_in_note(line):
            reading.found.authors.append(author)
            reading.leave_out([line], "byline")
        elif reason := _reason_for(reading, line, raw.strip() if line == bare else line):
            _leave_out(reading, line, reason, kept)
        elif genre := _genre(reading, line):
            kept += _below_genre(reading, line, genre, number)
        else:
            kept.append(line)
    return kept


def _tells_of_writer(reading: Reading, line: str) -> bool:
    """Leave out a line of a box about the writer, his name or a labelled fact; returns whether it was one."""
    if is_name(line):
        reading.found.authors.append(line.title() if line.isupper() else line)
        reading.leave_out([line], "byline")
        return True
    if _LABELLED.fullmatch(line):
        reading.leave_out([line], "about the author")
        return True
    return False


def _reason_for(reading: Reading, line: str, raw: str) -> str | None:
    """Why a line, in `raw` with all its marks, is out of place by itself; None if it is not."""
    if reading.vouches(line) or reading.is_wrapped(line):
        return None
    if addresses_reader(line):
        return "word to the reader"
    reason = reason_to_leave_out(raw) or _data_reason(reading, raw)
    is_text = (reason in LIKE_SENTENCES and is_sentence(line)) or _is_long_text(line)
    return None if is_text else reason


def _genre(reading: Reading, line: str) -> tuple[Genre | None, str] | None:
    """The genre that a line near the top names, and the rest of the line: a headline, if the genre is known."""
    genre = genre_of(line) if reading.number < _BLOCKS_WITH_GENRE and not reading.told else None
    return genre if genre and (genre[0] or not genre[1]) else None


def _leave_out(reading: Reading, line: str, reason: str, kept: list[str]) -> None:
    """Leave out a line and, if it is a credit, the caption above it; a table above the text may give the date."""
    if reason == "table" and not reading.told:
        reading.found.published = reading.found.published or find_date(line)
    reading.leave_out([line], reason)
    if reason == "credit" and kept and _may_be_caption(kept) and not reading.vouches(kept[-1]):
        reading.leave_out([kept.pop()], "caption")


def _may_be_caption(kept: Sequence[str]) -> bool:
    """Whether the line above a credit is its caption: it describes the picture without a sentence."""
    line = kept[-1]
    opens = line[0].isupper() and (len(kept) == 1 or ends_sentence(kept[-2]))
    return opens and len(line.split()) < CAPTION_WORDS and not is_sentence(line) and not is_attributed(line)


def _data_reason(reading: Reading, line: str) -> str | None:
    return None if reading.trusts(line) else row_reason(line)


def _is_long_text(line: str) -> bool:
    return len(line) >= SHORT_LINE and is_running_text(line)


def _below_genre(reading: Reading, line: str, genre: tuple[Genre | None, str], number: int) -> list[str]:
    """The headline in a line that names the genre, as a list; empty if the headline is below it."""
    reading.found.genre = reading.found.genre or genre[0]
    below = chain(islice(reading.block, number + 1, None), chain.from_iterable(_near(reading)))
    is_kicker = line != reading.found.headline and any(map(is_title, islice(below, _LINES_TO_HEADLINE)))
    reading.leave_out([line if is_kicker else line.removesuffix(genre[1])], "genre")
    return [genre[1]] if genre[1] and not is_kicker else []


def _near(reading: Reading) -> Sequence[list[str]]:
    return reading.blocks[reading.number + 1 : reading.number + 1 + _BLOCKS_WITH_GENRE]


def _without_stamp(reading: Reading, line: str) -> str:
    """The line without a stamp that a page glued to the headline or the first sentence."""
    name, signed = split_name(line)
    stamp, rest = split_stamp(signed)
    is_headline = line == reading.found.headline
    is_entry = reading.told and stamp.endswith(" ")
    if not stamp or is_entry or not (is_headline or is_running_text(rest) or is_sentence(rest)):
        return line
    reading.found.published = reading.found.published or find_date(_LETTERS.sub(" ", stamp))
    reading.found.authors.extend([name] if name else [])
    reading.leave_out([line.removesuffix(rest)], "time stamp")
    reading.found.headline = rest if is_headline else reading.found.headline
    return rest


def _is_signed(reading: Reading, lines: list[str]) -> bool:
    """Whether short lines near the start are a signature: a name, perhaps with a town or a function below it."""
    if not reading.found.blocks or not is_name(lines[0]) or len(lines) > 2 or read_byline(lines[0]):
        return False
    if lines[0] == reading.found.headline or lines[0] in reading.profiles:
        return False
    if not reading.told and reading.has_byline:
        return False
    if reading.told and (reading.lone_names > 1 or is_told_of(lines[0], reading.running_text())):
        return False  # several names by themselves are crossheads, and so is one that the text speaks of
    if len(lines) == 2 and (len(lines[1].split()) > _ROLE_WORDS or ends_sentence(lines[1])):
        return False
    reading.found.authors.append(lines[0].title() if lines[0].isupper() else lines[0])
    reading.found.published = reading.found.published or find_date(" ".join(lines[1:]))
    return True
