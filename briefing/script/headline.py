"""A headline for an article that has none, made from the sentence that tells the news.

Nothing is ever torn: a phrase goes whole or stays. What a headline does without goes first: brackets, who reported it,
when it happened, the first article, the auxiliary of a passive. Where it is still long, clauses and phrases that are
complete in themselves go, the last first; where that does not suffice, the sentence stays as it is, whole.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from briefing.script.headline_words import (
    APPOSITION,
    ATTRIBUTION,
    AUXILIARY,
    CLOSING_SINGLE,
    CLUSTER,
    CONNECTIVE,
    FINITE,
    FIRST_ARTICLE,
    FIRST_WHEN,
    INSIDE_NAME,
    INSIDE_WHEN,
    LEADING_IN,
    NEEDS_MORE,
    PAIRS,
    PHRASE,
    PLACE_FIRST,
    PLACE_SECOND,
    PREPOSITIONS,
    PURPOSE,
    RELATIVE_OF_ONE,
    SECOND_CLAUSE,
    SIDE_CLAUSE,
    SPEECH,
    SUBORDINATE,
    WANTS_TO,
    WORD,
)
from briefing.script.news import news_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 100
"""Characters in a headline that was shortened."""
SHORTEST = 25
"""What a clause leaves behind has at least so many."""
NAMELESS = "Nieuws"
"""The headline of a text without words."""
REPEATS = 0.8
"""From what share of common words on a headline says what a sentence says."""
REPEATS_MADE = 0.5
"""The same for a headline made from that sentence: what it left out carries little."""


def make_headline(paragraphs: Sequence[str]) -> str:
    """A headline from the sentence of `paragraphs` that tells the news.

    At most `LONGEST` characters where that can be had without a broken or another sentence, else that sentence whole.
    It starts with a capital and has no full stop and no torn quotation.
    """
    whole = _tidy(news_sentence(paragraphs))
    for rule in _ALWAYS:
        whole = _tidy(rule(whole)) or whole
    headline = whole
    for rule in _WHERE_LONG:
        if len(headline) > LONGEST:
            headline = _tidy(rule(headline)) or headline
    headline = (headline if len(headline) <= LONGEST else whole) or NAMELESS
    return headline[:1].upper() + headline[1:]


def repeats(headline: str, sentence: str, *, made: bool) -> bool:
    """Whether `headline` says (nearly) the words of `sentence`; `made` if it was made from it."""
    heard, following = _words(headline), _words(sentence)
    common = (heard & following).total()
    return common >= REPEATS * heard.total() and common >= (REPEATS_MADE if made else REPEATS) * following.total() > 0


def _words(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in WORD.findall(text))


# --- what a headline does without ---


def _speaker_first(text: str) -> str:
    """`“We stoppen ermee”, zegt directeur Bos van …` → `Directeur Bos: ‘We stoppen ermee’`."""
    speech = SPEECH.match(text)
    if not speech:
        return text
    who, words = speech["who"], f"‘{speech['words']}’"
    return words if who.split()[0] in ("hij", "zij", "ze", "de", "een") or len(who) > 40 else f"{who}: {words}"


def _without_brackets(text: str) -> str:
    """`Minister Peters (Financiën) wil …`."""
    return re.sub(r" ?[(\[][^()\[\]]*[)\]]", "", text)


def _without_reporter(text: str) -> str:
    """`…, zei hij in de Kamer`; `…, meldt de politie`."""
    said = ATTRIBUTION.sub("", text)
    return said if len(said) >= SHORTEST and not _is_torn(said) else text


def _without_when(text: str) -> str:
    """`is dinsdag aangekomen` → `is aangekomen`."""
    return INSIDE_WHEN.sub("", text)


def _without_connective(text: str) -> str:
    """`schrapt daarom ritten` → `schrapt ritten`: what it leans on is not in the headline."""
    return CONNECTIVE.sub("", text)


def _news_first(text: str) -> str:
    """`In Gent is een man opgepakt na …` → `een man opgepakt in Gent na …`; without `Er is`, `Dinsdag is`."""
    text = LEADING_IN.sub("", FIRST_WHEN.sub("", text))
    text = PLACE_SECOND.sub(r"\g<where> \g<verb> ", text)
    news = PLACE_FIRST.match(text)
    if not news or FINITE.search(news["who"]) or FINITE.search(news["where"]):
        return text
    where = news["where"][:1].lower() + news["where"][1:]
    return f"{news['who']} {news['verb']} {where}{text[news.end() :]}"


def _without_auxiliary(text: str) -> str:
    """`De man is aangekomen` → `De man aangekomen`: where the subject stands first and the clause is the only one."""
    auxiliary = AUXILIARY.match(text)
    if not auxiliary or SUBORDINATE.match(text) or FINITE.search(text, auxiliary.end()):
        return text
    after = text[auxiliary.end() - 1 :]
    cluster = CLUSTER.search(after)
    if not cluster or not _ends_or_goes_on(after[cluster.end() :]):
        return text
    return f"{auxiliary['subject']}{after}"


def _without_article(text: str) -> str:
    """`De minister` → `Minister`; not of a name (`De Vries`), nor `Het` before a verb (`Het is koud`)."""
    return FIRST_ARTICLE.sub("", text)


# --- what goes where it is still long ---


def _without_side_clauses(text: str) -> str:
    """`de man, die eerder vastzat, is …`; `…, omdat de kade verzakt`."""
    main = SIDE_CLAUSE.sub(" ", text)
    return main if len(main) >= SHORTEST and not _is_torn(main) else text


def _without_apposition(text: str) -> str:
    """`Jan Bos, burgemeester van Urk, stapt op` → `Jan Bos stapt op`."""
    return APPOSITION.sub(r"\1 ", text)


def _without_second_clause(text: str) -> str:
    """`… erven een boerderij en moeten beslissen` → `… erven een boerderij`."""
    return _before(SECOND_CLAUSE, text)


def _without_purpose(text: str) -> str:
    """`… maakt geld vrij om oude sluizen te vernieuwen` → `… maakt geld vrij`; not of one who tries or refuses to."""
    return text if WANTS_TO.search(text) else _before(PURPOSE, text)


def _without_relative(text: str) -> str:
    """`… bouwen een fabriek die van mest grondstof maakt` → `… bouwen een fabriek`."""
    found = RELATIVE_OF_ONE.search(text, SHORTEST)
    return text[: found.start("clause")] if found else text


def _without_last_phrases(text: str) -> str:
    """`… heeft een punt overgehouden aan het duel met Sparta` → `… heeft een punt overgehouden`: behind the verb that
    closes the clause, phrases are not asked for; in front of it they may be.
    """
    clusters = list(CLUSTER.finditer(text))
    closing = next((each for each in clusters if _closes(text, each)), None)
    if not closing or NEEDS_MORE.search(closing[0]):
        return text
    ends = [match.start() for match in PHRASE.finditer(text, closing.end()) if not _inside_name(text, match.start())]
    fitting = [end for end in ends if SHORTEST <= end <= LONGEST]
    return text[: fitting[-1]] if fitting else text


_ALWAYS = (
    _speaker_first,
    _without_brackets,
    _without_reporter,
    _without_when,
    _without_connective,
    _news_first,
    _without_auxiliary,
    _without_article,
)
_WHERE_LONG = (
    _without_side_clauses,
    _without_apposition,
    _without_second_clause,
    _without_purpose,
    _without_relative,
    _without_last_phrases,
)


def _before(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text, SHORTEST)
    return text[: found.start()] if found and not _is_torn(text[: found.start()]) else text


def _closes(text: str, cluster: re.Match[str]) -> bool:
    """Whether a cluster of verbs ends the clause that a finite verb in front of it opened."""
    before = text[: cluster.start()]
    words = before.split()
    opened = FINITE.search(before)
    if not words or not _ends_or_goes_on(text[cluster.end() :]):
        return False
    return "," not in before[opened.end() :] if opened else not FINITE.search(text)


def _ends_or_goes_on(rest: str) -> bool:
    """Whether what follows a verb is the end, or a phrase of its own."""
    return not rest or bool(re.match(rf" (?:{PREPOSITIONS})\b(?! te\b)", rest))


def _inside_name(text: str, place: int) -> bool:
    """Whether `place` is inside a name (`Bergen op Zoom`)."""
    return bool(INSIDE_NAME.search(text[:place] + "\0" + text[place:]))


def _is_torn(text: str) -> bool:
    """Whether a quotation mark or bracket in `text` stands alone."""
    pairs = any(sum(map(text.count, opening)) != text.count(closing) for opening, closing in PAIRS)
    return pairs or text.count('"') % 2 == 1 or text.count("‘") != len(CLOSING_SINGLE.findall(text))


def _tidy(text: str) -> str:
    """Without punctuation at its ends, without quotation marks and brackets where one stands alone."""
    if _is_torn(text):
        text = CLOSING_SINGLE.sub("", re.sub(r"[“„”«»()\[\]\"‘]", "", text))
    return " ".join(text.strip(" .,;:…–—-*•").split())
