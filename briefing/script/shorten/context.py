"""The context of a sentence: the other sentences without which nobody understands it, because it points back to them.

Each rule looks at one sentence and gives the others that it needs, with the words that show it. In doubt a rule asks
for one sentence too many: that costs a few seconds, while with an orphaned "Hij" the listener loses the thread.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.script.names import bare_words, names
from briefing.script.shorten import pointers
from briefing.script.shorten.anaphora import takes_up
from briefing.script.shorten.background import OPENING_MARKS, Background, nouns
from briefing.script.shorten.definite import leans_on_the_last
from briefing.script.shorten.demonstratives import points_at, speaks_here
from briefing.script.shorten.ellipsis import leaves_out
from briefing.script.shorten.points import counts_on, is_listed, point_before
from briefing.script.shorten.sequence import announces, asks, grants, is_turned_round, of_its_paragraph, quotes_on
from briefing.script.shorten.topic import names_the_other, tells_more

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from briefing.script.shorten.background import Need

_IN_DOUBT = (
    takes_up,
    leaves_out,
    is_listed,
    points_at,
    speaks_here,
    leans_on_the_last,
    tells_more,
    names_the_other,
)
"""The rules that rather ask for a sentence too many."""


def needs(
    given: str, sentences: Sequence[str], *, openers: Collection[int] | None = None
) -> tuple[Mapping[int, str], ...]:
    """For each of the background's `sentences`, by index, the others that must be spoken with it and the words that
    show it.

    `given` is what the listener has heard in any case: the headline and the lead. `openers` are the sentences that open
    a paragraph, where paragraphs count: an opener of a few words announces the next. Without them only what surely
    points back counts: a headline is not made of a sentence that does.
    """
    text = Background(given, sentences, openers or ())
    found: list[dict[int, str]] = [{} for _ in sentences]
    for index in range(len(sentences)):
        point = point_before(text, index)
        for rule in _RULES if openers is None else _RULES + _IN_DOUBT:
            for place, words in rule(text, index):
                other = point if place == index - 1 and point is not None else place
                if 0 <= other < len(sentences) and other != index:
                    found[index].setdefault(other, words)
        for other in of_its_paragraph(sentences, index, openers) if openers is not None else ():
            found[index].setdefault(other, "the same paragraph")
    return tuple(found)


_DEFINITE = re.compile(
    r"\b(?:de|het|deze|dit)\s(?:(?:twee|drie|vier)\s)?([^\W\d_][\w-]{2,40})(?=(?:\s([^\W\d_][\w-]{2,40}))?)",
    re.IGNORECASE,
)
_PERSON_WITHIN = 3
"""Sentences between *Zij* and the one that says who she is."""


def _points_back(text: Background, index: int) -> Iterator[Need]:
    """*Hij*, *Dat*, *Daarom*, *Een dag later*, *Volgens hem*: the opening refers to the sentence before.

    *Ook de bakker is blij.*, where a paragraph opens, refers to what opened the one before.
    """
    bare = bare_words(text.sentences[index])
    opening = pointers.OPENING.match(bare)
    if opening:
        goes_on = index in text.openers and pointers.GOES_ON.match(bare)
        yield text.opener_before(index) if goes_on else index - 1, opening[0]
    if pointers.ONE_PERSON.match(bare):
        for other in range(index - 1, max(-1, index - 1 - _PERSON_WITHIN), -1):
            yield other, bare.split()[0]
            if names(text.sentences[other]) or pointers.ONE_PERSON_BEFORE.match(bare_words(text.sentences[other])):
                return


def _continues(text: Background, index: int) -> Iterator[Need]:
    """An opening in lower case continues the sentence before."""
    if text.sentences[index][:1].islower() or text.sentences[index].startswith(("…", "–", "—")):
        yield index - 1, text.sentences[index].split()[0]


def _speaks_of_someone(text: Background, index: int) -> Iterator[Need]:
    """*In 2019 verloor hij*, *Paarden hebben haar voorkeur*: a pronoun without anyone before it, in an earlier clause
    of its own sentence.
    """
    sentence = text.sentences[index]
    for pronoun in (*pointers.PRONOUN.finditer(sentence), *pointers.NOT_ITS_OWN.finditer(sentence)):
        *_, boundary = 0, *(match.start() for match in pointers.CLAUSE.finditer(sentence, 0, pronoun.start()))
        if not _someone_in(sentence[:boundary]):
            yield index - 1, pronoun[0]
    for owner in pointers.POSSESSIVE.finditer(sentence):
        if not _someone_in(sentence[: owner.start()]):
            yield index - 1, owner[0]
    for attribution in pointers.SAID_BY_WHOM.finditer(sentence):
        if sentence[0] in OPENING_MARKS or not names(sentence[: attribution.start()]):
            yield index - 1, attribution[0]


def _someone_in(clause: str) -> bool:
    """Whether a clause has someone or something that a later pronoun may mean: its subject, or a name, but no place."""
    bare = bare_words(clause)
    if pointers.SUBJECT_FIRST.match(bare):
        return True
    return bool(names(clause)) and not pointers.ADVERB_FIRST.match(bare)


def _speaks_of_something(text: Background, index: int) -> Iterator[Need]:
    """*voor dat bedrag*, *noemt dat*, *hebben daarom*: what is meant was told before, if not in an earlier clause."""
    sentence = text.sentences[index]
    for pointing in pointers.INSIDE.finditer(sentence):
        yield index - 1, pointing[0]
    for pointing in (*pointers.THERE.finditer(sentence), *pointers.THE_OTHERS.finditer(sentence)):
        if not pointers.JOINT.search(sentence, 0, pointing.start()):
            yield index - 1, pointing[0]
    for then in pointers.THEN.finditer(sentence):
        if not pointers.WHEN.search(sentence, 0, then.start()):
            yield index - 1, then[0]


def _serves_something(text: Background, index: int) -> Iterator[Need]:
    """*voorzitter Geesje Mulder*: the sentence before says of what."""
    sentence = text.sentences[index]
    for office in pointers.OFFICE.finditer(sentence):
        if not names(sentence[: office.start()]):
            yield index - 1, office[0]


def _names_by_half(text: Background, index: int) -> Iterator[Need]:
    """*De Wit* needs the sentence with *Eva de Wit, hoogleraar in Delft*; *de ACM* the one with *(ACM)*; *Boris* the
    one with *de kater, Boris uit Tiel*.
    """
    sentence = text.sentences[index]
    here = names(sentence)
    full = {part for name in here for part in name[1:]}
    for name in here:
        surname = name[-1]
        if len(name) > 1 or surname in full or text.is_given(surname.lower()):
            continue
        introduced = text.full_names.get(surname)
        if introduced is None or introduced >= index:
            introduced = text.explained.get(surname)
        if introduced is not None and introduced < index:
            yield introduced, surname


def _means_what_was_new(text: Background, index: int) -> Iterator[Need]:
    """*de bewoner* needs the sentence with *een bewoner*, *de vergunning* the one with *een bouwvergunning*."""
    for match in _DEFINITE.finditer(text.sentences[index]):
        for noun in nouns(match):
            introduced = None if text.is_given(noun) else text.last_before(text.introduced(noun), index)
            if introduced is not None:
                yield introduced, noun


def _means_who_was_named(text: Background, index: int) -> Iterator[Need]:
    """*De minister*, *zegt de directeur*, *blij met de plannen*: the sentence that last told which, or else the one
    before. *De kat*: the sentence with *de scheepskat*, if there is one. *De maatregel* where a paragraph opens and
    nothing told which before is what the article is about.
    """
    sentence = text.sentences[index]
    for match in (pointers.OPENING_NOUN.match(bare_words(sentence)), *pointers.SAID_BY_ROLE.finditer(sentence)):
        if match is None or text.is_given(match[1].lower()) or pointers.NAMED_HERE.match(match.string, match.end()):
            continue
        noun = match[1].lower()
        if noun in pointers.ROLES:
            told = text.last_told(noun, index)
            if told is None and noun in pointers.MATTER and index in text.openers:
                continue
            yield (index - 1 if told is None else told), match[0]
        elif (told := text.last_told(noun, index, compound=True)) is not None:
            yield told, match[0]
    for match in pointers.SUMMED_UP.finditer(sentence):
        if not text.is_given(match[1]):
            told = text.last_told(match[1], index)
            yield (index - 1 if told is None else told), match[0]


_RULES = (
    _points_back,
    _continues,
    _speaks_of_someone,
    _speaks_of_something,
    _serves_something,
    _names_by_half,
    _means_what_was_new,
    _means_who_was_named,
    quotes_on,
    announces,
    asks,
    grants,
    is_turned_round,
    counts_on,
)
