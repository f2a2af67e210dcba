"""Passages in the text of a page that are not the article's: notes, regards, contact details, the author's
biography."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from briefing.article.account import Account
from briefing.article.formats.layout import is_finished
from briefing.article.lines.boilerplate.kinds import block_reason, reason_to_leave_out
from briefing.article.lines.byline import is_fact, is_name
from briefing.article.lines.chronicle import is_chronicle, is_day
from briefing.article.lines.passages import read_passages
from briefing.article.lines.passages.reading import Known
from briefing.article.lines.people import begins_life, is_common
from briefing.article.lines.pictures import is_attributed
from briefing.article.lines.shape import is_salutation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from briefing.article.material import Copy, Facts

_HEAD_PIECES, _FOOT_PIECES = 20, 40
"""How many first and last pieces of a long text may be such passages."""
_PIECES_AROUND = 3
"""How many more pieces show whether there is text before and after."""
_SENTENCE_WORDS, _LINE_WORDS = 5, 9
"""The fewest words of a finished and an unfinished sentence, if the page made a paragraph of it."""
_CERTAIN = frozenset(
    {
        "about the author",
        "embargo",
        "frame of a press release",
        "link to the web version of a newsletter",
        "syndication",
    }
)
"""Reasons that also hold for whole sentences."""
_BELOW_A_TITLE = frozenset({"note for the newsroom"})
"""Reasons that hold for whole sentences below a line that was left out for them."""
_PROFILE = "about the author"
_PROFILE_PIECES, _PROFILE_LENGTH = 3, 500
"""The most pieces below the title of a writer's profile, and their characters."""
_OF_WRITER = re.compile(r"(?:meer )?over de(?:ze)? (?:auteur|schrijver|schrijfster|journalist)s?\W*", re.IGNORECASE)
_AT_FOOT = frozenset({"disclaimer", "donation"})
"""Reasons that hold for whole sentences below which nothing is left."""
_OF_FACTS = frozenset({"agenda", "line-up or scorers", "score or number"})
"""Reasons for lines of labels and figures in pasted text; a page would make a table of them."""
_OF_PRINT = frozenset({"caption", "page header of a newspaper"})
"""Reasons for lines between paragraphs in pasted text; a page would not make an item or heading of them."""
_ELSEWHERE = frozenset({"link to other articles", "teaser of other articles", "tags"})
"""Reasons for titles that head no text of the article, even if a sentence follows."""
_REACHES = re.compile(
    r"\d{6,}|\d{2,4}[ -]\d{5,}|(?<!\d)0\d{1,3}(?:[ /.-]\d{2,3}){3,5}|\+\d|\S@\S|\bwww\.|\btel\b", re.IGNORECASE
)
"""A number or address at which somebody can be reached."""
_CONTACT = "contact details"
_INVITES = re.compile(
    r"\w\? [A-ZÀ-Þ][a-zà-ÿ]+ |\b(?:u|uw|je|jij|jouw|jullie|wie|iedereen|belangstellenden)\b", re.IGNORECASE
)
"""A question with its answer, or words to whom it may concern, in a sentence that tells where to ask or apply."""
_TO_PRESS = re.compile(r"\b(?:pers\w*|media|redacties?|journalist(?:en)?|woordvoer\w+|interviews?)\b", re.IGNORECASE)


def select(
    copy: Sequence[Copy], facts: Facts, account: Account, steps: Set[str] = frozenset()
) -> tuple[list[Copy], Facts]:
    """The pieces of a page's text that are the article's, and the facts with those in the other pieces.

    A sentence in a paragraph of its own stays, even if the rules for pasted text would leave it out, because there a
    sentence cannot be told from a line. So do `steps`, the steps and points in lists, and a heading above what stays.
    """
    if len(copy) <= _HEAD_PIECES + _FOOT_PIECES:
        kept, facts = _selected(copy, range(len(copy)), facts, account, steps)
    else:
        above, facts = _selected(copy[: _HEAD_PIECES + _PIECES_AROUND], range(_HEAD_PIECES), facts, account, steps)
        foot = range(_PIECES_AROUND, _PIECES_AROUND + _FOOT_PIECES)
        below, facts = _selected(copy[-_PIECES_AROUND - _FOOT_PIECES :], foot, facts, account, steps)
        kept = [*above, *copy[_HEAD_PIECES:-_FOOT_PIECES], *below]
    end = _end_before_profile(kept, facts.author.split(" en ") if facts.author else [])
    for piece in kept[end:]:
        account.leave_out(piece.text, _PROFILE)
    del kept[end:]
    while len(kept) > 1 and kept[-1].kind == "crosshead" and copy[-1].kind != "crosshead":
        account.leave_out(kept.pop().text, "heading above nothing")
    return kept, facts


def _end_before_profile(kept: Sequence[Copy], authors: Sequence[str]) -> int:
    """The number of the piece with which a profile of an author begins, below all of the text; that of all pieces if
    there is none.

    It is sentences below the name as their title, the only name that is one, or a sentence that begins with a first
    name which the text does not have.
    """
    titles = [piece.text for piece in kept if piece.kind == "crosshead"]
    if not kept[1:] or not {*filter(is_name, titles)} <= {*authors}:
        return len(kept)
    if _OF_WRITER.fullmatch(kept[-1].text):
        return len(kept) - 1  # the profile below it is left out already
    for number in range(max(len(kept) - 1 - _PROFILE_PIECES, 1), len(kept) - 1):
        title = kept[number].text.casefold().removeprefix("over ").strip(" :")
        below = kept[number + 1 :]
        is_short = sum(len(piece.text) for piece in below) <= _PROFILE_LENGTH
        heads_no_text = all(piece.kind != "crosshead" or piece.text in authors for piece in below)
        if title in map(str.casefold, authors) and is_short and heads_no_text:
            return number
    *text, last = (piece.text for piece in kept)
    return len(text) if any(begins_life(last, author, text) for author in authors) else len(kept)


def _selected(
    copy: Sequence[Copy], span: range, facts: Facts, account: Account, steps: Set[str]
) -> tuple[list[Copy], Facts]:
    """The pieces in `span` that are the article's, judged with the others around them, and the facts in the rest."""
    sieve = Account()
    passages = read_passages(
        [[piece.text] for piece in copy], sieve, Known(authors=[facts.author] if facts.author else [])
    )
    lines = deque(line for block in passages.blocks for line in block)
    titles = [piece.text for piece in copy if piece.kind == "crosshead"]
    days = set(filter(is_day, titles)) if is_chronicle(titles) else set()
    no_names = {name for name in _names(sieve) if span.start or not _is_writers(name, copy, account)}
    reasons = {left.text: left.reason for left in sieve.left_out if left.text not in no_names}
    judged: list[tuple[Copy, str | None]] = []
    corrections = list(facts.corrections)
    titled: set[str] = set()
    for number, piece in enumerate(copy):
        line = lines.popleft() if lines and lines[0] in piece.text else None
        reason = reasons.get(piece.text)
        if number not in span:
            continue
        if line is not None:
            account.compare([piece.text], [line], "time stamp")
            judged.append((piece._replace(text=line), None))
        elif reason is None and (corrected := [each for each in passages.corrections if piece.text.endswith(each)]):
            corrections.append(corrected[0])
        elif (
            reason is None
            or piece.text in days
            or _is_marked(piece, reason, is_first=number == span.start == 0)
            or (piece.text in steps and reason not in _CERTAIN)
            or (reason not in titled and _is_sentence(piece, reason))
        ):
            judged.append((piece, None))
        else:
            judged.append((piece, reason))
            titled |= {reason} & _BELOW_A_TITLE
    if span.stop == len(copy):
        judged = list(_without_foot(judged, steps))
    folded = set(map(str.casefold, no_names))
    authors = [author for author in dict.fromkeys(passages.authors) if author.casefold() not in folded]
    facts = facts.and_(published=passages.published, author=" en ".join(authors) or None)
    kept = list(_with_headings(judged, account, steps))
    return kept, replace(facts, genre=facts.genre or passages.genre, corrections=tuple(corrections))


def _without_foot(judged: Sequence[tuple[Copy, str | None]], steps: Set[str]) -> Iterator[tuple[Copy, str | None]]:
    """The pieces as judged, those at the foot of the text with the reasons that hold there."""
    told = [number for number, (piece, reason) in enumerate(judged) if not (reason or _foot_of(piece, steps))]
    end = max(told, default=-1) + 1
    yield from judged[:end]
    yield from ((piece, reason or _foot_of(piece, steps)) for piece, reason in judged[end:])


def _foot_of(piece: Copy, steps: Set[str]) -> str | None:
    reason = None if piece.text in steps or is_attributed(piece.text) else reason_to_leave_out(piece.text)
    return reason if reason in _AT_FOOT else None


def _with_headings(judged: Sequence[tuple[Copy, str | None]], account: Account, steps: Set[str]) -> Iterator[Copy]:
    """The pieces without a reason to be left out, and headings above them that rules for pasted text would drop."""
    for (piece, reason), below in zip_longest(judged, judged[1:]):
        text = below[0].text if below and below[1] is None else ""
        titles = piece.text.endswith("?") or block_reason(piece.text)
        heads = piece.kind == "crosshead" and reason not in _CERTAIN and titles
        if reason is None or (heads and (text in steps or (is_finished(text) and reason not in _ELSEWHERE))):
            yield piece
        else:
            account.leave_out(piece.text, reason)


def _names(sieve: Account) -> set[str]:
    return {left.text for left in sieve.left_out if left.reason == "byline" and is_name(left.text)}


def _is_writers(name: str, copy: Sequence[Copy], account: Account) -> bool:
    """Whether a name alone on a line is the writer's: not an item of a list, a crosshead or common words."""
    told = next((place for place, piece in enumerate(copy) if is_finished(piece.text)), len(copy))
    items = {piece.text for piece in copy if piece.kind == "list_item"}
    items |= {piece.text for piece in copy[told:] if piece.kind == "crosshead"}
    heads = {piece.text for piece in copy if piece.kind == "crosshead" and is_name(piece.text)}
    items |= heads if len(heads) > 1 else set()  # each heads a part of the text
    texts = [*(piece.text for piece in copy), *(left.text for left in account.left_out)]
    return name not in items and not is_common(name.title(), texts)


def _is_marked(piece: Copy, reason: str, *, is_first: bool) -> bool:
    """Whether a page marks a line as an item or heading that paper would have as something else, or opens with a
    salutation."""
    is_kind = piece.kind in ("list_item", "crosshead") and reason in _OF_PRINT
    return is_kind or (is_first and is_salutation(piece.text))


def _is_sentence(piece: Copy, reason: str) -> bool:
    if piece.kind not in (None, "paragraph", "standfirst", "list_item") or reason in _CERTAIN:
        return False
    if reason in _OF_FACTS and is_fact(piece.text):
        return True
    if reason == _CONTACT and _INVITES.search(piece.text) and not _TO_PRESS.search(piece.text):
        return is_finished(piece.text)
    least = _SENTENCE_WORDS if is_finished(piece.text) else _LINE_WORDS
    return not _REACHES.search(piece.text) and len(piece.text.split()) >= least
