"""Abbreviations that end in a full stop, and the words they stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.alternatives import one_of
from briefing.dutch.calendar import ANY_MONTH
from briefing.dutch.rules import ambiguous, shortenings
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.patterns import pattern, rare, worded
from briefing.tables import shipped_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

_FILE = shipped_table(__package__, "abbreviations.toml")
_SENTENCE: dict[str, list[str]] = _FILE.pop("sentence")
_BARE: dict[str, str] = _FILE.pop("bare")
_BARE_TITLES: list[str] = _FILE.pop("bare_before_name")["titles"]
_BARE_BEFORE_NUMBER: dict[str, str] = _FILE.pop("bare_before_number")
_ANYWHERE: dict[str, str] = _FILE["anywhere"]
_TITLE: dict[str, str] = _FILE["title"]
_ANYWHERE |= {written: said for written, said in _TITLE.items() if "-" in written}
_OF_A_RULER: dict[str, str] = _FILE["ruler"]
_BEFORE_NUMBER: dict[str, str] = _FILE["before_number"]
_AFTER_NUMBER: dict[str, list[str]] = {
    written: [said, said] if isinstance(said, str) else said for written, said in _FILE["after_number"].items()
}
_LISTED = frozenset(
    map(str.lower, (*_ANYWHERE, *_TITLE, *_OF_A_RULER, *_BEFORE_NUMBER, *_AFTER_NUMBER, *ambiguous.MEANINGS))
)
_ALSO_WORDS = frozenset(_SENTENCE["also_words"])

SENTENCE_ABBREVIATIONS: frozenset[str] = frozenset(written.removesuffix(".") for written in _LISTED).union(
    _SENTENCE["more"]
) - _ALSO_WORDS.union(_SENTENCE["also_letters"])
"""Abbreviations whose full stop does not end a sentence, in lower case and without it, as Punkt needs them."""

_LAST_PARTS = {
    "kwal.": "kwalificatie",
    "comp.": "competitie",
    "kamp.": "kampioen",
    "tijdr.": "tijdrit",
    "fin.": "finale",
}
_BEFORE_A_STOP = frozenset(max(re.findall(r"\w+(?=\.)", written), key=len) for written in (*_LISTED, *_LAST_PARTS))
_LAST_WORD = re.compile(r"\w{1,15}\Z")
_DOTTED = re.compile(
    r"[A-Za-zé](?<![\w.@'-].)(?:(?:[A-Za-z]{0,4}\.-|[A-Za-z]{1,11}-)(?:[A-Za-z]{2,5}\.?-)?[A-Za-z]{1,5}\.|"
    r"[A-Za-zé]{0,14}\.(?:[A-Za-z]{1,5}\.){0,5})(?!\w)",
)
_STOP_MISSING = re.compile(r"\.[a-z](?![\w.'@/-])")
_WITHOUT_LAST_STOP = re.compile(r"[A-Za-z](?<![\w.@'-].)\.(?:[a-z]\.){0,3}[a-z](?![\w.'@/-])")
_ERA = rare(("Chr", "C."), r"([vn])(?<!\w.)\. ?(?:Chr\.?|C\.)(?=\W|\Z)")
_SPACED_STOPS = re.compile(r"\. [a-z]\.")
_SPACED = re.compile(r"[a-z](?<![\w.].)\. (?:[a-z]\. ){0,2}[a-z]\.(?=\s|\Z|[,;:)])")
_BARE_WORD = worded(_BARE, one_of(_BARE, not_after=r"\w.") + r"(?![\w/]|\.\w)")
_BARE_NUMBER = worded(
    _BARE_BEFORE_NUMBER,
    one_of(_BARE_BEFORE_NUMBER, not_after=r"\w.")
    + r"(?<![0-9] dd)(?!(?<=[Tt]el) [1-9])(?:(?=:? [0-9+(])|(?<=°)(?=[0-9]))",
)
_BARE_TITLE = worded(
    [*_BARE_TITLES, *map(str.capitalize, _BARE_TITLES)],
    one_of([*_BARE_TITLES, *map(str.capitalize, _BARE_TITLES)], not_after=r"\w.'-")
    + r"(?= (?:[A-Z]\.|[A-ZÀ-Ý][a-zà-ÿ]))",
)
_SHORT_TITLES = (
    "dr.", "drs.", "ir.", "ing.", "mr.", "ds.", "prof.", "em.", "h.c.", "b.d.", "a.i.", "lic.", "dhr.", "mevr.", "mw.",
)  # fmt: skip
_ANY_TITLES = (*_SHORT_TITLES, *map(str.capitalize, _SHORT_TITLES))
_TITLES = one_of(_SHORT_TITLES)
_NUMBER_OF = rare(("nr",), r"nr(?:(?<=[A-Za-z]-nr)\.|(?<=[a-z]{3}nr)\.?(?=:? ?(?:[0-9]|[A-Z]{1,4}[/ -]?[0-9]|[A-Z]/)))")
_NUMBER_OF_A_CASE = rare(("nr", "Nr"), r"([Nn])r(?<![\w.].r)(s?)\.?(?=:? ?[A-Z]{1,4}[./ -]?[0-9])")
_PER = rare(
    ("p. ",), r"p\.(?<![\w.]p\.) (?=(?:mnd|maand|wk|week|dag|jr|jaar|st|stuk|pers|persoon|nacht|uur|kg|kilo|ton|ha)\b)"
)
_NAME_FOLLOWS = re.compile(
    rf"\s*(?:(?:(?:en|of|&) )?{_TITLES}|(?:van|de|den|der|ter|ten|von|di|la|le|el|al|'t)\b|"
    r"[A-ZÀ-Ý\U000f0000-\U000fffff])"
)
_RULER_FOLLOWS = pattern(rf"\s*(?:de )?(?:{any_word('roman', 'rulers')}|{any_word('roman', 'titles')})\b")
_EACH = rare(("./",), r"([0-9] ?[a-z]{2,5}\.)/(?=[a-z]{2})")
_OF_LETTERS = rare(("v.d. ",), r"v\.d\.(?<![\w.]v\.d\.)(?= [A-Z]{2})")
_ROUND = rare((" fin.",), r"(halve|kwart|achtste|[0-9]/[0-9]{1,2}) fin\.")
_OWN_GOAL = rare(
    ("(e.d.)", "(e.g.)", "(o.g.)"), r"(?P<goal>[0-9](?:-[0-9]{1,2}|['.]) [^()0-9\n;]{2,40} )\((?:e\.d|e\.g|o\.g)\.\)"
)
_AFTER_RANK = {
    "dr": "druk",
    "r": "ronde",
    "h": "helft",
    "div": "divisie",
    "kw": "kwartaal",
    "dl": "deel",
    "prov": "provinciale",
}
_AND_MONTHS = rare(
    (" m.",),
    r"([0-9]) ?(?:jaar|jr\.?|j\.?)(,? (?:en )?[0-9]{1,2} )m\.(?!\w| (?:breed|diep|dik|hoog|lang|ver)\b)",
)
_MONTHS_OF_A_PENALTY = rare(
    (" m. ",),
    r"([0-9] )m\.(?= (?:cel|effectief|gevangenis|hechtenis|jeugddetentie|rijontzegging|rijverbod|"
    r"voorwaardelijk|voorw\.))",
)
_RANKED = rare(
    (" dr.", " r.", " h.", " dl.", " div.", " kw.", " prov."),
    r"([0-9](?:e|ste|de) (?=dr|r|h|dl|prov\. [A-E]\b)|\b(?:eerste|tweede|derde|vierde) (?=div|kw|prov\. [A-E]\b))"
    r"(dr|r|h|dl|div|kw|prov)\.(?!\w)",
)
_JOINED = worded(_ANY_TITLES, one_of(_ANY_TITLES, not_after=r"\w-") + rf"(?={_TITLES}|[A-Z])")
_FIGURE_FOLLOWS = re.compile(
    r":?\s*(?:[±~]|\((?=0)|[-−+](?=[0-9]))?(?:[A-Z]?[0-9]|'[0-9]{2}\b|[IVXL]+\b(?!\.(?!\s*\Z))|#)"
)
_FIGURE_BEFORE = re.compile(rf"(?:[0-9½¼¾⅓⅔%]'?|\b{any_word('abbreviation', 'figure_before')}) ?$")
_RANK_BEFORE = re.compile(r"[0-9](?:e|ste|de) ?$")
_RESULT_BEFORE = re.compile(r"[0-9] ?\($|[0-9][-–][0-9]{1,2}[^.;0-9]{0,20}$")
_AFTER_RESULT = frozenset({"n.s.", "n.v.", "s.o."})
_DATE_FOLLOWS = re.compile(rf" [0-9]{{1,2}}(?:[-/.][0-9]| (?:{ANY_MONTH})\b)")
_PART_BEFORE = pattern(r"\b(?:art(?:\.|ikel)|lid|onderdeel|paragraaf|sub|vraag) [0-9]{1,4} $", re.IGNORECASE)
_DIGIT_BEFORE = re.compile(r"[0-9] ?$")
_ONE_BEFORE = re.compile(r"(?:(?<![\w.,])1(?:/[0-9]{1,3})?|(?<![0-9])[½¼]|\b(?:[eé][eé]n|per)|[0-9](?:e|ste|de)) ?$")
_ENDS = re.compile(r"[\"')\]]*\s*\Z|\s+[\"'(]?[A-ZÀ-Ý]")
_ENDS_TEXT = re.compile(r"[\"')\]]*\s*\Z")
_FINAL = frozenset(_SENTENCE["may_end"])


def abbreviations(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for abbreviations, some of which depend on a name or figure next to them."""

    def read(match: re.Match[str]) -> str:
        if match[0].lower() not in _LISTED and "-" not in match[0]:
            return match[0]
        spoken = _meaning(match, language)
        if spoken is None:
            return match[0]
        may_end_sentence = match[0].lower() in _FINAL or spoken in _AFTER_NUMBER.get(match[0], ())
        ends = _ENDS if may_end_sentence else _ENDS_TEXT
        is_end = ends.match(match.string, match.end()) and not _FIGURE_FOLLOWS.match(match.string, match.end())
        return spoken + ("." if is_end else "")

    def read_title(match: re.Match[str]) -> str:
        before = match.string[max(0, match.start() - 12) : match.start()]
        return _title(match[0] + ".", language, before) or match[0]

    def rule(text: str) -> str:
        text = _NUMBER_OF.sub("nummer", text)
        text = _NUMBER_OF_A_CASE.sub(r"\1ummer\2", text)
        text = _PER.sub("per ", text)
        text = _ERA.sub(r"\1.Chr.", text)
        if _SPACED_STOPS.search(text):
            text = _SPACED.sub(_closed_up, text)
        if _STOP_MISSING.search(text):
            text = _WITHOUT_LAST_STOP.sub(_with_last_stop, text)
        text = _JOINED.sub(r"\g<0> ", text)
        text = _EACH.sub(r"\1 per ", text)
        text = _MONTHS_OF_A_PENALTY.sub(r"\1mnd.", _AND_MONTHS.sub(r"\1 jaar\2mnd.", text))
        text = _OWN_GOAL.sub(r"\g<goal>(eigen doelpunt)", _ROUND.sub(r"\1 finale", text))
        text = _RANKED.sub(lambda match: match[1] + _AFTER_RANK[match[2]], _OF_LETTERS.sub("van de", text))
        text = _DOTTED.sub(read, text) if _has_listed(text) else text
        text = _BARE_TITLE.sub(read_title, text)
        text = _BARE_WORD.sub(lambda match: _BARE[match[0]], text)
        return _BARE_NUMBER.sub(lambda match: _BARE_BEFORE_NUMBER[match[0]] + " " * match[0].endswith("°"), text)

    return rule


def _has_listed(text: str) -> bool:
    """Whether a full stop is behind a word of an abbreviation in the lists."""
    words = (_LAST_WORD.search(part, max(0, len(part) - 15)) for part in text.split(".")[:-1])
    return not _BEFORE_A_STOP.isdisjoint(word[0].lower() for word in words if word)


def _closed_up(match: re.Match[str]) -> str:
    closed = match[0].replace(" ", "")
    return closed if closed in _ANYWHERE else match[0]


def _with_last_stop(match: re.Match[str]) -> str:
    """The abbreviation with the full stop that many leave out: "o.a" is "o.a."."""
    full = match[0] + "."
    return full if _look_up(_ANYWHERE, full) else match[0]


def _meaning(match: re.Match[str], language: LanguageVariant) -> str | None:
    written, text = match[0], match.string
    start = max(0, match.start() - 12)
    figure = _FIGURE_BEFORE if len(written) > 2 else _DIGIT_BEFORE
    is_after_figure = figure.search(text, start, match.start()) or _RANK_BEFORE.search(text, start, match.start())
    is_after_result = written in _AFTER_RESULT and _RESULT_BEFORE.search(
        text, max(0, match.start() - 26), match.start()
    )
    counts = (is_after_figure or is_after_result) and not _is_of_a_date_or_law(match)
    if counts and written in _AFTER_NUMBER:
        one, more = _AFTER_NUMBER[written]
        return one if _ONE_BEFORE.search(text, start, match.start()) else more
    is_before_figure = _FIGURE_FOLLOWS.match(text, match.end())
    if found := ambiguous.meaning(match) or (is_before_figure and _look_up(_BEFORE_NUMBER, written)):
        return found
    is_before_ruler = _RULER_FOLLOWS.match(text, match.end())
    if is_before_ruler and (found := _OF_A_RULER.get(written)):
        return found
    if _NAME_FOLLOWS.match(text, match.end()):
        is_institution = written == "Kon." and not is_before_ruler
        if found := "Koninklijke" if is_institution else _title(written, language, text[start : match.start()]):
            return found
    is_label = text.startswith(":", match.end())
    may_be_a_word = not is_label and written.lower().removesuffix(".") in _ALSO_WORDS
    if may_be_a_word and (not written.islower() or _ENDS.match(text, match.end())):
        return None
    found = _look_up(_ANYWHERE, written) or _of_two_parts(written, language)
    is_several = is_after_figure and not _ONE_BEFORE.search(text, start, match.start())
    return shortenings.plural(found) if found and is_several else found


def _is_of_a_date_or_law(match: re.Match[str]) -> bool:
    """Whether the number before an abbreviation does not count it: "7 dd. 9 mei", "artikel 3 m.", "€ 5 ex. btw"."""
    if match[0] == "ex.":
        return ambiguous.meaning(match) is not None
    if len(match[0]) == 2:
        return bool(_PART_BEFORE.search(match.string, max(0, match.start() - 26), match.start()))
    return match[0] == "dd." and bool(_DATE_FOLLOWS.match(match.string, match.end()))


def _of_two_parts(written: str, language: LanguageVariant) -> str | None:
    """The words for a compound whose last part is an abbreviated title: "oud-min." is "oud-minister"."""
    first, _, last = written.rpartition("-")
    title = None if "." in first or not first else _LAST_PARTS.get(last) or _title(last, language, "")
    return title and f"{first}-{title}"


def _title(written: str, language: LanguageVariant, before: str) -> str | None:
    if written == "Mr." and before.strip():
        return "Mister"
    if written.lower() == "dr." and language == "nl-BE" and not before.lower().endswith(("prof. ", "professor ")):
        return "dokter"
    return _look_up(_TITLE, written)


def _look_up(section: dict[str, str], written: str) -> str | None:
    found = section.get(written)
    if found is None and written[:1].isupper():
        found = section.get(written[0].lower() + written[1:])
        return found and found[0].upper() + found[1:]
    return found
