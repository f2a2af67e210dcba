"""The removal of a sentence's opening before its news: when it was, what came before, in what state somebody did it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_PERIOD
from briefing.dutch.numbers import ANY_NUMBER
from briefing.patterns import pattern
from briefing.script.headlines.grammar.clause import inverted, verb_behind_comma
from briefing.script.headlines.grammar.words import PARTICIPLE, PREPOSITIONS

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
