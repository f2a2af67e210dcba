"""The script that a manuscript gives."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.dutch.lexicon import Entry, Lexicon, fill
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.model import Script, Section, Sentence
from briefing.script.manuscript.fields import is_generated, lead_of
from briefing.script.manuscript.parse import parse
from briefing.script.manuscript.value import PROGRAMME, Fault
from briefing.script.saying import WITHIN_A_SENTENCE_MS, saying
from briefing.script.titles import DISCLOSURE_TITLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing.model import Article, Voice
    from briefing.script.manuscript.value import Line, Manuscript, Part
    from briefing.script.saying import Say


def as_edited(
    article: Article,
    voice: Voice,
    *,
    lexicon: Lexicon | None,
    title: str | None,
    find_voice: Callable[[str], Voice] | None,
) -> Script:
    """The script of an article that was read from a manuscript (`briefing.script.write.write_script`).

    Raises:
        ManuscriptError: it cannot be understood, or nothing can be said of a line.
    """
    manuscript = parse(article.manuscript or "", "the manuscript")
    say = saying(voice, with_pronunciations(lexicon, manuscript), find_voice)
    try:
        return script_of(manuscript, article, voice, say, title=title)
    except Fault as fault:
        raise fault.of("the manuscript") from fault


def script_of(manuscript: Manuscript, article: Article, voice: Voice, say: Say, *, title: str | None = None) -> Script:
    """The script of `manuscript`, for `article`.

    What `voice`, the programme's own, says about itself comes first, unless the manuscript has another place or other
    words for it. `say` turns written into spoken text, and `title` replaces the headline.

    Raises:
        Fault: nothing is said of a line.
    """
    performed = _Performed(manuscript, voice, say, title)
    sections = tuple(performed.sections())
    background = [part for part in manuscript.parts if part.kind in ("background", "crosshead")]
    return Script(
        title=title or manuscript.headline.title,
        headline_generated=title is None and is_generated(manuscript),
        sections=sections,
        lead=lead_of(manuscript),
        background=tuple(paragraph.written for part in background for paragraph in part.paragraphs),
        crossheads=tuple(part.title for part in background if part.kind == "crosshead"),
        article=article,
    )


def with_pronunciations(lexicon: Lexicon | None, manuscript: Manuscript) -> Lexicon:
    """`lexicon`, or the shipped one if it is None, with the editor's pronunciations added."""
    return (shipped_lexicon() if lexicon is None else lexicon) | _told(manuscript)


def _told(manuscript: Manuscript) -> Lexicon:
    return Lexicon(tuple(Entry(hint.token, hint.spoken) for hint in manuscript.pronunciations if hint.spoken))


class _Performed:
    """The sections of a manuscript as they are spoken."""

    def __init__(self, manuscript: Manuscript, voice: Voice, say: Say, title: str | None) -> None:
        self._manuscript = manuscript
        self._pronouncer = _told(manuscript).pronouncer()
        self._say = say
        self._voice = voice
        self._title = title

    def sections(self) -> Iterator[Section]:
        """All sections that say something."""
        if not any(part.kind == "disclosure" for part in self._manuscript.parts):
            yield from self._disclosed(DISCLOSURE_TITLE)
        for part in self._manuscript.parts:
            if part.kind == "disclosure" and not part.lines:
                yield from self._disclosed(part.title)
                continue
            paragraphs = tuple(self._paragraphs(part))
            if paragraphs:
                title = self._title if part.kind == "headline" and self._title else part.title
                yield Section(part.role, title, paragraphs)

    def _disclosed(self, title: str) -> Iterator[Section]:
        disclosure = self._voice.disclosure or ""
        if any(map(str.isalnum, disclosure)):
            said = Sentence(disclosure, self._say(disclosure))
            yield Section("disclosure", title, ((said,),))

    def _paragraphs(self, part: Part) -> Iterator[tuple[Sentence, ...]]:
        if part.headline:
            line = part.headline
            if self._title:
                line = replace(line, units=(replace(line.units[-1], written=self._title, spoken=None),))
            yield self._sentences(line, part)
        for paragraph in part.paragraphs:
            if paragraph.lines:
                yield tuple(sentence for line in paragraph.lines for sentence in self._sentences(line, part))

    def _sentences(self, line: Line, part: Part) -> tuple[Sentence, ...]:
        return tuple(self._sentence(line, place, part.voice) for place in range(len(line.units)))

    def _sentence(self, line: Line, place: int, part_voice: str | None) -> Sentence:
        unit = line.units[place]
        chosen = unit.voice or part_voice
        voice = self._voice.name if chosen == PROGRAMME else chosen
        spoken = self._say(unit.written, voice) if unit.spoken is None else self._pronounced(unit.spoken)
        if not spoken.strip():
            raise Fault(
                line.number,
                "this line has nothing that can be spoken",
                remedy="remove it, or write below it > and words",
            )
        within = WITHIN_A_SENTENCE_MS if unit is not line.units[-1] else None
        pause_ms = within if unit.pause_ms is None else unit.pause_ms
        return Sentence(unit.written, spoken, voice=voice, pause_ms=pause_ms)

    def _pronounced(self, spoken: str) -> str:
        """An editor's words to say, with the pronunciations given for them."""
        said: list[str] = []
        return fill(self._pronouncer.mark(spoken, said), said)
