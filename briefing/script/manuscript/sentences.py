"""The sentences of a manuscript: which voice reads what, and the pauses after them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.dutch.sentences import split_sentences
from briefing.script.manuscript.marks import (
    LONGEST_PAUSE_MS,
    Instruction,
    escaped,
    has_remark,
    pause,
    pause_ms,
    tokens,
    unclosed,
)
from briefing.script.manuscript.value import Fault, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.script.manuscript.value import Line

_CLOSING = re.compile(r"[^\w\s]+(?=\s|$)")
"""Punctuation that belongs to the words before it."""
_NAME = re.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
"""The name of a voice, but not a path, since a manuscript may come from somebody else."""


def voice_of(mark: Instruction, number: int) -> str:
    """The name in `[voice: nl-neural]`.

    Raises:
        Fault: there is none.
    """
    if not mark.value or not _NAME.fullmatch(mark.value):
        raise Fault(
            number, f"{mark.text} names no voice", remedy="write [voice: nl-neural]; 'briefing voices' lists them"
        )
    return mark.value


def pause_of(mark: Instruction, number: int) -> int:
    """The length of `[pause: 2s]` in ms.

    Raises:
        Fault: it has none, or too long a one.
    """
    ms = None if mark.closes else pause_ms(mark.value)
    if ms is None:
        raise Fault(
            number,
            f"{mark.text} is not a pause",
            remedy=f"write it as [pause: 2s] or [pause: 800ms], {LONGEST_PAUSE_MS // 1000}s at most",
        )
    return ms


def only_pause(line: str, number: int) -> int | None:
    """The pause in ms, if a line has nothing else; otherwise None."""
    found = list(tokens(line))
    if len(found) == 1 and isinstance(found[0], Instruction) and found[0].key == "pause":
        return pause_of(found[0], number)
    return None


def attach_pause(line: Line, ms: int) -> Line:
    """`line` with a pause after it."""
    *units, last = line.units
    return replace(line, units=(*units, replace(last, pause_ms=ms)))


def refuse_unclear(line: str, number: int) -> None:
    r"""Refuse a line of which an editor's own remark, or half an instruction, would be read out.

    Raises:
        Fault: a remark stands behind its words, or an instruction is not closed.
    """
    if has_remark(line):
        remedy = r"put it on a line of its own, or write \// for what is read"
        raise Fault(number, "a remark stands behind a sentence", remedy=remedy)
    if mark := unclosed(line):
        raise Fault(number, f"{mark[:60]} has no ]", remedy=r"add it, or write \[ for a bracket that is read")


def units_of(line: str, number: int) -> tuple[int | None, tuple[Unit, ...]]:
    """The pause before a line, in ms, and what is read in it by which voice.

    Raises:
        Fault: an instruction cannot be understood, or nothing is said.
    """
    refuse_unclear(line, number)
    leading: int | None = None
    units: list[Unit] = []
    voice: str | None = None
    for token in tokens(line):
        if isinstance(token, str):
            _add_words(units, token, voice)
        elif token.key == "pause":
            ms = pause_of(token, number)
            if units:
                units[-1] = replace(units[-1], pause_ms=ms)
            else:
                leading = ms
        elif token.key == "voice":
            if token.closes and voice is None:
                raise Fault(number, "[/voice] ends no voice", remedy="write [voice: …] where it begins")
            voice = None if token.closes else voice_of(token, number)
        else:
            raise _unknown(token, number)
    units = _worded(units)
    if not units:
        remedy = "remove it, or begin it with //"
        if voice is not None:
            remedy = "put the voice before a sentence, or behind a heading"
        raise Fault(number, "there is nothing to say in this line", remedy=remedy)
    if voice is not None and units[-1].voice != voice:
        raise Fault(number, f"[voice: {voice}] has no words after it", remedy="put it before what that voice says")
    return leading, tuple(units)


def _unknown(mark: Instruction, number: int) -> Fault:
    if mark.key == "remember":
        return Fault(
            number, f"{mark.text} stands in a sentence", remedy="put it below: ? Szczecin = Sjtsjetsjin [remember]"
        )
    return Fault(
        number,
        f"{mark.text} is not an instruction",
        cause="in a sentence there are voice and pause",
        remedy=r"correct it, or write \[ for a bracket that is read",
    )


def _add_words(units: list[Unit], words: str, voice: str | None) -> None:
    """Add the words that are read next; punctuation that closes the words before stays with those."""
    closing = _CLOSING.match(words)
    if closing and units and not _wordless(units[-1]):
        units[-1] = replace(units[-1], written=units[-1].written + closing[0])
        words = words[closing.end() :]
    if words.strip():
        units.append(Unit(words.strip(), voice=voice))


def _wordless(unit: Unit) -> bool:
    return not any(map(str.isalnum, unit.written))


def _worded(units: list[Unit]) -> list[Unit]:
    """The units, with punctuation that has no words of its own joined to the next unit, or to the last."""
    found: list[Unit] = []
    waiting = ""
    for unit in units:
        if _wordless(unit):
            waiting += unit.written
        else:
            found.append(replace(unit, written=waiting + unit.written))
            waiting = ""
    if waiting and found:
        found[-1] = replace(found[-1], written=f"{found[-1].written} {waiting}")
    return found


def said_of(line: Line, words: str, number: int) -> tuple[Unit, ...]:
    """The units of `line` with an editor's words to say, cut at the same places.

    Raises:
        Fault: there are more or fewer of them, or one says nothing.
    """
    said = [unit.written for unit in units_of(words, number)[1]] if words else []
    if not said:
        raise Fault(number, "nothing is spoken of this sentence", remedy="remove the sentence, or this line")
    if len(said) != len(line.units):
        raise Fault(
            number,
            f"{len(said)} parts are spoken of a sentence in {len(line.units)}",
            remedy="put the same [voice: …] and [pause: …] in both lines, or remove this one",
        )
    return tuple(replace(unit, spoken=spoken) for unit, spoken in zip(line.units, said, strict=True))


def by_sentence(line: Line) -> tuple[Line, ...]:
    """A line as one line per sentence, each with its cue; as it is if parts of it have voices, or if it has other words
    to say."""
    only, *more = line.units
    texts = split_sentences(only.written)
    if more or only.spoken is not None or len(texts) < 2 or not all(any(map(str.isalnum, text)) for text in texts):
        return (line,)
    units = [replace(only, written=text, pause_ms=None) for text in texts]
    units[-1] = replace(units[-1], pause_ms=only.pause_ms)
    lines = [replace(line, units=(unit,), hints=(), notes=()) for unit in units]
    lines[0] = replace(lines[0], notes=line.notes)
    lines[-1] = replace(lines[-1], hints=line.hints)
    return tuple(lines)


def written_line(line: Line) -> str:
    """A written line, as its editor sees it."""
    return " ".join(_marked([unit.written for unit in line.units], line.units))


def spoken_line(line: Line) -> str | None:
    """An editor's words to say, for the line below; None if they follow from what is written."""
    said = [unit.spoken for unit in line.units]
    if all(each is None for each in said):
        return None if line.shown is None else escaped(line.shown)
    *units, last = line.units
    texts = [unit.spoken or unit.written for unit in line.units]
    return " ".join(_marked(texts, (*units, replace(last, pause_ms=None))))


def _marked(texts: list[str], units: tuple[Unit, ...]) -> Iterator[str]:
    """`texts` with the instructions of `units` around them."""
    open_voice: str | None = None
    for text, unit in zip(texts, units, strict=True):
        if unit.voice != open_voice:
            yield f"[voice: {unit.voice}]" if unit.voice else "[/voice]"
            open_voice = unit.voice
        yield escaped(text)
        if unit.pause_ms is not None:
            yield f"[pause: {pause(unit.pause_ms)}]"
