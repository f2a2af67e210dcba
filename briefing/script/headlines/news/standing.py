"""What a sentence tells to whom it is all that is read: what lasted or was over, or what others told of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing.dutch.calendar import ANY_DAY, ANY_PERIOD
from briefing.script.headlines.grammar.clause import finite_verb
from briefing.script.headlines.grammar.noun_phrase import is_adjective
from briefing.script.headlines.grammar.verbs import is_past, lasts
from briefing.script.headlines.grammar.words import PARTICIPLE
from briefing.script.names import names
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_KNOWN_TO_ALL = words_in("""
    politie brandweer regering kabinet overheid koning koningin paus kamer senaat beurs euro huizenprijzen huren lonen
    inflatie werkloosheid temperatuur minister oppositie coalitie staat rijk belasting wereld aarde
""")
"""What is known without being brought in."""
_DEFINITE = re.compile(
    r"\b(?i:de|het) (?P<noun>[a-zà-ÿ-]{4,})\b(?! (?:van|in|uit|op|bij|aan|om|over|tussen|langs|voor|tegen|naar|die|dat"
    r"|waar\w*|[A-ZÀ-Þ0-9‘“]\S*)(?: |$))"
)
_A_TIME = re.compile(
    rf".*(?:{ANY_PERIOD}|{ANY_DAY}|ochtend|avond|nacht|middag)|eerste|tweede|laatste|meeste|beste|hele|eigen"
)
_ASIDE = re.compile(r", (?:die|dat|waar\w*|op|met|uit|een|de|het) [^,]{3,120},(?= [a-z])")
_DONE = re.compile(PARTICIPLE)
_LONG_AGO = re.compile(r"\bin (?:1[89]\d\d|20[01]\d)\b")
_FOR_YEARS = re.compile(r"\b(?:jaren|jarenlang|eeuwenlang|eeuwen|decennia|decennialang)\b")
_HAS_BEEN = re.compile(
    r"\b(?:heeft|hebben) [^,:;]{0,80}\bjaar (?:[^,:;]{1,40} )?(?:gehad|gewoond|gewerkt|gestaan|gelegen|geleefd)\b"
)
_A_STATE = re.compile(r"(?:De|Het) [a-zà-ÿ-]+ (?:kost|is|staat|ligt|hangt|zit|telt|weegt|duurt|heeft) ")
_MOST = 2


class Main(NamedTuple):
    """The main clause of a sentence: its verb, what stands before it, what behind."""

    before: str
    verb: str
    after: str


def standing(sentence: str, before: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Signs that `sentence` tells what lasted (`lasted`), was over (`over`) or was to be (`would`), or speaks of
    what the sentences `before` told (`refers`).
    """
    main = _main(sentence)
    if main and (
        main.verb in ("had", "hadden") or (_is_past(main.verb) and _LONG_AGO.search(main.before + main.after))
    ):
        yield "over", 1.0
    elif main and (
        lasts(main.verb)
        or (_is_past(main.verb) and _FOR_YEARS.search(sentence))
        or _HAS_BEEN.search(sentence)
        or (main.verb in ("was", "waren") and not _DONE.search(main.after))
    ):
        yield "lasted", 1.0
    if main and main.verb in ("zou", "zouden"):
        yield "would", 1.0
    told = " ".join(before).lower()
    known = (found["noun"] for found in _DEFINITE.finditer(sentence) if _is_a_thing(found["noun"]))
    yield "refers", min(_MOST, sum(noun in told for noun in known))


def opens_in_the_middle(sentence: str) -> bool:
    """Whether it tells how a thing is that nobody has named: *De soep kost 4 euro en is warm*."""
    return bool(_A_STATE.match(sentence)) and not _DONE.search(sentence) and not names(sentence)


def _is_past(verb: str) -> bool:
    return is_past(verb) or verb in ("was", "waren", "werd", "werden")


def _main(sentence: str) -> Main | None:
    text = _ASIDE.sub("", sentence.rstrip("."), count=1)
    verb = finite_verb(text)
    return Main(text[: verb.start()], verb[0], text[verb.end() :]) if verb else None


def _is_a_thing(noun: str) -> bool:
    return not (noun in _KNOWN_TO_ALL or is_adjective(noun) or _A_TIME.fullmatch(noun))
