"""Fifteen articles with quotations, marked by hand.

`[…]` is what a second voice reads; `{…}` stays with the first, although it is in quotation marks.
"""

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from briefing.dutch.sentences import split_sentences
from briefing.script.utterances import utterances

ARTICLES = Path(__file__).parent / "quoted"
LEAST_RIGHT = 0.95


class Marked(NamedTuple):
    """The places of a quotation's words in an article, from the first to behind the last."""

    start: int
    end: int


def stretches_of(text: str, opening: str, closing: str) -> set[Marked]:
    """The words between the marks."""
    found, at, start = set[Marked](), 0, 0
    for token in re.findall(r"[\[\]{}]|\w+", text):
        if token == opening:
            start = at
        elif token == closing:
            found.add(Marked(start, at))
        at += token not in "[]{}"
    return found


def heard_of(paragraphs: list[str]) -> set[Marked]:
    """The words that the rules give to the second voice."""
    said: list[bool] = []
    starts: set[int] = set()
    for sentences in utterances([split_sentences(re.sub(r"[\[\]{}]", "", paragraph)) for paragraph in paragraphs]):
        starts.add(len(said))
        for sentence in sentences:
            for piece in sentence:
                said += [piece.is_utterance] * len(re.findall(r"\w+", piece.text))
    found, start = set[Marked](), None
    for place, is_said in enumerate([*said, False]):
        if start is not None and (not is_said or place in starts):
            found.add(Marked(start, place))
            start = None
        if is_said and start is None:
            start = place
    return found


def score(path: Path) -> Counter[bool]:
    """The number of quotations with the right voice, word for word; what is wrongly taken for one counts as wrong."""
    _, *paragraphs = path.read_text("utf-8").split("\n\n")
    text = "\n\n".join(paragraphs)
    spoken = _without_breaks(text, paragraphs)
    own, heard = stretches_of(text, "{", "}"), heard_of(paragraphs)
    judged = [wanted in heard for wanted in spoken]
    judged += [not any(each.start < mine.end and mine.start < each.end for each in heard) for mine in own]
    strange = [
        each for each in heard - spoken if not any(each.start < s.end and s.start < each.end for s in spoken | own)
    ]
    return Counter([*judged, *([False] * len(strange))])


def _without_breaks(text: str, paragraphs: list[str]) -> set[Marked]:
    """The marked passages; two without a word between them are one."""
    joined: list[Marked] = []
    starts, at = set(), 0
    for paragraph in paragraphs:
        starts.add(at)
        at += len(re.findall(r"\w+", paragraph))
    for each in sorted(stretches_of(text, "[", "]")):
        if joined and joined[-1].end == each.start and each.start not in starts:
            joined[-1] = Marked(joined[-1].start, each.end)
        else:
            joined.append(each)
    return set(joined)


@pytest.mark.parametrize("folder", [".", "held_out", "unseen"])
def test_the_speaker_is_right_for_nineteen_quotations_in_twenty(folder: str) -> None:
    total: Counter[bool] = sum((score(path) for path in sorted((ARTICLES / folder).glob("*.txt"))), Counter())
    assert total[True] >= LEAST_RIGHT * total.total() > 40
