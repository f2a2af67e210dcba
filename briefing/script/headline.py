"""A headline for an article that has none, made from its lead the way a newspaper does.

Left out are brackets, subordinate clauses, when it happened, the first article, and the auxiliary of a passive
(`De minister is dinsdag aangekomen in Bagdad` → `Minister aangekomen in Bagdad`). What remains too long loses phrases
from its end, but keeps the verb that closes it.
"""

from __future__ import annotations

import re
from collections import Counter

from briefing.dutch.sentences import split_sentences
from briefing.script.headline_words import FUNCTION_WORDS, NO_PARTICIPLE

LONGEST = 80
"""Characters in a headline."""
SHORTEST = 20
"""A cut leaves at least so many."""
REPEATS = 0.8
"""From what share of common words on a headline says what a sentence says."""
REPEATS_MADE = 0.5
"""The same for a headline made from that sentence: what it left out carries little."""

_PREPOSITIONS = (
    "aan|achter|bij|binnen|boven|door|in|langs|met|na|naar|naast|om|onder|op|over|per|rond|sinds|tegen|tijdens|tot|tussen"
    "|uit|van|vanaf|vanuit|vanwege|via|volgens|voor|wegens|zonder"
)
_WEATHER = "blijft|blijkt|dreigt|gaat|gebeurt|ging|komt|kwam|lijkt|leek|lukt|regent|sneeuwt|vriest|waait|wemelt"
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")

_DAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:nacht|ochtend|morgen|middag|avond)?"
_MONTH = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
_DATE = rf"\d{{1,2}} {_MONTH}(?: (?:19|20)\d\d)?"
_WHEN = (
    rf"(?:(?:in de nacht (?:van|op)|op|sinds|vanaf) )?(?:(?:afgelopen|vorige|komende) )?{_DAY}(?: {_DATE})?"
    rf"(?: op {_DAY})?(?: laat| vroeg)?|gisteren(?:avond|ochtend|middag)?|vandaag|vannacht|van(?:ochtend|morgen|middag|avond)|momenteel"
    r"|inmiddels|zojuist|intussen|ondertussen"
)
_PASSIVE = "is|zijn|was|waren|wordt|worden|werd|werden"
_VERBS = (
    rf"{_PASSIVE}|heeft|hebben|had|hadden|wil|willen|gaat|gaan|moet|moeten|kan|kunnen|zal|zullen|zou|zouden|mag|mogen"
)

_INSIDE_WHEN = re.compile(rf"(?<=\w),? (?:{_WHEN})(?=[ ,]|$)")
_FIRST_WHEN = re.compile(rf"(?:{_WHEN}) (?=(?:{_PASSIVE}) )", re.IGNORECASE)
_SIDE_CLAUSE = re.compile(
    r", (?:die|dat|waar\w*|terwijl|omdat|nadat|zodat|hoewel|aangezien|doordat|voordat|zodra|toen) [^,]*(?:, |$)"
)
_LAST_CLAUSE = re.compile(
    r", (?:maar|want|zo|aldus|dus|melden|meldt|meldde|zegt|zei|zeggen|stelt|blijkt|bleek|laat|liet|schrijft|vindt) .*$"
)
_PARTICIPLE = re.compile(
    r"\b(?:(?:aan|af|bij|door|in|mee|na|neer|om|onder|op|over|plat|samen|stil|terug|toe|uit|vast|voor|vrij|weg)?ge\w{2,}"
    r"|(?:aan|voor|uit|in|af|mee|op)?(?:be|ver|ont|her)\w{3,}|(?:over|onder|door|om)\w{4,})(?:d|t|en)\b"
)
_PLACE_FIRST = re.compile(
    rf"(?P<where>(?:{_PREPOSITIONS}) .{{2,90}}?) (?:{_PASSIVE}) (?P<who>(?!{_PREPOSITIONS}\b).{{2,60}}?)"
    rf"(?= (?P<verb>{_PARTICIPLE.pattern}))",
    re.IGNORECASE,
)
_SPEECH = re.compile(
    r"[“\"‘„](?P<words>[^“”\"„]{8,70}?)[,.]?[”\"’],? (?:zegt|zei|aldus|vindt|stelt|meent|denkt|vertelt|reageert) "
    rf"(?P<who>\w.{{1,60}}?)(?= (?:{_PREPOSITIONS}|die|dat|tegen)\b|,|$)"
)
_BREAK = re.compile(rf",? (?=(?:{_PREPOSITIONS}|en|of|maar|omdat|die|dat|als|waar\w*|nadat|terwijl) )|, |; | [–—-] ")
_WAITING = re.compile(rf" ({_VERBS}|dat)(?= )")
_RELATIVE = re.compile(r", | (?:die|waar\w*|omdat|nadat|terwijl) ")
_PAIRS = (("“", "”"), ("„", "”"), ("«", "»"), ("(", ")"), ("[", "]"))


def make_headline(lead: str) -> str:
    """A headline of at most `LONGEST` characters from the first sentence of `lead` that has words.

    It starts with a capital and has no full stop and no torn quotation; it does not end in an article or a preposition.
    """
    headline = next((text for text in split_sentences(lead) if _WORD.search(text)), lead).rstrip(" .…!?;:,")
    for rule in _RULES:
        headline = _tidy(rule(headline)) or headline
    headline = headline[:LONGEST].strip() or lead.strip()[:LONGEST]
    return headline[:1].upper() + headline[1:]


def repeats(headline: str, sentence: str, *, made: bool) -> bool:
    """Whether `headline` says (nearly) the words of `sentence`; `made` if it was made from it."""
    heard, following = _words(headline), _words(sentence)
    common = (heard & following).total()
    return common >= REPEATS * heard.total() and common >= (REPEATS_MADE if made else REPEATS) * following.total() > 0


def _words(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in _WORD.findall(text))


# --- rules, in the order they apply ---------------------------------------------------------------------------------


def _speaker_first(text: str) -> str:
    """`“We stoppen ermee”, zegt directeur Bos van …` → `Directeur Bos: ‘We stoppen ermee’`."""
    speech = _SPEECH.match(text)
    if not speech:
        return text
    who, words = speech["who"], f"‘{speech['words']}’"
    return words if who.split()[0] in ("hij", "zij", "ze", "de", "een") or len(who) > 40 else f"{who}: {words}"


def _without_brackets(text: str) -> str:
    """`Minister Peters (Financiën) wil …`."""
    return re.sub(r" ?[(\[][^()\[\]]*[)\]]", "", text)


def _without_when(text: str) -> str:
    """`is dinsdag aangekomen` → `is aangekomen`."""
    return _INSIDE_WHEN.sub("", text)


def _without_clauses(text: str) -> str:
    """The main clause, unless it holds speech: `de man, die eerder vastzat, is …`, `…, zei hij in de Kamer`."""
    if re.search(r"[“”„\"«»‘]", text):
        return text
    main = _LAST_CLAUSE.sub("", _SIDE_CLAUSE.sub(" ", text))
    return main if len(main) >= SHORTEST else text


def _news_first(text: str) -> str:
    """`In Gent is een man opgepakt na …` → `een man opgepakt in Gent na …`; without `Er is`, `Dinsdag is`."""
    text = re.sub(rf"^(?:er (?:{_PASSIVE}) )(?=een |\d)", "", _FIRST_WHEN.sub("", text), flags=re.IGNORECASE)
    text = re.sub(rf"^(?:{_PASSIVE}) (?P<where>(?:{_PREPOSITIONS}) \w+) (?=een |de |het |\d)", r"\g<where> is ", text)
    news = _PLACE_FIRST.match(text)
    if not news or not _is_participle(news["verb"], news["who"]):
        return text
    where = news["where"][:1].lower() + news["where"][1:]
    return f"{news['who']} {news['verb']} {where}{text[news.end() + 1 + len(news['verb']) :]}"


def _without_auxiliary(text: str) -> str:
    """`is aangekomen` → `aangekomen`."""
    auxiliary = re.search(rf" (?:{_PASSIVE})(?= )", text)
    if not auxiliary:
        return text
    after = text[auxiliary.end() :]
    found = any(_is_participle(verb[0], after[: verb.start()]) for verb in _PARTICIPLE.finditer(after))
    return text[: auxiliary.start()] + after if found else text


def _without_article(text: str) -> str:
    """`De minister` → `Minister`; `Het` only where no verb follows (`Het is koud`)."""
    return re.sub(rf"^(?:[Dd]e|[Ee]en|[Hh]et(?! (?:{_VERBS}|{_WEATHER})\b)) (?!van\b)(?=\w)", "", text)


def _cut(text: str) -> str:
    """At most `LONGEST` characters: without the last phrases, but with the verb that closes the clause."""
    if len(text) <= LONGEST:
        return text
    verb = _closing_verb(text)
    start, end = verb.span() if verb else (0, 0)
    breaks = [place.start() for place in _BREAK.finditer(text[: LONGEST + 12]) if SHORTEST <= place.start() <= LONGEST]
    after_verb = [place for place in breaks if place >= end]
    if after_verb and end <= LONGEST:
        return _without_open_phrase(text[: after_verb[-1]])
    inside = [place for place in breaks if place <= LONGEST - 1 - (end - start)]
    if verb and inside:
        return f"{text[: inside[-1]]} {verb[0]}"
    if breaks:
        return _without_open_phrase(text[: breaks[-1]])
    return text[: text.rfind(" ", 1, LONGEST + 1)] if " " in text[1 : LONGEST + 1] else text[:LONGEST]


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
    return word.lower() not in NO_PARTICIPLE and not (last and last[0].lower() in FUNCTION_WORDS - {"al", "nog", "ook"})


def _closing_verb(text: str) -> re.Match[str] | None:
    """The verb at the end that an earlier word waits for: `heeft … gewonnen`, `wil … gaan`, `dat … loopt`."""
    opening = _WAITING.search(text)
    if not opening or _RELATIVE.search(text, 0, opening.start()):
        return None
    for verb in _PARTICIPLE.finditer(text, opening.end()):
        if opening[1] != "dat" and _is_participle(verb[0], text[: verb.start()]):
            return verb
    return re.compile(r"\b[a-zà-ÿ]+$" if opening[1] == "dat" else r"\b[a-zà-ÿ]+en$").search(text, opening.end())


def _without_open_phrase(text: str) -> str:
    """Without `om …` or `tussen …` where the cut took its `te …` or `en …`."""
    for opening, closing in ((" om ", " te "), (" tussen ", " en ")):
        start = text.rfind(opening)
        if start >= SHORTEST and closing not in text[start:]:
            text = text[:start]
    return text


def _tidy(text: str) -> str:
    """Without punctuation and small words at its end, torn quotation marks and double spaces."""
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing):
            text = re.sub(f"[{re.escape(opening + closing)}]", "", text)
    if text.count('"') % 2:
        text = text.replace('"', "")
    if text.count("‘") != len(re.findall(r"(?<=[\w.,!?])’(?!\w)", text)):
        text = re.sub(r"‘|(?<=[\w.,!?])’(?!\w)", "", text)
    words = text.rstrip(" .,;:!?…–—-").split()
    while len(words) > 1 and words[-1].lower().strip("“”‘’\"'(),") in FUNCTION_WORDS:
        words.pop()
    return " ".join(words).rstrip(" .,;:!?…–—-")
