"""Abbreviations next to a name: initials, junior and senior, birth and death."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.calendar import MONTHS
from briefing.dutch.letters import spell
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.patterns import pattern, rare

_NAME = r"(?=(?:(?:van|de|den|der|ter|ten|von|di|la|le|'t) ){0,3}[A-ZÀ-Ý][a-zà-ÿ])"
_SEVERAL = re.compile(rf"[A-Z](?<![\w.&'-][A-Z])\.(?:[ -]?[A-Z]\.){{1,9}} ?{_NAME}")
_ONE = re.compile(rf"[A-Z](?<![\w.&'-][A-Z])\. ?{_NAME}")
_LONG_INITIAL = rare(("Th.", "Ph.", "Chr.", "IJ.", "Jac.", "Joh."), rf"\b(?:Th|Ph|Chr|IJ|Jac|Joh)\. ?{_NAME}")
_NO_INITIAL = pattern(rf"\b{any_word('initial', 'not_after')} $", re.IGNORECASE)
_DOTS = re.compile(r"\.[a-z]\.")
_SMALL_DOTTED = re.compile(r"[a-z](?<![\w.@&'/-][a-z])\.(?:[a-z]\.){1,5}(?!\w)(?P<end>(?=[\"')]*\s*\Z))?")
_LETTER_IN_A_SENTENCE = re.compile(r"[A-Z](?<![\w.&'-][A-Z])\. (?=[a-z]{2})")
_DOTTED_LETTERS = re.compile(r"[A-Z](?<![\w.&'-][A-Z])\.(?:[A-Z]\.)+(?!\w)(?P<end>(?=[\"')]*\s*\Z))?")
_GENERATION = rare(
    (" jr", " sr"), r" (?P<which>[js]r)(?<=[a-zà-ÿ,] [js]r)(?:\.(?!\w)|(?=[ ,;:)]|\Z))(?P<end>(?=[\"')]*\s*\Z))?"
)
_SEX = re.compile(
    r"\((?:(?P<first>[mvMV])(?:, ?|/)(?=[0-9]{1,3}(?: ?j(?:aar|r)?\.?)?\))|"
    r"(?P<age>[0-9]{1,3})(?:, ?|/)(?P<last>[mv])(?=\)))"
)
_TEAM = rare(("(m)", "(v)", "(M)", "(V)"), r"\(([mvMV])\)(?<!te \(m\))(?<!stand \(m\))")
"""The sex behind the name of a team; *de hoogte (m)* is in meters."""
_RACE = rare(("m v", "m m"), r"m(?:(?<=[0-9]m)|(?<=[0-9] m)) ([mv])(?=[:,;]|\s*\Z)")
_BY_SEX = rare(
    ("m ", "m: ", "M: "),
    r"\b(?<![0-9] )(?P<men>[mM]:? )(?P<first>[0-9][0-9.]{0,9})(?: ?/ ?|[,;] )(?P<women>[vV]:? )(?=[0-9])",
)
_LIFE_TO_DEATH = rare(("†",), r"[-–](?<=[0-9].)(?=†)")
_LIFE = re.compile(
    r"(?P<sign>[°†*])(?<![\w.)]°) ?(?:(?P<year>(?=(?:1[0-9]|20)[0-9]{2}\b))|"
    rf"(?P<day>(?=[0-9]{{1,2}}(?: (?:{'|'.join(MONTHS)})\b|"
    r"(?P<mark>[-/.])[0-9]{1,2}(?P=mark)(?:1[89]|20)[0-9]{2}\b)))|"
    r"(?P<age>(?<=†)[0-9]{1,3}(?=[),;]))|(?P<place>(?<![^(]\* )(?<!^\* )(?<!\*)(?=[A-ZÀ-Ý][a-zà-ÿ])))"
)


def initials(text: str) -> str:
    """Initials without their full stops, at which a voice would pause: "J.P. Balkenende" is "J P Balkenende"."""
    text = _SEVERAL.sub(lambda match: " ".join(re.findall("[A-Z]", match[0])) + " ", text)
    text = _LONG_INITIAL.sub(lambda match: match[0].partition(".")[0] + " ", text)
    return _LETTER_IN_A_SENTENCE.sub(_in_a_sentence, _ONE.sub(_without_stop, text))


def _in_a_sentence(match: re.Match[str]) -> str:
    """A letter within a sentence without its full stop, at which a voice would pause: "Ahmed B. zei", "de bacterie E.
    coli"."""
    return match[0][0] + " "


def dotted_letters(text: str) -> str:
    """Acronyms written with full stops: "de V.S." is "de vee-es"."""
    return _DOTTED_LETTERS.sub(
        lambda match: spell(match[0].replace(".", "")) + ("." if match["end"] is not None else ""), text
    )


def small_dotted_letters(text: str) -> str:
    """Acronyms and other abbreviations in lower case that no rule knows: "de b.t.w." is "de bee-tee-wee"."""
    if _DOTS.search(text) is None:
        return text
    return _SMALL_DOTTED.sub(
        lambda match: spell(match[0].replace(".", "")) + ("." if match["end"] is not None else ""), text
    )


def generations(text: str) -> str:
    """Generations after a name: "Martin Luther King jr." is "Martin Luther King junior"."""

    def read(match: re.Match[str]) -> str:
        full_stop = "." if match["end"] is not None and match[0].endswith(".") else ""
        return (" junior" if match["which"] == "jr" else " senior") + full_stop

    return _GENERATION.sub(read, text)


def births(text: str) -> str:
    """Signs for birth and death: "(°1951)" is "(geboren in 1951)", "† Gent, 2024" "overleden Gent, 2024"."""

    def read(match: re.Match[str]) -> str:
        if match["age"]:
            return f"overleden op {numbers.compound(int(match['age']))}jarige leeftijd"
        what = "overleden" if match["sign"] == "†" else "geboren"
        return what + (" in " if match["year"] is not None else " op " if match["day"] is not None else " ")

    return _LIFE.sub(read, _LIFE_TO_DEATH.sub(", ", text))


def sexes(text: str) -> str:
    """Letters for sexes: of a suspect "(m, 34)" is "(man, 34)", of a team "(v)" "(vrouwen)"."""
    if "(" in text:
        text = _SEX.sub(_sex, text)
    if "(iv)" not in text:  # where the points of a list are numbered, "(v)" is the fifth
        text = _TEAM.sub(lambda match: f"({_team(match[1])})", text)
    text = _BY_SEX.sub(r"mannen \g<first>, vrouwen ", text)
    return _RACE.sub(lambda match: f"m {_team(match[1])}", text)


def _sex(match: re.Match[str]) -> str:
    said = "man" if (match["first"] or match["last"]) in "mM" else "vrouw"
    return f"({said}, " if match["age"] is None else f"({match['age']}, {said}"


def _team(letter: str) -> str:
    return "mannen" if letter in "mM" else "vrouwen"


def _without_stop(match: re.Match[str]) -> str:
    """The initial without its full stop, which stays if it ends a sentence after "vitamine C" and the like."""
    may_end = _NO_INITIAL.search(match.string, max(0, match.start() - 20), match.start())
    return match[0] if may_end else match[0][0] + " "
