"""The merging of an editor's manuscript with a source that changed in the meantime."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from briefing.script.manuscript import record
from briefing.script.manuscript.marks import CUT, escaped
from briefing.script.manuscript.value import Line, Manuscript, Paragraph, Part
from briefing.script.titles import LEAD_TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefing.script.manuscript.value import Hint

CONFLICT = "// conflict: "
"""The beginning of a comment about a conflict."""
_HEADLINE = "#"
_MANY_ELEMENTS = 2000
"""The number of elements from which frequent ones are not used to align the rest, which would take quadratic time."""


@dataclass(frozen=True, slots=True)
class Element:
    """A heading or a line."""

    mark: str
    """The fingerprint of what an editor decided about it."""
    starts: bool
    """Whether it begins a paragraph."""
    of: Line | Part | None = None
    """The line or part itself; None if only its fingerprint is known."""

    @property
    def key(self) -> str:
        """The key by which it is found again; a headline is always the headline."""
        return _HEADLINE if self.mark[0] == "h" else self.mark

    @property
    def text(self) -> str:
        """The text of it."""
        return self.of.written if isinstance(self.of, Line) else self.of.title if self.of else ""


def merge(edited: Manuscript, source: Manuscript) -> Manuscript:
    """`edited` with the changes of its source since it was written; `source` is the manuscript of the source as it is
    now.

    What an editor changed stays. What only the source changed is adopted. If both changed the same thing, the editor's
    version stays, and a comment that begins with `CONFLICT` has the source's.
    """
    base = _known(edited.record)
    ours, theirs = _Changes(base, _elements(edited)), _Changes(base, _elements(source))
    merged: list[Element] = []
    waiting: tuple[str, ...] = ()
    """The comments for the next element."""
    for place in range(len(base) + 1):
        found = _inserted(ours.before[place], theirs.before[place])
        left: tuple[str, ...] = ()
        if place < len(base):
            taken, left = _one(base[place], ours.instead[place], theirs.instead[place])
            found += taken
        if found and waiting:
            found[0] = _noted(found[0], waiting)
            waiting = ()
        merged += found
        waiting += left
    fields, told = _fields(edited, source)
    return _rebuilt(merged, edited, source, fields, notes=(*told, *waiting))


class _Changes:
    """The changes to each element of a base."""

    def __init__(self, base: Sequence[Element], other: Sequence[Element]) -> None:
        self.instead: list[list[Element]] = [[] for _ in base]
        """What stands where it stood."""
        self.before: list[list[Element]] = [[] for _ in range(len(base) + 1)]
        """What was put before it."""
        keys = [element.key for element in base], [element.key for element in other]
        matcher = SequenceMatcher(None, *keys, autojunk=max(map(len, keys)) > _MANY_ELEMENTS)
        for kind, start, end, first, last in matcher.get_opcodes():
            new = list(other[first:last])
            if kind == "insert":
                self.before[start] += new
            elif kind != "delete":
                for place in range(start, end):
                    self.instead[place] = new[place - start : place - start + 1]
                self.instead[end - 1] += new[end - start :]


def _known(tokens: tuple[str, ...]) -> list[Element]:
    """The elements that a record knows."""
    return [
        Element("h" + token[1:] if token[0] in "hg" else ("t" if token[0] == "t" else "l") + token[1:], token[0] == "p")
        for token in tokens
        if token[0] in "hgtps"
    ]


def _elements(manuscript: Manuscript) -> list[Element]:
    found: list[Element] = []
    for part in manuscript.parts:
        found.append(Element(record.heading_token(part), starts=False, of=part))
        for paragraph in part.paragraphs:
            found += [
                Element("l" + record.line_mark(line), starts=not place, of=line)
                for place, line in enumerate(paragraph.lines)
            ]
    return found


def _inserted(ours: list[Element], theirs: list[Element]) -> list[Element]:
    """The elements that both inserted at one place; those that are the same count once."""
    known = {element.mark for element in ours}
    return ours + [element for element in theirs if element.mark not in known]


def _one(base: Element, ours: list[Element], theirs: list[Element]) -> tuple[list[Element], tuple[str, ...]]:
    """What becomes of one element; and the comments, an editor's or on a conflict, that nothing is left to carry."""
    our_marks, their_marks = [each.mark for each in ours], [each.mark for each in theirs]
    if our_marks == [base.mark] and their_marks == [base.mark]:
        starts = theirs[0].starts if ours[0].starts == base.starts else ours[0].starts
        return [replace(ours[0], starts=starts)], ()
    if our_marks == [base.mark]:
        return _taken(ours[0], theirs)
    if their_marks in ([base.mark], our_marks):
        return ours, ()
    if not ours:
        return [], tuple(f"{CONFLICT}the source now says: {escaped(each.text)}" for each in theirs)
    told = [f"the source now says: {escaped(each.text)}" for each in theirs]
    told = told or [f"the source no longer has: {escaped(ours[0].text)}"]
    return [_noted(ours[0], tuple(f"{CONFLICT}{one}" for one in told)), *ours[1:]], ()


def _taken(ours: Element, theirs: list[Element]) -> tuple[list[Element], tuple[str, ...]]:
    """The source's elements in place of one, with the editor's comments and pronunciations for that; and the comments
    if it has none."""
    notes = ours.of.notes if ours.of else ()
    if not theirs:
        return [], notes
    first, *more = theirs
    if isinstance(ours.of, Line) and isinstance(first.of, Line):
        told = tuple(hint for hint in ours.of.hints if hint.spoken)
        first = replace(first, of=replace(first.of, hints=(*first.of.hints, *told)))
    return [_noted(first, notes), *more], ()


def _noted(element: Element, notes: tuple[str, ...]) -> Element:
    return replace(element, of=element.of and replace(element.of, notes=(*notes, *element.of.notes)))


def _fields(edited: Manuscript, source: Manuscript) -> tuple[dict[str, str], tuple[str, ...]]:
    """The merged fields, and comments on those that both changed. What identifies the programme stays."""
    fields, told = dict(edited.fields), []
    for name in dict.fromkeys((*edited.fields, *source.fields)):
        if name in ("guid", "lead"):
            continue
        ours, theirs = edited.fields.get(name, ""), source.fields.get(name, "")
        is_ours = bool(ours) and record.field_token(name, ours) not in edited.record
        if record.field_token(name, theirs) in edited.record or ours == theirs or (is_ours and not theirs):
            continue
        if is_ours:
            told.append(f"{CONFLICT}the source now has {name}: {escaped(theirs)}")
        else:
            fields[name] = theirs
    return {name: value for name, value in fields.items() if value}, tuple(told)


def _rebuilt(
    elements: Sequence[Element],
    edited: Manuscript,
    source: Manuscript,
    fields: Mapping[str, str],
    notes: tuple[str, ...],
) -> Manuscript:
    """The manuscript of `elements`, made from an editor's and its source's: with one headline, and paragraphs as
    printed in the source if they are the same."""
    parts: list[Part] = []
    for element in elements:
        if isinstance(element.of, Part):
            parts.append(replace(element.of, paragraphs=()))
        elif isinstance(element.of, Line):
            if not parts:
                parts.append(Part("lead", LEAD_TITLE))
            parts[-1] = _with_line(parts[-1], element.of, starts=element.starts)
    printed = {each.joined: each.printed for part in source.parts for each in part.paragraphs if each.printed}
    parts = [replace(part, paragraphs=tuple(_as_printed(each, printed) for each in part.paragraphs)) for part in parts]
    merged = Manuscript(
        tuple(_one_headline(parts, edited.headline)),
        fields,
        source.left_out,
        source.record,
        (*(each for each in edited.notes if not _tells_a_cut(each)), *filter(_tells_a_cut, source.notes), *notes),
        edited.hints,
    )
    merged = replace(merged, hints=(*merged.hints, *_kept_pronunciations(edited, merged)))
    lead = source.fields.get("lead")
    if lead is not None and merged.lead_lines == source.lead_lines:
        return replace(merged, fields={**fields, "lead": lead})
    return replace(merged, fields={name: value for name, value in fields.items() if name != "lead"})


def _tells_a_cut(note: str) -> bool:
    return note.removeprefix("//").strip().startswith(CUT)


def _kept_pronunciations(edited: Manuscript, merged: Manuscript) -> Iterator[Hint]:
    """The pronunciations whose line is gone and whose word is not."""
    told = {hint.token for hint in merged.pronunciations}
    text = "\n".join([*(line.written for line in merged.lines), *(part.title for part in merged.parts)])
    return (hint for hint in edited.pronunciations if hint.token not in told and hint.token in text)


def _with_line(part: Part, line: Line, *, starts: bool) -> Part:
    if starts or not part.paragraphs:
        return replace(part, paragraphs=(*part.paragraphs, Paragraph((line,))))
    *paragraphs, last = part.paragraphs
    return replace(part, paragraphs=(*paragraphs, replace(last, lines=(*last.lines, line))))


def _as_printed(paragraph: Paragraph, printed: Mapping[str, str]) -> Paragraph:
    return replace(paragraph, printed=printed.get(paragraph.joined))


def _one_headline(parts: list[Part], headline: Part) -> list[Part]:
    """`parts` with only their first headline, or with `headline` if they have none."""
    first = next((place for place, part in enumerate(parts) if part.kind == "headline"), None)
    if first is None:
        return [replace(headline, paragraphs=()), *parts]
    return [
        Part("lead", LEAD_TITLE, part.paragraphs) if part.kind == "headline" and place > first else part
        for place, part in enumerate(parts)
    ]
