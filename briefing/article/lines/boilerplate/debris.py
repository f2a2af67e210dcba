"""The lines of a news page that are not the article: buttons, promotion, captions, advertisements, notices.

Each rule looks at the whole line: a sentence that only begins like a button (`Delen van het dak vlogen weg.`) stays.
"""

from __future__ import annotations

import re

from briefing.article.lines.boilerplate.audience import instructs, tells_news
from briefing.article.lines.boilerplate.stamps import split_stamp
from briefing.article.lines.boilerplate.vocabulary import kind
from briefing.article.lines.pictures import has_credit, is_attributed, is_sentence

_BUTTON, _COUNT, _ICON = kind("page", "button"), kind("page", "count"), kind("page", "icon")
_ELSEWHERE, _TEASER = kind("page", "link to other articles"), kind("page", "teaser of other articles")
_PROMOTION, _NOTICE = kind("page", "promotion"), kind("page", "notice")

LONGEST = 300
"""Characters; a longer line is text."""
_LONGEST_BUTTON = 120
"""Characters; a longer line is not buttons, even several."""
_DECORATION = " \t*_>»›▶►↓↑→←➤•·|–—-"
_SAID = re.compile(
    r", (?:zegt|zei|zeggen|schrijft|schreef|meldt|meldde|stond|staat|luidt|luidde|las|vindt|riep|vroeg|aldus|volgens) "
    r"(?!(?:onze?|hier|hieronder|in onze?)\b)\w"
)
"""Who says what a notice would say, which makes it news: `Wij gebruiken cookies, zegt iedere site.`"""
_WRITER = re.compile(r"\b(?:ik|mij|mijn)\b", re.IGNORECASE)
"""A writer who speaks of himself; a newsroom says `wij`."""
_SENTENCE_END = re.compile(r"[.!?…](?= |$)")
_FEWEST_TELLING_SENTENCES = 3
"""The fewest sentences in which a writer says what the text is about, instead of only asking for something."""


def is_debris(line: str) -> bool:
    """Whether `line` is a button, promotion, caption, credit, advertisement or notice."""
    if len(line) > LONGEST:
        return False
    line = _bare(line)
    stamp, rest = split_stamp(line)
    if stamp and "geleden" not in stamp and _SENTENCE_END.search(rest):
        line = rest
    return not any(character.isalnum() for character in line) or any(rule(line) for rule in _RULES)


def opens_links(line: str) -> bool:
    """Whether `line` is a title above links to other articles (`Lees ook`)."""
    return _bare(line).rstrip(":.").lower() in _ELSEWHERE.words


def is_link(line: str) -> bool:
    """Whether `line` is itself a link to another article: `Lees ook: Brug blijft dicht`."""
    label, colon, _ = line.partition(":")
    return bool(colon) and opens_links(label)


def opens_teasers(line: str) -> bool:
    """Whether `line` is a title above what follows an article (`Meer uit Binnenland`, `Reacties`)."""
    return len(line) <= 80 and bool(_TEASER.title.fullmatch(line.strip(" :»>")))


def _bare(line: str) -> str:
    """`line` without the arrows, bars and brackets around it."""
    line = " ".join(line.strip(_DECORATION).split())
    inner = line[1:-1]
    return inner if line[:1] + line[-1:] in ("()", "[]") and not set("()[]") & set(inner) else line


_SEPARATORS = re.compile(r" ?[•·|/,>»] ?")
_CRUMB = re.compile(r" ?[>»›] ?")


def _is_button(line: str) -> bool:
    """Whether a line is buttons: `Delen via E-mail`, `Facebook Twitter WhatsApp`, `12 reacties`, `Home > Nieuws`."""
    if len(line) > _LONGEST_BUTTON:
        return False
    small = line.lower().rstrip(":")
    return (
        all(part in _BUTTON.words or set(part.split()) <= _BUTTON.words for part in _SEPARATORS.split(small) if part)
        or bool(_COUNT.line.fullmatch(small) or _BUTTON.line.fullmatch(small.rstrip(".!")))
        or ("<" not in line and _is_trail(_CRUMB.split(line)))
    )


def _is_trail(crumbs: list[str]) -> bool:
    """Whether the parts are a breadcrumb trail: `Home > Nieuws > Sport`, or two that begin like sections, `Sport >
    Wielrennen`."""
    sections = all(crumb[:1].isupper() and crumb[-1:].isalnum() for crumb in crumbs)
    return (len(crumbs) > 2 or (len(crumbs) == 2 and sections)) and all(len(crumb) < 40 for crumb in crumbs)


def _is_icons(line: str) -> bool:
    """Whether a line is names of icons: `• close-icon close-icon`, `share-icon Delen`."""
    if not any(sign in line for sign in ("-", "_", "icon")):
        return False
    words = [word for word in line.split() if any(character.isalnum() for character in word)]
    icons = [word for word in words if ("-" in word or "_" in word or "icon" in word) and _ICON.line.fullmatch(word)]
    return bool(icons) and all(
        word in icons or word.lower() in _BUTTON.words or word.isdigit() or word == "min" for word in words
    )


def _is_promotion(line: str) -> bool:
    """Whether a line is promotion: `Lees ook: …`, `Volg ons op Facebook`, `Dit artikel is exclusief voor abonnees`."""
    if (
        is_attributed(line)
        or tells_news(line)
        or instructs(line)
        or (_WRITER.search(line) and len(_SENTENCE_END.findall(line)) >= _FEWEST_TELLING_SENTENCES)
    ):
        return False
    elsewhere = _ELSEWHERE.opening.match(line) and (":" in line or not is_sentence(line))
    return bool(elsewhere or _PROMOTION.opening.match(line))


def _is_notice(line: str) -> bool:
    """Whether a line is a notice: `Tekst gaat verder onder de foto`, `Wij gebruiken cookies`, `Bron: Belga`, `2 uur
    geledenUTRECHT (ANP)`."""
    return bool(_NOTICE.opening.match(line)) and not _SAID.search(line)


_RULES = (_is_button, _is_icons, _is_promotion, _is_notice, has_credit)
