"""Lines of data rather than sentences: tables, standings, line-ups, scorers, fact boxes."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from briefing.article.lines.people import author_in_note
from briefing.dutch.word_classes.tagger import has_finite_verb
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

_CELLS = re.compile(r"\t+| {2,}| ?[|¦│] ?")
_ENDS = re.compile(r"[.!?…][\"'’”»)]*$")
_NAME = r"[A-ZÀ-Þ][\w’'.-]*(?: (?:[A-ZÀ-Þ][\w’'.-]*|van|de|der|den|el|ten|ter|te|in|'t|’t)){0,4}"
_CHANGE = r"(?: ?\([^()]{1,40}\))?"
_LINE_UP = re.compile(
    rf"(?:Opstelling(?:en)? )?{_NAME}(?: \([^()]*\))?\s?: {_NAME}{_CHANGE}(?:[,;/–-] ?{_NAME}{_CHANGE}){{3,}}\.?"
)
_MATCH_DATA = re.compile(
    r"(?:scheidsrechters?|arbiter|toeschouwers"
    r"|arbitrage|arbiters|assistenten|leiding|publiek|rode kaart(?:en)?|gele kaart(?:en)?|geel|rood|doelpunten"
    r"|scoreverloop|rust"
    r"|opstelling(?:en)?|wissels?|man van de wedstrijd|ruststand|uitslag(?:en)?|stand|goals?)\s?: ?[\w\d-]",
    re.IGNORECASE,
)
_GOAL = re.compile(
    rf"\b\d{{1,3}}['’](?:\+\d)? {_NAME}|\b\d{{1,3}}(?:\+\d)?[.'’]? {_NAME}(?: \([^()]*\))? \d{{1,2}}[-–]\d{{1,2}}"
    rf"|\b\d{{1,3}}['’.]? \d{{1,2}}[-–]\d{{1,2}} {_NAME}|\b\d{{1,2}}[-–]\d{{1,2}} {_NAME} \(?\d{{1,3}}"
)
_RANKED = re.compile(
    r"\d{1,3}[.)]? +(?:\(\d+\) *)?(?:[A-ZÀ-Þ][\w’'.-]*(?: (?:[A-ZÀ-Þ][\w’'.-]*|van|de|der|den|el))*)"
    r"(?: \([A-Z][A-Za-z]{1,3}\).{0,40}|(?: \([A-Z]{2,3}\))?(?:[ \t]+[+\d][\d.,:'’+-]*)+(?: [a-z]{1,4}\.?)?)"
)
_TEAM = r"[A-ZÀ-Þ](?:[^.:!?]|(?<=\b[A-ZÀ-Þ])\.|(?<=\bSt)\.){1,40}"
"""The name of a team, in which only an initial and `St.` have a full stop."""
_RESULT = rf"{_TEAM} ?[-–] ?{_TEAM}[ :\t]+\d{{1,3}} ?[-–] ?\d{{1,3}}"
_RESULT_LINE = re.compile(rf"{_RESULT}(?: \([^()]*\))?")
_SETS = re.compile(rf"{_RESULT} \(\d{{1,3}}[-–]\d{{1,3}}(?:[,; ]{{1,2}}\d{{1,3}}[-–]\d{{1,3}}){{1,6}}\)\.?")
"""A result with that of each set."""
_FACT = re.compile(r"[A-ZÀ-Þ][\w’' /-]{1,30}(?: \([^()]{1,20}\))?\s?: ?\S.{0,120}")
_NUTRITION = pattern(
    r"(?:energie|kcal|eiwit\w*|vet(?:ten)?|koolhydraten|zout|vezels|suikers?)\b.{0,30}\d.{0,20}", re.IGNORECASE
)
_LONGEST_TITLE = 70
"""The most characters of a title among data."""
_FIGURE = re.compile(r"[A-ZÀ-Þ][^:.!?]{1,40}: [^:!?]{0,20}\d[^:!?]{0,40}")
_FEWEST_FIGURES, _FEWEST_TITLE_WORDS = 3, 5
"""The fewest figures in succession; the fewest words of a headline rather than of a title above figures."""
_CLOCK = re.compile(r"\b\d{1,2}[.:u]\d\d\b|\b\d{1,2} uur\b")
_PARTICLES = frozenset(["van", "de", "der", "den", "el", "al", "ten", "ter", "te", "in", "en"])
_FEW_PLACES = re.compile(r"(?:De|Het) [a-z ]{3,30}: (?:1[.)]? [^\d;]{3,50}; ?)(?:[2-5][.)]? [^\d;]{3,50}[;.] ?){1,4}")
"""The first few of a race in a sentence: `De uitslag: 1. An Maes; 2. Bo Smit.`"""
_SAID = pattern(r"[?”’\"]$")
"""The end of what somebody says, behind his name."""


def table_reason(lines: Sequence[str]) -> str | None:
    """Why the lines of a block, with their inner spaces, are data; None if they may be text."""
    bare = [" ".join(line.split()) for line in lines]
    rules = {
        "table": _is_table(lines),
        "standings": _are_ranked(bare),
        "list of results": len(lines) > 2 and all(map(_RESULT_LINE.fullmatch, bare)),
        "line-up or scorers": _is_match_report(bare),
        "nutrition table": len(lines) > 1 and all(map(is_nutrition, bare)),
        "box of facts": _is_fact_box(bare),
    }
    return next((reason for reason, holds in rules.items() if holds), None)


def _is_table(lines: Sequence[str]) -> bool:
    cells = {line: len(_CELLS.split(line.strip(" |"))) for line in lines if not _is_prose(line)}
    if len(lines) > 1 and len(cells) == len(set(lines)) and all(count > 1 for count in cells.values()):
        return True
    rows = [line for line in lines if cells.get(line, 0) > 2] or [line for line in lines if cells.get(line, 0) > 1]
    return (
        len(rows) > 1
        and len(rows) * 3 >= len(lines) * 2
        and all(len(line) < _LONGEST_TITLE and not _ENDS.search(line) for line in set(lines).difference(rows))
    )


def is_result(line: str) -> bool:
    """Whether a line gives the result of a match: `FC Emmen - FC Groningen 2-1`."""
    return bool(_RESULT_LINE.fullmatch(line))


def _are_ranked(lines: Sequence[str]) -> bool:
    """Whether lines are a ranking, perhaps under a title: `1. Puck Wiersma (Ned)`, `11. OH Leuven 9 10`."""
    ranked = sum(bool(_RANKED.fullmatch(line)) for line in lines)
    return ranked > 1 and ranked + 1 >= len(lines)


def _is_match_report(lines: Sequence[str]) -> bool:
    """Whether lines are line-ups, scorers and standings, with a short title or two between them."""
    match_data = any(map(row_reason, lines))
    data = [line for line in lines if _RANKED.fullmatch(line) or row_reason(line) or _RESULT_LINE.fullmatch(line)]
    if len(data) == len(lines):
        return match_data
    return (
        match_data
        and len(data) > 1
        and len(data) * 3 >= len(lines) * 2
        and all(len(line) < _LONGEST_TITLE for line in set(lines).difference(data))
    )


def is_nutrition(line: str) -> bool:
    """Whether a line is one of a nutrition table: `Energie: 320 kcal`."""
    return bool(_NUTRITION.fullmatch(line))


def key_figures(lines: Sequence[str]) -> set[str]:
    """Those of the lines above a text that are its figures, several in succession, each with its label: `Omzet: 88,1
    miljoen euro (+4,0%)`; and their title."""
    found: set[str] = set()
    is_figure = [bool(_FIGURE.fullmatch(line)) and not has_finite_verb(line) for line in lines]
    for told, group in groupby(range(len(lines)), key=is_figure.__getitem__):
        run = list(group)
        if told and len(run) >= _FEWEST_FIGURES:
            above = lines[max(1, run[0] - 1) : run[0]]  # but not the first line, which is the headline
            found.update((lines[number] for number in run), filter(_is_title_of_figures, above))
    return found


def _is_title_of_figures(line: str) -> bool:
    return len(line.split()) < _FEWEST_TITLE_WORDS and not _ENDS.search(line)


def _is_agenda(line: str) -> bool:
    """Whether a line is a programme: `Programma zondag: 13.30 uur massastart vrouwen, 14.10 uur massastart mannen`."""
    label, mark, rest = line.partition(": ")
    return bool(mark and len(label.split()) < 4 and len(_CLOCK.findall(rest)) > 1 and not rest.endswith((".", "”")))


def _is_name_list(line: str) -> bool:
    """Whether a line is a list of names and marks: `WESTERLO: Willems – Raymond, Bayar (77' Fiers) – …`."""
    words = re.findall(r"[^\W\d_][\w’'.-]*", line)
    names = [word for word in words if word[0].isupper() or word in _PARTICLES]
    return len(words) >= 6 and len(names) * 10 >= len(words) * 9 and len(re.findall(r"[,;–—-]", line)) >= 4


def row_reason(line: str) -> str | None:
    """Why a single line is data; None if it may be text."""
    bare = " ".join(line.split())
    if author_in_note(bare) or _FEW_PLACES.fullmatch(bare):
        return None
    if any(map(str.isdigit, bare)) and not any(map(str.isalpha, bare)):
        return "score or number"
    if _LINE_UP.fullmatch(bare) or _is_match_data(bare) or _is_name_list(bare):
        return "line-up or scorers"
    if _is_agenda(bare):
        return "agenda"
    return "table" if line.count("|") > 1 and all(len(cell.split()) < 5 for cell in line.split("|")) else None


def _is_prose(line: str) -> bool:
    return len(line.split()) > 14 and bool(_ENDS.search(line))


def _is_match_data(line: str) -> bool:
    """Whether a line is the data of a match: `30. Cicero 0-1; 71. Wijnja 1-1. Scheidsrechter: Kuiper.`"""
    goals = len(_GOAL.findall(line))
    return (
        (goals > 0 and len(line) < 60 + 40 * goals)
        or bool(_MATCH_DATA.match(line) or _SETS.fullmatch(line))
        or len(_MATCH_DATA.findall(line)) > 1
    )


def _is_fact_box(lines: Sequence[str]) -> bool:
    """Whether lines are a fact box, perhaps under a title: several such as `Regie: Jesse Kolkman`."""
    facts = [line for line in lines if _FACT.fullmatch(line) and len(line) < 110 and not _SAID.search(line)]
    rest = set(lines).difference(facts)
    if all(map(_ENDS.search, lines)):
        return False  # sentences: `Voor: de partij van de wethouder, met veertien zetels.`
    if any(len(line) >= _LONGEST_TITLE or _ENDS.search(line) for line in rest):
        return False
    if len(facts) >= 3:
        return len(facts) * 2 >= len(lines)
    return len(facts) == len(lines) == 2 and all(len(line) < _LONGEST_TITLE for line in facts)
