"""Show notes: the HTML that players show below an episode, with only those tags that Apple keeps: p, strong, em, a."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from briefing.programme.wording import NOTE_BYTES, article_day, day, one_line, public_link, site, without_markup
from briefing.text import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from briefing.model import PlacedSection
    from briefing.podcast.episode import Episode
    from briefing.podcast.show import Show

_MARKUP_BYTES = 200
_MOST_BYTES = 4000


def description(text: str, disclosure: str, corrected: datetime | None = None) -> str:
    """An episode's description in HTML: `text`, the disclosure and any correction, in at most 4000 bytes."""
    return "".join(f"<p>{escape(line)}</p>" for line in _paragraphs(text, disclosure, corrected))


def plain_description(text: str, disclosure: str) -> str:
    """A show's description in plain text, as RSS 2.0 requires: `text` and the disclosure, in at most 4000 bytes."""
    return "\n\n".join(map(without_markup, _paragraphs(text, disclosure, None)))


def _paragraphs(text: str, disclosure: str, corrected: datetime | None) -> list[str]:
    """The paragraphs of `text` that there is room for, followed by the disclosure and any correction."""
    closing = [disclosure, *([f"Gecorrigeerd op {day(corrected)}."] if corrected else [])]
    room = NOTE_BYTES - _MARKUP_BYTES - sum(_bytes(line) for line in closing)
    paragraphs: list[str] = []
    for paragraph in filter(None, map(one_line, text.split("\n\n"))):
        fitting = _within(paragraph, room)
        paragraphs.append(fitting)
        room -= _bytes(fitting) + len("<p></p>")
        if room < _MARKUP_BYTES:
            break
    return [*paragraphs, *closing]


def full_notes(episode: Episode, show: Show) -> str:
    """The article as it was read, section by section, with its source, the disclosure and any correction, in at most
    4000 bytes, where players cut off. A longer article loses its end, a bulletin the end of each item: they can be read
    on the episode's page."""
    opening, closing = _opening(episode), _closing(episode, show)
    blocks = [block for section in episode.sections for block in _blocks(section)]
    room = _MOST_BYTES - len((opening + closing).encode())
    kept: dict[int, str] = {}
    for place, (_, block) in sorted(enumerate(blocks), key=lambda placed: (placed[1][0], placed[0])):
        fitting, is_whole = block.html(room)
        if fitting:
            kept[place] = fitting
            room -= len(fitting.encode())
        if not is_whole:
            break
    return opening + "".join(kept[place] for place in sorted(kept)) + closing


@dataclass(frozen=True, slots=True)
class _Block:
    """A piece of the notes: markup around text."""

    before: str
    text: str
    """The text, not escaped yet; it may be shortened."""
    after: str
    whole: bool = False
    """Whether it may only be shown whole."""

    def html(self, room: int) -> tuple[str, bool]:
        """The HTML in at most `room` bytes, empty if that is too little; and whether it is complete."""
        room -= len((self.before + self.after).encode())
        escaped = escape(self.text)
        if len(escaped.encode()) <= room:
            return f"{self.before}{escaped}{self.after}", True
        if self.whole or room < _MARKUP_BYTES:
            return "", False
        return f"{self.before}{escape(_within(self.text, room))}{self.after}", False


def _blocks(section: PlacedSection) -> Iterator[tuple[int, _Block]]:
    """The pieces of a section, each with a rank by which room is given to them, so that a bulletin's items share it."""
    if section.role in {"background", "headlines", "item"}:
        yield 0, _Block("<p><strong>", section.title, "</strong></p>", whole=True)
    if section.role not in {"headline", "disclosure"}:
        for place, paragraph in enumerate(section.paragraphs, start=1):
            turn = place if section.role == "item" else 0
            yield turn, _Block("<p>", " ".join(sentence.written for sentence in paragraph), "</p>")
    if link := public_link(section.source):
        yield 0, _Block(f'<p>Bron: <a href="{escape(link)}">{escape(site(link))}</a>', "", "</p>", whole=True)


def _opening(episode: Episode) -> str:
    corrected = episode.publication.corrected
    return f"<p><em>Gecorrigeerd op {day(corrected)}.</em></p>" if corrected else ""


def _closing(episode: Episode, show: Show) -> str:
    written = article_day(episode.published, episode.publication.published)
    origin = escape(", ".join(filter(None, (episode.author, written))))
    link = public_link(episode.source)
    if link:
        origin += (". " if origin else "") + f'<a href="{escape(link)}">Lees het artikel bij de bron</a>'
    parts = [f"<p>{origin}</p>"] if origin else []
    parts.append(f"<p><em>{escape(show.disclosure)}</em></p>")
    if (page := episode.link(show)) != link:
        parts.append(f'<p><a href="{escape(page)}">Meelezen op de pagina van deze aflevering</a></p>')
    return "".join(parts)


def _within(text: str, room: int) -> str:
    """`text`, shortened until it takes at most `room` bytes when it is escaped."""
    limit = room
    while _bytes(shortened(text, limit)) > room:
        limit = limit * 3 // 4
    return shortened(text, limit)


def _bytes(text: str) -> int:
    return len(escape(text).encode())
