"""The removal of a sentence's opening before its news: when it was, what came before, in what state somebody did it;
and of what a colon parts from the news."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_PERIOD
from briefing.dutch.numbers import ANY_NUMBER
from briefing.dutch.word_classes.classes import WordClass
from briefing.patterns import pattern
from briefing.script.headlines.grammar.clause import also_inverted, inverted, verb_behind_comma
from briefing.script.headlines.grammar.pieces import before_a_clause
from briefing.script.headlines.grammar.tagged import tokens_in
from briefing.script.headlines.grammar.verbs import finite_forms, looks_finite
from briefing.script.headlines.grammar.words import PARTICIPLE, PREPOSITIONS, SHORTEST
from briefing.script.names import names
from briefing.script.quotations import is_quoting

if TYPE_CHECKING:
    from briefing.script.headlines.grammar.clause import Clause

_SO_MANY = rf"(?:{ANY_NUMBER}|\d+)"
_OPENING = pattern(
    rf"{_SO_MANY} (?:minuten|uur|dagen) (?:voor|na) |met een "
    rf"|na (?:een )?(?:[a-z]+ )?(?:jaren|maanden|weken|dagen|{_SO_MANY} {ANY_PERIOD})\b"
    rf"|{PARTICIPLE} (?:{PREPOSITIONS}) |[a-z]{{3,}}end (?:{PREPOSITIONS}) ",
    re.IGNORECASE,
)
"""*Na jaren van uitstel*, *Gewapend met een hamer*."""
_CLAUSE = pattern(
    r"(?:(?:[a-z]+|\d+) (?:uur|dagen|weken|maanden|jaar) )?(?:nadat|toen|terwijl|omdat|doordat|hoewel) "
    r"|(?:[a-z]+|\d+) (?:dagen|weken|maanden|jaar) na [^,]{3,60}? (?:die|dat|waar\w*) "
    r"|(?:in|tijdens|na|op) (?:een|de|het) (?:[a-z]+e )?[a-z]+ (?:waarin|waarbij|waarop|die|dat) ",
    re.IGNORECASE,
)
"""*Twee jaar nadat brand het dak vernielde*, *In een duel waarin alles beslist leek*."""
_TELLS_ENOUGH = 40
"""The fewest characters that have to be left."""
_LEANS = pattern(
    r"\b(?:er|(?:daar|hier)\w*|toen|hij|zij|ze|hem|dan|ook|eveneens|evenmin|pas|alleen|zelfs|eerst|deze|dit"
    r"|betreffende|dezelfde|hetzelfde|zulke"
    r"|nog(?! een\b)|kan|kunnen|mag|mogen|moet"
    r"|moeten)\b",
    re.IGNORECASE,
)
"""Words that may refer to the opening, or be true only because of it."""
_LISTED = re.compile(
    r"(?P<named>[A-ZÀ-Þ][^:;“”‘]{15,250}?) en (?:nog )?(?P<others>\d{1,3}(?:\.\d{3})*) andere (?=[a-z]+ [a-z]+)"
)
_ONE_NAMED = re.compile(r"(?:[a-zà-ÿ-]+ )?[A-ZÀ-Þ](?!.*(?: en |,$))")
"""*boerin An Pol uit Urk*; not what tells more of another, *boer in Ede,*, nor two, *Ede en Gent*."""
_TOLD_BEFORE = pattern(r"(?:de|het|die|dat|zijn|haar|hun) (?:[A-Z][a-z]+se )?[^A-ZÀ-Þ]+")
"""*de bestuurder*: the opening told of which."""
_OPENS_WITH_A_CLAUSE = re.compile(
    r"(?:omdat|doordat|nadat|toen|terwijl|hoewel|nu|zodra|sinds|zonder dat|om (?=[^,]* te [a-z]+n\b)[^, ]+"
    r"|(?:[\w-]+ ){1,6}(?:nadat|voordat)|(?:uitgerekend |juist )?op (?:de dag|het moment|de avond) dat) ",
    re.IGNORECASE,
)
_HAS_DONE = re.compile(r"(?P<before>Met [^,]{3,40}, [^:;]{5,90}? en [^,:;]{3,60}?) (?:heeft|hebben|is|zijn) ")
"""*Met een emmer, een zeem en veel geduld heeft …*"""
_OPENS_WITH_A_PHRASE = re.compile(
    r"(?:met|na|bij|ondanks|door|dankzij|wegens|vanwege|tijdens|te midden van) ", re.IGNORECASE
)
"""*Met 3-0, na een duel in de regen, heeft …*: without a verb of their own."""
_POINTS_BACK = pattern(
    r"\b(?:er(?! (?:niet|wel|toch|nooit|alsnog) kom(?:t|en)\b)|daar|hier\w+|toen|hij|zij|ze|hem|haar|dat|die|deze"
    r"|dezelfde|hetzelfde|betreffende|zulke"
    r"|het (?:is|was)|dan|het (?:\w+e )?(?:dorp|stadje|eiland|bedrijf)"
    r"|de (?:\w+e )?(?:stad|gemeente|club|ploeg|dieren))\b",
    re.IGNORECASE,
)
_THE_TOWN = re.compile(r"\b(?:het (?:\w+e )?(?:dorp|stadje|eiland)|de (?:\w+e )?(?:stad|gemeente))\b")
"""That of the subject, if it is named."""
_SAYS_THAT = pattern(rf"(?:{PARTICIPLE}|\bweten) dat\b")
"""*heeft bekendgemaakt dat*: no *dat* that points back."""
_OF_HIMSELF = re.compile(r"\b(?:haar(?= [a-zà-ÿ-]+ [a-zà-ÿ])|hij|zij|ze)\b")
"""Pronouns for the subject, if that is named."""
_WHICH = re.compile(r"\b(?:die|dat|waar\w*|wie)\b")
_VERBS = 2
"""The most verbs of a clause: *had gezegd*."""
_TELLS_BEFORE = 45
"""The fewest characters before a colon that tell enough."""
_AT_A_COLON = re.compile(r"(?P<before>[^:]{20,}): (?P<after>(?!\d+-\d)[^:]{3,})")
_LEADS = re.compile(r"\b(?:is|was) het (?:eindelijk |dan |weer |dan eindelijk )?(?:zover|raak|gedaan|klaar)$")
_ANNOUNCES = re.compile(
    r"\b(?:volgende|iets|anders|ding|dingen|namen?|antwoord\w*|conclusie|boodschap|reden(?:en)?|oorza(?:ak|ken)"
    r"|als volgt|[a-z]{3,}ste|twee|drie|vier|vijf)\b"
)
"""Words that ask for what stands behind the colon: *drie dingen*, *het volgende*."""
_NAMES_OR_COUNTS = re.compile(r"[A-ZÀ-Þ\d]")
_POINTS_AT_IT = re.compile(r"(?:zij|ze|hij|het|dat|dit|die|er|daar\w*|zo)\b", re.IGNORECASE)
_ASIDE_OF_OPENING = re.compile(
    r"(?P<first>(?:In|Op|Bij|Na|Om|Vlak voor|Kort na|Kort voor|Tijdens|Vanaf) [^,:;“‘]{3,50}), "
    r"(?:toen|terwijl|nadat|als|wanneer|omdat|waarin|waarbij) [^,:;“‘]{5,90}, (?P<verb>[a-zà-ÿ]+) "
)


def without_opening(text: str) -> str:
    """`Na jaren van uitstel knapt Ede de markt op` → `Ede knapt de markt op`; not where the rest leans on it."""
    clause = inverted(text)
    opens = clause and _OPENING.match(clause.first)
    main = clause if opens else _behind_a_clause(text)
    if not main or not main.rest or main.rest.startswith(("uit ", "van ")) or _TOLD_BEFORE.fullmatch(main.subject):
        return text
    return text if len(main.alone) < _TELLS_ENOUGH or _LEANS.search(main.alone) else main.alone


def without_list(text: str) -> str:
    """`Boer Jan Bos uit Ede, boerin An Pol uit Urk en nog 112 andere boeren eisen` → `114 boeren eisen`."""
    listed = _LISTED.match(text)
    named = listed["named"].split(", ") if listed else []
    if not listed or not all(map(_ONE_NAMED.match, named)):
        return text
    total = f"{int(listed['others'].replace('.', '')) + len(named):,}".replace(",", ".")
    return f"{total} {text[listed.end() :]}"


def _behind_a_clause(text: str) -> Clause | None:
    start = verb_behind_comma(text) if _CLAUSE.match(text) else None
    return inverted(f"Dan {text[start:]}") if start else None


def main_clause(text: str) -> str | None:
    """`Omdat het glad was, reed een trein door rood` → `een trein reed door rood`; None if it leans on the rest."""
    start = _main_clause_start(text)
    clause = inverted(f"Dan {text[start:]}") if start else None
    if not clause:
        return None
    is_named = any(len(name) > 1 for name in names(f"Dan {clause.subject}"))
    if also_inverted(clause.rest):
        return None
    told = _without_which(_SAYS_THAT.sub("", clause.alone))
    if names(f"Dan {clause.subject}"):
        told = _THE_TOWN.sub("", told)
    leans = _POINTS_BACK.search(_OF_HIMSELF.sub("", told) if is_named else told)
    is_nameless = not names(f"Dan {clause.alone}") and names(f"Dan {text}")
    return None if leans or is_nameless else clause.alone


def _without_which(text: str) -> str:
    """`text` without the pronouns behind the nouns of which their clauses tell: *bezoekers | die*."""
    tokens = tokens_in(text)
    which = [
        token
        for before, token in pairwise(tokens)
        if token.text in ("die", "dat") and token.word_class is WordClass.PRONOUN and before.tells
    ]
    for token in reversed(which):
        text = f"{text[: token.start]}{text[token.end :]}"
    return text


def _main_clause_start(text: str) -> int | None:
    """The place of the verb after the circumstance that opens a sentence; None for another opening."""
    is_clause = _OPENS_WITH_A_CLAUSE.match(text)
    if not is_clause and not _OPENS_WITH_A_PHRASE.match(text):
        return None
    done = None if is_clause else _HAS_DONE.match(text)
    if done and finite_forms().isdisjoint(re.findall(r"\w+", done["before"])):
        return done.end("before") + 1
    start = verb_behind_comma(text)
    opening = text[:start]
    is_another = re.search("[:;]", opening) or (not is_clause and _tells_by_itself(opening))
    return None if is_another else start


def _tells_by_itself(opening: str) -> bool:
    """Whether an opening has more verbs than the clauses in it take: *Na een zitting waarin hij zweeg* has not."""
    verbs = sum(word in finite_forms() for word in re.findall(r"\w+", opening))
    return verbs > _VERBS * len(_WHICH.findall(opening))


def without_colon(text: str) -> str:
    """`Het duurde even, maar vrijdag was het zover: Ede is kampioen` → `Ede is kampioen`; what is listed behind it, or
    points at what stands before it, goes."""
    parts = None if is_quoting(text) else _AT_A_COLON.fullmatch(text)
    if not parts:
        return text
    before, after = parts["before"], parts["after"]
    tells = any(token.is_finite for token in before_a_clause(tokens_in(before)))
    says_what = any(token.is_finite for token in tokens_in(after)) and not _POINTS_AT_IT.match(after)
    leads = _LEADS.search(before) or (not tells and "," in before and not _NAMES_OR_COUNTS.search(before, 1))
    if leads and says_what and len(after) >= SHORTEST:
        return after
    goes = _POINTS_AT_IT.match(after) or (not says_what and "," in after and not _ANNOUNCES.search(before))
    return before if tells and goes and len(before) >= _TELLS_BEFORE else text


def without_aside(text: str) -> str:
    """`In de laatste minuut, toen iedereen al opstond, wint Ede` → `In de laatste minuut wint Ede`."""
    aside = _ASIDE_OF_OPENING.match(text)
    if not aside or not looks_finite(aside["verb"]) or not finite_forms().isdisjoint(aside["first"].split()):
        return text
    return f"{aside['first']} {text[aside.start('verb') :]}"
