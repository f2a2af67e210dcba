"""A manuscript put together again of its headings and lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.script.manuscript.value import Line, Manuscript, Paragraph, Part
from briefing.script.titles import LEAD_TITLE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing.script.manuscript.merge import Element


def rebuilt(
    elements: Sequence[Element],
    edited: Manuscript,
    source: Manuscript,
    fields: Mapping[str, str],
    notes: tuple[str, ...],
) -> Manuscript:
    """The manuscript of `elements`, between an editor's and its source's: one headline, its paragraphs as they are
    printed in the source where they are the same."""
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
        (*edited.notes, *notes),
        edited.hints,
    )
    lead = source.fields.get("lead")
    if lead is not None and merged.lead_lines == source.lead_lines:
        return replace(merged, fields={**fields, "lead": lead})
    return replace(merged, fields={name: value for name, value in fields.items() if name != "lead"})


def _with_line(part: Part, line: Line, *, starts: bool) -> Part:
    if starts or not part.paragraphs:
        return replace(part, paragraphs=(*part.paragraphs, Paragraph((line,))))
    *paragraphs, last = part.paragraphs
    return replace(part, paragraphs=(*paragraphs, replace(last, lines=(*last.lines, line))))


def _as_printed(paragraph: Paragraph, printed: Mapping[str, str]) -> Paragraph:
    return replace(paragraph, printed=printed.get(paragraph.joined))


def _one_headline(parts: list[Part], headline: Part) -> list[Part]:
    """`parts` with the first headline in them, or `headline`."""
    first = next((place for place, part in enumerate(parts) if part.kind == "headline"), None)
    if first is None:
        return [replace(headline, paragraphs=()), *parts]
    return [
        Part("lead", LEAD_TITLE, part.paragraphs) if part.kind == "headline" and place > first else part
        for place, part in enumerate(parts)
    ]
