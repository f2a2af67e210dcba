"""The people of an article, named with first name and surname, and what they are: *schaatsster Ans van Bos*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from briefing.script.headlines.grammar.noun_phrase import IS_PREPOSITION
from briefing.script.headlines.grammar.verbs import finite_forms
from briefing.script.names import names
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PART = r"[A-ZÀ-Þ][\w’'-]*[\w]"
_PARTICLES = r"(?:(?:van|de|der|den|ten|ter|el) ){0,3}"
_INITIALS = r"(?:[A-ZÀ-Þ]\. ){0,3}"
_FULL_NAME = re.compile(
    rf"\b(?P<first>{_PART}(?: (?=[A-ZÀ-Þ])(?:{_PART}))?) "
    rf"(?P<last>{_INITIALS}{_PARTICLES}{_PART}|[A-ZÀ-Þ]\.(?=,? [a-z(]))"
)
_A_TRADE = re.compile(
    r"[a-zà-ÿ-]*(?:[a-z]{2}(?:er|aar|ares|ster|eur|euse|ist|iste|ent|ente|ant|ante|(?<!o)or|rice|icus|ica|loog|loge|aris|eerde|ling)"
    r"|arts|man|vrouw|baas|boer|boerin|chef|dochter|graaf|grafe|hoofd|kok|kundige|leidster|lein|lid|schepen|smid|zoon)"
)
_NO_TRADE = words_in("""
    jaar klaar later eerder verder echter zeker weer zomer winter theater kamer nummer restaurant krant moment procent
    nadat eiland museum water klooster festival theater maar waar daar meer gevaar
""")
_A_PLACE = re.compile(
    r"\b(?:in|te|op|nabij|rond|de|het|een|café|hotel|restaurant|museum|theater|school|‘) ?$", re.IGNORECASE
)
_OF_WHAT = re.compile(r"\b(?:minister|staatssecretaris|wethouder|schepen|gedeputeerde|hoogleraar) van $", re.IGNORECASE)
"""*minister van Economische Zaken Jan Bos*: the name begins later."""
_SOMEWHERE = re.compile(r"\b(?:aan|in|uit|te|bij|naar|van|op|nabij|rond) (?:(?:de|het) )?(?:[A-ZÀ-Þ][\w’'-]* )*$")
_NOBODY = re.compile(r"[“‘]|(?:Er|Het|Dat|Dit) ")
"""The opening of a sentence that introduces nobody else."""
_SOMEBODY = re.compile(r"\b(?:hij|zij|ze|haar|hem|zijn|zich)\b")
_GENITIVE = re.compile(r"['’]s$")
_AGE = re.compile(r" \(\d{1,3}\)")
_PEOPLES = re.compile(r"[A-ZÀ-Þ]\w+(?:se|sche)")
"""*de Spaanse Ans Bos*."""
_NO_FIRST_NAME = frozenset(("Van", "De", "Den", "Ter", "Ten", "Het", "FC", "SC", "VV", "Hotel", "Museum"))
_AS_SUBJECT = frozenset(("toen", "nadat", "alsof", "omdat", "terwijl", "doordat", "hoewel", "zodra", "voordat"))
"""Words that a subject follows."""
_MARKS = "“”‘’\"' "
_FAR = 60
"""How many characters before a name are looked at."""
_LONGEST_FIRST_NAME = 8
"""Letters; a longer word says what something is: *Dierenpark De Pol*."""


class Person(NamedTuple):
    """A named person, what he is if that precedes his name, and whether it is certain that it is a person."""

    first: str
    last: str
    role: str
    is_certain: bool

    @property
    def name(self) -> str:
        """First name and surname."""
        return f"{self.first} {self.last}"

    @property
    def called(self) -> str:
        """The name preceded by what he is."""
        return f"{self.role} {self.name}".lstrip()


def people(sentences: Sequence[str]) -> tuple[Person, ...]:
    """The people named in `sentences`, each once, including names that may be of something else."""
    found: dict[str, Person] = {}
    for sentence in sentences:
        for each in _named_in(sentence):
            known = found.get(each.name, each)
            found[each.name] = each._replace(
                role=known.role or each.role, is_certain=known.is_certain or each.is_certain
            )
    return tuple(found.values())


def only_person(sentences: Sequence[str]) -> Person | None:
    """The only person in `sentences`, if what follows can mean nobody and nothing else; otherwise None."""
    found = people(sentences)
    who = found[0] if len(found) == 1 and found[0].is_certain else None
    return who if who and _is_spoken_of(who, sentences) else None


def only_named(sentences: Sequence[str]) -> Person | None:
    """The only certain person in `sentences`, whatever else they tell of; None if there are more."""
    found = [each for each in people(sentences) if each.is_certain]
    return found[0] if len(found) == 1 else None


def _is_spoken_of(who: Person, sentences: Sequence[str]) -> bool:
    """Whether all sentences since the one with the name are about the same person, and name nobody else."""
    own = f"{who.role} {who.name}".lower().replace(".", "").split()
    for sentence in reversed(sentences):
        others = (part for name in names(sentence) for part in name if part.lower() not in own)
        at = (sentence.find(part) for part in others)
        if any(place and not _SOMEWHERE.search(sentence[:place]) for place in at):
            return False
        if who.last in sentence:
            return True
        if not _SOMEBODY.search(sentence.lower()) and not _NOBODY.match(sentence):
            return False
    return False


@lru_cache(maxsize=1000)
def _named_in(sentence: str) -> tuple[Person, ...]:
    return tuple(_people_of(sentence))


def _people_of(sentence: str) -> Iterator[Person]:
    known = {part for name in names(sentence) for part in name}
    opening = re.match(r"\W*(?P<word>[\w’'-]+) ", sentence)
    tells_of_somebody = bool(_SOMEBODY.search(sentence))
    start = opening.end() if opening and opening["word"] not in known else 0  # *In Salt Lake*
    for name in _FULL_NAME.finditer(sentence, start):
        words = name["first"].split()
        before = sentence[max(0, name.start() - _FAR) : name.start()]
        opens = not before.strip(_MARKS)
        *_, role = f" {before.strip(_MARKS)}".split(" ")
        if opens and (len(words) > 1 or len(words[0]) > _LONGEST_FIRST_NAME):
            role, words = words[0], words[1:]
        role = role.lower() if is_a_trade(role.lower()) else ""
        if _OF_WHAT.search(before):
            continue
        if _PEOPLES.fullmatch(words[0] if words[1:] else ""):
            words = words[1:]
        elif not words or words[0] in _NO_FIRST_NAME or (not role and _A_PLACE.search(before)):
            continue
        of_a_place = len(words) > 1 and name["last"].startswith("van ")
        first, last = words if of_a_place else (" ".join(words), _GENITIVE.sub("", name["last"]))
        certain = bool(role or _AGE.match(sentence, name.end()) or tells_of_somebody) or _acts(sentence, name)
        yield Person(first, last, role, certain and bool(role or not of_a_place))


def is_a_trade(word: str) -> bool:
    """Whether a word looks like what somebody is: *schaatsster*, *wethouder*."""
    return bool(_A_TRADE.fullmatch(word)) and word not in _NO_TRADE | IS_PREPOSITION | finite_forms()


def _acts(sentence: str, name: re.Match[str]) -> bool:
    """Whether there is a verb right before or after a name, or a word that a subject follows."""
    before, after = sentence[max(0, name.start() - _FAR) : name.start()], sentence[name.end() : name.end() + _FAR]
    beside = [*before.split()[-1:], *after.split(maxsplit=1)[:1]]
    return not (finite_forms() | _AS_SUBJECT).isdisjoint(beside)
