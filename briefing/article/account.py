"""The account of what in a source is not spoken, and why."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefing.article.formats.layout import is_finished
from briefing.model import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model import Article

_LONGEST_LINE = 60
"""The most characters of a line that is not running text."""
_FEWEST_WORDS = 4
"""The fewest words of a whole sentence, which is running text, however short."""
IN_MENU = "menu, button or footer"
"""The reason for what stands in an element for other things than the text: `aside`, `nav`, `dialog`, `footer`."""
IN_FORM = "form"
"""The reason for what stands in a form."""
HIDDEN = "hidden"
"""The reason for what a page hides until somebody asks for it."""
ANOTHER_ARTICLE = "another article"
"""The reason for what follows the first of two articles in one text."""
OF_WORK = "facts of what is reviewed"
"""The reason for a box about a book or a film."""
COMMENTS = "comments of readers"
"""The reason for what readers wrote below a text."""
OF_OTHERS = frozenset(
    {
        ANOTHER_ARTICLE,
        COMMENTS,
        OF_WORK,
        "embedded from elsewhere",
        "link to another article",
        "link to another page",
        "link to other articles",
        "teaser of other articles",
    }
)
"""The reasons for what tells of other things, whose dates and embargoes are not this article's."""
FOR_DESK = "line for the desk"
"""The reason for slugs, notes and embargoes."""
FRONT_MATTER = "front matter"
"""The reason for the fields above a text that tell of it."""
ABOVE_TEXT = "line above the text"
"""The reason for a line above the text of a page that is not its headline."""
IN_DOUBT = "perhaps the article's, but not by its form and place"
"""The reason for a line of which nothing is certain."""
ATTACHED = "attachment"
"""The reason for the names of the files that a message has with it."""
ATTACHED_MESSAGE = "attached message"
"""The reason for the text of the messages that a message has with it."""
COVERING_NOTE = "covering note"
"""The reason for what somebody writes above or around the article that he sends."""
BELOW_MESSAGE = "foot of a message"
"""The reason for the messages that a message answers."""
READ_INSTEAD = "attachment, which is read"
"""The reason for the name of the file or message that is read instead of the covering note."""
REPEATED = "said before"
"""The reason for what is spoken elsewhere in the article."""

_NOT_LOST = (REPEATED, COVERING_NOTE)
"""The reasons for what is spoken elsewhere, or was written to the newsroom only."""


class Account:
    """What was left out of a source, with the reason for each text, in reading order."""

    def __init__(self) -> None:
        self._left_out: list[LeftOut] = []

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """Everything left out so far."""
        return tuple(self._left_out)

    def leave_out(self, text: str, reason: str) -> None:
        """Record that nothing of `text` is spoken. Marks without a letter or figure are not recorded."""
        line = " ".join(text.split())
        if any(map(str.isalnum, line)):
            self._left_out.append(LeftOut(line, reason))

    def take_back(self, reason: str) -> list[str]:
        """The texts that were left out for that reason, and are not any more."""
        taken = [piece.text for piece in self._left_out if piece.reason == reason]
        self._left_out = [piece for piece in self._left_out if piece.reason != reason]
        return taken

    def compare(self, before: Iterable[str], after: Iterable[str], reason: str) -> None:
        """Record the texts, and the ends of texts, that are in `before` but not in `after`."""
        kept = Counter(after)
        changed = []
        for text in before:
            if kept[text]:
                kept[text] -= 1
            else:
                changed.append(text)
        parts = [text for text in kept.elements() if text]
        for text in changed:
            part = next((part for part in parts if part in text), None)
            if part is None:
                self.leave_out(text, reason)
                continue
            parts.remove(part)
            for end in text.split(part, 1):
                self.leave_out(end, reason)


def share_left_out(article: Article) -> float:
    """The share of a source's running text that is not spoken: 0 for none, 1 for all. What is there twice counts
    once."""
    kept = sum(len(block.text) for block in article.blocks)
    lost = (piece.text for piece in article.left_out if piece.reason not in _NOT_LOST)
    left = sum(len(text) for text in lost if _is_running(text))
    return left / (kept + left) if left else 0.0


def words_beside(article: Article) -> int:
    """The words of running text that a page has in menus, boxes, forms and footers, where there is little as a rule."""
    beside = (piece.text for piece in article.left_out if piece.reason in (IN_MENU, IN_FORM, HIDDEN))
    return sum(len(text.split()) for text in beside if _is_running(text))


def words_in_doubt(article: Article) -> int:
    """The words that are left out and may be the article's."""
    return sum(len(piece.text.split()) for piece in article.left_out if piece.reason == IN_DOUBT)


def _is_running(text: str) -> bool:
    return is_finished(text) and (len(text) > _LONGEST_LINE or _is_sentence(text))


def _is_sentence(text: str) -> bool:
    return len(text.split()) >= _FEWEST_WORDS and text.rstrip("\"'”’»)")[-1:] in tuple(".!?")
