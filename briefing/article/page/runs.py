"""Runs of text in one style, and the paragraphs they make up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from briefing.article.lines.byline import read_byline
from briefing.article.lines.shape import ends_sentence
from briefing.article.page.tree import clean, is_sentences
from briefing.dutch.word_classes.classes import WordClass
from briefing.dutch.word_classes.tagger import has_finite_verb, tagged
from briefing.text import words_in

CROSSHEAD_LENGTH = 80
"""The most characters of a crosshead, however bold."""
_SENTENCE_WORDS = 5
_TITLED, _FEWEST_IN_TITLE = 2, 2
"""The lines of a title and its text; the fewest words of such a title."""
_LEANING = (
    WordClass.ADJECTIVE,
    WordClass.COORDINATOR,
    WordClass.DETERMINER,
    WordClass.PARTICLE,
    WordClass.PREPOSITION,
    WordClass.SUBORDINATOR,
)
"""The classes of words that may go on in what follows."""
_LABEL_WORDS, _TITLE_WORDS = 4, 3
"""The most words of a label before links, and the fewest of titles on average."""
_JOINING = re.compile(r"(?:en|of|[^\w\s])*")
_TELLING = words_in("de het een zijn haar hun mijn twee drie vier vijf zes")
"""Words with which a label begins that says what the links are: `Zijn romans: …`."""

_NO_CROSSHEAD_END = re.compile(r"[.!:;,…][\"'”’»)]*$")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; a line break is a run of its own."""

    text: str
    styles: frozenset[str]
    place: float
    """The number of elements in the tree that begin before it."""


def paragraphs(runs: list[Run]) -> list[list[Run]]:
    """The runs in paragraphs, as blank lines separate them; see `_parted` for single line breaks."""
    groups: list[list[list[Run]]] = [[]]
    for line in _lines(runs):
        if any(run.text.strip() for run in line):
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [paragraph for group in groups for paragraph in _parted(group)]


def _lines(runs: list[Run]) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        if run.text == "\n":
            lines.append([])
        else:
            lines[-1].append(run)
    return lines


def _parted(lines: list[list[Run]]) -> list[list[Run]]:
    """The lines in paragraphs: one paragraph, except that bold lines above the others are one each, and so are all
    lines if each is a whole sentence, or says who wrote the article or when."""
    texts = [clean("".join(run.text for run in line)) for line in lines]
    labels = sum(1 for _ in takewhile(lambda line: is_bold_label(*line), zip(lines[:-1], texts, strict=False)))
    below = lines[labels:]
    if len(below) > 1 and (all(map(_is_whole, texts[labels:])) or all(map(_signs, texts[labels:]))):
        return lines
    if not labels and len(below) == _TITLED and _heads(*texts):
        return lines
    return [*lines[:labels], [run for line in below for run in (*line, Run(" ", frozenset(), 0))]]


def _heads(title: str, text: str) -> bool:
    """Whether a line is the title of the sentences behind a line break: short, without a verb, and without a first or
    last word that needs the first of these."""
    is_short = len(title.split()) >= _FEWEST_IN_TITLE and len(title) <= CROSSHEAD_LENGTH and title[-1].isalnum()
    if not (is_short and title[0].isupper() and text[0].isupper() and _is_whole(text)) or has_finite_verb(title):
        return False
    first, *_, last = tagged(title)
    return first.word_class != WordClass.PREPOSITION and last.word_class not in _LEANING


def _is_whole(text: str) -> bool:
    return len(text) > 60 and ends_sentence(text)


def _signs(text: str) -> bool:
    byline = read_byline(text)
    return byline is not None and any(byline)


def is_bold_label(runs: list[Run], text: str) -> bool:
    """Whether a line, with `text` in `runs`, is a crosshead because it is bold."""
    bold = all("bold" in run.styles for run in runs if run.text.strip())
    return bold and len(text) <= CROSSHEAD_LENGTH and not _NO_CROSSHEAD_END.search(text)


def is_link(runs: list[Run], text: str) -> bool:
    """Whether nearly all of a paragraph is a link to another page, and it is not a sentence; or a label, and titles
    that are links: `Meer lezen: Wat is kwel en hoe ontstaat het? en Zo werkt een gemaal.`"""
    if _are_labelled_links(runs):
        return True
    linked = sum(len(run.text.strip()) for run in runs if "linked" in run.styles)
    is_short_sentence = len(text.split()) >= _SENTENCE_WORDS and text.endswith((".", "!")) and not text.endswith("..")
    return linked > 0.8 * len(text) and not is_sentences(text) and not is_short_sentence


def _are_labelled_links(runs: list[Run]) -> bool:
    """Whether a paragraph is a label without a verb, and behind its colon links as long as titles, with nothing but
    marks and joining words between them. Links of a word or two are names, which may be what a sentence tells."""
    parts = [(run.text.strip(), "linked" in run.styles) for run in runs if run.text.strip()]
    label = "".join(text for text, _ in takewhile(lambda part: not part[1], parts))
    links = [text for text, is_linked in parts if is_linked]
    rest = "".join(text for text, is_linked in parts if not is_linked).removeprefix(label)
    if not links or not label.endswith(":") or not _JOINING.fullmatch(rest):
        return False
    if label.split()[0].casefold() in _TELLING or all(link[0].islower() for link in links):
        return False
    is_short = len(label.split()) <= _LABEL_WORDS and not has_finite_verb(label)
    return is_short and len(" ".join(links).split()) >= _TITLE_WORDS * len(links)
