"""The parts of a Dutch main clause: its opening, finite verb, subject and rest.

Nothing is guessed: whatever is not recognised for certain gives None, and the sentence stays as it is.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from briefing.dutch.calendar import ANY_PERIOD
from briefing.dutch.numbers import ANY_FEW
from briefing.patterns import pattern
from briefing.script.headlines.grammar.noun_phrase import (
    CAPITAL,
    DETERMINERS,
    IS_PREPOSITION,
    OPENS_A_CLAUSE,
    TIME,
    is_adjective,
    is_number,
    phrase_end,
)
from briefing.script.headlines.grammar.subject import subject_end
from briefing.script.headlines.grammar.verbs import AUXILIARIES, finite_forms, is_past, is_plural, looks_finite
from briefing.script.headlines.grammar.words import MONTH, PARTICIPLE, PREPOSITIONS
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST_APPOSITION = 10
"""The most words of an apposition."""
_LONGEST_NAME = 4
_BETWEEN = 3
"""The most phrases between a verb and its subject."""
_PLACES = frozenset(
    ("uit", "in", "op", "bij", "aan", "langs", "tijdens", "rond", "onder", "boven", "naast", "achter", "voor")
)
_ADVERBS = frozenset(("al", "weer", "nu", "ook", "nog", "opnieuw", "voortaan", "voorlopig", "straks", "morgen"))
_LIKE_A_VERB = pattern(r"[a-zà-ÿ]{2,}(?:[^aeiou]t|[td]e|[td]en|[^aeiou]en)")
_ASKED = pattern(r"aan|om|of|de|het|een|haar|zijn|hun|hem|zich|waarom|vorige|ik|\w+dag|[A-ZÀ-Þ]\w*")
"""What follows *vroeg* as a verb, rather than as "early"."""
_NOUNS_TOO = frozenset(("bond", "sloot", "schoot", "steeg", "stal", "school", "wees", "goot", "beet", "woog"))
"""Past forms that are nouns behind an adjective: *de christelijke bond*."""
_WHOSE = frozenset(("zijn", "haar", "hun", "mijn", "ons", "onze"))
_MOVES = words_in("""
    valt vallen viel vielen springt springen sprong sprongen duikt duiken dook doken rijdt rijden reed reden komt
    komen kwam kwamen loopt lopen liep liepen zwemt zwemmen zwom zwommen glijdt gleed gleden belandt belandde belandden
    stapt stapte stapten klimt klom klommen vliegt vloog vlogen
""")
"""Verbs that take a place: *viel een vrouw in het water*."""
_TAKES = {
    "tegen": words_in("""
        protesteert protesteren protesteerde protesteerden demonstreert demonstreren demonstreerde demonstreerden
        strijdt strijden streed streden stemt stemmen stemde stemden pleit pleiten pleitte pleitten speelt speelde
        verliest verloor wint won botst botste
    """),
    "over": words_in(
        "trekt trok raast raasde vliegt vloog rijdt reed spreekt sprak praat stemt stemde beslist oordeelt"
    ),
    "naar": words_in(
        "gaat gaan ging verhuist verhuizen reist reisde vertrekt vertrok trekt trok vlucht vluchtte zoekt zocht"
    ),
    "met": words_in("begint begon start startte stopt stopte spreekt sprak praat botst botste"),
    "voor": words_in("kiest koos pleit pleitte waarschuwt waarschuwde zorgt zorgde"),
}
"""Verbs to which a phrase behind their subject belongs: *protesteren bewoners | tegen een weg*."""
_ARTICLES = frozenset(("de", "het", "een", "geen"))
_POINTING = re.compile(rf"^(?:(?:{PREPOSITIONS}) (?:die|dat) \w+ $|om (?=\d|(?:{ANY_FEW}|half|kwart|klokslag) ))")
"""*Met die tijd*, *Om drie uur*: no clause."""
_AND_INVERTED = pattern(
    r"(?:\b(?:en|maar|of)|,) (?P<verb>[a-zà-ÿ]+) (?:(?P<who>hij|zij|ze|er)|de|het|een|ook|[A-ZÀ-Þ]\w*)\b"
)
NO_SUBJECT = re.compile(
    rf"(?:{PREPOSITIONS}|behalve|evenals|dankzij|ondanks|zowel|er"
    r"|het (?=[a-z]+t\b)|dat|dit|daar|hier|zo(?!['’])|wie|wat|waar\w*|hoe\w*|als|toen|nu|dan"
    r"|ook|nog|ik|je|jij|we|wij|u|hij|zij|ze|jullie|die|deze|mijn|ons|onze|(?:\w+ ){1,3}(?:later|eerder|geleden)"
    r"|\w+lijk|gemiddeld|soms|vaak|laatst|kort|even|\w+ keer|toch|nergens|overal|opnieuw|opvallend|\w+dag\w*|gister\w+"
    r"|(?:de|het) (?:eerste|laatste|hele|afgelopen|tweede|derde|vorige|volgende) (?:\w+ )?"
    rf"(?:{ANY_PERIOD})|(?:elke|iedere?|elk) (?:{ANY_PERIOD}|\w+dag|ochtend|avond|nacht|zomer|winter))\b",
    re.IGNORECASE,
)
"""The opening of a clause that is not its subject, or is one that only points at something."""


class Clause(NamedTuple):
    """A main clause that opens with something other than its subject: *Vanaf maandag betalen scooters in Gent meer*."""

    first: str
    verb: str
    subject: str
    rest: str

    @property
    def alone(self) -> str:
        """The clause without its opening, its subject first: *scooters in Gent betalen meer*."""
        return " ".join(filter(None, (self.subject, self.verb, self.rest)))


def verb_behind_comma(text: str) -> int | None:
    """The place of the first finite verb right after a comma, such as *reed* in *Omdat het glad was, reed een trein*;
    None if there is none."""
    commas = re.finditer(r", (?=(?P<verb>\S+))", text)
    return next((comma.end() for comma in commas if comma["verb"] in finite_forms()), None)


def finite_verb(text: str) -> re.Match[str] | None:
    """The finite verb of a main clause that opens with one phrase; None if that phrase may contain a clause.

    A single clause that ends in its own verb is recognised: *Na een nacht die lang duurde heeft*.
    """
    words = list(re.finditer(r"\S+", text))
    for place, word in enumerate(words[1:], start=1):
        plain = word[0].strip(",")
        following = words[place + 1] if place + 1 < len(words) else None
        if plain not in finite_forms() or _is_noun_here(words[place - 1][0], plain, following[0] if following else ""):
            continue
        if TIME.fullmatch(plain):
            continue
        if following and following[0] in finite_forms() and plain.endswith("en") and _waited(words[:place]):
            continue
        if plain == "vroeg" and not (following and _ASKED.fullmatch(following[0])):
            continue
        first = text[: word.start()]
        if word[0] != plain or re.search(r"[,;:“”\"‘]", first):
            return None
        clauses = len(OPENS_A_CLAUSE.findall(_POINTING.sub("", first.lower())))
        closes_it = clauses == 1 and following and following[0] in finite_forms() and plain not in AUXILIARIES
        return word if not clauses else following if closes_it else None
    return None


def _waited(before: Sequence[re.Match[str]]) -> bool:
    """Whether what follows is an infinitive: *Na twee jaar verbouwen gaat de bieb open*."""
    return len(before) > 1 and before[0][0] == "Na" and bool(TIME.fullmatch(before[-1][0]))


def _is_noun_here(before: str, word: str, after: str = "") -> bool:
    """Whether `word` is not a verb after `before`: *de eisen*, *hoge kosten*, *in verboden*, *Het verwerkte
    voedsel*."""
    low = before.lower()
    if before == "Het" and is_past(word):
        return word.endswith(("te", "de")) and after.islower() and after not in IS_PREPOSITION | DETERMINERS | _ADVERBS
    if word in AUXILIARIES:
        return word == "zijn" and low in IS_PREPOSITION
    if low in _WHOSE or (word == "vierde" and after not in DETERMINERS | _WHOSE):
        return True
    if (low.isalpha() and is_number(low)) or low in DETERMINERS | IS_PREPOSITION or low in ("en", "of", "te"):
        return True
    if low[:1].isdigit():
        return word.endswith("en") and not re.fullmatch(r"(?:1[89]|20)\d\d", low)
    return before.islower() and is_adjective(before) and (word.endswith(("en", "t")) or word in _NOUNS_TOO)


def inverted(text: str) -> Clause | None:
    """The parts of a clause whose subject follows its verb; None if they are not certain."""
    verb = finite_verb(text) or _behind_a_place(text)
    if not verb:
        return None
    several = is_plural(verb[0]) or (verb[0] not in finite_forms() and verb[0].endswith("en"))
    words = text[verb.end() :].split()
    after, named = _without_apposition(words)
    taken = next((place for place in range(len(after)) if _takes(verb[0], after[place:])), len(after))
    for start in _where_subjects_start(after):
        end = subject_end(after[start : named or taken], several=several)
        if end:
            if verb[0] in _MOVES:
                end = next((at for at in range(1, end) if after[start + at] in ("in", "op", "langs")), end)
            subject, rest = after[start : start + end], [*after[:start], *after[start + end :]]
            return Clause(text[: verb.start()].strip(), verb[0], " ".join(subject), " ".join(rest))
    return None


def _takes(verb: str, phrase: Sequence[str]) -> bool:
    """Whether a phrase at the end belongs to the verb; *voor kappers een voorzitter* and *naar Texel vaker varen* do
    not."""
    if verb not in _TAKES.get(phrase[0], ()):
        return False
    has_more = any(word in _ARTICLES and before not in IS_PREPOSITION | {"en"} for before, word in pairwise(phrase))
    goes_on = phrase[0] == "naar" and phrase[-1].islower() and phrase[-1].endswith("en")
    return not (has_more or goes_on or phrase[0] in phrase[1:])


def also_inverted(rest: str) -> bool:
    """Whether a second clause has its subject behind its verb too: *ging de glijbaan aan en gleed een zeehond mee*."""
    return any(
        looks_finite(each["verb"])
        and not re.fullmatch(r"\w*dat|want|met", each["verb"])
        and (each["who"] or not re.fullmatch(PARTICIPLE, each["verb"]))
        for each in _AND_INVERTED.finditer(rest)
    )


def _behind_a_place(text: str) -> re.Match[str] | None:
    """The verb, known or not, after a complete place or time: *In de schuur van Jan broedt een uil*."""
    words = list(re.finditer(r"\S+", text))
    if not words or words[0][0].lower() not in IS_PREPOSITION:
        return None
    end = subject_end([word[0] for word in words[1:]], several=None)
    verb = words[end + 1] if 0 < end < len(words) - 1 else None
    return verb if verb and _LIKE_A_VERB.fullmatch(verb[0]) and not TIME.fullmatch(verb[0]) else None


def _without_apposition(words: list[str]) -> tuple[list[str], int]:
    """*vertelt Teun Bakker, metselaar in Ede, hoe …* without what is between the commas behind a name, and the place
    where the name ends; 0 if nothing is removed."""
    start = next((place for place, word in enumerate(words) if word.endswith(",")), len(words))
    end = next((place for place in range(start + 1, len(words)) if words[place].endswith(",")), len(words))
    inner = words[start + 1 : end + 1]
    if start and end < len(words) - 1 and end - start < _LONGEST_APPOSITION and CAPITAL.fullmatch(words[start]):
        opens = OPENS_A_CLAUSE.fullmatch(inner[0].strip(",")) or inner[0] in ("en", "maar", "of", "want")
        is_name = len(inner) <= _LONGEST_NAME and all(map(str.isupper, (word[0] for word in inner)))
        if (is_name or not inner[0][0].isupper()) and not opens and not finite_forms().intersection(inner):
            return [*words[:start], words[start].rstrip(","), *words[end + 1 :]], start + 1
    return words, 0


def _where_subjects_start(words: Sequence[str]) -> Iterator[int]:
    """The places where the subject may start: right after the verb, or after a time and places: *breekt in Vlaanderen
    de zon door*."""
    place = 0
    yield place
    if words[:3] == ["voor", "het", "eerst"]:
        place = 6 if words[3:4] in (["in"], ["sinds"]) and words[5:6] == ["jaar"] else 3
        yield place
    for _ in range(_BETWEEN):
        word = words[place] if place < len(words) else ""
        if word in _ADVERBS or (TIME.fullmatch(word) and word not in ("vanaf", "sinds")):
            place += 1
        elif word in ("vanaf", "sinds", "op") and re.match(
            rf"(?:\d+ )?{MONTH}\b|\w+dag\b", " ".join(words[place + 1 :])
        ):
            place += 3 if words[place + 1].isdigit() else 2
        elif re.match(r"op \d+-jarige leeftijd\b", " ".join(words[place : place + 3])):
            place += 3
        elif word in _PLACES:
            inner = phrase_end(words[place + 1 :])
            if not inner or words[place + inner].endswith(","):
                return
            place += 1 + inner
            of_it = phrase_end(words[place + 1 :]) if words[place : place + 1] == ["van"] else 0
            place += of_it and 1 + of_it
        else:
            return
        yield place
