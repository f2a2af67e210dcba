"""A script: what will be spoken, in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from briefing.model.well_formed import form_well

if TYPE_CHECKING:
    from briefing.model.article import Article

Role = Literal[
    "headline", "lead", "background", "disclosure", "genre", "correction", "opening", "headlines", "item", "closing"
]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, twice: for the eye and for the voice."""

    written: str
    """What the reader sees; wording untouched."""
    spoken: str
    """What the voice is given."""
    voice: str | None = None
    """The name or the path of the voice file that reads it; None for the programme's own."""
    pause_ms: int | None = None
    """Silence after it, in place of the voice's own; None for that."""

    def __post_init__(self) -> None:
        form_well(self)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the programme that a listener may want to jump to."""

    role: Role
    """What it is to the article: headline to correction; or to a bulletin: opening to closing, an item an article."""
    title: str
    """The headline, "Inleiding", "Achtergrond", or a crosshead."""
    paragraphs: tuple[tuple[Sentence, ...], ...]
    """Its sentences, a tuple a paragraph; no paragraph is empty."""
    source: str | None = None
    """Where an item of a bulletin came from: a path or an URL."""

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All its sentences in order."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)


@dataclass(frozen=True, slots=True)
class Script:
    """What will be spoken, in order."""

    title: str
    """The headline, the article's own or made from the lead."""
    headline_generated: bool
    """True if the article had no headline of its own."""
    sections: tuple[Section, ...]
    """In speaking order; each has at least one sentence."""
    lead: str | None
    """The lead as written, whole; None if the article is a headline only."""
    background: tuple[str, ...]
    """The paragraphs after the lead, as written, without crossheads."""
    crossheads: tuple[str, ...]
    """The crossheads in order, as written."""
    article: Article
    """What it was written from: date, author, place, source."""

    def __post_init__(self) -> None:
        form_well(self)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in speaking order; a voice makes one take of each."""
        return tuple(sentence for section in self.sections for sentence in section.sentences)

    @property
    def voices(self) -> tuple[str, ...]:
        """The voices that read some of it beside the programme's own, as its sentences name them."""
        return tuple(dict.fromkeys(sentence.voice for sentence in self.sentences if sentence.voice is not None))
