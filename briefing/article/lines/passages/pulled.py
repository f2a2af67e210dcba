"""Pull quotes, which repeat the text to draw a reader in."""

from __future__ import annotations

import re
from collections import Counter
from itertools import dropwhile, pairwise
from typing import TYPE_CHECKING

from briefing.article.formats.layout import is_finished, list_marker
from briefing.article.lines.byline import is_name
from briefing.article.lines.shape import is_running_text
from briefing.dutch.word_classes.tagger import has_finite_verb
from briefing.text import letters_in, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

_QUOTED = re.compile(r"[\"'‘’“„«»](?:\S+ ){3,}\S+[\"'’”»]")
_MOST = 20
"""A text with more such lines consists of them."""
_FEWEST_WORDS = 5
"""The fewest words of one without quotation marks; a crosshead may repeat fewer."""
_CROSSHEAD_WORDS = 8
"""The most words of a crosshead."""
_FEWEST_TIGHTENED, _DROPPED = 7, 4
"""The fewest words of one that was made shorter than what it repeats, and the most words that it lacks."""
_WORD = re.compile(r"[^\W_]+")
_DENYING = words_in("geen nergens niemand niet niets noch nooit zonder")
"""Words without which a quote says the opposite."""
_SPEAKER_WORDS = 8
_DASH = re.compile(r"[-–—] ?")
_WITH_ROLE = re.compile(r"(?:[\w-]+ (?=.* ))?(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [\w’'-]+){0,4}?)(?:, [a-zà-ÿ].*)?")
"""Who says something: `Schaapherder Wim Smit`, `Kurt, arbeider`."""


def is_quoted(line: str) -> bool:
    """Whether a line is words in quotation marks and nothing else."""
    return bool(_QUOTED.fullmatch(line))


def without_pull_quotes(lines: list[str], headline: str | None, blocks: Iterable[Sequence[str]] = ()) -> list[str]:
    """The lines without those in quotation marks, or without an end, that repeat what another line says, and without
    who says it, below them; `blocks` are the lines as blank lines part them.

    What the line above announces stays, and so do a refrain, the last word of the text, and a crosshead.
    """
    announced = {line for above, line in pairwise(lines) if above.endswith(":")}
    own = announced | {line for line, times in Counter(lines).items() if times > 1} | set(filter(is_quoted, lines[-1:]))
    pulled = (line for line in lines if line != headline and line not in own)
    quotes = [line for line in pulled if is_quoted(line) or _may_be_pulled(line)]
    if not 0 < len(quotes) <= _MOST:
        return lines
    told = [line for line in lines if line not in quotes]
    said = "\n".join(map(letters_in, told))
    repeated = {quote for quote in quotes if letters_in(quote) in said}
    repeated |= _tightened([quote for quote in quotes if quote not in repeated and is_quoted(quote)], told)
    speakers = _speakers(lines, repeated, blocks)
    repeated -= _crossheads(lines, repeated, speakers)
    return [line for line in lines if line not in repeated and line not in speakers]


def _may_be_pulled(line: str) -> bool:
    return not is_finished(line) and not list_marker(line) and len(line.split()) >= _FEWEST_WORDS


def _tightened(quotes: Sequence[str], told: Sequence[str]) -> set[str]:
    """Those of the quotes whose words one of the lines has with a few more between them."""
    words = {quote: _WORD.findall(quote.casefold()) for quote in quotes}
    words = {quote: own for quote, own in words.items() if len(own) >= _FEWEST_TIGHTENED}
    texts = [_WORD.findall(line.casefold()) for line in told] if words else []
    return {
        quote
        for quote, own in words.items()
        if any(_spans(own, text) for text in texts if frozenset(own).issubset(text))
    }


def _spans(words: Sequence[str], text: Sequence[str]) -> bool:
    """Whether `text` has all the words in order, with few others between them, which deny nothing."""
    begins = (at for at, word in enumerate(text) if word == words[0])
    for begin in begins:
        rest = enumerate(text[begin : begin + len(words) + _DROPPED], begin)
        places = [next((at for at, told in rest if told == word), None) for word in words]
        if places[-1] is not None and _DENYING.intersection(text[begin : places[-1]]) <= frozenset(words):
            return True
    return False


def _speakers(lines: Sequence[str], repeated: Set[str], blocks: Iterable[Sequence[str]]) -> set[str]:
    """The lines below pull quotes that say whose words these are: in the same block, or with a name that the text
    has."""
    found: set[str] = set()
    for first, *below in blocks:
        if first in repeated and not any(map(is_running_text, below)):
            found.update(filter(_may_be_speaker, below))
    for above, line in pairwise(lines):
        names = _names_in(_DASH.sub("", line, count=1)) if above in repeated and _may_be_speaker(line) else []
        if any(name in text for name in names for text in lines if text != line):
            found.add(line)
    return found


def _names_in(line: str) -> list[str]:
    """What may be the name in a line that says who somebody is; none if it says something else."""
    found = _WITH_ROLE.fullmatch(line)
    name = found["name"] if found and (is_name(found["name"]) or is_name(line) or ", " in line) else None
    return [name, line] if name else [line] if is_name(line) else []


def _may_be_speaker(line: str) -> bool:
    return not is_finished(line) and len(line.split()) <= _SPEAKER_WORDS


def _crossheads(lines: Sequence[str], repeated: Set[str], speakers: Set[str]) -> set[str]:
    """The short lines that the paragraph right below them repeats, where others of the text are crossheads; without
    quotation marks and a verb, they are so everywhere."""
    below_text = dropwhile(lambda line: not is_running_text(line), lines)
    titles = [above for above, line in pairwise(below_text) if is_running_text(line) and not is_finished(above)]
    others = any(line not in repeated and line not in speakers for line in titles)
    found: set[str] = set()
    for above, below in pairwise(lines):
        if above in repeated and len(above.split()) <= _CROSSHEAD_WORDS and letters_in(above) in letters_in(below):
            is_title = (others or not (is_quoted(above) or has_finite_verb(above))) and not is_finished(above)
            found.update([above] if is_title else [])
    return found
