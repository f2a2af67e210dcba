"""The script of a bulletin, several articles as one programme: opening, headlines, items, closing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

from briefing.dutch.sentences import split_sentences
from briefing.errors import UsageError
from briefing.model import Article, Script, Section, Sentence, web_address
from briefing.script.estimate import estimated_ms
from briefing.script.shorten.budget import fit
from briefing.script.titles import CLOSING_TITLE, HEADLINES_TITLE
from briefing.wall_clock import by_wall_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.model import Role, Tempo, Voice

    Spoken = Callable[[str], str]

_SLACK_MS = 40


@dataclass(frozen=True, slots=True)
class Frame:
    """What a bulletin has around its items, as written."""

    title: str
    """The programme's title."""
    show: str
    """The show's name, which is the title of the opening's chapter."""
    opening: str
    closing: str
    published: str
    """ISO 8601 date."""
    identity: str
    """What tells it from every other bulletin; its guid is made from it."""


@dataclass(frozen=True, slots=True)
class Rundown:
    """What goes into a bulletin, in order."""

    frame: Frame
    items: tuple[Script, ...]
    """The scripts of its articles, at least one. The disclosure of the first is said for all: early on, as Apple
    Podcasts asks, and again at the end.
    """
    voice: Voice
    say: Spoken
    """Gives the spoken form of what `frame` says."""

    def script(self) -> Script:
        """The whole bulletin."""
        frame, items = self.frame, self.items
        headlines = tuple((*_genre(item), self._headline(item)) for item in items)
        disclosure = [section for section in items[0].sections if section.role == "disclosure"]
        again = [paragraph for section in disclosure for paragraph in section.paragraphs]
        sections = [
            *_said("opening", frame.show, [self._sentences(frame.opening)]),
            *disclosure,
            Section("headlines", HEADLINES_TITLE, headlines),
            *(_item(item) for item in items),
            *_said("closing", CLOSING_TITLE, [self._sentences(frame.closing), *again]),
        ]
        return Script(
            title=frame.title,
            headline_generated=False,
            sections=tuple(sections),
            lead="; ".join(map(_announced_title, items)) + ".",
            background=(),
            crossheads=(),
            article=Article(
                frame.title, (), frame.identity, published=frame.published, embargo=_last_embargo(self.items)
            ),
        )

    def _headline(self, item: Script) -> Sentence:
        """The headline of an item, spoken as in the item where it is spoken there."""
        said = (s for section in item.sections if section.role == "headline" for s in section.sentences)
        spoken = next((sentence.spoken for sentence in said if sentence.written == item.title), None)
        return Sentence(item.title, self.say(item.title) if spoken is None else spoken)

    def _sentences(self, text: str) -> tuple[Sentence, ...]:
        return tuple(Sentence(one, self.say(one)) for one in split_sentences(text) if any(map(str.isalnum, one)))

    def within(self, max_ms: int, tempo: Tempo) -> Script:
        """The bulletin in at most `max_ms`, its sounds not counted.

        Each item keeps its headline and lead. The rest of the time is shared so that no item gets more than another
        that could use more.

        Raises:
            UsageError: the headlines and leads alone take longer.
        """
        room_ms = max_ms - _SLACK_MS
        shortest = tuple(map(_without_background, self.items))
        over_ms = self._ms(replace(self, items=shortest).script(), tempo) - room_ms
        if over_ms > 0:
            alone = len(self.items) == 1
            raise UsageError(
                "one item does not fit" if alone else f"{len(self.items)} items do not fit",
                cause="headlines and leads alone take longer",
                remedy=f"allow {over_ms // 1000 + 1} seconds more{'' if alone else ', or give fewer articles'}",
            )
        least, most = ([self._ms(item, tempo) for item in items] for items in (shortest, self.items))
        shares = fair_shares(least, most, sum(least) - over_ms)
        cut = replace(
            self, items=tuple(self._cut(item, share, tempo) for item, share in zip(self.items, shares, strict=True))
        )
        return cut._filled_up(self.items, room_ms, tempo).script()

    def _filled_up(self, whole: Sequence[Script], room_ms: int, tempo: Tempo) -> Rundown:
        """The rundown with the time that is still left, because sentences are not of every length, given to the items
        that were cut most."""
        cut = self
        for number in sorted(
            range(len(whole)), key=lambda n: self._ms(self.items[n], tempo) / self._ms(whole[n], tempo)
        ):
            share_ms = self._ms(cut.items[number], tempo) + room_ms - self._ms(cut.script(), tempo)
            longer = self._cut(whole[number], share_ms, tempo)
            tried = replace(cut, items=(*cut.items[:number], longer, *cut.items[number + 1 :]))
            if self._ms(cut.script(), tempo) < self._ms(tried.script(), tempo) <= room_ms:
                cut = tried
        return cut

    def _cut(self, item: Script, share_ms: int, tempo: Tempo) -> Script:
        try:
            return fit(item, self.voice, share_ms, tempo=tempo).script
        except UsageError:  # by less than the slack
            return _without_background(item)

    def _ms(self, script: Script, tempo: Tempo) -> int:
        pauses_ms = estimated_ms(script, replace(self.voice, ms_per_character=0.0))
        return pauses_ms + round(sum(tempo.ms(sentence.spoken) for sentence in script.sentences))


def fair_shares(least: Sequence[int], most: Sequence[int], total: int) -> list[int]:
    """`total` shared out as equally as can be, with at least its `least` and at most its `most` for each."""
    low, high = 0, max(most)
    while low < high:
        level = (low + high + 1) // 2
        if sum(min(m, max(at_least, level)) for at_least, m in zip(least, most, strict=True)) <= total:
            low = level
        else:
            high = level - 1
    return [min(m, max(at_least, low)) for at_least, m in zip(least, most, strict=True)]


def _source_name(article: Article) -> str:
    """Where an article came from, in a form that may be published: its web address, or the name of its file."""
    return web_address(article.source) or PurePath(article.source).name


def _last_embargo(items: Sequence[Script]) -> str | None:
    """The end of the last embargo on any of the items."""
    embargoes = [item.article.embargo for item in items if item.article.embargo]
    return max(embargoes, key=lambda end: by_wall_clock(datetime.fromisoformat(end)), default=None)


def _genre(item: Script) -> tuple[Sentence, ...]:
    """The announcement of an item's genre: without it a listener would take the headline of an opinion for news."""
    return tuple(one for section in item.sections if section.role == "genre" for one in section.sentences)


def _announced_title(item: Script) -> str:
    return ": ".join(text.rstrip(".") for text in (*(one.written for one in _genre(item)), item.title))


def _without_background(item: Script) -> Script:
    return replace(item, sections=tuple(section for section in item.sections if section.role != "background"))


def _item(script: Script) -> Section:
    told = (section for section in script.sections if section.role != "disclosure")
    paragraphs = tuple(paragraph for section in told for paragraph in section.paragraphs)
    return Section("item", script.title, paragraphs, _source_name(script.article))


def _said(role: Role, title: str, paragraphs: Sequence[tuple[Sentence, ...]]) -> list[Section]:
    """A section of what is said besides the news; none where nothing is."""
    spoken = tuple(filter(None, paragraphs))
    return [Section(role, title, spoken)] if spoken else []
