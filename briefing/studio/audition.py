"""An audition: finding the articles of a bulletin that a voice refuses, so that the others can be told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.errors import VoiceRefusedError
from briefing.studio.bulletin import draft, make_bulletin
from briefing.studio.perform import rehearse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from briefing.model import Article, Recording, Script, Voice
    from briefing.studio.bulletin import BulletinFormat, Slot
    from briefing.studio.options import SpeechOptions


def make_of_what_is_said(
    articles: Sequence[Article], show_format: BulletinFormat, slot: Slot, *, target: Path | None = None
) -> tuple[Recording, dict[int, str]]:
    """What `make_bulletin` makes, without the articles that the voice refuses; and the refused ones by index, each with
    the reason in one line.

    Raises:
        VoiceError: it refuses all of them, or fails although it refuses none of them alone.
        NoArticleError, UsageError, OutputError: see `briefing.errors`.
    """
    unsaid: dict[int, str] = {}
    while True:
        left = [place for place in range(len(articles)) if place not in unsaid]
        said = [articles[place] for place in left]
        try:
            return make_bulletin(said, show_format, slot, target=target), unsaid
        except VoiceRefusedError:
            script, voice, _ = draft(said, show_format, slot)
            found = dict(_refused(script, voice, show_format.speech))
            if not 0 < len(found) < len(said):
                raise
            unsaid |= {left[item]: f"{said[item].source}: {error}" for item, error in found.items()}


def _refused(bulletin: Script, voice: Voice, options: SpeechOptions) -> Iterator[tuple[int, VoiceRefusedError]]:
    """The items that the voice refuses, by number; what it does say is kept in the cache of takes."""
    for number, item in enumerate(_items(bulletin)):
        try:
            rehearse(item, voice, options)
        except VoiceRefusedError as error:
            yield number, error


def _items(bulletin: Script) -> Iterator[Script]:
    """Each item of a bulletin as a script of its own, with its headline from the overview."""
    [headlines] = (section for section in bulletin.sections if section.role == "headlines")
    items = (section for section in bulletin.sections if section.role == "item")
    for headline, item in zip(headlines.paragraphs, items, strict=True):
        yield replace(bulletin, sections=(replace(headlines, paragraphs=(headline,)), item))
