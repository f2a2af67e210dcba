"""Figures: within words, as ordinals and fractions, and all figures that no other rule reads.

Fractions follow e-ANS 7.4.1 ("Vorming van breukgetallen").
"""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.letters import spell
from briefing.dutch.rules.amounts.contexts import any_word, words
from briefing.patterns import pattern, rare

_MAY_STICK = re.compile("[0-9€$£½¼¾²³]")
_AFTER_A_WORD = re.compile(
    r"[0-9](?<=[a-zà-ÿ][0-9])(?<![0-9]x[0-9])(?<![0-9][uh][0-5](?=[0-9]))(?<!m[23](?!\w))(?<!/s2)|[0-9](?<=[a-z][A-Z][0-9])|"
    r"[0-9€$£½¼¾](?<=[a-zà-ÿ]\.[0-9€$£½¼¾])"
)
_BEFORE_A_WORD = re.compile(
    r"[0-9](?=[A-Z]+[a-z]|(?<![A-Z][0-9])(?!(?:de|ste|en|ers?|jarig|plus)(?![a-z]+\.))(?!(?:de|ste|e)(?:jaars|rangs|graads|lijns|klass))[a-zà-ÿ]{2}|[a-z]\.[a-z])|[²³](?=\w)|[0-9]\.(?=[a-z]{2})"
)
_WEIGHT_OF_GAS = rare(("gCO", "tCO", "nCO"), r"(?<=[0-9])( ?(?:[kM]?g|[kMG]?t|[kM]?ton))(?=CO[2₂])")
_ALTERNATING = re.compile(
    r"[0-9](?<![\w.,'][0-9])[0-9]{0,2}[abcefgijklnopqrtvwyz][0-9]{1,3}[a-z](?:[0-9]{1,3}[a-z]?){0,4}(?![\w'])"
)
_VARIABLE = rare(("=", "+"), r"[0-9](?<![\w.,][0-9])[0-9]{0,3}(?P<letter>[nxyz])(?= ?[+=] ?[0-9a-z])")
_AND_MORE = re.compile(
    r"(?P<figures>[1-9](?<![\w.,/-][1-9])(?:[0-9]{2}|[0-9]{0,2}(?:\.[0-9]{3})+|[0-9]{3,5}))\+(?= [a-z]{4})"
)
_PLUS = re.compile(r"[0-9]\+(?!\s*[0-9])(?P<person>'?(?=ers?\b))?")
_YEARS_OLD = re.compile(r"-jr(?<=[0-9]-jr)(?:\.|(?!\w))(?P<neuter> (?:kind|slachtoffer|[a-z]{3,12}je)\b)?")
_DEFINITE = re.compile(r"\b(?:het|dit|dat|[a-z]+s|zijn|haar|hun) [0-9]+$", re.IGNORECASE)
_PLURAL = re.compile(r"[0-9](?<![\w.,][0-9])[0-9.]{0,14}'?en\b")
_COMPOUND = re.compile(
    r"[0-9](?<![\w.,][0-9])[0-9.]{0,14}(?:-|'(?=ers?\b)| (?=jarige?\b))?"
    rf"(?={any_word('compound', 'begins_with')}[a-zë]*\b)"
)
_SIGNED = re.compile(r"[-–+](?<![\w)\]%.,/-][-–+])(?=[0-9])")
_SIGN_AFTER_SLASH = rare(("/-", "/+", "/–"), r"(?<=[0-9%°])/(?=[-–+][0-9])")
_SPACED_GROUPS = re.compile(
    r"[1-9](?<![\w.,+/-][1-9])(?<!\d [1-9])[0-9]{0,2}(?: [0-9]{3})+(?![0-9]|[.,][0-9])(?! [0-9])"
)
_APOSTROPHES = re.compile(r"[0-9](?<![\w.,'].)[0-9]{0,2}(?:'[0-9]{3})+(?![\w']|[.,][0-9])")
_FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_GROUPED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?")
_MEASURE_FOLLOWS = re.compile(
    r" ?(?:%|procent|promille|miljoen|miljard|graden|punten?|meter|kilometer|seconden|uur|euro|op de schaal)"
)
_CALIBRE = re.compile(r"\.(?=[0-9])(?:(?<=[ (\"'\n]\.)|(?<=\A\.))")
_VERSION = pattern(rf"(?<!\w){any_word('version', 'before')} ?$", re.IGNORECASE)
_LETTER_FOLLOWS = re.compile(r" ?(?:[a-z]|(?:aa|bee|cee|dee|ee|ef|gee)|(?<! )[a-z]{2})(?![\w.])")
_PRODUCT = re.compile(r"[\w,] (?:[A-Z][A-Za-z-]{2,20}|[A-Z]{2,5}) $")


def compounds(text: str) -> str:
    """Figures within a word: "16-jarige" is "zestienjarige", "65+" "vijfenzestigplus", "10.000'en" "tienduizenden"."""
    text = _AND_MORE.sub(r"meer dan \g<figures>", text)
    text = _PLUS.sub(lambda match: match[0][0] + ("-plus" if match["person"] is None else "-pluss"), text)
    text = _YEARS_OLD.sub(_years_old, text)
    text = _PLURAL.sub(lambda match: _in_compound(match) + "en", text)
    return _COMPOUND.sub(_in_compound, text)


def _years_old(match: re.Match[str]) -> str:
    is_bare = match["neuter"] and not _DEFINITE.search(match.string, max(0, match.start() - 20), match.start())
    return ("-jarig" if is_bare else "-jarige") + (match["neuter"] or "")


def _in_compound(match: re.Match[str]) -> str:
    return numbers.compound(int(re.sub(r"\D", "", match[0])))


def apart(text: str) -> str:
    """Figures separated from a word: "nr.5" is "nr. 5", "12mln" "12 mln"."""
    if _MAY_STICK.search(text) is None:
        return text
    text = _VARIABLE.sub(lambda match: f"{match[0][:-1]} {spell(match['letter'])}", text)
    text = _ALTERNATING.sub(_one_by_one, text)
    text = _WEIGHT_OF_GAS.sub(r"\1 ", _CALIBRE.sub("punt ", text))
    return _BEFORE_A_WORD.sub(r"\g<0> ", _AFTER_A_WORD.sub(r" \g<0>", text))


def _one_by_one(match: re.Match[str]) -> str:
    """A code of figures and letters, one by one: "2e2r"."""
    runs = re.findall("[0-9]+|[a-z]", match[0])
    return " ".join(numbers.spoken_number(run) if run.isdigit() else spell(run) for run in runs)


def grouped(text: str) -> str:
    """Thousands joined across a space: "2 000" is "2000"."""
    text = _APOSTROPHES.sub(lambda match: match[0].replace("'", "."), text)
    return _SPACED_GROUPS.sub(lambda match: match[0].replace(" ", "."), text)


def signed(text: str) -> str:
    """The sign before a figure: "-7" is "min 7", "+4" "plus 4"."""
    text = _SIGN_AFTER_SLASH.sub(" ", text)
    return _SIGNED.sub(lambda match: "plus " if match[0] == "+" else "min ", text)


def cardinals(text: str) -> str:
    """All other figures: "2.500" is "tweeduizend vijfhonderd", "3,5" "drie komma vijf", "2.0" "twee punt nul"."""
    return _FIGURES.sub(_cardinal, text)


def _cardinal(match: re.Match[str]) -> str:
    figures = match[0]
    before = " " if match.string[match.start() - 1 : match.start()].isalpha() else ""
    after = " " if match.string[match.end() : match.end() + 1].isalpha() else ""
    return before + _figures(figures, match) + after


def _figures(figures: str, match: re.Match[str]) -> str:
    if _GROUPED.fullmatch(figures) and not re.match(r"0\.", figures):
        return numbers.spoken_number(figures)
    if re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3}){2,}", figures):
        return numbers.spoken_number(figures.replace(",", ""))
    if re.fullmatch(r"[0-9]+\.[0-9]+", figures):
        whole, part = figures.split(".")
        has_letter = _LETTER_FOLLOWS.match(match.string, match.end())
        is_measured = _MEASURE_FOLLOWS.match(match.string, match.end())
        start = max(0, match.start() - 24)
        has_name = (
            has_letter
            or _VERSION.search(match.string, start, match.start())
            or (not is_measured and _PRODUCT.search(match.string, start, match.start()))
        )
        is_code = len(part) > 3 and part.startswith("0")
        is_version = has_name or ((part == "0" or is_code) and not is_measured)
        return f"{numbers.spoken_number(whole)} {'punt' if is_version else 'komma'} {numbers.decimals(part)}"
    said = [
        {".": "punt", ",": "komma"}.get(part) or numbers.spoken_number(part)
        for part in re.findall(r"[0-9]+|[.,]", figures)
    ]
    return " ".join(said)


_ORDINAL = re.compile(
    r"[0-9](?<![\w,][0-9])[0-9.]{0,10}(?:-?(?:ste|de)|e|STE|DE|ᵉ|ᵈᵉ|ˢᵗᵉ)(?:(?![^\W_]|['.,]?[0-9])|(?=(?:jaars|rangs|graads|lijns|klass)))"
)
_RANKS = re.compile(
    r"[-–](?<=[0-9]e.)(?=[0-9]{1,4}(?:e|ste|de)\b)|[-–](?<=[0-9]de.)(?=[0-9]{1,4}(?:e|ste|de)\b)|[-–](?<=[0-9]ste.)(?=[0-9]{1,4}(?:e|ste|de)\b)"
)
_SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_SIGN = "[" + "".join(_SIGNS) + "]"
_MARK = rare(
    ("/", "-"),
    rf"\b(?P<before>{any_word('mark', 'before')} (?:een )?(?P<mark>[0-9]{{1,2}}(?:,[0-9])?))"
    r"(?:/(?=(?:10|20|100)(?![\w/]|[.,][0-9]))|(?P<less>-)(?=[;,)]))",
)
_SCHOOL_MARK = re.compile(
    r"[0-9](?<![\w.,/-][0-9])[0-9]?(?P<half>,[0-9])?/(?P<most>5|10|20|100)(?![\w/]|[-.,][0-9]|-[a-z])"
)
_A_MARK = re.compile(r"\b[Ee]en $")
_MARK_LESS = rare(
    ("-",), r"\b(een [1-9])-(?=\s*(?:[;,.)]|\Z)| (?:naar|voor|op|in|gehaald|gekregen|(?:en|of)(?! [0-9])) )"
)
_PRESSURE = rare(("loeddruk",), r"\b([Bb]loeddruk(?: van| is| was)? [0-9]{2,3})/(?=[0-9]{2,3}(?!\w|[.,/][0-9]))")
_NUMBERED_OF = rare(
    ("/",),
    rf"\b(?P<before>{any_word('fraction', 'numbered_of')} (?P<place>[0-9]{{1,3}}))"
    r"/(?P<all>[0-9]{1,3})(?![\w/-]|[.,][0-9])",
)
_HALF_YEARS = re.compile(r"(?<=[½¼¾])-(?=jarige?\b)")
_WITH_SIGN = re.compile(rf"[0-9](?<![0-9]{{2}})[0-9]{{0,8}} ?{_SIGN}|{_SIGN}")
_SLASHED = re.compile(
    r"[0-9](?<![\w.,/:-][0-9])(?:[0-9]? (?=[0-9]/))?[0-9]{0,2}/[0-9]{1,4}(?:e|ste|de)?(?![\w/]|[.,][0-9])"
)
_NO_PART = pattern(
    rf"(?:\b{any_word('fraction', 'not_after')}|(?:straat|laan|weg|plein|kade|singel|gracht)) $", re.IGNORECASE
)
_BOTTOMS = frozenset({*range(2, 11), 12, 16, 20, 25, 32, 50, 64, 100, 1000})
_DRAW = re.compile(r"½(?<![0-9]½) ?[-–] ?½")
_HALF_OF_ALL = rare(
    ("½",), rf"½(?<![0-9]½)(?<![0-9] ½)(?= van | {any_word('half', 'paid')}\b)|(?<=betaalt )½(?=[.,;]|$| en\b)"
)
_NEUTER = pattern(rf" {any_word('half', 'neuter')}\b")
_WORD_AFTER = re.compile(r" (\w+)")
_AFTER_A_RESULT = words("result", "after")
_HALVED = ("een ", "één ", "de ", "elke ", "deze ")
_ONE_AND_A_HALF = re.compile(r"1,5-(?<![\w.,]1,5-)(?=meter)")
_FINAL = re.compile(r"1/([0-9]{1,3})(?:e|ste|de)?[ -](?=finales?\b)")


def ordinals(text: str) -> str:
    """Ordinals: "de 3e" is "de derde", "21ste" "eenentwintigste"."""
    text = _RANKS.sub(" tot ", text)
    return _ORDINAL.sub(lambda match: numbers.ordinal(int(re.sub(r"\D", "", match[0]))), text)


def fractions(text: str) -> str:
    """Fractions: "½ liter" is "een halve liter", "2½ jaar" "tweeënhalf jaar", "2/3" "twee derde", "1/8 finale" a
    round."""
    text = _MARK.sub(lambda match: match["before"] + (" min" if match["less"] else " op "), text)
    text = _SCHOOL_MARK.sub(_school_mark, _PRESSURE.sub(r"\1 over ", text))
    text = _NUMBERED_OF.sub(_numbered_of, text)
    text = _MARK_LESS.sub(r"\1 min", text)
    text = _HALF_YEARS.sub("", _DRAW.sub("remise", text))
    text = _HALF_OF_ALL.sub("de helft", _ONE_AND_A_HALF.sub("anderhalve", text))
    text = text if text.isascii() else _WITH_SIGN.sub(_with_sign, text)
    return _SLASHED.sub(_slashed, _FINAL.sub(_final, text))


def _numbered_of(match: re.Match[str]) -> str:
    """A number out of a total: "aflevering 3/8" is "aflevering 3 van 8"."""
    has_place = 0 < int(match["place"]) <= int(match["all"]) and match["all"] != "1"
    return f"{match['before']} van {match['all']}" if has_place else match[0]


def _school_mark(match: re.Match[str]) -> str:
    """School marks: points out of twenty or a hundred, and out of ten in "een 6/10" or "7,5/10"."""
    points = match[0].removesuffix("/" + match["most"])
    start = max(0, match.start() - 5)
    may_be_a_part = match["most"] in {"5", "10"} and not (
        match["half"] or _A_MARK.search(match.string, start, match.start())
    )
    is_mark = float(points.replace(",", ".")) <= int(match["most"]) and not may_be_a_part
    return f"{points} op {match['most']}" if is_mark and points != "1" else match[0]


def _final(match: re.Match[str]) -> str:
    return {2: "halve ", 4: "kwart"}.get(int(match[1]), numbers.ordinal(int(match[1])) + " ")


def _with_sign(match: re.Match[str]) -> str:
    whole = match[0][:-1].strip()
    top, bottom = _SIGNS[match[0][-1]]
    return _part(int(whole) if whole else 0, top, bottom, match)


def _slashed(match: re.Match[str]) -> str:
    *whole, top, bottom = (int(figures) for figures in re.findall("[0-9]+", match[0]))
    are_apart = not whole and _NO_PART.search(match.string, max(0, match.start() - 12), match.start())
    if are_apart or not 0 < top < bottom or bottom not in _BOTTOMS:
        return match[0].replace("/", " ")
    return _part(whole[0] if whole else 0, top, bottom, match)


def _part(whole: int, top: int, bottom: int, match: re.Match[str]) -> str:
    if (top, bottom) == (1, 2):
        return _half(whole, match)
    name = "kwart" if bottom == 4 else numbers.ordinal(bottom)
    part = f"een {name}" if (top, bottom) == (1, 4) else f"{numbers.cardinal(top)} {name}"
    return f"{numbers.cardinal(whole)} {part}" if whole else part


def _half(whole: int, match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - 6) : match.start()]
    following = _WORD_AFTER.match(match.string, match.end())
    is_neuter = following is None or following[1] in _AFTER_A_RESULT or _NEUTER.match(match.string, match.end())
    half = "half" if is_neuter else "halve"
    return half if not whole and before.lower().endswith(_HALVED) else numbers.and_a_half(whole, half)
