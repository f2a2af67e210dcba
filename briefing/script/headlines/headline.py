"""A headline for an article that has none, made from the sentence that tells the news.

Nothing is ever torn: a phrase goes whole or stays. What a headline does without goes first: brackets, who reported it,
when it happened, the first article, the auxiliary of a passive. Where it is still long, clauses and phrases that are
complete in themselves go (`briefing.script.headlines.cuts`); where that does not suffice, the sentence stays, whole.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from briefing.script.headlines.cuts import CUTS, LONGEST
from briefing.script.headlines.news import news_sentence
from briefing.script.headlines.verbs import in_the_present
from briefing.script.headlines.words import (
    ATTRIBUTION,
    AUXILIARY,
    CLUSTER,
    CONNECTIVE,
    DENIED,
    DIED,
    FINITE,
    FIRST_ARTICLE,
    FIRST_WHEN,
    INSIDE_WHEN,
    INVERTED,
    IS_PAST,
    LEADING_IN,
    LIMITED_TO_A_TIME,
    NOT_ALONE,
    PLACE_FIRST,
    PLACE_SECOND,
    SHORTEST,
    SPEECH,
    STAMP,
    SUBORDINATE,
    WORD,
    ends_or_goes_on,
)
from briefing.script.quotations import CLOSING_SINGLE, is_torn

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    whole = _terse(_tidy(news_sentence(paragraphs)))
    headline = whole
    for cut, longest in CUTS:
        if len(headline) > longest:
            headline = _terse(cut(headline))
    headline = (headline if len(headline) <= LONGEST else whole) or NAMELESS
    return headline[:1].upper() + headline[1:]


def _terse(text: str) -> str:
    """The sentence `text` without what no headline has."""
    for rule in _ALWAYS:
        text = _tidy(rule(text)) or text
    return text


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
    return said if len(said) >= SHORTEST and not is_torn(said) else text


def _without_stamp(text: str) -> str:
    """`11.05 uur - De brug …`."""
    return STAMP.sub("", text)


def _without_when(text: str) -> str:
    """`is dinsdag aangekomen` → `is aangekomen`; not where it holds at that time alone (`mag zondag niet open`)."""
    limited = LIMITED_TO_A_TIME.search(text) or (DENIED.search(text) and not IS_PAST.search(text))
    return text if limited else INSIDE_WHEN.sub("", text)


def _who_died(text: str) -> str:
    """`Zangeres Ans Bos, die op 91-jarige leeftijd overleed, vond …` → `Zangeres Ans Bos op 91-jarige leeftijd …`."""
    died = DIED.match(text)
    return f"{died['who']} {died['how'] or ''}overleden" if died else text


def _without_connective(text: str) -> str:
    """`schrapt daarom ritten` → `schrapt ritten`: what it leans on is not in the headline."""
    return text if NOT_ALONE.search(text) else CONNECTIVE.sub("", text)


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
    if not cluster or INVERTED.search(after[: cluster.end()]) or not ends_or_goes_on(after[cluster.end() :]):
        return text
    return f"{auxiliary['subject']}{after}"


def _without_article(text: str) -> str:
    """`De minister` → `Minister`; not of a name (`De Vries`), nor `Het` before a verb (`Het is koud`)."""
    return FIRST_ARTICLE.sub("", text)


_ALWAYS = (
    _speaker_first,
    _without_stamp,
    _without_brackets,
    _without_reporter,
    _without_when,
    _who_died,
    _without_connective,
    _news_first,
    _without_article,
    _without_auxiliary,
    in_the_present,
)


def _tidy(text: str) -> str:
    """Without punctuation at its ends, without quotation marks and brackets where one stands alone."""
    if is_torn(text):
        text = CLOSING_SINGLE.sub("", re.sub(r"[“„”«»()\[\]\"‘]", "", text))
    return " ".join(text.strip(" .,;:…–—-*•").split())
