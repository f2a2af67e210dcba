"""Text into sentences: NLTK's Punkt over our own Dutch abbreviations, then a few rules of splitting and merging."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from briefing.dutch.glued_sentences import glued_places
from briefing.dutch.lean_import import bare_packages
from briefing.dutch.sentence_words import (
    ABBREVIATIONS,
    BEFORE_NAME,
    BEFORE_NUMBER,
    CLOSERS,
    COMPOUND_ENDS,
    DAYS,
    EXCLAIMING_NAMES,
    FINAL,
    FINAL_BEFORE_STARTER,
    LABELLED,
    MONTHS,
    NAME_PARTICLES,
    NEVER_FINAL,
    OPENERS,
    STARTERS,
    STREET,
    UNITS,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REACH = 80
"""How many characters on either side of a place the rules look at: it bounds their cost."""
WINDOW = 4000
"""How many characters Punkt is given at a time."""


class Joint(NamedTuple):
    """A place where one sentence may end and the next begin."""

    before: str
    """The text up to it, at most `REACH` characters, without white space at its end."""
    after: str
    """The text from it, at most `REACH` characters, without white space at its start."""


def split_sentences(text: str) -> list[str]:
    """The sentences of `text` in order, without the white space between them.

    Nothing else is changed: the sentences joined hold every other character of `text`. Speech of several sentences is
    split inside its quotation marks; an attribution stays with the sentence it follows. Never raises.
    """
    sentences = []
    start = 0
    for place in _places(text):
        sentence = text[start:place].strip()
        if place < len(text) and _is_enumerator(sentence):
            continue
        if sentence:
            sentences.append(sentence)
        start = place
    return sentences


def _places(text: str) -> list[int]:
    """Where a sentence ends, in order: what Punkt and the splitting rules find, less what the merging rules refuse."""
    if not text.strip():  # Punkt takes it for a mistake
        return []
    found = {place for place in (*_punkt_places(text), *_more_places(text)) if _is_end(text, place)}
    found |= {place for place in glued_places(text) if not _is_merged(_joint(text, place))}
    blanks = {blank.start() for blank in _BLANK_LINE.finditer(text)}
    return sorted(found | blanks | {len(text)})


def _is_end(text: str, place: int) -> bool:
    """Whether white space follows and no merging rule holds: `“Waarom?”, vroeg hij` has no end after its mark."""
    return text[place : place + 1].isspace() and not _is_merged(_joint(text, place))


def _joint(text: str, place: int) -> Joint:
    return Joint(text[max(0, place - REACH) : place].rstrip(), text[place : place + REACH].lstrip())


def _is_enumerator(sentence: str) -> bool:
    """`2.` before `Blijf thuis.`"""
    return bool(re.fullmatch(r"\(?\d{1,2}[.)]|[a-zA-Z]\)", sentence))


def _punkt_places(text: str) -> Iterator[int]:
    """Punkt looks at a window at a time: its patterns take too long over a text that is one long run of points."""
    for start in range(0, len(text), WINDOW):
        stop = start + WINDOW
        margin = max(0, start - REACH)
        ends = [margin + end for _, end in _punkt().span_tokenize(text[margin : stop + REACH])]
        if stop + REACH < len(text):
            ends.pop()  # where the window ends, not a sentence
        yield from (end for end in ends if start < end <= stop)


@lru_cache(maxsize=1)
def _punkt() -> Any:
    try:
        # All of NLTK (corpora, metrics, numpy) takes three times as long to load as Punkt.
        with bare_packages("nltk", "nltk.tokenize"):
            from nltk.tokenize import punkt
    except ImportError:  # a version of which Punkt needs more
        from nltk.tokenize import punkt

    class Dutch(punkt.PunktLanguageVars):  # type: ignore[misc]
        sent_end_chars = (".", "?", "!", "…")
        re_boundary_realignment = re.compile(f"[{CLOSERS}]+(?:\\s+|$)")
        _re_non_word_chars = r"(?:[)\";}\]*:@'({\[‘’“”„«»‹›?!…])"

    parameters = punkt.PunktParameters()
    parameters.abbrev_types = set(ABBREVIATIONS)
    return punkt.PunktSentenceTokenizer(parameters, lang_vars=Dutch())


# --- splitting rules: where a sentence ends that Punkt takes to go on -----------------------------------------------

_BLANK_LINE = re.compile(r"\n[^\S\n]*+\n")
_FINAL_POINT = re.compile(
    rf"(?<![\w.-])((?:\w{{1,12}}[.-]){{0,4}}\w{{1,12}})\.[{CLOSERS}]*+"
    rf"(?=\s++(?:[’'](?:[stn]|er)\b|[{OPENERS}]*+[A-ZÀ-Þ0-9]))"
)
_FINAL_DOTS = re.compile(rf"(?<![.…])(?:\.{{2,}}|…)++[{CLOSERS}]*+(?=\s++[{OPENERS}]*+[A-ZÀ-Þ])")
_SURNAME = re.compile(r"[Vv][ao]n (?:de[nr]? |het |[’']t )?[A-Z]|[’']t [A-Z]")
_FIRST_WORDS = re.compile(rf"[{OPENERS}]*+(?P<word>[A-ZÀ-Þ]\w*+)(?:\s++[’']?(?P<next>\w+))?")


def _more_places(text: str) -> Iterator[int]:
    """After dots before a capital (`en toen… Er stond niemand`), a measure, `plan B`, a final abbreviation."""
    for dots in _FINAL_DOTS.finditer(text):
        yield dots.end()
    for point in _FINAL_POINT.finditer(text):
        word, after = point[1].lower(), text[point.end() : point.end() + REACH].lstrip()
        is_label = len(word) == 1 and _word_before(text, point.start()) in LABELLED
        is_counted = _word_before(text, point.start())[-1:].isdigit() or _word_before(text, point.start()) == "per"
        is_measure = word in UNITS and is_counted and not after[:1].isdigit()
        if is_label or is_measure or _is_acronym(point[1], after) or _may_end(word, after):
            yield point.end()


def _word_before(text: str, place: int) -> str:
    return "".join(text[max(0, place - REACH) : place].split()[-1:]).lower()


def _is_acronym(word: str, after: str) -> bool:
    """`de VS. Minister Bos`, `De Boer BV. Zijn zoon`: in capitals no abbreviation, unless all of the text is."""
    return len(word) > 1 and word.isalpha() and word.isupper() and not after[:2].isupper()


def _may_end(word: str, after: str) -> bool:
    """`enz. De rest`, `Peter K. De man`, `vitamine D. Dat`; not `P. De Vries`, `de V.S. Marine`."""
    return word in FINAL or ((word in FINAL_BEFORE_STARTER or len(word) == 1) and _starts(after))


def _starts(after: str) -> bool:
    """Whether a sentence starts here, going by its first word rather than by its capital alone."""
    first = _FIRST_WORDS.match(after)
    if _SURNAME.match(after):
        return False
    if not first:
        return after[:1] in ("’", "'")
    word, following = first["word"].lower(), first["next"] or ""
    return word in STARTERS and not (word in NAME_PARTICLES and following[:1].isupper())


# --- merging rules: where a sentence goes on that Punkt takes to end ------------------------------------------------

_SMALL = re.compile(r"(?:[–—-]\s*)?(?:[a-zà-ÿ;:]|,(?!,)|[’']s\s+[a-z])")
_SMALL_NAME = re.compile(r"[a-z]{1,2}[A-Z]|[a-z0-9-]+\.(?:com|nl|be|org|eu|net)\b")
_INITIAL = re.compile(r"(?<![^\W_])[A-Z][a-z]?\.$")
_SHORT_NAME = re.compile(rf"(?<![\w-])(?:{'|'.join(BEFORE_NAME)})\.$")
_AGE = re.compile(r"\(\d{1,3}(?:, [^()]*)?\),?\s+[a-zà-ÿ]")
_GRADE = re.compile(r"\d\s*gr\.$")
_HOUR = re.compile(r"\d\s*u\.$")
_ZONE = re.compile(r"[A-Z][\w-]*se\s+tijd\b")
_NEXT_NUMBER = re.compile(r"\d\.\s\D+[,;]\s+\d{1,2}\.$")
_INITIALS = re.compile(r"(?<![^\W_])(?:[A-Z][a-z]?\.-?){2,}$")


def _is_merged(joint: Joint) -> bool:
    return any(rule(joint) for rule in _MERGING_RULES)


def _goes_on_small(joint: Joint) -> bool:
    """A small letter goes on: `“Waarom?” vroeg hij`, `in dec. daarop`. A brand or a site may start a sentence."""
    return bool(_SMALL.match(joint.after)) and not _SMALL_NAME.match(joint.after)


def _after_abbreviation(joint: Joint) -> bool:
    """`'Mr. Guitar'`, `(dr. Maes`: also where a quotation mark or bracket hides the abbreviation from Punkt."""
    word = re.split(rf"[\s{OPENERS}]", joint.before)[-1]
    key = word[:-1].lower()
    if not word.endswith(".") or _is_acronym(word[:-1], joint.after):
        return False
    before_number = joint.after[:1].isdigit() and (key in BEFORE_NUMBER or key.endswith(STREET))
    return key in NEVER_FINAL or key.endswith(COMPOUND_ENDS) or before_number


def _after_short_name(joint: Joint) -> bool:
    """`de Kon. Bibliotheek`: an abbreviation with its capital, which no word has at the end of a sentence."""
    return bool(_SHORT_NAME.search(joint.before)) and joint.after[:1].isupper()


def _after_initials(joint: Joint) -> bool:
    """`J.-P. Vermaelen`, `R.S.C. Vilvoorde`, `A. ’t Hart`: points between capitals belong to a name."""
    if _SURNAME.match(joint.after):
        return bool(_INITIAL.search(joint.before))
    return bool(_INITIALS.search(joint.before)) and not _starts(joint.after)


def _after_exclaiming_name(joint: Joint) -> bool:
    """`Yahoo! Nederland`: the mark belongs to the name, unless a common word starts the next sentence."""
    return joint.before.endswith(EXCLAIMING_NAMES) and not _starts(joint.after)


def _inside_short_date(joint: Joint) -> bool:
    """`vr. 3 maart`, `za. 19.00 u.`, `14 sept. 2022`, `jan.-febr. 2026`."""
    word = joint.before.rstrip(".").rpartition(" ")[2].lower()
    if word in DAYS:
        return bool(re.match(r"\d{1,2}(?:[.:]\d{2})?\s+\w", joint.after))
    return re.split(r"\.?[-–/]", word)[-1] in MONTHS and bool(re.match(r"\d{4}\b", joint.after))


def _after_first_number(joint: Joint) -> bool:
    """`drie regels: 1. Houd afstand`, `1. Kuipers, 2. Roest`: the number announces what follows."""
    return bool(re.search(r":\s+\d{1,2}\.$", joint.before)) or (
        bool(_NEXT_NUMBER.search(joint.before)) and not _starts(joint.after)
    )


def _before_an_age(joint: Joint) -> bool:
    """`de verdachte Robert K. (34) zweeg`: an age belongs to the name before it."""
    return bool(_INITIAL.search(joint.before)) and bool(_AGE.match(joint.after))


def _inside_degrees(joint: Joint) -> bool:
    """`-5 gr. C.`"""
    return bool(_GRADE.search(joint.before)) and bool(re.match(r"[CF]\b", joint.after))


def _before_the_zone(joint: Joint) -> bool:
    """`om 7.45 u. Nederlandse tijd`: where the clock stands that shows the hour."""
    return bool(_HOUR.search(joint.before)) and bool(_ZONE.match(joint.after))


_MERGING_RULES: tuple[Callable[[Joint], bool], ...] = (
    _goes_on_small,
    _after_abbreviation,
    _after_short_name,
    _after_initials,
    _after_exclaiming_name,
    _inside_short_date,
    _after_first_number,
    _before_an_age,
    _inside_degrees,
    _before_the_zone,
)
