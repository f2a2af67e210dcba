"""The record of a manuscript as it was written, in fingerprints, which shows what an editor changed.

A token is a letter and a fingerprint: `h` the headline, `g` a generated one; `t` another heading; `p` the first line of
a paragraph, `s` another line; `v` what will be said of a line; `w` a paragraph as printed; `f` a field.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

from briefing.script.manuscript.headings import heading
from briefing.script.manuscript.value import Line, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.script.manuscript.value import Manuscript, Paragraph, Part

TOKEN = re.compile(r"[hgtpsvwf][\w-]{6}")
_TYPED = str.maketrans({**dict.fromkeys("‘’‚‛′`", "'"), **dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("–—−", "-")})
"""The typographic signs that text editors put in place of typed ones."""


def fingerprint(text: str) -> str:
    """Six characters that identify `text`, apart from its kinds of quotation marks, dashes and spaces."""
    plain = " ".join(unicodedata.normalize("NFC", text).translate(_TYPED).replace("…", "...").split())
    digest = hashlib.blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=6).digest()
    return base64.urlsafe_b64encode(digest).decode()[:6]


def base(manuscript: Manuscript, *, generated: bool) -> tuple[str, ...]:
    """The tokens of headings and lines, in order, and of fields; `generated` means that the headline was made here."""
    lines = [token for part in manuscript.parts for token in _of_part(part, generated=generated)]
    return (*lines, *(field_token(name, value) for name, value in manuscript.fields.items()))


def _of_part(part: Part, *, generated: bool) -> Iterator[str]:
    yield heading_token(part, generated=generated)
    for paragraph in part.paragraphs:
        for place, line in enumerate(paragraph.lines):
            yield f"{'s' if place else 'p'}{line_mark(line)}"


def heading_token(part: Part, *, generated: bool = False) -> str:
    """The token of a part's heading."""
    letter = "t" if part.kind != "headline" else "g" if generated else "h"
    own = f" {line_mark(part.headline)}" if part.headline and part.headline.units != (Unit(part.title),) else ""
    return letter + fingerprint(heading(part) + own)


def line_mark(line: Line) -> str:
    """The fingerprint of everything that an editor decides about a line."""
    units = line.units
    own = [f"{unit.spoken or ''}\t{unit.voice or ''}\t{unit.pause_ms}" for unit in units]
    plain = len(units) == 1 and own == ["\t\tNone"]
    return fingerprint(line.written if plain else "\n".join([*(unit.written for unit in units), *own]))


def others(manuscript: Manuscript) -> Iterator[str]:
    """The tokens of what is shown, and of what was printed."""
    for line in manuscript.lines:
        if line.shown is not None:
            yield f"v{fingerprint(line.shown)}"
    for part in manuscript.parts:
        for paragraph in part.paragraphs:
            if paragraph.printed is not None:
                yield printed_token(paragraph.printed, paragraph)
    if "lead" in manuscript.fields:
        yield lead_token(manuscript.fields["lead"], manuscript)


def printed_token(printed: str, paragraph: Paragraph) -> str:
    """The token of a paragraph as printed, valid for its present lines only."""
    return f"w{fingerprint(f'{printed} // {paragraph.joined}')}"


def lead_token(printed: str, manuscript: Manuscript) -> str:
    """The token of the lead as printed, valid for its present lines only."""
    return f"w{fingerprint(f'{printed} // {manuscript.lead_lines}')}"


def field_token(name: str, value: str) -> str:
    """The token of a field."""
    return f"f{fingerprint(f'{name}: {value}')}"


def base_of(record: tuple[str, ...]) -> tuple[str, ...]:
    """The tokens of `base` in a record."""
    return tuple(token for token in record if token[0] in "hgtpsf")
