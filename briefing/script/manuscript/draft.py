"""The draft of a manuscript, as it is before anybody changes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.dutch.risky import risky_tokens
from briefing.dutch.sentences import split_sentences
from briefing.script.manuscript import record
from briefing.script.manuscript.fields import fields_of
from briefing.script.manuscript.value import PROGRAMME, Hint, Line, Manuscript, Paragraph, Part, Unit
from briefing.script.titles import BACKGROUND_TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.model import Script, Section, Sentence
    from briefing.script.manuscript.value import Kind
    from briefing.script.saying import Say


def draft(
    script: Script, say: Say, *, disclosure: str | None, guid: str | None = None, notes: tuple[str, ...] = ()
) -> Manuscript:
    """The manuscript of `script`, the script of one article; `notes` are comments at its end.

    `say` turns written into spoken text, `disclosure` is what the voice says about itself, and `guid` is the
    programme's if that follows from neither id nor address.
    """
    writer = _Writer(script, say, disclosure)
    parts = tuple(writer.parts())
    bare = Manuscript(parts, fields_of(script.article, guid=guid), script.article.left_out, notes=notes)
    if script.lead is not None and script.lead != bare.lead_lines and _is_told_in(script.lead, bare.lead_lines):
        bare = replace(bare, fields={**bare.fields, "lead": script.lead})
    return replace(bare, record=record.base(bare, generated=script.headline_generated))


def annotated(manuscript: Manuscript, say: Say) -> Manuscript:
    """`manuscript` with what will be said of each line and the words to listen to, which its record includes."""
    seen = {hint.token for line in manuscript.lines for hint in line.hints} | {h.token for h in manuscript.hints}

    def line(each: Line, part_voice: str | None) -> Line:
        told = [unit.spoken is not None for unit in each.units]
        said = [_said(unit, part_voice, say) for unit in each.units]
        shown = (
            None
            if any(told) or record.fingerprint(" ".join(said)) == record.fingerprint(each.written)
            else " ".join(said)
        )
        hints = list(each.hints)
        for unit, spoken in zip(each.units, said, strict=True):
            for risk in risky_tokens(unit.written, spoken):
                if risk.token not in seen:
                    seen.add(risk.token)
                    hints.append(Hint(risk.token, risk.why))
        return replace(each, shown=shown, hints=tuple(hints))

    def paragraph(each: Paragraph, voice: str | None) -> Paragraph:
        return replace(each, lines=tuple(line(one, voice) for one in each.lines))

    parts = tuple(
        replace(
            part,
            headline=part.headline and line(part.headline, part.voice),
            paragraphs=tuple(paragraph(each, part.voice) for each in part.paragraphs),
        )
        for part in manuscript.parts
    )
    shown = replace(manuscript, parts=parts)
    return replace(shown, record=(*record.base_of(manuscript.record), *dict.fromkeys(record.others(shown))))


def _said(unit: Unit, part_voice: str | None, say: Say) -> str:
    voice = unit.voice or part_voice
    return say(unit.written, None if voice == PROGRAMME else voice) if unit.spoken is None else unit.spoken


class _Writer:
    """A writer of the parts for the sections of a script, with those parts of the article's text that no section
    speaks."""

    def __init__(self, script: Script, say: Say, disclosure: str | None) -> None:
        self._script = script
        self._say = say
        self._disclosure = disclosure
        self._printed = [(text, frozenset(split_sentences(text))) for text in script.background]
        self._next_printed = self._next_crosshead = 0
        titles = [section.title for section in script.sections if section.role == "background"]
        self._first_is_untitled = titles[:1] == [BACKGROUND_TITLE] and _is_within(titles[1:], script.crossheads)

    def parts(self) -> Iterator[Part]:
        """All parts, in order."""
        has_headline = any(section.role == "headline" for section in self._script.sections)
        for section in self._script.sections:
            if not has_headline and section.role not in ("disclosure", "genre"):
                has_headline = True
                yield Part("headline", self._script.title)
            if section.role == "background":
                yield from self._background(section)
            elif section.role == "headline":
                yield self._headline(section)
            elif section.role == "disclosure" and [s.written for s in section.sentences] == [self._disclosure]:
                yield Part("disclosure", section.title, shown=self._disclosure)
            elif section.role in ("disclosure", "genre", "lead", "correction"):
                yield Part(section.role, section.title, self._paragraphs(section))
        if not has_headline:
            yield Part("headline", self._script.title)
        yield from self._crossheads_before(len(self._script.crossheads))
        if silent := self._silent_before(len(self._printed)):
            yield Part("background", BACKGROUND_TITLE, silent)

    def _headline(self, section: Section) -> Part:
        """The part of the headline, spoken as written or replaced by words of the lead."""
        title = self._script.title
        first, *more = section.paragraphs[0]
        if first.written != title or self._is_of_lead(title):
            return Part("headline", title, self._paragraphs(section))
        below = ((tuple(more), *section.paragraphs[1:])) if more else section.paragraphs[1:]
        return Part("headline", title, tuple(map(self._paragraph, below)), headline=self._line(first))

    def _is_of_lead(self, title: str) -> bool:
        """Whether the words of the headline are spoken because the lead begins with them."""
        sections = [section for section in self._script.sections if section.role == "lead"]
        told = _words(" ".join(sentence.written for section in sections for sentence in section.sentences))
        return told != _words(self._script.lead or "") and _words(self._script.lead or "") == _words(title) + told

    def _background(self, section: Section) -> Iterator[Part]:
        kind: Kind = "background" if self._first_is_untitled else "crosshead"
        self._first_is_untitled = False
        place = self._place_of(section.title)
        if kind == "crosshead" and place is not None:
            yield from self._crossheads_before(place)
            self._next_crosshead = place + 1
        elif section.title == BACKGROUND_TITLE:
            kind = "background"
        paragraphs: list[Paragraph] = []
        for paragraph in section.paragraphs:
            paragraphs += self._with_printed(paragraph)
        yield Part(kind, section.title, tuple(paragraphs))

    def _place_of(self, title: str) -> int | None:
        """The place of the next crosshead with that title; None if there is none."""
        try:
            return self._script.crossheads.index(title, self._next_crosshead)
        except ValueError:
            return None

    def _crossheads_before(self, place: int) -> Iterator[Part]:
        """The parts of crossheads before `place` that have no text."""
        yield from (Part("crosshead", title) for title in self._script.crossheads[self._next_crosshead : place])

    def _silent_before(self, place: int) -> tuple[Paragraph, ...]:
        """The paragraphs before `place` of which nothing is spoken."""
        printed = self._printed[self._next_printed : place]
        return tuple(Paragraph((), text) for text, _ in printed if not _words(text))

    def _with_printed(self, sentences: Sequence[Sentence]) -> Iterator[Paragraph]:
        """The paragraph of `sentences` as printed, after those before it of which nothing is spoken."""
        paragraph = self._paragraph(sentences)
        for place in range(self._next_printed, len(self._printed)):
            text, said = self._printed[place]
            if sentences[0].written in said:
                yield from self._silent_before(place)
                self._next_printed = place + 1
                differs = text != paragraph.joined and _is_told_in(text, paragraph.joined)
                yield replace(paragraph, printed=text if differs else None)
                return
        yield paragraph

    def _paragraphs(self, section: Section) -> tuple[Paragraph, ...]:
        return tuple(map(self._paragraph, section.paragraphs))

    def _paragraph(self, sentences: Sequence[Sentence]) -> Paragraph:
        return Paragraph(tuple(map(self._line, sentences)))

    def _line(self, sentence: Sentence) -> Line:
        follows = sentence.spoken == self._say(sentence.written, sentence.voice)
        spoken = None if follows else sentence.spoken
        return Line((Unit(sentence.written, spoken, sentence.voice, sentence.pause_ms),))


def _is_within(titles: Sequence[str], crossheads: Sequence[str]) -> bool:
    """Whether `crossheads` have all `titles`, in the same order."""
    left = iter(crossheads)
    return all(title in left for title in titles)


def _is_told_in(printed: str, lines: str) -> bool:
    """Whether `lines` say everything printed, which they do not if the script was shortened."""
    return _words(printed) == _words(lines)


def _words(text: str) -> str:
    return "".join(filter(str.isalnum, text))
