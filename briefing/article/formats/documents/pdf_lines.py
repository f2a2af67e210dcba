"""The lines of a PDF's pages, read in a separate process, which confines whatever a file does to its reader.

Run as a program, it reads a PDF from standard input and writes a `Reading` to standard output, as JSON. Only this
module uses pdfminer.six.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING

import msgspec

from briefing.article.formats.documents.pdf_rows import Line, rejoined
from briefing.article.formats.documents.reading_order import in_reading_order
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pdfminer.layout import LTComponent, LTImage, LTPage, LTTextLine

MOST_PAGES = 100
MOST_LINES = 20_000
MOST_CHARACTERS = 2_000_000
MOST_SECONDS = 60
_MOST_MEMORY = 2_000_000_000
_BOLD = ("bold", "black", "heavy", "demi")
_RAISED = 0.8
"""A figure smaller than this share of its line's size is a superscript if it is above the line's foot."""
_INITIAL = 1.5
"""An initial letter has at least this many times the size of its line."""
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Reading(msgspec.Struct, frozen=True):
    """What was read of a PDF."""

    heights: list[float] = []
    """The heights of its pages, in points."""
    lines: list[Line] = []
    """The lines, in reading order."""
    pictures: int = 0
    fault: str = ""
    """Why it cannot be read, `locked` or `long`; empty if it can."""


def read_lines(raw: bytes) -> Reading:
    """The lines of the PDF in `raw`.

    Raises:
        NoArticleError: it is broken, locked or too long, it takes too long, or what reads it is not installed.
    """
    if find_spec("pdfminer") is None:
        raise NoArticleError(
            "the source is a PDF",
            cause="the package pdfminer.six is not installed",
            remedy="run: pip install pdfminer.six",
        )
    try:
        done = subprocess.run(  # noqa: S603 - this very Python
            [sys.executable, "-m", __name__],
            input=raw,
            capture_output=True,
            timeout=MOST_SECONDS,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            check=True,
        )
        reading = msgspec.json.decode(done.stdout, type=Reading)
    except subprocess.TimeoutExpired as error:
        raise NoArticleError("the source is a PDF that takes too long to read", remedy="give its text") from error
    except (OSError, subprocess.CalledProcessError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NoArticleError(
            "the source is a PDF that cannot be read",
            cause="it is broken, or more than an article",
            remedy="save it again, or give its text",
        ) from error
    if reading.fault == "locked":
        raise NoArticleError("the source is a PDF that is locked with a password", remedy="save it without one")
    if reading.fault:
        raise NoArticleError(
            "the source is a PDF that holds more than an article",
            cause=f"it has more than {MOST_PAGES} pages, {MOST_LINES} lines or {MOST_CHARACTERS} characters",
            remedy="give one article",
        )
    return reading


def _main() -> None:
    _limit()
    sys.stdout.buffer.write(msgspec.json.encode(_reading()))


def _limit() -> None:
    """Limit the memory and time of this process if the system can: a page may unpack to more than there is."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))


def _reading() -> Reading:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LAParams
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    reading = Reading()
    pictures = characters = 0
    document = BytesIO(sys.stdin.buffer.read())
    layout = LAParams(boxes_flow=None, all_texts=True)  # whose order of boxes is quadratic, and not needed
    try:
        for page in extract_pages(document, laparams=layout, maxpages=MOST_PAGES + 1):
            leaves = list(_leaves(page, len(reading.heights)))
            lines = [each for each in leaves if isinstance(each, Line)]
            reading.lines.extend(in_reading_order(rejoined(lines)))
            reading.heights.append(page.height)
            pictures += len(leaves) - len(lines)
            characters += sum(len(line.text) for line in lines)
            if len(reading.heights) > MOST_PAGES or len(reading.lines) > MOST_LINES or characters > MOST_CHARACTERS:
                return Reading(fault="long")
    except PDFPasswordIncorrect:
        return Reading(fault="locked")
    return msgspec.structs.replace(reading, pictures=pictures)


def _leaves(page: LTPage, number: int) -> Iterator[Line | LTImage]:
    """The lines and pictures of a page."""
    from pdfminer.layout import LTContainer, LTImage, LTTextLine

    waiting: list[LTComponent] = [page]
    while waiting:
        element = waiting.pop()
        if isinstance(element, LTTextLine):
            if line := _line(element, number):
                yield line
        elif isinstance(element, LTImage):
            yield element
        elif isinstance(element, LTContainer):
            waiting.extend(reversed(list(element)))


def _line(line: LTTextLine, page: int) -> Line | None:
    from pdfminer.layout import LTChar, LTText

    letters = [each for each in line if isinstance(each, LTChar) and each.get_text().strip()]
    if not letters:
        return None
    size, _ = Counter(round(letter.size, 1) for letter in letters).most_common(1)[0]
    usual = [letter for letter in letters if size * _RAISED <= letter.size < size * _INITIAL]
    foot = min(letter.y0 for letter in usual)
    pieces = [
        each.get_text().translate(_SUPERSCRIPTS)
        if isinstance(each, LTChar) and each.size < size * _RAISED and each.y0 > foot + size * 0.15
        else each.get_text()
        for each in line
        if isinstance(each, LTText)
    ]
    bold = sum(any(name in letter.fontname.lower() for name in _BOLD) for letter in letters)
    text = " ".join("".join(pieces).split())
    if letters[0] not in usual and text[1:2] == " ":  # an initial, set large
        text = text[0] + text[2:]
    left, right, top = min(each.x0 for each in usual), line.x1, max(each.y1 for each in usual)
    return Line(page, left, foot, right, top, size, bold * 2 > len(letters), text)


if __name__ == "__main__":
    _main()
