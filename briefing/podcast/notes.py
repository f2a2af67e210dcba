"""Show notes: the HTML that players show beneath an episode. Only the tags that Apple keeps: p, strong, em, a."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from briefing.programme.wording import NOTE_BYTES, article_day, day, one_line, public_link, site
from briefing.text import shortened

if TYPE_CHECKING:
    from datetime import datetime

    from briefing.podcast.episode import Episode
    from briefing.podcast.show import Show

_MARKUP_BYTES = 200


def description(text: str, disclosure: str, corrected: datetime | None = None) -> str:
    """What a show or episode is about, that its voice is synthetic, when it was corrected; at most 4000 bytes."""
    closing = [disclosure, *([f"Gecorrigeerd op {day(corrected)}."] if corrected else [])]
    room = NOTE_BYTES - _MARKUP_BYTES - sum(len(escape(line).encode()) for line in closing)
    paragraphs: list[str] = []
    for paragraph in filter(None, map(one_line, text.split("\n\n"))):
        fitting = _escaped_within(paragraph, room)
        paragraphs.append(fitting)
        room -= len(fitting.encode()) + len("<p></p>")
        if room < _MARKUP_BYTES:
            break
    return "".join(f"<p>{line}</p>" for line in [*paragraphs, *map(escape, closing)])


def full_notes(episode: Episode, show: Show) -> str:
    """The article as it was read, section by section, with where it came from, the disclosure and any correction."""
    parts = []
    if episode.publication.corrected:
        parts.append(f"<p><em>Gecorrigeerd op {day(episode.publication.corrected)}.</em></p>")
    for section in episode.sections:
        if section.role in {"background", "headlines", "item"}:
            parts.append(f"<p><strong>{escape(section.title)}</strong></p>")
        if section.role not in {"headline", "disclosure"}:
            parts += [
                f"<p>{escape(' '.join(sentence.written for sentence in paragraph))}</p>"
                for paragraph in section.paragraphs
            ]
        if section.source:
            parts.append(f"<p>Bron: {_named(section.source)}</p>")
    written = article_day(episode.published, episode.publication.published)
    origin = escape(", ".join(filter(None, (episode.author, written))))
    link = public_link(episode.source)
    if link:
        origin += (". " if origin else "") + f'<a href="{escape(link)}">Lees het artikel bij de bron</a>'
    if origin:
        parts.append(f"<p>{origin}</p>")
    parts.append(f"<p><em>{escape(show.disclosure)}</em></p>")
    parts.append(f'<p><a href="{escape(episode.link(show))}">Meelezen op de pagina van deze aflevering</a></p>')
    return "".join(parts)


def _named(source: str) -> str:
    """A source, linked where it is a public one."""
    link = public_link(source)
    return f'<a href="{escape(link)}">{escape(site(link))}</a>' if link else escape(source)


def _escaped_within(text: str, room: int) -> str:
    """`text` escaped, shortened until that takes at most `room` bytes."""
    limit = room
    while len(escape(shortened(text, limit)).encode()) > room:
        limit = limit * 3 // 4
    return escape(shortened(text, limit))
