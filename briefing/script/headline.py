"""A headline for an article that has none, made from its lead the way a newspaper does.

Left out are brackets, subordinate clauses, when it happened, the first article, and the auxiliary of a passive
(`De minister is dinsdag aangekomen in Bagdad` → `Minister aangekomen in Bagdad`). What remains too long loses phrases
from its end, but keeps the verb that closes it.
"""

from __future__ import annotations

import re
from collections import Counter

from briefing.dutch.sentences import split_sentences
from briefing.script.headline_words import (
    AUXILIARY,
    BEFORE_NOUNS,
    BREAK,
    CLOSING_SINGLE,
    FIRST_ARTICLE,
    FIRST_WHEN,
    FUNCTION_WORDS,
    INSIDE_NAME,
    INSIDE_WHEN,
    LAST_CLAUSE,
    LAST_WORD,
    LAST_WORDS,
    MARKS,
    NO_PARTICIPLE,
    PAIRS,
    PARTICIPLE,
    PASSIVE,
    PLACE_FIRST,
    PLACE_INSIDE,
    PREPOSITIONS,
    RELATIVE,
    SIDE_CLAUSE,
    SPEECH,
    SUBORDINATE,
    WAITING,
    WORD,
)

LONGEST = 80
"""Characters in a headline."""
SHORTEST = 20
"""A cut leaves at least so many."""
FAR_ENOUGH = 1500
"""How many characters of a lead are looked at."""
NAMELESS = "Nieuws"
"""The headline of a lead without words."""
REPEATS = 0.8
"""From what share of common words on a headline says what a sentence says."""
REPEATS_MADE = 0.5
"""The same for a headline made from that sentence: what it left out carries little."""


def make_headline(lead: str) -> str:
    """A headline of at most `LONGEST` characters from the first sentence of `lead` that has words.

    It starts with a capital and has no full stop and no torn quotation; it does not end in an article or a preposition.
    """
    sentence = next((text for text in split_sentences(lead[:FAR_ENOUGH]) if WORD.search(text)), NAMELESS)
    headline = sentence = _tidy(sentence)
    for rule in _RULES:
        headline = _tidy(rule(headline)) or headline
    headline = _tidy(_without_loose_end(headline[:LONGEST], sentence)) or NAMELESS
    return headline[:1].upper() + headline[1:]


def repeats(headline: str, sentence: str, *, made: bool) -> bool:
    """Whether `headline` says (nearly) the words of `sentence`; `made` if it was made from it."""
    heard, following = _words(headline), _words(sentence)
    common = (heard & following).total()
    return common >= REPEATS * heard.total() and common >= (REPEATS_MADE if made else REPEATS) * following.total() > 0


def _words(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in WORD.findall(text))


# --- rules, in the order they apply ---------------------------------------------------------------------------------


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


def _without_when(text: str) -> str:
    """`is dinsdag aangekomen` → `is aangekomen`."""
    return INSIDE_WHEN.sub("", text)


def _without_clauses(text: str) -> str:
    """The main clause, unless it holds speech: `de man, die eerder vastzat, is …`, `…, zei hij in de Kamer`."""
    main = LAST_CLAUSE.sub("", SIDE_CLAUSE.sub(" ", text))
    return main if len(main) >= SHORTEST and not _is_torn(main) else text


def _news_first(text: str) -> str:
    """`In Gent is een man opgepakt na …` → `een man opgepakt in Gent na …`; without `Er is`, `Dinsdag is`."""
    text = re.sub(rf"^(?:er (?:{PASSIVE}) )(?=een |\d)", "", FIRST_WHEN.sub("", text), flags=re.IGNORECASE)
    text = re.sub(rf"^(?:{PASSIVE}) (?P<where>(?:{PREPOSITIONS}) \w+) (?=een |de |het |\d)", r"\g<where> is ", text)
    news = PLACE_FIRST.match(text)
    if not news or not _is_participle(news["verb"], news["who"]):
        return text
    where = news["where"][:1].lower() + news["where"][1:]
    return f"{news['who']} {news['verb']} {where}{text[news.end() + 1 + len(news['verb']) :]}"


def _without_auxiliary(text: str) -> str:
    """`De man is aangekomen` → `De man aangekomen`; not in a clause before another (`Als hij wordt gepakt, …`)."""
    auxiliary = AUXILIARY.search(text)
    if not auxiliary or SUBORDINATE.match(text):
        return text
    after = text[auxiliary.end() :]
    found = any(_is_participle(verb[0], after[: verb.start()]) for verb in PARTICIPLE.finditer(after))
    return text[: auxiliary.start()] + after if found else text


def _without_article(text: str) -> str:
    """`De minister` → `Minister`; not of a name (`De Vries`), nor `Het` before a verb (`Het is koud`)."""
    return FIRST_ARTICLE.sub("", text)


def _cut(text: str) -> str:
    """At most `LONGEST` characters: without the last phrases, but with the verb that closes the clause."""
    if len(text) <= LONGEST:
        return text
    text = PLACE_INSIDE.sub(r"\1 ", text)
    opening, verb = _bracket(text)
    start, end = verb.span() if verb else (0, 0)
    breaks = _breaks(text)
    after_verb = [place for place in breaks if place >= end]
    if after_verb and end <= LONGEST:
        return _without_open_phrase(text[: after_verb[-1]])
    inside = [place for place in breaks if opening < place <= LONGEST - 1 - (end - start)]
    if verb and inside:
        return f"{text[: inside[-1]]} {verb[0]}"
    if breaks:
        return _without_open_phrase(text[: breaks[-1]])
    return text[: text.rfind(" ", 1, LONGEST + 1)] if " " in text[1 : LONGEST + 1] else text[:LONGEST]


def _breaks(text: str) -> list[int]:
    """Where a phrase ends, within reach, but for places inside a name (`Ronde van Vlaanderen`)."""
    found = [match.start() for match in BREAK.finditer(text[: LONGEST + 20])]
    return [
        place
        for place in found
        if SHORTEST <= place <= LONGEST and not INSIDE_NAME.search(text[:place] + "\0" + text[place:])
    ]


_RULES = (
    _speaker_first,
    _without_brackets,
    _without_when,
    _without_clauses,
    _news_first,
    _without_auxiliary,
    _without_article,
    _cut,
)


def _is_participle(word: str, before: str) -> bool:
    """Whether `word` is a participle rather than a noun or a finite verb, going by the words before it."""
    last = before.split()[-1:]
    return word.lower() not in NO_PARTICIPLE and not (last and last[0].lower() in BEFORE_NOUNS)


def _bracket(text: str) -> tuple[int, re.Match[str] | None]:
    """Where a word stands that waits for a verb, and that verb: `heeft … gewonnen`, `wil … gaan`, `dat … loopt`."""
    opening = WAITING.search(text)
    if not opening or SUBORDINATE.match(text) or RELATIVE.search(text, 0, opening.start()):
        return 0, None
    return opening.end(), _closing_verb(text, opening.end(), finite=opening[1] == "dat")


def _closing_verb(text: str, start: int, *, finite: bool) -> re.Match[str] | None:
    last = LAST_WORD.search(text, start)
    if finite:
        return last if last and last[0] not in FUNCTION_WORDS and not last[0].endswith("en") else None
    verbs = (verb for verb in PARTICIPLE.finditer(text, start) if _is_participle(verb[0], text[: verb.start()]))
    verb = next(verbs, last if last and last[0].endswith("en") else None)
    return verb if verb and "," not in text[start : verb.start()] else None


def _without_open_phrase(text: str) -> str:
    """Without `om …` or `tussen …` where the cut took its `te …` or `en …`."""
    for opening, closing in ((" om ", " te "), (" tussen ", " en ")):
        start = text.rfind(opening)
        if start >= SHORTEST and closing not in text[start:]:
            text = text[:start]
    return text


def _is_torn(text: str) -> bool:
    """Whether a quotation mark or bracket in `text` stands alone."""
    pairs = any(sum(map(text.count, opening)) != text.count(closing) for opening, closing in PAIRS)
    return pairs or text.count('"') % 2 == 1 or text.count("‘") != len(CLOSING_SINGLE.findall(text))


def _tidy(text: str) -> str:
    """Without punctuation at its ends, without quotation marks and brackets where one stands alone."""
    if _is_torn(text):
        text = CLOSING_SINGLE.sub("", re.sub(r"[“„”«»()\[\]\"‘]", "", text))
    return " ".join(text.strip(" .,;:!?…–—-*•").split())


def _without_loose_end(text: str, sentence: str) -> str:
    """Without small words at its end, unless the sentence ends so too (`Minister stapt op`)."""
    words = text.split()
    if words[-1:] == sentence.split()[-1:] and words[-1:] and words[-1] in LAST_WORDS and len(words) > 2:
        return text
    while len(words) > 1 and words[-1].lower().strip(MARKS) in FUNCTION_WORDS | {""}:
        words.pop()
    return " ".join(words)
