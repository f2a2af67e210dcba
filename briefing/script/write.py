"""The script of an article: what will be spoken of it, sentence by sentence."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.dutch.quotation_marks import with_quotation_marks
from briefing.dutch.sentences import split_sentences
from briefing.model import Script, Section, Sentence
from briefing.script.saying import saying
from briefing.script.segment import segment
from briefing.script.titles import CORRECTION_TITLE, DISCLOSURE_TITLE, GENRE_TITLE, LEAD_TITLE
from briefing.text import well_formed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Article, BlockKind, Role, Voice

_ANNOUNCED = {"opinion": "Opinie", "column": "Column", "review": "Recensie"}
"""Genres that are announced because they are somebody's opinion, which a listener cannot see from the page."""

_REPEATS = 0.8
"""The share of common words from which on a headline says the same as a sentence."""
_REPEATS_MADE = 0.5
"""The same for a headline made from that sentence: the words that it left out matter little."""
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")

Paragraph = tuple[Sentence, ...]


def write_script(
    article: Article,
    voice: Voice,
    *,
    lexicon: Lexicon | None = None,
    title: str | None = None,
    find_voice: Callable[[str], Voice] | None = None,
) -> Script:
    """The script of `article` for `voice`: disclosure, headline, lead and background.

    The disclosure comes first: Apple Podcasts asks that listeners learn of a synthetic voice in the audio, early on.

    Crossheads become titles of sections and are not spoken, unless an answer needs its question. An article without a
    headline gets one made from its text; `title` replaces either. Where the headline would repeat the first sentence,
    that sentence is spoken in its place, so that nobody hears the same words twice in a row. `lexicon` is the one to
    use; None for the shipped one.

    An article that was read from a manuscript gets the manuscript's script, whose voices `find_voice` finds by name.

    Raises:
        ManuscriptError: the manuscript cannot be understood.
    """
    if article.manuscript is not None:
        from briefing.script.manuscript.performed import as_edited

        return as_edited(article, voice, lexicon=lexicon, title=title, find_voice=find_voice)
    parts = segment(article)
    headline, generated = _headline(article, title)
    say = saying(voice, lexicon)
    lead = _paragraph(parts.lead or "", say)
    background = [
        (part.title, [(text, _paragraph(text, say)) for text in part.paragraphs]) for part in parts.background
    ]
    script = Script(
        title=headline,
        headline_generated=generated,
        sections=(),
        lead=parts.lead if lead else None,
        background=tuple(text for _, told in background for text, paragraph in told if paragraph),
        crossheads=_texts(article, "crosshead"),
        article=article,
    )
    told = [(title, [paragraph for _, paragraph in paragraphs]) for title, paragraphs in background]
    return replace(script, sections=tuple(_sections(script, lead, told, voice, say)))


def announcement(article: Article) -> str:
    """The announcement of an article's genre before its headline: `Opinie, door An Maes.`; empty for plain news."""
    name = _ANNOUNCED.get(article.genre or "")
    if not name:
        return ""
    return f"{name}, door {article.author.rstrip('.')}." if article.author else f"{name}."


def _sections(
    script: Script,
    lead: Paragraph,
    background: Sequence[tuple[str, list[Paragraph]]],
    voice: Voice,
    say: Callable[[str], str],
) -> Iterator[Section]:
    opening, lead = _opening(script, lead, say)
    yield from _section("disclosure", DISCLOSURE_TITLE, [_sentences([voice.disclosure or ""], say)])
    yield from _section("genre", GENRE_TITLE, [_sentences([announcement(script.article)], say)])
    subheadlines = [_sentences([text], say) for text in _texts(script.article, "subheadline")]
    yield from _section("headline", script.title, [opening, *subheadlines])
    yield from _section("lead", LEAD_TITLE, [lead])
    for title, paragraphs in background:
        yield from _section("background", title, paragraphs)
    corrections = [_paragraph(text, say) for text in _texts(script.article, "correction")]
    yield from _section("correction", CORRECTION_TITLE, corrections)


def _headline(article: Article, title: str | None) -> tuple[str, bool]:
    """The script's headline, and whether it was made from the article's text."""
    headline = well_formed(title) if title else article.headline
    if headline is not None:
        return with_quotation_marks(headline), False
    from briefing.script.headlines.headline import make_headline

    text = [
        with_quotation_marks(b.text) for b in article.blocks if b.kind not in ("subheadline", "crosshead", "correction")
    ]
    return make_headline(text), True


def _texts(article: Article, kind: BlockKind) -> tuple[str, ...]:
    return tuple(with_quotation_marks(block.text) for block in article.blocks if block.kind == kind)


def _opening(script: Script, lead: Paragraph, say: Callable[[str], str]) -> tuple[Paragraph, Paragraph]:
    """What is spoken as the headline, and the rest of the lead."""
    if lead and repeats(script.title, lead[0].written, made=script.headline_generated):
        return lead[:1], lead[1:]
    return _sentences([script.title], say), lead


def repeats(headline: str, sentence: str, *, made: bool) -> bool:
    """Whether `headline` says nearly the words of `sentence`; `made` where it was made from it."""
    heard, following = _counted(headline), _counted(sentence)
    common = (heard & following).total()
    return (
        common >= _REPEATS * heard.total() and common >= (_REPEATS_MADE if made else _REPEATS) * following.total() > 0
    )


def _counted(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in _WORD.findall(text))


def _section(role: Role, title: str, paragraphs: Iterable[Paragraph]) -> list[Section]:
    """A section of the paragraphs that have sentences; none where none has."""
    spoken = tuple(paragraph for paragraph in paragraphs if paragraph)
    return [Section(role, title, spoken)] if spoken else []


def _paragraph(text: str, say: Callable[[str], str]) -> Paragraph:
    return _sentences(split_sentences(text), say)


def _sentences(written: Iterable[str], say: Callable[[str], str]) -> Paragraph:
    """The sentences that have words, as written and as spoken."""
    pairs = ((text, say(text)) for text in written if any(character.isalnum() for character in text))
    return tuple(Sentence(text, spoken) for text, spoken in pairs if spoken.strip())
