"""Signs, those that are said and those that are not."""

from __future__ import annotations

import re

from briefing.dutch.alternatives import one_of
from briefing.dutch.rules.amounts.contexts import any_word, words
from briefing.dutch.rules.amounts.superscripts import POWERS
from briefing.patterns import outlined, pattern, rare, worded

_BETWEEN_FIGURES = {
    "x": "keer", "×": "keer", "*": "keer", "+": "plus", "÷": "gedeeld door", ":": "gedeeld door", "=": "is",
    ">": "groter dan", "<": "kleiner dan", "^": "tot de macht",
}  # fmt: skip
_SIGN_BETWEEN = re.compile(r"[0-9½)%²³](?: ?([x×*+÷=^])| ([<>:]) ) ?(?=[0-9½(-])")
_SIGN_AFTER_VARIABLE = rare(
    ("<", ">", "="), r"[<>=](?:(?<=[A-Za-z].)|(?<=[A-Za-z] .)(?<!\w[A-Za-z] .) |(?<=[A-Z]{2} .) )(?=[0-9])"
)
_SIGN_BEFORE = rare(("<", ">"), r"([<>]) ?(?=[0-9])")
_SEVERAL = ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "twintig", "honderd", "duizend")
_TIMES = re.compile(" x(?= [a-z])(?:" + "|".join(rf"(?<=\b{several} x)" for several in _SEVERAL) + ")")
_TOWARDS = re.compile(r"(?<=[a-zà-ÿ.]) ?> ?(?=[A-ZÀ-Ý][a-zà-ÿ])")
_BY_ROAD = re.compile(r"\b([AENR][0-9]{1,3}|(?:lijn|bus|tram|metro|trein|afrit|spoor) [0-9]{1,4}) ?> ?(?=[A-Za-z])")
_MULTIPLIED = rare(("(x", "(×", " x ", " × "), r"(?<=\()[x×] ?(?=[0-9]{1,3}\))|(?<=[a-zà-ÿ] )[x×] (?=[0-9])")
_UNCHANGED = rare(("(=)",), r"\(=\)")
_COLON = outlined(("0:0",), r":(?<=[0-9]:)(?=[0-9])")
_BELOW_ONE = rare(("^-", "^−"), r"\^[-−](?<=[0-9]..)(?=[0-9])")
_POWER = rare(("²", "³"), r"[²³](?<=[0-9][²³])")
_TERM = r"[0-9]{1,9}(?:[.,][0-9]{1,9})?"
_SUM = rare(("=",), rf"[0-9](?<![\w.,/-][0-9])[0-9.,]{{0,12}}(?: ?[-–+/:x×*÷] ?{_TERM}){{1,9}} ?= ?(?=[0-9?-])")
_OPERATORS = {"-": "min", "–": "min", "/": "gedeeld door", ":": "gedeeld door", "*": "keer", "=": "is"}
_OPERATOR = re.compile(r" ?([-–/:*=]) ?")
_ARROW = rare(("→", "->", "=>"), r"(?<=[\w%)€']) ?(?:→|[-=]>) ?(?=[\w€$£(])")
_EITHER = any_word("slash", "either")
_ONE_OR_THE_OTHER = rare(
    ("/",), one_of(words("slash", "either"), not_after=r"\w/-") + rf"(?:/{_EITHER}){{1,2}}(?![\w/-])"
)
_HEER_OR_MEVROUW = worded(
    ("dhr", "Dhr"),
    r"(?:(?P<he>[Dd]hr(?<!\w...)\.?) ?/ ?m(?:ev)?r?w?\.?|(?P<she>[Mm](?<!\w.)(?:evr|w)\.?) ?/ ?dhr\.?)(?=[ ,;:)]|$)",
)
_TO_FIGURE = rare(("~",), r"([0-9]) ?~ ?(?=[0-9])")
_RATIO = outlined(
    ("0:0",),
    "(?P<before>"
    + one_of(("pixels", "breedbeeld", "beeldverhouding", "formaat", "beeldformaat"), not_after=r"\w")
    + r"(?: van)? \(?)"
    r"(?P<w>[0-9]{1,2}):(?P<h>[0-9]{1,2})(?![\w:])",
)
_AT_A_RATE = rare(("@",), r"@(?<=[0-9a-zK]@)(?=[0-9]{1,4}(?![\w.@-]{0,40}\.[a-z])[a-zA-Z]{0,3}(?!\w))")
_DIAMETER = rare(("Ø", "ø", "⌀", "∅"), r"[Øø⌀∅](?: ?(?=[0-9])|(?<=[0-9] [cmd]m .)(?!\w))")
_TOLERANCE = rare(("±",), r"(?<=[0-9%]) ?± ?(?=[0-9])")
_SEVERAL_PARAGRAPHS = rare(("§§",), r"§§ ?(?=[0-9])")
_LENGTHS = {"l": "lang", "b": "breed", "h": "hoog", "d": "diep", "ø": "doorsnee"}
_LETTER_OF_LENGTH = rare(("m (",), r"\((?:(?<=[0-9] m \()|(?<=[0-9] [cmd]m \()|(?<=[0-9][cmd]m \())([lbhdLBHD])\)")
_BY = rare((" x", " ×"), r"(lang|breed|hoog|diep) [x×] ?(?=[0-9])")
_GREEK = {
    "α": "alfa", "β": "bèta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "èta", "θ": "thèta",
    "κ": "kappa", "λ": "lambda", "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho", "σ": "sigma",
    "τ": "tau", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "Γ": "gamma", "Δ": "delta", "Θ": "thèta",
    "Λ": "lambda", "Σ": "sigma", "Φ": "phi", "Ψ": "psi",
}  # fmt: skip
_GREEK_LETTER = re.compile(
    "[" + "".join(_GREEK) + "](?:(?<![^\\W\\d_].)(?![^\\W\\d_])|(?=[A-Za-z](?![^\\W\\d_]))(?<!\\w.))"
)
_SCALE = re.compile(
    r"[0-9](?<![\w.,:/-][0-9])[0-9]{0,2}( ?: ?)(?=(?P<last>[0-9]{1,4})(?P<large>(?:\.000)+|"
    r"(?:(?<=:[0-9])|(?<=:[6-9][0-9])|(?<=:[0-9]{3}))(?:\.[0-9]{3})+|(?<=:[0-9]{2})(?:\.[0-9]{3}){2,}|(?<=[0-9]{3}))?"
    r"(?![\w:]|[.,][0-9])(?P<mixed> (?:verdun|aangelengd|gemengd|opgelost))?)"
)
_SCALE_WORD = re.compile(
    r"\b(?:schaal|(?:meng)?verhouding|mengsmering|verdunning|verdund|kans|kansen|maquette|miniatuur|model)"
    r"(?: van| is| op)? $",
    re.IGNORECASE,
)
_CHANCE = re.compile(r"\b(?:kans|risico|verhouding)\b[^.,;:!?()0-9]{0,50} $", re.IGNORECASE)
_OF_THE_CLOCK = re.compile(
    r"\b(?:om|rond|omstreeks|tussen|vanaf|tot|na|voor|tegen|sinds|\w*stand(?: van)?|voorsprong|gelijkspel|gelijk|bij) $"
)
"""Before a time, or the result of a match: "het risico is om 1:30 het grootst"."""
_RATE = outlined(("0/0",), r"/(?<=[0-9]/)(?=10{0,2}\.000(?![\w.]))")
_STARS = re.compile(r"[0-5](?<![\w.,/-][0-9])(?:[,.]5)?(/)(?:[5-9]|10) (?=sterren)")
_A_SHARE = rare((" p/a",), r"(?<=inst|lies|dend|taat) p/a(?!\w)")
_A_YEAR = re.compile(r"(?<=[0-9%]) p/[aj](?!\w)")
_SAID = {
    "&": "en", "+": "plus", "=": "is", "≠": "is niet", "±": "ongeveer", "≈": "ongeveer", "~": "ongeveer",
    "≥": "minstens", "≤": "hoogstens", "<": "kleiner dan", ">": "groter dan", "§": "paragraaf",
    "×": "keer", "÷": "gedeeld door",
    "%": "procent", "‰": "promille", "°": "graden", "√": "wortel", "∞": "oneindig", "@": "apenstaartje", "Ω": "ohm",
}  # fmt: skip
_SIGNS = (
    {sign: f" {said} " for sign, said in _SAID.items()}
    | dict.fromkeys("/#*^¹²³⁰`→†", " ")
    | {"|": ", ", "{": "(", "}": ")", "[": "(", "]": ")"}
)
_SIGN = re.compile("[A-Z" + "".join(map(re.escape, _SIGNS)) + r"](?:(?<![A-Z])|(?<!\w.)[A-Z]*(?:&[A-Z]+)+(?!\w))")
_MINUS = rare(("-/-",), r"-/- ?(?=[0-9€$£])")
_BETWEEN_WORDS = rare(
    ("/", "_", "\\", "^", "#"),
    r"[/_\\^#](?:(?<=[A-Za-zà-ÿ. ]/) ?(?![kMGT]Wh\b|[KMG]B\b|[GMTP]J\b|L\b)(?=[A-ZÀ-Ý])|(?<=[_\\#])|(?<=\^)(?![0-9]))",
)
_QUOTED = pattern(
    r"'(?<![\w']')(?=[^\W\d_])(?!(?:s|t|n|r|k|m|d|ie|er|em)\b)"
    r"([^'\n]{1,80}(?:(?<=\w)'(?=\w)[^'\n]{1,60}){0,4})'(?!\w)"
)
_LOOSE_MARK = rare(("plus ",), r"(?<=plus) +([,;:)]|\.(?!\w)|-(?=\w))")
_ENDINGS = "'?s|e|n|t|d|en|er|es|de|te|je|st|den|ten|ste|tje|ing|eren|[lmnprstvz]en|(?:st)?ers?"
_AT_THE_END = re.compile(rf"\((?<=[a-zà-ÿ]{{2}}\()({_ENDINGS})\)(?![\w-])")
_INSIDE = re.compile(r"\((?<=[a-zà-ÿ]{2}\()([a-zë]{1,4}-?|-)\)(?=[a-zà-ÿ])")
_OF_WOMEN = rare(("(st)",), r"(?<![\w-])([A-Za-zà-ÿ-]{3,30})\((st)\)(ers?)(?!\w)")
_AT_THE_BEGINNING = re.compile(
    r"\((?<![\w)-]\()(?:(?P<letter>[A-Za-z])\)(?=[a-z])|(?P<letters>[A-Za-zë]{2,12}-(?=\))|[A-Za-z][a-zë]{1,11}(?=\)[a-z]))\)(?P<word>[A-Za-zà-ÿ][a-zà-ÿ]{3,30})(?!\w))"
)
_QUOTED_LETTER = re.compile(r"\[([A-Za-z])\](?=[a-z])")
_OMITTED = rare(("(...", "(…", "(sic", "[...", "[…", "[sic"), r"[(\[](?:\.\.\.|…|sic)[)\]]")


def figure_signs(text: str) -> str:
    """Signs between figures: "2 + 2 = 4" is "2 plus 2 is 4", "4x100" "4 keer 100"."""
    text = _MULTIPLIED.sub("keer ", _UNCHANGED.sub("(gelijk)", text))
    text = _SIGN_BETWEEN.sub(lambda match: f"{match[0][0]} {_BETWEEN_FIGURES[match[1] or match[2]]} ", text)
    text = _SIGN_AFTER_VARIABLE.sub(lambda match: f" {_BETWEEN_FIGURES[match[0][0]]} ", text)
    text = _SIGN_BEFORE.sub(lambda match: "meer dan " if match[1] == ">" else "minder dan ", text)
    text = _POWER.sub(lambda match: POWERS[match[0]], text)
    return _COLON.sub(" ", text)


def scales(text: str) -> str:
    """Scales, before they are taken for times: "schaal 1:50.000" is "schaal 1 op 50.000".

    Stars have a total: "4/5 sterren" is "4 van de 5 sterren".
    """
    text = _RATIO.sub(r"\g<before>\g<w> bij \g<h>", _RATE.sub(" per ", text))
    text = _STARS.sub(lambda match: match[0].replace("/", " van de "), text) if "sterren" in text else text
    return _SCALE.sub(_scale, text) if ":" in text else text


def _scale(match: re.Match[str]) -> str:
    first = match[0].removesuffix(match[1])
    before = match.string[max(0, match.start() - 64) : match.start()]
    is_odds = match["large"] is not None and first == "1"
    may_be_a_time = match["last"].startswith("0") or _OF_THE_CLOCK.search(before)
    is_chance = first == "1" and not may_be_a_time and _CHANCE.search(before)
    if is_odds or match["mixed"] or _SCALE_WORD.search(before) or is_chance:
        return f"{first} op "
    return f"{first} " if _are_shares(int(first), int(match["last"])) and not before.endswith("in ") else match[0]


def _are_shares(first: int, last: int) -> bool:
    """Whether two figures divide the whole, as 60:40 does; 58:42 may be a time of a race."""
    return first + last == 100 and last % 5 == 0 and last > 0


def sums(text: str) -> str:
    """Signs in sums with their result: "12 - 4 = 8" is "12 min 4 is 8", "12/4 = 3" "12 gedeeld door 4 is 3"."""
    return _SUM.sub(lambda match: _OPERATOR.sub(lambda sign: f" {_OPERATORS[sign[1]]} ", match[0]), text)


def slashes(text: str) -> str:
    """Slashes and ornaments: "CD&V/N-VA" is "CD&V N-VA", "+/-" is "plusminus", "-/- 5" is "-5".

    Alternatives get "of": "zijn/haar" is "zijn of haar"; "→" is "naar".

    After an amount "p/a" is a year, after a profit a share, elsewhere an address.
    """
    text = _A_YEAR.sub(" per jaar", _A_SHARE.sub(" per aandeel", text)) if " p/" in text else text
    if ">" in text:
        text = _TOWARDS.sub(" richting ", _BY_ROAD.sub(r"\1 richting ", text))
    text = _HEER_OR_MEVROUW.sub(_heer_or_mevrouw, _ONE_OR_THE_OTHER.sub(lambda m: m[0].replace("/", " of "), text))
    text = _AT_A_RATE.sub(" bij ", _TO_FIGURE.sub(r"\1 tot ", _ARROW.sub(" naar ", text)))
    text = _BELOW_ONE.sub(" tot de macht min ", text)
    text = _BETWEEN_WORDS.sub(" ", _MINUS.sub("-", text.replace("+/-", " plusminus ")))
    text = _LETTER_OF_LENGTH.sub(lambda match: _LENGTHS[match[0][1].lower()], text)
    text = _BY.sub(r"\1 bij ", text)
    return text if text.isascii() else _beyond_ascii(text)


def _heer_or_mevrouw(match: re.Match[str]) -> str:
    if match["he"]:
        return match["he"][0].replace("D", "De").replace("d", "de") + " heer of mevrouw"
    return match["she"][0] + "evrouw of de heer"


def _beyond_ascii(text: str) -> str:
    text = _DIAMETER.sub("doorsnee ", text)
    text = _SEVERAL_PARAGRAPHS.sub("paragrafen ", _TOLERANCE.sub(" plusminus ", text))
    return _GREEK_LETTER.sub(lambda letter: _GREEK[letter[0]] + ("-" if _is_before_a_letter(letter) else ""), text)


def _is_before_a_letter(match: re.Match[str]) -> bool:
    return match.string[match.end() : match.end() + 1].isalpha()


def letters_in_brackets(text: str) -> str:
    """Optional letters of a word: "burger(s)" is "burgers", "(ver)bouwen" "bouwen en verbouwen".

    If they make the word feminine, both are said: "kenn(st)ers" is "kenners en kennsters".
    """
    if "[" in text:
        text = _QUOTED_LETTER.sub(r"\1", text)
    if "(" not in text:
        return text
    text = _OF_WOMEN.sub(_men_and_women, _AT_THE_END.sub(r"\1", text))
    return _AT_THE_BEGINNING.sub(_with_and_without, _INSIDE.sub(r"\1", text))


def _men_and_women(match: re.Match[str]) -> str:
    joint = "en" if match[3].endswith("s") else "of"
    return f"{match[1]}{match[3]} {joint} {match[1]}{match[2]}{match[3]}"


def _with_and_without(match: re.Match[str]) -> str:
    letters, word = match["letters"], match["word"]
    if match["letter"]:
        return match["letter"]
    joint = "en" if word.endswith(("en", "s")) else "of"
    return f"{word} {joint} {letters}{word}"


def signs(text: str) -> str:
    """All other signs: "&" is "en", "±" "ongeveer"; slashes between words and ornaments are not said."""
    text = _TIMES.sub(" keer", text) if " x " in text else text
    text = _SIGN.sub(lambda sign: _SIGNS.get(sign[0], sign[0]), _OMITTED.sub(" ", text))
    return _LOOSE_MARK.sub(r"\1", text)


def single_quotes(text: str) -> str:
    """Words without single quotation marks, which a voice might take for apostrophes: "'no-brainer'"."""
    return _QUOTED.sub(r"\1", text) if "'" in text else text
